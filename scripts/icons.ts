import { writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'
import { findChromium } from './lib/browsers'
import { log } from './lib/log'

/** Vigie's mark: a lookout's lamp and its one wedge of light. */
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0F766E"/><path d="M14.5 12.5 28 4v16l-9.5 .5A9 9 0 0 0 14.5 12.5z" fill="#5EEAD4"/><circle cx="10.5" cy="20" r="6" fill="#fff"/></svg>`

/** Draws the icons of `public/icons` from the mark. */
const browser = await puppeteer.launch({
  executablePath: await findChromium(log),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size })
  await page.goto(
    `data:image/svg+xml,${encodeURIComponent(mark.replace('<svg', `<svg width="${size}" height="${size}"`))}`,
  )
  await page.screenshot({ path: `public/icons/${size}.png`, omitBackground: true })
}
await browser.close()
await writeFile('public/icons/vigie.svg', `${mark}\n`)
