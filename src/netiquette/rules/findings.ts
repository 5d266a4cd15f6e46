import type { Finding, Reason, RuleId, Severity, Span } from '../types'

/** A finding over the given spans, put in order and without overlaps. */
export function finding(
  rule: RuleId,
  severity: Severity,
  confidence: number,
  reason: Reason,
  spans: ReadonlyArray<{ span: Span }>,
): Finding {
  return { rule, severity, confidence, reason, spans: mergeSpans(spans.map((s) => s.span)) }
}

/** Spans in ascending order; those that overlap, touch or have one sign between them become one, empty ones go. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
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
  const strongest = findings.toSorted((a, b) => b.severity - a.severity || b.confidence - a.confidence)[0]
  if (!strongest) return undefined
  return {
    ...strongest,
    confidence: Math.max(...findings.map((f) => f.confidence)),
    spans: mergeSpans(findings.flatMap((f) => f.spans)),
  }
}
