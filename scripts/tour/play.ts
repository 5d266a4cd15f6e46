import { demoPages, demoRoutes, followDemoBrand } from '../lib/demo'
import { log } from '../lib/log'
import { openStage } from '../lib/stage'

/** Opens the four demo pages in a window with Vigie, the demo brand followed, until the window is closed. */
export async function play(): Promise<void> {
  const stage = await openStage({ name: 'chromium', headless: false, routes: await demoRoutes() })
  try {
    await followDemoBrand(stage)
    for (const { url } of demoPages) await stage.visit(url)
    // The empty tab that every browser starts with.
    const [blank] = await stage.launched.browser.pages()
    if (blank?.url() === 'about:blank') await blank.close()
    log('Four demo pages are open. Click a flag beside a comment, or Vigie in the toolbar. Close the window to end.')
    await new Promise<void>((resolve) => stage.launched.browser.once('disconnected', () => resolve()))
  } finally {
    await stage.close()
  }
}
