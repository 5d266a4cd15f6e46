import type { Language } from '../types'
import { squeeze } from '../text/forms'
import { Automaton, addTo, hasDouble } from './automaton'
import type { Terminal, Vocabulary } from './automaton'
import { NEW_STATE, ZERO, prefixOf } from './pack'
import type { Packed } from './pack'

/** The automaton of a packed lexicon. Words are decoded when a text first needs those of their first letter. */
export function unpack(packed: Packed): Automaton {
  const { ends, counts, targets, sizes, edges } = packed
  const vocabulary = vocabularyOf(packed)
  const endSetOf = new Int32Array(ends.length)
  for (let i = 0; i < ends.length; i++) endSetOf[i] = ends.charCodeAt(i) - ZERO
  const leaves = ends.length - counts.length

  let met = 0
  const firsts = new Int32Array(vocabulary.size)
  for (let word = 0; word < firsts.length; word++) {
    const code = packed.firsts.charCodeAt(word) - ZERO
    if (code === NEW_STATE) firsts[word] = leaves + met++
    else firsts[word] = code === 0 ? -1 : known(code, leaves, met)
  }

  const sets = wordSetsOf(packed.wordSets)
  const edgesFrom = new Int32Array(ends.length + 1)
  const edgeWords = new Int32Array(edgeCount(sizes, edges, sets))
  const edgeStates = new Int32Array(edgeWords.length)
  let [group, at, edge] = [0, 0, 0]
  for (let i = 0; i < counts.length; i++) {
    const from = edge
    for (const last = group + counts.charCodeAt(i) - ZERO; group < last; group++) {
      const code = targets.charCodeAt(group) - ZERO
      const state = code === NEW_STATE ? leaves + met++ : known(code, leaves, met)
      const size = sizes.charCodeAt(group) - ZERO
      if (size === 0) {
        const set = sets[edges.charCodeAt(at++) - ZERO] as Int32Array
        for (let k = 0; k < set.length; k++) {
          edgeWords[edge] = set[k] as number
          edgeStates[edge++] = state
        }
      } else {
        let word = 0
        for (let k = 0; k < size; k++) {
          edgeWords[edge] = word += edges.charCodeAt(at++) - ZERO
          edgeStates[edge++] = state
        }
      }
    }
    if (edge - from > 1) sortEdges(edgeWords, edgeStates, from, edge)
    edgesFrom[leaves + i + 1] = edge
  }
  return new Automaton({
    vocabulary,
    firsts,
    endSets: packed.endSets.split('\n').map((line) => (line === '' ? [] : line.split(',').map(Number))),
    endSetOf,
    edgesFrom,
    edgeWords,
    edgeStates,
    terminals: packed.terminals.split('\n').map(terminalOf),
  })
}

/** A state that was referred to before, or one where nothing goes on. */
const known = (code: number, leaves: number, met: number): number =>
  code % 2 === 0 ? (code - 2) / 2 : leaves + met - (code - 3) / 2

function wordSetsOf(text: string): Int32Array[] {
  const sets: Int32Array[] = []
  for (let at = 0; at < text.length;) {
    const set = new Int32Array(text.charCodeAt(at++) - ZERO)
    let word = 0
    for (let i = 0; i < set.length; i++) set[i] = word += text.charCodeAt(at++) - ZERO
    sets.push(set)
  }
  return sets
}

function edgeCount(sizes: string, edges: string, sets: readonly Int32Array[]): number {
  let count = 0
  let at = 0
  for (let group = 0; group < sizes.length; group++) {
    const size = sizes.charCodeAt(group) - ZERO
    count += size === 0 ? (sets[edges.charCodeAt(at) - ZERO]?.length ?? 0) : size
    at += size === 0 ? 1 : size
  }
  return count
}

/** Puts the edges of one state in the order of their words: few, and in runs that are in order. */
function sortEdges(words: Int32Array, states: Int32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const word = words[i] as number
    if ((words[i - 1] as number) <= word) continue
    const state = states[i] as number
    let k = i - 1
    for (; k >= from && (words[k] as number) > word; k--) {
      words[k + 1] = words[k] as number
      states[k + 1] = states[k] as number
    }
    words[k + 1] = word
    states[k + 1] = state
  }
}

function terminalOf(line: string): Terminal {
  const [list = '', language = 'und', exact] = line.split(' ')
  return { list, language: language as Language, exact: exact === '=' }
}

/** Words that share their first two letters: where they stand in the text, the number of the first. */
interface Block {
  from: number
  to: number
  firstId: number
  words: string[] | undefined
}

/** Words by number and back; those of one block are decoded together, when first asked for. */
function vocabularyOf({ words: text, blocks: table }: Packed): Vocabulary {
  const blocks: Block[] = []
  const byPrefix = new Map<string, Block>()
  let size = 0
  let from = 0
  for (let i = 0; i < table.length; i += 2) {
    const to = from + table.charCodeAt(i + 1) - ZERO
    const block: Block = { from, to, firstId: size, words: undefined }
    // The first word of a block is written whole, after one character.
    byPrefix.set(prefixOf(text.slice(from + 1, Math.min(to, from + 3)).replace(/\n.*/s, '')), block)
    blocks.push(block)
    size += table.charCodeAt(i) - ZERO
    from = to
  }
  const ids = new Map<string, number>()
  const squeezed = new Map<string, number[]>()
  const open = (block: Block): string[] => {
    let word = ''
    block.words = text
      .slice(block.from, block.to)
      .split('\n')
      .map((line, i) => {
        word = word.slice(0, line.charCodeAt(0) - ZERO) + line.slice(1)
        ids.set(word, block.firstId + i)
        if (word.length >= 3 && hasDouble(word)) addTo(squeezed, squeeze(word), block.firstId + i)
        return word
      })
    return block.words
  }
  const openFor = (word: string): void => {
    const block = byPrefix.get(prefixOf(word))
    if (block && !block.words) open(block)
  }
  let last: Block | undefined
  return {
    size,
    idOf(word) {
      openFor(word)
      return ids.get(word) ?? -1
    },
    squeezedTo(key) {
      openFor(key)
      // A doubled first letter stands in another block.
      openFor(key.charAt(0) + key.charAt(0))
      return squeezed.get(key)
    },
    wordOf(id) {
      // Words are mostly asked for in their order.
      if (last && id >= last.firstId && id - last.firstId < (last.words?.length ?? 0)) return last.words?.[id - last.firstId] ?? ''
      let low = 0
      let high = blocks.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((blocks[middle]?.firstId ?? 0) <= id) low = middle
        else high = middle - 1
      }
      const block = blocks[low]
      last = block
      return block ? ((block.words ?? open(block))[id - block.firstId] ?? '') : ''
    },
  }
}
