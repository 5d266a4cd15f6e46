import type { Folded } from './normalise'
import { readings } from './readings'
import type { Distance, Readings } from './readings'
import { Token } from './tokens'
import { WordInfo } from './vocabulary'
import type { Words } from './words'

/** Words put back together: spaced (c o n), dotted (n.u.d.e.s), cut (con-nard), with symbols (a$$, n!k, c*n). */
export function joinedTokens(folded: Folded, { tokens, disguised }: Words, arabizi: boolean): Token[] {
  const spaced = spacedLetters(folded, tokens, arabizi)
  return disguised ? [...spaced, ...symbolWords(folded, tokens, arabizi)] : spaced
}

const SPACE = /^ ?$/
const CUT = /^[.\-_·•|/~]+ ?$/
const CUTS = '.-_·•|/~'

/** Runs of three or more short pieces held together by the same separator. */
function spacedLetters(folded: Folded, tokens: readonly Token[], arabizi: boolean): Token[] {
  const joined: Token[] = []
  const { text } = folded
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!mayBegin(text, tokens[i] as Token, tokens[i + 1] as Token)) continue
    const run = runFrom(text, tokens, i)
    if (run < 2) continue
    const pieces = tokens.slice(i, i + run)
    joined.push(...wordsOf(folded, pieces, arabizi))
    // Only the end of the word may be spaced out: c0n n a r d.
    const head = tokens[i - 1]
    if (head && pieces[0]?.text.length === 1 && isHead(text, head, pieces[0])) {
      joined.push(...wordsOf(folded, [head, ...pieces], arabizi))
    }
    // The last piece may begin another run.
    i += run - 2
  }
  return joined
}

/** The word that pieces make, where they hold letters and are not a whole line of them. */
function wordsOf(folded: Folded, pieces: readonly Token[], arabizi: boolean): Token[] {
  const letters = pieces.map((t) => t.text).join('')
  return letters.length <= 30 && /\p{L}/u.test(letters) ? [join(folded, pieces, letters, arabizi)] : []
}

const isHead = (text: string, head: Token, next: Token): boolean =>
  head.kind === 'word' && head.text.length <= 3 && text.slice(head.end, next.start) === ' '

/** Cheap look: a piece of a word in pieces is short, and one letter or followed by a cut. */
function mayBegin(text: string, token: Token, next: Token): boolean {
  const length = token.end - token.start
  const gap = next.start - token.end
  if (length === 1 && gap <= 2 && next.end - next.start === 1) return true
  if (gap === 0 || length > 8) return false
  const code = text.charCodeAt(token.end)
  return code !== 0x20 && CUTS.includes(String.fromCharCode(code))
}

/** How many tokens from `first` on look like one word in pieces; 1 when none. */
function runFrom(text: string, tokens: readonly Token[], first: number): number {
  const start = tokens[first]
  const second = tokens[first + 1]
  if (!start || !second || start.kind === 'emoji') return 1
  const separator = text.slice(start.end, second.start)
  const single = start.text.length === 1
  // Letters by themselves, and then the rest: Arabic only, for elsewhere they are initials.
  const apart = single && separator !== '' && start.info.arabic && CUT.test(separator)
  const longest = single && !apart ? 1 : CUT.test(separator) ? (separator.endsWith(' ') ? 3 : 8) : 0
  if (!(single && SPACE.test(separator)) && !CUT.test(separator)) return 1
  if (start.text.length > longest) return 1
  let run = 1
  for (let i = first + 1; i < tokens.length; i++) {
    const previous = tokens[i - 1]
    const token = tokens[i]
    if (!previous || !token || token.kind === 'emoji' || token.text.length > longest) break
    if (text.slice(previous.end, token.start) !== separator) break
    run++
  }
  const enough = (single && !apart) || separator.endsWith(' ') ? 3 : 2
  return run >= enough ? run : 1
}

const SYMBOL_WORD = /[\p{L}\p{N}@$!*€|+#_%£•✱]+/gu

function symbolWords(folded: Folded, tokens: readonly Token[], arabizi: boolean): Token[] {
  const joined: Token[] = []
  let cursor = 0
  for (const match of folded.text.matchAll(SYMBOL_WORD)) {
    const word = match[0].replace(/^[#!+|_]+/, '').replace(/[!+|#_]+$/, '')
    if (word.length > 30 || !/\p{L}/u.test(word) || !/[@$!*€|+#_%£•✱]/u.test(word)) continue
    // A mention is not a word in disguise, unless its @ stands for the first letter of a very short one.
    if (word.startsWith('@') && word.length > 5) continue
    const start = match.index + match[0].indexOf(word)
    const end = start + word.length
    while (cursor < tokens.length && (tokens[cursor]?.end ?? 0) <= start) cursor++
    const pieces: Token[] = []
    for (let i = cursor; i < tokens.length && (tokens[i]?.start ?? end) < end; i++) {
      const token = tokens[i]
      if (token) pieces.push(token)
    }
    if (pieces.length > 0) joined.push(join(folded, pieces, word, arabizi, start, end))
  }
  return joined
}

function join(
  folded: Folded,
  pieces: readonly Token[],
  text: string,
  arabizi: boolean,
  start = pieces[0]?.start ?? 0,
  end = pieces.at(-1)?.end ?? 0,
): Token {
  const key = arabizi ? `^${text}` : text
  let info = joinedWords.get(key)
  if (!info) {
    info = new WordInfo('word', text, joinedReadings(text, arabizi))
    if (joinedWords.size >= MOST) joinedWords.clear()
    joinedWords.set(key, info)
  }
  return new Token(folded, info, start, end, pieces[0]?.from ?? 0, pieces.at(-1)?.to ?? 0)
}

/** The same few words are put back together again and again. */
const MOST = 4000
const joinedWords = new Map<string, WordInfo>()

function joinedReadings(text: string, arabizi: boolean): Readings {
  const own = readings(text, 'word', arabizi)
  const keys = new Map<string, Distance>()
  for (const key of own.keys.keys()) keys.set(key, 2)
  // A word in pieces may carry an ending that the lists do not have: its first letters count too.
  for (let cut = 1; cut <= 3 && text.length - cut >= 3; cut++) {
    const head = text.slice(0, -cut)
    if (!keys.has(head) && /^[\u0600-\u06ff]+$/.test(text)) keys.set(head, 2)
  }
  return { keys, masks: own.masks }
}
