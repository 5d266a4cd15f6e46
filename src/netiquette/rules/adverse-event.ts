import type { Hit } from '../lexicon/match'
import type { Context, Rule } from './contract'
import { finding } from './findings'

/**
 * An undesirable effect while taking a medicine, a health product or a cosmetic. Severity 2, and never a sanction:
 * the brand must report it. A question about possible effects, or their absence, is no event.
 */
export const adverseEvent: Rule = {
  id: 'adverse_event',
  severity: 2,
  denials: [
    'adverse_event.better',
    'adverse_event.none',
    'adverse_event.not',
    'adverse_event.asks',
    'adverse_event.against',
  ],
  triggers: ['symptom', 'adverse_event.effect'],
  beside: { 'adverse_event.change adverse_event.pain': 'adverse_event.organ' },
  sees: (surface, context) => surface.pictures > 0 && context.meets('adverse_event.since'),
  find(context) {
    if (context.has('adverse_event.none') || (context.has('idiom') && context.has('grammar.laugh'))) return []
    const products = context.hits('product adverse_event.product')
    const faces = context.surface.pictures > 0 ? context.stretches(/[🤢🤮🥴😵🤒]+/gu) : []
    const found = effectsOf(context, products)
    const effects = found.length > 0 ? found : suffering(context)
    if (effects.length === 0) {
      const [product, time, face] = [products[0], context.hits('adverse_event.since')[0], faces[0]]
      return face && product && time ? [finding('adverse_event', 2, 0.55, 'effect', [face, product])] : []
    }
    const about = weightOfText(context, products)
    return effects.flatMap((effect) => {
      const product = nearest(products, effect)
      const taken = product ?? unknownProduct(context)
      const bare = effect.list === 'adverse_event.organ' && found.length === 0 ? 1 : 0
      const weight = about - bare + (taken ? 2 : 0) + weightOfEffect(context, effect, effects, product)
      if (!taken || weight < ENOUGH) return []
      return [finding('adverse_event', 2, Math.min(0.85, 0.4 + 0.06 * weight), 'effect', [taken, effect])]
    })
  },
}

const ENOUGH = 3

/** Effects that are told of somebody: neither denied, nor what the product is for, nor a word of the product's name. */
function effectsOf(context: Context, products: readonly Hit[]): Hit[] {
  const named = [...context.hits('symptom adverse_event.effect'), ...changes(context)]
  return named.filter(
    (effect) =>
      !lacking(context, effect) &&
      !cured(context, effect) &&
      !products.some((p) => p.to === effect.from && INDICATION.test(effect.text)) &&
      !products.some((p) => p.from < effect.to && effect.from < p.to && p.words >= effect.words),
  )
}

/** "Par contre les boutons" is against nothing. */
const turns = (context: Context, against: Hit): boolean =>
  context.hits('adverse_event.but').some((b) => b.from <= against.from && against.from < b.to)

/** "مرهم الحروق", "crème l'acné": a noun with its article right after the product is what the product is for. */
const INDICATION = /^(?:ال|l'|la\s|les\s)/

/** "Ne tiraille plus", "no rash"; but "can't stop shaking". */
const lacking = (context: Context, effect: Hit): boolean =>
  context.tokens[effect.to]?.text === 'plus'
    ? context.tokens.slice(Math.max(0, effect.from - 3), effect.to).some((t) => t.text === 'ne' || t.text === 'n')
    : context.negated(effect) && context.tokens[effect.from - 1]?.text !== 'stop'

/** What the product is against, or has driven away. */
const cured = (context: Context, effect: Hit): boolean =>
  context.hits('adverse_event.against').some((a) => context.before(a, effect, 1) && !turns(context, a)) ||
  context.hits('adverse_event.cures').some((a) => context.before(a, effect, 3)) ||
  context.hits('adverse_event.gone').some((a) => context.before(effect, a, 3))

/** A part of the body and what became of it: "mes paupières ont doublé", "les ongles verts", "mal au ventre". */
function changes(context: Context): Hit[] {
  const parts = context.hits('adverse_event.organ')
  if (parts.length === 0) return []
  return parts.flatMap((part) => {
    const change = context
      .hits('adverse_event.change')
      .find((c) => c.from !== part.from && (context.before(part, c, 3) || context.before(c, part, 2)))
    if (change) {
      const [first, last] = change.from < part.from ? [change, part] : [part, change]
      return denied(context, first.to, last.from) ? [] : [first.through(last)]
    }
    const pain = context.hits('adverse_event.pain').find((p) => context.before(p, part, 2))
    return pain ? [pain.through(part)] : []
  })
}

/** Somebody's face or hair, since a product: what became of it is told in words that no list has. */
function suffering(context: Context): readonly Hit[] {
  const [organ] = context.hits('adverse_event.organ')
  if (!organ || context.asked(organ)) return []
  if (context.has('praise thanks adverse_event.cures adverse_event.gone')) return []
  if (!context.has('adverse_event.since') || !context.has('adverse_event.cause adverse_event.report')) return []
  return context
    .hits('adverse_event.organ')
    .filter((part) => POSSESSED.test(`${context.tokens[part.from - 1]?.text} ${part.text}`))
}

const POSSESSED = /^(?:mon|ma|mes|sa|ses|son|my|her|his) |^\S+ (?:.*[a-z]i(?:ya)?|.*ي|.*يا)$/

/** A negation between the two words: "ne se gratte plus la tête". */
const denied = (context: Context, from: number, to: number): boolean =>
  context.tokens.slice(from, to).some((token) => NOT.has(token.text))

const NOT = new Set(['plus', 'pas', 'jamais', 'sans', 'not', 'never', 'no'])

/** What the whole comment says for or against an event. */
function weightOfText(context: Context, products: readonly Hit[]): number {
  const told = context.has('adverse_event.report')
  const origins = context
    .hits('adverse_event.origin')
    .filter((origin) => !products.some((p) => p.from <= origin.from && origin.from - p.to <= 0))
  const origin = origins.length > 0 ? (context.has('adverse_event.but') ? -1 : -3) : 0
  const asks = context.has('adverse_event.asks') ? -3 : 0
  return origin + asks + Number(told) - (context.has('adverse_event.not') ? 2 : 0)
}

function weightOfEffect(context: Context, effect: Hit, effects: readonly Hit[], product: Hit | undefined): number {
  const close = (list: string, most: number): boolean => context.hits(list).some((h) => context.gap(h, effect) <= most)
  const cause = context.hits('adverse_event.cause').some((c) => context.before(c, effect, 4))
  const before = (list: string): boolean =>
    product !== undefined && context.hits(list).some((h) => h.from < product.from && product.from - h.to <= 2)
  const yours = before('adverse_event.yours') || context.hits('adverse_event.yours').some((y) => y.from === product?.to)
  const asked = context.asked(effect) && !context.has('adverse_event.report')
  const time = close('adverse_event.since', 14)
  const colour = COLOUR.test(effect.text) && !time && !cause ? 2 : 0
  return (
    Number(time) +
    Number(close('adverse_event.person', 8)) +
    Number(cause) +
    Number(before('adverse_event.with')) +
    Number(yours) +
    Number(strong(effect)) +
    Number(effects.some((e) => e.from >= effect.to || e.to <= effect.from)) -
    (asked ? (time ? 1 : 2) : 0) -
    colour
  )
}

/** Colours are what varnish, dyes and make-up are bought for. */
const COLOUR =
  /(?:^|\s)(?:rouge|noir|vert|jaune|violet|bleu|gris|orange|red|black|green|yellow|purple|blue|grey)(?:e?s)?(?:$|\s)/

const strong = (effect: Hit): boolean =>
  effect.words >= 2 || /urticaire|allergi|vertige|oedeme|swollen|hives|eczema/.test(effect.text)

function nearest(products: readonly Hit[], effect: Hit): Hit | undefined {
  return products
    .filter((p) => p.from < effect.from || p.to > effect.to)
    .toSorted((a, b) => Math.abs(a.from - effect.from) - Math.abs(b.from - effect.from))[0]
}

/** The trade name of a medicine that no list knows: written like one, after a word of taking. */
function unknownProduct(context: Context): { span: [number, number] } | undefined {
  const match = NAME.exec(context.text) ?? TAKEN.exec(context.text)
  if (!match?.[1] || PEOPLE.test(match[1])) return undefined
  const start = match.index + match[0].length - match[1].length
  return { span: [start, start + match[1].length] }
}

const NAME =
  /(?<!\p{L})(?:[Dd]epuis|[Aa]vec|[Ss]ous|pour|prends?|prise?|posé|mets|mis|utilise|de|du|le|of|[Oo]n|[Ww]ith|[Ss]ince|taking|took|takes|using|mon|[Aa]près|[Aa]fter) (\p{Lu}\p{Ll}{2,9}(?:ol|il|yl|ax|ex|ix|ium|ine|[èe]ne|ane|one|ide|lin|dorm|rel|pril|tan|mab|zole|pam|vir|ban|fen|lune|bel|lis|vit|derm|calm|flex|gyl|cid|zan|rin|nax|dal))(?!\p{L})/u
/** After a verb that says it is taken, any name will do. */
const TAKEN =
  /(?<!\p{L})(?:sous|prends?|prise? d[eu]|prenant|arrête|arrêté|stoppe|commencé|débuté|started|taking|taken|stopped|quit) (?:le |du |de |la |on |the )?(\p{Lu}\p{Ll}{4,12})(?!\p{L})/u
const PEOPLE =
  /^(?:Karine|Martine|Corine|Sabine|Justine|Pauline|Caroline|Amine|Yasmine|Jasmine|Nadine|Delphine|Simone|Yvonne|Joséphine|Céline|Adeline|Aline|Capucine|Christine|Valentine|Marine|Undine|Augustine|Ernestine|Ludivine|Yacine|Mouhcine|Hélène|Irène|Arlène|Marlène|Eugène|Stéphane|Morgane|Ariane|Tristan|Sultan|Alban|Esteban|Avril|Brésil|Paul|Lol|Berlin|Dublin|Merlin|Marcel|Chine|Seine|Marne|Espagne|Allemagne|Palestine|Argentine|Ukraine|Lorraine|Touraine|Medine|Médine|Constantine|Rhône|Saône|Garonne|Lisbonne|Barcelone|Narbonne|Bayonne|Carcassonne|Boufarik|Tlemcen|Isabel|Mabel|Paris|Clovis|Jaurès|Alexis|Louis)$/u
