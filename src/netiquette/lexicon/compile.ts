import { fold } from '../text/normalise'
import { splitWords } from '../text/words'
import type { Language } from '../types'
import type { Tables, Terminal } from './automaton'
import type { Entry } from './notation'
import { alternatives, parseList } from './notation'

/** Words of one language under list names; rules add lists of their own ("insult.target"). */
export interface Source {
  language: Language
  lists: Readonly<Record<string, string | undefined>>
}

/** One step further in the entries; `skips` are the steps that may be left out. */
interface Node {
  children: Map<string, Set<Node>>
  skips: Set<Node>
  ends: Set<number>
  /** The next step by what is written in the notation, so that entries share their beginnings. */
  steps: Map<string, { node: Node; optional: boolean }>
}

const newNode = (): Node => ({ children: new Map(), skips: new Set(), ends: new Set(), steps: new Map() })

/**
 * Compiles lists into the tables of an automaton over words: all entries are followed at once, one step per word, and
 * equal endings are shared. Takes time; the lexicon's is done beforehand, see `pack.ts`.
 */
export function compile(sources: readonly Source[]): Tables {
  const root = newNode()
  const terminals: Terminal[] = []
  const ids = new Map<string, number>()
  for (const { language, lists } of sources) {
    for (const [list, words] of Object.entries(lists)) {
      for (const entry of parseList(words ?? '')) {
        const key = `${list} ${language} ${entry.exact}`
        const id = ids.get(key) ?? terminals.push({ list, language, exact: entry.exact }) - 1
        ids.set(key, id)
        insert(root, root, entry.segments, entry, id)
      }
    }
  }
  return determinise(root, terminals)
}

function insert(root: Node, from: Node, segments: Entry['segments'], entry: Entry, end: number): void {
  const [first, ...rest] = segments
  if (first === undefined) return
  const { node, optional } = step(from, first)
  // What may be left out at the beginning is entered without it too; elsewhere a skip leads past it.
  if (optional && rest.length > 0 && from === root) insert(root, root, rest, entry, end)
  else if (optional && node !== from) from.skips.add(node)
  if (rest.length > 0) insert(root, node, rest, entry, end)
  else if (node !== root) node.ends.add(end)
}

/** The node after `segment`; steps are shared between entries. */
function step(from: Node, segment: string): { node: Node; optional: boolean } {
  const known = from.steps.get(segment)
  if (known) return known
  const readings = alternatives(segment)
  const next = newNode()
  let words = 0
  for (const reading of readings) {
    for (const spelling of spellings(reading)) {
      words += spelling.length
      path(from, spelling, next)
    }
  }
  // A segment without a word in it (a dash, a heart that folds to nothing) is no step.
  const result = words === 0 ? { node: from, optional: false } : { node: next, optional: readings.includes('') }
  from.steps.set(segment, result)
  return result
}

/** Leads from `from` over the words to `to`, through private nodes. */
function path(from: Node, words: readonly string[], to: Node): void {
  let node = from
  words.forEach((word, i) => {
    const next = i === words.length - 1 ? to : newNode()
    const nodes = node.children.get(word)
    if (nodes) nodes.add(next)
    else node.children.set(word, new Set([next]))
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

/** From steps with alternatives to one state per word read, equal states shared. States refer to earlier ones only. */
function determinise(root: Node, terminals: Terminal[]): Tables {
  const numbers = new Map<Node, number>()
  const numberOf = (node: Node): number => {
    const known = numbers.get(node)
    if (known !== undefined) return known
    numbers.set(node, numbers.size)
    return numbers.size - 1
  }
  const byNodes = new Map<string, number>()
  const byContent = new Map<string, number>()
  const states: Tables['states'] = []
  const endSets = new Map<string, number>([['', 0]])

  const closure = (nodes: Iterable<Node>): Set<Node> => {
    const all = new Set(nodes)
    for (const node of all) for (const skipped of node.skips) all.add(skipped)
    return all
  }
  const nexts = (nodes: Iterable<Node>): Map<string, Set<Node>> => {
    const next = new Map<string, Set<Node>>()
    for (const node of nodes) {
      for (const [word, to] of node.children) {
        const known = next.get(word)
        if (known) for (const one of to) known.add(one)
        else next.set(word, new Set(to))
      }
    }
    return next
  }
  const stateOf = (nodes: Set<Node>): number => {
    const all = closure(nodes)
    const key = [...all].map(numberOf).toSorted((a, b) => a - b).join()
    const known = byNodes.get(key)
    if (known !== undefined) return known
    const ends = [...new Set([...all].flatMap((node) => [...node.ends]))].toSorted((a, b) => a - b).join()
    const endSet = endSets.get(ends) ?? endSets.size
    endSets.set(ends, endSet)
    const edges = [...nexts(all)].map(([word, to]): [string, number] => [word, stateOf(to)])
    edges.sort(([a], [b]) => (a < b ? -1 : 1))
    const content = `${endSet}|${edges.flat().join()}`
    const state = byContent.get(content) ?? states.push({ endSet, edges }) - 1
    byContent.set(content, state)
    byNodes.set(key, state)
    return state
  }

  const firsts = [...nexts([root])].map(([word, to]): [string, number] => [word, stateOf(to)])
  const ends = [...endSets.keys()].map((key) => (key === '' ? [] : key.split(',').map(Number)))
  return { terminals, endSets: ends, states, firsts: new Map(firsts) }
}
