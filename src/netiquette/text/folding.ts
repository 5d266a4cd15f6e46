import { foldCodePoint } from './characters'
import type { Folded } from './normalise'
import { WORDLY, factOf, factOfPair } from './units'

/** More than any text that is read in one piece; grows where one is longer. */
const ROOM = 1 << 12

/** A text being folded: the memory is the same for all texts. */
export class Folding {
  /** The facts of the folded units, and the units alone. */
  facts = new Int32Array(ROOM)
  units = new Uint16Array(ROOM)
  /** From the first character that does not fold unit by unit on: where each folded unit came from. */
  mapped = false
  private starts = new Int32Array(ROOM)
  private ends = new Int32Array(ROOM)
  private original = ''

  begin(original: string): void {
    this.original = original
    this.mapped = false
    this.makeRoom(original.length)
  }

  /** What was folded. `same` where every unit folded to itself. */
  end(length: number, same: boolean): Folded {
    const { original, mapped, units } = this
    // The memory is used again: it must not keep the text.
    this.original = ''
    return {
      text: same && !mapped ? original : textOf(units, length),
      map: mapped ? { starts: this.starts.slice(0, length), ends: this.ends.slice(0, length) } : undefined,
    }
  }

  map(at: number, start: number, end: number): void {
    this.starts[at] = start
    this.ends[at] = end
  }

  /** Folds a character that is dropped, widened or a pair, at `i` of the original. The length after it. */
  irregular(code: number, i: number, length: number): number {
    const folded = foldCodePoint(code)
    const width = code > 0xffff ? 2 : 1
    const kept = folded.length === width && folded.codePointAt(0) === code
    if (!kept) this.mapFrom(length)
    this.makeRoom(length + folded.length + this.original.length - i)
    for (let k = 0; k < folded.length; k++) {
      this.map(length + k, i, i + width)
      this.units[length + k] = folded.charCodeAt(k)
      this.facts[length + k] = factIn(folded, k)
    }
    // A dropped mark belongs to the letter before it, so that a span covers it.
    if (folded === '' && length > 0 && this.ends[length - 1] === i) this.ends[length - 1] = i + width
    return length + folded.length
  }

  /** Up to here every unit folded to one unit. */
  private mapFrom(length: number): void {
    if (this.mapped) return
    this.mapped = true
    for (let i = 0; i < length; i++) this.map(i, i, i + 1)
  }

  private makeRoom(length: number): void {
    if (length <= this.units.length) return
    this.facts = grown(this.facts, new Int32Array(length * 2))
    this.starts = grown(this.starts, new Int32Array(length * 2))
    this.ends = grown(this.ends, new Int32Array(length * 2))
    this.units = grown(this.units, new Uint16Array(length * 2))
  }
}

/** The second half of a pair is part of a word as the first is, and nothing else. */
function factIn(folded: string, k: number): number {
  const unit = folded.charCodeAt(k)
  const code = folded.codePointAt(k) ?? unit
  if (code > 0xffff) return factOfPair(code)
  const first = k > 0 ? (folded.codePointAt(k - 1) ?? 0) : 0
  return first > 0xffff ? unit | (factOfPair(first) & WORDLY) : factOf(unit)
}

function grown<Values extends Int32Array | Uint16Array>(values: Values, larger: Values): Values {
  larger.set(values)
  return larger
}

/** How many units one call may be given. */
const MOST = 1 << 12

function textOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let i = 0; i < length; i += MOST) {
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + MOST)) as unknown as number[])
  }
  return text
}
