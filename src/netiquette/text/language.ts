import type { Hit } from '../lexicon/match'
import type { Language } from '../types'
import type { Token } from './tokens'

const ARABIC = /[\u0600-\u06ff]/
const DIGIT_LETTER = /[a-z][379]|[379][a-z]/
const KABYLE = /[ɣɛḥṭṛẓḍṣčǧ]/iu

/** Darija in Latin letters shows by digits used as letters, or by its common words. */
export function looksArabizi(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'word' && DIGIT_LETTER.test(token.text) && token.text.length >= 3)
}

/**
 * The language of most words: script first, then common words. `stops` are the hits of the lists of common words.
 * 'und' when nothing tells.
 */
export function languageOf(original: string, tokens: readonly Token[], stops: readonly Hit[]): Language {
  const scores: Record<Exclude<Language, 'und'>, number> = { fr: 0, en: 0, ar: 0, dz: 0, kab: 0 }
  let latin = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    if (ARABIC.test(token.text)) {
      scores.ar += 1
      continue
    }
    latin++
    if (token.text.length >= 3 && DIGIT_LETTER.test(token.text)) scores.dz += 1.5
    if (KABYLE.test(original.slice(token.span[0], token.span[1]))) scores.kab += 1.5
  }
  for (const stop of stops) if (stop.language !== 'ar' && stop.language !== 'und') scores[stop.language] += 1
  if (scores.ar > latin) return 'ar'
  scores.ar = 0
  const [best, next] = Object.entries(scores).toSorted((a, b) => b[1] - a[1])
  if (!best || best[1] === 0) return latin === 0 ? 'und' : guess(original, latin)
  return best[1] === next?.[1] && best[0] === 'dz' ? (next[0] as Language) : (best[0] as Language)
}

/** Without a common word: accents speak French, else nothing is known. */
const guess = (original: string, words: number): Language =>
  words > 0 && /[éèêàâçùûîôœ]/i.test(original) ? 'fr' : 'und'
