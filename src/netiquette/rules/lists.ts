import type { Automaton } from '../lexicon/automaton'
import type { Hit } from '../lexicon/match'
import { CANCELLED, isFree } from './innocent'

/** Lists that are asked for together, in one lexicon. */
export class Lists {
  /** The text that asked last, by its number, and the hits that it has. */
  asker = 0
  hits: readonly Hit[] = []
  /** For a single list: an innocent expression cancels its hits; it holds what lets pass. */
  readonly isCancelled: boolean
  readonly isFree: boolean

  constructor(
    /** Their names, spaces between them. */
    readonly key: string,
    /** Their numbers; those that the lexicon does not have are left out. */
    readonly ids: readonly number[],
    /** Each by itself, where there are several. */
    readonly parts: readonly Lists[],
  ) {
    this.isCancelled = CANCELLED.has(key)
    this.isFree = isFree(key)
  }
}

const known = new WeakMap<Automaton, Map<string, Lists>>()

/** The lists of a lexicon by the names that rules ask for them with; rules ask the same again and again. */
export function listsOf(lexicon: Automaton): Map<string, Lists> {
  const made = known.get(lexicon) ?? new Map<string, Lists>()
  known.set(lexicon, made)
  return made
}

/** Lists by name, spaces between them. */
export function resolve(lexicon: Automaton, key: string): Lists {
  const names = key.split(' ')
  const ids = names.flatMap((name) => lexicon.listIds.get(name) ?? [])
  return new Lists(key, ids, names.length === 1 ? [] : names.map((name) => resolve(lexicon, name)))
}

/** What is known of each list whatever the text, by its number in the lexicon that was last asked about. */
export class ByList<Known> {
  private lexicon: Automaton | undefined
  private known: ReadonlyArray<Known | undefined> = []

  /** `about` tells it by the list's name; undefined where there is nothing to know. */
  constructor(private readonly about: (list: string) => Known | undefined) {}

  in(lexicon: Automaton): ReadonlyArray<Known | undefined> {
    if (this.lexicon !== lexicon) {
      this.lexicon = lexicon
      this.known = lexicon.listNames.map(this.about)
    }
    return this.known
  }
}
