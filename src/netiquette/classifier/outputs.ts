import { INTENTS, RULE_IDS } from '../types'

const SENTIMENTS = ['positive', 'neutral', 'negative'] as const

/** What the scorer gives a probability for, in the order of its weights. */
export const OUTPUTS = [...RULE_IDS, ...INTENTS, ...SENTIMENTS] as const
export type Output = (typeof OUTPUTS)[number]

export const COUNT = OUTPUTS.length
const indexOf = new Map<string, number>(OUTPUTS.map((output, i) => [output, i]))

/** Where an output stands among the probabilities, -1 for what is none. */
export const outputIndex = (output: string): number => indexOf.get(output) ?? -1
