import type { PageRef } from '../messages/types'
import type { Journal } from './database'
import type { Brand, FollowedPage } from './records'

/**
 * The keys by which a page can be followed, the widest first: its account (every post of it is then followed),
 * else the one post, else the address alone.
 */
export function pageKeys(page: PageRef): [string, ...string[]] {
  const byPath = `${page.platform}:path:${page.path}`
  if (page.isPrivateFeed) return [byPath]
  const name = page.account?.handle ?? page.account?.name
  const byAccount = name ? [`${page.platform}:account:${name.toLowerCase()}`] : []
  const byPost = page.postId ? [`${page.platform}:post:${page.postId}`] : []
  const [first = byPath, ...rest] = [...byAccount, ...byPost]
  return [first, ...rest, byPath]
}

/** The followed page that covers this address, with its brand. */
export async function followedPage(
  journal: Journal,
  page: PageRef,
): Promise<{ followed: FollowedPage; brand: Brand } | null> {
  const rows = await journal.pages.bulkGet(pageKeys(page))
  const followed = rows.find((row) => row !== undefined)
  if (!followed) return null
  const brand = await journal.brands.get(followed.brandId)
  return brand ? { followed, brand } : null
}

/** Follows a page for a brand; following twice changes nothing but the brand. */
export async function follow(
  journal: Journal,
  page: PageRef,
  brandId: string,
  title: string,
  now: number,
): Promise<FollowedPage> {
  const [key] = pageKeys(page)
  const row: FollowedPage = { key, brandId, platform: page.platform, title, account: page.account, followedAt: now }
  await journal.pages.put(row)
  return row
}

/** Stops following; what was journalled stays. */
export async function unfollow(journal: Journal, page: PageRef): Promise<void> {
  await journal.pages.bulkDelete(pageKeys(page))
}
