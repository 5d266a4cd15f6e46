import browser from 'webextension-polyfill'
import type messages from '../../public/_locales/fr/messages.json'

export type MessageKey = keyof typeof messages
/** Keys that come in plural forms: `<key>_one`, `<key>_other`, and what the language needs besides. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never

/** The sentence of `key` in the user's language, with $1, $2… filled. French where a language lacks it. */
export function t(key: MessageKey, ...values: Array<string | number>): string {
  return browser.i18n.getMessage(key, values.map(String)) || key
}

/** The form of `key` that the language uses for `n`; $1 is `n` written as the language writes it, then `values`. */
export function plural(key: PluralKey, n: number, ...values: string[]): string {
  const all = [number(n), ...values]
  const form = new Intl.PluralRules(language()).select(n)
  return browser.i18n.getMessage(`${key}_${form}`, all) || browser.i18n.getMessage(`${key}_other`, all)
}

/** The language that the sentences are really in ("fr", "en", "ar"), not the browser's. */
export const language = (): string => t('language')

export const direction = (): 'rtl' | 'ltr' => (language() === 'ar' ? 'rtl' : 'ltr')

/** Arabic as Algeria writes it: Western digits. */
const locale = (): string => (language() === 'ar' ? 'ar-DZ' : language())

export function number(n: number): string {
  return new Intl.NumberFormat(locale()).format(n)
}

export function percent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

export function dateTime(ms: number): string {
  return new Intl.DateTimeFormat(locale(), {
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(ms)
}

/** "34 min", "2 h 05", "3 j": short, for figures. */
export function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 60) return t('duration_minutes', number(minutes))
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return t('duration_hours', number(hours), String(minutes % 60).padStart(2, '0'))
  return t('duration_days', number(Math.round(hours / 24)))
}
