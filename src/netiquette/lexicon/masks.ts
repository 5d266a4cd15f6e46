import { arabizi } from '../text/forms'
import type { Block } from './blocks'
import type { Sounds } from './sounds'

/** A word that a masked one may stand for: as it is written, or as it sounds in Arabizi. */
interface Maskable {
  key: string
  id: number
  arabizi: boolean
}

/** Beginnings that are kept with their blocks: more than masks have, as long as they are not made to have many. */
const MOST = 1000

/** Whether a word is abusive by itself, and in Darija. */
export type Abuse = 'none' | 'darija' | 'other'

/** The words that masked ones may stand for (c*nnard). Blocks are read when a mask first fits their first letters. */
export class Masks {
  private readonly words = new Map<Block, Maskable[]>()
  private readonly likely = new Map<string, readonly Block[]>()

  constructor(
    private readonly blocks: readonly Block[],
    private readonly sounds: Sounds,
    private readonly abuse: (word: number) => Abuse,
  ) {}

  /** A masked word counts when it fits an abusive word of its very length and all its letters agree. */
  fitting(mask: string): Array<[id: number, arabizi: boolean]> {
    const asArabizi = mask.startsWith('^')
    const plain = asArabizi ? mask.slice(1) : mask
    const letters = plain.replace(/[*^]/g, '').length
    const hidden = plain.length - letters
    if (letters < 2 || letters < hidden - 1) return []
    const fits: Array<[number, boolean]> = []
    for (const block of this.blocksLike(plain.slice(0, 2), asArabizi)) {
      for (const { key, id, arabizi: sounded } of this.wordsOf(block)) {
        if (sounded === asArabizi && key.length === plain.length && agree(plain, key)) fits.push([id, asArabizi])
      }
    }
    return fits
  }

  /** The blocks with words that may begin so. */
  private blocksLike(beginning: string, asArabizi: boolean): readonly Block[] {
    const key = asArabizi ? `^${beginning}` : beginning
    const known = this.likely.get(key)
    if (known) return known
    const blocks = asArabizi
      ? this.sounds.blocksWhere((sound) => agree(beginning, sound))
      : this.blocks.filter((block) => agree(beginning, block.prefix))
    if (this.likely.size < MOST) this.likely.set(key, blocks)
    return blocks
  }

  private wordsOf(block: Block): Maskable[] {
    const known = this.words.get(block)
    if (known) return known
    const words = block.read().flatMap((word, i) => {
      const id = block.firstId + i
      const abuse = this.abuse(id)
      const written = { key: word, id, arabizi: false }
      if (abuse === 'none') return []
      return abuse === 'darija' ? [written, { key: arabizi(word), id, arabizi: true }] : [written]
    })
    this.words.set(block, words)
    return words
  }
}

/** Whether a word may begin so: all letters that a mask shows are its letters. */
function agree(mask: string, word: string): boolean {
  for (let i = 0; i < mask.length && i < word.length; i++) if (mask[i] !== '*' && mask[i] !== word[i]) return false
  return true
}
