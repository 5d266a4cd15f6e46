/** @jsxImportSource react */
/** The two composers of X: the one under the page's post, and the dialog that answers a given post. */

import { brand } from './data'
import { DraftBox } from './draft-box'
import { Icon, ICONS } from './parts'
import './x-composer.css'
import { XArticle, XAvatar, type XPost } from './x-post'

interface BoxProps {
  button: 'tweetButtonInline' | 'tweetButton'
  focusOnOpen?: boolean
  onSend: (text: string) => void
}

function Box({ button, focusOnOpen = false, onSend }: BoxProps) {
  return (
    <DraftBox
      label="Texte du post"
      placeholder="Postez votre réponse"
      testId="tweetTextarea_0"
      sendOn="ctrl-enter"
      focusOnOpen={focusOnOpen}
      onSend={onSend}
    >
      {(editor, { hasText, send }) => (
        <div className="box">
          <XAvatar author={brand} />
          <div className="field" data-testid="tweetTextarea_0_label">
            <div dir="ltr">
              <div data-testid="tweetTextarea_0RichTextInputContainer">{editor}</div>
            </div>
          </div>
          <button
            role="button"
            data-testid={button}
            type="button"
            className="send"
            onClick={send}
            {...(hasText ? {} : { disabled: true, 'aria-disabled': 'true', tabIndex: -1 })}
          >
            <div dir="ltr">
              <span>
                <span>Répondre</span>
              </span>
            </div>
          </button>
        </div>
      )}
    </DraftBox>
  )
}

export function InlineReply({ onSend }: { onSend: (text: string) => void }) {
  return (
    <div data-testid="inline_reply_offscreen" className="inline">
      <Box button="tweetButtonInline" onSend={onSend} />
    </div>
  )
}

export function ReplyDialog({
  post,
  onClose,
  onSend,
}: {
  post: XPost
  onClose: () => void
  onSend: (text: string) => void
}) {
  return (
    <div id="layers">
      <div className="veil">
        <div
          role="dialog"
          aria-modal="true"
          aria-labelledby="modal-header"
          className="dialog"
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        >
          <h2 id="modal-header" className="visually-hidden">
            Répondre
          </h2>
          <button
            aria-label="Fermer"
            role="button"
            data-testid="app-bar-close"
            type="button"
            className="bare"
            onClick={onClose}
          >
            <Icon path={ICONS.close} />
          </button>
          <XArticle post={post} connected onReply={() => undefined} />
          <div className="replying">
            En réponse à <span className="mention">@{post.author.handle}</span>
          </div>
          <Box button="tweetButton" focusOnOpen onSend={onSend} />
        </div>
      </div>
    </div>
  )
}
