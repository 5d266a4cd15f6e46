/** Who answers whom, told by the page's structure where the permalink does not say. */
import type { Row } from './row'

/**
 * The row that each row answers. A reply stands deeper than the comments on the post, after the one it answers:
 * in a list of its own, in what wraps one thread, or else with its author's "@" before the text.
 */
export function parentsOf(rows: readonly Row[], textOf: (row: Row) => string): Map<Row, string> {
  const parents = new Map<Row, string>()
  const depths = new Map(rows.map((row) => [row, depth(row.element)]))
  const lists = new Map(rows.map((row) => [row, listDepth(row.element)]))
  const shallowest = Math.min(...depths.values())
  const isStart = (row: Row) => depths.get(row) === shallowest && row.address.parentId === undefined
  const starts = rows.filter(isStart)
  let start: Row | undefined
  for (const row of rows) {
    if (row.address.parentId !== undefined) parents.set(row, row.address.parentId)
    else if (isStart(row)) start = row
    else if (start) {
      const shared = sharedAncestor(start.element, row.element)
      const isAlone = starts.filter((other) => shared?.contains(other.element)).length === 1
      const isListed = (lists.get(row) ?? 0) > (lists.get(start) ?? 0)
      if (isAlone || isListed || textOf(row).startsWith('@')) parents.set(row, start.address.id)
    }
  }
  return parents
}

function depth(element: Element): number {
  let count = 0
  for (let up = element.parentElement; up; up = up.parentElement) count++
  return count
}

function listDepth(element: Element): number {
  let count = 0
  for (let up = element.parentElement; up; up = up.parentElement) if (up.tagName === 'UL') count++
  return count
}

function sharedAncestor(a: Element, b: Element): Element | null {
  let up: Element | null = a
  while (up && !up.contains(b)) up = up.parentElement
  return up
}
