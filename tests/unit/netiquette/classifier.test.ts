import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/netiquette'
import { contextOf, judge } from '../../../src/netiquette/assess'
import { decide, trainedScorer } from '../../../src/netiquette/classifier/decide'
import { allFeatures } from '../../../src/netiquette/classifier/features'
import { unpackModel } from '../../../src/netiquette/classifier/model'
import { COUNT, OUTPUTS } from '../../../src/netiquette/classifier/outputs'
import { Scorer, scaleOf } from '../../../src/netiquette/classifier/scorer'
import { WEIGHTS } from '../../../src/netiquette/classifier/weights'
import { BOUNDS } from '../../../src/netiquette/classifier/bounds'
import { contrastPairs } from '../../../scripts/train/data'
import { finding } from '../../../src/netiquette/rules/findings'
import { EXAMPLES } from './examples'

describe('the scorer', () => {
  it('sums up just the features that it was trained on', () => {
    const model = unpackModel(WEIGHTS)
    for (const [text] of EXAMPLES) {
      const context = contextOf(text)
      const judged = judge(context)
      const features = allFeatures(context, judged)
      const sums = new Int32Array(COUNT)
      for (const feature of features) model.addTo(sums, feature)
      const scale = scaleOf(features.length)
      const expected = OUTPUTS.map((_, k) => (model.slopes[k] ?? 0) * (sums[k] ?? 0) * scale + (model.offsets[k] ?? 0))
      expect([...trainedScorer().logits(context, judged)]).toEqual(expected.map((logit) => expect.closeTo(logit, 9)))
    }
  })

  it('says of every finding of its own that it is learned, names its words, and stays within its bounds', () => {
    const learned = contrastPairs()
      .map(({ text }) => ({ text, ruled: judge(contextOf(text)).findings, findings: assess(text).findings }))
      .flatMap(({ text, ruled, findings }) =>
        findings.filter((found) => !ruled.some((one) => one.rule === found.rule)).map((found) => ({ text, found })),
      )
    expect(learned.length).toBeGreaterThan(0)
    for (const { text, found } of learned) {
      expect(found).toMatchObject({ learned: true, reason: 'learned' })
      expect(found.confidence).toBeGreaterThanOrEqual(BOUNDS[found.rule].add ?? 1)
      expect(found.confidence).toBeLessThanOrEqual(0.75)
      // What it names can be read: no lone number, no letter cut off by an apostrophe.
      const said = found.spans.map(([start, end]) => text.slice(start, end))
      expect(said.filter((word) => /^(?:\p{N}+|\p{L}{1,2})$/u.test(word))).toEqual([])
    }
  })

  it('has no say on a rule that it was not trained for', () => {
    const others = WEIGHTS.outputs.filter((output) => output !== 'threat')
    const scorer = new Scorer(unpackModel({ ...WEIGHTS, outputs: ['a rule of old', ...others.slice(1)] }))
    const context = contextOf('on sait où tu habites, fais attention')
    const logits = scorer.logits(context, judge(context))
    expect(logits[OUTPUTS.indexOf('threat')]).toBeNaN()
    expect(logits[OUTPUTS.indexOf('insult')]).toBeNaN()
    expect(logits[OUTPUTS.indexOf('negative')]).not.toBeNaN()
  })

  it('never adds or takes back what digits and capitals tell, nor distress, nor what rules are sure of', () => {
    const context = contextOf('merci beaucoup, très bonne journée à toute l’équipe')
    const judged = judge(context)
    const sure = finding('threat', 3, 0.95, 'violence', [{ span: [0, 5] }])
    const distress = finding('self_harm', 3, 0.5, 'distress', [{ span: [0, 5] }])
    const shouted = finding('shouting', 1, 0.5, 'capitals', [{ span: [0, 5] }])
    const doubtful = finding('threat', 3, 0.5, 'violence', [{ span: [0, 5] }])
    const told = (findings: typeof judged.findings): string[] =>
      decide(context, { ...judged, findings }).findings.map((f) => f.rule)
    const number = finding('privacy', 2, 0.5, 'contact', [{ span: [0, 5] }])
    expect(told([sure, distress, shouted, number])).toEqual(['threat', 'privacy', 'shouting', 'self_harm'])
    expect(told([doubtful])).toEqual([])
    expect(BOUNDS.privacy.add).toBeUndefined()
    expect(BOUNDS.shouting.add).toBeUndefined()
  })
})

describe('the contrast pairs', () => {
  const pairs = contrastPairs()
  it('are thousands of lines, over all rules, intents, tones and languages', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(3000)
    OUTPUTS.forEach((output, k) => {
      expect(pairs.filter(({ labels }) => labels[k] === 1).length, output).toBeGreaterThan(100)
    })
    expect(new Set(pairs.map(({ language }) => language))).toEqual(new Set(['fr', 'en', 'ar', 'dz', 'kab', 'mix']))
  })

  it('are well formed: a text, known labels, one tone, and hardly one text twice', () => {
    for (const { text, labels } of pairs) {
      expect(text.trim()).not.toBe('')
      expect(labels.slice(-3).filter((label) => label === 1)).toHaveLength(1)
    }
    expect(new Set(pairs.map(({ text }) => text)).size).toBeGreaterThan(pairs.length * 0.99)
  })

  it('contrast: lines of one pair differ in what they break, want or feel', () => {
    const labelsOf = new Map<string, Set<string>>()
    for (const { pair, labels } of pairs) {
      const known = labelsOf.get(pair) ?? new Set()
      labelsOf.set(pair, known.add(labels.join('')))
    }
    const alike = [...labelsOf.values()].filter((labels) => labels.size < 2).length
    expect(alike / labelsOf.size).toBeLessThan(0.02)
  })
})
