import type { Request } from '../messages/types'
import type { Journal } from './database'
import type { Brand } from './records'

/** Creates a brand, or changes the one whose id is given. Returns undefined where that id is unknown. */
export async function saveBrand(
  journal: Journal,
  input: Request<'brand:save'>,
  now: number,
): Promise<Brand | undefined> {
  return journal.transaction('rw', journal.brands, async () => {
    const known = input.id ? await journal.brands.get(input.id) : undefined
    if (input.id && !known) return undefined
    const brand: Brand = {
      ...(known ?? { id: crypto.randomUUID(), charter: {}, createdAt: now }),
      name: input.name,
      tone: input.tone,
      ...(input.signature === undefined ? {} : { signature: input.signature }),
    }
    await journal.brands.put(brand)
    return brand
  })
}

/** Adds a word to what this brand never flags. Returns the brand, or undefined where it is unknown. */
export async function allowWord(journal: Journal, brandId: string, word: string): Promise<Brand | undefined> {
  return journal.transaction('rw', journal.brands, async () => {
    const brand = await journal.brands.get(brandId)
    if (!brand) return undefined
    const allowed = [...new Set([...(brand.charter.allowed ?? []), word])]
    const taught = { ...brand, charter: { ...brand.charter, allowed } }
    await journal.brands.put(taught)
    return taught
  })
}
