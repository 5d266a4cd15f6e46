import { isHandled } from '../attention'
import { actionsByMention } from '../day'
import type { PeriodData } from '../day'

/** Comments with at least one action of the CM (a note alone is not one), seen in the period or dealt with in it; replied apart. */
export function handled(data: PeriodData): { total: number; replied: number } {
  const kinds = [...actionsByMention(data).values()].map((actions) => actions.map((action) => action.kind))
  return {
    total: kinds.filter(isHandled).length,
    replied: kinds.filter((done) => done.includes('replied')).length,
  }
}
