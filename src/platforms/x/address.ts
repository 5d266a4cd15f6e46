import { segments } from '../dom/query'

export const HOSTS = ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com'] as const

/** First path segments that are X's own and never somebody's handle. */
const RESERVED = new Set([
  'home',
  'explore',
  'notifications',
  'messages',
  'i',
  'search',
  'settings',
  'compose',
  'intent',
  'hashtag',
  'login',
  'logout',
  'signup',
  'tos',
  'privacy',
  'about',
  'jobs',
  'download',
  'share',
  'account',
  'bookmarks',
  'lists',
])
const PRIVATE = new Set(['home', 'explore', 'notifications', 'messages', 'search', 'hashtag', 'bookmarks'])

const HANDLE = /^\w{1,30}$/

/** A handle as X spells them, without "@", or undefined. */
export function toHandle(text: string | null | undefined): string | undefined {
  const handle = text?.trim().replace(/^@/, '')
  return handle && HANDLE.test(handle) && !RESERVED.has(handle.toLowerCase()) ? handle : undefined
}

export interface StatusAddress {
  handle: string | undefined
  id: string
}

/** "/HANDLE/status/ID…", "/i/web/status/ID", "/i/status/ID". */
export function statusOf(url: URL): StatusAddress | undefined {
  const match = /^\/(?:([^/]+)|i\/web)\/status(?:es)?\/(\d+)(?:\/|$)/.exec(url.pathname)
  return match?.[2] ? { handle: toHandle(match[1]), id: match[2] } : undefined
}

/** While a reply is written the address is /compose/post: the conversation still stands behind the dialog. */
export function isComposing(url: URL): boolean {
  const [first] = segments(url)
  return first === 'compose' || first === 'intent'
}

export function isPrivate(url: URL): boolean {
  const [first = 'home', second] = segments(url)
  return PRIVATE.has(first.toLowerCase()) || (first === 'i' && second === 'bookmarks')
}

export function accountOf(url: URL): string | undefined {
  return toHandle(segments(url)[0])
}
