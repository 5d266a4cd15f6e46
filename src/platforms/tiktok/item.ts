import type { Author, Media, TimeRange } from '../contract'
import { inPageOrder, placedAt, within } from '../dom/query'
import { readText } from '../dom/text'
import { readTime } from '../dom/time'
import { handleOfLink, profileUrl } from './address'
import * as at from './selectors'

/** The elements that hold one comment or reply each, in page order. Placeholders have no author and are none. */
export function itemsIn(root: ParentNode): Element[] {
  const found = new Set<Element>()
  for (const mark of within(root, `${at.USERNAME}, ${at.TEXT}`)) {
    const item = itemOf(mark)
    if (item) found.add(item)
  }
  return inPageOrder([...found], (item) => placedAt(item.closest(at.VIRTUAL_ITEM)))
}

/**
 * The widest known wrapper around `mark` that holds no other comment; where no wrapper is known any more,
 * the smallest ancestor with an author's link and a reply button.
 */
function itemOf(mark: Element): Element | undefined {
  let known: Element | undefined
  let guessed: Element | undefined
  for (let element = mark.parentElement; element; element = element.parentElement) {
    if (element.matches(`${at.THREAD}, ${at.REPLIES}, ${at.LIST}`) || holdsSeveral(element)) break
    if (element.matches(at.ITEM)) known = element
    guessed ??= element.querySelector(at.REPLY) && element.querySelector(at.PROFILE_LINK) ? element : undefined
  }
  return known ?? guessed
}

function holdsSeveral(element: Element): boolean {
  return element.querySelectorAll(at.USERNAME).length > 1 || element.querySelectorAll(at.TEXT).length > 1
}

export function isReply(item: Element): boolean {
  const mark = item.querySelector(`${at.USERNAME}, ${at.TEXT}`)?.getAttribute('data-e2e')
  return mark?.endsWith('-1') !== true && (mark?.endsWith('-2') === true || item.closest(at.REPLIES) !== null)
}

/** The comment's own id, which only the browse layout writes. */
export function idOf(item: Element): string | undefined {
  const numbered = [item, ...item.querySelectorAll('[id]')].find((element) => /^\d{6,}$/.test(element.id))
  return numbered?.id
}

/** The nickname is the name; the handle is in the link. */
export function authorOf(item: Element): Author | undefined {
  const line = item.querySelector(at.USERNAME)
  // In the drawer the line holds the link (and a "· Creator" badge after it); in browse the link holds the line.
  const link = line?.querySelector(at.PROFILE_LINK) ?? line?.closest('a')
  const handle = handleOfLink(link) ?? handleOfLink(item.querySelector(at.PROFILE_LINK))
  const named = line && link && line.contains(link) ? link : line
  const name = (named ? readText(named, { skip: (element) => isBadge(element, named) }) : '') || handle
  if (!name) return undefined
  return handle ? { handle, name, url: profileUrl(handle) } : { name }
}

/** "· Creator" after the nickname, in some builds inside its link. */
function isBadge(element: Element, line: Element): boolean {
  if (element === line) return false
  if (element.matches(at.BADGE)) return true
  return /^\s*[·•]\s*\S/.test(element.textContent ?? '') && !/^\s*[·•]/.test(line.textContent ?? '')
}

export function textOf(item: Element): string {
  const text = item.querySelector(at.TEXT)
  return text ? readText(text, { skip: (element) => element.matches('button, [role="button"]') }) : ''
}

export function timeOf(item: Element, now: Date): TimeRange | null {
  const marked = item.querySelector(at.TIME)
  const parts = marked ? [marked] : (footerLine(item)?.children ?? [])
  for (const part of parts) {
    const time = part.matches(at.REPLY) ? null : readTime(readText(part), now)
    if (time) return time
  }
  return null
}

export function mediaOf(item: Element): Media[] {
  const marked = [...item.querySelectorAll(at.PICTURE)]
  // A sticker alone carries no mark: it is the only picture that is not the author's.
  const pictures = marked.length > 0 || textOf(item) ? marked : [...item.querySelectorAll('img')].filter(isSticker)
  return pictures.map((picture) => {
    const alt = picture.getAttribute('alt')?.trim()
    return alt ? { kind: 'image', alt } : { kind: 'image' }
  })
}

function isSticker(img: Element): boolean {
  return img.closest(`a, ${at.USERNAME}, ${at.AVATAR}, [data-e2e^="comment-like"], [role="button"]`) === null
}

/** The line below the text: time, reply button. The likes stand apart from it, at the far end. */
export function footerLine(item: Element): Element | null {
  return item.querySelector(at.FOOTER_LINE) ?? item.querySelector(at.REPLY)?.parentElement ?? null
}
