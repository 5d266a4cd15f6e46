import { buildExtensions } from '../../scripts/build'
import { findChromium, findFirefox } from '../../scripts/lib/browsers'
import { log } from '../../scripts/lib/log'
import { buildDemoPages } from '../pages/build'

/** What every browser test needs: both extensions and the demo pages built, both browsers there. */
export default async function setup(): Promise<void> {
  // What is tested is what is shipped: the test runner's own NODE_ENV would make development builds.
  process.env['NODE_ENV'] = 'production'
  await buildExtensions()
  await buildDemoPages('.cache/pages')
  log(`Chromium: ${await findChromium(log)}`)
  log(`Firefox: ${await findFirefox(log)}`)
}
