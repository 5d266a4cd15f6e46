import browser from 'webextension-polyfill'
import type { Runtime } from 'webextension-polyfill'
import { t } from '../i18n'
import { ask, RequestError } from '../messages/client'
import type { PageRef, PageStatus, TabRequests, TabState } from '../messages/types'
import type { Platform } from '../platforms'
import { showNotice } from './notice'
import { startSession } from './session'
import type { Session } from './session'
import { watch, watchAddress } from './watch'
import { toPageRef } from './wire'

const ASLEEP: PageStatus = { followed: false, brand: null }
const NOTHING = { read: 0, left: 0, isSettled: false }

/**
 * Follows the tab through the site: asks whether each page is followed, reads it if so, sleeps otherwise.
 * On an unfollowed page only the page's own identity is looked at, never a comment.
 */
export function control(platform: Platform): void {
  const life = new AbortController()
  let visit = new AbortController()
  let url = new URL(location.href)
  let page: PageRef = toPageRef(platform, { account: null, postId: null, isPrivateFeed: true }, url)
  let status = ASLEEP
  let session: Session | null = null

  const onTrouble = (error: RequestError): void => {
    if (error.code === 'not_followed') return refresh()
    if (error.code === 'disconnected') life.abort()
    showNotice(t(`error_${error.code}`), 'alert')
  }
  const open = async (signal: AbortSignal): Promise<void> => {
    const now = await ask('page:opened', { page })
    if (signal.aborted) return
    status = now
    if (!now.followed) return
    session = startSession(platform, page, () => url, signal, onTrouble)
    session.read()
  }
  const refresh = (): void => {
    visit.abort()
    visit = new AbortController()
    session = null
    status = ASLEEP
    page = identify()
    open(visit.signal).catch((error: unknown) => {
      if (error instanceof RequestError) onTrouble(error)
      else throw error
    })
  }
  const identify = (): PageRef => toPageRef(platform, platform.readPage(document, url), url)
  const onChange = (): void => {
    // Some addresses do not name their account (instagram.com/p/…): it is known only once the post is drawn.
    const isKnown = page.account !== null
    if (!isKnown && identify().account) refresh()
    else session?.read()
  }

  watchAddress(life.signal, (to) => {
    url = to
    const now = identify()
    // X changes the address when its reply dialog opens over a post: the page, its flags and an open card stay.
    const isSamePage = session && now.postId !== null && now.postId === page.postId && sameAccount(now, page)
    if (!isSamePage) refresh()
  })
  watch(life.signal, onChange)
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

const sameAccount = (a: PageRef, b: PageRef): boolean =>
  a.account?.handle === b.account?.handle && a.account?.name === b.account?.name

const titleOf = (page: PageRef): string => page.account?.name ?? page.account?.handle ?? (document.title || page.path)
