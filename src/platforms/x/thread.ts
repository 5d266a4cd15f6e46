import { says } from '../dom/labels'
import { inPageOrder, placedAt } from '../dom/query'
import { readText } from '../dom/text'
import { REPLYING_TO } from './labels'
import { own } from './post'
import type { Post } from './post'
import * as at from './selectors'

/**
 * The id of the answer that each post answers in turn, by post id. X writes no parent down: it draws a line
 * from one avatar to the next. Where no line is drawn, a "Replying to" line or a leading mention of the
 * author just above says the same, unless that author also wrote the focal post: then it says nothing.
 * Direct answers to the focal post have no entry.
 */
export function parentsOf(answers: readonly Post[], focal: Post | null): Map<string, string> {
  const parents = new Map<string, string>()
  const ranks = ranksOf(answers)
  answers.forEach((post, index) => {
    const previous = answers[index - 1]
    if (!previous || !isNext(previous.element, post.element, ranks)) return
    if (linesDown(previous.element) || linesUp(post.element) || (focal && names(post, previous, focal))) {
      parents.set(post.id, previous.id)
    }
  })
  return parents
}

/** Where each cell stands in its list, so that neighbours can be told: between two threads X leaves an empty cell. */
function ranksOf(posts: readonly Post[]): Map<Element, number> {
  const ranks = new Map<Element, number>()
  const lists = new Set(posts.map((post) => post.element.closest(at.CELL)?.parentElement))
  for (const list of lists) {
    if (list) inPageOrder([...list.children], placedAt).forEach((cell, rank) => ranks.set(cell, rank))
  }
  return ranks
}

/** True for neighbours. Outside a virtual list every post neighbours the one before it. */
function isNext(previous: Element, element: Element, ranks: Map<Element, number>): boolean {
  const rank = rankOf(element, ranks)
  const rankAbove = rankOf(previous, ranks)
  return rank === undefined || rankAbove === undefined || rank - rankAbove === 1
}

function rankOf(element: Element, ranks: Map<Element, number>): number | undefined {
  const cell = element.closest(at.CELL)
  return cell ? ranks.get(cell) : undefined
}

/** The line below an avatar is an empty box that follows it in its column. */
function linesDown(article: Element): boolean {
  return isLine(own(article, at.AVATAR_SLOT)[0]?.nextElementSibling)
}

/** The line above an avatar stands in the left part of the row over the post, where "Name reposted" has its icon. */
function linesUp(article: Element): boolean {
  const above = own(article, at.AVATAR_SLOT)[0]?.parentElement?.parentElement?.previousElementSibling
  const left = above && above.children.length > 1 ? above.firstElementChild : null
  return left !== null && left !== undefined && left.children.length === 1 && isLine(left.firstElementChild)
}

function isLine(element: Element | null | undefined): boolean {
  return element !== null && element !== undefined && element.childNodes.length === 0
}

function names(post: Post, previous: Post, focal: Post): boolean {
  const handle = previous.author.handle?.toLowerCase()
  if (!handle || handle === focal.author.handle?.toLowerCase()) return false
  const leading = /^(?:@\w+\s+)*/.exec(post.text.toLowerCase())?.[0] ?? ''
  return mentions(leading).includes(handle) || mentions(replyingTo(post.element)).includes(handle)
}

function mentions(text: string): string[] {
  return [...text.toLowerCase().matchAll(/@(\w+)/g)].map((match) => match[1] ?? '')
}

/** The line right before the text, where X writes one. */
function replyingTo(article: Element): string {
  for (
    let element = own(article, at.TEXT)[0] ?? null;
    element && element !== article;
    element = element.parentElement
  ) {
    const line = element.previousElementSibling
    if (line?.querySelector(at.AUTHOR)) return ''
    const words = line ? readText(line) : ''
    if (says(words, REPLYING_TO)) return words
  }
  return ''
}
