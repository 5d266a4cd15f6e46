import type { Finding } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'

/** Most of the text in capitals, or one sign repeated far beyond emphasis. Severity 1: tiring, rarely more. */
export const shouting: Rule = {
  id: 'shouting',
  severity: 1,
  triggers: [],
  sees: (surface, context) =>
    surface.upper >= 6 || surface.run >= 5 || context.tokens.length >= 6 || context.text.length >= 36,
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
  const call = letters / all >= 0.6 && long >= 2 && letters >= 12
  // Short words shout too, where nothing else is said: "HOW MUCH IS THE RED ONE".
  const cry =
    letters / all >= 0.95 && letters >= 10 && (upper.length >= 6 || /!{2,}/.test(context.text) || twice(upper))
  if (!spaced && !call && !cry) return []
  return [finding('shouting', 1, spaced ? 0.7 : 0.8, 'capitals', [whole(context)])]
}

const twice = (words: readonly string[]): boolean => words.length >= 4 && new Set(words).size < words.length

const FILLING = /([.\-_=*])(?:\s?\1){34,}|(\p{L}{2,4})\2{13,}|(\p{L})\3{29,}/gu
const STRETCHED = /(\p{L})\1{4,}/gu
const LAUGH = /^(?:h+|[jk]+|x+|ha+|ه+)$/u

function flooding(context: Context): Finding[] {
  const found: Finding[] = []
  if (context.surface.run < 5 && context.text.length < 36) return repeatedWord(context)
  for (const run of context.stretches(/([^\p{L}\p{N}\s.\-_=*])(?:\s?\1){11,}/gu)) found.push(flood(0.75, run))
  // What is common in small measure is a flood when it fills the line: dots, laughter, strokes between letters.
  for (const run of context.stretches(FILLING)) found.push(flood(0.65, run))
  if (/\u0640{12,}/.test(context.text)) found.push(flood(0.65, whole(context)))
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
  for (const step of [1, 2, 3, 4, 5]) {
    let run = 0
    if (tokens.length < (step > 3 ? 5 : 6) * step) break
    for (let i = step; i < tokens.length; i++) {
      run = tokens[i]?.text === tokens[i - step]?.text && tokens[i]?.kind !== 'number' ? run + 1 : 0
      if (run === 0) continue
      const first = tokens[i - run - step + 1]
      const last = tokens[i]
      if (first && last && run >= (last.kind === 'emoji' ? 11 : step > 3 ? 4 : 5) * step) {
        return [flood(0.7, { span: [first.span[0], last.span[1]] })]
      }
    }
  }
  return []
}
