import { own } from './article'
import { footerTime } from './comment'
import { BUTTON } from './selectors'

/** The last item of the line with the time, Like and Reply. */
export function flagAnchor(comment: Element): Element {
  const time = footerTime(comment, new Date())
  const lists = own(comment, 'ul')
  const line = (time && lists.find((list) => list.contains(time))) ?? lists.at(-1)
  const items = line
    ? [...line.children].filter((child) => child.tagName === 'LI' && !child.querySelector('[role="article"]'))
    : []
  const last = items.at(-1)
  if (last) return last
  if (!time) return comment
  return rowEnd(time, comment)
}

/** Without a list: the last button or words beside the time, going outwards until something stands beside it. */
function rowEnd(time: Element, comment: Element): Element {
  let part = time
  while (part.parentElement && part.parentElement !== comment && part.parentElement.children.length === 1)
    part = part.parentElement
  const row = part.parentElement
  if (!row || row === comment) return part
  const beside = [...row.children].filter(
    (child) =>
      child.querySelector('[role="article"]') === null && child.matches(`:has(${BUTTON}), ${BUTTON}, a, :has(a)`),
  )
  return beside.at(-1) ?? part
}
