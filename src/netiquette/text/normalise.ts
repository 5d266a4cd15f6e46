import type { Span } from '../types'
import { foldCodePoint } from './characters'

/**
 * A text folded for comparison, with the way back: unit i of `text` came from [starts[i], ends[i]) of the original.
 * Most comments fold unit by unit, and have no map.
 */
export interface Folded {
  text: string
  map: { starts: Int32Array; ends: Int32Array } | undefined
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
