/** What an automaton goes through: its states, each with the entries that end there and the words that lead on. */
export interface Graph {
  /** How many states there are. */
  size: number
  /** The terminals of the entries that end in a state. */
  endsIn(state: number): readonly number[]
  /** Calls `see` with every word that leads on from a state, and where it leads. */
  eachEdge(state: number, see: (word: number, state: number) => void): void
}

/** A place in the row. */
export type Place = number
/** The numbers before a state's terminals. */
const HEAD = 3

/** No word has this number. */
const FREE = -1

/**
 * Words have one of 32 signs by their number. Where a text has none of the signs that lead on from a state, none of the
 * words does: most states are passed by with one look.
 */
export const signOf = (word: number): number => 1 << (word & 31)

/**
 * The states met so far, as numbers in a row, so that reading a text again and again touches little memory. A state is
 * known by its place. There: the last place of its table of words, the signs of those words, how many entries end there,
 * their terminals; then the table, at least twice as large as there are words that lead on: a word stands at its number or at the next free place,
 * with the place of the state it leads to, or with `~state` while that was not met.
 */
export class States {
  private values = new Int32Array(1 << 12)
  private length = 1
  /** State → its place, 0 while it was not met. */
  private readonly places: Int32Array

  constructor(private readonly graph: Graph) {
    this.places = new Int32Array(graph.size)
  }

  placeOf(state: number): Place {
    return (this.places[state] as number) || this.unfold(state)
  }

  /** No entry goes on from there. */
  isLast(place: Place): boolean {
    return this.values[place] === 0
  }

  /** The signs of the words that lead on. */
  signsAt(place: Place): number {
    return this.values[place + 1] as number
  }

  /** How many entries end there. */
  endsAt(place: Place): number {
    return this.values[place + 2] as number
  }

  /** The terminal of one of them, counted from 0. */
  endAt(place: Place, i: number): number {
    return this.values[place + HEAD + i] as number
  }

  /** Where `word` leads from a place, 0 where nothing goes on. */
  next(place: Place, word: number): Place {
    const { values } = this
    const last = values[place] as number
    const table = place + HEAD + (values[place + 2] as number)
    for (let slot = word & last; ; slot = (slot + 1) & last) {
      const at = table + slot * 2
      const found = values[at] as number
      if (found === FREE) return 0
      if (found !== word) continue
      const next = values[at + 1] as number
      return next > 0 ? next : this.reach(at + 1)
    }
  }

  private reach(at: number): Place {
    const place = this.placeOf(~(this.values[at] as number))
    this.values[at] = place
    return place
  }

  private unfold(state: number): number {
    const { graph } = this
    const ends = graph.endsIn(state)
    const edges: number[] = []
    let signs = 0
    graph.eachEdge(state, (word, to) => {
      edges.push(word, to)
      signs |= signOf(word)
    })
    let room = 1
    while (room < edges.length) room *= 2
    const place = this.length
    const table = place + HEAD + ends.length
    this.length = table + room * 2
    this.makeRoom()
    this.values[place] = room - 1
    this.values[place + 1] = signs
    this.values[place + 2] = ends.length
    this.values.set(ends, place + HEAD)
    this.values.fill(FREE, table, this.length)
    for (let i = 0; i < edges.length; i += 2) this.put(table, room - 1, edges[i] as number, edges[i + 1] as number)
    this.places[state] = place
    return place
  }

  private put(table: number, last: number, word: number, state: number): void {
    let slot = word & last
    while (this.values[table + slot * 2] !== FREE) slot = (slot + 1) & last
    this.values[table + slot * 2] = word
    this.values[table + slot * 2 + 1] = ~state
  }

  private makeRoom(): void {
    if (this.length <= this.values.length) return
    const larger = new Int32Array(this.length * 2)
    larger.set(this.values)
    this.values = larger
  }
}
