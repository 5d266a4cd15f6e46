import type { Author } from '../contract'
import { segments, siteLink } from '../dom/query'

export const HOSTS = ['www.instagram.com', 'instagram.com'] as const

const RESERVED = new Set([
  'p',
  'reel',
  'reels',
  'tv',
  'explore',
  'direct',
  'accounts',
  'stories',
  'about',
  'legal',
  'web',
  'developer',
  'challenge',
  'emails',
  'session',
  'your_activity',
  'notifications',
  'search',
  'archive',
  'ar',
  'audio',
  'privacy',
  'terms',
  'api',
  'graphql',
  'oauth',
  'press',
  'lite',
  'locations',
  'directory',
  'n',
  'create',
  'settings',
  'professional_dashboard',
  'activity',
])
const MIXED = new Set([
  'explore',
  'direct',
  'accounts',
  'reels',
  'stories',
  'notifications',
  'search',
  'your_activity',
  'archive',
  'activity',
])
const USER = /^[\w.]{1,40}$/

export function instagramLink(link: Element | null | undefined): URL | undefined {
  return siteLink(link, HOSTS)
}

export interface RowAddress {
  id: string
  /** The comment that a reply answers, where the address names it. */
  parentId?: string
  postId: string
  permalink: string
}

/** `/p/POST/c/ID/`, `/USER/reel/POST/c/ID/` and a reply's `/p/POST/c/PARENT/r/ID/`. */
export function readRowAddress(link: Element): RowAddress | undefined {
  const url = instagramLink(link)
  const match =
    url && /^\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([\w-]+)\/c\/(\d{1,25})(?:\/r\/(\d{1,25}))?\/?$/.exec(url.pathname)
  if (!url || !match) return undefined
  const [, postId = '', comment = '', reply] = match
  const permalink = url.origin + url.pathname
  return reply === undefined ? { id: comment, postId, permalink } : { id: reply, parentId: comment, postId, permalink }
}

/** The account that a link to a profile leads to. */
export function profileOf(link: Element | null | undefined): { handle: string; url: string } | undefined {
  const url = instagramLink(link)
  const parts = url ? segments(url) : []
  const handle = parts[0]
  if (!url || !handle || parts.length > 1 || RESERVED.has(handle) || !USER.test(handle)) return undefined
  return { handle, url: url.origin + url.pathname }
}

export function authorOf(link: Element, name: string): Author {
  return { name, ...profileOf(link) }
}

export function accountOf(url: URL): string | undefined {
  const [first] = segments(url)
  return first && !RESERVED.has(first) && USER.test(first) ? first : undefined
}

export function postIdOf(url: URL): string | null {
  const parts = segments(url)
  const at = parts.findIndex((part, i) => i < 2 && /^(?:p|reels?|tv)$/.test(part))
  const id = at < 0 ? undefined : parts[at + 1]
  return id && /^[\w-]{3,60}$/.test(id) && id !== 'audio' ? id : null
}

export function isMixedFeed(url: URL): boolean {
  const [first] = segments(url)
  return first === undefined || (MIXED.has(first) && postIdOf(url) === null)
}
