import type { ReplyLanguage } from './types'

export type Country = 'FR' | 'DZ'

export interface Helpline {
  country: Country
  number: string
  /** Where the number was checked, and when (ISO date). */
  source: string
  checked: string
}

/** Numbers that the care replies give. Check them again at each release. */
export const helplines: readonly Helpline[] = [
  {
    country: 'FR',
    number: '3114',
    source: 'https://3114.fr (24 h/24, 7 j/7, gratuit, confidentiel)',
    checked: '2026-11-23',
  },
  {
    country: 'DZ',
    number: '14',
    source: 'Protection civile algérienne, www.maghrebemergent.com (les 4 numéros d’urgence)',
    checked: '2026-11-23',
  },
  {
    country: 'DZ',
    number: '17',
    source: 'Police secours (Sûreté nationale), www.lequotidien-oran.com et www.maghrebemergent.com',
    checked: '2026-11-23',
  },
]

interface Sentence {
  full: string
  short: string
}

const sentences: Record<Country, Record<ReplyLanguage, Sentence>> = {
  FR: {
    fr: {
      full: 'En France, le 3114 est gratuit et confidentiel, jour et nuit.',
      short: 'France\u00a0: 3114, gratuit, jour et nuit.',
    },
    en: {
      full: 'In France, call 3114: free and confidential, day and night.',
      short: 'France: 3114, free, day and night.',
    },
    ar: { full: 'في فرنسا: الرقم 3114 مجاني وسري ليلا ونهارا.', short: 'فرنسا: 3114 مجانا ليلا ونهارا.' },
    dz: {
      full: 'F França, 3ayto l 3114, batel w sirri, lil w nhar.',
      short: 'França\u00a0: 3114, batel, lil w nhar.',
    },
  },
  DZ: {
    fr: {
      full: 'En Algérie, appelez le 14 (Protection civile) ou le 17 (police).',
      short: 'Algérie\u00a0: 14 ou 17.',
    },
    en: { full: 'In Algeria, call 14 (civil protection) or 17 (police).', short: 'Algeria: 14 or 17.' },
    ar: {
      full: 'في الجزائر: اتصلوا بالرقم 14 (الحماية المدنية) أو 17 (الشرطة).',
      short: 'الجزائر: 14 أو 17.',
    },
    dz: {
      full: 'F Dzayer, 3ayto l 14 (Protection civile) wala 17 (police).',
      short: 'Dzayer\u00a0: 14 wala 17.',
    },
  },
}

const informalDz: Sentence = {
  full: 'En Algérie, appelle le 14 (Protection civile) ou le 17 (police).',
  short: 'Algérie\u00a0: 14 ou 17.',
}

/** Who to call, in the reply's language: one country's numbers, or both when the country is unknown. */
export function whoToCall(language: ReplyLanguage, tone: 'vous' | 'tu', country: string | undefined): Sentence {
  const wanted = country?.trim().toUpperCase()
  const order: Country[] = language === 'fr' || language === 'en' ? ['FR', 'DZ'] : ['DZ', 'FR']
  const chosen = order.filter((one) => (wanted !== 'FR' && wanted !== 'DZ' ? true : one === wanted))
  const parts = chosen.map((one) =>
    one === 'DZ' && language === 'fr' && tone === 'tu' ? informalDz : sentences[one][language],
  )
  return { full: parts.map((part) => part.full).join(' '), short: parts.map((part) => part.short).join(' ') }
}
