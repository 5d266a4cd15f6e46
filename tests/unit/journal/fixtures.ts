import { addAction, follow, Journal, saveBrand } from '../../../src/journal'
import type { Brand, FollowedPage } from '../../../src/journal'
import type { ActionKind, PageRef, SeenComment } from '../../../src/messages/types'
import type { Assessment } from '../../../src/netiquette'

export const page: PageRef = {
  platform: 'facebook',
  account: { handle: 'MaisonZaytouna', name: 'Maison Zaytouna' },
  postId: 'pfbid1',
  path: '/maisonzaytouna/posts/pfbid1',
  isPrivateFeed: false,
}

export const at = (hour: number, minute = 0): number => new Date(2026, 10, 23, hour, minute).getTime()

export function comment(id: string, text: string, rest: Partial<SeenComment> = {}): SeenComment {
  return { id, author: { name: 'Samir T.', handle: 'samir' }, text, postedAt: null, media: [], ...rest }
}

/** An engine that flags the word "abruti" and takes a "?" for a question: the journal does not care how. */
export function assess(text: string): Assessment {
  const start = text.indexOf('abruti')
  const findings: Assessment['findings'] =
    start < 0 ? [] : [{ rule: 'insult', severity: 2, confidence: 0.9, spans: [[start, start + 6]], reason: 'word' }]
  return {
    language: 'fr',
    findings,
    sentiment: start < 0 ? { label: 'undetermined', score: 0 } : { label: 'negative', score: -1 },
    intents: text.includes('?') ? ['question'] : [],
  }
}

/** Adds an action with an id of its own. */
export const act = (journal: Journal, mentionId: string, kind: ActionKind, now: number, note?: string) =>
  addAction(journal, crypto.randomUUID(), mentionId, kind, now, note)

let count = 0

/** A fresh journal with one brand that follows `page`. */
export async function openJournal(): Promise<{ journal: Journal; followed: FollowedPage; brand: Brand }> {
  const journal = new Journal(`test-${count++}`)
  const brand = await saveBrand(journal, { id: 'zaytouna', name: 'Maison Zaytouna', tone: 'vous' }, at(8))
  return { journal, brand, followed: await follow(journal, page, brand.id, 'Maison Zaytouna', at(8)) }
}
