import { beginsClause } from './clauses'
import type { Readings } from './readings'
import { readings } from './readings'

/** What is known of a written word whatever text it stands in. Kept for the words met lately. */
export interface WordInfo {
  kind: 'word' | 'number' | 'emoji'
  /** Folded, without apostrophes. */
  text: string
  /** Written in Arabic letters. */
  arabic: boolean
  /** Holds a digit used as a letter (7mar, 3lach). */
  digitLetter: boolean
  /** "mais", "but": a clause begins with it. */
  beginsClause: boolean
  /** Its readings as a word of a text without and with Darija in Latin letters. */
  plain: Readings
  arabizi: Readings
}

/** Two generations: when the young one is full it becomes the old one, and what nobody asked for is let go. */
const MOST = 12_000
let young = new Map<string, WordInfo>()
let old = new Map<string, WordInfo>()

/** The lasting facts of a written word. */
export function infoOf(written: string, kind: WordInfo['kind']): WordInfo {
  const known = young.get(written)
  if (known) return known
  const info = old.get(written) ?? infoFor(written, kind)
  // A substring holds on to the whole text it was cut from: the key is a string of its own.
  if (young.size >= MOST) {
    old = young
    young = new Map()
  }
  young.set(info.text === written ? info.text : flat(written), info)
  return info
}

const ARABIC = /[\u0600-\u06ff]/
const DIGIT_LETTER = /[a-z][379]|[379][a-z]/

function infoFor(written: string, kind: WordInfo['kind']): WordInfo {
  const own = flat(written)
  const text = own.replaceAll("'", '')
  const digitLetter = kind === 'word' && DIGIT_LETTER.test(text)
  let asArabizi: Readings | undefined
  const plain = readings(own, kind, false)
  return {
    kind,
    text,
    arabic: ARABIC.test(text),
    digitLetter,
    beginsClause: beginsClause(text),
    plain,
    get arabizi() {
      asArabizi ??= readings(own, kind, true)
      return asArabizi
    },
  }
}

/** A copy that shares no memory with the text it was cut from. */
const flat = (text: string): string => (text.length > 12 ? JSON.parse(JSON.stringify(text)) : text) as string
