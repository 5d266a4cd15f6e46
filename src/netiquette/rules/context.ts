import { searchPatterns } from '../charter'
import type { CharterWords } from '../charter'
import type { Automaton } from '../lexicon/automaton'
import type { Found, Hit } from '../lexicon/match'
import { latticeOf, search } from '../lexicon/match'
import { markBounds } from '../text/clauses'
import { joinedTokens } from '../text/joins'
import { languageOf, looksArabizi } from '../text/language'
import type { Stop } from '../text/language'
import type { Folded } from '../text/normalise'
import { normalise, originalSpan } from '../text/normalise'
import { quotedRanges } from '../text/quotes'
import type { Range } from '../text/quotes'
import { surfaceOf } from '../text/surface'
import type { Surface } from '../text/surface'
import { tokenise } from '../text/tokens'
import type { Token } from '../text/tokens'
import type { Language } from '../types'
import type { Context, Stretch } from './contract'
import { ofAnotherLanguage } from './false-friends'
import { isNegated } from './negation'

/** Lists whose hits an innocent expression around them cancels. */
const CANCELLED = new Set(
  (
    'slur insult harsh negative dehumanise exclusion threat violence sexual solicitation profanity harass distress ' +
    'symptom rumour scam identity advert chain product'
  ).split(' '),
)
/** Lists of innocent expressions. */
const GUARDS = ['except', 'idiom', 'allowed']

const NONE: readonly Hit[] = []

/** What lets pass is not let pass itself. */
const isFree = (list: string): boolean => list.startsWith('allowed')

/** Reads a text once for all rules: the lexicon is searched, then the charter's own words. */
export function createContext(text: string, lexicon: Automaton, charter?: CharterWords): Context {
  return new Reading(text, lexicon, charter)
}

class Reading implements Context {
  readonly folded: Folded
  readonly surface: Surface
  readonly tokens: readonly Token[]
  readonly language: Language
  private readonly found: Found
  private readonly charterFound: Found | undefined
  /** Hits of the charter's words with stars. */
  private readonly starred: ReadonlyMap<string, Hit[]> | undefined
  private readonly stops: Stop[] = []
  private readonly kept = new Map<string, readonly Hit[]>()
  private readonly mergedLists = new Map<string, readonly Hit[]>()
  private innocent: readonly Hit[] | undefined
  private quotes: Range[] | undefined

  constructor(
    readonly text: string,
    private readonly lexicon: Automaton,
    private readonly charter: CharterWords | undefined,
  ) {
    this.folded = normalise(text)
    this.surface = surfaceOf(text)
    this.tokens = tokenise(this.folded)
    const arabizi = looksArabizi(this.tokens)
    const lattice = latticeOf(this.tokens, joinedTokens(this.folded, this.tokens, arabizi))
    markBounds(this.folded.text, this.tokens)
    this.found = search(lexicon, lattice, this.folded, arabizi, this.stops)
    this.charterFound = charter && search(charter.automaton, lattice, this.folded, arabizi, this.stops)
    this.starred = charter && searchPatterns(charter, this.tokens, this.folded)
    this.language = languageOf(text, this.tokens, this.stops)
  }

  hits(...lists: string[]): readonly Hit[] {
    let only = NONE
    let several = 0
    for (let i = 0; i < lists.length; i++) {
      const hits = this.one(lists[i] as string)
      if (hits.length === 0) continue
      only = hits
      several++
    }
    return several <= 1 ? only : this.merged(lists)
  }

  private merged(lists: readonly string[]): readonly Hit[] {
    const key = lists.join(' ')
    const known = this.mergedLists.get(key)
    if (known) return known
    const all: Hit[] = []
    for (const list of lists) for (const hit of this.one(list)) all.push(hit)
    all.sort((a, b) => a.from - b.from)
    this.mergedLists.set(key, all)
    return all
  }

  has(...lists: string[]): boolean {
    for (let i = 0; i < lists.length; i++) if (this.one(lists[i] as string).length > 0) return true
    return false
  }

  eachList(see: (list: string, count: number) => void): void {
    const { found, lexicon } = this
    for (let i = 0; i < found.lists.length; i++) {
      const id = found.lists[i] as number
      see(lexicon.listNames[id] as string, (found.hits[id] as Hit[]).length)
    }
  }

  meets(lists: readonly string[]): boolean {
    const ids = this.lexicon.idsOf(lists)
    for (let i = 0; i < ids.length; i++) if (this.found.hits[ids[i] as number] !== undefined) return true
    return false
  }

  allHits(list: string): readonly Hit[] {
    const id = this.lexicon.listIds.get(list)
    const own = id === undefined ? undefined : this.found.hits[id]
    if (this.charter === undefined) return own ?? NONE
    const charterId = this.charter.automaton.listIds.get(list)
    const more = charterId === undefined ? undefined : this.charterFound?.hits[charterId]
    return [...(own ?? NONE), ...(more ?? NONE), ...(this.starred?.get(list) ?? NONE)]
  }

  private one(list: string): readonly Hit[] {
    const id = this.lexicon.listIds.get(list)
    // Most lists have nothing in a text: that must be told at once.
    if (this.charter === undefined && (id === undefined || this.found.hits[id] === undefined)) return NONE
    const known = this.kept.get(list)
    if (known !== undefined) return known
    const all = this.allHits(list)
    if (all.length === 0) return NONE
    const guards = CANCELLED.has(list) ? this.guards() : isFree(list) ? NONE : this.allHits('allowed')
    const kept = outermost(all).filter((hit) => !ofAnotherLanguage(hit, this) && !isCancelled(guards, hit))
    this.kept.set(list, kept)
    return kept
  }

  private guards(): readonly Hit[] {
    this.innocent ??= GUARDS.flatMap((guard) => this.allHits(guard))
    return this.innocent
  }

  languageOf(from: number, to: number): Language {
    const around = languageOf(this.text, this.tokens, this.stops, from, to)
    return around === 'und' ? this.language : around
  }

  languageAt(hit: Hit): Language {
    const { tokens } = this
    const clause = tokens[hit.from]?.clause
    let [from, to] = [hit.from, hit.to]
    while (from > 0 && tokens[from - 1]?.clause === clause) from--
    while (to < tokens.length && tokens[to]?.clause === clause) to++
    return this.languageOf(from, to)
  }

  sameClause(a: Hit, b: Hit): boolean {
    return a.clause === b.clause
  }

  sameSentence(a: Hit, b: Hit): boolean {
    return a.sentence === b.sentence
  }

  gap(a: Hit, b: Hit): number {
    return Math.max(0, a.from < b.from ? b.from - a.to : a.from - b.to)
  }

  before(a: Hit, hit: Hit, most: number): boolean {
    return a.to <= hit.from && hit.from - a.to <= most && this.sameClause(a, hit)
  }

  negated(hit: Hit): boolean {
    return isNegated(this, hit)
  }

  ofSelf(hit: Hit): boolean {
    return this.hits('grammar.self').some(
      (self) =>
        this.before(self, hit, 4) ||
        (self.from >= hit.to && self.from - hit.to <= 1 && self.words > 1 && this.sameClause(self, hit)),
    )
  }

  aimedAtPerson(hit: Hit): boolean {
    if (this.ofSelf(hit)) return false
    const near = this.hits('grammar.you', 'grammar.call', 'grammar.he').some((p) =>
      this.before(p, hit, p.list === 'grammar.call' ? 2 : 4),
    )
    if (near) return true
    const after = this.hits('grammar.tu').some(
      (p) => p.from >= hit.to && p.from - hit.to <= 2 && this.sameSentence(p, hit),
    )
    return after || this.mentions().some((m) => m.end <= hit.start && hit.start - m.end < 40)
  }

  isCommon(position: number): boolean {
    return this.stops.some((stop) => stop >> 3 === position)
  }

  mentions(): Stretch[] {
    return this.folded.text.includes('@') ? this.stretches(MENTION) : []
  }

  quoted(hit: Hit): boolean {
    if (this.inQuotes(hit)) return true
    return this.hits('grammar.report', 'quote').some(
      (r) => this.sameSentence(r, hit) && r.to <= hit.from && hit.from - r.to <= 4,
    )
  }

  private inQuotes(hit: Hit): boolean {
    if (!this.surface.quote) return false
    this.quotes ??= quotedRanges(this.folded.text)
    const range = this.quotes.find(([start, end]) => hit.start >= start && hit.end <= end)
    return range !== undefined && this.tokens.filter((t) => t.end <= range[0] || t.start >= range[1]).length >= 2
  }

  asked(hit: Hit): boolean {
    if (!this.surface.question) return false
    let last = hit.to - 1
    while (last + 1 < this.tokens.length && this.tokens[last + 1]?.sentence === hit.sentence) last++
    const { text } = this.folded
    return text.slice(this.tokens[last]?.end ?? 0, this.tokens[last + 1]?.start ?? text.length).includes('?')
  }

  stretches(pattern: RegExp): Stretch[] {
    const found: Stretch[] = []
    for (const match of this.folded.text.matchAll(pattern)) {
      if (match[0] === '') continue
      const [start, end] = [match.index, match.index + match[0].length]
      found.push({ text: match[0], start, end, span: originalSpan(this.folded, start, end) })
    }
    return found
  }
}

const MENTION = /@[\p{L}\p{N}_.]+/gu

const covers = (outer: Hit, inner: Hit): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > 0

/** An innocent expression takes away what lies inside it, and what it overlaps when it is the longer one. */
const cancels = (guard: Hit, hit: Hit): boolean =>
  covers(guard, hit) || (guard.from < hit.to && hit.from < guard.to && guard.words > hit.words)

function isCancelled(guards: readonly Hit[], hit: Hit): boolean {
  for (let i = 0; i < guards.length; i++) if (cancels(guards[i] as Hit, hit)) return true
  return false
}

/** Without the hits inside a longer one of the same list, in order of their first word. */
function outermost(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 1) return hits
  const result: Hit[] = []
  let last: Hit | undefined
  for (const hit of hits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (last && hit.from >= last.from && hit.to <= last.to) continue
    result.push(hit)
    last = hit
  }
  return result
}
