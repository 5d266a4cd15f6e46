import browser from 'webextension-polyfill'
import type { RequestType } from './schemas'
import type { Answer, ErrorCode, Request, Responses, TabRequests } from './types'

/** A request that the worker refused or could not carry out. `code` has a sentence in every language. */
export class RequestError extends Error {
  constructor(
    readonly code: ErrorCode,
    detail: string,
  ) {
    super(`${code}: ${detail}`)
    this.name = 'RequestError'
  }
}

/** Asks the worker. Resolves once the worker has stored what it acknowledges; rejects with a RequestError otherwise. */
export async function ask<T extends RequestType>(type: T, payload: Request<T>): Promise<Responses[T]> {
  const answer: Answer<Responses[T]> = await reach({ type, payload })
  if (!answer.ok) throw new RequestError(answer.error.code, answer.error.detail)
  return answer.value
}

/** How often a worker that did not answer is asked again, and after how long (ms). Every request may safely come twice: what creates something names it. */
const AGAIN = [200, 1_000, 3_000]

async function reach<T>(message: unknown): Promise<Answer<T>> {
  let trouble = 'no answer'
  for (const wait of [0, ...AGAIN]) {
    if (wait > 0) await new Promise((wake) => setTimeout(wake, wait))
    try {
      const answer: Answer<T> | undefined = await browser.runtime.sendMessage(message)
      if (answer) return answer
    } catch (error) {
      trouble = String(error)
    }
    // The extension was updated or reloaded under this page: the worker can never be reached from here again.
    if (!isConnected() || /context invalidated/i.test(trouble)) throw new RequestError('disconnected', trouble)
  }
  throw new RequestError('no_worker', trouble)
}

/** An orphaned content script has lost its extension's id, or may not even ask for it. */
function isConnected(): boolean {
  try {
    return Boolean(browser.runtime.id)
  } catch {
    return false
  }
}

/** Asks the content script of a tab; undefined where the tab has none (another site, or loaded before the extension). */
export async function askTab<T extends keyof TabRequests>(
  tabId: number,
  type: T,
): Promise<TabRequests[T]['response'] | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { type, payload: {} })
  } catch {
    return undefined
  }
}
