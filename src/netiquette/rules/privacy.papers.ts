import type { Context, Stretch } from './contract'

/** What goes before a number of papers, a file or an insurance. Folded: no accents. */
const PAPERS =
  'cni|nin|nss|ssn|nino|ni number|national insurance|passeport|passport|carte d.identite|identite|identity|id card|id number|' +
  'national id|securite sociale|social security|n° ?secu|num(?:ero)? (?:de )?secu|carte nationale|carte chifa|chifa|' +
  "permis de conduire|permis|driving licen[cs]e|driver'?s licen[cs]e|titre de sejour|carte de sejour|recepisse|assuree?|" +
  'cnas|casnos|allocataire|numero fiscal|numero de pension|pension|aadhaar|aadhar|bvn|iqama|nhs number|' +
  'bita9a|bita9et ta3rif|ra[9q]m ta3rif|ta3rif|matricule fiscal'
const PAPERS_ARABIC =
  'بطاقه التعريف|بطاقه تعريف|رقم التعريف|التعريف الوطني|جواز السفر|رقم جواز|جواز|الضمان الاجتماعي|رقم الضمان|رخصه السياقه|بطاقه الشفاء|الشفاء'
const NUMBERED = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${PAPERS})(?!\p{L})|${PAPERS_ARABIC})(?:[\s\p{L}°:,.،'#№-]|(?<=\p{L})[379](?=\p{L})){0,30}?(?:\d{2}[a-z]{2}\d{5}|[a-z]{0,3}\d(?:[\s./-]?\d){4,20})(?:\s?[a-z])?(?![\p{L}\d])(?!\s?(?:da|dzd|euros?|€|دج|دينار))`,
  'gu',
)
/** Many digits, then what they are. */
const BEFORE = new RegExp(
  String.raw`(?<!\d)\d(?:[\s.-]?\d){8,17}(?!\d)[\s,،:]{0,3}(?:\p{L}+\s){0,2}(?:${PAPERS_ARABIC}|(?:${PAPERS})(?!\p{L}))`,
  'gu',
)
/** The number first: "QQ 12 34 56 C is my NI number". */
const BRITISH = /(?<![\p{L}\d])[a-z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[a-d](?![\p{L}\d])/gu
const FRENCH_SECURITY = /(?<!\d)[12]\s?\d{2}\s?(?:0[1-9]|1[0-2])\s?(?:\d{2}|2[ab])\s?\d{3}\s?\d{3}(?:\s?\d{2})?(?!\d)/g

/** Numbers of papers: identity, passport, insurance, licence. */
export const papers = (context: Context, figures: number): Stretch[] => [
  ...(figures >= 6 ? context.stretches(NUMBERED).filter((s) => (s.text.match(/\d/g)?.length ?? 0) >= 6) : []),
  ...(figures >= 9 ? context.stretches(BEFORE) : []),
  ...(figures >= 12 ? context.stretches(FRENCH_SECURITY) : []),
  ...(/\bni\b|national insurance/.test(context.folded.text) ? context.stretches(BRITISH) : []),
]

const BORN =
  /(?:(?<!\p{L})(?:nee?(?:\(e\))? le|nee?(?:\(e\))?|date de naissance|born(?: on)?|dob|date of birth)|مولود\p{L}{0,2}|تاريخ الميلاد)[\s:]{0,3}(?:le )?\d{1,2}[\s./-]\d{1,2}[\s./-]\d{2,4}/gu
/** Without one of these there is none of those. */
const BIRTH = /nee?(?:\(e\))? le|naissance|born|dob|birth|مولود|الميلاد/
/** First name and name, or a name after its title. */
const NAMED = /\p{Lu}[\p{Ll}'’-]+\s+\p{Lu}[\p{L}'’-]+|(?:au nom de|باسم|اسم)\s/u

/** A date of birth tells who somebody is once a name or a number goes with it. */
export const births = (context: Context, figures: number): Stretch[] =>
  figures >= 4 && BIRTH.test(context.folded.text) && (NAMED.test(context.text) || context.surface.digits >= 13)
    ? context.stretches(BORN)
    : []

const SECRET =
  /(?:(?<!\p{L})(?:mot de passe|mot d passe|mdp|password|passwd|pwd|code secret|code pin|pin code|my pin)|كلمه السر|كلمه المرور|الرقم السري)(?:\s+\p{L}+){0,4}?\s*[:=]?\s*((?=\S*\d)(?=\S*[a-z])[^\s,;]{6,}|\d{4,6})(?!\S)/gu
/** Without one of these there is none of those. */
const SECRECY = /mot d|mdp|pass|pwd|code|pin|كلمه|الرقم/
const MODEL = /(?:iphone|windows|galaxy|android|samsung|redmi|modem|wifi)\w*$/

/** A password, told. */
export const secrets = (context: Context, figures: number): Stretch[] =>
  figures > 0 && SECRECY.test(context.folded.text) ? context.stretches(SECRET).filter((s) => !MODEL.test(s.text)) : []

const PLATE = /(?<![\p{L}\d-])[a-hj-np-tv-z]{2}-\d{3}-[a-hj-np-tv-z]{2}(?![\p{L}\d-])/gu
const PLATE_DZ = /(?<!\d)\d{5,6}[\s-]\d{3}[\s-]\d{2}(?!\d)/g
const CAR = /plaque|immatricul|matricule|voiture|tonobil|tomobil|clio|chauffard|camion|plate|car|van|ترقيم|لوحه|سياره/

/** Number plates of France; those of Algeria look like other numbers, and need a car. */
export const plates = (context: Context, figures: number): Stretch[] => [
  ...(figures >= 3 && context.folded.text.includes('-') ? context.stretches(PLATE).filter(isPlate(context)) : []),
  ...(figures >= 10 && CAR.test(context.folded.text) ? context.stretches(PLATE_DZ) : []),
]

/** No reference of a thing. */
const isPlate =
  (context: Context) =>
  ({ start }: Stretch): boolean =>
    !/(?:ref|reference|modele|article|code|commande)\W*$/.test(context.folded.text.slice(0, start))

/** Nothing else is written in four groups of four; that a digit is wrong makes it no less private. */
const FOUR_BY_FOUR = /(?<!\d)[2-6]\d{3}[\s-]\d{4}[\s-]\d{4}[\s-]\d{4}(?!\d)/g
const SORT = /(?<!\d)\d{2}-\d{2}-\d{2}(?!\d)[\s\p{L},.:]{0,20}\d{7,8}(?!\d)/gu
/** Accounts of the Algerian post. */
const POSTAL = /(?<!\d)007\d{17}(?!\d)/g

/** Bank numbers whose shape is enough, or that a word names. */
export const accountsByShape = (context: Context): Stretch[] => [
  ...context.stretches(FOUR_BY_FOUR),
  ...context.stretches(POSTAL),
  ...(/sort code|\bacc/.test(context.folded.text) ? context.stretches(SORT) : []),
]
