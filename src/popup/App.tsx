import { useState } from 'preact/hooks'
import { t } from '../i18n'
import { dayOf, readPeriod } from '../journal'
import { RequestError } from '../messages/client'
import { Sign } from '../ui/signs'
import { ExportDay } from './ExportDay'
import { PageState } from './PageState'
import { QuickDraft } from './QuickDraft'
import { Today } from './Today'
import { journal, useLive, useTab } from './use'

/** The toolbar popup: this page, today, a quick draft, and the day's export. */
export function App() {
  const [brandId, setBrandId] = useState(() => localStorage.getItem('brand') ?? '')
  const [trouble, setTrouble] = useState<string | null>(null)
  const brands = useLive(() => journal.brands.toArray(), [])
  const known = brands.value?.find((brand) => brand.id === brandId)
  const day = useLive(() => readPeriod(journal, dayOf(new Date()), known?.id), [known?.id])
  const { tab, refresh } = useTab(day.value)
  const choose = (id: string): void => {
    localStorage.setItem('brand', id)
    setBrandId(id)
  }
  /** Null once something went well again. */
  const onError = (error: unknown): void => {
    setTrouble(error === null ? null : t(error instanceof RequestError ? `error_${error.code}` : 'error_storage'))
  }
  const failed = brands.error ?? day.error
  return (
    <>
      <header class="top">
        <h1>
          <Sign name="beam" /> Vigie
        </h1>
        {brands.value && brands.value.length > 0 && (
          <select
            class="field"
            aria-label={t('brand')}
            value={known?.id ?? ''}
            onChange={(e) => choose(e.currentTarget.value)}
          >
            <option value="">{t('all_brands')}</option>
            {brands.value.map((brand) => (
              <option value={brand.id}>{brand.name}</option>
            ))}
          </select>
        )}
      </header>
      {(trouble ?? (failed ? t('error_storage') : null)) && (
        <p class="trouble" role="alert">
          {trouble ?? t('error_storage')}
        </p>
      )}
      {tab && brands.value && <PageState tab={tab} brands={brands.value} refresh={refresh} onError={onError} />}
      {day.value && <Today data={day.value} />}
      <QuickDraft brandId={known?.id} onError={onError} />
      {day.value && brands.value && <ExportDay data={day.value} brands={brands.value} />}
    </>
  )
}
