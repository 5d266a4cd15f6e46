import type { Context } from '../rules/contract'
import { ByList } from '../rules/lists'
import { squeeze } from '../text/forms'
import type { WordInfo } from '../text/vocabulary'
import { INTENTS, LANGUAGES, RULE_IDS } from '../types'
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
  const whole = hashText(`w${word}`)
  // Twice: a word that is known says more than its pieces.
  const features = [whole, whole]
  if (kind !== 'word') return features
  if (arabic && word.length > 3) {
    const stem = word.replace(ARTICLES, '')
    features.push(hashText(`m${stem}`), hashText(`m${stem.slice(0, 4)}`))
  } else if (word.length >= 6) features.push(hashText(`m${word.slice(0, 5)}`))
  const bounded = `<${word}>`
  for (let i = 0; i + GRAM <= bounded.length; i++) features.push(hashText(`c${bounded.slice(i, i + GRAM)}`))
  return features
}

/** Hashes of the features that comments have beside their words: few, so that each is known by its place in here. */
export const TAGS: number[] = []
const places = new Map<string, Tag>()

/** A feature of a comment beside its words. */
export type Tag = number

function tagOf(name: string): Tag {
  const known = places.get(name)
  if (known !== undefined) return known
  const tag = TAGS.push(hashText(name)) - 1
  places.set(name, tag)
  return tag
}

/** The features of the comment beside its words: lists, intents and tone as told by rules, the look of the text. */
export function contextTags(context: Context, judged: Judged): Tag[] {
  const tags = listTags(context)
  const { surface, tokens } = context
  tags.push(LANGUAGE_TAGS[context.language], LENGTHS[Math.min(6, 31 - Math.clz32(tokens.length + 1))] ?? 0)
  if (surface.question) tags.push(ASKS)
  if (context.text.includes('!')) tags.push(EXCLAIMS)
  if (surface.digits > 0) tags.push(DIGITS[Math.min(12, surface.digits >> 1)] ?? 0)
  if (surface.quote) tags.push(QUOTES)
  for (const { rule } of judged.findings) tags.push(RULE_TAGS[rule])
  for (const intent of judged.intents) tags.push(INTENT_TAGS[intent])
  tags.push(TONE_TAGS[judged.sentiment.label])
  return tags
}

/** Which lists have words in the text, and which have several. */
function listTags(context: Context): Tag[] {
  const tags: Tag[] = []
  const known = context.known(LIST_TAGS)
  for (const list of context.listsMet) {
    const told = known[list]
    if (told === undefined) continue
    tags.push(told.one)
    if (context.countOf(list) > 1) tags.push(told.several)
  }
  return tags
}

function tagsOf<Name extends string>(prefix: string, names: readonly Name[]): Record<Name, Tag> {
  return Object.fromEntries(names.map((name) => [name, tagOf(prefix + name)])) as Record<Name, Tag>
}
const LANGUAGE_TAGS = tagsOf('language ', LANGUAGES)
const RULE_TAGS = tagsOf('rule ', RULE_IDS)
const INTENT_TAGS = tagsOf('intent ', INTENTS)
const TONE_TAGS = tagsOf('tone ', ['positive', 'neutral', 'negative', 'undetermined'])
const LENGTHS = Array.from({ length: 7 }, (_, i) => tagOf(`length ${i}`))
const DIGITS = Array.from({ length: 13 }, (_, i) => tagOf(`digits ${i}`))
const [ASKS, EXCLAIMS, QUOTES] = [tagOf('asks'), tagOf('exclaims'), tagOf('quotes')]

const LIST_TAGS = new ByList((list) => ({ one: tagOf(`list ${list}`), several: tagOf(`several ${list}`) }))

/** All features of a comment, as often as they occur; `Scorer.logits` sums the weights of just these. */
export function allFeatures(context: Context, judged: Judged): number[] {
  return [
    ...context.tokens.flatMap(({ info }) => wordFeatures(info)),
    ...contextTags(context, judged).map((tag) => TAGS[tag] ?? 0),
  ]
}
