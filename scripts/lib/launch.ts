import type { Browser, Page } from 'puppeteer-core'
import type { Proxy } from './proxy'
import type { Server } from './server'

export { launchChromium } from './chromium'
export { launchFirefox } from './firefox'

export interface LaunchOptions {
  /** The built extension, unpacked. */
  extensionDir: string
  /** Its certificate is accepted. */
  server?: Pick<Server, 'spki'>
  /** All of the browser's traffic goes through it; without it, the browser reaches the network. */
  proxy?: Pick<Proxy, 'port'>
  /** True where not said. */
  headless?: boolean
  /** A profile to keep; without it, a temporary one that close() removes. */
  userDataDir?: string
  /** Language of the browser's interface, hence of the extension: 'fr', 'ar', 'en-US'. */
  locale?: string
  /** What pages see of prefers-color-scheme; light where not said. */
  colorScheme?: 'light' | 'dark'
  /** Instead of the one that findChromium or findFirefox finds. */
  executablePath?: string
}

export interface Launched {
  browser: Browser
  /** Chromium: 32 letters; Firefox: the gecko id of the manifest. */
  extensionId: string
  /** 'chrome-extension://…' or 'moz-extension://…', no slash at the end. */
  extensionOrigin: string
  /** Opens a page of the extension ('popup.html') in a tab and waits until its body is there. */
  openExtensionPage(path: string): Promise<Page>
  /**
   * Lets pages of `origin` read the clipboard (navigator.clipboard.readText) without a prompt. In Chromium they may
   * then write it without a gesture too: where the copy itself is tested, call this after it.
   */
  allowClipboard(origin: string): Promise<void>
  /** Ends the browser, by force after 5 s, and removes its temporary profile. Never rejects, may be called twice. */
  close(): Promise<void>
}
