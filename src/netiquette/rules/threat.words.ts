import type { Source } from '../lexicon/compile'
import { THREAT_ACTS } from './threat.acts.words'

/** Words that only the rule on threats needs. Read when the lexicon is packed, not at run time. */
export const THREAT_WORDS: readonly Source[] = [
  ...THREAT_ACTS,
  {
    language: 'fr',
    lists: {
      'threat.verb': `
        frapper, taper, tabasser, gifler, cogner, étrangler, égorger, brûler, pendre, flinguer, buter, crever,
        défoncer, démolir, massacrer, lyncher, exploser, fracasser, éclater, saigner, tuer, fumer`,
      'threat.victim': `
        te, t', toi, vous, le, la, les, l', lui, leur, tous, toutes, ta gueule, ce mec, ce type,
        cet arbitre, ce journaliste, l'arbitre, le directeur, la directrice, leur tête, sa tête`,
      'threat.loose': `
        à la sortie, au cimetière, devant ta porte, devant chez vous, en bas de chez toi,
        dors bien,
        t'habites, profite bien de tes, je serai là,
        ta famille, ta femme, tes enfants, ta fille, ta voiture, on viendra,
        je viendrai`,
      'threat.civil': `
        résilie, résilier, concurrence, avocat, avocate, plainte, tribunal, justice, désabonne, boycott,
        médiateur, huissier, dgccrf, presse, remboursement, concurrent~,`,
      'threat.veiled': `
        rejoindre ton père,
        fai ta priere,
        on va te retrouver,
        je vais te retrouver, je te retrouverai,
        je connais ta (voiture|maison|famille|rue),
        (mettre|mette|mets|met|colle|coller|logera|loger) une balle,
        (entre quatre planches|dans un cercueil),
        t'es mort,
        t mor,
        mérite une balle, une balle dans la tête, à mort les, mort aux,
        crevez, qu'il crève, qu'elle crève, qu'ils crèvent, va mourir, au bûcher,
        pendez-le, pendez-les, qu'on le pende, bonne raclée,`,
    },
  },
  {
    language: 'en',
    lists: {
      'threat.verb': `
        beat, punch, slap, kick, stab, shoot, hang, burn, kill, hurt, smash, strangle, run over, lynch, whip,
        break`,
      'threat.loose': `
        your teeth, your face, see what happens, hope your, keep talking,
        shame if, find you, burn your,
        nice (house|family|car|place), your kids, your car, your windows, the windows, your house,`,
      'threat.victim': `
        you, ya, u, him, her, them, your, his, that ref, those, these, ur, all of you, everyone`,
      'threat.veiled': `
        you are dead, dead man, i know where you live,
        know where you live, hunt you down,
        sleep with one eye open,
        hope he dies, deserve to die, should be shot,
        should be killed, go die, kill yourself, kys,
        coming for you, come for you, beat them up,
        beat you up, put a bullet, bullet in,`,
    },
  },
  {
    language: 'ar',
    lists: {
      'threat.loose': `نشوفوك قريب, نتلاقاو, دارك, ولادك, مرتك, وين تسكن`,
      'threat.veiled': `
        اقتلوهم, اقتلوه, نقتلك, نقتلكم, نقتلوك, نذبحك, نذبحوك, ندفنك, ندفنوك, نحرقك,
        نحرقكم, نكسرلك, نضربك, نضربوك, ستموت, اضربوه, احرقوه,
        احرقوها, سأقتلك, سنقتلك`,
    },
  },
  {
    language: 'dz',
    lists: {
      'threat.loose': `
        tmout, nchoufek, darek, wladek,
        ntla9aw, netla9aw`,
      'threat.veiled': `
        ma yrawa7ch 7ay, nkasserlek wejhek, nkasserlek, nkesserlek, nkasrek,
        nkesrek, nkasarlek, n9etlek, n9otlek, no9tlek, nektlek, noktlek, n9atlek, n9tlek, ndarbek, nderbek,
        nadrbek, n7er9ek, ne7er9ek, nedbe7ek, ndeb7ek, ndeb7ak, nji ne7re9, nahr9ou,
        n7ar9ou, ne7re9,
        darbouh, ktlouh, 9atlouh,
        7ar9ouh`,
    },
  },
]
