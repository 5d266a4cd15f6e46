import type { Context } from '../rules/contract'
import type { Finding, Intent } from '../types'
import { INTENTS } from '../types'
import { plainQuestion } from './tone'
import type { Tone } from './tone'

/** What the writer wants: none, one or several intents, in the order of the contract. */
export function intentsOf(context: Context, findings: readonly Finding[], tone: Tone): Intent[] {
  const broken = new Set(findings.map((f) => f.rule))
  const attack = ['insult', 'hate', 'threat', 'harassment'].some((rule) => broken.has(rule as Finding['rule']))
  const unasked = broken.has('spam') || broken.has('sexual') || broken.has('threat')
  const good = tone.good.length > 0
  const bad = tone.bad.length > 0 && !plainQuestion(context, tone)
  const calm = !attack && !unasked
  const suggests = context.has('suggestion', 'triage.idea') && calm
  const told = broken.has('misinformation') || broken.has('self_harm')
  const intents: Record<Intent, boolean> = {
    question: calm && asks(context),
    complaint: bad && !unasked && !broken.has('hate') && !told,
    praise: good && calm && !told && (!bad || tone.good.length > tone.bad.length),
    purchase: calm && !told && !bad && !suggests && !context.has('idiom') && context.has('price', 'triage.want'),
    thanks: context.has('thanks') && calm && !/merci bien/.test(context.folded.text),
    suggestion: suggests,
    crisis: context.has('crisis', 'triage.danger') ? !context.has('grammar.denial') && calm : danger(context, broken),
  }
  return INTENTS.filter((intent) => intents[intent])
}

/** A question mark, or a question word within the first words. */
const asks = (context: Context): boolean =>
  context.surface.question || context.hits('triage.ask', 'question').some((hit) => hit.from <= 2 && hit.text.length > 2)

/** A rumour of danger, apart from those that promise a cure. */
const danger = (context: Context, broken: ReadonlySet<Finding['rule']>): boolean =>
  broken.has('misinformation') && !context.has('misinformation.cure')
