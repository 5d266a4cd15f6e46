import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { INTENTS, RULE_IDS } from '../../../src/netiquette/types'
import { templates } from '../../../src/replies/catalogue'
import { failing } from './texts'

const folder = new URL('../../../src/replies/templates', import.meta.url)

describe('the templates', () => {
  it('are the files of the folder, each named by its id', () => {
    const files = readdirSync(folder)
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((file) => file !== 'index')
    expect(templates.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })

  it('cover at least 24 situations, every rule and every intent', () => {
    expect(templates.length).toBeGreaterThanOrEqual(24)
    const answered = templates.filter(({ when }) => !when.both)
    expect(RULE_IDS.filter((rule) => !answered.some(({ when }) => when.rules?.[rule]))).toEqual([])
    expect(INTENTS.filter((intent) => !answered.some(({ when }) => when.intents?.[intent]))).toEqual([])
  })

  it('give French two full texts in both tones, and every language a full and a short text', () => {
    const wrong = templates.filter(({ texts: { fr, en, ar, dz } }) => {
      const sameInTu = fr.tu.full.length === fr.vous.full.length && fr.tu.short.length === fr.vous.short.length
      const isWhole = [fr.vous, en, ar, dz].every(({ full, short }) => full.length > 0 && short.length > 0)
      return !(fr.vous.full.length >= 2 && sameInTu && isWhole)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('every text, filled', () => {
  it('uses only tokens that have a value', () => {
    expect(failing(({ missing }) => missing.length > 0)).toEqual([])
  })

  it('leaves no brace, no double space, no space before a comma', () => {
    expect(failing(({ text }) => /[{}]|  | [,،.]/.test(text))).toEqual([])
  })

  it('fits 150 units when short', () => {
    expect(failing(({ isShort, text }) => isShort && text.length > 150)).toEqual([])
  })

  it('is set as French is: no straight apostrophe, no plain or missing space before ! ? ; :', () => {
    const french = failing(({ language, text }) => {
      const bare = text.replace(/https?:\S+/g, '')
      return language === 'fr' && /'|[^\u202f\u00a0][!?;:]|[\u00a0][!?;]|\u202f:|\.\.\./.test(bare)
    })
    expect(french).toEqual([])
  })

  it('keeps to its tone', () => {
    const vous = /(?<!\p{L})(vous|votre|vos|vôtres?)(?!\p{L})|(?<!\p{L})(?!chez|assez)\p{L}+ez(?!\p{L})/iu
    const tu = /(?<!\p{L})(tu|ton|ta|tes|toi|te|tien(ne)?s?|t’\p{L}+)(?!\p{L})/iu
    const mixed = failing(({ language, tone, text }) => {
      if (language !== 'fr') return false
      return tone === 'tu' ? vous.test(text) : tu.test(text.replaceAll('un ton ', ''))
    })
    expect(mixed).toEqual([])
  })

  it('is written in the script of its language', () => {
    const bare = (text: string): string =>
      text.replace(/https?:\S+|Abd El Kader|Algérie Télécom|12, rue Didouche-Mourad, Alger|8\sh – 17\sh/g, '')
    expect(failing(({ language, text }) => language === 'ar' && /\p{Script=Latin}/u.test(bare(text)))).toEqual([])
    expect(failing(({ language, text }) => language !== 'ar' && /\p{Script=Arabic}/u.test(text))).toEqual([])
  })

  it('neither shouts nor shows a long number', () => {
    expect(failing(({ text }) => /\p{Lu}{5}|!!|\d{6}/u.test(text))).toEqual([])
  })

  it('promises no delay and no money', () => {
    expect(failing(({ text }) => /\b(24|48|72)\s?h|sous \d|rembourserons|garanti|offert/i.test(text))).toEqual([])
  })
})
