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
  let answer: Answer<Responses[T]> | undefined
  try {
    answer = await browser.runtime.sendMessage({ type, payload })
  } catch (error) {
    // The extension was updated or reloaded under this page: the worker can no longer be reached from here.
    throw new RequestError('disconnected', String(error))
  }
  if (!answer) throw new RequestError('disconnected', 'no answer')
  if (!answer.ok) throw new RequestError(answer.error.code, answer.error.detail)
  return answer.value
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
