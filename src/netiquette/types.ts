/** What a text says. Names and meaning of `Finding` and `Assessment` are a contract. */

export const RULE_IDS = [
  'insult',
  'hate',
  'threat',
  'sexual',
  'profanity',
  'harassment',
  'privacy',
  'spam',
  'shouting',
  'self_harm',
  'misinformation',
  'adverse_event',
] as const
export type RuleId = (typeof RULE_IDS)[number]

export const INTENTS = ['question', 'complaint', 'praise', 'purchase', 'thanks', 'suggestion', 'crisis'] as const
export type Intent = (typeof INTENTS)[number]

export const LANGUAGES = ['fr', 'en', 'ar', 'dz', 'kab', 'und'] as const
/** "ar" is Arabic script (standard or dialect), "dz" is Darija in Latin letters. */
export type Language = (typeof LANGUAGES)[number]

export type Severity = 1 | 2 | 3
/** UTF-16 offsets in the original text, end excluded. */
export type Span = [start: number, end: number]

/** Why a rule speaks; the interface has a sentence for each. */
export const REASONS = [
  'word', // a word that is abusive by itself
  'phrase', // a fixed expression
  'addressed', // a harsh word aimed at a person
  'identity', // a protected group and something said against it
  'dehumanising', // people compared with animals, vermin, dirt
  'exclusion', // a group told to leave or kept out
  'incitement', // others are called to act
  'violence', // violence announced or wished
  'contact', // phone, e-mail, address
  'bank', // card, account, identity number
  'offer', // an unsolicited offer
  'link', // a link dropped
  'chain', // chain message, begging for follows
  'capitals',
  'repetition',
  'distress',
  'claim', // a rumour told as fact
  'effect', // an undesirable effect and what was taken
  'banned', // the brand's own banned words
  'learned', // no rule's words, but like comments that broke it
] as const
export type Reason = (typeof REASONS)[number]

export interface Finding {
  rule: RuleId
  severity: Severity
  /** 0..1; under 0.6 the interface says "perhaps". */
  confidence: number
  spans: Span[]
  reason: Reason
  /** Added by the learned scorer, not by a rule: its words are those that weigh most. */
  learned?: true
}

export type SentimentLabel = 'positive' | 'neutral' | 'negative' | 'undetermined'

export interface Assessment {
  language: Language
  findings: Finding[]
  /** score: -1 (negative) .. 1 (positive). */
  sentiment: { label: SentimentLabel; score: number }
  intents: Intent[]
  /** Words that the charter watches, by kind; left out where there are none. */
  watched?: Array<{ kind: WatchedKind; spans: Span[] }>
}

export const WATCHED_KINDS = ['brand', 'competitor', 'product', 'medicine'] as const
/** What a watched word names. */
export type WatchedKind = (typeof WATCHED_KINDS)[number]

/** A brand's nétiquette. Every part is optional: no charter means all rules, default severities. */
export interface Charter {
  rules?: Partial<Record<RuleId, { on?: boolean; severity?: Severity }>>
  /**
   * Words that the brand forbids: found with rule "profanity" and reason "banned". Here and below an entry is a word or
   * several, with stars for what may stand there: `pré*`, `*fixe`, `*milieu*`.
   */
  banned?: readonly string[]
  /** Words never to be flagged for this brand, whatever else says so. */
  allowed?: readonly string[]
  /** What a dismissal taught: words that one rule lets pass, while all others still see them. */
  allowances?: ReadonlyArray<{ rule: RuleId; words: string }>
  /** Names that the CM wants to see wherever they are said. */
  watched?: ReadonlyArray<{ kind: WatchedKind; words: string }>
}
