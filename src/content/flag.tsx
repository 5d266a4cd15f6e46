import { render } from 'preact'
import { direction, language, t } from '../i18n'
import type { SeenMention } from '../messages/types'
import { lookOf, lookOfDone } from '../ui/attention'
import type { Look } from '../ui/attention'
import { Sign } from '../ui/signs'
import css from './flag.css?inline'
import { createHost, setTheme } from './shadow'

/** One flag on the page. The host is all that the page can see. */
export interface Flag {
  host: HTMLElement
  update(mention: SeenMention, dark: boolean): void
  focus(): void
  remove(): void
}

/** What the flag of a mention shows, or null where it gets none: nothing wanted, nothing done. */
export function lookOfMention(mention: SeenMention): Look | null {
  if (mention.isOwn) return null
  if (mention.attention) return lookOf(mention.attention)
  const last = mention.done.findLast((kind) => kind !== 'noted' && kind !== 'reopened')
  return last ? lookOfDone(last) : null
}

/** How many other rules the comment breaks: shown as "+1". */
const others = (mention: SeenMention): number =>
  mention.attention ? Math.max(0, new Set(mention.assessment.findings.map((finding) => finding.rule)).size - 1) : 0

export function createFlag(author: string, onOpen: (flag: Flag) => void, dark: boolean): Flag {
  const { host, root } = createHost('span', css, dark)
  let button: HTMLButtonElement | null = null
  const flag: Flag = {
    host,
    update(mention, isDark) {
      setTheme(host, isDark)
      const look = lookOfMention(mention)
      if (!look) return
      const more = others(mention)
      render(
        <button
          ref={(element) => {
            button = element
          }}
          type="button"
          class={`flag tone-${look.tone}`}
          lang={language()}
          dir={direction()}
          aria-haspopup="dialog"
          aria-label={t('flag_label', look.word, author)}
          onClick={() => onOpen(flag)}
        >
          <Sign name={look.sign} />
          <span>{look.word}</span>
          {more > 0 && <span>+{more}</span>}
        </button>,
        root,
      )
    },
    focus: () => button?.focus(),
    remove() {
      render(null, root)
      host.remove()
    },
  }
  return flag
}
