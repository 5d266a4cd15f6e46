import type { Explanation, Verdict } from './explain'
import type { Finding, Language, Reason, RuleId, SentimentLabel } from './types'

/** An explanation in plain French, for the test bench and for whoever writes a rule. */

const RULES: Record<RuleId, string> = {
  insult: 'injure',
  hate: 'haine',
  threat: 'menace',
  sexual: 'propos sexuel',
  profanity: 'grossièreté',
  harassment: 'harcèlement',
  privacy: 'donnée personnelle',
  spam: 'publicité ou arnaque',
  shouting: 'message crié ou inondant',
  self_harm: 'détresse',
  misinformation: 'fausse information',
  adverse_event: 'effet indésirable',
}

const REASONS: Record<Reason, string> = {
  word: 'ce mot est offensant',
  phrase: 'cette expression est contraire à la charte',
  addressed: 'un mot dur vise quelqu’un',
  identity: 'un groupe protégé et ce qui est dit contre lui',
  dehumanising: 'des personnes sont rabaissées au rang d’animaux ou de déchets',
  exclusion: 'un groupe est chassé ou écarté',
  incitement: 'd’autres sont appelés à agir',
  violence: 'une violence est annoncée ou souhaitée',
  contact: 'un moyen de joindre une personne',
  bank: 'un numéro de compte, de carte ou d’identité',
  offer: 'une offre que personne n’a demandée',
  link: 'un lien déposé',
  chain: 'un message à faire circuler',
  capitals: 'presque tout est en majuscules',
  repetition: 'un signe ou un mot répété sans fin',
  distress: 'quelqu’un est peut-être en danger',
  claim: 'une rumeur donnée pour un fait',
  effect: 'un produit et un effet indésirable',
  banned: 'un mot interdit par la marque',
  learned: 'ressemble à des commentaires qui enfreignent cette règle',
}

const LANGUAGES: Record<Language, string> = {
  fr: 'français',
  en: 'anglais',
  ar: 'arabe',
  dz: 'darija en lettres latines',
  kab: 'kabyle',
  und: 'langue indéterminée',
}

const TONES: Record<SentimentLabel, string> = {
  positive: 'positive',
  neutral: 'neutre',
  negative: 'négative',
  undetermined: 'indéterminée',
}

const VERDICTS: Record<Exclude<Verdict, 'counted'>, string> = {
  innocent: 'fait partie d’une expression innocente',
  negated: 'la phrase le nie',
  quoted: 'il est cité ou dénoncé',
  self: 'la personne parle d’elle-même',
  alone: 'rien autour ne le rend blessant',
}

const quoted = (words: string): string => `«\u00a0${words.replace(/\s+/g, ' ').trim()}\u00a0»`

/** One line a finding, one a word let pass, then language, tone and what was taken back. */
export function sentences(text: string, explanation: Omit<Explanation, 'lines'>): string[] {
  const { assessment, clauses, considered, takenBack } = explanation
  const findings = assessment.findings.map((found) => sentence(text, found))
  const passed = considered.flatMap(({ words, verdict, because }) => {
    if (verdict === 'counted') return []
    const why = because ? `${VERDICTS[verdict]}, ${quoted(because)}` : VERDICTS[verdict]
    return [`${quoted(words)} est laissé de côté\u00a0: ${why}.`]
  })
  const languages = [...new Set(clauses.map(({ language }) => LANGUAGES[language]))]
  return [
    ...(findings.length > 0 ? findings : ['Rien à signaler.']),
    ...new Set(passed),
    ...takenBack.map(
      (rule) => `${capital(RULES[rule])}\u00a0: retirée, l’ensemble du commentaire ne va pas dans ce sens.`,
    ),
    `Langue\u00a0: ${languages.join(', ') || LANGUAGES[assessment.language]}. Tonalité ${TONES[assessment.sentiment.label]}.`,
  ]
}

function sentence(text: string, { rule, severity, confidence, reason, spans }: Finding): string {
  const words = spans.map(([start, end]) => quoted(text.slice(start, end))).join(', ')
  const sure = Math.round(confidence * 100)
  return `${capital(RULES[rule])}, gravité ${severity} sur 3, sûr à ${sure}\u00a0%\u00a0: ${REASONS[reason]} (${words}).`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
