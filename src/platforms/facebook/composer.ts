import type { PageComment } from '../contract'
import { fold, says } from '../dom/labels'
import { isHidden, precedes, within } from '../dom/query'
import { articleOf, isComment, own } from './article'
import { footerTime } from './comment'
import { readComments } from './comments'
import { isCommentLabel, nameAfter } from './label-reader'
import { ACTING_AS, EDIT_BOX, POST_BOX, REPLY_TO } from './labels'
import { HOSTS } from './links'
import { MESSAGE, POST_AUTHOR, TEXTBOX } from './selectors'

/**
 * The open box that answers this comment. A box that names someone answers that person; one that names nobody Vigie
 * can read counts by its place in the comment's thread. The post's own box and an edit box never count.
 */
export function composerFor(root: ParentNode, comment: PageComment): HTMLElement | null {
  const comments = readComments(root, new URL(`https://${HOSTS[0]}/`))
  const answered =
    comments.find(({ element }) => element === comment.element) ?? comments.find(({ id }) => id === comment.id)
  if (!answered) return null
  const starts = comments.filter(({ parentId }) => parentId === undefined).map(({ element }) => element)
  const start = threadStart(starts, answered.element)
  for (const box of within(root, TEXTBOX)) {
    if (!isOpen(box) || isEditBox(box)) continue
    const isHere = start !== undefined && threadStart(starts, box) === start
    const target = targetOf(box)
    if (target !== undefined) {
      const meant = comments.filter(({ author }) => isNamed(target, author.name))
      if (meant.includes(answered) && (isHere || meant.length === 1)) return box as HTMLElement
    } else if (isHere && !isPostBox(box) && isBeside(box, answered.element, start, starts)) return box as HTMLElement
  }
  return null
}

/** The comment on the post under which an element stands: the last one that begins before it. */
function threadStart(starts: Element[], element: Element): Element | undefined {
  return starts.findLast((start) => start === element || precedes(start, element))
}

/**
 * By place alone: inside the comment itself, or in what wraps its thread and nothing else. What also wraps another
 * thread or the post's text is the list of comments, whose box is the post's.
 */
function isBeside(box: Element, comment: Element, start: Element, starts: Element[]): boolean {
  const article = articleOf(box)
  if (article && isComment(article)) return article === comment
  if (comment !== start) return false
  let thread = box.parentElement
  while (thread && !thread.contains(start)) thread = thread.parentElement
  const wraps = (element: Element) => thread !== null && thread.contains(element)
  if (!thread || starts.some((other) => other !== start && wraps(other))) return false
  return ![...thread.querySelectorAll(`${MESSAGE}, ${POST_AUTHOR}`)].some((mark) => !start.contains(mark))
}

function isOpen(box: Element): boolean {
  if (isHidden(box)) return false
  for (let around: Element | null = box; around; around = around.parentElement) {
    if (/display:\s*none|visibility:\s*hidden/.test(around.getAttribute('style') ?? '')) return false
  }
  return true
}

function labelsOf(box: Element): string[] {
  return ['aria-label', 'aria-placeholder'].flatMap((key) => box.getAttribute(key) ?? [])
}

function isActingAs(box: Element): boolean {
  return labelsOf(box).some((label) => nameAfter(label, ACTING_AS) !== undefined)
}

function targetOf(box: Element): string | undefined {
  if (isActingAs(box)) return undefined
  return labelsOf(box)
    .map((label) => nameAfter(label, REPLY_TO))
    .find(Boolean)
}

/** Facebook keeps a box per own comment, to edit it: its label says so or is the comment's, or it stands where the text was. */
function isEditBox(box: Element): boolean {
  if (targetOf(box) !== undefined) return false
  if (!isActingAs(box) && labelsOf(box).some((label) => says(label, EDIT_BOX))) return true
  if (labelsOf(box).some(isCommentLabel)) return true
  const article = articleOf(box)
  if (!article || !isComment(article)) return false
  const time = footerTime(article, new Date()) ?? own(article, 'ul').at(-1)
  return !time || precedes(box, time)
}

function isPostBox(box: Element): boolean {
  return labelsOf(box).some((label) => says(label, POST_BOX))
}

/** "Répondre à Amel" or "Reply to Amel Aït's comment": the box may name a person in part. */
function isNamed(target: string, author: string): boolean {
  const [label, name] = [fold(target), fold(author)]
  return label === name || label.startsWith(`${name}'s `) || name.startsWith(`${label} `)
}
