import type { PageComment } from '../contract'
import { isHidden, precedes, within } from '../dom/query'
import { readText } from '../dom/text'
import { own, readArticle } from './post'
import * as at from './selectors'
import { readBody } from './text'

/**
 * The box open to answer `comment`. X opens a dialog that repeats the post above the box; the box under a
 * conversation's focal post answers that one alone, and the dialog of a new post or of a quote
 * shows nothing above its box.
 */
export function findComposer(root: ParentNode, comment: PageComment): HTMLElement | null {
  const boxes = boxesIn(root)
  return boxes.find((box) => (isInline(box) ? answersFocal(box, comment) : answersAbove(box, comment))) ?? null
}

function boxesIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(at.EDITABLE)].filter((box) => box.closest(at.BOX) && !isHidden(box))
}

function isInline(box: Element): boolean {
  return box.closest(at.CELL) !== null || box.closest(at.DIALOG) === null
}

function answersFocal(box: Element, comment: PageComment): boolean {
  const article = box.closest(at.CELL)?.querySelector(at.POST)
  return article?.matches(at.FOCAL) === true && readArticle(article)?.id === comment.id
}

/** The last post shown before the box is the one that gets the answer. */
function answersAbove(box: Element, comment: PageComment): boolean {
  const dialog = box.closest(at.DIALOG)
  if (!dialog) return false
  const above = within(dialog, at.POST).findLast((article) => precedes(article, box) && !article.contains(box))
  return above ? shows(above, comment) : false
}

function shows(article: Element, comment: PageComment): boolean {
  const post = readArticle(article)
  if (post) return post.id === comment.id
  // The copy in the dialog may be drawn without its permalink.
  const author = own(article, at.AUTHOR)[0]
  const text = own(article, at.TEXT)[0]
  const handle = author && /@(\w+)/.exec(readText(author))?.[1]
  return handle !== undefined && handle === comment.author.handle && (text ? readBody(text) : '') === comment.text
}
