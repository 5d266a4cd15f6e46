/** [start, end) in the folded text, marks excluded. */
export type Range = readonly [start: number, end: number]

const OPENING: Record<string, RegExp> = { '«': /[»"]/, '“': /[”"]/, '"': /["”“]/, '„': /[“”"]/ }

/** What stands between quotation marks. An opening mark that is never closed quotes nothing. */
export function quotedRanges(text: string): Range[] {
  const ranges: Range[] = []
  for (let i = 0; i < text.length; i++) {
    const closing = OPENING[text[i] ?? '']
    if (!closing) continue
    let end = i + 1
    while (end < text.length && end - i < 600 && !closing.test(text[end] ?? '')) end++
    if (end >= text.length || end - i >= 600) continue
    ranges.push([i + 1, end])
    i = end
  }
  return ranges
}
