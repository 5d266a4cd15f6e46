import type { PeriodData } from '../day'

/** Seen comments with at least one finding. */
export const flagged = (data: PeriodData): number =>
  data.mentions.filter((mention) => mention.assessment.findings.length > 0).length
