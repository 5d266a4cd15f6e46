import { render } from 'preact'
import { direction, language, t } from '../i18n'
import { Sign } from '../ui/signs'
import css from './notice.css?inline'
import { createHost, isDarkPage } from './shadow'

let current: (() => void) | null = null

/** Takes the sentence away: the CM went on to something else. */
export const hideNotice = (): void => current?.()

/** How long good news stays (ms); trouble stays until it is closed. */
const GOOD_NEWS = 8_000

/** One sentence at the page's edge, read out by screen readers. The last one replaces the others. */
export function showNotice(sentence: string, role: 'status' | 'alert'): void {
  current?.()
  const { host, root } = createHost('div', css, isDarkPage())
  const close = (): void => {
    clearTimeout(timer)
    render(null, root)
    host.remove()
    if (current === close) current = null
  }
  const timer = role === 'status' ? setTimeout(close, GOOD_NEWS) : undefined
  current = close
  document.documentElement.append(host)
  const draw = (text: string): void => render(<Notice sentence={text} role={role} onClose={close} />, root)
  // First the empty region, then its words: a screen reader speaks only of regions that it knew before they changed.
  draw('')
  setTimeout(() => current === close && draw(sentence), 50)
}

interface Props {
  sentence: string
  role: 'status' | 'alert'
  onClose: () => void
}

function Notice({ sentence, role, onClose }: Props) {
  return (
    <div class="notice" role={role} aria-label={t('notice', sentence)} lang={language()} dir={direction()}>
      <span>{sentence && t('notice', sentence)}</span>
      <button type="button" class="button quiet" aria-label={t('notice_close')} onClick={onClose}>
        <Sign name="close" />
      </button>
    </div>
  )
}
