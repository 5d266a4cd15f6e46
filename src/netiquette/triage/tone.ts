import type { Hit } from '../lexicon/match'
import type { Context } from '../rules/contract'
import type { Finding } from '../types'

/** What speaks well and what speaks ill in a comment. */
export interface Tone {
  good: readonly Hit[]
  bad: readonly Hit[]
}

/** Words of praise and complaint; "rien à redire" is praise although "rien" alone complains, and so on. */
export function toneOf(context: Context): Tone {
  const good = context.hits('praise triage.good')
  const bad = context.hits('complaint triage.bad')
  return { good: distinct(apart(good, bad)), bad: distinct(apart(bad, good)) }
}

/** Those that do not lie inside a longer one of the others. */
const apart = (hits: readonly Hit[], others: readonly Hit[]): readonly Hit[] =>
  hits.length === 0 || others.length === 0
    ? hits
    : hits.filter((hit) => !others.some((o) => o.from <= hit.from && o.to >= hit.to && o.words > hit.words))

/** Two lists may hold the same words: they count once. */
const distinct = (hits: readonly Hit[]): readonly Hit[] =>
  hits.length < 2
    ? hits
    : hits.filter((hit, i) => !hits.slice(0, i).some((other) => hit.from < other.to && other.from < hit.to))

/** One question and hardly a word of complaint: somebody who wants to know, not somebody who is angry. */
export const plainQuestion = (context: Context, { bad }: Tone): boolean =>
  bad.length <= 1 &&
  context.folded.text.includes('?') &&
  /^[^.!\n]*\?\s*[^.!\n]{0,3}$/u.test(context.folded.text.trim())

const NOT_ABOUT_THE_BRAND = new Set<Finding['rule']>(['privacy', 'spam', 'sexual'])

/** Only offers and personal data: they say nothing of the writer's mood. */
export const businesslike = (findings: readonly Finding[]): boolean =>
  findings.length > 0 && findings.every((f) => NOT_ABOUT_THE_BRAND.has(f.rule))
