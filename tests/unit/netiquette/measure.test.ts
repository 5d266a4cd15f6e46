import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/netiquette'
import { EXAMPLES } from './examples'

const data = resolve('../shared/data')
const labels = join(data, 'comments-dev.jsonl')
const present = existsSync(labels)
if (!present) console.warn(`measure: ${labels} is missing, the labelled comments are not measured`)

interface Score {
  flaggedF1: number
  falseAlarms: number
  ruleMacroF1: number
  recallOnHard: number
}

describe.skipIf(!present)('labelled comments', () => {
  it('flags well and raises few false alarms', () => {
    const lines = readFileSync(labels, 'utf8').trim().split('\n')
    const predictions = lines.map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      const { findings, sentiment, intents } = assess(text)
      return JSON.stringify({ id, violations: findings.map((f) => f.rule), sentiment: sentiment.label, intents })
    })
    const folder = mkdtempSync(join(tmpdir(), 'measure-'))
    try {
      const file = join(folder, 'predictions.jsonl')
      writeFileSync(file, predictions.join('\n'))
      const output = execFileSync(process.execPath, [join(data, 'score.mjs'), labels, file, '--json'], {
        encoding: 'utf8',
      })
      const score = JSON.parse(output) as Score
      console.info(
        `labelled comments: flagged F1 ${score.flaggedF1.toFixed(3)}, false alarms ${score.falseAlarms.toFixed(3)}, ` +
          `rule macro-F1 ${score.ruleMacroF1.toFixed(3)}, recall on hard ${score.recallOnHard.toFixed(3)}`,
      )
      expect(score.flaggedF1).toBeGreaterThanOrEqual(0.93)
      expect(score.ruleMacroF1).toBeGreaterThanOrEqual(0.87)
      expect(score.recallOnHard).toBeGreaterThanOrEqual(0.85)
      expect(score.falseAlarms).toBeLessThanOrEqual(0.03)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('examples', () => {
  it('flags most of the abusive ones and hardly any innocent one', () => {
    const flagged = EXAMPLES.map(([text, rules]) => ({
      wanted: rules.length > 0,
      got: assess(text).findings.length > 0,
    }))
    const missed = flagged.filter((x) => x.wanted && !x.got).length
    const wrong = flagged.filter((x) => !x.wanted && x.got).length
    const [abusive, innocent] = [flagged.filter((x) => x.wanted).length, flagged.filter((x) => !x.wanted).length]
    expect(missed / abusive).toBeLessThan(0.2)
    expect(wrong / innocent).toBeLessThan(0.05)
  })
})
