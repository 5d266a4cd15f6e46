import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstName } from '../../../src/replies/names'

describe('firstName', () => {
  it.each([
    ['Samir Benali', 'Samir'],
    ['samir', 'Samir'],
    ['SAMIR', 'Samir'],
    ['BENALI Samir', 'Samir'],
    ['JEAN-PIERRE', 'Jean-Pierre'],
    ['Jean-Pierre Dupont', 'Jean-Pierre'],
    ['🌹 Amina 🌹', 'Amina'],
    ['Samir 🇩🇿 16', 'Samir'],
    ['Dr. Amine Belkacem', 'Amine'],
    ['Mme Nadia Saïdi', 'Nadia'],
    ['El Hadj Omar', undefined],
    ['Hadj Omar', 'Omar'],
    ['عبد القادر', 'عبد القادر'],
    ['عبد القادر بن علي', 'عبد القادر'],
    ['الدكتورة أمينة', 'أمينة'],
    ['محمد أمين', 'محمد'],
    ['نور الدين', 'نور الدين'],
    ['Abd El Kader Amrani', 'Abd El Kader'],
    ['Nour Eddine', 'Nour Eddine'],
    ['𝓢𝓪𝓶𝓲𝓻', 'Samir'],
    ['Zoé (officiel)', 'Zoé'],
    ["D'Jamila", 'D’Jamila'],
  ])('%s → %s', (name, expected) => {
    expect(firstName(name)).toBe(expected)
  })

  it.each([
    '',
    '   ',
    '🌹',
    'user123',
    'x_dz_16',
    '123456',
    '@samir',
    'samir.benali',
    'SamirBenali',
    'Mme Dupont',
    'J. Dupont',
    'Page officielle',
    'Facebook User',
    'Participant anonyme',
    '{marque}',
    '$&',
    '<b>Samir</b>',
    'صفحة الجزائر',
    'a'.repeat(60),
  ])('greets no one by “%s”', (name) => {
    expect(firstName(name)).toBeUndefined()
  })

  it('does not take a handle for a name', () => {
    expect(firstName('samirdz', 'samirdz')).toBeUndefined()
    expect(firstName('Samir', 'samir')).toBe('Samir')
  })

  it('is total, and gives letters only, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.string(), { nil: undefined }), (name, handle) => {
        const found = firstName(name, handle)
        expect(found === undefined || /^[\p{L}\p{M}’ -]{2,24}$/u.test(found)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
