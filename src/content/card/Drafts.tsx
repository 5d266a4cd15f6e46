import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { ask } from '../../messages/client'
import type { CardData } from '../../messages/types'
import { copyText } from '../clipboard'
import { insertDraft } from '../composer/insert'
import type { CardOptions } from '.'
import type { Status } from './Card'

interface Props {
  data: CardData
  options: CardOptions
  setStatus: (status: Status) => void
  trouble: (error: unknown) => void
}

/** Up to three suggested replies; Insert writes into the box that the CM has open, and never sends. */
export function Drafts({ data, options, setStatus, trouble }: Props) {
  const [chosen, setChosen] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const draft = data.drafts[chosen]
  if (!draft) return null
  const say = (key: Parameters<typeof t>[0], isTrouble: boolean): void => setStatus({ text: t(key), isTrouble })
  const remember = (how: 'inserted' | 'copied'): void => {
    ask('draft:used', { mentionId: data.mentionId, draftId: draft.id, how }).catch(trouble)
  }
  const copy = async (): Promise<boolean> => {
    const isCopied = await copyText(draft.text)
    if (isCopied) remember('copied')
    return isCopied
  }
  const onCopy = async (): Promise<void> => {
    const isCopied = await copy()
    say(isCopied ? 'copied' : 'copy_failed', !isCopied)
  }
  const insert = async (): Promise<void> => {
    const find = (): HTMLElement | null => {
      const comment = options.comment()
      return comment && options.platform.composerFor(document, comment)
    }
    if (!options.comment()) return say('comment_gone', true)
    if (!find()) return say('click_reply_first', true)
    setBusy(true)
    const result = await insertDraft(find, draft.text)
    setBusy(false)
    if (result.ok) {
      remember('inserted')
      // The card would stand over the very box that is to be read again: it leaves, the focus stays in the box.
      options.onInserted()
      return
    }
    const isCopied = await copy()
    // Something else in the box than expected: the CM looks before anything more is added to it.
    if (result.reason === 'composer holds something else') return say('insert_check', true)
    say(isCopied ? 'insert_failed_copied' : 'insert_failed', true)
  }
  const run = (work: () => Promise<void>) => () => {
    work().catch(trouble)
  }
  return (
    <section>
      <h3>{t('reply')}</h3>
      <div class="drafts" role="radiogroup" aria-label={t('drafts_label')}>
        {data.drafts.map((one, i) => (
          <label class="draft">
            <input
              type="radio"
              name="draft"
              aria-label={t('draft_label', i + 1, one.text)}
              checked={i === chosen}
              onChange={() => setChosen(i)}
            />
            <span dir="auto">{one.text}</span>
          </label>
        ))}
      </div>
      {draft.missing.length > 0 && <p class="author">{t('missing', draft.missing.join(', '))}</p>}
      <div class="row">
        <button
          type="button"
          class="button primary"
          aria-label={t('insert_label')}
          disabled={isBusy}
          onClick={run(insert)}
        >
          {t('insert')}
        </button>
        <button type="button" class="button" aria-label={t('copy_label')} onClick={run(onCopy)}>
          {t('copy')}
        </button>
      </div>
    </section>
  )
}
