import { number, t } from '../i18n'
import type { indicators } from '../journal'

type Rows = ReturnType<typeof indicators.byPlatform>

/** Seen, flagged and handled of each platform; the bar shows the share that was flagged. */
export function Platforms({ rows }: { rows: Rows }) {
  const most = Math.max(1, ...rows.map((row) => row.seen))
  return (
    <table class="platforms">
      <thead>
        <tr>
          <th scope="col">{t('platform')}</th>
          <td aria-hidden="true" />
          <th scope="col">{t('figure_seen')}</th>
          <th scope="col">{t('figure_flagged')}</th>
          <th scope="col">{t('figure_handled')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">{t(`platform_${row.platform}`)}</th>
            <td aria-hidden="true">
              <span class="track" style={{ inlineSize: `${(100 * row.seen) / most}%` }}>
                <span style={{ inlineSize: `${(100 * row.flagged) / Math.max(1, row.seen)}%` }} />
              </span>
            </td>
            <td>{number(row.seen)}</td>
            <td>{number(row.flagged)}</td>
            <td>{number(row.handled)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
