import { MOST, assessWith, contextOf, judge } from './assess'
import type { Hit } from './lexicon/match'
import { piecesOf } from './pieces'
import type { Context } from './rules/contract'
import type { Assessment, Charter, Language, RuleId, Span } from './types'
import { sentences } from './explain.words'

/** Why a word that a list knows did not count, or that it did. */
export type Verdict = 'counted' | 'innocent' | 'negated' | 'quoted' | 'self' | 'alone'

/** A word or expression that a list knows. */
export interface Considered {
  list: string
  language: Language
  words: string
  span: Span
  verdict: Verdict
  /** The innocent expression around it, where the verdict is "innocent". */
  because?: string
}

/** All that a person may want to know of an assessment. */
export interface Explanation {
  assessment: Assessment
  /** Clauses with a language of their own, in order. */
  clauses: Array<{ words: string; language: Language }>
  considered: Considered[]
  /** What the rules found and the scorer or the charter took back. */
  takenBack: RuleId[]
  /** The same in French sentences, one a line. */
  lines: string[]
}

/** Lists of words that may break a rule; the others serve them. */
const TELLING = new Set(
  (
    'slur insult harsh negative dehumanise exclusion threat violence sexual solicitation profanity harass distress ' +
    'rumour scam advert chain'
  ).split(' '),
)

/** Why `assess` says what it says: words that counted, words that did not and why, language by clause. Never throws. */
export function explain(text: string, charter?: Charter): Explanation {
  const assessment = assessWith(text, charter)
  const spans = assessment.findings.flatMap((found) => found.spans)
  const final = new Set(assessment.findings.map((found) => found.rule))
  const pieces = piecesOf(text.slice(0, MOST)).map((piece) => {
    const context = contextOf(piece.text, charter)
    const ruled = judge(context, charter).findings.map((found) => found.rule)
    const considered = consideredOf(context, piece.start, spans)
    return { clauses: clausesOf(context), considered, takenBack: ruled.filter((rule) => !final.has(rule)) }
  })
  const explanation = {
    assessment,
    clauses: pieces.flatMap((piece) => piece.clauses),
    considered: pieces.flatMap((piece) => piece.considered),
    takenBack: [...new Set(pieces.flatMap((piece) => piece.takenBack))],
  }
  return { ...explanation, lines: sentences(text, explanation) }
}

function clausesOf(context: Context): Explanation['clauses'] {
  const clauses: Explanation['clauses'] = []
  const { tokens, text } = context
  for (let from = 0; from < tokens.length;) {
    let to = from
    while (to < tokens.length && tokens[to]?.clause === tokens[from]?.clause) to++
    const words = text.slice(tokens[from]?.span[0], tokens[to - 1]?.span[1])
    clauses.push({ words, language: context.languageOf(from, to) })
    from = to
  }
  return clauses
}

/** `by` is where the context's text begins in the whole, `spans` what counted in the whole. */
function consideredOf(context: Context, by: number, spans: readonly Span[]): Considered[] {
  const lists: string[] = []
  context.eachList((list) => lists.push(list))
  return lists
    .filter((list) => TELLING.has(list))
    .flatMap((list) => {
      const kept = new Set(context.hits(list))
      return context.allHits(list).map((hit): Considered => {
        const { language } = hit
        const words = context.text.slice(...hit.span)
        const span: Span = [hit.span[0] + by, hit.span[1] + by]
        const guard = kept.has(hit) ? undefined : guardOf(context, hit)
        const counted = spans.some(([start, end]) => start < span[1] && span[0] < end)
        const verdict = counted ? 'counted' : guard ? 'innocent' : verdictOf(context, hit)
        return { list, language, words, span, verdict, ...(guard && !counted ? { because: guard } : {}) }
      })
    })
    .toSorted((a, b) => a.span[0] - b.span[0])
}

function verdictOf(context: Context, hit: Hit): Verdict {
  if (context.quoted(hit)) return 'quoted'
  if (context.negated(hit)) return 'negated'
  return context.ofSelf(hit) ? 'self' : 'alone'
}

function guardOf(context: Context, hit: Hit): string | undefined {
  const guard = ['idiom', 'except', 'allowed']
    .flatMap((list) => context.allHits(list))
    .find((one) => one.from < hit.to && hit.from < one.to)
  return guard && context.text.slice(guard.span[0], guard.span[1])
}
