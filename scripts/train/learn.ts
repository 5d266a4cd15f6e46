import { COUNT } from '../../src/netiquette/classifier/outputs'
import { scaleOf } from '../../src/netiquette/classifier/scorer'
import type { Example } from './data'

/** A comment as the scorer sees it: the numbers of its features, repeated ones as often as they occur. */
export interface Sample extends Example {
  features: Int32Array
}

/** Weights by feature and output, and what each output starts from. */
export interface Linear {
  weights: Float32Array
  bias: Float64Array
}

const ROUNDS = 16
const RATE = 0.25
/** Keeps weights small (L2), and takes away those that have little reason to be (L1, by truncation). */
const SHRINK = 2e-4
const LASSO = 1e-3
/** A violation missed costs more than one too many: most comments break no rule. */
const POSITIVE = 1.3

/**
 * Logistic regression for all outputs at once, by AdaGrad. Each comment counts alike whatever its length: its features
 * are scaled as in `Scorer.probabilities`. Deterministic. With a `support`, goes on
 * from its weights and leaves those that are zero at zero.
 */
export function learn(samples: readonly Sample[], features: number, support?: Linear): Linear {
  const weights = support ? support.weights.slice() : new Float32Array(features * COUNT)
  const open = support ? Uint8Array.from(support.weights, (weight) => Number(weight !== 0)) : undefined
  const squares = new Float32Array(features * COUNT).fill(1e-3)
  const bias = support ? support.bias.slice() : new Float64Array(COUNT)
  const order = samples.map((_, i) => i)
  const random = generator(1)
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swapped = order[i] as number
      order[i] = order[j] as number
      order[j] = swapped
    }
    for (const i of order) step(samples[i] as Sample, weights, squares, bias, open)
  }
  return { weights, bias }
}

function step(
  sample: Sample,
  weights: Float32Array,
  squares: Float32Array,
  bias: Float64Array,
  open?: Uint8Array,
): void {
  const { features, labels, weight } = sample
  const scale = scaleOf(features.length)
  const logits = logitsOf({ weights, bias }, features)
  for (let k = 0; k < COUNT; k++) {
    const label = labels[k]
    if (label === undefined) continue
    const error = (1 / (1 + Math.exp(-(logits[k] as number))) - label) * weight * (label === 1 ? POSITIVE : 1)
    bias[k] = (bias[k] as number) - 0.02 * error
    if (Math.abs(error) < 0.01 * weight) continue
    for (const feature of features) {
      const at = feature * COUNT + k
      if (open && open[at] === 0) continue
      const old = weights[at] as number
      const gradient = error * scale + SHRINK * weight * old
      squares[at] = (squares[at] as number) + gradient * gradient
      const rate = RATE / Math.sqrt(squares[at])
      const moved = old - rate * gradient
      const size = Math.abs(moved) - rate * LASSO * weight
      weights[at] = size > 0 ? Math.sign(moved) * size : 0
    }
  }
}

/** The logit of each output. */
export function logitsOf({ weights, bias }: Linear, features: Int32Array): Float64Array {
  const logits = new Float64Array(COUNT)
  for (const feature of features) {
    for (let k = 0, at = feature * COUNT; k < COUNT; k++, at++)
      logits[k] = (logits[k] as number) + (weights[at] as number)
  }
  const scale = scaleOf(features.length)
  return logits.map((sum, k) => sum * scale + (bias[k] as number))
}

/** A small generator (mulberry32), so that training again gives the same weights. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
