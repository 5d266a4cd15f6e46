import { describe, expect, it } from 'vitest'
import { tiktok } from '../../../src/platforms/tiktok'
import { pageOf, tiktokItem } from '../../contract/fixtures'

const VIDEO = new URL('https://www.tiktok.com/@la_marque/video/7508000000000000000')

function thread(...parts: string[]): string {
  return `<div class="css-x-9--DivCommentObjectWrapper">${parts.join('')}</div>`
}

function replies(...parts: string[]): string {
  return `<div class="css-x-9--DivReplyContainer">${parts.join('')}</div>`
}

function list(...threads: string[]): string {
  return `<div class="css-x-9--DivCommentListContainer">${threads.join('')}</div>`
}

function read(html: string, url = VIDEO) {
  return tiktok.readComments(pageOf(html), url)
}

/** A comment of the viewer opened from a grid, as its build of 2026 writes it. */
function browseItem(id: string, level: 1 | 2, handle: string, body: string): string {
  return `<div id="${id}" data-comment-ui-enabled="true" class="css-x-9--DivCommentContentContainer">
    <a data-e2e="comment-avatar-${level}" href="/@${handle}"><img alt=""></a>
    <div><a href="/@${handle}?lang=fr"><span data-e2e="comment-username-${level}">Nom ${handle}</span></a><span data-e2e="comment-creator-1">Créateur</span>
    <p data-e2e="comment-level-${level}"><span>${body}</span></p>
    <p><span data-e2e="comment-time-${level}">2022-4-19</span><span data-e2e="comment-reply-${level}" role="button">Répondre</span></p></div>
    <div><span data-e2e="comment-like-count">12</span></div></div>`
}

describe("TikTok's drawer", () => {
  it('reads nickname, handle, words, time and parent', () => {
    const html = list(
      thread(tiktokItem(1, 'amel.b', 'Amel 🌸', 'Salut 😋'), replies(tiktokItem(2, 'bilal', 'Bilal', '@Amel oui'))),
    )
    const [comment, reply] = read(html)
    expect(comment).toMatchObject({
      author: { handle: 'amel.b', name: 'Amel 🌸', url: 'https://www.tiktok.com/@amel.b' },
      text: 'Salut 😋',
      media: [],
    })
    expect(comment?.postedAt?.earliest.getMonth()).toBe(4)
    expect(comment).not.toHaveProperty('parentId')
    expect(reply?.parentId).toBe(comment?.id)
  })

  it('reads the picture of a comment without words', () => {
    const item = tiktokItem(1, 'amel', 'Amel', '').replace(
      '</span></span>',
      '</span></span><img data-e2e="comment-thumbnail" alt="">',
    )
    expect(read(list(thread(item))).map(({ text, media }) => ({ text, media }))).toEqual([
      { text: '', media: [{ kind: 'image' }] },
    ])
  })

  it.each([
    ['beside the text', '</span></span><div class="css-1-a--DivStickerWrapper"><img src="s.webp" alt=""></div>'],
    ['in place of the text', '<img src="s.webp" alt=""></span></span>'],
  ])('reads a sticker without words %s', (_where, sticker) => {
    const item = tiktokItem(1, 'amel', 'Amel', '').replace('</span></span>', sticker)
    expect(read(list(thread(item))).map(({ text, media }) => ({ text, media }))).toEqual([
      { text: '', media: [{ kind: 'image' }] },
    ])
  })

  it.each([
    'Amel</p><p>· Creator',
    'Amel<span> · Créateur</span>',
    'Amel<span data-e2e="comment-creator-1">Créateur</span>',
  ])('leaves the badge out of the name: %s', (name) => {
    expect(read(list(thread(tiktokItem(1, 'amel', name, 'Salut')))).map(({ author }) => author.name)).toEqual(['Amel'])
  })

  it('counts placeholders as nothing', () => {
    const skeleton = '<div class="css-x-9--DivCommentItemWrapper"><div class="TUXSkeletonRectangle"></div></div>'
    expect(read(list(thread(skeleton), thread(skeleton)))).toEqual([])
  })

  it('tells the same words by one author apart, and keeps the first one’s id when the second comes', () => {
    const spam = thread(tiktokItem(1, 'bot', 'Bot', 'Promo !'))
    const [alone] = read(list(spam))
    const both = read(list(spam, spam))
    expect(both).toHaveLength(2)
    expect(both[0]?.id).toBe(alone?.id)
    expect(both[1]?.id).not.toBe(alone?.id)
    expect(read(list(spam, spam)).map((comment) => comment.id)).toEqual(both.map((comment) => comment.id))
  })

  it('gives the same words under another post or parent another id', () => {
    const html = list(thread(tiktokItem(1, 'a', 'A', 'Oui'), replies(tiktokItem(2, 'a', 'A', 'Oui'))))
    const here = read(html).map((comment) => comment.id)
    const there = read(html, new URL('https://www.tiktok.com/@la_marque/photo/7508000000000000001')).map(
      (comment) => comment.id,
    )
    expect(new Set([...here, ...there]).size).toBe(4)
  })

  it('outlives new names for its wrappers', () => {
    const html = list(thread(tiktokItem(1, 'a', 'A', 'Un')), thread(tiktokItem(1, 'b', 'B', 'Deux'))).replaceAll(
      'Div',
      'Box',
    )
    expect(read(html).map(({ author, text }) => [author.handle, text])).toEqual([
      ['a', 'Un'],
      ['b', 'Deux'],
    ])
  })
})

describe("TikTok's viewer", () => {
  const virtual = (top: number, content: string) =>
    `<div class="css-x-9--DivVirtualItemContainer" style="position: absolute; top: ${top}px">
      <div class="css-x-9--DivCommentItemContainer">${content}</div></div>`

  it('reads once a comment that the page shows pinned and again in its place', () => {
    const item = `<div class="css-x-9--DivCommentItemContainer">${browseItem('7400000000000000001', 1, 'amel', 'Salut')}</div>`
    expect(read(list(item, item)).map(({ id }) => id)).toEqual(['7400000000000000001'])
  })

  it('takes the ids that the page writes, in the order people see', () => {
    const html = `<div data-e2e="comment-list">
      ${virtual(300, browseItem('7100000000000000003', 1, 'chloe', 'Trois'))}
      ${virtual(0, browseItem('7100000000000000001', 1, 'amel', 'Un') + replies(browseItem('7100000000000000002', 2, 'bilal', 'Deux')))}</div>`
    expect(read(html).map(({ id, author, text, parentId }) => [id, author.name, text, parentId])).toEqual([
      ['7100000000000000001', 'Nom amel', 'Un', undefined],
      ['7100000000000000002', 'Nom bilal', 'Deux', '7100000000000000001'],
      ['7100000000000000003', 'Nom chloe', 'Trois', undefined],
    ])
    expect(read(html)[0]?.postedAt?.earliest.getFullYear()).toBe(2022)
  })
})

describe('videos on TikTok', () => {
  const card = (handle: string, id: string, likes: string) => `<article data-e2e="recommend-list-item-container">
    <div id="xgwrapper-0-${id}"></div><a data-e2e="video-author-avatar" href="/@${handle}"></a><div data-e2e="video-desc">Vidéo de ${handle}</div>
    <button aria-label="Like video\n36.2K likes"><strong data-e2e="like-count">${likes}</strong></button>
    <button aria-label="Read or add comments\n242 comments"><strong data-e2e="comment-count">242</strong></button>
    <button aria-label="Share video\n5522 shares"><strong data-e2e="share-count">5.5K</strong></button></article>`
  const feed = card('autre', '7508000000000000009', '1K') + card('la_marque', '7508000000000000000', '36.2K')

  it('reads the card of the address among those loaded ahead, with its most exact counts', () => {
    expect(tiktok.readPost(pageOf(feed), VIDEO)).toMatchObject({
      id: '7508000000000000000',
      author: { handle: 'la_marque', name: 'la_marque' },
      text: 'Vidéo de la_marque',
      metrics: { likes: 36_200, comments: 242, shares: 5_522 },
    })
  })

  it('in a feed reads the playing card under its own id', () => {
    const playing = feed.replace(
      '<div id="xgwrapper-0-7508000000000000000">',
      '<div data-e2e="feed-active-video"></div>$&',
    )
    expect(tiktok.readPost(pageOf(playing), new URL('https://www.tiktok.com/foryou'))?.id).toBe('7508000000000000000')
  })

  it('reads no video on a profile', () => {
    expect(tiktok.readPost(pageOf(feed), new URL('https://www.tiktok.com/@la_marque'))).toBeNull()
  })

  it.each([
    ['/', null, null, true],
    ['/fr/', null, null, true],
    ['/foryou', null, null, true],
    ['/following', null, null, true],
    ['/explore', null, null, true],
    ['/messages?u=1', null, null, true],
    ['/search?q=a', null, null, true],
    ['/@la.marque', 'la.marque', null, false],
    ['/@la_marque/video/12', 'la_marque', '12', false],
    ['/@la_marque/photo/12', 'la_marque', '12', false],
  ])('knows what %s is', (path, handle, postId, isPrivateFeed) => {
    const page = tiktok.readPage(pageOf(''), new URL(`https://www.tiktok.com${path}`))
    expect(page).toEqual({ account: handle ? { handle } : null, postId, isPrivateFeed })
  })

  it('knows nobody while signed out', () => {
    expect(tiktok.readAccount(pageOf('<a data-e2e="nav-profile" href="/@">Profil</a>'))).toBeNull()
  })
})

describe('boxes on TikTok', () => {
  const amel = tiktokItem(1, 'amel', 'Amel Aït', 'Une question')
  const bilal = tiktokItem(2, 'bilal', 'Bilal', 'Oui')
  const box = (label: string) =>
    `<div class="css-x-9--DivCommentInputWrapper"><div data-e2e="comment-input"><div contenteditable="true" role="textbox" aria-label="${label}"></div></div></div>`
  const footer =
    '<div class="css-x-9--DivCommentFooter"><div contenteditable="true" role="textbox" aria-label="Ajouter un commentaire"></div></div>'

  function boxesFor(html: string): Array<string | null> {
    const document = pageOf(html + footer)
    return tiktok
      .readComments(document, VIDEO)
      .map((comment) => tiktok.composerFor(document, comment)?.getAttribute('aria-label') ?? null)
  }

  it('never offers the box of the video', () => {
    expect(boxesFor(list(thread(amel)))).toEqual([null])
    expect(boxesFor(list(thread(amel, footer)))).toEqual([null])
  })

  it('gives a box to the comment right above it', () => {
    expect(boxesFor(list(thread(amel, box('réponse'), replies(bilal))))).toEqual(['réponse', null])
    expect(boxesFor(list(thread(amel, replies(bilal, box('réponse')))))).toEqual([null, 'réponse'])
  })

  it('gives a box to the comment that its label names', () => {
    expect(boxesFor(list(thread(amel, replies(bilal, box('Répondre à @amel…')))))).toEqual(['Répondre à @amel…', null])
    expect(boxesFor(list(thread(amel, replies(bilal, box('Répondre à Amel Aït')))))).toEqual([
      'Répondre à Amel Aït',
      null,
    ])
  })

  it('gives no box to a comment of another thread', () => {
    const other = thread(tiktokItem(1, 'chloe', 'Chloé', 'Salut'))
    expect(boxesFor(list(thread(amel, box('réponse')), other))).toEqual(['réponse', null])
  })

  it('finds the comment again after the list was drawn anew', () => {
    const html = list(thread(amel, box('réponse')))
    const [comment] = tiktok.readComments(pageOf(html), VIDEO)
    if (!comment) throw new Error('no comment')
    expect(tiktok.composerFor(pageOf(html), comment)?.getAttribute('aria-label')).toBe('réponse')
    expect(tiktok.composerFor(pageOf(list(thread(bilal, box('réponse')))), comment)).toBeNull()
  })
})
