import type { Context, Stretch } from './contract'

const STREET =
  'rue|avenue|av\\.?|boulevard|bd|bld|impasse|allee|chemin|quai|ruelle|villa|square|faubourg|lotissement|passage|venelle|zan[9k]et|zen[9k]et|nahj'

/** Addresses by their shape. */
const SHAPES = [
  new RegExp(
    String.raw`(?<![\p{L}\d])\d{1,4}\s?(?:bis|ter|quater)?,?\s(?:${STREET})\s(?:d[eu]s?\s|d'|de la\s|la\s|le\s|les\s|l')?\s?[\p{L}'-]{2,}`,
    'gu',
  ),
  /(?<!\p{L})(?:cite|lotissement|lot|hay|7ay|residence|resid)\s[\p{L}\d\s'-]{2,40}[,\s](?:bat|batiment|bt|bloc|immeuble|imm|villa|n°|no|numero|porte|3imara|3amara|appt|appartement|apt|etage|esc|escalier)\.?\s?\p{L}?\s?\d*/gu,
  /(?<!\p{L})(?:batiment|bat|bloc|bt)\.?\s?[a-z0-9]{1,3}[,\s]{1,3}(?:appt|appartement|apt|porte|etage|n°|cage|escalier)\.?\s?\d+/gu,
  /(?<!\p{L})(?:batiment|bat|bloc|bt|block)\.?\s?[a-z0-9]{1,3},?\s(?:\d{1,2}(?:e|er|eme|th|nd|rd|st)?|first|second|third|fourth|fifth)\s(?:droite|gauche|etage|floor|porte)/gu,
  /(?:حي|شارع|نهج|اقامه|تجزئه|زنقه)\s[\u0600-\u06ff\d\s]{2,40}(?:عماره|رقم|باب|بلوك|فيلا|طابق|شقه)\s?(?:\d+|[\u0600-\u06ff](?![\u0600-\u06ff]))/gu,
  /(?:بلوك|عماره)\s(?:[\u0600-\u06ff]\s){0,2}\d{1,3}[،,\s]+(?:ال)?(?:طابق|باب|شقه|رقم)\s(?:رقم\s)?\d+/gu,
  /(?<!\d)\d{1,5}\s(?:[a-z]+\s){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|court|crescent|close|terrace|way|gardens|grove)(?!\p{L})(?! or )/gu,
]
/** Number after the name: Belgian, Algerian; only where somebody lives. */
const NUMBER_AFTER = new RegExp(
  String.raw`(?<!\p{L})(?:${STREET})\s(?:d[eu]s?\s|d'|de la\s|la\s|le\s|les\s|l')?[\p{L}'-]{2,20}(?:\s[\p{L}'-]{2,20})?\s(?:n°\s?)?\d{1,4}(?!\d)`,
  'gu',
)

/** Somebody lives there, or has something brought there. */
const LIVED =
  /habit|adresse|livr|deliver|ship to|send to|chez (?:moi|lui|elle|eux)|je suis a |au nom de|\bmme\b|\bmr\b|\bm\. |sakn|saken|nes?ken|nesken|yesken|yeskon|teskon|izde|ساكن|نسكن|يسكن|تسكن|عنوان|باسم|الاسم|\blives?\b|address|colis|voisin|domicile|justificatif|logement|loyer|coupure|recommande|\bt'es\b|ton patron|this (?:idiot|guy|man|woman)/
/** A shop, a work site, a place that everybody knows. */
const PUBLIC =
  /salon de the|magasin|boutique|restaurant|agence|cafe|boulangerie|musee|theatre|gymnase|stade|ecole|mairie|travaux|lampadaire|nid de poule|\btrou\b|feu rouge|arret de bus|panneau|poubelles|ouvert|rouvert|ferme|shop|store|museum|branch|school|pub\b|roadworks|محل|مطعم|مدرسه|وكاله/

/** Postal addresses, where somebody lives rather than where a house receives. */
export function addresses(context: Context): Stretch[] {
  if (context.surface.digits === 0 || !context.has('privacy.street')) return []
  const { text } = context.folded
  const said = LIVED.test(text)
  // A name is enough to make an address somebody's, unless the way there is asked.
  const lived = said || FULL_NAME.test(context.text.replace(STREET_NAME, ''))
  if ((PUBLIC.test(text) && !lived) || (context.surface.question && !said)) return []
  return [...SHAPES, ...(lived ? [NUMBER_AFTER] : [])]
    .flatMap((pattern) => context.stretches(pattern))
    .filter((s) => !ENGLISH.test(s.text) || context.language === 'en' || context.language === 'und')
}

const ENGLISH = /(?:street|st|road|rd|ave|lane|ln|drive|court|crescent|close|terrace|way|gardens|grove)$/

/** The name of a street is nobody's name: "rue Didouche Mourad", "King Street". */
const STREET_NAME =
  /(?:rue|avenue|boulevard|impasse|all[ée]e|chemin|quai|place)\s(?:d[eu]s?\s|d'|de la\s)?\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*)?|\p{Lu}\p{L}+\s(?:Street|Road|Avenue|Lane|Drive|Court|Close|Way)/gu

/** First name and name, not at the head of a sentence alone. */
const FULL_NAME = /(?:\p{Lu}\p{Ll}+[ -]){1,2}\p{Lu}[\p{L}'’-]{2,}/u

/** Where a named person lives, works, goes to school or parks: nobody's business. */
export function whereabouts(context: Context): Stretch[] {
  const told = context
    .hits('privacy.whereabouts')
    .filter((hit, i, all) => !context.asked(hit) && !context.ofSelf(hit) && hit.from >= (all[i - 1]?.to ?? 0))
  if (told.length === 0) return []
  const revealed = context.has('privacy.reveal')
  const named = FULL_NAME.test(context.text.slice(1)) || context.has('privacy.name') || context.text.includes('@')
  const enough = told.length + Number(revealed) + Number(named)
  return enough >= 3 || (named && revealed)
    ? told.map(({ text, start, end, span }) => ({ text, start, end, span }))
    : []
}
