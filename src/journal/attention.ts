import type { Assessment, Finding, Intent } from '../netiquette'
import type { ActionKind, Attention } from '../messages/types'

/** Intents that want an answer, the most pressing first. */
export const ANSWERABLE: readonly Intent[] = ['crisis', 'complaint', 'question', 'purchase']

/** What closes a comment; a note does not, and reopening undoes all that came before. */
export const HANDLING: ReadonlySet<ActionKind> = new Set([
  'replied',
  'hid',
  'deleted',
  'reported',
  'blocked',
  'dismissed',
  'escalated',
] as const)

/** `done`: oldest first. */
export const isHandled = (done: readonly ActionKind[]): boolean =>
  done.slice(done.lastIndexOf('reopened') + 1).some((kind) => HANDLING.has(kind))

/** The finding that speaks for a comment: the gravest, then the surest. */
export function mainFinding(findings: readonly Finding[]): Finding | undefined {
  return findings.toSorted((a, b) => b.severity - a.severity || b.confidence - a.confidence)[0]
}

/** What a comment wants of the CM before anything is done about it, or null. Distress comes before any sanction. */
export function needs(assessment: Assessment): Attention | null {
  const of = (rule: Finding['rule']) => assessment.findings.find((finding) => finding.rule === rule)
  const distress = of('self_harm')
  if (distress) return { kind: 'distress', severity: distress.severity, rule: 'self_harm' }
  const effect = of('adverse_event')
  if (effect) return { kind: 'adverse_event', severity: effect.severity, rule: 'adverse_event' }
  const main = mainFinding(assessment.findings)
  if (main) return { kind: 'violation', severity: main.severity, rule: main.rule }
  const intent = ANSWERABLE.find((wanted) => assessment.intents.includes(wanted))
  return intent ? { kind: 'answer', severity: 1, intent } : null
}

/** What is still to do once `done` was done. */
export function attention(assessment: Assessment, done: readonly ActionKind[], isOwn: boolean): Attention | null {
  return isOwn || isHandled(done) ? null : needs(assessment)
}
