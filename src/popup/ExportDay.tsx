import { useState } from 'preact/hooks'
import { plural, t } from '../i18n'
import { toCsv } from '../journal'
import type { Brand, CsvWords, PeriodData } from '../journal'

interface Props {
  data: PeriodData
  brands: readonly Brand[]
}

const words: CsvWords = {
  column: (name) => t(`column_${name}`),
  value: (code) => t(code),
  yes: t('yes'),
  no: t('no'),
}

/** The day as a file, one click. */
export function ExportDay({ data, brands }: Props) {
  const [exported, setExported] = useState<number | null>(null)
  const save = (): void => {
    const day = new Date(data.period.from)
    const stamp = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
      .map((n) => String(n).padStart(2, '0'))
      .join('-')
    const url = URL.createObjectURL(new Blob([toCsv(data, brands, words)], { type: 'text/csv;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = url
    link.download = `vigie-${stamp}.csv`
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    setExported(data.earlier.length + data.mentions.length + data.own.length)
  }
  return (
    <footer>
      <button type="button" class="button primary" onClick={save}>
        {t('export_day')}
      </button>
      <span role="status" class="small muted">
        {exported !== null && plural('exported', exported)}
      </span>
    </footer>
  )
}
