import type { Reason } from '../types'

/** How far from a group's name something may stand and still be said of it. */
export interface Against {
  list: string
  /** Words between the two. */
  most: number
  reason: Reason
  confidence: number
  /** Words between the two where a comma or a conjunction stands between them. */
  across: number
  /** Words between the two where a full stop does. */
  beyond?: number
}

export const AGAINST: readonly Against[] = [
  { list: 'dehumanise', most: 6, reason: 'dehumanising', confidence: 0.85, across: 8, beyond: 2 },
  { list: 'negative', most: 6, reason: 'identity', confidence: 0.75, across: 2, beyond: 1 },
  { list: 'insult', most: 3, reason: 'identity', confidence: 0.8, across: 2, beyond: 1 },
  { list: 'slur', most: 6, reason: 'identity', confidence: 0.85, across: 2 },
  { list: 'harsh', most: 4, reason: 'identity', confidence: 0.65, across: 2, beyond: 1 },
  { list: 'exclusion', most: 6, reason: 'exclusion', confidence: 0.75, across: 8, beyond: 4 },
  { list: 'threat', most: 6, reason: 'violence', confidence: 0.9, across: 2 },
  { list: 'violence', most: 5, reason: 'violence', confidence: 0.75, across: 2 },
  { list: 'hate.expel', most: 4, reason: 'exclusion', confidence: 0.75, across: 8 },
  { list: 'hate.plot', most: 8, reason: 'identity', confidence: 0.75, across: 2 },
  { list: 'hate.norm', most: 6, reason: 'identity', confidence: 0.6, across: 2 },
  { list: 'hate.people', most: 6, reason: 'dehumanising', confidence: 0.7, across: 8 },
  { list: 'hate.claim', most: 3, reason: 'identity', confidence: 0.6, across: 2 },
  { list: 'hate.presence', most: 1, reason: 'exclusion', confidence: 0.6, across: 0 },
  { list: 'hate.without', most: 1, reason: 'exclusion', confidence: 0.6, across: 0 },
  { list: 'hate.after', most: 0, reason: 'exclusion', confidence: 0.65, across: 0 },
  { list: 'hate.purge', most: 8, reason: 'exclusion', confidence: 0.7, across: 8, beyond: 8 },
  { list: 'hate.they', most: 12, reason: 'identity', confidence: 0.65, across: 12, beyond: 12 },
  { list: 'hate.trait', most: 8, reason: 'identity', confidence: 0.6, across: 5, beyond: 1 },
  { list: 'hate.nature', most: 10, reason: 'identity', confidence: 0.6, across: 12, beyond: 10 },
  { list: 'hate.refuse', most: 8, reason: 'exclusion', confidence: 0.6, across: 8, beyond: 6 },
  { list: 'hate.scorn', most: 8, reason: 'identity', confidence: 0.55, across: 8, beyond: 6 },
]

/** Lists that say little inside a question. */
export const UNSURE = new Set(
  'negative harsh violence hate.claim hate.norm hate.plot hate.purge hate.trait hate.without'.split(' '),
)
/** Lists that say nothing beside praise, thanks or a kind word. */
export const MILD = new Set(
  'hate.presence hate.scorn hate.refuse hate.trait hate.nature hate.without hate.they hate.after'.split(' '),
)
/** Lists that must come before the name. */
export const BEFORE = new Set(['hate.without'])
/** Lists that must come after it. */
export const AFTER = new Set(['hate.after'])
/** What is said against signs of a faith. */
export const OF_SIGNS = new Set(
  'hate.without hate.after exclusion hate.purge hate.they hate.refuse hate.scorn hate.presence dehumanise'.split(' '),
)
export const PRESENCE_AFTER = /[\u0600-\u06ff]|3amr|ktar|ketr/

/** What calls for the rule beside the name of a group. */
export const AROUND = [
  ...AGAINST.map(({ list }) => list),
  'hate.call',
  'hate.like',
  'hate.them',
  'hate.unwanted',
  'hate.out',
].join(' ')
