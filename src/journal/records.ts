import type { Assessment, Charter } from '../netiquette'
import type { ActionKind, SeenComment, SeenPost } from '../messages/types'
import type { PlatformId } from '../platforms'

/** A client of the CM. */
export interface Brand {
  id: string
  name: string
  tone: 'vous' | 'tu'
  signature?: string
  charter: Charter
  createdAt: number
}

/** A followed page. `key` is what recognises it again: account, else post, else path. */
export interface FollowedPage {
  key: string
  brandId: string
  platform: PlatformId
  title: string
  account: { handle?: string; name?: string } | null
  followedAt: number
}

/** A comment as the journal keeps it. Times are epoch milliseconds. */
export interface Mention {
  /** `<platform>:<comment id>` */
  id: string
  brandId: string
  pageKey: string
  platform: PlatformId
  postId: string | null
  author: SeenComment['author']
  authorKey: string
  text: string
  /** Earlier texts of an edited comment, oldest first; `until` is when the next one was seen. */
  versions: Array<{ text: string; until: number }>
  postedAt: SeenComment['postedAt']
  parentId?: string
  permalink?: string
  media: SeenComment['media']
  assessment: Assessment
  /** Written by the brand or by the account the CM acts as: never flagged, never counted as seen. */
  isOwn: boolean
  firstSeenAt: number
  lastSeenAt: number
}

/** Actions are only ever added. */
export interface Action {
  id: string
  mentionId: string
  brandId: string
  platform: PlatformId
  kind: ActionKind
  /** When Vigie learnt of it. */
  at: number
  /** When it happened, where the page is vague about it. */
  happened?: { earliest: number; latest: number }
  note?: string
}

/** A reply that Vigie proposed and the CM took; keeps the same words from coming back under one post. */
export interface DraftUse {
  id?: number
  mentionId: string
  postId: string | null
  draftId: string
  how: 'inserted' | 'copied'
  at: number
}

export interface PostRecord {
  /** `<platform>:<post id>` */
  id: string
  brandId: string
  platform: PlatformId
  text: string
  /** Counts as read, oldest first; a new entry only where one changed. */
  readings: Array<{ at: number; metrics: SeenPost['metrics']; followers?: number }>
}
