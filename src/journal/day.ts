import type { Journal } from './database'
import type { Action, Mention } from './records'

/** A stretch of time, epoch milliseconds, end excluded. */
export interface Period {
  from: number
  to: number
}

/** What the indicators and the exports read: the comments first seen in the period and all that was done about them. */
export interface PeriodData {
  period: Period
  /** Other people's comments, oldest first. */
  mentions: Mention[]
  /** The brand's own, oldest first: exported, never counted. */
  own: Mention[]
  actions: Action[]
}

/** The local day that holds `now`, from midnight to midnight. */
export function dayOf(now: Date): Period {
  const from = new Date(now.getFullYear(), now.getMonth(), now.getDate())
  const to = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  return { from: from.getTime(), to: to.getTime() }
}

/** Reads a period; with `brandId`, that brand alone. */
export async function readPeriod(journal: Journal, period: Period, brandId?: string): Promise<PeriodData> {
  const seen = await (
    brandId
      ? journal.mentions
          .where('[brandId+firstSeenAt]')
          .between([brandId, period.from], [brandId, period.to], true, false)
      : journal.mentions.where('firstSeenAt').between(period.from, period.to, true, false)
  ).toArray()
  const inOrder = seen.toSorted((a, b) => a.firstSeenAt - b.firstSeenAt)
  const mentions = inOrder.filter((mention) => !mention.isOwn)
  const own = inOrder.filter((mention) => mention.isOwn)
  const actions = await journal.actions
    .where('mentionId')
    .anyOf(mentions.map((mention) => mention.id))
    .sortBy('at')
  return { period, mentions, own, actions }
}

/** The actions of each mention, oldest first. */
export function actionsByMention(data: PeriodData): Map<string, Action[]> {
  const map = new Map<string, Action[]>()
  for (const action of data.actions) {
    const list = map.get(action.mentionId)
    if (list) list.push(action)
    else map.set(action.mentionId, [action])
  }
  return map
}
