import type { Finding } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'

/** Most of the text in capitals, or one sign repeated far beyond emphasis. Severity 1: tiring, rarely more. */
export const shouting: Rule = {
  id: 'shouting',
  severity: 1,
  triggers: [],
  sees: (surface, context) => surface.upper >= 6 || surface.run >= 5 || context.tokens.length >= 6,
  find(context) {
    return [...capitals(context), ...flooding(context)]
  },
}

const whole = (context: Context): { span: [number, number] } => ({ span: [0, context.text.length] })

/** At least three words in capitals, most of the letters, and not only short names of things (RIB, CCP). */
function capitals(context: Context): Finding[] {
  if (context.surface.upper < 6 || context.surface.upper * 2 < context.surface.cased) return []
  const words = (context.text.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []).filter((w) => /[\p{Lu}\p{Ll}]/u.test(w))
  const spaced = words.length >= 6 && words.every((w) => w.length === 1)
  const upper = words.filter((w) => w === w.toUpperCase() && w !== w.toLowerCase())
  if (upper.length < 3) return []
  const letters = upper.reduce((sum, w) => sum + w.length, 0)
  const all = words.reduce((sum, w) => sum + w.length, 0)
  // A call of several words, not a list of initials.
  const long = upper.filter((w) => w.length >= 4).length
  if (!spaced && (letters / all < 0.6 || long < 2 || letters < 12)) return []
  return [finding('shouting', 1, spaced ? 0.7 : 0.8, 'capitals', [whole(context)])]
}

const STRETCHED = /(\p{L})\1{4,}/gu
const LAUGH = /^(?:h+|[jk]+|x+|ha+|ه+)$/u

function flooding(context: Context): Finding[] {
  const found: Finding[] = []
  if (context.surface.run < 5) return repeatedWord(context)
  for (const run of context.stretches(/([^\p{L}\p{N}\s.\-_=*])(?:\s?\1){11,}/gu)) found.push(flood(0.75, run))
  const stretched = context.stretches(STRETCHED).filter((s) => !LAUGH.test(s.text))
  const length = stretched.reduce((sum, s) => sum + s.text.length, 0)
  if (length >= 14 && (length / context.folded.text.length >= 0.4 || length >= 30)) found.push(flood(0.7, ...stretched))
  return [...found, ...repeatedWord(context)]
}

const flood = (confidence: number, ...runs: Array<{ span: [number, number] }>): Finding =>
  finding('shouting', 1, confidence, 'repetition', runs)

/** The same word or two at least six times in a row. */
function repeatedWord(context: Context): Finding[] {
  const { tokens } = context
  for (const step of [1, 2, 3]) {
    let run = 0
    if (tokens.length < 6 * step) break
    for (let i = step; i < tokens.length; i++) {
      run = tokens[i]?.info === tokens[i - step]?.info && tokens[i]?.kind !== 'number' ? run + 1 : 0
      if (run === 0) continue
      const first = tokens[i - run - step + 1]
      const last = tokens[i]
      if (first && last && run >= (last.kind === 'emoji' ? 11 : 5) * step) {
        return [flood(0.7, { span: [first.span[0], last.span[1]] })]
      }
    }
  }
  return []
}
