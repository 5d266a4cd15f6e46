import { mergeFindings } from './rules/findings'
import { INTENTS, RULE_IDS, WATCHED_KINDS } from './types'
import type { Assessment, Language, Span } from './types'

/** One assessment of a long text from those of its pieces. */
export function mergeAssessments(parts: ReadonlyArray<{ start: number; assessment: Assessment }>): Assessment {
  const moved = parts.map(({ start, assessment }) => shift(assessment, start))
  const findings = RULE_IDS.flatMap((rule) => {
    const found = mergeFindings(moved.flatMap((part) => part.findings.filter((one) => one.rule === rule)))
    return found ? [found] : []
  })
  const watched = WATCHED_KINDS.flatMap((kind) => {
    const spans = moved.flatMap(
      (part) => part.watched?.filter((one) => one.kind === kind).flatMap((one) => one.spans) ?? [],
    )
    return spans.length > 0 ? [{ kind, spans }] : []
  })
  const told = moved.map((part) => part.sentiment).filter(({ label }) => label !== 'undetermined')
  const score = told.reduce((sum, sentiment) => sum + sentiment.score, 0) / (told.length || 1)
  const label = told.length === 0 ? 'undetermined' : score > 0.15 ? 'positive' : score < -0.15 ? 'negative' : 'neutral'
  return {
    language: commonest(moved.map((part) => part.language)),
    findings,
    sentiment: { label, score },
    intents: INTENTS.filter((intent) => moved.some((part) => part.intents.includes(intent))),
    ...(watched.length > 0 ? { watched } : {}),
  }
}

function shift(assessment: Assessment, by: number): Assessment {
  const move = (spans: readonly Span[]): Span[] => spans.map(([start, end]) => [start + by, end + by])
  return {
    ...assessment,
    findings: assessment.findings.map((found) => ({ ...found, spans: move(found.spans) })),
    ...(assessment.watched ? { watched: assessment.watched.map((one) => ({ ...one, spans: move(one.spans) })) } : {}),
  }
}

function commonest(languages: readonly Language[]): Language {
  const known = languages.filter((language) => language !== 'und')
  const count = (language: Language): number => known.filter((one) => one === language).length
  return known.toSorted((a, b) => count(b) - count(a))[0] ?? 'und'
}
