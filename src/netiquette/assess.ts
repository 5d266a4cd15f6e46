import { allowanceList, charterWords, watchedList } from './charter'
import { decide } from './classifier/decide'
import type { Judged } from './classifier/features'
import { lexicon } from './lexicon/index'
import { mergeAssessments } from './merge'
import { piecesOf } from './pieces'
import { calledFor } from './rules/calls'
import type { Context, Rule } from './rules/contract'
import { createContext } from './rules/context'
import { finding, mergeFindings, mergeSpans } from './rules/findings'
import { rules } from './rules/index'
import { intentsOf } from './triage/intents'
import { sentimentOf } from './triage/sentiment'
import { toneOf } from './triage/tone'
import { WATCHED_KINDS } from './types'
import type { Assessment, Charter, Finding } from './types'

/** Longer texts are read up to here: what floods does so in its first pages. */
export const MOST = 20_000

/** The whole way: read once, ask every rule that the charter leaves on, then tone and intents, then the scorer. */
export function assessWith(text: string, charter?: Charter): Assessment {
  const read = text.length > MOST ? cut(text) : text
  const pieces = piecesOf(read)
  if (pieces.length === 1) return assessPiece(read, charter)
  const assessment = mergeAssessments(
    pieces.map((piece) => ({ start: piece.start, assessment: assessPiece(piece.text, charter) })),
  )
  return text.length > MOST ? withFlood(text, assessment, charter) : assessment
}

function assessPiece(text: string, charter: Charter | undefined): Assessment {
  const context = contextOf(text, charter)
  const decided = decide(context, judge(context, charter), charter)
  return charter ? withCharter(context, decided) : decided
}

/** A text without end is a flood whatever it says. */
function withFlood(text: string, assessment: Assessment, charter: Charter | undefined): Assessment {
  const setting = charter?.rules?.shouting
  if (setting?.on === false || assessment.findings.some((found) => found.rule === 'shouting')) return assessment
  const flood = finding('shouting', setting?.severity ?? 1, 0.8, 'repetition', [{ span: [0, text.length] }])
  return { ...assessment, findings: [...assessment.findings, flood] }
}

/** Without what the charter lets pass, with the words it watches. */
function withCharter(context: Context, assessment: Assessment): Assessment {
  const findings = assessment.findings.filter((found) => {
    const free = context.hits(`allowed ${allowanceList(found.rule)}`).map((hit) => hit.span)
    return !found.spans.every(([start, end]) => free.some((span) => span[0] <= start && span[1] >= end))
  })
  const watched = WATCHED_KINDS.flatMap((kind) => {
    const spans = mergeSpans(context.hits(watchedList(kind)).map((hit) => hit.span))
    return spans.length > 0 ? [{ kind, spans }] : []
  })
  return { ...assessment, findings, ...(watched.length > 0 ? { watched } : {}) }
}

/** A text with all that the lists find in it. */
export function contextOf(text: string, charter?: Charter): Context {
  return createContext(text, lexicon(), charter && charterWords(charter))
}

/** What lists and rules say by themselves. */
export function judge(context: Context, charter?: Charter): Judged {
  const findings = findingsOf(context, charter)
  const tone = toneOf(context)
  const intents = intentsOf(context, findings, tone)
  return { findings, intents, sentiment: sentimentOf(context, findings, intents, tone) }
}

function findingsOf(context: Context, charter: Charter | undefined): Finding[] {
  const called = calledFor(context)
  if (charter) return findingsUnder(charter, context, called)
  const findings: Finding[] = []
  for (const rule of called) {
    const found = mergeFindings(rule.find(context))
    if (found) findings.push(found)
  }
  return findings
}

/** What a charter turns off is not asked; what it bans is found beside crude words. */
function findingsUnder(charter: Charter, context: Context, called: readonly Rule[]): Finding[] {
  return rules.flatMap((rule) => {
    const setting = charter.rules?.[rule.id]
    const own = setting?.on !== false && called.includes(rule) ? rule.find(context) : []
    const found = mergeFindings(rule.id === 'profanity' ? [...own, ...bannedIn(context)] : own)
    return found ? [{ ...found, severity: setting?.severity ?? found.severity }] : []
  })
}

const bannedIn = (context: Context): Finding[] =>
  context.hits('banned').map((hit) => finding('profanity', 2, 1, 'banned', [hit]))

/** Never in the middle of a surrogate pair. */
function cut(text: string): string {
  const code = text.charCodeAt(MOST - 1)
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? MOST - 1 : MOST)
}
