import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { OUTPUTS } from '../../src/netiquette/classifier/outputs'
import type { Output } from '../../src/netiquette/classifier/outputs'

/** A labelled comment. */
export interface Example {
  text: string
  language: string
  /** By output: 1 yes, 0 no, undefined where the source does not tell. */
  labels: Array<0 | 1 | undefined>
  /** Comments of one pair share it: a pair is never split between training and measuring. */
  pair: string
  /** How much it counts. */
  weight: number
}

/** Pairs that the rules and lists were made with, and comments that they were not. */
const [CONTRAST, STREAM] = ['contrast', 'stream'].map((folder) => new URL(`../data/${folder}/`, import.meta.url))
const SHARED = resolve('../shared/data/train')
const SENTIMENTS: Record<string, Output> = { '+': 'positive', '0': 'neutral', '-': 'negative' }

const labelsOf = (known: readonly Output[], yes: readonly string[]): Example['labels'] =>
  OUTPUTS.map((output) => (known.includes(output) ? (yes.includes(output) ? 1 : 0) : undefined))

/** The project's own contrast pairs, with which rules and lists were made. */
export const contrastPairs = (): Example[] => ownComments(CONTRAST, 1)

/**
 * The project's own comments on which no rule or list was made: how good these are is told by them alone. Written from
 * cards, so that no two resemble each other; they are stranger than what most people write, and count less.
 */
export const streamComments = (): Example[] => ownComments(STREAM, 0.5)

/** "pair, language, violations, sentiment, intents, text", tab-separated. */
function ownComments(folder: URL | undefined, weight: number): Example[] {
  if (!folder) return []
  return readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line): Example => {
        const [pair = '', language = '', violations = '', sentiment = '', intents = '', text = ''] = line.split('\t')
        const yes = [...violations.split(','), ...intents.split(','), SENTIMENTS[sentiment] ?? '']
        return {
          text: text.replaceAll('\\n', '\n'),
          language,
          labels: labelsOf(OUTPUTS, yes),
          pair: `${file} ${pair}`,
          weight,
        }
      }),
  )
}

/** Comments met in the wild tell of one thing only, and not always rightly: they count little. */
const NATURAL = 0.1

interface Natural {
  file: string
  language: string
  known: readonly Output[]
  /** The columns of a line → the outputs that hold, or undefined to leave the line out. */
  read: (columns: readonly string[]) => readonly string[] | undefined
  text: number
  most: number
}

const NATURALS: readonly Natural[] = [
  {
    file: 'ftr-racism-fr.tsv',
    language: 'fr',
    known: ['hate'],
    text: 1,
    read: (columns) => (columns[2] === '1' ? ['hate'] : columns[2] === '0' ? [] : undefined),
    most: 3000,
  },
  {
    file: 'edos-sexism-en.tsv',
    language: 'en',
    known: ['hate'],
    text: 0,
    read: (columns) => (columns[1] === 'sexist' ? ['hate'] : columns[1] === 'not sexist' ? [] : undefined),
    most: 4000,
  },
  {
    file: 'hatemoji-build-en.tsv',
    language: 'en',
    known: ['hate'],
    text: 0,
    read: (columns) => (columns[1] === '1' ? ['hate'] : columns[1] === '0' ? [] : undefined),
    most: 5000,
  },
  ...['arq', 'ary'].map((code): Natural => ({
    file: `afrisenti-${code}-sentiment.tsv`,
    language: 'ar',
    known: ['positive', 'neutral', 'negative'],
    text: 0,
    read: (columns) => (columns[1] ? [columns[1]] : undefined),
    most: 3000,
  })),
]

/** Public sets whose licences let their learned weights ship; none where they are not beside the project. */
export function naturalComments(): Example[] {
  return NATURALS.flatMap(({ file, language, known, read, text, most }) => {
    const path = resolve(SHARED, file)
    if (!existsSync(path)) {
      console.warn(`train: ${file} is missing beside the project, it is left out`)
      return []
    }
    const lines = readFileSync(path, 'utf8').split('\n').slice(1)
    const step = Math.max(1, Math.floor(lines.length / most))
    return lines
      .filter((line, i) => line.trim() !== '' && i % step === 0)
      .flatMap((line, i): Example[] => {
        const columns = line.split('\t')
        const yes = read(columns)
        if (!yes) return []
        const clean = (columns[text] ?? '').replace(/@user|\[USER\]|\[URL\]|https?:\S+|@url/gi, ' ').trim()
        return [{ text: clean, language, labels: labelsOf(known, yes), pair: `${file} ${i}`, weight: NATURAL }]
      })
  })
}
