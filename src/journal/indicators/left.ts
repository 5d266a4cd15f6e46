import { attention } from '../attention'
import { actionsByMention } from '../day'
import type { PeriodData } from '../day'

/** Seen comments that still want the CM. */
export function left(data: PeriodData): number {
  const actions = actionsByMention(data)
  return data.mentions.filter((mention) => {
    const done = (actions.get(mention.id) ?? []).map((action) => action.kind)
    return attention(mention.assessment, done, mention.isOwn) !== null
  }).length
}
