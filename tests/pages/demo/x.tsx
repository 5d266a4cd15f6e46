/** @jsxImportSource react */
/** A status page of X, signed in as the brand: the brand's post and the posts that answer it. */

import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { brand, posts } from './data'
import { loadedAt, variant } from './page'
import { Icon, ICONS, mount } from './parts'
import { useThread, type Entry } from './thread'
import { InlineReply, ReplyDialog } from './x-composer'
import { XArticle, XAvatar, type XPost } from './x-post'
import './base.css'
import './x.css'

const FOCAL_ID = '1990000000000000001'
const post = posts.x

const focalPost = (replies: number): XPost => ({
  id: FOCAL_ID,
  author: brand,
  text: post.text,
  lang: 'fr',
  at: loadedAt - post.minutesAgo * 60_000,
  picture: 'Image',
  counts: { replies, reposts: post.shares, likes: post.likes, views: post.views },
})

const postOf = (entry: Entry, replies: number): XPost => ({
  id: `19900412345678900${entry.id}`,
  author: entry.author,
  text: entry.text,
  lang: entry.lang,
  at: entry.at,
  ...(entry.picture ? { picture: entry.picture } : {}),
  counts: { replies, reposts: 0, likes: entry.likes, views: entry.likes * 57 + 80 },
})

/** Cells are placed by hand, as X does: out of the flow, moved by a transform, measured again when they grow. */
function Cells({ cells }: { cells: ReadonlyArray<{ key: string; content: ReactNode }> }) {
  const list = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const parent = list.current
    if (!parent) return undefined
    const place = () => {
      let top = 0
      for (const cell of parent.children) {
        const element = cell as HTMLElement
        element.style.transform = `translateY(${top}px)`
        top += element.offsetHeight
      }
      parent.style.minHeight = `${top}px`
    }
    const observer = new ResizeObserver(place)
    for (const cell of parent.children) observer.observe(cell)
    place()
    return () => {
      observer.disconnect()
    }
  }, [cells.length])
  return (
    <div ref={list} style={{ position: 'relative' }}>
      {cells.map(({ key, content }) => (
        <div key={key} data-testid="cellInnerDiv" className="cell">
          <div>
            <div>{content}</div>
          </div>
        </div>
      ))}
    </div>
  )
}

const places = [
  ['Accueil', '/home', 'AppTabBar_Home_Link', ICONS.home],
  ['Explorer', '/explore', 'AppTabBar_Explore_Link', ICONS.search],
  ['Notifications', '/notifications', 'AppTabBar_Notifications_Link', ICONS.bell],
  ['Messages', '/messages', 'AppTabBar_DirectMessage_Link', ICONS.mail],
  ['Profil', `/${brand.handle}`, 'AppTabBar_Profile_Link', ICONS.person],
] as const

function SideNav() {
  return (
    <header role="banner" className="side-nav">
      <h1 role="heading" className="wordmark">
        <a href="/home" aria-label="X" role="link">
          X
        </a>
      </h1>
      <nav aria-label="Principale" role="navigation">
        {places.map(([name, href, id, icon]) => (
          <a key={id} href={href} aria-label={name} role="link" data-testid={id}>
            <Icon path={icon} size={24} />
            <span className="label">{name}</span>
          </a>
        ))}
        <a
          href="/compose/post"
          aria-label="Poster"
          role="link"
          data-testid="SideNav_NewTweet_Button"
          className="compose"
        >
          <span className="label">Poster</span>
        </a>
      </nav>
      <button
        aria-label="Menu du compte"
        role="button"
        data-testid="SideNav_AccountSwitcher_Button"
        type="button"
        className="bare switcher"
      >
        <XAvatar author={brand} link={false} />
        <div className="label">
          <div className="strong">{brand.name}</div>
          <div className="quiet">@{brand.handle}</div>
        </div>
      </button>
    </header>
  )
}

function Page() {
  const thread = useThread('x')
  const focal = focalPost(thread.entries.length)
  const [answered, setAnswered] = useState<Entry | 'focal' | null>(null)
  // What has just been posted stands right under what it answers, before older answers.
  const direct = (id: string) => thread.entries.filter((entry) => entry.parent === id).toSorted((a, b) => b.at - a.at)
  const asPost = (entry: Entry) => postOf(entry, direct(entry.id).length)

  const open = (target: Entry | 'focal') => {
    setAnswered(target)
    if (variant('route') === '1') history.pushState(null, '', '/compose/post')
  }
  const close = () => {
    setAnswered(null)
    if (variant('route') === '1') history.back()
  }
  const send = (text: string) => {
    thread.post(text, answered === 'focal' || !answered ? undefined : answered.id)
    close()
  }
  const follow = (entry: Entry): Entry[] => [entry, ...direct(entry.id).flatMap(follow)]
  const ordered = thread.tops.flatMap(follow)
  const cells = [
    {
      key: FOCAL_ID,
      content: (
        <>
          <XArticle post={focal} focal onReply={() => open('focal')} />
          <InlineReply onSend={(text) => thread.post(text)} />
        </>
      ),
    },
    ...ordered.map((entry, index) => ({
      key: entry.id,
      content: (
        <XArticle
          post={asPost(entry)}
          connected={ordered[index + 1]?.parent === entry.id}
          onReply={() => open(entry)}
        />
      ),
    })),
  ]
  return (
    <>
      <div className="page" aria-hidden={answered ? 'true' : 'false'}>
        <SideNav />
        <main role="main">
          <div data-testid="primaryColumn" className="primary">
            <div aria-label="Fil d’actualités de l’accueil" tabIndex={0}>
              <div className="heading">
                <button aria-label="Retour" role="button" data-testid="app-bar-back" type="button" className="bare">
                  <Icon path={ICONS.back} />
                </button>
                <h2 dir="ltr" aria-level={2} role="heading">
                  <span>Post</span>
                </h2>
              </div>
              <section aria-labelledby="accessible-list-0" role="region">
                <h1 dir="auto" aria-level={1} role="heading" id="accessible-list-0" className="visually-hidden">
                  Conversation
                </h1>
                <div aria-label="Fil d’actualités : Conversation">
                  <Cells cells={cells} />
                </div>
              </section>
            </div>
          </div>
          <div data-testid="sidebarColumn" className="sidebar">
            <aside aria-label="Personnes pertinentes" role="complementary" className="card">
              <h2>Personnes pertinentes</h2>
              <div data-testid="UserCell" className="user">
                <XAvatar author={brand} />
                <div>
                  <a href={`/${brand.handle}`} role="link" className="strong">
                    {brand.name}
                  </a>
                  <div className="quiet">@{brand.handle}</div>
                  <p>{brand.about}</p>
                </div>
              </div>
            </aside>
          </div>
        </main>
      </div>
      {answered ? (
        <ReplyDialog post={answered === 'focal' ? focal : asPost(answered)} onClose={close} onSend={send} />
      ) : null}
    </>
  )
}

mount(`${brand.name} sur X : « Notre boutique d’Oran rouvre samedi… » / X`, <Page />)
