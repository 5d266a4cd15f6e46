import type { Language } from '../types'
import { Automaton } from './automaton'
import type { Terminal, Vocabulary } from './automaton'
import type { Packed } from './pack'

const VALUES = new Uint8Array(128)
for (const [value, digit] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
].entries()) {
  VALUES[digit.charCodeAt(0)] = value
}

/** Reads the numbers of a text one by one, see `digits`. */
function reader(text: string): () => number {
  let at = 0
  return () => {
    let value = 0
    for (let shift = 0; at < text.length; shift += 5) {
      const digit = VALUES[text.charCodeAt(at++)] ?? 0
      value |= (digit & 31) << shift
      if (digit < 32) break
    }
    return value
  }
}

/** The automaton of a packed lexicon. Words are decoded when a text first needs those of their first letter. */
export function unpack(packed: Packed): Automaton {
  const vocabulary = vocabularyOf(packed.words)
  const wordSets: Int32Array[] = []
  const set = reader(packed.wordSets)
  for (let size = set(); size > 0; size = set()) wordSets.push(words(set, size))

  const end = reader(packed.ends)
  const allEnds: number[] = []
  for (let i = 0; i < packed.ends.length; i++) if ((VALUES[packed.ends.charCodeAt(i)] ?? 0) < 32) allEnds.push(end())
  const endSetOf = Int32Array.from(allEnds)
  const count = reader(packed.counts)
  let groupStates = 0
  for (let i = 0; i < packed.counts.length; i++) if ((VALUES[packed.counts.charCodeAt(i)] ?? 0) < 32) groupStates++
  const leaves = endSetOf.length - groupStates

  let met = 0
  const stateOf = (code: number): number => {
    if (code === 0) return -1
    if (code === 1) return leaves + met++
    return code % 2 === 0 ? (code - 2) / 2 : leaves + met - (code - 3) / 2
  }
  const first = reader(packed.firsts)
  const firsts = new Int32Array(vocabulary.size)
  for (let word = 0; word < firsts.length; word++) firsts[word] = stateOf(first())

  const [target, size, edge] = [reader(packed.targets), reader(packed.sizes), reader(packed.edges)]
  const edgesFrom = new Int32Array(endSetOf.length + 1)
  const edgeWords: number[] = []
  const edgeStates: number[] = []
  for (let state = leaves; state < endSetOf.length; state++) {
    const from = edgeWords.length
    const groups = count()
    for (let group = 0; group < groups; group++) {
      const to = stateOf(target())
      const several = size()
      for (const word of several === 0 ? (wordSets[edge()] ?? []) : words(edge, several)) {
        edgeWords.push(word)
        edgeStates.push(to)
      }
    }
    if (groups > 1) sortEdges(edgeWords, edgeStates, from)
    edgesFrom[state + 1] = edgeWords.length
  }
  return new Automaton({
    vocabulary,
    firsts,
    endSets: packed.endSets.split('\n').map((line) => (line === '' ? [] : line.split(',').map(Number))),
    endSetOf,
    edgesFrom,
    edgeWords: Int32Array.from(edgeWords),
    edgeStates: Int32Array.from(edgeStates),
    terminals: packed.terminals.split('\n').map(terminalOf),
  })
}

function words(read: () => number, size: number): Int32Array {
  const set = new Int32Array(size)
  let word = 0
  for (let i = 0; i < size; i++) set[i] = word += read()
  return set
}

function terminalOf(line: string): Terminal {
  const [list = '', language = 'und', exact] = line.split(' ')
  return { list, language: language as Language, exact: exact === '=' }
}

/** Puts the edges from `from` on in the order of their words. */
function sortEdges(edgeWords: number[], edgeStates: number[], from: number): void {
  const order = edgeWords.slice(from).map((word, i) => [word, edgeStates[from + i] ?? -1] as const)
  order.sort((a, b) => a[0] - b[0])
  order.forEach(([word, state], i) => {
    edgeWords[from + i] = word
    edgeStates[from + i] = state
  })
}

/** The words of one first letter: where they stand in the text, the number of the first. */
interface Block {
  from: number
  to: number
  firstId: number
  words: string[] | undefined
}

/** Words by number and back; those of one first letter are decoded together, when first asked for. */
function vocabularyOf(text: string): Vocabulary {
  const blocks: Block[] = []
  const byLetter = new Map<number, Block>()
  let size = 0
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    const next = end < 0 ? text.length : end
    // A word that shares nothing with the one before it begins with another letter.
    if (text.charCodeAt(at) === 0x41) {
      const block: Block = { from: at, to: next, firstId: size, words: undefined }
      byLetter.set(text.charCodeAt(at + 1), block)
      blocks.push(block)
    }
    const last = blocks.at(-1)
    if (last) last.to = next
    size++
    at = next + 1
  }
  const ids = new Map<string, number>()
  const open = (block: Block): string[] => {
    let word = ''
    block.words = text
      .slice(block.from, block.to)
      .split('\n')
      .map((line, i) => {
        word = word.slice(0, VALUES[line.charCodeAt(0)]) + line.slice(1)
        ids.set(word, block.firstId + i)
        return word
      })
    return block.words
  }
  return {
    size,
    idOf(word) {
      const block = byLetter.get(word.charCodeAt(0))
      if (block && !block.words) open(block)
      return ids.get(word) ?? -1
    },
    wordOf(id) {
      let low = 0
      let high = blocks.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((blocks[middle]?.firstId ?? 0) <= id) low = middle
        else high = middle - 1
      }
      const block = blocks[low]
      return block ? ((block.words ?? open(block))[id - block.firstId] ?? '') : ''
    },
  }
}
