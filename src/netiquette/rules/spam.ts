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
  triggers: ['chain', 'spam.chain', 'scam', 'advert', 'spam.money', 'spam.story', 'spam.bait'],
  sees: (surface) => surface.dot,
  find(context) {
    const warns = context.has('spam.warning')
    if (warns) return []
    return [...chains(context), ...offers(context), ...dropped(context)]
  },
}

const make = (
  confidence: number,
  reason: 'offer' | 'link' | 'chain',
  hits: ReadonlyArray<{ span: [number, number] }>,
): Finding => finding('spam', 1, confidence, reason, hits)

function chains(context: Context): Finding[] {
  return context
    .hits('chain', 'spam.chain')
    .filter((hit) => hit.words >= 2 && !context.quoted(hit) && !context.negated(hit))
    .map((hit) => make(0.7, 'chain', [hit]))
}

/** Money, goods or a wonder offered, and a way to be reached; a whole phrase from the lists is enough. */
function offers(context: Context): Finding[] {
  const asks = context.hits('question').some((hit) => hit.from === 0)
  const said = (hit: Hit): boolean => !context.quoted(hit) && !context.asked(hit) && !context.negated(hit) && !asks
  const phrases = context.hits('scam', 'advert').filter(said)
  const found = phrases.filter((hit) => !REACH.test(hit.text))
  const money = context.hits('spam.money').filter(said)
  const story = context.hits('spam.story').filter(said)
  const reach = [...context.hits('spam.reach'), ...phrases.filter((hit) => REACH.test(hit.text))]
  const links = linksOf(context)
  const result = found
    .filter((hit) => hit.words >= 2 || reach.length + links.length + money.length > 0)
    .map((hit) => make(0.7, 'offer', [hit]))
  const bait = context.hits('spam.bait').filter(said)
  const words = (hits: readonly Hit[]): number => new Set(hits.map((hit) => hit.text)).size
  const way = reach.find((r) => !money.some((m) => m.from <= r.from && m.to >= r.to)) ?? links[0]
  // Two amounts, what is put in and what comes out.
  const sums = context.stretches(AMOUNTS).length > 0 && bait.length > 0 && reach.length > 0
  const weight =
    2 * (words(money) + Number(sums) + Number(links.length > 0)) + Math.min(2, words(bait)) + Math.min(2, words(reach))
  const some = money.length > 0 || (bait.length > 0 && links.length > 0) || words(bait) >= 2 || sums
  if (some && weight >= 4)
    result.push(make(Math.min(0.85, 0.45 + 0.05 * weight), 'offer', [...money, ...bait, ...(way ? [way] : [])]))
  if (story.length >= 2) result.push(make(0.6, 'offer', story))
  else if (story[0] && (way ?? money[0])) result.push(make(0.6, 'offer', [story[0], way ?? story[0]]))
  return result
}

/** Asking to be called is no offer by itself: customers do it under every page. */
const REACH = /^(?:r?appel|contact|ecri|joign|call|text|message|dm|mp|pm|whatsapp|3ayt|راسل|اتصل|عيط|تواصل)/

const AMOUNTS =
  /[$€]?\d[\d\s.]*[$€]?(?:\s?(?:euros?|da|dinars?|usd))?\s(?:a|to|et|and|=|recev\p{L}+|get|gagn\p{L}+)\s(?:get\s|recev\p{L}+\s)?[$€]?\d{3,}/gu

/** A link with little around it, or with a promotion. A question that brings a link is no spam. */
function dropped(context: Context): Finding[] {
  const links = linksOf(context)
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

/** Links as written, and those with a space after every letter. */
function linksOf(context: Context): Stretch[] {
  const { folded } = context
  if (!context.surface.dot) return []
  const plain = (LINK.test(folded.text) ? (linkify.match(folded.text) ?? []) : []).map((m) => stretch(context, m.index, m.lastIndex))
  const spaced = (/\s\./.test(folded.text) ? context.stretches(/(?:[a-z0-9]\s){3,30}[a-z0-9\-\s]{0,30}\.\s(?:[a-z]\s?){2,12}/g) : []).filter((s) => /^(?:[a-z0-9\-.]\s)+[a-z0-9\-.\s]{1,2}$/.test(s.text))
  return [...plain, ...spaced]
}

function stretch(context: Context, start: number, end: number): Stretch {
  return { text: context.folded.text.slice(start, end), start, end, span: originalSpan(context.folded, start, end) }
}
