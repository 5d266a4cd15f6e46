import type { Context } from '../rules/contract'
import type { Token } from '../text/tokens'
import type { WordInfo, WordScore } from '../text/vocabulary'
import { contextFeatures, wordFeatures } from './features'
import type { Judged } from './features'
import { COUNT } from './outputs'

/** Linear weights of hashed features, one byte each, with what turns their sum into a probability. */
export interface Model {
  /** The row of weights of a feature, -1 where it has none. */
  rowOf(feature: number): number
  /** Row × output. */
  weights: Int8Array
  /** Output → logit = slope × sum + offset, calibrated (Platt) on comments left out of the training. */
  slopes: Float64Array
  offsets: Float64Array
}

/** Long comments weigh no more than short ones; of very short ones little is to be concluded. */
export const scaleOf = (features: number): number => 1 / Math.sqrt(features + 12)

/** Gives each output a probability. Word scores are kept with the words, so that a comment costs little more than its new words. */
export class Scorer {
  private readonly sums = new Int32Array(COUNT)

  constructor(private readonly model: Model) {}

  /** Probabilities in the order of `OUTPUTS`, each from 0 to 1. */
  probabilities(context: Context, judged: Judged): Float64Array {
    const { model, sums } = this
    sums.fill(0)
    let count = 0
    for (const { info } of context.tokens) {
      const word = this.word(info)
      count += word.count
      if (word.sums) for (let k = 0; k < COUNT; k++) sums[k] = (sums[k] as number) + (word.sums[k] as number)
    }
    contextFeatures(context, judged, (feature) => {
      count++
      this.add(feature, sums)
    })
    const scale = scaleOf(count)
    const probabilities = new Float64Array(COUNT)
    for (let k = 0; k < COUNT; k++) {
      const logit = (model.slopes[k] as number) * (sums[k] as number) * scale + (model.offsets[k] as number)
      probabilities[k] = 1 / (1 + Math.exp(-logit))
    }
    return probabilities
  }

  /** How much each word speaks for one output, in the order of the tokens. */
  contributions(tokens: readonly Token[], output: number): number[] {
    return tokens.map(({ info }) => this.word(info).sums?.[output] ?? 0)
  }

  private add(feature: number, sums: Int32Array): void {
    const row = this.model.rowOf(feature)
    if (row < 0) return
    const { weights } = this.model
    for (let k = 0, at = row * COUNT; k < COUNT; k++, at++) sums[k] = (sums[k] as number) + (weights[at] as number)
  }

  private word(info: WordInfo): WordScore {
    if (info.score === undefined) info.score = this.wordScore(info)
    return info.score
  }

  private wordScore(info: WordInfo): WordScore {
    const features = wordFeatures(info)
    const sums = new Int32Array(COUNT)
    for (const feature of features) this.add(feature, sums)
    return { count: features.length, sums: sums.some((sum) => sum !== 0) ? sums : undefined }
  }
}
