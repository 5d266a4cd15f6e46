import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { compile } from '../src/netiquette/lexicon/compile'
import { pack } from '../src/netiquette/lexicon/pack'
import { sources } from '../src/netiquette/lexicon/sources'

const FILE = new URL('../src/netiquette/lexicon/packed.ts', import.meta.url)

/** The source text of the packed lexicon, as the word lists give it now. */
export function packedSource(): string {
  const packed = pack(compile(sources))
  const lines = Object.entries(packed).map(([name, text]) => `  ${name}: ${JSON.stringify(text)},`)
  return (
    "import type { Packed } from './pack'\n\n" +
    '/** Made from the word lists by `npm run lexicon`. */\n' +
    `export const PACKED: Packed = {\n${lines.join('\n')}\n}\n`
  )
}

/** Packs the word lists anew where they have changed. True when the file was written. */
export function packLexicon(): boolean {
  const source = packedSource()
  if (readOrEmpty() === source) return false
  // Whole or not at all: something else may be reading it.
  const draft = new URL(`packed.${process.pid}.tmp`, FILE)
  writeFileSync(draft, source)
  renameSync(draft, FILE)
  return true
}

function readOrEmpty(): string {
  try {
    return readFileSync(FILE, 'utf8')
  } catch {
    return ''
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(packLexicon() ? 'lexicon: packed' : 'lexicon: already up to date')
}
