import { array, assert, integer, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, normalise, originalSpan } from '../../../src/netiquette/text/normalise'
import { tokenise } from '../../../src/netiquette/text/tokens'

const anyText = oneof(string({ unit: 'binary', maxLength: 80 }), string({ unit: 'grapheme', maxLength: 40 }))
/** Any UTF-16, halves of pairs included. */
const broken = array(integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units))

describe('normalise', () => {
  it('maps every folded unit back into the original, in order', () => {
    assert(
      property(oneof(anyText, broken), (text) => {
        const folded = normalise(text)
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
    const folded = normalise(text)
    const start = folded.text.indexOf('connard')
    expect(text.slice(...originalSpan(folded, start, start + 'connard'.length))).toBe('cо\u200bnnаrd\u0301')
  })
})

describe('words', () => {
  it('are known again wherever they stand: before a space, before a comma, at the end', () => {
    const infos = tokenise(normalise('promo promo, promo! (promo) l’été d’été été')).map((token) => token.info)
    expect(new Set(infos.filter((info) => info.text === 'promo')).size).toBe(1)
    expect(new Set(infos.filter((info) => info.text === 'ete')).size).toBe(1)
  })
})
