import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INTENTS, LANGUAGES, RULE_IDS } from '../../../src/netiquette/types'
import { suggestReplies } from '../../../src/replies'
import type { ReplyRequest } from '../../../src/replies'
import { brand, finding, request } from './make'

const ids = (asked: ReplyRequest): string[] => suggestReplies(asked).map((draft) => draft.templateId)
const languages = (asked: ReplyRequest): string[] => suggestReplies(asked).map((draft) => draft.language)
const REPLY_LANGUAGE = { fr: 'fr', en: 'en', ar: 'ar', dz: 'dz', kab: 'fr', und: 'fr' } as const

describe('something to answer', () => {
  for (const language of LANGUAGES) {
    it.each(RULE_IDS)(`in ${language} for the rule %s`, (rule) => {
      const [first] = suggestReplies(request({ language, rules: [rule] }))
      expect(first?.language).toBe(REPLY_LANGUAGE[language])
    })
    it.each(INTENTS)(`in ${language} for the intent %s`, (intent) => {
      const [first] = suggestReplies(request({ language, intents: [intent] }))
      expect(first?.language).toBe(REPLY_LANGUAGE[language])
    })
  }

  it('nothing when nothing calls for an answer', () => {
    expect(suggestReplies(request({ sentiment: 'neutral' }))).toEqual([])
  })

  it('thanks for a happy comment and asks what went wrong under an unhappy one', () => {
    expect(ids(request({ sentiment: 'positive' }))[0]).toMatch(/^praise-/)
    expect(ids(request({ sentiment: 'negative' }))[0]).toBe('complaint-general')
  })
})

describe('which reply comes first', () => {
  it.each([
    ['Toujours pas reçu mon colis', 'fr', 'complaint-delivery'],
    ['Mazal ma weslatnich la commande', 'dz', 'complaint-delivery'],
    ['أين طلبيتي؟ التوصيل تأخر', 'ar', 'complaint-delivery'],
    ['J’attends mon remboursement depuis un mois', 'fr', 'complaint-refund'],
    ['raj3ouli drahmi', 'dz', 'complaint-refund'],
    ['رجعولي دراهمي', 'ar', 'complaint-refund'],
    ['Produit cassé dès l’ouverture', 'fr', 'complaint-quality'],
    ['Plus de réseau à Oran depuis hier', 'fr', 'complaint-outage'],
    ['الأنترنت مقطوعة من البارح', 'ar', 'complaint-outage'],
    ['Deux heures au guichet, quel accueil', 'fr', 'complaint-service'],
    ['Je suis très déçu', 'fr', 'complaint-general'],
  ] as const)('complaint: %s', (text, language, expected) => {
    expect(ids(request({ text, language, intents: ['complaint'] }))[0]).toBe(expected)
  })

  it.each([
    ['Vous êtes ouverts dimanche ?', 'fr', 'question-hours'],
    ['Où êtes-vous à Alger ?', 'fr', 'question-where'],
    ['وين جاي المحل', 'ar', 'question-where'],
    ['ch7al had le modèle', 'dz', 'purchase-price'],
    ['بشحال', 'ar', 'purchase-price'],
    ['Dispo en taille M ou L ?', 'fr', 'purchase-availability'],
    ['Comment ça marche ?', 'fr', 'question-general'],
  ] as const)('question: %s', (text, language, expected) => {
    expect(ids(request({ text, language, intents: ['question'] }))[0]).toBe(expected)
  })

  it('puts people first, then their data, then a crisis, then the charter, then the request', () => {
    const rules = ['insult', 'privacy'] as const
    expect(ids(request({ rules: [...rules, 'adverse_event'], intents: ['crisis'] }))[0]).toBe('adverse-event-report')
    expect(ids(request({ rules, intents: ['crisis', 'complaint'] }))[0]).toBe('privacy-hidden')
    expect(ids(request({ rules: ['insult'], intents: ['crisis', 'question'] }))[0]).toBe('crisis-holding')
    expect(ids(request({ rules: ['insult'], intents: ['question'] }))[0]).toBe('insult-reminder')
  })

  it('answers the graver of two violations first', () => {
    const rules = [finding('profanity', 1), finding('threat', 3)]
    expect(ids(request({ rules }))[0]).toBe('threat-firm')
  })

  it('reminds an angry customer of the charter and helps in one reply', () => {
    expect(ids(request({ rules: ['insult'], intents: ['complaint'] }))[0]).toBe('angry-complaint')
    expect(ids(request({ rules: ['insult'] }))).not.toContain('angry-complaint')
    const delivery = ids(request({ text: 'mon colis', rules: ['insult'], intents: ['complaint'] }))
    expect(delivery).toEqual(['angry-complaint', 'complaint-delivery', 'insult-reminder'])
  })

  it('thanks for praise even when it swears', () => {
    expect(ids(request({ rules: [finding('profanity', 1)], intents: ['praise'], sentiment: 'positive' }))[0]).toMatch(
      /^praise-/,
    )
  })
})

describe('never the wrong tone', () => {
  it('gives only care under distress, with a number to call', () => {
    for (const language of LANGUAGES) {
      const asked = request({
        language,
        rules: ['self_harm', 'insult'],
        intents: [...INTENTS],
        sentiment: 'positive',
      })
      const drafts = suggestReplies(asked)
      expect(drafts).toHaveLength(3)
      for (const { templateId, text } of drafts) {
        expect(templateId).toMatch(/^distress-/)
        expect(text).toMatch(/3114/)
        expect(text).toMatch(/14.*17|17.*14/s)
      }
    }
  })

  it('gives the numbers of the brand’s country when it is known', () => {
    const asked = (pays: string): ReplyRequest =>
      request({ rules: ['self_harm'] }, { brand: { ...brand, variables: { pays } } })
    expect(suggestReplies(asked('DZ'))[0]?.text).not.toContain('3114')
    expect(suggestReplies(asked('FR'))[0]?.text).not.toContain('17')
  })

  it('sends an adverse event to a doctor or pharmacist and advises nothing else', () => {
    const drafts = suggestReplies(request({ rules: ['adverse_event', 'insult'], intents: ['praise', 'purchase'] }))
    expect(drafts.length).toBeGreaterThan(1)
    for (const { templateId, text } of drafts) {
      expect(templateId).toMatch(/^adverse-event-/)
      expect(text).toMatch(/médecin ou (à votre )?pharmacien/)
    }
  })

  it('courts nobody under abuse, and does not thank an unhappy customer', () => {
    for (const rule of ['hate', 'threat', 'sexual', 'spam'] as const) {
      const given = ids(request({ rules: [rule], intents: ['purchase', 'praise', 'question'] }))
      expect(given.filter((id) => /^(purchase|praise|question)/.test(id))).toEqual([])
    }
    expect(ids(request({ intents: ['thanks', 'complaint'] })).filter((id) => /^(thanks|praise)/.test(id))).toEqual([])
  })
})

describe('the language', () => {
  it('follows the comment and offers French last', () => {
    expect(languages(request({ language: 'dz', intents: ['complaint'], text: 'livraison, qualité' }))).toEqual([
      'dz',
      'dz',
      'fr',
    ])
    expect(languages(request({ language: 'ar', rules: ['hate'] }))).toEqual(['ar', 'ar', 'fr'])
    expect(languages(request({ language: 'kab', rules: ['hate'] }))).toEqual(['fr', 'fr', 'fr'])
  })

  it('uses the brand’s tone', () => {
    const said = (tone: 'vous' | 'tu'): string =>
      suggestReplies(request({ intents: ['complaint'], text: 'colis' }, { brand: { ...brand, tone } }))[0]?.text ?? ''
    expect(said('vous')).toMatch(/votre/)
    expect(said('tu')).toMatch(/\bton\b/)
  })
})

describe('the text', () => {
  it('greets by first name, elides the brand and signs', () => {
    const asked = request({ text: 'a', intents: ['complaint'] }, { brand: { ...brand, signature: '– Lina' } })
    const drafts = suggestReplies(asked)
    for (const { text } of drafts) expect(text).toMatch(/^Bonjour Samir, .* – Lina$/)
    expect(suggestReplies(request({ intents: ['complaint'] })).every(({ text }) => !/de Ooredoo|\{/.test(text))).toBe(
      true,
    )
  })

  it('lists what is missing and keeps it visible', () => {
    const [first] = suggestReplies(
      request({ intents: ['question'], text: 'vos horaires ?' }, { brand: { name: 'M', tone: 'vous' } }),
    )
    expect(first?.missing).toEqual(['horaires'])
    expect(first?.text).toContain('[horaires]')
  })

  it('lets no author name or brand value inject anything', () => {
    for (const name of ['{marque}', '{lien}', '$& {signature}', 'Lina {marque}']) {
      for (const { text } of suggestReplies(request({ intents: ['praise'] }, { author: { name } }))) {
        expect(text).not.toMatch(/[{}$]|exemple\.dz/)
      }
    }
  })

  it('keeps under the platform’s limit, with a shorter variant', () => {
    for (const language of LANGUAGES) {
      for (const rule of RULE_IDS) {
        const [tight] = suggestReplies(request({ language, rules: [rule] }, { maxLength: 150 }))
        expect(tight?.text.length, `${rule} ${language}`).toBeLessThanOrEqual(150)
      }
    }
  })

  it('never exceeds any limit', () => {
    const any = {
      rule: fc.constantFrom(...RULE_IDS),
      intent: fc.constantFrom(...INTENTS),
      language: fc.constantFrom(...LANGUAGES),
    }
    fc.assert(
      fc.property(
        fc.record({
          ...any,
          maxLength: fc.integer({ min: -1, max: 300 }),
          name: fc.string(),
          text: fc.string(),
        }),
        ({ rule, intent, language, maxLength, name, text }) => {
          const asked = request({ language, rules: [rule], intents: [intent], text }, { maxLength, author: { name } })
          const drafts = suggestReplies(asked)
          expect(drafts.length).toBeLessThanOrEqual(3)
          expect(new Set(drafts.map((draft) => draft.templateId)).size).toBe(drafts.length)
          expect(drafts.filter((draft) => draft.text.length > maxLength || draft.text === '')).toEqual([])
        },
      ),
    )
  })
})

describe('variety', () => {
  it('gives the same comment the same drafts', () => {
    const asked = request({ text: 'Bravo', intents: ['praise'] })
    expect(suggestReplies(asked)).toEqual(suggestReplies(asked))
  })

  it('does not give all comments the same text', () => {
    const texts = ['a', 'b', 'c', 'd', 'e', 'f'].map(
      (text) => suggestReplies(request({ text, intents: ['praise'] }))[0]?.text,
    )
    expect(new Set(texts).size).toBeGreaterThan(1)
  })

  it('avoids the drafts already used under the post while others exist', () => {
    const avoid: string[] = []
    for (let round = 0; round < 3; round++) {
      const [first] = suggestReplies(request({ intents: ['praise'] }, { avoid }))
      expect(first).toBeDefined()
      expect(avoid).not.toContain(first?.id)
      if (first) avoid.push(first.id)
    }
    expect(new Set(avoid).size).toBe(3)
  })

  it('still answers when everything was used', () => {
    const avoid = ['0', '1', '2', '3'].map((at) => `spam-short.fr.${at}`)
    expect(ids(request({ rules: ['spam'] }, { avoid }))).toEqual(['spam-short'])
  })
})
