import { searchPatterns } from '../charter'
import type { CharterWords } from '../charter'
import type { Automaton } from '../lexicon/automaton'
import type { Found, Hit } from '../lexicon/match'
import { latticeOf, search } from '../lexicon/match'
import { markBounds } from '../text/clauses'
import { joinedTokens } from '../text/joins'
import { languageOf, looksArabizi } from '../text/language'
import type { Stop } from '../text/language'
import { look } from '../text/look'
import type { Folded } from '../text/normalise'
import { originalSpan } from '../text/normalise'
import { quotedRanges } from '../text/quotes'
import type { Range } from '../text/quotes'
import type { Surface } from '../text/surface'
import type { Token } from '../text/tokens'
import { wordsOf } from '../text/words'
import type { Language } from '../types'
import type { Context, Stretch } from './contract'
import { ofAnotherLanguage } from './false-friends'
import { GUARDS, inOrderOfWords, isCancelledBy, outermost } from './innocent'
import { listsOf, resolve } from './lists'
import type { ByList, Lists } from './lists'
import { isNegated } from './negation'

const NONE: readonly Hit[] = []

/** Reads a text once for all rules: the lexicon is searched, then the charter's own words. */
export function createContext(text: string, lexicon: Automaton, charter?: CharterWords): Context {
  return new Reading(text, lexicon, charter)
}

/** How many texts were read so far. */
let readings = 0

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
  /** Tells this text from those that asked for the same lists before. */
  private readonly number = ++readings
  private readonly byName: Map<string, Lists>
  private innocent: readonly Hit[] | undefined
  private quotes: Range[] | undefined

  constructor(
    readonly text: string,
    private readonly lexicon: Automaton,
    private readonly charter: CharterWords | undefined,
  ) {
    this.byName = listsOf(lexicon)
    const seen = look(text)
    this.folded = seen.folded
    this.surface = seen.surface
    const words = wordsOf(seen)
    this.tokens = words.tokens
    const arabizi = looksArabizi(this.tokens)
    const lattice = latticeOf(this.tokens, joinedTokens(this.folded, words, arabizi))
    markBounds(this.folded.text, this.tokens)
    this.found = search(lexicon, lattice, this.folded, arabizi, this.stops)
    this.charterFound = charter && search(charter.automaton, lattice, this.folded, arabizi, this.stops)
    this.starred = charter && searchPatterns(charter, this.tokens, this.folded)
    this.language = languageOf(text, this.tokens, this.stops)
  }

  hits(lists: string): readonly Hit[] {
    return this.hitsOf(this.lists(lists))
  }

  private hitsOf(lists: Lists): readonly Hit[] {
    if (lists.asker === this.number) return lists.hits
    // Most lists have nothing in a text: that must be told at once.
    if (this.charter === undefined && !this.meetsAny(lists.ids)) return NONE
    const hits = lists.parts.length === 0 ? this.keptOf(lists) : this.merged(lists.parts)
    lists.asker = this.number
    lists.hits = hits
    return hits
  }

  private merged(parts: readonly Lists[]): readonly Hit[] {
    let all = NONE
    for (const part of parts) {
      const hits = this.hitsOf(part)
      if (hits.length > 0) all = all.length === 0 ? hits : inOrderOfWords(all, hits)
    }
    return all
  }

  has(lists: string): boolean {
    const asked = this.lists(lists)
    if (this.charter === undefined && !this.meetsAny(asked.ids)) return false
    if (asked.parts.length === 0) return this.hitsOf(asked).length > 0
    for (const part of asked.parts) if (this.hitsOf(part).length > 0) return true
    return false
  }

  eachList(see: (list: string, count: number) => void): void {
    for (const id of this.found.lists) see(this.lexicon.listNames[id] ?? '', this.countOf(id))
  }

  meets(lists: string): boolean {
    return this.meetsAny(this.lists(lists).ids)
  }

  get listsMet(): readonly number[] {
    return this.found.lists
  }

  countOf(list: number): number {
    return this.found.hits[list]?.length ?? 0
  }

  known<Known>(about: ByList<Known>): ReadonlyArray<Known | undefined> {
    return about.in(this.lexicon)
  }

  private meetsAny(ids: readonly number[]): boolean {
    const { hits } = this.found
    for (let i = 0; i < ids.length; i++) if (hits[ids[i] as number] !== undefined) return true
    return false
  }

  private lists(names: string): Lists {
    const known = this.byName.get(names)
    if (known !== undefined) return known
    const lists = resolve(this.lexicon, names)
    this.byName.set(names, lists)
    return lists
  }

  allHits(list: string): readonly Hit[] {
    const id = this.lexicon.listIds.get(list)
    const own = id === undefined ? undefined : this.found.hits[id]
    if (this.charter === undefined) return own ?? NONE
    const charterId = this.charter.automaton.listIds.get(list)
    const more = charterId === undefined ? undefined : this.charterFound?.hits[charterId]
    return [...(own ?? NONE), ...(more ?? NONE), ...(this.starred?.get(list) ?? NONE)]
  }

  /** Hits of one list without those that do not count. */
  private keptOf({ key, ids, isCancelled, isFree }: Lists): readonly Hit[] {
    const all = this.charter === undefined ? (this.found.hits[ids[0] as number] ?? NONE) : this.allHits(key)
    const [only] = all
    if (!only) return NONE
    const guards = isCancelled ? this.guards() : isFree ? NONE : this.allowed()
    if (all.length === 1) return this.counts(only, guards) ? all : NONE
    return outermost(all).filter((hit) => this.counts(hit, guards))
  }

  private counts(hit: Hit, guards: readonly Hit[]): boolean {
    return !ofAnotherLanguage(hit, this) && !isCancelledBy(guards, hit)
  }

  private guards(): readonly Hit[] {
    this.innocent ??=
      this.meets(GUARDS) || this.charter ? GUARDS.split(' ').flatMap((guard) => this.allHits(guard)) : NONE
    return this.innocent
  }

  /** Only charters have such words. */
  private allowed(): readonly Hit[] {
    return this.charter ? this.allHits('allowed') : NONE
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
    for (const self of this.hits('grammar.self')) {
      if (this.before(self, hit, 4)) return true
      if (self.from >= hit.to && self.from - hit.to <= 1 && self.words > 1 && this.sameClause(self, hit)) return true
    }
    return false
  }

  aimedAtPerson(hit: Hit): boolean {
    if (this.ofSelf(hit)) return false
    const near = this.hits('grammar.you grammar.call grammar.he').some((p) =>
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
    for (const report of this.hits('grammar.report quote'))
      if (this.sameSentence(report, hit) && report.to <= hit.from && hit.from - report.to <= 4) return true
    return false
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
    const { text } = this.folded
    // Not `matchAll`, which makes a copy of the pattern for each text.
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (start === end) pattern.lastIndex++
      else found.push({ text: match[0], start, end, span: originalSpan(this.folded, start, end) })
    }
    return found
  }
}

const MENTION = /@[\p{L}\p{N}_.]+/gu
