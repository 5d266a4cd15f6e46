import type { Tables } from './automaton'
import { SHARED, addTo } from './blocks'

/** The lexicon as it ships: text that compresses well and is quick to read, one character for a number (`character`). */
export interface Packed {
  /**
   * All words in order of their code units, in blocks that share their first two letters. Within a block: how many first
   * letters are those of the word before, then the rest, one per line.
   */
  words: string
  /** Of each block: how many words, how many characters. */
  blocks: string
  /** "list language" or "list language =", one per line. */
  terminals: string
  /** Sets of terminals that end together, one per line. */
  endSets: string
  /** Sets of words that lead on together more than once: size, words. */
  wordSets: string
  /** Word → state. */
  firsts: string
  /** Per `CHUNK` words, how many states are first referred to by them. */
  firstMarks: string
  /** State → its set of terminals. */
  ends: string
  /** State → how many sets of words lead on; then for each its state, its size (0: a shared set), its words. */
  counts: string
  /** Per `CHUNK` states, how many sets they have, how many characters of `edges`, how many states they refer to first. */
  marks: string
  targets: string
  sizes: string
  edges: string
}

/** The first character that stands for a number: what comes before needs escapes in source text. */
export const ZERO = 0x5d

/** One character for a number from 0 to 55,000, below the surrogates. */
export function character(value: number): string {
  if (value < 0 || value + ZERO >= 0xd800) throw new RangeError(`${value} has no character: the lexicon has too many words`)
  return String.fromCharCode(value + ZERO)
}

/** References are read in chunks, each when it is first needed: marks tell where it begins. */
export const CHUNK = 256

/** How a state is referred to: the next new one, a final one, or how far back. Codes start at 1; 0 is none. */
export const NEW_STATE = 1

/**
 * Packs compiled tables. States where nothing goes on come first, the most used in front; the others are numbered as they
 * are first referred to, so that most references are "the next one".
 */
export function pack(tables: Tables): Packed {
  const { states, firsts, terminals, endSets } = tables
  const words = wordsOf(tables)
  const ids = new Map(words.map((word, id) => [word, id]))
  const leaves = leavesOf(tables)
  const leafNumbers = new Map(leaves.map((state, i) => [state, i]))
  const numbers = new Map<number, number>()
  const queue: number[] = []
  const reference = (state: number): string => {
    const leaf = leafNumbers.get(state)
    if (leaf !== undefined) return character(2 + 2 * leaf)
    const known = numbers.get(state)
    if (known !== undefined) return character(3 + 2 * (numbers.size - known))
    numbers.set(state, numbers.size)
    queue.push(state)
    return character(NEW_STATE)
  }
  const groups = states.map(({ edges }) => {
    const byState = new Map<number, number[]>()
    for (const [word, state] of edges) byState.set(state, [...(byState.get(state) ?? []), ids.get(word) ?? 0])
    return [...byState].map(([state, set]) => ({ state, set: set.toSorted((a, b) => a - b) }))
  })
  const shared = sharedSets(groups.flatMap((all) => all.map(({ set }) => set.join())))
  const packed = {
    ...blocksOf(words),
    terminals: terminals.map((t) => `${t.list} ${t.language}${t.exact ? ' =' : ''}`).join('\n'),
    endSets: endSets.map((set) => set.join()).join('\n'),
    wordSets: [...shared.keys()].map((key) => setText(key.split(',').map(Number), true)).join(''),
  }
  const wordMarks = new Marks(() => [numbers.size])
  const firstCodes = words.map((word, i) => {
    wordMarks.before(i)
    return firsts.has(word) ? reference(firsts.get(word) ?? 0) : character(0)
  })
  const firstMarks = wordMarks.end()
  let [counts, targets, sizes, edges] = ['', '', '', '']
  const marks = new Marks(() => [targets.length, edges.length, numbers.size])
  // The queue grows while it is read.
  for (const [i, state] of queue.entries()) {
    marks.before(i)
    counts += character(groups[state]?.length ?? 0)
    for (const { state: to, set } of groups[state] ?? []) {
      targets += reference(to)
      const known = shared.get(set.join())
      sizes += character(known === undefined ? set.length : 0)
      edges += known === undefined ? setText(set, false) : character(known)
    }
  }
  const ends = [...leaves, ...queue].map((state) => character(states[state]?.endSet ?? 0)).join('')
  return {
    ...packed,
    firsts: firstCodes.join(''),
    firstMarks,
    ends,
    counts,
    marks: marks.end(),
    targets,
    sizes,
    edges,
  }
}

/** Writes down how far each chunk went on. */
class Marks {
  private text = ''
  private last: readonly number[]

  constructor(private readonly read: () => readonly number[]) {
    this.last = read()
  }

  /** To be called before the item of this number is written. */
  before(item: number): void {
    if (item > 0 && item % CHUNK === 0) this.mark()
  }

  end(): string {
    this.mark()
    return this.text
  }

  private mark(): void {
    const now = this.read()
    this.text += now.map((value, i) => character(value - (this.last[i] ?? 0))).join('')
    this.last = now
  }
}

function wordsOf({ states, firsts }: Tables): string[] {
  const words = new Set(firsts.keys())
  for (const { edges } of states) for (const [word] of edges) words.add(word)
  return [...words].toSorted((a, b) => (a < b ? -1 : 1))
}

function leavesOf({ states, firsts }: Tables): number[] {
  const uses = new Int32Array(states.length)
  const use = (state: number): void => {
    uses[state] = (uses[state] ?? 0) + 1
  }
  for (const state of firsts.values()) use(state)
  for (const { edges } of states) for (const [, state] of edges) use(state)
  const leaves = [...states.keys()].filter((state) => states[state]?.edges.length === 0)
  return leaves.toSorted((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b)
}

/** Sets of several words that occur more than once, the most frequent first, with their numbers. */
function sharedSets(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const often = [...counts].filter(([key, count]) => count > 1 && key.includes(','))
  return new Map(often.toSorted((a, b) => b[1] - a[1]).map(([key], i) => [key, i]))
}

function setText(set: readonly number[], withSize: boolean): string {
  let previous = 0
  let text = withSize ? character(set.length) : ''
  for (const word of set) {
    text += character(word - previous)
    previous = word
  }
  return text
}

function blocksOf(words: readonly string[]): Pick<Packed, 'words' | 'blocks'> {
  const blocks = new Map<string, string[]>()
  for (const word of words) addTo(blocks, word.slice(0, SHARED), word)
  const texts = [...blocks.values()].map((block) => ({ size: block.length, text: frontCoded(block) }))
  return {
    words: texts.map(({ text }) => text).join(''),
    blocks: texts.map(({ size, text }) => character(size) + character(text.length)).join(''),
  }
}

function frontCoded(words: readonly string[]): string {
  let previous = ''
  return words
    .map((word) => {
      let common = 0
      while (common < 200 && common < word.length && word[common] === previous[common]) common++
      previous = word
      return `${character(common)}${word.slice(common)}`
    })
    .join('\n')
}
