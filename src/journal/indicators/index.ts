/** Every indicator: one file each, one line here. All read a `PeriodData` and write nothing. */
export { byHour } from './by-hour'
export { byPlatform } from './by-platform'
export { firstResponse } from './first-response'
export { flagged } from './flagged'
export { handled } from './handled'
export { left } from './left'
export { seen } from './seen'
export { sentiment } from './sentiment'
