import type { Finding, Reason, RuleId, Severity, Span } from '../types'

/** A finding over the given spans, put in order and without overlaps. */
export function finding(
  rule: RuleId,
  severity: Severity,
  confidence: number,
  reason: Reason,
  spans: ReadonlyArray<{ span: Span }>,
): Finding {
  const [only] = spans
  const all = spans.length === 1 && only ? [only.span] : spans.map((s) => s.span)
  return { rule, severity, confidence, reason, spans: mergeSpans(all) }
}

/** Spans in ascending order; those that overlap, touch or have one sign between them become one, empty ones go. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  const [only] = spans
  if (spans.length === 1 && only) return only[1] > only[0] ? [[only[0], only[1]]] : []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (end <= start) continue
    const last = merged.at(-1)
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** One finding for a rule: the strongest reason, all the words. */
export function mergeFindings(findings: readonly Finding[]): Finding | undefined {
  let [strongest] = findings
  if (strongest === undefined || findings.length === 1) return strongest
  let confidence = 0
  const spans: Span[] = []
  for (const one of findings) {
    if (isStronger(one, strongest)) strongest = one
    confidence = Math.max(confidence, one.confidence)
    spans.push(...one.spans)
  }
  return { ...strongest, confidence, spans: mergeSpans(spans) }
}

const isStronger = (a: Finding, b: Finding): boolean =>
  a.severity > b.severity || (a.severity === b.severity && a.confidence > b.confidence)
