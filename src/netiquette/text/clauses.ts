import type { Token } from './tokens'

/** The sentence and the clause of each token, counted from 0; clauses are numbered through the whole text. */
export interface Bounds {
  sentence: Int32Array
  clause: Int32Array
}

const SENTENCE_END = /[.!?…](?:["')\]»]*\s|$)|[.!?…]{2,}|[!?]|\n/u
const CLAUSE_END = /[;:()«»"“”[\]]|,(?!$)|,$|\s-+\s/u
const CLAUSE_WORDS = new Set([
  'mais',
  'donc',
  'car',
  'parce',
  'alors',
  'sauf',
  'but',
  'because',
  'so',
  'unless',
  'although',
  'however',
  'لكن',
  'ولكن',
  'بصح',
  'لان',
  'لانه',
  'bsa7',
  'bessah',
  'bsah',
  'lakin',
  'maca',
  'acku',
])

/** Where sentences and clauses begin. A comma inside a number and a dot inside a word end nothing. */
export function bounds(text: string, tokens: readonly Token[]): Bounds {
  const sentence = new Int32Array(tokens.length)
  const clause = new Int32Array(tokens.length)
  let sentences = 0
  let clauses = 0
  let previousEnd = 0
  tokens.forEach((token, i) => {
    const gap = i === 0 ? '' : text.slice(previousEnd, token.start)
    if (gap !== '' && gap !== ' ') {
      const inNumber = gap.length === 1 && token.kind === 'number' && tokens[i - 1]?.kind === 'number'
      if (SENTENCE_END.test(gap) && !inNumber) {
        sentences++
        clauses++
      } else if (CLAUSE_END.test(gap) && !inNumber) clauses++
    }
    if (i > 0 && CLAUSE_WORDS.has(token.text) && clause[i - 1] === clauses) clauses++
    sentence[i] = sentences
    clause[i] = clauses
    previousEnd = token.end
  })
  return { sentence, clause }
}
