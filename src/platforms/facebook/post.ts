import type { Metrics, PagePost } from '../contract'
import { readCount } from '../dom/count'
import { fold, says } from '../dom/labels'
import { precedes, within } from '../dom/query'
import { readText } from '../dom/text'
import { readTime } from '../dom/time'
import { articleOf, commentArticles, isComment } from './article'
import { ALL_REACTIONS, COUNTED_COMMENTS, COUNTED_SHARES, COUNTED_VIEWS } from './labels'
import { authorOf, decodeCommentId, facebookLink, postIdOf, profileOf } from './links'
import { BUTTON, COMMENT_LINK, FOLLOWERS, MESSAGE, POST_AUTHOR, POST_BOUNDARY, TOOLBAR } from './selectors'

/** The post that the page's comments answer; without comments the first post shown, in a dialog before the page. */
export function readPost(root: ParentNode, url: URL): PagePost | null {
  const element = findPost(root)
  if (!element) return null
  const now = new Date()
  const message = outsideComments(element, MESSAGE)[0]
  const authorLink = findAuthor(element)
  const name = authorLink ? readText(authorLink) : ''
  const text = message ? readText(message, { skip: (part) => part.matches(BUTTON) }) : ''
  if (!name && !text) return null
  const timeLink = outsideComments(element, 'a[href]').find(
    (link) => (!message || precedes(link, message)) && readTime(timeText(link), now),
  )
  const timeUrl = facebookLink(timeLink)
  const followers = readCount(
    within(root, FOLLOWERS)
      .map((link) => readText(link))
      .find((label) => /\d|[٠-٩]/.test(label)),
  )
  return {
    id: postIdOf(url) ?? (timeUrl ? postIdOf(timeUrl) : null) ?? idInComments(element),
    platform: 'facebook',
    author: name ? authorOf(facebookLink(authorLink), name) : null,
    text,
    postedAt: timeLink ? readTime(timeText(timeLink), now) : null,
    metrics: readMetrics(element),
    ...(followers === undefined ? {} : { followers }),
    element,
  }
}

function findPost(root: ParentNode): Element | null {
  for (const scope of [...within(root, '[role="dialog"]').toReversed(), root]) {
    const post = postIn(scope)
    if (post) return post
  }
  return null
}

/** From the first comment outwards to what also holds a post's marks; without comments the first mark's post. */
function postIn(scope: ParentNode): Element | null {
  const marks = `${MESSAGE}, ${POST_AUTHOR}`
  const comment = commentArticles(scope)[0]
  for (let around = comment?.parentElement; around; around = around.parentElement) {
    if (outsideComments(around, marks).length > 0) return around
    if (around === scope || around.matches('[role="dialog"], [role="main"]')) return around
  }
  const first = outsideComments(scope, marks)[0]
  return first?.closest(`[role="article"], ${POST_BOUNDARY}`) ?? first ?? null
}

function outsideComments(scope: ParentNode, selector: string): Element[] {
  return within(scope, selector).filter((element) => {
    const article = articleOf(element)
    return !article || !isComment(article)
  })
}

function findAuthor(post: Element): Element | undefined {
  const isNamed = (link: Element) => {
    const target = facebookLink(link)
    return target !== undefined && profileOf(target) !== undefined && readText(link) !== ''
  }
  return (
    outsideComments(post, POST_AUTHOR)
      .flatMap((mark) => [...mark.querySelectorAll('a[href]')])
      .find(isNamed) ?? outsideComments(post, 'h2 a[href], h3 a[href], h4 a[href], strong a[href]').find(isNamed)
  )
}

/** Post times may be drawn as shuffled glyphs; the link's label, where there is one, is in clear. */
function timeText(link: Element): string {
  return link.getAttribute('aria-label') ?? readText(link)
}

function idInComments(post: Element): string | null {
  for (const link of post.querySelectorAll(COMMENT_LINK)) {
    const id = decodeCommentId(facebookLink(link)?.searchParams.get('comment_id') ?? null)?.post
    if (id) return id
  }
  return null
}

function readMetrics(post: Element): Metrics {
  const metrics: Metrics = {}
  const likes = readReactions(post)
  if (likes !== undefined) metrics.likes = likes
  for (const part of outsideComments(post, `${BUTTON}, span[dir="auto"], a[role="link"]`)) {
    if (part.closest(MESSAGE)) continue
    const label = part.textContent ?? ''
    if (label.length > 40 || !/^[\d٠-٩]/.test(fold(label))) continue
    const key = says(label, COUNTED_SHARES)
      ? 'shares'
      : says(label, COUNTED_VIEWS)
        ? 'views'
        : says(label, COUNTED_COMMENTS)
          ? 'comments'
          : undefined
    const count = readCount(label)
    if (key && count !== undefined) metrics[key] ??= count
  }
  return metrics
}

/** All reactions together, which is how Facebook counts; the per-reaction labels name only the three most given. */
function readReactions(post: Element): number | undefined {
  const toolbar = outsideComments(post, TOOLBAR)[0]
  if (!toolbar) return undefined
  const row = toolbar.parentElement
  const isTotal = (part: Element) => part.children.length === 0 && /^[\d٠-٩]/.test(fold(part.textContent ?? ''))
  const total = row && [...row.querySelectorAll('span, div')].find((part) => !toolbar.contains(part) && isTotal(part))
  if (total) return readCount(total.textContent)
  const labelled =
    row &&
    [...row.querySelectorAll('[aria-label]')].find((part) => says(part.getAttribute('aria-label'), ALL_REACTIONS))
  if (labelled) return readCount(labelled.getAttribute('aria-label'))
  const counts = [...toolbar.querySelectorAll('[aria-label]')].flatMap(
    (part) => readCount(part.getAttribute('aria-label')) ?? [],
  )
  return counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : undefined
}
