import type { Author, Media, Metrics, TimeRange } from '../contract'
import { readCount } from '../dom/count'
import { says } from '../dom/labels'
import { siteLink, within } from '../dom/query'
import { readText } from '../dom/text'
import { exactTime } from '../dom/time'
import { HOSTS, statusOf, toHandle } from './address'
import type { StatusAddress } from './address'
import { COUNTED } from './labels'
import * as at from './selectors'
import { readBody } from './text'

/** One post as its article shows it; embedded quotes are left out of every field. */
export interface Post {
  id: string
  author: Author
  text: string
  postedAt: TimeRange | null
  permalink: string
  element: Element
}

/** The post that `article` shows, or null for adverts, tombstones and anything else without an author and a permalink. */
export function readArticle(article: Element): Post | null {
  const link = timeLink(article)
  const status = statusAt(link)
  const author = status && authorOf(article, status)
  if (!status || !author) return null
  return {
    id: status.id,
    author,
    text: textOf(article),
    postedAt: exactTime(link?.querySelector('time')?.getAttribute('datetime')),
    permalink: `https://x.com/${author.handle ?? 'i/web'}/status/${status.id}`,
    element: article,
  }
}

/** Matches of `selector` that belong to the post itself, not to a quote inside it. */
export function own(article: Element, selector: string): Element[] {
  return [...article.querySelectorAll(selector)].filter((element) => {
    const quote = element.closest(at.QUOTE)
    const inQuote = quote !== null && quote !== element && article.contains(quote) && quote !== article
    return !inQuote && element.closest('article') === article
  })
}

/**
 * The link whose words are the post's time. Adverts have none, and that is how they are told from posts.
 * A build without <time> would still link the status from the author's line.
 */
export function timeLink(article: Element): Element | undefined {
  const links = own(article, at.STATUS_LINK).filter((link) => statusAt(link))
  return (
    links.find((link) => link.querySelector('time')) ??
    links.find(
      (link) => link.closest(at.AUTHOR) && !/\/(analytics|photo|video)\b/.test(link.getAttribute('href') ?? ''),
    )
  )
}

function statusAt(link: Element | undefined): StatusAddress | undefined {
  const url = siteLink(link, HOSTS)
  return url && statusOf(url)
}

function authorOf(article: Element, status: StatusAddress): Author | undefined {
  const line = own(article, at.AUTHOR)[0]
  const links = line ? [...line.querySelectorAll('a')].filter((link) => !link.matches(at.STATUS_LINK)) : []
  const [nickname, ...others] = links.map((link) => readText(link).replace(/\s+/g, ' '))
  const handle =
    status.handle ?? toHandle(others.find((text) => text.startsWith('@'))) ?? handleOfAvatar(own(article, at.AVATAR)[0])
  const name = nickname || handle
  if (!name) return undefined
  return handle ? { handle, name, url: `https://x.com/${handle}` } : { name }
}

/** The handle that an avatar's test id ends in; "unknown" stands for no account. */
export function handleOfAvatar(avatar: Element | null | undefined): string | undefined {
  const handle = avatar?.getAttribute('data-testid')?.slice(at.AVATAR_PREFIX.length)
  return handle === 'unknown' ? undefined : toHandle(handle)
}

function textOf(article: Element): string {
  const body = own(article, at.TEXT)[0]
  if (body) return readBody(body)
  const longForm = [own(article, at.ARTICLE_TITLE)[0], own(article, at.ARTICLE_BODY)[0]]
  return longForm.flatMap((part) => (part ? [readText(part)] : [])).join('\n')
}

/** Pictures, videos and link cards of the post itself, in page order. */
export function mediaOf(article: Element): Media[] {
  const holders = own(article, `${at.PHOTO}, ${at.VIDEO}, ${at.CARD}`)
  const outermost = holders.filter((holder) => !holders.some((other) => other !== holder && other.contains(holder)))
  return outermost.flatMap((holder) => (holder.querySelector(at.POLL) ? [] : [toMedia(holder)]))
}

function toMedia(holder: Element): Media {
  if (holder.matches(at.CARD)) {
    const words = holder.querySelector(at.CARD_WORDS) ?? holder
    return withAlt('link', readText(words).replace(/\n+/g, ' · '))
  }
  const preview = holder.querySelector(at.VIDEO_PREVIEW)
  const isVideo = within(holder, at.VIDEO).length > 0 || preview !== null
  const alt = holder.querySelector('img')?.getAttribute('alt') ?? holder.getAttribute('aria-label')
  return withAlt(isVideo ? 'video' : 'image', alt)
}

function withAlt(kind: Media['kind'], alt: string | null): Media {
  const words = alt?.trim()
  return words ? { kind, alt: words } : { kind }
}

/** Exact counts from the buttons' labels ("2534 Replies. Reply"), else from the action bar's own label. */
export function metricsOf(article: Element): Metrics {
  const bar = own(article, `${at.ACTIONS}[aria-label]`).findLast((group) => group.querySelector(at.REPLY))
  const summary = bar?.getAttribute('aria-label')?.split(/[,،、]\s+/) ?? []
  const read = (selector: string, words: readonly string[]): number | undefined => {
    const labels = own(article, selector).map((element) => element.getAttribute('aria-label'))
    return firstCount(labels) ?? firstCount(summary.filter((part) => says(part, words)))
  }
  const shown: Record<keyof Metrics, number | undefined> = {
    likes: read(at.LIKE, COUNTED.likes),
    comments: read(at.REPLY, COUNTED.comments),
    shares: read(at.REPOST, COUNTED.shares),
    views: read(at.VIEWS, COUNTED.views) ?? firstCount(own(article, at.VIEWS).map((link) => readText(link))),
  }
  return Object.fromEntries(Object.entries(shown).filter(([, count]) => count !== undefined))
}

function firstCount(labels: ReadonlyArray<string | null>): number | undefined {
  return labels.map(readCount).find((count) => count !== undefined)
}
