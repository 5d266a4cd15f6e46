import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactTime, readTime } from '../../../src/platforms/dom/time'

const NOW = new Date(2026, 10, 23, 15, 30, 20)
const HOUR = 3600_000
const DAY = 24 * HOUR
const ago = (ms: number) => new Date(NOW.getTime() - ms)

describe('relative times', () => {
  it.each([
    ['3 h', 3, HOUR],
    ['3h', 3, HOUR],
    ['il y a 2 j', 2, DAY],
    ['2 j', 2, DAY],
    ['Il y a 2 jours', 2, DAY],
    ['il y a\u00a03\u00a0heures', 3, HOUR],
    ['5 sem', 5, 7 * DAY],
    ['5 sem.', 5, 7 * DAY],
    ['5w', 5, 7 * DAY],
    ['3d', 3, DAY],
    ['1d ago', 1, DAY],
    ['4 hours ago', 4, HOUR],
    ['about an hour ago', 1, HOUR],
    ['a week ago', 1, 7 * DAY],
    ['8 weeks ago', 8, 7 * DAY],
    ['il y a une heure', 1, HOUR],
    ['il y a environ une heure', 1, HOUR],
    ['il y a 12 min', 12, 60_000],
    ['15m', 15, 60_000],
    ['5 s', 5, 1000],
    ['منذ ٣ ساعات', 3, HOUR],
    ['منذ ساعتين', 2, HOUR],
    ['منذ يوم', 1, DAY],
    ['منذ ساعة واحدة', 1, HOUR],
    ['منذ أسبوعين', 2, 7 * DAY],
    ['قبل ١١ يومًا', 11, DAY],
    ['٣ س', 3, HOUR],
    ['٥ أسابيع', 5, 7 * DAY],
    ['hace 3 horas', 3, HOUR],
    ['vor 3 Stunden', 3, HOUR],
    ['3 giờ trước', 3, HOUR],
    ['4 ngày', 4, DAY],
    ['3 uur geleden', 3, HOUR],
    ['3 h · Modifié', 3, HOUR],
    ['· 3d', 3, DAY],
  ])('%s is %d units ago and under one more', (text, count, unit) => {
    expect(readTime(text, NOW)).toEqual({ earliest: ago((count + 1) * unit), latest: ago(count * unit) })
  })

  it.each([
    ['1y', new Date(2024, 10, 23, 15, 30, 20), new Date(2025, 10, 23, 15, 30, 20)],
    ['2 ans', new Date(2023, 10, 23, 15, 30, 20), new Date(2024, 10, 23, 15, 30, 20)],
    ['il y a un an', new Date(2024, 10, 23, 15, 30, 20), new Date(2025, 10, 23, 15, 30, 20)],
    ['il y a 2 mois', new Date(2026, 7, 23, 15, 30, 20), new Date(2026, 8, 23, 15, 30, 20)],
    ['منذ سنة', new Date(2024, 10, 23, 15, 30, 20), new Date(2025, 10, 23, 15, 30, 20)],
  ])('%s counts calendar months and years', (text, earliest, latest) => {
    expect(readTime(text, NOW)).toEqual({ earliest, latest })
  })

  it('keeps to the end of a shorter month', () => {
    expect(readTime('1 mois', new Date(2026, 2, 31, 12))).toEqual({
      earliest: new Date(2026, 0, 31, 12),
      latest: new Date(2026, 1, 28, 12),
    })
  })

  it.each(["à l'instant", 'à l’instant', 'just now', 'Just now', 'الآن', 'vừa xong'])(
    '%s is the last minute',
    (text) => {
      expect(readTime(text, NOW)).toEqual({ earliest: ago(60_000), latest: NOW })
    },
  )
})

describe('calendar times', () => {
  const day = (y: number, m: number, d: number) => ({
    earliest: new Date(y, m - 1, d),
    latest: new Date(y, m - 1, d, 23, 59, 59, 999),
  })
  const minute = (y: number, m: number, d: number, h: number, min: number) => ({
    earliest: new Date(y, m - 1, d, h, min),
    latest: new Date(y, m - 1, d, h, min, 59, 999),
  })

  it.each([
    ['hier', day(2026, 11, 22)],
    ['yesterday', day(2026, 11, 22)],
    ['أمس', day(2026, 11, 22)],
    ['5-26', day(2026, 5, 26)],
    ['12-3', day(2025, 12, 3)],
    ['2022-4-19', day(2022, 4, 19)],
    ['20 juin', day(2026, 6, 20)],
    ['20 juil.', day(2026, 7, 20)],
    ['24 novembre', day(2025, 11, 24)],
    ['20 juin 2024', day(2024, 6, 20)],
    ['1er août', day(2026, 8, 1)],
    ['5 septembre', day(2026, 9, 5)],
    ['5 sept.', day(2026, 9, 5)],
    ['4 janv. 2025', day(2025, 1, 4)],
    ['Oct 2, 2025', day(2025, 10, 2)],
    ['mardi 20 mai 2025', day(2025, 5, 20)],
    ['20 de junio de 2024', day(2024, 6, 20)],
    ['20. Juni 2024', day(2024, 6, 20)],
    ['20 tháng 6', day(2026, 6, 20)],
    ['٢٠ يونيو ٢٠٢٤', day(2024, 6, 20)],
    ['20 جوان 2024', day(2024, 6, 20)],
    ['29 février', day(2024, 2, 29)],
    ['lundi', day(2026, 11, 16)],
    ['Sunday', day(2026, 11, 22)],
    ['5 septembre à 14:30', minute(2026, 9, 5, 14, 30)],
    ['5 septembre à 14 h 30', minute(2026, 9, 5, 14, 30)],
    ['Hier, à 09:05', minute(2026, 11, 22, 9, 5)],
    ['June 20 at 3:15 PM', minute(2026, 6, 20, 15, 15)],
    ['Friday, June 20, 2025 at 12:15 AM', minute(2025, 6, 20, 0, 15)],
    ['30 May at 11:02', minute(2026, 5, 30, 11, 2)],
    ['20 يونيو الساعة 3:15 م', minute(2026, 6, 20, 15, 15)],
  ])('%s', (text, range) => {
    expect(readTime(text, NOW)).toEqual(range)
  })

  it('today has begun and ends now', () => {
    expect(readTime('23 novembre', NOW)).toEqual({ earliest: new Date(2026, 10, 23), latest: NOW })
  })

  it('an ISO time is exact', () => {
    expect(readTime('2025-10-02T15:44:52.000Z', NOW)).toEqual(exactTime('2025-10-02T15:44:52.000Z'))
  })
})

describe('what is no time', () => {
  it.each([
    '',
    ' ',
    'Répondre',
    'J’aime',
    '3',
    '2026',
    'h',
    'jour',
    'week',
    'may',
    'mars',
    'un',
    'a',
    '31 février',
    '13-45',
    '2-30',
    'le 20 juin je viens',
    '5 étoiles',
    '3 réponses',
    '1 juin 2031',
    '14:30',
    '99999 h',
    '3 h 45 h',
  ])('%s', (text) => {
    expect(readTime(text, NOW)).toBeNull()
  })

  it('an invalid now gives no time', () => {
    expect(readTime('3 h', new Date(NaN))).toBeNull()
  })
})

describe('any text', () => {
  const shaped = fc
    .tuple(
      fc.constantFrom('', 'il y a ', 'منذ ', 'about ', 'hier à ', 'lundi '),
      fc.nat(9999),
      fc.constantFrom('', ' ', '-', ':'),
      fc.constantFrom('h', 'j', 'juin', 'ans', 'mois', 'w', 'septembre 2026', '12', '-31', ' février', '30 PM', 'ساعة'),
    )
    .map((parts) => parts.join(''))
  const instants = fc.date({ min: new Date(1990, 0, 1), max: new Date(2090, 0, 1), noInvalidDate: true })

  it('never throws, and ends between its start and now', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), shaped), instants, (text, now) => {
        const range = readTime(text, now)
        if (!range) return
        expect(range.earliest.getTime()).toBeLessThanOrEqual(range.latest.getTime())
        expect(range.latest.getTime()).toBeLessThanOrEqual(now.getTime())
      }),
      { numRuns: 3000 },
    )
  })

  it('holds the moment a platform wrote about', () => {
    const units = { s: 1000, min: 60_000, h: HOUR, j: DAY, sem: 7 * DAY }
    fc.assert(
      fc.property(fc.constantFrom<keyof typeof units>('s', 'min', 'h', 'j', 'sem'), fc.nat(300 * DAY), (unit, age) => {
        const count = Math.floor(age / units[unit])
        fc.pre(count < 10_000)
        const range = readTime(`${count} ${unit}`, NOW)
        expect(range?.earliest.getTime()).toBeLessThan(NOW.getTime() - age)
        expect(range?.latest.getTime()).toBeGreaterThanOrEqual(NOW.getTime() - age)
      }),
    )
  })
})
