import type { PeriodData } from '../day'

/** Comments first seen in each local hour, 24 numbers. */
export function byHour(data: PeriodData): number[] {
  const hours = Array.from({ length: 24 }, () => 0)
  for (const mention of data.mentions) {
    const hour = new Date(mention.firstSeenAt).getHours()
    hours[hour] = (hours[hour] ?? 0) + 1
  }
  return hours
}
