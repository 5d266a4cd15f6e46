import type { Lexicon } from './define'
import { abuse } from './dz/abuse'
import { grammar } from './dz/grammar'
import { groups } from './dz/groups'
import { intents } from './dz/intents'
import { safety } from './dz/safety'

/** Darija of Algeria in Latin letters (Arabizi), with 2, 3, 5, 7 and 9 for letters. */
export const dz: Lexicon = { ...intents, ...safety, ...groups, ...abuse, ...grammar }
