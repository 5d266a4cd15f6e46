import { Folding } from './folding'
import type { Folded } from './normalise'
import type { Surface } from './surface'
import * as bits from './units'
import { CASED_AT, FIGURE_AT, IRREGULAR, PICTURED, RARE, UPPER_AT, factOf } from './units'

/** A text as one look along it shows it. */
export interface Look {
  folded: Folded
  surface: Surface
  /** The facts of each unit of the folded text; only until the next look. */
  facts: Int32Array
}

const SPACE = 0x20
const folding = new Folding()

/** Folds a text and counts what there is on the way. Total, whatever the string. Linear in the length of the text. */
export function look(original: string): Look {
  folding.begin(original)
  let { facts, units, mapped } = folding
  let length = 0
  let [cased, upper, digits, pictures, seen, changed] = [0, 0, 0, 0, 0, 0]
  let [previous, run, longest] = [-1, 0, 0]
  let dot = false
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i)
    const fact = factOf(unit)
    let code = unit
    seen |= fact
    if ((fact & IRREGULAR) === 0) {
      changed |= fact ^ unit
      if (mapped) folding.map(length, i, i + 1)
      units[length] = fact
      facts[length++] = fact
    } else {
      code = original.codePointAt(i) ?? unit
      length = folding.irregular(code, i, length)
      ;({ facts, units, mapped } = folding)
      if (code > 0xffff) i++
    }
    if ((fact & RARE) !== 0) {
      if ((fact & PICTURED) !== 0) pictures++
      else dot ||= dotted(original, i)
    }
    cased += (fact >> CASED_AT) & 1
    upper += (fact >> UPPER_AT) & 1
    digits += (fact >> FIGURE_AT) & 1
    if (unit === SPACE) continue
    run = code === previous ? run + 1 : 1
    previous = code
    if (run > longest) longest = run
  }
  return {
    folded: folding.end(length, (changed & bits.FOLDED) === 0),
    surface: {
      digits,
      upper,
      cased,
      pictures,
      run: longest,
      at: (seen & bits.AT_SIGN) !== 0,
      dot,
      question: (seen & bits.QUESTION) !== 0,
      quote: (seen & bits.QUOTE) !== 0,
    },
    facts,
  }
}

/** A dot right before a letter or digit, or after a space. */
const dotted = (text: string, i: number): boolean => text.charCodeAt(i + 1) > 0x2f || text.charCodeAt(i - 1) === SPACE
