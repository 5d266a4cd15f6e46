import { JSDOM } from 'jsdom'
import type { PlatformId } from '../../src/platforms'

/** A small page of one platform, with the anchors that its saved pages show, and what it must be read as. */
export interface Fixture {
  url: URL
  html: string
  comments: Array<{ name: string; text: string; repliesTo?: string }>
  account: string
}

export function pageOf(html: string): Document {
  return new JSDOM(html).window.document
}

function facebookComment(id: string, label: string, name: string, body: string, parent?: string): string {
  const query = parent ? `comment_id=${parent}&reply_comment_id=${id}` : `comment_id=${id}`
  return `<div role="article" aria-label="${label}" tabindex="-1">
    <a aria-hidden="true" tabindex="-1" href="/${id}?${query}"><svg></svg></a>
    <div><span><a aria-hidden="false" role="link" tabindex="0" href="/profil.${id}?${query}"><span dir="auto">${name}</span></a></span>
    <div><span dir="auto" lang="fr">${body}</span></div></div>
    <ul aria-hidden="false"><li><a role="link" href="/marque/posts/pfbid02abc?${query}">2 h</a></li>
    <li><div role="button" tabindex="0">J’aime</div></li><li><div role="button" tabindex="0">Répondre</div></li></ul></div>`
}

function instagramRow(id: string, handle: string, body: string): string {
  return `<div><div><a href="/${handle}/" role="link"><img alt="Photo de profil de ${handle}"></a></div>
    <div><div><span dir="auto"><a href="/${handle}/" role="link"><span dir="auto">${handle}</span></a></span>
    <span dir="auto"><a href="/p/DPPr8SID-Dd/c/${id}/" role="link"><time datetime="2026-10-02T15:44:52.000Z">5 sem</time></a></span></div>
    <div><span dir="auto">${body}</span></div></div>
    <div><div role="button" tabindex="0"><span dir="auto">Répondre</span></div>
    <div role="button" tabindex="0"><svg aria-label="J’aime" role="img"></svg></div></div></div>`
}

export interface XCellOptions {
  focal?: boolean
  /** A line to the next post's avatar. */
  line?: boolean
  /** Markup after the text: pictures, quotes. */
  after?: string
}

/** One cell of X's virtual list, `top` pixels down. */
export function xCell(
  top: number,
  id: string,
  handle: string,
  name: string,
  body: string,
  options: XCellOptions = {},
): string {
  return `<div data-testid="cellInnerDiv" style="transform: translateY(${top}px); position: absolute;"><div>
    <article data-testid="tweet" role="article" tabindex="${options.focal ? -1 : 0}"><div>
    <div><div></div></div>
    <div><div><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"></div></div>${options.line ? '<div></div>' : ''}</div>
    <div><div data-testid="User-Name"><div><a href="/${handle}" role="link"><span>${name}</span></a></div>
    <div><div><a href="/${handle}" role="link" tabindex="-1"><span>@${handle}</span></a></div><div aria-hidden="true"><span>·</span></div>
    <div><a href="/${handle}/status/${id}" role="link"><time datetime="2026-10-02T15:44:52.000Z">2 oct.</time></a></div></div></div>
    <div data-testid="tweetText" dir="auto" lang="fr">${body}</div>${options.after ?? ''}
    <div role="group" aria-label="3 réponses, 1 repost, 12 j’aime, 2596 vues"><div><button data-testid="reply" aria-label="3 Réponses. Répondre"></button></div>
    <div><button data-testid="like" aria-label="12 J’aime. Aimer"></button></div></div></div></div></div></article></div></div>`
}

/** One comment (level 1) or reply (level 2) of TikTok's drawer. */
export function tiktokItem(level: 1 | 2, handle: string, name: string, body: string): string {
  return `<div class="css-1-a--DivCommentItemWrapper"><div class="css-1-a--DivAvatarWrapper"><a href="/@${handle}"><img alt=""></a></div>
    <div class="css-1-a--DivCommentContentWrapper"><div class="css-1-a--DivCommentHeaderWrapper">
    <div data-e2e="comment-username-${level}"><div><a href="/@${handle}"><p>${name}</p></a></div><p></p></div></div>
    <span data-e2e="comment-level-${level}"><span>${body}</span></span>
    <div class="css-1-a--DivCommentSubContentSplitWrapper"><div class="css-1-a--DivCommentSubContentWrapper"><span>5-26</span>
    <span role="button" data-e2e="comment-reply-${level}" aria-label="Répondre">Répondre</span></div></div></div></div>`
}

export const fixtures: Record<PlatformId, Fixture> = {
  facebook: {
    url: new URL('https://www.facebook.com/marque/posts/pfbid02abc'),
    html: `<div role="main">${facebookComment('101', 'Commentaire de Amel Aït il y a 2 h', 'Amel Aït', '<div dir="auto">Bonjour <span><img alt="😀" height="16"></span></div><div dir="auto">Le prix ?</div>')}
      ${facebookComment('102', 'Réponse de Bilal Haddad au commentaire de Amel Aït il y a 1 h', 'Bilal Haddad', '<div dir="auto">Oui</div>', '101')}
      <div role="textbox" contenteditable="true" aria-label="Commenter en tant que La Marque"></div></div>`,
    comments: [
      { name: 'Amel Aït', text: 'Bonjour 😀\nLe prix ?' },
      { name: 'Bilal Haddad', text: 'Oui', repliesTo: 'Amel Aït' },
    ],
    account: 'La Marque',
  },
  instagram: {
    url: new URL('https://www.instagram.com/p/DPPr8SID-Dd/'),
    html: `<nav><a href="/la_marque/" role="link"><img alt="Photo de profil de la_marque"><span>Profil</span></a></nav>
      <main role="main"><div>${instagramRow('201', 'amel', 'Bonjour 😀')}${instagramRow('202', 'bilal', 'Le prix ?')}</div></main>`,
    comments: [
      { name: 'amel', text: 'Bonjour 😀' },
      { name: 'bilal', text: 'Le prix ?' },
    ],
    account: 'la_marque',
  },
  x: {
    url: new URL('https://x.com/la_marque/status/2013045749580259680'),
    html: `<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-la_marque"></div></button>
      <section><h1>Conversation</h1><div aria-label="Fil : Conversation"><div>
      ${xCell(900, '2013045749580259684', 'chloe', 'Chloé', 'Merci @bilal')}
      ${xCell(0, '2013045749580259600', 'zoe', 'Zoé', 'Au-dessus')}
      ${xCell(200, '2013045749580259680', 'la_marque', 'La Marque', 'Le post', { focal: true })}
      ${xCell(500, '2013045749580259681', 'amel', 'Amel <img alt="🌸">', 'Bonjour <img alt="😀">\nLe prix&nbsp;?')}
      ${xCell(700, '2013045749580259682', 'bilal', 'Bilal', 'Oui', { line: true })}
      </div></div></section>`,
    comments: [
      { name: 'Amel 🌸', text: 'Bonjour 😀\nLe prix ?' },
      { name: 'Bilal', text: 'Oui' },
      { name: 'Chloé', text: 'Merci @bilal', repliesTo: 'Bilal' },
    ],
    account: 'la_marque',
  },
  tiktok: {
    url: new URL('https://www.tiktok.com/@la_marque/video/7508000000000000000'),
    html: `<a data-e2e="nav-profile" href="/@la_marque">Profil</a><div class="css-1-a--DivCommentMain"><div class="css-1-a--DivCommentListContainer">
      <div class="css-1-a--DivCommentObjectWrapper">${tiktokItem(1, 'amel', 'Amel Aït', 'Bonjour 😀')}
      <div class="css-1-a--DivReplyContainer">${tiktokItem(2, 'bilal', 'Bilal', 'Oui')}</div></div>
      <div class="css-1-a--DivCommentObjectWrapper">${tiktokItem(1, 'chloe', 'Chloé', 'Le prix ?')}</div>
      <div class="css-1-a--DivCommentObjectWrapper"><div class="css-1-a--DivCommentItemWrapper"><div class="TUXSkeletonRectangle"></div></div></div>
      </div></div>`,
    comments: [
      { name: 'Amel Aït', text: 'Bonjour 😀' },
      { name: 'Bilal', text: 'Oui', repliesTo: 'Amel Aït' },
      { name: 'Chloé', text: 'Le prix ?' },
    ],
    account: 'la_marque',
  },
}

/** Pages that no platform wrote. */
export const foreign: Record<string, string> = {
  empty: '',
  'a news site':
    '<article><h1>Titre</h1><a href="/status/12"><time datetime="2026-01-01">hier</time></a><p>Texte</p></article>',
  'a broken page': '<div role="article" aria-label="Commentaire de"><a href="?comment_id="></a><div><span',
  'empty anchors': `<article data-testid="tweet"></article><div data-testid="cellInnerDiv"><article role="article"><a href="/status/"><time></time></a></article></div>
    <div class="DivCommentObjectWrapper"><div class="DivCommentItemWrapper"><span data-e2e="comment-level-1"></span></div></div>
    <div role="article" aria-label="Commentaire de  il y a 2 h"></div><a href="/p/x/c/y/"><time datetime="never"></time></a>`,
}
