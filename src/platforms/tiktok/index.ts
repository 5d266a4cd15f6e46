import type { Account, PageIdentity, Platform } from '../contract'
import { within } from '../dom/query'
import { HOSTS, handleOf, handleOfLink, isPrivate, postIdOf } from './address'
import { readItems } from './comments'
import { findComposer } from './composer'
import { footerLine } from './item'
import { readVideo } from './post'
import * as at from './selectors'

/** tiktok.com: the drawer beside a video, the viewer opened from a grid, the search viewer. */
export const tiktok: Platform = {
  id: 'tiktok',
  label: 'TikTok',
  hosts: HOSTS,
  maxLength: 150,
  readComments: (root, url) => readItems(root, postIdOf(url), new Date()),
  readPost: (root, url) => readVideo(root, url, new Date()),
  readAccount,
  readPage,
  isDialog: () => false,
  flagAnchor,
  composerFor: findComposer,
}

/** From the navigation's profile link, which leads to "/@" alone while signed out. */
function readAccount(root: ParentNode): Account | null {
  const handle = within(root, at.OWN_PROFILE).map(handleOfLink).find(Boolean)
  return handle ? { handle } : null
}

function readPage(_root: ParentNode, url: URL): PageIdentity {
  const handle = handleOf(url)
  return {
    account: handle ? { handle } : null,
    postId: postIdOf(url) ?? null,
    isPrivateFeed: isPrivate(url),
  }
}

/** Right after the reply button, the last word of the line below the text: what follows stands apart, at the far end. */
function flagAnchor(comment: Element): Element {
  return (
    comment.querySelector(at.REPLY) ??
    footerLine(comment)?.lastElementChild ??
    comment.querySelector(at.TEXT) ??
    comment
  )
}
