import type { Context, Rule } from '../rules/contract'
import { finding } from '../rules/findings'
import { rules } from '../rules/index'
import { INTENTS } from '../types'
import type { Assessment, Charter, Finding, Intent, RuleId } from '../types'
import { BOUNDS, INTENT_FROM, PRAISE, UNDETERMINED } from './bounds'
import type { Judged } from './features'
import { unpackModel } from './model'
import { outputIndex } from './outputs'
import { Scorer, logitOf, probabilityOf } from './scorer'
import { tellingWords } from './telling'
import { WEIGHTS } from './weights'

let scorer: Scorer | undefined

/** The scorer with the weights that ship; read at first use, then kept. */
export function trainedScorer(): Scorer {
  scorer ??= new Scorer(unpackModel(WEIGHTS))
  return scorer
}

/** Triggers that are no breach by themselves. */
const WEAK = new Set(['identity', 'hate.group', 'hate.disabled', 'hate.woman', 'spam.bait'])

/** What the scorer may say, each with its place among the logits and the logit that it takes. */
const LEARNED = rules.map((rule) => ({
  rule,
  output: outputIndex(rule.id),
  from: logitOf(BOUNDS[rule.id].add ?? 1),
  lists: [
    ...rule.triggers,
    ...Object.keys(rule.beside ?? {})
      .join(' ')
      .split(' '),
  ].filter((list) => !WEAK.has(list)),
}))
const WANTED = INTENTS.map((intent) => ({ intent, output: outputIndex(intent), from: logitOf(INTENT_FROM[intent]) }))
const TONES = { positive: outputIndex('positive'), neutral: outputIndex('neutral'), negative: outputIndex('negative') }

/**
 * The last word: what the rules say, corrected by the scorer within `BOUNDS`. It adds a finding only where it is sure
 * enough, marks it `learned` and names the words that weigh most; it takes back only what the rules doubt themselves.
 */
export function decide(context: Context, judged: Judged, charter?: Charter): Assessment {
  const { language } = context
  if (context.tokens.length === 0)
    return { language, ...judged, findings: [...judged.findings], intents: [...judged.intents] }
  const logits = trainedScorer().logits(context, judged)
  const findings: Finding[] = []
  for (const found of judged.findings) if (!isTakenBack(found, logits)) findings.push(found)
  for (const { rule, output, from, lists } of LEARNED) {
    const logit = logits[output] as number
    // Not `logit < from`: what the scorer has never learned has no logit, and adds nothing.
    if (!(logit >= from) || judged.findings.some((found) => found.rule === rule.id)) continue
    const added = isDenied(context, lists) ? undefined : learned(context, rule, probabilityOf(logit), charter)
    if (added) findings.push(added)
  }
  const intents: Intent[] = []
  for (const { intent, output, from } of WANTED) if ((logits[output] as number) >= from) intents.push(intent)
  return { language, findings: inOrder(findings), sentiment: sentimentOf(context, logits, judged), intents }
}

/** A finding of the scorer's own, unless the rule had its reasons to be silent or no word explains it. */
function learned(context: Context, rule: Rule, probability: number, charter?: Charter): Finding | undefined {
  const { id, severity, denials = [] } = rule
  if (denials.some((list) => context.meets(list))) return undefined
  const setting = charter?.rules?.[id]
  if (setting?.on === false) return undefined
  const spans = tellingWords(context, id, trainedScorer().contributions(context.tokens, outputIndex(id)))
  if (spans.length === 0) return undefined
  const confidence = Math.min(0.75, probability)
  return { ...finding(id, setting?.severity ?? severity, confidence, 'learned', spans), learned: true }
}

/** What the rule looks for is there, and all of it innocent, negated, quoted or asked: it was silent for a reason. */
function isDenied(context: Context, lists: readonly string[]): boolean {
  let seen = 0
  for (const list of lists) {
    const kept = context.hits(list)
    seen += context.allHits(list).length
    if (kept.some((hit) => !context.negated(hit) && !context.quoted(hit) && !context.asked(hit))) return false
  }
  return seen > 0
}

/** Rules that the charter's owner or the digits themselves speak for are never taken back. */
function isTakenBack(found: Finding, logits: Float64Array): boolean {
  const { doubt, drop } = BOUNDS[found.rule]
  if (found.reason === 'banned' || found.confidence > doubt) return false
  return (logits[outputIndex(found.rule)] as number) < logitOf(drop)
}

const ORDER = new Map<RuleId, number>(rules.map(({ id }, i) => [id, i]))
const inOrder = (findings: Finding[]): Finding[] =>
  findings.length < 2 ? findings : findings.toSorted((a, b) => (ORDER.get(a.rule) ?? 0) - (ORDER.get(b.rule) ?? 0))

/** The likeliest tone; undetermined where none is likely enough. */
function sentimentOf(context: Context, logits: Float64Array, judged: Judged): Assessment['sentiment'] {
  const positive = PRAISE * probabilityOf(logits[TONES.positive] as number)
  const neutral = probabilityOf(logits[TONES.neutral] as number)
  const negative = probabilityOf(logits[TONES.negative] as number)
  const most = Math.max(positive, neutral, negative)
  // Of pictures and numbers alone the lists know more.
  if (context.tokens.every(({ kind }) => kind !== 'word')) return judged.sentiment
  if (!(most >= UNDETERMINED)) return { label: 'undetermined', score: judged.sentiment.score }
  const score = Math.max(-1, Math.min(1, (positive - negative) / (positive + neutral + negative)))
  if (most === neutral) return { label: 'neutral', score }
  return { label: most === positive ? 'positive' : 'negative', score }
}
