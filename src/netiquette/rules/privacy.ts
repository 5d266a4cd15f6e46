import type { Finding } from '../types'
import type { Context, Rule, Stretch } from './contract'
import { finding } from './findings'
import { cardNumber, iban } from './privacy.checks'
import { spelledNumbers } from './privacy.spelled'

const STREETS = ['privacy.street']

/** Personal data made public: telephone, e-mail, address, account, identity. Severity 2: hiding it protects people. */
export const privacy: Rule = {
  id: 'privacy',
  severity: 2,
  triggers: ['privacy.at', 'privacy.number'],
  sees: (surface, context) => surface.digits >= 5 || surface.at || (surface.digits > 0 && context.meets(STREETS)),
  find(context) {
    return [
      ...contact(0.85, phones(context)),
      ...contact(0.7, spelledNumbers(context)),
      ...contact(0.85, mails(context)),
      ...contact(0.65, addresses(context)),
      ...bank(context),
    ]
  },
}

const contact = (confidence: number, stretches: readonly Stretch[]): Finding[] =>
  stretches.map((stretch) => finding('privacy', 2, confidence, 'contact', [stretch]))

const DIGITS = /(?<![\d+])(?:\+|00)?\d(?:[\s.\-_/·()]{0,3}\d){7,14}(?!\d)/g
const REFERENCES =
  'commande|order|dossier|ticket|reference|ref|suivi|facture|colis|tracking|reclamation|' +
  'client|contrat|n°|numero de serie|imei|طلب|الطلب|رقم الشكوى|شكوى|طلبية|ملف'
const REFERENCE = new RegExp(String.raw`(?:${REFERENCES})\s*(?:n|no|num|numero|number|nr|#|:|رقم)?[\s°:.#]*$`)

/** Numbers of France and Algeria as people write them, and international ones. */
function phones(context: Context): Stretch[] {
  if (context.surface.digits < 8) return []
  const { text } = context.folded
  return context.stretches(DIGITS).filter((s) => {
    const digits = s.text.replace(/\D/g, '')
    const before = text.slice(Math.max(0, s.start - 30), s.start)
    if (REFERENCE.test(before) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(s.text)) return false
    if (/^0[1-79]\d{8}$/.test(digits) || /^0[2-4]\d{7}$/.test(digits)) return !ACCOUNT.test(before)
    return /^(?:\+|00)/.test(s.text) && digits.length >= 10 && digits.length <= 15
  })
}

const AT = String.raw`(?:@|\s?[([{]\s?(?:at|arobase|a)\s?[)\]}]\s?|\s(?:at|arobase|arrobase|arobaz)\s)`
const DOT = String.raw`(?:\s?\.\s?|\s(?:point|dot|nokta)\s|\s?[([]\s?(?:dot|point)\s?[)\]]\s?)`
const MAIL = new RegExp(
  String.raw`(?:[\p{L}\d_+-]{1,64}${DOT}){0,3}(?:[\p{L}\d_+-]{1,64}|(?:[\p{L}\d]\s){1,20}[\p{L}\d]\s?)${AT}[\p{L}\d-]{2,63}(?:${DOT}[\p{L}]{2,24}){1,3}`,
  'gu',
)
/** Addresses that a house publishes itself. */
const PUBLIC =
  /^(?:contact|info|support|service|sav|client|clients|serviceclient|hello|help|dpo|presse|commercial|reclamation|recrutement|noreply)\b/

const mails = (context: Context): Stretch[] =>
  context.surface.at || context.has('privacy.at') ? context.stretches(MAIL).filter((s) => !PUBLIC.test(s.text)) : []

const ADDRESSES = [
  /\b\d{1,4}\s?(?:bis|ter|quater)?,?\s(?:rue|avenue|av\.?|boulevard|bd|bld|impasse|allee|chemin|quai|ruelle|villa|square|faubourg|lotissement)\s(?:d[eu']|des|la|le|les|l')?\s?[\p{L}'-]{2,}/gu,
  /\b(?:cite|lotissement|lot|hay|7ay|residence|resid)\s[\p{L}\d\s'-]{2,40}[,\s](?:bat|batiment|bt|bloc|immeuble|imm|villa|n°|no|numero|porte|3imara|3amara|appt|appartement|apt|etage)\.?\s?\p{L}?\s?\d*/gu,
  /\b(?:batiment|bat|bloc|bt)\.?\s?[a-z0-9]{1,3}[,\s]{1,3}(?:appt|appartement|apt|porte|etage|n°|cage|escalier)\.?\s?\d+/gu,
  /(?:حي|شارع|نهج|اقامه|تجزئه)\s[\u0600-\u06ff\d\s]{2,40}(?:عماره|رقم|باب|بلوك|فيلا|طابق|شقه)\s?\d+/gu,
  /\b\d{1,5}\s(?:[a-z]+\s){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|court|crescent|close)\b(?:,|\s+\d|\s+apt|$)/gu,
]

function addresses(context: Context): Stretch[] {
  if (context.surface.digits === 0 || !context.has('privacy.street')) return []
  if (
    context.surface.question &&
    !/\b(?:j'habite|mon adresse|habite au|livr\w+ (?:au|a)|chez moi)\b|عنوان/.test(context.folded.text)
  )
    return []
  return ADDRESSES.flatMap((pattern) => context.stretches(pattern))
}

const ACCOUNT =
  /(?:\bccp|\brip|\brib|\bcle|compte|carte|حساب|حسابي البريدي|البريدي|مفتاح|بطاقه|كارت)[\s\p{L}:']{0,24}$/u
const ACCOUNTS =
  /(?:\b(?:ccp|rip|rib|compte|iban)\b|حساب\p{L}{0,3}|بريدي\p{L}{0,2}|كونت|سي سي بي)[\s\p{L}\d°:.'-]{0,24}?\d(?:[\s.\-/]?\d){6,22}(?:\s?(?:cle|key|مفتاح)\s?:?\s?\d{2})?/gu
const PAPERS =
  'cni|nin|nss|ssn|passeport|passport|identite|identity|securite sociale|social security|carte nationale|carte chifa|' +
  "permis de conduire|carte d'identite|bita9a|bita9et ta3rif"
const PAPERS_ARABIC = 'بطاقه التعريف|بطاقه تعريف|رقم التعريف|جواز السفر|رقم جواز|الضمان الاجتماعي|رخصه السياقه'
const IDENTITY = new RegExp(
  String.raw`(?:\b(?:${PAPERS})\b|${PAPERS_ARABIC})[\s\p{L}°:.'#-]{0,40}?\d{0,2}[a-z]{0,3}\d(?:[\s.-]?\d){4,17}`,
  'gu',
)

function bank(context: Context): Finding[] {
  const make = (confidence: number, stretches: readonly Stretch[]): Finding[] =>
    stretches.map((stretch) => finding('privacy', 2, confidence, 'bank', [stretch]))
  if (context.surface.digits < 5) return []
  return [
    ...make(
      0.9,
      context
        .stretches(/\b[a-z]{2}\d{2}(?:[\s-]?[a-z0-9]{4}){2,7}(?:[\s-]?[a-z0-9]{1,4})?\b/g)
        .filter((s) => iban(s.text)),
    ),
    ...make(
      0.85,
      context.stretches(/(?<!\d)\d(?:[\s-]?\d){12,18}(?!\d)/g).filter((s) => cardNumber(s.text)),
    ),
    ...make(0.8, context.stretches(ACCOUNTS)),
    ...make(0.8, context.stretches(IDENTITY)),
    ...make(
      0.7,
      context.stretches(
        /(?<!\d)[12]\s?\d{2}\s?(?:0[1-9]|1[0-2])\s?(?:\d{2}|2[ab])\s?\d{3}\s?\d{3}(?:\s?\d{2})?(?!\d)/g,
      ),
    ),
  ]
}
