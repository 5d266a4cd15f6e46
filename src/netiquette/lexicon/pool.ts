import type { WordInfo } from '../text/vocabulary'
import type { Automaton, End } from './automaton'

/** A place in the pool. */
export type At = number

/** Words are looked up again when the pool has grown so far (numbers of four bytes). */
const MOST = 1 << 20

const pools = new WeakMap<Automaton, Pool>()

/**
 * What one automaton knows of the words met lately, as numbers in a row, so that reading a text again and again touches
 * little memory. Per word: how many entries it is by itself, each as terminal × 4 + distance; how many states it leads
 * to, each as state × 8 + reading; how many words it may stand for, each as word × 8 + reading.
 */
export class Pool {
  values = new Int32Array(1 << 12)
  private length = 1
  /** Changes when places are forgotten. */
  private epoch: object = {}
  private places = new Map<WordInfo, At>()
  private arabizi = new Map<WordInfo, At>()

  private constructor(private readonly automaton: Automaton) {}

  static of(automaton: Automaton): Pool {
    const known = pools.get(automaton)
    if (known) return known
    const pool = new Pool(automaton)
    pools.set(automaton, pool)
    return pool
  }

  /** To be called before a text is read, never while it is. */
  ready(): this {
    if (this.length > MOST) this.forget()
    return this
  }

  /** Where the word's entries begin. */
  find(info: WordInfo, asArabizi: boolean): At {
    const latin = asArabizi && info.kind === 'word' && !info.arabic
    if (info.owner === this.epoch) {
      const at = latin ? info.arabiziAt : info.plainAt
      return at > 0 ? at : this.noted(info, latin)
    }
    // The lexicon, which is asked about every word, keeps its places with the words; charters have maps.
    if (this.automaton.isMain) {
      info.owner = this.epoch
      info.plainAt = info.arabiziAt = 0
      return this.noted(info, latin)
    }
    const places = latin ? this.arabizi : this.places
    const known = places.get(info)
    if (known !== undefined) return known
    const at = this.add(info, latin)
    places.set(info, at)
    return at
  }

  private noted(info: WordInfo, latin: boolean): At {
    const at = this.add(info, latin)
    if (latin) info.arabiziAt = at
    else info.plainAt = at
    return at
  }

  /** Where the words it may stand for begin. */
  candidates(info: WordInfo, asArabizi: boolean): At {
    let at = this.find(info, asArabizi)
    at += 1 + (this.values[at] as number)
    return at + 1 + (this.values[at] as number)
  }

  private add(info: WordInfo, latin: boolean): At {
    const { automaton } = this
    const candidates = automaton.candidates(info.readings(latin))
    const wholes = new Map<string, number>()
    const steps: number[] = []
    for (const candidate of candidates) {
      const state = automaton.firsts[candidate >> 3] ?? -1
      if (state < 0) continue
      for (const id of automaton.endSets[automaton.endSetOf[state] ?? 0] ?? []) {
        const end = automaton.ends[id] as End
        if (!automaton.counts(end, candidate & 7)) continue
        const key = end.stop ? `stop ${end.language}` : end.list
        const known = wholes.get(key)
        const value = id * 4 + (candidate & 3)
        if (known === undefined || (known & 3) > (value & 3)) wholes.set(key, value)
      }
      if (!automaton.isLast(state)) steps.push(state * 8 + (candidate & 7))
    }
    const at = this.length
    this.write([wholes.size, ...wholes.values(), steps.length, ...steps, candidates.length, ...candidates])
    return at
  }

  private write(numbers: readonly number[]): void {
    if (this.length + numbers.length > this.values.length) {
      const larger = new Int32Array(this.values.length * 2 + numbers.length)
      larger.set(this.values)
      this.values = larger
    }
    this.values.set(numbers, this.length)
    this.length += numbers.length
  }

  private forget(): void {
    this.length = 1
    this.epoch = {}
    this.places = new Map()
    this.arabizi = new Map()
  }
}
