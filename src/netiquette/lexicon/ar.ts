import type { Lexicon } from './define'
import { abuse } from './ar/abuse'
import { grammar } from './ar/grammar'
import { groups } from './ar/groups'
import { intents } from './ar/intents'
import { safety } from './ar/safety'

/** Arabic script: standard Arabic and the dialects of the Maghreb. */
export const ar: Lexicon = { ...intents, ...safety, ...groups, ...abuse, ...grammar }
