import { describe, expect, it } from 'vitest'
import { waitForAria } from '../../scripts/lib/aria'
import { pageErrors } from '../pages/driver'
import { BROWSERS, PLATFORMS, SHOWN, useStage } from './stage'

describe.each(BROWSERS)('reading in %s', (browser) => {
  const stage = useStage(browser)

  it.each(PLATFORMS)('reads every comment of a followed %s page and flags those that want the CM', async (platform) => {
    const page = await stage.openRead(platform, '', SHOWN[platform])
    expect((await stage.tabState(page))?.read).toBe(SHOWN[platform])
    const flags = await stage.flags(page)
    expect(flags.length).toBeGreaterThan(5)
    expect(flags.length).toBeLessThan(SHOWN[platform])
    expect(new Set(flags.map((name) => name.slice(0, 5)))).toEqual(new Set(['Vigie']))
    expect(await pageErrors(page)).toEqual([])
  })

  it('leaves no trace that a page’s script could read but bare elements', async () => {
    const page = await stage.openRead('facebook')
    const traces = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('span')].filter((span) => span.dataset['theme'] !== undefined)
      return {
        count: hosts.length,
        open: hosts.filter((host) => host.shadowRoot !== null).length,
        content: hosts.map((host) => host.textContent).join(''),
        attributes: [...new Set(hosts.flatMap((host) => host.getAttributeNames()))].toSorted(),
        globals: Object.keys(globalThis).filter((name) => /vigie/i.test(name)),
      }
    })
    expect(traces.count).toBeGreaterThan(5)
    expect(traces).toMatchObject({ open: 0, content: '', globals: [] })
    expect(traces.attributes.filter((name) => !['data-theme', 'role'].includes(name))).toEqual([])
  })

  it('flags a comment that the page adds later, and drops the flag of one that it takes away', async () => {
    const page = await stage.openRead('instagram')
    const before = await stage.flags(page)
    const [name = ''] = before
    const author = name.slice(name.lastIndexOf(' ') + 1)
    // Takes the comment's row away and puts it back, as lists that recycle their nodes do.
    await page.evaluate((handle) => {
      const rows = [...document.querySelectorAll<HTMLElement>('.row')]
      const row = rows.find((one) => one.querySelector(`a[href="/${handle}/"]`))
      const parent = row?.parentElement
      if (!row || !parent) throw new Error(`no row of ${handle}`)
      const next = row.nextSibling
      row.remove()
      Object.assign(globalThis, { putBack: () => parent.insertBefore(row, next) })
    }, author)
    await expect.poll(() => stage.flags(page)).toHaveLength(before.length - 1)
    await page.evaluate('putBack()')
    await expect.poll(() => stage.flags(page)).toEqual(before)
  })

  it('shows a dealt-with comment as such after a reload', async () => {
    const page = await stage.openRead('x')
    const [flag = ''] = (await stage.flags(page)).filter((name) => name.includes(stage.t('rule_spam')))
    expect(flag).not.toBe('')
    await stage.press(page, flag)
    await stage.press(page, stage.t('action_label', stage.t('act_reported')))
    const author = flag.slice(flag.indexOf(stage.t('rule_spam')) + stage.t('rule_spam').length)
    const done = `Vigie\u00a0: ${stage.t('done_reported')}${author}`.replace(
      'Vigie\u00a0: ',
      stage.t('action_label', ''),
    )
    await waitForAria(page, { role: 'button', name: done })
    await page.reload()
    await waitForAria(page, { role: 'button', name: done })
  })
})

describe.each(BROWSERS)('unfollowed pages in %s', (browser) => {
  const stage = useStage(browser, { isFollowed: false })

  it.each(PLATFORMS)('are neither read nor journalled: %s', async (platform) => {
    const page = await stage.open(platform)
    await expect
      .poll(() => stage.tabState(page), { timeout: 10_000 })
      .toMatchObject({ status: { followed: false }, read: 0 })
    expect(await stage.flags(page)).toEqual([])
    const popup = await stage.openPopup(page)
    await waitForAria(popup, { role: 'button', name: stage.t('follow') })
    const journalled = await popup.evaluate(async () => {
      const open = indexedDB.open('vigie')
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.addEventListener('success', () => resolve(open.result))
      })
      const count = database.transaction('mentions').objectStore('mentions').count()
      return new Promise<number>((resolve) => count.addEventListener('success', () => resolve(count.result)))
    })
    expect(journalled).toBe(0)
  })
})
