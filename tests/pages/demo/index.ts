/** The four demo pages: where they pretend to live and what to bundle for each. */

import { fileURLToPath } from 'node:url'
import type { DemoPlatform } from './data'

export { brand } from './data'

const entryOf = (platform: DemoPlatform) => fileURLToPath(new URL(`./${platform}.tsx`, import.meta.url))

/** `entry` is an absolute file path. Every page takes `?set=demo|hostile|empty`. */
export const demoPages: ReadonlyArray<{ platform: DemoPlatform; url: string; entry: string }> = [
  {
    platform: 'facebook',
    url: 'https://www.facebook.com/maisonzaytouna/posts/pfbid0demo',
    entry: entryOf('facebook'),
  },
  { platform: 'instagram', url: 'https://www.instagram.com/p/DEMOzaytoun/', entry: entryOf('instagram') },
  { platform: 'x', url: 'https://x.com/maisonzaytouna/status/1990000000000000001', entry: entryOf('x') },
  {
    platform: 'tiktok',
    url: 'https://www.tiktok.com/@maisonzaytouna/video/7500000000000000001',
    entry: entryOf('tiktok'),
  },
]
