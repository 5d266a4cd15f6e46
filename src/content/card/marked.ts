import type { Span } from '../../netiquette'

export interface Piece {
  text: string
  isMarked: boolean
}

/** Around the first marked words, this much of the comment is shown (UTF-16 units). */
const AROUND = 400

/** Cuts a comment into marked and plain pieces; a very long one is cut around what is marked. */
export function marked(text: string, spans: readonly Span[]): Piece[] {
  const sorted = spans.toSorted((a, b) => a[0] - b[0])
  const first = sorted[0]?.[0] ?? 0
  const from = Math.max(0, first - AROUND)
  const to = Math.min(text.length, Math.max(first + AROUND, AROUND * 2))
  const pieces: Piece[] = []
  let at = from
  const push = (end: number, isMarked: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), isMarked })
    at = Math.max(at, end)
  }
  for (const [start, end] of sorted) {
    if (end <= at || start >= to) continue
    push(Math.max(at, start), false)
    push(Math.min(end, to), true)
  }
  push(to, false)
  if (from > 0) pieces.unshift({ text: '…', isMarked: false })
  if (to < text.length) pieces.push({ text: '…', isMarked: false })
  return pieces
}
