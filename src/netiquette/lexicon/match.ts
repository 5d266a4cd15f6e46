import type { Folded } from '../text/normalise'
import { stopOf } from '../text/language'
import type { Stop } from '../text/language'
import type { Token } from '../text/tokens'
import type { Distance } from '../text/readings'
import type { Language, Span } from '../types'
import type { Automaton, End } from './automaton'
import { Pool } from './pool'
import type { At } from './pool'
import type { Place } from './states'

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

/** The signs of any words. */
const ALL = -1

/** One search through one text. */
class Walk {
  readonly found: Found
  private readonly tokens: readonly Token[]
  private readonly joined: ReadonlyMap<number, readonly Token[]> | undefined
  private readonly pool: Pool

  constructor(
    private readonly automaton: Automaton,
    { tokens, joined }: Lattice,
    private readonly folded: Folded,
    private readonly asArabizi: boolean,
  ) {
    this.found = { hits: automaton.nothing.slice(), lists: [] }
    this.tokens = tokens
    this.joined = joined.size > 0 ? joined : undefined
    this.pool = Pool.of(automaton).ready()
  }

  begin(token: Token, stops: Stop[]): void {
    const { pool } = this
    let at: At = pool.find(token.info, this.asArabizi)
    // The pool may move while it grows, but what it held stays as it was.
    const { values } = pool
    at += 2 + (values[at + 1] as number)
    for (const last = at + (values[at] as number); at < last;) {
      const value = values[++at] as number
      this.record(value >> 2, token, token, value & 3)
    }
    at++
    for (const last = at + (values[at] as number); at < last;) stops.push(stopOf(token.from, values[++at] as number))
    if ((values[++at] as number) > 0) this.goOnFrom(values, at, token)
  }

  /** Goes on from the states that a first word leads to, where what stands next may lead on. */
  private goOnFrom(values: Int32Array, steps: At, token: Token): void {
    const next = this.tokens[token.to]
    if (next === undefined || next.sentence !== token.sentence) return
    const signs = this.joined ? ALL : this.pool.signsOf(next.info, this.asArabizi)
    let at = steps
    for (const last = at + (values[at] as number); at < last;) {
      const value = values[++at] as number
      if (((values[++at] as number) & signs) !== 0) this.goOn(value >> 3, token, value & 7, token)
    }
  }

  /** Goes on from a state after `token`; `reading` is how the words so far are read: distance, and 4 for Arabizi. */
  private goOn(state: Place, token: Token, reading: number, first: Token): void {
    const next = this.tokens[token.to]
    if (next === undefined || next.sentence !== first.sentence) return
    this.follow(state, next, reading, first)
    if (this.joined) for (const one of this.joined.get(token.to) ?? NONE) this.follow(state, one, reading, first)
  }

  private follow(state: Place, token: Token, reading: number, first: Token): void {
    const { pool } = this
    const { states } = this.automaton
    let at: At = pool.find(token.info, this.asArabizi)
    const { values } = pool
    if (((values[at++] as number) & states.signsAt(state)) === 0) return
    for (const last = at + (values[at] as number); at < last;) {
      const candidate = values[++at] as number
      const next = states.next(state, candidate >> 3)
      if (next === 0) continue
      const both = Math.max(reading & 3, candidate & 3) | ((reading | candidate) & 4)
      this.recordAll(next, first, token, both)
      if (!states.isLast(next)) this.goOn(next, token, both, first)
    }
  }

  private recordAll(state: Place, first: Token, last: Token, reading: number): void {
    const { states, readings } = this.automaton
    for (let i = 0; i < states.endsAt(state); i++) {
      const id = states.endAt(state, i)
      if ((((readings[id] as number) >> reading) & 1) === 1) this.record(id, first, last, reading & 3)
    }
  }

  private record(id: number, first: Token, last: Token, distance: number): void {
    const { found, automaton } = this
    const list = automaton.lists[id] as number
    const hits = found.hits[list]
    if (hits === undefined) {
      found.hits[list] = [new Hit(this.folded, automaton.ends[id] as End, first, last, distance as Distance)]
      found.lists.push(list)
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
    hits.push(new Hit(this.folded, automaton.ends[id] as End, first, last, distance as Distance))
  }
}
