import type { Context } from '../rules/contract'
import type { Token } from '../text/tokens'
import type { WordInfo } from '../text/vocabulary'
import { TAGS, contextTags, wordFeatures } from './features'
import type { Judged } from './features'
import { COUNT } from './outputs'
import { Sums, WIDTH } from './sums'

/** Linear weights of hashed features, one byte each, with what turns their sum into a probability. */
export interface Model {
  /** Adds to each output what a feature weighs for it. */
  addTo(outputs: Int32Array, feature: number): void
  /** Output → logit = slope × sum + offset, calibrated (Platt) on comments left out of the training. */
  slopes: Float64Array
  offsets: Float64Array
}

/** Long comments weigh no more than short ones; of very short ones little is to be concluded. */
export const scaleOf = (features: number): number => 1 / Math.sqrt(features + 12)

/** A logit as a probability, from 0 to 1. */
export const probabilityOf = (logit: number): number => 1 / (1 + Math.exp(-logit))
/** The logit of a probability: to know which is larger it is enough to compare logits. */
export const logitOf = (probability: number): number => Math.log(probability / (1 - probability))

/** Gives each output a logit. What was summed up is kept: a comment costs little more than its new words. */
export class Scorer {
  private readonly told = new Float64Array(COUNT)
  private readonly totals = new Int32Array(WIDTH)
  /** Where the rows of a comment's words and other features begin. */
  private readonly places: number[] = []
  private sums = new Sums()
  /** Where the sums of the features beside the words begin. */
  private tagsAt: Array<number | undefined> = []

  constructor(private readonly model: Model) {}

  /** Logits in the order of `OUTPUTS`; the next comment's take their place. */
  logits(context: Context, judged: Judged): Float64Array {
    this.forget()
    const { model, told, totals, places, sums } = this
    let found = 0
    let count = 0
    for (const { info } of context.tokens) {
      if (info.scoredBy !== sums) this.score(info)
      count += info.features
      if (info.scoreAt >= 0) places[found++] = info.scoreAt
    }
    for (const tag of contextTags(context, judged)) {
      const at = (this.tagsAt[tag] ??= this.sumUp([TAGS[tag] ?? 0]))
      count++
      if (at >= 0) places[found++] = at
    }
    sums.over(places, found, totals)
    const scale = scaleOf(count)
    for (let k = 0; k < COUNT; k++)
      told[k] = (model.slopes[k] as number) * (totals[k] as number) * scale + (model.offsets[k] as number)
    return told
  }

  /** How much each word speaks for one output, in the order of the tokens. */
  contributions(tokens: readonly Token[], output: number): number[] {
    return tokens.map(({ info }) => {
      if (info.scoredBy !== this.sums) this.score(info)
      return info.scoreAt < 0 ? 0 : this.sums.of(info.scoreAt, output)
    })
  }

  /** Between comments, never within one: what its words weigh must stay where it is. */
  private forget(): void {
    if (!this.sums.areMany) return
    this.sums = new Sums()
    this.tagsAt = []
  }

  private score(info: WordInfo): void {
    const features = wordFeatures(info)
    info.scoreAt = this.sumUp(features)
    info.features = features.length
    info.scoredBy = this.sums
  }

  /** Where the summed weights of some features begin, -1 where they come to nothing. */
  private sumUp(features: readonly number[]): number {
    const row = new Int32Array(WIDTH)
    for (const feature of features) this.model.addTo(row, feature)
    return row.some((sum) => sum !== 0) ? this.sums.put(row) : -1
  }
}
