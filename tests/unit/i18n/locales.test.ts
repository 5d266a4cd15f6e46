import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { duration, plural, t } from '../../../src/i18n'

type Sentences = Record<string, { message: string }>
const read = (language: string): Sentences =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Sentences
const languages = readdirSync('public/_locales')
const fr = read('fr')
const FORMS = /_(?:zero|two|few|many)$/

describe.each(languages)('the sentences in %s', (language) => {
  const sentences = read(language)

  it('are all there and no others, plural forms aside', () => {
    const missing = Object.keys(fr).filter((key) => !sentences[key]?.message)
    const extra = Object.keys(sentences).filter((key) => !(key in fr) && !FORMS.test(key))
    expect({ missing, extra }).toEqual({ missing: [], extra: [] })
  })

  it('use the same values as the French ones', () => {
    const values = (message: string) => [...new Set(message.match(/\$\d/g))].toSorted()
    const differing = Object.keys(fr).filter((key) => {
      const ours = values(sentences[key]?.message ?? '')
      const theirs = values(fr[key]?.message ?? '')
      // "one" and "two" may be words instead of a number.
      return /_(?:one|two)$/.test(key) ? ours.some((value) => !theirs.includes(value)) : ours.join() !== theirs.join()
    })
    expect(differing).toEqual([])
  })

  it('name Vigie first on everything that stands on a page', () => {
    const onPage = Object.keys(fr).filter((key) =>
      /^(?:flag|card|comment|drafts|draft|insert|copy|actions|action|note|note_save|allow)_label$/.test(key),
    )
    expect(onPage.length).toBeGreaterThan(8)
    for (const key of [...onPage, 'card_close', 'notice_close']) expect(sentences[key]?.message).toMatch(/^Vigie\s?:/)
  })
})

describe('French sentences', () => {
  it('have typographic apostrophes and spaces', () => {
    const bad = Object.entries(fr).filter(([, { message }]) => /'|(?<=\S) [:;!?»]|« |\.\.\./.test(message))
    expect(bad).toEqual([])
  })

  it('are filled and put in the plural', () => {
    expect(t('page_followed', 'Maison Zaytouna')).toBe('Page suivie pour Maison Zaytouna')
    expect(plural('unanswered', 1)).toBe('1 commentaire attend une réponse.')
    expect(plural('unanswered', 3)).toBe('3 commentaires attendent une réponse.')
    expect(duration(34 * 60_000)).toBe('34\u00a0min')
    expect(duration(125 * 60_000)).toBe('2\u00a0h\u00a005')
  })
})
