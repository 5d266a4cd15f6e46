import { saveBrand } from '../../journal'
import type { Journal } from '../../journal'
import type { Handlers } from '../../messages/server'

/** The CM's clients. */
export function brandHandlers(journal: Journal): Pick<Handlers, 'brand:save'> {
  return {
    'brand:save': async (input) => {
      const brand = await saveBrand(journal, input, Date.now())
      return { id: brand.id, name: brand.name }
    },
  }
}
