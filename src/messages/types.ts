import type { Assessment, Intent, RuleId, Severity } from '../netiquette'
import type { ArticleNumber } from '../netiquette/articles'
import type { Draft } from '../replies'
import type * as z from 'zod/mini'
import type { pageRef, requestSchemas, RequestType, seenComment, seenPost } from './schemas'

export const ACTION_KINDS = [
  'replied',
  'hid',
  'deleted',
  'reported',
  'blocked',
  'dismissed',
  'escalated',
  'noted',
  'reopened',
] as const
/** What the CM did about a comment. */
export type ActionKind = (typeof ACTION_KINDS)[number]

export type PageRef = z.infer<typeof pageRef>
export type SeenComment = z.infer<typeof seenComment>
export type SeenPost = z.infer<typeof seenPost>

/** Why a comment wants the CM's eye; the order of `kind` is the order of urgency. */
export interface Attention {
  kind: 'distress' | 'adverse_event' | 'violation' | 'answer'
  severity: Severity
  rule?: RuleId
  intent?: Intent
}

export interface BrandSummary {
  id: string
  name: string
}

export interface PageStatus {
  followed: boolean
  brand: BrandSummary | null
}

/** What the worker says of one seen comment, once it is stored. */
export interface SeenMention {
  commentId: string
  mentionId: string
  assessment: Assessment
  /** Null where nothing is left to do. */
  attention: Attention | null
  /** What was already done, oldest first. */
  done: ActionKind[]
  isOwn: boolean
}

export interface CardAction {
  kind: ActionKind
  at: number
  note?: string
}

export interface CardData {
  mentionId: string
  /** What was assessed, as the findings' offsets count it: the comment's text, then what its pictures read. */
  text: string
  assessment: Assessment
  attention: Attention | null
  brand: BrandSummary
  author: { name: string; seen: number; flagged: number; reminders: number }
  /** The charter's articles that the findings come under. */
  articles: ArticleNumber[]
  drafts: Draft[]
  actions: CardAction[]
}

export interface Responses {
  'page:opened': PageStatus
  'page:follow': PageStatus
  'page:unfollow': PageStatus
  'comments:seen': { mentions: SeenMention[] }
  'card:opened': CardData
  'action:add': { action: CardAction; attention: Attention | null; done: ActionKind[] }
  /** `reassessed`: how many stored comments say something else now. */
  'word:allow': { allowed: string[]; reassessed: number }
  'draft:assess': { assessment: Assessment; drafts: Draft[] }
  'draft:used': { stored: true }
  'brand:save': { id: string; name: string }
  'badge:set': { left: number }
}

export type Request<T extends RequestType> = z.infer<(typeof requestSchemas)[T]>

/** Stable codes; the interface has a sentence for each (`error_<code>`). */
export type ErrorCode =
  | 'bad_message'
  | 'bad_sender'
  | 'not_followed'
  | 'private_feed'
  | 'unknown_mention'
  | 'unknown_brand'
  | 'storage'
  | 'disk_full'
  | 'disconnected'
  | 'no_worker'

export type Answer<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; detail: string } }

/** What the popup and the worker may ask of a content script. */
export interface TabRequests {
  'tab:state': { request: Record<string, never>; response: TabState }
  'tab:jump': { request: Record<string, never>; response: { jumped: boolean } }
  'tab:refresh': { request: Record<string, never>; response: { done: true } }
}

export interface TabState {
  page: PageRef
  title: string
  status: PageStatus
  /** Comments recognised on the page now. */
  read: number
  /** Of those, how many still want the CM. */
  left: number
  /** Everything shown was read, stored and answered. */
  isSettled: boolean
}
