/** Which articles are comments, and what inside one belongs to it rather than to the replies it may contain. */
import { within } from '../dom/query'
import { isCommentLabel } from './label-reader'
import { decodeCommentId, facebookLink } from './links'
import { ARTICLE, COMMENT_LINK, LOADING, MESSAGE, POST_AUTHOR } from './selectors'

/** The comment or post that holds an element; unlabelled media containers (`aria-label=""`) hold nothing. */
export function articleOf(element: Element | null): Element | null {
  let article = element?.closest(ARTICLE) ?? null
  while (article?.getAttribute('aria-label') === '') article = article.parentElement?.closest(ARTICLE) ?? null
  return article
}

/** Matches that belong to this comment, not to a reply inside it. */
export function own(comment: Element, selector: string): Element[] {
  return [...comment.querySelectorAll(selector)].filter((element) => articleOf(element) === comment)
}

/**
 * A comment says so in its label, in a language Vigie knows, or else holds a link with its id: a post holds
 * such links only inside its comments, which are articles of their own.
 */
export function isComment(article: Element): boolean {
  const label = article.getAttribute('aria-label')
  if (label === '' || article.hasAttribute('aria-posinset') || article.matches(LOADING)) return false
  if (isCommentLabel(label)) return true
  return hasCommentId(article) && own(article, `${MESSAGE}, ${POST_AUTHOR}`).length === 0
}

function hasCommentId(article: Element): boolean {
  return own(article, COMMENT_LINK).some(
    (link) => decodeCommentId(facebookLink(link)?.searchParams.get('comment_id') ?? null) !== undefined,
  )
}

/** Every comment in page order. */
export function commentArticles(root: ParentNode): Element[] {
  return within(root, ARTICLE).filter(isComment)
}

/** The nearest comment around an element, itself excluded. */
export function enclosingComment(element: Element): Element | null {
  let article = articleOf(element.parentElement)
  while (article && !isComment(article)) article = articleOf(article.parentElement)
  return article
}
