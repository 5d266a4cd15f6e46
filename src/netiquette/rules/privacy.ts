import type { Finding } from '../types'
import type { Context, Rule, Stretch } from './contract'
import { finding } from './findings'
import { cardNumber, iban } from './privacy.checks'
import { accountsByShape, births, papers, plates, secrets } from './privacy.papers'
import { addresses, whereabouts } from './privacy.places'
import { spelledNumbers } from './privacy.spelled'

const STREETS = ['privacy.street']

/** Personal data made public: telephone, e-mail, address, account, identity. Severity 2: hiding it protects people. */
export const privacy: Rule = {
  id: 'privacy',
  severity: 2,
  triggers: ['privacy.at', 'privacy.number', 'privacy.whereabouts'],
  sees: (surface, context) => surface.digits >= 3 || surface.at || (surface.digits > 0 && context.meets(STREETS)),
  find(context) {
    return [
      ...contact(0.85, phones(context)),
      ...contact(0.7, spelledNumbers(context)),
      ...contact(0.85, mails(context)),
      ...contact(0.65, addresses(context)),
      ...contact(0.7, births(context)),
      ...contact(0.75, secrets(context)),
      ...contact(0.7, plates(context)),
      ...contact(0.55, whereabouts(context)),
      ...bank(context),
    ]
  },
}

const contact = (confidence: number, stretches: readonly Stretch[]): Finding[] =>
  stretches.map((stretch) => finding('privacy', 2, confidence, 'contact', [stretch]))

const DIGITS = /(?<![\d+])(?:\+|00)?\d(?:[\s.\-_/·()]{0,3}\d){7,14}(?!\d)/g
/** The separators said: "0 7 7 dash 9 0 0", and a first zero written as a letter. */
const DICTATED = /(?<![\d\p{L}])[o0](?:(?:\s|[.\-_/]|dash|tiret|slash|point|dot){0,5}\d){8,13}(?!\d)/gu
const CHAT = /(?:wa\.me|whatsapp\.com)\/[\w?=/]{0,12}\+?\d{8,15}/g
const REFERENCES =
  'commande|order|dossier|ticket|ticket de caisse|reference|ref|suivi|facture|colis|tracking|reclamation|' +
  'client|contrat|n°|numero de serie|imei|code barre|barcode|parcel|invoice|طلب|الطلب|رقم الشكوى|شكوى|طلبية|ملف'
const REFERENCE = new RegExp(String.raw`(?:${REFERENCES})\s*(?:n|no|num|numero|number|nr|#|:|رقم)?[\s°:.#]*$`)
const CALL =
  /appel|joindre|joign|numero|tel\b|telephone|portable|whatsapp|sms|call|text|ring|phone|mobile|number|reach|cell|3ayt|عيط|اتصل|رقم|نمره|نمرتي|هاتف|واتس/
/** France and Algeria, then Britain and Nigeria, without the code of the country. */
const NATIONAL = /^0[1-79]\d{8}$|^0[2-4]\d{7}$|^0[127][1-9]\d{8}$|^0[789][01]\d{8}$/
/** Codes without "+", and numbers without their first zero or as Americans cut them: only where a call is spoken of. */
const CODED = /^(?:213|33|212|216|44|234)[5-9]\d{8,9}$/
const BARE = /^[567]\d{8}$|^[2-9]\d{2}[2-9]\d{6}$/

/** Telephone numbers as people write them. */
function phones(context: Context): Stretch[] {
  if (context.surface.digits < 8) return []
  const { text } = context.folded
  const calls = CALL.test(text)
  const plain = context.stretches(DIGITS).filter((s) => {
    const digits = s.text.replace(/\D/g, '')
    const before = text.slice(Math.max(0, s.start - 30), s.start)
    if (REFERENCE.test(before) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(s.text)) return false
    if (NATIONAL.test(digits)) return !ACCOUNT.test(before)
    if (calls && (CODED.test(digits) || (BARE.test(digits) && /[\s.()-]/.test(s.text)))) return !ACCOUNT.test(before)
    return /^(?:\+|00)/.test(s.text) && digits.length >= 10 && digits.length <= 15
  })
  const dictated = context.stretches(DICTATED).filter((s) => /^o[1-79]|dash|tiret|slash|point|dot/.test(s.text))
  return [...plain, ...dictated, ...context.stretches(CHAT)]
}

const AT = String.raw`(?:@|\s?[([{]\s?(?:at|arobase|a)\s?[)\]}]\s?|\s(?:at|arobase|arrobase|arobaz|على)\s)`
const DOT = String.raw`(?:\s?\.\s?|\s(?:point|dot|nokta)\s|\s?[([]\s?(?:dot|point)\s?[)\]]\s?)`
const MAIL = new RegExp(
  String.raw`(?:[\p{L}\d_+-]{1,64}${DOT}){0,3}(?:[\p{L}\d_+-]{1,64}|(?:[\p{L}\d]\s){1,20}[\p{L}\d]\s?)${AT}[\p{L}\d-]{2,63}(?:${DOT}[\p{L}]{2,24}){1,3}`,
  'gu',
)
/** Addresses that a house publishes itself. */
const PUBLIC =
  /^(?:contact|info|support|service|sav|client|clients|serviceclient|hello|help|dpo|presse|commercial|reclamation|recrutement|noreply)\b/

/** "At" is also a plain word: without the sign, a mail has a house of mail or a dot that is said. */
const CERTAIN =
  /@|[([{]|\barob|\barrob|gmail|yahoo|hotmail|outlook|live|icloud|proton|orange|free|laposte|sfr|wanadoo|\s(?:point|dot|nokta)\s/

/** An offer gives its own address: that is for the rule against spam. */
function mails(context: Context): Stretch[] {
  if (!context.surface.at && !context.has('privacy.at')) return []
  if (context.has('scam', 'spam.money', 'spam.dubious')) return []
  return context.stretches(MAIL).filter((s) => !PUBLIC.test(s.text) && CERTAIN.test(s.text))
}

const ACCOUNT =
  /(?:\bccp|\brip|\brib|\bcle|compte|carte|حساب|حسابي البريدي|البريدي|مفتاح|بطاقه|كارت)[\s\p{L}:']{0,24}$/u
const ACCOUNTS =
  /(?:\b(?:ccp|rip|rib|compte|iban)\b|حساب\p{L}{0,3}|بريدي\p{L}{0,2}|ال?كونط|كونط|كونت|ال?ريب|سي سي بي)[\s\p{L}\d°:.'-]{0,24}?\d(?:[\s.\-/]?\d){6,22}(?:\s?(?:cle|key|مفتاح|كلي)\s?:?\s?\d{2})?/gu
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
    ...make(0.8, accountsByShape(context)),
    ...make(0.8, papers(context)),
  ]
}
