import type { Source } from '../lexicon/compile'

/** Words that only the rule on harassment needs. Read when the lexicon is packed, not at run time. */
export const HARASSMENT_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'harassment.crowd': `
        allez tous, tout le monde, tous ensemble, tous, toutes, chacun, chaque abonné, tous les abonnés,
        partagez, faites tourner, on va tous, allons tous, venez tous, qui veut`,
      'harassment.act': `
        envoyez-lui, envoyez lui, dites-lui tous, message~ à son, mettre une étoile, mettez une étoile,
        mettez-lui une étoile, mauvais avis, faux avis, mettez tous, signale, signaler, signalez, signalons,
        spam, spammer, spammez, inondez, harceler, harcelez, écrivez-lui, écrivez lui, appelez-la, appelez-le,
        insultez, insultez-la, insultez-le, moquez, une moquerie, moquerie~, se moquer, humilier, humiliez,
        afficher, affichez-la, affichez-le, ridiculiser, capture~, screens, screenshots, faire craquer, raid`,
      'harassment.victim': `
        son salon, son restaurant, sa boutique, son magasin, son entreprise, son employeur, son patron,
        son compte, sa page, son profil, elle, lui, la nouvelle, le nouveau, cette fille, ce mec, ce type,
        cette dame, la présentatrice, le conseiller, la conseillère, cet employé, cette employée,
        la stagiaire, son numéro, sa photo, ce compte`,
      'harassment.pursuit': `
        beau me bloquer, (recréer|recréerai|recrée|referai|refais|refaire) un compte, je te lâcherai pas,
        je te lâche pas, je ne te lâcherai pas, je lâcherai pas, je vais pas te lâcher, je serai là,
        j'ai tout mon temps, tous les jours je, comme tous les jours, chaque jour je, chaque fois que tu,
        chaque post,
        chacun(e|) de (tes|vos|ses) (photo~|post~|publication~|commentaire~|vidéo~|story|stories),
        jusqu'à ce que tu (quittes|démissionnes|craques|partes|supprimes), chacune de vos publications,
        chacune de tes publications, chacun de tes posts, à demain comme, tu me bloques je reviens,
        je reviendrai, je reviens avec un autre compte, j'ai d'autres comptes, bloque-moi si tu veux,
        toujours pas supprimé ton compte, supprime ton compte, réponds je sais que, je sais que tu lis,
        je sais que tu me lis, tu crois que tu peux m'ignorer, arrête de m'ignorer,
        pourquoi tu réponds pas à mes messages, pourrir la vie, pourrir sa vie, lui pourrir la vie,
        te pourrir la vie, vous pourrir la vie, jusqu'à ce qu'il craque, jusqu'à ce qu'elle craque,
        jusqu'à ce qu'il démissionne, jusqu'à ce qu'elle démissionne, jusqu'à ce que votre,
        jusqu'à sa démission, pas de pitié pour, faut la faire craquer, faut le faire craquer,
        faire de ta vie un enfer, ta vie un enfer`,
    },
  },
  {
    language: 'en',
    lists: {
      'harassment.crowd': `
        everyone, everybody, all of you, let's all, drop your, guys, who wants to, spread this, best one`,
      'harassment.act': `
        (message|email|call|text) (her|his|their) (boss|employer|manager|work|school|parents), report her,
        report him, report this account, mass report, mass reporting, flood her, flood his, spam her,
        spam his, spam him, dm her, dm him, bully, roast her, roast him, make fun of, laugh at her,
        laugh at him, crying, humiliate, screenshot~, ratio her, ratio him, pile on, post her face,
        get her fired, get him fired, call her boss, call his boss`,
      'harassment.victim': `
        her, him, his, she, he, this girl, this guy, this woman, that agent, her account, his account`,
      'harassment.pursuit': `
        i won't stop until, i will not stop until, won't stop until, not going to stop,
        i'll be here every day, every single day until, every post you make, i'll be under every post,
        until she quits, until he quits, until she resigns, until he resigns, until you quit,
        until you delete, still haven't deleted, make your life hell, make her life hell, make his life hell,
        make their life hell, i have all day, i know you read this, you can't ignore me,
        block me i'll be back, i'll make another account, ruin her life, ruin his life, ruin your life`,
    },
  },
  {
    language: 'ar',
    lists: {
      'harassment.crowd': `كل متابع, كل واحد, كلكم, الكل, جميعا, بلغو, بلغوا, الجميع, كامل`,
      'harassment.act': `
        بلغو على, بلغوا عن, سينياليوها, سينياليوه, سينياليو, يرسل, ابعثو لها, ابعثو له, ادخلو لبروفيل,
        ضحكو عليها, اضحكو عليها, افضحوها, افضحوه, فضحوها, فضحوه, هاجموها, هاجموه, انشرو صورتها, انشرو صورته`,
      'harassment.victim': `
        لهذا الموظف, هذا الموظف, هذه الموظفة, عليها, عليه, حسابها, حسابه, صفحتها, البروفيل تاعها,
        البروفيل تاعو, لها, له, الموظف, الموظفة`,
      'harassment.pursuit': `
        إلى أن يستقيل, الى ان يستقيل, حتى يستقيل, حتى تستقيل, إلى أن تستقيل, ما نطلقكش, ما نخليكش, كل يوم نجي,
        كل بوست نجي, لن أتركك, وراك وراك, ما تهربش مني, نخرجلك في كل, راح نكرهلك حياتك`,
    },
  },
  {
    language: 'dz',
    lists: {
      'harassment.crowd': `
        ga3, gaa, kamel, partagiw, partagiwha, partagiwh, partout, kol wa7ed, lblad kamla, ya jma3a, koulkom`,
      'harassment.act': `
        appeliw 3liha, appeliw 3lih, 3aytoulha, 3aytoulou, siftoulha, siftoulou, dirou capture, capture,
        teda7k 3liha, tad7ak 3liha, yda7kou 3liha, ad7kou 3liha, signaliw, signaliwha, signaliwh, signalew,
        fad7ouha, fad7ouh, fed7ouh, dkhlou l profil, dirolha`,
      'harassment.victim': `
        wejh, wejhha, 3liha, 3lih, la présentatrice, lprofil ta3ha, compte ta3ha, compte ta3ou, had lbent,
        had lwa7ed, tswirtha`,
      'harassment.pursuit': `
        ma ntal9akch, mantal9ekch, ma nkhelikch, ma nkhallikch, kol nhar nji, kol post nji, kol youm nji,
        wrak wrak, nkarhek 7yatek, nkerhek fi 7yatek, ta7ch men yeddi`,
    },
  },
  {
    language: 'kab',
    lists: {
      'harassment.crowd': `akk, meṛṛa, yal wa`,
      'harassment.act': `regmet-tt, regmet-t, ccetkit, ṛuḥet akk ɣer, rgem, regmet`,
      'harassment.victim': `lkunt-is, fell-as, tt, is`,
    },
  },
]
