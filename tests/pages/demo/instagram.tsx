/** @jsxImportSource react */
/** A post page of Instagram (/p/…), signed in as the brand. */

import { useEffect, useRef, useState } from 'react'
import { brand, posts } from './data'
import { Avatar, Handle, InstagramRow, postPath, When } from './instagram-row'
import './base.css'
import './instagram.css'
import { loadedAt, openBox } from './page'
import { avatarUri, Icon, ICONS, mount, pictureUri } from './parts'
import { useThread, type Entry, type Thread } from './thread'
import { compact } from './time'

const post = posts.instagram
const postedAt = loadedAt - post.minutesAgo * 60_000

const places = [
  ['Accueil', '/', ICONS.home],
  ['Recherche', '/explore/', ICONS.search],
  ['Messages', '/direct/inbox/', ICONS.share],
  ['Notifications', '/notifications/', ICONS.heart],
] as const

function SideNav() {
  return (
    <nav className="nav">
      <a className="wordmark" href="/" role="link" aria-label="Instagram">
        Instagram
      </a>
      {places.map(([name, href, icon]) => (
        <a key={name} href={href} role="link" tabIndex={0}>
          <Icon path={icon} label={name} size={24} />
          <span className="label">{name}</span>
        </a>
      ))}
      <a href={`/${brand.handle}/`} role="link" tabIndex={0}>
        <img alt={`Photo de profil de ${brand.handle}`} src={avatarUri(brand.name)} width={24} height={24} />
        <span className="label">Profil</span>
      </a>
    </nav>
  )
}

function Caption() {
  return (
    <div className="row">
      <div className="who">
        <Avatar handle={brand.handle} />
      </div>
      <div className="what">
        <div className="head">
          <span dir="auto">
            <Handle handle={brand.handle} />
          </span>
          &nbsp;
          <span dir="auto" className="when">
            <time dateTime={new Date(postedAt).toISOString()}>1 j</time>
          </span>
        </div>
        <h1 dir="auto" className="caption">
          {post.text}
        </h1>
      </div>
    </div>
  )
}

function Replies({ entries, onReply }: { entries: readonly Entry[]; onReply: (entry: Entry) => void }) {
  const [open, setOpen] = useState(true)
  if (entries.length === 0) return null
  const name = open ? 'Masquer toutes les réponses' : `Afficher les ${entries.length} réponses`
  return (
    <div className="replies">
      <div role="button" tabIndex={0} className="toggle" onClick={() => setOpen((before) => !before)}>
        <div>
          <div className="dash" />
          <span dir="auto">{name}</span>
        </div>
      </div>
      {open ? (
        <ul>
          {entries.map((entry) => (
            <div key={entry.id}>
              <InstagramRow entry={entry} onReply={() => onReply(entry)} />
            </div>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** The box is one for the whole page: what it answers is told by the "@handle " at its head. */
function CommentForm({ thread, answered, asked }: { thread: Thread; answered: Entry | null; asked: number }) {
  const [value, setValue] = useState('')
  // Instagram replaces the field on its first focus: the node found before it is stale.
  const [generation, setGeneration] = useState(0)
  const field = useRef<HTMLTextAreaElement>(null)
  const latest = useRef<string>('')
  latest.current = value

  const focusAtEnd = () => {
    const textarea = field.current
    textarea?.focus()
    textarea?.setSelectionRange(textarea.value.length, textarea.value.length)
  }
  useEffect(() => openBox({ element: () => field.current, text: () => latest.current ?? '' }), [])
  useEffect(() => {
    if (generation > 0) focusAtEnd()
  }, [generation])
  useEffect(() => {
    if (!answered) return
    setValue(`@${answered.author.handle} `)
    if (generation === 0) setGeneration(1)
    else requestAnimationFrame(focusAtEnd)
  }, [asked])

  const send = () => {
    const text = latest.current ?? ''
    if (!text.trim()) return
    const answers = answered && text.startsWith(`@${answered.author.handle} `)
    setValue('')
    thread.post(text, answers ? answered.id : undefined)
  }
  return (
    <form className="form" method="POST" onSubmit={(event) => event.preventDefault()}>
      <textarea
        key={generation}
        ref={field}
        aria-label="Ajouter un commentaire…"
        placeholder="Ajouter un commentaire…"
        autoComplete="off"
        autoCorrect="off"
        rows={value.length > 40 || value.includes('\n') ? 3 : 1}
        value={value}
        onFocus={() => generation === 0 && setGeneration(1)}
        onChange={(event) => setValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          send()
        }}
      />
      {value.trim() ? (
        <div role="button" tabIndex={0} className="publish" onClick={send}>
          Publier
        </div>
      ) : null}
    </form>
  )
}

function Actions() {
  return (
    <section className="actions">
      <div className="icons">
        {(
          [
            ['J’aime', ICONS.heart],
            ['Commenter', ICONS.reply],
            ['Partager', ICONS.share],
            ['Enregistrer', ICONS.keep],
          ] as const
        ).map(([name, icon]) => (
          <div key={name} role="button" tabIndex={0}>
            <Icon path={icon} label={name} size={24} />
          </div>
        ))}
      </div>
      <a href={`${postPath}liked_by/`} role="link" tabIndex={0} className="liked">
        <span>
          <span>{compact(post.likes)}</span> J’aime
        </span>
      </a>
      <div className="posted">
        <When at={postedAt} href={postPath} />
      </div>
    </section>
  )
}

function Page() {
  const thread = useThread('instagram')
  const [answered, setAnswered] = useState<Entry | null>(null)
  const [asked, setAsked] = useState(0)
  const reply = (entry: Entry) => {
    setAnswered(entry)
    setAsked((before) => before + 1)
  }
  return (
    <div className="page">
      <SideNav />
      <main role="main">
        <div className="post">
          <div className="media">
            <img src={pictureUri('instagram', 600, 640)} alt={`Photo par ${brand.name}. ${post.picture}`} />
          </div>
          <div className="panel">
            <header className="author">
              <Avatar handle={brand.handle} />
              <Handle handle={brand.handle} />
            </header>
            <div className="scroll">
              <Caption />
              {thread.tops.map((entry) => (
                <div key={entry.id} className="block">
                  <div>
                    <InstagramRow entry={entry} onReply={() => reply(entry)} />
                  </div>
                  <Replies entries={thread.repliesTo(entry.id)} onReply={reply} />
                </div>
              ))}
            </div>
            <Actions />
            <CommentForm thread={thread} answered={answered} asked={asked} />
          </div>
        </div>
      </main>
    </div>
  )
}

mount(`${brand.name} sur Instagram : « Coffret Fête des mères… »`, <Page />)
