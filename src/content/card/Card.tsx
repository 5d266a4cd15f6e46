import { useEffect, useState } from 'preact/hooks'
import { t } from '../../i18n'
import { ask, RequestError } from '../../messages/client'
import type { ActionKind, CardData } from '../../messages/types'
import { lookOf, lookOfDone } from '../../ui/attention'
import { Sign } from '../../ui/signs'
import type { CardOptions } from '.'
import { Actions } from './Actions'
import { Comment } from './Comment'
import { Drafts } from './Drafts'

export interface Status {
  text: string
  isTrouble: boolean
}

interface Props extends CardOptions {
  close: () => void
}

/** What Vigie says of one comment, what one can answer, and what was done. */
export function Card(props: Props) {
  const { mentionId, onDone, close } = props
  const [data, setData] = useState<CardData | null>(null)
  const [status, setStatus] = useState<Status | null>(null)
  const trouble = (error: unknown): void => {
    if (!(error instanceof RequestError)) throw error
    setStatus({ text: t(`error_${error.code}`), isTrouble: true })
  }
  useEffect(() => {
    ask('card:opened', { mentionId }).then(setData, trouble)
  }, [mentionId])

  /** True once it is stored. */
  const act = async (kind: ActionKind, note?: string): Promise<boolean> => {
    try {
      const actionId = crypto.randomUUID()
      const answer = await ask('action:add', { actionId, mentionId, kind, ...(note ? { note } : {}) })
      setData((known) => known && { ...known, attention: answer.attention, actions: [...known.actions, answer.action] })
      setStatus({ text: t('stored', t(`done_${kind}`)), isTrouble: false })
      onDone(answer.attention, answer.done)
      return true
    } catch (error) {
      trouble(error)
      return false
    }
  }
  const last = data?.actions.findLast((action) => action.kind !== 'noted' && action.kind !== 'reopened')
  const look = data?.attention ? lookOf(data.attention) : last ? lookOfDone(last.kind) : null
  return (
    <div class={look ? `tone-${look.tone}` : ''}>
      <div class="head">
        {look && <Sign name={look.sign} />}
        <h2>{look ? look.word : t(data ? 'verdict_nothing' : status ? 'unavailable' : 'loading')}</h2>
        <button type="button" class="button quiet" aria-label={t('card_close')} title={t('close')} onClick={close}>
          <Sign name="close" />
        </button>
      </div>
      {data && (
        <>
          <Comment data={data} />
          <Drafts data={data} options={props} setStatus={setStatus} trouble={trouble} />
          <Actions data={data} act={act} setStatus={setStatus} trouble={trouble} onTaught={props.onTaught} />
        </>
      )}
      {/* Always there: a screen reader speaks only of regions that it knew before they changed. */}
      <p class={`status ${status?.isTrouble ? 'trouble' : ''}`} role="status">
        {status?.text}
      </p>
    </div>
  )
}
