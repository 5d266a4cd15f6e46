/** @jsxImportSource react */
/** A video page of TikTok with its comment drawer, signed in as the brand. */

import { useState } from 'react'
import { brand, posts } from './data'
import { avatarUri, Icon, ICONS, mount, pictureUri } from './parts'
import { useThread, type Entry } from './thread'
import { css, TikTokBox, TikTokItem } from './tiktok-comment'
import './base.css'
import './tiktok.css'
import { compact } from './time'

const post = posts.tiktok

const places = [
  ['Pour toi', '/', 'nav-foryou', ICONS.home],
  ['Explorer', '/explore', 'nav-explore', ICONS.search],
  ['Suivis', '/following', 'nav-following', ICONS.person],
  ['Importer', '/tiktokstudio/upload', 'nav-upload', ICONS.play],
] as const

function Navigation() {
  return (
    <nav className={`side-nav ${css('DivSideNavContainer')}`}>
      <a
        data-e2e="tiktok-logo"
        className="wordmark"
        href="/"
        aria-label="Accéder au fil d’actualité Pour toi de TikTok"
      >
        TikTok
      </a>
      {places.map(([name, href, hook, icon]) => (
        <a key={hook} data-e2e={hook} href={href}>
          <Icon path={icon} size={24} />
          <span className="label">{name}</span>
        </a>
      ))}
      <a data-e2e="nav-profile" href={`/@${brand.handle}`}>
        <img src={avatarUri(brand.name)} alt="" width={24} height={24} />
        <span className="label">Profil</span>
      </a>
    </nav>
  )
}

function ActionBar({ comments }: { comments: number }) {
  const items = [
    ['like', `Aimer la vidéo\n${compact(post.likes)} J’aime`, ICONS.heart, post.likes],
    ['comment', `Lire ou ajouter des commentaires\n${comments} commentaires`, ICONS.reply, comments],
    ['undefined', 'Ajouter aux favoris. 1846 ajouts aux favoris', ICONS.keep, 1846],
    ['share', `Partager la vidéo\n${post.shares} partages`, ICONS.share, post.shares],
  ] as const
  return (
    <section className={`action-bar ${css('SectionActionBarContainer')}`}>
      {items.map(([name, label, icon, count]) => (
        <button key={name} type="button" aria-label={label} className={css('ButtonActionItem')}>
          <span data-e2e={`${name}-icon`} className={css('SpanIconWrapper')}>
            <Icon path={icon} size={24} />
          </span>
          <strong data-e2e={`${name}-count`} className={css('StrongText')}>
            {compact(count)}
          </strong>
        </button>
      ))}
    </section>
  )
}

function Video({ comments }: { comments: number }) {
  return (
    <article
      id="one-column-item-0"
      data-e2e="recommend-list-item-container"
      data-scroll-index="0"
      className={`video ${css('ArticleItemContainer')}`}
    >
      <div className={css('DivContentFlexLayout')}>
        <section data-e2e="feed-video" className={`player ${css('SectionMediaCardContainer')}`}>
          <img className="frame" src={pictureUri('tiktok', 420, 746)} alt={post.picture} />
          <div className={`over ${css('DivMediaCardBottom')}`}>
            <a data-e2e="video-author-avatar" href={`/@${brand.handle}`} className="by">
              <img src={avatarUri(brand.name)} alt="" width={32} height={32} />
            </a>
            <a data-e2e="video-author-uniqueid" href={`/@${brand.handle}`}>
              <strong>{brand.handle}</strong>
            </a>
            <div data-e2e="video-desc" className={css('DivDescriptionContentContainer')}>
              <span data-e2e="new-desc-span">{post.text}</span>
            </div>
          </div>
        </section>
        <ActionBar comments={comments} />
      </div>
    </article>
  )
}

function Drawer() {
  const thread = useThread('tiktok')
  const [answered, setAnswered] = useState<Entry | null>(null)
  const topId = (entry: Entry): string => {
    const parent = thread.parentOf(entry)
    return parent ? topId(parent) : entry.id
  }
  const answer = (text: string, entry: Entry) => {
    thread.post(text, entry.id)
    setAnswered(null)
  }
  return (
    <>
      <Video comments={thread.entries.length} />
      <aside className={`drawer ${css('DivTabContainer')}`}>
        <div className={`${css('DivCommentMain')}-7937d88b--DivCommentMainWithoutScroll`}>
          <div className={css('DivCommentCountContainer')}>
            <span className="TUXText TUXText--tiktok-sans TUXText--weight-medium">{`${thread.entries.length} commentaires`}</span>
          </div>
          <div className={css('DivCommentListContainer')}>
            {thread.tops.map((entry) => (
              <div key={entry.id} className={css('DivCommentObjectWrapper')}>
                <TikTokItem entry={entry} level={1} onReply={() => setAnswered(entry)} />
                <div className={css('DivReplyContainer')}>
                  {thread.repliesTo(entry.id).map((reply) => (
                    <TikTokItem key={reply.id} entry={reply} level={2} onReply={() => setAnswered(reply)} />
                  ))}
                  {answered && topId(answered) === entry.id ? (
                    <TikTokBox
                      key={answered.id}
                      placeholder={`Répondre à ${answered.author.name}`}
                      focusOnOpen
                      onSend={(text) => answer(text, answered)}
                    />
                  ) : null}
                </div>
              </div>
            ))}
          </div>
          <div className={css('DivCommentFooter')}>
            <div className={css('DivCommentBarContainer')}>
              <TikTokBox placeholder="Ajouter un commentaire..." onSend={(text) => thread.post(text)} />
            </div>
          </div>
        </div>
      </aside>
    </>
  )
}

function Page() {
  return (
    <div id="app" className="page">
      <Navigation />
      <div id="main-content-video_detail" className="main">
        <Drawer />
      </div>
    </div>
  )
}

mount(`${brand.name} (@${brand.handle}) | TikTok`, <Page />)
