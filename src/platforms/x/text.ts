import { tidy } from '../dom/text'
import * as at from './selectors'

/**
 * The words of a `tweetText`. Unlike elsewhere its boxes are no paragraphs: X wraps each mention in a <div> drawn inline
 * and writes line breaks as "\n". Emoji are images with an alt; a cut link ends in a hidden "…".
 */
export function readBody(body: Element): string {
  return tidy(wordsOf(body))
}

function wordsOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  if (!isElement(node)) return ''
  if (node.tagName === 'IMG') return node.getAttribute('alt') ?? ''
  if (node.tagName === 'BR') return '\n'
  if (node.tagName.toLowerCase() === 'svg' || node.matches(at.SHOW_MORE) || isLinkEllipsis(node)) return ''
  return [...node.childNodes].map(wordsOf).join('')
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function isLinkEllipsis(element: Element): boolean {
  return element.textContent === '…' && element.closest('a') !== null && element.getAttribute('aria-hidden') === 'true'
}
