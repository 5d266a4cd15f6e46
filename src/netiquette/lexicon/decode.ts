import { Block, SHARED, Vocabulary } from './blocks'
import { ZERO } from './pack'
import type { Packed } from './pack'

/** The words of a packed lexicon; those of one block are decoded together, when first asked for. */
export function vocabularyOf({ words: text, blocks: table }: Packed): Vocabulary {
  const blocks: Block[] = []
  let [from, firstId] = [0, 0]
  for (let i = 0; i < table.length; i += 2) {
    const [start, end] = [from, from + table.charCodeAt(i + 1) - ZERO]
    blocks.push(new Block(prefixAt(text, start, end), firstId, () => decode(text.slice(start, end))))
    firstId += table.charCodeAt(i) - ZERO
    from = end
  }
  return new Vocabulary(blocks, SHARED)
}

/** The first word of a block is written whole, after one character; it may be its first letter alone. */
function prefixAt(text: string, start: number, end: number): string {
  const letters = text.slice(start + 1, Math.min(end, start + 1 + SHARED))
  return letters.endsWith('\n') ? letters.slice(0, -1) : letters
}

/** Of each word there is how many first letters are those of the word before, then the rest. */
function decode(block: string): string[] {
  let word = ''
  return block.split('\n').map((line) => {
    word = word.slice(0, line.charCodeAt(0) - ZERO) + line.slice(1)
    return word
  })
}
