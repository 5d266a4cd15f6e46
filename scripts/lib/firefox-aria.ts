import type { ElementHandle, Page } from 'puppeteer-core'
import { BidiElementHandle } from 'puppeteer-core/internal/bidi/ElementHandle.js'
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js'
import type { AriaQuery } from './aria'
import { bidiConnection } from './firefox-chrome'

interface RemoteNode {
  type: 'node'
  sharedId: string
  value?: { shadowRoot?: RemoteNode | null }
}

interface Located {
  nodes: RemoteNode[]
}

type NodeValue = Parameters<typeof BidiElementHandle.from>[0]

/** Elements that have a role without saying so. Naming them spares Firefox from weighing every element of a feed. */
const implicit: Record<string, string> = {
  alert: '',
  article: 'article',
  button: 'button, summary, input[type="button"], input[type="submit"], input[type="reset"]',
  checkbox: 'input[type="checkbox"]',
  dialog: 'dialog',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href], area[href]',
  listitem: 'li',
  menuitem: '',
  radio: 'input[type="radio"]',
  status: 'output',
  switch: '',
  tab: '',
  textbox: 'input, textarea, [contenteditable]',
}

/** Roles whose name comes from their content where nothing else gives one. */
export const namedByContent = new Set([
  'button',
  'checkbox',
  'heading',
  'link',
  'menuitem',
  'option',
  'radio',
  'switch',
  'tab',
])

/**
 * Firefox's search by accessible name stops at every shadow root (browsingContext.locateNodes walks `children`), but
 * it starts where it is told, and nodes are described with their shadow roots, closed ones included.
 */
export async function findInFirefox(page: Page, { name, role }: AriaQuery): Promise<ElementHandle<Element>[]> {
  const frame: unknown = page.mainFrame()
  if (!(frame instanceof BidiFrame)) throw new TypeError('this page is not driven by WebDriver BiDi')
  const connection = bidiConnection(page.browser())
  const context = frame.browsingContext.id

  async function locate(locator: object, from: RemoteNode[], serializationOptions = {}): Promise<RemoteNode[]> {
    const startNodes = from.map(({ sharedId }) => ({ sharedId }))
    const params = { context, locator, serializationOptions, ...(startNodes.length > 0 && { startNodes }) }
    const answer = await connection.send('browsingContext.locateNodes', params)
    return (answer.result as Located).nodes
  }

  /** Every shadow root under `from`, nested ones included; the document stands for an empty list. */
  async function shadowRoots(from: RemoteNode[]): Promise<RemoteNode[]> {
    const elements = await locate({ type: 'css', value: '*' }, from, { includeShadowTree: 'all', maxDomDepth: 0 })
    const roots = elements.flatMap((element) => element.value?.shadowRoot ?? [])
    return roots.length === 0 ? [] : [...roots, ...(await shadowRoots(roots))]
  }

  /** Elements of the document that may have the role; a role without a list of its own is looked for everywhere. */
  async function candidates(): Promise<RemoteNode[]> {
    const tags = implicit[role]
    const value = [`[role="${role}"]`, tags].filter((part) => part !== '').join(', ')
    return locate({ type: 'css', value: tags === undefined ? ':root' : value }, [])
  }

  const starts = [...(await candidates()), ...(await shadowRoots([]))]
  if (starts.length === 0) return []
  const value = typeof name === 'string' ? { role, name } : { role }
  const nodes = await locate({ type: 'accessibility', value }, starts)
  // A candidate inside another is found from both.
  const distinct = [...new Map(nodes.map((node) => [node.sharedId, node])).values()]
  const handles: unknown[] = distinct.map((node) => BidiElementHandle.from(node as NodeValue, frame.mainRealm()))
  const found = handles as ElementHandle<Element>[]
  if (typeof name === 'string') return found
  const names = await Promise.all(found.map((element) => readName(element, namedByContent.has(role))))
  return found.filter((_, index) => (names[index] ?? '').search(name) >= 0)
}

/** The accessible name of an element that is named by attribute or content; WebDriver BiDi has no way to ask for it. */
export function readName(element: ElementHandle<Element>, fromContent: boolean): Promise<string> {
  return element.evaluate((node, content) => {
    const root = node.getRootNode() as Document | ShadowRoot
    const ids = (node.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '')
    const labels = ids.map((id) => root.getElementById(id)?.textContent?.trim() ?? '').join(' ')
    return (labels || node.getAttribute('aria-label') || (content && node.textContent) || '').trim()
  }, fromContent)
}
