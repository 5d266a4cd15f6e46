import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { profanity } from '@2toad/profanity'
import { Filter } from 'bad-words'
import { RegExpMatcher, englishDataset, englishRecommendedTransformers } from 'obscenity'
import { build } from 'vite'
import type * as Engine from './engine.entry'

/**
 * The engine side by side with the best-known word filters over the same comments in one run: `npm run bench:engine`.
 * It is bundled first, as it ships. Times are the least of several rounds; ratios are what counts.
 */
const ROUNDS = 5
const COMMENTS = 20_000

const folder = mkdtempSync(join(tmpdir(), 'engine-'))
try {
  await run()
} finally {
  rmSync(folder, { recursive: true })
}

async function run(): Promise<void> {
  const { code, gzip } = await bundled('src/netiquette/index.ts')
  console.log(`the whole engine, minified: ${(code / 1000).toFixed(0)} kB, ${(gzip / 1000).toFixed(1)} kB gzipped`)
  console.log(`from nothing to the first assessment: ${cold()} (three processes, import included)`)

  await bundled('tests/bench/engine.entry.ts')
  const engine = (await import(pathToFileURL(join(folder, 'engine.entry.js')).href)) as typeof Engine
  const comments = someComments()
  const characters = comments.reduce((sum, comment) => sum + comment.length, 0) / comments.length
  console.log(`${comments.length} comments, ${characters.toFixed(0)} characters each on average, ${process.version}`)
  compare(engine, comments)
  worst(engine)
  grow(engine, comments)
}

function compare({ assess }: typeof Engine, comments: readonly string[]): void {
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  const filter = new Filter()
  const times = rounds({
    'vigie: the whole assessment': () => comments.forEach((comment) => assess(comment)),
    'obscenity: hasMatch, English': () => comments.forEach((comment) => matcher.hasMatch(comment)),
    '@2toad/profanity: exists, English': () => comments.forEach((comment) => profanity.exists(comment)),
    'bad-words: isProfane, English': () => comments.slice(0, 2000).forEach((comment) => filter.isProfane(comment)),
    "normalize('NFKC').toLowerCase()": () => comments.forEach((comment) => comment.normalize('NFKC').toLowerCase()),
  })
  const own = times['vigie: the whole assessment'] ?? Number.NaN
  console.table(
    Object.entries(times).map(([what, ms]) => {
      const count = what.startsWith('bad-words') ? 2000 : comments.length
      const each = (ms / count) * 1000
      return {
        what,
        'µs a comment': each.toFixed(2),
        'times vigie': (each / ((own / comments.length) * 1000)).toFixed(2),
      }
    }),
  )
}

/** Ten times the word lists, ten times the text. */
function grow({ assess, automatonOf, compile, sources, useLexicon }: typeof Engine, comments: readonly string[]): void {
  const few = comments.slice(0, 5000)
  const long = Array.from({ length: few.length / 10 }, (_, i) => few.slice(i * 10, i * 10 + 10).join(' '))
  const tenTimes = Array.from({ length: 10 }, (_, i) => long.slice(i * 50, i * 50 + 50).join(' ')).map((text) =>
    text.slice(0, 19_000),
  )
  const parts = tenTimes.map((text) => Array.from({ length: 10 }, (_, i) => text.slice(i * 1900, i * 1900 + 1900)))
  useLexicon(automatonOf(compile(sources)))
  const once = rounds({
    lists: () => few.forEach((comment) => assess(comment)),
    text: () => parts.forEach((texts) => assess(texts[0] ?? '')),
    'ten times the text': () => tenTimes.forEach((text) => assess(text)),
  })
  useLexicon(automatonOf(compile([...sources, ...strangers(sources)])))
  const more = rounds({ lists: () => few.forEach((comment) => assess(comment)) })
  const ratio = (a?: number, b?: number): string => ((a ?? Number.NaN) / (b ?? Number.NaN)).toFixed(2)
  console.log(`ten times the word lists: ${ratio(more.lists, once.lists)} times the time`)
  console.log(
    `ten times the text (1,900 → 19,000 characters): ${ratio(once['ten times the text'], once.text)} times the time`,
  )
}

/** Repetitions of every kind: 100,000 characters of each against 10,000, in times the time. */
function worst({ assess }: typeof Engine): void {
  const kinds: Record<string, string> = {
    'one letter': 'a',
    'letters apart': 'a ',
    dots: '.',
    'letters and dots': 'c.',
    digits: '0612345678',
    'digits apart': '1 ',
    'at signs': 'a@',
    'open quotes': '« ',
    stars: 'c*n ',
    emoji: '🐷',
    'an insult': 'connard ',
    'a negation': 'pas ',
    'groups and verbs': 'les arabes volent ',
    tatweel: 'حـ',
    Arabizi: '7mar ',
    capitals: 'ABCD ',
    links: 'a.fr ',
    'invisible characters': '\u200b',
  }
  console.table(
    Object.entries(kinds).map(([kind, unit]) => {
      const long = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000)
      const times = rounds({ short: () => assess(long.slice(0, 10_000)), long: () => assess(long) })
      const [short, all] = [times.short ?? Number.NaN, times.long ?? Number.NaN]
      return { kind, '10,000 (ms)': short.toFixed(1), '100,000 (ms)': all.toFixed(1), times: (all / short).toFixed(1) }
    }),
  )
}

/** Nine times as many entries again, of words nobody writes, in the same lists. */
function strangers(sources: typeof Engine.sources): typeof Engine.sources {
  return Array.from({ length: 9 }, (_, copy) =>
    sources.map(({ language, lists }) => ({
      language,
      lists: Object.fromEntries(
        Object.entries(lists)
          .filter(([list]) => list !== 'stop')
          .map(([list, words]) => [
            list,
            (words ?? '').replace(/[\p{L}\p{N}]{3,}/gu, (word) => `${word}${'qwxzkj'[copy % 6]}x${copy}z`),
          ]),
      ),
    })),
  ).flat()
}

/** The least time of each (ms), all taking turns so that the machine's mood touches all alike. */
function rounds(works: Record<string, () => void>): Record<string, number> {
  const least: Record<string, number> = {}
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now()
      work()
      least[name] = Math.min(least[name] ?? Infinity, performance.now() - start)
    }
  }
  return least
}

/** The project's own labelled comments, over again until there are enough. */
function someComments(): string[] {
  const data = new URL('../../scripts/data/contrast/', import.meta.url)
  const lines = readdirSync(data).flatMap((file) =>
    readFileSync(new URL(file, data), 'utf8')
      .split('\n')
      .flatMap((line) => (line.startsWith('#') ? [] : (line.split('\t')[5] ?? []))),
  )
  return Array.from({ length: COMMENTS }, (_, i) => lines[i % lines.length] ?? '')
}

async function bundled(entry: string): Promise<{ code: number; gzip: number }> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: (_, name) => `${name}.js` },
      minify: true,
      target: 'es2023',
    },
  })
  const code = readFileSync(join(folder, `${entry.replace(/^.*\//, '').replace(/\.ts$/, '')}.js`))
  return { code: code.length, gzip: gzipSync(code, { level: 9 }).length }
}

function cold(): string {
  const script = join(folder, 'cold.mjs')
  writeFileSync(
    script,
    `const start = performance.now()
const { assess } = await import('./index.js')
const imported = performance.now()
assess('Bonjour, je voudrais savoir si ce produit est disponible ?')
console.log((imported - start).toFixed(0) + ' + ' + (performance.now() - imported).toFixed(0) + ' ms')`,
  )
  return Array.from({ length: 3 }, () => execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim()).join(
    ', ',
  )
}
