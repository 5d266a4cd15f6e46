import * as z from 'zod/mini'
import { ACTION_KINDS } from './types'

/**
 * The shape of every message, checked where it is received. Times are epoch milliseconds:
 * a Date does not survive every browser's message channel.
 */

/** Longer texts are cut by the sender; anything above is not a comment. */
export const MAX_TEXT = 60_000
const shortText = z.string().check(z.maxLength(2_000))
const longText = z.string().check(z.maxLength(MAX_TEXT))
const id = z.string().check(z.minLength(1), z.maxLength(300))
const moment = z.number().check(z.nonnegative())

export const platformId = z.enum(['facebook', 'instagram', 'x', 'tiktok'])

const account = z.object({ handle: z.exactOptional(shortText), name: z.exactOptional(shortText) })

export const pageRef = z.object({
  platform: platformId,
  account: z.nullable(account),
  postId: z.nullable(id),
  path: shortText,
  isPrivateFeed: z.boolean(),
})

const timeRange = z.nullable(z.object({ earliest: moment, latest: moment }))

export const seenComment = z.object({
  id,
  author: z.object({ handle: z.exactOptional(shortText), name: shortText, url: z.exactOptional(shortText) }),
  text: longText,
  postedAt: timeRange,
  parentId: z.exactOptional(id),
  permalink: z.exactOptional(shortText),
  media: z
    .array(z.object({ kind: z.enum(['image', 'video', 'sticker', 'link']), alt: z.exactOptional(shortText) }))
    .check(z.maxLength(50)),
})

const count = z.exactOptional(z.number().check(z.nonnegative()))
export const seenPost = z.object({
  id: z.nullable(id),
  author: z.nullable(
    z.object({ handle: z.exactOptional(shortText), name: shortText, url: z.exactOptional(shortText) }),
  ),
  text: longText,
  metrics: z.object({ likes: count, comments: count, shares: count, views: count }),
  followers: count,
})

export const requestSchemas = {
  'page:opened': z.object({ page: pageRef }),
  // A saved copy of a private feed may be read on purpose; the feed itself is never followed.
  'page:follow': z.object({
    page: pageRef,
    brandId: id,
    title: shortText,
    isSavedCopy: z.exactOptional(z.boolean()),
  }),
  'page:unfollow': z.object({ page: pageRef }),
  'comments:seen': z.object({
    page: pageRef,
    account: z.nullable(account),
    post: z.nullable(seenPost),
    comments: z.array(seenComment).check(z.maxLength(500)),
  }),
  'card:opened': z.object({ mentionId: id }),
  'action:add': z.object({ actionId: id, mentionId: id, kind: z.enum(ACTION_KINDS), note: z.exactOptional(longText) }),
  'word:allow': z.object({
    brandId: id,
    word: shortText,
    /** Ids of rules; the worker knows which there are. */
    rules: z.array(shortText).check(z.minLength(1), z.maxLength(20)),
  }),
  'draft:assess': z.object({ text: longText, brandId: z.exactOptional(id) }),
  'draft:used': z.object({ mentionId: id, draftId: id, how: z.enum(['inserted', 'copied']) }),
  'brand:save': z.object({
    id,
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
    tone: z.enum(['vous', 'tu']),
    signature: z.exactOptional(z.string().check(z.maxLength(120))),
  }),
  'badge:set': z.object({ left: z.number().check(z.nonnegative()) }),
} as const

export type RequestType = keyof typeof requestSchemas
