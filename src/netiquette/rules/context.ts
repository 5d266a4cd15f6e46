import type { Index } from '../lexicon/compile'
import type { Hit } from '../lexicon/match'
import { latticeOf, search } from '../lexicon/match'
import { bounds } from '../text/clauses'
import { joinedTokens } from '../text/joins'
import { languageOf, looksArabizi } from '../text/language'
import { normalise, originalSpan } from '../text/normalise'
import { quotedRanges } from '../text/quotes'
import { tokenise } from '../text/tokens'
import type { Language } from '../types'
import type { Context, Stretch } from './contract'

/** Lists whose hits an innocent expression around them cancels. */
const CANCELLED = new Set([
  'slur',
  'insult',
  'harsh',
  'negative',
  'dehumanise',
  'exclusion',
  'threat',
  'violence',
  'sexual',
  'solicitation',
  'profanity',
  'harass',
  'distress',
  'symptom',
  'rumour',
  'scam',
  'identity',
  'advert',
  'chain',
  'product',
])

/** Reads a text once for all rules. `indices` are searched together: the lexicon, then the charter's own words. */
export function createContext(text: string, indices: readonly Index[]): Context {
  const folded = normalise(text)
  let tokens = tokenise(folded)
  const arabizi = looksArabizi(tokens)
  if (arabizi) tokens = tokenise(folded, true)
  const lattice = latticeOf(tokens, joinedTokens(folded, tokens, arabizi))
  const { sentence, clause } = bounds(folded.text, tokens)
  const found = new Map<string, Hit[]>()
  for (const index of indices) search(index, lattice, sentence, folded.text, found)
  const guards = [...(found.get('except') ?? []), ...(found.get('idiom') ?? []), ...(found.get('allowed') ?? [])]
  const allowed = found.get('allowed') ?? []
  const quotes = quotedRanges(folded.text)
  const kept = new Map<string, readonly Hit[]>()

  const stops = found.get('stop') ?? []
  const language = languageOf(text, tokens, stops)
  const one = (list: string): readonly Hit[] => {
    const known = kept.get(list)
    if (known) return known
    const cancelling = CANCELLED.has(list) ? guards : allowed
    const hits = outermost(found.get(list) ?? []).filter(
      (hit) => !isFalseFriend(hit, language) && !cancelling.some((g) => cancels(g, hit)),
    )
    kept.set(list, hits)
    return hits
  }
  const hits = (...lists: string[]): readonly Hit[] => {
    if (lists.length === 1) return one(lists[0] ?? '')
    const key = lists.join(' ')
    const known = kept.get(key)
    if (known) return known
    const all = lists.flatMap((list) => [...one(list)]).toSorted((a, b) => a.from - b.from)
    kept.set(key, all)
    return all
  }

  const sameClause = (a: Hit, b: Hit): boolean => clause[a.from] === clause[b.from]
  const sameSentence = (a: Hit, b: Hit): boolean => sentence[a.from] === sentence[b.from]
  const gap = (a: Hit, b: Hit): number => Math.max(0, a.from < b.from ? b.from - a.to : a.from - b.to)
  const before = (a: Hit, hit: Hit, most: number): boolean =>
    a.to <= hit.from && hit.from - a.to <= most && sameClause(a, hit)
  const inQuotes = (hit: Hit): boolean => {
    const range = quotes.find(([start, end]) => hit.start >= start && hit.end <= end)
    return range !== undefined && tokens.filter((t) => t.end <= range[0] || t.start >= range[1]).length >= 2
  }
  const negated = (hit: Hit): boolean =>
    hits('grammar.not', 'negation').some((n) => {
      if (covers(hit, n)) return false
      if (n.language === 'dz' || n.language === 'kab') {
        const closed =
          /(?:ch|x)$/.test(tokens[hit.to - 1]?.text ?? '') ||
          n.words > 1 ||
          (n.text.length > 3 && n.list === 'grammar.not')
        return closed && before(n, hit, 1)
      }
      const after =
        n.from >= hit.to && n.from - hit.to <= 1 && sameClause(n, hit) && NEGATION_AFTER.has(tokens[n.from]?.text ?? '')
      return after || before(n, hit, n.language === 'ar' ? (n.text.length <= 2 ? 1 : 2) : 3)
    })
  const ofSelf = (hit: Hit): boolean =>
    hits('grammar.self').some((self) => before(self, hit, 4)) ||
    hits('grammar.self').some(
      (self) => self.from >= hit.to && self.from - hit.to <= 1 && self.words > 1 && sameClause(self, hit),
    )
  const mention = /@[\p{L}\p{N}_.]+/gu
  const aimedAtPerson = (hit: Hit): boolean => {
    if (ofSelf(hit)) return false
    const near = hits('grammar.you', 'grammar.call', 'grammar.he').some((p) =>
      before(p, hit, p.list === 'grammar.call' ? 2 : 4),
    )
    const after = hits('grammar.tu').some((p) => p.from >= hit.to && p.from - hit.to <= 2 && sameSentence(p, hit))
    return near || after || stretches(mention).some((m) => m.end <= hit.start && hit.start - m.end < 40)
  }
  const quoted = (hit: Hit): boolean => {
    if (inQuotes(hit)) return true
    return hits('grammar.report', 'quote').some((r) => sameSentence(r, hit) && r.to <= hit.from && hit.from - r.to <= 4)
  }
  const stretches = (pattern: RegExp): Stretch[] =>
    [...folded.text.matchAll(pattern)]
      .filter((m) => m[0] !== '')
      .map((m) => ({
        text: m[0],
        start: m.index,
        end: m.index + m[0].length,
        span: originalSpan(folded, m.index, m.index + m[0].length),
      }))
  const asked = (hit: Hit): boolean => {
    let last = hit.to - 1
    while (last + 1 < tokens.length && sentence[last + 1] === sentence[hit.from]) last++
    return folded.text.slice(tokens[last]?.end ?? 0, tokens[last + 1]?.start ?? folded.text.length).includes('?')
  }
  return {
    text,
    folded,
    tokens,
    language,
    hits,
    has: (...lists) => lists.some((list) => one(list).length > 0),
    stretches,
    negated,
    quoted,
    ofSelf,
    aimedAtPerson,
    asked,
    sameClause,
    sameSentence,
    gap,
  }
}

/** Abuse in one language, everyday words in another: they count in texts of their own language only. */
const FALSE_FRIENDS: Partial<Record<Language, RegExp>> = {
  en: /^(?:retards?|retarde|tard|coon|con|sale|pet|pets|bra|mine|rot|tit|ass|four|chat|pain|slip|gens|sage|pure|fin|but|or|main|car|plus|rude|cap|dot)$/,
  fr: /^(?:bites?|sale|sales|con|cons|queue|queues|pines?|gland|pets?|race|dick|tares?|mince|crotte|porc|bourse|bourses|chienne|chatte|nique|rat|rats|singe|singes|mongol)$/,
}
const isFalseFriend = (hit: Hit, language: Language): boolean =>
  language !== 'und' &&
  language !== hit.language &&
  hit.words === 1 &&
  !(hit.language === 'fr' && language !== 'en') &&
  (FALSE_FRIENDS[hit.language]?.test(hit.text) ?? false)

const NEGATION_AFTER = new Set(['pas', 'jamais', 'aucun', 'aucune', 'rien', 'not'])

const covers = (outer: Hit, inner: Hit): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > 0

/** An innocent expression takes away what lies inside it, and what it overlaps when it is the longer one. */
const cancels = (guard: Hit, hit: Hit): boolean =>
  covers(guard, hit) || (guard.from < hit.to && hit.from < guard.to && guard.words > hit.words)

/** Without the hits inside a longer one of the same list. Hits come in order of their first word. */
function outermost(hits: readonly Hit[]): Hit[] {
  const result: Hit[] = []
  let last: Hit | undefined
  for (const hit of hits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (last && hit.from >= last.from && hit.to <= last.to) continue
    result.push(hit)
    last = hit
  }
  return result
}
