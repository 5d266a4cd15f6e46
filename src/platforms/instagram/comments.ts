import type { PageComment } from '../contract'
import { within } from '../dom/query'
import { readText } from '../dom/text'
import { exactTime, readTime } from '../dom/time'
import { authorOf, readRowAddress } from './links'
import { authorLink, rowMedia, rowOf, rowText } from './row'
import type { Row } from './row'
import { ROW_LINK, TIME } from './selectors'
import { parentsOf } from './thread'

/** Comments in page order, each once. The caption has no permalink of a comment and is the post's text. */
export function readComments(root: ParentNode, _url: URL): PageComment[] {
  const now = new Date()
  const rows = new Map<string, Row>()
  for (const link of within(root, ROW_LINK)) {
    const address = link.querySelector('time') ? readRowAddress(link) : undefined
    const row = address && !rows.has(address.id) ? rowOf(link, address) : null
    if (row) rows.set(row.address.id, row)
  }
  const texts = new Map([...rows.values()].map((row) => [row, rowText(row.element)]))
  const parents = parentsOf([...rows.values()], (row) => texts.get(row) ?? '')
  return [...rows.values()].flatMap((row) => {
    const author = authorLink(row.element)
    if (!author) return []
    const handle = authorOf(author, '').handle ?? ''
    const time = row.link.querySelector('time')
    const parentId = parents.get(row)
    return [
      {
        id: row.address.id,
        platform: 'instagram' as const,
        author: authorOf(author, readText(author, { skip: (part) => part.tagName === 'IMG' }) || handle),
        text: texts.get(row) ?? '',
        postedAt:
          exactTime(row.link.querySelector(TIME)?.getAttribute('datetime')) ?? readTime(time?.textContent ?? '', now),
        ...(parentId ? { parentId } : {}),
        permalink: row.address.permalink,
        media: rowMedia(row.element),
        element: row.element,
      },
    ]
  })
}
