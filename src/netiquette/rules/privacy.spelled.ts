import type { Token } from '../text/tokens'
import type { Context, Stretch } from './contract'

const UNITS = new Set(
  (
    'zero un une deux trois quatre cinq six sept huit neuf oh one two three four five seven eight nine ' +
    'wahed zouj tlata reb3a khamsa setta seb3a tmenya tes3a صفر واحد زوج اثنان ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه ' +
    'تلاته تمنيه'
  ).split(' '),
)
const TEENS = new Set(
  (
    'dix onze douze treize quatorze quinze seize ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen عشره احداش حداش اتناش طناش اطناش تلطاش ربعطاش خمسطاش سطاش سبعطاش تمنطاش تسعطاش ' +
    'hdach tnach tletach tlettach rba3tach khmastach settach sba3tach tmentach ts3atach tes3atach'
  ).split(' '),
)
const TENS = new Set(
  (
    'vingt trente quarante cinquante soixante septante octante nonante twenty thirty forty fifty sixty seventy ' +
    'eighty ninety'
  ).split(' '),
)
/** Arabic says the units first. */
const TENS_AFTER = new Set(
  (
    'عشرين ثلاثين تلاتين اربعين ربعين خمسين ستين سبعين ثمانين تمانين تسعين ' +
    '3achrin 3echrin tlatin reb3in rab3in khamsin settin seb3in tmanin tes3in'
  ).split(' '),
)
const LINKS = new Set(['et', 'and', 'double', 'triple', 'o', 'w', 'و'])

/** Arabic writes "and" in one with the tens: تسعة وتسعين. */
const plain = (text: string): string => (text.length > 4 && text.startsWith('و') ? text.slice(1) : text)

/** So many words at least. */
export const NUMBERS = 3

/** Telephone numbers in words, or half in words: at least three number words that make 8 to 12 digits in a row. */
export function spelledNumbers(context: Context): Stretch[] {
  if (context.hits('privacy.number').length < NUMBERS) return []
  const found: Stretch[] = []
  let run: Token[] = []
  for (const token of [...context.tokens, undefined]) {
    if (token && isNumber(token) && near(context, run.at(-1), token)) run.push(token)
    else {
      const stretch = asPhone(context, run)
      if (stretch) found.push(stretch)
      run = token && isNumber(token) ? [token] : []
    }
  }
  return found
}

const isNumber = (t: Token): boolean =>
  (t.kind === 'number' && t.text.length <= 4) ||
  UNITS.has(plain(t.text)) ||
  TEENS.has(plain(t.text)) ||
  TENS.has(t.text) ||
  TENS_AFTER.has(plain(t.text)) ||
  LINKS.has(t.text)

const near = (context: Context, previous: Token | undefined, token: Token): boolean =>
  !previous || /^[\s,.\-–:]{0,3}$/.test(context.folded.text.slice(previous.end, token.start))

function asPhone(context: Context, run: readonly Token[]): Stretch | undefined {
  const first = run[0]
  const last = run.at(-1)
  const words = run.filter((t) => t.kind === 'word' && !LINKS.has(t.text)).length
  const digits = digitsOf(run)
  if (!first || !last || words < 3 || digits < 8 || digits > 13) return undefined
  return {
    text: context.folded.text.slice(first.start, last.end),
    start: first.start,
    end: last.end,
    span: [first.span[0], last.span[1]],
  }
}

/** How many digits the run dictates: "trente-neuf" is two, "double one" is two. */
function digitsOf(run: readonly Token[]): number {
  let digits = 0
  let previous = ''
  for (const { kind, text: written } of run) {
    const text = plain(written)
    const joined = text !== written || previous === 'w' || previous === 'و'
    if (kind === 'number') digits += text.length
    else if (text === 'double') digits += 1
    else if (text === 'triple') digits += 2
    else if (TENS_AFTER.has(text)) digits += joined ? 1 : 2
    else if (TENS.has(text)) digits += previous === 'quatre' && text === 'vingt' ? 1 : 2
    else if (TEENS.has(text)) digits += TENS.has(previous) ? 0 : 2
    else if (UNITS.has(text)) digits += TENS.has(previous) || previous === 'et' ? 0 : 1
    previous = text
  }
  return digits
}
