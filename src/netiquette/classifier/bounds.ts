import type { Intent, RuleId } from '../types'

/** What the scorer may do about one rule. Probabilities are calibrated: of a hundred at 0.7, seventy are right. */
export interface Bound {
  /** From this probability on it adds a finding; undefined: never. */
  add: number | undefined
  /** Findings up to this confidence it may take back … */
  doubt: number
  /** … below this probability. */
  drop: number
}

/**
 * Privacy and shouting are matters of digits and capitals, which the scorer does not see. Distress is never taken back:
 * a false alarm costs a look, a missed one may cost a life.
 */
export const BOUNDS: Readonly<Record<RuleId, Bound>> = {
  insult: { add: 0.55, doubt: 0.85, drop: 0.15 },
  hate: { add: 0.55, doubt: 0.85, drop: 0.15 },
  threat: { add: 0.55, doubt: 0.85, drop: 0.15 },
  sexual: { add: 0.55, doubt: 0.85, drop: 0.15 },
  profanity: { add: 0.55, doubt: 0.85, drop: 0.15 },
  harassment: { add: 0.55, doubt: 0.85, drop: 0.15 },
  privacy: { add: undefined, doubt: 0, drop: 0 },
  spam: { add: 0.55, doubt: 0.85, drop: 0.15 },
  shouting: { add: undefined, doubt: 0, drop: 0 },
  self_harm: { add: 0.55, doubt: 0, drop: 0 },
  misinformation: { add: 0.55, doubt: 0.85, drop: 0.15 },
  adverse_event: { add: 0.55, doubt: 0.85, drop: 0.15 },
}

/** An intent is told from this probability on. */
export const INTENT_FROM: Readonly<Record<Intent, number>> = {
  question: 0.3,
  complaint: 0.28,
  praise: 0.22,
  purchase: 0.35,
  thanks: 0.3,
  suggestion: 0.3,
  crisis: 0.33,
}

/** There is so much more praise under pages than in what the scorer learned from, where most comments break a rule. */
export const PRAISE = 1.5

/** Below this probability of the likeliest tone, the tone is undetermined. */
export const UNDETERMINED = 0.4
