import { number, t } from '../i18n'

/** When today's comments were read: 24 bars. */
export function Hours({ hours }: { hours: readonly number[] }) {
  const most = Math.max(1, ...hours)
  const busiest = hours.indexOf(most)
  const label = t('hours_label', String(busiest), String(busiest + 1), number(most))
  return (
    <figure class="hours">
      <svg viewBox="0 0 240 28" preserveAspectRatio="none" role="img" aria-label={label}>
        {hours.map((n, hour) => {
          const height = n === 0 ? 1 : 3 + (n / most) * 25
          return <rect class={n === 0 ? 'none' : ''} x={hour * 10 + 1} width="8" y={28 - height} height={height} />
        })}
      </svg>
      <figcaption class="small muted" aria-hidden="true" dir="ltr">
        <span>0 h</span>
        <span>6 h</span>
        <span>12 h</span>
        <span>18 h</span>
        <span>24 h</span>
      </figcaption>
    </figure>
  )
}
