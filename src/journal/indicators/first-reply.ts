import type { Action } from '../records'

/** When a comment was first answered, as far as the page told; undefined where it was not. Epoch milliseconds. */
export function firstReply(actions: readonly Action[]): { earliest: number; latest: number } | undefined {
  return actions
    .filter((action) => action.kind === 'replied')
    .map((action) => action.happened ?? { earliest: action.at, latest: action.at })
    .toSorted((a, b) => a.latest - b.latest)[0]
}

/** From a comment to its first answer: the middle of what is possible and the doubt on either side, ms. */
export function delay(
  posted: { earliest: number; latest: number },
  replied: { earliest: number; latest: number },
): { middle: number; doubt: number } {
  const low = Math.max(0, replied.earliest - posted.latest)
  const high = Math.max(0, replied.latest - posted.earliest)
  return { middle: (low + high) / 2, doubt: (high - low) / 2 }
}
