/** @jsxImportSource react */
/** A comment of Facebook and the box that answers it. */

import type { ReactNode } from 'react'
import { brand } from './data'
import { LexicalBox } from './lexical-box'
import { loadedAt } from './page'
import { avatarUri, emojiAsImages, Icon, ICONS, linked, pictureUri } from './parts'
import type { Entry } from './thread'
import { longAgo, shortAgo } from './time'

const POST_ID = '122100000000000001'
const address = 'https://www.facebook.com/maisonzaytouna/posts/pfbid0demo'
const noise = '__cft__[0]=TOKEN&__tn__=R]-R'
const idOf = (entry: Entry) => `7719000000000${entry.id}`

/** Facebook writes the id twice: in digits in the time's link, encoded in the author's. */
function linksOf(entry: Entry, top: Entry): { author: string; permalink: string } {
  const isReply = top.id !== entry.id
  const key = isReply ? 'reply_comment_id' : 'comment_id'
  const encoded = encodeURIComponent(btoa(`comment:${POST_ID}_${idOf(entry)}`))
  const glue = entry.author.handle.includes('?') ? '&' : '?'
  return {
    author: `https://www.facebook.com/${entry.author.handle}${glue}comment_id=${encoded}&${noise}`,
    permalink: `${address}?comment_id=${idOf(top)}${isReply ? `&${key}=${idOf(entry)}` : ''}&${noise}`,
  }
}

function labelOf(entry: Entry, parent: Entry | undefined): string {
  const ago = longAgo(entry.at, loadedAt)
  if (!parent) return `Commentaire de ${entry.author.name} ${ago}`
  const what = parent.parent ? 'à la réponse' : 'au commentaire'
  return `Réponse de ${entry.author.name} ${what} de ${parent.author.name} ${ago}`
}

const drawLine = (line: string): ReactNode =>
  linked(
    line,
    (web, key) => (
      <a
        key={key}
        href={`https://l.facebook.com/l.php?u=${encodeURIComponent(web)}&h=AT0demo`}
        rel="nofollow noreferrer"
        role="link"
        target="_blank"
      >
        {web}
      </a>
    ),
    (plain, key) => (
      <span key={key} className="plain">
        {emojiAsImages(plain, (emoji, uri, index) => (
          <span key={index}>
            <img height={16} width={16} alt={emoji} src={uri} />
          </span>
        ))}
      </span>
    ),
  )

function Text({ entry }: { entry: Entry }) {
  return (
    <div>
      <span dir="auto" lang={entry.lang}>
        {entry.text.split('\n\n').map((group, index) => (
          <div key={index} className="group">
            {group.split('\n').map((line, number) => (
              <div dir="auto" key={number} style={{ textAlign: 'start' }}>
                {drawLine(line)}
              </div>
            ))}
          </div>
        ))}
      </span>
    </div>
  )
}

function Picture({ alt }: { alt: string }) {
  return (
    <div>
      <a href={`https://www.facebook.com/photo.php?fbid=122100000000000077&type=3`} role="link" tabIndex={0}>
        <img className="attached" src={pictureUri(alt, 300, 200)} alt={alt} />
      </a>
    </div>
  )
}

function Footer({ entry, permalink, onReply }: { entry: Entry; permalink: string; onReply: () => void }) {
  return (
    <div className="footer">
      <ul aria-hidden="false">
        <li>
          <span>
            <div>
              <a href={permalink} role="link" tabIndex={0}>
                {shortAgo(entry.at, Math.max(loadedAt, entry.at))}
              </a>
            </div>
          </span>
        </li>
        <li>
          <span>
            <div role="button" tabIndex={0} aria-label={`J’aime le commentaire de ${entry.author.name}`}>
              J’aime
            </div>
          </span>
        </li>
        <li>
          <span>
            <div role="button" tabIndex={0} onClick={onReply} onKeyDown={(event) => event.key === 'Enter' && onReply()}>
              Répondre
            </div>
          </span>
        </li>
      </ul>
      {entry.likes ? (
        <div
          aria-label={`${entry.likes} réactions ; voir qui a réagi à ceci`}
          role="button"
          tabIndex={0}
          className="reactions"
        >
          <span>{entry.likes}</span> 👍
        </div>
      ) : null}
    </div>
  )
}

interface CommentProps {
  entry: Entry
  parent: Entry | undefined
  top: Entry
  onReply: () => void
  /** Replies, where the page puts them inside their comment. */
  children?: ReactNode
}

export function FacebookComment({ entry, parent, top, onReply, children }: CommentProps) {
  const { author, permalink } = linksOf(entry, top)
  const isPosted = Number(entry.id) >= 90
  return (
    <div
      aria-label={labelOf(entry, parent)}
      role="article"
      tabIndex={-1}
      className={parent ? 'comment reply' : 'comment'}
    >
      <div className="who">
        <a aria-hidden="true" href={author} role="link" tabIndex={-1}>
          <svg aria-hidden="true" role="none" viewBox="0 0 32 32">
            <image href={avatarUri(entry.author.name)} width="32" height="32" />
          </svg>
        </a>
      </div>
      <div className="what">
        <div className="bubble">
          {entry.isOwn ? (
            <div
              aria-label="Voir les informations sur les badges d’identité"
              role="button"
              tabIndex={0}
              className="badge"
            >
              <span>Auteur</span>
            </div>
          ) : null}
          <span>
            <span>
              <a aria-hidden="false" href={author} role="link" tabIndex={0} className="name">
                <span>
                  <span dir="auto">{entry.author.name}</span>
                </span>
              </a>
            </span>
          </span>
          {entry.text ? <Text entry={entry} /> : null}
        </div>
        {entry.picture ? <Picture alt={entry.picture} /> : null}
        <Footer entry={entry} permalink={permalink} onReply={onReply} />
        {isPosted ? (
          // Facebook keeps a hidden edit box per comment of one's own, named like the real ones.
          <div hidden>
            <form role="presentation">
              <div
                role="textbox"
                contentEditable
                suppressContentEditableWarning
                data-lexical-editor="true"
                aria-label={`Commenter en tant que ${brand.name}`}
              />
            </form>
          </div>
        ) : null}
        {children}
      </div>
    </div>
  )
}

export function FacebookBox({
  label,
  focusOnOpen,
  onSend,
}: {
  label: string
  focusOnOpen?: boolean
  onSend: (text: string) => void
}) {
  return (
    <form role="presentation" className="box" onSubmit={(event) => event.preventDefault()}>
      <img src={avatarUri(brand.name)} alt="" width={32} height={32} className="avatar" />
      <LexicalBox label={label} placeholder={`${label}…`} focusOnOpen={focusOnOpen ?? false} onSend={onSend}>
        {(editor, { hasText, send }) => (
          <div className="field">
            <div className="editor">{editor}</div>
            <div
              aria-label="Commenter"
              role="button"
              tabIndex={0}
              aria-disabled={hasText ? 'false' : 'true'}
              className="send"
              onClick={send}
            >
              <Icon path={ICONS.share} size={18} />
            </div>
          </div>
        )}
      </LexicalBox>
    </form>
  )
}
