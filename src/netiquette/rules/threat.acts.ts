import type { Hit } from '../lexicon/match'
import type { Finding, Reason } from '../types'
import type { Context } from './contract'
import { finding } from './findings'
import { othersIn, weigh } from './signs'

/** Threats put together from their parts: who strikes whom, what someone deserves, is wished, is to be burnt with. */
export function acts(context: Context): Finding[] {
  const look = new Look(context)
  return [
    ...direct(look),
    ...struck(look),
    ...broken(look),
    ...deserved(look),
    ...wished(look),
    ...armed(look),
    ...fired(look),
    ...doomed(look),
    ...hinted(look),
  ]
}

/** Signs that are innocent one by one and not together: what one knows, what could happen, and a wink about it. */
const SIGNS = {
  'threat.arm': 2,
  'threat.death': 1.5,
  'threat.hush': 1.3,
  'threat.stake': 1.2,
  violence: 1.5,
  'threat.part': 0.8,
  'threat.menace': 1.2,
  'threat.tool': 1.2,
  'threat.ambush': 1,
  'threat.when': 0.5,
  'threat.know': 0.5,
  'threat.where': 1.5,
  'threat.target': 0.7,
  insult: 0.7,
  'grammar.tu': 0.5,
  'grammar.you': 0.5,
  'threat.you': 0.3,
  'threat.agent': 0.3,
} as const

/** Lists of which one word calls for all this. */
export const ACTS = ['threat.direct', 'threat.strike', 'threat.rough', 'threat.tomb']

/** Other signs that count by themselves: there must be two kinds. */
const signs = (sign: string): string => othersIn(SIGNS, sign, 1)

/** Lists that call for it beside others. */
export const ACTS_IN_COMPANY = {
  'threat.break': 'threat.part',
  'threat.due': 'threat.deserve',
  'threat.fate': 'threat.wish',
  'threat.arm': `${signs('threat.arm')} threat.come`,
  'threat.fire': 'threat.premises',
  'threat.grave': 'threat.fated',
  'threat.order': 'threat.target',
  'threat.hush': signs('threat.hush'),
  'threat.where': `${signs('threat.where')} threat.know`,
  'threat.death': signs('threat.death'),
  'threat.menace': signs('threat.menace'),
  'threat.tool': signs('threat.tool'),
}

const make = (confidence: number, hits: readonly Hit[], reason: Reason = 'violence'): Finding =>
  finding('threat', 3, confidence, reason, hits)

/** A text read for threats: what is innocent in it is looked for once. */
class Look {
  private readonly innocents: readonly Hit[]
  readonly safe: boolean
  readonly playful: boolean

  constructor(readonly context: Context) {
    this.innocents = context.hits('idiom')
    this.safe = context.has('threat.safe')
    this.playful =
      context.has('grammar.laugh') || (context.surface.pictures > 0 && /[😂🤣😜😍😋😅]/u.test(context.text))
  }

  /** Hits that are said in earnest: neither quoted nor denied nor part of an innocent expression. */
  meant(lists: string): readonly Hit[] {
    const { context } = this
    return context
      .hits(lists)
      .filter(
        (hit) =>
          !context.quoted(hit) &&
          !context.negated(hit) &&
          !this.innocents.some((i) => i.from <= hit.from && i.to >= hit.to),
      )
  }

  /** The hit of these lists that stands at most `most` words before, in its clause and language. */
  ahead(hit: Hit, most: number, lists: string): Hit | undefined {
    return this.context.hits(lists).find((one) => one.language === hit.language && this.context.before(one, hit, most))
  }

  /** The hit of these lists that stands at most `most` words after, in its clause. */
  behind(hit: Hit, most: number, lists: string): Hit | undefined {
    return this.context.hits(lists).find((one) => one.language === hit.language && this.context.before(hit, one, most))
  }

  word(at: number): string {
    return this.context.tokens[at]?.text ?? ''
  }
}

/** Complete in themselves: verbs that carry their victim ("نذبحك"), the grave of the one spoken to. */
function direct(look: Look): Finding[] {
  if (look.playful) return []
  const own = look.meant('threat.direct').filter((hit) => !look.context.asked(hit))
  const graves = look.safe ? [] : look.meant('threat.tomb')
  return [...own, ...graves].map((hit) => make(hit.list === 'threat.tomb' ? 0.6 : 0.75, [hit]))
}

const REFLEXIVE = new Set(['me', 'm', 'se', 's', 'nous', 'myself', 'my', 'mon', 'ma', 'mes'])
const PRONOUNS = new Set(['te', 't', 'vous', 'lui', 'leur', 'les', 'le', 'la', 'l', 'tte', 'tous', 'ts', 'vs'])
const DIRECT = new Set(['te', 't', 'vous', 'lui', 'leur', 'jte', 'jt', 'jlui', 'jvous', 'tte', 'les', 'jles', 'tous'])

/** "je te noie", "on devrait les fouetter", "someone should knife that ref". */
function struck(look: Look): Finding[] {
  const { context } = look
  if (look.playful) return []
  return look.meant('threat.strike threat.rough').flatMap((verb) => {
    const previous = look.word(verb.from - 1)
    if (REFLEXIVE.has(previous)) return []
    return verb.language === 'en' ? struckEnglish(look, verb) : struckFrench(look, verb, previous, context)
  })
}

function struckFrench(look: Look, verb: Hit, previous: string, context: Context): Finding[] {
  const rough = verb.list === 'threat.rough'
  const close = PRONOUNS.has(previous)
  // "vous tue" has no one who strikes but the thing spoken of; "je vous tue" has.
  const agent = look.ahead(verb, 3, 'threat.agent')
  const merged = /^j(?:te|t|lui|les|le|la|vous)$/.test(previous)
  if ((close && (agent || look.word(verb.from - 2) === 'j')) || merged) {
    const person = rough ? DIRECT.has(previous) && previous !== 'les' : true
    const weak = !DIRECT.has(previous)
    if (!person || ((weak || rough) && look.safe)) return []
    return [make(rough || weak ? 0.6 : 0.75, agent ? [agent, verb] : [verb])]
  }
  const victim = look.behind(verb, 1, 'threat.target identity slur')
  if (!victim || look.safe || context.asked(verb)) return []
  if (agent || opens(look, verb)) return [make(0.6, [verb, victim], agent ? 'violence' : 'incitement')]
  return []
}

function struckEnglish(look: Look, verb: Hit): Finding[] {
  const victim = look.behind(verb, 0, 'threat.target threat.pron identity slur')
  if (!victim || look.safe || look.context.asked(verb)) return []
  const agent = look.ahead(verb, 3, 'threat.agent')
  const order = opens(look, verb) && victim.list !== 'threat.pron'
  if (!agent && !order) return []
  if (victim.list === 'threat.pron' && /^(?:his|her|their|your|ur)$/.test(victim.text)) return []
  return [make(0.65, [agent ?? verb, verb, victim], agent ? 'violence' : 'incitement')]
}

/** The hit begins its clause, as an order does. */
function opens(look: Look, hit: Hit): boolean {
  const before = look.context.tokens[hit.from - 1]
  return before === undefined || before.clause !== hit.clause
}

/** "te péter la mâchoire", "lui coupe les doigts", "break her fingers", "نكسر راسك". */
function broken(look: Look): Finding[] {
  if (look.playful) return []
  return look.meant('threat.break threat.strike threat.rough').flatMap((verb) => {
    const part = look.behind(verb, verb.language === 'fr' ? 2 : 1, 'threat.part')
    if (!part || look.context.ofSelf(verb) || REFLEXIVE.has(look.word(verb.from - 1))) return []
    if (verb.language === 'ar' || verb.language === 'dz') return [make(0.7, [verb, part])]
    if (verb.language === 'en') return look.ahead(verb, 3, 'threat.agent') ? [make(0.7, [verb, part])] : []
    const given = GIVEN.has(look.word(verb.from - 1)) || GIVEN.has(look.word(verb.to))
    const theirs = /^(?:ta|sa|ton|tes|ses|leurs?) /.test(part.text)
    if (/^cass.*\bles? (?:couilles|oreilles|tete)$/.test(`${verb.text} ${part.text}`)) return []
    const agent = look.ahead(verb, 3, 'threat.agent')
    return given || (theirs && agent) ? [make(0.7, [verb, part])] : []
  })
}

const GIVEN = new Set(['te', 't', 'vous', 'lui', 'leur', 'jte', 'jt', 'jlui', 'jvous', 'tte', 'ts', 'vs'])

/** What someone deserves: "mérite deux balles", "wants a good kicking", "يستاهل رصاصة". */
function deserved(look: Look): Finding[] {
  if (look.playful) return []
  return look.meant('threat.due').flatMap((due) => {
    const deserve = look.ahead(due, 4, 'threat.deserve')
    if (!deserve || look.context.negated(deserve) || look.context.quoted(deserve)) return []
    return [make(0.7, [deserve, due])]
  })
}

/** Harm wished on a person: "que Dieu t'envoie un cancer", "hope he chokes". */
function wished(look: Look): Finding[] {
  const { context } = look
  if (look.playful || context.has('threat.mercy')) return []
  return look.meant('threat.fate').flatMap((fate) => {
    const wish = look.ahead(fate, 8, 'threat.wish')
    if (!wish) return []
    if (fate.language === 'ar' || fate.language === 'dz') return [make(0.65, [wish, fate])]
    const person = context
      .hits('threat.you grammar.you threat.target')
      .some((p) => p.language === fate.language && p.from >= wish.from && p.to <= fate.to + 2 && p.from < fate.to + 2)
    const third = /\b(?:qu'(?:il|elle)s?|il|elle|ils|elles|he|she|they|him|her|them)\b/.test(
      context.folded.text.slice(wish.start, fate.end),
    )
    return person || third ? [make(0.7, [wish, fate])] : []
  })
}

/** A weapon brought to someone: "on vous attend avec des battes". */
function armed(look: Look): Finding[] {
  const { context } = look
  if (look.playful || look.safe || context.has('price thanks self_harm.void')) return []
  return look.meant('threat.arm').flatMap((arm) => {
    if (context.asked(arm)) return []
    const come = context
      .hits('threat.come threat.hush threat.where')
      .find(
        (c) => c.language === arm.language && context.sameSentence(c, arm) && context.gap(c, arm) <= 8 && !over(c, arm),
      )
    if (!come) return []
    const someone = context
      .hits(SOMEONE)
      .some((p) => context.sameSentence(p, arm) && !over(p, arm) && (p.list !== 'threat.come' || p.language !== 'en'))
    return someone ? [make(0.65, [come, arm])] : []
  })
}

const SOMEONE = 'threat.you grammar.you threat.target identity insult slur threat.premises threat.come'

const over = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to

/** Fire or ruin for a place: "on viendra vous cramer la gare". */
function fired(look: Look): Finding[] {
  if (look.playful || look.safe) return []
  return look.meant('threat.fire threat.order').flatMap((fire) => {
    if (look.context.asked(fire)) return []
    if (fire.list === 'threat.order') {
      const target = look.behind(fire, 1, 'threat.target')
      return target ? [make(0.7, [fire, target], 'incitement')] : []
    }
    const place = look.behind(fire, 2, 'threat.premises')
    if (!place || REFLEXIVE.has(look.word(fire.from - 1))) return []
    const agent = look.ahead(fire, 3, 'threat.agent')
    if (agent) return [make(0.7, [agent, fire, place])]
    return opens(look, fire) ? [make(0.6, [fire, place], 'incitement')] : []
  })
}

/** Where someone will end: "les types comme toi finissent dans un coffre". */
function doomed(look: Look): Finding[] {
  if (look.playful || look.safe) return []
  return look.meant('threat.grave').flatMap((grave) => {
    const fated = look.ahead(grave, 4, 'threat.fated')
    return fated && !look.context.ofSelf(fated) ? [make(0.7, [fated, grave])] : []
  })
}

const PEACEFUL = 'thanks price threat.civil threat.mercy self_harm.void'

function hinted(look: Look): Finding[] {
  const { context } = look
  if (look.playful || look.safe || context.has(PEACEFUL)) return []
  const where = look.meant('threat.where').find((w) => look.ahead(w, 4, 'threat.know'))
  if (where && !context.asked(where)) return [make(0.7, [where])]
  const { score, kinds, hits } = weigh(context, SIGNS)
  if (kinds < 2 || score < FROM || hits.some((hit) => context.quoted(hit) || context.asked(hit))) return []
  if (hits.every((hit) => THINGS.has(hit.list)) && !addressed(look)) return []
  return [make(Math.min(0.7, 0.5 + (score - FROM) / 10 + 0.05), hits)]
}

const FROM = 3

/** Tools and blows that may be meant for wood as well as for someone. */
const THINGS = new Set(['threat.tool', 'threat.arm', 'violence'])

/** Someone is spoken to or of: a pronoun, an office, the ending of a verb or of a noun ("weldek", "نجيك"). */
const addressed = ({ context }: Look): boolean =>
  context.has('grammar.you threat.you threat.target threat.hush insult') ||
  context.tokens.some(({ text }) => /^\p{Script=Arabic}{3,}(?:ك|كم)$|^[a-z0-9]{3,}(?:ek|kom)$/u.test(text))
