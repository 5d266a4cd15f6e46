import type { Hit } from '../lexicon/match'
import type { Finding } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'

/** A rumour on health, safety, law or the brand told as fact. Severity 2: it travels, and the brand must answer. */
export const misinformation: Rule = {
  id: 'misinformation',
  severity: 2,
  triggers: ['rumour', 'misinformation.harm', 'misinformation.cause', 'misinformation.cure', 'misinformation.conceal'],
  find(context) {
    const denied = context
      .hits('grammar.denial')
      .some((hit) => !hit.text.startsWith('on vous dira') && !inConceal(context, hit))
    if (denied) return []
    const said = (hit: Hit): boolean => !context.negated(hit) && !context.asked(hit) && !inQuotes(context, hit)
    const harm = [...context.hits('misinformation.harm').filter(said), ...causes(context).filter(said)]
    const cure = context.hits('misinformation.cure').filter(said)
    const conceal = context.hits('misinformation.conceal', 'rumour').filter((hit) => !context.asked(hit))
    const hearsay = context.hits('misinformation.hearsay')
    const subject = context.hits('misinformation.subject', 'product')
    const illness = context.hits('misinformation.illness')
    return [
      ...claims(context, harm, [...subject, ...conceal, ...hearsay], 0.7),
      ...claims(context, cure, illness, 0.75),
      ...claims(context, cure, conceal, 0.6),
      ...claims(context, conceal, [...subject, ...illness, ...hearsay, ...harm], 0.6),
    ]
  },
}

/** "rend les bébés malades": a verb of cause, and the state it brings a few words on. */
function causes(context: Context): Hit[] {
  const states = context.hits('misinformation.state')
  return context.hits('misinformation.cause').flatMap((cause) => {
    const state = states.find((s) => s.from >= cause.to && s.from - cause.to <= 3 && context.sameClause(s, cause))
    return state ? [cause.through(state)] : []
  })
}

/** "On vous dira que c'est faux" is no denial: it stands inside what hides the truth. */
const inConceal = (context: Context, hit: Hit): boolean =>
  context.hits('misinformation.conceal').some((c) => c.from <= hit.from && c.to >= hit.to) ||
  /(?:dira|diront)/.test(context.folded.text)

const inQuotes = (context: Context, hit: Hit): boolean => context.quoted(hit) && /["«“]/.test(context.text)

/** What is claimed, with at least one thing that makes it a rumour. */
function claims(context: Context, said: readonly Hit[], about: readonly Hit[], confidence: number): Finding[] {
  return said.flatMap((claim) => {
    const other = about.find((a) => (a.from < claim.from || a.to > claim.to) && context.gap(a, claim) <= 14)
    return other ? [finding('misinformation', 2, confidence, 'claim', [other, claim])] : []
  })
}
