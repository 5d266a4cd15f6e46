/// <reference types="chrome" />
import { mkdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { MessageKey } from '../../src/i18n'
import type { RequestType } from '../../src/messages/schemas'
import type { Answer, PageRef, Request, Responses, TabState } from '../../src/messages/types'
import { findChromium, findFirefox } from './browsers'
import { launchChromium, launchFirefox } from './launch'
import type { Launched, LaunchOptions } from './launch'
import { log } from './log'
import { startProxy } from './proxy'
import type { Proxy } from './proxy'
import { startServer } from './server'
import type { Route, Server } from './server'

export type BrowserName = 'chromium' | 'firefox'

/** A browser with Vigie in it, in front of pages served from this machine under their real names. */
export interface Stage {
  name: BrowserName
  launched: Launched
  server: Server
  proxy: Proxy
  /** Opens an address that the stage serves. */
  visit(url: string): Promise<Page>
  /** The popup as it stands for the tab of `page`, opened as a page of its own. */
  openPopup(page: Page): Promise<Page>
  /** Asks the worker as one of Vigie's own pages does. Rejects with the code where it refuses. */
  ask<T extends RequestType>(type: T, payload: Request<T>): Promise<Responses[T]>
  /** A sentence of Vigie's in the language that this browser shows. */
  t(key: MessageKey, ...values: string[]): string
  /** What the content script of the tab says of itself; undefined while it is not there. */
  tabState(page: Page): Promise<TabState | undefined>
  /** Closes every tab but the stage's own. */
  closePages(): Promise<void>
  close(): Promise<void>
}

export interface StageOptions extends Pick<LaunchOptions, 'headless' | 'locale' | 'colorScheme' | 'userDataDir'> {
  name: BrowserName
  routes: readonly Route[]
}

const POPUP = 'src/popup/index.html'

/** Starts server, proxy and browser. Whatever fails, what was started is ended. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { name, routes, ...launchOptions } = options
  // Found, or installed, with its progress on the console, before anything else is started.
  const executablePath = await (name === 'chromium' ? findChromium(log) : findFirefox(log))
  const server = await startServer(routes)
  const proxy = await startProxy(server)
  const launch = name === 'chromium' ? launchChromium : launchFirefox
  const extensionDir = resolve('dist', name === 'chromium' ? 'chrome' : 'firefox')
  const launched = await launch({ ...launchOptions, executablePath, extensionDir, server, proxy }).catch(
    async (error: unknown) => {
      await Promise.all([proxy.close(), server.close()])
      throw error
    },
  )
  // A page of Vigie's own that stays open: the tests' desk.
  const desk = await launched.openExtensionPage(POPUP)

  const language = await desk.evaluate(() => chrome.i18n.getMessage('language'))
  const sentences = await readSentences(language)

  const tabOf = async (page: Page): Promise<{ id: number; state: TabState } | undefined> => {
    const { pathname } = new URL(page.url())
    return desk.evaluate(async (path) => {
      for (const { id } of await chrome.tabs.query({})) {
        if (id === undefined) continue
        const state: TabState | undefined = await chrome.tabs
          .sendMessage(id, { type: 'tab:state', payload: {} })
          .catch(() => undefined)
        if (state?.page.path === path) return { id, state }
      }
      return undefined
    }, pathname)
  }
  return {
    name,
    launched,
    server,
    proxy,
    async visit(url) {
      const page = await launched.browser.newPage()
      if (options.headless !== false) await page.setViewport({ width: 1280, height: 900 })
      // A tab in the background is hidden, and Vigie does not read what nobody sees.
      await page.bringToFront()
      await page.goto(url, { waitUntil: 'load' })
      return page
    },
    async openPopup(page) {
      const tab = await tabOf(page)
      if (!tab) throw new Error(`no content script answers on ${page.url()}`)
      const popup = await launched.openExtensionPage(`${POPUP}?tab=${tab.id}`)
      await popup.setViewport({ width: 380, height: 900 })
      return popup
    },
    async ask(type, payload) {
      const answer: Answer<unknown> = await desk.evaluate((message) => chrome.runtime.sendMessage(message), {
        type,
        payload,
      })
      if (!answer.ok) throw new Error(`${type}: ${answer.error.code} (${answer.error.detail})`)
      // The worker's answer to `type`; the map of messages says its shape.
      return answer.value as Responses[typeof type]
    },
    t: (key, ...values) => sentences[key].message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? ''),
    tabState: async (page) => (await tabOf(page))?.state,
    async closePages() {
      const pages = await launched.browser.pages()
      await Promise.all(pages.filter((page) => page !== desk).map((page) => page.close()))
    },
    async close() {
      await launched.close()
      await Promise.all([proxy.close(), server.close()])
    },
  }
}

/** Follows the pages of an account on each given platform for a new brand; gives the brand's id. */
export async function followAccount(
  stage: Stage,
  brandName: string,
  pages: ReadonlyArray<{ platform: PageRef['platform']; handle: string }>,
): Promise<string> {
  const { id } = await stage.ask('brand:save', { id: crypto.randomUUID(), name: brandName, tone: 'vous' })
  for (const { platform, handle } of pages) {
    const page = { platform, account: { handle, name: brandName }, postId: null, path: '/', isPrivateFeed: false }
    await stage.ask('page:follow', { page, brandId: id, title: brandName })
  }
  return id
}

/** Waits until the tab's content script has read the page, at least so many comments, and all of it is stored. */
export async function waitUntilRead(stage: Stage, page: Page, atLeast = 1, timeout = 15_000): Promise<TabState> {
  const end = Date.now() + timeout
  for (;;) {
    const state = await stage.tabState(page)
    if (state?.isSettled && state.read >= atLeast) return state
    if (Date.now() > end)
      throw new Error(`${page.url()}: ${JSON.stringify(state)} after ${timeout} ms, ${atLeast} comments wanted`)
    await new Promise((wake) => setTimeout(wake, 100))
  }
}

async function readSentences(language: string): Promise<Record<MessageKey, { message: string }>> {
  return JSON.parse(await readFile(`public/_locales/${language}/messages.json`, 'utf8'))
}

/** A folder that exists. */
export async function folder(path: string): Promise<string> {
  await mkdir(path, { recursive: true })
  return resolve(path)
}
