import type { Context } from '../rules/contract'
import { squeeze } from '../text/forms'
import type { WordInfo } from '../text/vocabulary'
import { INTENTS, LANGUAGES } from '../types'
import type { Assessment, Finding, Intent } from '../types'
import { hashText } from './hash'

/** What the rules and the word lists say of a comment, before the scorer has its say. */
export interface Judged {
  findings: readonly Finding[]
  sentiment: Assessment['sentiment']
  intents: readonly Intent[]
}

const ARTICLES = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ف)/

/** Letters of a piece of a word. */
const GRAM = 4

/**
 * The features of a word: itself, the beginning that its inflections share, and its pieces, by which words that were
 * never met, or are spelt in a way of their own, resemble those that were.
 */
export function wordFeatures({ kind, text, arabic }: WordInfo): number[] {
  const word = kind === 'number' ? `#${Math.min(6, text.length)}` : text.length > 3 ? squeeze(text) : text
  const features = [hashText(`w${word}`)]
  if (kind !== 'word') return features
  if (arabic && word.length > 3) {
    const stem = word.replace(ARTICLES, '')
    features.push(hashText(`m${stem}`), hashText(`m${stem.slice(0, 4)}`))
  } else if (word.length >= 6) features.push(hashText(`m${word.slice(0, 5)}`))
  const bounded = `<${word}>`
  for (let i = 0; i + GRAM <= bounded.length; i++) features.push(hashText(`c${bounded.slice(i, i + GRAM)}`))
  return features
}

/** The features of the comment beside its words: lists, intents and tone as told by rules, the look of the text. */
export function contextFeatures(context: Context, judged: Judged, push: (feature: number) => void): void {
  listFeatures(context, push)
  const { surface, tokens } = context
  push(LANGUAGE_TAGS[context.language])
  push(LENGTHS[Math.min(6, 31 - Math.clz32(tokens.length + 1))] ?? 0)
  if (surface.question) push(ASKS)
  if (context.text.includes('!')) push(EXCLAIMS)
  if (surface.digits > 0) push(DIGITS[Math.min(12, surface.digits >> 1)] ?? 0)
  if (surface.quote) push(QUOTES)
  for (const intent of judged.intents) push(INTENT_TAGS[intent])
  push(TONE_TAGS[judged.sentiment.label])
}

function tagsOf<Name extends string>(prefix: string, names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, hashText(prefix + name)])) as Record<Name, number>
}
const LANGUAGE_TAGS = tagsOf('language ', LANGUAGES)
const INTENT_TAGS = tagsOf('intent ', INTENTS)
const TONE_TAGS = tagsOf('tone ', ['positive', 'neutral', 'negative', 'undetermined'])
const LENGTHS = Array.from({ length: 7 }, (_, i) => hashText(`length ${i}`))
const DIGITS = Array.from({ length: 13 }, (_, i) => hashText(`digits ${i}`))
const [ASKS, EXCLAIMS, QUOTES] = [hashText('asks'), hashText('exclaims'), hashText('quotes')]

/** Which lists have words in the text, and which have several. */
function listFeatures(context: Context, push: (feature: number) => void): void {
  context.eachList((list, count) => {
    if (OWN.test(list)) return
    let tags = LIST_TAGS.get(list)
    if (tags === undefined) {
      tags = [hashText(`list ${list}`), hashText(`several ${list}`)]
      LIST_TAGS.set(list, tags)
    }
    push(tags[0])
    if (count > 1) push(tags[1])
  })
}

/** Lists of one rule: what it makes of them is its own finding; the scorer is to be a second opinion. */
const OWN = /^(?:hate|insult|harassment|threat|self_harm|sexual|adverse_event|misinformation|spam)\./
const LIST_TAGS = new Map<string, readonly [one: number, several: number]>()

/** All features of a comment, as often as they occur; `Scorer.probabilities` sums the weights of just these. */
export function allFeatures(context: Context, judged: Judged): number[] {
  const features = context.tokens.flatMap(({ info }) => wordFeatures(info))
  contextFeatures(context, judged, (feature) => features.push(feature))
  return features
}
