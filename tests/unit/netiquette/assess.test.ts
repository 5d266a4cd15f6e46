import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, explain, INTENTS, LANGUAGES, RULE_IDS } from '../../../src/netiquette'
import { contextOf } from '../../../src/netiquette/assess'
import type { RuleId } from '../../../src/netiquette'
import { EXAMPLES } from './examples'

const rulesOf = (text: string): RuleId[] => assess(text).findings.map((f) => f.rule)
const words = (text: string, rule: RuleId): string[] =>
  assess(text)
    .findings.filter((f) => f.rule === rule)
    .flatMap((f) => f.spans.map((s) => text.slice(...s)))

/** Random texts made of words that the rules know, so that they find something. */
const spoken = array(
  constantFrom(
    ...EXAMPLES.flatMap(([text]) => text.split(' ')),
    '…',
    '\n',
    '@moi',
    '🐷',
    '«',
    '»',
    '06 12 34 56 78',
    'A'.repeat(30),
  ),
  { maxLength: 40 },
).map((parts) => parts.join(' '))

describe('assess', () => {
  it('never throws, and its spans lie in the text in ascending order', () => {
    assert(
      property(oneof(spoken, string({ unit: 'binary', maxLength: 120 })), (text) => {
        const { language, findings, sentiment, intents } = assess(text)
        expect(LANGUAGES).toContain(language)
        expect(Math.abs(sentiment.score)).toBeLessThanOrEqual(1)
        expect(intents.every((intent) => INTENTS.includes(intent))).toBe(true)
        expect(new Set(findings.map((f) => f.rule)).size).toBe(findings.length)
        for (const finding of findings) {
          expect(RULE_IDS).toContain(finding.rule)
          expect(finding.confidence).toBeGreaterThan(0)
          expect(finding.confidence).toBeLessThanOrEqual(1)
          expect(finding.spans.length).toBeGreaterThan(0)
          let last = 0
          for (const [start, end] of finding.spans) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says the same of the same text', () => {
    for (const [text] of EXAMPLES.slice(0, 30)) expect(assess(text)).toEqual(assess(text))
  })

  it('marks words that touch as one expression, which is what a brand may then let pass', () => {
    expect(words('wesh bande de bouffons, rendez l’argent', 'insult')).toEqual(['bande de bouffons'])
  })

  it('does not take an everyday word of one language for a word of another', () => {
    const { assessment, considered } = explain('the soap is in the box, the price is on the label')
    expect(assessment.findings).toEqual([])
    expect(considered.map(({ words: said }) => said)).not.toContain('the')
    const goods = contextOf('the soap is in the box').hits('misinformation.goods misinformation.subject product')
    expect(goods.map(({ text }) => text)).not.toContain('the')
  })

  it('finds nothing in an empty text', () => {
    expect(assess('')).toEqual({
      language: 'und',
      findings: [],
      sentiment: { label: 'undetermined', score: 0 },
      intents: [],
    })
  })

  it('shows the written words, disguise included', () => {
    expect(words('franchement quel c0nnаrd lui', 'insult')).toEqual(['c0nnаrd'])
    expect(words('bande de c o n n a r d s', 'insult').join()).toContain('c o n n a r d s')
  })

  it.each([
    'con '.repeat(12_500),
    'a'.repeat(50_000),
    '« '.repeat(25_000),
    'c o n '.repeat(8_000),
    '*'.repeat(50_000),
    '06 '.repeat(16_000),
    '@ '.repeat(25_000),
    `${'c o n '.repeat(3_000)}. c o m`.repeat(3),
    'a@'.repeat(25_000),
    'a.b.'.repeat(12_500),
    `${'a'.repeat(30_000)}@${'b.'.repeat(10_000)}`,
    '1 2 '.repeat(12_500),
    `ccp ${'x '.repeat(25_000)}`,
  ])('reads 50,000 characters in bounded time (%#)', (text) => {
    assess('warm')
    const start = performance.now()
    const { findings } = assess(text)
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(findings.map((f) => f.rule)).toContain('shouting')
  })

  it.each([
    ['Bonjour, je voudrais savoir quand vous ouvrez', 'fr'],
    ['when will this be back in the shop please', 'en'],
    ['متى تفتحون المحل من فضلكم', 'ar'],
    ['wach kayen 3andkom had la taille khouya, 9olili', 'dz'],
    ['😂😂', 'und'],
  ])('tells the language of "%s"', (text, language) => {
    expect(assess(text).language).toBe(language)
  })
})

describe('charter', () => {
  const text = 'espèce de connard, appelez-moi au 06 12 34 56 78'
  it('turns rules off and changes their severity', () => {
    expect(rulesOf(text)).toEqual(expect.arrayContaining(['insult', 'privacy']))
    const charter = { rules: { insult: { on: false }, privacy: { severity: 3 as const } } }
    const { findings } = assess(text, charter)
    expect(findings.map((f) => [f.rule, f.severity])).toEqual([['privacy', 3]])
  })

  it('finds banned words, also when profanity is off', () => {
    const charter = { banned: ['concurrent X'], rules: { profanity: { on: false } } }
    expect(assess('allez plutôt chez Concurrent X !', charter).findings).toMatchObject([
      { rule: 'profanity', reason: 'banned', spans: [[18, 30]] },
    ])
  })

  it('never flags what the brand allows', () => {
    expect(rulesOf('merde alors')).toEqual(['profanity'])
    expect(assess('merde alors', { allowed: ['merde'] }).findings).toEqual([])
  })
})
