import type { Source } from '../lexicon/compile'
import { THREAT_ACTS } from './threat.acts.words'

/** Words that only the rule on threats needs. Read when the lexicon is packed, not at run time. */
export const THREAT_WORDS: readonly Source[] = [
  ...THREAT_ACTS,
  {
    language: 'fr',
    lists: {
      'threat.verb': `
        frapper, taper, tabasser, gifler, cogner, étrangler, égorger, brûler, pendre, buter, crever,
        défoncer, démolir, massacrer, lyncher, exploser, fracasser, éclater, saigner, tuer, fumer`,
      'threat.victim': `
        te, toi, vous, le, la, les, lui, leur, tous, toutes, ta gueule, ce mec, ce type,
        cet arbitre, ce journaliste, l'arbitre, le directeur, la directrice, leur tête, sa tête`,
      'threat.loose': `
        à la sortie, au cimetière, devant ta porte,
        dors bien,
        t'habites, je serai là,
        ta famille, ta femme, ta fille, ta voiture,
        je viendrai`,
      'threat.civil': `
        résilie, résilier, concurrence, avocat, avocate, plainte, tribunal, justice, boycott,
        médiateur, huissier, dgccrf, presse, remboursement, concurrent~,`,
      'threat.veiled': `
        rejoindre ton père,
        fai ta priere,
        je te retrouverai,
        (mettre|mette|mets|met|colle|coller|logera|loger) une balle,
        t'es mort,
        t mor,
        une balle dans la tête, à mort les, mort aux,
        crevez, qu'il crève, qu'elle crève, qu'ils crèvent,
        pendez-le, bonne raclée,`,
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
        you, ya, u, him, her, them, your, his, those, these, ur, all of you, everyone`,
      'threat.veiled': `
        you are dead, dead man, i know where you live,
        know where you live, hunt you down,
        hope he dies, deserve to die, should be shot,
        should be killed, go die, kill yourself,
        coming for you, come for you, beat them up,
        beat you up, put a bullet, bullet in,`,
    },
  },
  {
    language: 'ar',
    lists: {
      'threat.loose': `نشوفوك قريب, نتلاقاو, دارك, ولادك, مرتك, وين تسكن`,
      'threat.veiled': ``,
    },
  },
  {
    language: 'dz',
    lists: {
      'threat.loose': `
        tmout, nchoufek, darek, wladek,
        ntla9aw, netla9aw`,
      'threat.veiled': `
        ma yrawa7ch 7ay, nkasserlek wejhek, nkasserlek,
        ndarbek, nderbek,
        nji ne7re9,
        n7ar9ou, ne7re9,`,
    },
  },
]
