/**
 * Labels are compared folded: without case, accents, Arabic vowel signs or typographic variants,
 * because the same button is written five ways across locales and builds.
 */

/** Lower case, no accents, no harakat or tatweel, one alef, one ya, one ta marbuta, straight apostrophes, single spaces. */
export function fold(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/…/g, '...')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\u034f]/g, '')
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
