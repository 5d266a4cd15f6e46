import { parseArgs } from 'node:util'
import { buildExtensions } from './build'
import { log } from './lib/log'
import { tourDemo } from './tour/demo'
import { play } from './tour/play'
import { readPage } from './tour/saved-page'

/**
 * npm start                                    the demo pages in a window to play with, or the tour where there is none
 * npm start -- --headless                      the tour
 * npm start -- --page FILE.html --url URL      reads a page that somebody saved
 */
const USAGE = 'npm start [-- --headless] | npm start -- --page FILE.html --url URL'

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean' }, page: { type: 'string' }, url: { type: 'string' } },
  })
  if ((values.page === undefined) !== (values.url === undefined))
    throw new Error(`--page and --url go together: ${USAGE}`)
  await buildExtensions(['chrome'])
  if (values.page !== undefined && values.url !== undefined) {
    await readPage(values.page, values.url)
    return
  }
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
  if (values.headless || !hasDisplay) return tourDemo()
  return play()
}

main().catch((error: unknown) => {
  log(error instanceof Error ? error.message : String(error))
  if (process.env['DEBUG']) console.error(error)
  process.exitCode = 1
})
