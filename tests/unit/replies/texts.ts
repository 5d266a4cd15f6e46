import { fill } from '../../../src/replies'
import type { Template, Wording } from '../../../src/replies'
import { templates } from '../../../src/replies/catalogue'
import { whoToCall } from '../../../src/replies/helplines'

export interface Text {
  id: string
  language: 'fr' | 'en' | 'ar' | 'dz'
  tone: 'vous' | 'tu'
  isShort: boolean
  text: string
  missing: string[]
}

/** Every text of a template, filled with usual long values. */
function textsOf({ id, texts }: Template): Text[] {
  const parts: Array<[Text['language'], Text['tone'], Wording]> = [
    ['fr', 'vous', texts.fr.vous],
    ['fr', 'tu', texts.fr.tu],
    ['en', 'vous', texts.en],
    ['ar', 'vous', texts.ar],
    ['dz', 'vous', texts.dz],
  ]
  return parts.flatMap(([language, tone, { full, short }]) => {
    const call = whoToCall(language, tone, undefined)
    const values = {
      prénom: 'Abd El Kader',
      marque: 'Algérie Télécom',
      lien: 'https://exemple.dz/aide',
      horaires: '8 h – 17 h',
      adresse: '12, rue Didouche-Mourad, Alger',
      'à appeler': call.full,
      numéros: call.short,
    }
    return [...full, ...short].map((text, at) => {
      const filled = fill(text, values)
      return { id, language, tone, isShort: at >= full.length, ...filled }
    })
  })
}

const all = templates.flatMap(textsOf)
/** The texts for which `wrong` holds, each as "id: text". */
export const failing = (wrong: (text: Text) => boolean): string[] =>
  all.filter(wrong).map((one) => `${one.id}: ${one.text}`)
