import { useState } from 'preact/hooks'
import { t } from '../i18n'
import type { Brand } from '../journal'
import { ask } from '../messages/client'
import type { PageRef } from '../messages/types'

interface Props {
  page: PageRef
  title: string
  brands: readonly Brand[]
  onFollowed: () => Promise<void>
  onError: (error: unknown) => void
}

const NEW = 'new'
/** As the worker takes them. */
const LONGEST_NAME = 80

/** Follows the page for a brand, an existing one or a new one with its tone. */
export function FollowForm({ page, title, brands, onFollowed, onError }: Props) {
  const [brandId, setBrandId] = useState(brands[0]?.id ?? NEW)
  const [name, setName] = useState(title.slice(0, LONGEST_NAME).trim())
  const [tone, setTone] = useState<'vous' | 'tu'>('vous')
  const [isBusy, setBusy] = useState(false)
  // One for as long as the form is open: trying again after trouble makes no second brand.
  const [newId] = useState(() => crypto.randomUUID())
  const follow = async (): Promise<void> => {
    const id = brandId === NEW ? (await ask('brand:save', { id: newId, name, tone })).id : brandId
    await ask('page:follow', { page, brandId: id, title })
    await onFollowed()
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    setBusy(true)
    follow()
      .then(() => onError(null), onError)
      .finally(() => setBusy(false))
  }
  return (
    <form class="follow" onSubmit={submit}>
      {brands.length > 0 && (
        <label>
          {t('for_brand')}
          <select class="field" value={brandId} onChange={(event) => setBrandId(event.currentTarget.value)}>
            {brands.map((brand) => (
              <option value={brand.id}>{brand.name}</option>
            ))}
            <option value={NEW}>{t('new_brand')}</option>
          </select>
        </label>
      )}
      {brandId === NEW && (
        <>
          <label>
            {t('brand_name')}
            <input
              class="field"
              required
              maxLength={LONGEST_NAME}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <label>
            {t('tone')}
            <select
              class="field"
              value={tone}
              onChange={(event) => setTone(event.currentTarget.value === 'tu' ? 'tu' : 'vous')}
            >
              <option value="vous">{t('tone_vous')}</option>
              <option value="tu">{t('tone_tu')}</option>
            </select>
          </label>
        </>
      )}
      <button type="submit" class="button primary" disabled={isBusy}>
        {t('follow')}
      </button>
    </form>
  )
}
