import { assert, constantFrom, nat, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCount } from '../../../src/platforms/dom/count'

const NBSP = '\u00a0'
const NARROW = '\u202f'

describe('readCount', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['12,3 k', 12_300],
    [`12,3${NBSP}k`, 12_300],
    ['1.2M', 1_200_000],
    ['36.2K likes', 36_200],
    ['Like video\n36.2K likes', 36_200],
    [`1,2 M de vues`, 1_200_000],
    [`1,2${NBSP}Md de vues`, 1_200_000_000],
    ['1 234,5 k', 1_234_500],
    ['12 mille', 12_000],
    ['2,5 millions', 2_500_000],
    ['12 mil', 12_000],
    ['١٢', 12],
    ['١٫٢ ألف', 1_200],
    ['٢٬٥٣٤', 2_534],
    ['٣ آلاف إعجاب', 3_000],
    ['۱۲', 12],
    ['1,5 مليون', 1_500_000],
    ['12万', 120_000],
    ['1.2万次播放', 12_000],
    ['3億', 300_000_000],
    ['J’aime : 181 personnes', 181],
    ['3 reactions; see who reacted to this', 3],
    ['2 534', 2_534],
    [`2${NBSP}534 réponses`, 2_534],
    [`2${NARROW}534`, 2_534],
    ['2\u2009534', 2_534],
    ['2,534', 2_534],
    ['2.534', 2_534],
    ['2’534', 2_534],
    ['1,234,567 views', 1_234_567],
    ['1.234.567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['1,234.5 k', 1_234_500],
    ['1.234,5 k', 1_234_500],
    ['0.5K', 500],
    ['2534 replies, 4483 reposts, 25616 likes', 2_534],
    ['5 membres', 5],
    ['3 banques', 3],
    ['5522 shares', 5_522],
    ['user_12 and 30 others', 30],
    ['点赞12', 12],
    ['(2534)', 2_534],
  ])('reads %j as %d', (text, expected) => {
    expect(readCount(text)).toBe(expected)
  })

  it.each([[''], ['Like'], ['J’aime'], ['—'], [null], [undefined]])('finds no number in %j', (text) => {
    expect(readCount(text)).toBeUndefined()
  })

  it('gives a non-negative whole number or undefined for any string', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => {
        const count = readCount(text)
        expect(count === undefined || (Number.isSafeInteger(count) && count >= 0)).toBe(true)
      }),
    )
  })

  it('reads what any locale writes', () => {
    const locales = ['fr-FR', 'fr-CA', 'en-US', 'de-DE', 'de-CH', 'es-ES', 'ar-EG', 'ar-DZ', 'hi-IN', 'fa-IR']
    assert(
      property(nat(999_999_999), constantFrom(...locales), (count, locale) => {
        expect(readCount(`${count.toLocaleString(locale)} x`)).toBe(count)
      }),
    )
  })

  it('reads compact French and English within their rounding', () => {
    assert(
      property(nat(2_000_000_000), constantFrom('fr-FR', 'en-US', 'ar-EG', 'zh-CN'), (count, locale) => {
        const written = count.toLocaleString(locale, {
          notation: 'compact',
          maximumSignificantDigits: 3,
        })
        const read = readCount(written)
        expect(read).toBeDefined()
        expect(Math.abs((read ?? 0) - count)).toBeLessThanOrEqual(count * 0.01)
      }),
    )
  })
})
