import { segments, siteLink } from '../dom/query'

export const HOSTS = ['www.tiktok.com', 'tiktok.com'] as const

/** Pages that mix everybody's videos. */
const PRIVATE = new Set([
  'foryou',
  'following',
  'friends',
  'explore',
  'messages',
  'inbox',
  'notifications',
  'search',
  'tag',
  'discover',
  'live',
])
const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2,4})?$/i

/** "/@HANDLE…", also below a language ("/fr/@HANDLE"). */
export function handleOf(url: URL | undefined): string | undefined {
  const segment = url && segments(url).find((part) => part.startsWith('@'))
  return segment && /^@[\p{L}\p{N}_.]+$/u.test(segment) ? segment.slice(1) : undefined
}

export function handleOfLink(link: Element | null | undefined): string | undefined {
  return handleOf(siteLink(link, HOSTS))
}

/** "/@HANDLE/video/ID" or "/@HANDLE/photo/ID". */
export function postIdOf(url: URL): string | undefined {
  return /\/(?:video|photo)\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1]
}

export function isPrivate(url: URL): boolean {
  const [first, second] = segments(url)
  const section = first && LANGUAGE.test(first) ? second : first
  return section === undefined || PRIVATE.has(section.toLowerCase())
}

export function profileUrl(handle: string): string {
  return `https://www.tiktok.com/@${handle}`
}
