import type { Folded } from './normalise'
import { readings } from './readings'
import type { Distance, Readings } from './readings'
import { Token } from './tokens'
import { WordInfo } from './vocabulary'

/** Words put back together: spaced (c o n), dotted (n.u.d.e.s), cut (con-nard), with symbols (a$$, n!k, c*n). */
export function joinedTokens(folded: Folded, tokens: readonly Token[], arabizi: boolean): Token[] {
  const spaced = spacedLetters(folded, tokens, arabizi)
  return SYMBOL.test(folded.text) ? [...spaced, ...symbolWords(folded, tokens, arabizi)] : spaced
}

const SYMBOL = /[@$!*€|+#_%£•✱]/

const SPACE = /^ ?$/
const CUT = /^[.\-_·•|/~]+ ?$/

/** Runs of three or more short pieces held together by the same separator. */
function spacedLetters(folded: Folded, tokens: readonly Token[], arabizi: boolean): Token[] {
  const joined: Token[] = []
  for (let i = 0; i + 1 < tokens.length;) {
    const run = mayBegin(folded.text, tokens, i) ? runFrom(folded.text, tokens, i) : 1
    if (run < 2) {
      i++
      continue
    }
    const pieces = tokens.slice(i, i + run)
    const letters = pieces.map((t) => t.text).join('')
    if (letters.length <= 30 && /\p{L}/u.test(letters)) {
      joined.push(join(folded, pieces, letters, arabizi))
    }
    i += run - 1
  }
  return joined
}

/** Cheap look: a piece of a word in pieces is short, and one letter or followed by a cut. */
function mayBegin(text: string, tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (!token || !next) return false
  const length = token.end - token.start
  const gap = next.start - token.end
  if (length === 1) return gap <= 2 && next.end - next.start === 1
  return gap > 0 && length <= 8 && text.charCodeAt(token.end) !== 0x20 && text.charCodeAt(token.end) !== 0x2c
}

/** How many tokens from `first` on look like one word in pieces; 1 when none. */
function runFrom(text: string, tokens: readonly Token[], first: number): number {
  const start = tokens[first]
  const second = tokens[first + 1]
  if (!start || !second || start.kind === 'emoji') return 1
  const separator = text.slice(start.end, second.start)
  const single = start.text.length === 1
  const longest = single ? 1 : CUT.test(separator) ? (separator.endsWith(' ') ? 3 : 8) : 0
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
  const enough = single || separator.endsWith(' ') ? 3 : 2
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
    info = new WordInfo('word', text, 0, joinedReadings(text, arabizi))
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
