import type { Hit } from '../lexicon/match'
import type { Finding, Reason } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'

/** Pursuit of one person, humiliation, calls to pile on. Severity 2: it goes on and on, and calls others in. */
export const harassment: Rule = {
  id: 'harassment',
  severity: 2,
  triggers: [
    'harass',
    'harassment.stalk',
    'harassment.again',
    'harassment.until',
    'harassment.break',
    'harassment.act',
    'harassment.do',
    'harassment.dig',
    'harassment.mock',
    'harassment.space',
    'harassment.shun',
  ],
  find(context) {
    const hostile = isHostile(context)
    if (!hostile && context.has('harassment.kind thanks')) return []
    return [...pursuit(context, hostile), ...ending(context, hostile), ...pileOn(context), ...exposure(context)]
  },
}

const make = (confidence: number, reason: Reason, hits: readonly Hit[]): Finding =>
  finding('harassment', 2, confidence, reason, hits)

const said =
  (context: Context) =>
  (hit: Hit): boolean =>
    !context.quoted(hit)

/** Abuse, laughter or a wish to break somebody: kind words around are not meant. */
const isHostile = (context: Context): boolean =>
  context.has('insult slur harassment.until harassment.break harassment.stalk')

const PURSUIT = 'harass harassment.stalk harassment.shun'

function pursuit(context: Context, hostile: boolean): Finding[] {
  const complains = context.has('harassment.grievance')
  const aimed = context.has('grammar.tu insult harsh harassment.break harassment.until')
  return (
    context
      .hits(aimed ? `${PURSUIT} harassment.again` : PURSUIT)
      .filter(said(context))
      .filter((hit) => !context.negated(hit) || hit.words >= 3)
      // "on la lâche plus, cette recette"
      .filter(
        (hit) => !/^l[ae] (?:lach|laiss)/.test(hit.text) || hostile || context.has('harassment.act harassment.again'),
      )
      .filter((hit) => hit.list === 'harass' || !complains || (hostile && context.has('insult harassment.break')))
      .map((hit) => make(hit.list === 'harass' ? 0.75 : 0.65, 'phrase', [hit]))
  )
}

/** "jusqu'à ce qu'elle craque": the end that is sought, or what is to become of somebody. */
function ending(context: Context, hostile: boolean): Finding[] {
  const complains = context.has('harassment.grievance')
  const until = context.hits('harassment.until').filter(said(context))
  const broken = context.hits('harassment.break').filter(said(context))
  const support = context.hits('harassment.act harassment.crowd harassment.repeat harassment.mock harassment.space')
  return [...until, ...broken].flatMap((hit) => {
    const beside = support.find((s) => s.to <= hit.from || s.from >= hit.to)
    if (complains && !(hostile && beside)) return []
    if (beside) return [make(0.7, 'phrase', [hit, beside])]
    return hit.list === 'harassment.until' ? [make(0.6, 'phrase', [hit])] : []
  })
}

/** Many called, or somebody again and again, to do something to one. */
function pileOn(context: Context): Finding[] {
  if (context.has('harassment.grievance')) return []
  const around = context
    .hits('harassment.crowd harassment.weak harassment.repeat harassment.mock harassment.scorn harassment.space')
    .filter(said(context))
  return context.hits('harassment.act harassment.do').flatMap((act) => {
    if (context.quoted(act) || context.negated(act) || context.asked(act)) return []
    const near = around.filter((c) => apart(c, act) && context.gap(c, act) <= 14)
    // A plain deed needs more around it than one that harms by itself.
    const kinds = new Set(near.map((c) => c.list))
    const strong = kinds.has('harassment.crowd') || kinds.has('harassment.mock')
    const enough = act.list === 'harassment.act' ? kinds.size > 0 : strong || kinds.size > 1
    return enough ? [make(0.65, 'incitement', [act, ...near])] : []
  })
}

const apart = (a: Hit, b: Hit): boolean => a.to <= b.from || a.from >= b.to

/** Looks, past and private places held up to many. */
function exposure(context: Context): Finding[] {
  if (context.has('harassment.grievance')) return []
  const crowd = context.hits('harassment.crowd')
  const again = context.hits('harassment.repeat')
  const weak = context.hits('harassment.weak harassment.scorn')
  const mocked = context.hits('harassment.mock').filter(said(context))
  const places = context.hits('harassment.space').filter(said(context))
  const dug = context.hits('harassment.dig').filter(said(context))
  const pair = (as: readonly Hit[], bs: readonly Hit[], most: number): Hit[] | undefined => {
    for (const a of as) for (const b of bs) if (apart(a, b) && context.gap(a, b) <= most) return [a, b]
    return undefined
  }
  const found =
    pair(dug, [...crowd, ...mocked, ...again, ...context.hits('harassment.act')], 14) ??
    pair(mocked, crowd, 10) ??
    pair(mocked, again, 6) ??
    pair(mocked, weak, 4) ??
    pair(places, again, 8) ??
    pair(places, crowd, 4) ??
    pair(weak, places, 1) ??
    pair(places, mocked, 8)
  return found ? [make(0.6, 'incitement', found)] : []
}
