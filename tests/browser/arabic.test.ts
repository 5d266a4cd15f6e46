import { describe, expect, it } from 'vitest'
import { waitForAria } from '../../scripts/lib/aria'
import { useStage } from './stage'

// Firefox can be told its language without a language pack; Chromium needs one that few machines have.
describe('in Arabic, right to left', () => {
  const stage = useStage('firefox', { locale: 'ar' })

  it.each([1280, 320])('the card mirrors and stays inside a window of %i pixels', async (width) => {
    const page = await stage.openRead('facebook')
    await page.setViewport({ width, height: 700 })
    const name = (await stage.flags(page)).find((flag) => flag.includes(stage.t('rule_insult')))
    expect(stage.t('language')).toBe('ar')
    await stage.press(page, name ?? '')
    await stage.press(page, stage.t('action_label', stage.t('act_noted')))
    await waitForAria(page, { role: 'textbox', name: stage.t('note_label') })
    const card = await waitForAria(page, { role: 'dialog', name: stage.t('card_label') })
    const isInside = (): Promise<boolean> =>
      card.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
      })
    await expect.poll(isInside).toBe(true)
    expect(
      await card.evaluate((element) => [element.getAttribute('dir'), getComputedStyle(element).direction]),
    ).toEqual(['rtl', 'rtl'])
  })

  it('the popup mirrors and needs no scrolling sideways', async () => {
    const page = await stage.openRead('facebook')
    const popup = await stage.openPopup(page)
    await waitForAria(popup, { role: 'heading', name: stage.t('today') })
    const drawn = await popup.evaluate(() => ({
      dir: document.documentElement.dir,
      lang: document.documentElement.lang,
      isWide: document.documentElement.scrollWidth > innerWidth,
    }))
    expect(drawn).toEqual({ dir: 'rtl', lang: 'ar', isWide: false })
  })
})
