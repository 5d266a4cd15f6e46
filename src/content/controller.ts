import browser from 'webextension-polyfill'
import type { Runtime } from 'webextension-polyfill'
import { t } from '../i18n'
import { ask, RequestError } from '../messages/client'
import type { PageRef, PageStatus, TabRequests, TabState } from '../messages/types'
import type { Platform } from '../platforms'
import { showNotice } from './notice'
import { startSession } from './session'
import type { Leftover, Session } from './session'
import { watch, watchAddress } from './watch'
import { toPageRef } from './wire'

/** After an address changed, its content may be this late (ms). */
const ARRIVES_WITHIN = 10_000
const ASLEEP: PageStatus = { followed: false, brand: null }
const NOTHING = { read: 0, left: 0, isSettled: false }

/**
 * Follows the tab through the site: asks whether each page is followed, reads it if so, sleeps otherwise.
 * On an unfollowed page only the page's own identity is looked at, never a comment.
 */
export function control(platform: Platform): void {
  const life = new AbortController()
  let visit = new AbortController()
  let page: PageRef = toPageRef(platform, { account: null, postId: null, isPrivateFeed: true }, here())
  let status = ASLEEP
  let session: Session | null = null
  let movedAt = performance.now()

  const onTrouble = (error: RequestError): void => {
    if (error.code === 'not_followed') return refresh()
    if (error.code === 'disconnected') life.abort()
    showNotice(t(`error_${error.code}`), 'alert')
  }
  const identify = (): PageRef => {
    const url = here()
    if (session && platform.isDialog(url)) return page
    return toPageRef(platform, platform.readPage(document, url), url)
  }
  const open = async (signal: AbortSignal, leftover: Leftover): Promise<void> => {
    const now = await ask('page:opened', { page })
    if (signal.aborted) return
    status = now
    if (!now.followed) return
    session = startSession(platform, page, leftover, signal, onTrouble)
    session.read()
  }
  const refresh = (): void => {
    const leftover = session?.shown() ?? new Map()
    visit.abort()
    visit = new AbortController()
    session = null
    status = ASLEEP
    page = identify()
    open(visit.signal, leftover).catch((error: unknown) => {
      if (error instanceof RequestError) onTrouble(error)
      else throw error
    })
  }
  /**
   * The page is told anew each time before it is read: sites change the address first and the content later,
   * or the other way round, and an address such as instagram.com/p/… does not name its account.
   */
  const look = (): void => {
    if (location.pathname !== page.path) movedAt = performance.now()
    // A page that is known and not followed is left in peace once its content had time to arrive.
    const isAsleep = !session && page.account !== null && performance.now() - movedAt > ARRIVES_WITHIN
    if (isAsleep) return
    if (isSamePage(identify(), page)) session?.read()
    else refresh()
  }

  watchAddress(life.signal, look)
  watch(life.signal, look)
  life.signal.addEventListener('abort', () => visit.abort())

  const answers: { [T in keyof TabRequests]: () => TabRequests[T]['response'] } = {
    'tab:state': (): TabState => ({ page, title: titleOf(page), status, ...(session?.counts() ?? NOTHING) }),
    'tab:jump': () => ({ jumped: session?.jump() ?? false }),
    'tab:refresh': () => {
      refresh()
      return { done: true }
    },
  }
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined
    const type = 'type' in message ? message.type : undefined
    return isTabRequest(type) ? Promise.resolve(answers[type]()) : undefined
  })
  refresh()
}

const isTabRequest = (type: unknown): type is keyof TabRequests =>
  type === 'tab:state' || type === 'tab:jump' || type === 'tab:refresh'

const here = (): URL => new URL(location.href)

/** Is the page as it is told `now` still the one `known`? An account that cannot be read for a moment is no other account. */
function isSamePage(now: PageRef, known: PageRef): boolean {
  const who = (page: PageRef): string | undefined => (page.account?.handle ?? page.account?.name)?.toLowerCase()
  if (now.isPrivateFeed !== known.isPrivateFeed || now.postId !== known.postId) return false
  if (now.account === null && now.path === known.path) return true
  return who(now) === who(known) && (now.account !== null || now.postId !== null)
}

const titleOf = (page: PageRef): string => page.account?.name ?? page.account?.handle ?? (document.title || page.path)
