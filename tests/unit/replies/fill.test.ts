import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fill } from '../../../src/replies'
import { de, typeset } from '../../../src/replies/french'

const text = (template: string, values: Record<string, string | undefined> = {}): string => fill(template, values).text

describe('fill', () => {
  it('replaces known tokens and prefers a value to its fall-back', () => {
    expect(fill('Bonjour {prénom|à vous}, {marque} !', { prénom: 'Samir', marque: 'Djezzy' })).toEqual({
      text: 'Bonjour Samir, Djezzy !',
      missing: [],
    })
    expect(text('Bonjour {prénom|à vous}.')).toBe('Bonjour à vous.')
  })

  it.each([
    ['Bonjour {prénom|}, ici {marque}.', 'Bonjour, ici M.'],
    ['Merci {prénom|}\u202f! À bientôt', 'Merci\u202f! À bientôt'],
    ['{prénom|}, votre message compte.', 'Votre message compte.'],
    ['مرحبا {prénom|}، أهلا', 'مرحبا، أهلا'],
    ['Merci beaucoup. {signature|}', 'Merci beaucoup.'],
    ['Ligne\n{prénom|}, suite', 'Ligne\nSuite'],
    ['Bonjour {prénom|} {signature|} !', 'Bonjour !'],
  ])('tidies the space and comma around an empty fall-back: %s', (template, expected) => {
    expect(text(template, { marque: 'M', prénom: '  ' })).toBe(expected)
  })

  it('keeps what cannot be filled visible and lists it once', () => {
    expect(fill('Ici : {lien}. Ou {lien}, {de marque}.', {})).toEqual({
      text: 'Ici : [lien]. Ou [lien], de [marque].',
      missing: ['lien', 'marque'],
    })
  })

  it('never reads tokens or patterns inside a value', () => {
    for (const prénom of ['{marque}', '$&', '$1', '{marque|x}', '{de marque}', '\\{lien}']) {
      expect(text('Bonjour {prénom|}, {marque}.', { prénom, marque: 'Djezzy' })).toBe(`Bonjour ${prénom}, Djezzy.`)
    }
  })

  it('knows only its own values, not those of every object', () => {
    expect(fill('{constructor} {__proto__}', {}).missing).toEqual(['constructor', '__proto__'])
  })

  it('finds a variable however its accents are encoded', () => {
    expect(text('{prénom}', { ['prénom'.normalize('NFD')]: 'Lina' })).toBe('Lina')
  })

  it('is total', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.dictionary(fc.string(), fc.string()), (template, values) => {
        expect(typeof fill(template, values).text).toBe('string')
      }),
    )
  })
})

describe('de', () => {
  it.each([
    ['Ooredoo', 'd’Ooredoo'],
    ['Djezzy', 'de Djezzy'],
    ['Algérie Télécom', 'd’Algérie Télécom'],
    ['Éram', 'd’Éram'],
    ['Huawei', 'de Huawei'],
    ['Hermès', 'd’Hermès'],
    ['Yves Rocher', 'd’Yves Rocher'],
    ['Yoplait', 'de Yoplait'],
    ['Le Monde', 'du Monde'],
    ['Les Échos', 'des Échos'],
    ['La Poste', 'de La Poste'],
    ['L’Oréal', 'de L’Oréal'],
    ['El Watan', 'd’El Watan'],
    ['SNCF', 'de SNCF'],
    ['[marque]', 'de [marque]'],
  ])('%s', (name, expected) => {
    expect(de(name)).toBe(expected)
  })
})

describe('typeset', () => {
  it.each([
    ["Merci d'avoir écrit !", 'Merci d’avoir écrit\u202f!'],
    ['Oui ; non ?', 'Oui\u202f; non\u202f?'],
    ['Ici : {lien}', 'Ici\u00a0: {lien}'],
    ['« oui »', '«\u00a0oui\u00a0»'],
    ['https://a.fr/b?c=1', 'https://a.fr/b?c=1'],
  ])('%s', (plain, expected) => {
    expect(typeset(plain)).toBe(expected)
  })
})
