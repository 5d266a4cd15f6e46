/** @jsxImportSource react */
/** A comment of TikTok's drawer, whose page shows no comment id, and the box that answers it. */

import { brand } from './data'
import { DraftBox } from './draft-box'
import { loadedAt } from './page'
import { avatarUri, Icon, ICONS, pictureUri } from './parts'
import type { Entry } from './thread'
import { shortAgo } from './time'

/** TikTok's class names: the middle changes with each build, the end stays. */
export const css = (name: string) => `css-1demo0-7937d88b--${name} e1demo00`

function when(at: number): string {
  const ago = shortAgo(at, Math.max(loadedAt, at))
  return ago === 'à l’instant' ? 'À l’instant' : `Il y a ${ago}`
}

function Avatar({ entry, size }: { entry: Entry; size: number }) {
  return (
    <div className={css('DivAvatarWrapper')}>
      <div className={css('DivTriggerWrapper')}>
        <a href={`/@${entry.author.handle}`}>
          <span data-e2e="" className={css('SpanAvatarContainer')} style={{ width: `${size}px`, height: `${size}px` }}>
            <img loading="lazy" alt="" src={avatarUri(entry.author.name)} className={css('ImgAvatar')} />
          </span>
        </a>
      </div>
    </div>
  )
}

function Header({ entry, level }: { entry: Entry; level: 1 | 2 }) {
  return (
    <div className={css('DivCommentHeaderWrapper')}>
      <div data-e2e={`comment-username-${level}`} className={css('DivUsernameContentWrapper')}>
        <div className={css('DivTriggerWrapper')}>
          <a href={`/@${entry.author.handle}`}>
            <p className={`TUXText TUXText--tiktok-sans TUXText--weight-medium ${css('StyledTUXText')}`}>
              {entry.author.name}
            </p>
          </a>
        </div>
        <p className={`TUXText TUXText--tiktok-sans TUXText--weight-medium creator ${css('StyledTUXText')}`}>
          {entry.isOwn ? '· Créateur' : ''}
        </p>
      </div>
      <div aria-expanded="false" aria-haspopup="dialog" className={css('DivMore')}>
        <div className={css('DivMoreTriggerWrapper')}>
          <Icon path={ICONS.more} size={18} />
        </div>
      </div>
    </div>
  )
}

function Under({ entry, level, onReply }: { entry: Entry; level: 1 | 2; onReply: () => void }) {
  return (
    <div className={css('DivCommentSubContentSplitWrapper')}>
      <div className={css('DivCommentSubContentWrapper')}>
        <span className="TUXText TUXText--tiktok-sans TUXText--weight-normal">{when(entry.at)}</span>
        <span
          className="TUXText TUXText--tiktok-sans TUXText--weight-medium"
          aria-label="Répondre"
          role="button"
          data-e2e={`comment-reply-${level}`}
          tabIndex={0}
          onClick={onReply}
          onKeyDown={(event) => event.key === 'Enter' && onReply()}
        >
          Répondre
        </span>
      </div>
      <div
        aria-label={`Aimer la vidéo\n${entry.likes} J’aime`}
        aria-pressed="false"
        tabIndex={0}
        role="button"
        className={css('DivLikeContainer')}
      >
        <Icon path={ICONS.heart} size={18} />
        <span className="TUXText TUXText--tiktok-sans TUXText--weight-normal">{entry.likes}</span>
      </div>
    </div>
  )
}

export function TikTokItem({ entry, level, onReply }: { entry: Entry; level: 1 | 2; onReply: () => void }) {
  return (
    <div className={css('DivCommentItemWrapper')}>
      <Avatar entry={entry} size={level === 1 ? 40 : 24} />
      <div className={css('DivCommentContentWrapper')}>
        <Header entry={entry} level={level} />
        <span data-e2e={`comment-level-${level}`}>
          <span className={`TUXText TUXText--tiktok-sans ${css('StyledTUXText')}`} dir="auto">
            {entry.text}
          </span>
        </span>
        {entry.picture ? (
          <img
            data-e2e="comment-thumbnail"
            className="thumbnail"
            src={pictureUri(entry.id, 120, 120)}
            alt={entry.picture}
          />
        ) : null}
        <Under entry={entry} level={level} onReply={onReply} />
      </div>
    </div>
  )
}

interface BoxProps {
  placeholder: string
  focusOnOpen?: boolean
  onSend: (text: string) => void
}

export function TikTokBox({ placeholder, focusOnOpen = false, onSend }: BoxProps) {
  return (
    <DraftBox
      label="Ajouter un commentaire..."
      placeholder={placeholder}
      sendOn="enter"
      remountAfterSend
      focusOnOpen={focusOnOpen}
      onSend={onSend}
    >
      {(editor, { hasText, send }) => (
        <div className={css('DivCommentInputWrapper')}>
          <img src={avatarUri(brand.name)} alt="" className="own-avatar" />
          <div data-e2e="comment-input" className={css('DivInputEditorContainer')}>
            <div data-e2e="comment-text" className={css('DivInputAreaContainer')}>
              {editor}
            </div>
          </div>
          <button
            type="button"
            data-e2e="comment-post"
            aria-label="Publier"
            className="publish"
            aria-disabled={hasText ? 'false' : 'true'}
            disabled={!hasText}
            onClick={send}
          >
            Publier
          </button>
        </div>
      )}
    </DraftBox>
  )
}
