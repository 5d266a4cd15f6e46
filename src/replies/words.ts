/** Folds a comment to plain words: lower case, no accents, Arabic letters unified, Arabic article dropped. */
function words(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^[وفبك]?ال(?=\p{L}{3})/u, ''))
}

/**
 * Whether the comment holds one of the expressions, given as comma-separated lists;
 * a final "*" stands for any ending, accents do not count.
 */
export function mentions(text: string, lists: readonly string[]): boolean {
  const folded = ` ${words(text.replaceAll('*', ' ')).join(' ')} `
  return lists.some((list) =>
    list.split(',').some((expression) => {
      const wanted = words(expression).join(' ')
      return wanted.endsWith('*') ? folded.includes(` ${wanted.slice(0, -1)}`) : folded.includes(` ${wanted} `)
    }),
  )
}
