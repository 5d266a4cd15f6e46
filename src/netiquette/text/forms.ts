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
export const squeeze = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1')
export const isStretched = (word: string): boolean => /(\p{L})\1{2,}/u.test(word)

/** Repeats brought down to two: bouffooon → bouffoon, elllle → elle. */
export const pair = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1$1')

const ARABIZI: ReadonlyArray<readonly [RegExp, string]> = [
  [/['!]/g, ''],
  [/tch|ch|sh/g, 'c'],
  [/kh|5/g, 'x'],
  [/gh/g, 'G'],
  [/dj/g, 'j'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ou|oo/g, 'u'],
  [/[98g]/g, 'q'],
  [/7/g, 'h'],
  [/[@4]/g, 'a'],
  [/2/g, ''],
  [/6/g, 't'],
  [/0/g, 'u'],
  [/1/g, 'i'],
  [/\$/g, 's'],
  [/e/g, 'a'],
  [/o/g, 'u'],
  [/y/g, 'i'],
]

/** The Arabizi reading: 7mar, hmar, 7maar and h'mar meet; k and 9 stay apart (kalb, dog; 9alb, heart). */
export function arabizi(word: string): string {
  let reading = word
  for (const [from, to] of ARABIZI) reading = reading.replace(from, to)
  return squeeze(reading)
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
