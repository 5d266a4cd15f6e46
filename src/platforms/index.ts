import type { Platform } from './contract'
import { facebook } from './facebook'
import { instagram } from './instagram'
import { tiktok } from './tiktok'
import { x } from './x'

export type * from './contract'

/** Every platform Vigie knows. One more is one folder and one line here. */
export const platforms: readonly Platform[] = [facebook, instagram, x, tiktok]

/** The platform of an address, or undefined on any other site. Ports make no difference. */
export function platformFor(url: URL): Platform | undefined {
  return platforms.find((platform) => platform.hosts.includes(url.hostname))
}
