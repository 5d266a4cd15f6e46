import type { Distance, Readings } from '../text/readings'
import type { Language } from '../types'
import type { Vocabulary } from './blocks'
import { Masks } from './masks'
import type { Abuse } from './masks'
import { Sounds } from './sounds'
import { States } from './states'
import type { Graph } from './states'

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

/** What an automaton is made of. */
export interface Parts {
  vocabulary: Vocabulary
  /** The state after a first word, -1 where no entry begins with it. */
  first: (word: number) => number
  graph: Graph
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
  /** The numbers of the lists of terminals. */
  readonly lists: Int16Array
  /** Of each terminal, bit r is set where it counts when its words are read so: r is the distance, and 4 for Arabizi. Very common
   * words count nowhere. */
  readonly readings: Uint8Array
  /** Nothing, for every list. */
  readonly nothing: readonly undefined[]
  readonly states: States
  /** The state after a first word, -1 where no entry begins with it. */
  readonly first: Parts['first']
  private readonly listSets = new WeakMap<readonly string[], readonly number[]>()
  private readonly vocabulary: Vocabulary
  private readonly graph: Graph
  /** Whether the entries that end together are abusive; the same sets are met again and again. */
  private readonly abuses = new Map<readonly number[], Abuse>()
  private sounded: Sounds | undefined
  private masked: Masks | undefined

  constructor({ vocabulary, first, graph, terminals }: Parts) {
    this.vocabulary = vocabulary
    this.first = first
    this.graph = graph
    this.states = new States(graph)
    this.lists = new Int16Array(terminals.length)
    this.readings = new Uint8Array(terminals.length)
    this.ends = terminals.map(({ list, language, exact }, id) => {
      const listId = this.listIds.get(list) ?? this.listIds.size
      this.listIds.set(list, listId)
      const distances = exact ? 1 : 3 + (DISGUISED.has(list) ? 4 : 0) + (STEMMED.has(list) ? 8 : 0)
      const end = { list, language, exact, listId, distances, dz: language === 'dz', stop: list === 'stop' }
      this.lists[id] = listId
      this.readings[id] = readingsOf(end)
      return end
    })
    this.listNames = [...this.listIds.keys()]
    this.nothing = this.listNames.map(() => undefined)
  }

  /** The numbers of lists; kept, for the same arrays are asked again and again. */
  idsOf(lists: readonly string[]): readonly number[] {
    const known = this.listSets.get(lists)
    if (known) return known
    const ids = lists.flatMap((list) => this.listIds.get(list) ?? [])
    this.listSets.set(lists, ids)
    return ids
  }

  /** The terminals of the entries that end in a state. */
  endsIn(state: number): readonly number[] {
    return this.graph.endsIn(state)
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
        if (sign === CARET) for (const id of this.sounds.idsOf(rest)) add(id, true, distance)
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
    for (const mask of masks) for (const [id, asArabizi] of this.masks.fitting(mask)) add(id, asArabizi, 2)
    // What is read as it is written needs no Arabizi reading that is no closer.
    for (const [key, distance] of found) if (key % 2 === 1 && (found.get(key - 1) ?? 4) <= distance) found.delete(key)
    return [...found].map(([key, distance]) => (key >> 1) * 8 + (key & 1) * 4 + distance)
  }

  private get sounds(): Sounds {
    return (this.sounded ??= new Sounds(this.vocabulary.blocks))
  }

  private get masks(): Masks {
    return (this.masked ??= new Masks(this.vocabulary.blocks, this.sounds, (word) => this.abuse(word)))
  }

  private abuse(word: number): Abuse {
    const state = this.first(word)
    if (state < 0) return 'none'
    const set = this.endsIn(state)
    const known = this.abuses.get(set) ?? this.abuseOf(set)
    this.abuses.set(set, known)
    return known
  }

  private abuseOf(set: readonly number[]): Abuse {
    const abusive = set.filter((id) => MASKED.has(this.ends[id]?.list ?? '') && !this.ends[id]?.exact)
    return abusive.length === 0 ? 'none' : abusive.some((id) => this.ends[id]?.dz) ? 'darija' : 'other'
  }
}

const readingsOf = ({ distances, dz, stop }: End): number => (stop ? 0 : dz ? distances | (distances << 4) : distances)

const TILDE = 0x7e
const CARET = 0x5e
