import type { Rule } from './contract'
import { finding } from './findings'

/** Crude words aimed at no one. Severity 1: a nuisance, often in praise ("putain que c'est bon"). */
export const profanity: Rule = {
  id: 'profanity',
  severity: 1,
  triggers: ['profanity'],
  find(context) {
    const aimed = context.hits('insult', 'slur')
    return (
      context
        .hits('profanity')
        .filter((hit) => !context.quoted(hit))
        // Inside an insult ("putain de connard" apart) the word is already told.
        .filter((hit) => !aimed.some((a) => a.from <= hit.from && a.to >= hit.to))
        .map((hit) => finding('profanity', 1, hit.distance === 2 ? 0.7 : 0.8, hit.words > 1 ? 'phrase' : 'word', [hit]))
    )
  },
}
