export type Field = HTMLTextAreaElement | HTMLInputElement

export const isField = (element: Element): element is Field => /^(?:TEXTAREA|INPUT)$/.test(element.tagName)

/**
 * The text of a composer as the editor itself drew it, one "\n" per line.
 * Nodes that the browser put outside the editor's own spans are not in the editor's state and do not count.
 */
export function readComposer(element: HTMLElement): string {
  if (isField(element)) return element.value
  const draftBlocks = element.querySelectorAll('[data-block="true"]')
  if (draftBlocks.length > 0) {
    return [...draftBlocks]
      .map((block) => [...block.querySelectorAll('[data-text="true"]')].map((span) => span.textContent).join(''))
      .join('\n')
  }
  return [...element.children].map(paragraph).join('\n')
}

/** A Lexical paragraph, without the filler `<br>` that ends it. */
function paragraph(element: Element): string {
  const nodes = [...element.childNodes]
  const own = nodes.filter((node, i) => !(node.nodeName === 'BR' && i === nodes.length - 1))
  return own.map(flatten).join('')
}

function flatten(node: Node): string {
  if (node.nodeName === 'BR') return '\n'
  return node.childNodes.length > 0 ? [...node.childNodes].map(flatten).join('') : (node.textContent ?? '')
}
