import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import { findFirefox } from './browsers'
import { runInChrome } from './firefox-chrome'
import type { LaunchOptions, Launched } from './launch'
import { endBrowser, openProfile } from './lifetime'

/** Firefox draws a host name per profile for each extension; fixed here, so that its pages have a known address. */
const extensionUuid = '5f0c6c1e-76c1-4d5a-9a3e-0b1d2e3f4a5b'

/** The gecko id of the manifest in `extensionDir`. */
async function geckoId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } }
  }
  const id = manifest.browser_specific_settings?.gecko?.id
  if (!id) throw new Error(`${extensionDir}/manifest.json has no browser_specific_settings.gecko.id`)
  return id
}

function firefoxPreferences(options: LaunchOptions, id: string): Record<string, unknown> {
  const preferences: Record<string, unknown> = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: extensionUuid }),
    // The extension is a temporary add-on: Firefox would forget what it stored when the browser is closed.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    // With these two, pages may use the clipboard without a prompt.
    'dom.events.asyncClipboard.readText': true,
    'dom.events.testing.asyncClipboard': true,
    'services.settings.server': 'data:,#dummy',
    'app.normandy.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.trr.mode': 5,
  }
  if (!options.proxy) return preferences
  return {
    ...preferences,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.proxy.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.proxy.port,
    'network.proxy.no_proxies_on': '',
    // Firefox leaves its proxy aside for loopback addresses unless told otherwise.
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
  }
}

/**
 * Starts a Firefox with the extension loaded as a temporary add-on, host permissions granted.
 * Needs Firefox 142 or later, the first that takes an extension without data collection at its word.
 */
export async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const id = await geckoId(options.extensionDir)
  const executablePath = options.executablePath ?? (await findFirefox())
  const profile = await openProfile(options.userDataDir)
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    // Without it a release build ignores services.settings.server and asks for its remote settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    headless: options.headless ?? true,
    userDataDir: profile.dir,
    acceptInsecureCerts: options.server !== undefined,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPreferences(options, id),
  }).catch(async (error: unknown) => {
    await profile.remove()
    throw error
  })
  const close = async () => {
    await endBrowser(browser)
    await profile.remove()
  }
  try {
    if (options.locale) {
      // Set before the extension is there: it reads its messages once. Needs no language pack.
      const locale = JSON.stringify(options.locale)
      await runInChrome(
        browser,
        `Services.locale.availableLocales = [${locale}, 'en-US']; Services.locale.requestedLocales = [${locale}]`,
      )
    }
    const extensionOrigin = `moz-extension://${extensionUuid}`
    return {
      browser,
      extensionId: await browser.installExtension(options.extensionDir),
      extensionOrigin,
      close,
      allowClipboard: async () => {},
      openExtensionPage: async (path) => {
        const page = await browser.newPage()
        // Load events of extension pages never come over WebDriver BiDi.
        await page.goto(`${extensionOrigin}/${path.replace(/^\//, '')}`, { waitUntil: [] })
        await page.waitForFunction(
          (origin) => location.href.startsWith(origin) && document.readyState === 'complete',
          {},
          extensionOrigin,
        )
        return page
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
