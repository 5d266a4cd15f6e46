import type { Hit } from '../lexicon/match'
import type { Context } from '../rules/contract'
import type { Token } from '../text/tokens'
import type { RuleId, Span } from '../types'

/** A word that weighs less explains nothing. */
const LEAST_WEIGHT = 6
/** Words named, at most. */
const MOST = 4
/** Not a number, not the letter before an apostrophe: a word, or a picture. */
const READABLE = /\p{L}{3}|^[^\p{L}\p{N}]/u
/** Words inside these say something else than by themselves, or are let pass. */
const INNOCENT = ['allowed', 'idiom', 'except']
/** Lists whose words are no reason by themselves: somebody's origin, a role, a hard word for bad service. */
const NO_REASON: Partial<Record<RuleId, string>> = {
  hate: 'identity hate.group hate.woman hate.disabled',
  insult: 'insult.criticism insult.frame',
  threat: 'person threat.target threat.victim threat.agent grammar.will insult.job',
}

/**
 * The words that speak most for a rule by what each weighs, without small and innocent words; none where those left are
 * no reason by themselves.
 */
export function tellingWords(context: Context, rule: RuleId, weights: readonly number[]): Array<{ span: Span }> {
  const innocent = INNOCENT.flatMap((list) => context.allHits(list))
  const words = context.tokens
    .map((token, i) => ({ token, weight: weights[i] ?? 0 }))
    .filter(({ token, weight }) => weight > LEAST_WEIGHT && !context.isCommon(token.from))
    .filter(({ token }) => READABLE.test(token.text) && !isWithin(token, innocent))
    .toSorted((a, b) => b.weight - a.weight)
  const weak = context.hits(NO_REASON[rule] ?? '')
  if (words.every(({ token }) => isWithin(token, weak))) return []
  const most = words[0]?.weight ?? 0
  return words
    .filter(({ weight }) => weight >= most / 3)
    .slice(0, MOST)
    .map(({ token }) => ({ span: token.span }))
}

const isWithin = (token: Token, hits: readonly Hit[]): boolean =>
  hits.some((hit) => hit.from <= token.from && hit.to >= token.to)
