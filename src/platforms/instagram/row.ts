/** One comment's row: where it begins and ends, and what it says. */
import type { Media } from '../contract'
import { fold, says } from '../dom/labels'
import { readText } from '../dom/text'
import { BADGES, LIKE, PORTRAIT, REPLY } from './labels'
import { profileOf, readRowAddress } from './links'
import type { RowAddress } from './links'
import { BUTTON, CAPTION, COMPOSERS, LIKE_ICON, OUTSIDE, ROW_LINK, TIME, WRITTEN } from './selectors'

const EMOJI_SIDE = 24

export interface Row {
  element: Element
  link: Element
  address: RowAddress
}

const matches = (text: string | null | undefined, phrases: readonly string[]) => {
  const folded = fold(text ?? '')
  return phrases.some((phrase) => folded === fold(phrase))
}

/** The row around a permalink with a time, never reaching into another comment; null where no author is near. */
export function rowOf(link: Element, address: RowAddress): Row | null {
  const around: Element[] = []
  for (let up = link.parentElement; up && !up.matches(OUTSIDE); up = up.parentElement) {
    const others = [...up.querySelectorAll(ROW_LINK)].some((other) => {
      const found = readRowAddress(other)
      return found !== undefined && found.id !== address.id
    })
    if (others || up.querySelector(`${COMPOSERS}, ${CAPTION}`)) break
    if (profileLinks(up).length > 0) around.push(up)
  }
  const element =
    around.find((up) =>
      [...up.querySelectorAll(LIKE_ICON)].some((icon) => matches(icon.getAttribute('aria-label'), LIKE)),
    ) ??
    around.find((up) => up.querySelector('[role="button"] svg, button svg') && up.querySelector('a img')) ??
    // Signed out there is neither Like nor Reply: the portrait stands at the row's edge.
    around.find((up) => profileLinks(up).some((near) => near.querySelector('img'))) ??
    around.find((up) => up.querySelector(BUTTON)) ??
    around[0]
  return element ? { element, link, address } : null
}

function profileLinks(element: Element): Element[] {
  return [...element.querySelectorAll('a[href]')].filter((link) => profileOf(link))
}

/** The author's own link: the first to a profile, the one with words before the portrait's. */
export function authorLink(row: Element): Element | undefined {
  const links = profileLinks(row)
  const handle = profileOf(links[0])?.handle
  return links.find((link) => profileOf(link)?.handle === handle && readText(link, { skip: isPicture })) ?? links[0]
}

function isPicture(element: Element): boolean {
  return element.tagName === 'IMG'
}

/** The written text; empty for a picture alone. */
export function rowText(row: Element): string {
  const element = textElement(row)
  return element ? wordsOf(element) : ''
}

/**
 * The first words that are neither name, time, button nor badge. What stands on the line of name and time or beside
 * Reply is a badge or a count: it is the text only where the row holds neither other words nor a picture.
 */
function textElement(row: Element): Element | undefined {
  const author = authorLink(row)
  const header = headerOf(row, author)
  const isText = (span: Element) =>
    span.closest(`a, time, ${BUTTON}`) === null &&
    !span.querySelector(TIME) &&
    !(author && span.contains(author)) &&
    wordsOf(span) !== ''
  const isApart = (span: Element) => !header?.contains(span) && !isBesideReply(span)
  return (
    firstText(row, (span) => isText(span) && isApart(span)) ??
    (rowMedia(row).length > 0 ? undefined : firstText(row, isText))
  )
}

function firstText(row: Element, isText: (span: Element) => boolean): Element | undefined {
  for (const layer of [WRITTEN, '[dir="auto"]', 'span']) {
    const spans = [...row.querySelectorAll(layer)].filter(isText)
    const text = spans.find((span) => !matches(wordsOf(span), BADGES) && !/^[•·.\s]+$/.test(wordsOf(span)))
    if (text) return text
    // A comment may be a badge's very word, where nothing else is written.
    if (layer === WRITTEN && spans.length === 1) return spans[0]
  }
  return undefined
}

/** The line of name and time in the page layout; the older layout has the time beside Reply and no such line. */
function headerOf(row: Element, author: Element | undefined): Element | undefined {
  let line = row.querySelector(`${ROW_LINK} ${TIME}`)?.parentElement
  while (line) {
    if (author && line.contains(author)) break
    line = line.parentElement
  }
  const replies = [...row.querySelectorAll(BUTTON)].filter(isReplyButton)
  return line && replies.length > 0 && !replies.some((button) => line.contains(button)) ? line : undefined
}

function isReplyButton(button: Element): boolean {
  return matches(button.textContent, REPLY)
}

function isBesideReply(span: Element): boolean {
  return [...(span.parentElement?.children ?? [])].some((part) => part.matches(BUTTON) && isReplyButton(part))
}

function wordsOf(span: Element): string {
  return readText(span, { skip: (part) => part.matches(BUTTON) || (isPicture(part) && !isEmoji(part)) })
}

/** Emoji are native characters, or else pictures as small as a letter. */
function isEmoji(img: Element): boolean {
  const sides = ['width', 'height'].map((side) => Number.parseFloat(img.getAttribute(side) ?? ''))
  return sides.some((side) => side <= EMOJI_SIDE) || (img.getAttribute('src') ?? '').includes('/emoji')
}

/** Pictures and GIFs beside the text; portraits stand in links to profiles. */
export function rowMedia(row: Element): Media[] {
  const media: Media[] = []
  for (const img of row.querySelectorAll('img')) {
    if (profileOf(img.closest('a')) || isPortrait(img, row) || isEmoji(img)) continue
    const alt = img.getAttribute('alt')?.trim()
    media.push(alt ? { kind: 'image', alt } : { kind: 'image' })
  }
  for (const video of row.querySelectorAll('video')) {
    const alt = video.getAttribute('aria-label')
    media.push(alt ? { kind: 'video', alt } : { kind: 'video' })
  }
  return media
}

/** A portrait with a story around it is a button, whose picture is named after the author; repliers' stand in the toggle. */
function isPortrait(img: Element, row: Element): boolean {
  const alt = img.getAttribute('alt') ?? ''
  const handle = profileOf(authorLink(row))?.handle
  return says(alt, PORTRAIT) || (handle !== undefined && alt.includes(handle))
}

/** The last part of the line with Reply, after the text. Falls back to the time, then to the row. */
export function flagAnchor(row: Element): Element {
  const buttons = [...row.querySelectorAll(BUTTON)].filter((button) => button.querySelector('svg, img') === null)
  const reply = buttons.find((button) => matches(button.textContent, REPLY)) ?? buttons[0]
  if (!reply) return row.querySelector(`${ROW_LINK} ${TIME}`)?.closest('a') ?? row
  const above = [textElement(row), authorLink(row)]
  for (let line = reply.parentElement; line && line !== row; line = line.parentElement) {
    const around = line
    if (above.some((part) => part && around.contains(part))) break
    const items = [...line.children].filter(
      (item) => item.matches(`${BUTTON}, a`) || item.querySelector(`${BUTTON}, a`),
    )
    if (items.length > 1) return items.at(-1) ?? reply
  }
  return reply
}
