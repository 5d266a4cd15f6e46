import { look } from './look'
import type { Look } from './look'
import type { Folded } from './normalise'
import { Token } from './tokens'
import type { TokenKind } from './tokens'
import { FLAG, FOLDED, LETTER, PAIR, PICTURE, SYMBOL, WORDLY } from './units'
import { infoOf } from './vocabulary'

/** The words, numbers and emoji of a folded text, in order. */
export interface Words {
  tokens: Token[]
  /** A sign stands in or at a word as if for a letter (c*n, a$$). */
  disguised: boolean
}

export const wordsOf = ({ folded, facts }: Look): Words => new Cutter(folded, facts).cut()

const QUOTE = 0x27

/** Cuts one folded text. l'idiot is two words, aujourd'hui and don't are one. */
class Cutter implements Words {
  readonly tokens: Token[] = []
  disguised = false
  private readonly length: number

  constructor(
    private readonly folded: Folded,
    private readonly facts: Int32Array,
  ) {
    this.length = folded.text.length
  }

  cut(): Words {
    const { facts, length } = this
    for (let i = 0; i < length;) {
      const fact = facts[i] as number
      if ((fact & WORDLY) !== 0) i = this.word(i)
      else if ((fact & (PICTURE | FLAG)) !== 0) i = this.picture(i, fact)
      else {
        if ((fact & SYMBOL) !== 0) this.disguised ||= this.mayStandForLetter(i)
        i += (fact & PAIR) === 0 ? 1 : 2
      }
    }
    return this
  }

  /** A word or number, or several with apostrophes between them. Where it ends. */
  private word(start: number): number {
    const { facts, length } = this
    let hash = 0
    let kinds = 0
    let quote = -1
    let end = start
    for (; end < length; end++) {
      const fact = facts[end] as number
      if ((fact & WORDLY) === 0) {
        if ((fact & FOLDED) !== QUOTE || end + 1 === length || ((facts[end + 1] as number) & WORDLY) === 0) break
        if (quote < 0) quote = end
      }
      kinds |= fact
      hash = Math.imul(hash, 31) + (fact & FOLDED)
    }
    if (quote < 0) this.push(start, end, (kinds & LETTER) === 0 ? 'number' : 'word', hash)
    else this.elided(start, end, quote)
    return end
  }

  private elided(start: number, end: number, quote: number): void {
    const { text } = this.folded
    let from = start
    let at = quote
    while (at > 0 && at < end && ELIDED.has(text.slice(from, at))) {
      this.push(from, at, 'word', this.hash(from, at))
      from = at + 1
      at = text.indexOf("'", from)
    }
    this.push(from, end, NUMBERS_ONLY.test(text.slice(from, end)) ? 'number' : 'word', this.hash(from, end))
  }

  /** An emoji; two halves of a flag are one. */
  private picture(start: number, fact: number): number {
    const end = start + ((fact & PAIR) === 0 ? 1 : 2)
    if ((fact & PICTURE) !== 0) {
      this.push(start, end, 'emoji', this.hash(start, end))
      return end
    }
    if (end >= this.length || ((this.facts[end] as number) & FLAG) === 0) return end
    this.push(start, end + 2, 'emoji', this.hash(start, end + 2))
    return end + 2
  }

  private push(start: number, end: number, kind: TokenKind, hash: number): void {
    const from = this.tokens.length
    const info = infoOf(this.folded, this.facts, start, end, hash, kind)
    this.tokens.push(new Token(this.folded, info, start, end, from, from + 1))
  }

  private hash(start: number, end: number): number {
    let hash = 0
    for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + ((this.facts[i] as number) & FOLDED)
    return hash
  }

  /** In a word, or at its end: "!" and the like say nothing there. */
  private mayStandForLetter(i: number): boolean {
    const { facts } = this
    const before = i > 0 ? (facts[i - 1] as number) : 0
    const after = i + 1 < this.length ? (facts[i + 1] as number) : 0
    const inside = (before & (WORDLY | SYMBOL)) !== 0
    if (inside && (after & WORDLY) !== 0) return true
    return (inside || (after & (WORDLY | SYMBOL)) !== 0) && !EDGES.includes(this.folded.text.charAt(i))
  }
}

/** What words may begin or end with that is no part of them. */
const EDGES = '#!+|_'
const ELIDED = new Set(['l', 'd', 'qu', 't', 'j', 's', 'c', 'n', 'm', 'jusqu', 'lorsqu', 'puisqu', 'quelqu'])
const NUMBERS_ONLY = /^\p{N}+$/u

/** Only the words of a text, folded, without apostrophes. */
export const splitWords = (text: string): string[] => wordsOf(look(text)).tokens.map((token) => token.text)
