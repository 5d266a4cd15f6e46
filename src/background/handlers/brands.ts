import { saveBrand } from '../../journal'
import type { Journal } from '../../journal'
import { HandlerError } from '../../messages/server'
import type { Handlers } from '../../messages/server'

/** The CM's clients. */
export function brandHandlers(journal: Journal): Pick<Handlers, 'brand:save'> {
  return {
    'brand:save': async (input) => {
      const brand = await saveBrand(journal, input, Date.now())
      if (!brand) throw new HandlerError('unknown_brand', input.id)
      return { id: brand.id, name: brand.name }
    },
  }
}
