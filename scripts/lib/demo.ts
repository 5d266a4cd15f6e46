import { join } from 'node:path'
import { buildDemoPages } from '../../tests/pages/build'
import { brand, demoPages } from '../../tests/pages/demo/index'
import { log } from './log'
import type { Route } from './server'
import { followAccount } from './stage'
import type { Stage } from './stage'

export { brand, demoPages }

/** How demo pages that were bundled into `dir` are served. */
export function routesTo(dir: string): Route[] {
  return demoPages.map(({ platform, url }) => {
    const { host, pathname } = new URL(url)
    return { host, path: pathname, file: join(dir, `${platform}.html`) }
  })
}

/** Bundles the demo pages and says how they are served. */
export async function demoRoutes(): Promise<Route[]> {
  log('Bundling the demo pages')
  await buildDemoPages('.cache/pages')
  return routesTo('.cache/pages')
}

/** The demo brand, followed on the four sites. */
export const followDemoBrand = (stage: Stage): Promise<string> =>
  followAccount(
    stage,
    brand.name,
    demoPages.map(({ platform }) => ({ platform, handle: brand.handle })),
  )
