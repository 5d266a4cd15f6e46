import type { Span } from '../types'
import type { Folded } from './normalise'
import { originalSpan } from './normalise'
import type { WordInfo } from './vocabulary'

export type TokenKind = 'word' | 'number' | 'emoji'

/** A word, number or emoji of a text, or a word put back together from several of them. */
export class Token {
  constructor(
    private readonly folded: Folded,
    readonly info: WordInfo,
    /** Offsets in the folded text, end excluded. */
    readonly start: number,
    readonly end: number,
    /** Positions in the sequence of words: this token leads from `from` to `to`. */
    readonly from: number,
    readonly to: number,
    /** The sentence and the clause it stands in, counted from 0 through the text; set by `markBounds`. */
    public sentence = 0,
    public clause = 0,
  ) {}

  get kind(): TokenKind {
    return this.info.kind
  }

  /** Folded text. */
  get text(): string {
    return this.info.text
  }

  get span(): Span {
    return originalSpan(this.folded, this.start, this.end)
  }
}
