import type { Rule } from './contract'
import { finding } from './findings'

/** The writer or someone close may be in danger. Severity 3, and never a sanction: it wants help, fast. */
export const selfHarm: Rule = {
  id: 'self_harm',
  severity: 3,
  triggers: ['distress', 'self_harm.wish', 'self_harm.farewell', 'self_harm.close'],
  find(context) {
    const helped = context.has('self_harm.help')
    const past = context.has('self_harm.past')
    const light = context.has('grammar.laugh', 'self_harm.hyperbole') || /[😂🤣😍🥰]/u.test(context.text)
    return context.hits('distress', 'self_harm.wish', 'self_harm.farewell', 'self_harm.close').flatMap((hit) => {
      if (helped || light || (context.negated(hit) && hit.words < 3)) return []
      if (past && !context.hits('self_harm.wish').some((w) => /veux|vais|want|n7ab|نحب/.test(w.text))) return []
      if (
        hit.list === 'self_harm.close' &&
        context.hits('self_harm.close', 'distress', 'self_harm.farewell', 'self_harm.wish').length < 2
      )
        return []
      return [finding('self_harm', 3, hit.list === 'self_harm.farewell' ? 0.65 : 0.8, 'distress', [hit])]
    })
  },
}
