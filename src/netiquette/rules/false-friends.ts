import type { Hit } from '../lexicon/match'
import type { Language } from '../types'
import type { Context } from './contract'

/** Abuse in one language, everyday words in another: they count in texts of their own language only. */
const FALSE_FRIENDS: Partial<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    (
      'retard retards retarde tard coon con sale pet pets bra mine rot tit ass four chat pain slip gens sage pure fin ' +
      'but or main car plus rude cap dot'
    ).split(' '),
  ),
  fr: new Set(
    (
      'bite bites sale sales con cons queue queues pine pines gland pet pets race dick tare tares mince crotte porc ' +
      'bourse bourses chienne chatte nique rat rats singe singes mongol the'
    ).split(' '),
  ),
}

/** A word that is abusive in its own language, in a clause of another. French words count in Darija, which borrows them. */
export function ofAnotherLanguage(hit: Hit, context: Context): boolean {
  if (hit.words > 1 || !FALSE_FRIENDS[hit.language]?.has(hit.word)) return false
  const around = context.languageAt(hit)
  return around !== 'und' && around !== hit.language && !(hit.language === 'fr' && around !== 'en')
}
