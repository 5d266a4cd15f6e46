import { describe, expect, it } from 'vitest'
import { helplines, whoToCall } from '../../../src/replies/helplines'

const numbers = (text: string): string[] => [...new Set(text.match(/\b\d+\b/g))].toSorted()
const known = (country?: string): string[] =>
  helplines
    .filter((line) => country === undefined || line.country === country)
    .map(({ number }) => number)
    .toSorted()

describe('the numbers to call', () => {
  it.each(['fr', 'en', 'ar', 'dz'] as const)('are those on record, for a country or for both, in %s', (language) => {
    for (const country of ['FR', 'DZ', undefined]) {
      const { full, short } = whoToCall(language, 'vous', country)
      expect(numbers(full)).toEqual(known(country))
      expect(numbers(short)).toEqual(known(country))
    }
  })

  it('each have a source and the day when it was checked', () => {
    expect(helplines.filter(({ source, checked }) => !source || Number.isNaN(Date.parse(checked)))).toEqual([])
  })
})
