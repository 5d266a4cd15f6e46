import type { Span } from '../types'
import { DROPPED_UNIT, foldCodePoint, foldUnit } from './characters'

/**
 * A text folded for comparison, with the way back: unit i of `text` came from [starts[i], ends[i]) of the original.
 * Most comments fold unit by unit, and have no map.
 */
export interface Folded {
  text: string
  map: { starts: Int32Array; ends: Int32Array } | undefined
}

const SHORT = 4096
const units = new Uint16Array(SHORT)

/**
 * Folds case, accents, look-alikes, invisible characters and Arabic spelling variants. Total, whatever the string,
 * lone surrogates included. Linear in the length of the text.
 */
export function normalise(original: string): Folded {
  const { length } = original
  if (length <= SHORT) {
    let same = true
    let i = 0
    for (; i < length; i++) {
      const unit = original.charCodeAt(i)
      const folded = unit >= 0x61 && unit <= 0x7a ? unit : foldUnit(unit)
      if (folded < 0) break
      if (folded !== unit) same = false
      units[i] = folded
    }
    if (i === length) {
      const text = same ? original : String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[])
      return { text, map: undefined }
    }
  }
  return mapped(original)
}

/** The general way, where characters are dropped, widened or come in pairs. */
function mapped(original: string): Folded {
  const parts: string[] = []
  let starts = new Int32Array(original.length + 16)
  let ends = new Int32Array(original.length + 16)
  let length = 0
  for (let i = 0; i < original.length;) {
    const unit = foldUnit(original.charCodeAt(i))
    const code = unit < 0 ? (original.codePointAt(i) ?? 0) : 0
    const next = i + (code > 0xffff ? 2 : 1)
    const folded = unit > 0 ? String.fromCharCode(unit) : unit === DROPPED_UNIT ? '' : foldCodePoint(code)
    if (length + folded.length > starts.length) {
      starts = grown(starts, folded.length)
      ends = grown(ends, folded.length)
    }
    for (let k = 0; k < folded.length; k++) {
      starts[length] = i
      ends[length++] = next
    }
    // A dropped mark belongs to the letter before it, so that a span covers it.
    if (folded === '' && length > 0 && ends[length - 1] === i) ends[length - 1] = next
    parts.push(folded)
    i = next
  }
  return { text: parts.join(''), map: { starts: starts.slice(0, length), ends: ends.slice(0, length) } }
}

/** Just the folded text. */
export function fold(text: string): string {
  let folded = ''
  for (const character of text) folded += foldCodePoint(character.codePointAt(0) ?? 0)
  return folded
}

/** The span of the original that [start, end) of the folded text came from. */
export function originalSpan(folded: Folded, start: number, end: number): Span {
  const { map } = folded
  return map ? [map.starts[start] ?? 0, map.ends[end - 1] ?? 0] : [start, end]
}

function grown(values: Int32Array, extra: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2 + extra)
  larger.set(values)
  return larger
}
