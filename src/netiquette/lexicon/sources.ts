import { ruleWords } from '../rules/words'
import { TRIAGE_WORDS } from '../triage/words'
import { ar } from './ar'
import type { Source } from './compile'
import { dz } from './dz'
import { en } from './en'
import { fr } from './fr'
import { kab } from './kab'

/**
 * All word lists. Read by `npm run lexicon`, which packs them; not part of what ships.
 * One more language is one file and one line.
 */
export const sources: readonly Source[] = [
  { language: 'fr', lists: fr },
  { language: 'en', lists: en },
  { language: 'ar', lists: ar },
  { language: 'dz', lists: dz },
  { language: 'kab', lists: kab },
  ...ruleWords,
  ...TRIAGE_WORDS,
]
