import type { Hit } from '../lexicon/match'
import type { Folded } from '../text/normalise'
import type { Surface } from '../text/surface'
import type { Token } from '../text/tokens'
import type { ByList } from './lists'
import type { Finding, Language, RuleId, Severity, Span } from '../types'

/** One rule of the nétiquette. Severity: 3 danger to people, 2 an attack or a risk, 1 a nuisance. */
export interface Rule {
  id: RuleId
  severity: Severity
  /** Lists of which one word calls for the rule. Where no list does, it is not asked, unless it `sees` something. */
  triggers: readonly string[]
  /** Lists that call for the rule in company only, with the others of which one must have words too. */
  beside?: Readonly<Record<string, string>>
  /** Lists that speak against the rule: where one has a word in the text, the scorer adds nothing of the kind. */
  denials?: readonly string[]
  /** True where the rule has something to say without any of those words: pictures, digits, capitals. */
  sees?(surface: Surface, context: Context): boolean
  /** Pure; offsets of the findings are those of the original text. */
  find(context: Context): Finding[]
}

/** A stretch of the folded text found by a pattern. */
export interface Stretch {
  text: string
  start: number
  end: number
  span: Span
}

/** What rules may ask of a comment. */
export interface Context {
  /** The original text. */
  text: string
  folded: Folded
  surface: Surface
  tokens: readonly Token[]
  language: Language
  /** The language of the words from one position to another, `to` excluded; the comment's where they do not tell. */
  languageOf(from: number, to: number): Language
  /** The language of the words around, which may differ from the comment's. */
  languageAt(hit: Hit): Language
  /**
   * Hits of the lists in order, longest first where nested, without those that an innocent expression cancels. Here and
   * below, names of lists have spaces between them.
   */
  hits(lists: string): readonly Hit[]
  /** Hits of one list, those included that an innocent expression cancels. */
  allHits(list: string): readonly Hit[]
  has(lists: string): boolean
  /** The lists that have words in the text, each with how many, innocent ones included. */
  eachList(see: (list: string, count: number) => void): void
  /** One of the lists has a word in the text, innocent or not: a cheap look before `hits`. */
  meets(lists: string): boolean
  /** The lists that have words in the text, innocent or not, by their numbers in the lexicon. */
  listsMet: readonly number[]
  /** How many hits a list has, innocent ones included. */
  countOf(list: number): number
  /** What is known of the lists, by their numbers. */
  known<Known>(about: ByList<Known>): ReadonlyArray<Known | undefined>
  /** Matches of a global pattern in the folded text. */
  stretches(pattern: RegExp): Stretch[]
  negated(hit: Hit): boolean
  /** Quoted, reported or condemned rather than said. */
  quoted(hit: Hit): boolean
  /** Said of the writer. */
  ofSelf(hit: Hit): boolean
  /** Said to or of a person. */
  aimedAtPerson(hit: Hit): boolean
  /** The sentence of the hit ends in a question mark. */
  asked(hit: Hit): boolean
  sameClause(a: Hit, b: Hit): boolean
  sameSentence(a: Hit, b: Hit): boolean
  /** `a` ends at most `most` words before the hit, in its clause. */
  before(a: Hit, hit: Hit, most: number): boolean
  /** A very common word stands there, which says nothing by itself. */
  isCommon(position: number): boolean
  /** Names called with "@". */
  mentions(): Stretch[]
  /** Words between two hits; 0 when they touch or overlap. */
  gap(a: Hit, b: Hit): number
}
