import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { findAria, waitForAria } from '../../scripts/lib/aria'
import { clickReply, composerText } from '../pages/driver'
import { BROWSERS, useStage } from './stage'

describe.each(BROWSERS)('moving through a site in %s', (browser) => {
  const stage = useStage(browser)

  /** How many comments the journal holds. */
  async function journalled(page: Page): Promise<number> {
    const popup = await stage.openPopup(page)
    const count = await popup.evaluate(async () => {
      const open = indexedDB.open('vigie')
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.addEventListener('success', () => resolve(open.result))
      })
      const all = database.transaction('mentions').objectStore('mentions').count()
      return new Promise<number>((resolve) => all.addEventListener('success', () => resolve(all.result)))
    })
    await popup.close()
    await page.bringToFront()
    return count
  }

  it('journals nothing of a private feed that the site shows without loading a page', async () => {
    const page = await stage.openRead('x')
    const before = await journalled(page)
    await page.evaluate(() => {
      history.pushState({}, '', '/home')
      // The feed arrives in the nodes of the page before, as strangers' posts with ids of their own.
      for (const article of document.querySelectorAll('article[data-testid="tweet"]')) {
        for (const link of article.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]')) {
          link.href = link.href.replace(/status\/\d/, 'status/7')
        }
      }
    })
    await expect.poll(() => stage.tabState(page)).toMatchObject({ status: { followed: false }, read: 0 })
    expect(await stage.flags(page)).toEqual([])
    expect(await journalled(page)).toBe(before)
  })

  it('does not take a stranger’s post for the brand’s while the site still shows the brand’s comments', async () => {
    const page = await stage.openRead('instagram')
    const before = await journalled(page)
    await page.evaluate(() => history.pushState({}, '', '/p/STRANGERpost/'))
    // The old comments still stand there under the new address: they are not read again as the new post's.
    await expect.poll(() => stage.tabState(page)).toMatchObject({ page: { postId: 'STRANGERpost' } })
    await page.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href="/maisonzaytouna/"]')) {
        link.href = '/stranger/'
        for (const text of link.querySelectorAll('span')) if (!text.children.length) text.textContent = 'stranger'
      }
    })
    await expect.poll(() => stage.tabState(page)).toMatchObject({ status: { followed: false }, read: 0 })
    expect(await journalled(page)).toBe(before)
  })

  it('closes the card with Escape wherever the focus went, also when the comment is gone', async () => {
    const page = await stage.openRead('instagram')
    const [name = ''] = await stage.flags(page)
    await stage.press(page, name)
    await waitForAria(page, { role: 'button', name: stage.t('insert_label') })
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('.row')) row.remove()
      ;(document.activeElement as HTMLElement | null)?.blur()
    })
    await stage.press(page, stage.t('insert_label'))
    await stage.cardSays(page, stage.t('comment_gone'))
    await page.keyboard.press('Escape')
    await expect.poll(() => findAria(page, { role: 'dialog', name: stage.t('card_label') })).toHaveLength(0)
  })

  it('never writes into a box that took the focus away', async () => {
    const page = await stage.openRead('instagram')
    const word = stage.t('intent_question')
    const name = (await stage.flags(page)).find((flag) => flag.includes(`${word}, `)) ?? ''
    await stage.press(page, name)
    await waitForAria(page, { role: 'button', name: stage.t('insert_label') })
    await clickReply(page, 'instagram', name.slice(name.lastIndexOf(' ') + 1))
    await expect.poll(() => composerText(page)).toMatch(/^@/)
    await page.evaluate(() => {
      const thief = document.createElement('textarea')
      thief.id = 'thief'
      document.body.prepend(thief)
      document.addEventListener('focusin', (event) => {
        if (event.target instanceof HTMLTextAreaElement && event.target !== thief) thief.focus()
      })
    })
    await stage.press(page, stage.t('insert_label'))
    await stage.cardSays(
      page,
      new RegExp(`${stage.t('insert_failed_copied')}|${stage.t('insert_failed')}`.replace(/[()+]/g, '\\$&')),
    )
    expect(await page.evaluate(() => (document.getElementById('thief') as HTMLTextAreaElement).value)).toBe('')
  })
})

describe('a worker that was ended', () => {
  const stage = useStage('chromium')

  it('answers again at the next request, and nothing on the page is lost', async () => {
    const page = await stage.openRead('facebook')
    const before = await stage.flags(page)
    const session = await stage.launched.browser.target().createCDPSession()
    const { targetInfos } = await session.send('Target.getTargets')
    const worker = targetInfos.find(({ type }) => type === 'service_worker')
    if (!worker) throw new Error('no worker runs')
    await session.send('Target.closeTarget', { targetId: worker.targetId })
    const [name = ''] = before
    await stage.press(page, name)
    await stage.press(page, stage.t('action_label', stage.t('act_reported')))
    await stage.cardSays(page, stage.t('stored', stage.t('done_reported')))
    expect(await stage.flags(page)).toHaveLength(before.length)
  })
})
