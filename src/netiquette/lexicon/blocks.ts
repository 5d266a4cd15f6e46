import { squeeze } from '../text/forms'

/** How many first letters the words of one packed block share. */
export const SHARED = 2

/** Words that share their first letters, in order of their code units; decoded when first asked for. */
export class Block {
  private words: readonly string[] | undefined
  private doubled: Map<string, number[]> | undefined

  constructor(
    /** What the words begin with; a word may be shorter. Nothing where the block holds all words. */
    readonly prefix: string,
    /** The number of the first word; the others follow. */
    readonly firstId: number,
    private readonly decode: () => readonly string[],
  ) {}

  read(): readonly string[] {
    return (this.words ??= this.decode())
  }

  /** The number of a word, -1 when it is not here. */
  idOf(word: string): number {
    const words = this.read()
    let [low, high] = [0, words.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = words[middle] as string
      if (found === word) return this.firstId + middle
      if (found < word) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  /** The words with a doubled letter that are `key` once every run of one letter is one letter. */
  squeezedTo(key: string): readonly number[] {
    this.doubled ??= this.readDoubled()
    return this.doubled.get(key) ?? []
  }

  private readDoubled(): Map<string, number[]> {
    const doubled = new Map<string, number[]>()
    for (const word of this.read().join('\n').match(DOUBLED) ?? []) {
      if (word.length >= 3) addTo(doubled, squeeze(word), this.idOf(word))
    }
    return doubled
  }
}

/** Lines with two equal characters next to each other: all words are searched at once, which is quicker than one by one. */
const DOUBLED = /^.*(.)\1.*$/gm

/** Words known by their number. */
export class Vocabulary {
  private readonly byPrefix = new Map<string, Block>()

  constructor(
    /** In order of the words' numbers. */
    readonly blocks: readonly Block[],
    private readonly shared: number,
  ) {
    for (const block of blocks) this.byPrefix.set(block.prefix, block)
  }

  /** The number of a word, -1 when unknown. */
  idOf(word: string): number {
    return this.blockOf(word)?.idOf(word) ?? -1
  }

  /** The words with a doubled letter that are `key` once every run of one letter is one letter. */
  squeezedTo(key: string): readonly number[] {
    const own = this.blockOf(key)
    // A doubled first letter may stand in another block.
    const other = this.blockOf(key.charAt(0) + key.charAt(0))
    const ids = own?.squeezedTo(key) ?? []
    return other && other !== own ? [...ids, ...other.squeezedTo(key)] : ids
  }

  private blockOf(word: string): Block | undefined {
    return this.byPrefix.get(word.slice(0, this.shared))
  }
}

/** Adds to what is kept under a key. */
export function addTo<Key, Value>(table: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = table.get(key)
  if (values) values.push(value)
  else table.set(key, [value])
}
