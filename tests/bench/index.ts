import { execFileSync } from 'node:child_process'
import { JSDOM } from 'jsdom'
import { buildExtensions } from '../../scripts/build'
import { waitForAria } from '../../scripts/lib/aria'
import { demoPages, demoRoutes, followDemoBrand } from '../../scripts/lib/demo'
import { openStage, waitUntilRead } from '../../scripts/lib/stage'
import { assess } from '../../src/netiquette'
import { platformFor } from '../../src/platforms'
import { commentsOf } from '../pages/demo/data'

/**
 * Speed, as ratios to something known that is measured in the same run: a machine's mood changes both alike.
 * `npm run bench`
 */
const rows: Array<{ what: string; ms: string; against: string; ratio: string }> = []

function note(what: string, ms: number, against: string, reference: number): void {
  rows.push({
    what,
    ms: ms.toFixed(3),
    against: `${against} (${reference.toFixed(3)} ms)`,
    ratio: (ms / reference).toFixed(1),
  })
}

/** The median duration of `times` runs, in milliseconds. */
function median(times: number, work: () => void): number {
  const all = Array.from({ length: times }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return all.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

function benchEngine(): void {
  const texts = demoPages.flatMap(({ platform }) => commentsOf(platform, 'demo').map((comment) => comment.text))
  const start = performance.now()
  assess('bonjour')
  const first = performance.now() - start
  const each = median(15, () => texts.forEach((text) => assess(text))) / texts.length
  const plain =
    median(15, () =>
      texts.forEach((text) =>
        text
          .normalize('NFKD')
          .toLowerCase()
          .split(/\P{L}+/u),
      ),
    ) / texts.length
  note('assess: one demo comment, warm', each, 'fold and split it into words', plain)
  const long = texts.join(' ').repeat(20).slice(0, 50_000)
  note(
    'assess: 50,000 characters',
    median(5, () => assess(long)),
    'one demo comment',
    each,
  )
  note('assess: the first comment (word lists and weights are unpacked)', first, 'one demo comment', each)
}

async function benchBrowser(): Promise<void> {
  await buildExtensions(['chrome'])
  const stage = await openStage({ name: 'chromium', routes: await demoRoutes(), locale: 'fr' })
  try {
    await followDemoBrand(stage)
    for (const { url } of demoPages) {
      const page = await stage.visit(url)
      await waitUntilRead(stage, page, 15)
      benchReading(await page.content(), new URL(url))
    }
    const opened: number[] = []
    for (let i = 0; i < 9; i++) {
      const popup = await stage.launched.browser.newPage()
      // From the start of the navigation until the figures are in the page, by the page's own clock.
      await popup.evaluateOnNewDocument(() => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector('.figures')) return
          Object.assign(globalThis, { shownAt: performance.now() })
          observer.disconnect()
        })
        observer.observe(document, { childList: true, subtree: true })
      })
      await popup.goto(`${stage.launched.extensionOrigin}/src/popup/index.html`)
      await waitForAria(popup, { role: 'heading', name: stage.t('today') })
      opened.push((await popup.evaluate('shownAt')) as number)
      await popup.close()
    }
    const blank: number[] = []
    for (let i = 0; i < 9; i++) {
      const page = await stage.launched.openExtensionPage('icons/vigie.svg')
      blank.push(await page.evaluate(() => performance.now()))
      await page.close()
    }
    const middle = (all: number[]): number => all.toSorted((a, b) => a - b)[4] ?? Number.NaN
    note(
      'popup: open until the day’s figures are drawn',
      middle(opened),
      'open a picture of the extension',
      middle(blank),
    )
  } finally {
    await stage.close()
  }
}

function benchReading(html: string, url: URL): void {
  const { document } = new JSDOM(html).window
  const platform = platformFor(url)
  if (!platform) throw new Error(`no platform for ${url.href}`)
  const walk = median(9, () => document.querySelectorAll('*').forEach((element) => element.textContent))
  note(
    `read: the ${platform.id} demo page`,
    median(9, () => platform.readComments(document, url)),
    'the text of every element',
    walk,
  )
}

benchEngine()
await benchBrowser()
console.log(`node ${process.version}, ${execFileSync('uname', ['-m']).toString().trim()}`)
console.table(rows)
