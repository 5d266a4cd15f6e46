import type { Source } from '../lexicon/compile'

/** Words that only the rule on threats needs. Read when the lexicon is packed, not at run time. */
export const THREAT_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'threat.verb': `
        frapper, taper, tabasser, gifler, cogner, étrangler, égorger, brûler, pendre, flinguer, buter, crever,
        défoncer, démolir, massacrer, lyncher, exploser, fracasser, éclater, saigner, tuer, fumer`,
      'threat.victim': `
        te, t', toi, vous, le, la, les, l', lui, leur, tous, toutes, leur gueule, ta gueule, ce mec, ce type,
        cet arbitre, ce journaliste, l'arbitre, le directeur, la directrice, leur tête, sa tête`,
      'threat.loose': `
        à la sortie, au cimetière, devant ta porte, devant chez toi, devant chez vous, en bas de chez toi,
        une bonne leçon, dors bien, un accident est vite arrivé, fais bien attention le soir,
        fais attention en rentrant, t'habites, profite bien de tes, regarde derrière toi, je serai là,
        sur ta maison, ta famille, ta femme, tes enfants, ta fille, ta voiture, ton adresse, on viendra,
        je viendrai`,
      'threat.civil': `
        résilie, résilier, concurrence, avocat, avocate, plainte, tribunal, justice, désabonne, boycott,
        médiateur, huissier, dgccrf, presse, remboursement, concurrent~, changer d'opérateur,
        changer de banque`,
      'threat.veiled': `
        (on|je) (viendra|viendrai|passera|passerai) chez toi,
        (brûler|cramer|incendier|faire sauter|faire exploser|mettre le feu à|foutre le feu à) (cette|votre|vos|leur|l'|la|ta) (agence|siège|magasin|boutique|bureau|bureaux|locaux|maison|voiture),
        on sait où tu habites, je sais où tu habites, on sait où vous habitez, je sais où vous habitez,
        je connais ton adresse, on connaît ton adresse, j'ai ton adresse, rejoindre ton père,
        rejoindre ta mère, fais ta prière, fai ta priere, fais tes prières, tes jours sont comptés,
        vos jours sont comptés, tu vas le payer, tu vas payer cher, on te retrouvera, on va te retrouver,
        je vais te retrouver, on te trouvera, je te retrouverai, surveille tes arrières, fais gaffe à toi,
        fais bien attention à (toi|ta|ton|tes),
        je connais (ta|la) (voiture|maison|famille|femme|rue) de (ta|ton),
        je connais ta (voiture|maison|famille|rue),
        (mettre|mette|mets|met|colle|coller|logera|loger) une balle,
        (casser|péter|briser) les (jambes|dents|genoux|bras), (entre quatre planches|dans un cercueil),
        il va t'arriver un malheur, il va t'arriver quelque chose, ce serait dommage qu'il arrive, t'es mort,
        t mort, t mor, t'es morte, vous êtes morts, tu es mort, t'es un homme mort, tu vas crever,
        tu vas mourir, vous allez mourir, vous allez crever, mérite de mourir, méritent de mourir,
        mérites de mourir, mérite la mort, mérite une balle, une balle dans la tête, à mort les, mort aux,
        crevez, qu'il crève, qu'elle crève, qu'ils crèvent, va crever, allez crever, va mourir, au bûcher,
        pendez-le, pendez-les, qu'on le pende, bonne raclée, ça se règle à coups de, à coups de batte,
        je vous attends dehors, je t'attends dehors, je t'attends à la sortie, descends si t'es un homme,
        on va venir te voir, on va venir vous voir, je vais venir te voir,
        vous allez voir ce qui va vous arriver, tu vas voir ce qui va t'arriver`,
    },
  },
  {
    language: 'en',
    lists: {
      'threat.verb': `
        beat, punch, slap, kick, stab, shoot, hang, burn, kill, hurt, smash, strangle, run over, lynch, whip,
        break`,
      'threat.loose': `
        your teeth, your face, see what happens, burns down, hope your, with you inside, keep talking,
        shame if, be a shame if, would be a shame, accidents happen, find you, burn your,
        nice (house|family|car|place), your kids, your car, your windows, the windows, your house,
        on your way home`,
      'threat.victim': `
        you, ya, u, him, her, them, your, his, the ref, that ref, those, these, ur, all of you, everyone`,
      'threat.veiled': `
        you're dead, youre dead, ur dead, u r dead, you are dead, dead man, dead meat, i know where you live,
        we know where you live, know where you live, know where you work, find out where you, hunt you down,
        watch your back, sleep with one eye open, your days are numbered, hope you die, hope they die,
        hope he dies, hope she dies, deserve to die, deserves to die, should be shot, should be hanged,
        should be hung, should be killed, needs to be put down, drop dead, go die, kill yourself, kys,
        meet me outside, see you outside, coming for you, come for you, beat them up, beat him up,
        beat her up, beat you up, burn it down, burn the place down, put a bullet, bullet in, in a coffin,
        six feet under, break your legs, break his legs, break her legs, smash your face, punch your face`,
    },
  },
  {
    language: 'ar',
    lists: {
      'threat.loose': `نشوفوك قريب, نشوفك قريب, نتلاقاو, دارك, ولادك, مرتك, وين تسكن`,
      'threat.veiled': `
        نعرف وين تسكن, نعرفو وين تسكن, اعرف اين تسكن, راني عارف وين تسكن, تخلصها غالي, تندم على حياتك,
        الموت لكم, الموت ل, اقتلوهم, اقتلوه, نقتلك, نقتلكم, نقتلوك, نذبحك, نذبحوك, ندفنك, ندفنوك, نحرقك,
        نحرقكم, نكسرلك, نكسر راسك, نضربك, نضربوك, ستموت, رح تموت, راك ميت, ايامك معدودة, اضربوه, احرقوه,
        احرقوها, سأقتلك, سنقتلك, يستاهل الموت, يستاهل القتل, لازم يموت, لازم يتضرب`,
    },
  },
  {
    language: 'dz',
    lists: {
      'threat.loose': `
        tmout, nchoufek barra, tchouf m3aya, nchouf m3ak, nchoufek, win tskon, win teskoun, darek, wladek,
        f darek, ntla9aw, netla9aw`,
      'threat.veiled': `
        ma yrawa7ch 7ay, ma yrou7ch 7ay, ma yweli 7ay, nkasserlek wejhek, nkasserlek, nkesserlek, nkasrek,
        nkesrek, nkasarlek, n9etlek, n9otlek, no9tlek, nektlek, noktlek, n9atlek, n9tlek, ndarbek, nderbek,
        nadrbek, n7er9ek, ne7er9ek, nedbe7ek, ndeb7ek, ndeb7ak, nji l darek, nji n7er9, nji ne7re9, nahr9ou,
        n7ar9ou, ne7re9, na3ref win tskon, n3raf win tskoun, 3raft win tskon, na3raf darek, rak mayet,
        rak miyet, lazem ymout, ychahdou 3lik, nchallah tmout, nkessar rassek, nkasser rassek, nkesser rasek,
        nkasserlek rassek, nekser rassek, ghadi tkhallasha, tkhalesha ghali, darbouh, ktlouh, 9atlouh,
        7ar9ouh`,
    },
  },
]
