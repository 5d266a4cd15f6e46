import { writeFileSync } from 'node:fs'
import { BOUNDS, INTENT_FROM, UNDETERMINED } from '../src/netiquette/classifier/bounds'
import { allFeatures } from '../src/netiquette/classifier/features'
import type { Judged } from '../src/netiquette/classifier/features'
import { stored } from '../src/netiquette/classifier/model'
import { OUTPUTS } from '../src/netiquette/classifier/outputs'
import { contextOf, judge } from '../src/netiquette/assess'
import { INTENTS, RULE_IDS } from '../src/netiquette/types'
import type { Finding, RuleId } from '../src/netiquette/types'
import { packLexicon } from './lexicon'
import { calibrate } from './train/calibrate'
import { contrastPairs, naturalComments, streamComments } from './train/data'
import { framedSentences } from './train/frames'
import type { Example } from './train/data'
import { learn, logitsOf } from './train/learn'
import type { Sample } from './train/learn'
import { modelSource, packModel } from './train/pack'
import { prune } from './train/prune'
import { ownReplies } from './train/replies'

/**
 * Trains the scorer: `npm run train`. Learns from the contrast pairs of the project and, where they are beside it, from
 * public sets whose licences allow it; calibrates on comments left out; writes src/netiquette/classifier/weights.ts.
 */
const FOLDS = 5
/** A feature of a single comment teaches nothing about others. */
const LEAST = 2
/** What the weights may take of the extension's size, compressed. */
const BYTES = 114_000

/** Rules on which the scorer has no say: no weight is spent on them. */
const SILENT = new Set<string>(RULE_IDS.filter((rule) => BOUNDS[rule].add === undefined && BOUNDS[rule].drop === 0))

interface Read {
  example: Example
  judged: Judged
  hashes: number[]
}

packLexicon()
const stream = streamComments()
const pairs = [...stream, ...contrastPairs()].map(read)
const natural = [...naturalComments(), ...framedSentences(), ...ownReplies()].map(read)
const numbers = numberFeatures(pairs)
const counts = countsOf(pairs)
const samples = pairs.map(toSample)
const others = natural.map(toSample)
console.log(`${pairs.length} own comments, ${natural.length} others, ${numbers.size} features`)

const logits: Float64Array[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const inFold = (sample: Example): boolean => foldOf(sample.pair) === fold
  const model = train([...samples.filter((s) => !inFold(s)), ...others])
  samples.forEach((sample, i) => {
    if (inFold(sample)) logits[i] = logitsOf(model, sample.features)
  })
}
// The rules know the contrast pairs by heart: how far they are to be trusted shows on other comments.
const scales = calibrate(samples.slice(0, stream.length), logits)
report()
const final = train([...samples, ...others])
const packed = packModel(final, numbers, scales)
writeFileSync(new URL('../src/netiquette/classifier/weights.ts', import.meta.url), modelSource(packed))
console.log(`weights.ts: ${packed.highs.length} rows, ${packed.weights.length} weights`)

/** Learns, keeps the weights that matter most, and lets those make up for the others. */
function train(set: readonly Sample[]): ReturnType<typeof learn> {
  return learn(set, numbers.size, prune(learn(set, numbers.size), counts, BYTES))
}

function read(example: Example): Read {
  const context = contextOf(example.text)
  const judged = judge(context)
  return { example, judged, hashes: allFeatures(context, judged).map(stored) }
}

/** Features that occur in several comments, numbered. */
function numberFeatures(all: readonly Read[]): Map<number, number> {
  const met = new Map<number, number>()
  for (const { hashes } of all) for (const hash of new Set(hashes)) met.set(hash, (met.get(hash) ?? 0) + 1)
  return new Map([...met].filter(([, count]) => count >= LEAST).map(([hash], i) => [hash, i]))
}

/** In how many comments each feature occurs. */
function countsOf(all: readonly Read[]): Int32Array {
  const perFeature = new Int32Array(numbers.size)
  for (const { hashes } of all) {
    for (const hash of new Set(hashes)) {
      const number = numbers.get(hash)
      if (number !== undefined) perFeature[number] = (perFeature[number] ?? 0) + 1
    }
  }
  return perFeature
}

/** Features nobody knows weigh nothing, but count for the length of the comment. */
function toSample({ example, hashes }: Read): Sample {
  const labels = example.labels.map((label, k) => (SILENT.has(OUTPUTS[k] ?? '') ? undefined : label))
  return { ...example, labels, features: Int32Array.from(hashes, (hash) => numbers.get(hash) ?? numbers.size - 1) }
}

function foldOf(pair: string): number {
  let hash = 0
  for (const character of pair) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0
  return Math.abs(hash) % FOLDS
}

/** F1 of each output on the comments left out, by the rules alone and with the scorer. */
function report(): void {
  const probability = (i: number, k: number): number => {
    const logit = (logits[i]?.[k] ?? 0) * (scales.slopes[k] ?? 1) + (scales.offsets[k] ?? 0)
    return 1 / (1 + Math.exp(-logit))
  }
  const ruled = (i: number, rule: RuleId): Finding | undefined => pairs[i]?.judged.findings.find((f) => f.rule === rule)
  const decided = (i: number, rule: RuleId, k: number): boolean => {
    const found = ruled(i, rule)
    const { add, doubt, drop } = BOUNDS[rule]
    if (found) return found.confidence > doubt || probability(i, k) >= drop
    return add !== undefined && probability(i, k) >= add
  }
  const rows = OUTPUTS.map((output, k) => {
    const rule = RULE_IDS.find((id) => id === output)
    const intent = INTENTS.find((id) => id === output)
    const byRules = (i: number): boolean => {
      if (rule) return ruled(i, rule) !== undefined
      const judged = pairs[i]?.judged
      return intent ? (judged?.intents.includes(intent) ?? false) : judged?.sentiment.label === output
    }
    const withScorer = (i: number): boolean =>
      rule ? decided(i, rule, k) : probability(i, k) >= (intent ? INTENT_FROM[intent] : UNDETERMINED)
    return { output, rules: scoreOf(k, byRules), scorer: scoreOf(k, withScorer) }
  })
  console.table(rows)
  console.table([0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8].map((add) => flagged(add, probability)))
}

/** Comments flagged, and innocent ones among them, if the scorer added from one probability on for every rule. */
function flagged(add: number, probability: (i: number, k: number) => number): Record<string, number> {
  let [right, wrong, missed, innocent] = [0, 0, 0, 0]
  stream.forEach(({ labels }, i) => {
    const breach = RULE_IDS.some((_, k) => labels[k] === 1)
    const told =
      (pairs[i]?.judged.findings.length ?? 0) > 0 ||
      RULE_IDS.some((rule, k) => BOUNDS[rule].add !== undefined && probability(i, k) >= add)
    innocent += Number(!breach)
    if (!told) missed += Number(breach)
    else if (breach) right++
    else wrong++
  })
  const round = (value: number): number => Number(value.toFixed(3))
  return { add, f1: round((2 * right) / (2 * right + wrong + missed)), falseAlarms: round(wrong / innocent) }
}

/** F1, precision and recall of one output, in per cent. */
function scoreOf(k: number, told: (i: number) => boolean): string {
  let [right, wrong, missed] = [0, 0, 0]
  stream.forEach(({ labels }, i) => {
    if (!told(i)) missed += Number(labels[k] === 1)
    else if (labels[k] === 1) right++
    else wrong++
  })
  const per = (part: number, all: number): string => ((100 * part) / (all || 1)).toFixed(1)
  return `${per(2 * right, 2 * right + wrong + missed)} (P ${per(right, right + wrong)} R ${per(right, right + missed)})`
}
