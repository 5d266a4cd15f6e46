import type { Token } from '../text/tokens'
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
    const loud = capitals(context)
    const floods = flooding(context)
    return loud.length === 0 ? floods : [...loud, ...floods]
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

const SIGNS = /([^\p{L}\p{N}\s.\-_=*])(?:\s?\1){11,}/gu
/** What is common in small measure is a flood when it fills the line: dots, strokes between letters … */
const FILLING = /([.\-_=*])(?:\s?\1){34,}|(\p{L}{2,4})\2{13,}|(\p{L})\3{29,}/gu
/** … and laughter, of so many letters in one word. */
const LAUGHTER = 28
const STRETCHED = /(\p{L})\1{4,}/gu
const LAUGH = /^(?:h+|[jk]+|x+|ha+|ه+)$/u

/** The patterns are asked only where there is a run or a word long enough for them: hardly any text has one. */
function flooding(context: Context): Finding[] {
  const { surface, text } = context
  if (surface.run < 5 && text.length < 36) return repeatedWord(context)
  const run = longestRun(context.folded.text)
  const found: Finding[] = []
  if (run >= 12) for (const stretch of context.stretches(SIGNS)) found.push(flood(0.75, stretch))
  if (run >= 30 || context.tokens.some(isLong))
    for (const stretch of context.stretches(FILLING)) found.push(flood(0.65, stretch))
  if (surface.run >= 12 && /\u0640{12,}/.test(text)) found.push(flood(0.65, whole(context)))
  if (run >= 5) found.push(...stretched(context))
  return found.length > 0 ? [...found, ...repeatedWord(context)] : repeatedWord(context)
}

const isLong = ({ start, end }: Token): boolean => end - start >= LAUGHTER

function stretched(context: Context): Finding[] {
  const runs = context.stretches(STRETCHED).filter((s) => !LAUGH.test(s.text))
  const length = runs.reduce((sum, s) => sum + s.text.length, 0)
  return length >= 14 && (length / context.folded.text.length >= 0.4 || length >= 30) ? [flood(0.7, ...runs)] : []
}

const SPACE = 0x20
const LINE_END = 0x0a

/** How often one character follows itself at most, blanks not counted. */
function longestRun(text: string): number {
  let [longest, run, previous] = [0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0
    if (code > 0xffff) i++
    if (code === SPACE || code === LINE_END) continue
    run = code === previous ? run + 1 : 1
    previous = code
    if (run > longest) longest = run
  }
  return longest
}

const flood = (confidence: number, ...runs: Array<{ span: [number, number] }>): Finding =>
  finding('shouting', 1, confidence, 'repetition', runs)

/** The same word or two at least six times in a row. */
function repeatedWord({ tokens }: Context): Finding[] {
  for (let step = 1; step <= 5 && tokens.length >= (step > 3 ? 5 : 6) * step; step++) {
    let run = 0
    for (let i = step; i < tokens.length; i++) {
      const last = tokens[i] as Token
      run = last.text === (tokens[i - step] as Token).text && last.kind !== 'number' ? run + 1 : 0
      if (run === 0 || run < (last.kind === 'emoji' ? 11 : step > 3 ? 4 : 5) * step) continue
      const first = tokens[i - run - step + 1] as Token
      return [flood(0.7, { span: [first.span[0], last.span[1]] })]
    }
  }
  return []
}
