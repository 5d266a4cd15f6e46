import type { Lexicon } from './define'
import { abuse } from './en/abuse'
import { service } from './en/service'

/** English as written under French and Algerian pages: British, American, internet slang. */
export const en: Lexicon = { ...abuse, ...service }
