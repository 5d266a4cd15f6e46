import type { Source } from '../lexicon/compile'
import { SEXUAL_SIGNS } from './sexual.signs.words'

/** Words that only the rule on sexual comments needs. Read when the lexicon is packed, not at run time. */
export const SEXUAL_WORDS: readonly Source[] = [
  ...SEXUAL_SIGNS,
  {
    language: 'fr',
    lists: {
      'sexual.body': `
        corps, pied~, jambe~, fesse~, seins, sein, poitrine, cul, bouche, lèvre~, cuisse~, décolleté, formes,
        courbe~, hanche~, gros seins, mannequin~, modèle`,
      'sexual.desire': `
        mets-toi à genoux,
        au lit, enlève, enlèves,
        sans rien, je lui mettrais,
        envie de la, goûter, lécher, dévorer, chaude,`,
      'sexual.woman': `
        elle, belle, beauté, caissière, vendeuse, serveuse, chérie, mademoiselle, ma belle, bébé, miss,
        la prof, la dame, la fille, la vendeuse, la présentatrice, la blonde, l'hôtesse,
        l'infirmière`,
      'sexual.offer': `
        plan cul, plan q,
        femme discrète, cherche femme,
        photo nue, des nudes, nudes, cam en direct,
        escort, escorte, sugar daddy, onlyfans, mym,
        pour tes pieds,
        bandante, bandant,`,
    },
  },
  {
    language: 'en',
    lists: {
      'sexual.body': `body, feet, legs, butt, ass, boobs, breasts, lips, thighs, curves, dress, figure`,
      'sexual.desire': `
        in bed, my bed, all night, take it off, spank, taste, lick,
        bend over, ride, sit on my`,
      'sexual.woman': `she, her, lady, girl, babe, baby, sexy, gorgeous, honey, that woman`,
      'sexual.offer': `
        bend (her|him|you) over, send nudes, nudes, onlyfans, sugar daddy,
        hook up, hookup,`,
    },
  },
  {
    language: 'ar',
    lists: {
      'sexual.body': `الجسم, جسم, جسمها, صدر, صدرها, رجلين, طيز, مؤخرة`,
      'sexual.desire': `
        ندوقو, نذوقو, ندوق, نبوسها, نركبها, نلحسها`,
      'sexual.woman': `هي, الزينة, البنت, المرا, هاد`,
      'sexual.offer': `
        صور عارية, سكس, سكسي,`,
    },
  },
  {
    language: 'dz',
    lists: {
      'sexual.offer': `
        bnat dz, seks, plan cul,`,
      'sexual.desire': `nakelha, nakolha, nboussha, nrakabha, ndou9ha`,
      'sexual.woman': `hadi, hadik, bent, lbent, zine, zina`,
    },
  },
]
