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

/** Seen, flagged and handled of each platform that showed something or was worked on. */
export function byPlatform(data: PeriodData): PlatformRow[] {
  const shown = [...data.mentions, ...data.earlier].map((mention) => mention.platform)
  const platforms = [...new Set(shown)].toSorted()
  return platforms.map((platform) => {
    const mentions = data.mentions.filter((mention) => mention.platform === platform)
    const own = { ...data, mentions, actions: data.actions.filter((action) => action.platform === platform) }
    return { platform, seen: own.mentions.length, flagged: flagged(own), handled: handled(own).total }
  })
}
