import type { Hit } from '../lexicon/match'
import type { Context, Rule } from './contract'
import { finding } from './findings'
import { isOath } from './sexual'

/** Crude words aimed at no one. Severity 1: a nuisance, often in praise ("putain que c'est bon"). */
export const profanity: Rule = {
  id: 'profanity',
  severity: 1,
  triggers: ['profanity'],
  beside: { sexual: 'profanity.oath' },
  find(context) {
    const aimed = context.hits('insult slur')
    const told = (hit: Hit): boolean =>
      aimed.some((a) => a.from <= hit.from && a.to >= hit.to && (a.words > hit.words || context.aimedAtPerson(hit)))
    return (
      context
        .hits('profanity sexual')
        .filter((hit) => !context.quoted(hit))
        // A crude word for the body that is said of no one is an oath.
        .filter((hit) => hit.list === 'profanity' || swears(context, hit))
        // Inside an insult ("putain de connard" apart) the word is already told.
        .filter((hit) => !told(hit))
        .map((hit) => finding('profanity', 1, hit.distance === 2 ? 0.7 : 0.8, hit.words > 1 ? 'phrase' : 'word', [hit]))
    )
  },
}

const swears = (context: Context, hit: Hit): boolean =>
  context.hits('profanity.oath').some((oath) => oath.from <= hit.from && oath.to >= hit.to) && isOath(context, hit)
