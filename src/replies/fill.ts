import { de } from './french'

export interface Filled {
  text: string
  /** Names of the variables that had neither value nor fall-back, each once. */
  missing: string[]
}

const TOKEN = /\{(de )?([^{}|]+)(?:\|([^{}]*))?\}/g
const BEFORE_PAUSE = /^(?:[\s.,;:!?)،؛؟]|$)/
const LEADING_PAUSE = /^[,،]?\s*/

const key = (name: string): string => name.normalize('NFC').trim().toLowerCase()

/**
 * Fills the tokens `{name}`, `{name|fall-back}` and `{de name}` (with French elision) of a template, once:
 * braces inside a value stay as they are. An empty fall-back takes its space or comma with it;
 * what cannot be filled stays visible as `[name]`.
 */
export function fill(template: string, values: Readonly<Record<string, string | undefined>>): Filled {
  const known = new Map<string, string>()
  for (const [name, value] of Object.entries(values)) if (value?.trim()) known.set(key(name), value.trim())

  const missing = new Set<string>()
  let text = ''
  let at = 0
  let atSentenceStart = false
  const literal = (end: number): void => {
    let part = template.slice(at, end)
    if (atSentenceStart) part = part.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    if (part) atSentenceStart = false
    text += part
    at = end
  }

  for (const match of template.matchAll(TOKEN)) {
    literal(match.index)
    at = match.index + match[0].length
    const name = (match[2] ?? '').trim()
    let value = known.get(key(name)) ?? match[3]?.trim()
    if (value === undefined) {
      missing.add(name)
      value = `[${name}]`
    }
    if (value) {
      text += match[1] ? de(value) : value
      atSentenceStart = false
      continue
    }
    const rest = template.slice(at)
    if (text === '' || text.endsWith('\n')) {
      at += LEADING_PAUSE.exec(rest)?.[0].length ?? 0
      atSentenceStart = true
    } else if (BEFORE_PAUSE.test(rest)) {
      text = text.replace(/[ \u00a0\u202f]+$/, '')
    }
  }
  literal(template.length)
  return { text: text.trim(), missing: [...missing] }
}
