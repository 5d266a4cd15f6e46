import { describe, expect, it } from 'vitest'
import type { PageComment } from '../../../src/platforms/contract'
import { x } from '../../../src/platforms/x'
import { pageOf, xCell } from '../../contract/fixtures'

const FOCAL = '2013045749580259680'
const STATUS = new URL(`https://x.com/la_marque/status/${FOCAL}`)
const LIST = new URL('https://x.com/i/lists/123')

const focal = xCell(0, FOCAL, 'la_marque', 'La Marque', 'Le post', { focal: true })

function timeline(...cells: string[]): string {
  return `<section><h1>Conversation</h1><div aria-label="Fil : Conversation"><div>${cells.join('')}</div></div></section>`
}

function plainCell(top: number, content: string): string {
  return `<div data-testid="cellInnerDiv" style="transform: translateY(${top}px)">${content}</div>`
}

function textsOf(html: string, url: URL): string[] {
  return x.readComments(pageOf(html), url).map((comment) => comment.text)
}

function parentsOf(html: string, url = STATUS): Array<string | undefined> {
  return x.readComments(pageOf(html), url).map((comment) => comment.parentId)
}

function only(html: string, url = LIST): PageComment {
  const [comment, ...others] = x.readComments(pageOf(html), url)
  if (!comment || others.length > 0) throw new Error(`${others.length + 1} comments instead of one`)
  return comment
}

describe('posts on X', () => {
  it('gives a post its author, exact time and permalink', () => {
    expect(only(xCell(0, '31', 'amel', 'Amel Aït', 'Salut'))).toMatchObject({
      id: '31',
      author: { handle: 'amel', name: 'Amel Aït', url: 'https://x.com/amel' },
      permalink: 'https://x.com/amel/status/31',
      postedAt: {
        earliest: new Date('2026-10-02T15:44:52Z'),
        latest: new Date('2026-10-02T15:44:52Z'),
      },
      media: [],
    })
  })

  it('keeps mentions in their line, emoji, line breaks and whole links', () => {
    const body = `<span>Bravo </span><div><span><a href="/b">@b</a></span></div><span> et merci
<img alt="🎉"></span><a href="https://t.co/1"><span aria-hidden="true">https://</span>site.fr/a<span aria-hidden="true">…</span></a>
      <span role="link" data-testid="tweet-text-show-more-link"> Voir plus</span>`
    expect(only(xCell(0, '31', 'a', 'A', body)).text).toBe('Bravo @b et merci\n🎉https://site.fr/a')
  })

  it('reads neither the quoted post nor its pictures', () => {
    const quote = `<div aria-labelledby="q"><div tabindex="0" role="link"><div data-testid="User-Name">Zoé @zoe <time datetime="2020-01-01"></time></div>
      <div data-testid="tweetText">Cité</div><a href="/zoe/status/9/photo/1"><div data-testid="tweetPhoto"><img alt="Image"></div></a></div></div>`
    expect(only(xCell(0, '31', 'a', 'A', 'Regardez', { after: quote }))).toMatchObject({
      id: '31',
      text: 'Regardez',
      media: [],
    })
  })

  it('tells pictures, videos and link cards apart, and a poll is none of them', () => {
    const after = `<div data-testid="tweetPhoto"><img alt="Une affiche"></div>
      <div data-testid="tweetPhoto"><div data-testid="videoPlayer"><div data-testid="videoComponent"><video></video></div></div></div>
      <div data-testid="card.wrapper"><div data-testid="card.layoutSmall.detail"><div>site.fr</div><div>Titre</div></div></div>
      <div data-testid="card.wrapper"><div data-testid="cardPoll">Oui 50 %</div></div>`
    expect(only(xCell(0, '31', 'a', 'A', '', { after })).media).toEqual([
      { kind: 'image', alt: 'Une affiche' },
      { kind: 'video' },
      { kind: 'link', alt: 'site.fr · Titre' },
    ])
  })

  it('takes no advert for a post', () => {
    const advert = xCell(0, '31', 'pub', 'Pub', 'Achetez').replace(
      /<a href="\/pub\/status[^]*?<\/a>/,
      '<span>Sponsorisé</span>',
    )
    expect(textsOf(advert, LIST)).toEqual([])
  })

  it('reads a post shown twice once', () => {
    expect(textsOf(xCell(0, '31', 'a', 'A', 'Un') + xCell(9, '31', 'a', 'A', 'Un'), LIST)).toEqual(['Un'])
  })
})

describe('a conversation on X', () => {
  it('leaves out the focal post and what it answers, by place and not by document order', () => {
    const html = timeline(xCell(300, '3', 'c', 'C', 'Après'), xCell(-200, '1', 'a', 'A', 'Avant'), focal)
    expect(textsOf(html, STATUS)).toEqual(['Après'])
  })

  it('knows the focal post by its id where nothing else marks it', () => {
    const html = timeline(focal.replace('tabindex="-1"', 'tabindex="0"'), xCell(300, '3', 'c', 'C', 'Après'))
    expect(textsOf(html, STATUS)).toEqual(['Après'])
    expect(x.readPost(pageOf(html), STATUS)?.text).toBe('Le post')
  })

  it('still leaves out what is older once the focal post is scrolled away', () => {
    const html = timeline(
      xCell(0, '2013045749580259600', 'a', 'A', 'Avant'),
      xCell(300, '2013045749580259999', 'c', 'C', 'Après'),
    )
    expect(textsOf(html, STATUS)).toEqual(['Après'])
    expect(x.readPost(pageOf(html), STATUS)).toBeNull()
  })

  it('stops at the posts that X adds from elsewhere', () => {
    const html = timeline(
      focal,
      xCell(300, '3', 'c', 'C', 'Réponse'),
      plainCell(500, '<h2 role="heading">Découvrir plus</h2>'),
      xCell(600, '4', 'd', 'D', 'Ailleurs'),
    )
    expect(textsOf(html, STATUS)).toEqual(['Réponse'])
  })

  it('reads the conversation beside an open picture, not the list behind it', () => {
    const behind = timeline(xCell(0, '77', 'z', 'Z', 'Derrière'))
    const html = `${behind}<div role="dialog">${timeline(focal, xCell(300, '3', 'c', 'C', 'Réponse'))}</div>`
    expect(textsOf(html, new URL(`${STATUS.href}/photo/1`))).toEqual(['Réponse'])
  })

  it('keeps its focal post while an answer is written, when the address is no longer its own', () => {
    const url = new URL('https://x.com/compose/post')
    const html = timeline(focal, xCell(300, '3', 'c', 'C', 'Réponse'))
    expect(textsOf(html, url)).toEqual(['Réponse'])
    expect(x.readPage(pageOf(html), url)).toEqual({
      account: { handle: 'la_marque', name: 'La Marque' },
      postId: FOCAL,
      isPrivateFeed: false,
    })
  })

  it('follows the line from avatar to avatar, and nothing else', () => {
    const html = timeline(
      focal,
      xCell(300, '3', 'c', 'C', 'Directe', { line: true }),
      xCell(400, '4', 'd', 'D', 'À C', { line: true }),
      xCell(500, '5', 'e', 'E', 'À D'),
      plainCell(600, ''),
      xCell(610, '6', 'f', 'F', 'Directe aussi', { line: true }),
      plainCell(700, '<button>Afficher les réponses</button>'),
      xCell(710, '7', 'g', 'G', 'On ne sait pas à qui'),
    )
    expect(parentsOf(html)).toEqual([undefined, '3', '4', undefined, undefined])
  })

  it('takes the line that enters from above as well', () => {
    const above = '<div><div><div></div></div><div></div></div>'
    const entered = xCell(400, '4', 'd', 'D', 'À C').replace('<div><div></div></div>', above)
    expect(parentsOf(timeline(focal, xCell(300, '3', 'c', 'C', 'Directe'), entered))).toEqual([undefined, '3'])
  })

  it('takes a leading mention of the author above for an answer to them, but not of the focal author', () => {
    const answers = (mention: string, author: string) =>
      timeline(focal, xCell(300, '3', author, 'C', 'Directe'), xCell(400, '4', 'd', 'D', `${mention} merci`))
    expect(parentsOf(answers('@la_marque @chloe', 'chloe'))).toEqual([undefined, '3'])
    expect(parentsOf(answers('@la_marque', 'la_marque'))).toEqual([undefined, undefined])
    expect(parentsOf(answers('@zoe', 'chloe'))).toEqual([undefined, undefined])
  })

  it('counts from the buttons, else from the bar; what neither says is unknown, not 0', () => {
    expect(x.readPost(pageOf(timeline(focal)), STATUS)?.metrics).toEqual({
      likes: 12,
      comments: 3,
      shares: 1,
      views: 2596,
    })
    const unliked = focal.replace('12 J’aime. Aimer', '0 J’aime. Aimer')
    expect(x.readPost(pageOf(timeline(unliked)), STATUS)?.metrics.likes).toBe(0)
    const none = focal.replace(/<div role="group"[^]*?<\/div>\s*<div><button[^]*?<\/div><\/div>/, '')
    expect(x.readPost(pageOf(timeline(none)), STATUS)?.metrics).toEqual({})
  })
})

describe('pages of X', () => {
  it.each([
    ['/home', null, null, true],
    ['/', null, null, true],
    ['/explore', null, null, true],
    ['/notifications/mentions', null, null, true],
    ['/messages/1-2', null, null, true],
    ['/search?q=marque', null, null, true],
    ['/i/bookmarks', null, null, true],
    ['/i/lists/123', null, null, false],
    ['/settings', null, null, false],
    ['/la_marque', 'la_marque', null, false],
    ['/la_marque/with_replies', 'la_marque', null, false],
    ['/la_marque/status/12', 'la_marque', '12', false],
    ['/la_marque/status/12/photo/1', 'la_marque', '12', false],
    ['/i/web/status/12', null, '12', false],
  ])('%s', (path, handle, postId, isPrivateFeed) => {
    const page = x.readPage(pageOf(''), new URL(`https://x.com${path}`))
    expect(page).toEqual({ account: handle ? { handle } : null, postId, isPrivateFeed })
  })

  it('stands the flag at the end of the line of name and time', () => {
    const { element } = only(xCell(0, '31', 'amel', 'Amel', 'Salut'))
    const anchor = x.flagAnchor(element)
    expect(anchor.textContent).toBe('2 oct.')
    expect(anchor.parentElement?.textContent).toMatch(/^@amel·\s*2 oct\.$/)
    expect(anchor.nextElementSibling).toBeNull()
  })
})

describe('boxes on X', () => {
  const box = (name: string) =>
    `<div data-testid="tweetTextarea_0RichTextInputContainer"><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" aria-label="${name}"></div></div>`
  const amel = xCell(300, '3', 'amel', 'Amel', 'Une question <img alt="😀">')
  const bilal = xCell(400, '4', 'bilal', 'Bilal', 'Autre')
  const article = (cell: string) => /<article[^]*<\/article>/.exec(cell)?.[0] ?? ''
  const inline = focal.replace('</article>', `</article>${box('en ligne')}`)

  function boxesFor(dialog: string): Array<string | null> {
    const document = pageOf(`${timeline(inline, amel, bilal)}${dialog}`)
    return x
      .readComments(document, STATUS)
      .map((comment) => x.composerFor(document, comment)?.getAttribute('aria-label') ?? null)
  }

  it('finds the dialog that shows the comment above its box', () => {
    expect(boxesFor(`<div role="dialog">${article(amel)}${box('à Amel')}</div>`)).toEqual(['à Amel', null])
  })

  it('finds it by author and words where the copy has no permalink', () => {
    const copy = article(amel).replace(/<a href="\/amel\/status[^]*?<\/a>/, '<span>2 oct.</span>')
    expect(boxesFor(`<div role="dialog">${copy}${box('à Amel')}</div>`)).toEqual(['à Amel', null])
  })

  it('reads the last post above the box as the one answered', () => {
    expect(boxesFor(`<div role="dialog">${article(amel)}${article(bilal)}${box('à Bilal')}</div>`)).toEqual([
      null,
      'à Bilal',
    ])
  })

  it('offers neither the box under the focal post, nor that of a new post or of a quote', () => {
    expect(boxesFor('')).toEqual([null, null])
    expect(boxesFor(`<div role="dialog">${box('nouveau')}</div>`)).toEqual([null, null])
    expect(boxesFor(`<div role="dialog">${box('citation')}${article(amel)}</div>`)).toEqual([null, null])
  })

  it('counts the copy in the dialog once', () => {
    const html = `<div role="dialog">${article(amel)}${box('à Amel')}</div>${timeline(inline, amel, bilal)}`
    const document = pageOf(html)
    const elements = x.readComments(document, STATUS).map((comment) => comment.element.closest('[role="dialog"]'))
    expect(elements).toEqual([null, null])
  })
})
