const NARROW = '\u202f'
const WIDE = '\u00a0'

/** Sets French punctuation: typographic apostrophes, U+202F before ! ? ; and U+00A0 before : and inside « ». */
export function typeset(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/(\S) +([!?;])/g, `$1${NARROW}$2`)
    .replace(/(\S) +:(?= |$|\n)/g, `$1${WIDE}:`)
    .replace(/« ?/g, `«${WIDE}`)
    .replace(/ ?»/g, `${WIDE}»`)
    .replace(/(\d) ?h(?=\W|$)/g, `$1${WIDE}h`)
}

/** Words whose h is silent; the h of most brand names (Huawei, Honda) forbids the elision. */
const SILENT_H = /^(habitat|harmoni|herb|hermes|heur|hist|hiver|homm|hopita|horizon|hotel|huile|humanit|hyper)/
/** Written with a vowel, spoken without elision. */
const NO_ELISION = /^(oui\b|onze|ouistiti|yaourt)/

/** "de" and a name: "d’Ooredoo", "de Djezzy", "du Monde", "des Échos". */
export function de(name: string): string {
  const article = /^(le|les)\s+(\S.*)$/isu.exec(name)
  if (article) return `${article[1]?.toLowerCase() === 'le' ? 'du' : 'des'} ${article[2] ?? ''}`
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const elided = !NO_ELISION.test(plain) && (/^([aeiouœæ]|y[^aeiouy\s])/.test(plain) || SILENT_H.test(plain))
  return elided ? `d’${name}` : `de ${name}`
}
