import { access } from 'node:fs/promises'
import { basename } from 'node:path'
import { platformFor } from '../../src/platforms'
import { log } from '../lib/log'
import { folder, openStage } from '../lib/stage'
import { exportDay } from './download'

/**
 * Serves a saved page under its own address, follows it, and leaves what was read in `out`: a CSV and a picture.
 * Gives the CSV. Rejects with a sentence that says what is wrong.
 */
export async function readPage(file: string, address: string, out = 'demo-output'): Promise<string> {
  await access(file).catch(() => {
    throw new Error(`${file} cannot be read`)
  })
  if (!URL.canParse(address)) throw new Error(`${address} is not an address`)
  const url = new URL(address)
  const platform = platformFor(url)
  if (!platform) throw new Error(`${url.hostname} is none of the sites that Vigie reads`)
  await folder(out)
  // What the saved page asks for beside itself (pictures, scripts) stays unanswered; nothing leaves the machine.
  // Its own scripts were made for the site, not for a copy: they do not run.
  const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'" }
  const routes = [{ host: url.hostname, path: url.pathname, file, headers }]
  const stage = await openStage({ name: 'chromium', routes, locale: 'fr' })
  try {
    log(`Reading ${basename(file)} as ${address}`)
    const page = await stage.visit(address)
    const before = await until(() => stage.tabState(page), 'Vigie did not start on the page')
    const { id } = await stage.ask('brand:save', {
      id: 'saved-page',
      name: before.title.slice(0, 80) || platform.label,
      tone: 'vous',
    })
    await stage.ask('page:follow', { page: before.page, brandId: id, title: before.title, isSavedCopy: true })
    await page.reload({ waitUntil: 'load' })
    const state = await until(async () => {
      const now = await stage.tabState(page)
      return now?.status.followed && now.isSettled ? now : undefined
    }, 'the page was not read')
    await page.screenshot({ path: `${out}/page.png` })
    log(`${state.read} comments read, ${state.left} to handle`)
    if (state.read === 0) log('No comment was recognised on this page: the CSV holds its header alone.')
    const popup = await stage.openPopup(page)
    const { path, csv } = await exportDay(popup, stage.t('export_day'), out)
    log(`The comments and what Vigie says of them: ${path}; a picture: ${out}/page.png`)
    return csv
  } finally {
    await stage.close()
  }
}

async function until<T>(probe: () => Promise<T | undefined>, failure: string, timeout = 15_000): Promise<T> {
  const end = Date.now() + timeout
  for (;;) {
    const found = await probe()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(failure)
    await new Promise((wake) => setTimeout(wake, 100))
  }
}
