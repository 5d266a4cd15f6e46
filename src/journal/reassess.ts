import type { Assess } from './seen'
import { wordsOf } from './seen'
import type { Journal } from './database'
import type { Brand } from './records'

/** How far back a changed charter is applied (ms): what is older is history. */
const BACK = 30 * 24 * 3_600_000

/** Assesses again this brand's recent comments that hold `word`. Gives how many say something else now. */
export async function reassess(
  journal: Journal,
  brand: Brand,
  word: string,
  assess: Assess,
  now: number,
): Promise<number> {
  const wanted = word.toLowerCase()
  let changed = 0
  await journal.mentions
    .where('[brandId+firstSeenAt]')
    .between([brand.id, now - BACK], [brand.id, now], true, true)
    .filter((mention) => wordsOf(mention).toLowerCase().includes(wanted))
    .modify((mention) => {
      const assessment = assess(wordsOf(mention), brand.charter)
      if (assessment.findings.length !== mention.assessment.findings.length) changed++
      mention.assessment = assessment
    })
  return changed
}
