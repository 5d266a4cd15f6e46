import { ask, RequestError } from '../messages/client'
import type { PageRef, SeenMention } from '../messages/types'
import type { PageComment, Platform } from '../platforms'
import { openCard } from './card'
import type { CardHandle } from './card'
import { t } from '../i18n'
import { createFlags } from './flags'
import type { Entry } from './flags'
import { showNotice } from './notice'
import { toSeenComment, toSeenPost } from './wire'

/** Reading one followed page, from opening it to leaving it. */
export interface Session {
  /** Reads what the page shows now; what is new or changed goes to the worker and comes back as flags. */
  read(): void
  counts(): { read: number; left: number; isSettled: boolean }
  /** Goes to the first comment that is left; false where there is none. */
  jump(): boolean
}

/** Comments per message. */
const BATCH = 100

export function startSession(
  platform: Platform,
  page: PageRef,
  url: () => URL,
  signal: AbortSignal,
  onTrouble: (error: RequestError) => void,
): Session {
  let comments: PageComment[] = []
  const mentions = new Map<string, { mention: SeenMention; key: string }>()
  let isSending = false
  let isStale = false
  let card: CardHandle | null = null
  const flags = createFlags(platform, (commentId, flag) => {
    const entry = entryOf(commentId)
    if (!entry) return
    card?.close()
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
      onClose: () => flags.get(commentId)?.focus(),
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
    ask('badge:set', { left: left().length }).catch(report)
  }
  const report = (error: unknown): void => {
    if (error instanceof RequestError) onTrouble(error)
    else throw error
  }
  const keyOf = (comment: PageComment): string => `${comment.parentId ?? ''}\n${comment.text}`
  const unsent = (): PageComment[] =>
    comments.filter((comment) => mentions.get(comment.id)?.key !== keyOf(comment)).slice(0, BATCH)

  const send = async (): Promise<void> => {
    for (let batch = unsent(); batch.length > 0 && !signal.aborted; batch = unsent()) {
      const post = platform.readPost(document, url())
      const answer = await ask('comments:seen', {
        page,
        account: platform.readAccount(document),
        post: post ? toSeenPost(post) : null,
        comments: batch.map(toSeenComment),
      })
      for (const [i, mention] of answer.mentions.entries()) {
        const comment = batch[i]
        if (comment) mentions.set(comment.id, { mention, key: keyOf(comment) })
      }
      markAnswered(batch)
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

  const read = (): void => {
    if (signal.aborted) return
    comments = platform.readComments(document, url())
    paint()
    if (isSending) {
      isStale = true
      return
    }
    isSending = true
    send()
      .then(paint, report)
      .finally(() => {
        isSending = false
        if (isStale) {
          isStale = false
          read()
        }
      })
  }

  signal.addEventListener('abort', () => {
    card?.close()
    flags.clear()
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
  }
}
