import { expect, it } from 'vitest'
import { assess } from '../../../src/netiquette'
import { failing } from './texts'

it('no reply breaks the nétiquette that it defends', () => {
  expect(assess('Espèce de connard').findings).not.toEqual([])
  // Care may name what it answers, and a brand may give its own address or invite to its own private messages.
  const own = new Set(['self_harm', 'adverse_event', 'privacy', 'spam'])
  expect(failing(({ text }) => assess(text).findings.some(({ rule }) => !own.has(rule)))).toEqual([])
})
