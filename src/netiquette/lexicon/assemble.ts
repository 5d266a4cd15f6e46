import { squeeze } from '../text/forms'
import { Automaton, addTo, hasDouble } from './automaton'
import type { Tables } from './automaton'

/** The automaton of freshly compiled tables: a charter's words. */
export function automatonOf(tables: Tables): Automaton {
  const words = [...new Set([...tables.firsts.keys(), ...tables.states.flatMap((s) => s.edges.map(([word]) => word))])]
  const ids = new Map(words.map((word, id) => [word, id]))
  const squeezed = new Map<string, number[]>()
  for (const [word, id] of ids) if (word.length >= 3 && hasDouble(word)) addTo(squeezed, squeeze(word), id)
  const edgesFrom = new Int32Array(tables.states.length + 1)
  const edgeWords: number[] = []
  const edgeStates: number[] = []
  tables.states.forEach(({ edges }, state) => {
    for (const [word, to] of edges.map(([w, s]) => [ids.get(w) ?? 0, s] as const).toSorted((a, b) => a[0] - b[0])) {
      edgeWords.push(word)
      edgeStates.push(to)
    }
    edgesFrom[state + 1] = edgeWords.length
  })
  return new Automaton({
    vocabulary: {
      size: words.length,
      idOf: (word) => ids.get(word) ?? -1,
      wordOf: (id) => words[id] ?? '',
      squeezedTo: (key) => squeezed.get(key),
    },
    firsts: Int32Array.from(words, (word) => tables.firsts.get(word) ?? -1),
    endSets: tables.endSets,
    endSetOf: Int32Array.from(tables.states, (state) => state.endSet),
    edgesFrom,
    edgeWords: Int32Array.from(edgeWords),
    edgeStates: Int32Array.from(edgeStates),
    terminals: tables.terminals,
  })
}
