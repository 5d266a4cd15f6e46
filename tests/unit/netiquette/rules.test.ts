import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/netiquette'
import type { RuleId } from '../../../src/netiquette'

/** For each rule: what it must find, and what it must leave alone. */
const CASES: Record<RuleId, { finds: string[]; leaves: string[] }> = {
  insult: {
    finds: [
      'espèce de crétin',
      'bande d’abrutis',
      'pauvre conne va',
      'يا حمار',
      'ya hmar',
      'you are a moron',
      'le cerveau d’une limace',
    ],
    leaves: [
      'quelle idiote je suis',
      'il m’a traité de connard',
      'une bête de téléphone',
      'vous êtes nuls',
      'je me sens bête',
    ],
  },
  hate: {
    finds: [
      'les arabes sont des parasites',
      'sale juif',
      'rentrez dans votre pays',
      '🐒🍌',
      'les femmes c’est fait pour rester à ta cuisine',
      'العبيد برا',
    ],
    leaves: [
      'ma voisine arabe est charmante',
      'un restaurant juif à Alger',
      'robe noire en taille 40 ?',
      'il a dit « sale arabe », quelle honte',
    ],
  },
  threat: {
    finds: ['je vais te tuer', 'on sait où tu habites', 'frappez-la', 'i will kill you', 'راني جاي نقتلك'],
    leaves: ['tu m’as tué mdr 😂', 'un coup de soleil mortel', 'je ne vais pas te frapper', 'mon mari va me tuer 😂'],
  },
  sexual: {
    finds: ['envoie des nudes', 'tu as une grosse bite ?', 'send nudes babe', '🍑💦 hmm'],
    leaves: [
      'dépistage du cancer du sein',
      'blanc de poulet et cuisses à griller',
      'pommade pour crevasses d’allaitement, le sein est guéri',
    ],
  },
  profanity: {
    finds: ['putain encore en panne', 'merde !', 'holy shit', 'm.e.r.d.e'],
    leaves: ['punaise quelle attente', 'mince alors', 'mercredi matin'],
  },
  harassment: {
    finds: [
      'je ne te lâcherai pas',
      'signalez tous son compte',
      'on va lui pourrir la vie jusqu’à ce qu’elle démissionne',
    ],
    leaves: ['j’ai signalé la panne tous les jours', 'le service ne répond pas à mes messages'],
  },
  privacy: {
    finds: [
      'appelez le 06 12 34 56 78',
      '0️⃣5️⃣5️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣',
      'mon mail lea.martin (at) mail (point) fr',
      'FR76 3000 6000 0112 3456 7890 189',
      'zéro six douze trente-quatre cinquante-six soixante-dix-huit',
      'CCP 0012345678 clé 90',
      '12 rue Pasteur, 69007 Lyon',
      'حي 500 مسكن عمارة 3 رقم 12',
      'ma carte 4970 1122 3344 5566 a été avalée',
      'plaque AB-123-CD, garé sur la place handicapée',
      'my NI number is QQ 12 34 56 C',
      'ring me on 07700 900 456',
      'رقمي صفر خمسة خمسة خمسة اثنان ثلاثة أربعة خمسة ستة سبعة',
      'son vrai nom c’est Samir Belkacem, il habite au 3e du bâtiment B',
    ],
    leaves: [
      'appelez le 3114',
      'le 17 pour la police',
      'commande n° 0612345678',
      'né le 01 02 1990',
      'il m’a coûté 1 200 000 DA',
      'contact@marque.fr',
    ],
  },
  spam: {
    finds: [
      'gagnez 500 euros par jour, contactez-moi en mp',
      'promo -70% sur www.boutik-chic.com',
      'partage ce message à 15 personnes',
      'follow for follow',
    ],
    leaves: [
      'c’est bien ce lien www.marque.fr ?',
      'attention aux faux comptes qui promettent des cadeaux',
      'le prêt immobilier est à quel taux ?',
    ],
  },
  shouting: {
    finds: ['POURQUOI PERSONNE NE RÉPOND', '!!!!!!!!!!!!!!!!!!!!!!!!!', 'réponnnnnnndeeeeeeeeeeez'],
    leaves: ['RIB, CCP ou CIB ?', '❤️❤️❤️', 'merciii', 'SNCF RATP TER', 'OK'],
  },
  self_harm: {
    finds: [
      'j’ai envie de mourir',
      'ma sœur parle de suicide et ne répond plus',
      'i want to kill myself',
      'نحب نموت',
      'rani 7ab nmout',
    ],
    leaves: [
      'mort de rire',
      'si vous avez des idées noires, appelez le 3114',
      'envie de mourir tellement c’est mignon 😂',
    ],
  },
  misinformation: {
    finds: ['ce vaccin donne le cancer, ils nous cachent tout', 'l’ail guérit le diabète', 'اللقاح يسبب العقم'],
    leaves: [
      'est-ce que le vaccin donne le cancer ?',
      'c’est faux, ce vaccin ne donne pas le cancer',
      'la recherche contre le cancer avance',
    ],
  },
  adverse_event: {
    finds: [
      'j’ai des plaques rouges depuis que j’utilise votre crème',
      'mon fils a vomi après le sirop',
      'i got a rash after using the serum',
      'بعد الحقنة دخت بزاف',
    ],
    leaves: [
      'cette crème donne des boutons ?',
      'aucun effet secondaire après le vaccin',
      'j’ai la nausée avec cette pub',
    ],
  },
}

describe.each(Object.entries(CASES))('%s', (rule, { finds, leaves }) => {
  const found = (text: string): boolean => assess(text).findings.some((f) => f.rule === rule)
  it.each(finds)('finds: %s', (text) => expect(found(text)).toBe(true))
  it.each(leaves)('leaves alone: %s', (text) => expect(found(text)).toBe(false))
})
