import type { PeriodData } from '../day'

/** Distinct comments recognised on followed pages. Never called "received": Vigie sees only what was shown. */
export const seen = (data: PeriodData): number => data.mentions.length
