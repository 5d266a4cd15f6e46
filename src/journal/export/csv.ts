import Papa from 'papaparse'
import type { Intent, RuleId, SentimentLabel } from '../../netiquette'
import { HANDLING } from '../attention'
import { actionsByMention } from '../day'
import { delay, firstReply } from '../indicators/first-reply'
import type { PeriodData } from '../day'
import type { Action, Brand, Mention } from '../records'
import { wordsOf } from '../seen'

/** The words of the file, in the user's language. `value` translates a code ("rule_insult", "platform_x"). */
export interface CsvWords {
  column: (name: ColumnName) => string
  value: (code: CodeName) => string
  yes: string
  no: string
}

const COLUMNS = [
  'seen_date',
  'seen_time',
  'platform',
  'brand',
  'author',
  'handle',
  'own',
  'comment',
  'language',
  'rules',
  'severity',
  'words',
  'sentiment',
  'intents',
  'posted_earliest',
  'posted_latest',
  'actions',
  'handled_at',
  'response_minutes',
  'response_doubt',
  'edited',
  'note',
  'link',
  'id',
] as const
export type ColumnName = (typeof COLUMNS)[number]

export type CodeName =
  | `platform_${Mention['platform']}`
  | `language_${Mention['assessment']['language']}`
  | `rule_${RuleId}`
  | `sentiment_${SentimentLabel}`
  | `intent_${Intent}`
  | `done_${Action['kind']}`

/** Excel cuts a cell at 32,767 characters and spills the rest over the next rows. */
const CELL = 32_000

/**
 * The period as CSV for a French spreadsheet: UTF-8 with BOM, ";" between cells, decimal comma,
 * dates as the sheet reads them, and no cell that a sheet would run as a formula.
 */
export function toCsv(data: PeriodData, brands: readonly Brand[], words: CsvWords): string {
  const names = new Map(brands.map((brand) => [brand.id, brand.name]))
  const actions = actionsByMention(data)
  const all = [...data.earlier, ...data.mentions, ...data.own].toSorted((a, b) => a.firstSeenAt - b.firstSeenAt)
  const rows = all.map((mention) =>
    COLUMNS.map((column) => cells[column](mention, actions.get(mention.id) ?? [], names, words).slice(0, CELL)),
  )
  const head = COLUMNS.map((column) => words.column(column))
  // Papa knows "=+-@", tab and return; a sheet also trims leading spaces and control characters before it looks.
  // oxlint-disable-next-line no-control-regex
  const escapeFormulae = /^[\s\u0000-\u0020\u00a0\u200b-\u200f\ufeff]*[=+\-@\t\r|%]/
  return `\ufeff${Papa.unparse([head, ...rows], { delimiter: ';', newline: '\r\n', escapeFormulae })}\r\n`
}

type Cell = (
  mention: Mention,
  actions: readonly Action[],
  brands: ReadonlyMap<string, string>,
  words: CsvWords,
) => string

const cells: Record<ColumnName, Cell> = {
  seen_date: (mention) => date(mention.firstSeenAt),
  seen_time: (mention) => time(mention.firstSeenAt),
  platform: (mention, _, __, words) => words.value(`platform_${mention.platform}`),
  brand: (mention, _, brands) => brands.get(mention.brandId) ?? '',
  author: (mention) => mention.author.name,
  handle: (mention) => mention.author.handle ?? '',
  own: (mention, _, __, words) => (mention.isOwn ? words.yes : words.no),
  comment: (mention) => mention.text,
  language: (mention, _, __, words) => words.value(`language_${mention.assessment.language}`),
  rules: (mention, _, __, words) =>
    [...new Set(mention.assessment.findings.map((finding) => words.value(`rule_${finding.rule}`)))].join(', '),
  severity: (mention) => {
    const severities = mention.assessment.findings.map((finding) => finding.severity)
    return severities.length > 0 ? String(Math.max(...severities)) : ''
  },
  words: (mention) =>
    mention.assessment.findings
      .flatMap((finding) => finding.spans.map(([start, end]) => wordsOf(mention).slice(start, end)))
      .filter(Boolean)
      .join(', '),
  sentiment: (mention, _, __, words) => words.value(`sentiment_${mention.assessment.sentiment.label}`),
  intents: (mention, _, __, words) =>
    mention.assessment.intents.map((intent) => words.value(`intent_${intent}`)).join(', '),
  posted_earliest: (mention) => (mention.postedAt ? stamp(mention.postedAt.earliest) : ''),
  posted_latest: (mention) => (mention.postedAt ? stamp(mention.postedAt.latest) : ''),
  actions: (_, actions, __, words) => actions.map((action) => words.value(`done_${action.kind}`)).join(', '),
  handled_at: (_, actions) => {
    const times = actions
      .filter((action) => HANDLING.has(action.kind))
      .map((action) => action.happened?.latest ?? action.at)
    return times.length > 0 ? stamp(Math.min(...times)) : ''
  },
  response_minutes: (mention, actions) => {
    const reply = firstReply(actions)
    return reply && mention.postedAt ? decimal(delay(mention.postedAt, reply).middle / 60_000) : ''
  },
  response_doubt: (mention, actions) => {
    const reply = firstReply(actions)
    return reply && mention.postedAt ? decimal(delay(mention.postedAt, reply).doubt / 60_000) : ''
  },
  edited: (mention, _, __, words) => (mention.versions.length > 0 ? words.yes : words.no),
  note: (_, actions) => actions.flatMap((action) => action.note ?? []).join(' / '),
  link: (mention) => mention.permalink ?? '',
  id: (mention) => mention.id,
}

const two = (n: number): string => String(n).padStart(2, '0')
const date = (ms: number): string => {
  const d = new Date(ms)
  return `${two(d.getDate())}/${two(d.getMonth() + 1)}/${d.getFullYear()}`
}
const time = (ms: number): string => {
  const d = new Date(ms)
  return `${two(d.getHours())}:${two(d.getMinutes())}:${two(d.getSeconds())}`
}
const stamp = (ms: number): string => `${date(ms)} ${time(ms)}`
const decimal = (n: number): string => n.toFixed(1).replace('.', ',')
