import { COUNT } from './outputs'

/** So many words are kept: as many as the vocabulary keeps, or a page with many new words would forget them in turns. */
const MANY = 1 << 16
/** What two bytes hold: only a word without end weighs more. */
const MOST = 0x7fff
/** Sums are added four outputs at a time. */
const AT_ONCE = 4
/** How long a row is: one number for each output, and nothing up to a multiple of four. */
export const WIDTH = Math.ceil(COUNT / AT_ONCE) * AT_ONCE

/** What words and other features weigh, all in one array: read again and again, it must lie close together. */
export class Sums {
  private values = new Int16Array(WIDTH << 8)
  private length = 0

  get areMany(): boolean {
    return this.length >= MANY * WIDTH
  }

  /** Keeps a row; tells where it begins. */
  put(row: Int32Array): number {
    const at = this.length
    this.length += WIDTH
    if (this.length > this.values.length) {
      const larger = new Int16Array(this.values.length * 2)
      larger.set(this.values)
      this.values = larger
    }
    for (let k = 0; k < WIDTH; k++) this.values[at + k] = Math.max(-MOST, Math.min(MOST, row[k] as number))
    return at
  }

  /** What stands for one output in a row. */
  of(place: number, output: number): number {
    return this.values[place + output] as number
  }

  /** Adds up the rows at the first `count` of these places: quicker along four outputs than place by place. */
  over(places: readonly number[], count: number, totals: Int32Array): void {
    const { values } = this
    for (let k = 0; k < WIDTH; k += AT_ONCE) {
      let [a, b, c, d] = [0, 0, 0, 0]
      for (let i = 0; i < count; i++) {
        const at = (places[i] as number) + k
        a += values[at] as number
        b += values[at + 1] as number
        c += values[at + 2] as number
        d += values[at + 3] as number
      }
      totals[k] = a
      totals[k + 1] = b
      totals[k + 2] = c
      totals[k + 3] = d
    }
  }
}
