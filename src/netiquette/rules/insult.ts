import type { Hit } from '../lexicon/match'
import type { Finding } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'
import { calledOne, inCompany, isLiteral, ofGroup, ofSelf } from './insult.called'
import { hasOpenFrame, openFrames, slurs } from './insult.open'

const FACES = /[🐷🐖🐽🐒🐵🐍🐀🐁🐴🐑🐐🤡💩🐕🐶🐄🐮]+/gu
const FACE = new RegExp(FACES.source, 'u')

/**
 * Words that demean a person. Severity 2: an attack, without a protected characteristic.
 * A hard word about a service ("nuls", "incapables") stays criticism; it counts when one person is called it.
 */
export const insult: Rule = {
  id: 'insult',
  severity: 2,
  triggers: 'insult insult.irony insult.mind insult.noun insult.double insult.comparison hate.ableist slur'.split(' '),
  beside: {
    harsh: 'grammar.tu grammar.call grammar.you grammar.he insult.target',
    dehumanise: 'grammar.tu grammar.call insult.target',
    'insult.frame': 'insult.thing',
    'insult.surpass': 'insult.better insult.thing',
    'insult.thing':
      'insult.frame insult.job insult.place insult.like insult.mark insult.dress insult.quality grammar.tu complaint',
    'insult.worthless': 'insult.mind',
  },
  sees: (surface, context) =>
    hasOpenFrame(context) ||
    (surface.pictures > 0 && FACE.test(context.folded.text)) ||
    (context.meets('harsh') && context.mentions().length > 0),
  find(context) {
    return [
      ...abusive(context),
      ...harsh(context),
      ...comparison(context),
      ...surpassed(context),
      ...calledOne(context),
      ...openFrames(context),
      ...slurs(context),
      ...faces(context),
    ]
  },
}

const make = (
  confidence: number,
  reason: 'word' | 'addressed' | 'phrase' | 'dehumanising',
  hits: Parameters<typeof finding>[4],
): Finding => finding('insult', 2, confidence, reason, hits)

function abusive(context: Context): Finding[] {
  return context
    .hits('insult insult.irony hate.ableist')
    .filter((hit) => !context.quoted(hit) && !ofSelf(context, hit) && !context.negated(hit) && !ofAnimal(context, hit))
    .filter((hit) => !atNobody(context, hit))
    .filter((hit) => hit.list !== 'insult.irony' || !context.asked(hit) || someone(context, hit))
    .map((hit) => {
      const sure = hit.list === 'insult.irony' ? 0.65 : 0.8
      const confidence = hit.distance === 2 ? 0.75 : context.aimedAtPerson(hit) ? sure + 0.1 : sure
      return make(confidence, hit.words > 1 ? 'phrase' : 'word', [hit])
    })
}

const BEFORE_THING = new Set('de d of ta3 nta3 had hadak هاد هذا تاع نتاع cet cette ce le la l'.split(' '))

/** "connard de distributeur", "piece of shit battery": sworn at a thing, no one is insulted. */
function atNobody(context: Context, hit: Hit): boolean {
  if (context.hits('insult.crude').some((c) => c.from <= hit.from && c.to >= hit.to)) return true
  const of = BEFORE_THING.has(context.tokens[hit.to]?.text ?? '') ? 1 : 0
  const arabic = hit.language === 'ar' || hit.language === 'dz'
  return context
    .hits('insult.inanimate')
    .filter((thing) => context.sameClause(thing, hit))
    .some((thing) => thing.from === hit.to + of || (arabic && thing.to === hit.from))
}

const MEAT = /^(?:ال)?(?:لحم|شحم|دهن|حليب)$|^l?(?:lahm|l7am|la7m|chham|che7m)$|^(?:viande|graisse|lait|croquettes)$/u

const isSame = (a: Hit, b: Hit): boolean => a.from === b.from && a.to === b.to && a.language === b.language

/** A dog to feed or a donkey to cure: an animal's name in a question or a purchase, with nobody called it. */
function ofAnimal(context: Context, hit: Hit): boolean {
  const beast = context.hits('insult.animal insult.double insult.thing').some((a) => a.from < hit.to && a.to > hit.from)
  if (beast && isLiteral(context, hit)) return true
  if (hit.list === 'insult' && context.hits('insult.double').some((d) => isSame(d, hit)))
    return !inCompany(context, hit)
  if (!context.hits('insult.animal').some((a) => a.from === hit.from && a.to === hit.to)) return false
  if (MEAT.test(context.tokens[hit.from - 1]?.text ?? '')) return true
  const called = context
    .hits('grammar.call grammar.tu')
    .some((c) => c.to <= hit.from && hit.from - c.to <= 2 && context.sameSentence(c, hit))
  return !called && (context.asked(hit) || context.has('price triage.want product praise'))
}

/** Words abusive only when said to someone; criticism of a service needs a person who is told "tu". */
function harsh(context: Context): Finding[] {
  const mild = context.hits('insult.criticism')
  const calls = context.hits('grammar.tu grammar.call insult.target')
  return context.hits('harsh dehumanise').flatMap((hit) => {
    if (context.quoted(hit) || context.negated(hit) || ofSelf(context, hit) || ofAnimal(context, hit)) return []
    if (atNobody(context, hit) || ofGroup(context, hit)) return []
    if (hit.list === 'harsh' && mild.some((m) => m.from <= hit.from && m.to >= hit.to)) return []
    const call = calls.find(
      (c) =>
        c.to <= hit.from &&
        context.gap(c, hit) <= (c.list === 'insult.target' ? 2 : 3) &&
        context.sameClause(c, hit) &&
        // The vocative "a" of Kabyle is a common word of French and English.
        (c.language !== 'kab' || hit.language === 'kab'),
    )
    const mentioned = !call && hit.list === 'harsh' && hit.distance < 2 && saidOfPerson(context, hit)
    if (call) return [make(0.7, hit.list === 'dehumanise' ? 'dehumanising' : 'addressed', [call, hit])]
    return mentioned ? [make(0.6, 'addressed', [hit])] : []
  })
}

function saidOfPerson(context: Context, hit: Hit): boolean {
  if (context.tokens[hit.from]?.kind === 'emoji' || !context.aimedAtPerson(hit)) return false
  const near = context
    .hits('grammar.you grammar.call grammar.he')
    .some(
      (p) =>
        (p.language !== 'kab' || hit.language === 'kab') && context.before(p, hit, p.list === 'grammar.call' ? 2 : 4),
    )
  const you = context.hits('grammar.tu').some((p) => p.from >= hit.to && p.from - hit.to <= 2)
  return near || you || context.mentions().length > 0
}

/** "le QI d'une brouette": a mind and what it is worth; "con comme un balai". */
function comparison(context: Context): Finding[] {
  const minds = context.hits('insult.mind')
  const worth = context.hits('insult.worthless').flatMap((hit) => {
    const mind = minds.find((m) => context.sameSentence(m, hit) && context.gap(m, hit) <= 3)
    return mind && !context.ofSelf(hit) ? [make(0.65, 'phrase', [mind, hit])] : []
  })
  const likened = context
    .hits('insult.comparison')
    .filter((hit) => !context.ofSelf(hit) && !context.quoted(hit) && !context.negated(hit))
    .filter((hit) => /^(?:con|bete|sot|stupide|debile|thick|dumb)/.test(hit.text) || someone(context, hit))
    .map((hit) => make(0.65, 'phrase', [hit]))
  const minded = minds.length > 0 ? context.stretches(MIND_OF).map((stretch) => make(0.6, 'phrase', [stretch])) : []
  return [...worth, ...likened, ...minded]
}

const MIND_OF = new RegExp(
  String.raw`(?<!\p{L})(?:(?:qi|cerveau|cervelle|intelligence|mentalite|quotient intellectuel) d'une? (?!enfant|adulte|bebe|patient|client|personne|homme|femme)\p{L}{3,}` +
    String.raw`|(?:brains?|iq|intellect) of an? (?!child|adult|baby|patient|person|man|woman)\p{L}{3,}|عقل (?:دجاجه|بغل|حمار|نمله))`,
  'gu',
)

const someone = (context: Context, hit: Hit): boolean =>
  context.hits('insult.job grammar.tu grammar.he').some((p) => context.sameSentence(p, hit)) ||
  context.mentions().length > 0

/** "mon chien ferait mieux": an animal that is worth more than somebody. */
function surpassed(context: Context): Finding[] {
  const better = context.hits('insult.better insult.thing')
  return context.hits('insult.surpass').flatMap((hit) => {
    const than = better.find((b) => b.to <= hit.from && hit.from - b.to <= 2 && context.sameSentence(b, hit))
    return than && someone(context, hit) ? [make(0.6, 'phrase', [than, hit])] : []
  })
}

/** Animal faces right after a mention, or with somebody to aim at. */
function faces(context: Context): Finding[] {
  if (context.surface.pictures === 0) return []
  return context.stretches(FACES).flatMap((face) => {
    const mention = context.mentions().find((m) => m.end <= face.start && face.start - m.end <= 3)
    if (mention) return [make(0.7, 'dehumanising', [face])]
    if (context.has('praise thanks price')) return []
    // "🤡🤡 l'admin", "la direction 🤡"
    const near = context
      .hits('insult.job insult.place')
      .some((j) => (face.end <= j.start ? j.start - face.end <= 6 : j.end <= face.start && face.start - j.end <= 1))
    if (near && /[🐷🐖🐽🐀🐁🤡💩🐍🐑🐴]/u.test(face.text)) return [make(0.6, 'dehumanising', [face])]
    const aimed = context.hits('grammar.tu').length > 0
    return aimed && /[🐷🐖🐽🐒🤡💩]/u.test(face.text) ? [make(0.55, 'dehumanising', [face])] : []
  })
}
