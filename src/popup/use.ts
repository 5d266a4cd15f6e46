import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Journal } from '../journal'
import { askTab } from '../messages/client'
import type { TabState } from '../messages/types'

/** The popup reads the journal itself and writes through messages. */
export const journal = new Journal()

export interface Live<T> {
  value: T | undefined
  error: unknown
}

/** The result of a query, again whenever what it read changes. */
export function useLive<T>(query: () => Promise<T>, dependencies: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: null })
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ value, error: null }),
      error: (error) => setLive({ value: undefined, error }),
    })
    return () => subscription.unsubscribe()
  }, dependencies)
  return live
}

/** The tab that the popup is about: the active one, or the one its address names (`?tab=12`, when opened as a page). */
export async function currentTab(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  if (named) return named
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

export interface Tab {
  id: number | undefined
  /** Undefined where the tab is not on one of the four sites, or was loaded before Vigie. */
  state: TabState | undefined
}

/** What the tab says of itself; asked again when `journalled` changes and on `refresh`. Null until it has answered. */
export function useTab(journalled: unknown): { tab: Tab | null; refresh: () => void } {
  const [tab, setTab] = useState<Tab | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    const load = async (): Promise<void> => {
      const id = await currentTab()
      setTab({ id, state: id === undefined ? undefined : await askTab(id, 'tab:state') })
    }
    load().catch(() => setTab({ id: undefined, state: undefined }))
  }, [round, journalled])
  return { tab, refresh: () => setRound((n) => n + 1) }
}
