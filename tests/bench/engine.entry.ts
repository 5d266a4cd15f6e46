/** What `engine.ts` bundles, as the extension is bundled, before it measures. */
export { assess } from '../../src/netiquette'
export { automatonOf } from '../../src/netiquette/lexicon/assemble'
export { compile } from '../../src/netiquette/lexicon/compile'
export { useLexicon } from '../../src/netiquette/lexicon'
export { sources } from '../../src/netiquette/lexicon/sources'
