import type { PlatformId } from '../../platforms'
import type { PeriodData } from '../day'
import { flagged } from './flagged'
import { handled } from './handled'

export interface PlatformRow {
  platform: PlatformId
  seen: number
  flagged: number
  handled: number
}

/** Seen, flagged and handled of each platform that showed something. */
export function byPlatform(data: PeriodData): PlatformRow[] {
  const platforms = [...new Set(data.mentions.map((mention) => mention.platform))].toSorted()
  return platforms.map((platform) => {
    const part = { ...data, mentions: data.mentions.filter((mention) => mention.platform === platform) }
    const ids = new Set(part.mentions.map((mention) => mention.id))
    const own = { ...part, actions: data.actions.filter((action) => ids.has(action.mentionId)) }
    return { platform, seen: own.mentions.length, flagged: flagged(own), handled: handled(own).total }
  })
}
