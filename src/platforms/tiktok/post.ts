import type { Author, Metrics, PagePost, TimeRange } from '../contract'
import { readCount } from '../dom/count'
import { within } from '../dom/query'
import { readText } from '../dom/text'
import { readTime } from '../dom/time'
import { handleOf, handleOfLink, isPrivate, postIdOf, profileUrl } from './address'
import * as at from './selectors'

/** The video or photo on show: the address's own, or in a feed the card that fills the window. Null on profiles. */
export function readVideo(root: ParentNode, url: URL, now: Date): PagePost | null {
  const id = postIdOf(url)
  if (!id && !isPrivate(url)) return null
  const cards = within(root, at.CARD)
  const element = cards.length > 0 ? cardOf(cards, url, id) : frameOf(root)
  const author = element && authorOf(element, url)
  if (!element || !author) return null
  const text = element.querySelector(at.POST_TEXT)
  return {
    id: id ?? playerId(element) ?? null,
    platform: 'tiktok',
    author,
    text: text ? readText(text, { skip: (part) => part.matches('button') }) : '',
    postedAt: timeOf(element, now),
    metrics: metricsOf(element, root),
    element,
  }
}

function cardOf(cards: Element[], url: URL, id: string | undefined): Element | undefined {
  const handle = handleOf(url)
  return (
    (id && cards.find((card) => playerId(card) === id || card.querySelector(`a[href*="/${id}"]`))) ||
    (handle && cards.find((card) => handleOfLink(authorLink(card)) === handle)) ||
    cards.find((card) => card.querySelector(at.ACTIVE)) ||
    cards.find(fillsWindow) ||
    cards[0]
  )
}

/** Without layout every box is empty and none fills the window. */
function fillsWindow(card: Element): boolean {
  const box = card.getBoundingClientRect()
  const middle = card.ownerDocument.documentElement.clientHeight / 2
  return box.height > 0 && box.top <= middle && box.bottom >= middle
}

/** Outside the feed: the smallest part of the page with the author, and with the counts if they are shown. */
function frameOf(root: ParentNode): Element | undefined {
  const author = within(root, at.POST_AUTHOR)[0]
  for (let element = author; element; element = element.parentElement ?? undefined) {
    if (element.querySelector(`${at.LIKES}, ${at.COMMENTS}`)) return element
  }
  return author?.parentElement ?? undefined
}

function playerId(element: Element): string | undefined {
  return /-(\d{6,})$/.exec(element.querySelector(at.PLAYER)?.id ?? '')?.[1]
}

function authorLink(element: Element): Element | null {
  const mark = element.querySelector(at.POST_AUTHOR)
  return mark?.closest('a') ?? mark?.querySelector(at.PROFILE_LINK) ?? null
}

function authorOf(element: Element, url: URL): Author | undefined {
  const handle = handleOfLink(authorLink(element)) ?? handleOf(url)
  const name = nicknameParts(element)[0] ?? handle
  if (!name) return undefined
  return handle ? { handle, name, url: profileUrl(handle) } : { name }
}

/** "Nickname · 5 j": the nickname, then the time. */
function nicknameParts(element: Element): string[] {
  const line = element.querySelector(at.POST_NICKNAME)
  if (!line) return []
  const parts = line.children.length > 0 ? [...line.children].map((part) => readText(part)) : readText(line).split('·')
  return parts.map((part) => part.trim()).filter((part) => part && part !== '·')
}

function timeOf(element: Element, now: Date): TimeRange | null {
  const written = nicknameParts(element).slice(1).at(-1)
  return written ? readTime(written, now) : null
}

function metricsOf(element: Element, root: ParentNode): Metrics {
  const shown: Metrics = {}
  const likes = countAt(element, at.LIKES)
  const comments = countAt(element, at.COMMENTS) ?? readCount(textAt(root, at.COMMENT_TOTAL))
  const shares = countAt(element, at.SHARES)
  if (likes !== undefined) shown.likes = likes
  if (comments !== undefined) shown.comments = comments
  if (shares !== undefined) shown.shares = shares
  return shown
}

/** The button's label is at least as exact as the short form that it shows. */
function countAt(element: Element, selector: string): number | undefined {
  const count = element.querySelector(selector)
  return (
    readCount(count?.closest('button, [role="button"]')?.getAttribute('aria-label')) ?? readCount(count?.textContent)
  )
}

function textAt(root: ParentNode, selector: string): string | undefined {
  return root.querySelector(selector)?.textContent ?? undefined
}
