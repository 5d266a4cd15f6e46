import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { folder } from '../lib/stage'
import { waitForAria } from '../lib/aria'

/** Clicks "Export today" in the popup and gives the file that the browser saved into `dir`. Chromium only. */
export async function exportDay(popup: Page, label: string, dir: string): Promise<{ path: string; csv: string }> {
  const into = await folder(dir)
  for (const name of await csvIn(into)) await rm(join(into, name))
  const session = await popup.browser().target().createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: into, eventsEnabled: true })
  const done = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the export was not saved within 10 s')), 10_000)
    session.on('Browser.downloadProgress', ({ state }) => {
      if (state !== 'completed') return
      clearTimeout(timer)
      resolve()
    })
  })
  await (await waitForAria(popup, { role: 'button', name: label })).click()
  await done
  const [name] = await csvIn(into)
  if (!name) throw new Error(`no CSV in ${dir}`)
  const path = join(into, name)
  return { path, csv: await readFile(path, 'utf8') }
}

const csvIn = async (dir: string): Promise<string[]> => (await readdir(dir)).filter((name) => name.endsWith('.csv'))
