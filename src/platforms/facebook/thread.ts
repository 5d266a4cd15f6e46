/** Who answers whom. */
import { fold } from '../dom/labels'
import type { CommentLabel } from './label-reader'
import type { CommentParts } from './comment'

export interface Read {
  element: Element
  id: string
  label: CommentLabel | null
  parts: CommentParts
  parentId?: string
}

/**
 * The id of the comment that this one answers, among those before it in the page. Containment is a fact; then the
 * label's "to OTHER's reply", the thread in the permalink, and last the label alone: in the feed, replies stand beside
 * their comment. Undefined for a comment on the post itself.
 */
export function parentOf(
  { label, parts, aroundId }: { label: CommentLabel | null; parts: CommentParts; aroundId: string | undefined },
  before: readonly Read[],
): string | undefined {
  if (aroundId) return aroundId
  const isReply = label?.kind === 'reply' || parts.threadId !== undefined
  if (!isReply) return undefined
  const start = before.findLastIndex((read) => read.parentId === undefined)
  const to = label?.to
  if (to?.kind === 'reply') {
    const answered = before.findLast((read, i) => i > start && isNamed(read, to.name))
    if (answered) return answered.id
  }
  if (parts.threadId) return parts.threadId
  const roots = before.filter((read) => read.parentId === undefined)
  const named = to ? roots.findLast((read) => isNamed(read, to.name)) : undefined
  return (named ?? roots.at(-1))?.id
}

function isNamed(read: Read, name: string): boolean {
  return fold(read.parts.author.name) === fold(name)
}
