/** @jsxImportSource react */
/** A permalink page of Facebook, signed in as the brand. */

import { useState } from 'react'
import { brand, posts } from './data'
import { FacebookBox, FacebookComment } from './facebook-comment'
import './base.css'
import './facebook.css'
import { loadedAt, variant } from './page'
import { avatarUri, emojiAsImages, Icon, ICONS, mount, pictureUri } from './parts'
import { useThread, type Entry } from './thread'
import { compact, longAgo, shortAgo } from './time'

const post = posts.facebook
const address = 'https://www.facebook.com/maisonzaytouna/posts/pfbid0demo'

function Banner() {
  return (
    <div role="banner" className="banner">
      <a className="wordmark" href="/" aria-label="Facebook" role="link">
        facebook
      </a>
      <label className="search">
        <Icon path={ICONS.search} size={16} />
        <input type="search" placeholder="Rechercher sur Facebook" aria-label="Rechercher sur Facebook" />
      </label>
      <div className="account">
        <span aria-label="Notifications" role="button" tabIndex={0} className="round">
          <Icon path={ICONS.bell} />
        </span>
        <div aria-label="Votre profil" role="button" tabIndex={0} className="round">
          <img src={avatarUri(brand.name)} alt="" width={40} height={40} />
        </div>
      </div>
    </div>
  )
}

function PostHeader() {
  return (
    <div className="post-header">
      <a
        aria-label={brand.name}
        href={`https://www.facebook.com/${brand.handle}?__cft__[0]=TOKEN`}
        role="link"
        tabIndex={0}
      >
        <img src={avatarUri(brand.name)} alt="" width={40} height={40} className="avatar" />
      </a>
      <div>
        <span dir="ltr">
          <div data-ad-rendering-role="profile_name">
            <h2>
              <span>
                <a
                  href={`https://www.facebook.com/${brand.handle}?__cft__[0]=TOKEN&__tn__=-UC%2CP-R`}
                  role="link"
                  tabIndex={0}
                >
                  <strong>
                    <span>{brand.name}</span>
                  </strong>
                </a>
              </span>
            </h2>
          </div>
        </span>
        <div className="quiet">
          <a
            aria-label={longAgo(loadedAt - post.minutesAgo * 60_000, loadedAt)}
            href={`${address}?__cft__[0]=TOKEN`}
            role="link"
          >
            {shortAgo(loadedAt - post.minutesAgo * 60_000, loadedAt)}
          </a>
          <span aria-hidden="true"> · </span>
          <span title="Partagé avec Public">Public</span>
        </div>
      </div>
    </div>
  )
}

function PostBody() {
  return (
    <div dir="auto" className="story">
      <div data-ad-rendering-role="story_message">
        <div data-ad-comet-preview="message" data-ad-preview="message">
          <span dir="auto">
            <div>
              {post.text.split('\n').map((line) => (
                <div dir="auto" key={line} style={{ textAlign: 'start' }}>
                  {emojiAsImages(line, (emoji, uri, key) => (
                    <span key={key}>
                      <img height={16} width={16} alt={emoji} src={uri} />
                    </span>
                  ))}
                </div>
              ))}
            </div>
          </span>
        </div>
      </div>
    </div>
  )
}

function Counts({ shown }: { shown: number }) {
  return (
    <div className="counts">
      <span aria-label="Voir qui a réagi" role="toolbar">
        <div aria-label="J’aime : 274 personnes" role="button" tabIndex={0}>
          👍
        </div>
        <div aria-label="J’adore : 92 personnes" role="button" tabIndex={0}>
          ❤️
        </div>
      </span>
      <div className="visually-hidden">Toutes les réactions :</div>
      <span aria-hidden="true">{compact(post.likes)}</span>
      <span className="push" />
      <div role="button" tabIndex={0} aria-expanded="true">
        <span dir="auto">{`${shown} ${shown > 1 ? 'commentaires' : 'commentaire'}`}</span>
      </div>
      <div role="button" tabIndex={0}>
        <span dir="auto">{`${post.shares} partages`}</span>
      </div>
    </div>
  )
}

const actions = [
  ['like_button', 'J’aime', ICONS.like],
  ['comment_button', 'Commenter', ICONS.reply],
  ['share_button', 'Partager', ICONS.share],
] as const

function Page() {
  const thread = useThread('facebook')
  const [answered, setAnswered] = useState<Entry | null>(null)
  const nested = variant('nest') === '1'
  const topOf = (entry: Entry): Entry => {
    const parent = thread.parentOf(entry)
    return parent ? topOf(parent) : entry
  }
  const repliesBlock = (top: Entry) => (
    <div className="replies">
      {thread.repliesTo(top.id).map((reply) => (
        <div key={reply.id}>
          <FacebookComment entry={reply} parent={thread.parentOf(reply)} top={top} onReply={() => setAnswered(reply)} />
        </div>
      ))}
      {answered && topOf(answered).id === top.id ? (
        <FacebookBox
          key={answered.id}
          label={`Répondre à ${answered.author.name}`}
          focusOnOpen
          onSend={(text) => thread.post(text, answered.id)}
        />
      ) : null}
    </div>
  )
  return (
    <>
      <Banner />
      <div role="main" className="main">
        <div className="card">
          <PostHeader />
          <PostBody />
          {/* Facebook leaves article-shaped containers without a name around media. */}
          <div role="article" aria-label="">
            <a href="https://www.facebook.com/photo/?fbid=122100000000000002" role="link">
              <img
                className="post-picture"
                src={pictureUri('facebook', 680, 260)}
                alt={`Peut être une image de ${post.picture}`}
              />
            </a>
          </div>
          <div data-visualcompletion="ignore-dynamic">
            <Counts shown={thread.entries.length} />
            <div className="actions">
              {actions.map(([rendering, name, icon]) => (
                <div key={rendering} role="button" tabIndex={0}>
                  <Icon path={icon} />
                  <span data-ad-rendering-role={rendering}>{name}</span>
                </div>
              ))}
            </div>
            <div aria-expanded="false" aria-haspopup="menu" role="button" tabIndex={0} className="sort">
              <span dir="auto">Tous les commentaires</span>
            </div>
            <div className="comments">
              {thread.tops.map((entry) => (
                <div key={entry.id} className="thread">
                  <FacebookComment entry={entry} parent={undefined} top={entry} onReply={() => setAnswered(entry)}>
                    {nested ? repliesBlock(entry) : null}
                  </FacebookComment>
                  {nested ? null : repliesBlock(entry)}
                </div>
              ))}
            </div>
          </div>
          <div className="foot">
            <FacebookBox label={`Commenter en tant que ${brand.name}`} onSend={(text) => thread.post(text)} />
          </div>
        </div>
      </div>
    </>
  )
}

mount(`${brand.name} - Le savon d’Alep de la nouvelle cuvée… | Facebook`, <Page />)
