import { number, percent, t } from '../i18n'
import type { SentimentLabel } from '../netiquette'

const ORDER = ['positive', 'neutral', 'negative', 'undetermined'] as const

/** How the day's comments sound; shares are of the determined ones, the undetermined stand beside, hatched. */
export function SentimentBar({ counts }: { counts: Record<SentimentLabel, number> }) {
  const determined = counts.positive + counts.neutral + counts.negative
  const text = (label: SentimentLabel): string => {
    const share = label === 'undetermined' || determined === 0 ? '' : ` (${percent(counts[label] / determined)})`
    return `${t(`sentiment_${label}`)} ${number(counts[label])}${share}`
  }
  const shown = ORDER.filter((label) => counts[label] > 0)
  return (
    <figure class="sentiment">
      <div class="bar" role="img" aria-label={t('sentiment_label', shown.map(text).join(', '))}>
        {shown.map((label) => (
          <span class={label} style={{ flexGrow: counts[label] }} />
        ))}
      </div>
      <figcaption class="small" aria-hidden="true">
        {shown.map((label) => (
          <span>
            <i class={label} />
            {text(label)}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
