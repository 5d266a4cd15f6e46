import { duration, number, plural, t } from '../i18n'
import { indicators } from '../journal'
import type { PeriodData } from '../journal'
import { Hours } from './Hours'
import { Platforms } from './Platforms'
import { SentimentBar } from './SentimentBar'

/** The day's figures, each with what it counts. */
export function Today({ data }: { data: PeriodData }) {
  const seen = indicators.seen(data)
  if (seen === 0 && data.earlier.length === 0) return <section class="muted">{t('nothing_today')}</section>
  const response = indicators.firstResponse(data)
  const left = indicators.left(data)
  return (
    <section aria-labelledby="today">
      <h2 id="today">{t('today')}</h2>
      <dl class="figures">
        <Figure name={t('figure_seen')} value={number(seen)} />
        <Figure name={t('figure_flagged')} value={number(indicators.flagged(data))} />
        <Figure name={t('figure_handled')} value={number(indicators.handled(data).total)} note={plural('left', left)} />
        <Figure
          name={t('figure_response')}
          value={response.median === null ? '–' : duration(response.median)}
          note={[response.plusMinus >= 60_000 ? `± ${duration(response.plusMinus)}` : '', `n = ${number(response.n)}`]
            .filter(Boolean)
            .join(' · ')}
        />
      </dl>
      {response.unanswered > 0 && <p class="muted small">{plural('unanswered', response.unanswered)}</p>}
      <Hours hours={indicators.byHour(data)} />
      <SentimentBar counts={indicators.sentiment(data)} />
      <Platforms rows={indicators.byPlatform(data)} />
    </section>
  )
}

function Figure({ name, value, note }: { name: string; value: string; note?: string }) {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        {note && <span class="small muted">{note}</span>}
      </dd>
    </div>
  )
}
