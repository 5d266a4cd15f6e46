import type { Platform } from './contract'

export type * from './contract'

/** Every platform Vigie knows. One more is one folder and one line here. */
export const platforms: readonly Platform[] = []

/** The platform of an address, or undefined on any other site. */
export function platformFor(url: URL): Platform | undefined {
  return platforms.find((platform) => platform.hosts.includes(url.hostname))
}
