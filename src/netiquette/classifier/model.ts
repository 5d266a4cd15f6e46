import { ZERO } from '../lexicon/pack'
import { COUNT, outputIndex } from './outputs'
import type { Model } from './scorer'

/** Weights as they ship: text that compresses well. Written by `npm run train`. */
export interface PackedModel {
  /** What each weight is for, by name: outputs may come and go without training anew. */
  outputs: readonly string[]
  /** Hashes in ascending order, as differences: two characters each, high part first. */
  hashes: string
  /** Which outputs a row has weights for: a character for each eleven of them, the last ones first. */
  masks: string
  /** Those weights: 2w for those above zero, -2w - 1 for those below. */
  weights: string
  slopes: readonly number[]
  offsets: readonly number[]
}

/** A feature's hash is kept to so many bits: a feature that is not known is taken for a known one once in thousands. */
export const HASH_BITS = 22
/** Of a difference, so many bits are the low part. */
export const LOW_BITS = 6
/** Outputs told by one character of a mask. */
export const MASK_BITS = 11
const SLOTS = 1 << 15

/** A feature's hash as it is stored. */
export const stored = (feature: number): number => feature >>> (32 - HASH_BITS)

/** Reads the weights into tables. Outputs that they do not know have no probability. */
export function unpackModel(packed: PackedModel): Model {
  const count = packed.hashes.length / 2
  const keys = new Int32Array(count)
  // Small tables stay near the processor.
  const slots = new Uint16Array(SLOTS)
  const weights = new Int8Array(count * COUNT)
  const signs = Math.ceil(packed.outputs.length / MASK_BITS)
  const places = packed.outputs.map((output) => outputIndex(output))
  let hash = 0
  let next = 0
  for (let row = 0; row < count; row++) {
    const high = packed.hashes.charCodeAt(2 * row) - ZERO
    hash += (high << LOW_BITS) | (packed.hashes.charCodeAt(2 * row + 1) - ZERO)
    keys[row] = hash
    let slot = hash & (SLOTS - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    slots[slot] = row + 1
    for (let k = 0; k < places.length; k++) {
      const sign = (row + 1) * signs - 1 - Math.floor(k / MASK_BITS)
      if ((((packed.masks.charCodeAt(sign) - ZERO) >> (k % MASK_BITS)) & 1) === 0) continue
      const value = packed.weights.charCodeAt(next++) - ZERO
      const place = places[k] as number
      if (place >= 0) weights[row * COUNT + place] = value & 1 ? -(value + 1) / 2 : value / 2
    }
  }
  return {
    weights,
    slopes: placed(packed.slopes, places),
    offsets: placed(packed.offsets, places),
    rowOf(feature) {
      const key = stored(feature)
      let slot = key & (SLOTS - 1)
      for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
        if (keys[entry - 1] === key) return entry - 1
        slot = (slot + 1) & (SLOTS - 1)
      }
      return -1
    },
  }
}

/** Numbers by output, NaN where there is none. */
function placed(numbers: readonly number[], places: readonly number[]): Float64Array {
  const result = new Float64Array(COUNT).fill(NaN)
  places.forEach((place, k) => {
    if (place >= 0) result[place] = numbers[k] ?? NaN
  })
  return result
}
