import type { RuleId } from './types'

/** The article of the model charter that each rule comes under; the interface holds their texts (`article_1`…). */
export const ARTICLE_OF = {
  hate: 1,
  threat: 1,
  insult: 2,
  profanity: 2,
  harassment: 2,
  sexual: 3,
  privacy: 4,
  spam: 5,
  shouting: 6,
  misinformation: 7,
  self_harm: 8,
  adverse_event: 8,
} as const satisfies Record<RuleId, number>

export type ArticleNumber = (typeof ARTICLE_OF)[RuleId]
