import { describe, expect, it } from 'vitest'
import { allowWord, followedPage, pageKeys, saveBrand, unfollow } from '../../../src/journal'
import { at, openJournal, page } from './fixtures'

describe('followed pages', () => {
  it('covers every post of a followed account, whatever the case of its handle', async () => {
    const { journal, brand } = await openJournal()
    const other = { ...page, postId: 'pfbid2', path: '/x', account: { handle: 'maisonzaytouna' } }
    expect((await followedPage(journal, other))?.brand.id).toBe(brand.id)
  })

  it('does not cover another account, another site, or a private feed', async () => {
    const { journal } = await openJournal()
    expect(await followedPage(journal, { ...page, account: { handle: 'voisin' }, postId: null })).toBeNull()
    expect(await followedPage(journal, { ...page, platform: 'x' })).toBeNull()
    expect(await followedPage(journal, { ...page, isPrivateFeed: true, path: '/' })).toBeNull()
  })

  it('is recognised by its post where the page names no account', () => {
    expect(pageKeys({ ...page, account: null })).toEqual([
      'facebook:post:pfbid1',
      'facebook:path:/maisonzaytouna/posts/pfbid1',
    ])
  })

  it('is asleep again once unfollowed, and keeps what was journalled', async () => {
    const { journal } = await openJournal()
    await unfollow(journal, page)
    expect(await followedPage(journal, page)).toBeNull()
    expect(await journal.brands.count()).toBe(1)
  })

  it('answers "not followed" where the brand is gone', async () => {
    const { journal, brand } = await openJournal()
    await journal.brands.delete(brand.id)
    expect(await followedPage(journal, page)).toBeNull()
  })

  it('belong to one brand however often its creation is asked for, and changing it keeps what it was taught', async () => {
    const { journal, brand } = await openJournal()
    await allowWord(journal, brand.id, 'abruti', ['insult'])
    await saveBrand(journal, { id: brand.id, name: 'Zaytouna', tone: 'tu' }, at(9))
    expect(await journal.brands.toArray()).toEqual([
      { ...brand, name: 'Zaytouna', tone: 'tu', charter: { allowances: [{ rule: 'insult', words: 'abruti' }] } },
    ])
  })
})
