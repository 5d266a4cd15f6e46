import type { Source } from '../lexicon/compile'
import type { Hit } from '../lexicon/match'
import type { Folded } from '../text/normalise'
import type { Token } from '../text/tokens'
import type { Finding, Language, RuleId, Severity, Span } from '../types'

/** One rule of the nétiquette. Severity: 3 danger to people, 2 an attack or a risk, 1 a nuisance. */
export interface Rule {
  id: RuleId
  severity: Severity
  /** Words that only this rule needs, in lists named after it ("spam.offer"). */
  words?: readonly Source[]
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
  tokens: readonly Token[]
  language: Language
  /** Hits of the lists in order, longest first where nested, without those that an innocent expression cancels. */
  hits(...lists: string[]): readonly Hit[]
  has(...lists: string[]): boolean
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
  /** Words between two hits; 0 when they touch or overlap. */
  gap(a: Hit, b: Hit): number
}
