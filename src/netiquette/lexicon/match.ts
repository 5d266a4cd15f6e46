import type { Distance } from '../text/readings'
import type { Token } from '../text/tokens'
import type { Language, Span } from '../types'
import type { Index, Node, Terminal } from './compile'
import { mayBeDisguised, mayBeStemmed } from './compile'

/** An entry of a list found in a text. */
export interface Hit {
  list: string
  /** The folded text of the hit. */
  text: string
  language: Language
  words: number
  /** Positions among the tokens, `to` excluded. */
  from: number
  to: number
  /** Offsets in the folded text, end excluded. */
  start: number
  end: number
  span: Span
  /** 0 as written, 1 spelling habit, 2 disguised, 3 a stem. */
  distance: Distance
}

/** The ways on from each position: the word that stands there, and words joined from it on. */
export type Lattice = ReadonlyArray<readonly Token[]>

export function latticeOf(tokens: readonly Token[], joined: readonly Token[]): Token[][] {
  const lattice = tokens.map((token) => [token])
  for (const token of joined) lattice[token.from]?.push(token)
  return lattice
}

/** All hits of the index, per list. Entries do not run over the end of a sentence. */
export function search(
  index: Index,
  lattice: Lattice,
  sentence: Int32Array,
  text: string,
  into: Map<string, Hit[]> = new Map(),
): Map<string, Hit[]> {
  for (let position = 0; position < lattice.length; position++) {
    walk(index.root, position, 0, undefined)
    for (const token of lattice[position] ?? []) if (token.readings.masks.length > 0) masked(index, token, text, into)
  }
  return into

  function walk(node: Node, position: number, distance: Distance, first: Token | undefined): void {
    if (first && sentence[position] !== sentence[first.from]) return
    for (const token of lattice[position] ?? []) {
      for (const [key, own] of token.readings.keys) {
        const nodes = node.children.get(key)
        if (!nodes) continue
        const far = own > distance ? own : distance
        for (const next of nodes) arrive(next, token, far, first ?? token)
      }
    }
    for (const next of node.skips) walk(next, position, distance, first)
  }

  function arrive(node: Node, token: Token, distance: Distance, first: Token): void {
    finish(node, token, distance, first)
    if (node.children.size > 0 || node.skips.length > 0) walk(node, token.to, distance, first)
  }

  /** An entry also ends before the steps that may be left out. */
  function finish(node: Node, token: Token, distance: Distance, first: Token): void {
    for (const end of node.ends) record(into, end, first, token, distance, text)
    for (const next of node.skips) finish(next, token, distance, first)
  }
}

function record(
  into: Map<string, Hit[]>,
  end: Terminal,
  first: Token,
  last: Token,
  distance: Distance,
  text: string,
): void {
  if (end.exact && distance > 0) return
  if (distance === 2 && !mayBeDisguised(end.list)) return
  if (distance === 3 && !mayBeStemmed(end.list)) return
  const { list, language } = end
  const hits = into.get(list) ?? []
  if (hits.length === 0) into.set(list, hits)
  // Hits come in order of position: only those that begin here can be the same one.
  for (let i = hits.length - 1; i >= 0; i--) {
    const known = hits[i]
    if (!known || known.from !== first.from) break
    if (known.to !== last.to || known.start !== first.start || known.end !== last.end) continue
    if (distance < known.distance) known.distance = distance
    return
  }
  hits.push({
    list,
    language,
    distance,
    text: text.slice(first.start, last.end),
    words: Math.max(1, last.to - first.from),
    from: first.from,
    to: last.to,
    start: first.start,
    end: last.end,
    span: [first.span[0], last.span[1]],
  })
}

/** A masked word counts when it fits an abusive word of its very length and all its letters agree. */
function masked(index: Index, token: Token, text: string, into: Map<string, Hit[]>): void {
  for (const mask of token.readings.masks) {
    const letters = mask.replace(/[*^]/g, '').length
    const hidden = mask.length - letters - (mask.startsWith('^') ? 1 : 0)
    if (letters < 2 || letters < hidden - 1) continue
    for (const [key, node] of index.byLength.get(mask.length) ?? []) {
      if (fits(mask, key)) for (const end of node.ends) record(into, end, token, token, 2, text)
    }
  }
}

function fits(mask: string, key: string): boolean {
  for (let i = 0; i < mask.length; i++) if (mask[i] !== '*' && mask[i] !== key[i]) return false
  return true
}
