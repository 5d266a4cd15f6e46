// Breaks the house on purpose: the engine must know no storage. See tests/unit/house/house.test.ts.
import { Journal } from '../journal'

export const journal = new Journal()
