// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wasAdded } from '../../../src/content/composer/insert'
import { readComposer } from '../../../src/content/composer/read'

function element(
  tag: string,
  attributes: Record<string, string> = {},
  children: Array<Node | string> = [],
): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

describe('what a composer holds', () => {
  it('of Draft.js is its blocks, whatever the browser drew beside them', () => {
    const block = (text: string) =>
      element('div', { 'data-block': 'true' }, [element('span', { 'data-text': 'true' }, [text]), 'stray'])
    expect(readComposer(element('div', {}, [block('un'), block(''), block('deux')]))).toBe('un\n\ndeux')
  })

  it('of Lexical is its paragraphs, without the filler line break', () => {
    const first = element('p', {}, [element('span', {}, ['un']), element('br'), element('span', {}, ['deux'])])
    const empty = element('p', {}, [element('br')])
    expect(readComposer(element('div', {}, [first, empty]))).toBe('un\ndeux\n')
  })

  it('of a textarea is its value', () => {
    const field = document.createElement('textarea')
    field.value = '@amel '
    expect(readComposer(field)).toBe('@amel ')
  })
})

describe('was the draft added?', () => {
  it('wherever it was put, exactly once', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (before, after, draft) => {
        expect(wasAdded(before + after, before + draft + after, draft)).toBe(true)
        expect(wasAdded(before + after, before + draft + draft + after, draft)).toBe(false)
        expect(wasAdded(before + after, before + after, draft)).toBe(false)
      }),
    )
  })

  it('not when the box was replaced by it', () => {
    expect(wasAdded('@amel ', 'Bonjour', 'Bonjour')).toBe(false)
  })
})
