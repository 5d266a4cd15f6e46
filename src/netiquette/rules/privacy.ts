import type { Finding } from '../types'
import type { Context, Rule, Stretch } from './contract'
import { finding } from './findings'
import { cardNumber, iban } from './privacy.checks'
import { accountsByShape, births, papers, plates, secrets } from './privacy.papers'
import { addresses, whereabouts } from './privacy.places'
import { NUMBERS, spelledNumbers } from './privacy.spelled'

/** Personal data made public: telephone, e-mail, address, account, identity. Severity 2: hiding it protects people. */
export const privacy: Rule = {
  id: 'privacy',
  severity: 2,
  triggers: ['privacy.at', 'privacy.whereabouts'],
  sees: (surface, context) =>
    surface.digits >= 3 ||
    surface.at ||
    (surface.digits > 0 && context.meets('privacy.street')) ||
    context.allHits('privacy.number').length >= NUMBERS,
  find(context) {
    const figures = figuresIn(context.folded.text)
    const found: Finding[] = []
    tell(found, 0.85, 'contact', phones(context))
    tell(found, 0.7, 'contact', spelledNumbers(context))
    tell(found, 0.85, 'contact', mails(context))
    tell(found, 0.65, 'contact', addresses(context))
    tell(found, 0.7, 'contact', births(context, figures))
    tell(found, 0.75, 'contact', secrets(context, figures))
    tell(found, 0.7, 'contact', plates(context, figures))
    tell(found, 0.55, 'contact', whereabouts(context))
    if (context.surface.digits >= 5) bank(context, figures, found)
    return found
  },
}

function tell(found: Finding[], confidence: number, reason: 'contact' | 'bank', stretches: readonly Stretch[]): void {
  for (const stretch of stretches) found.push(finding('privacy', 2, confidence, reason, [stretch]))
}

/** How many figures a folded text has: a pattern that takes more is not asked. */
function figuresIn(text: string): number {
  let figures = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) figures++
  }
  return figures
}

const DIGITS = /(?<![\d+])(?:\+|00)?\d(?:[\s.\-_/·()]{0,3}\d){7,14}(?!\d)/g
/** The separators said: "0 7 7 dash 9 0 0", and a first zero written as a letter. */
const DICTATED = /(?<![\d\p{L}])[o0](?:(?:\s|[.\-_/]|dash|tiret|slash|point|dot){0,5}\d){8,13}(?!\d)/gu
const DICTATION = /^o[1-79]|dash|tiret|slash|point|dot/
/** Without one of these nothing is dictated. */
const SAID = /o[1-79]|dash|tiret|slash|point|dot/
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
  const dictated = SAID.test(text) ? context.stretches(DICTATED).filter((s) => DICTATION.test(s.text)) : []
  const chats = text.includes('.') ? context.stretches(CHAT) : []
  return [...plain, ...dictated, ...chats]
}

const AT = String.raw`(?:@|\s?[([{]\s?(?:at|arobase|a)\s?[)\]}]\s?|\s(?:at|arobase|arrobase|arobaz|على)\s)`
const DOT = String.raw`(?:\s?\.\s?|\s(?:point|dot|nokta)\s|\s?[([]\s?(?:dot|point)\s?[)\]]\s?)`
const MAIL = new RegExp(
  String.raw`(?:[\p{L}\d_+-]{1,64}${DOT}){0,3}(?:[\p{L}\d_+-]{1,64}|(?:[\p{L}\d]\s){1,20}[\p{L}\d]\s?)${AT}[\p{L}\d-]{2,63}(?:${DOT}[\p{L}]{2,24}){1,3}`,
  'gu',
)
/** The end of such an address: quickly looked for, as it begins with a sign. */
const HOUSE = new RegExp(String.raw`${AT}[\p{L}\d-]{2,63}${DOT}\p{L}{2}`, 'u')
/** Addresses that a house publishes itself. */
const PUBLIC =
  /^(?:contact|info|support|service|sav|client|clients|serviceclient|hello|help|dpo|presse|commercial|reclamation|recrutement|noreply)\b/

/** "At" is also a plain word: without the sign, a mail has a house of mail or a dot that is said. */
const CERTAIN =
  /@|[([{]|\barob|\barrob|gmail|yahoo|hotmail|outlook|live|icloud|proton|orange|free|laposte|sfr|wanadoo|\s(?:point|dot|nokta)\s/

/** An offer gives its own address: that is for the rule against spam. */
function mails(context: Context): Stretch[] {
  if (!context.surface.at && !context.has('privacy.at')) return []
  if (!HOUSE.test(context.folded.text) || context.has('scam spam.money spam.dubious')) return []
  return context.stretches(MAIL).filter((s) => !PUBLIC.test(s.text) && CERTAIN.test(s.text))
}

const ACCOUNT =
  /(?:\bccp|\brip|\brib|\bcle|compte|carte|حساب|حسابي البريدي|البريدي|مفتاح|بطاقه|كارت)[\s\p{L}:']{0,24}$/u
const ACCOUNTS =
  /(?:\b(?:ccp|rip|rib|compte|iban)\b|حساب\p{L}{0,3}|بريدي\p{L}{0,2}|ال?كونط|كونط|كونت|ال?ريب|سي سي بي)[\s\p{L}\d°:.'-]{0,24}?\d(?:[\s.\-/]?\d){6,22}(?:\s?(?:cle|key|مفتاح|كلي)\s?:?\s?\d{2})?/gu
const IBAN = /\b[a-z]{2}\d{2}(?:[\s-]?[a-z0-9]{4}){2,7}(?:[\s-]?[a-z0-9]{1,4})?\b/g
const CARD = /(?<!\d)\d(?:[\s-]?\d){12,18}(?!\d)/g

function bank(context: Context, figures: number, found: Finding[]): void {
  const ibans = context.stretches(IBAN).filter((s) => iban(s.text))
  tell(found, 0.9, 'bank', ibans)
  if (figures >= 13) {
    const cards = context.stretches(CARD).filter((s) => cardNumber(s.text))
    tell(found, 0.85, 'bank', cards)
  }
  if (figures >= 7) tell(found, 0.8, 'bank', context.stretches(ACCOUNTS))
  if (figures >= 13) tell(found, 0.8, 'bank', accountsByShape(context))
  if (figures >= 5) tell(found, 0.8, 'bank', papers(context, figures))
}
