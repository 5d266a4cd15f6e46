import Papa from 'papaparse'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, readPeriod, recordSeen, toCsv } from '../../../src/journal'
import type { CsvWords } from '../../../src/journal'
import { act, assess, at, comment, openJournal, page } from './fixtures'

const words: CsvWords = { column: (name) => name, value: (code) => code, yes: 'oui', no: 'non' }

async function exported(texts: string[]): Promise<{ csv: string; rows: Array<Record<string, string>> }> {
  const opened = await openJournal()
  const comments = texts.map((text, i) => comment(String(i), text, { postedAt: { earliest: at(9), latest: at(9) } }))
  await recordSeen(opened.journal, { page, account: null, post: null, comments }, opened, assess, at(10))
  const csv = toCsv(await readPeriod(opened.journal, dayOf(new Date(at(12)))), [opened.brand], words)
  const rows = Papa.parse<Record<string, string>>(csv.slice(1), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
  }).data
  return { csv, rows }
}

describe('the day as CSV', () => {
  it('opens in a French spreadsheet: BOM, semicolons, CRLF, French dates', async () => {
    const { csv, rows } = await exported(['bande d’abrutis ; "vraiment"'])
    expect(csv.startsWith('\ufeffseen_date;seen_time;platform')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(rows[0]).toMatchObject({
      seen_date: '23/11/2026',
      seen_time: '10:00:00',
      brand: 'Maison Zaytouna',
      comment: 'bande d’abrutis ; "vraiment"',
      rules: 'rule_insult',
      severity: '2',
      words: 'abruti',
      posted_latest: '23/11/2026 09:00:00',
    })
  })

  it('writes the response time in minutes with a decimal comma, and the actions in order', async () => {
    const opened = await openJournal()
    const question = comment('1', 'Prix ?', { postedAt: { earliest: at(9), latest: at(9) } })
    const reply = comment('2', '12 €', {
      author: { name: 'Maison Zaytouna', handle: 'maisonzaytouna' },
      parentId: '1',
      postedAt: { earliest: at(9, 1), latest: at(9, 2) },
    })
    const seen = { page, account: null, post: null, comments: [question, reply] }
    await recordSeen(opened.journal, seen, opened, assess, at(10))
    await act(opened.journal, 'facebook:1', 'noted', at(11), 'cliente fidèle')
    const csv = toCsv(await readPeriod(opened.journal, dayOf(new Date(at(12)))), [opened.brand], words)
    const [row, ownRow] = Papa.parse<Record<string, string>>(csv.slice(1), { delimiter: ';', header: true }).data
    expect(ownRow).toMatchObject({ own: 'oui', comment: '12 €' })
    expect(row).toMatchObject({
      own: 'non',
      response_minutes: '1,5',
      actions: 'done_replied, done_noted',
      note: 'cliente fidèle',
    })
  })

  it('names the words that a picture reads', async () => {
    const opened = await openJournal()
    const picture = comment('1', '', { media: [{ kind: 'image', alt: 'texte qui dit abruti' }] })
    const seen = { page, account: null, post: null, comments: [picture] }
    await recordSeen(opened.journal, seen, opened, assess, at(10))
    const csv = toCsv(await readPeriod(opened.journal, dayOf(new Date(at(12)))), [opened.brand], words)
    const [row] = Papa.parse<Record<string, string>>(csv.slice(1), { delimiter: ';', header: true }).data
    expect(row).toMatchObject({ comment: '', rules: 'rule_insult', words: 'abruti' })
  })

  it('holds no cell that a spreadsheet would run', async () => {
    const formulas = [
      '=1+1',
      '+33612345678',
      '-2',
      '@SUM(A1)',
      '\t=1',
      ' =cmd|calc',
      '\u00a0=1',
      '\u200b@x',
      '%0A',
      '|dde',
    ]
    const { rows } = await exported(formulas)
    for (const row of rows) expect(row['comment']?.startsWith("'"), row['comment']).toBe(true)
  })

  it('cuts what Excel cannot hold in a cell, and says no more than the text', async () => {
    const { rows } = await exported(['a'.repeat(50_000)])
    expect(rows[0]?.['comment']).toHaveLength(32_000)
  })

  it('gives back any text it was given', async () => {
    const texts = fc.array(
      fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/[\r\n]/.test(text)),
      { maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(texts, async (list) => {
        const { rows } = await exported(list)
        expect(rows.map((row) => row['comment']?.replace(/^'/, ''))).toEqual(list.map((text) => text.replace(/^'/, '')))
      }),
      { numRuns: 40 },
    )
  })
})
