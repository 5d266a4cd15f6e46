import type { Assessment, Charter } from '../netiquette'
import type { ActionKind, Request, SeenComment, SeenMention, SeenPost } from '../messages/types'
import { attention } from './attention'
import type { Journal } from './database'
import type { Action, Brand, FollowedPage, Mention } from './records'

type Seen = Request<'comments:seen'>
export type Assess = (text: string, charter: Charter) => Assessment

/** A mention is touched again at most this often when nothing but the time changed (ms). */
const TOUCH_EVERY = 60_000

/**
 * Stores a batch of comments in one transaction and says what each wants. Idempotent by comment id:
 * seen again is not twice, an edited text keeps its history, an own reply counts once for its parent.
 */
export async function recordSeen(
  journal: Journal,
  seen: Seen,
  { followed, brand }: { followed: FollowedPage; brand: Brand },
  assess: Assess,
  now: number,
): Promise<SeenMention[]> {
  const { platform } = seen.page
  const own = ownAccounts(seen, followed)
  return journal.transaction('rw', journal.mentions, journal.actions, journal.posts, async () => {
    const ids = seen.comments.map((comment) => `${platform}:${comment.id}`)
    const known = await journal.mentions.bulkGet(ids)
    const rows = seen.comments.map((comment, i) =>
      merge(known[i], comment, { ...seen.page, brand, pageKey: followed.key, isOwn: own(comment.author) }, assess, now),
    )
    await journal.mentions.bulkPut(rows.filter((row, i) => row !== known[i]))
    await journal.actions.bulkPut(ownReplies(rows))
    if (seen.post) await recordPost(journal, seen.post, seen.page.platform, brand.id, now)
    const actions = await journal.actions.where('mentionId').anyOf(ids).toArray()
    return rows.map((row) => {
      const done = doneOf(actions, row.id)
      return {
        commentId: row.id.slice(platform.length + 1),
        mentionId: row.id,
        assessment: row.assessment,
        attention: attention(row.assessment, done, row.isOwn),
        done,
        isOwn: row.isOwn,
      }
    })
  })
}

/** The kinds of what was done about a mention, oldest first. */
export function doneOf(actions: readonly Action[], mentionId: string): ActionKind[] {
  return actions
    .filter((action) => action.mentionId === mentionId)
    .toSorted((a, b) => a.at - b.at)
    .map((action) => action.kind)
}

type Where = { platform: Mention['platform']; postId: string | null; brand: Brand; pageKey: string; isOwn: boolean }

/** All that can be read of a comment: its text, and what the platform says its pictures read. */
export function wordsOf({ text, media }: Pick<Mention, 'text' | 'media'>): string {
  return [text, ...media.map(({ alt }) => alt ?? '')].filter(Boolean).join('\n')
}

function merge(known: Mention | undefined, comment: SeenComment, where: Where, assess: Assess, now: number): Mention {
  if (!known) {
    return {
      id: `${where.platform}:${comment.id}`,
      brandId: where.brand.id,
      pageKey: where.pageKey,
      platform: where.platform,
      postId: where.postId,
      author: comment.author,
      authorKey: `${where.platform}:${(comment.author.handle ?? comment.author.name).toLowerCase()}`,
      text: comment.text,
      versions: [],
      postedAt: comment.postedAt,
      ...(comment.parentId ? { parentId: `${where.platform}:${comment.parentId}` } : {}),
      ...(comment.permalink ? { permalink: comment.permalink } : {}),
      media: comment.media,
      assessment: assess(wordsOf(comment), where.brand.charter),
      isOwn: where.isOwn,
      firstSeenAt: now,
      lastSeenAt: now,
    }
  }
  const late = lateKnowledge(known, comment, where)
  const postedAt = narrow(known.postedAt, comment.postedAt)
  const text = isCut(comment.text, known.text) ? known.text : comment.text
  if (known.text !== text) {
    // "See more" was clicked: the same words, all of them now. Anything else is the author's edit.
    const versions = isCut(known.text, text) ? known.versions : [...known.versions, { text: known.text, until: now }]
    const { media } = comment
    const assessment = assess(wordsOf({ text, media }), where.brand.charter)
    return { ...known, ...late, text, versions, media, assessment, postedAt, lastSeenAt: now }
  }
  const isStale = now - known.lastSeenAt >= TOUCH_EVERY
  const isNarrower = postedAt?.earliest !== known.postedAt?.earliest || postedAt?.latest !== known.postedAt?.latest
  const isLate = Object.keys(late).length > 0
  return isStale || isNarrower || isLate ? { ...known, ...late, postedAt, lastSeenAt: now } : known
}

/** What could not be told at first sight: who the CM acts as, which comment this one answers. */
function lateKnowledge(
  known: Mention,
  comment: SeenComment,
  where: Where,
): Partial<Pick<Mention, 'isOwn' | 'parentId'>> {
  return {
    ...(where.isOwn && !known.isOwn ? { isOwn: true } : {}),
    ...(comment.parentId && !known.parentId ? { parentId: `${where.platform}:${comment.parentId}` } : {}),
  }
}

/** Is `short` the beginning of `long`, as sites show it before "see more"? */
function isCut(short: string, long: string): boolean {
  if (short.length >= long.length) return false
  const start = short.replace(/\s*(?:…|\.\.\.)$/, '')
  return start !== short && start.length > 0 && long.startsWith(start)
}

/** Two vague readings of one time ("2 h", an hour later "3 h") say more together: their overlap. */
function narrow(a: Mention['postedAt'], b: Mention['postedAt']): Mention['postedAt'] {
  if (!a || !b) return a ?? b
  const earliest = Math.max(a.earliest, b.earliest)
  const latest = Math.min(a.latest, b.latest)
  return earliest <= latest ? { earliest, latest } : a
}

/** Who counts as the brand here: the followed account, and the account that the CM acts as. */
function ownAccounts(seen: Seen, followed: FollowedPage): (author: SeenComment['author']) => boolean {
  const accounts = [seen.account, followed.account].filter((account) => account !== null)
  const handles = new Set(accounts.flatMap((account) => account.handle?.toLowerCase() ?? []))
  const names = new Set(accounts.flatMap((account) => (account.handle ? [] : (account.name?.toLowerCase() ?? []))))
  const brandName = followed.account?.handle ? followed.account.name?.toLowerCase() : undefined
  return (author) => {
    const handle = author.handle?.toLowerCase()
    if (handle !== undefined && handles.has(handle)) return true
    const name = author.name.toLowerCase()
    // Anybody can take the brand's name; its handle is its own.
    if (handle !== undefined && name === brandName) return false
    return names.has(name)
  }
}

/** An own comment under somebody's comment is the reply to it. Its id makes noticing it again harmless. */
function ownReplies(rows: readonly Mention[]): Action[] {
  return rows.flatMap((row) =>
    row.isOwn && row.parentId
      ? {
          id: `replied:${row.id}`,
          mentionId: row.parentId,
          brandId: row.brandId,
          platform: row.platform,
          kind: 'replied' as const,
          at: row.firstSeenAt,
          ...(row.postedAt ? { happened: row.postedAt } : {}),
        }
      : [],
  )
}

async function recordPost(
  journal: Journal,
  post: SeenPost,
  platform: Mention['platform'],
  brandId: string,
  now: number,
): Promise<void> {
  if (!post.id) return
  const id = `${platform}:${post.id}`
  const known = await journal.posts.get(id)
  const reading = {
    at: now,
    metrics: post.metrics,
    ...(post.followers === undefined ? {} : { followers: post.followers }),
  }
  const last = known?.readings.at(-1)
  const isSame =
    last && JSON.stringify([last.metrics, last.followers]) === JSON.stringify([reading.metrics, reading.followers])
  if (known && isSame) return
  await journal.posts.put({ id, brandId, platform, text: post.text, readings: [...(known?.readings ?? []), reading] })
}
