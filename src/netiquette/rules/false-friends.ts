import type { Hit } from '../lexicon/match'
import type { Context } from './contract'

/** Abuse in one language, everyday words in another: they count in texts of their own language only. */
const FALSE_FRIENDS: Record<'en' | 'fr', ReadonlySet<string>> = {
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
  const { language } = hit
  const friends = language === 'fr' ? FALSE_FRIENDS.fr : language === 'en' ? FALSE_FRIENDS.en : undefined
  if (friends === undefined || hit.words > 1 || !friends.has(hit.word)) return false
  // A clause of one word and a letter is no clause: in Kabyle, "ass-a" is today.
  const around = context.language === 'kab' ? 'kab' : context.languageAt(hit)
  return around !== 'und' && around !== language && !(language === 'fr' && around !== 'en')
}
