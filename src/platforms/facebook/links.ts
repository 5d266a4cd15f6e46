import type { Author } from '../contract'
import { segments, siteLink } from '../dom/query'

export const HOSTS = ['www.facebook.com', 'web.facebook.com'] as const

/** First segments of addresses that are not an account's name. */
const RESERVED = new Set([
  'posts',
  'groups',
  'watch',
  'permalink.php',
  'story.php',
  'photo',
  'photo.php',
  'photos',
  'reel',
  'reels',
  'stories',
  'marketplace',
  'profile.php',
  'pages',
  'people',
  'p',
  'share',
  'share.php',
  'sharer',
  'sharer.php',
  'l.php',
  'login',
  'login.php',
  'home.php',
  'messages',
  'notifications',
  'search',
  'friends',
  'events',
  'gaming',
  'hashtag',
  'help',
  'settings',
  'saved',
  'memories',
  'bookmarks',
  'ads',
  'adsmanager',
  'business',
  'policies',
  'privacy',
  'legal',
  'media',
  'video',
  'videos',
  'video.php',
  'live',
  'feed',
  'me',
  'plugins',
  'dialog',
  'checkpoint',
  'recover',
  'r.php',
  'reg',
  'public',
  'games',
  'fundraisers',
  'jobs',
  'offers',
  'latest',
  'professional_dashboard',
])

const MIXED = new Set([
  'home.php',
  'messages',
  'notifications',
  'search',
  'marketplace',
  'friends',
  'gaming',
  'saved',
  'memories',
  'bookmarks',
  'feed',
  'stories',
  'hashtag',
  'latest',
  'events',
])

/** The parts of a permalink that name a post or a comment; everything else tracks. */
const KEPT = ['story_fbid', 'fbid', 'id', 'v', 'set', 'multi_permalinks']

const ID = /^\d{1,25}$/
const POST_ID = /^(?:\d{4,25}|pfbid\w{4,120})$/

export function facebookLink(link: Element | null | undefined): URL | undefined {
  return siteLink(link, HOSTS)
}

/** Facebook writes an id as digits, as POST_COMMENT, or as base64 of "comment:POST_COMMENT". */
export function decodeCommentId(value: string | null): { comment: string; post?: string } | undefined {
  if (!value || value.length > 200) return undefined
  let text = value
  if (!/^[\d_]+$/.test(value)) {
    try {
      text = atob(value.replace(/ /g, '+').replace(/-/g, '+').replace(/_/g, '/'))
    } catch {
      return undefined
    }
  }
  const [, post, comment] = /^(?:comment:)?(?:(\d{1,25})_)?(\d{1,25})$/.exec(text) ?? []
  if (comment === undefined) return undefined
  return post === undefined ? { comment } : { comment, post }
}

/** The account that an address belongs to: a user name, a numeric id, or "groups/ID". */
export function accountOf(url: URL): string | undefined {
  const [first, second, third] = segments(url)
  if (first === undefined) return undefined
  if (first === 'groups') return second && second !== 'feed' && second !== 'discover' ? `groups/${second}` : undefined
  if (first === 'people' || first === 'pages') return third
  if (first === 'p') return /(\d{5,})$/.exec(second ?? '')?.[1] ?? second
  if (first === 'profile.php' || first === 'permalink.php' || first === 'story.php') {
    const id = url.searchParams.get('id')
    return id && ID.test(id) ? id : undefined
  }
  return RESERVED.has(first.toLowerCase()) ? undefined : first
}

/** Who a link to a person or Page leads to. Posts, photos and help pages are nobody. */
export function profileOf(url: URL): { handle: string; url: string } | undefined {
  const parts = segments(url)
  const userAt = parts[0] === 'groups' ? parts.indexOf('user') : -1
  if (userAt > 0) {
    const member = parts[userAt + 1]
    return member ? { handle: member, url: url.origin + url.pathname } : undefined
  }
  const nested = parts[0] === 'people' || parts[0] === 'pages' ? 3 : parts[0] === 'p' ? 2 : 1
  if (parts[0] === 'groups' || parts.length > nested || parts[0] === 'permalink.php' || parts[0] === 'story.php')
    return undefined
  const handle = accountOf(url)
  if (!handle) return undefined
  const query = parts[0] === 'profile.php' ? `?id=${handle}` : ''
  return { handle, url: url.origin + url.pathname + query }
}

export function authorOf(url: URL | undefined, name: string): Author {
  return { name, ...(url ? profileOf(url) : undefined) }
}

/** The post that an address shows, or null. */
export function postIdOf(url: URL): string | null {
  const query = url.searchParams
  for (const key of ['story_fbid', 'fbid', 'multi_permalinks', 'v']) {
    const value = query.get(key)
    if (value && POST_ID.test(value)) return value
  }
  const parts = segments(url)
  const at = parts.findIndex((part) => /^(?:posts|permalink|videos|reel|photos)$/.test(part))
  if (at < 0) return null
  return (
    parts
      .slice(at + 1)
      .toReversed()
      .find((part) => POST_ID.test(part)) ?? null
  )
}

/** True where everybody's posts mix. */
export function isMixedFeed(url: URL): boolean {
  const [first, second] = segments(url)
  if (first === undefined) return true
  if (first === 'groups') return second === undefined || second === 'feed' || second === 'discover'
  if (first === 'watch' || first === 'reel') return postIdOf(url) === null
  return MIXED.has(first)
}

/** The address of a comment without what tracks its reader. */
export function commentAddress(link: URL, ids: { comment: string; reply?: string }): string {
  const clean = new URL(link.origin + link.pathname)
  for (const key of KEPT) {
    const value = link.searchParams.get(key)
    if (value) clean.searchParams.set(key, value)
  }
  clean.searchParams.set('comment_id', ids.comment)
  if (ids.reply) clean.searchParams.set('reply_comment_id', ids.reply)
  return clean.href
}
