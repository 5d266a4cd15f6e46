/** The readings of one word: what it may stand for besides itself. All work on folded text. */

const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '6': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
  '|': 'i',
  '+': 't',
  '£': 'l',
}

/** c0nn4rd → connard. The digit 1 may be an l: see `leetWithL`. */
export const leet = (word: string): string => word.replace(/[^\p{L}]/gu, (c) => LEET[c] ?? c)
export const leetWithL = (word: string): string => leet(word.replaceAll('1', 'l').replaceAll('|', 'l'))

/** connaaaard → conard: every run of one letter becomes one letter. */
export const squeeze = (word: string): string => (DOUBLED.test(word) ? word.replace(/(\p{L})\1+/gu, '$1') : word)
const DOUBLED = /(.)\1/
export const isStretched = (word: string): boolean => /(\p{L})\1{2,}/u.test(word)

/** Repeats brought down to two: bouffooon → bouffoon, elllle → elle. */
export const pair = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1$1')

/** Two letters that write one sound, and letters and digits that write another's. */
const PAIRS: Record<string, string> = {
  ch: 'c',
  sh: 'c',
  kh: 'x',
  gh: 'G',
  dj: 'j',
  th: 't',
  dh: 'd',
  ou: 'u',
  oo: 'u',
}
const SOUNDS: Record<string, string> = {
  '5': 'x',
  '9': 'q',
  '8': 'q',
  g: 'q',
  '7': 'h',
  '@': 'a',
  '4': 'a',
  '2': '',
  '6': 't',
  '0': 'u',
  '1': 'i',
  $: 's',
  e: 'a',
  o: 'u',
  y: 'i',
}
const CODES = new Int32Array(128).fill(-1)
for (const [from, to] of Object.entries(SOUNDS)) CODES[from.charCodeAt(0)] = to === '' ? 0 : to.charCodeAt(0)
const PAIR_CODES = new Map(
  Object.entries(PAIRS).map(([from, to]) => [from.charCodeAt(0) * 128 + from.charCodeAt(1), to.charCodeAt(0)]),
)
const [LETTER_T, LETTER_C, LETTER_H] = [0x74, 0x63, 0x68]

/** The Arabizi reading: 7mar, hmar, 7maar and h'mar meet; k and 9 stay apart (kalb, dog; 9alb, heart). */
export function arabizi(written: string): string {
  const word = /['!]/.test(written) ? written.replace(/['!]/g, '') : written
  let reading = ''
  let last = -1
  for (let i = 0; i < word.length; i++) {
    let code = word.charCodeAt(i)
    let next = word.charCodeAt(i + 1)
    // tch is ch
    if (code === LETTER_T && next === LETTER_C && word.charCodeAt(i + 2) === LETTER_H) {
      code = LETTER_C
      next = LETTER_H
      i++
    }
    const digraph = code < 128 && next < 128 ? PAIR_CODES.get(code * 128 + next) : undefined
    if (digraph !== undefined) i++
    const sound = digraph ?? (code < 128 && (CODES[code] ?? -1) >= 0 ? (CODES[code] ?? code) : code)
    // Runs of one letter are one letter.
    if (sound === 0 || (sound === last && !(sound >= 0x30 && sound <= 0x39))) continue
    reading += String.fromCharCode(sound)
    last = sound
  }
  return reading
}

const ARTICLE = /^(?:e?l)(?=[bcdfgjkmnpqrstvwxyz23579*][^']{2,})/

/** lkelb → kelb: the Arabic article written in Latin letters; no French word begins with l and a consonant. */
export function withoutLatinArticle(word: string): string | undefined {
  return ARTICLE.test(word) ? word.replace(ARTICLE, '') : undefined
}

const PROCLITICS = ['وبال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال', 'هال', 'يا', 'و', 'ف', 'ب', 'ل', 'ك']

/** والكلب → الكلب, كلب: without the particles that Arabic writes in one with the word. */
export function withoutProclitics(word: string): string[] {
  const stems: string[] = []
  for (const proclitic of PROCLITICS) {
    if (!word.startsWith(proclitic)) continue
    const stem = word.slice(proclitic.length)
    if (stem.length >= 3) stems.push(stem)
  }
  return stems
}

const SUFFIXES = ['هما', 'كما', 'كم', 'هم', 'ها', 'نا', 'هن', 'ين', 'ون', 'ات', 'ه', 'ك', 'ي', 'و']

/** كلابكم → كلاب: without the pronoun or the plural at the end. */
export function withoutSuffixes(word: string): string[] {
  const stems: string[] = []
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix)) continue
    const stem = word.slice(0, -suffix.length)
    if (stem.length < 3) continue
    // A ta marbuta opens before a pronoun: حياتي, حياة.
    stems.push(stem)
    if (stem.endsWith('ت')) stems.push(`${stem.slice(0, -1)}ه`)
  }
  return stems
}
