import type { Folded } from '../text/normalise'
import { stopOf } from '../text/language'
import type { Stop } from '../text/language'
import type { Token } from '../text/tokens'
import type { Distance } from '../text/readings'
import type { Language, Span } from '../types'
import type { Automaton, End } from './automaton'
import { Pool } from './pool'
import type { At } from './pool'

/** An entry of a list found in a text. */
export class Hit {
  constructor(
    private readonly folded: Folded,
    private readonly entry: End,
    private readonly first: Token,
    private readonly last: Token,
    /** 0 as written, 1 spelling habit, 2 disguised, 3 a stem. */
    public distance: Distance,
  ) {}

  /** The first word, as it is known: quicker than cutting it out of the text. */
  get word(): string {
    return this.first.info.text
  }

  get list(): string {
    return this.entry.list
  }

  get language(): Language {
    return this.entry.language
  }

  /** Positions among the tokens, `to` excluded. */
  get from(): number {
    return this.first.from
  }

  get to(): number {
    return this.last.to
  }

  get sentence(): number {
    return this.first.sentence
  }

  get clause(): number {
    return this.first.clause
  }

  get words(): number {
    return Math.max(1, this.last.to - this.first.from)
  }

  /** Offsets in the folded text, end excluded. */
  get start(): number {
    return this.first.start
  }

  get end(): number {
    return this.last.end
  }

  /** The folded text of the hit. */
  get text(): string {
    return this.folded.text.slice(this.first.start, this.last.end)
  }

  get span(): Span {
    return [this.first.span[0], this.last.span[1]]
  }

  /** From here to the end of a later hit. */
  through(later: Hit): Hit {
    return new Hit(this.folded, this.entry, this.first, later.last, this.distance)
  }
}

/** The ways on from each position: the word that stands there, and words joined from it on. */
export interface Lattice {
  tokens: readonly Token[]
  /** Words put back together, by the position they begin at; most texts have none. */
  joined: ReadonlyMap<number, readonly Token[]>
}

const NO_JOINED: ReadonlyMap<number, readonly Token[]> = new Map()

export function latticeOf(tokens: readonly Token[], joined: readonly Token[]): Lattice {
  if (joined.length === 0) return { tokens, joined: NO_JOINED }
  const byPosition = new Map<number, Token[]>()
  for (const token of joined) byPosition.set(token.from, [...(byPosition.get(token.from) ?? []), token])
  return { tokens, joined: byPosition }
}

const NONE: readonly Token[] = []

/** Hits by list number, in order of their first word, and the numbers of the lists that have any. */
export interface Found {
  hits: Array<Hit[] | undefined>
  lists: number[]
}

/** Hits of the automaton by list number. Entries do not run over the end of a sentence. */
export function search(
  automaton: Automaton,
  lattice: Lattice,
  folded: Folded,
  asArabizi: boolean,
  stops: Stop[],
): Found {
  const walk = new Walk(automaton, lattice, folded, asArabizi)
  const { tokens, joined } = lattice
  const some = joined.size > 0
  for (let position = 0; position < tokens.length; position++) {
    walk.begin(tokens[position] as Token, stops)
    if (some) for (const one of joined.get(position) ?? NONE) walk.begin(one, stops)
  }
  return walk.found
}

/** One search through one text. */
class Walk {
  readonly found: Found = { hits: [], lists: [] }
  private readonly tokens: readonly Token[]
  private readonly joined: ReadonlyMap<number, readonly Token[]> | undefined
  private readonly pool: Pool

  constructor(
    private readonly automaton: Automaton,
    { tokens, joined }: Lattice,
    private readonly folded: Folded,
    private readonly asArabizi: boolean,
  ) {
    this.tokens = tokens
    this.joined = joined.size > 0 ? joined : undefined
    this.pool = Pool.of(automaton).ready()
  }

  begin(token: Token, stops: Stop[]): void {
    const { pool } = this
    let at: At = pool.find(token.info, this.asArabizi)
    const { values } = pool
    const wholes = values[at++] as number
    for (const last = at + wholes; at < last; at++) {
      const value = values[at] as number
      const end = this.automaton.ends[value >> 2] as End
      if (!end.stop) this.record(end, token, token, value & 3)
      else if ((value & 3) === 0) stops.push(stopOf(token.from, end.language))
    }
    const steps = values[at++] as number
    for (const last = at + steps; at < last; at++) {
      const value = values[at] as number
      this.goOn(value >> 3, token, value & 3, value & 4, token)
    }
  }

  private goOn(state: number, token: Token, distance: number, arabizi: number, first: Token): void {
    const next = this.tokens[token.to]
    if (next === undefined || next.sentence !== first.sentence) return
    this.follow(state, next, distance, arabizi, first)
    if (this.joined) {
      for (const one of this.joined.get(token.to) ?? NONE) this.follow(state, one, distance, arabizi, first)
    }
  }

  private follow(state: number, token: Token, distance: number, arabizi: number, first: Token): void {
    const { automaton, pool } = this
    let at: At = pool.candidates(token.info, this.asArabizi)
    // The pool may move while it grows: it is asked again at each step.
    const count = pool.values[at++] as number
    for (const last = at + count; at < last; at++) {
      const candidate = pool.values[at] as number
      const next = automaton.next(state, candidate >> 3)
      if (next < 0) continue
      const far = Math.max(distance, candidate & 3)
      const latin = arabizi | (candidate & 4)
      const ends = automaton.endSets[automaton.endSetOf[next] as number] as readonly number[]
      for (let i = 0; i < ends.length; i++) {
        const end = automaton.ends[ends[i] as number] as End
        if (!end.stop && automaton.counts(end, far | latin)) this.record(end, first, token, far)
      }
      if (!automaton.isLast(next)) this.goOn(next, token, far, latin, first)
    }
  }

  private record(end: End, first: Token, last: Token, distance: number): void {
    const { found } = this
    const hits = found.hits[end.listId]
    if (hits === undefined) {
      found.hits[end.listId] = [new Hit(this.folded, end, first, last, distance as Distance)]
      found.lists.push(end.listId)
      return
    }
    // Hits come in order of position: only those that begin here can be the same one.
    for (let i = hits.length - 1; i >= 0; i--) {
      const known = hits[i] as Hit
      if (known.from !== first.from) break
      if (known.to !== last.to || known.start !== first.start || known.end !== last.end) continue
      if (distance < known.distance) known.distance = distance as Distance
      return
    }
    hits.push(new Hit(this.folded, end, first, last, distance as Distance))
  }
}
