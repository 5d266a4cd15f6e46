import { ZERO } from '../lexicon/pack'
import { COUNT, outputIndex } from './outputs'
import type { Model } from './scorer'

/**
 * Weights as they ship: text that compresses well, for each kind of number stands apart from the others and most take
 * one byte. Written by `npm run train`.
 */
export interface PackedModel {
  /** What each weight is for, by name: outputs may come and go without training anew. */
  outputs: readonly string[]
  /** Hashes in ascending order, as differences: their high parts, then their last `LOW_BITS` bits; a character each. */
  highs: string
  lows: string
  /** Which outputs a row has weights for: for every `MASK_BITS` of them a text, with a character for each row. */
  masks: readonly string[]
  /** Those weights: 2w for those above zero, -2w - 1 for those below. */
  weights: string
  slopes: readonly number[]
  offsets: readonly number[]
}

/** A feature's hash is kept to so many bits: a feature that is not known is taken for a known one once in a hundred. */
export const HASH_BITS = 22
/** Of a difference, so many bits are the low part. */
export const LOW_BITS = 5
/** Outputs told by one character of a mask. */
export const MASK_BITS = 5

/** A feature's hash as it is stored. */
export const stored = (feature: number): number => feature >>> (32 - HASH_BITS)

/** Reads where each row is; what it weighs is read when it is met. Outputs it does not know have no logit. */
export function unpackModel(packed: PackedModel): Model {
  const { masks, outputs, weights } = packed
  const { keys, starts } = rowsOf(packed)
  const places = outputs.map((output) => outputIndex(output))
  return {
    slopes: placed(packed.slopes, places),
    offsets: placed(packed.offsets, places),
    addTo(sums, feature) {
      const row = rowOf(keys, stored(feature))
      if (row < 0) return
      let next = starts[row] as number
      places.forEach((place, k) => {
        const bits = (masks[Math.floor(k / MASK_BITS)] ?? '').charCodeAt(row) - ZERO
        if (((bits >> (k % MASK_BITS)) & 1) === 0) return
        const value = weights.charCodeAt(next++) - ZERO
        if (place >= 0) sums[place] = (sums[place] as number) + (value & 1 ? -(value + 1) / 2 : value / 2)
      })
    },
  }
}

/** The hash of each row, and where its weights begin: a row has as many as its masks have bits. */
function rowsOf({ highs, lows, masks }: PackedModel): { keys: Int32Array; starts: Int32Array } {
  const sizes = new Uint8Array(ZERO + (1 << MASK_BITS))
  for (let mask = 1; mask < 1 << MASK_BITS; mask++)
    sizes[ZERO + mask] = (sizes[ZERO + (mask >> 1)] as number) + (mask & 1)
  const keys = new Int32Array(highs.length)
  const starts = new Int32Array(highs.length)
  let [hash, start] = [0, 0]
  for (let row = 0; row < keys.length; row++) {
    hash += ((highs.charCodeAt(row) - ZERO) << LOW_BITS) | (lows.charCodeAt(row) - ZERO)
    keys[row] = hash
    starts[row] = start
    for (let i = 0; i < masks.length; i++) start += sizes[(masks[i] as string).charCodeAt(row)] as number
  }
  return { keys, starts }
}

/** The row of a hash, -1 where none has it. Words are asked about when they are first met: that is not often. */
function rowOf(keys: Int32Array, key: number): number {
  let [low, high] = [0, keys.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = keys[middle] as number
    if (found === key) return middle
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Numbers by output, NaN where there is none. */
function placed(numbers: readonly number[], places: readonly number[]): Float64Array {
  const result = new Float64Array(COUNT).fill(NaN)
  places.forEach((place, k) => {
    if (place >= 0) result[place] = numbers[k] ?? NaN
  })
  return result
}
