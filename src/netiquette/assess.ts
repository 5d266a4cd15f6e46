import { automatonOf } from './lexicon/automaton'
import type { Automaton } from './lexicon/automaton'
import { compile } from './lexicon/compile'
import { lexicon } from './lexicon/index'
import type { Context } from './rules/contract'
import { createContext } from './rules/context'
import { finding, mergeFindings } from './rules/findings'
import { rules } from './rules/index'
import { intentsOf } from './triage/intents'
import { sentimentOf } from './triage/sentiment'
import { toneOf } from './triage/tone'
import type { Assessment, Charter, Finding } from './types'

/** Longer texts are read up to here: what floods does so in its first pages. */
const MOST = 20_000

const charterWords = new WeakMap<Charter, Automaton>()

/** The whole way: read once, ask every rule that the charter leaves on, then tone and intents. */
export function assessWith(text: string, charter?: Charter): Assessment {
  const read = text.length > MOST ? cut(text) : text
  const context = createContext(read, charter ? [lexicon(), wordsOf(charter)] : [lexicon()])
  const findings = findingsOf(context, charter)
  if (text.length > MOST && charter?.rules?.shouting?.on !== false && !findings.some((f) => f.rule === 'shouting')) {
    findings.push(
      finding('shouting', charter?.rules?.shouting?.severity ?? 1, 0.8, 'repetition', [{ span: [0, text.length] }]),
    )
  }
  const tone = toneOf(context)
  const intents = intentsOf(context, findings, tone)
  return { language: context.language, findings, sentiment: sentimentOf(context, findings, intents, tone), intents }
}

function findingsOf(context: Context, charter: Charter | undefined): Finding[] {
  const banned = charter ? context.hits('banned').map((hit) => finding('profanity', 2, 1, 'banned', [hit])) : []
  const findings: Finding[] = []
  for (const rule of rules) {
    const setting = charter?.rules?.[rule.id]
    const own = rule.id === 'profanity' ? banned : []
    const asked = setting?.on !== false && (context.meets(rule.triggers) || rule.sees?.(context.surface, context))
    if (!asked && own.length === 0) continue
    const found = mergeFindings([...(asked ? rule.find(context) : []), ...own])
    if (found) findings.push({ ...found, severity: setting?.severity ?? found.severity })
  }
  return findings
}

/** The charter's banned and allowed words, as they stand: no notation. */
function wordsOf(charter: Charter): Automaton {
  const known = charterWords.get(charter)
  if (known) return known
  const plain = (words: readonly string[] | undefined): string =>
    (words ?? []).map((w) => w.replace(/[,()|~=#\n]/g, ' ')).join('\n')
  const index = automatonOf(
    compile([{ language: 'und', lists: { banned: plain(charter.banned), allowed: plain(charter.allowed) } }]),
  )
  charterWords.set(charter, index)
  return index
}

/** Never in the middle of a surrogate pair. */
function cut(text: string): string {
  const code = text.charCodeAt(MOST - 1)
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? MOST - 1 : MOST)
}
