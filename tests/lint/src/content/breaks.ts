// Breaks the house on purpose: the content script may know the engine's types, not the engine. See tests/unit/house/house.test.ts.
import type { Assessment } from '../netiquette'
import { assess } from '../netiquette'

export const assessed: Assessment = assess('')
