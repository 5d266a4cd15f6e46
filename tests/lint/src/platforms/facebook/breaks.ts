// Breaks the house on purpose: platforms never know each other. See tests/unit/house/house.test.ts.
import { x } from '../x'

export const other = x
