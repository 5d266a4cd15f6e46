import type { Hit } from '../lexicon/match'
import type { Rule } from './contract'
import { finding } from './findings'

/**
 * An undesirable effect while taking a medicine, a health product or a cosmetic. Severity 2, and never a sanction:
 * the brand must report it. A question about possible effects, or their absence, is no event.
 */
export const adverseEvent: Rule = {
  id: 'adverse_event',
  severity: 2,
  triggers: ['symptom', 'adverse_event.effect'],
  sees: (surface) => surface.pictures > 0,
  find(context) {
    const off = context.has('adverse_event.none', 'adverse_event.not')
    if (off || (context.has('idiom') && context.has('grammar.laugh'))) return []
    const effects = context
      .hits('symptom', 'adverse_event.effect')
      .filter((hit) => !context.negated(hit) || /pas dormi|r9adch|can t|couldn/.test(hit.text))
    const stopped = context.has('adverse_event.stopped')
    const better = context.has('adverse_event.better') && !stopped
    const treats = context.hits('adverse_event.against')
    const products = context.hits('product', 'adverse_event.product')
    const since = context.hits('adverse_event.since')
    const people = context.hits('adverse_event.person')
    const faces = context.surface.pictures > 0 ? context.stretches(/[🤢🤮🥴😵🤒]+/gu) : []
    if (context.has('adverse_event.asks')) return []
    if (effects.length === 0) {
      const [product] = products
      const [time] = since
      return faces[0] && product && time ? [finding('adverse_event', 2, 0.55, 'effect', [faces[0], product])] : []
    }
    return effects.flatMap((effect) => {
      if (better || treats.some((t) => t.to <= effect.from && effect.from - t.to <= 1)) return []
      const product = nearest(products, effect)
      const time = since.find((s) => context.gap(s, effect) <= 14)
      const person = people.find((p) => context.gap(p, effect) <= 8)
      // A bare question ("ça donne des boutons ?") has neither a time nor anybody.
      if (context.asked(effect) && !(time && (person || product))) return []
      if (product && (time || person)) return [finding('adverse_event', 2, 0.75, 'effect', [product, effect])]
      const several = effects.filter((e) => e !== effect).length > 0
      if (stopped && strong(effect)) return [finding('adverse_event', 2, 0.55, 'effect', [effect])]
      return time && person && (several || strong(effect))
        ? [finding('adverse_event', 2, 0.5, 'effect', [time, effect])]
        : []
    })
  },
}

const strong = (effect: Hit): boolean =>
  effect.words >= 2 || /urticaire|allergi|vertige|oedeme|swollen|hives|eczema/.test(effect.text)

function nearest(products: readonly Hit[], effect: Hit): Hit | undefined {
  return products
    .filter((p) => p.from < effect.from || p.to > effect.to)
    .toSorted((a, b) => Math.abs(a.from - effect.from) - Math.abs(b.from - effect.from))[0]
}
