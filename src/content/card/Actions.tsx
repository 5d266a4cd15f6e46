import { useRef, useState } from 'preact/hooks'
import { dateTime, t } from '../../i18n'
import { ask } from '../../messages/client'
import type { ActionKind, CardData } from '../../messages/types'
import type { RuleId } from '../../netiquette'
import type { Status } from './Card'

const OFFERED = ['hid', 'deleted', 'reported', 'dismissed', 'escalated'] as const

interface Props {
  data: CardData
  /** True once it is stored. */
  act: (kind: ActionKind, note?: string) => Promise<boolean>
  setStatus: (status: Status) => void
  trouble: (error: unknown) => void
  onTaught: () => void
}

/** What the CM did about the comment: one click each. Vigie notes it, it does not do it on the platform. */
export function Actions({ data, act, setStatus, trouble, onTaught }: Props) {
  const [note, setNote] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const noteButton = useRef<HTMLButtonElement>(null)
  const run = async (kind: ActionKind, text?: string): Promise<boolean> => {
    setBusy(true)
    const isStored = await act(kind, text)
    setBusy(false)
    return isStored
  }
  const save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const text = note?.trim()
    if (!text || !(await run('noted', text))) return // what was typed stays until it is stored
    setNote(null)
    noteButton.current?.focus()
  }
  const allow = (word: string, rules: RuleId[]): void => {
    ask('word:allow', { brandId: data.brand.id, word, rules }).then(() => {
      setStatus({ text: t('word_allowed', word, data.brand.name), isTrouble: false })
      onTaught()
    }, trouble)
  }
  const sinceReopened = data.actions.slice(data.actions.findLastIndex((action) => action.kind === 'reopened') + 1)
  const isDone = (kind: ActionKind): boolean => sinceReopened.some((action) => action.kind === kind)
  const isClosed = data.attention === null && sinceReopened.some((action) => action.kind !== 'noted')
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
      {isDone('dismissed') &&
        words(data).map(({ word, rules }) => (
          <button type="button" class="button" aria-label={t('allow_label', word)} onClick={() => allow(word, rules)}>
            {t('allow', word)}
          </button>
        ))}
      <div class="row" role="group" aria-label={t('actions_label')}>
        {OFFERED.map((kind) => (
          <button
            type="button"
            class="button"
            aria-label={t('action_label', t(`act_${kind}`))}
            disabled={isBusy || isDone(kind)}
            onClick={() => void run(kind)}
          >
            {t(`act_${kind}`)}
          </button>
        ))}
        <button
          type="button"
          class="button"
          aria-label={t('action_label', t('act_noted'))}
          ref={noteButton}
          aria-expanded={note !== null}
          onClick={() => setNote(note === null ? '' : null)}
        >
          {t('act_noted')}
        </button>
        {isClosed && (
          <button
            type="button"
            class="button"
            aria-label={t('action_label', t('act_reopened'))}
            disabled={isBusy}
            onClick={() => void run('reopened')}
          >
            {t('act_reopened')}
          </button>
        )}
      </div>
      {note !== null && (
        <form class="note" onSubmit={(event) => void save(event)}>
          <textarea
            class="field"
            rows={2}
            aria-label={t('note_label')}
            placeholder={t('note_placeholder')}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
          <button
            type="submit"
            class="button primary"
            aria-label={t('note_save_label')}
            disabled={isBusy || !note.trim()}
          >
            {t('note_save')}
          </button>
        </form>
      )}
    </section>
  )
}

/** The single words that made Vigie speak, with the rules they broke: what a dismissal may teach to let pass. */
function words(data: CardData): Array<{ word: string; rules: RuleId[] }> {
  const found = new Map<string, RuleId[]>()
  for (const { reason, rule, spans } of data.assessment.findings) {
    if (reason !== 'word' && reason !== 'addressed') continue
    for (const [start, end] of spans) {
      const word = data.text.slice(start, end).trim()
      if (word.length > 0 && word.length <= 40) found.set(word, [...(found.get(word) ?? []), rule])
    }
  }
  return [...found].slice(0, 2).map(([word, rules]) => ({ word, rules }))
}
