import type { PageComment } from '../contract'
import { hashId } from '../dom/id'
import { commentArticles, enclosingComment } from './article'
import { readParts } from './comment'
import { readCommentLabel } from './label-reader'
import { postIdOf } from './links'
import { parentOf } from './thread'
import type { Read } from './thread'

/** Comments in page order, each once, replies with the comment they answer. */
export function readComments(root: ParentNode, url: URL): PageComment[] {
  const now = new Date()
  const reads: Read[] = []
  const byElement = new Map<Element, Read>()
  const byId = new Map<string, Read>()
  for (const element of commentArticles(root)) {
    const label = readCommentLabel(element.getAttribute('aria-label'), now)
    const parts = readParts(element, label, url, now)
    if (!parts) continue
    const outer = enclosingComment(element)
    const aroundId = outer ? (byElement.get(outer)?.id ?? readParts(outer, null, url, now)?.id) : undefined
    const parentId = parentOf({ label, parts, aroundId }, reads)
    const id = parts.id ?? hashId(parts.author.handle ?? parts.author.name, parts.text, parentId, postIdOf(url))
    const known = byId.get(id)
    if (known) byElement.set(element, known)
    // A post opened from the feed stands twice in the page: what people see is the dialog.
    if (known && isInDialog(element) && !isInDialog(known.element)) known.element = element
    if (known) continue
    const read: Read = { element, id, label, parts, ...(parentId && parentId !== id ? { parentId } : {}) }
    reads.push(read)
    byId.set(id, read)
    byElement.set(element, read)
  }
  return reads.map(toPageComment)
}

function isInDialog(element: Element): boolean {
  return element.closest('[role="dialog"]') !== null
}

function toPageComment({ element, id, parts, parentId }: Read): PageComment {
  const { author, text, postedAt, permalink, media } = parts
  return {
    id,
    platform: 'facebook',
    author,
    text,
    postedAt,
    ...(parentId ? { parentId } : {}),
    ...(permalink ? { permalink } : {}),
    media,
    element,
  }
}
