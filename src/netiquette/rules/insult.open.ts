import type { Finding } from '../types'
import type { Context } from './contract'
import { OF, VA, begins, clauseOf, rightBefore, said, word } from './insult.called'

/** "espèce de…", "bande de…", "you absolute…": whatever follows is meant badly, unless it is kind or plain. */
export const hasOpenFrame = (context: Context): boolean =>
  context.meets('insult.frame') &&
  context.allHits('insult.frame').some((frame) => frame.words > 1 && OPEN.test(frame.text))

/** Whatever follows such a frame, unless it is kind or plain. */
export function openFrames(context: Context): Finding[] {
  return context.hits('insult.frame').flatMap((frame) => {
    const kind = OPEN.exec(frame.text)?.[0]
    if (!kind || clauseOf(context, frame.to) !== frame.clause || context.quoted(frame) || context.negated(frame))
      return []
    const before = begins(context, frame.from) ? '' : word(context, frame.from - 1)
    const used = kind.startsWith('you') ? !begins(context, frame.from) : PLAIN.has(before)
    const plain = context
      .hits('insult.friendly insult.criticism identity praise')
      .some((f) => f.from <= frame.to + (kind.startsWith('you') ? 1 : 0) && f.to > frame.to)
    return used || plain ? [] : [said(0.6, [frame])]
  })
}

const OPEN = /^(?:especes? d|bandes? d|ramassis d|you (?:absolute|total|complete|utter|bloody|miserable|pathetic))/
const PLAIN = new Set(
  'une l la cette quelle quel chaque aucune autre autres meme nouvelle d de seule deux des les leurs notre ma sa ta leur en large belle petite sur par un mon joyeuse chouette sacree'.split(
    ' ',
  ),
)

/** A slur called out at one person is an insult too. */
export function slurs(context: Context): Finding[] {
  return context.hits('slur').flatMap((slur) => {
    if (context.quoted(slur) || context.negated(slur) || context.ofSelf(slur)) return []
    const called = rightBefore(context, 'insult.frame', slur, 0)
    const job =
      context.hits('insult.job').some((j) => OF.has(word(context, slur.to)) && j.from === slur.to + 1) ||
      (ONE.has(word(context, slur.from - 1)) &&
        context.hits('insult.place').some((p) => p.from > slur.to && p.from - slur.to <= 2))
    const alone = slur.from === 0 && (!context.tokens[slur.to] || VA.has(word(context, slur.to)))
    const marked = /^(?:gros|grosse|espece|pauvre|ya|يا) /.test(slur.text) || CALL.has(word(context, slur.from - 1))
    return called || job || alone || marked ? [said(0.55, called ? [called, slur] : [slur])] : []
  })
}
const ONE = new Set(['le', 'la', 'l', 'ce', 'cette', 'the', 'this'])
const CALL = new Set('gros grosse pauvre vieille vieux petit petite ya يا ay'.split(' '))
