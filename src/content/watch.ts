import { hosts } from './shadow'

/** Longest wait before a busy page is read all the same (ms). */
const AT_LATEST = 400

/**
 * Calls `onChange` when the page has changed, in batches, when the browser is idle, and not while the tab is hidden.
 * One observer; Vigie's own flags do not count as change.
 */
export function watch(signal: AbortSignal, onChange: () => void): void {
  let isQueued = false
  const run = (): void => {
    isQueued = false
    if (signal.aborted || document.hidden) return
    onChange()
  }
  const queue = (): void => {
    if (isQueued || document.hidden) return
    isQueued = true
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: AT_LATEST })
    else setTimeout(run, AT_LATEST)
  }
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOurs(record))) queue()
  })
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true })
  document.addEventListener('visibilitychange', queue, { signal })
  signal.addEventListener('abort', () => observer.disconnect())
  queue()
}

function isOurs(record: MutationRecord): boolean {
  if (record.type !== 'childList') return false
  return [...record.addedNodes, ...record.removedNodes].every((node) => hosts.has(node))
}

/** How often the address is compared (ms): sites change it without telling the isolated world. */
const EVERY = 500

/** Calls `onNavigate` whenever the address changes, whatever the site uses to change it. */
export function watchAddress(signal: AbortSignal, onNavigate: () => void): void {
  let known = location.href
  const check = (): void => {
    if (location.href === known) return
    known = location.href
    onNavigate()
  }
  addEventListener('popstate', check, { signal })
  const timer = setInterval(() => {
    if (!document.hidden) check()
  }, EVERY)
  signal.addEventListener('abort', () => clearInterval(timer))
}
