import type { Browser } from 'puppeteer-core'

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>
}

/** The WebDriver BiDi connection of a Firefox that puppeteer launched: puppeteer 24 keeps it, without typing it. */
export function bidiConnection(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection')
  if (typeof connection !== 'object' || connection === null || !('send' in connection)) {
    throw new TypeError('this browser has no WebDriver BiDi connection')
  }
  return connection as Connection
}

/**
 * Runs a script with Firefox's own rights, in its main window; the browser must have been started with
 * --remote-allow-system-access. Throws where the script does.
 */
export async function runInChrome(browser: Browser, expression: string): Promise<void> {
  const connection = bidiConnection(browser)
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = (tree.result as { contexts: Array<{ context: string }> }).contexts[0]?.context
  if (context === undefined) throw new Error('Firefox shows no window of its own')
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true })
  const { type, exceptionDetails } = answer.result as { type: string; exceptionDetails?: { text: string } }
  if (type !== 'success') throw new Error(`Firefox refused the script: ${exceptionDetails?.text ?? type}`)
}
