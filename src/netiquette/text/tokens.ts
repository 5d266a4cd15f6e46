import type { Span } from '../types'
import { readings } from './readings'
import type { Readings } from './readings'
import type { Folded } from './normalise'
import { originalSpan } from './normalise'

export type TokenKind = 'word' | 'number' | 'emoji'

export interface Token {
  kind: TokenKind
  /** Folded text. */
  text: string
  /** Offsets in the folded text, end excluded. */
  start: number
  end: number
  span: Span
  /** Positions in the sequence of words: this token leads from `from` to `to`. */
  from: number
  to: number
  readings: Readings
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}/gu
const ELIDED = /^(?:l|d|qu|t|j|s|c|n|m|jusqu|lorsqu|puisqu|quelqu)$/
const EMOJI = /^(?:\p{Regional_Indicator}|\p{Extended_Pictographic})/u

/** The words, numbers and emoji of a folded text, in order. `arabizi` also reads words as Darija in Latin letters. */
export function tokenise(folded: Folded, arabizi = false): Token[] {
  const tokens: Token[] = []
  const push = (text: string, start: number): void => {
    const end = start + text.length
    const kind = EMOJI.test(text) ? 'emoji' : /^\p{N}+$/u.test(text) ? 'number' : 'word'
    const key = text.replaceAll("'", '')
    tokens.push({
      kind,
      text: key,
      start,
      end,
      span: originalSpan(folded, start, end),
      from: tokens.length,
      to: tokens.length + 1,
      readings: readings(text, kind, arabizi),
    })
  }
  for (const match of folded.text.matchAll(WORD)) pushElided(match[0], match.index, push)
  return tokens
}

/** Only the words of a folded text, without their readings. */
export function splitWords(folded: string): string[] {
  const words: string[] = []
  for (const match of folded.matchAll(WORD)) pushElided(match[0], 0, (word) => words.push(word.replaceAll("'", '')))
  return words
}

/** l'idiot is two words, aujourd'hui and don't are one. */
function pushElided(word: string, start: number, push: (text: string, start: number) => void): void {
  const quote = word.indexOf("'")
  const before = quote > 0 ? word.slice(0, quote) : ''
  if (ELIDED.test(before)) {
    push(before, start)
    pushElided(word.slice(quote + 1), start + quote + 1, push)
  } else push(word, start)
}
