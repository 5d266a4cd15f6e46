import { t } from '../i18n'
import { ask, RequestError } from '../messages/client'
import type { PageRef, SeenMention } from '../messages/types'
import type { Account, PageComment, Platform } from '../platforms'
import { openCard } from './card'
import type { CardHandle } from './card'
import { createFlags } from './flags'
import type { Entry } from './flags'
import { hideNotice, showNotice } from './notice'
import { toSeenComment, toSeenPost } from './wire'

/** Reading one followed page, from opening it to leaving it. */
export interface Session {
  /** Reads what the page shows now; what is new or changed goes to the worker and comes back as flags. */
  read(): void
  counts(): { read: number; left: number; isSettled: boolean }
  /** Goes to the first comment that is left; false where there is none. */
  jump(): boolean
  /** What stands on the page now: what the next page must not take for its own. */
  shown(): Leftover
}

/** Comments of the page before, by element, with what they said: a site may change its address before its content. */
export type Leftover = ReadonlyMap<Element, string>

/** Comments per message. */
const BATCH = 100
/** After trouble the page is read again after this long (ms), each time twice as long, the most last. */
const AGAIN = { first: 5_000, most: 60_000 }

const saidIn = (comment: PageComment): string => `${comment.author.handle ?? comment.author.name}\n${comment.text}`

export function startSession(
  platform: Platform,
  page: PageRef,
  leftover: Leftover,
  signal: AbortSignal,
  onTrouble: (error: RequestError) => void,
): Session {
  let comments: PageComment[] = []
  let account: Account | null = null
  const mentions = new Map<string, { mention: SeenMention; key: string }>()
  /** Keys that the worker's own check refuses: asking again would be refused again. */
  const refused = new Set<string>()
  let isSending = false
  let isStale = false
  let card: CardHandle | null = null
  let badge = -1
  let trouble: { code: string; wait: number; timer: ReturnType<typeof setTimeout> } | null = null

  const flags = createFlags(platform, (commentId, flag) => {
    const entry = entryOf(commentId)
    if (!entry) return
    card?.close()
    hideNotice()
    card = openCard({
      platform,
      mentionId: entry.mention.mentionId,
      anchor: flag.host,
      comment: () => comments.find((comment) => comment.id === commentId) ?? null,
      onDone: (attention, done) => {
        const known = mentions.get(commentId)
        if (!known) return
        known.mention = { ...known.mention, attention, done }
        paint()
      },
      onTaught: () => {
        for (const known of mentions.values()) known.key = ''
        read()
      },
      // The flag may have gone with its comment: then the next one is where the work goes on.
      onClose: () => (flags.get(commentId) ?? flags.get(left()[0]?.comment.id ?? ''))?.focus(),
      onInserted: () => {
        card?.close()
        showNotice(t('inserted'), 'status')
      },
    })
  })

  const entryOf = (commentId: string): Entry | undefined => {
    const comment = comments.find((one) => one.id === commentId)
    const known = mentions.get(commentId)
    return comment && known ? { comment, mention: known.mention } : undefined
  }
  const entries = (): Entry[] => comments.flatMap((comment) => entryOf(comment.id) ?? [])
  const left = (): Entry[] => entries().filter(({ mention }) => mention.attention !== null)

  const paint = (): void => {
    if (signal.aborted) return
    flags.paint(entries())
    setBadge(left().length)
  }
  const setBadge = (n: number): void => {
    if (n === badge) return
    badge = n
    // The number in the toolbar is a convenience: nothing is lost where it cannot be shown.
    ask('badge:set', { left: n }).catch(() => (badge = -1))
  }
  const keyOf = (comment: PageComment): string =>
    [comment.parentId, account?.handle ?? account?.name, saidIn(comment)].join('\n')
  const unsent = (): PageComment[] =>
    comments.filter((comment) => {
      const key = keyOf(comment)
      return mentions.get(comment.id)?.key !== key && !refused.has(key)
    })

  const sendBatch = async (batch: readonly PageComment[]): Promise<void> => {
    const post = platform.readPost(document, new URL(location.href))
    const keys = batch.map(keyOf)
    const answer = await ask('comments:seen', {
      page,
      account,
      post: post ? toSeenPost(post) : null,
      comments: batch.map(toSeenComment),
    })
    for (const [i, mention] of answer.mentions.entries()) {
      const comment = batch[i]
      if (comment) mentions.set(comment.id, { mention, key: keys[i] ?? '' })
    }
    markAnswered(batch)
  }
  /** One comment that the worker cannot take must not hold back the others of its batch. */
  const sendSingly = async (batch: readonly PageComment[]): Promise<void> => {
    for (const comment of batch) {
      await sendBatch([comment]).catch((error: unknown) => {
        if (!(error instanceof RequestError) || error.code !== 'bad_message') throw error
        refused.add(keyOf(comment))
      })
    }
  }
  const send = async (): Promise<void> => {
    for (let all = unsent(); all.length > 0 && !signal.aborted; all = unsent()) {
      const batch = all.slice(0, BATCH)
      await sendBatch(batch).catch((error: unknown) => {
        if (error instanceof RequestError && error.code === 'bad_message') return sendSingly(batch)
        throw error
      })
    }
  }
  /** An own reply that appeared closes its parent at once; the worker has stored it with the batch. */
  const markAnswered = (batch: readonly PageComment[]): void => {
    for (const comment of batch) {
      const parent = comment.parentId ? mentions.get(comment.parentId) : undefined
      if (!parent || !mentions.get(comment.id)?.mention.isOwn || parent.mention.done.includes('replied')) continue
      parent.mention = { ...parent.mention, attention: null, done: [...parent.mention.done, 'replied'] }
    }
  }

  const recover = (): void => {
    if (trouble) clearTimeout(trouble.timer)
    trouble = null
  }
  /** Said once, then tried again by itself, less and less often. */
  const onFailure = (error: unknown): void => {
    if (!(error instanceof RequestError)) throw error
    if (signal.aborted) return
    const wait = trouble ? Math.min(trouble.wait * 2, AGAIN.most) : AGAIN.first
    const isNew = trouble?.code !== error.code
    recover()
    trouble = { code: error.code, wait, timer: setTimeout(read, wait) }
    if (isNew) onTrouble(error)
  }

  const read = (): void => {
    if (signal.aborted) return
    account = platform.readAccount(document)
    const seen = new Set<string>()
    comments = platform.readComments(document, new URL(location.href)).filter((comment) => {
      if (seen.has(comment.id) || leftover.get(comment.element) === saidIn(comment)) return false
      seen.add(comment.id)
      return true
    })
    paint()
    if (isSending) {
      isStale = true
      return
    }
    if (unsent().length === 0) return
    isSending = true
    send()
      .then(() => {
        recover()
        paint()
      }, onFailure)
      .finally(() => {
        isSending = false
        if (!isStale) return
        isStale = false
        if (!trouble) read()
      })
  }

  signal.addEventListener('abort', () => {
    recover()
    card?.close()
    flags.clear()
    setBadge(0)
  })
  return {
    read,
    counts: () => ({ read: comments.length, left: left().length, isSettled: !isSending && unsent().length === 0 }),
    jump() {
      const [first] = left()
      if (!first) return false
      first.comment.element.scrollIntoView({ block: 'center' })
      flags.get(first.comment.id)?.focus()
      return true
    },
    shown: () => new Map(comments.map((comment) => [comment.element, saidIn(comment)])),
  }
}
