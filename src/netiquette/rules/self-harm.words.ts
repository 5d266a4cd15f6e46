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
        je (suis|me sens) un (fardeau|poids) pour, vais en finir, veux en finir, veux mourir, voudrais mourir,
        envie de mourir, plus envie de vivre, plus envie de me réveiller, plus la force de vivre,
        plus la force de continuer, (vais|jvais|jvai|veux|ve|voudrais|envie de|pense à|songe à|préfère|essayé de|voulais) me tuer, me tuerai, me pendre, je me pends, jme pends, me suicider, jvais sauter, je vais sauter, pas mourir ce soir, rejoindre (sa|mon|ma) (femme|mari|fils|fille|mère) (mort|morte|décédé|décédée), plus de ce monde, pour plus se réveiller, plus me réveiller, ne sais pas pour ce soir, de plus exister, débarrassé~ de moi, souffrira de moi, n'a pas tenu, pas tenu le coup, me flinguer,
        me foutre en l'air, me jeter sous, sauter du pont, m'éteindre, disparaître pour de bon,
        dormir et ne plus me réveiller, ne plus me réveiller, fatigué de vivre, fatiguée de vivre,
        marre de vivre, marre de la vie, la vie ne vaut, la vie n'a plus de sens, à quoi bon vivre,
        à quoi bon continuer, plus aucune raison de vivre, pas envie d'être je me suicide,
        je vais me suicider, me faire du mal, me scarifie, me scarifier, me tailler les veines, veut mourir,
        voulait mourir, parle de mourir, parle de suicide, parle d'en finir, tentative de suicide,
        idées suicidaires, pensées suicidaires, idées noires, des pilules pour en finir,
        avaler toute la boîte, toute la plaquette d'un coup`,
      'self_harm.farewell': `
        si je (disparais|disparaissais|meurs|mourais|pars), personne ne le remarquera, personne ne remarquera,
        personne ne s'en rendra compte, personne ne viendrait à mon enterrement, plus tranquille sans moi,
        tranquilles sans moi, mieux sans moi, personne ne me regrettera, je manquerai à personne,
        je ne manquerai à personne, je dérangerai plus personne, dérangerai plus personne,
        je ne dérangerai plus, ne vous dérangerai plus, ce sera mon dernier, c'est mon dernier message,
        mon dernier message, adieu à tous, adieu tout le monde, message d'adieu, lettre d'adieu,
        lettres d'adieu, j'ai écrit les lettres, écrit une lettre d'adieu,
        reste plus qu'à il suffirait d'un pas, suffirait d'un pas, au bord du balcon, je serai plus là demain,
        demain je serai plus là, sera sur votre conscience, vous aurez ma mort, ma mort sur la conscience,
        seule raison pour laquelle je suis encore, seule raison pour laquelle je tiens,
        la seule chose qui me retient, un poids pour tout le monde, un poids pour ma famille,
        pardonnez-moi tous, prenez soin de mes enfants`,
      'self_harm.close': `
        a laissé un mot, laissé une lettre,
        (a pris|pris|avalé) (ses|tous ses|des|tous mes|toute la boîte de) (médicaments|cachets|comprimés|somnifères),
        parle de se tuer, veut se tuer, ne mange plus, ne parle plus, ne sort plus, ne décroche plus,
        ne répond plus, s'isole, se scarifie, se coupe, s'ouvrir les veines, a avalé des médicaments,
        j'ai peur pour lui, j'ai peur pour elle, j'ai peur qu'il fasse une bêtise,
        j'ai peur qu'elle fasse une bêtise, peur qu'il se, peur qu'elle se`,
      'self_harm.matter': `
        contrat~, abonnement~, forfait, préavis, saison, épisode, série, travaux, rendez-vous, wifi, escalade, collecte, association, solo, guitare, de garde, omra, file, file d'attente,
        lettre recommandée, recommandé, réclamation, dossier, remboursement, commande, colis, vacances, retraite, pot de départ, heureux, heureuse, saut à l'élastique, parachute, randonnée, concert, tournée, festival, live,
        banquet, dessert, bougies, garage, portail, technicien~, chauffage, capitaine, numéro chez, marabout, régime, rayon, promo, soldes, vide-grenier, brocante, adoption, refuge, déménagement, déménage, bac, examens, marathon, course, entraînement, fantaisie, don de, dons`,
      'self_harm.past': `
        j'étais au fond, l'an dernier, l'année dernière, aujourd'hui ça va, ça va mieux, je vais mieux,
        grâce à vous je, je m'en suis sorti, je m'en suis sortie, il y a dix ans, tu m'as sauvé`,
      'self_harm.help': `
        3114, numéro vert, numéro gratuit, ligne d'écoute, si quelqu'un a, si vous avez des idées noires,
        si tu as des idées noires, prévention, prenez soin de vous, ouvert jour et nuit, à votre écoute,
        sos amitié, parlez-en, 988, lifeline, samaritans, helpline, conférence, journée mondiale,
        reach out if`,
      'self_harm.hyperbole': `
        tellement, trop mignon, trop beau, tellement il est, tellement elle est, tellement c'est, de rire,
        de honte, de faim, de chaud, d'ennui, le dos, les pieds, à la tâche, au téléphone,
        tactiquement, le prix, cette pub, le match, l'équipe, l'attente, ta musique me`,
    },
  },
  {
    language: 'en',
    lists: {
      'self_harm.wish': `
        kms, kill myself, killing myself, want to die, wanna die, wish i was dead, wish i were dead,
        end my life, ending my life, end it all, ending it all, don't want to be alive,
        do not want to be alive, don't want to live, no reason to live, nothing to live for, better off dead,
        suicidal, hurt myself, cut myself, cutting myself, can't go on, cant go on, don't want to wake up,
        never wake up, tired of living, unalive myself, took all my pills, take all my pills`,
      'self_harm.farewell': `
        better off without me, better without me, if i (die|died|disappear|disappeared) tonight,
        took the whole bottle, took all the pills, tell my (mum|mom|family|kids|parents) (i'm|im|) sorry,
        tell my family i love them, this is goodbye, goodbye everyone, my last post, my last message,
        won't be here tomorrow, wont be here tomorrow, no one would miss me, nobody would miss me,
        no one would notice, nobody would notice, written the letters, wrote my letters, goodbye letter,
        goodbye note, suicide note, only reason i'm still here, only reason im still here,
        only thing keeping me, i'm a burden, just a burden, won't bother anyone, wont bother anyone anymore`,
      'self_harm.close': `
        stopped eating, stopped talking, isn't answering, wants to die, talks about dying,
        talking about ending, cutting herself, cutting himself`,
      'self_harm.matter': `
        contract, subscription, notice, season, episode, series, app, wifi, clinic, appointment, refund, order, parcel, queue, visa, bills, paper bills, holiday, retirement, leaving do, bungee, parachute, hike, photo, best photo, view,
        concert, tour, gig, album, marathon, gym, workout, charity, donation, jumble, moving house, exams, walk to work`,
      'self_harm.past': `
        last year, i'm better now, im better now, doing better, saved my life, years ago, got through it`,
      'self_harm.help': `
        crisis line, if anyone is, if you are struggling, if you're struggling, you are not alone, hotline`,
      'self_harm.hyperbole': `
        of laughter, laughing, so cute, so good, of boredom, from cuteness, the price, this song, tactical`,
    },
  },
  {
    language: 'ar',
    lists: {
      'self_harm.wish': `
        نتمنى نموت, نحب نموت, باغي نموت, نبغي نموت, حاب نموت, حابة نموت, أريد أن أموت, اريد الموت,
        اتمنى الموت, أتمنى الموت, أريد الموت, ننتحر, سأنتحر, انهاء حياتي, إنهاء حياتي, إنهاء حياتها,
        إنهاء حياته, انهي حياتي, تعبت من الحياة, تعبت من حياتي, عييت من الحياة, عييت من حياتي, كرهت حياتي,
        كرهت الدنيا, كرهت روحي, كاره حياتي, كارهة حياتي, لا أريد أن أعيش, لا اريد العيش, لا أريد أن أستيقظ,
        ما نحبش نعيش, ما عندي علاش نعيش, ما بقاليش علاش نعيش, ما بقاليش علاش نقعد, نقتل روحي, اقتل نفسي,
        أقتل نفسي, يقتل روحو, تقتل روحها, الحياة ما تسواش, الدنيا ما تسواش, ما تسواش`,
      'self_harm.farewell': `
        سمحولي ڨاع, سمحولي قاع, سمحولي كامل, سمحولي كامل راني رايح, اسمحولي كامل, قولو لامي تسامحني,
        وداعا للجميع, وداعا يا, رسالة وداع, رسالتي الأخيرة, آخر رسالة, تهنيو مني, ترتاحو مني, بلا بيا خير,
        من دوني أفضل, خير بلا بيا, غدا ما نكونش`,
      'self_harm.close': `
        يريد الموت, تريد الموت, لا ترد على الهاتف, ما ياكلش ما يهدرش, خايف عليه, خايفة عليه, خايفة عليها`,
      'self_harm.matter': `العمرة, عمرة, للحج, مسافر, مسافرة, منظر, حملتكم, تبرع, جمع, التبرعات, الفطور, الطبيب قال, وصفة, الموسم, الحلقة, المسلسل, العطلة, التخفيض, الدواء متوفر`,
      'self_harm.hyperbole': `تكتيكيا, بالضحك, من الضحك, عليك, عليكم, الفريق, المدرب, الماتش, السومة`,
      'self_harm.help': `رقم أخضر, خط الاستماع, تحسيس, الوقاية`,
    },
  },
  {
    language: 'dz',
    lists: {
      'self_harm.wish': `
        n7ab nmout, n7eb nmout, nheb nmout, nhab nmout, hab nmout, habba nmout, 7ab nmout, 7abba nmout,
        7aba nmout, baghi nmout, bghit nmout, netmenna nmout, netmena nmout, ntmana nmout, khir li nmout,
        khirli nmout, nmout khir li, nmout khirli, nant7er, nente7er, nantaher, nentaher, ntahar,
        na9tel rou7i, na9tel ro7i, nektel rohi, nektel rou7i, n9tel rouhi, kraht 7yati, kreht hyati,
        kraht hyati, kreht 7yati, karhet 7yati, kraht denya, kreht denia, kraht dounia, 3yit m 7yati,
        3yit mel 7yat, 3yit men denya, 3yit mn denya, ma b9ali walou, ma b9ali 3lach n3ich,
        ma 3andi 3lach n3ich, manich 7ab n3ich, ma n7abch n3ich, 7yat ma teswach, hyat ma teswach,
        denya ma teswach, la vie ma teswach, rani nmout bchwiya`,
      'self_harm.matter': `garde, live, commande, livraison, saison, épisode, omra, 3omra, safar, msafer, file, rendez-vous, match, vacances, congé`,
      'self_harm.farewell': `
        sam7ouli ga3, samhouli ga3, semhouli ga3, smehouli ga3, sem7ouli kamel, samhouli kamel,
        beslama 3likom, tethennaw menni, tethannaw menni, bla biya khir, khir bla biya, ghedwa ma nkounch`,
    },
  },
  {
    language: 'kab',
    lists: {
      'self_harm.wish': `
        bɣiɣ ad mmteɣ, bghigh ad mmtegh, ɛyiɣ si tudert, kerheɣ tudert-iw, karheɣ ddunit, ad nɣeɣ iman-iw,
        εyiɣ deg ddunit`,
    },
  },
]
