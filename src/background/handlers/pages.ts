import { follow, followedPage, unfollow } from '../../journal'
import type { Journal } from '../../journal'
import { HandlerError } from '../../messages/server'
import type { Handlers } from '../../messages/server'
import type { PageRef, PageStatus } from '../../messages/types'

/** Which pages are followed, and for whom. */
export function pageHandlers(journal: Journal): Pick<Handlers, 'page:opened' | 'page:follow' | 'page:unfollow'> {
  const status = async (page: PageRef): Promise<PageStatus> => {
    const found = await followedPage(journal, page)
    return { followed: found !== null, brand: found ? { id: found.brand.id, name: found.brand.name } : null }
  }
  return {
    'page:opened': ({ page }) => status(page),
    'page:follow': async ({ page, brandId, title, isSavedCopy }) => {
      if (page.isPrivateFeed && !isSavedCopy) throw new HandlerError('private_feed', page.path)
      const brand = await journal.brands.get(brandId)
      if (!brand) throw new HandlerError('unknown_brand', brandId)
      await follow(journal, page, brand.id, title, Date.now())
      return status(page)
    },
    'page:unfollow': async ({ page }) => {
      await unfollow(journal, page)
      return status(page)
    },
  }
}
