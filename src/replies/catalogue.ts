import { typeset } from './french'
import * as files from './templates'
import type { Template, Wording } from './types'

const set = (wording: Wording): Wording => ({
  full: wording.full.map(typeset),
  short: wording.short.map(typeset),
})

/** Every template, with French punctuation set (Darija in Latin letters follows the same use). */
export const templates: readonly Template[] = Object.values(files).map(({ id, when, texts }) => ({
  id,
  when,
  texts: {
    fr: { vous: set(texts.fr.vous), tu: set(texts.fr.tu) },
    en: texts.en,
    ar: texts.ar,
    dz: set(texts.dz),
  },
}))
