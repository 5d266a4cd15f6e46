import type { Template } from '../types'

export const template: Template = {
  id: 'purchase-general',
  when: { intents: { purchase: 0.7 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, merci de votre intérêt pour {marque} ! Pour commander, tout est expliqué ici : {lien}. Une hésitation ? Écrivez-nous en message privé.',
          'Bonjour {prénom|}, ravis que cela vous plaise ! Dites-nous en message privé ce qui vous intéresse, et nous vous guidons pour la commande.',
        ],
        short: ['Bonjour {prénom|}, merci ! Dites-nous en privé ce qui vous intéresse, nous vous guidons.'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, merci de ton intérêt pour {marque} ! Pour commander, tout est expliqué ici : {lien}. Une hésitation ? Écris-nous en message privé.',
          'Bonjour {prénom|}, ravis que cela te plaise ! Dis-nous en message privé ce qui t’intéresse, et nous te guidons pour la commande.',
        ],
        short: ['Bonjour {prénom|}, merci ! Dis-nous en privé ce qui t’intéresse, nous te guidons.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, glad you like it! Tell us in a private message what you have in mind and we will guide you through the order.',
      ],
      short: ['Hello {prénom|}, thank you! Message us what you have in mind and we will guide you.'],
    },
    ar: {
      full: ['مرحبا {prénom|}، يسعدنا اهتمامكم! أخبرونا على الخاص بما تريدون وسنرافقكم في الطلب.'],
      short: ['مرحبا {prénom|}، شكرا! أخبرونا على الخاص بما تريدون وسنساعدكم في الطلب.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, fer7anin bli 3jebkoum ! Goulouna f message privé wach t7ebou w n3awnoukoum f la commande.',
      ],
      short: ['Salam {prénom|}, merci ! Goulouna f privé wach t7ebou w n3awnoukoum f la commande.'],
    },
  },
}
