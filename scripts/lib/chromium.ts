import { launch } from 'puppeteer-core'
import { findChromium } from './browsers'
import type { LaunchOptions, Launched } from './launch'
import { endBrowser, openProfile } from './lifetime'
import { ownRequests } from './proxy'

/** What Chromium asks of its maker by itself is switched off, or sent to a name that the proxy knows for its own. */
const quiet = [
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
  `--component-updater=url-source=https://update.${ownRequests}/`,
  `--gaia-url=https://accounts.${ownRequests}`,
  '--no-default-browser-check',
  '--no-pings',
]

function chromiumArguments(options: LaunchOptions): string[] {
  const args = [...quiet, `--blink-settings=preferredColorScheme=${options.colorScheme === 'dark' ? 0 : 1}`]
  // Chromium refuses to start its sandbox as root.
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  if (options.server) args.push(`--ignore-certificate-errors-spki-list=${options.server.spki}`)
  if (options.proxy) {
    // Chromium leaves its proxy aside for loopback addresses unless told otherwise.
    args.push(`--proxy-server=http://127.0.0.1:${options.proxy.port}`, '--proxy-bypass-list=<-loopback>')
  }
  if (options.locale) args.push(`--lang=${options.locale}`)
  return args
}

/**
 * Starts a Chromium with the extension loaded. The extension goes in over the debugging pipe and not by
 * --load-extension, which branded Chrome ignores since version 137.
 * `locale` needs the browser's own language pack (Debian: chromium-l10n), else the interface stays English.
 */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const executablePath = options.executablePath ?? (await findChromium())
  const profile = await openProfile(options.userDataDir)
  // Linux takes the language from the environment, the other systems from --lang.
  const env = options.locale ? { ...process.env, LANGUAGE: options.locale } : process.env
  const browser = await launch({
    executablePath,
    env,
    headless: options.headless ?? true,
    // In a window the pages are as large as the window.
    ...(options.headless === false ? { defaultViewport: null } : {}),
    userDataDir: profile.dir,
    pipe: true,
    enableExtensions: true,
    args: chromiumArguments(options),
  }).catch(async (error: unknown) => {
    await profile.remove()
    throw error
  })
  const close = async () => {
    await endBrowser(browser)
    await profile.remove()
  }
  try {
    const extensionId = await browser.installExtension(options.extensionDir)
    const extensionOrigin = `chrome-extension://${extensionId}`
    return {
      browser,
      extensionId,
      extensionOrigin,
      close,
      allowClipboard: (origin) =>
        browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']),
      openExtensionPage: async (path) => {
        const page = await browser.newPage()
        await page.goto(`${extensionOrigin}/${path.replace(/^\//, '')}`)
        return page
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
