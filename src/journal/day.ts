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
  /** Seen before the period, dealt with in it. */
  earlier: Mention[]
  /** The brand's own, oldest first: exported, never counted. */
  own: Mention[]
  /** All that was done about `mentions`, and what was done in the period about `earlier`; oldest first. */
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
  const known = new Set(seen.map((mention) => mention.id))
  const about = await journal.actions
    .where('mentionId')
    .anyOf(mentions.map((mention) => mention.id))
    .toArray()
  const during = await journal.actions
    .where('at')
    .between(period.from, period.to, true, false)
    .filter((action) => !known.has(action.mentionId) && (!brandId || action.brandId === brandId))
    .toArray()
  const before = await journal.mentions.bulkGet([...new Set(during.map((action) => action.mentionId))])
  const earlier = before.filter((mention) => mention !== undefined && !mention.isOwn) as Mention[]
  const actions = [...about, ...during].toSorted((a, b) => a.at - b.at)
  return { period, mentions, earlier, own, actions }
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
