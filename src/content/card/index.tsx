import { render } from 'preact'
import { direction, language, t } from '../../i18n'
import type { ActionKind, Attention } from '../../messages/types'
import type { PageComment, Platform } from '../../platforms'
import { createHost, isDarkPage } from '../shadow'
import { Card } from './Card'
import css from './card.css?inline'
import { place } from './place'

export interface CardOptions {
  platform: Platform
  mentionId: string
  /** The flag's host: the card stands beside it. */
  anchor: HTMLElement
  /** The comment as the page shows it now, or null where it is gone. */
  comment: () => PageComment | null
  /** Something was done and stored. */
  onDone: (attention: Attention | null, done: ActionKind[]) => void
  /** The brand was taught a word: what was flagged for it may be innocent now. */
  onTaught: () => void
  /** The card was closed by the CM: the focus goes back to the flag. */
  onClose: () => void
  /** A draft was written into the site's box, which has the focus: the card can go. */
  onInserted: () => void
}

export interface CardHandle {
  close(): void
}

/** Opens the card of a mention in the browser's top layer, above any dialog of the page. */
export function openCard(options: CardOptions): CardHandle {
  const { host, root } = createHost('div', css, isDarkPage())
  const life = new AbortController()
  const panel = document.createElement('div')
  panel.className = 'card'
  panel.popover = 'manual'
  panel.lang = language()
  panel.dir = direction()
  panel.tabIndex = -1
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-label', t('card_label'))
  root.append(panel)
  document.documentElement.append(host)
  const close = (): void => {
    if (life.signal.aborted) return
    life.abort()
    render(null, panel)
    host.remove()
  }
  const closeByUser = (): void => {
    close()
    options.onClose()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') closeByUser()
  }
  // On the window: the focus may have gone back to the page while the card is still open.
  addEventListener('keydown', onKey, { signal: life.signal, capture: true })
  render(<Card {...options} close={closeByUser} />, panel)
  panel.showPopover()
  place(panel, options.anchor)
  panel.focus({ preventScroll: true })
  const follow = (): void => place(panel, options.anchor)
  // A note opens, an answer arrives: the card grows, and must not grow out of the window.
  const growth = new ResizeObserver(follow)
  growth.observe(panel)
  life.signal.addEventListener('abort', () => growth.disconnect())
  addEventListener('resize', follow, { signal: life.signal })
  addEventListener('scroll', follow, { signal: life.signal, capture: true, passive: true })
  return { close }
}
