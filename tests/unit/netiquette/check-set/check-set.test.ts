import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/netiquette'

/**
 * 260 comments written and labelled for this project by somebody who had seen neither the rules nor the word lists.
 * They are for checking only: whoever learns from one of these lines makes the figure worthless.
 */
const comments = readFileSync(new URL('./comments.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; text: string; violations: string[] })

describe('comments that the engine was not made on', () => {
  it('are flagged well, with few false alarms', () => {
    const judged = comments.map(({ text, violations }) => ({
      isWrong: violations.length > 0,
      isFlagged: assess(text).findings.length > 0,
    }))
    const count = (isWrong: boolean, isFlagged: boolean): number =>
      judged.filter((one) => one.isWrong === isWrong && one.isFlagged === isFlagged).length
    const [hits, misses, alarms, quiet] = [
      count(true, true),
      count(true, false),
      count(false, true),
      count(false, false),
    ]
    const f1 = (2 * hits) / (2 * hits + misses + alarms)
    const falseAlarms = alarms / (alarms + quiet)
    console.log(
      `check set: flagged F1 ${f1.toFixed(3)}, false alarms ${falseAlarms.toFixed(3)}, n = ${comments.length}`,
    )
    expect(f1).toBeGreaterThan(0.85)
    expect(falseAlarms).toBeLessThan(0.08)
  })
})
