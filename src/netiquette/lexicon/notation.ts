/** One entry of a list, cut at its spaces. */
export interface Entry {
  /** As written, without the sign "=". */
  text: string
  /** Only this very spelling counts. */
  exact: boolean
  /** The steps as written; expanded by `alternatives`. */
  segments: string[]
}

const MOST = 600

/** The entries of a list written in the notation of `define.ts`. */
export function parseList(list: string): Entry[] {
  const entries: Entry[] = []
  for (const line of list.split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('#')) continue
    for (const written of splitOutside(trimmed, /[,،]/)) {
      const exact = written.trim().startsWith('=')
      const text = written.replaceAll('=', '').trim()
      if (text !== '') entries.push({ text, exact, segments: splitOutside(text, /\s/).filter((s) => s !== '') })
    }
  }
  return entries
}

/** Splits at separators that stand outside brackets. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? ''
    if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && separator.test(character)) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}

/** All that one segment may read: encul(é|er) → enculé, enculer; connard~ → connard, connards, connarde, connardes. */
export function alternatives(segment: string): string[] {
  return [...new Set(opened(segment).flatMap(withEndings))]
}

/** Opens the innermost brackets first, so that they may stand inside each other. */
function opened(text: string): string[] {
  let texts = [text]
  for (let depth = 0; depth < 12 && texts.some((t) => INNERMOST.test(t)); depth++) {
    const next = new Set<string>()
    for (const one of texts) {
      const inner = INNERMOST.exec(one)
      const [before, after] = [one.slice(0, inner?.index), inner ? one.slice(inner.index + inner[0].length) : '']
      for (const choice of (inner?.[1] ?? '').split('|')) next.add(before + choice + after)
    }
    texts = [...next].slice(0, MOST)
  }
  return texts
}

const INNERMOST = /\(([^()]*)\)/

function withEndings(text: string): string[] {
  let texts = ['']
  for (const [i, piece] of text.split('~').entries()) {
    texts = i === 0 ? [piece] : texts.flatMap((head) => inflections(head).map((form) => form + piece)).slice(0, MOST)
  }
  return texts
}

/** The endings of the last word of `head`: plural, feminine, and the usual changes of stem. */
function inflections(head: string): string[] {
  const forms = new Set<string>([head])
  const add = (stem: string): void => {
    forms.add(stem)
    forms.add(`${stem}s`)
  }
  if (!/[sxz]$/.test(head)) forms.add(`${head}s`)
  if (head.endsWith('eur')) add(head.replace(/r$/, 'se'))
  else if (head.endsWith('eux')) add(head.replace(/x$/, 'se'))
  else if (head.endsWith('if')) add(head.replace(/f$/, 've'))
  if (/(?:ien|en|on|el|et)$/.test(head)) add(`${head}${head.at(-1) ?? ''}e`)
  if (/[a-z]y$/.test(head) && !/[aeiou]y$/.test(head)) forms.add(head.replace(/y$/, 'ies'))
  if (/(?:[sx]|ch|sh)$/.test(head)) forms.add(`${head}es`)
  if (!head.endsWith('e')) add(`${head}e`)
  return [...forms]
}
