/**
 * Text as people read it. `textContent` loses the emoji that Facebook and X draw as images
 * and glues paragraphs together.
 */

const BLOCK = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4'])
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg'])
/** Facebook interleaves these to defeat copying; none of them is read. ZWJ (U+200D) stays: emoji are built with it. */
const INVISIBLE = /[\u034f\u00ad\u200b\u200e\u200f\ufeff]/g

export interface ReadTextOptions {
  /** Subtrees for which this is true are left out (buttons, badges, nested replies). */
  skip?: (element: Element) => boolean
}

/** The text of `node`: `<br>` and block boundaries as "\n", emoji images as their `alt`, invisible fillers dropped. */
export function readText(node: Node, options: ReadTextOptions = {}): string {
  const out: string[] = []
  const breakLine = () => {
    if (out.length > 0 && out.at(-1) !== '\n') out.push('\n')
  }
  const walk = (current: Node): void => {
    if (current.nodeType === 3) {
      if (current.nodeValue) out.push(current.nodeValue)
      return
    }
    if (current.nodeType !== 1) return
    const element = current as Element
    if (SKIPPED.has(element.tagName) || options.skip?.(element)) return
    if (element.tagName === 'IMG') {
      out.push(element.getAttribute('alt') ?? '')
      return
    }
    if (element.tagName === 'BR') {
      out.push('\n')
      return
    }
    const isBlock = BLOCK.has(element.tagName)
    if (isBlock) breakLine()
    for (const child of element.childNodes) walk(child)
    if (isBlock) breakLine()
  }
  walk(node)
  return tidy(out.join(''))
}

/** Drops invisible fillers, no-break spaces become spaces, no space around line ends, no line at either end. */
export function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim()
}
