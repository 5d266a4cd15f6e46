import { describe, expect, it } from 'vitest'
import { contrastPairs } from '../../../scripts/train/data'
import { contextOf } from '../../../src/netiquette/assess'
import { calledFor } from '../../../src/netiquette/rules/calls'
import { rules } from '../../../src/netiquette/rules'

describe('the rules that a text calls for', () => {
  // One comment in five: asking every rule about all of them takes too long.
  const contexts = contrastPairs()
    .filter((_, i) => i % 5 === 0)
    .map(({ text }) => contextOf(text))

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s: what its lists find is never left unasked', (_, rule) => {
    const lists = [...rule.triggers, ...Object.keys(rule.beside ?? {})].join(' ')
    const missed = contexts
      .filter((context) => context.meets(lists) && !calledFor(context).includes(rule))
      .filter((context) => rule.find(context).length > 0)
    expect(missed.map(({ text }) => text)).toEqual([])
  })

  it('are few: most comments break none', () => {
    const asked = contexts.reduce((sum, context) => sum + calledFor(context).length, 0)
    expect(asked / contexts.length).toBeLessThan(4)
  })
})
