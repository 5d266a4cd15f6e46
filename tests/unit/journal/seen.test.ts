import { describe, expect, it } from 'vitest'
import { addAction, allowWord, reassess, recordSeen } from '../../../src/journal'
import type { Charter } from '../../../src/netiquette'
import type { SeenComment, SeenMention, SeenPost } from '../../../src/messages/types'
import { act, assess, at, comment, openJournal, page } from './fixtures'

type Opened = Awaited<ReturnType<typeof openJournal>>

const see = (
  opened: Opened,
  comments: SeenComment[],
  now = at(9),
  post: SeenPost | null = null,
): Promise<SeenMention[]> => recordSeen(opened.journal, { page, account: null, post, comments }, opened, assess, now)

describe('recording what was seen', () => {
  it('stores each comment once, however often it is seen', async () => {
    const opened = await openJournal()
    await see(opened, [comment('1', 'Bonjour'), comment('2', 'abruti')])
    const again = await see(opened, [comment('2', 'abruti'), comment('3', 'Prix ?')], at(10))
    expect(await opened.journal.mentions.count()).toBe(3)
    expect(again.map((mention) => mention.attention?.kind)).toEqual(['violation', 'answer'])
    expect((await opened.journal.mentions.get('facebook:2'))?.firstSeenAt).toBe(at(9))
  })

  it('keeps both comments when one batch holds the same id twice', async () => {
    const opened = await openJournal()
    const answered = await see(opened, [comment('1', 'Bonjour'), comment('1', 'Bonjour')])
    expect(answered).toHaveLength(2)
    expect(await opened.journal.mentions.count()).toBe(1)
  })

  it('keeps the earlier texts of an edited comment and assesses the new one', async () => {
    const opened = await openJournal()
    await see(opened, [comment('1', 'Bonjour')])
    const [edited] = await see(opened, [comment('1', 'abruti')], at(10))
    expect(edited?.attention).toMatchObject({ kind: 'violation', rule: 'insult', severity: 2 })
    const stored = await opened.journal.mentions.get('facebook:1')
    expect(stored?.versions).toEqual([{ text: 'Bonjour', until: at(10) }])
    expect(stored?.text).toBe('abruti')
  })

  it('assesses what an image says, too', async () => {
    const opened = await openJournal()
    const [picture] = await see(opened, [comment('1', '', { media: [{ kind: 'image', alt: 'texte qui dit abruti' }] })])
    expect(picture?.attention?.rule).toBe('insult')
  })

  it('draws two vague times together', async () => {
    const opened = await openJournal()
    await see(opened, [comment('1', 'a', { postedAt: { earliest: at(6), latest: at(7) } })])
    await see(opened, [comment('1', 'a', { postedAt: { earliest: at(6, 30), latest: at(7, 30) } })], at(10))
    expect((await opened.journal.mentions.get('facebook:1'))?.postedAt).toEqual({ earliest: at(6, 30), latest: at(7) })
  })

  it('takes an own reply for the answer to its parent, once', async () => {
    const opened = await openJournal()
    const own = comment('9', 'Bonjour, 12 €', {
      author: { name: 'Maison Zaytouna', handle: 'maisonzaytouna' },
      parentId: '1',
      postedAt: { earliest: at(9, 4), latest: at(9, 5) },
    })
    await see(opened, [comment('1', 'Prix ?'), own])
    const [question, reply] = await see(opened, [comment('1', 'Prix ?'), own], at(10))
    expect(question).toMatchObject({ attention: null, done: ['replied'] })
    expect(reply).toMatchObject({ isOwn: true, attention: null })
    const actions = await opened.journal.actions.toArray()
    expect(actions).toHaveLength(1)
    expect(actions[0]).toMatchObject({ kind: 'replied', happened: { earliest: at(9, 4), latest: at(9, 5) } })
  })

  it('knows the account the CM acts as, by name alone', async () => {
    const opened = await openJournal()
    const seen = { page, account: { name: 'Nadia (équipe)' }, post: null }
    const own = comment('9', 'Bonjour', { author: { name: 'Nadia (équipe)' } })
    const [mention] = await recordSeen(opened.journal, { ...seen, comments: [own] }, opened, assess, at(9))
    expect(mention?.isOwn).toBe(true)
  })

  it('wants nothing more once something was done, and wants it again after a note alone', async () => {
    const opened = await openJournal()
    await see(opened, [comment('1', 'abruti')])
    await act(opened.journal, 'facebook:1', 'noted', at(9, 1), 'revu avec Lina')
    expect((await see(opened, [comment('1', 'abruti')]))[0]?.attention).not.toBeNull()
    await act(opened.journal, 'facebook:1', 'hid', at(9, 2))
    expect((await see(opened, [comment('1', 'abruti')]))[0]).toMatchObject({ attention: null, done: ['noted', 'hid'] })
  })

  it('keeps the counts of a post over time, and only what changed', async () => {
    const opened = await openJournal()
    const post = (likes: number): SeenPost => ({
      id: 'pfbid1',
      author: null,
      text: 'Nouveau savon',
      metrics: { likes },
    })
    await see(opened, [], at(9), post(10))
    await see(opened, [], at(10), post(10))
    await see(opened, [], at(11), post(12))
    const stored = await opened.journal.posts.get('facebook:pfbid1')
    expect(stored?.readings.map(({ metrics }) => metrics.likes)).toEqual([10, 12])
  })

  it('refuses an action on a comment it never saw', async () => {
    const { journal } = await openJournal()
    expect(await act(journal, 'facebook:404', 'hid', at(9))).toBeUndefined()
    expect(await journal.actions.count()).toBe(0)
  })

  it('does not take somebody for the brand who only took its name', async () => {
    const opened = await openJournal()
    const impostor = comment('9', 'abruti', {
      author: { name: 'Maison Zaytouna', handle: 'zaytouna.gains' },
      parentId: '1',
    })
    const seen = {
      page,
      account: { name: 'Maison Zaytouna' },
      post: null,
      comments: [comment('1', 'Prix ?'), impostor],
    }
    const [question, reply] = await recordSeen(opened.journal, seen, opened, assess, at(9))
    expect(question?.attention?.kind).toBe('answer')
    expect(reply).toMatchObject({ isOwn: false, attention: { rule: 'insult' } })
  })

  it('takes in what is known late: who wrote a reply, and which comment it answers', async () => {
    const opened = await openJournal()
    const mine = comment('9', 'Bonjour', { author: { name: 'Nadia (équipe)' } })
    await see(opened, [comment('1', 'Prix ?'), mine])
    const late = { page, account: { name: 'Nadia (équipe)' }, post: null }
    const comments = [comment('1', 'Prix ?'), { ...mine, parentId: '1' }]
    const [question] = await recordSeen(opened.journal, { ...late, comments }, opened, assess, at(9, 1))
    expect(question).toMatchObject({ attention: null, done: ['replied'] })
    expect(await opened.journal.mentions.get('facebook:9')).toMatchObject({ isOwn: true, parentId: 'facebook:1' })
  })

  it('does not call it an edit when the site cuts a text or shows all of it', async () => {
    const opened = await openJournal()
    await see(opened, [comment('1', 'Bonjour, je vous écris…')])
    await see(opened, [comment('1', 'Bonjour, je vous écris car rien ne marche')])
    await see(opened, [comment('1', 'Bonjour, je vous écris…')])
    expect(await opened.journal.mentions.get('facebook:1')).toMatchObject({
      text: 'Bonjour, je vous écris car rien ne marche',
      versions: [],
    })
  })

  it('wants a comment again that was reopened', async () => {
    const opened = await openJournal()
    await see(opened, [comment('1', 'abruti')])
    await act(opened.journal, 'facebook:1', 'hid', at(9, 1))
    await act(opened.journal, 'facebook:1', 'reopened', at(9, 2))
    expect((await see(opened, [comment('1', 'abruti')]))[0]?.attention?.rule).toBe('insult')
    await act(opened.journal, 'facebook:1', 'deleted', at(9, 3))
    expect((await see(opened, [comment('1', 'abruti')]))[0]?.attention).toBeNull()
  })

  it('stores an action once, however often its message comes', async () => {
    const opened = await openJournal()
    await see(opened, [comment('1', 'abruti')])
    for (const now of [at(9, 1), at(9, 2)]) await addAction(opened.journal, 'same-id', 'facebook:1', 'hid', now)
    expect(await opened.journal.actions.count()).toBe(1)
  })

  it('lets a word pass that the brand was taught, in what is stored too', async () => {
    const opened = await openJournal()
    await see(opened, [comment('1', 'abruti'), comment('2', 'merci')])
    const brand = await allowWord(opened.journal, opened.brand.id, 'Abruti', ['insult'])
    if (!brand) throw new Error('no brand')
    const lenient = (text: string, charter: Charter) =>
      charter.allowances?.some(({ words }) => words === 'Abruti') ? { ...assess(text), findings: [] } : assess(text)
    expect(await reassess(opened.journal, brand, 'Abruti', lenient, at(10))).toBe(1)
    expect((await see(opened, [comment('1', 'abruti')]))[0]?.attention).toBeNull()
  })
})
