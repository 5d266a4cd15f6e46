import type { Template } from '../types'

export const template: Template = {
  id: 'purchase-price',
  when: {
    intents: { purchase: 0.95, question: 0.8 },
    words: [
      'prix, combien, tarif*, cout*, coute*, cher, promo*, price*, how much, cost*, ch7al, chhal, ch7alha',
      'bch7al, b ch7al, sh7al, chehal, prixe, soma, souma, sou9, prix svp',
      'شحال, بشحال, قداه, سعر*, ثمن, سومه, كم, بكم',
    ],
  },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, merci de votre intérêt ! Les tarifs à jour sont ici : {lien}. Pour un conseil adapté à votre besoin, écrivez-nous en message privé.',
          'Bonjour {prénom|}, merci de votre message ! Dites-nous quel modèle ou quelle offre vous intéresse, et nous vous indiquons le prix en message privé.',
        ],
        short: ['Bonjour {prénom|}, dites-nous quel modèle vous intéresse : nous vous donnons le prix en privé.'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, merci de ton intérêt ! Les tarifs à jour sont ici : {lien}. Pour un conseil adapté à ton besoin, écris-nous en message privé.',
          'Bonjour {prénom|}, merci de ton message ! Dis-nous quel modèle ou quelle offre t’intéresse, et nous t’indiquons le prix en message privé.',
        ],
        short: ['Bonjour {prénom|}, dis-nous quel modèle t’intéresse : nous te donnons le prix en privé.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, thank you for your interest! Tell us which model or offer you have in mind and we will send you the price in a private message.',
      ],
      short: ['Hello {prénom|}, tell us which model you have in mind and we will message you the price.'],
    },
    ar: {
      full: ['مرحبا {prénom|}، شكرا لاهتمامكم! أخبرونا عن المنتج أو العرض الذي يهمكم وسنرسل لكم السعر على الخاص.'],
      short: ['مرحبا {prénom|}، أخبرونا عن المنتج الذي يهمكم ونرسل لكم السعر على الخاص.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, merci 3la l’intérêt ta3koum ! Goulouna ama modèle wala offre 3ajbatkoum, w nab3atoulkoum le prix f message privé.',
      ],
      short: ['Salam {prénom|}, goulouna ama modèle 3jebkoum w nab3atoulkoum le prix f privé.'],
    },
  },
}
