import { describe, expect, it } from 'vitest'
import { dayOf, indicators, readPeriod, recordSeen } from '../../../src/journal'
import { act, assess, at, comment, openJournal, page } from './fixtures'

const brandAuthor = { name: 'Maison Zaytouna', handle: 'maisonzaytouna' }

async function aDay() {
  const opened = await openJournal()
  const comments = [
    comment('1', 'Prix ?', { postedAt: { earliest: at(9), latest: at(9) } }),
    comment('2', 'Horaires ?', { postedAt: { earliest: at(8), latest: at(9) } }),
    comment('3', 'abruti'),
    comment('4', 'Livrez-vous à Oran ?'),
    comment('5', 'Répondu', {
      author: brandAuthor,
      parentId: '1',
      postedAt: { earliest: at(9, 10), latest: at(9, 10) },
    }),
    comment('6', 'Répondu', {
      author: brandAuthor,
      parentId: '2',
      postedAt: { earliest: at(9, 30), latest: at(9, 30) },
    }),
  ]
  await recordSeen(opened.journal, { page, account: null, post: null, comments }, opened, assess, at(10))
  await act(opened.journal, 'facebook:3', 'hid', at(10, 5))
  await act(opened.journal, 'facebook:4', 'noted', at(10, 6), 'à voir')
  return { ...opened, data: await readPeriod(opened.journal, dayOf(new Date(at(12)))) }
}

describe('indicators of a day', () => {
  it('counts other people’s comments, the flagged, the handled and what is left', async () => {
    const { data } = await aDay()
    expect(indicators.seen(data)).toBe(4)
    expect(indicators.flagged(data)).toBe(1)
    expect(indicators.handled(data)).toEqual({ total: 3, replied: 2 })
    expect(indicators.left(data)).toBe(1)
    expect(indicators.byPlatform(data)).toEqual([{ platform: 'facebook', seen: 4, flagged: 1, handled: 3 }])
    expect(indicators.byHour(data)[10]).toBe(4)
    expect(indicators.sentiment(data)).toEqual({ positive: 0, neutral: 0, negative: 1, undetermined: 3 })
  })

  it('gives the median first response with its doubt and the unanswered beside it', async () => {
    const { data } = await aDay()
    // 10 min exactly, and between 30 and 90 min: the median of 10 and 60, in doubt by 30.
    expect(indicators.firstResponse(data)).toEqual({ median: 35 * 60_000, plusMinus: 30 * 60_000, n: 2, unanswered: 1 })
  })

  it('leaves yesterday and other brands out', async () => {
    const { journal, brand } = await aDay()
    expect((await readPeriod(journal, dayOf(new Date(at(-1))))).mentions).toEqual([])
    expect((await readPeriod(journal, dayOf(new Date(at(12))), 'another')).mentions).toEqual([])
    expect((await readPeriod(journal, dayOf(new Date(at(12))), brand.id)).mentions).toHaveLength(4)
  })

  it('says nothing of response where nothing was answered', async () => {
    const opened = await openJournal()
    const seen = { page, account: null, post: null, comments: [comment('1', 'Prix ?')] }
    await recordSeen(opened.journal, seen, opened, assess, at(10))
    const data = await readPeriod(opened.journal, dayOf(new Date(at(12))))
    expect(indicators.firstResponse(data)).toEqual({ median: null, plusMinus: 0, n: 0, unanswered: 1 })
  })

  it('count the work of the day on comments of the days before', async () => {
    const opened = await openJournal()
    const seen = { page, account: null, post: null, comments: [comment('1', 'abruti')] }
    await recordSeen(opened.journal, seen, opened, assess, at(-6))
    await act(opened.journal, 'facebook:1', 'hid', at(9))
    const data = await readPeriod(opened.journal, dayOf(new Date(at(12))))
    expect(indicators.seen(data)).toBe(0)
    expect(indicators.handled(data).total).toBe(1)
    expect(data.earlier.map((mention) => mention.id)).toEqual(['facebook:1'])
    expect(indicators.byPlatform(data)).toEqual([{ platform: 'facebook', seen: 0, flagged: 0, handled: 1 }])
  })
})
