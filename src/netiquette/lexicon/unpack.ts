import type { Language } from '../types'
import { Automaton } from './automaton'
import type { Terminal } from './automaton'
import { Firsts, Rows } from './links'
import { ZERO } from './pack'
import type { Packed } from './pack'
import type { Graph } from './states'
import { vocabularyOf } from './decode'

/**
 * The automaton of a packed lexicon. Nothing is read before it is needed: words are decoded when a text first has one with
 * their first letters, states in chunks, the edges of a state when a text first gets there.
 */
export function unpack(packed: Packed): Automaton {
  const vocabulary = vocabularyOf(packed)
  const firsts = new Firsts(packed)
  return new Automaton({
    vocabulary,
    first: (word) => firsts.state(word),
    graph: graphOf(packed, new Rows(packed, firsts.met)),
    terminals: packed.terminals.split('\n').map(terminalOf),
  })
}

function graphOf({ ends, sizes, edges, endSets, wordSets }: Packed, rows: Rows): Graph {
  const setLines = endSets.split('\n')
  const sets: Array<readonly number[] | undefined> = []
  const wordSet = wordSetsOf(wordSets)
  return {
    size: ends.length,
    endsIn(state) {
      const set = ends.charCodeAt(state) - ZERO
      return (sets[set] ??= numbersIn(setLines[set] ?? ''))
    },
    eachEdge(state, see) {
      rows.eachGroup(state, (to, group, from) => {
        const size = sizes.charCodeAt(group) - ZERO
        const words = size === 0 ? wordSet(edges.charCodeAt(from) - ZERO) : wordsAt(edges, from, size)
        for (const word of words) see(word, to)
      })
    },
  }
}

const numbersIn = (line: string): number[] => (line === '' ? [] : line.split(',').map(Number))

/** Words are written by how far each is from the one before. */
function wordsAt(text: string, from: number, size: number): number[] {
  const words: number[] = []
  let word = 0
  for (let i = from; i < from + size; i++) words.push((word += text.charCodeAt(i) - ZERO))
  return words
}

/** The shared sets of words by their number. */
function wordSetsOf(text: string): (set: number) => number[] {
  const places: number[] = []
  for (let at = 0; at < text.length; at += text.charCodeAt(at) - ZERO + 1) places.push(at)
  return (set) => {
    const at = places[set] ?? 0
    return wordsAt(text, at + 1, text.charCodeAt(at) - ZERO)
  }
}

function terminalOf(line: string): Terminal {
  const [list = '', language = 'und', exact] = line.split(' ')
  return { list, language: language as Language, exact: exact === '=' }
}
