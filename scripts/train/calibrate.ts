import { COUNT } from '../../src/netiquette/classifier/outputs'
import type { Sample } from './learn'

/** Output → probability = 1 / (1 + exp(-(slope × logit + offset))). */
export interface Scales {
  slopes: Float64Array
  offsets: Float64Array
}

const ROUNDS = 400

/** Platt scaling by Newton's method on logits of comments that were left out of the training. */
export function calibrate(samples: readonly Sample[], logits: readonly Float64Array[]): Scales {
  const slopes = new Float64Array(COUNT).fill(1)
  const offsets = new Float64Array(COUNT)
  for (let k = 0; k < COUNT; k++) {
    let [a, b] = [1, 0]
    for (let round = 0; round < ROUNDS; round++) {
      let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6]
      samples.forEach(({ labels }, i) => {
        const x = logits[i]?.[k] ?? 0
        const p = 1 / (1 + Math.exp(-(a * x + b)))
        const error = p - (labels[k] ?? 0)
        const curve = p * (1 - p)
        ga += error * x
        gb += error
        haa += curve * x * x
        hab += curve * x
        hbb += curve
      })
      const determinant = haa * hbb - hab * hab
      const [da, db] = [(hbb * ga - hab * gb) / determinant, (haa * gb - hab * ga) / determinant]
      a -= da
      b -= db
      if (Math.abs(da) + Math.abs(db) < 1e-7) break
    }
    slopes[k] = a
    offsets[k] = b
  }
  return { slopes, offsets }
}
