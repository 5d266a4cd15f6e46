import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { findAria, waitForAria } from '../../scripts/lib/aria'
import { waitUntilRead } from '../../scripts/lib/stage'
import { exportDay } from '../../scripts/tour/download'
import { BROWSERS, SHOWN, useStage } from './stage'

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText)

describe.each(BROWSERS)('following a page in %s', (browser) => {
  const stage = useStage(browser, { isFollowed: false })

  it('follows the page for a new brand, shows what was read, and lets it go again', async () => {
    const page = await stage.open('facebook')
    await expect.poll(() => stage.tabState(page)).toMatchObject({ page: { account: { handle: 'maisonzaytouna' } } })
    const popup = await stage.openPopup(page)
    await expect.poll(() => textOf(popup)).toContain(stage.t('nothing_today'))
    const name = await waitForAria(popup, { role: 'textbox', name: stage.t('brand_name') })
    await name.evaluate((element) => (element as HTMLInputElement).select())
    await name.type('Zaytouna Algérie')
    await stage.press(popup, stage.t('follow'))
    await expect.poll(() => textOf(popup)).toContain(stage.t('page_followed', 'Zaytouna Algérie'))
    await page.bringToFront()
    await waitUntilRead(stage, page, SHOWN.facebook)
    await popup.close()

    const again = await stage.openPopup(page)
    await expect.poll(() => textOf(again)).toContain(`${SHOWN.facebook} `)
    await waitForAria(again, { role: 'heading', name: stage.t('today') })
    await stage.press(again, stage.t('unfollow'))
    await waitForAria(again, { role: 'button', name: stage.t('follow') })
    expect(await stage.flags(page)).toEqual([])
    await stage.press(again, stage.t('follow'))
    await expect.poll(() => textOf(again)).toContain(stage.t('page_followed', 'Zaytouna Algérie'))
  })
})

describe.each(BROWSERS)('the popup in %s', (browser) => {
  const stage = useStage(browser)

  it('jumps to the first comment to handle', async () => {
    const page = await stage.openRead('facebook')
    const popup = await stage.openPopup(page)
    await stage.press(popup, stage.t('jump_first'))
    await page.bringToFront()
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['theme'])).toBe('light')
  })

  it('says so where a followed page shows no comment that it knows', async () => {
    const page = await stage.open('facebook', '?set=empty')
    await expect.poll(() => stage.tabState(page)).toMatchObject({ status: { followed: true }, read: 0 })
    const popup = await stage.openPopup(page)
    await expect.poll(() => textOf(popup)).toContain(stage.t('page_nothing_read'))
  })

  it('assesses a pasted comment, offers replies, copies one, and journals nothing', async () => {
    const page = await stage.open('x')
    const popup = await stage.openPopup(page)
    const box = await waitForAria(popup, { role: 'textbox', name: stage.t('quick_label') })
    await box.type('Bande d’abrutis, rendez l’argent')
    await expect.poll(() => textOf(popup)).toContain(stage.t('verdict_flags', stage.t('rule_insult')))
    await stage.press(popup, stage.t('quick_copy_label', '1'))
    await expect.poll(() => textOf(popup)).toContain(stage.t('copied_short'))
    await stage.launched.allowClipboard(stage.launched.extensionOrigin)
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toMatch(/Bonjour/)
  })

  it('is clean for axe, in light and dark, and fits its 380 pixels', async () => {
    const page = await stage.openRead('facebook')
    const popup = await stage.openPopup(page)
    await waitForAria(popup, { role: 'heading', name: stage.t('today') })
    await (await waitForAria(popup, { role: 'textbox', name: stage.t('quick_label') })).type('prix svp')
    await waitForAria(popup, { role: 'button', name: stage.t('quick_copy_label', '1') })
    await popup.evaluate(axe.source)
    for (const theme of ['light', 'dark']) {
      await popup.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme)
      const results = (await popup.evaluate('axe.run()')) as AxeResults
      expect(results.violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html}`)).toEqual([])
    }
    for (const width of [380, 320]) {
      await popup.setViewport({ width, height: 800 })
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
})

describe('the day’s export in chromium', () => {
  const stage = useStage('chromium')

  it('saves every comment seen today in one click', async () => {
    const page = await stage.openRead('x', '', SHOWN.x)
    const popup = await stage.openPopup(page)
    await waitForAria(popup, { role: 'heading', name: stage.t('today') })
    const { path, csv } = await exportDay(popup, stage.t('export_day'), await mkdtemp(join(tmpdir(), 'vigie-')))
    expect(path).toMatch(/vigie-\d{4}-\d{2}-\d{2}\.csv$/)
    expect(csv.startsWith(`\ufeff${stage.t('column_seen_date')};`)).toBe(true)
    expect(csv.split('\r\n').filter((line) => /;x:\d+$/.test(line))).toHaveLength(SHOWN.x)
    expect(await findAria(popup, { role: 'alert', name: /./ })).toEqual([])
  })
})
