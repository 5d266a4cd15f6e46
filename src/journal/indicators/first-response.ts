import { needs } from '../attention'
import { actionsByMention } from '../day'
import type { PeriodData } from '../day'

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
    const replies = (actions.get(mention.id) ?? []).filter((action) => action.kind === 'replied')
    const [first] = replies
      .map((action) => action.happened ?? { earliest: action.at, latest: action.at })
      .toSorted(byLatest)
    if (!first) {
      if (needs(mention.assessment)?.kind === 'answer') unanswered++
      continue
    }
    if (!mention.postedAt) continue
    const low = Math.max(0, first.earliest - mention.postedAt.latest)
    const high = Math.max(0, first.latest - mention.postedAt.earliest)
    delays.push({ middle: (low + high) / 2, doubt: (high - low) / 2 })
  }
  delays.sort((a, b) => a.middle - b.middle)
  const n = delays.length
  if (n === 0) return { median: null, plusMinus: 0, n, unanswered }
  const around = delays.slice(Math.ceil(n / 2) - 1, Math.floor(n / 2) + 1)
  return {
    median: around.reduce((sum, delay) => sum + delay.middle, 0) / around.length,
    plusMinus: Math.max(...around.map((delay) => delay.doubt)),
    n,
    unanswered,
  }
}

const byLatest = (a: { latest: number }, b: { latest: number }): number => a.latest - b.latest
