import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/netiquette'
import type { Charter } from '../../../src/netiquette'

const rulesOf = (text: string, charter?: Charter): string[] => assess(text, charter).findings.map((found) => found.rule)
const wordsOf = (text: string, charter: Charter): string[] =>
  assess(text, charter).findings.flatMap(({ reason, spans }) =>
    reason === 'banned' ? spans.map(([start, end]) => text.slice(start, end)) : [],
  )

describe('banned words', () => {
  it.each([
    ['Zorgon', 'le zorgon et les Zorgons', ['zorgon']],
    ['zorg*', 'le Zorgon, la zorgue et lezorg', ['Zorgon', 'zorgue']],
    ['*zorg', 'zorgon, lezorg', ['lezorg']],
    ['*zorg*', 'zorgon, lezorg, ilzorge', ['zorgon', 'lezorg', 'ilzorge']],
    ['carte* zorg', 'les cartes zorg de la carte', ['cartes zorg']],
    ['prêt à zorguer', 'pret a zorguer !', ['pret a zorguer']],
    ['زورق*', 'هذا الزورقي كبير', ['الزورقي']],
  ])('%s in "%s": %j', (banned, text, expected) => {
    expect(wordsOf(text, { banned: [banned] })).toEqual(expected)
  })

  it('mean nothing by themselves: a star alone, an empty line, signs of the notation', () => {
    expect(rulesOf('bonjour à tous', { banned: ['*', '', ' ', '(', '~', '=', '**'] })).toEqual([])
  })
})

describe('allowed words', () => {
  it('beat all: a list, a rule over several words, a banned word, a number', () => {
    expect(rulesOf('espèce de connard')).toContain('insult')
    expect(rulesOf('espèce de connard', { allowed: ['espèce de connard'] })).toEqual([])
    expect(rulesOf('connardise', { banned: ['connard*'], allowed: ['connardise'] })).toEqual([])
    expect(rulesOf('appelez le 06 12 34 56 78')).toEqual(['privacy'])
    expect(rulesOf('appelez le 06 12 34 56 78', { allowed: ['06 12 34 56 78'] })).toEqual([])
  })

  it('leave the rest of the comment to the rules', () => {
    expect(rulesOf('connard, appelez le 06 12 34 56 78', { allowed: ['connard'] })).toEqual(['privacy'])
  })

  it('are narrow where a dismissal taught them: only the rule it was about', () => {
    const charter: Charter = { allowances: [{ rule: 'profanity', words: 'putain' }] }
    expect(rulesOf('putain c’est long')).toEqual(['profanity'])
    expect(rulesOf('putain c’est long', charter)).toEqual([])
    expect(rulesOf('espèce de putain', charter)).toEqual(
      rulesOf('espèce de putain').filter((rule) => rule !== 'profanity'),
    )
  })
})

describe('watched words', () => {
  it('are told with their kind and where they stand, and flag nothing', () => {
    const text = 'Ooredoo ou Djezzy ? et le Doliprane'
    const charter: Charter = {
      watched: [
        { kind: 'competitor', words: 'djezzy' },
        { kind: 'competitor', words: 'oored*' },
        { kind: 'medicine', words: 'doliprane' },
      ],
    }
    const { findings, watched } = assess(text, charter)
    expect(findings).toEqual([])
    expect(watched?.map(({ kind, spans }) => [kind, spans.map(([a, b]) => text.slice(a, b))])).toEqual([
      ['competitor', ['Ooredoo', 'Djezzy']],
      ['medicine', ['Doliprane']],
    ])
    expect(assess(text).watched).toBeUndefined()
  })
})

it('a rule that is off says nothing, and a severity is the charter’s', () => {
  expect(rulesOf('espèce de connard', { rules: { insult: { on: false } } })).not.toContain('insult')
  expect(assess('espèce de connard', { rules: { insult: { severity: 3 } } }).findings[0]?.severity).toBe(3)
})
