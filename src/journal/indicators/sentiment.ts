import type { SentimentLabel } from '../../netiquette'
import type { PeriodData } from '../day'

/** How many comments of each tone; shares are of the determined ones, undetermined stands beside them. */
export function sentiment(data: PeriodData): Record<SentimentLabel, number> {
  const counts = { positive: 0, neutral: 0, negative: 0, undetermined: 0 }
  for (const mention of data.mentions) counts[mention.assessment.sentiment.label]++
  return counts
}
