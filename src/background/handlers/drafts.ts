import type { Journal } from '../../journal'
import { HandlerError } from '../../messages/server'
import type { Handlers } from '../../messages/server'
import { assess } from '../../netiquette'
import { draftsFor } from './suggest'

/** Drafts outside a page (the popup's quick draft) and the memory of those that were taken. */
export function draftHandlers(journal: Journal): Pick<Handlers, 'draft:assess' | 'draft:used'> {
  return {
    'draft:assess': async ({ text, brandId }) => {
      const brand = brandId ? await journal.brands.get(brandId) : undefined
      const assessment = assess(text, brand?.charter)
      return { assessment, drafts: draftsFor({ text, assessment, author: { name: '' }, ...(brand ? { brand } : {}) }) }
    },
    'draft:used': async ({ mentionId, draftId, how }) => {
      const mention = await journal.mentions.get(mentionId)
      if (!mention) throw new HandlerError('unknown_mention', mentionId)
      await journal.drafts.add({ mentionId, postId: mention.postId ?? '', draftId, how, at: Date.now() })
      return { stored: true }
    },
  }
}
