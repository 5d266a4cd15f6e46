import type { Token } from './tokens'

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

const NOTHING = 0
const CLAUSE = 1
const SENTENCE = 2
/** What stands between two words is nearly always one of a few things. */
const gaps = new Map<string, number>()

function kindOf(gap: string): number {
  const known = gaps.get(gap)
  if (known !== undefined) return known
  const kind = SENTENCE_END.test(gap) ? SENTENCE : CLAUSE_END.test(gap) ? CLAUSE : NOTHING
  if (gaps.size < 2000 && gap.length < 12) gaps.set(gap, kind)
  return kind
}

/** What begins a clause by itself. */
export const beginsClause = (word: string): boolean => CLAUSE_WORDS.has(word)

/** Marks where sentences and clauses begin. A comma inside a number and a dot inside a word end nothing. */
export function markBounds(text: string, tokens: readonly Token[]): void {
  let sentence = 0
  let clause = 0
  let previous: Token | undefined
  for (const token of tokens) {
    if (previous) {
      const width = token.start - previous.end
      if (width > 1 || (width === 1 && text.charCodeAt(previous.end) !== 0x20)) {
        const kind = kindOf(text.slice(previous.end, token.start))
        const inNumber = width === 1 && token.kind === 'number' && previous.kind === 'number'
        if (!inNumber && kind !== NOTHING) clause++
        if (!inNumber && kind === SENTENCE) sentence++
      }
      if (token.info.beginsClause && previous.clause === clause) clause++
    }
    token.sentence = sentence
    token.clause = clause
    previous = token
  }
}
