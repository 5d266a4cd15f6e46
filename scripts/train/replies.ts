import { OUTPUTS } from '../../src/netiquette/classifier/outputs'
import { RULE_IDS } from '../../src/netiquette/types'
import { fill } from '../../src/replies'
import { templates } from '../../src/replies/catalogue'
import type { Example } from './data'

const VALUES = {
  prénom: 'Samia',
  marque: 'Maison Zaytouna',
  lien: 'https://marque.example/aide',
  horaires: '9 h – 18 h',
  adresse: '4, rue des Oliviers, Lyon',
  'à appeler': '',
  numéros: '',
}
/** Care may name what it answers, and a brand may give its own address. */
const UNTOLD = new Set<string>(['self_harm', 'adverse_event', 'privacy'])

/** What brands answer speaks of insults, threats and rumours, and is none: the project's own replies, filled. */
export function ownReplies(): Example[] {
  const labels = OUTPUTS.map((output) =>
    RULE_IDS.some((rule) => rule === output) && !UNTOLD.has(output) ? (0 as const) : undefined,
  )
  return templates.flatMap(({ id, texts }) =>
    Object.entries({ fr: texts.fr.vous, tu: texts.fr.tu, en: texts.en, ar: texts.ar, dz: texts.dz }).flatMap(
      ([language, { full, short }]) =>
        [...full, ...short].map((text) => ({
          text: fill(text, VALUES).text,
          language: language === 'tu' ? 'fr' : language,
          labels,
          pair: `reply ${id}`,
          weight: 1,
        })),
    ),
  )
}
