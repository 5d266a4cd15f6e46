/** What one character folds to. Sources: Unicode NFKD, and the look-alikes met in comments. */

/** Folded letter, then the characters that fold to it once NFKD and lower case have been applied. */
const GROUPS: ReadonlyArray<readonly [folded: string, characters: string]> = [
  // Latin letters that NFKD leaves alone, Kabyle letters
  ['oe', 'œ'],
  ['ae', 'æ'],
  ['ss', 'ß'],
  ['o', 'ø'],
  ['l', 'ł'],
  ['d', 'đð'],
  ['h', 'ħ'],
  ['i', 'ıɩ'],
  ['n', 'ŋ'],
  ['gh', 'ɣγ'],
  ['e', 'ɛεə'],
  ['th', 'θ'],
  ['a', 'ɑᴀ'],
  ['g', 'ɡɢ'],
  ['r', 'ʀ'],
  ['y', 'ʏ'],
  ['b', 'ʙ'],
  ['c', 'ᴄ'],
  // Cyrillic look-alikes
  ['a', 'а'],
  ['b', 'вьб'],
  ['e', 'еёє'],
  ['u', 'и'],
  ['k', 'к'],
  ['m', 'м'],
  ['h', 'нһ'],
  ['o', 'о'],
  ['p', 'р'],
  ['c', 'с'],
  ['t', 'т'],
  ['y', 'у'],
  ['x', 'х'],
  ['i', 'іїӏ'],
  ['j', 'ј'],
  ['s', 'ѕ'],
  ['d', 'ԁ'],
  ['q', 'ԛ'],
  ['w', 'ԝ'],
  ['r', 'г'],
  ['n', 'п'],
  // Greek look-alikes
  ['a', 'α'],
  ['b', 'β'],
  ['n', 'η'],
  ['i', 'ι'],
  ['k', 'κ'],
  ['m', 'μ'],
  ['v', 'ν'],
  ['o', 'ο'],
  ['p', 'ρ'],
  ['c', 'ς'],
  ['s', 'σ'],
  ['t', 'τ'],
  ['u', 'υ'],
  ['x', 'χ'],
  ['w', 'ω'],
  ['z', 'ζ'],
  // Arabic letters that mean or look the same
  ['ا', 'ٱأإآ'],
  ['ي', 'ىیېےئۍ'],
  ['ه', 'ةۃەہھۀ'],
  ['و', 'ؤۆۇ'],
  ['ك', 'کڪګڭ'],
  ['ق', 'گڨٯ'],
  ['ب', 'پ'],
  ['ف', 'ڤڥ'],
  ['ج', 'چ'],
  ['', 'ءـ'],
  // Punctuation and spaces
  ["'", '’‘ʼʹ`´ˈ′'],
  ['-', '‐‑‒–—−'],
  ['?', '؟¿'],
  [',', '،'],
  [';', '؛'],
  ['.', '۔'],
  ['!', '¡'],
]

const FOLDED = new Map<string, string>()
for (const [folded, characters] of GROUPS) for (const character of characters) FOLDED.set(character, folded)
for (let digit = 0; digit < 10; digit++) {
  FOLDED.set(String.fromCodePoint(0x660 + digit), String(digit))
  FOLDED.set(String.fromCodePoint(0x6f0 + digit), String(digit))
}

/** Marks, invisible characters, joiners, variation selectors, skin tones and keycaps: they carry no letter. */
const DROPPED = /\p{M}|\p{Cf}|\p{Emoji_Modifier}|[\u115f\u1160\u3164\uffa0]/u
const MARKS = /[\p{M}\p{Cf}]/gu

const cache = new Map<number, string>()

/** The folded form of one code point: lower case, no accent, look-alikes replaced; '' when it carries nothing. */
export function foldCodePoint(code: number): string {
  if (code >= 0x61 && code <= 0x7a) return String.fromCharCode(code)
  const known = cache.get(code)
  if (known !== undefined) return known
  const folded = compute(String.fromCodePoint(code))
  if (cache.size < 20_000) cache.set(code, folded)
  return folded
}

function compute(character: string): string {
  if (character === '\n' || character === '\r') return '\n'
  if (/^[\u2460-\u2473]$/.test(character)) return character.normalize('NFKD')
  // Squared and circled letters (🅰, 🇦 apart) read as letters.
  const squared = squaredLetter(character.codePointAt(0) ?? 0)
  if (squared) return squared
  if (DROPPED.test(character)) return ''
  if (/\s/u.test(character)) return ' '
  let folded = ''
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '')) {
    folded += FOLDED.get(part) ?? part
  }
  return folded
}

function squaredLetter(code: number): string | undefined {
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    if (code >= first && code < first + 26) return String.fromCharCode(0x61 + code - first)
  }
  return undefined
}
