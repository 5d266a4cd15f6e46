/** The comments that a demo page holds, and the brand's replies as they are posted. */

import { useState } from 'react'
import { brand, commentsOf, type DemoComment, type DemoPlatform } from './data'
import { loadedAt, pageSet, recordSubmit } from './page'

export interface Entry extends DemoComment {
  /** Milliseconds since 1970. */
  at: number
  isOwn: boolean
}

export interface Thread {
  entries: readonly Entry[]
  tops: readonly Entry[]
  /** Every answer below a top comment, oldest first, without depth. */
  repliesTo: (id: string) => readonly Entry[]
  /** The comment that `entry` answers, where it is one of the page's. */
  parentOf: (entry: Entry) => Entry | undefined
  /** Adds the brand's reply, under `parent` or under the post. */
  post: (text: string, parent?: string) => void
}

const start = (platform: DemoPlatform): Entry[] =>
  commentsOf(platform, pageSet).map((comment) => ({
    ...comment,
    at: loadedAt - comment.minutesAgo * 60_000,
    isOwn: comment.author.handle === brand.handle,
  }))

export function useThread(platform: DemoPlatform): Thread {
  const [entries, setEntries] = useState<Entry[]>(() => start(platform))
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const parentOf = (entry: Entry) => (entry.parent ? byId.get(entry.parent) : undefined)
  const topOf = (entry: Entry): Entry => {
    const parent = parentOf(entry)
    return parent ? topOf(parent) : entry
  }
  const post = (text: string, parent?: string) => {
    recordSubmit(text)
    setEntries((before) => [
      ...before,
      {
        id: String(90 + before.filter((entry) => Number(entry.id) >= 90).length),
        author: { name: brand.name, handle: brand.handle },
        text,
        lang: 'fr',
        minutesAgo: 0,
        likes: 0,
        at: Date.now(),
        isOwn: true,
        ...(parent ? { parent } : {}),
      },
    ])
  }
  return {
    entries,
    tops: entries.filter((entry) => !entry.parent),
    repliesTo: (id) => entries.filter((entry) => entry.parent && topOf(entry).id === id),
    parentOf,
    post,
  }
}
