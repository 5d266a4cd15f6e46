import { CHUNK, NEW_STATE, ZERO } from './pack'
import type { Packed } from './pack'

/** A state where nothing goes on, or one that was referred to before. */
const known = (code: number, met: number): number => (code % 2 === 0 ? (code - 2) / 2 : met - (code - 3) / 2)

/** How far things are at the beginning of each chunk, and at the end: `width` numbers a chunk. */
function marksOf(text: string, width: number, begin: readonly number[]): number[] {
  const marks = [...begin]
  for (let i = 0; i < text.length; i++) marks.push((marks[marks.length - width] ?? 0) + text.charCodeAt(i) - ZERO)
  return marks
}

/** The states that words lead to first. References count the states met before, and are read in chunks in their order. */
export class Firsts {
  private readonly marks: readonly number[]
  private readonly states: Int32Array
  private readonly read: Uint8Array

  constructor(private readonly packed: Packed) {
    const { ends, counts, firsts, firstMarks } = packed
    this.marks = marksOf(firstMarks, 1, [ends.length - counts.length])
    this.states = new Int32Array(firsts.length)
    this.read = new Uint8Array(this.marks.length)
  }

  /** How many states are met by all words. */
  get met(): number {
    return this.marks.at(-1) ?? 0
  }

  /** The state after a word, -1 where no entry begins with it. */
  state(word: number): number {
    const chunk = Math.floor(word / CHUNK)
    if (this.read[chunk] === 0) this.readChunk(chunk)
    return this.states[word] ?? -1
  }

  private readChunk(chunk: number): void {
    const { firsts } = this.packed
    let met = this.marks[chunk] ?? 0
    for (let word = chunk * CHUNK; word < Math.min(firsts.length, (chunk + 1) * CHUNK); word++) {
      const code = firsts.charCodeAt(word) - ZERO
      this.states[word] = code === NEW_STATE ? met++ : code === 0 ? -1 : known(code, met)
    }
    this.read[chunk] = 1
  }
}

/** What leads on from the states where something does: groups of words that lead to one state each. */
export class Rows {
  private readonly leaves: number
  private readonly marks: readonly number[]
  private readonly read: Uint8Array
  /** Row → its first group, and where the words of that begin; one more than there are rows. */
  private readonly groupsFrom: Int32Array
  private readonly wordsFrom: Int32Array
  /** Group → the state it leads to. */
  private readonly states: Int32Array

  constructor(
    private readonly packed: Packed,
    met: number,
  ) {
    const { ends, counts, marks, targets } = packed
    this.leaves = ends.length - counts.length
    this.marks = marksOf(marks, 3, [0, 0, met])
    this.read = new Uint8Array(this.marks.length)
    this.groupsFrom = new Int32Array(counts.length + 1)
    this.wordsFrom = new Int32Array(counts.length + 1)
    this.states = new Int32Array(targets.length)
  }

  /** Calls `see` with the state that each group leads to, its number, and where its words begin. */
  eachGroup(state: number, see: (to: number, group: number, from: number) => void): void {
    const row = state - this.leaves
    if (row < 0) return
    const chunk = Math.floor(row / CHUNK)
    if (this.read[chunk] === 0) this.readChunk(chunk)
    let from = this.wordsFrom[row] ?? 0
    for (let group = this.groupsFrom[row] ?? 0; group < (this.groupsFrom[row + 1] ?? 0); group++) {
      see(this.states[group] ?? 0, group, from)
      from += this.width(group)
    }
  }

  private readChunk(chunk: number): void {
    const { counts, targets } = this.packed
    let [group = 0, from = 0, met = 0] = this.marks.slice(chunk * 3)
    for (let row = chunk * CHUNK; row < Math.min(counts.length, (chunk + 1) * CHUNK); row++) {
      this.groupsFrom[row] = group
      this.wordsFrom[row] = from
      for (const next = group + counts.charCodeAt(row) - ZERO; group < next; group++) {
        const code = targets.charCodeAt(group) - ZERO
        this.states[group] = code === NEW_STATE ? met++ : known(code, met)
        from += this.width(group)
      }
      this.groupsFrom[row + 1] = group
    }
    this.read[chunk] = 1
  }

  /** How many characters the words of a group take: of a shared set there is only the number. */
  private width(group: number): number {
    return Math.max(1, this.packed.sizes.charCodeAt(group) - ZERO)
  }
}
