import {
  arabizi,
  isStretched,
  leet,
  leetWithL,
  pair,
  squeeze,
  withoutLatinArticle,
  withoutProclitics,
  withoutSuffixes,
} from './forms'

/** How far a reading is from what is written: 0 as written, 1 spelling habit, 2 disguise (abuse only), 3 Arabic stem. */
export type Distance = 0 | 1 | 2 | 3

/**
 * The keys a word is looked up by. A plain key is the folded word; '~' marks squeezed repeats, '^' the Arabizi reading.
 * Masks are words with '*' for one unknown letter.
 */
export interface Readings {
  keys: ReadonlyMap<string, Distance>
  masks: readonly string[]
}

const SYMBOL = /[@$!€|+£]/
const MASK = /[*#_%•✱]/

/** All the readings of one folded word. */
export function readings(word: string, kind: 'word' | 'number' | 'emoji', asArabizi: boolean): Readings {
  const plain = word.replaceAll("'", '')
  const keys = new Map<string, Distance>([[plain, 0]])
  if (kind !== 'word') return { keys, masks: [] }
  const add = (key: string, distance: Distance): void => {
    const known = keys.get(key)
    if (known === undefined || known > distance) keys.set(key, distance)
  }
  const masked = MASK.test(plain)
  const masks = masked ? maskedReadings(plain) : []
  // The star may stand between the letters, and for none of them.
  if (masked) add(plain.replace(/[*#_%•✱]/g, ''), 2)
  if (/[\u0600-\u06ff]/.test(plain)) addArabic(plain, add)
  else {
    addStretched(plain, add)
    const bare = withoutLatinArticle(plain)
    if (/[\d@$!€|+£]/.test(plain) && /\p{L}/u.test(plain)) {
      for (const reading of [leet(plain), leetWithL(plain)]) {
        add(reading, 2)
        add(`~${squeeze(reading)}`, 2)
      }
    }
    if (bare && (asArabizi || /\d/.test(bare))) add(bare, 1)
    if (asArabizi || /[a-z][379]|[379][a-z]/.test(plain)) addArabizi(word, bare, add)
  }
  return { keys, masks }
}

function addStretched(word: string, add: (key: string, distance: Distance) => void): void {
  if (isStretched(word)) {
    add(pair(word), 1)
    add(squeeze(word), 1)
    add(`~${squeeze(word)}`, 1)
  } else if (word.length >= 6) add(`~${squeeze(word)}`, 2)
}

function addArabizi(word: string, bare: string | undefined, add: (key: string, distance: Distance) => void): void {
  for (const form of bare ? [word, bare] : [word]) {
    const reading = arabizi(form)
    if (reading.length >= (/\d/.test(form) ? 3 : 4)) add(`^${reading}`, SYMBOL.test(form) ? 2 : 1)
  }
}

function addArabic(word: string, add: (key: string, distance: Distance) => void): void {
  const forms = isStretched(word) ? [word, pair(word), squeeze(word)] : [word]
  for (const form of forms) {
    if (form !== word) add(form, 1)
    for (const stem of [form, ...withoutProclitics(form)]) {
      add(stem, 1)
      for (const root of withoutSuffixes(stem)) add(root, 3)
    }
  }
}

function maskedReadings(word: string): string[] {
  const starred = word.replace(/[#_%•✱]/g, '*').replace(/^\*+(?=\p{L})/u, '')
  if ((starred.match(/\p{L}/gu) ?? []).length < 2) return []
  const masks = new Set([starred])
  if (/[\u0600-\u06ff]/.test(starred)) for (const stem of withoutProclitics(starred)) masks.add(stem)
  else {
    const bare = withoutLatinArticle(starred)
    for (const form of bare ? [starred, bare] : [starred]) {
      masks.add(form)
      masks.add(leet(form.replaceAll('*', '\u0000')).replaceAll('\u0000', '*'))
      masks.add(`^${arabizi(form)}`)
    }
  }
  return [...masks]
}
