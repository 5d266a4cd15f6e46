import type { Template } from '../types'

export const template: Template = {
  id: 'question-general',
  when: { intents: { question: 0.6 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, merci pour votre question ! Pouvez-vous préciser un peu votre besoin ? Nous vous répondons ici ou en message privé, comme vous préférez.',
          'Bonjour {prénom|}, bonne question ! Les détails sont expliqués ici : {lien}. S’il vous manque une information, dites-le-nous.',
        ],
        short: ['Bonjour {prénom|}, merci pour votre question ! Pouvez-vous préciser un peu votre besoin ?'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, merci pour ta question ! Peux-tu préciser un peu ton besoin ? Nous te répondons ici ou en message privé, comme tu préfères.',
          'Bonjour {prénom|}, bonne question ! Les détails sont expliqués ici : {lien}. S’il te manque une information, dis-le-nous.',
        ],
        short: ['Bonjour {prénom|}, merci pour ta question ! Peux-tu préciser un peu ton besoin ?'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, thank you for your question! Could you tell us a little more? We will answer here or in a private message, as you prefer.',
      ],
      short: ['Hello {prénom|}, thank you for your question! Could you tell us a little more?'],
    },
    ar: {
      full: ['مرحبا {prénom|}، شكرا على سؤالكم! هل يمكنكم توضيح طلبكم أكثر؟ سنجيبكم هنا أو على الخاص كما تفضلون.'],
      short: ['مرحبا {prénom|}، شكرا على سؤالكم! هل يمكنكم توضيح طلبكم أكثر؟'],
    },
    dz: {
      full: [
        'Salam {prénom|}, merci 3la la question ! T9edrou twad7ouna chwiya wach rakoum tehawsou ? Njawboukoum lahna wala f privé, kima t7ebou.',
      ],
      short: ['Salam {prénom|}, merci 3la la question ! T9edrou twad7ouna chwiya ?'],
    },
  },
}
