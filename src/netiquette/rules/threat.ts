import type { Hit } from '../lexicon/match'
import type { Finding, Reason } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'
import { ACTS, ACTS_IN_COMPANY, acts } from './threat.acts'

/** Violence announced, wished or called for. Severity 3: a person may be in danger, and evidence must be kept. */
export const threat: Rule = {
  id: 'threat',
  severity: 3,
  denials: ['idiom', 'threat.civil'],
  triggers: ['threat', 'threat.veiled', 'threat.loose', 'violence', ...ACTS],
  beside: { 'threat.verb': 'grammar.will', ...ACTS_IN_COMPANY },
  find(context) {
    return [...phrases(context), ...hinted(context), ...announced(context), ...called(context), ...acts(context)]
  },
}

const make = (confidence: number, reason: Reason, hits: Parameters<typeof finding>[4]): Finding =>
  finding('threat', 3, confidence, reason, hits)

/** Laughter and praise take the edge off words that stand alone. */
const playful = (context: Context): boolean =>
  context.has('grammar.laugh') || (context.surface.pictures > 0 && /[😂🤣😜😍😋]/u.test(context.text))

function phrases(context: Context): Finding[] {
  return context
    .hits('threat threat.veiled')
    .filter(
      (hit) => !context.quoted(hit) && !(context.negated(hit) && hit.words < 3) && !(playful(context) && hit.words < 4),
    )
    .filter((hit) => !(/regrett|paye|payer|voir|cher/.test(hit.text) && context.has('threat.civil')))
    .filter((hit) => !isObject(context, hit) && !isForetold(context, hit))
    .map((hit) => make(hit.list === 'threat' ? 0.85 : 0.75, 'violence', [hit]))
}

/** "tuez le commerce" has a noun for its object, "tuez-le" a person. */
function isObject(context: Context, hit: Hit): boolean {
  if (!/^(?!a |mort).* (?:le|la|les)$/.test(hit.text)) return false
  const next = context.tokens[hit.to]
  return next !== undefined && context.folded.text.slice(hit.end, next.start) === ' '
}

/** "Quelqu'un va mourir" warns, "va mourir" curses. */
function isForetold(context: Context, hit: Hit): boolean {
  const before = context.tokens[hit.from - 1]
  return /^va (?:mourir|crever)$/.test(hit.text) && before !== undefined && before.clause === hit.clause
}

/** Two hints that are innocent one by one: where someone lives, and that they should sleep well. */
function hinted(context: Context): Finding[] {
  if (playful(context) || context.has('thanks praise price complaint')) return []
  const hints = context.hits('threat.loose').filter((hit) => !context.quoted(hit) && !context.negated(hit))
  const [first, ...rest] = hints
  const other = rest.find((hit) => first && hit.from >= first.to)
  return first && other ? [make(0.6, 'violence', [first, other])] : []
}

/** Intent, a person and a verb of violence in one clause: "je vais les frapper", "someone should beat them". */
function announced(context: Context): Finding[] {
  if (playful(context)) return []
  const wills = context.hits('grammar.will')
  const victims = context.hits('threat.victim grammar.you identity slur')
  return context.hits('violence threat.verb').flatMap((verb) => {
    if (context.quoted(verb) || context.negated(verb) || context.asked(verb) || context.ofSelf(verb)) return []
    const will = wills.find((w) => w.to <= verb.from && context.gap(w, verb) <= 3 && context.sameClause(w, verb))
    if (!will) return []
    const victim = victims.find(
      (v) =>
        context.sameClause(v, verb) &&
        context.gap(v, verb) <= (v.from < verb.from ? 1 : 2) &&
        (v.list !== 'threat.victim' || isPronoun(context, v.from, verb.from)),
    )
    return victim ? [make(0.75, 'violence', [will, verb])] : []
  })
}

/** "la frapper" aims at a person, "frapper la porte" does not. */
function isPronoun(context: Context, victim: number, verb: number): boolean {
  const word = context.tokens[victim]?.text ?? ''
  return victim < verb || !/^(?:le|la|les|l)$/.test(word)
}

/** Orders to hurt: "frappez-le". */
function called(context: Context): Finding[] {
  return context.hits('violence').flatMap((verb) => {
    if (context.quoted(verb) || context.negated(verb)) return []
    const rest = context.folded.text.slice(verb.end, verb.end + 8)
    const ordered =
      /^-(?:le|la|les|lui|moi-le|moi-la)\b/.test(rest) && /(?:ez|e|s|ns)$/.test(context.tokens[verb.to - 1]?.text ?? '')
    return ordered ? [finding('threat', 3, 0.75, 'incitement', [verb])] : []
  })
}
