import { LOW_BITS, MASK_BITS } from '../../src/netiquette/classifier/model'
import type { PackedModel } from '../../src/netiquette/classifier/model'
import { COUNT, OUTPUTS } from '../../src/netiquette/classifier/outputs'
import { character } from '../../src/netiquette/lexicon/pack'
import type { Scales } from './calibrate'
import type { Linear } from './learn'

/** Weights are kept as whole numbers up to this; most are far smaller and go. */
const LARGEST = 7

/** Makes the weights small whole numbers, leaves out those that round to nothing, and writes them as text. */
export function packModel(
  { weights, bias }: Linear,
  numbers: ReadonlyMap<number, number>,
  scales: Scales,
): PackedModel {
  const units = Array.from({ length: COUNT }, (_, k) => {
    const sizes: number[] = []
    for (const number of numbers.values()) sizes.push(Math.abs(weights[number * COUNT + k] ?? 0))
    sizes.sort((a, b) => a - b)
    // The few largest are cut, so that the many others keep their differences.
    return (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / LARGEST || 1
  })
  let [highs, lows, text] = ['', '', '']
  const masks = Array.from({ length: Math.ceil(COUNT / MASK_BITS) }, () => '')
  let previous = 0
  for (const [hash, number] of [...numbers].toSorted((a, b) => a[0] - b[0])) {
    const row = units.map((unit, k) => {
      const value = Math.round((weights[number * COUNT + k] ?? 0) / unit)
      return value === 0 ? 0 : Math.max(-127, Math.min(127, value))
    })
    if (row.every((value) => value === 0)) continue
    const difference = hash - previous
    highs += character(difference >> LOW_BITS)
    lows += character(difference & ((1 << LOW_BITS) - 1))
    previous = hash
    maskOf(row).forEach((bits, part) => {
      masks[part] = (masks[part] ?? '') + character(bits)
    })
    for (const value of row) if (value !== 0) text += character(value > 0 ? 2 * value : -2 * value - 1)
  }
  return {
    outputs: OUTPUTS,
    highs,
    lows,
    masks,
    weights: text,
    slopes: units.map((unit, k) => round((scales.slopes[k] ?? 1) * unit)),
    offsets: units.map((_, k) => round((scales.slopes[k] ?? 1) * (bias[k] ?? 0) + (scales.offsets[k] ?? 0))),
  }
}

/** Which values are not zero, `MASK_BITS` of them to a number. */
const maskOf = (row: readonly number[]): number[] =>
  Array.from({ length: Math.ceil(row.length / MASK_BITS) }, (_, part) =>
    row
      .slice(part * MASK_BITS, (part + 1) * MASK_BITS)
      .reduce((bits, value, k) => (value === 0 ? bits : bits | (1 << k)), 0),
  )

const round = (value: number): number => Number(value.toPrecision(6))

/** The source text of the weights. */
export function modelSource(packed: PackedModel): string {
  const lines = Object.entries(packed).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`)
  return (
    "import type { PackedModel } from './model'\n\n" +
    '/** Learned by `npm run train`; the sets it learned from are named in NOTICE. */\n' +
    `export const WEIGHTS: PackedModel = {\n${lines.join('\n')}\n}\n`
  )
}
