import { existsSync, readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { PageComment } from '../../../src/platforms/contract'
import { facebook } from '../../../src/platforms/facebook'

const CAPTURE = '../shared/captures/facebook/post-with-10-comments.en.2025-06.html'
const POST = new URL('https://www.facebook.com/marque.dz/posts/pfbid0abc')

const page = (body: string): Document => new JSDOM(`<!DOCTYPE html><body>${body}</body>`).window.document
const readAll = (body: string, url = POST): PageComment[] => facebook.readComments(page(body), url)
const base64 = (text: string) => encodeURIComponent(Buffer.from(text).toString('base64'))

interface CommentOptions {
  label?: string | null
  name?: string
  handle?: string
  /** Query of the footer link; "" for none. */
  query?: string
  body?: string
  time?: string
  inside?: string
  reply?: string
}

function comment(options: CommentOptions = {}): string {
  const { name = 'Amel Aït', handle = 'amel.ait', query = 'comment_id=111', time = '3 h', reply = 'Répondre' } = options
  const label = options.label === undefined ? `Commentaire de ${name} il y a 3 heures` : options.label
  const body = options.body ?? '<span dir="auto" lang="fr"><div><div dir="auto">Bonjour</div></div></span>'
  const link = `https://www.facebook.com/${handle}?comment_id=${base64('comment:900_111')}&__cft__[0]=AZ&__tn__=R]-R`
  return `<div role="article"${label === null ? '' : ` aria-label="${label}"`} tabindex="-1">
    <div><a role="link" aria-hidden="true" tabindex="-1" href="${query ? link.replace(/comment_id=[^&]*/, query) : link}"><svg role="none"></svg></a></div>
    <div><div><span><a role="link" aria-hidden="false" href="${link.replace(/comment_id=[^&]*/, query || 'x=1')}"><span><span dir="auto">${name}</span></span></a></span>
      <div>${body}</div></div>
      <div><ul aria-hidden="false"><li><span><a role="link" href="https://www.facebook.com/marque.dz/posts/pfbid0abc?${query}&__cft__[0]=AZ&__tn__=R]-R">${time}</a></span></li>
        <li><div role="button" tabindex="0">J’aime</div></li><li><div role="button" tabindex="0">${reply}</div></li></ul></div>
    </div>${options.inside ?? ''}</div>`
}

describe.skipIf(!existsSync(CAPTURE))('a saved Facebook post (skipped where the captures are missing)', () => {
  const document = existsSync(CAPTURE) ? new JSDOM(readFileSync(CAPTURE, 'utf8')).window.document : page('')
  const url = new URL('https://www.facebook.com/user_001/posts/pfbid0abc')

  it('shows ten comments, whole', () => {
    const comments = facebook.readComments(document, url)
    expect(comments).toHaveLength(10)
    expect(new Set(comments.map(({ id }) => id)).size).toBe(10)
    for (const read of comments) {
      expect(read.id).toMatch(/^\d+$/)
      expect(read.author).toEqual({ name: 'Amel Aït', handle: 'user_001', url: 'https://www.facebook.com/user_001' })
      expect(read.text).toContain('\n🎟️ Coupon Code: EIDGIFT2025\n📌')
      expect(read.text).not.toMatch(/Author|See more/)
      expect(read.media).toEqual([{ kind: 'link', alt: 'Innovative Skills' }])
      expect(read.permalink).toMatch(
        new RegExp(`^https://www\\.facebook\\.com/user_001/posts/pfbid\\w+\\?comment_id=${read.id}$`),
      )
      expect(read.parentId).toBeUndefined()
      const { earliest, latest } = read.postedAt ?? {}
      expect((latest?.getTime() ?? 0) - (earliest?.getTime() ?? 0)).toBe(7 * 864e5)
    }
    expect(comments[0]?.id).toBe('1772521800368774')
    expect(comments[0]?.text.startsWith('Mehedi Hasan\nধন্যবাদ')).toBe(true)
  })

  it('answers a post with its figures', () => {
    const post = facebook.readPost(document, url)
    expect(post?.author).toEqual({ name: 'Amel Aït', handle: 'user_001', url: 'https://www.facebook.com/user_001' })
    expect(post?.text.startsWith('Closed\n')).toBe(true)
    expect(post?.text).not.toContain('See more')
    expect(post?.metrics).toEqual({ likes: 369, comments: 782, shares: 114 })
    expect(post?.id).toBe('pfbid0abc')
  })

  it('keeps each flag in its own comment’s footer line', () => {
    for (const { element } of facebook.readComments(document, url)) {
      const anchor = facebook.flagAnchor(element)
      expect(anchor.parentElement?.tagName).toBe('UL')
      expect(anchor.textContent).toBe('1w')
      expect(element.contains(anchor)).toBe(true)
    }
  })

  it('has no box open', () => {
    const [first] = facebook.readComments(document, url)
    expect(first && facebook.composerFor(document, first)).toBeNull()
    expect(facebook.readAccount(document)).toBeNull()
  })
})

describe('comments', () => {
  it('in French, with a reply beside its comment', () => {
    const reply = comment({
      label: 'Réponse de Karim B. au commentaire de Amel Aït il y a 2 heures',
      name: 'Karim B.',
      handle: 'profile.php',
      query: 'comment_id=111&reply_comment_id=222',
      time: '2 h',
    }).replaceAll('profile.php?', 'profile.php?id=100077&')
    const [first, second, ...others] = readAll(comment() + reply)
    expect(others).toEqual([])
    expect(first).toMatchObject({ id: '111', author: { name: 'Amel Aït', handle: 'amel.ait' }, text: 'Bonjour' })
    expect(first?.permalink).toBe('https://www.facebook.com/marque.dz/posts/pfbid0abc?comment_id=111')
    expect(second).toMatchObject({
      id: '222',
      parentId: '111',
      author: { name: 'Karim B.', handle: '100077', url: 'https://www.facebook.com/profile.php?id=100077' },
    })
    expect(second?.permalink).toBe(
      'https://www.facebook.com/marque.dz/posts/pfbid0abc?comment_id=111&reply_comment_id=222',
    )
  })

  it('in Arabic, with digits of its own', () => {
    const [first, second] = readAll(
      comment({
        label: 'تعليق من أمينة منذ ٣ ساعات',
        name: 'أمينة',
        time: '٣ س',
        body: '<span dir="auto" lang="ar"><div dir="auto">وين راه الرد؟ <span><img alt="😡" height="16" src="https://static.xx.fbcdn.net/images/emoji.php/v9/x.png"></span></div></span>',
      }) +
        comment({
          label: 'رد من كريم على تعليق أمينة منذ ساعتين',
          name: 'كريم',
          handle: 'karim',
          query: 'comment_id=222',
          time: 'منذ ساعتين',
        }),
    )
    expect(first).toMatchObject({ text: 'وين راه الرد؟ 😡', author: { name: 'أمينة' }, media: [] })
    expect(first?.postedAt && first.postedAt.latest.getTime() - first.postedAt.earliest.getTime()).toBe(3600_000)
    expect(second).toMatchObject({ id: '222', parentId: '111', author: { name: 'كريم' } })
  })

  it.each([
    ['Reply by Karim to Amel Aït’s comment 2 hours ago'],
    ['Respuesta de Karim al comentario de Amel Aït hace 2 h'],
    ['Phản hồi của Karim về bình luận của Amel Aït 2 giờ trước'],
    ['Antwoord van Karim op de reactie van Amel Aït 2 uur geleden'],
  ])('a reply by its label alone: %s', (label) => {
    const comments = readAll(
      comment() +
        comment({ query: 'comment_id=333', name: 'Autre' }) +
        comment({ label, name: 'Karim', query: 'comment_id=222' }),
    )
    expect(comments.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['111', undefined],
      ['333', undefined],
      ['222', '111'],
    ])
  })

  it('a reply to somebody whose name ends in s, with a date for a name', () => {
    const chris = comment({ name: 'Chris May', query: 'comment_id=555', label: 'Comment by Chris May 8 weeks ago' })
    const label = 'Reply by Karim to Chris May’s comment 1 week ago'
    const plural = 'Reply by Lyes to Marcs’ comment 1 week ago'
    const marcs = comment({ name: 'Marcs', query: 'comment_id=666' })
    const replies =
      comment({ label, name: 'Karim', query: 'comment_id=777' }) +
      comment({ label: plural, name: 'Lyes', query: 'comment_id=888' })
    const parents = readAll(marcs + chris + comment() + replies).map(({ parentId }) => parentId)
    expect(parents).toEqual([undefined, undefined, undefined, '555', '666'])
  })

  it('a reply to a reply, and a reply inside its comment’s article', () => {
    const inner = comment({
      label: 'Réponse de Karim au commentaire de Amel Aït il y a 2 h',
      name: 'Karim',
      query: 'comment_id=111&reply_comment_id=222',
      body: '<span dir="auto" lang="fr"><div dir="auto">Dedans</div></span>',
    })
    const third = comment({
      label: 'Réponse de Lyes à la réponse de Karim il y a 1 h',
      name: 'Lyes',
      query: 'comment_id=111&reply_comment_id=333',
    })
    const comments = readAll(comment({ inside: `<div>${inner}</div>` }) + third)
    expect(comments.map(({ id, parentId, text }) => [id, parentId, text])).toEqual([
      ['111', undefined, 'Bonjour'],
      ['222', '111', 'Dedans'],
      ['333', '222', 'Bonjour'],
    ])
  })

  it('leaves a badge above the name out, whether words of no language or a picture follow', () => {
    const badge = '<div><div dir="auto"><span dir="auto">Super fan</span></div></div>'
    const words = comment({ body: '<span dir="auto"><div dir="auto">Bonjour</div></span>' })
    const picture = comment({
      body: '<a href="/photo.php?fbid=1"><img src="https://scontent.x/p.jpg" width="200"></a>',
    })
    const texts = [words, picture].map((html) =>
      readAll(html.replace('<div><div><span><a', `<div>${badge}<div><span><a`)),
    )
    expect(texts.map(([only]) => only?.text)).toEqual(['Bonjour', ''])
  })

  it('in a language Vigie does not know, by the permalink', () => {
    const [only] = readAll(
      comment({ label: 'კომენტარი ავტორი ნინო 3 სთ', name: 'ნინო', time: '3 სთ', reply: 'პასუხი' }),
    )
    expect(only).toMatchObject({
      id: '111',
      author: { name: 'ნინო', handle: 'amel.ait' },
      text: 'Bonjour',
      postedAt: null,
    })
  })

  it('without any label, by the permalink', () => {
    expect(readAll(comment({ label: null })).map(({ id }) => id)).toEqual(['111'])
  })

  it('takes the id out of base64 when no other link shows it', () => {
    const [only] = readAll(comment({ query: `comment_id=${base64('comment:900_4567')}` }))
    expect(only?.id).toBe('4567')
    expect(only?.permalink).toBe('https://www.facebook.com/marque.dz/posts/pfbid0abc?comment_id=4567')
  })

  it('keeps paragraphs and leaves badge, "Voir plus" and the pasted comment link out', () => {
    const body = `<div role="button" aria-label="Voir les badges"><span>Auteur</span></div><span dir="auto" lang="fr">
      <div dir="auto">Un</div><div dir="auto">Deux <a href="https://www.facebook.com/x/posts/5?comment_id=999">lien</a> <div role="button">Voir plus</div></div></span>`
    const [only] = readAll(comment({ body }))
    expect(only).toMatchObject({ id: '111', text: 'Un\nDeux lien' })
  })

  it('reads an anonymous member who mentions somebody', () => {
    const body =
      '<span dir="auto" lang="fr"><div dir="auto"><a href="https://www.facebook.com/karim">Karim</a> vous exagérez</div></span>'
    const named = comment({ label: 'Commentaire de Membre anonyme 123 il y a 2 j', body, query: '' }).replace(
      /<a role="link" aria-hidden="false"[^>]*>(.*?)<\/a>/,
      '$1',
    )
    const [only] = readAll(
      named.replace('Amel Aït', 'Membre anonyme 123').replace(/<a role="link" aria-hidden="true".*?<\/a>/, ''),
    )
    expect(only?.author).toEqual({ name: 'Membre anonyme 123' })
    expect(only?.text).toBe('Karim vous exagérez')
    expect(only?.id).toMatch(/^[0-9a-f]{16}$/)
  })

  it('reads pictures and stickers, a comment may be one alone', () => {
    const [picture] = readAll(
      comment({
        body: '<a href="https://www.facebook.com/photo/?fbid=1"><img alt="Peut être une image de chat" src="https://scontent.xx.fbcdn.net/1.jpg" width="200"></a>',
      }),
    )
    expect(picture).toMatchObject({ text: '', media: [{ kind: 'image', alt: 'Peut être une image de chat' }] })
    const [sticker] = readAll(
      comment({
        body: '<div role="button" aria-label="Autocollant pouce"><img alt="" src="https://scontent.xx.fbcdn.net/2.png" width="80"></div>',
      }),
    )
    expect(sticker?.media).toEqual([{ kind: 'sticker', alt: 'Autocollant pouce' }])
  })

  it('leaves placeholders, posts and media containers out', () => {
    expect(
      readAll(`<div role="article" aria-label=""><img src="x"></div><div role="article" aria-label="Commentaire de X"></div>
        <div role="status" aria-label="Loading..." data-visualcompletion="loading-state"></div><div role="article" aria-posinset="1"><h3>Un post</h3></div>`),
    ).toEqual([])
  })

  it('reads the same twice, and once what the page shows twice', () => {
    const document = page(comment() + comment())
    const first = facebook.readComments(document, POST)
    expect(first).toHaveLength(1)
    expect(facebook.readComments(document, POST).map(({ id }) => id)).toEqual(first.map(({ id }) => id))
  })

  it('takes the dialog’s copy of a comment that the feed behind shows too', () => {
    const [only, ...others] = readAll(`<div role="main">${comment()}</div><div role="dialog">${comment()}</div>`)
    expect(others).toEqual([])
    expect(only?.element.closest('[role="dialog"]')).not.toBeNull()
  })

  it('reads a part of the page, a reply with its parent outside', () => {
    const document = page(
      comment({ inside: comment({ label: 'Réponse de Karim', name: 'Karim', query: 'comment_id=222' }) }),
    )
    const inner = document.querySelector('[aria-label="Réponse de Karim"]')
    expect(inner && facebook.readComments(inner, POST).map(({ id, parentId }) => [id, parentId])).toEqual([
      ['222', '111'],
    ])
  })
})

describe('hostile and foreign pages', () => {
  it('keeps addresses to Facebook and never throws', () => {
    const poisoned = [
      'javascript:alert(1)?comment_id=1',
      'https://evil.example/x?comment_id=1',
      'http://[::bad?comment_id=1',
      'https://www.facebook.com/a?comment_id=Y29tbWVudDo%%%',
      '?comment_id=&reply_comment_id=',
      'data:text/html,comment_id=1',
    ]
    for (const href of poisoned) {
      const [only] = readAll(comment().replace(/href="[^"]*"/g, `href="${href}"`))
      expect(only?.text).toBe('Bonjour')
      for (const address of [only?.author.url, only?.permalink])
        expect(address ?? 'https://www.facebook.com/').toMatch(/^https:\/\/www\.facebook\.com\//)
    }
    const [long] = readAll(comment({ label: `Commentaire de ${'a '.repeat(50_000)}`, name: 'x'.repeat(100_000) }))
    expect(long?.id).toBe('111')
  })

  it('finds nothing on a page that is not one', () => {
    for (const body of [
      '',
      '<p>Bonjour</p>',
      '<article><a href="/c/1/">x</a></article>',
      '<a href="/posts/1?comment_id=5">notif</a>',
    ]) {
      const document = page(body)
      expect(facebook.readComments(document, POST)).toEqual([])
      expect(facebook.readPost(document, POST)).toBeNull()
      expect(facebook.readAccount(document)).toBeNull()
      expect(facebook.readPage(document, new URL('https://www.facebook.com/')).account).toBeNull()
    }
  })
})

describe('the page', () => {
  it.each([
    ['https://www.facebook.com/marque.dz', 'marque.dz', null, false],
    ['https://www.facebook.com/marque.dz/posts/pfbid0abcDEF', 'marque.dz', 'pfbid0abcDEF', false],
    ['https://www.facebook.com/marque.dz/videos/123456789/', 'marque.dz', '123456789', false],
    ['https://www.facebook.com/groups/42000/posts/987654/', 'groups/42000', '987654', false],
    ['https://www.facebook.com/profile.php?id=1000123', '1000123', null, false],
    ['https://www.facebook.com/permalink.php?story_fbid=pfbid02xyzab&id=1000123', '1000123', 'pfbid02xyzab', false],
    ['https://www.facebook.com/photo/?fbid=55555&set=a.1', undefined, '55555', false],
    ['https://www.facebook.com/reel/7777777', undefined, '7777777', false],
    ['https://www.facebook.com/', undefined, null, true],
    ['https://www.facebook.com/messages/t/1234567', undefined, null, true],
    ['https://www.facebook.com/notifications', undefined, null, true],
    ['https://www.facebook.com/groups/feed/', undefined, null, true],
    ['https://www.facebook.com/search/top?q=x', undefined, null, true],
  ])('%s', (address, handle, postId, isPrivateFeed) => {
    const identity = facebook.readPage(page(''), new URL(address))
    expect([identity.account?.handle, identity.postId, identity.isPrivateFeed]).toEqual([handle, postId, isPrivateFeed])
  })

  it('is the post author’s where the address names nobody', () => {
    const document = page(
      '<div role="main"><div data-ad-rendering-role="profile_name"><h3><a href="/marque.dz?__cft__[0]=x">Marque</a></h3></div></div>',
    )
    expect(facebook.readPage(document, new URL('https://www.facebook.com/photo/?fbid=55555')).account).toMatchObject({
      handle: 'marque.dz',
      name: 'Marque',
    })
  })

  it.each([
    ['Commenter en tant que Marque Algérie', 'Marque Algérie'],
    ['Comment as Marque', 'Marque'],
    ['التعليق باسم اتصالات', 'اتصالات'],
    ['Répondre en tant que Marque…', 'Marque'],
  ])('the CM acts as who the box names: %s', (label, name) => {
    expect(
      facebook.readAccount(page(`<div role="textbox" contenteditable="true" aria-label="${label}"></div>`)),
    ).toEqual({ name })
  })

  it('else as the portrait in the banner', () => {
    expect(
      facebook.readAccount(
        page(
          '<div role="banner"><div aria-label="Votre profil" role="button"><svg aria-label="Lila M."></svg></div></div>',
        ),
      ),
    ).toEqual({ name: 'Lila M.' })
  })
})

describe('the footer line', () => {
  it('ends with Reply, before the replies inside', () => {
    const inner = comment({ label: 'Réponse de Karim', name: 'Karim', query: 'comment_id=222' })
    const [first, second] = readAll(comment({ inside: `<div>${inner}</div>` }))
    for (const read of [first, second]) {
      const anchor = read && facebook.flagAnchor(read.element)
      expect(anchor?.textContent).toBe('Répondre')
      expect(anchor?.closest('[role="article"]')).toBe(read?.element)
    }
  })

  it('is found without a list, and stays the same once a flag stands there', () => {
    const [only] = readAll(
      comment()
        .replaceAll(/<(\/?)ul/g, '<$1div')
        .replaceAll(/<(\/?)li/g, '<$1span'),
    )
    const anchor = only && facebook.flagAnchor(only.element)
    expect(anchor?.textContent).toBe('Répondre')
    anchor?.after(anchor.ownerDocument.createElement('vigie-flag'))
    expect(only && facebook.flagAnchor(only.element)).toBe(anchor)
  })

  it('falls back to the comment', () => {
    const bare = page('<div role="article" aria-label="Commentaire de X">texte</div>').querySelector('div')
    expect(bare && facebook.flagAnchor(bare)).toBe(bare)
  })
})

describe('the open box', () => {
  const box = (label: string, more = '') =>
    `<div><form role="presentation"><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}" ${more}></div></form></div>`
  const amel = comment()
  const karim = comment({
    label: 'Réponse de Karim au commentaire de Amel Aït il y a 2 h',
    name: 'Karim',
    query: 'comment_id=111&reply_comment_id=222',
  })
  const lyes = comment({ name: 'Lyes', query: 'comment_id=333' })
  const boxes = (body: string): Array<string | null> => {
    const document = page(body)
    return facebook
      .readComments(document, POST)
      .map((read) => facebook.composerFor(document, read)?.getAttribute('aria-label') ?? null)
  }

  it.each(['Répondre à Amel Aït…', 'Reply to Amel Aït', 'الرد على Amel Aït', 'Répondre à Amel'])(
    '%s answers Amel alone',
    (label) => {
      expect(boxes(`<div>${amel}${karim}${box(label)}</div><div>${lyes}</div>`)).toEqual([label, null, null])
    },
  )

  it('answers the reply that it names', () => {
    expect(boxes(`<div>${amel}${karim}${box('Répondre à Karim')}</div><div>${lyes}</div>`)).toEqual([
      null,
      'Répondre à Karim',
      null,
    ])
  })

  it('answers the right one of two comments by the same person', () => {
    const again = comment({ query: 'comment_id=444' })
    expect(boxes(`<div>${amel}</div><div>${again}${box('Répondre à Amel Aït')}</div>`)).toEqual([
      null,
      'Répondre à Amel Aït',
    ])
  })

  it('counts by its place where it names nobody Vigie can read', () => {
    expect(boxes(`<div><div>${amel}${box('უპასუხეთ')}</div><div>${lyes}</div></div>`)).toEqual(['უპასუხეთ', null])
    expect(boxes(`<div><div>${amel}</div><div>${lyes}</div>${box('დაწერეთ კომენტარი')}</div>`)).toEqual([null, null])
    expect(boxes(`<div><div>${amel}${box('Répondre en tant que Marque')}</div><div>${lyes}</div></div>`)).toEqual([
      'Répondre en tant que Marque',
      null,
    ])
  })

  it.each([
    ['the post’s own box', box('Commenter en tant que Marque')],
    ['the post’s own box, in English', box('Write a comment…')],
    ['a hidden box', `<div hidden>${box('Répondre à Amel Aït')}</div>`],
    ['a box hidden by style', `<div style="display: none">${box('Répondre à Amel Aït')}</div>`],
    ['a box for somebody else', box('Répondre à Sofia')],
    ['an edit box', box('Modifier le commentaire')],
  ])('is not %s', (_what, markup) => {
    expect(boxes(`<div>${amel}${markup}</div>`)).toEqual([null])
  })

  it('is not the edit box that takes the place of the text', () => {
    expect(boxes(`<div>${comment({ body: box('Commentaire') })}</div>`)).toEqual([null])
  })
})
