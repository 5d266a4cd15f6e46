import { COUNT } from '../../src/netiquette/classifier/outputs'
import type { Linear } from './learn'

/** What weights take once packed and compressed, in bits: a feature by itself, then each weight it has. Measured. */
const ROW = 16
const WEIGHT = 6
/** Steps by which the price of a bit is found. */
const STEPS = 24

/**
 * Takes away the weights that matter least for the room they take, until the others fit into so many bytes. What matters
 * are large weights of features that are often met; a weight of a feature that stays anyway costs less. In place.
 */
export function prune(model: Linear, counts: Int32Array, bytes: number): Linear {
  const { weights } = model
  const matter = weights.map((weight, at) => Math.abs(weight) * Math.sqrt(counts[Math.floor(at / COUNT)] ?? 0))
  let [low, high] = [0, matter.reduce((most, value) => Math.max(most, value), 0)]
  for (let step = 0; step < STEPS; step++) {
    const price = (low + high) / 2
    if (sizeOf(keptAt(matter, price)) > bytes * 8) low = price
    else high = price
  }
  const kept = keptAt(matter, high)
  for (let at = 0; at < weights.length; at++) if (kept[at] !== 1) weights[at] = 0
  return model
}

/** 1 for each weight that is worth its bits: those of a feature share what it takes by itself. */
function keptAt(matter: Float32Array, price: number): Uint8Array {
  const kept = Uint8Array.from(matter, (value) => Number(value > 0))
  for (let round = 0; round < 3; round++) {
    for (let row = 0; row < matter.length; row += COUNT) {
      const least = price * (WEIGHT + ROW / rowSize(kept, row))
      for (let at = row; at < row + COUNT; at++) if ((matter[at] as number) < least) kept[at] = 0
    }
  }
  return kept
}

function rowSize(kept: Uint8Array, row: number): number {
  let many = 0
  for (let at = row; at < row + COUNT; at++) many += kept[at] as number
  return many
}

/** In bits. */
function sizeOf(kept: Uint8Array): number {
  let bits = 0
  for (let row = 0; row < kept.length; row += COUNT) {
    const many = rowSize(kept, row)
    if (many > 0) bits += ROW + WEIGHT * many
  }
  return bits
}
