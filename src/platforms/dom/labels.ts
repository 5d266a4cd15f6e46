/**
 * Labels are compared folded: without case, accents, Arabic vowel signs or typographic variants,
 * because the same button is written five ways across locales and builds.
 */

/** Lower case, no accents, no harakat or tatweel, one alef, one ya, one ta marbuta, straight apostrophes, single spaces. */
export function fold(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/…/g, '...')
    .replace(/[\p{Cf}\u034f]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** True when the folded label contains one of the phrases (which are folded here too). */
export function says(label: string | null | undefined, phrases: readonly string[]): boolean {
  if (!label) return false
  const folded = fold(label)
  return phrases.some((phrase) => folded.includes(fold(phrase)))
}
