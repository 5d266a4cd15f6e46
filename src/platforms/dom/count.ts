/**
 * Counts as platforms write them, in any of their languages. The decimal mark and the thousands mark
 * swap places from one locale to the next, so a number is read by its shape, not by its locale.
 */

/** Longest first: "millions" before "m". Those of `GLUED` may be followed by a letter at once ("12万次"). */
const UNITS: ReadonlyArray<readonly [word: string, factor: number]> = [
  ['milliards', 1e9],
  ['milliard', 1e9],
  ['billions', 1e9],
  ['billion', 1e9],
  ['millones', 1e6],
  ['millions', 1e6],
  ['million', 1e6],
  ['مليارات', 1e9],
  ['ملايين', 1e6],
  ['مليار', 1e9],
  ['مليون', 1e6],
  ['thousand', 1e3],
  ['الاف', 1e3],
  ['آلاف', 1e3],
  ['ألف', 1e3],
  ['الف', 1e3],
  ['mille', 1e3],
  ['tsd', 1e3],
  ['mrd', 1e9],
  ['mds', 1e9],
  ['mio', 1e6],
  ['mln', 1e6],
  ['mil', 1e3],
  ['md', 1e9],
  ['mi', 1e6],
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]
const GLUED: ReadonlyArray<readonly [word: string, factor: number]> = [
  ['億', 1e8],
  ['亿', 1e8],
  ['萬', 1e4],
  ['万', 1e4],
  ['千', 1e3],
]

/** Groups after a space must have three digits, or "2 534" and "2 3" would read alike. */
const NUMBER = /\d+(?:[.,٫٬'’]\d+| \d{3}(?!\d))*/u
/** A handle or a word may end in digits ("user_12"): a number that stands alone is preferred. */
const LONE_NUMBER = new RegExp(`(?<![\\p{L}\\p{N}_@#.])${NUMBER.source}`, 'u')

/**
 * A count as platforms write it ("12,3 k", "1.2M", "36.2K likes", "١٢", "J’aime : 181 personnes", "2 534"),
 * as a whole number, or undefined where the text holds no number. The first number counts. Never throws.
 */
export function readCount(text: string | null | undefined): number | undefined {
  if (!text) return undefined
  const plain = westernDigits(text.normalize('NFKC')).replace(/\s+/gu, ' ').toLowerCase()
  const match = LONE_NUMBER.exec(plain) ?? NUMBER.exec(plain)
  if (!match) return undefined
  const rest = plain.slice(match.index + match[0].length).replace(/^ /, '')
  const value = toNumber(match[0]) * unitOf(rest)
  return Math.min(Math.round(value), Number.MAX_SAFE_INTEGER)
}

/** Arabic-Indic and Persian digits as 0–9; NFKC has already done the full-width ones. */
function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
}

function unitOf(rest: string): number {
  const glued = GLUED.find(([word]) => rest.startsWith(word))
  if (glued) return glued[1]
  const unit = UNITS.find(([word]) => rest.startsWith(word) && !/^[\p{L}\p{M}\p{N}]/u.test(rest.slice(word.length)))
  return unit ? unit[1] : 1
}

function toNumber(written: string): number {
  const token = written.replace(/[ '’٬]/g, '').replace(/٫/g, '·')
  const marks = token.match(/[.,·]/g) ?? []
  if (marks.length === 0) return Number(token)
  const last = marks.at(-1) ?? ''
  const [whole = '', fraction = ''] = splitAtLast(token, last)
  const isDecimal = last === '·' || (marks.length === 1 ? !isGrouped(whole, fraction) : countOf(marks, last) === 1)
  return Number(isDecimal ? `${digits(whole)}.${digits(fraction)}` : digits(token))
}

/** "2,534" and "2.534" are thousands; "12,3", "0.534" and "1234.567" are not. */
function isGrouped(whole: string, fraction: string): boolean {
  return fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0')
}

function splitAtLast(token: string, mark: string): string[] {
  const at = token.lastIndexOf(mark)
  return [token.slice(0, at), token.slice(at + 1)]
}

function countOf(marks: string[], mark: string): number {
  return marks.filter((each) => each === mark).length
}

function digits(text: string): string {
  return text.replace(/\D/g, '')
}
