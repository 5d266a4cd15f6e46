import type { PageRef, SeenComment, SeenPost } from '../messages/types'
import type { PageComment, PageIdentity, PagePost, Platform, TimeRange } from '../platforms'

/** From what a platform read to what a message carries: no elements, times as numbers, lengths bounded. */

const LONGEST = 60_000
const SHORT = 2_000
const cut = (text: string, most = SHORT): string => (text.length > most ? text.slice(0, most) : text)

export function toPageRef(platform: Platform, identity: PageIdentity, url: URL): PageRef {
  const { account, postId, isPrivateFeed } = identity
  return { platform: platform.id, account, postId, path: cut(url.pathname), isPrivateFeed }
}

export function toSeenComment(comment: PageComment): SeenComment {
  return {
    id: comment.id,
    author: toAuthor(comment.author),
    text: cut(comment.text, LONGEST),
    postedAt: toRange(comment.postedAt),
    ...(comment.parentId ? { parentId: comment.parentId } : {}),
    ...(comment.permalink ? { permalink: cut(comment.permalink) } : {}),
    media: comment.media.slice(0, 50).map(({ kind, alt }) => ({ kind, ...(alt ? { alt: cut(alt) } : {}) })),
  }
}

export function toSeenPost(post: PagePost): SeenPost {
  return {
    id: post.id,
    author: post.author ? toAuthor(post.author) : null,
    text: cut(post.text, LONGEST),
    metrics: post.metrics,
    ...(post.followers === undefined ? {} : { followers: post.followers }),
  }
}

function toAuthor({ handle, name, url }: PageComment['author']): SeenComment['author'] {
  return { name: cut(name), ...(handle ? { handle: cut(handle) } : {}), ...(url ? { url: cut(url) } : {}) }
}

const toRange = (range: TimeRange | null): SeenComment['postedAt'] =>
  range ? { earliest: range.earliest.getTime(), latest: range.latest.getTime() } : null
