import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { assess } from '../../src/netiquette'
import { contextOf, judge } from '../../src/netiquette/assess'
import type { Intent, RuleId, SentimentLabel } from '../../src/netiquette'

/**
 * How well comments are told apart: `npm run bench:detection [file.jsonl …]`. By default the labelled comments beside the
 * project and the project's own held-out set. One table per set, and what each part of the engine adds.
 */
interface Prediction {
  violations: readonly RuleId[]
  sentiment: SentimentLabel
  intents: readonly Intent[]
}

/** Lists that are a breach, an intent or a tone by themselves. */
const BREACHES: Readonly<Record<string, RuleId>> = {
  slur: 'hate',
  insult: 'insult',
  threat: 'threat',
  sexual: 'sexual',
  solicitation: 'sexual',
  profanity: 'profanity',
  harass: 'harassment',
  distress: 'self_harm',
  rumour: 'misinformation',
  scam: 'spam',
  advert: 'spam',
  chain: 'spam',
}
const WISHES: Readonly<Record<string, Intent>> = {
  question: 'question',
  price: 'purchase',
  thanks: 'thanks',
  praise: 'praise',
  complaint: 'complaint',
  suggestion: 'suggestion',
  crisis: 'crisis',
}

const PARTS: Readonly<Record<string, (text: string) => Prediction>> = {
  'word lists': (text) => {
    const lists: string[] = []
    contextOf(text).eachList((list) => lists.push(list))
    const [good, bad] = [lists.includes('praise') || lists.includes('thanks'), lists.includes('complaint')]
    return {
      violations: [...new Set(lists.flatMap((list) => BREACHES[list] ?? []))],
      intents: [...new Set(lists.flatMap((list) => WISHES[list] ?? []))],
      sentiment: good === bad ? 'neutral' : good ? 'positive' : 'negative',
    }
  },
  '+ rules': (text) => {
    const { findings, sentiment, intents } = judge(contextOf(text))
    return { violations: findings.map((f) => f.rule), sentiment: sentiment.label, intents }
  },
  '+ scorer': (text) => {
    const { findings, sentiment, intents } = assess(text)
    return { violations: findings.map((f) => f.rule), sentiment: sentiment.label, intents }
  },
}

const score = resolve('../shared/data/score.mjs')
const sets = process.argv.slice(2)
const files = sets.length > 0 ? sets : ['../shared/data/comments-dev.jsonl', 'tests/data/held-out.jsonl']

if (!existsSync(score)) console.warn(`bench:detection: ${score}, the measure, is missing: nothing is measured`)
else for (const file of files) measure(file)

function measure(file: string): void {
  if (!existsSync(file)) {
    console.warn(`bench:detection: ${file} is missing`)
    return
  }
  console.log(`\n${basename(file)}`)
  const rows = Object.entries(PARTS).map(([part, predict]) => {
    const result = JSON.parse(scored(file, predict, '--json')) as Record<string, unknown>
    const numbers = Object.entries(result).filter((entry): entry is [string, number] => typeof entry[1] === 'number')
    return { part, ...Object.fromEntries(numbers.map(([name, value]) => [name, Math.round(value * 1000) / 1000])) }
  })
  console.table(rows)
  console.log(scored(file, (text) => (PARTS['+ scorer'] ?? fail)(text)))
}

function fail(): never {
  throw new Error('no such part')
}

function scored(file: string, predict: (text: string) => Prediction, ...flags: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'detection-'))
  try {
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    const predictions = lines.map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      return JSON.stringify({ id, ...predict(text) })
    })
    const path = join(folder, 'predictions.jsonl')
    writeFileSync(path, predictions.join('\n'))
    return execFileSync(process.execPath, [score, file, path, ...flags], { encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
