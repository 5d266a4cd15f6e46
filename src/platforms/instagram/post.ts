import type { Metrics, PagePost } from '../contract'
import { readCount } from '../dom/count'
import { fold, says } from '../dom/labels'
import { within } from '../dom/query'
import { readText } from '../dom/text'
import { exactTime } from '../dom/time'
import { readComments } from './comments'
import { COMMENTS, LIKES } from './labels'
import { authorOf, instagramLink, postIdOf, profileOf } from './links'
import { BUTTON, CAPTION, FOLLOWERS, LIKED_BY, POST, ROW_LINK, TIME, WRITTEN } from './selectors'

/** The post shown, in a dialog before the page; null on a profile or a feed. */
export function readPost(root: ParentNode, url: URL): PagePost | null {
  const element = findPost(root)
  if (!element) return null
  const comments = readComments(root, url).map((comment) => comment.element)
  const outside = (part: Element) => !comments.some((comment) => comment.contains(part))
  const all = (selector: string) => within(element, selector).filter(outside)
  const caption = findCaption(all)
  const authorLink = findAuthor(all, caption)
  const times = all(TIME).filter((time) => !time.closest(ROW_LINK))
  const time = times.find((part) => isPostLink(part.closest('a'))) ?? times[0]
  const timeUrl = instagramLink(time?.closest('a'))
  const id = postIdOf(url) ?? (timeUrl ? postIdOf(timeUrl) : null)
  const text = caption ? readText(caption, { skip: (part) => part.matches(BUTTON) }) : ''
  // An h1 and a date make any article: a post also links to its author, to itself or holds comments.
  const isPost =
    authorLink !== undefined || isPostLink(time?.closest('a') ?? null) || (comments.length > 0 && (text || time))
  if (!isPost || (id === null && comments.length === 0)) return null
  const handle = profileOf(authorLink)?.handle ?? ''
  const followers = readFollowers(root)
  return {
    id,
    platform: 'instagram',
    author: authorLink
      ? authorOf(authorLink, readText(authorLink, { skip: (part) => part.tagName === 'IMG' }) || handle)
      : null,
    text,
    postedAt: exactTime(time?.getAttribute('datetime')),
    metrics: readMetrics(all),
    ...(followers === undefined ? {} : { followers }),
    element,
  }
}

type All = (selector: string) => Element[]

function findPost(root: ParentNode): Element | null {
  for (const selector of POST.split(', ')) {
    const found = within(root, selector)[0]
    if (found) return found
  }
  // A part of a page, or a page without landmarks.
  return within(root, 'body')[0] ?? (root.nodeType === 1 ? (root as Element) : null)
}

function isPostLink(link: Element | null): boolean {
  const url = instagramLink(link)
  return url !== undefined && postIdOf(url) !== null && !url.pathname.includes('/c/')
}

/** An h1 in the page layout; in the dialog layout the text beside the h2 with the author's name. */
function findCaption(all: All): Element | undefined {
  const title = all(CAPTION).find((heading) => readText(heading) !== '' && !heading.querySelector('a[role="link"] img'))
  if (title) return title
  const heading = all('h2').find((part) => [...part.querySelectorAll('a[href]')].some((link) => profileOf(link)))
  return [...(heading?.parentElement?.querySelectorAll(WRITTEN) ?? [])].find(
    (span) =>
      !heading?.contains(span) && !span.closest(`a, ${BUTTON}`) && !span.querySelector(TIME) && readText(span) !== '',
  )
}

function findAuthor(all: All, caption: Element | undefined): Element | undefined {
  const links = all('a[href]').filter(
    (link) =>
      profileOf(link) &&
      !caption?.contains(link) &&
      readText(link, { skip: (part) => part.tagName === 'IMG' }) !== '' &&
      !link.closest('nav, [role="navigation"]'),
  )
  return links.find((link) => link.closest('header')) ?? links.find((link) => link.closest('h2')) ?? links[0]
}

/** "1 234 J’aime" beside the post; hidden likes stay unknown. Web shows no views. */
function readMetrics(all: All): Metrics {
  const metrics: Metrics = {}
  const liked = all(LIKED_BY)
    .map((link) => readText(link))
    .find((label) => /[\d٠-٩]/.test(label))
  const likes = readCount(liked)
  if (likes !== undefined) metrics.likes = likes
  for (const part of all(`section span, ${BUTTON}, a[href]`)) {
    const label = part.textContent ?? ''
    if (label.length > 60 || !/[\d٠-٩]/.test(label) || part.closest(CAPTION)) continue
    const count = readCount(label)
    if (count === undefined) continue
    if (/^[\d٠-٩]/.test(fold(label)) && says(label, LIKES)) metrics.likes ??= count
    else if (says(label, COMMENTS)) metrics.comments ??= count
  }
  return metrics
}

function readFollowers(root: ParentNode): number | undefined {
  const link = within(root, FOLLOWERS)[0]
  if (!link) return undefined
  return readCount(link.querySelector('[title]')?.getAttribute('title') ?? readText(link))
}
