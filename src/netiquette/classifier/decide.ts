import type { Context } from '../rules/contract'
import { finding } from '../rules/findings'
import { rules } from '../rules/index'
import type { Span } from '../types'
import { INTENTS } from '../types'
import type { Assessment, Charter, Finding, RuleId } from '../types'
import { BOUNDS, INTENT_FROM, UNDETERMINED } from './bounds'
import type { Judged } from './features'
import { unpackModel } from './model'
import { outputIndex } from './outputs'
import type { Output } from './outputs'
import { Scorer } from './scorer'
import { WEIGHTS } from './weights'

let scorer: Scorer | undefined

/** The scorer with the weights that ship; read at first use, then kept. */
export function trainedScorer(): Scorer {
  scorer ??= new Scorer(unpackModel(WEIGHTS))
  return scorer
}

/**
 * The last word: what the rules say, corrected by the scorer within `BOUNDS`. It adds a finding only where it is sure
 * enough, marks it `learned` and names the words that weigh most; it takes back only what the rules doubt themselves.
 */
export function decide(context: Context, judged: Judged, charter?: Charter): Assessment {
  const { language } = context
  if (context.tokens.length === 0)
    return { language, ...judged, findings: [...judged.findings], intents: [...judged.intents] }
  const probabilities = trainedScorer().probabilities(context, judged)
  const p = (output: Output): number => probabilities[outputIndex(output)] ?? NaN
  const kept = judged.findings.filter((found) => !isTakenBack(found, p(found.rule)))
  const added = rules.flatMap(({ id, severity, triggers, denials = NONE }): Finding[] => {
    const bound = BOUNDS[id]
    // Not `p(id) < bound.add`: what the scorer has never learned has no probability, and adds nothing.
    if (bound.add === undefined || !(p(id) >= bound.add) || judged.findings.some((f) => f.rule === id)) return []
    if (context.meets(denials) || isDenied(context, triggers)) return []
    if (charter?.rules?.[id]?.on === false) return []
    const spans = telling(context, outputIndex(id))
    if (spans.length === 0) return []
    const confidence = Math.min(0.75, p(id))
    return [{ ...finding(id, charter?.rules?.[id]?.severity ?? severity, confidence, 'learned', spans), learned: true }]
  })
  return {
    language,
    findings: inOrder([...kept, ...added]),
    sentiment: sentimentOf(p, judged),
    intents: INTENTS.filter((intent) => p(intent) >= INTENT_FROM[intent]),
  }
}

const NONE: readonly string[] = []

/** What the rule looks for is there, and all of it innocent, negated, quoted or asked: it was silent for a reason. */
function isDenied(context: Context, triggers: readonly string[]): boolean {
  let seen = 0
  for (const list of triggers) {
    if (WEAK.has(list)) continue
    const kept = context.hits(list)
    seen += context.allHits(list).length
    if (kept.some((hit) => !context.negated(hit) && !context.quoted(hit) && !context.asked(hit))) return false
  }
  return seen > 0
}

/** Triggers that are no breach by themselves. */
const WEAK = new Set(['identity', 'hate.group', 'hate.disabled', 'hate.woman', 'spam.bait'])

/** Rules that the charter's owner or the digits themselves speak for are never taken back. */
const isTakenBack = (found: Finding, probability: number): boolean => {
  const { doubt, drop } = BOUNDS[found.rule]
  return found.reason !== 'banned' && found.confidence <= doubt && probability < drop
}

const ORDER = new Map<RuleId, number>(rules.map(({ id }, i) => [id, i]))
const inOrder = (findings: Finding[]): Finding[] =>
  findings.toSorted((a, b) => (ORDER.get(a.rule) ?? 0) - (ORDER.get(b.rule) ?? 0))

/** A word that weighs less explains nothing. */
const LEAST_WEIGHT = 3

/** Not a number, not the letter before an apostrophe: a word, or a picture. */
const READABLE = /\p{L}{3}|^[^\p{L}\p{N}]/u

/** The words that speak most for an output, up to four, without small words and what the charter allows. */
function telling(context: Context, output: number): Array<{ span: Span }> {
  const weights = trainedScorer().contributions(context.tokens, output)
  const allowed = context.hits('allowed')
  const words = context.tokens
    .map((token, i) => ({ token, weight: weights[i] ?? 0 }))
    .filter(({ token, weight }) => weight > LEAST_WEIGHT && !context.isCommon(token.from))
    .filter(({ token }) => READABLE.test(token.text))
    .filter(({ token }) => !allowed.some((a) => a.from <= token.from && a.to >= token.to))
    .toSorted((a, b) => b.weight - a.weight)
  const most = words[0]?.weight ?? 0
  return words
    .filter(({ weight }) => weight >= most / 3)
    .slice(0, 4)
    .map(({ token }) => ({ span: token.span }))
}

/** The likeliest tone; undetermined where none is likely enough. */
function sentimentOf(
  p: (label: 'positive' | 'neutral' | 'negative') => number,
  judged: Judged,
): Assessment['sentiment'] {
  const [positive, neutral, negative] = [p('positive'), p('neutral'), p('negative')]
  const most = Math.max(positive, neutral, negative)
  if (!(most >= UNDETERMINED)) return { label: 'undetermined', score: judged.sentiment.score }
  const score = Math.max(-1, Math.min(1, (positive - negative) / (positive + neutral + negative)))
  if (most === neutral) return { label: 'neutral', score }
  return { label: most === positive ? 'positive' : 'negative', score }
}
