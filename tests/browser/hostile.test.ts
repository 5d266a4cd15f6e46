import { describe, expect, it } from 'vitest'
import { waitForAria } from '../../scripts/lib/aria'
import { pageErrors } from '../pages/driver'
import { BROWSERS, PLATFORMS, useStage } from './stage'

describe.each(BROWSERS)('hostile comments in %s', (browser) => {
  const stage = useStage(browser)

  it.each(PLATFORMS)('are read, shown as text, and break nothing: %s', async (platform) => {
    const page = await stage.openRead(platform, '?set=hostile', 5)
    const flags = await stage.flags(page)
    expect(flags.length).toBeGreaterThan(0)
    for (const name of flags.slice(0, 4)) {
      await stage.press(page, name)
      const card = await waitForAria(page, { role: 'dialog', name: stage.t('card_label') })
      await waitForAria(page, { role: 'button', name: stage.t('action_label', stage.t('act_hid')) })
      const foreign = await card.evaluate(
        (element) => element.querySelectorAll('img, script, iframe, a, b, style').length,
      )
      expect(foreign).toBe(0)
      expect(await page.evaluate('typeof __pwned')).toBe('undefined')
      await page.keyboard.press('Escape')
    }
    expect(await pageErrors(page)).toEqual([])
  })

  it.each(PLATFORMS)('and none at all is an ordinary page: %s', async (platform) => {
    const page = await stage.open(platform, '?set=empty')
    await expect.poll(() => stage.tabState(page)).toMatchObject({ status: { followed: true }, read: 0 })
    expect(await stage.flags(page)).toEqual([])
    expect(await pageErrors(page)).toEqual([])
  })

  it('a brand that was deleted leaves its page asleep', async () => {
    const page = await stage.openRead('facebook')
    const popup = await stage.openPopup(page)
    await popup.evaluate(async () => {
      const open = indexedDB.open('vigie')
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.addEventListener('success', () => resolve(open.result))
      })
      const cleared = database.transaction('brands', 'readwrite').objectStore('brands').clear()
      await new Promise((resolve) => cleared.addEventListener('success', resolve))
    })
    await page.bringToFront()
    await page.reload()
    await expect.poll(() => stage.tabState(page)).toMatchObject({ status: { followed: false, brand: null } })
    expect(await stage.flags(page)).toEqual([])
    expect(await pageErrors(page)).toEqual([])
  })
})
