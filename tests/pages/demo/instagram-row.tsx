/** @jsxImportSource react */
/** A row of Instagram's comment list (the layout without lists or headings). */

import { brand } from './data'
import { loadedAt } from './page'
import { avatarUri, Icon, ICONS, pictureUri } from './parts'
import type { Entry } from './thread'
import { calendarDay, shortAgo } from './time'

export const postPath = '/p/DEMOzaytoun/'
const pathOf = (entry: Entry) => `${postPath}c/180765417830318${entry.id}/`

export function Avatar({ handle, size = 32 }: { handle: string; size?: number }) {
  return (
    <a
      href={`/${handle}/`}
      role="link"
      tabIndex={0}
      className="avatar"
      style={{ width: `${size}px`, height: `${size}px` }}
    >
      <img
        alt={`Photo de profil de ${handle}`}
        crossOrigin="anonymous"
        draggable="false"
        src={avatarUri(handle === brand.handle ? brand.name : handle)}
      />
    </a>
  )
}

export function Handle({ handle }: { handle: string }) {
  return (
    <span>
      <span>
        <div>
          <a href={`/${handle}/`} role="link" tabIndex={0} className="notranslate">
            <div>
              <div>
                <span className="_ap3a _aaco _aacw _aacx _aad7 _aade" dir="auto">
                  {handle}
                </span>
              </div>
            </div>
          </a>
        </div>
      </span>
    </span>
  )
}

export function When({ at, href }: { at: number; href: string }) {
  return (
    <span dir="auto" className="when">
      <a href={href} role="link" tabIndex={0}>
        <time dateTime={new Date(at).toISOString()} title={calendarDay(at)}>
          {shortAgo(at, Math.max(loadedAt, at))}
        </time>
      </a>
    </span>
  )
}

/** A mention at the head of an answer is a link. */
function Text({ text }: { text: string }) {
  const mention = text.match(/^@([\w.]+) /)
  return (
    <span dir="auto" className="text">
      {mention ? (
        <>
          <a href={`/${mention[1]}/`} role="link" tabIndex={0} className="notranslate mention">
            @{mention[1]}
          </a>
          {` ${text.slice(mention[0].length)}`}
        </>
      ) : (
        text
      )}
    </span>
  )
}

function LikeButton() {
  return (
    <div className="like">
      <span>
        <div>
          <div>
            <div role="button" tabIndex={0}>
              <div>
                <span>
                  <Icon path={ICONS.heart} label="J’aime" size={16} />
                </span>
              </div>
            </div>
          </div>
        </div>
      </span>
    </div>
  )
}

export function InstagramRow({ entry, onReply }: { entry: Entry; onReply: () => void }) {
  const { handle } = entry.author
  return (
    <div className="row">
      <div className="who">
        <div>
          <span>
            <Avatar handle={handle} />
          </span>
        </div>
      </div>
      <div className="what">
        <div>
          <div>
            <div className="head">
              <span dir="auto">
                <Handle handle={handle} />
              </span>
              &nbsp;
              <When at={entry.at} href={pathOf(entry)} />
            </div>
            <div className="body">
              {entry.text ? <Text text={entry.text} /> : null}
              {entry.picture ? (
                <img className="attached" src={pictureUri(entry.id, 200, 150)} alt={entry.picture} />
              ) : null}
            </div>
          </div>
        </div>
        <div className="under">
          {entry.likes ? (
            <div role="button" tabIndex={0}>
              <span dir="auto">
                <span>{`${entry.likes} J’aime`}</span>
              </span>
            </div>
          ) : null}
          <div role="button" tabIndex={0} onClick={onReply} onKeyDown={(event) => event.key === 'Enter' && onReply()}>
            <span dir="auto">
              <span>Répondre</span>
            </span>
          </div>
        </div>
      </div>
      <LikeButton />
    </div>
  )
}
