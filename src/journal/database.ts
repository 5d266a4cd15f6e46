import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { Action, Brand, DraftUse, FollowedPage, Mention, PostRecord } from './records'

/**
 * The journal's store. Only the worker and the extension's own pages may open it:
 * IndexedDB opened in a content script belongs to the site.
 * A version, once released, stays, with its upgrader.
 */
export class Journal extends Dexie {
  declare brands: Table<Brand, string>
  declare pages: Table<FollowedPage, string>
  declare mentions: Table<Mention, string>
  declare actions: Table<Action, string>
  declare drafts: Table<DraftUse, number>
  declare posts: Table<PostRecord, string>

  constructor(name = 'vigie') {
    super(name)
    this.version(1).stores({
      brands: 'id',
      pages: 'key, brandId',
      mentions: 'id, firstSeenAt, [brandId+firstSeenAt], [brandId+authorKey]',
      actions: 'id, mentionId, at',
      drafts: '++id, postId',
      posts: 'id, brandId',
    })
  }
}
