import type { Account, PageIdentity } from '../contract'
import { says } from '../dom/labels'
import { within } from '../dom/query'
import { readComments } from './comments'
import { PORTRAIT, PROFILE } from './labels'
import { accountOf, HOSTS, isMixedFeed, postIdOf, profileOf } from './links'
import { readPost } from './post'
import { COMPOSERS, NAVIGATION } from './selectors'

export function readPage(root: ParentNode, url: URL): PageIdentity {
  const isPrivateFeed = isMixedFeed(url)
  const postId = postIdOf(url)
  const handle = accountOf(url)
  if (handle) return { account: { handle }, postId, isPrivateFeed }
  const author = postId === null ? null : (readPost(root, url)?.author ?? null)
  const account = author?.handle ? { handle: author.handle, name: author.name } : null
  return { account, postId, isPrivateFeed }
}

/** The side navigation's own profile, else the portrait beside the comment box. */
export function readAccount(root: ParentNode): Account | null {
  const comments = readComments(root, new URL(`https://${HOSTS[0]}/`)).map(({ element }) => element)
  const candidates = within(root, 'a[href]').filter(
    (link) =>
      profileOf(link) &&
      portraitIn(link) &&
      !comments.some((comment) => comment.contains(link)) &&
      !link.closest('article, main, [role="dialog"]'),
  )
  const inMenu =
    candidates.find((link) => says(wordsOf(link), PROFILE)) ?? candidates.find((link) => link.closest(NAVIGATION))
  const handle = profileOf(inMenu)?.handle ?? besideComposer(root)
  return handle ? { handle } : null
}

function portraitIn(scope: Element): Element | undefined {
  return [...scope.querySelectorAll('img[alt]')].find((img) => says(img.getAttribute('alt'), PORTRAIT))
}

function wordsOf(link: Element): string {
  return `${link.textContent ?? ''} ${link.getAttribute('aria-label') ?? ''}`
}

function besideComposer(root: ParentNode): string | undefined {
  for (const box of within(root, COMPOSERS)) {
    const form = box.closest('form')
    for (const scope of [form, form?.parentElement ?? box.parentElement]) {
      const portrait = scope ? portraitIn(scope) : undefined
      if (!portrait || scope?.querySelector('time')) continue
      return profileOf(portrait.closest('a'))?.handle ?? handleIn(portrait.getAttribute('alt') ?? '')
    }
  }
  return undefined
}

/** "user's profile picture", "Photo de profil de user" */
function handleIn(alt: string): string | undefined {
  return /^([\w.]+)['’]s /.exec(alt)?.[1] ?? /\s([\w.]+)$/.exec(alt)?.[1]
}
