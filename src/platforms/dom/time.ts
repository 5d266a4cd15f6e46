import type { TimeRange } from '../contract'
import { fold } from './labels'
import {
  CLOSINGS,
  COUNTLESS,
  DUALS,
  LINKS,
  MONTHS,
  NAMED_DAYS,
  NOW,
  ONE,
  OPENINGS,
  UNITS,
  WEEKDAYS,
} from './time-words'
import type { Unit } from './time-words'

const MS: Partial<Record<Unit, number>> = { second: 1e3, minute: 6e4, hour: 36e5, day: 864e5, week: 6048e5 }
/** Longer texts are sentences, not times. */
const LONGEST = 80
/** A server's clock may run a little ahead of this machine's. */
const SKEW = 864e5

/**
 * A platform's way to write a time, as an interval that ends at `now` at the latest. Accepts ISO dates, relative
 * times ("3 h", "il y a 2 j", "5 sem", "4 hours ago", "منذ ٣ ساعات") and calendar dates in local time
 * ("5-26", "2022-4-19", "20 juin", "June 20 at 3:15 PM"). "2 h" means over two hours and under three;
 * a day is that whole day. Returns null where the text is not a time. Never throws.
 */
export function readTime(text: string, now: Date): TimeRange | null {
  if (Number.isNaN(now.getTime()) || text.length > 4 * LONGEST) return null
  const exact = isoTime(text.trim())
  if (exact) return upTo(now, exact)
  const folded = latinDigits(fold(text))
  if (folded.length === 0 || folded.length > LONGEST) return null
  for (const part of folded.split(/[·•|]/)) {
    const range = readPart(part.replace(/^[\s,.،]+|[\s,.،]+$/g, ''), now)
    if (range) return upTo(now, range)
  }
  return null
}

/** An exact time, or null where `iso` is not a date. */
export function exactTime(iso: string | null | undefined): TimeRange | null {
  if (!iso) return null
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? null : { earliest: date, latest: date }
}

function readPart(part: string, now: Date): TimeRange | null {
  if (NOW.has(part)) return { earliest: new Date(now.getTime() - 6e4), latest: now }
  return relativeTime(part, now) ?? numericDate(part, now) ?? writtenDate(part, now)
}

function isoTime(text: string): TimeRange | null {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.test(text) ? exactTime(text) : null
}

/** Arabic-Indic and Persian digits as 0-9. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

/** Cuts what lies after `now`; null where nothing is left of the interval. */
function upTo(now: Date, { earliest, latest }: TimeRange): TimeRange | null {
  const end = now.getTime()
  if (Number.isNaN(earliest.getTime()) || Number.isNaN(latest.getTime())) return null
  if (earliest.getTime() > end + SKEW || latest < earliest) return null
  return { earliest: earliest.getTime() > end ? now : earliest, latest: latest.getTime() > end ? now : latest }
}

function relativeTime(part: string, now: Date): TimeRange | null {
  let rest = part
  let countless = false
  for (let word = opening(rest); word; word = opening(rest)) {
    countless ||= COUNTLESS.has(word)
    rest = rest.slice(word.length + 1)
  }
  for (const word of CLOSINGS) if (rest.endsWith(` ${word}`)) rest = rest.slice(0, -word.length - 1)
  const [, digits, word = ''] = /^(\d{1,4})?\s*([^\d]+)$/.exec(rest) ?? []
  const [first = '', second, ...others] = word.replace(/\./g, '').trim().split(' ')
  if (others.length > 0) return null
  const name = second !== undefined && ONE.has(first) ? second : first
  const isOne = second !== undefined && (name === second || ONE.has(second))
  if (second !== undefined && !isOne) return null
  const dual = DUALS.get(name)
  if (dual && digits === undefined) return elapsed(2, dual, now)
  const unit = UNITS.get(name)
  if (!unit || (digits !== undefined && isOne)) return null
  if (digits !== undefined) return elapsed(Number(digits), unit, now)
  return isOne || countless ? elapsed(1, unit, now) : null
}

function opening(text: string): string | undefined {
  return OPENINGS.find((word) => text.startsWith(`${word} `))
}

/** Platforms round down: `count` units have passed, and not yet one more. */
function elapsed(count: number, unit: Unit, now: Date): TimeRange {
  return { earliest: back(now, count + 1, unit), latest: back(now, count, unit) }
}

function back(now: Date, count: number, unit: Unit): Date {
  const ms = MS[unit]
  if (ms !== undefined) return new Date(now.getTime() - count * ms)
  const months = unit === 'year' ? 12 * count : count
  const date = new Date(now)
  date.setDate(1)
  date.setMonth(date.getMonth() - months)
  const lastDay = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate()
  date.setDate(Math.min(now.getDate(), lastDay))
  return date
}

/** "5-26" and "2022-4-19": TikTok's short dates, month first. */
function numericDate(part: string, now: Date): TimeRange | null {
  const [match, year, month, day] = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})$/.exec(part) ?? []
  if (match === undefined) return null
  return dayRange(Number(day), Number(month) - 1, year === undefined ? undefined : Number(year), undefined, now)
}

interface Clock {
  hours: number
  minutes: number
  /** Length of what the text says: a minute, or an hour where minutes are missing. */
  span: number
}

/** Every word must be part of a date: a sentence that holds one is not a time. */
function writtenDate(part: string, now: Date): TimeRange | null {
  const clock = readClock(part)
  if (clock === null) return null
  let day: number | undefined
  let month: number | undefined
  let year: number | undefined
  let named: number | undefined
  let weekday: number | undefined
  const tokens = clock.rest
    .split(/[\s,،]+/)
    .map((token) => token.replace(/\.$/, ''))
    .filter(Boolean)
  for (const [i, token] of tokens.entries()) {
    const number = /^(\d{1,4})(?:er|st|nd|rd|th|º)?$/.exec(token)?.[1]
    if (number !== undefined) {
      if (number.length === 4 && year === undefined) year = Number(number)
      else if (number.length <= 2 && day === undefined) day = Number(number)
      // Vietnamese numbers its months: "20 tháng 6".
      else if (number.length <= 2 && month === undefined && tokens[i - 1] === 'thang') month = Number(number) - 1
      else return null
    } else if (MONTHS.has(token) && month === undefined && (day !== undefined || /^\d/.test(tokens[i + 1] ?? ''))) {
      month = MONTHS.get(token)
    } else if (NAMED_DAYS.has(token) && named === undefined) named = NAMED_DAYS.get(token)
    else if (WEEKDAYS.has(token) && weekday === undefined) weekday = WEEKDAYS.get(token)
    else if (!LINKS.has(token) && token !== 'thang') return null
  }
  if (month !== undefined && day !== undefined) return dayRange(day, month, year, clock.at, now)
  if (day !== undefined || month !== undefined || year !== undefined) return null
  if (named !== undefined) return localDay(daysBefore(now, named), clock.at)
  if (weekday !== undefined) return localDay(daysBefore(now, ((now.getDay() - weekday + 6) % 7) + 1), clock.at)
  return null
}

/** Takes the time of day out of a date: "14:30", "14 h 30", "3:15 pm", "3 pm", "3:15 م". Null where it is no time of day. */
function readClock(part: string): { rest: string; at: Clock | undefined } | null {
  const pattern = /(?:^|\s)(\d{1,2})(?:(?:\s?h\s?|[:.])(\d{2})(?::\d{2})?)?\s?(am|pm|a\.m\.|p\.m\.|ص|م)?(?=[\s,،]|$)/g
  for (const match of part.matchAll(pattern)) {
    const [whole, hour, minute, half] = match
    if (minute === undefined && half === undefined) continue
    const afternoon = half?.startsWith('p') || half === 'م'
    const base = Number(hour)
    if (base > (half ? 12 : 23) || Number(minute ?? 0) > 59) return null
    const hours = half ? (base % 12) + (afternoon ? 12 : 0) : base
    const rest = `${part.slice(0, match.index)} ${part.slice(match.index + whole.length)}`
    return { rest, at: { hours, minutes: Number(minute ?? 0), span: minute === undefined ? 36e5 : 6e4 } }
  }
  return { rest: part, at: undefined }
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days)
}

/** That day; without a year, the latest one that has begun. Null where the calendar has no such day. */
function dayRange(
  day: number,
  month: number,
  year: number | undefined,
  at: Clock | undefined,
  now: Date,
): TimeRange | null {
  const thisYear = now.getFullYear()
  // Eight years hold a 29 February, even around 1900 and 2100.
  const years = year === undefined ? Array.from({ length: 9 }, (_, i) => thisYear - i) : [year]
  for (const candidate of years) {
    const date = new Date(candidate, month, day)
    if (date.getMonth() !== month || date.getDate() !== day || date.getFullYear() !== candidate) continue
    const range = localDay(date, at)
    if (year !== undefined || range.earliest <= now) return range
  }
  return null
}

/** From midnight to the last millisecond of that local day (23 or 25 hours long when clocks change), or that minute of it. */
function localDay(date: Date, at: Clock | undefined): TimeRange {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()]
  if (at) {
    const earliest = new Date(year, month, day, at.hours, at.minutes)
    return { earliest, latest: new Date(earliest.getTime() + at.span - 1) }
  }
  return { earliest: new Date(year, month, day), latest: new Date(new Date(year, month, day + 1).getTime() - 1) }
}
