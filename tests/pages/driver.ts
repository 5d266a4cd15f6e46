import type { Page } from 'puppeteer-core'
import type { DemoPlatform } from './demo/data'

/** What the community manager does on a demo page by hand: Vigie itself never clicks a control of the site. */

/** Where each site puts a comment and the button that answers it. */
const replies: Record<DemoPlatform, { comment: string; button: string }> = {
  facebook: { comment: '[role="article"][aria-label]', button: 'li [role="button"]' },
  instagram: { comment: '.row', button: '.under [role="button"]' },
  x: { comment: 'article[data-testid="tweet"][tabindex="0"]', button: '[data-testid="reply"]' },
  tiktok: { comment: '[class*="DivCommentItemWrapper"]', button: '[data-e2e^="comment-reply"]' },
}

/** Clicks Reply under the first comment of `author` (the name that the page shows). Rejects where there is none. */
export async function clickReply(page: Page, platform: DemoPlatform, author: string): Promise<void> {
  const { comment, button } = replies[platform]
  const found = await page.evaluate(
    (commentSelector, buttonSelector, name) => {
      const own = [...document.querySelectorAll(commentSelector)].find((element) => {
        const head = element.getAttribute('aria-label') ?? element.textContent ?? ''
        // X draws the pictures in a name as images: its text is without them.
        const words = name.replace(/\p{Extended_Pictographic}/gu, '').trim()
        return head.includes(` de ${name} `) || element.textContent?.trimStart().startsWith(words)
      })
      const buttons = [...(own?.querySelectorAll<HTMLElement>(buttonSelector) ?? [])]
      const target = buttons.find((one) => /répon/i.test(`${one.textContent} ${one.getAttribute('aria-label')}`))
      target?.scrollIntoView({ block: 'center' })
      target?.click()
      return target !== undefined
    },
    comment,
    button,
    author,
  )
  if (!found) throw new Error(`no Reply button under a comment of ${author} on ${platform}`)
}

/** Sends what stands in the composer, as the site has it: a button on X, Enter elsewhere. */
export async function send(page: Page, platform: DemoPlatform): Promise<void> {
  if (platform === 'x') await page.click('[role="dialog"] [data-testid="tweetButton"]')
  else await page.keyboard.press('Enter')
}

/** What the demo page tells of itself: the editor's own state, and what was sent. */
export const composerText = (page: Page): Promise<string> => page.evaluate(() => window.__page.composerText())
export const submitted = (page: Page): Promise<string[]> => page.evaluate(() => window.__page.submitted)
export const pageErrors = (page: Page): Promise<string[]> => page.evaluate(() => window.__page.errors)
