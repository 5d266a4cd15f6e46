import { foldCodePoint } from './characters'

/**
 * What one look-up tells of a UTF-16 unit, as bits: what it folds to, what that is in a word, what it shows of the look
 * of a text.
 */
export type Fact = number

/** The folded unit is in the first sixteen bits. */
export const FOLDED = 0xffff
/** What the folded unit is in a word, nothing where none of these; a flag is two letters. */
export const LETTER = 1 << 16
export const DIGIT = 1 << 17
export const PICTURE = 1 << 18
export const FLAG = 1 << 19
/** Letters, digits: words are made of them. */
export const WORDLY = LETTER | DIGIT
/** It may stand for a letter. */
export const SYMBOL = 1 << 20
/** The first half of a pair. */
export const PAIR = 1 << 21
/** A letter of a script that has capitals; a capital; a figure. Each is counted by its bit. */
export const CASED_AT = 22
export const UPPER_AT = 23
export const FIGURE_AT = 24
export const AT_SIGN = 1 << 25
export const QUESTION = 1 << 26
export const QUOTE = 1 << 27
export const DOT = 1 << 28
/** A picture of the look: counted one by one. */
export const PICTURED = 1 << 29
/** Not one unit for one unit: dropped, longer once folded, or half of a pair. */
export const IRREGULAR = 1 << 30
/** What a look along a text stops at. */
export const RARE = DOT | PICTURED

const facts = new Int32Array(0x10000)

/** The facts of a unit; computed when first met, for a text needs few of them. */
export function factOf(unit: number): Fact {
  const known = facts[unit] as number
  return known === 0 ? (facts[unit] = compute(unit)) : known
}

const compute = (unit: number): Fact => foldedFact(unit) | lookOf(unit)

function foldedFact(unit: number): Fact {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit | IRREGULAR
  const folded = foldCodePoint(unit)
  if (folded.length !== 1) return IRREGULAR
  const code = folded.charCodeAt(0)
  return code | kindOf(code) | (SYMBOLS.includes(folded) ? SYMBOL : 0)
}

const SYMBOLS = '@$!*€|+#_%£•✱'

const LETTERS = /\p{L}/u
const NUMBERS = /\p{N}/u
const PICTURES = /\p{Extended_Pictographic}/u

/** What a character is in a word. */
function kindOf(code: number): number {
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return FLAG
  const character = String.fromCodePoint(code)
  if (LETTERS.test(character)) return LETTER
  if (NUMBERS.test(character)) return DIGIT
  return PICTURES.test(character) ? PICTURE : 0
}

const pairs = new Map<number, Fact>()

/** The facts of the first half of a pair. */
export function factOfPair(code: number): Fact {
  const known = pairs.get(code)
  if (known !== undefined) return known
  const fact = String.fromCodePoint(code).charCodeAt(0) | kindOf(code) | PAIR
  if (pairs.size < 20_000) pairs.set(code, fact)
  return fact
}

/** Latin, Greek and Cyrillic have capitals. */
const CASED_SCRIPTS = 0x500

const SIGNS = new Map([
  [0x2e, DOT],
  [0x40, AT_SIGN],
  [0x3f, QUESTION],
  [0x61f, QUESTION],
  [0x22, QUOTE],
  [0xab, QUOTE],
  [0x201c, QUOTE],
  [0x201e, QUOTE],
])

function lookOf(unit: number): number {
  const sign = SIGNS.get(unit)
  if (sign !== undefined) return sign
  if (unit < CASED_SCRIPTS) return caseOf(unit) | (unit >= 0x30 && unit <= 0x39 ? 1 << FIGURE_AT : 0)
  if ((unit >= 0x2190 && unit <= 0x2bff) || (unit >= 0xd83c && unit <= 0xd83e)) return PICTURED
  return (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9) || unit >= 0xff10 ? 1 << FIGURE_AT : 0
}

function caseOf(unit: number): number {
  const character = String.fromCharCode(unit)
  const [lower, upper] = [character.toLowerCase(), character.toUpperCase()]
  if (lower === upper) return 0
  return character === lower ? 1 << CASED_AT : (1 << CASED_AT) | (1 << UPPER_AT)
}
