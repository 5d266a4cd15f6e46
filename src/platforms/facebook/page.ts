import type { Account, PageIdentity } from '../contract'
import { says } from '../dom/labels'
import { isHidden, within } from '../dom/query'
import { nameAfter } from './label-reader'
import { ACTING_AS, OWN_PROFILE } from './labels'
import { accountOf, facebookLink, isMixedFeed, postIdOf, profileOf } from './links'
import { readPost } from './post'
import { BANNER, TEXTBOX } from './selectors'

export function readPage(root: ParentNode, url: URL): PageIdentity {
  const isPrivateFeed = isMixedFeed(url)
  if (isPrivateFeed) return { account: null, postId: null, isPrivateFeed }
  const handle = accountOf(url)
  const author = readPost(root, url)?.author
  const named = author && (handle === undefined || author.handle === handle) ? { name: author.name } : {}
  const known = handle ?? author?.handle
  const account =
    known === undefined && !author ? null : { ...(known === undefined ? {} : { handle: known }), ...named }
  return { account, postId: postIdOf(url), isPrivateFeed }
}

/** The comment box names who acts, and follows the switch between profile and Pages; the menu's portrait comes after. */
export function readAccount(root: ParentNode): Account | null {
  for (const box of within(root, TEXTBOX)) {
    if (isHidden(box)) continue
    const name = ['aria-label', 'aria-placeholder']
      .map((key) => nameAfter(box.getAttribute(key), ACTING_AS))
      .find(Boolean)
    if (name) return { name }
  }
  for (const bar of within(root, BANNER)) {
    for (const control of bar.querySelectorAll('[aria-label]')) {
      if (!says(control.getAttribute('aria-label'), OWN_PROFILE)) continue
      const account = portrayed(control)
      if (account) return account
    }
  }
  return null
}

function portrayed(control: Element): Account | null {
  const link = control.closest('a[href]') ?? control.querySelector('a[href]')
  const target = facebookLink(link)
  const profile = target ? profileOf(target) : undefined
  const portrait = control.querySelector('img[alt], svg[aria-label]')
  const name = (portrait?.getAttribute('alt') ?? portrait?.getAttribute('aria-label') ?? '').trim()
  const isName = name !== '' && !says(name, OWN_PROFILE)
  if (!profile && !isName) return null
  return { ...(profile ? { handle: profile.handle } : {}), ...(isName ? { name } : {}) }
}
