import type { Language } from '../netiquette'
import { templates } from './catalogue'
import { fill } from './fill'
import { whoToCall } from './helplines'
import { firstName } from './names'
import { rank } from './rank'
import type { Draft, ReplyLanguage, ReplyRequest, Template } from './types'

const MOST_DRAFTS = 3
/** Costs order a template's texts: unused, then complete, then full length, then the comment's turn. */
const USED = 1000
const INCOMPLETE = 100
const SHORT = 10

/** The language to answer in, and the one to offer last. */
const LANGUAGES: Record<Language, readonly [ReplyLanguage, ReplyLanguage]> = {
  fr: ['fr', 'fr'],
  kab: ['fr', 'fr'],
  und: ['fr', 'fr'],
  en: ['en', 'fr'],
  ar: ['ar', 'fr'],
  dz: ['dz', 'fr'],
}

/** FNV-1a, so that the same comment always gets the same variant. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

function valuesFor(request: ReplyRequest, language: ReplyLanguage): Record<string, string | undefined> {
  const { brand, author } = request
  const call = whoToCall(language, brand.tone, brand.variables?.['pays'])
  return {
    ...brand.variables,
    marque: brand.name,
    signature: brand.signature,
    prénom: firstName(author.name, author.handle),
    'à appeler': call.full,
    numéros: call.short,
  }
}

interface Candidate extends Draft {
  /** Lower is better. */
  cost: number
}

function candidates(template: Template, language: ReplyLanguage, request: ReplyRequest): Candidate[] {
  const { full, short } = language === 'fr' ? template.texts.fr[request.brand.tone] : template.texts[language]
  const values = valuesFor(request, language)
  const turn = hash(request.text) % Math.max(1, full.length)
  return [...full, ...short].flatMap((variant, at) => {
    const isShort = at >= full.length
    const id = `${template.id}.${language}.${at}`
    const signed = variant.includes('{signature') ? variant : `${variant} {signature|}`
    // A tight platform may leave no room for the signature of a short reply.
    const filled = (isShort ? [signed, variant] : [signed])
      .map((text) => fill(text, values))
      .find(({ text }) => text.length <= request.maxLength)
    if (!filled) return []
    const used = request.avoid?.includes(id) ? USED : 0
    const incomplete = filled.missing.length > 0 ? INCOMPLETE : 0
    const cost = used + incomplete + (isShort ? SHORT + at : (at - turn + full.length) % full.length)
    return [{ id, templateId: template.id, language, ...filled, cost }]
  })
}

function best(template: Template, language: ReplyLanguage, request: ReplyRequest): Candidate | undefined {
  return candidates(template, language, request).toSorted((a, b) => a.cost - b.cost)[0]
}

/**
 * Up to three drafts that answer a comment, best first, at most one per template, none longer than `maxLength`.
 * The third may be in French under a comment in another language. A template whose every text was already used
 * under this post gives way to the others. None when nothing in the comment calls for an answer.
 */
export function suggestReplies(request: ReplyRequest): Draft[] {
  const [main, second] = LANGUAGES[request.assessment.language]
  const offers = rank(templates, request.text, request.assessment).flatMap((template) => {
    const offer = best(template, main, request)
    return offer ? [{ template, offer }] : []
  })
  const isUsed = ({ offer }: { offer: Candidate }): boolean => offer.cost >= USED
  const order = [...offers.filter((one) => !isUsed(one)), ...offers.filter(isUsed)]
  return order.slice(0, MOST_DRAFTS).map(({ template, offer }, at) => {
    const isLast = at === MOST_DRAFTS - 1
    const { cost: _cost, ...draft } = (isLast && best(template, second, request)) || offer
    return draft
  })
}
