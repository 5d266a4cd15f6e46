import type { Context } from '../rules/contract'
import type { Assessment, Finding, Intent } from '../types'
import { businesslike, plainQuestion } from './tone'
import type { Tone } from './tone'

const HAPPY = /[❤😍🥰😘👏👍🔥🎉😊😁🥹💕💚💙💛🧡💜😋🤩]/gu
const SAD = /[😡🤬😠👎😤😞😢💔🤮🤢🖕😒🙄]/gu

/** The tone of the whole comment, from -1 to 1; undetermined when nothing speaks. */
export function sentimentOf(
  context: Context,
  findings: readonly Finding[],
  intents: readonly Intent[],
  tone: Tone,
): Assessment['sentiment'] {
  const { text } = context
  let score = 0
  for (const hit of tone.good) score += context.negated(hit) ? -0.6 : 1
  for (const hit of tone.bad) score -= context.negated(hit) && hit.words === 1 ? -0.3 : 1
  score += 0.7 * Math.min(2, context.hits('thanks').length)
  if (context.surface.pictures > 0)
    score += 0.6 * Math.min(3, (text.match(HAPPY) ?? []).length) - 0.8 * Math.min(3, (text.match(SAD) ?? []).length)
  if (intents.includes('crisis')) score -= 1
  if (tone.bad.length === 0 && context.has('idiom') && context.has('grammar.laugh')) score += 0.8
  let breach = 0
  for (const { rule } of findings) breach += PENALTY[rule] ?? 0
  // A crude word in praise is praise.
  if (!(score > 0 && breach < 1)) score -= breach
  const bounded = Math.max(-1, Math.min(1, score / 2))
  if (tone.bad.length === 0 && businesslike(findings)) return { label: 'neutral', score: 0 }
  if (score < 0 && breach < 1 && intents.includes('question') && plainQuestion(context, tone))
    return { label: 'neutral', score: 0 }
  if (score >= 0.6) return { label: 'positive', score: bounded }
  if (score <= -0.6) return { label: 'negative', score: bounded }
  const calm = intents.includes('question') || intents.includes('purchase') || intents.includes('suggestion')
  return { label: calm ? 'neutral' : 'undetermined', score: bounded }
}

/** How far breaking a rule speaks of the mood; spam, privacy and offers of sex say nothing of it. */
const PENALTY: Partial<Record<Finding['rule'], number>> = {
  insult: 3,
  hate: 3,
  threat: 3,
  harassment: 2.5,
  self_harm: 2,
  misinformation: 2,
  adverse_event: 0.8,
  profanity: 0.6,
  shouting: 0.6,
}
