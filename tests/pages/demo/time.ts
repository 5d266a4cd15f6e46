/** Times as the four sites write them in French. */

const MINUTE = 60_000

function parts(at: number, now: number): { minutes: number; hours: number; days: number; weeks: number } {
  const minutes = Math.floor((now - at) / MINUTE)
  const hours = Math.floor(minutes / 60)
  const days = Math.floor(hours / 24)
  return { minutes, hours, days, weeks: Math.floor(days / 7) }
}

const plural = (count: number, word: string) => `${count} ${word}${count > 1 ? 's' : ''}`

/** "il y a 3 heures", "à l’instant". */
export function longAgo(at: number, now: number): string {
  const { minutes, hours, days, weeks } = parts(at, now)
  if (minutes < 1) return 'à l’instant'
  if (hours < 1) return `il y a ${plural(minutes, 'minute')}`
  if (days < 1) return `il y a ${plural(hours, 'heure')}`
  return weeks < 1 ? `il y a ${plural(days, 'jour')}` : `il y a ${plural(weeks, 'semaine')}`
}

/** "3 h", "12 min", "2 j", "5 sem", "à l’instant". */
export function shortAgo(at: number, now: number): string {
  const { minutes, hours, days, weeks } = parts(at, now)
  if (minutes < 1) return 'à l’instant'
  if (hours < 1) return `${minutes} min`
  if (days < 1) return `${hours} h`
  return weeks < 1 ? `${days} j` : `${weeks} sem`
}

/** "23 nov. 2026". */
export const calendarDay = (at: number): string =>
  new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', year: 'numeric' }).format(at)

/** "10:31 · 22 nov. 2026". */
export const fullDate = (at: number): string =>
  `${new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit' }).format(at)} · ${calendarDay(at)}`

/** "36,2 k", "1 284". */
export const compact = (count: number): string =>
  count < 10_000
    ? new Intl.NumberFormat('fr-FR').format(count)
    : `${new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }).format(count / 1000)} k`
