import type { PageComment } from '../contract'
import { hashId } from '../dom/id'
import { authorOf, idOf, isReply, itemsIn, mediaOf, textOf, timeOf } from './item'
import * as at from './selectors'

/**
 * The comments and replies on show. The drawer writes no ids: there an id is a hash of author, text, parent and post.
 * When one author wrote the same words twice under one parent, the second and later ones (in page order) are numbered
 * into their hash: repeated spam is several comments, and each keeps its id from one reading to the next.
 */
export function readItems(root: ParentNode, postId: string | undefined, now: Date): PageComment[] {
  const comments: PageComment[] = []
  const threadIds = new Map<Element, string>()
  const seen = new Map<string, number>()
  let lastTop: string | undefined
  for (const item of itemsIn(root)) {
    const author = authorOf(item)
    const text = textOf(item)
    const media = mediaOf(item)
    if (!author || (!text && media.length === 0)) continue
    const thread = item.closest(at.THREAD)
    const reply = isReply(item)
    const parentId = reply ? ((thread && threadIds.get(thread)) ?? lastTop) : undefined
    const ownId = idOf(item)
    const id = ownId ?? numbered([author.handle ?? author.name, text, parentId, postId], seen)
    if (!reply) {
      lastTop = id
      if (thread) threadIds.set(thread, id)
    }
    if (ownId && comments.some((comment) => comment.id === ownId)) continue
    const postedAt = timeOf(item, now)
    comments.push({
      id,
      platform: 'tiktok',
      author,
      text,
      postedAt,
      ...(parentId ? { parentId } : {}),
      media,
      element: item,
    })
  }
  return comments
}

function numbered(parts: Array<string | undefined>, seen: Map<string, number>): string {
  const first = hashId(...parts)
  const count = (seen.get(first) ?? 0) + 1
  seen.set(first, count)
  return count === 1 ? first : hashId(...parts, String(count))
}
