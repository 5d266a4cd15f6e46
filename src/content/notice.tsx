import { render } from 'preact'
import { direction, language, t } from '../i18n'
import type { ErrorCode } from '../messages/types'
import { Sign } from '../ui/signs'
import css from './notice.css?inline'
import { createHost, isDarkPage } from './shadow'

let current: (() => void) | null = null

/** One sentence at the page's edge when something went wrong that the CM should know; the last one replaces the others. */
export function showNotice(code: ErrorCode): void {
  current?.()
  const { host, root } = createHost('div', css, isDarkPage())
  const close = (): void => {
    render(null, root)
    host.remove()
    current = null
  }
  current = close
  document.documentElement.append(host)
  render(
    <div class="notice" role="alert" lang={language()} dir={direction()}>
      <span>{t('notice', t(`error_${code}`))}</span>
      <button type="button" class="button quiet" aria-label={t('notice_close')} onClick={close}>
        <Sign name="close" />
      </button>
    </div>,
    root,
  )
}
