import browser from 'webextension-polyfill'
import type { Runtime } from 'webextension-polyfill'
import { requestSchemas } from './schemas'
import type { RequestType } from './schemas'
import type { Answer, ErrorCode, Request, Responses } from './types'

/** An error with a code that the interface can explain; anything else that a handler throws is reported as "storage". */
export class HandlerError extends Error {
  constructor(
    readonly code: ErrorCode,
    detail = '',
  ) {
    super(detail || code)
    this.name = 'HandlerError'
  }
}

export interface Sender {
  tabId: number | undefined
  /** A content script on a platform's page, or one of Vigie's own pages. */
  from: 'content' | 'page'
}

export type Handlers = {
  [T in RequestType]: (payload: Request<T>, sender: Sender) => Promise<Responses[T]>
}

/** What only Vigie's own pages may ask: a content script shares its process with a hostile page. */
const PAGES_ONLY: ReadonlySet<RequestType> = new Set(['page:follow', 'page:unfollow', 'brand:save', 'draft:assess'])

/** Answers every message: `{ok: true}` once done, `{ok: false}` with a code otherwise, never silence. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(handlers, message, sender),
  )
}

/** One message, checked and answered; exported for tests. */
export async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer<unknown>> {
  if (sender.id !== browser.runtime.id) return refuse('bad_sender', 'another extension')
  const { type, payload } = envelope(message)
  if (!isRequestType(type)) return refuse('bad_message', 'unknown type')
  const from = sender.url?.startsWith(browser.runtime.getURL('')) ? 'page' : 'content'
  if (from === 'content' && PAGES_ONLY.has(type)) return refuse('bad_sender', type)
  return dispatch(handlers, type, payload, { tabId: sender.tab?.id, from })
}

async function dispatch<T extends RequestType>(
  handlers: Handlers,
  type: T,
  payload: unknown,
  sender: Sender,
): Promise<Answer<Responses[T]>> {
  const parsed = requestSchemas[type].safeParse(payload)
  if (!parsed.success) return refuse('bad_message', parsed.error.message)
  try {
    // The schema was picked by `type`; TypeScript cannot follow that through the map.
    return { ok: true, value: await handlers[type](parsed.data as Request<T>, sender) }
  } catch (error) {
    if (error instanceof HandlerError) return refuse(error.code, error.message)
    const full = error instanceof Error && /quota/i.test(`${error.name} ${error.message}`)
    return refuse(full ? 'disk_full' : 'storage', String(error))
  }
}

function envelope(message: unknown): { type?: unknown; payload?: unknown } {
  return typeof message === 'object' && message !== null ? message : {}
}

const isRequestType = (type: unknown): type is RequestType =>
  typeof type === 'string' && Object.hasOwn(requestSchemas, type)

function refuse(code: ErrorCode, detail: string): { ok: false; error: { code: ErrorCode; detail: string } } {
  console.warn(`Vigie: ${code}: ${detail}`)
  return { ok: false, error: { code, detail } }
}
