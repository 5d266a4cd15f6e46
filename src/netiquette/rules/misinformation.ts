import type { Hit } from '../lexicon/match'
import type { Context, Rule } from './contract'
import { finding } from './findings'

/** What makes little of itself, and what makes a rumour of it. */
const PARTS =
  'misinformation.taint misinformation.cause misinformation.cure misinformation.heals misinformation.funds misinformation.job'
const OTHERS =
  'misinformation.scandal misinformation.seize misinformation.maybe misinformation.contains misinformation.state ' +
  'misinformation.illness misinformation.beneficiary misinformation.relation misinformation.says'

/**
 * A rumour on health, safety, law or the brand told as fact. Severity 2: it travels, and the brand must answer.
 * No single word makes one: what is claimed, how it is known, who hides it and what to do are weighed together.
 */
export const misinformation: Rule = {
  id: 'misinformation',
  severity: 2,
  denials: ['grammar.denial', 'misinformation.official'],
  triggers: (
    'rumour misinformation.harm misinformation.conceal misinformation.plot misinformation.law misinformation.event ' +
    'misinformation.toll misinformation.hearsay misinformation.drop'
  ).split(' '),
  beside: { [PARTS]: OTHERS },
  sees: (_, context) => context.folded.text.includes('=') && context.meets(PARTS),
  find(context) {
    if (isDenied(context) || context.has('misinformation.official')) return []
    const claims = claimsOf(context)
    const [conceal, hearsay] = [concealed(context), heard(context)]
    const proof = [...conceal, ...hearsay]
    const weight =
      strongest(claims) +
      Math.min(1, Math.max(0, claims.length - 1)) +
      2 * Number(conceal.length > 0) +
      known(context, hearsay) +
      around(context)
    const said = claims.map((claim) => claim.hit)
    if (weight < (claims.length > 0 && proof.some((hit) => hit.words > 2) ? ENOUGH - 1 : ENOUGH)) return []
    return [finding('misinformation', 2, Math.min(0.85, 0.3 + 0.08 * weight), 'claim', [...said, ...proof])]
  },
}

const ENOUGH = 4

/** Something told as fact, and how far it is a rumour by itself. */
interface Claim {
  hit: Hit
  weight: number
}

const strongest = (claims: readonly Claim[]): number => Math.max(0, ...claims.map((claim) => claim.weight))

function isDenied(context: Context): boolean {
  return context.hits('grammar.denial').some((hit) => !hit.text.startsWith('on vous dira') && !inConceal(context, hit))
}

function claimsOf(context: Context): Claim[] {
  const said = (hit: Hit): boolean => !context.negated(hit) && !context.asked(hit) && !inQuotes(context, hit)
  const of = (weight: number, hits: readonly Hit[]): Claim[] => hits.filter(said).map((hit) => ({ hit, weight }))
  const lists = (names: string): readonly Hit[] => context.hits(names)
  return [
    ...of(2, lists('misinformation.harm')),
    ...of(3, pairs(context, lists('misinformation.cause'), lists('misinformation.state'), 4)),
    ...of(3, pairs(context, lists('misinformation.contains'), lists('misinformation.taint'), 4)),
    ...of(3, pairs(context, lists('misinformation.funds'), lists('misinformation.beneficiary'), 10)),
    ...of(3, equations(context)),
    ...of(4, cures(context)),
    ...of(2, pairs(context, lists('misinformation.heals'), lists('misinformation.illness'), 4)),
    ...of(3, lists('misinformation.plot')),
    ...of(3, lists('misinformation.law')),
    ...of(2, lists('misinformation.event')),
    ...of(2, lists('misinformation.toll')),
    ...of(2, pairs(context, lists('misinformation.seize'), lists('misinformation.goods'), 3)),
    ...of(1, lists('misinformation.scandal')),
    ...of(2, lists('rumour')).map(({ hit }) => ({ hit, weight: hit.words > 2 && !VAGUE.test(hit.text) ? 3 : 1 })),
  ]
}

/** Words that go with rumours and with anything else. */
const VAGUE =
  /^(?:comme par|c'est|faites|tout le monde|personne|aucun media|les medias|reveille|ouvrez|renseigne|partage|diffuse|les labos|regardez|lisez|everyone|it's|share|do your|open your)/

/** A word of the first list and one of the second a few words on: "contient du plomb", "finance une armée". */
function pairs(context: Context, firsts: readonly Hit[], seconds: readonly Hit[], most: number): Hit[] {
  return firsts.flatMap((first) => {
    const second = seconds.find((s) => context.before(first, s, most) && !denies(context, first.to, s.from))
    return second ? [first.through(second)] : []
  })
}

/** "Le vaccin ne contient pas de puce", "E120 machi 7allouf". */
const NO = new Set(
  'pas plus jamais sans aucun aucune ni not no never without machi mech bla ماشي بلا بدون لا ما'.split(' '),
)
const denies = (context: Context, from: number, to: number): boolean =>
  context.tokens.slice(from, to + 1).some((token) => NO.has(token.text))

/** "Chlore + masque = leucémie": a thing, a sign of equality, and what it is said to be. */
function equations(context: Context): Hit[] {
  const { text } = context.folded
  if (!text.includes('=')) return []
  return context
    .hits('misinformation.state misinformation.taint misinformation.harm misinformation.illness')
    .filter((hit) => /=[^=]{0,24}$/.test(text.slice(Math.max(0, hit.start - 26), hit.start)))
}

/** A household remedy that heals an illness, or makes a treatment needless. */
function cures(context: Context): Hit[] {
  const illness = context.hits('misinformation.illness misinformation.state')
  const remedies = context.hits('misinformation.remedy')
  const drops = context.hits('misinformation.drop')
  const near = (a: Hit, b: Hit): boolean => a !== b && context.gap(a, b) <= 8 && (a.from >= b.to || b.from >= a.to)
  const healed = context
    .hits('misinformation.cure misinformation.heals')
    .filter(
      (heal) =>
        illness.some((i) => near(heal, i)) &&
        (heal.list === 'misinformation.cure' || remedies.some((r) => near(r, heal))),
    )
  const dropped = drops.filter((drop) =>
    [...remedies, ...illness, ...context.hits('misinformation.heals')].some((r) => near(r, drop)),
  )
  return [...healed, ...dropped]
}

function concealed(context: Context): readonly Hit[] {
  return context.hits('misinformation.conceal').filter((hit) => !context.asked(hit) || hit.words > 2)
}

/** Who told: somebody of the writer's, or of the trade, or "je le tiens de". */
function heard(context: Context): readonly Hit[] {
  const says = context.hits('misinformation.says')
  const told = context
    .hits('misinformation.relation')
    .filter(
      (relation) =>
        context.hits('misinformation.job').some((job) => job.from >= relation.from && job.from - relation.to <= 5) &&
        says.some((s) => s.from >= relation.to && s.from - relation.to <= 9),
    )
  // "D'après un ancien employé", "selon une infirmière".
  const by = context
    .hits('misinformation.maybe')
    .filter((maybe) => context.hits('misinformation.job').some((job) => context.before(maybe, job, 3)))
  const trade = context
    .hits('misinformation.job')
    .filter((job) => says.some((s) => s.words > 1 && s.from >= job.to && s.from - job.to <= 5))
  return [...context.hits('misinformation.hearsay'), ...told, ...by, ...trade]
}

const known = (context: Context, hearsay: readonly Hit[]): number =>
  hearsay.length > 0 ? 2 : Number(context.has('misinformation.maybe'))

/** The subject, the tone of certainty and of alarm; against them, what a customer lived and what is asked. */
function around(context: Context): number {
  const about = context.has('misinformation.subject product misinformation.illness')
  const sure = context.has('misinformation.sure')
  const alarm = context.has('misinformation.alarm')
  const lived = context.has('misinformation.lived')
  return (
    Number(about) +
    Number(sure) +
    Number(alarm) -
    (lived ? 2 : 0) -
    (!about && context.has('identity') ? 2 : 0) -
    (context.surface.question ? 1 : 0)
  )
}

/** "On vous dira que c'est faux" is no denial: it stands inside what hides the truth. */
const inConceal = (context: Context, hit: Hit): boolean =>
  context.hits('misinformation.conceal').some((c) => c.from <= hit.from && c.to >= hit.to) ||
  /(?:dira|diront)/.test(context.folded.text)

const inQuotes = (context: Context, hit: Hit): boolean => context.quoted(hit) && /["«“]/.test(context.text)
