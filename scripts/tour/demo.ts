import { relative } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'puppeteer-core'
import { clickReply, composerText, pageErrors, send, submitted } from '../../tests/pages/driver'
import { findAria, waitForAria } from '../lib/aria'
import { demoPages, demoRoutes, followDemoBrand } from '../lib/demo'
import { log } from '../lib/log'
import { folder, openStage, waitUntilRead } from '../lib/stage'
import type { Stage } from '../lib/stage'
import { exportDay } from './download'

const OUT = 'demo-output'

type Platform = (typeof demoPages)[number]['platform']

interface Row {
  platform: Platform
  read: number
  flagged: number
  inserted: number
  handled: number
}

/** The guided tour: a community manager's few minutes on the four demo pages; what it shows is kept in `demo-output/`. */
export async function tourDemo(): Promise<void> {
  await folder(OUT)
  const routes = await demoRoutes()
  log('Opening the browser')
  const stage = await openStage({ name: 'chromium', routes, locale: 'fr' })
  try {
    await followDemoBrand(stage)
    const visits: Array<{ row: Row; page: Page }> = []
    for (const { platform, url } of demoPages) visits.push(await tourPage(stage, platform, url))
    const last = visits.at(-1)
    if (!last) throw new Error('there is no demo page')
    const rows = visits.map(({ row }) => row)
    await tourPopup(stage, last.page, rows)
    const outside = [...stage.proxy.refused, ...stage.server.unexpected.map(({ host, path }) => host + path)]
    if (outside.length > 0) throw new Error(`requests left the pages: ${outside.join(', ')}`)
    console.table(Object.fromEntries(rows.map(({ platform, ...counts }) => [platform, counts])))
    log(`Done: pictures and the day’s CSV are in ${OUT}/`)
  } finally {
    await stage.close()
  }
}

/** Reads one page, answers a comment in the site's own box, marks another as hidden. */
async function tourPage(stage: Stage, platform: Platform, url: string): Promise<{ row: Row; page: Page }> {
  log(`${platform}: reading ${url}`)
  const page = await stage.visit(url)
  const { read } = await waitUntilRead(stage, page, 15)
  const flags = await flagsOf(stage, page)
  log(`${platform}: ${read} comments read, ${flags.length} flags`)
  await page.screenshot({ path: `${OUT}/${platform}-page.png`, fullPage: true })
  const named = (...keys: Array<Parameters<Stage['t']>[0]>): Flag => {
    const words = keys.map((key) => stage.t(key))
    const flag = flags.find(({ word }) => words.includes(word))
    if (!flag)
      throw new Error(`${platform}: no flag says ${words.join(' or ')}: ${flags.map(({ name }) => name).join(' | ')}`)
    return flag
  }
  await answer(stage, page, platform, named('intent_complaint', 'intent_question', 'intent_purchase'))
  await moderate(stage, page, platform, named('rule_insult', 'rule_hate', 'rule_threat', 'rule_profanity', 'rule_spam'))
  const errors = await pageErrors(page)
  if (errors.length > 0) throw new Error(`${platform}: the page had errors: ${errors.join(' | ')}`)
  return { page, row: { platform, read, flagged: 0, inserted: 1, handled: 0 } }
}

async function answer(stage: Stage, page: Page, platform: Platform, { author, name }: Flag): Promise<void> {
  await openCard(stage, page, name)
  await clickReply(page, platform, author)
  await page.screenshot({ path: `${OUT}/${platform}-reply.png` })
  await press(page, stage.t('insert_label'))
  await page.waitForFunction(() => window.__page.composerText().trim().length > 20, { timeout: 10_000 })
  await waitForAria(page, { role: 'status', name: stage.t('notice', stage.t('inserted')) })
  const draft = await composerText(page)
  await page.screenshot({ path: `${OUT}/${platform}-inserted.png` })
  log(`${platform}: inserted “${draft.replaceAll('\n', ' ').slice(0, 60)}…” for ${author}`)
  await send(page, platform)
  await page.waitForFunction(() => window.__page.submits === 1, { timeout: 10_000 })
  const [sent] = await submitted(page)
  if (sent?.trim() !== draft.trim()) throw new Error(`${platform}: “${sent}” was sent, not “${draft}”`)
  await waitForAria(page, { role: 'button', name: stage.t('flag_label', stage.t('done_replied'), author) })
  log(`${platform}: the reply was noticed under the comment of ${author}`)
}

async function moderate(stage: Stage, page: Page, platform: Platform, { author, name }: Flag): Promise<void> {
  await openCard(stage, page, name)
  await page.screenshot({ path: `${OUT}/${platform}-card.png` })
  await press(page, stage.t('action_label', stage.t('act_hid')))
  await waitForAria(page, { role: 'button', name: stage.t('flag_label', stage.t('done_hid'), author) })
  await press(page, stage.t('card_close'))
  log(`${platform}: noted that the comment of ${author} was hidden`)
}

async function tourPopup(stage: Stage, page: Page, rows: Row[]): Promise<void> {
  const popup = await stage.openPopup(page)
  await waitForAria(popup, { role: 'heading', name: stage.t('today') })
  const box = await waitForAria(popup, { role: 'textbox', name: stage.t('quick_label') })
  await box.type('Ça fait 3 semaines que j’attends mon colis, bande d’abrutis')
  await waitForAria(popup, { role: 'button', name: stage.t('quick_copy_label', '1') })
  await popup.screenshot({ path: `${OUT}/popup.png`, fullPage: true })
  log('popup: the day’s figures and a quick draft')
  const { path, csv } = await exportDay(popup, stage.t('export_day'), OUT)
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
  })
  const done = [stage.t('done_replied'), stage.t('done_hid')]
  for (const row of rows) {
    const own = data.filter((cells) => cells[stage.t('column_id')]?.startsWith(`${row.platform}:`))
    row.flagged = own.filter((cells) => cells[stage.t('column_rules')]).length
    row.handled = own.filter((cells) =>
      done.some((action) => cells[stage.t('column_actions')]?.includes(action)),
    ).length
    if (row.handled < 2)
      throw new Error(`${row.platform}: ${row.handled} handled comments in the export, at least 2 wanted`)
  }
  log(`export: ${data.length} comments in ${relative('.', path)}`)
}

async function openCard(stage: Stage, page: Page, flag: string): Promise<void> {
  const button = await waitForAria(page, { role: 'button', name: flag })
  // To the middle: sites keep bars at their edges that would take the click.
  await button.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await button.click()
  await waitForAria(page, { role: 'button', name: stage.t('insert_label') })
}

const press = async (page: Page, name: string): Promise<void> => {
  await (await waitForAria(page, { role: 'button', name })).click()
}

interface Flag {
  name: string
  /** What the flag says: a rule, an intent, or what was done. */
  word: string
  author: string
}

/** The flags on the page, by their accessible names. */
async function flagsOf(stage: Stage, page: Page): Promise<Flag[]> {
  const [before, between, after] = stage.t('flag_label', '\u0001', '\u0001').split('\u0001')
  const pattern = new RegExp(`^${before}(.+?)${between}(.+)${after}$`)
  const buttons = await findAria(page, { role: 'button', name: pattern })
  const names = await Promise.all(
    buttons.map((button) => button.evaluate((element) => element.getAttribute('aria-label') ?? '')),
  )
  return names.flatMap((name) => {
    const [, word, author] = name.match(pattern) ?? []
    return word && author ? [{ name, word, author }] : []
  })
}
