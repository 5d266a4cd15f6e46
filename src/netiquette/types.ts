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
] as const
export type Reason = (typeof REASONS)[number]

export interface Finding {
  rule: RuleId
  severity: Severity
  /** 0..1; under 0.6 the interface says "perhaps". */
  confidence: number
  spans: Span[]
  reason: Reason
}

export type SentimentLabel = 'positive' | 'neutral' | 'negative' | 'undetermined'

export interface Assessment {
  language: Language
  findings: Finding[]
  /** score: -1 (negative) .. 1 (positive). */
  sentiment: { label: SentimentLabel; score: number }
  intents: Intent[]
}

/** A brand's nétiquette. Every part is optional: no charter means all rules, default severities. */
export interface Charter {
  rules?: Partial<Record<RuleId, { on?: boolean; severity?: Severity }>>
  /** Words or expressions that the brand forbids: found as `insult`'s neighbours, with reason "banned" and rule "profanity". */
  banned?: readonly string[]
  /** Words or expressions never to be flagged for this brand. */
  allowed?: readonly string[]
}
