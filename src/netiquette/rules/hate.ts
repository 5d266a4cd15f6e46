import type { Hit } from '../lexicon/match'
import type { Finding, Reason } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'
import { AFTER, AGAINST, AROUND, BEFORE, MILD, OF_SIGNS, PRESENCE_AFTER, UNSURE } from './hate.against'
import type { Against } from './hate.against'

/**
 * Attacks on people for what they are: origin, colour, region, religion, sex, orientation, gender identity, disability.
 * Severity 3: it hurts every reader of the group, and the law forbids it. A group's name alone says nothing.
 */
export const hate: Rule = {
  id: 'hate',
  severity: 3,
  triggers: 'slur hate.ableist hate.country hate.code hate.norm hate.plot hate.sexist'.split(' '),
  beside: {
    'identity hate.disabled hate.group hate.sign': AROUND,
    'hate.people': 'hate.they hate.purge dehumanise',
    'hate.they': 'hate.people hate.hint',
    'hate.denial': 'hate.but',
    'hate.household': 'hate.place hate.role',
    'hate.role': 'hate.scorn hate.nature hate.refuse',
    'hate.forher': 'hate.grudging',
    'hate.wink': 'hate.hint',
    'hate.label': 'grammar.call',
  },
  sees: (surface, context) =>
    (surface.pictures > 0 && (context.meets('hate.hint') || FACE.test(context.folded.text))) ||
    context.text.includes('((('),
  find(context) {
    return [
      ...words(context),
      ...named(context),
      ...groups(context),
      ...unnamed(context),
      ...sexism(context),
      ...hints(context),
      ...faces(context),
    ].filter((f) => f.confidence >= 0.5)
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
  const fixed = context.hits('slur hate.ableist hate.country hate.code').filter((hit) => !context.quoted(hit))
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

/** "espèce de", a group's name or an infirmity: the name alone is the abuse. */
function named(context: Context): Finding[] {
  const calls = context.hits('hate.call')
  const found = context.hits('identity hate.disabled hate.group').flatMap((group) => {
    const call = calls.find((c) => c.to === group.from && c.sentence === group.sentence)
    return call && said(context)(call) && !context.ofSelf(group) ? [make(0.7, 'identity', [call, group])] : []
  })
  const likened = context.hits('hate.like')
  const addressed = context.hits('grammar.call')
  const alike = context.hits('hate.disabled').flatMap((label) => {
    const like = likened.find((l) => context.before(l, label, 1))
    return like && said(context)(label) && !isKind(context) ? [make(0.6, 'identity', [like, label])] : []
  })
  return [...found, ...alike].concat(
    context.hits('hate.label').flatMap((label) => {
      const call = addressed.find((c) => context.before(c, label, 1))
      return call && said(context)(label) && !context.ofSelf(label) ? [make(0.7, 'identity', [call, label])] : []
    }),
  )
}

/** A protected group and something against it, in one clause or in the words next to it. */
function groups(context: Context): Finding[] {
  const found: Finding[] = []
  const kind = isKind(context)
  for (const group of context.hits('identity hate.disabled hate.group hate.sign')) {
    if (context.quoted(group)) continue
    if (group.list === 'hate.group') {
      const out = context
        .hits('hate.out hate.expel')
        .find((o) => context.sameSentence(o, group) && context.gap(o, group) <= 4)
      if (out) found.push(make(0.7, 'exclusion', [group, out]))
    }
    for (const against of AGAINST) {
      if (group.list === 'hate.sign' && !OF_SIGNS.has(against.list)) continue
      if (kind && MILD.has(against.list)) continue
      for (const hit of context.hits(against.list)) {
        if (!reaches(context, group, hit, against) || !said(context)(hit)) continue
        if (UNSURE.has(against.list) && context.asked(hit)) continue
        if (BEFORE.has(against.list) && hit.from > group.from) continue
        if (AFTER.has(against.list) && hit.from < group.from) continue
        // "encore des noirs" comes before the name, and the name must be of people, not a colour of goods.
        if (against.list === 'hate.presence' && hit.from > group.from && !PRESENCE_AFTER.test(hit.text)) continue
        found.push(make(against.confidence, against.reason, [group, hit]))
      }
    }
  }
  return [...found, ...spokenOf(context, kind), ...unwanted(context)]
}

const isKind = (context: Context): boolean => context.has('praise thanks triage.good hate.kind')

function reaches(context: Context, group: Hit, hit: Hit, against: Against): boolean {
  if (hit.from < group.to && hit.to > group.from) return false
  const gap = context.gap(group, hit)
  if (context.sameClause(group, hit)) return gap <= against.most
  if (context.sameSentence(group, hit)) return gap <= against.across
  return against.beyond !== undefined && Math.abs(group.sentence - hit.sentence) === 1 && gap <= against.beyond
}

/** A group, then "ils" without an "I" or a kind word: nobody asks or thanks, a group is told what it is. */
function spokenOf(context: Context, kind: boolean): Finding[] {
  const them = context.hits('hate.them')
  if (kind || them.length === 0) return []
  if (context.has('hate.us price question product suggestion quote')) return []
  return context.hits('identity hate.group').flatMap((group) => {
    const pronoun = them.find((t) => t.from >= group.to && context.gap(t, group) <= 12)
    return pronoun && said(context)(group) && !context.asked(group) ? [make(0.55, 'identity', [group, pronoun])] : []
  })
}

/** People who should not be seen, and plots. */
function unwanted(context: Context): Finding[] {
  const found: Finding[] = []
  for (const group of context.hits('hate.disabled').filter(said(context))) {
    for (const against of context.hits('hate.unwanted').filter(said(context))) {
      found.push(make(0.7, 'exclusion', [group, against]))
    }
  }
  for (const group of context.hits('identity').filter(said(context))) {
    for (const against of context.hits('hate.unwanted').filter(said(context))) {
      if (context.gap(group, against) <= 12) found.push(make(0.6, 'exclusion', [group, against]))
    }
  }
  for (const norm of context.hits('hate.norm').filter(said(context))) {
    const more = context.hits('hate.unwanted hate.norm slur hate.scorn').find((h) => h.from !== norm.from)
    if (more) found.push(make(0.6, 'identity', [norm, more]))
  }
  const [plot, ...plots] = context.hits('hate.plot').filter(said(context))
  const hint = plots.find((h) => plot && h.from >= plot.to)
  if (plot && hint && !context.asked(plot)) found.push(make(0.6, 'phrase', [plot, hint]))
  return found
}

const DENIED = 'identity hate.group hate.disabled hate.hint hate.people hate.they hate.sign hate.refuse'

/** "ces gens-là", and what nobody says of staff or customers; "not racist, but". */
function unnamed(context: Context): Finding[] {
  const found: Finding[] = []
  for (const people of context.hits('hate.people hate.hint').filter(said(context))) {
    const against = context
      .hits('hate.they hate.purge dehumanise')
      .find((h) => h.from !== people.from && context.gap(h, people) <= 10 && said(context)(h))
    if (against) found.push(make(0.55, 'identity', [people, against]))
  }
  for (const denial of context.hits('hate.denial')) {
    const but = context.hits('hate.but').find((b) => b.from >= denial.to && context.gap(b, denial) <= 8)
    if (!but || context.quoted(denial)) continue
    const rest = context.hits(DENIED).find((h) => h.from !== denial.from)
    if (rest) found.push(make(0.65, 'identity', [denial, rest]))
  }
  return found
}

/** A woman, and the place that sexism gives her. */
function sexism(context: Context): Finding[] {
  const women = context.hits('hate.woman')
  const woman = women[0]
  const fixed = context
    .hits('hate.sexist')
    .filter((hit) => !context.quoted(hit))
    .flatMap((hit) => {
      const strong =
        /cuisine|kitchen|sandwich|kouzina|كوزينه|مطبخ|عقل|3a9l|casserole|fourneau|period/.test(hit.text) &&
        hit.words >= 2
      const told =
        context.hits('grammar.tu').length > 0 ||
        /\b(?:retourn|rentr|va |back|ta|tes|روحي|rou7i)/.test(context.folded.text)
      const other = women.find((w) => w.to <= hit.from || w.from >= hit.to)
      if (other || (woman && !isKind(context))) return [make(0.65, 'exclusion', [other ?? hit, hit])]
      return strong && told && /ta |tes |back|your|her /.test(`${hit.text} `) ? [make(0.55, 'exclusion', [hit])] : []
    })
  return [...fixed, ...household(context, women), ...grudging(context)]
}

const SENT_BACK = /^(?:retourn|rentr|back to|go back|get back|روحي|ارجعي|رجعي|rou7i|ro7i|rouhi|arj3i|arja3i|rj3i)/

/** Housework thrown at a woman, or at the job she does. */
function household(context: Context, women: readonly Hit[]): Finding[] {
  const found: Finding[] = []
  if (isKind(context) || context.has('price')) return found
  const places = context.hits('hate.place')
  const roles = context.hits('hate.role')
  const [woman] = women
  for (const work of context.hits('hate.household').filter(said(context))) {
    const sent = places.find((p) => p.to <= work.from && context.gap(p, work) <= 2 && p.sentence === work.sentence)
    if (sent && woman && (roles.length > 0 || context.gap(woman, sent) <= 6)) {
      found.push(make(0.65, 'exclusion', [woman, sent, work]))
    } else if (sent && SENT_BACK.test(sent.text)) found.push(make(0.6, 'exclusion', [sent, work]))
    else if (woman && roles.length > 0) found.push(make(0.55, 'exclusion', [woman, work]))
  }
  if (!woman || roles.length === 0) return found
  const scorn = context.hits('hate.scorn hate.nature hate.refuse').find(said(context))
  const role = roles.find((r) => women.some((w) => context.gap(w, r) <= 4))
  if (scorn && role) found.push(make(0.55, 'identity', [woman, role, scorn]))
  return found
}

/** "Elle parle bien, pour une femme." */
function grudging(context: Context): Finding[] {
  return context.hits('hate.forher').flatMap((her) => {
    const praise = context.hits('hate.grudging').find((p) => p.to <= her.from && context.gap(p, her) <= 3)
    return praise && !context.quoted(her) && !context.asked(her) ? [make(0.65, 'identity', [praise, her])] : []
  })
}

/** A wink, and names, skins or origins: what is meant is left to guess. */
function hints(context: Context): Finding[] {
  const echo = context.text.includes('(((') ? context.stretches(/\({3}[^()\n]{1,40}\){3}/gu) : []
  const winked = context.hits('hate.wink').flatMap((wink) => {
    const hint = context.hits('hate.hint').find((h) => context.gap(h, wink) <= 14)
    return hint && said(context)(wink) ? [make(0.55, 'identity', [wink, hint])] : []
  })
  return [...echo.map((stretch) => make(0.75, 'phrase', [stretch])), ...winked]
}

/** Monkeys and bananas, a flag or a sign of faith followed by disgust. */
function faces(context: Context): Finding[] {
  if (context.surface.pictures === 0) return []
  const monkeys = isKind(context) ? [] : context.stretches(/[🐒🐵🦍🙈]+\s*🍌|🍌\s*[🐒🐵🦍]/gu)
  const flags = context.stretches(FLAG_AND_DISGUST)
  return [...monkeys, ...flags].map((stretch) => make(0.75, 'dehumanising', [stretch]))
}

/** Without one of these there is none of those. */
const FACE = /[🍌🏳✡☪🧕👳🌙🕍🕌]/u
const SIGN = '(?:🏳\\p{M}*\\s?🌈|🏳\\p{M}*\\s?⚧|✡|☪|🧕|👳|🌙|🕍|🕌)'
const DISGUST = '[🤮🤢🖕🔫💩🚮🐀🐁🐷🐖💣🪳🐍👃🚫🐒🐵]'
const FLAG_AND_DISGUST = new RegExp(`${SIGN}[^\\p{L}]{0,6}${DISGUST}|${DISGUST}[^\\p{L}]{0,6}${SIGN}`, 'gu')
