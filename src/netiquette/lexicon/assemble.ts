import { Automaton } from './automaton'
import type { Tables } from './automaton'
import { Block, Vocabulary } from './blocks'
import type { Graph } from './states'

/** The automaton of freshly compiled tables: a charter's words. */
export function automatonOf(tables: Tables): Automaton {
  const edges = tables.states.flatMap((state) => state.edges)
  const words = [...new Set([...tables.firsts.keys(), ...edges.map(([word]) => word)])].toSorted((a, b) => (a < b ? -1 : 1))
  const vocabulary = new Vocabulary([new Block('', 0, () => words)], 0)
  return new Automaton({
    vocabulary,
    first: (word) => tables.firsts.get(words[word] ?? '') ?? -1,
    graph: graphOf(tables, vocabulary),
    terminals: tables.terminals,
  })
}

const graphOf = ({ states, endSets }: Tables, vocabulary: Vocabulary): Graph => ({
  size: states.length,
  endsIn: (state) => endSets[states[state]?.endSet ?? 0] ?? [],
  eachEdge(state, see) {
    for (const [word, to] of states[state]?.edges ?? []) see(vocabulary.idOf(word), to)
  },
})
