import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { findAria, waitForAria } from '../../scripts/lib/aria'
import { clickReply, composerText, pageErrors, send, submitted } from '../pages/driver'
import { BROWSERS, PLATFORMS, useStage } from './stage'
import type { DemoPlatform } from './stage'

/** A second paragraph, an emoji and Arabic at the end of every draft. */
const SIGNATURE = '🌿\n\nMaison Zaytouna زيتونة'

describe.each(BROWSERS)('writing into the sites’ boxes in %s', (browser) => {
  const stage = useStage(browser)

  /** Opens the card of the first comment that asks something; gives the author's name. */
  async function openQuestion(page: Page): Promise<string> {
    const words = (['intent_question', 'intent_purchase', 'intent_complaint'] as const).map((key) => stage.t(key))
    const name = (await stage.flags(page)).find((flag) => words.some((word) => flag.includes(`${word}, `)))
    if (!name) throw new Error('nobody asks anything')
    await stage.press(page, name)
    await waitForAria(page, { role: 'button', name: stage.t('insert_label') })
    const [, author = ''] = name.split(stage.t('flag_label', '', '').replace(/^Vigie\s?: /, ''))
    return author
  }

  /** The text of the draft that is chosen in the card. */
  async function chosenDraft(page: Page): Promise<string> {
    const [radio] = await findAria(page, { role: 'radio', name: new RegExp(stage.t('draft_label', '1', '')) })
    if (!radio) throw new Error('no draft')
    const label = await radio.evaluate((element) => element.getAttribute('aria-label') ?? '')
    return label.slice(stage.t('draft_label', '1', '').length)
  }

  async function insertInto(
    platform: DemoPlatform,
    query = '',
  ): Promise<{ page: Page; draft: string; author: string }> {
    await stage.ask('brand:save', { id: stage.brandId, name: 'Maison Zaytouna', tone: 'vous', signature: SIGNATURE })
    const page = await stage.openRead(platform, query)
    const author = await openQuestion(page)
    const draft = await chosenDraft(page)
    expect(draft).toContain(SIGNATURE)
    await clickReply(page, platform, author)
    await stage.press(page, stage.t('insert_label'))
    await waitForAria(page, { role: 'status', name: new RegExp(stage.t('inserted')) })
    return { page, draft, author }
  }

  it.each(PLATFORMS)(
    'puts a draft of two paragraphs into the editor’s own state, once, and sends nothing: %s',
    async (platform) => {
      const { page, draft, author } = await insertInto(platform)
      const prefix = platform === 'instagram' ? `@${author} ` : ''
      expect(await composerText(page)).toBe(prefix + draft)
      expect(await submitted(page)).toEqual([])
      // The editor still works: what is typed now is added, and what the CM sends is all of it.
      await page.keyboard.type(' !')
      await expect.poll(() => composerText(page)).toBe(`${prefix}${draft} !`)
      await send(page, platform)
      await expect.poll(() => submitted(page)).toEqual([`${prefix}${draft} !`])
      await waitForAria(page, { role: 'button', name: stage.t('flag_label', stage.t('done_replied'), author) })
      expect(await pageErrors(page)).toEqual([])
    },
  )

  it('works in Facebook’s rich editor, with replies inside their comment', async () => {
    const { page, draft } = await insertInto('facebook', '?editor=rich&nest=1')
    expect(await composerText(page)).toBe(draft)
  })

  it('works on X when its dialog has an address of its own', async () => {
    const { page, draft } = await insertInto('x', '?route=1')
    expect(await composerText(page)).toBe(draft)
  })

  it.each(PLATFORMS)('says to click Reply first where no box is open for the comment: %s', async (platform) => {
    const page = await stage.openRead(platform)
    await openQuestion(page)
    await stage.press(page, stage.t('insert_label'))
    await stage.cardSays(page, stage.t('click_reply_first'))
    expect(await composerText(page)).toBe('')
  })

  it('adds to what the CM had typed, and never twice', async () => {
    const page = await stage.openRead('facebook')
    const author = await openQuestion(page)
    const draft = await chosenDraft(page)
    await clickReply(page, 'facebook', author)
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox')
    await page.keyboard.type('Bonsoir, ')
    await stage.press(page, stage.t('insert_label'))
    await waitForAria(page, { role: 'status', name: new RegExp(stage.t('inserted')) })
    expect(await composerText(page)).toBe(`Bonsoir, ${draft}`)
  })
})
