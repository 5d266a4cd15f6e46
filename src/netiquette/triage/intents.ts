import type { Context } from '../rules/contract'
import type { Finding, Intent } from '../types'
import { plainQuestion } from './tone'
import type { Tone } from './tone'

type Rules = ReadonlySet<Finding['rule']>
const ATTACKS: Rules = new Set(['insult', 'hate', 'threat', 'harassment'] as const)
const UNASKED: Rules = new Set(['spam', 'sexual', 'threat'] as const)
const TOLD: Rules = new Set(['misinformation', 'self_harm'] as const)
const HATE: Rules = new Set(['hate'] as const)
const RUMOUR: Rules = new Set(['misinformation'] as const)

/** What the writer wants: none, one or several intents, in the order of the contract. */
export function intentsOf(context: Context, findings: readonly Finding[], tone: Tone): Intent[] {
  const unasked = breaks(findings, UNASKED)
  const told = breaks(findings, TOLD)
  const calm = !unasked && !breaks(findings, ATTACKS)
  const good = tone.good.length > 0
  const bad = tone.bad.length > 0 && !plainQuestion(context, tone)
  const suggests = calm && context.has('suggestion triage.idea')
  const intents: Intent[] = []
  if (calm && asks(context)) intents.push('question')
  if (bad && !unasked && !told && !breaks(findings, HATE)) intents.push('complaint')
  if (good && calm && !told && (!bad || tone.good.length > tone.bad.length)) intents.push('praise')
  if (calm && !told && !bad && !suggests && buys(context)) intents.push('purchase')
  if (calm && context.has('thanks') && !context.folded.text.includes('merci bien')) intents.push('thanks')
  if (suggests) intents.push('suggestion')
  const alarms = context.has('crisis triage.danger')
  if (alarms ? calm && !context.has('grammar.denial') : danger(context, findings)) intents.push('crisis')
  return intents
}

const breaks = (findings: readonly Finding[], rules: Rules): boolean => findings.some(({ rule }) => rules.has(rule))

const buys = (context: Context): boolean => context.has('price triage.want') && !context.has('idiom')

/** A question mark, or a question word within the first words. */
const asks = (context: Context): boolean =>
  context.surface.question || context.hits('triage.ask question').some((hit) => hit.from <= 2 && hit.text.length > 2)

/** A rumour of danger, apart from those that promise a cure. */
const danger = (context: Context, findings: readonly Finding[]): boolean =>
  breaks(findings, RUMOUR) && !context.has('misinformation.cure')
