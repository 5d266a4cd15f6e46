import type { PageComment } from '../contract'
import { fold } from '../dom/labels'
import { isHidden, precedes } from '../dom/query'
import { authorOf, itemsIn, textOf } from './item'
import * as at from './selectors'

/**
 * The box open to answer `comment`: TikTok opens it inside the comment's thread. It belongs to the comment that
 * holds it, else to the one that its label names, else to the one right above it.
 */
export function findComposer(root: ParentNode, comment: PageComment): HTMLElement | null {
  return boxesIn(root).find((box) => isFor(ownerOf(box), root, comment)) ?? null
}

function boxesIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(at.EDITABLE)].filter(
    (box) => (box.closest(at.THREAD) ?? box.closest(at.LIST)) && !box.closest(at.POST_BOX) && !isHidden(box),
  )
}

function ownerOf(box: Element): Element | undefined {
  const scope = box.closest(at.THREAD) ?? box.closest(at.LIST)
  const items = scope ? itemsIn(scope) : []
  const above = items.filter((item) => precedes(item, box) && !item.contains(box))
  const label = labelOf(box)
  return items.find((item) => item.contains(box)) ?? above.findLast((item) => isNamed(item, label)) ?? above.at(-1)
}

function labelOf(box: Element): string {
  const frame = box.closest(at.BOX_FRAME) ?? box
  const parts = [
    box.getAttribute('aria-label'),
    box.getAttribute('aria-placeholder'),
    frame.querySelector(at.PLACEHOLDER)?.textContent,
  ]
  return fold(parts.filter(Boolean).join(' '))
}

function isNamed(item: Element, label: string): boolean {
  const author = authorOf(item)
  const words = ` ${label.replace(/[^\p{L}\p{M}\p{N}_.]+/gu, ' ').replace(/\.+(?=\s|$)/g, '')} `
  return [author?.handle, author?.name].some((name) => name !== undefined && words.includes(` ${fold(name)} `))
}

/** Lists are drawn again: an element that left the page is looked for by author and words. */
function isFor(item: Element | undefined, root: ParentNode, comment: PageComment): boolean {
  if (!item || authorOf(item)?.handle !== comment.author.handle) return false
  return item === comment.element || (!root.contains(comment.element) && textOf(item) === comment.text)
}
