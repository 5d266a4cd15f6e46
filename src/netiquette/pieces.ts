/** A stretch of a long text that is read by itself. */
export interface Piece {
  text: string
  start: number
}

/** About as long as the longest comment that is not a flood. */
const LONG = 2000
/** A piece is cut at the end of a paragraph, else of a sentence, else of a word, in its last quarter. */
const CUTS = [/\n(?=[^\n]*$)/, /[.!?…]\s(?=[^.!?…]*$)/, /\s(?=\S*$)/]

/**
 * Long texts are read in pieces: what stands pages away says nothing of a word, and time stays in proportion to length.
 * Never cuts a surrogate pair.
 */
export function piecesOf(text: string): Piece[] {
  if (text.length <= LONG) return [{ text, start: 0 }]
  const pieces: Piece[] = []
  for (let start = 0; start < text.length;) {
    const end = start + LONG >= text.length ? text.length : cutBefore(text, start, start + LONG)
    pieces.push({ text: text.slice(start, end), start })
    start = end
  }
  return pieces
}

function cutBefore(text: string, start: number, end: number): number {
  const from = start + Math.floor(LONG * 0.75)
  const tail = text.slice(from, end)
  for (const cut of CUTS) {
    const found = cut.exec(tail)
    if (found) return from + found.index + found[0].length
  }
  const code = text.charCodeAt(end - 1)
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end
}
