import type { Assessment, Finding, Intent, Language, RuleId, Severity } from '../../../src/netiquette'
import type { BrandVoice, ReplyRequest } from '../../../src/replies'

export const brand: BrandVoice = {
  name: 'Ooredoo',
  tone: 'vous',
  variables: {
    lien: 'https://exemple.dz/aide',
    horaires: 'du dimanche au jeudi, 9 h – 17 h',
    adresse: '12, rue Didouche-Mourad',
  },
}

export const finding = (rule: RuleId, severity: Severity = 2, confidence = 0.9): Finding => ({
  rule,
  severity,
  confidence,
  spans: [[0, 1]],
  reason: 'word',
})

interface Parts {
  text?: string
  language?: Language
  rules?: readonly (RuleId | Finding)[]
  intents?: readonly Intent[]
  sentiment?: Assessment['sentiment']['label']
}

/** A request with usual values; `parts` says what the comment is, `over` what else differs. */
export function request(parts: Parts, over: Partial<ReplyRequest> = {}): ReplyRequest {
  return {
    text: parts.text ?? 'Un commentaire',
    assessment: {
      language: parts.language ?? 'fr',
      findings: (parts.rules ?? []).map((rule) => (typeof rule === 'string' ? finding(rule) : rule)),
      sentiment: { label: parts.sentiment ?? 'undetermined', score: 0 },
      intents: [...(parts.intents ?? [])],
    },
    author: { name: 'Samir Benali' },
    platform: 'facebook',
    maxLength: 8000,
    brand,
    ...over,
  }
}
