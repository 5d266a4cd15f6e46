import type { Assessment, Intent, RuleId, SentimentLabel } from '../netiquette'

/** "ar" is Arabic script, "dz" is Darija in Latin letters. */
export type ReplyLanguage = 'fr' | 'en' | 'ar' | 'dz'

/** How a brand speaks. `variables` fill the tokens of the same name ("lien", "horaires", "adresse"). */
export interface BrandVoice {
  name: string
  tone: 'vous' | 'tu'
  signature?: string
  /** "pays" ("FR" or "DZ") chooses the helplines; without it, both countries are given. */
  variables?: Readonly<Record<string, string>>
}

export interface ReplyRequest {
  text: string
  assessment: Assessment
  author: { name: string; handle?: string }
  platform: string
  /** Longest reply that the platform takes, in UTF-16 units. */
  maxLength: number
  brand: BrandVoice
  /** Ids of drafts already used under this post. */
  avoid?: readonly string[]
}

export interface Draft {
  /** Template, language and variant: "complaint-delivery.fr.0". */
  id: string
  templateId: string
  language: ReplyLanguage
  text: string
  /** Variables without value or fall-back; they stay visible in the text as "[lien]". */
  missing: string[]
}

/** The variants of one text. `short` ones fit 150 UTF-16 units once filled with usual names. */
export interface Wording {
  full: readonly string[]
  short: readonly string[]
}

/** When a template answers. Weights run from 0 to 1; the best matching one counts. */
export interface Situation {
  rules?: Readonly<Partial<Record<RuleId, number>>>
  intents?: Readonly<Partial<Record<Intent, number>>>
  /** Answers only comments that match both a rule and an intent. */
  both?: true
  /** Comma-separated lists; one expression must be in the comment. A final "*" stands for any ending. */
  words?: readonly string[]
  /** Answers a comment with this tone in which nothing else was found. */
  sentiment?: SentimentLabel
}

export interface Template {
  /** The file's name. */
  id: string
  when: Situation
  texts: { fr: { vous: Wording; tu: Wording }; en: Wording; ar: Wording; dz: Wording }
}
