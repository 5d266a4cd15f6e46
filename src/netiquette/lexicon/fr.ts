import type { Lexicon } from './define'
import { abuse } from './fr/abuse'
import { groups } from './fr/groups'
import { safety } from './fr/safety'
import { service } from './fr/service'

/** French: France, Belgium, Quebec and the Maghreb, with slang, verlan and SMS spellings. */
export const fr: Lexicon = { ...abuse, ...groups, ...safety, ...service }
