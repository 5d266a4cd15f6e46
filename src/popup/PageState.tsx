import { plural, t } from '../i18n'
import type { Brand } from '../journal'
import { ask, askTab } from '../messages/client'
import type { TabState } from '../messages/types'
import { FollowForm } from './FollowForm'
import type { Tab } from './use'

interface Props {
  tab: Tab
  brands: readonly Brand[]
  refresh: () => void
  onError: (error: unknown) => void
}

/** The page in the active tab: is it followed, what was read, what is left. */
export function PageState({ tab, brands, refresh, onError }: Props) {
  const { id, state } = tab
  if (id === undefined || !state) return <section class="page muted">{t('page_elsewhere')}</section>
  const reload = async (): Promise<void> => {
    await askTab(id, 'tab:refresh')
    refresh()
  }
  if (!state.status.followed) {
    return (
      <section class="page">
        <p>{state.page.isPrivateFeed ? t('page_private') : t('page_not_followed', state.title)}</p>
        {!state.page.isPrivateFeed && (
          <FollowForm page={state.page} title={state.title} brands={brands} onFollowed={reload} onError={onError} />
        )}
      </section>
    )
  }
  const jump = async (): Promise<void> => {
    await askTab(id, 'tab:jump')
    // As a popup it is in the way of the comment it jumped to; as a page it stays.
    if (!location.search) close()
  }
  const unfollow = async (): Promise<void> => {
    await ask('page:unfollow', { page: state.page })
    await reload()
  }
  return (
    <section class="page">
      <p>
        <strong>{t('page_followed', state.status.brand?.name ?? '')}</strong>
        {state.read === 0 ? null : <> · {counts(state)}</>}
      </p>
      {state.read === 0 && <p class="muted">{t('page_nothing_read')}</p>}
      <div class="row">
        {state.left > 0 && (
          <button type="button" class="button primary" onClick={() => void jump().catch(onError)}>
            {t('jump_first')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => void unfollow().catch(onError)}>
          {t('unfollow')}
        </button>
      </div>
    </section>
  )
}

const counts = (state: TabState): string => `${plural('read', state.read)} · ${plural('left', state.left)}`
