import type { Finding } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'

/** Explicit or obscene remarks (severity 2), and sexual solicitation (severity 3: it targets a person). */
export const sexual: Rule = {
  id: 'sexual',
  severity: 2,
  triggers: ['sexual', 'solicitation', 'sexual.offer', 'sexual.desire'],
  sees: (surface) => surface.pictures > 0,
  find(context) {
    return [...explicit(context), ...insinuated(context), ...faces(context)]
  },
}

const MEDICAL =
  /\b(?:cancer|depistage|mammographie|allait|medical|gyneco|contracepti|grossesse|accouch|education|breast pump|screening|biberon|soutien)/

function explicit(context: Context): Finding[] {
  return context
    .hits('sexual', 'solicitation', 'sexual.offer')
    .filter((hit) => !context.quoted(hit) && !(context.negated(hit) && hit.list !== 'sexual'))
    .filter((hit) => hit.list !== 'sexual' || !MEDICAL.test(context.folded.text))
    .map((hit) =>
      finding(
        'sexual',
        hit.list === 'sexual' ? 2 : 3,
        hit.list === 'solicitation' ? 0.8 : 0.75,
        hit.words > 1 ? 'phrase' : 'word',
        [hit],
      ),
    )
}

/** Desire and a body or a woman spoken of, in one sentence. */
function insinuated(context: Context): Finding[] {
  if (MEDICAL.test(context.folded.text)) return []
  const about = context.hits('sexual.body', 'sexual.woman')
  const wink = /[😋😏😈🥵👅💦🍑🍆😉]/u.test(context.text)
  return context.hits('sexual.desire').flatMap((desire) => {
    if (context.negated(desire) || context.quoted(desire)) return []
    const person = about.find((a) => context.sameSentence(a, desire) && (a.to <= desire.from || a.from >= desire.to))
    if (!person) return []
    const strong =
      desire.words >= 2 && /nuit|lit|intime|coquin|bien|bed|genoux|knees|occupe|reste|nue|فراش|ليله/.test(desire.text)
    return wink || strong || person.list === 'sexual.body'
      ? [finding('sexual', 2, wink ? 0.65 : 0.55, 'phrase', [person, desire])]
      : []
  })
}

/** Emoji that mean body parts, two kinds together or one with somebody's looks. */
function faces(context: Context): Finding[] {
  if (context.surface.pictures === 0) return []
  const pairs = context
    .stretches(/[🍑🍆💦👅🥵🍒😈]\s*[🍑🍆💦👅🥵🍒😈]+/gu)
    .filter((s) => new Set(s.text.replace(/\s/g, '')).size > 1)
  if (context.has('price', 'product') && !context.has('sexual.body', 'sexual.desire')) return []
  return pairs.map((stretch) => finding('sexual', 2, 0.65, 'phrase', [stretch]))
}
