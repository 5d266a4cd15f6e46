import type { Hit } from '../lexicon/match'

/** Lists whose hits an innocent expression around them cancels. */
export const CANCELLED = new Set(
  (
    'slur insult harsh negative dehumanise exclusion threat violence sexual solicitation profanity harass distress ' +
    'symptom rumour scam identity advert chain product'
  ).split(' '),
)
/** Lists of innocent expressions. */
export const GUARDS = 'except idiom allowed'

/** What lets pass is not let pass itself. */
export const isFree = (list: string): boolean => list.startsWith('allowed')

const covers = (outer: Hit, inner: Hit): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > 0

/** An innocent expression takes away what lies inside it, and what it overlaps when it is the longer one. */
const cancels = (guard: Hit, hit: Hit): boolean =>
  covers(guard, hit) || (guard.from < hit.to && hit.from < guard.to && guard.words > hit.words)

export function isCancelledBy(guards: readonly Hit[], hit: Hit): boolean {
  for (let i = 0; i < guards.length; i++) if (cancels(guards[i] as Hit, hit)) return true
  return false
}

/** Without the hits inside a longer one of the same list, in order of their first word. */
export function outermost(hits: readonly Hit[]): readonly Hit[] {
  const result: Hit[] = []
  let last: Hit | undefined
  for (const hit of inOrder(hits) ? hits : hits.toSorted(byPlace)) {
    if (last && hit.from >= last.from && hit.to <= last.to) continue
    result.push(hit)
    last = hit
  }
  return result
}

const byPlace = (a: Hit, b: Hit): number => a.from - b.from || b.to - a.to

/** They mostly are, as they were found along the text. */
function inOrder(hits: readonly Hit[]): boolean {
  for (let i = 1; i < hits.length; i++) if (byPlace(hits[i - 1] as Hit, hits[i] as Hit) > 0) return false
  return true
}

/** Two rows of hits as one, in order of their first word; of two with the same the one of the first row comes first. */
export function inOrderOfWords(first: readonly Hit[], second: readonly Hit[]): Hit[] {
  const all: Hit[] = []
  let at = 0
  for (const hit of first) {
    for (let other = second[at]; other !== undefined && other.from < hit.from; other = second[++at]) all.push(other)
    all.push(hit)
  }
  for (; at < second.length; at++) all.push(second[at] as Hit)
  return all
}
