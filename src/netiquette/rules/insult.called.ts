import type { Hit } from '../lexicon/match'
import type { Finding } from '../types'
import type { Context } from './contract'
import { finding } from './findings'

/** The constructions that make an insult of any mocking name, animal, dish or thing: somebody is called one. */
export function calledOne(context: Context): Finding[] {
  const called: Finding[] = []
  for (const name of context.hits('insult.noun insult.double insult.thing')) {
    const found = foundIn(context, name)
    if (found && !isInnocent(context, name)) called.push(said(found.confidence, [...found.hits, name]))
  }
  return called.concat(qualities(context))
}

function foundIn(context: Context, name: Hit): Found | undefined {
  for (const construction of CONSTRUCTIONS) {
    const found = construction(context, name)
    if (found) return found
  }
  return undefined
}

interface Found {
  confidence: number
  hits: readonly Hit[]
}
type Construction = (context: Context, name: Hit) => Found | undefined

export const said = (confidence: number, hits: readonly Hit[]): Finding =>
  finding('insult', 2, confidence, 'addressed', hits)

/** A name that mocks by itself. */
const mocks = (name: Hit): boolean => name.list === 'insult.noun'
/** Neither that nor one that means something else too: an animal or a thing, so somebody must be near. */
const isThing = (name: Hit): boolean => name.list === 'insult.thing'

function isInnocent(context: Context, name: Hit): boolean {
  if (context.quoted(name) || context.negated(name) || ofSelf(context, name)) return true
  if (!mocks(name) && ((context.asked(name) && context.has('price triage.want')) || isLiteral(context, name)))
    return true
  if (ofGroup(context, name)) return true
  return context.hits('except idiom insult.crude').some((g) => g.from <= name.from && g.to >= name.to)
}

/** "une dinde de 6 kg", "macaque en peluche": what it is called, with nobody spoken to. */
export const isLiteral = (context: Context, hit: Hit): boolean =>
  context.hits('insult.literal').some((l) => context.sameSentence(l, hit) && context.gap(l, hit) <= 4) &&
  !spokenTo(context, hit)

/** Hard words at a protected group are hatred, and told by that rule; here only what is said to one person. */
export const ofGroup = (context: Context, hit: Hit): boolean =>
  !spokenTo(context, hit) &&
  context.hits('identity hate.disabled hate.group').some((g) => context.gap(g, hit) <= 10 && g.from !== hit.from)

/** "felt a right numpty", "some idiot (me)" */
export const ofSelf = (context: Context, hit: Hit): boolean =>
  context.ofSelf(hit) ||
  SELF.has(word(context, hit.to)) ||
  context.hits('insult.self').some((s) => s.to <= hit.from && hit.from - s.to <= 1 && context.sameSentence(s, hit))
const SELF = new Set(['me', 'moi'])

export const word = (context: Context, at: number): string => context.tokens[at]?.text ?? ''
export const clauseOf = (context: Context, at: number): number => context.tokens[at]?.clause ?? -1
export const begins = (context: Context, at: number): boolean => clauseOf(context, at - 1) !== clauseOf(context, at)
const ends = (context: Context, to: number): boolean => clauseOf(context, to - 1) !== clauseOf(context, to)

/** Words of two letters, and all of Kabyle, say it in their own language only. */
const agrees = (a: Hit, b: Hit): boolean =>
  a.language === b.language || (a.text.length > 2 && !ALONE.has(a.language) && !ALONE.has(b.language))
const ALONE = new Set(['en', 'kab'])

export function rightBefore(context: Context, list: string, name: Hit, most: number): Hit | undefined {
  for (const hit of context.hits(list))
    if (hit.to <= name.from && name.from - hit.to <= most && context.sameClause(hit, name) && agrees(hit, name))
      return hit
  return undefined
}

const spokenTo = (context: Context, name: Hit): boolean =>
  context.hits('grammar.tu').some((p) => context.sameSentence(p, name) && (p.to <= name.from || p.from >= name.to))
const spokenOf = (context: Context, name: Hit): boolean =>
  spokenTo(context, name) ||
  context.mentions().length > 0 ||
  context
    .hits('insult.job grammar.you')
    .some((p) => context.sameSentence(p, name) && (p.to <= name.from || p.from >= name.to) && agrees(p, name))

/** A word that means something else too is an insult in company only: somebody is near, or it stands alone. */
export function inCompany(context: Context, hit: Hit): boolean {
  const framed = FRAMES.some((list) => rightBefore(context, list, hit, 1))
  if (context.asked(hit)) return framed || spokenTo(context, hit)
  if (framed || spokenOf(context, hit) || context.tokens.length <= 3) return true
  const he = context.hits('grammar.he grammar.call').some((p) => context.before(p, hit, 3) && agrees(p, hit))
  return he || (begins(context, hit.from) && (ends(context, hit.to) || WHO.has(word(context, hit.to))))
}
const FRAMES = ['insult.frame', 'insult.like', 'insult.mark', 'insult.this', 'grammar.call']

const CONSTRUCTIONS: readonly Construction[] = [
  // "espèce de quiche", "t'es qu'une larve"
  (context, name) => {
    const frame = rightBefore(context, 'insult.frame', name, mocks(name) ? 1 : 0)
    return frame && !(isThing(name) && AFTER_NAME.has(word(context, name.to)))
      ? { confidence: 0.7, hits: [frame] }
      : undefined
  },
  // "pignouf de banquier", "weasel of a manager"
  (context, name) => {
    const of = OF.has(word(context, name.to)) ? (ARTICLE.has(word(context, name.to + 1)) ? 2 : 1) : 0
    if (of === 0) return undefined
    const job = context.hits('insult.job insult.place').find((j) => j.from === name.to + of)
    return job && agrees(job, name) && (of === 1 || !isThing(name) || job.language === 'en')
      ? { confidence: 0.7, hits: [job] }
      : undefined
  },
  // "votre chef est un pauvre type", "le patron ? une enflure"
  (context, name) => {
    let at = name.from - 1
    while (MARK.has(word(context, at))) at--
    if (!ARTICLE.has(word(context, at)) || clauseOf(context, at) !== name.clause) return undefined
    if (!COPULA.has(word(context, at - 1)) && !begins(context, at)) return undefined
    const job = context.hits('insult.job').find((j) => j.to <= at && at - j.to <= 5 && name.sentence - j.sentence <= 1)
    return job && agrees(job, name) ? { confidence: 0.65, hits: [job] } : undefined
  },
  // "une hyène, cette animatrice", "thon à lunettes la dame de la météo"
  (context, name) => {
    if (!begins(context, name.from) && !(ARTICLE.has(word(context, name.from - 1)) && begins(context, name.from - 1)))
      return undefined
    const job = context.hits('insult.job').find((j) => {
      if (j.from < name.to || j.from - name.to > 4 || j.sentence !== name.sentence) return false
      return agrees(j, name) && THE.has(word(context, j.from - 1)) && (!isThing(name) || ends(context, j.to))
    })
    return job && !context.asked(name) ? { confidence: 0.6, hits: [job] } : undefined
  },
  // "la cruche de l'accueil", "l'autre mollusque au standard", "the troll on desk 4"
  (context, name) => {
    const the = THE.has(word(context, name.from - 1)) || /^(?:l|ال)/.test(name.text)
    if (isThing(name) || !the || isMild(context, name)) return undefined
    const place = context
      .hits('insult.place insult.job')
      .find((p) => p.from > name.to && p.from - name.to <= 2 && AT.has(word(context, name.to)) && agrees(p, name))
    return place && !context.has('praise') ? { confidence: 0.6, hits: [place] } : undefined
  },
  // "directeur fantoche"
  (context, name) => {
    if (!mocks(name) || context.asked(name)) return undefined
    const most = name.language === 'fr' || name.language === 'en' ? 0 : 1
    const job = rightBefore(context, 'insult.job', name, most)
    return job && !rightBefore(context, 'insult.criticism', name, 0) && !isMild(context, name)
      ? { confidence: 0.6, hits: [job] }
      : undefined
  },
  // "on dirait un clown ce présentateur", "comme des rats"
  (context, name) => {
    const like = rightBefore(context, 'insult.like', name, 0)
    if (!like || (!mocks(name) && !spokenOf(context, name)) || context.has('praise')) return undefined
    return { confidence: 0.6, hits: [like] }
  },
  // "gros beauf", "vieille bécasse, personne t'a sonnée"
  (context, name) => {
    const mark = rightBefore(context, 'insult.mark', name, 0)
    if (!mark || (isThing(name) && !begins(context, mark.from)) || isMild(context, name)) return undefined
    if (!mocks(name) && (!spokenTo(context, name) || context.asked(name))) return undefined
    return context.has('praise') ? undefined : { confidence: 0.6, hits: [mark] }
  },
  // "le crétin qui a validé", "the clown who installed it"
  (context, name) => {
    if (isThing(name) || isMild(context, name) || !WHO.has(word(context, name.to))) return undefined
    const the = THE.has(word(context, name.from - 1)) || /^(?:l|ال)/.test(name.text) || begins(context, name.from)
    return the && !context.has('praise') && (mocks(name) || !context.asked(name))
      ? { confidence: 0.6, hits: [] }
      : undefined
  },
  // "une larve, ce numéro 9"
  (context, name) => {
    const at = name.from - 1
    const ok =
      !isThing(name) && ARTICLE.has(word(context, at)) && begins(context, at) && THIS.has(word(context, name.to))
    return ok && !isMild(context, name) && !context.asked(name) ? { confidence: 0.6, hits: [] } : undefined
  },
  // "nouille en cravate", "étron en crampons"
  (context, name) => {
    const dress = context
      .hits('insult.dress')
      .find((d) => d.from >= name.to && d.from - name.to <= 2 && context.sameClause(d, name))
    return dress && agrees(dress, name) && !context.asked(name) && !context.has('praise price')
      ? { confidence: 0.6, hits: [dress] }
      : undefined
  },
  // "ces charlots", "l'autre guignol"
  (context, name) => {
    if (isThing(name) || isMild(context, name)) return undefined
    const which = rightBefore(context, 'insult.this', name, 0)
    if (!which || context.has('praise') || (!mocks(name) && (context.asked(name) || !spokenOf(context, name))))
      return undefined
    return { confidence: 0.6, hits: [which] }
  },
  // "t'es nigaud", "@untel paltoquet"
  (context, name) => {
    if (!mocks(name) || isMild(context, name)) return undefined
    const you = rightBefore(context, 'grammar.tu', name, 2)
    const named = context.mentions().some((m) => m.end <= name.start && name.start - m.end <= 2)
    return you || named ? { confidence: 0.65, hits: you ? [you] : [] } : undefined
  },
  // "Clodos !", "guignols, va", "crasseux, on sent…"
  (context, name) => {
    const mark = rightBefore(context, 'insult.mark', name, 0)
    if (!begins(context, mark?.from ?? name.from) || context.asked(name) || isMild(context, name)) return undefined
    const to = VA.has(word(context, name.to)) ? name.to + 1 : name.to
    const alone = !context.tokens[to] || ends(context, to) || to > name.to || (mocks(name) && ends(context, to + 1))
    const first = (mark?.from ?? name.from) === 0
    const all = !context.tokens[to]
    const exclaimed = !isThing(name) && !all && context.tokens[to]?.sentence !== name.sentence && !context.has('praise')
    const somebody = exclaimed || spokenTo(context, name) || context.has('complaint') || (all && !isThing(name))
    return alone && first && (mocks(name) || somebody) ? { confidence: 0.6, hits: [] } : undefined
  },
]

export const OF = new Set(['de', 'd', 'of', 'ta3', 'nta3', 'تاع', 'نتاع', 'متاع', 'n'])
const ARTICLE = new Set(['un', 'une', 'des', 'a', 'an', 'du', 'la', 'le'])
const MARK = new Set(
  'vrai vraie vrais beau belle gros grosse grand grande vieux vieille petit petite sale pauvre parfait sacre triste total complete absolute proper real fat old little'.split(
    ' ',
  ),
)
const COPULA = new Set('est sont etait etaient etes es reste c cest is are was were'.split(' '))
const THE = new Set(
  'ce cet cette ces le la l les votre vos notre ton ta autre autres this that the your our other'.split(' '),
)
const THIS = new Set(['ce', 'cet', 'cette', 'ces', 'this', 'that'])
const WHO = new Set(['qui', 'who', 'that', 'li', 'lli', 'اللي', 'لي', 'الذي'])
const AT = new Set('de d du des au aux a en derriere chez on at in from behind of ta3 li تاع لي في'.split(' '))
/** What follows an animal or a thing that is only spoken about. */
const AFTER_NAME = new Set(['a', 'pour', 'for', 'dog'])
export const VA = new Set(['va', 'toi', 'vas', 'allez'])

/** Hard words that also fit a service. */
const isMild = (context: Context, name: Hit): boolean =>
  context.hits('insult.criticism').some((m) => m.from <= name.from && m.to >= name.to)

const BETWEEN = new Set([
  'de',
  'd',
  'du',
  'un',
  'une',
  'l',
  'la',
  'le',
  'of',
  'a',
  'an',
  'ta3',
  'nta3',
  'تاع',
  'نتاع',
  'n',
  'like',
])

/** "le charisme d'une huître": a quality and what it is likened to. */
function qualities(context: Context): Finding[] {
  const names = context.hits('insult.thing insult.double insult.noun')
  return context.hits('insult.quality').flatMap((quality) => {
    const thing = names.find((name) => {
      const between = name.from - quality.to
      if (between < 1 || between > 2 || name.sentence !== quality.sentence) return false
      for (let at = quality.to; at < name.from; at++) if (!BETWEEN.has(word(context, at))) return false
      return true
    })
    const own = context.ofSelf(quality) || MINE.has(word(context, quality.from - 1))
    return thing && !own && !context.quoted(quality) ? [said(0.65, [quality, thing])] : []
  })
}

const MINE = new Set(['ma', 'mon', 'mes', 'my', 'notre', 'nos', 'our'])
