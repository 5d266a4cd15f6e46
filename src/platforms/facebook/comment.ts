/** Reads one comment's own parts. */
import type { Author, Media, TimeRange } from '../contract'
import { precedes } from '../dom/query'
import { readText } from '../dom/text'
import { readTime } from '../dom/time'
import { own } from './article'
import type { CommentLabel } from './label-reader'
import { authorOf, commentAddress, decodeCommentId, facebookLink, postIdOf, profileOf } from './links'
import { readMedia } from './media'
import { BUTTON, COMMENT_LINK, PARAGRAPH, WRITTEN } from './selectors'

export interface CommentParts {
  author: Author
  text: string
  postedAt: TimeRange | null
  /** The platform's id, where a link shows it. */
  id?: string
  /** The comment that starts the thread, where a link names it. */
  threadId?: string
  permalink?: string
  media: Media[]
}

/** A comment's own parts; null for a placeholder, which has neither words nor picture nor id. */
export function readParts(comment: Element, label: CommentLabel | null, url: URL, now: Date): CommentParts | null {
  const blocks = textBlocks(comment)
  const text = blocks
    .map((block) => readText(block, { skip: isButton }))
    .filter(Boolean)
    .join('\n')
  const authorLink = findAuthorLink(comment, blocks)
  const media = readMedia(comment, blocks)
  const timeLink = footerTime(comment, now)
  const ids = readIds(comment, blocks, timeLink, url)
  const name =
    (authorLink && readText(authorLink)) || label?.name || (text || media.length > 0 ? nameBefore(comment, blocks) : '')
  if (!name || (!text && media.length === 0 && !ids.id)) return null
  const when = (timeLink && readText(timeLink)) || label?.time
  return {
    author: authorOf(facebookLink(authorLink), name),
    text,
    postedAt: when ? readTime(when, now) : null,
    media,
    ...ids,
  }
}

/**
 * Where the written text stands. First the spans that carry a language, then any paragraph; the preview of a link
 * and the buttons have paragraphs of their own, which do not count.
 */
function textBlocks(comment: Element): Element[] {
  const written = own(comment, WRITTEN).filter(isWritten)
  const inWritten = written.flatMap((span) => {
    const paragraphs = own(comment, PARAGRAPH).filter((block) => span.contains(block) && isWritten(block))
    return paragraphs.length > 0 ? paragraphs : [span]
  })
  const blocks = inWritten.length > 0 ? inWritten : paragraphsBelowName(comment)
  return blocks.filter((block) => !blocks.some((other) => other !== block && other.contains(block)))
}

/** Badges may be paragraphs too, above the name. */
function paragraphsBelowName(comment: Element): Element[] {
  const name = own(comment, COMMENT_LINK).find((link) => {
    const target = facebookLink(link)
    return target && profileOf(target) && !link.closest(PARAGRAPH) && readText(link) !== ''
  })
  return own(comment, PARAGRAPH).filter((block) => isWritten(block) && (!name || precedes(name, block)))
}

function isWritten(block: Element): boolean {
  return block.closest(`${BUTTON}, a, ul, form, [contenteditable="true"]`) === null
}

function isButton(element: Element): boolean {
  return element.matches(BUTTON)
}

/** The link on the author's name: it carries the comment's id, or stands before the text. The avatar's twin has no words. */
function findAuthorLink(comment: Element, blocks: Element[]): Element | undefined {
  const links = own(comment, 'a[href]').filter((link) => {
    const target = facebookLink(link)
    return target && profileOf(target) && !blocks.some((block) => block.contains(link)) && readText(link) !== ''
  })
  const first = blocks[0]
  return (
    links.find((link) => link.matches(COMMENT_LINK)) ??
    links.find((link) => (first ? precedes(link, first) : !link.closest('ul, li')))
  )
}

/** Anonymous members have no link, and an unknown language no readable label: the words before the text are the name. */
function nameBefore(comment: Element, blocks: Element[]): string {
  const first = blocks[0]
  const names = own(comment, 'span[dir="auto"]').filter(
    (span) => isWritten(span) && !span.contains(first ?? null) && (!first || precedes(span, first)),
  )
  return names.map((span) => readText(span)).find(Boolean) ?? ''
}

/** The link or words that say how long ago, in the footer line: after the text, never in it. */
export function footerTime(comment: Element, now: Date): Element | undefined {
  const isTime = (element: Element) => readTime(readText(element), now) !== null
  const candidates = own(comment, 'a[href]').filter((link) => link.closest(PARAGRAPH) === null && isTime(link))
  return (
    candidates.find((link) => link.matches(COMMENT_LINK)) ??
    candidates.at(-1) ??
    own(comment, 'li').find((item) => isTime(item))
  )
}

/** The footer's link is the comment's own; others may lead to a comment that was pasted or shared. */
function readIds(
  comment: Element,
  blocks: Element[],
  timeLink: Element | undefined,
  url: URL,
): Pick<CommentParts, 'id' | 'threadId' | 'permalink'> {
  const links = own(comment, COMMENT_LINK)
    .filter((link) => !blocks.some((block) => block.contains(link)))
    .toSorted((a, b) => Number(b === timeLink) - Number(a === timeLink))
    .flatMap((link) => facebookLink(link) ?? [])
  const found = links.flatMap((link) => {
    const thread = decodeCommentId(link.searchParams.get('comment_id'))
    const reply = decodeCommentId(link.searchParams.get('reply_comment_id'))
    return thread || reply ? [{ link, thread, reply, isPermalink: profileOf(link) === undefined }] : []
  })
  const isFooter = found[0] && found[0].link.href === facebookLink(timeLink)?.href
  const best = isFooter ? found[0] : (found.find(({ isPermalink }) => !isPermalink) ?? found[0])
  if (!best) return {}
  const id = best.reply?.comment ?? best.thread?.comment
  if (id === undefined) return {}
  const threadId = best.reply && best.thread && best.thread.comment !== id ? best.thread.comment : undefined
  const address = best.isPermalink ? best.link : postIdOf(url) ? url : undefined
  const names = threadId ? { comment: threadId, reply: id } : { comment: id }
  return {
    id,
    ...(threadId ? { threadId } : {}),
    ...(address ? { permalink: commentAddress(address, names) } : {}),
  }
}
