import type { Language } from '../types'
import type { Token } from './tokens'

const KABYLE = /[ɣɛḥṭṛẓḍṣčǧ]/iu
const ORDER = ['fr', 'en', 'dz', 'kab'] as const
type Latin = (typeof ORDER)[number]

/** A very common word and its language. */
export interface Stop {
  position: number
  language: Language
}

/** Darija in Latin letters shows by digits used as letters, or by its common words. */
export function looksArabizi(tokens: readonly Token[]): boolean {
  for (const { info } of tokens) if (info.digitLetter && info.text.length >= 3) return true
  return false
}

/**
 * The language of most of the words from `from` to `to`: script first, then common words. 'und' when nothing tells.
 */
export function languageOf(
  original: string,
  tokens: readonly Token[],
  stops: readonly Stop[],
  from = 0,
  to = tokens.length,
): Language {
  const scores: Record<Latin, number> = { fr: 0, en: 0, dz: 0, kab: 0 }
  let arabic = 0
  let latin = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') continue
    if (token.info.arabic) {
      arabic++
      continue
    }
    latin++
    if (token.info.digitLetter && token.text.length >= 3) scores.dz += 1.5
  }
  if (arabic > latin) return 'ar'
  if (latin === 0) return 'und'
  if (from === 0 && to === tokens.length && KABYLE.test(original)) scores.kab += 1.5
  for (const { position, language } of stops) {
    if (position >= from && position < to && language !== 'ar' && language !== 'und') scores[language]++
  }
  let best: Latin = 'fr'
  for (const language of ORDER) if (scores[language] > scores[best]) best = language
  if (scores[best] > 0) return best
  return /[éèêàâçùûîôœ]/i.test(original) ? 'fr' : 'und'
}
