import type { Assessment, Intent, RuleId } from '../netiquette'
import type { Template } from './types'
import { mentions } from './words'

/** People first, then their data, then the brand, then the charter. */
const TIERS: Partial<Record<RuleId, number>> = { self_harm: 6, adverse_event: 5, privacy: 4 }
const CRISIS_TIER = 3
const RULE_TIER = 2
const INTENT_TIER = 1

const ABUSE: ReadonlySet<RuleId> = new Set(['hate', 'threat', 'sexual', 'harassment', 'spam'])
const LIGHT: ReadonlySet<RuleId> = new Set(['profanity', 'shouting'])
const KIND: ReadonlySet<Intent> = new Set(['praise', 'thanks', 'suggestion'])

/** What of an assessment calls for an answer: in distress nothing but care, under abuse no courtesy. */
function relevant(assessment: Assessment): Pick<Assessment, 'findings' | 'intents'> {
  const { findings, intents, sentiment } = assessment
  const found = (rule: RuleId): boolean => findings.some((finding) => finding.rule === rule)
  if (found('self_harm')) return { findings: findings.filter(({ rule }) => rule === 'self_harm'), intents: [] }
  if (found('adverse_event')) {
    return {
      findings: findings.filter(({ rule }) => rule === 'adverse_event' || rule === 'privacy'),
      intents: intents.filter((intent) => intent === 'complaint' || intent === 'crisis'),
    }
  }
  if (findings.some(({ rule, confidence }) => ABUSE.has(rule) && confidence >= 0.6)) return { findings, intents: [] }
  const angry = sentiment.label === 'negative' || intents.includes('complaint') || intents.includes('crisis')
  const abusive = findings.some(({ rule }) => !LIGHT.has(rule) && rule !== 'privacy')
  return { findings, intents: angry || abusive ? intents.filter((intent) => !KIND.has(intent)) : intents }
}

function score(template: Template, text: string, assessment: Assessment): number {
  const { when } = template
  if (when.words && !mentions(text, when.words)) return 0
  const { findings, intents } = relevant(assessment)
  const happy = assessment.sentiment.label === 'positive'

  let best = 0
  let matchesRule = false
  for (const { rule, severity, confidence } of findings) {
    const weight = when.rules?.[rule]
    if (!weight) continue
    matchesRule = true
    const tier = happy && LIGHT.has(rule) ? 0 : (TIERS[rule] ?? RULE_TIER)
    best = Math.max(best, tier * 10 + weight * severity * (0.5 + confidence / 2))
  }
  let matchesIntent = false
  for (const intent of intents) {
    const weight = when.intents?.[intent]
    if (!weight) continue
    matchesIntent = true
    best = Math.max(best, (intent === 'crisis' ? CRISIS_TIER : INTENT_TIER) * 10 + weight)
  }
  if (when.both) return matchesRule && matchesIntent ? best + 1 : 0
  if (assessment.findings.length + assessment.intents.length > 0) return best
  return when.sentiment === assessment.sentiment.label ? 0.5 : 0
}

/** The templates that answer a comment, best first; equal ones in the order of their ids. */
export function rank(templates: readonly Template[], text: string, assessment: Assessment): Template[] {
  const ranked = templates
    .map((template) => ({ template, points: score(template, text, assessment) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points || (a.template.id < b.template.id ? -1 : 1))
    .map(({ template }) => template)
  // Under a rude request, one reminder is enough before the request itself is answered.
  const request = ranked.findIndex(({ when }) => when.intents && !when.rules)
  const isHealth = assessment.findings.some(({ rule }) => rule === 'adverse_event')
  if (request > 1 && !isHealth) ranked.splice(1, 0, ...ranked.splice(request, 1))
  return ranked
}
