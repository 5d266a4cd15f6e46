import type { Hit } from '../lexicon/match'
import type { Context } from './contract'

/** What the signs of a text come to: none says anything alone, some together do. */
export interface Weighed {
  score: number
  /** How many kinds of sign there are, without those that only accompany. */
  kinds: number
  hits: readonly Hit[]
}

/**
 * Adds up signs by list; a second word of a list counts for half, more for nothing. Lists of weight under 1 accompany
 * and are no kind of their own. A word counts for the first list that has it.
 */
export function weigh(context: Context, weights: Readonly<Record<string, number>>, most = 60): Weighed {
  const hits: Hit[] = []
  let score = 0
  let kinds = 0
  for (const list of Object.keys(weights)) {
    const weight = weights[list] ?? 0
    let found = 0
    for (const hit of context.hits(list)) {
      if (found === 2) break
      if (hits.some((other) => overlap(hit, other)) || context.negated(hit)) continue
      if (hits[0] && context.gap(hits[0], hit) > most) continue
      found++
      if (weight < 1) break
      hits.push(hit)
    }
    if (found === 0) continue
    score += weight * (found === 2 ? 1.5 : 1)
    if (weight >= 1) kinds++
  }
  return { score, kinds, hits }
}

/** The lists that may add to the sign of one of them. */
export const othersIn = (weights: Readonly<Record<string, number>>, sign: string, least = 0): string =>
  Object.keys(weights)
    .filter((list) => list !== sign && (weights[list] ?? 0) >= least)
    .join(' ')

const overlap = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to
