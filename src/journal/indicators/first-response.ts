import { needs } from '../attention'
import { actionsByMention } from '../day'
import type { PeriodData } from '../day'
import { delay, firstReply } from './first-reply'

export interface FirstResponse {
  /** Milliseconds; null where nothing was answered. */
  median: number | null
  /** Half the widest doubt of the values around the median, ms: 0 where every time is exact. */
  plusMinus: number
  /** Answered comments with a known time. */
  n: number
  /** Comments that want an answer and have none. */
  unanswered: number
}

/**
 * First own reply − the comment's time. Both may be intervals ("2 h"): the delay is then the middle
 * of what is possible, and its doubt is kept beside it rather than mixed in silence with exact times.
 */
export function firstResponse(data: PeriodData): FirstResponse {
  const actions = actionsByMention(data)
  const delays: Array<{ middle: number; doubt: number }> = []
  let unanswered = 0
  for (const mention of data.mentions) {
    const first = firstReply(actions.get(mention.id) ?? [])
    if (!first) {
      if (needs(mention.assessment)?.kind === 'answer') unanswered++
      continue
    }
    if (!mention.postedAt) continue
    delays.push(delay(mention.postedAt, first))
  }
  delays.sort((a, b) => a.middle - b.middle)
  const n = delays.length
  if (n === 0) return { median: null, plusMinus: 0, n, unanswered }
  const around = delays.slice(Math.ceil(n / 2) - 1, Math.floor(n / 2) + 1)
  return {
    median: around.reduce((sum, one) => sum + one.middle, 0) / around.length,
    plusMinus: Math.max(...around.map((one) => one.doubt)),
    n,
    unanswered,
  }
}
