import type { PageComment } from '../contract'
import { isHidden, within } from '../dom/query'
import { readText } from '../dom/text'
import { COMPOSERS } from './selectors'

/**
 * Instagram has one box per post. Clicking Reply under a comment puts its author's "@handle" first in it, which is
 * the only sign of whom the box answers.
 */
export function composerFor(root: ParentNode, comment: PageComment): HTMLElement | null {
  const handle = comment.author.handle?.toLowerCase()
  if (!handle) return null
  for (const box of within(root, COMPOSERS)) {
    if (isHidden(box)) continue
    const written = box.tagName === 'TEXTAREA' ? (box as HTMLTextAreaElement).value : readText(box)
    const mention = /^\s*@([\w.]+)/.exec(written)?.[1]?.toLowerCase()
    if (mention === handle) return box as HTMLElement
  }
  return null
}
