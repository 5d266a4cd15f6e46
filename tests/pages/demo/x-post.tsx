/** @jsxImportSource react */
/** A post of X as it stands in a list, and the focal one of its page. */

import type { ReactNode } from 'react'
import { loadedAt } from './page'
import { avatarUri, emojiAsImages, Icon, ICONS, linked, pictureUri } from './parts'
import { compact, fullDate, shortAgo } from './time'

export interface XPost {
  /** The platform's id, in digits. */
  id: string
  author: { name: string; handle: string }
  text: string
  lang: string
  at: number
  picture?: string
  counts: { replies: number; reposts: number; likes: number; views: number }
}

const drawEmoji = (emoji: string, uri: string, key: number) => (
  <img key={key} alt={emoji} draggable="false" src={uri} title={emoji} className="emoji" />
)

export function XAvatar({ author, link = true }: { author: XPost['author']; link?: boolean }) {
  const picture = <img alt="" draggable="true" src={avatarUri(author.name)} />
  return (
    <div data-testid={`UserAvatar-Container-${author.handle}`} className="avatar">
      {link ? (
        <a href={`/${author.handle}`} aria-hidden="true" role="link" tabIndex={-1}>
          {picture}
        </a>
      ) : (
        picture
      )}
    </div>
  )
}

/** Mentions and hashtags are links, web addresses too; line breaks stay in the text. */
function XText({ text }: { text: string }) {
  const words = (part: string, at: number): ReactNode => (
    <span key={at}>
      {part.split(/([@#][\p{L}\w]+)/u).map((word, index) =>
        index % 2 ? (
          <a
            key={index}
            dir="ltr"
            href={word.startsWith('@') ? `/${word.slice(1)}` : `/hashtag/${word.slice(1)}`}
            role="link"
            className="mention"
          >
            {word}
          </a>
        ) : (
          <span key={index}>{emojiAsImages(word, drawEmoji)}</span>
        ),
      )}
    </span>
  )
  const web = (address: string, key: number) => (
    <a
      key={key}
      dir="ltr"
      href={address}
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      className="mention"
    >
      {address}
    </a>
  )
  return <>{linked(text, web, words)}</>
}

function Names({ post, withTime }: { post: XPost; withTime: boolean }) {
  const { author } = post
  return (
    <div data-testid="User-Name" className="names">
      <div>
        <a href={`/${author.handle}`} role="link">
          <div>
            <div dir="ltr" className="strong">
              <span>
                <span>{emojiAsImages(author.name, drawEmoji)}</span>
              </span>
            </div>
          </div>
        </a>
      </div>
      <div className="handle">
        <a href={`/${author.handle}`} role="link" tabIndex={-1}>
          <div dir="ltr">
            <span>@{author.handle}</span>
          </div>
        </a>
        {withTime ? (
          <>
            <div dir="ltr" aria-hidden="true">
              <span>·</span>
            </div>
            <a
              href={`/${author.handle}/status/${post.id}`}
              dir="ltr"
              aria-label={shortAgo(post.at, Math.max(loadedAt, post.at))}
              role="link"
            >
              <time dateTime={new Date(post.at).toISOString()}>{shortAgo(post.at, Math.max(loadedAt, post.at))}</time>
            </a>
          </>
        ) : null}
      </div>
    </div>
  )
}

function Count({ value }: { value: number }) {
  return (
    <span data-testid="app-text-transition-container">
      <span>{value > 0 ? <span>{compact(value)}</span> : null}</span>
    </span>
  )
}

const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

function Toolbar({ post, onReply }: { post: XPost; onReply: () => void }) {
  const { replies, reposts, likes, views } = post.counts
  const told = [
    replies ? plural(replies, 'réponse', 'réponses') : '',
    reposts ? plural(reposts, 'repost', 'reposts') : '',
    likes ? plural(likes, 'J’aime', 'J’aime') : '',
    views ? plural(views, 'vue', 'vues') : '',
  ].filter(Boolean)
  return (
    <div aria-label={told.join(', ')} role="group" className="toolbar">
      <button
        aria-label={`${plural(replies, 'réponse', 'réponses')}. Répondre`}
        role="button"
        data-testid="reply"
        type="button"
        onClick={onReply}
      >
        <Icon path={ICONS.reply} size={18} />
        <Count value={replies} />
      </button>
      <button
        aria-expanded="false"
        aria-haspopup="menu"
        aria-label={`${plural(reposts, 'repost', 'reposts')}. Reposter`}
        role="button"
        data-testid="retweet"
        type="button"
      >
        <Icon path={ICONS.repeat} size={18} />
        <Count value={reposts} />
      </button>
      <button aria-label={`${likes} J’aime. J’aime`} role="button" data-testid="like" type="button">
        <Icon path={ICONS.heart} size={18} />
        <Count value={likes} />
      </button>
      <a
        href={`/${post.author.handle}/status/${post.id}/analytics`}
        aria-label={`${plural(views, 'vue', 'vues')}. Voir les statistiques du post`}
        role="link"
      >
        <Icon path={ICONS.views} size={18} />
        <Count value={views} />
      </a>
      <button aria-label="Signet" role="button" data-testid="bookmark" type="button">
        <Icon path={ICONS.keep} size={18} />
      </button>
    </div>
  )
}

function Menus() {
  return (
    <div className="menus">
      <button aria-label="Actions Grok" role="button" type="button">
        <Icon path="M5 19 19 5M8 8l8 8" size={18} />
      </button>
      <button
        aria-expanded="false"
        aria-haspopup="menu"
        aria-label="Plus"
        role="button"
        data-testid="caret"
        type="button"
      >
        <Icon path={ICONS.more} size={18} />
      </button>
    </div>
  )
}

interface Props {
  post: XPost
  /** The page's own post: larger, its time below, tabindex -1. */
  focal?: boolean
  /** A line down to the next post, which answers this one. */
  connected?: boolean
  onReply: () => void
}

export function XArticle({ post, focal = false, connected = false, onReply }: Props) {
  const text = post.text ? (
    <div dir="auto" lang={post.lang} data-testid="tweetText" className={focal ? 'text large' : 'text'}>
      <XText text={post.text} />
    </div>
  ) : null
  const picture = post.picture ? (
    <a href={`/${post.author.handle}/status/${post.id}/photo/1`} role="link">
      <div aria-label={post.picture} data-testid="tweetPhoto" className="photo">
        <img alt={post.picture} draggable="true" src={pictureUri(post.id, 500, focal ? 200 : 260)} />
      </div>
    </a>
  ) : null
  const when = (
    <div className="full-date">
      <a href={`/${post.author.handle}/status/${post.id}`} aria-label={fullDate(post.at)} role="link">
        <time dateTime={new Date(post.at).toISOString()}>{fullDate(post.at)}</time>
      </a>
      <span aria-hidden="true">·</span>
      <span>{`${new Intl.NumberFormat('fr-FR').format(post.counts.views)} vues`}</span>
    </div>
  )
  return (
    <article role="article" tabIndex={focal ? -1 : 0} data-testid="tweet" className={focal ? 'tweet focal' : 'tweet'}>
      <div className="side">
        <div data-testid="Tweet-User-Avatar">
          <XAvatar author={post.author} />
        </div>
        {connected ? <div className="connector" /> : null}
      </div>
      <div className="column">
        <div className="top">
          <Names post={post} withTime={!focal} />
          <Menus />
        </div>
        {focal ? null : text}
        {focal ? null : picture}
        {focal ? null : <Toolbar post={post} onReply={onReply} />}
      </div>
      {focal ? (
        <div className="below">
          {text}
          {picture}
          {when}
          <Toolbar post={post} onReply={onReply} />
        </div>
      ) : null}
    </article>
  )
}
