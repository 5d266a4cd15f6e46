import type { Source } from '../lexicon/compile'
import { SELF_HARM_SIGNS } from './self-harm.signs.words'

/** Words that only the rule on self-harm needs. Read when the lexicon is packed, not at run time. */
export const SELF_HARM_WORDS: readonly Source[] = [
  ...SELF_HARM_SIGNS,
  {
    language: 'fr',
    lists: {
      'self_harm.wish': `
        envie d'en finir, (voudrait|voudrais|veut|veux|envie de) (s'éteindre|m'éteindre),
        je (suis|me sens) un (fardeau|poids) pour, vais en finir, veux en finir,
        envie de mourir,
        (vais|jvais|jvai|veux|ve|voudrais|envie de|pense à|songe à|préfère|essayé de|voulais) me tuer, me pendre, me suicider, plus de ce monde, plus me réveiller, débarrassé~ de moi,
        me foutre en l'air, m'éteindre,
        ne plus me réveiller,
        parle de mourir,
        pensées suicidaires, idées noires,`,
      'self_harm.farewell': `
        plus tranquille sans moi,
        mieux sans moi,
        je dérangerai plus personne, dérangerai plus personne,
        adieu tout le monde, message d'adieu,
        j'ai écrit les lettres,
        suffirait d'un pas,
        sera sur votre conscience,
        seule raison pour laquelle je suis encore,
        la seule chose qui me retient,`,
      'self_harm.close': `
        parle de se tuer, ne mange plus, ne parle plus, ne décroche plus,
        ne répond plus, s'isole, se scarifie, se coupe,
        j'ai peur pour lui,`,
      'self_harm.matter': `
        contrat~, abonnement~, forfait, préavis, saison, épisode, série, travaux, rendez-vous, wifi, collecte, association, solo, guitare, de garde, omra, file, file d'attente,
        lettre recommandée, recommandé, réclamation, dossier, remboursement, commande, colis, vacances, retraite, heureux, heureuse, parachute, concert, tournée, festival, live,
        banquet, dessert, bougies, garage, portail, technicien~, chauffage, capitaine, marabout, régime, rayon, promo, soldes, vide-grenier, brocante, adoption, déménagement, déménage, bac, examens, marathon, course, entraînement, don de, dons`,
      'self_harm.past': `
        j'étais au fond, l'an dernier, l'année dernière, aujourd'hui ça va,`,
      'self_harm.help': `
        3114, numéro vert,
        prévention, prenez soin de vous, ouvert jour et nuit,
        parlez-en, 988, lifeline, samaritans, helpline, conférence, journée mondiale,`,
      'self_harm.hyperbole': `
        tellement, trop mignon, trop beau, tellement il est, tellement c'est, de rire,
        de honte, de faim, de chaud, le dos, les pieds, au téléphone,
        tactiquement, le prix, cette pub, le match, l'équipe, l'attente`,
    },
  },
  {
    language: 'en',
    lists: {
      'self_harm.wish': `
        kms, kill myself, want to die, wish i was dead,
        don't want to be alive,
        suicidal, hurt myself,
        tired of living`,
      'self_harm.farewell': `
        better off without me, better without me,
        goodbye everyone, my last post,`,
      'self_harm.close': `
        stopped eating, wants to die,`,
      'self_harm.matter': `
        contract, subscription, notice, season, episode, series, app, wifi, clinic, appointment, refund, order, parcel, queue, visa, bills, holiday, retirement, bungee, parachute, hike, photo, view,
        concert, tour, gig, album, marathon, gym, workout, charity, donation, jumble, exams, walk to work`,
      'self_harm.past': `
        last year, years ago`,
      'self_harm.help': `
        if anyone is, hotline`,
      'self_harm.hyperbole': `
        laughing, so cute, so good, of boredom, the price, this song, tactical`,
    },
  },
  {
    language: 'ar',
    lists: {
      'self_harm.wish': `
        نتمنى نموت,
        ننتحر, سأنتحر, إنهاء حياتها,
        تعبت من الحياة, كرهت حياتي,
        ما بقاليش علاش نقعد, نقتل روحي,`,
      'self_harm.farewell': ``,
      'self_harm.close': `
        خايف عليه`,
      'self_harm.matter': `العمرة, عمرة, للحج, مسافر, مسافرة, منظر, تبرع, جمع, الفطور, وصفة, الموسم, الحلقة, المسلسل, العطلة, التخفيض`,
      'self_harm.hyperbole': `تكتيكيا, بالضحك, من الضحك, عليك, عليكم, الفريق, المدرب, الماتش, السومة`,
      'self_harm.help': `رقم أخضر, تحسيس, الوقاية`,
    },
  },
  {
    language: 'dz',
    lists: {
      'self_harm.wish': `
        n7ab nmout, n7eb nmout, nheb nmout, nhab nmout,
        khir li nmout,
        nant7er, nente7er, nantaher, nentaher, ntahar,
        kraht 7yati, kreht hyati,
        kraht hyati, kreht 7yati,
        ma b9ali 3lach n3ich,`,
      'self_harm.matter': `garde, live, commande, livraison, saison, épisode, omra, 3omra, safar, msafer, file, rendez-vous, match, vacances, congé`,
      'self_harm.farewell': `
        sam7ouli ga3, samhouli ga3, semhouli ga3,`,
    },
  },
  {
    language: 'kab',
    lists: {
      'self_harm.wish': ``,
    },
  },
]
