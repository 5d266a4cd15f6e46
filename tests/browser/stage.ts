import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { demoPages, followDemoBrand, routesTo } from '../../scripts/lib/demo'
import { findAria, waitForAria } from '../../scripts/lib/aria'
import { openStage, waitUntilRead } from '../../scripts/lib/stage'
import type { BrowserName, Stage, StageOptions } from '../../scripts/lib/stage'
import type { Page } from 'puppeteer-core'

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']
export type DemoPlatform = (typeof demoPages)[number]['platform']
export const PLATFORMS = demoPages.map(({ platform }) => platform)

/** The comments that each demo page shows, replies included. */
export const SHOWN: Record<DemoPlatform, number> = { facebook: 23, instagram: 22, x: 21, tiktok: 23 }

export interface Scene extends Stage {
  /** The demo brand. */
  brandId: string
  /** Opens a demo page; `set` chooses its comments. Waits for nothing but the page. */
  open(platform: DemoPlatform, query?: string): Promise<Page>
  /** Opens a demo page and waits until Vigie has read it. */
  openRead(platform: DemoPlatform, query?: string, atLeast?: number): Promise<Page>
  /** Clicks the control of this accessible name, once it is there. */
  press(page: Page, name: string | RegExp, role?: string): Promise<void>
  /** Waits until the open card says `sentence`. */
  cardSays(page: Page, sentence: string | RegExp): Promise<void>
  /** The accessible names of the flags on the page. */
  flags(page: Page): Promise<string[]>
}

/** One browser with Vigie for the tests of a file; at the end, nothing may have asked for anything outside. */
export function useStage(name: BrowserName, options: Partial<StageOptions> & { isFollowed?: boolean } = {}): Scene {
  let scene: Scene | undefined
  const { isFollowed = true, ...stageOptions } = options
  beforeAll(async () => {
    const stage = await openStage({ name, routes: routesTo('.cache/pages'), locale: 'fr', ...stageOptions })
    const brandId = isFollowed ? await followDemoBrand(stage) : ''
    const open = (platform: DemoPlatform, query = ''): Promise<Page> => {
      const page = demoPages.find((one) => one.platform === platform)
      if (!page) throw new Error(`no demo page for ${platform}`)
      return stage.visit(page.url + query)
    }
    scene = {
      ...stage,
      brandId,
      open,
      async openRead(platform, query = '', atLeast = 1) {
        const page = await open(platform, query)
        await waitUntilRead(stage, page, atLeast)
        return page
      },
      async press(page, label, role = 'button') {
        // A tab in the background draws nothing, and what is not drawn cannot be clicked.
        await page.bringToFront()
        const control = await waitForAria(page, { role, name: label })
        // To the middle: sites keep bars at their edges that would take the click.
        await control.evaluate((element) => element.scrollIntoView({ block: 'center' }))
        await control.click()
      },
      async cardSays(page, sentence) {
        const text = async (): Promise<string> => {
          const [card] = await findAria(page, { role: 'dialog', name: stage.t('card_label') })
          return (await card?.evaluate((element) => element.textContent ?? '')) ?? ''
        }
        await expect.poll(text, { timeout: 10_000 }).toMatch(sentence)
      },
      async flags(page) {
        // Chromium does not answer for the names of a page in the background.
        await page.bringToFront()
        const [start = '', between = ''] = stage.t('flag_label', '\u0001', '\u0001').split('\u0001')
        const buttons = await findAria(page, { role: 'button', name: new RegExp(`^${start}.+${between}`) })
        return Promise.all(
          buttons.map((button) => button.evaluate((element) => element.getAttribute('aria-label') ?? '')),
        )
      },
    }
  })
  afterEach(async () => {
    // Whatever a test left open: two tabs on one address would be taken for each other.
    await scene?.closePages()
  })
  afterAll(async () => {
    if (!scene) return
    const outside = { refused: scene.proxy.refused, unexpected: scene.server.unexpected }
    await scene.close()
    expect(outside).toEqual({ refused: [], unexpected: [] })
  })
  // Tests read it only once it is there; before that, any use says so.
  return new Proxy({} as Scene, {
    get: (_, key) => {
      if (!scene) throw new Error('the stage is not open yet')
      return scene[key as keyof Scene]
    },
  })
}
