import { beginsClause } from './clauses'
import type { Readings } from './readings'
import { readings } from './readings'

/** What the scorer keeps of a word: how many features it has, what they sum up to. */
export interface WordScore {
  count: number
  sums: Int32Array | undefined
}

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
  /** The scorer's. */
  score: WordScore | undefined = undefined

  constructor(
    readonly kind: 'word' | 'number' | 'emoji',
    /** Folded. */
    readonly written: string,
    readonly hash: number,
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
const places: Array<WordInfo | undefined> = Array.from({ length: WAYS * SETS })
let turn = 0

/** The lasting facts of what stands at [start, end) of a text; `hash` is `scan`'s. */
export function infoOf(text: string, start: number, end: number, hash: number, kind: WordInfo['kind']): WordInfo {
  const first = ((hash ^ (hash >>> 14)) & (SETS - 1)) * WAYS
  let place = first
  for (; place < first + WAYS; place++) {
    const known = places[place]
    if (known === undefined) break
    if (known.hash === hash && isAt(text, start, end, known.written)) return known
  }
  if (place === first + WAYS) place = first + (turn++ & (WAYS - 1))
  const info = new WordInfo(kind, flat(text.slice(start, end)), hash)
  places[place] = info
  return info
}

/** By hand: the engine's own `startsWith` takes longer than all the rest. */
function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false
  return true
}

/** A copy that shares no memory with the text it was cut from. */
const flat = (text: string): string => (text.length > 12 ? JSON.parse(JSON.stringify(text)) : text) as string
