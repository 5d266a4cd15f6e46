import { says } from '../dom/labels'
import { inPageOrder, placedAt, precedes, within } from '../dom/query'
import { readText } from '../dom/text'
import { isComposing, statusOf } from './address'
import { CONVERSATION, DISCOVER } from './labels'
import { readArticle } from './post'
import type { Post } from './post'
import * as at from './selectors'

export interface Conversation {
  /** The post that a /status/ page is about. */
  focal: Post | null
  /** What is shown for it to be answered by, in page order: on a list or a profile, every post. */
  answers: Post[]
}

/** Sorts the posts on show into the focal one, those it answers (dropped) and the others. */
export function readConversation(root: ParentNode, url: URL): Conversation {
  const scope = scopeOf(root)
  const posts = postsIn(scope)
  const focal = focalOf(posts, url)
  if (focal) {
    const below = posts.slice(posts.indexOf(focal) + 1)
    return { focal, answers: beforeDiscovery(scope, below).filter((post) => post.id !== focal.id) }
  }
  const id = statusOf(url)?.id
  return {
    focal: null,
    answers: id && isConversation(scope) ? posts.filter((post) => !isOlder(post.id, id)) : posts,
  }
}

/** With a picture open, the conversation stands in a dialog and the page behind it is another list. */
function scopeOf(root: ParentNode): ParentNode {
  return within(root, at.DIALOG).find((dialog) => dialog.querySelector(at.CELL)?.querySelector(at.POST)) ?? root
}

function postsIn(scope: ParentNode): Post[] {
  const articles = within(scope, at.POST).filter((article) => !isEmbedded(article) && !isBesideBox(article))
  const posts = new Map<string, Post>()
  for (const article of inPageOrder(articles, offsetOf)) {
    const post = readArticle(article)
    if (post && !posts.has(post.id)) posts.set(post.id, post)
  }
  return [...posts.values()]
}

function isEmbedded(article: Element): boolean {
  return (article.parentElement?.closest('article') ?? article.closest(at.QUOTE)) !== null
}

/** The reply dialog shows a copy of the post that is answered. */
function isBesideBox(article: Element): boolean {
  const dialog = article.closest(at.DIALOG)
  return dialog !== null && article.closest(at.CELL) === null && dialog.querySelector(at.BOX) !== null
}

function offsetOf(element: Element): number | undefined {
  return placedAt(element.closest(at.CELL))
}

function focalOf(posts: Post[], url: URL): Post | undefined {
  const status = statusOf(url)
  if (!status && !isComposing(url)) return undefined
  return posts.find((post) => post.id === status?.id) ?? posts.find((post) => post.element.matches(at.FOCAL))
}

/** Cuts at the heading of the posts that X adds from elsewhere. */
function beforeDiscovery(scope: ParentNode, posts: Post[]): Post[] {
  const heading = within(scope, at.CELL).find((cell) => {
    const words = cell.querySelector(at.POST) ? null : cell.querySelector(at.HEADING)
    return words !== null && says(readText(words), DISCOVER)
  })
  if (!heading) return posts
  const cut = offsetOf(heading)
  return posts.filter((post) => {
    const offset = offsetOf(post.element)
    if (cut !== undefined && offset !== undefined) return offset < cut
    return !precedes(heading, post.element)
  })
}

function isConversation(scope: ParentNode): boolean {
  return within(scope, 'section h1, section [aria-label]').some((element) =>
    says(element.getAttribute('aria-label') ?? element.textContent, CONVERSATION),
  )
}

/**
 * Ids grow with time, so what is older than the focal post cannot answer it. Used only where the focal post
 * is scrolled out of the list and its place says nothing.
 */
function isOlder(id: string, focalId: string): boolean {
  return id.length === focalId.length ? id < focalId : id.length < focalId.length
}
