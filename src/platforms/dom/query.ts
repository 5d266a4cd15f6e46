/** Small readings that never throw, whatever the attributes hold. */

/** All matches under `root`, `root` itself included: a batch of changes often starts at the comment's own node. */
export function within(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)]
  return isElement(root) && root.matches(selector) ? [root, ...found] : found
}

function isElement(node: ParentNode): node is Element {
  return node.nodeType === 1
}

/** The address of a link when it leads to one of `hosts` over http(s); undefined for anything else. */
export function siteLink(link: Element | null | undefined, hosts: readonly string[]): URL | undefined {
  const href = link?.getAttribute('href')
  if (!href) return undefined
  try {
    const url = new URL(href, `https://${hosts[0] ?? 'invalid'}/`)
    return /^https?:$/.test(url.protocol) && hosts.includes(url.hostname) ? url : undefined
  } catch {
    return undefined
  }
}

/** The parts of a path, decoded where they can be. */
export function segments(url: URL): string[] {
  return url.pathname.split('/').filter(Boolean).map(decoded)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * Virtual lists place their cells by offset and recycle nodes, so that document order drifts from what people see.
 * Sorted by `offsetOf` when every element has one, else left as they are.
 */
export function inPageOrder(elements: Element[], offsetOf: (element: Element) => number | undefined): Element[] {
  const placed: Array<{ element: Element; offset: number }> = []
  for (const element of elements) {
    const offset = offsetOf(element)
    if (offset === undefined) return elements
    placed.push({ element, offset })
  }
  return placed.toSorted((a, b) => a.offset - b.offset).map(({ element }) => element)
}

/** How far down its list a cell is placed by its own style ("transform: translateY(12.5px)", "top: 40px"), in pixels. */
export function placedAt(cell: Element | null | undefined): number | undefined {
  const style = cell?.getAttribute('style') ?? ''
  const offset = /translateY\(\s*(-?[\d.]+)px/.exec(style)?.[1] ?? /(?:^|[;\s])top:\s*(-?[\d.]+)px/.exec(style)?.[1]
  const pixels = Number(offset ?? Number.NaN)
  return Number.isNaN(pixels) ? undefined : pixels
}

/** True when `first` stands before `second` in the document. */
export function precedes(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0
}

/** True when an attribute hides the element or something around it. Needs no layout. */
export function isHidden(element: Element): boolean {
  return element.closest('[hidden], [aria-hidden="true"], [inert]') !== null
}
