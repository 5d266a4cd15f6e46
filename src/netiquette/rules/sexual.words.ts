import type { Source } from '../lexicon/compile'

/** Words that only the rule on sexual comments needs. Read when the lexicon is packed, not at run time. */
export const SEXUAL_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'sexual.body': `
        corps, pied~, jambe~, fesse~, seins, sein, poitrine, cul, bouche, lèvre~, cuisse~, décolleté, formes,
        courbe~, hanche~, gros seins, mannequin~, modèle`,
      'sexual.desire': `
        j'en ferais, je lui ferais, je te ferais, je passerais bien, passer la nuit, mets-toi à genoux,
        (la|te|le|vous) (prendrais|boufferais|croquerais|démonterais|baiserais|déshabillerais|lécherais|sauterais) bien,
        soirée intime, moment intime, rendez-vous coquin, nuit avec moi, je paie bien, dans mon lit,
        dans son lit, je passerais la nuit avec, au lit, m'occuper d'elle, enlève, enlèves, toute nue,
        sans rien, déshabille, déshabiller, qu'est-ce que je lui mettrais, je lui mettrais, je te mettrais,
        j'ai envie d'elle, envie de toi, envie de la, goûter, lécher, croquer, dévorer, chaude, chaudasse,
        dispo ce soir, seule ce soir, tu es seule, un petit câlin, massage complet, on finit la nuit`,
      'sexual.woman': `
        elle, belle, beauté, caissière, vendeuse, serveuse, chérie, mademoiselle, ma belle, bébé, miss,
        la prof, la dame, la fille, la vendeuse, la présentatrice, la blonde, la brune, la coach, l'hôtesse,
        l'infirmière, la mannequin`,
      'sexual.offer': `
        (dispo pour|fais-moi|tu fais|tailler|tu tailles) une pipe, une petite pipe, plan cul, plan q,
        plan discret, femme discrète, homme discret, cherche femme, cherche plan, cherche fille, cherche mec,
        photo nue, photos nues, photo de toi nue, photo nu, des nudes, nudes, envoie nudes, cam en direct,
        cam privée, show privé, vidéo privée, escort, escorte, massage coquin, sugar daddy, onlyfans, mym,
        contenu privé, contenu exclusif hot, pour tes pieds, photos de tes pieds, photo de tes pieds,
        combien la nuit, combien pour une nuit, tu prends combien, t bandante, bandante, bandant, t bonne,
        sexy tu, je te donne ce que tu veux si tu`,
    },
  },
  {
    language: 'en',
    lists: {
      'sexual.body': `body, feet, legs, butt, ass, boobs, breasts, lips, thighs, curves, dress, figure`,
      'sexual.desire': `
        in bed, in my bed, my bed, all night, on your knees, take it off, undress, spank, taste, lick,
        bend over, wake up next to, ride, sit on my, things i would do, i'd do to`,
      'sexual.woman': `she, her, lady, girl, babe, baby, sexy, gorgeous, honey, that woman`,
      'sexual.offer': `
        bend (her|him|you) over, send nudes, nudes, nude pics, feet pics, onlyfans, only fans, sugar daddy,
        sugar baby, dm for fun, hot singles, looking for fun, hook up, hookup, netflix and chill,
        are you single tonight, free cam, cam show`,
    },
  },
  {
    language: 'ar',
    lists: {
      'sexual.body': `الجسم, جسم, جسمها, صدر, صدرها, رجلين, طيز, مؤخرة`,
      'sexual.desire': `
        ندوقو, نذوقو, نذوق, ندوق, نبوسها, نركبها, نرقد معاها, ليلة معاك, ليلة معاها, في فراشي, نلحسها`,
      'sexual.woman': `هي, الزينة, البنت, المرا, هاد`,
      'sexual.offer': `
        صور عارية, صورة عارية, صورك عارية, سكس, سكسي, بنات للتعارف, تعارف ساخن, فيديو ساخن, ارسلي صورك,
        ابعثي صورك`,
    },
  },
  {
    language: 'dz',
    lists: {
      'sexual.offer': `
        nudes bnat, bnat dz, bnat lil, soura 3aryana, tsawar 3aryanin, seks, plan cul, ab3athi tsawrek,
        lila m3ak, lila m3aha`,
      'sexual.desire': `nakelha, nakolha, nboussha, nrakabha, nergoud m3aha, nor9od m3aha, ndou9ha`,
      'sexual.woman': `hadi, hadik, bent, lbent, zine, zina`,
    },
  },
]
