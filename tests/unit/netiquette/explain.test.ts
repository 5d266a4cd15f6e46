import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, explain } from '../../../src/netiquette'

describe('explain', () => {
  it('says the rule, how sure, why, and the words', () => {
    expect(explain('Espèce de connard').lines[0]).toMatch(
      /^Injure, gravité 2 sur 3, sûr à \d+\u00a0%\u00a0: .+ \(«\u00a0.*connard\u00a0»\)\.$/,
    )
  })

  it.each([
    ['mort de rire, tu me tues', /tues.*expression innocente/],
    ['me traiter de connard, c’est honteux', /connard.*cité ou dénoncé/],
    ['tu n’es pas un connard', /connard.*la phrase le nie/],
  ])('says why a word did not count: "%s"', (text, why) => {
    const { assessment, lines } = explain(text)
    expect(assessment.findings).toEqual([])
    expect(lines.join('\n')).toMatch(why)
  })

  it('tells the language of each clause', () => {
    const { clauses } = explain('Je suis très content de la commande, mais the delivery was not what you said')
    expect(clauses.map(({ language }) => language)).toContain('fr')
    expect(clauses.map(({ language }) => language)).toContain('en')
  })

  it('reads a long text as it was assessed: in pieces, with offsets in the whole', () => {
    const text = `${'merci pour tout. '.repeat(300)}Espèce de connard. ${'merci encore. '.repeat(200)}`
    const { assessment, considered } = explain(text)
    expect(assessment.findings.map(({ rule }) => rule)).toContain('insult')
    for (const { words, span } of considered) expect(text.slice(...span)).toBe(words)
    expect(considered.find(({ words }) => words === 'connard')?.verdict).toBe('counted')
  })

  it('explains any text, and speaks of the assessment that was given', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        expect(explain(text).assessment).toEqual(assess(text))
      }),
      { numRuns: 100 },
    )
  })
})
