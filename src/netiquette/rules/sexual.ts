import type { Finding } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'

/** Explicit or obscene remarks (severity 2), and sexual solicitation (severity 3: it targets a person). */
export const sexual: Rule = {
  id: 'sexual',
  severity: 2,
  words: [
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
  ],
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
  const pairs = context
    .stretches(/[🍑🍆💦👅🥵🍒😈]\s*[🍑🍆💦👅🥵🍒😈]+/gu)
    .filter((s) => new Set(s.text.replace(/\s/g, '')).size > 1)
  if (context.has('price', 'product') && !context.has('sexual.body', 'sexual.desire')) return []
  return pairs.map((stretch) => finding('sexual', 2, 0.65, 'phrase', [stretch]))
}
