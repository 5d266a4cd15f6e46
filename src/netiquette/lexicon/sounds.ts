import { arabizi } from '../text/forms'
import { addTo } from './blocks'
import type { Block } from './blocks'

const LATIN = /[a-z]/

/** The words of a lexicon by their Arabizi reading. Blocks are read when a text first has something that sounds so. */
export class Sounds {
  /** The blocks by how their words may begin to sound. */
  private readonly blocks = new Map<string, Block[]>()
  private readonly readSounds = new Set<string>()
  private readonly readBlocks = new Set<Block>()
  private readonly ids = new Map<string, number[]>()

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) for (const sound of beginnings(block.prefix)) addTo(this.blocks, sound, block)
  }

  /** The words that sound like `reading`, in order. */
  idsOf(reading: string): readonly number[] {
    for (let length = 0; length <= 2; length++) this.readAll(reading.slice(0, length))
    return this.ids.get(reading)?.toSorted((a, b) => a - b) ?? []
  }

  /** The blocks whose words may begin to sound in such a way, in order. */
  blocksWhere(fits: (sound: string) => boolean): Block[] {
    const blocks = new Set<Block>()
    for (const [sound, all] of this.blocks) if (fits(sound)) for (const block of all) blocks.add(block)
    return [...blocks].toSorted((a, b) => a.firstId - b.firstId)
  }

  private readAll(sound: string): void {
    const blocks = this.blocks.get(sound)
    if (!blocks || this.readSounds.has(sound)) return
    this.readSounds.add(sound)
    for (const block of blocks) {
      if (this.readBlocks.has(block)) continue
      this.readBlocks.add(block)
      block.read().forEach((word, i) => {
        const reading = LATIN.test(word) ? arabizi(word) : ''
        if (reading.length >= 3) addTo(this.ids, reading, block.firstId + i)
      })
    }
  }
}

/** What may follow these letters and make one sound with them. */
const HALVES: Readonly<Record<string, readonly string[]>> = {
  c: ['h'],
  d: ['h', 'j'],
  g: ['h'],
  k: ['h'],
  s: ['h'],
  t: ['h', 'ch'],
}

/** How words with these first letters may begin to sound: the last letter may be half of a sound (k in kh). */
function beginnings(prefix: string): string[] {
  const halves = HALVES[prefix.at(-1) ?? ''] ?? []
  return [arabizi(prefix), ...halves.map((half) => arabizi(prefix + half).slice(0, prefix.length))]
}
