import { GRAMMAR } from '../rules/grammar'
import { rules } from '../rules/index'
import { TRIAGE_WORDS } from '../triage/words'
import { ar } from './ar'
import { compile } from './compile'
import type { Index, Source } from './compile'
import { dz } from './dz'
import { en } from './en'
import { fr } from './fr'
import { kab } from './kab'

/** The languages: one more is one file and one line. */
const LANGUAGES: readonly Source[] = [
  { language: 'fr', lists: fr },
  { language: 'en', lists: en },
  { language: 'ar', lists: ar },
  { language: 'dz', lists: dz },
  { language: 'kab', lists: kab },
]

let compiled: Index | undefined

/** The index of all lists, with those that the rules bring; built at first use, then kept. */
export function lexicon(): Index {
  compiled ??= compile([...LANGUAGES, ...GRAMMAR, ...TRIAGE_WORDS, ...rules.flatMap((rule) => rule.words ?? [])])
  return compiled
}
