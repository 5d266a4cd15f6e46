import { array, assert, constantFrom, integer, property, string } from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packedSource } from '../../../scripts/lexicon'
import { automatonOf } from '../../../src/netiquette/lexicon/assemble'
import type { Automaton } from '../../../src/netiquette/lexicon/automaton'
import { Block } from '../../../src/netiquette/lexicon/blocks'
import { compile } from '../../../src/netiquette/lexicon/compile'
import type { Source } from '../../../src/netiquette/lexicon/compile'
import { Masks } from '../../../src/netiquette/lexicon/masks'
import { pack } from '../../../src/netiquette/lexicon/pack'
import { Sounds } from '../../../src/netiquette/lexicon/sounds'
import { unpack } from '../../../src/netiquette/lexicon/unpack'
import { createContext } from '../../../src/netiquette/rules/context'
import { arabizi } from '../../../src/netiquette/text/forms'

const found = (automaton: Automaton, text: string, list: string): string[] =>
  createContext(text, automaton)
    .allHits(list)
    .map((hit) => text.slice(...hit.span))

const both = (sources: readonly Source[]): Automaton[] => {
  const tables = compile(sources)
  return [automatonOf(tables), unpack(pack(tables))]
}

describe('the packed lexicon', () => {
  it('is what the word lists say: run `npm run lexicon` after changing one', () => {
    const file = new URL('../../../src/netiquette/lexicon/packed.ts', import.meta.url)
    expect(readFileSync(file, 'utf8') === packedSource()).toBe(true)
  })

  it('reads as what it was packed from, whatever the lists', () => {
    const word = constantFrom(
      'chat',
      'chats',
      'chien',
      'noir',
      'de',
      'la',
      'nuit',
      'connard',
      'كلب',
      '7mar',
      'bête',
      '🐷',
    )
    const entry = array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    assert(
      property(array(entry, { minLength: 1, maxLength: 12 }), array(word, { maxLength: 12 }), (entries, words) => {
        const [fresh, packed] = both([{ language: 'fr', lists: { insult: entries.join(', ') } }])
        if (!fresh || !packed) throw new Error('two automata are made')
        const text = words.join(' ')
        expect(found(packed, text, 'insult')).toEqual(found(fresh, text, 'insult'))
        // Whatever is an entry is found in itself.
        for (const one of entries) expect(found(packed, one, 'insult')).toContain(one)
      }),
      { numRuns: 150 },
    )
  })
})

describe('entries', () => {
  const sources: Source[] = [
    { language: 'fr', lists: { insult: 'connard~, gros(|se) nul(|le)', harsh: '=bête', product: 'crème (de|) jour' } },
    { language: 'dz', lists: { insult: '7mar' } },
  ]
  it.each([
    ['insult', 'deux connardes', ['connardes']],
    ['insult', 'grosse nulle', ['grosse nulle']],
    ['insult', 'coooonnard', ['coooonnard']],
    ['insult', 'c0nn4rd', ['c0nn4rd']],
    ['insult', 'c o n n a r d', ['c o n n a r d']],
    ['insult', 'c*nnard', ['c*nnard']],
    ['insult', 'hmaar w 3lach', ['hmaar']],
    ['harsh', 'bete', ['bete']],
    ['harsh', 'beeete', []],
    ['product', 'la crème jour et la crème de jour', ['crème jour', 'crème de jour']],
  ])('%s in "%s": %j', (list, text, expected) => {
    for (const automaton of both(sources)) expect(found(automaton, text, list)).toEqual(expected)
  })
})

describe('words looked for by their first letters', () => {
  const word = string({ unit: constantFrom(...'abcdeghijkostuy23579'.split('')), minLength: 3, maxLength: 8 }).filter(
    (one) => arabizi(one).length >= 3 && /[a-z]/.test(one),
  )
  const blockOf = (one: string): Block => new Block(one.slice(0, 2), 7, () => [one])

  it('are found by their Arabizi reading, whatever it does to them', () => {
    assert(
      property(word, (one) => {
        expect(new Sounds([blockOf(one)]).idsOf(arabizi(one))).toEqual([7])
      }),
      { numRuns: 3000 },
    )
  })

  it('are found behind a mask, as they are written and as they sound', () => {
    assert(
      property(word, integer({ min: 0, max: 7 }), (one, at) => {
        const masked = (text: string): string =>
          text.slice(0, at % text.length) + '*' + text.slice((at % text.length) + 1)
        const masks = new Masks([blockOf(one)], new Sounds([blockOf(one)]), () => 'darija')
        expect(masks.fitting(masked(one))).toEqual([[7, false]])
        expect(masks.fitting(`^${masked(arabizi(one))}`)).toEqual([[7, true]])
      }),
      { numRuns: 3000 },
    )
  })
})
