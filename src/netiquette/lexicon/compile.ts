import { arabizi, squeeze } from '../text/forms'
import { fold } from '../text/normalise'
import { splitWords } from '../text/tokens'
import type { Language } from '../types'
import type { Entry } from './notation'
import { alternatives, parseList } from './notation'

/** Words of one language under list names; rules add lists of their own ("insult.target"). */
export interface Source {
  language: Language
  lists: Readonly<Record<string, string | undefined>>
}

export interface Terminal {
  list: string
  language: Language
  /** Only the very spelling counts. */
  exact: boolean
}

/** One step further in the entries; `skips` are the steps that may be left out. */
export interface Node {
  children: Map<string, Node[]>
  skips: Node[]
  ends: Terminal[]
  /** The next step by what is written in the notation, so that entries share their beginnings. */
  steps: Map<string, Node>
}

export interface Index {
  root: Node
  /** Single words of abuse by length, for masked letters. */
  byLength: Map<number, Array<[key: string, node: Node]>>
  size: number
}

/** Lists in which words may be disguised. In all others only the spelling and its habits count. */
const DISGUISED = new Set([
  'slur', 'insult', 'profanity', 'sexual', 'solicitation', 'threat', 'violence', 'distress', 'banned', 'hate.ableist',
  'self_harm.wish', 'sexual.offer', 'threat.veiled',
])
export const mayBeDisguised = (list: string): boolean => DISGUISED.has(list)
/** Lists in which an Arabic word may carry a pronoun or a plural that the entry does not have. */
const STEMMED = new Set([
  'insult', 'product', 'symptom', 'praise', 'complaint', 'thanks',
  'adverse_event.product', 'adverse_event.effect', 'misinformation.subject',
])
export const mayBeStemmed = (list: string): boolean => STEMMED.has(list)
const MASKED = new Set(['slur', 'insult', 'profanity', 'sexual', 'banned'])

const newNode = (): Node => ({ children: new Map(), skips: [], ends: [], steps: new Map() })

/** Builds the index of all lists: a tree of steps, alternatives kept together so that it stays small. */
export function compile(sources: readonly Source[]): Index {
  const index: Index = { root: newNode(), byLength: new Map(), size: 0 }
  for (const { language, lists } of sources) {
    for (const [list, words] of Object.entries(lists)) {
      for (const entry of parseList(words ?? '')) insert(index, entry, { list, language, exact: entry.exact })
    }
  }
  return index
}

function insert(index: Index, entry: Entry, end: Terminal): void {
  const [first, ...rest] = entry.segments
  if (first === undefined) return
  let node = step(index.root, first, end)
  // What begins with something that may be left out is also entered without it.
  if (node.optional && rest.length > 0) insert(index, { ...entry, segments: rest }, end)
  for (const segment of rest) {
    const next = step(node.node, segment, end)
    if (next.optional && !node.node.skips.includes(next.node)) node.node.skips.push(next.node)
    node = next
  }
  const { ends } = node.node
  if (node.node === index.root || ends.some((e) => e.list === end.list && e.exact === end.exact)) return
  ends.push(end)
  index.size++
  if (entry.segments.length === 1 && !end.exact && MASKED.has(end.list)) mask(index, first, node.node, end)
}

/** The node after `segment`; steps are shared between entries of one language and exactness. */
function step(from: Node, segment: string, end: Terminal): { node: Node; optional: boolean } {
  const readings = alternatives(segment)
  const optional = readings.includes('')
  const key = `${end.exact ? '=' : end.language === 'dz' ? '^' : ''}${segment}`
  const known = from.steps.get(key)
  if (known) return { node: known, optional }
  const node = newNode()
  from.steps.set(key, node)
  let words = 0
  for (const reading of readings) {
    for (const spelling of spellings(reading)) {
      words += spelling.length
      path(from, spelling, node, end)
    }
  }
  // A segment without a word in it (a dash, a heart that folds to nothing) is no step.
  return words === 0 ? { node: from, optional: false } : { node, optional }
}

/** Leads from `from` over the words to `to`, through private nodes. */
function path(from: Node, words: readonly string[], to: Node, end: Terminal): void {
  let node = from
  words.forEach((word, i) => {
    const next = i === words.length - 1 ? to : newNode()
    link(node, word, next)
    if (!end.exact && /[a-z]/.test(word)) {
      if (word.length >= 3) link(node, `~${squeeze(word)}`, next)
      const reading = end.language === 'dz' ? arabizi(word) : ''
      if (reading.length >= 3) link(node, `^${reading}`, next)
    }
    node = next
  })
}

/** The words of a reading; j'ai is also written jai. */
function spellings(reading: string): string[][] {
  const folded = fold(reading)
  const words = splitWords(folded)
  // "A+" is not the letter a.
  if (words.length === 0 || (words.length === 1 && words[0]?.length === 1 && folded.trim().length > 1)) return []
  const joined = folded.replace(/(?<![\p{L}\p{N}])([jtcsmn])'(?=\p{L})/gu, '$1')
  return joined === folded ? [words] : [words, splitWords(joined)]
}

function link(node: Node, key: string, next: Node): void {
  const nodes = node.children.get(key)
  if (!nodes) node.children.set(key, [next])
  else if (!nodes.includes(next)) nodes.push(next)
}

function mask(index: Index, segment: string, node: Node, end: Terminal): void {
  for (const reading of alternatives(segment)) {
    const [only, more] = splitWords(fold(reading))
    if (only === undefined || more !== undefined) continue
    bucket(index, only, node)
    if (end.language === 'dz') bucket(index, `^${arabizi(only)}`, node)
  }
}

function bucket(index: Index, key: string, node: Node): void {
  const bucketed = index.byLength.get(key.length)
  if (bucketed) bucketed.push([key, node])
  else index.byLength.set(key.length, [[key, node]])
}
