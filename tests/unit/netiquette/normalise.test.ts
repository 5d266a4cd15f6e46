import { array, assert, integer, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { look } from '../../../src/netiquette/text/look'
import { fold, originalSpan } from '../../../src/netiquette/text/normalise'
import { wordsOf } from '../../../src/netiquette/text/words'

const anyText = oneof(string({ unit: 'binary', maxLength: 80 }), string({ unit: 'grapheme', maxLength: 40 }))
/** Any UTF-16, halves of pairs included. */
const broken = array(integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units))

describe('normalise', () => {
  it('maps every folded unit back into the original, in order', () => {
    assert(
      property(oneof(anyText, broken), (text) => {
        const folded = look(text).folded
        let [lastStart, lastEnd] = [0, 0]
        for (let i = 0; i < folded.text.length; i++) {
          const [start, end] = originalSpan(folded, i, i + 1)
          expect(start).toBeGreaterThanOrEqual(lastStart)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(end).toBeGreaterThanOrEqual(lastEnd)
          ;[lastStart, lastEnd] = [start, end]
        }
      }),
      { numRuns: 400 },
    )
  })

  it('folds to something that folds to itself', () => {
    assert(
      property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it.each([
    ['ÉLÈVE Œuvre', 'eleve oeuvre'],
    ['сосhоn', 'cochon'],
    ['ｃｏｎ 𝓬𝓸𝓷 ⓒⓞⓝ', 'con con con'],
    ['co\u200bn\u00adn\u2060ard', 'connard'],
    ['حِمَـــارٌ', 'حمار'],
    ['کلب إلى مدرسة', 'كلب الي مدرسه'],
    ['0️⃣6️⃣ ٠٦', '06 06'],
    ['aɣyul ḥmar', 'aghyul hmar'],
    ['l’âne', "l'ane"],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('gives the whole written word back, marks and invisible characters included', () => {
    const text = 'oh cо\u200bnnаrd\u0301 va'
    const folded = look(text).folded
    const start = folded.text.indexOf('connard')
    expect(text.slice(...originalSpan(folded, start, start + 'connard'.length))).toBe('cо\u200bnnаrd\u0301')
  })
})

describe('the look of a text', () => {
  it('counts what stands there before it is folded', () => {
    const { surface } = look('ÉTÉ « ok » ... 12 ٣ 😂😂 ❤️ ? @x')
    expect(surface).toMatchObject({ upper: 3, cased: 6, digits: 3, pictures: 3, run: 3 })
    expect(surface).toMatchObject({ at: true, dot: true, question: true, quote: true })
  })

  it('is the same after a text that is longer or folds otherwise', () => {
    const before = look('Ça va ?')
    look(`${'ﷺ'.repeat(3000)}😂`)
    expect(look('Ça va ?')).toMatchObject({ folded: before.folded, surface: before.surface })
  })
})

describe('words', () => {
  it('are known again wherever they stand: before a space, before a comma, at the end', () => {
    const infos = wordsOf(look('promo promo, promo! (promo) l’été d’été été')).tokens.map((token) => token.info)
    expect(new Set(infos.filter((info) => info.text === 'promo')).size).toBe(1)
    expect(new Set(infos.filter((info) => info.text === 'ete')).size).toBe(1)
  })
})
