import { adverseEvent } from './adverse-event'
import type { Rule } from './contract'
import { harassment } from './harassment'
import { hate } from './hate'
import { insult } from './insult'
import { misinformation } from './misinformation'
import { privacy } from './privacy'
import { profanity } from './profanity'
import { selfHarm } from './self-harm'
import { sexual } from './sexual'
import { shouting } from './shouting'
import { spam } from './spam'
import { threat } from './threat'

/** The rules of the nétiquette. One more is one file and one line. */
export const rules: readonly Rule[] = [
  insult,
  hate,
  threat,
  sexual,
  profanity,
  harassment,
  privacy,
  spam,
  shouting,
  selfHarm,
  misinformation,
  adverseEvent,
]
