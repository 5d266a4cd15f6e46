import type { Finding } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'

/** Pursuit of one person, humiliation, calls to pile on. Severity 2: it goes on and on, and calls others in. */
export const harassment: Rule = {
  id: 'harassment',
  severity: 2,
  triggers: ['harass', 'harassment.pursuit', 'harassment.act'],
  find(context) {
    return [...pursuit(context), ...pileOn(context)]
  },
}

function pursuit(context: Context): Finding[] {
  return context
    .hits('harass', 'harassment.pursuit')
    .filter((hit) => (!context.quoted(hit) && !context.negated(hit)) || hit.words >= 3)
    .filter((hit) => !context.quoted(hit))
    .map((hit) => finding('harassment', 2, hit.list === 'harass' ? 0.75 : 0.65, 'phrase', [hit]))
}

/** Many called to do something to one. */
function pileOn(context: Context): Finding[] {
  const crowds = context.hits('harassment.crowd')
  const victims = context.hits('harassment.victim')
  return context.hits('harassment.act').flatMap((act) => {
    if (context.quoted(act) || context.negated(act) || context.asked(act)) return []
    const crowd = crowds.find((c) => context.gap(c, act) <= 14)
    const victim = victims.find((v) => context.gap(v, act) <= 12)
    return crowd && victim ? [finding('harassment', 2, 0.7, 'incitement', [act, victim])] : []
  })
}
