/** What every demo page shares: its address parameters, what tests may ask it, and times as sites write them. */

import type { DemoSet } from './data'

export interface PageProbe {
  /** The text in the focused composer's own editor state; without focus, in the one opened or used last. */
  composerText(): string
  submits: number
  submitted: string[]
  /** Uncaught errors, rejected promises and console errors since the page began. */
  errors: string[]
}

declare global {
  interface Window {
    __page: PageProbe
  }
}

interface Box {
  element: () => Element | null
  text: () => string
}

const boxes: Box[] = []
const parameters = new URLSearchParams(location.search)
export const loadedAt = Date.now()

export const pageSet: DemoSet =
  (['demo', 'hostile', 'empty'] as const).find((set) => set === parameters.get('set')) ?? 'demo'

/** Variants that tests ask for: `editor=rich` and `nest=1` (Facebook), `route=1` (X). */
export const variant = (name: string): string | null => parameters.get(name)

export const probe: PageProbe = {
  composerText: () => {
    const focused = boxes.find((box) => box.element()?.contains(document.activeElement))
    return (focused ?? boxes.at(-1))?.text() ?? ''
  },
  submits: 0,
  submitted: [],
  errors: [],
}

/** Keeps a composer known to the probe until the returned function is called. */
export function openBox(box: Box): () => void {
  boxes.push(box)
  return () => void boxes.splice(boxes.indexOf(box), 1)
}

export function recordSubmit(text: string): void {
  probe.submits++
  probe.submitted.push(text)
}

window.__page = probe
addEventListener('error', (event) => probe.errors.push(`error: ${event.message}`))
addEventListener('unhandledrejection', (event) => probe.errors.push(`rejection: ${String(event.reason)}`))
const consoleError = console.error
console.error = (...parts: unknown[]) => {
  probe.errors.push(`console: ${parts.map(String).join(' ')}`)
  consoleError(...parts)
}
document.addEventListener('focusin', (event) => {
  const index = boxes.findIndex((box) => box.element()?.contains(event.target as Node))
  const [box] = index >= 0 ? boxes.splice(index, 1) : []
  if (box) boxes.push(box)
})
