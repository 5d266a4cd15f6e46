import type { Hit } from '../lexicon/match'
import type { Context } from './contract'

/** The negation of a clause reaches what follows it closely; how far differs by language. */
export function isNegated(context: Context, hit: Hit): boolean {
  for (const not of context.hits('grammar.not negation')) if (reaches(context, not, hit)) return true
  return false
}

function reaches(context: Context, not: Hit, hit: Hit): boolean {
  if (not.from >= hit.from && not.to <= hit.to) return false
  if (not.language === 'dz' || not.language === 'kab') return closed(context, not, hit) && context.before(not, hit, 1)
  const after =
    not.from >= hit.to &&
    not.from - hit.to <= 1 &&
    context.sameClause(not, hit) &&
    AFTER.has(context.tokens[not.from]?.text ?? '')
  return after || context.before(not, hit, not.language === 'ar' ? (not.text.length <= 2 ? 1 : 2) : 3)
}

/** ma … ch: the negation of Darija and Kabyle stands on both sides of the word. */
const closed = (context: Context, not: Hit, hit: Hit): boolean =>
  /(?:ch|x)$/.test(context.tokens[hit.to - 1]?.text ?? '') ||
  not.words > 1 ||
  (not.text.length > 3 && not.list === 'grammar.not')

const AFTER = new Set(['pas', 'jamais', 'aucun', 'aucune', 'rien', 'not'])
