import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/netiquette'
import { contextOf, judge } from '../../../../src/netiquette/assess'

/**
 * 260 comments written and labelled for this project by somebody who had seen neither the rules nor the word lists.
 * They are for checking only: whoever learns from one of these lines makes the figure worthless.
 */
const comments = readFileSync(new URL('./comments.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; text: string; violations: string[] })

/** Flagged F1, false alarms among the innocent, and F1 over all pairs of comment and rule. */
function measure(told: (text: string) => readonly string[]): Record<'f1' | 'falseAlarms' | 'ruleF1', number> {
  let [hits, misses, alarms, innocent, right, wrong, missed] = [0, 0, 0, 0, 0, 0, 0]
  for (const { text, violations } of comments) {
    const rules = told(text)
    if (violations.length === 0) innocent++
    if (violations.length === 0) alarms += Number(rules.length > 0)
    else if (rules.length > 0) hits++
    else misses++
    right += rules.filter((rule) => violations.includes(rule)).length
    wrong += rules.filter((rule) => !violations.includes(rule)).length
    missed += violations.filter((rule) => !rules.includes(rule)).length
  }
  return {
    f1: (2 * hits) / (2 * hits + misses + alarms),
    falseAlarms: alarms / innocent,
    ruleF1: (2 * right) / (2 * right + wrong + missed),
  }
}

const whole = measure((text) => assess(text).findings.map(({ rule }) => rule))

describe('comments that the engine was not made on', () => {
  it('are flagged well, with few false alarms', () => {
    const { f1, falseAlarms } = whole
    console.log(
      `check set: flagged F1 ${f1.toFixed(3)}, false alarms ${falseAlarms.toFixed(3)}, n = ${comments.length}`,
    )
    expect(f1).toBeGreaterThan(0.88)
    expect(falseAlarms).toBeLessThan(0.07)
  })

  it('are told better with the scorer than by the rules alone', () => {
    const ruled = measure((text) => judge(contextOf(text)).findings.map(({ rule }) => rule))
    expect(whole.f1).toBeGreaterThan(ruled.f1 + 0.03)
    expect(whole.ruleF1).toBeGreaterThan(ruled.ruleF1 + 0.03)
    expect(whole.falseAlarms).toBeLessThan(ruled.falseAlarms + 0.02)
  })
})
