import type { Hit } from '../lexicon/match'
import type { Finding } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'

const FACES = /[🐷🐖🐽🐒🐵🐍🐀🐁🐴🐑🐐🤡💩🐕🐶🐄🐮]+/gu

/**
 * Words that demean a person. Severity 2: an attack, without a protected characteristic.
 * A hard word about a service ("nuls", "incapables") stays criticism; it counts when one person is called it.
 */
export const insult: Rule = {
  id: 'insult',
  severity: 2,
  triggers: ['insult', 'insult.irony', 'insult.worthless', 'insult.mind', 'hate.ableist', 'harsh', 'dehumanise'],
  sees: (surface) => surface.pictures > 0,
  find(context) {
    return [...abusive(context), ...harsh(context), ...comparison(context), ...faces(context)]
  },
}

const make = (
  confidence: number,
  reason: 'word' | 'addressed' | 'phrase' | 'dehumanising',
  hits: Parameters<typeof finding>[4],
): Finding => finding('insult', 2, confidence, reason, hits)

function abusive(context: Context): Finding[] {
  return context
    .hits('insult', 'insult.irony', 'hate.ableist')
    .filter((hit) => !context.quoted(hit) && !context.ofSelf(hit) && !context.negated(hit) && !ofAnimal(context, hit))
    .map((hit) =>
      make(hit.distance === 2 ? 0.75 : context.aimedAtPerson(hit) ? 0.95 : 0.8, hit.words > 1 ? 'phrase' : 'word', [
        hit,
      ]),
    )
}

const MEAT = /^(?:ال)?(?:لحم|شحم|دهن|حليب)$|^l?(?:lahm|l7am|la7m|chham|che7m)$|^(?:viande|graisse|lait|croquettes)$/u

/** A dog to feed or a donkey to cure: an animal's name in a question or a purchase, with nobody called it. */
function ofAnimal(context: Context, hit: Hit): boolean {
  if (!context.hits('insult.animal').some((a) => a.from === hit.from && a.to === hit.to)) return false
  if (MEAT.test(context.tokens[hit.from - 1]?.text ?? '')) return true
  const called = context
    .hits('grammar.call', 'grammar.tu')
    .some((c) => c.to <= hit.from && hit.from - c.to <= 2 && context.sameSentence(c, hit))
  return !called && (context.asked(hit) || context.has('price', 'triage.want', 'product', 'praise'))
}

/** Words abusive only when said to someone; criticism of a service needs a person who is told "tu". */
function harsh(context: Context): Finding[] {
  const mild = context.hits('insult.criticism')
  const calls = context.hits('grammar.tu', 'grammar.call', 'insult.target')
  return context.hits('harsh', 'dehumanise').flatMap((hit) => {
    if (context.quoted(hit) || context.negated(hit) || context.ofSelf(hit) || ofAnimal(context, hit)) return []
    if (hit.list === 'harsh' && mild.some((m) => m.from <= hit.from && m.to >= hit.to)) return []
    const call = calls.find(
      (c) =>
        c.to <= hit.from && context.gap(c, hit) <= (c.list === 'insult.target' ? 2 : 3) && context.sameClause(c, hit),
    )
    const mentioned = !call && context.aimedAtPerson(hit) && hit.distance < 2
    if (call) return [make(0.7, hit.list === 'dehumanise' ? 'dehumanising' : 'addressed', [call, hit])]
    return mentioned && hit.list === 'harsh' ? [make(0.6, 'addressed', [hit])] : []
  })
}

/** "le QI d'une brouette": a mind and what it is worth. */
function comparison(context: Context): Finding[] {
  const minds = context.hits('insult.mind')
  return context
    .hits('insult.worthless')
    .flatMap((worth) => {
      const mind = minds.find((m) => context.sameSentence(m, worth) && context.gap(m, worth) <= 3)
      return mind ? [make(0.65, 'phrase', [mind, worth])] : []
    })
    .concat(minds.length > 0 ? context.stretches(MIND_OF).map((stretch) => make(0.6, 'phrase', [stretch])) : [])
}

const MIND_OF = new RegExp(
  String.raw`(?<!\p{L})(?:(?:qi|cerveau|cervelle|intelligence|mentalite|quotient intellectuel) d'une? (?!enfant|adulte|bebe|patient|client|personne|homme|femme)\p{L}{3,}` +
    String.raw`|(?:brains?|iq|intellect) of an? (?!child|adult|baby|patient|person|man|woman)\p{L}{3,}|عقل (?:دجاجه|بغل|حمار|نمله))`,
  'gu',
)

/** Animal faces right after a mention, or with somebody to aim at. */
function faces(context: Context): Finding[] {
  if (context.surface.pictures === 0) return []
  return context.stretches(FACES).flatMap((face) => {
    const mention = context.mentions().find((m) => m.end <= face.start && face.start - m.end <= 3)
    if (mention) return [make(0.7, 'dehumanising', [face])]
    const aimed = context.hits('grammar.tu').length > 0 && !context.has('praise')
    return aimed && /[🐷🐖🐽🐒🤡💩]/u.test(face.text) ? [make(0.55, 'dehumanising', [face])] : []
  })
}
