import type { Source } from '../lexicon/compile'
import { ADVERSE_EVENT_WORDS } from './adverse-event.words'
import { GRAMMAR } from './grammar.words'
import { HARASSMENT_WORDS } from './harassment.words'
import { HATE_WORDS } from './hate.words'
import { INSULT_WORDS } from './insult.words'
import { MISINFORMATION_WORDS } from './misinformation.words'
import { PRIVACY_WORDS } from './privacy.words'
import { PROFANITY_WORDS } from './profanity.words'
import { SELF_HARM_WORDS } from './self-harm.words'
import { SEXUAL_WORDS } from './sexual.words'
import { SPAM_WORDS } from './spam.words'
import { THREAT_WORDS } from './threat.words'

/** Words that the rules bring, in lists named after them ("spam.offer"). One more is one file and one line. */
export const ruleWords: readonly Source[] = [
  ...GRAMMAR,
  ...INSULT_WORDS,
  ...HATE_WORDS,
  ...THREAT_WORDS,
  ...SEXUAL_WORDS,
  ...HARASSMENT_WORDS,
  ...PRIVACY_WORDS,
  ...PROFANITY_WORDS,
  ...SPAM_WORDS,
  ...SELF_HARM_WORDS,
  ...MISINFORMATION_WORDS,
  ...ADVERSE_EVENT_WORDS,
]
