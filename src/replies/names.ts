/** Titles, in Latin and Arabic letters, that a first name may follow. */
const TITLES = new Set(
  (
    'm mr mme mlle mrs ms miss madame monsieur mademoiselle dr docteur doctor pr prof professeur me maître hadj hadja ' +
    'hadji hajj elhadj cheikh sheikh sidi si lalla الحاج الحاجة حاج الدكتور الدكتورة دكتور دكتورة الأستاذ الأستاذة أستاذ أستاذة ' +
    'السيد السيدة الشيخ'
  ).split(' '),
)
/** After these alone comes a family name: "Mme Dupont". */
const CIVILITIES = new Set('m mr mme mlle mrs ms miss madame monsieur mademoiselle'.split(' '))
/** First words of pages, shops and anonymous accounts. */
const NOT_PEOPLE = new Set(
  (
    'utilisateur utilisatrice user facebook instagram tiktok membre participant anonyme anonymous admin compte page ' +
    'groupe group team équipe info infos boutique shop store service club association officiel official le la les un ' +
    'une the el al mon ma mes my صفحة متجر مجموعة مستخدم عضو'
  ).split(' '),
)
/** Words that open a compound name: "Abd El Kader", "Abou Bakr", "عبد القادر". */
const OPENERS = new Set('abd abdel abdul abou abu oum umm عبد أبو ابو أم ام'.split(' '))
const ARTICLES = new Set('el al er ez ed es'.split(' '))
/** Words that close a compound name: "Nour Eddine", "صلاح الدين". */
const CLOSERS = new Set('eddine edine eddin din dine الدين'.split(' '))

const WORD = /^\p{L}[\p{L}\p{M}]*(?:[’-]\p{L}[\p{L}\p{M}]*)*$/u
const LONGEST = 24

const lower = (word: string): string => word.toLowerCase()
const letters = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0
const isCapitals = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase()

function capitalised(word: string): string {
  if (!isCapitals(word) && word !== word.toLowerCase()) return word
  return lower(word).replace(/(^|[-’])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** Words of a display name without emoji, decoration or bracketed parts. */
function wordsOf(displayName: string): string[] {
  return displayName
    .normalize('NFKC')
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/['ʼ‘`´]/g, '’')
    .replace(/[\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}’._@-]+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^[’-]+|[’-]+$/g, ''))
    .filter((word) => word !== '')
}

/** The words of `words` that make the first name, given that it starts at `start`. */
function compound(words: readonly string[], start: number): string[] {
  const first = words[start] ?? ''
  const second = words[start + 1]
  const third = words[start + 2]
  if (second === undefined) return [first]
  const articleThen = ARTICLES.has(lower(second)) && third !== undefined
  if (OPENERS.has(lower(first))) return articleThen ? [first, second, third] : [first, second]
  if (CLOSERS.has(lower(second))) return [first, second]
  if (articleThen && CLOSERS.has(lower(third))) return [first, second, third]
  return [first]
}

/**
 * The first name in a display name, or undefined when it shows none that is safe to greet with (handles, numbers,
 * pages, a lone family name). Total, whatever the string. An Arabic name stays as written; capitals become "Samir".
 */
export function firstName(displayName: string, handle?: string): string | undefined {
  if (/[{}<>|\\$@]/.test(displayName) || displayName.trim() === handle) return undefined
  const all = wordsOf(displayName)
  const title = all.findIndex((word) => !TITLES.has(lower(word).replace(/\.$/, '')))
  const words = title < 0 ? [] : all.slice(title)
  if (words.length === 1 && all.slice(0, title).some((word) => CIVILITIES.has(lower(word).replace(/\.$/, '')))) {
    return undefined
  }
  let start = words.findIndex((word) => !(WORD.test(word) && letters(word) < 2))
  const first = words[start]
  if (first === undefined || !WORD.test(first) || NOT_PEOPLE.has(lower(first))) return undefined
  // "BENALI Samir": a family name in capitals comes first.
  if (isCapitals(first) && !OPENERS.has(lower(first))) {
    const mixed = words.findIndex((word, at) => at > start && WORD.test(word) && letters(word) > 1 && !isCapitals(word))
    if (mixed > 0 && words[mixed] !== lower(words[mixed] ?? '')) start = mixed
  }
  const name = compound(words, start)
  const safe = name.every(
    (word) => WORD.test(word) && !/\p{Ll}\p{Lu}/u.test(word.replace(/^(Mc|De|La|Le)(?=\p{Lu})/u, '')),
  )
  const text = name.map(capitalised).join(' ')
  return safe && text.length <= LONGEST ? text : undefined
}
