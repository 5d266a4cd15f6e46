import { ZERO } from '../lexicon/pack'
import { COUNT } from './outputs'
import type { Model } from './scorer'

/** Weights as they ship: text that compresses well. Written by `npm run train`. */
export interface PackedModel {
  /** Hashes in ascending order, as differences: two characters each, high part first. */
  hashes: string
  /** Which outputs a row has weights for: two characters of eleven bits each. */
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
const SLOTS = 1 << 15

/** A feature's hash as it is stored. */
export const stored = (feature: number): number => feature >>> (32 - HASH_BITS)

/** Reads the weights into tables. */
export function unpackModel(packed: PackedModel): Model {
  const count = packed.hashes.length / 2
  const keys = new Int32Array(count)
  // Small tables stay near the processor.
  const slots = new Uint16Array(SLOTS)
  const weights = new Int8Array(count * COUNT)
  let hash = 0
  let next = 0
  for (let row = 0; row < count; row++) {
    const high = packed.hashes.charCodeAt(2 * row) - ZERO
    hash += (high << LOW_BITS) | (packed.hashes.charCodeAt(2 * row + 1) - ZERO)
    keys[row] = hash
    let slot = hash & (SLOTS - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    slots[slot] = row + 1
    const mask = ((packed.masks.charCodeAt(2 * row) - ZERO) << 11) | (packed.masks.charCodeAt(2 * row + 1) - ZERO)
    for (let k = 0; k < COUNT; k++) {
      if (((mask >> k) & 1) === 0) continue
      const value = packed.weights.charCodeAt(next++) - ZERO
      weights[row * COUNT + k] = value & 1 ? -(value + 1) / 2 : value / 2
    }
  }
  return {
    weights,
    slopes: Float64Array.from(packed.slopes),
    offsets: Float64Array.from(packed.offsets),
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
