import browser from 'webextension-polyfill'
import { followedPage, recordSeen } from '../../journal'
import type { Journal } from '../../journal'
import { HandlerError } from '../../messages/server'
import type { Handlers } from '../../messages/server'
import { assess } from '../../netiquette'

/** Reading: a batch is assessed and stored before it is answered. */
export function commentHandlers(journal: Journal): Pick<Handlers, 'comments:seen' | 'badge:set'> {
  return {
    'comments:seen': async (seen) => {
      // The page may have been unfollowed in another window since the content script asked.
      const found = await followedPage(journal, seen.page)
      if (!found) throw new HandlerError('not_followed', seen.page.path)
      return { mentions: await recordSeen(journal, seen, found, assess, Date.now()) }
    },
    'badge:set': async ({ left }, { tabId }) => {
      if (tabId !== undefined) {
        await browser.action.setBadgeText({ tabId, text: left > 0 ? String(left) : '' })
        await browser.action.setBadgeBackgroundColor({ tabId, color: '#0F766E' })
      }
      return { left }
    },
  }
}
