/** Cuts folded text into words, numbers and emoji. */

export const WORD = 1
export const NUMBER = 2
export const EMOJI = 3
export type PieceKind = typeof WORD | typeof NUMBER | typeof EMOJI
type Push = (start: number, end: number, kind: PieceKind, hash: number) => void

const OTHER = 0
const LETTER = 1
const DIGIT = 2
const PICTURE = 3
const FLAG = 4
const UNKNOWN = 255

const classes = new Uint8Array(0x10000).fill(UNKNOWN)
const LETTERS = /\p{L}/u
const NUMBERS = /\p{N}/u
const PICTURES = /\p{Extended_Pictographic}/u

function classOf(code: number): number {
  if (code > 0xffff) {
    return code >= 0x1f1e6 && code <= 0x1f1ff ? FLAG : computeClass(code)
  }
  const known = classes[code] ?? UNKNOWN
  return known === UNKNOWN ? (classes[code] = computeClass(code)) : known
}

function computeClass(code: number): number {
  const character = String.fromCodePoint(code)
  if (LETTERS.test(character)) return LETTER
  if (NUMBERS.test(character)) return DIGIT
  return PICTURES.test(character) ? PICTURE : OTHER
}

/** The class of the character at `i`; pairs of surrogates count as one. */
function classAt(text: string, i: number): number {
  const unit = text.charCodeAt(i)
  if (unit >= 0xd800 && unit <= 0xdbff) return classOf(text.codePointAt(i) ?? unit)
  const known = classes[unit] as number
  return known === UNKNOWN ? classOf(unit) : known
}

const width = (text: string, i: number): number => {
  const unit = text.charCodeAt(i)
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1
}

/**
 * Calls `push` with every piece in order: [start, end) in the text and a hash of what stands there. l'idiot is two
 * words, aujourd'hui and don't are one.
 */
export function scan(text: string, push: Push): void {
  const { length } = text
  for (let i = 0; i < length;) {
    const first = classAt(text, i)
    if (first === LETTER || first === DIGIT) {
      let digits = first === DIGIT
      let quote = -1
      let end = i + width(text, i)
      while (end < length) {
        const next = classAt(text, end)
        if (next === LETTER || next === DIGIT) {
          if (next === LETTER) digits = false
          end += width(text, end)
        } else if (text.charCodeAt(end) === 0x27 && end + 1 < length && isWordClass(classAt(text, end + 1))) {
          if (quote < 0) quote = end
          digits = false
          end++
        } else break
      }
      if (quote < 0) push(i, end, digits ? NUMBER : WORD, hashOf(text, i, end))
      else pushElided(text, i, end, quote, push)
      i = end
    } else if (first === FLAG && i + 2 < length && classAt(text, i + 2) === FLAG) {
      push(i, i + 4, EMOJI, text.charCodeAt(i + 1) * 31 + text.charCodeAt(i + 3))
      i += 4
    } else {
      const end = i + width(text, i)
      if (first === PICTURE) push(i, end, EMOJI, text.codePointAt(i) ?? 0)
      i = end
    }
  }
}

const isWordClass = (value: number): boolean => value === LETTER || value === DIGIT

const ELIDED = new Set(['l', 'd', 'qu', 't', 'j', 's', 'c', 'n', 'm', 'jusqu', 'lorsqu', 'puisqu', 'quelqu'])

function pushElided(text: string, start: number, end: number, quote: number, push: Push): void {
  let from = start
  let at = quote
  while (at > 0 && at < end && ELIDED.has(text.slice(from, at))) {
    push(from, at, WORD, hashOf(text, from, at))
    from = at + 1
    at = text.indexOf("'", from)
  }
  push(from, end, NUMBERS_ONLY.test(text.slice(from, end)) ? NUMBER : WORD, hashOf(text, from, end))
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i)
  return hash
}

const NUMBERS_ONLY = /^\p{N}+$/u

/** Only the words of a folded text, without apostrophes. */
export function splitWords(folded: string): string[] {
  const words: string[] = []
  scan(folded, (start, end) => words.push(folded.slice(start, end).replaceAll("'", '')))
  return words
}
