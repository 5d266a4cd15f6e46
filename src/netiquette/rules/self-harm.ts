import type { Hit } from '../lexicon/match'
import type { Finding } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'
import { othersIn, weigh } from './signs'

const SAID = 'distress self_harm.wish self_harm.farewell self_harm.close'

/** What weighs little alone and much together; means and farewells count for more than weariness. */
const SIGNS = {
  'self_harm.void': 2,
  'self_harm.burden': 1.6,
  'self_harm.cut': 1.8,
  'self_harm.legacy': 1.6,
  'self_harm.means': 1.3,
  'self_harm.final': 1.3,
  'self_harm.weary': 1,
  'self_harm.loss': 0.7,
  'self_harm.me': 0.4,
} as const

/** The writer or someone close may be in danger. Severity 3, and never a sanction: it wants help, fast. */
export const selfHarm: Rule = {
  id: 'self_harm',
  severity: 3,
  triggers: `${SAID} self_harm.void self_harm.burden self_harm.legacy self_harm.cut`.split(' '),
  beside: {
    'self_harm.final': othersIn(SIGNS, 'self_harm.final'),
    'self_harm.means': othersIn(SIGNS, 'self_harm.means'),
    'self_harm.sign': 'self_harm.kin',
  },
  denials: ['self_harm.hyperbole'],
  find(context) {
    if (context.has('self_harm.help')) return []
    const found = [...said(context), ...hinted(context)]
    return found.length > 0 ? found : close(context)
  },
}

const make = (confidence: number, hits: readonly Hit[]): Finding =>
  finding('self_harm', 3, confidence, 'distress', hits)

/** Laughter and praise take the edge off, a joke about dying of hunger does so in its own sentence. */
const laughs = (context: Context): boolean =>
  context.has('grammar.laugh') || (context.surface.pictures > 0 && /[😂🤣😍🥰😅😁🙃]/u.test(context.text))

/** Of hunger, of shame; of a contract, a season, a trip, which also end. */
const exaggerates = (context: Context, hit: Hit): boolean =>
  context.hits('self_harm.hyperbole').some((h) => context.sameSentence(h, hit)) ||
  (OF_THINGS.test(hit.text) && context.has('self_harm.matter')) ||
  (hit.text === 'kms' && context.tokens[hit.from - 1]?.kind === 'number')

const OF_THINGS = /finir|end it|ending it|anymore|dernier|last|final|سامح|sam7|ghedwa/

function said(context: Context): Finding[] {
  if (laughs(context)) return []
  const past = context.has('self_harm.past')
  return context.hits(SAID).flatMap((hit) => {
    if (exaggerates(context, hit) || (context.negated(hit) && hit.words < 3)) return []
    if (past && !context.hits('self_harm.wish').some((w) => /veux|vais|want|n7ab|نحب/.test(w.text))) return []
    if (hit.list === 'self_harm.close' && context.hits(SAID).length < 2) return []
    return [make(hit.list === 'self_harm.farewell' ? 0.65 : 0.8, [hit])]
  })
}

const FROM = 2.5
const LIGHT_FROM = 4
/** A single kind of sign that counts with the writer in it. */
const ALONE = 2.3

function hinted(context: Context): Finding[] {
  const { score, kinds, hits } = weigh(context, SIGNS)
  const first = hits[0]
  const alone = first?.list === 'self_harm.void' && first.words > 2 && closes(context, first)
  if (first === undefined || (kinds < 2 && score < ALONE && !alone)) return []
  const light =
    laughs(context) ||
    context.has('self_harm.past self_harm.matter price') ||
    hits.some((hit) => exaggerates(context, hit))
  if (score < (light ? LIGHT_FROM : alone ? 0 : kinds < 2 ? ALONE : FROM)) return []
  return [make(Math.min(0.75, 0.55 + Math.max(0, score - FROM) / 15), hits)]
}

/** Little follows in the clause: "tired of being" is despair, "tired of being told to wait" is not. */
const closes = (context: Context, hit: Hit): boolean => context.tokens[hit.to + 2]?.clause !== hit.clause

/** Someone close who shows it, and a cry for advice about them. */
function close(context: Context): Finding[] {
  if (laughs(context)) return []
  const kin = context.hits('self_harm.kin')[0]
  if (!kin) return []
  const signs = context.hits('self_harm.sign self_harm.cut self_harm.legacy self_harm.void')
  const ask = context.has('self_harm.ask')
  const strong = signs.filter((hit) => hit.list !== 'self_harm.sign')
  const [sign, other] = signs
  if (!sign || !(ask || (strong.length > 0 && other))) return []
  return [make(0.65, [kin, sign])]
}
