import type { Hit } from '../lexicon/match'
import type { Finding } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'
import { othersIn, weigh } from './signs'

/** What is innocent alone and not together: bed and undress, desire, a person, a private address, a wink. */
const SIGNS = {
  'sexual.act': 2,
  'sexual.intimate': 1.3,
  'sexual.want': 1,
  'sexual.private': 1.2,
  'sexual.endear': 0.9,
  'sexual.role': 0.8,
  'sexual.woman': 0.5,
  'sexual.body': 0.5,
} as const

/** Explicit or obscene remarks (severity 2), and sexual solicitation (severity 3: it targets a person). */
export const sexual: Rule = {
  id: 'sexual',
  severity: 2,
  triggers: ['sexual', 'solicitation', 'sexual.offer', 'sexual.act'],
  beside: {
    'sexual.desire': 'sexual.body sexual.woman sexual.want',
    'sexual.intimate': othersIn(SIGNS, 'sexual.intimate'),
    'sexual.private': othersIn(SIGNS, 'sexual.private'),
  },
  sees: (surface, context) =>
    surface.pictures > 0 &&
    (context.meets('sexual.want sexual.intimate sexual.private') || PAIR.test(context.folded.text)),
  find(context) {
    return [...explicit(context), ...insinuated(context), ...faces(context), ...hinted(context)]
  },
}

const MEDICAL =
  /\b(?:cancer|depistage|mammographie|allait|medical|gyneco|contracepti|grossesse|accouch|education|breast pump|screening|biberon|soutien)/

function explicit(context: Context): Finding[] {
  const medical = MEDICAL.test(context.folded.text)
  return context
    .hits('sexual solicitation sexual.offer')
    .filter((hit) => !context.quoted(hit) && !(context.negated(hit) && hit.list !== 'sexual'))
    .filter((hit) => hit.list !== 'sexual' || (!medical && !isOath(context, hit)))
    .map((hit) =>
      finding(
        'sexual',
        hit.list === 'sexual' ? 2 : 3,
        hit.list === 'solicitation' ? 0.8 : 0.75,
        hit.words > 1 ? 'phrase' : 'word',
        [hit],
      ),
    )
}

const COMPANY = 'sexual.intimate sexual.act sexual.desire sexual.endear sexual.role sexual.private'

/**
 * A crude word that says nothing sexual: an oath ("zebi, encore en panne"), a picture of food, a word that is only
 * discussed. It takes company to be a remark about someone.
 */
export function isOath(context: Context, hit: Hit): boolean {
  const picture = /^\p{Extended_Pictographic}/u.test(hit.text)
  const swear =
    picture ||
    (hit.words === 1 && SWEARING.has(hit.language)) ||
    context.hits('sexual.crude').some((c) => c.from <= hit.from && c.to >= hit.to)
  if (!swear) return hit.words < 3 && context.has('sexual.talk')
  if (context.has('sexual.safe')) return true
  if (DOES.test(hit.text)) return false
  const company = context.hits(LATIN.has(hit.language) ? `${COMPANY} sexual.woman sexual.want` : COMPANY)
  if (company.some((other) => other.from >= hit.to || other.to <= hit.from)) return false
  return picture || !winks(context)
}

/** What one does or would do to someone, a body that is hers: "nel7eslek", "طيزها". */
const DOES = /^n[a-z0-9]{3,}(?:ek|ak|ha|lek|hom)$|(?:el|et)ha$|^ن\p{L}{2,}(?:ك|ها|لك)$|(?<=\p{L}{3})ها$/u
const LATIN: ReadonlySet<string> = new Set(['fr', 'en'])
const SWEARING: ReadonlySet<string> = new Set(['ar', 'dz', 'kab'])

/** Desire and a body or a woman spoken of, in one sentence. */
function insinuated(context: Context): Finding[] {
  if (MEDICAL.test(context.folded.text)) return []
  const about = context.hits('sexual.body sexual.woman')
  const wink = context.surface.pictures > 0 && /[😋😏😈🥵👅💦🍑🍆😉]/u.test(context.text)
  return context.hits('sexual.desire').flatMap((desire) => {
    if (context.negated(desire) || context.quoted(desire)) return []
    const person = about.find((a) => context.sameSentence(a, desire) && (a.to <= desire.from || a.from >= desire.to))
    if (!person) return []
    const strong =
      desire.words >= 2 && /nuit|lit|intime|coquin|bien|bed|genoux|knees|occupe|reste|nue|فراش|ليله/.test(desire.text)
    return wink || strong || person.list === 'sexual.body'
      ? [finding('sexual', 2, wink ? 0.65 : 0.55, 'phrase', [person, desire])]
      : []
  })
}

const PAIRS = /[🍑🍆💦👅🥵🍒😈]\s*[🍑🍆💦👅🥵🍒😈]+/gu
const PAIR = new RegExp(PAIRS.source, 'u')

/** Emoji that mean body parts, two kinds together or one with somebody's looks. */
function faces(context: Context): Finding[] {
  if (context.surface.pictures === 0) return []
  const pairs = context.stretches(PAIRS).filter((s) => new Set(s.text.replace(/\s/g, '')).size > 1)
  if (context.has('price product') && !context.has('sexual.body sexual.desire')) return []
  return pairs.map((stretch) => finding('sexual', 2, 0.65, 'phrase', [stretch]))
}

const FROM = 2.4
const WINK = /[😏🤤👅🥵💦😈🍆🍑😛💋👌🍌🍒🍈😉😋🫦]/u
const winks = (context: Context): boolean => context.surface.pictures > 0 && WINK.test(context.text)

function hinted(context: Context): Finding[] {
  if (context.has('sexual.safe price') || MEDICAL.test(context.folded.text)) return []
  const { score, kinds, hits } = weigh(context, SIGNS, 20)
  const wink = winks(context) ? 1 : 0
  const plain = hits.length + wink >= 2 || hits.some((hit) => hit.list === 'sexual.act' && hit.words > 2)
  const enough = kinds > 0 && plain && score + wink >= (hits.length + wink < 2 ? 2 : FROM)
  if (!enough || hits.some((hit) => context.quoted(hit))) return []
  return [finding('sexual', 2, Math.min(0.7, 0.55 + (score + wink - FROM) / 15), 'phrase', hits)]
}
