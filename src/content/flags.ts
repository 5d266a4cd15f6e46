import type { PageComment, Platform } from '../platforms'
import type { SeenMention } from '../messages/types'
import { createFlag, lookOfMention } from './flag'
import type { Flag } from './flag'
import { isDarkPage } from './shadow'

export interface Entry {
  comment: PageComment
  mention: SeenMention
}

/** The flags on the page: one per comment that wants the CM or was dealt with, none elsewhere. */
export interface Flags {
  /** Brings the page in line with what is shown now. Nodes are recycled by the sites: every flag is checked every time. */
  paint(entries: Iterable<Entry>): void
  get(commentId: string): Flag | undefined
  clear(): void
}

export function createFlags(platform: Platform, onOpen: (commentId: string, flag: Flag) => void): Flags {
  const flags = new Map<string, Flag>()
  const drop = (id: string): void => {
    flags.get(id)?.remove()
    flags.delete(id)
  }
  return {
    paint(entries) {
      const dark = isDarkPage()
      const shown = new Set<string>()
      for (const { comment, mention } of entries) {
        if (!lookOfMention(mention) || !comment.element.isConnected) continue
        shown.add(comment.id)
        const flag =
          flags.get(comment.id) ?? createFlag(comment.author.name, (opened) => onOpen(comment.id, opened), dark)
        flags.set(comment.id, flag)
        flag.update(mention, dark)
        const anchor = platform.flagAnchor(comment.element)
        if (anchor.nextSibling !== flag.host) anchor.after(flag.host)
        // Between the items of the site's own list it is one more item, or a screen reader finds the list broken.
        if (/^[UO]L$/.test(anchor.parentElement?.tagName ?? '')) flag.host.role = 'listitem'
      }
      for (const id of flags.keys()) if (!shown.has(id)) drop(id)
    },
    get: (id) => flags.get(id),
    clear() {
      for (const id of flags.keys()) drop(id)
    },
  }
}
