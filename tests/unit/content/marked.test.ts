import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marked } from '../../../src/content/card/marked'

describe('marking the words of a comment', () => {
  it('marks what was found and nothing else', () => {
    expect(marked('bande d’abrutis !', [[8, 15]])).toEqual([
      { text: 'bande d’', isMarked: false },
      { text: 'abrutis', isMarked: true },
      { text: ' !', isMarked: false },
    ])
  })

  it('shows the surroundings of the first word of a very long comment', () => {
    const text = `${'a '.repeat(20_000)}abruti${' b'.repeat(5_000)}`
    const pieces = marked(text, [[40_000, 40_006]])
    expect(pieces.find((piece) => piece.isMarked)?.text).toBe('abruti')
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(1_000)
    expect(pieces.at(0)?.text).toBe('…')
    expect(pieces.at(-1)?.text).toBe('…')
  })

  it('loses and repeats nothing, whatever the spans', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 5 })
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), spans, (text, pairs) => {
        const within = pairs.map(([a, b]): [number, number] => [
          Math.min(a, b, text.length),
          Math.min(Math.max(a, b), text.length),
        ])
        expect(
          marked(text, within)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
