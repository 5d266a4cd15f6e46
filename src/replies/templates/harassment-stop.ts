import type { Template } from '../types'

export const template: Template = {
  id: 'harassment-stop',
  when: { rules: { harassment: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, chacun doit pouvoir s’exprimer ici sans être pris pour cible. Merci de cesser de vous adresser ainsi à cette personne. Si cela continue, nous retirerons les messages.',
          'Bonjour {prénom|}, un désaccord, oui ; s’acharner sur quelqu’un, non. Nous vous demandons d’arrêter là cet échange. Les prochains messages de ce type seront retirés.',
        ],
        short: [
          'Bonjour {prénom|}, ici, personne n’est pris pour cible. Merci d’arrêter là ; les messages de ce type sont retirés.',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, chacun doit pouvoir s’exprimer ici sans être pris pour cible. Merci de cesser de t’adresser ainsi à cette personne. Si cela continue, nous retirerons les messages.',
          'Bonjour {prénom|}, un désaccord, oui ; s’acharner sur quelqu’un, non. Nous te demandons d’arrêter là cet échange. Les prochains messages de ce type seront retirés.',
        ],
        short: [
          'Bonjour {prénom|}, ici, personne n’est pris pour cible. Merci d’arrêter là ; les messages de ce type sont retirés.',
        ],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, everyone must be able to speak here without being targeted. Please stop addressing this person in this way. If it goes on, we will remove the messages.',
      ],
      short: ['Hello {prénom|}, nobody is to be targeted here. Please stop now; such messages are removed.'],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، من حق كل شخص أن يعبر هنا دون أن يستهدفه أحد. نرجو التوقف عن مخاطبة هذا الشخص بهذه الطريقة، وإلا سنحذف هذه التعليقات.',
      ],
      short: ['مرحبا {prénom|}، لا نقبل استهداف أي شخص هنا. نرجو التوقف، وإلا سنحذف هذه التعليقات.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, kol wa7ed 3andou l7a9 yahder lahna bla ma ykoun hadaf. Men fadlkoum 7absou had l’échange m3a had echakhs, wala les commentaires yetna7aw.',
      ],
      short: ['Salam {prénom|}, lahna 7ta wa7ed ma ykoun hadaf. 7absou lahna men fadlkoum, had les messages yetna7aw.'],
    },
  },
}
