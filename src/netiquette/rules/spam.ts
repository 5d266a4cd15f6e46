import { LinkifyIt } from 'linkify-it'
import type { Hit } from '../lexicon/match'
import { originalSpan } from '../text/normalise'
import type { Finding } from '../types'
import type { Context, Rule, Stretch } from './contract'
import { finding } from './findings'

/** Offers nobody asked for, scams, chains, links dropped. Severity 1: a nuisance, though scams do harm. */
export const spam: Rule = {
  id: 'spam',
  severity: 1,
  denials: ['spam.warning'],
  triggers: ['chain', 'spam.chain', 'scam', 'advert', 'spam.money', 'spam.story', 'spam.goods', 'spam.dubious'],
  beside: { 'spam.bait': 'spam.reach' },
  sees: (surface, context) => surface.dot && mayLink(context.folded.text),
  find(context) {
    if (context.has('spam.warning')) return []
    const links = linksOf(context)
    return [...chains(context), ...offers(context, links), ...pitches(context, links), ...dropped(context, links)]
  },
}

const make = (
  confidence: number,
  reason: 'offer' | 'link' | 'chain',
  hits: ReadonlyArray<{ span: [number, number] }>,
): Finding => finding('spam', 1, confidence, reason, hits)

function chains(context: Context): Finding[] {
  return context
    .hits('chain spam.chain')
    .filter((hit) => hit.words >= 2 && !context.quoted(hit) && !context.negated(hit))
    .map((hit) => make(0.7, 'chain', [hit]))
}

/** Money, goods or a wonder offered, and a way to be reached; a whole phrase from the lists is enough. */
function offers(context: Context, links: readonly Stretch[]): Finding[] {
  const asks = context.hits('question').some((hit) => hit.from === 0)
  const said = (hit: Hit): boolean => !context.quoted(hit) && !context.asked(hit) && !context.negated(hit) && !asks
  const phrases = context.hits('scam advert').filter(said)
  const found = phrases.filter((hit) => !REACH.test(hit.text))
  const money = context.hits('spam.money').filter(said)
  const story = context.hits('spam.story').filter(said)
  const reach = [...context.hits('spam.reach'), ...phrases.filter((hit) => REACH.test(hit.text))]
  const result = found
    .filter(
      (hit) => hit.words >= 2 || (reach.length + links.length + money.length > 0 && !context.has('spam.customer')),
    )
    .map((hit) => make(0.7, 'offer', [hit]))
  const bait = context.hits('spam.bait').filter(said)
  const words = (hits: readonly Hit[]): number => new Set(hits.map((hit) => hit.text)).size
  const way = reach.find((r) => !money.some((m) => m.from <= r.from && m.to >= r.to)) ?? links[0]
  // Two amounts, what is put in and what comes out.
  const sums = bait.length > 0 && reach.length > 0 && context.stretches(AMOUNTS).length > 0
  const weight =
    2 * (words(money) + Number(sums) + Number(links.length > 0)) + Math.min(2, words(bait)) + Math.min(2, words(reach))
  const some = money.length > 0 || (bait.length > 0 && links.length > 0) || words(bait) >= 2 || sums
  if (some && weight >= 4)
    result.push(make(Math.min(0.85, 0.45 + 0.05 * weight), 'offer', [...money, ...bait, ...(way ? [way] : [])]))
  if (story[0] && !context.has('spam.customer') && (way ?? money[0]))
    result.push(make(0.6, 'offer', [story[0], way ?? story[0]]))
  return result
}

/**
 * What spam sells, with the ways of those who sell it: terms, a hook, a seller who speaks, a story, a way to be
 * reached. Customers talk of the same things; they speak of the house and of their own case.
 */
function pitches(context: Context, links: readonly Stretch[]): Finding[] {
  const told = (hit: Hit): boolean => !context.quoted(hit) && !context.negated(hit)
  const dubious = context
    .hits('spam.dubious scam')
    .filter((hit) => told(hit) && (hit.words > 1 || hit.list !== 'scam') && !REACH.test(hit.text))
  const goods = [...dubious, ...context.hits('spam.goods spam.money').filter(told)]
  const stories = context.hits('spam.story')
  const first = goods[0] ?? stories[0]
  if (!first) return []
  const most = (limit: number, list: string): number =>
    Math.min(limit, context.hits(list).filter((hit) => !goods.some((g) => g.from <= hit.from && g.to >= hit.to)).length)
  const hook = Math.max(most(1, 'spam.hook'), most(1, 'spam.seller'))
  const customer = context.has('spam.customer') ? 3 : 0
  const asked = context.surface.question && most(1, 'spam.hook') === 0 ? 2 : 0
  const price = PRICE.test(context.folded.text) ? 1 : 0
  const weight =
    (goods.length > 0 ? 2 : 0) +
    Math.min(1, dubious.length) +
    Number(spread(goods)) +
    most(2, 'spam.terms') +
    most(1, 'spam.reach') +
    hook +
    2 * Math.min(1, stories.length) +
    (links.length > 0 ? 2 : 0) +
    price -
    customer -
    asked
  return weight >= PITCH ? [make(Math.min(0.85, 0.35 + 0.06 * weight), 'offer', [first, ...goods, ...links])] : []
}

const PITCH = 4

/** Two things on offer, not one inside the other. */
const spread = (goods: readonly Hit[]): boolean => goods.some((g) => goods.some((other) => g.from >= other.to))

/** An amount of money, in figures. */
const PRICE =
  /[$€£₦]\s?\d|\d\s?(?:[$€£₦]|euros?\b|eur\b|balles\b|da\b|dzd\b|dinars?\b|dollars?\b|usd\b|k\b|دج|دينار|اورو|يورو|مليون|ملايين|ملاين|alf\b|mlyoun\b|million)/

/** Asking to be called is no offer by itself: customers do it under every page. */
const REACH = /^(?:r?appel|contact|ecri|joign|call|text|message|dm|mp|pm|whatsapp|3ayt|راسل|اتصل|عيط|تواصل)/

const AMOUNTS =
  /[$€]?\d[\d\s.]*[$€]?(?:\s?(?:euros?|da|dinars?|usd))?\s(?:a|to|et|and|=|recev\p{L}+|get|gagn\p{L}+)\s(?:get\s|recev\p{L}+\s)?[$€]?\d{3,}/gu

/** A link with little around it, or with a promotion. A question that brings a link is no spam. */
function dropped(context: Context, links: readonly Stretch[]): Finding[] {
  const [link] = links
  if (!link || context.folded.text.includes('?')) return []
  const words = context.tokens.filter((t) => t.kind === 'word' && (t.end <= link.start || t.start >= link.end)).length
  if (context.has('spam.promo') || /-\s?\d{2}\s?%|\d{2}\s?%/.test(context.folded.text))
    return [make(0.7, 'link', links)]
  return words <= 3 || links.length >= 3 ? [make(0.5, 'link', links)] : []
}

const TLDS = (
  'com net org edu info biz fr dz ma tn be ch ca uk us de io me ly co tv cc ru cn in xyz top shop online site store ' +
  'click link live vip club app pro win bet casino blog website space fun page dev ai gg to example'
).split(' ')
const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, tlds: TLDS })
/** Cheap look: whatever linkify finds has one of these. */
const LINK = new RegExp(String.raw`://|\.(?:${TLDS.join('|')})(?![a-z])`)

/** There is no link with a space after every letter without these. */
const SPACED_DOT = /\s\.\s/

const mayLink = (text: string): boolean => LINK.test(text) || SPACED_DOT.test(text)

/** Links as written, and those with a space after every letter. */
function linksOf(context: Context): Stretch[] {
  const { folded } = context
  if (!context.surface.dot) return []
  const plain = (LINK.test(folded.text) ? (linkify.match(folded.text) ?? []) : []).map((m) =>
    stretch(context, m.index, m.lastIndex),
  )
  const spaced = (
    SPACED_DOT.test(folded.text)
      ? context.stretches(/(?:[a-z0-9]\s){3,30}[a-z0-9\-\s]{0,30}\.\s(?:[a-z]\s?){2,12}/g)
      : []
  ).filter((s) => /^(?:[a-z0-9\-.]\s)+[a-z0-9\-.\s]{1,2}$/.test(s.text))
  return [...plain, ...spaced]
}

function stretch(context: Context, start: number, end: number): Stretch {
  return { text: context.folded.text.slice(start, end), start, end, span: originalSpan(context.folded, start, end) }
}
