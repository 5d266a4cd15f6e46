import { useState } from 'preact/hooks'
import { dateTime, t } from '../../i18n'
import { ask } from '../../messages/client'
import type { ActionKind, CardData } from '../../messages/types'
import type { Status } from './Card'

const OFFERED = ['hid', 'deleted', 'reported', 'dismissed', 'escalated'] as const

interface Props {
  data: CardData
  act: (kind: ActionKind, note?: string) => void
  setStatus: (status: Status) => void
  trouble: (error: unknown) => void
}

/** What the CM did about the comment: one click each. Vigie notes it, it does not do it on the platform. */
export function Actions({ data, act, setStatus, trouble }: Props) {
  const [note, setNote] = useState<string | null>(null)
  const save = (event: Event): void => {
    event.preventDefault()
    const text = note?.trim()
    if (!text) return
    act('noted', text)
    setNote(null)
  }
  const allow = (word: string): void => {
    ask('word:allow', { brandId: data.brand.id, word }).then(
      () => setStatus({ text: t('word_allowed', word, data.brand.name), isTrouble: false }),
      trouble,
    )
  }
  const isDismissed = data.actions.some((action) => action.kind === 'dismissed')
  return (
    <section class="actions">
      {data.actions.length > 0 && (
        <ul class="done">
          {data.actions.map((action) => (
            <li>
              {t(`done_${action.kind}`)} · {dateTime(action.at)}
              {action.note && (
                <>
                  {' · '}
                  <bdi>{action.note}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {isDismissed &&
        words(data).map((word) => (
          <button type="button" class="button" aria-label={t('allow_label', word)} onClick={() => allow(word)}>
            {t('allow', word)}
          </button>
        ))}
      <div class="row" role="group" aria-label={t('actions_label')}>
        {OFFERED.map((kind) => (
          <button
            type="button"
            class="button"
            aria-label={t('action_label', t(`act_${kind}`))}
            onClick={() => act(kind)}
          >
            {t(`act_${kind}`)}
          </button>
        ))}
        <button
          type="button"
          class="button"
          aria-label={t('action_label', t('act_noted'))}
          aria-expanded={note !== null}
          onClick={() => setNote(note === null ? '' : null)}
        >
          {t('act_noted')}
        </button>
      </div>
      {note !== null && (
        <form class="note" onSubmit={save}>
          <textarea
            class="field"
            rows={2}
            aria-label={t('note_label')}
            placeholder={t('note_placeholder')}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
          <button type="submit" class="button primary" aria-label={t('note_save_label')} disabled={!note.trim()}>
            {t('note_save')}
          </button>
        </form>
      )}
    </section>
  )
}

/** The single words that made Vigie speak: what a dismissal may teach it to let pass. */
function words(data: CardData): string[] {
  const found = data.assessment.findings
    .filter((finding) => finding.reason === 'word' || finding.reason === 'addressed')
    .flatMap((finding) => finding.spans.map(([start, end]) => data.text.slice(start, end).trim()))
  return [...new Set(found)].filter((word) => word.length > 0 && word.length <= 40).slice(0, 2)
}
