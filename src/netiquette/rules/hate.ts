import type { Hit } from '../lexicon/match'
import type { Finding, Reason } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'

/**
 * Attacks on people for what they are: origin, colour, region, religion, sex, orientation, gender identity, disability.
 * Severity 3: it hurts every reader of the group, and the law forbids it. A group's name alone says nothing.
 */
export const hate: Rule = {
  id: 'hate',
  severity: 3,
  triggers: ['slur', 'identity', 'hate.ableist', 'hate.country', 'hate.code', 'hate.disabled', 'hate.group', 'hate.norm', 'hate.plot', 'hate.sexist'],
  sees: (surface) => surface.pictures > 0,
  find(context) {
    return [...words(context), ...groups(context), ...sexism(context), ...faces(context)]
  },
}

const make = (confidence: number, reason: Reason, hits: Parameters<typeof finding>[4]): Finding =>
  finding('hate', 3, confidence, reason, hits)

const said =
  (context: Context) =>
  (hit: Hit): boolean =>
    !context.quoted(hit) && !context.negated(hit)

/** Slurs, and expressions that target a group without naming it. */
function words(context: Context): Finding[] {
  const fixed = context.hits('slur', 'hate.ableist', 'hate.country', 'hate.code').filter((hit) => !context.quoted(hit))
  return fixed
    .filter((hit) => hit.words > 1 || !context.negated(hit))
    .map((hit) =>
      make(
        hit.list === 'slur' ? 0.85 : 0.7,
        hit.list === 'hate.country' ? 'exclusion' : hit.words > 1 ? 'phrase' : 'word',
        [hit],
      ),
    )
}

/** How near a group's name something must stand to be said of it: words between, and the reason it gives. */
const AGAINST: ReadonlyArray<readonly [list: string, gap: number, reason: Reason, confidence: number]> = [
  ['dehumanise', 6, 'dehumanising', 0.85],
  ['negative', 6, 'identity', 0.75],
  ['insult', 3, 'identity', 0.8],
  ['slur', 6, 'identity', 0.85],
  ['harsh', 4, 'identity', 0.65],
  ['exclusion', 4, 'exclusion', 0.75],
  ['threat', 6, 'violence', 0.9],
  ['violence', 5, 'violence', 0.75],
  ['hate.expel', 4, 'exclusion', 0.75],
  ['hate.plot', 8, 'identity', 0.75],
  ['hate.norm', 6, 'identity', 0.6],
  ['hate.people', 6, 'dehumanising', 0.7],
  ['hate.claim', 3, 'identity', 0.6],
  ['hate.presence', 1, 'exclusion', 0.6],
]

/** A protected group and something against it in one clause, or in the next words of the sentence. */
function groups(context: Context): Finding[] {
  const found: Finding[] = []
  for (const group of [...context.hits('identity', 'hate.disabled', 'hate.group')].filter(
    (hit) => !context.quoted(hit),
  )) {
    if (group.list === 'hate.group') {
      const out = context
        .hits('hate.out', 'hate.expel')
        .find((o) => context.sameSentence(o, group) && context.gap(o, group) <= 4)
      if (out) found.push(make(0.7, 'exclusion', [group, out]))
    }
    for (const [list, most, reason, confidence] of AGAINST) {
      for (const against of context.hits(list)) {
        if (against.from < group.to && against.to > group.from) continue
        const near =
          context.sameClause(group, against) ||
          (context.sameSentence(group, against) && context.gap(group, against) <= (ACROSS.has(list) ? 8 : 2))
        if (!near || context.gap(group, against) > most || !said(context)(against)) continue
        if (UNSURE.has(list) && context.asked(group)) continue
        // "encore des noirs" comes before the name, and the name must be of people, not a colour of goods.
        if (list === 'hate.presence' && context.has('praise', 'thanks', 'triage.good')) continue
        if (list === 'hate.presence' && against.from > group.from && !PRESENCE_AFTER.test(against.text)) continue
        found.push(make(confidence, reason, [group, against]))
      }
    }
  }
  for (const group of context.hits('hate.disabled').filter(said(context))) {
    for (const against of context
      .hits('hate.unwanted', 'complaint', 'negative', 'grammar.laugh')
      .filter(said(context))) {
      found.push(make(against.list === 'hate.unwanted' ? 0.7 : 0.45, 'exclusion', [group, against]))
    }
  }
  for (const group of context.hits('identity').filter(said(context))) {
    for (const against of context.hits('hate.unwanted').filter(said(context))) {
      if (context.gap(group, against) <= 12) found.push(make(0.6, 'exclusion', [group, against]))
    }
  }
  for (const norm of context.hits('hate.norm').filter(said(context))) {
    const more = context.hits('hate.unwanted', 'hate.norm', 'slur').find((h) => h.from !== norm.from)
    if (more) found.push(make(0.6, 'identity', [norm, more]))
  }
  const [plot, ...plots] = context.hits('hate.plot').filter(said(context))
  const hint = plots.find((h) => plot && h.from >= plot.to)
  if (plot && hint && !context.asked(plot)) found.push(make(0.6, 'phrase', [plot, hint]))
  return found.filter((f) => f.confidence >= 0.5)
}

/** Lists that speak of people only: they reach over a comma. */
const ACROSS = new Set(['dehumanise', 'hate.people', 'hate.expel', 'exclusion'])
/** Lists that say little inside a question. */
const UNSURE = new Set(['negative', 'harsh', 'violence', 'hate.claim', 'hate.norm', 'hate.plot'])
const PRESENCE_AFTER = /[\u0600-\u06ff]|3amr|ktar|ketr/

/** A woman, and the place that sexism gives her. */
function sexism(context: Context): Finding[] {
  const women = context.hits('hate.woman')
  return context
    .hits('hate.sexist')
    .filter((hit) => !context.quoted(hit))
    .flatMap((hit) => {
      const strong =
        /cuisine|kitchen|sandwich|kouzina|كوزينه|مطبخ|عقل|3a9l|casserole|fourneau|period/.test(hit.text) &&
        hit.words >= 2
      const told =
        context.hits('grammar.tu').length > 0 ||
        /\b(?:retourn|rentr|va |back|ta|tes|روحي|rou7i)/.test(context.folded.text)
      const woman = women[0]
      if (woman) return [make(0.65, 'exclusion', [woman, hit])]
      return strong && told && /ta |tes |back|your|her /.test(`${hit.text} `) ? [make(0.55, 'exclusion', [hit])] : []
    })
}

/** Monkeys and bananas, a flag followed by disgust. */
function faces(context: Context): Finding[] {
  if (context.surface.pictures === 0) return []
  const monkeys = context.stretches(/[🐒🐵🦍🙈]+\s*🍌|🍌\s*[🐒🐵🦍]/gu)
  const flags = context.stretches(
    /(?:🏳\s*🌈|🏳\s*⚧|✡|☪)[^\p{L}]{0,6}[🤮🤢🖕🔫💩🚮]|[🤮🤢🖕🔫💩🚮][^\p{L}]{0,6}(?:🏳\s*🌈|🏳\s*⚧|✡|☪)/gu,
  )
  return [...monkeys, ...flags].map((stretch) => make(0.75, 'dehumanising', [stretch]))
}
