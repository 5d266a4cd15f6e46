import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { findAria, waitForAria } from '../../scripts/lib/aria'
import { BROWSERS, useStage } from './stage'

const CSS = ['src/ui/tokens.css', 'src/ui/controls.css', 'src/content/card/card.css']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

describe.each(BROWSERS)('the card in %s', (browser) => {
  const stage = useStage(browser)

  async function openInsult(page: Page): Promise<string> {
    const word = stage.t('rule_insult')
    const name = (await stage.flags(page)).find((flag) => flag.includes(`${word}, `))
    if (!name) throw new Error('nobody insults anybody')
    const flag = await waitForAria(page, { role: 'button', name })
    await flag.scrollIntoView()
    await flag.focus()
    await page.keyboard.press('Enter')
    await waitForAria(page, { role: 'button', name: stage.t('insert_label') })
    return name
  }
  const panelText = async (page: Page): Promise<string> => {
    const card = await waitForAria(page, { role: 'dialog', name: stage.t('card_label') })
    return card.evaluate((element) => element.textContent ?? '')
  }

  it('opens with the keyboard, says what, why and by which article, and gives the focus back', async () => {
    const page = await stage.openRead('facebook')
    const flag = await openInsult(page)
    const text = await panelText(page)
    expect(text).toContain(stage.t('charter_article', '2', stage.t('article_2')))
    expect(text).toContain(stage.t('why_word'))
    const card = await waitForAria(page, { role: 'dialog', name: stage.t('card_label') })
    const marks = await card.evaluate((element) =>
      [...element.querySelectorAll('mark')].map((mark) => mark.textContent),
    )
    expect(marks.length).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => findAria(page, { role: 'dialog', name: stage.t('card_label') })).toHaveLength(0)
    // The flag has the focus again: Enter opens the card once more.
    await page.keyboard.press('Enter')
    await waitForAria(page, { role: 'dialog', name: stage.t('card_label') })
    expect(flag.startsWith('Vigie')).toBe(true)
  })

  it('lets no key and no click through to the site', async () => {
    const page = await stage.openRead('x')
    await page.evaluate(() => {
      Object.assign(globalThis, { heard: [] })
      for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'input']) {
        document.addEventListener(type, (event) =>
          (globalThis as unknown as { heard: string[] }).heard.push(event.type),
        )
      }
    })
    const [name = ''] = await stage.flags(page)
    await stage.press(page, name)
    await stage.press(page, stage.t('action_label', stage.t('act_noted')))
    await (await waitForAria(page, { role: 'textbox', name: stage.t('note_label') })).type('à revoir avec Lina')
    await stage.press(page, stage.t('note_save_label'))
    await stage.cardSays(page, 'à revoir avec Lina')
    expect(await page.evaluate('heard')).toEqual([])
  })

  it.each(['hid', 'deleted', 'reported', 'dismissed', 'escalated'] as const)(
    'stores “%s” and shows it',
    async (kind) => {
      const page = await stage.openRead('instagram')
      const [name = ''] = await stage.flags(page)
      await stage.press(page, name)
      await stage.press(page, stage.t('action_label', stage.t(`act_${kind}`)))
      await stage.cardSays(page, stage.t('stored', stage.t(`done_${kind}`)))
    },
  )

  it('reopens a comment that was closed by mistake', async () => {
    const page = await stage.openRead('x')
    const [flag = ''] = (await stage.flags(page)).filter((name) => name.includes(`${stage.t('rule_hate')}, `))
    await stage.press(page, flag)
    await stage.press(page, stage.t('action_label', stage.t('act_deleted')))
    await expect.poll(() => stage.flags(page)).not.toContain(flag)
    await stage.press(page, stage.t('action_label', stage.t('act_reopened')))
    await expect.poll(() => stage.flags(page)).toContain(flag)
  })

  it('offers to let a word pass once its flag was dismissed', async () => {
    const page = await stage.openRead('facebook')
    await openInsult(page)
    await stage.press(page, stage.t('action_label', stage.t('act_dismissed')))
    await stage.press(page, new RegExp(stage.t('allow_label', '.+')))
    await stage.cardSays(page, new RegExp(stage.t('word_allowed', '.+', 'Maison Zaytouna')))
  })

  it('gives every control a name that starts with Vigie, and axe finds nothing to say', async () => {
    const page = await stage.openRead('tiktok')
    const [name = ''] = await stage.flags(page)
    await stage.press(page, name)
    const card = await waitForAria(page, { role: 'dialog', name: stage.t('card_label') })
    await waitForAria(page, { role: 'button', name: stage.t('copy_label') })
    const names = await card.evaluate((element) =>
      [...element.querySelectorAll('button, input, textarea, select, a, [tabindex="0"]')].map((one) =>
        one.getAttribute('aria-label'),
      ),
    )
    expect(names.length).toBeGreaterThan(8)
    expect(names.filter((one) => !one?.startsWith('Vigie'))).toEqual([])

    // A closed shadow root is closed to axe, too: the same markup and styles are judged on a page of their own.
    const markup = await card.evaluate((element) => element.outerHTML)
    for (const theme of ['light', 'dark']) {
      const copy = await stage.launched.browser.newPage()
      await copy.setContent(
        `<html lang="fr" data-theme="${theme}"><title>Carte</title><style>${CSS}</style><main>${markup.replace('popover="manual"', '')}</main></html>`,
      )
      await copy.evaluate(axe.source)
      const results = (await copy.evaluate("axe.run('.card')")) as AxeResults
      expect(results.violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html}`)).toEqual([])
      await copy.close()
    }
  })
})
