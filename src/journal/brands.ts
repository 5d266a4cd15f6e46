import type { Request } from '../messages/types'
import type { RuleId } from '../netiquette'
import type { Journal } from './database'
import type { Brand } from './records'

/** Creates the brand of this id, or changes it. The id is the asker's: the same request twice is one brand. */
export async function saveBrand(journal: Journal, input: Request<'brand:save'>, now: number): Promise<Brand> {
  return journal.transaction('rw', journal.brands, async () => {
    const known = await journal.brands.get(input.id)
    const brand: Brand = { ...(known ?? { charter: {}, createdAt: now }), ...input }
    await journal.brands.put(brand)
    return brand
  })
}

/** Adds a word to what these rules let pass for this brand. Returns the brand, or undefined where it is unknown. */
export async function allowWord(
  journal: Journal,
  brandId: string,
  word: string,
  rules: readonly RuleId[],
): Promise<Brand | undefined> {
  return journal.transaction('rw', journal.brands, async () => {
    const brand = await journal.brands.get(brandId)
    if (!brand) return undefined
    const before = brand.charter.allowances ?? []
    const fresh = rules.filter((rule) => !before.some((one) => one.rule === rule && one.words === word))
    const allowances = [...before, ...fresh.map((rule) => ({ rule, words: word }))]
    const taught = { ...brand, charter: { ...brand.charter, allowances } }
    await journal.brands.put(taught)
    return taught
  })
}
