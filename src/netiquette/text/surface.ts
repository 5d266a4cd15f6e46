/** What one look along a text shows, before any word is read. */
export interface Surface {
  digits: number
  /** Capital letters and all letters of scripts that have capitals. */
  upper: number
  cased: number
  /** Characters outside the basic plane or among the older pictures: emoji, mostly. */
  pictures: number
  /** The longest run of one character, spaces between them not counted. */
  run: number
  at: boolean
  /** A dot right before a letter or digit, or after a space. */
  dot: boolean
  question: boolean
  /** A quotation mark. */
  quote: boolean
}

const UPPER = 1
const LOWER = 2
/** Latin, Greek and Cyrillic have capitals. */
const CASED = 0x500
const cases = new Uint8Array(CASED)
for (let unit = 0x41; unit < CASED; unit++) cases[unit] = caseOf(unit)

const isPicture = (unit: number): boolean => (unit >= 0x2190 && unit <= 0x2bff) || (unit >= 0xd83c && unit <= 0xd83e)

function caseOf(unit: number): number {
  const character = String.fromCharCode(unit)
  const [lower, upper] = [character.toLowerCase(), character.toUpperCase()]
  if (lower === upper) return 0
  return character === lower ? LOWER : UPPER
}

const dotted = (text: string, i: number): boolean => text.charCodeAt(i + 1) > 0x2f || text.charCodeAt(i - 1) === 0x20

/** Looks along a text once. */
export function surfaceOf(text: string): Surface {
  let digits = 0
  let upper = 0
  let cased = 0
  let pictures = 0
  let run = 0
  let longest = 0
  let previous = -1
  let at = false
  let dot = false
  let question = false
  let quote = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x20) continue
    const code = unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(i++) ?? unit) : unit
    run = code === previous ? run + 1 : 1
    previous = code
    if (run > longest) longest = run
    if (unit < 0x40) {
      if (unit >= 0x30) {
        if (unit <= 0x39) digits++
        else if (unit === 0x3f) question = true
      } else if (unit === 0x2e) dot ||= dotted(text, i)
      else if (unit === 0x22) quote = true
      continue
    }
    const kind = cases[unit]
    if (kind === LOWER) cased++
    else if (kind === UPPER) {
      cased++
      upper++
    } else if (unit === 0x40) at = true
    else if (unit < CASED) quote ||= unit === 0xab
    else if (unit === 0x61f) question = true
    else if (unit === 0x201c || unit === 0x201e) quote = true
    else if (isPicture(unit)) pictures++
    else if ((unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9) || unit >= 0xff10) digits++
  }
  return { digits, upper, cased, pictures, run: longest, at, dot, question, quote }
}
