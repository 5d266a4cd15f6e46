import type { Account, PageComment, PageIdentity, PagePost, Platform } from '../contract'
import { siteLink, within } from '../dom/query'
import { readText } from '../dom/text'
import { HOSTS, accountOf, isComposing, isPrivate, statusOf, toHandle } from './address'
import { findComposer } from './composer'
import { readConversation } from './conversation'
import { handleOfAvatar, mediaOf, metricsOf, own, timeLink } from './post'
import * as at from './selectors'
import { parentsOf } from './thread'

/** x.com and twitter.com. The comments are the posts that answer; on lists and profiles, every post shown. */
export const x: Platform = {
  id: 'x',
  label: 'X',
  hosts: HOSTS,
  /** Weighted by X: a link counts 23, most emoji and CJK characters 2, the rest 1. */
  maxLength: 280,
  readComments,
  readPost,
  readAccount,
  readPage,
  isDialog: isComposing,
  flagAnchor,
  composerFor: findComposer,
}

function readComments(root: ParentNode, url: URL): PageComment[] {
  const { focal, answers } = readConversation(root, url)
  const parents = parentsOf(answers, focal)
  return answers.map((post) => {
    const parentId = parents.get(post.id)
    return {
      ...post,
      platform: 'x',
      media: mediaOf(post.element),
      ...(parentId ? { parentId } : {}),
    }
  })
}

function readPost(root: ParentNode, url: URL): PagePost | null {
  const { focal } = readConversation(root, url)
  if (!focal) return null
  const { id, author, text, postedAt, element } = focal
  return { id, platform: 'x', author, text, postedAt, metrics: metricsOf(element), element }
}

/** From the account switcher, whose avatar carries the handle; it follows the account that the CM switched to. */
function readAccount(root: ParentNode): Account | null {
  const menu = within(root, at.OWN_MENU)[0]
  const words = menu ? readText(menu).split('\n') : []
  const handle =
    handleOfAvatar(menu?.querySelector(at.AVATAR)) ??
    toHandle(words.find((line) => line.startsWith('@'))) ??
    toHandle(siteLink(within(root, at.OWN_PROFILE)[0], HOSTS)?.pathname.slice(1))
  if (!handle) return null
  const name = words.find((line) => line && !line.startsWith('@'))
  return name ? { handle, name } : { handle }
}

function readPage(root: ParentNode, url: URL): PageIdentity {
  const focal = statusOf(url) || isComposing(url) ? readConversation(root, url).focal : null
  const handle = accountOf(url) ?? focal?.author.handle
  const name = handle && handle === focal?.author.handle ? focal.author.name : undefined
  return {
    account: handle ? { handle, ...(name ? { name } : {}) } : null,
    postId: statusOf(url)?.id ?? focal?.id ?? null,
    isPrivateFeed: isPrivate(url),
  }
}

/**
 * The end of the line that holds name and time. The action bar spreads its children over its whole width:
 * one child more would move every button. The name's line shrinks instead, by cutting a long name.
 */
function flagAnchor(comment: Element): Element {
  const link = timeLink(comment)
  const line = link?.closest(at.AUTHOR)
  if (!link || !line) return own(comment, `${at.ACTIONS}[aria-label]`).at(-1)?.lastElementChild ?? comment
  // The time's own wrappers stack what they hold: the flag stays on the line only as a sibling of the outermost.
  let part = link
  while (part.parentElement && part.parentElement !== line && !holdsProfileLink(part.parentElement)) {
    part = part.parentElement
  }
  return part
}

function holdsProfileLink(element: Element): boolean {
  return element.querySelector(`a:not(${at.STATUS_LINK})`) !== null
}
