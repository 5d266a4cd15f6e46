import { beginsClause } from './clauses'
import type { Folded } from './normalise'
import type { Readings } from './readings'
import { readings } from './readings'
import { FOLDED } from './units'

/**
 * What is known of a written word whatever text it stands in. A class, for all words must have one shape: they are looked
 * at more often than anything else.
 */
export class WordInfo {
  /** Folded, without apostrophes. */
  readonly text: string
  /** Written in Arabic letters. */
  readonly arabic: boolean
  /** Holds a digit used as a letter (7mar, 3lach). */
  readonly digitLetter: boolean
  /** "mais", "but": a clause begins with it. */
  readonly beginsClause: boolean
  /** The lexicon's notes: whose they are, and where its pool has the word without and with its Arabizi readings. */
  owner: object | undefined = undefined
  plainAt = 0
  arabiziAt = 0
  /** The scorer's notes: whose they are, how many features the word has, where it has what they sum up to. */
  scoredBy: object | undefined = undefined
  features = 0
  scoreAt = -1

  constructor(
    readonly kind: 'word' | 'number' | 'emoji',
    /** Folded. */
    readonly written: string,
    /** Its readings, where they are not those of its spelling: a word put together from pieces. */
    private readonly own?: Readings,
  ) {
    this.text = written.includes("'") ? written.replaceAll("'", '') : written
    this.arabic = ARABIC.test(written)
    this.digitLetter = kind === 'word' && own === undefined && DIGIT_LETTER.test(this.text)
    this.beginsClause = beginsClause(this.text)
  }

  /** Its readings as a word of a text without or with Darija in Latin letters. Not kept: they are asked for once. */
  readings(asArabizi: boolean): Readings {
    return this.own ?? readings(this.written, this.kind, asArabizi)
  }
}

const ARABIC = /[\u0600-\u06ff]/
const DIGIT_LETTER = /[a-z][379]|[379][a-z]/

/** Words share sets of four places by their hash; a fifth takes one of theirs. Holds most of what people write. */
const WAYS = 4
const SETS = 1 << 14
/** Place → number of the word that has it, 0 where it is free. */
const places = new Int32Array(WAYS * SETS)
const words: WordInfo[] = [new WordInfo('word', '')]
/** By the word's number: how long it is and its first units, all in one row. Quicker to compare than texts. */
const ROW = 16
const LONG = ROW - 1
let rows = new Uint16Array(ROW << 10)
let turn = 0

/** The lasting facts of what stands at [start, end) of a folded text, whose units are those of `facts`; `hash` is theirs. */
export function infoOf(
  { text }: Folded,
  facts: Int32Array,
  start: number,
  end: number,
  hash: number,
  kind: WordInfo['kind'],
): WordInfo {
  const first = ((hash ^ (hash >>> 14)) & (SETS - 1)) * WAYS
  let place = first
  for (; place < first + WAYS; place++) {
    const number = places[place] as number
    if (number === 0) break
    if (isAt(facts, start, end - start, number)) return words[number] as WordInfo
  }
  if (place === first + WAYS) place = first + (turn++ & (WAYS - 1))
  if (places[place] === 0) places[place] = words.length
  const info = new WordInfo(kind, flat(text.slice(start, end)))
  keep(info, places[place] as number)
  return info
}

function keep(info: WordInfo, number: number): void {
  const { written } = info
  words[number] = info
  if ((number + 1) * ROW > rows.length) {
    const larger = new Uint16Array(rows.length * 2)
    larger.set(rows)
    rows = larger
  }
  rows[number * ROW] = written.length
  for (let i = 0; i < Math.min(LONG, written.length); i++) rows[number * ROW + 1 + i] = written.charCodeAt(i)
}

/** Whether the word of this number is what stands there. */
function isAt(facts: Int32Array, start: number, length: number, number: number): boolean {
  const row = number * ROW
  if (rows[row] !== length) return false
  const short = Math.min(LONG, length)
  for (let i = 0; i < short; i++) if (((facts[start + i] as number) & FOLDED) !== rows[row + 1 + i]) return false
  return length === short || goesOn(facts, start, (words[number] as WordInfo).written)
}

/** The rest of a long word. */
function goesOn(facts: Int32Array, start: number, word: string): boolean {
  for (let i = LONG; i < word.length; i++)
    if (((facts[start + i] as number) & FOLDED) !== word.charCodeAt(i)) return false
  return true
}

/** A copy that shares no memory with the text it was cut from. */
const flat = (text: string): string => (text.length > 12 ? JSON.parse(JSON.stringify(text)) : text) as string
