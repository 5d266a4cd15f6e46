import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { findInFirefox, namedByContent, readName } from './firefox-aria'

/** What one asks a screen reader for: an accessible name, exact or by pattern, and a role ('button', 'dialog'). */
export interface AriaQuery {
  name: string | RegExp
  role: string
}

interface AxNode {
  ignored: boolean
  name?: { value?: unknown }
}

/** The names in Chromium's accessibility tree, closed shadow roots included, of the nodes that have `role`. */
async function namesInChromium(page: Page, role: string): Promise<string[]> {
  const session = await page.createCDPSession()
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 })
    const answer = await session.send('Accessibility.queryAXTree', { nodeId: root.nodeId, role })
    const nodes: AxNode[] = answer.nodes
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => (typeof node.name?.value === 'string' ? node.name.value : ''))
  } finally {
    await session.detach()
  }
}

/** For names that a selector cannot hold: every element of the role, by the name that its attribute or content gives. */
async function findByReading(page: Page, role: string, names: ReadonlySet<string>): Promise<ElementHandle<Element>[]> {
  const all = await page.$$(`::-p-aria([role=${quoted(role)}])`)
  const read = await Promise.all(all.map((element) => readName(element, namedByContent.has(role))))
  return all.filter((_, at) => names.has(read[at] ?? ''))
}

/** A value for the inside of a quoted attribute of puppeteer's aria selectors, which know no way to escape quotes. */
function quoted(value: string): string {
  if (!value.includes('"')) return `"${value}"`
  if (!value.includes("'")) return `'${value}'`
  throw new RangeError(`no selector holds both kinds of quotes: ${value}`)
}

async function findInChromium(page: Page, { name, role }: AriaQuery): Promise<ElementHandle<Element>[]> {
  const all = typeof name === 'string' ? [name] : await namesInChromium(page, role)
  const names = new Set(typeof name === 'string' ? all : all.filter((candidate) => candidate.search(name) >= 0))
  if ([...names].some((one) => one.includes('"') && one.includes("'"))) return findByReading(page, role, names)
  const found: ElementHandle<Element>[] = []
  for (const one of names) {
    found.push(...(await page.$$(`::-p-aria([name=${quoted(one)}][role=${quoted(role)}])`)))
  }
  return found
}

function isFirefox(browser: Browser): Promise<boolean> {
  return browser.version().then((version) => /firefox/i.test(version))
}

/**
 * The elements of the page's main frame that fit `query`, in closed shadow roots too, in both browsers. With a
 * pattern, those of one name stand together; else in document order. The handles click, press and evaluate as usual.
 * Puppeteer's own aria selectors do the same in Chromium; in Firefox they see no shadow root at all.
 */
export async function findAria(page: Page, query: AriaQuery): Promise<ElementHandle<Element>[]> {
  return (await isFirefox(page.browser())) ? findInFirefox(page, query) : findInChromium(page, query)
}

/** The first element that fits `query`, as soon as there is one; rejects after `timeout` milliseconds. */
export async function waitForAria(page: Page, query: AriaQuery, timeout = 10_000): Promise<ElementHandle<Element>> {
  const end = Date.now() + timeout
  for (;;) {
    const [first] = await findAria(page, query).catch(ignoreNavigation)
    if (first) return first
    if (Date.now() > end) throw new Error(`no ${query.role} named ${String(query.name)} within ${timeout} ms`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** A page that navigates while it is read loses the nodes it named: it is then read again. */
function ignoreNavigation(error: unknown): [] {
  if (
    error instanceof Error &&
    /context|navigat|detached|no such (node|frame)|find node|document/i.test(error.message)
  ) {
    return []
  }
  throw error
}
