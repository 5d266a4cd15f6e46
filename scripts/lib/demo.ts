import { buildDemoPages } from '../../tests/pages/build'
import { brand, demoPages } from '../../tests/pages/demo/index'
import { log } from './log'
import type { Route } from './server'
import { followAccount } from './stage'
import type { Stage } from './stage'

export { brand, demoPages }

/** Bundles the demo pages and says how they are served. */
export async function demoRoutes(): Promise<Route[]> {
  log('Bundling the demo pages')
  const files = await buildDemoPages('.cache/pages')
  return demoPages.map(({ platform, url }) => {
    const { host, pathname } = new URL(url)
    const file = files.get(platform)
    if (!file) throw new Error(`no demo page was built for ${platform}`)
    return { host, path: pathname, file }
  })
}

/** The demo brand, followed on the four sites. */
export const followDemoBrand = (stage: Stage): Promise<string> =>
  followAccount(
    stage,
    brand.name,
    demoPages.map(({ platform }) => ({ platform, handle: brand.handle })),
  )
