import { codeOf } from '../text/language'
import type { WordInfo } from '../text/vocabulary'
import type { Automaton, End } from './automaton'
import { signOf } from './states'

/** A place in the pool. */
export type At = number

/** Words are looked up again when the pool has grown so far (numbers of four bytes). */
const MOST = 1 << 20

const pools = new WeakMap<Automaton, Pool>()

/**
 * What one automaton knows of the words met lately, as numbers in a row, so that reading a text again and again touches
 * little memory. Per word: the signs of the words it may stand for; how many these are, each as word × 8 + reading; how many entries it is by itself,
 * each as terminal × 4 + distance; whether it is a very common word, of how many languages, each as its code; how many
 * states it leads to, each as place × 8 + reading and the signs of what leads on.
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

  /** Where the word's numbers begin. */
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

  /** The signs of the words that a written word may stand for. */
  signsOf(info: WordInfo, asArabizi: boolean): number {
    const at = this.find(info, asArabizi)
    return this.values[at] as number
  }

  private noted(info: WordInfo, latin: boolean): At {
    const at = this.add(info, latin)
    if (latin) info.arabiziAt = at
    else info.plainAt = at
    return at
  }

  private add(info: WordInfo, latin: boolean): At {
    const { automaton } = this
    const { states } = automaton
    const candidates = automaton.candidates(info.readings(latin))
    const wholes = new Map<number, number>()
    const stops = new Set<number>()
    const steps: number[] = []
    for (const candidate of candidates) {
      const [state, reading] = [automaton.first(candidate >> 3), candidate & 7]
      if (state < 0) continue
      for (const id of automaton.endsIn(state)) {
        const { stop, language, listId } = automaton.ends[id] as End
        if (stop && (reading & 3) === 0) stops.add(codeOf(language))
        if ((((automaton.readings[id] as number) >> reading) & 1) === 0) continue
        const value = id * 4 + (reading & 3)
        const known = wholes.get(listId)
        if (known === undefined || (known & 3) > (value & 3)) wholes.set(listId, value)
      }
      const place = states.placeOf(state)
      if (!states.isLast(place)) steps.push(place * 8 + reading, states.signsAt(place))
    }
    const at = this.length
    let signs = 0
    for (const candidate of candidates) signs |= signOf(candidate >> 3)
    this.write([signs])
    for (const numbers of [candidates, [...wholes.values()], [...stops], steps]) this.write([numbers.length, ...numbers])
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
