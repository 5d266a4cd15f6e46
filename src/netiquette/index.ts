import { assessWith } from './assess'
import type { Assessment, Charter } from './types'

export { explain } from './explain'

export type * from './types'
export { INTENTS, LANGUAGES, RULE_IDS } from './types'

/**
 * What a comment says: its language, the rules it breaks with the words that break them, its tone and what it wants.
 * Total, whatever the string, never throws. Offsets are UTF-16 offsets in `text`.
 */
export function assess(text: string, charter?: Charter): Assessment {
  return assessWith(text, charter)
}
