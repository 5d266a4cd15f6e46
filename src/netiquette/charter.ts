import { automatonOf } from './lexicon/assemble'
import type { Automaton, End } from './lexicon/automaton'
import { compile } from './lexicon/compile'
import { Hit } from './lexicon/match'
import { withoutProclitics } from './text/forms'
import type { Folded } from './text/normalise'
import { fold } from './text/normalise'
import type { Token } from './text/tokens'
import type { Charter } from './types'

/**
 * A charter's own words. Each entry is a word or several: `nul` the whole word, `pré*` words that begin so, `*fixe` words
 * that end so, `*milieu*` words that hold it, `carte* bleue` a phrase. Letters are compared as everywhere: without
 * accents, whatever the case. Words without a star are also found where they are stretched.
 */
export interface CharterWords {
  automaton: Automaton
  patterns: readonly Pattern[]
}

interface Pattern {
  end: End
  words: ReadonlyArray<(word: string) => boolean>
}

const known = new WeakMap<Charter, CharterWords>()

/** The words of a charter, made ready once per charter. */
export function charterWords(charter: Charter): CharterWords {
  const made = known.get(charter) ?? make(charter)
  known.set(charter, made)
  return made
}

/** The name of the list of words that one rule lets pass. */
export const allowanceList = (rule: string): string => `allowed.${rule}`
/** The name of the list of watched words of one kind. */
export const watchedList = (kind: string): string => `watched.${kind}`

function make(charter: Charter): CharterWords {
  const lists = new Map<string, string[]>([
    ['banned', [...(charter.banned ?? [])]],
    ['allowed', [...(charter.allowed ?? [])]],
  ])
  const put = (list: string, words: string): void => {
    lists.set(list, [...(lists.get(list) ?? []), words])
  }
  for (const { kind, words } of charter.watched ?? []) put(watchedList(kind), words)
  for (const { rule, words } of charter.allowances ?? []) put(allowanceList(rule), words)
  const plain = Object.fromEntries(
    [...lists].map(([list, entries]) => [
      list,
      entries
        .filter((entry) => !entry.includes('*'))
        .map(bare)
        .join('\n'),
    ]),
  )
  const patterns = [...lists].flatMap(([list, entries]) =>
    entries.filter((entry) => entry.includes('*')).flatMap((entry) => patternOf(list, entry) ?? []),
  )
  return { automaton: automatonOf(compile([{ language: 'und', lists: plain }])), patterns }
}

/** Signs that mean something in the notation of the lexicon mean nothing here. */
const bare = (entry: string): string => entry.replace(/[,،()|~=#\n]/g, ' ')

function patternOf(list: string, entry: string): Pattern | undefined {
  const words = fold(bare(entry))
    .split(/\s+/)
    .flatMap((word) => matcherOf(word.replaceAll("'", '')) ?? [])
  // A lone star would be every word.
  if (words.length === 0) return undefined
  return { end: { list, language: 'und', exact: false, listId: -1, distances: 3, dz: false, stop: false }, words }
}

function matcherOf(word: string): ((written: string) => boolean) | undefined {
  const core = word.replace(/\*/g, '')
  if (core === '') return undefined
  const [open, shut] = [word.startsWith('*'), word.endsWith('*')]
  if (open && shut) return (written) => written.includes(core)
  if (open) return (written) => written.endsWith(core)
  return shut ? (written) => written.startsWith(core) : (written) => written === core
}

/** The hits of the entries with stars, by list. */
export function searchPatterns(
  { patterns }: CharterWords,
  tokens: readonly Token[],
  folded: Folded,
): Map<string, Hit[]> {
  const found = new Map<string, Hit[]>()
  if (patterns.length === 0) return found
  for (const first of tokens) {
    for (const { end, words } of patterns) {
      const last = tokens[first.from + words.length - 1]
      if (!last || last.sentence !== first.sentence) continue
      const fits = words.every((fit, i) => formsOf(tokens[first.from + i]).some(fit))
      if (!fits) continue
      const hits = found.get(end.list)
      const hit = new Hit(folded, end, first, last, 0)
      if (hits) hits.push(hit)
      else found.set(end.list, [hit])
    }
  }
  return found
}

/** A word, and where it is Arabic without the particles written in one with it. */
const formsOf = (token: Token | undefined): string[] =>
  token ? [token.text, ...(token.info.arabic ? withoutProclitics(token.text) : [])] : []
