import { existsSync, readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { PageComment } from '../../../src/platforms/contract'
import { instagram } from '../../../src/platforms/instagram'

const CAPTURE = '../shared/captures/instagram/one-comment-row.en.2025-11.html'
const POST = new URL('https://www.instagram.com/p/DPPr8SID-Dd/')
const TIME = '2026-03-02T15:44:52.000Z'

const page = (body: string): Document => new JSDOM(`<!DOCTYPE html><body>${body}</body>`).window.document
const readAll = (body: string): PageComment[] => instagram.readComments(page(body), POST)

interface RowOptions {
  id?: string
  user?: string
  text?: string
  like?: string
  reply?: string
  path?: string
}

/** The layout of /p/ and /reel/ pages: div only. */
function row({
  id = '111',
  user = 'amel.ait',
  text = 'Bonjour 😋',
  like = 'J’aime',
  reply = 'Répondre',
  path,
}: RowOptions = {}): string {
  return `<div class="row"><div><div><a role="link" href="/${user}/"><img alt="Photo de profil de ${user}" src="x.jpg"></a></div><div><div>
    <div><div><span dir="auto"><span><div><a role="link" href="/${user}/"><div><span dir="auto">${user}</span></div></a></div></span></span>
      <span dir="auto"><a role="link" href="${path ?? `/p/DPPr8SID-Dd/c/${id}/`}"><time datetime="${TIME}" title="2 mars 2026">5 sem</time></a></span></div>
      <div><span dir="auto">${text}</span></div></div>
    <div><div role="button"><span><span>3 J’aime</span></span></div><div role="button"><span dir="auto"><span>${reply}</span></span></div><div role="button"><span>Voir la traduction</span></div></div>
    </div></div></div><span><div role="button"><svg aria-label="${like}" height="16" width="16"></svg></div></span></div>`
}

const toggle = '<div><div role="button"><span dir="auto">Masquer toutes les réponses</span></div></div>'

/** The dialog's older layout: lists and headings. */
function listItem(id: string, user: string, text: string): string {
  return `<li class="_a9zj"><div><div><a href="/${user}/"><img alt="${user}'s profile picture" src="x.jpg"></a></div><div class="_a9zr"><h3><div><span><a href="/${user}/">${user}</a></span></div></h3>
    <div class="_a9zs"><span class="_ap3a" dir="auto">${text}</span></div>
    <div><span><a href="/p/DPPr8SID-Dd/c/${id}/"><time class="_a9ze" datetime="${TIME}">5w</time></a><button><span>2 likes</span></button><button><span>Reply</span></button></span></div></div>
    <span><div role="button"><svg aria-label="Like"></svg></div></span></div></li>`
}

describe.skipIf(!existsSync(CAPTURE))('a saved Instagram comment (skipped where the captures are missing)', () => {
  const document = existsSync(CAPTURE) ? new JSDOM(readFileSync(CAPTURE, 'utf8')).window.document : page('')

  it('is read whole', () => {
    const [only, ...others] = instagram.readComments(document, POST)
    expect(others).toEqual([])
    expect(only).toMatchObject({
      id: '18076541783031842',
      platform: 'instagram',
      author: { handle: 'user_001', name: 'user_001', url: 'https://www.instagram.com/user_001/' },
      text: 'Hey, is the notion link down again? I still can’t manage to duplicate it properly. Thanks',
      permalink: 'https://www.instagram.com/p/DPPr8SID-Dd/c/18076541783031842/',
      media: [],
    })
    expect(only?.postedAt).toEqual({
      earliest: new Date('2025-10-02T15:44:52.000Z'),
      latest: new Date('2025-10-02T15:44:52.000Z'),
    })
    expect(only && instagram.flagAnchor(only.element).textContent).toBe('Reply')
  })
})

describe('comments', () => {
  it('on a page, with replies in a block after the one they answer', () => {
    const replies = `<div>${toggle}<div>${row({ id: '222', user: 'karim', text: '<a href="/amel.ait/">@amel.ait</a> non' })}${row({ id: '333', user: 'lyes', text: 'si' })}</div></div>`
    const comments = readAll(
      `<main><div><div>${row()}${replies}</div><div>${row({ id: '444', user: 'sofia' })}</div></div></main>`,
    )
    expect(comments.map(({ id, parentId, author, text }) => [id, parentId, author.handle, text])).toEqual([
      ['111', undefined, 'amel.ait', 'Bonjour 😋'],
      ['222', '111', 'karim', '@amel.ait non'],
      ['333', '111', 'lyes', 'si'],
      ['444', undefined, 'sofia', 'Bonjour 😋'],
    ])
  })

  it('of a single thread', () => {
    const comments = readAll(
      `<main><div>${row()}<div>${toggle}<div>${row({ id: '222', user: 'karim', text: 'si' })}</div></div></div></main>`,
    )
    expect(comments.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['111', undefined],
      ['222', '111'],
    ])
  })

  it('with replies in a list beside the rows', () => {
    const comments = readAll(
      `<main><div>${row()}<ul><div><li>${row({ id: '222', user: 'karim', text: 'si' })}</li></div></ul>${row({ id: '333', user: 'lyes' })}</div></main>`,
    )
    expect(comments.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['111', undefined],
      ['222', '111'],
      ['333', undefined],
    ])
  })

  it('with a reply that names its comment in its address', () => {
    const comments = readAll(row() + row({ id: '222', path: '/p/DPPr8SID-Dd/c/111/r/222/', user: 'karim' }))
    expect(comments.map(({ id, parentId, permalink }) => [id, parentId, permalink])).toEqual([
      ['111', undefined, 'https://www.instagram.com/p/DPPr8SID-Dd/c/111/'],
      ['222', '111', 'https://www.instagram.com/p/DPPr8SID-Dd/c/111/r/222/'],
    ])
  })

  it('in the dialog’s older layout, without its caption', () => {
    const caption = `<li><div><div class="_a9zr"><h2><a href="/marque.dz/">marque.dz</a></h2><div><span dir="auto">La légende</span></div><div><time datetime="${TIME}">5w</time></div></div></div></li>`
    const replies = `<li><ul><div><li><button>Hide all replies</button></li>${listItem('222', 'karim', 'non')}</div></ul></li>`
    const comments = readAll(
      `<div role="dialog"><article><ul class="_a9ym">${caption}<div>${listItem('111', 'amel.ait', 'Salut')}${replies}</div><div>${listItem('333', 'lyes', 'ok')}</div></ul></article></div>`,
    )
    expect(comments.map(({ id, parentId, author, text }) => [id, parentId, author.name, text])).toEqual([
      ['111', undefined, 'amel.ait', 'Salut'],
      ['222', '111', 'karim', 'non'],
      ['333', undefined, 'lyes', 'ok'],
    ])
    expect(comments[0] && instagram.flagAnchor(comments[0].element).textContent).toBe('Reply')
  })

  it('in a language Vigie does not know', () => {
    const [only] = readAll(row({ like: 'მომწონს', reply: 'პასუხი' }))
    expect(only).toMatchObject({ id: '111', author: { handle: 'amel.ait' }, text: 'Bonjour 😋' })
  })

  it('in Arabic, from a post addressed by its account', () => {
    const [only] = readAll(
      row({ like: 'أعجبني', reply: 'رد', text: 'وين راه الرد؟<br>حشومة', path: '/marque.dz/p/DPPr8SID-Dd/c/111/' }),
    )
    expect(only).toMatchObject({ id: '111', text: 'وين راه الرد؟\nحشومة' })
  })

  it('with badges beside the name, and one that says a badge’s very word', () => {
    const badge = '<span dir="auto">Auteur</span>'
    const [named] = readAll(
      row().replace('<span dir="auto"><a role="link" href="/p/', `${badge}<span dir="auto"><a role="link" href="/p/`),
    )
    expect(named?.text).toBe('Bonjour 😋')
    const [only] = readAll(row({ text: 'auteur' }))
    expect(only?.text).toBe('auteur')
  })

  it.each(['• Auteur', '· الناشر', 'صاحب المنشور'])(
    'with "%s" in the name’s line, beside words or a picture',
    (badge) => {
      const badged = row().replace('</time></a></span>', `</time></a></span><span dir="auto">${badge}</span>`)
      const picture = badged.replace('<span dir="auto">Bonjour 😋</span>', '<div><img alt="" src="gif.gif"></div>')
      expect(readAll(badged).map(({ text }) => text)).toEqual(['Bonjour 😋'])
      expect(readAll(picture).map(({ text, media }) => [text, media])).toEqual([['', [{ kind: 'image' }]]])
    },
  )

  it.each([
    ['in a plain span', '<span><img alt="Chat qui danse" src="g.gif"></span>'],
    ['where words would stand', '<span dir="auto"><img alt="Chat qui danse" src="g.gif" height="120"></span>'],
    ['in a button', '<span dir="auto"><div role="button"><img alt="Chat qui danse" src="g.gif"></div></span>'],
  ])('that are a GIF %s: its description, the portrait’s and the likes are no words', (_where, gif) => {
    const html = row()
      .replace('<span dir="auto">Bonjour 😋</span>', gif)
      .replace('<div role="button"><span><span>3 J’aime</span></span></div>', '<span dir="auto">3 J’aime</span>')
      .replace(/<a role="link" href="\/amel.ait\/"><img[^>]*><\/a>/, '<span>$&</span>')
    expect(readAll(html).map(({ text, media }) => [text, media])).toEqual([
      ['', [{ kind: 'image', alt: 'Chat qui danse' }]],
    ])
  })

  it('whose replies’ toggle shows the portraits of others: they are no pictures of the comment', () => {
    const faces =
      '<div role="button"><img alt="Photo de profil de karim" src="k.jpg"><span>Afficher les 5 réponses</span></div>'
    expect(readAll(row().replace('<div role="button"><span>Voir', `${faces}$&`)).map(({ media }) => media)).toEqual([
      [],
    ])
  })

  it('that are a picture alone, read while signed out', () => {
    const bare = `<main><div><div><a href="/amel.ait/"><img alt="Photo de profil de amel.ait" src="x"></a></div><div><div><a href="/amel.ait/"><span dir="auto">amel.ait</span></a>
      <span dir="auto"><a href="/p/DPPr8SID-Dd/c/111/"><time datetime="${TIME}">5 sem</time></a></span></div><div><img alt="GIF d’un chat" src="https://media.giphy.com/1.gif"></div></div></div></main>`
    const [only] = readAll(bare)
    expect(only).toMatchObject({ text: '', media: [{ kind: 'image', alt: 'GIF d’un chat' }] })
  })

  it('once each, the same at every reading', () => {
    const document = page(row() + row())
    const ids = () => instagram.readComments(document, POST).map(({ id }) => id)
    expect(ids()).toEqual(['111'])
    expect(ids()).toEqual(['111'])
  })
})

describe('hostile and foreign pages', () => {
  it('keeps addresses to Instagram and never throws', () => {
    for (const href of [
      'javascript:alert(1)/p/a/c/1/',
      'https://evil.example/p/a/c/1/',
      'http://[::bad/c/1/',
      '/p/a/c/notanumber/',
    ]) {
      expect(readAll(row({ path: href }))).toEqual([])
    }
    const [only] = readAll(
      row().replaceAll('href="/amel.ait/"', 'href="javascript:alert(1)"') + row({ id: '222', user: 'karim' }),
    )
    expect(only).toMatchObject({ id: '222', author: { handle: 'karim' } })
    const [broken] = readAll(row({ text: 'x'.repeat(100_000) }).replace(TIME, 'hier soir'))
    expect(broken?.text).toHaveLength(100_000)
    expect(broken?.postedAt?.latest.getTime()).toBeLessThanOrEqual(Date.now())
  })

  it('finds nothing on a page that is not one', () => {
    for (const body of [
      '',
      '<p>Bonjour</p>',
      '<a href="/p/abc/c/5/">sans date</a>',
      '<div role="article" aria-label="Comment by X">x</div>',
    ]) {
      const document = page(body)
      expect(instagram.readComments(document, POST)).toEqual([])
      expect(instagram.readPost(document, POST)).toBeNull()
      expect(instagram.readAccount(document)).toBeNull()
    }
  })
})

describe('the post and the page', () => {
  const post = `<main><header><a href="/marque.dz/"><img alt="Photo de profil de marque.dz" src="x"></a><a href="/marque.dz/">marque.dz</a></header>
    <div><h1 dir="auto">Notre nouvelle offre<br>#promo</h1></div><div>${row()}</div>
    <section><a href="/p/DPPr8SID-Dd/liked_by/"><span>1 234 J’aime</span></a></section>
    <a href="/p/DPPr8SID-Dd/"><time datetime="2026-03-01T10:00:00.000Z">1 mars</time></a></main>`

  it('has its author, caption, time and likes', () => {
    expect(instagram.readPost(page(post), POST)).toMatchObject({
      id: 'DPPr8SID-Dd',
      author: { handle: 'marque.dz' },
      text: 'Notre nouvelle offre\n#promo',
      postedAt: { latest: new Date('2026-03-01T10:00:00.000Z') },
      metrics: { likes: 1234 },
    })
  })

  it('has its caption and author in the dialog’s older layout', () => {
    const document = page(
      `<div role="dialog"><article><ul><li><div><h2><a href="/marque.dz/">marque.dz</a></h2><div><span dir="auto">La légende</span></div></div></li><div>${listItem('111', 'amel', 'Salut')}</div></ul></article></div>`,
    )
    expect(instagram.readPost(document, POST)).toMatchObject({ author: { handle: 'marque.dz' }, text: 'La légende' })
  })

  it.each([
    ['https://www.instagram.com/p/DPPr8SID-Dd/', 'marque.dz', 'DPPr8SID-Dd', false],
    ['https://www.instagram.com/reel/DPPr8SID-Dd/?igsh=x', 'marque.dz', 'DPPr8SID-Dd', false],
    ['https://www.instagram.com/autre.compte/p/DPPr8SID-Dd/', 'autre.compte', 'DPPr8SID-Dd', false],
    ['https://www.instagram.com/autre.compte/', 'autre.compte', null, false],
    ['https://www.instagram.com/', undefined, null, true],
    ['https://www.instagram.com/explore/', undefined, null, true],
    ['https://www.instagram.com/direct/inbox/', undefined, null, true],
  ])('%s', (address, handle, postId, isPrivateFeed) => {
    const identity = instagram.readPage(page(post), new URL(address))
    expect([identity.account?.handle, identity.postId, identity.isPrivateFeed]).toEqual([handle, postId, isPrivateFeed])
  })

  it('is followed by as many as the title says', () => {
    const profile = page(
      `<header><a href="/marque.dz/">marque.dz</a><a href="/marque.dz/followers/"><span title="12 345">12,3 K</span> followers</a></header>${row()}`,
    )
    expect(instagram.readPost(profile, POST)?.followers).toBe(12345)
  })

  it('is used by the account of the side menu, not by a commenter', () => {
    const menu =
      '<div><a role="link" href="/ma.marque/"><div><img alt="Photo de profil de ma.marque" src="x"></div><span>Profil</span></a></div>'
    expect(instagram.readAccount(page(menu + post))).toEqual({ handle: 'ma.marque' })
    expect(instagram.readAccount(page(post))).toBeNull()
  })

  it('else by the portrait beside the box', () => {
    const form =
      '<section><form><img alt="ma.marque\'s profile picture" src="x"><textarea aria-label="Add a comment…"></textarea></form></section>'
    expect(instagram.readAccount(page(post + form))).toEqual({ handle: 'ma.marque' })
  })
})

describe('the footer line', () => {
  it('ends with its last button, and stays the same once a flag stands there', () => {
    const [only] = readAll(row())
    const anchor = only && instagram.flagAnchor(only.element)
    expect(anchor?.textContent).toBe('Voir la traduction')
    anchor?.after(anchor.ownerDocument.createElement('vigie-flag'))
    expect(only && instagram.flagAnchor(only.element)).toBe(anchor)
  })
})

describe('the open box', () => {
  const boxes = (body: string): boolean[] => {
    const document = page(body)
    return instagram.readComments(document, POST).map((read) => instagram.composerFor(document, read) !== null)
  }
  const two = `<div>${row()}</div><div>${row({ id: '222', user: 'amel' })}</div>`

  it.each([
    ['<form><textarea>@amel.ait </textarea></form>', [true, false]],
    ['<form><textarea>@amel merci</textarea></form>', [false, true]],
    ['<form><div role="textbox" contenteditable="true"><p>@Amel.Ait </p></div></form>', [true, false]],
    ['<form><textarea></textarea></form>', [false, false]],
    ['<form><textarea>bonjour @amel.ait</textarea></form>', [false, false]],
    ['<div aria-hidden="true"><textarea>@amel.ait </textarea></div>', [false, false]],
  ])('%s', (markup, expected) => {
    expect(boxes(two + markup)).toEqual(expected)
  })
})
