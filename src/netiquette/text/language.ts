import type { Language } from '../types'
import type { Token } from './tokens'

const KABYLE = /[ɣɛḥṭṛẓḍṣčǧ]/iu

const CODES: Readonly<Record<Language, number>> = { fr: 0, en: 1, dz: 2, kab: 3, ar: 4, und: 5 }

/** A very common word: its position × 8 and the code of its language. */
export type Stop = number

export const codeOf = (language: Language): number => CODES[language]
export const stopOf = (position: number, code: number): Stop => position * 8 + code

/** Darija in Latin letters shows by digits used as letters, or by its common words. */
export function looksArabizi(tokens: readonly Token[]): boolean {
  for (const { info } of tokens) if (info.digitLetter && info.text.length >= 3) return true
  return false
}

/**
 * The language of most of the words from `from` to `to`: script first, then common words. 'und' when nothing tells.
 */
export function languageOf(
  text: string,
  tokens: readonly Token[],
  stops: readonly Stop[],
  from = 0,
  to = tokens.length,
): Language {
  let arabic = 0
  let latin = 0
  let [fr, en, dz, kab] = [0, 0, 0, 0]
  for (let i = from; i < to; i++) {
    const { info } = tokens[i] as Token
    if (info.kind !== 'word') continue
    if (info.arabic) arabic++
    else {
      latin++
      if (info.digitLetter && info.text.length >= 3) dz += 1.5
    }
  }
  if (arabic > latin) return 'ar'
  if (latin === 0) return 'und'
  for (let i = 0; i < stops.length; i++) {
    const stop = stops[i] as Stop
    const position = stop >> 3
    if (position < from || position >= to) continue
    const code = stop & 7
    if (code === CODES.fr) fr++
    else if (code === CODES.en) en++
    else if (code === CODES.dz) dz++
    else if (code === CODES.kab) kab++
  }
  // Its letters tell Kabyle where its common words do not.
  if (kab > 0 || fr + en === 0) kab += KABYLE.test(text.slice(tokens[from]?.span[0], tokens[to - 1]?.span[1])) ? 1.5 : 0
  const most = Math.max(fr, en, dz, kab)
  if (most === 0) return /[éèêàâçùûîôœ]/i.test(text) ? 'fr' : 'und'
  if (most === fr) return 'fr'
  if (most === en) return 'en'
  return most === dz ? 'dz' : 'kab'
}
