import { arabizi } from '../text/forms'
import type { Distance, Readings } from '../text/readings'
import type { Language } from '../types'

/** Where an entry ends: its list, its language, and whether only the very spelling counts. */
export interface Terminal {
  list: string
  language: Language
  exact: boolean
}

/** What `compile` makes: states by number, each with the entries that end there and the words that lead on. */
export interface Tables {
  terminals: Terminal[]
  endSets: number[][]
  states: Array<{ endSet: number; edges: Array<[word: string, state: number]> }>
  firsts: Map<string, number>
}

/** Lists in which words may be disguised. In all others only the spelling and its habits count. */
const DISGUISED = new Set(
  (
    'slur insult profanity sexual solicitation threat violence distress banned hate.ableist self_harm.wish ' +
    'sexual.offer threat.veiled'
  ).split(' '),
)
/** Lists in which an Arabic word may carry a pronoun or a plural that the entry does not have. */
const STEMMED = new Set(
  (
    'insult product symptom praise complaint thanks adverse_event.product adverse_event.effect misinformation.subject'
  ).split(' '),
)
const MASKED = new Set(['slur', 'insult', 'profanity', 'sexual', 'banned'])

/** A terminal with what matching asks of it, as numbers. */
export interface End extends Terminal {
  listId: number
  /** Bit d is set where a reading at distance d counts. */
  distances: number
  dz: boolean
  /** A very common word, which only tells the language. */
  stop: boolean
}

/** A word that may stand at a position: id × 8 + 4 when read as Arabizi + distance. */
export type Candidate = number

/** Words known by their number, as `pack.ts` stores them or `compile` makes them. */
export interface Vocabulary {
  size: number
  /** The number of a word, -1 when unknown. */
  idOf(word: string): number
  wordOf(id: number): string
  /** The words with a doubled letter that are `key` once every run of one letter is one letter. */
  squeezedTo(key: string): readonly number[] | undefined
}

/** What an automaton is made of. */
export interface Parts {
  vocabulary: Vocabulary
  /** Word → state, -1 where no entry begins with it. */
  firsts: Int32Array
  /** Sets of terminals that end together. */
  endSets: ReadonlyArray<readonly number[]>
  /** State → its set of terminals. */
  endSetOf: Int32Array
  /** State → its first edge; one more than there are states. */
  edgesFrom: Int32Array
  /** Edge → its word, in order within a state. */
  edgeWords: Int32Array
  edgeStates: Int32Array
  terminals: readonly Terminal[]
}

/** The automaton over words. Immutable once made; side tables are built when a text first needs them. */
export class Automaton {
  /** The lexicon itself, not a charter's words. */
  isMain = false
  readonly ends: readonly End[]
  readonly listIds = new Map<string, number>()
  /** The lists by their number. */
  readonly listNames: readonly string[]
  private readonly listSets = new WeakMap<readonly string[], readonly number[]>()
  private arabizi: Map<string, number[]> | undefined
  private masks: Map<number, Array<[key: string, id: number, arabizi: boolean]>> | undefined

  readonly vocabulary: Vocabulary
  readonly firsts: Int32Array
  readonly endSets: ReadonlyArray<readonly number[]>
  readonly endSetOf: Int32Array
  private readonly edgesFrom: Int32Array
  private readonly edgeWords: Int32Array
  private readonly edgeStates: Int32Array

  constructor(parts: Parts) {
    this.vocabulary = parts.vocabulary
    this.firsts = parts.firsts
    this.endSets = parts.endSets
    this.endSetOf = parts.endSetOf
    this.edgesFrom = parts.edgesFrom
    this.edgeWords = parts.edgeWords
    this.edgeStates = parts.edgeStates
    this.ends = parts.terminals.map((terminal) => {
      const { list, exact, language } = terminal
      const listId = this.listIds.get(list) ?? this.listIds.size
      this.listIds.set(list, listId)
      const distances = exact ? 1 : 3 + (DISGUISED.has(list) ? 4 : 0) + (STEMMED.has(list) ? 8 : 0)
      return { ...terminal, listId, distances, dz: language === 'dz', stop: list === 'stop' }
    })
    this.listNames = [...this.listIds.keys()]
  }

  /** The numbers of lists; kept, for the same arrays are asked again and again. */
  idsOf(lists: readonly string[]): readonly number[] {
    const known = this.listSets.get(lists)
    if (known) return known
    const ids = lists.flatMap((list) => this.listIds.get(list) ?? [])
    this.listSets.set(lists, ids)
    return ids
  }

  /** Whether an entry counts when its words are read so: distance, and 4 for Arabizi. */
  counts(end: End, reading: number): boolean {
    return ((end.distances >> (reading & 3)) & 1) === 1 && (reading < 4 || end.dz)
  }

  /** No entry goes on from the state. */
  isLast(state: number): boolean {
    return this.edgesFrom[state] === this.edgesFrom[state + 1]
  }

  /** The state after `word` from `state`, -1 where nothing goes on. Edges are in order of their words. */
  next(state: number, word: number): number {
    let low = this.edgesFrom[state] ?? 0
    let high = (this.edgesFrom[state + 1] ?? 0) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = this.edgeWords[middle] ?? 0
      if (found === word) return this.edgeStates[middle] ?? -1
      if (found < word) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  /** The words that a written word may stand for. */
  candidates({ keys, masks }: Readings): Candidate[] {
    const found = new Map<number, Distance>()
    const add = (id: number, asArabizi: boolean, distance: Distance): void => {
      const key = id * 2 + Number(asArabizi)
      const known = found.get(key)
      if (known === undefined || known > distance) found.set(key, distance)
    }
    for (const [key, distance] of keys) {
      const sign = key.charCodeAt(0)
      if (sign === TILDE || sign === CARET) {
        const rest = key.slice(1)
        if (sign === CARET) for (const id of this.byArabizi().get(rest) ?? []) add(id, true, distance)
        else if (rest.length >= 2) {
          const id = this.vocabulary.idOf(rest)
          if (id >= 0 && rest.length >= 3) add(id, false, distance)
          for (const one of this.vocabulary.squeezedTo(rest) ?? []) add(one, false, distance)
        }
      } else {
        const id = this.vocabulary.idOf(key)
        if (id >= 0) add(id, false, distance)
      }
    }
    for (const mask of masks) for (const [id, asArabizi] of this.fitting(mask)) add(id, asArabizi, 2)
    return [...found].map(([key, distance]) => (key >> 1) * 8 + (key & 1) * 4 + distance)
  }

  private byArabizi(): Map<string, number[]> {
    if (!this.arabizi) {
      const table = new Map<string, number[]>()
      const dz = this.wordsOf((end) => end.dz)
      for (let id = 0; id < dz.length; id++) {
        if (dz[id] !== 1) continue
        const word = this.vocabulary.wordOf(id)
        const reading = LATIN.test(word) ? arabizi(word) : ''
        if (reading.length >= 3) addTo(table, reading, id)
      }
      this.arabizi = table
    }
    return this.arabizi
  }

  /** 1 for the words of entries for which `wanted` holds. */
  private wordsOf(wanted: (end: End) => boolean): Uint8Array {
    const UNSEEN = 2
    const leads = new Uint8Array(this.endSetOf.length).fill(UNSEEN)
    const words = new Uint8Array(this.vocabulary.size)
    const visit = (state: number): boolean => {
      if (leads[state] !== UNSEEN) return leads[state] === 1
      let lead = (this.endSets[this.endSetOf[state] ?? 0] ?? []).some((id) => {
        const end = this.ends[id]
        return end !== undefined && wanted(end)
      })
      for (let edge = this.edgesFrom[state] ?? 0; edge < (this.edgesFrom[state + 1] ?? 0); edge++) {
        if (!visit(this.edgeStates[edge] ?? 0)) continue
        lead = true
        words[this.edgeWords[edge] ?? 0] = 1
      }
      leads[state] = Number(lead)
      return lead
    }
    this.firsts.forEach((state, word) => {
      if (state >= 0 && visit(state)) words[word] = 1
    })
    return words
  }

  /** A masked word counts when it fits an abusive word of its very length and all its letters agree. */
  private fitting(mask: string): Array<[id: number, arabizi: boolean]> {
    const letters = mask.replace(/[*^]/g, '').length
    const asArabizi = mask.startsWith('^')
    const plain = asArabizi ? mask.slice(1) : mask
    const hidden = plain.length - letters
    if (letters < 2 || letters < hidden - 1) return []
    this.masks ??= this.maskable()
    const fits: Array<[number, boolean]> = []
    for (const [key, id, arabiziKey] of this.masks.get(plain.length) ?? []) {
      if (arabiziKey === asArabizi && agree(plain, key)) fits.push([id, asArabizi])
    }
    return fits
  }

  private maskable(): Map<number, Array<[key: string, id: number, arabizi: boolean]>> {
    const byLength = new Map<number, Array<[string, number, boolean]>>()
    const put = (key: string, id: number, asArabizi: boolean): void => {
      const bucket = byLength.get(key.length)
      if (bucket) bucket.push([key, id, asArabizi])
      else byLength.set(key.length, [[key, id, asArabizi]])
    }
    for (let id = 0; id < this.vocabulary.size; id++) {
      const state = this.firsts[id] ?? -1
      if (state < 0) continue
      const ends = (this.endSets[this.endSetOf[state] ?? 0] ?? []).flatMap((end) => this.ends[end] ?? [])
      const abusive = ends.filter((end) => MASKED.has(end.list) && !end.exact)
      if (abusive.length === 0) continue
      const word = this.vocabulary.wordOf(id)
      put(word, id, false)
      if (abusive.some((end) => end.dz)) put(arabizi(word), id, true)
    }
    return byLength
  }
}

const TILDE = 0x7e
const CARET = 0x5e
const LATIN = /[a-z]/

/** Two equal letters next to each other. */
export function hasDouble(word: string): boolean {
  for (let i = 1; i < word.length; i++) if (word.charCodeAt(i) === word.charCodeAt(i - 1)) return true
  return false
}

/** Adds to the numbers kept under a key. */
export function addTo(table: Map<string, number[]>, key: string, id: number): void {
  const ids = table.get(key)
  if (ids) ids.push(id)
  else table.set(key, [id])
}

function agree(mask: string, key: string): boolean {
  for (let i = 0; i < mask.length; i++) if (mask[i] !== '*' && mask[i] !== key[i]) return false
  return true
}
