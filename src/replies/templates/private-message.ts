import type { Template } from '../types'

export const template: Template = {
  id: 'private-message',
  when: { intents: { complaint: 0.4, question: 0.3, purchase: 0.3 }, sentiment: 'negative' },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, pour vous répondre précisément, nous avons besoin de quelques détails. Écrivez-nous en message privé, l’équipe {de marque} vous y répond.',
          'Bonjour {prénom|}, et si nous poursuivions en message privé ? Vous pourrez nous donner les détails de votre demande à l’abri des regards.',
        ],
        short: ['Bonjour {prénom|}, écrivez-nous en message privé avec les détails, nous vous répondons là-bas.'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, pour te répondre précisément, nous avons besoin de quelques détails. Écris-nous en message privé, l’équipe {de marque} t’y répond.',
          'Bonjour {prénom|}, et si nous poursuivions en message privé ? Tu pourras nous donner les détails de ta demande à l’abri des regards.',
        ],
        short: ['Bonjour {prénom|}, écris-nous en message privé avec les détails, nous te répondons là-bas.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, to give you a precise answer we need a few details. Please send us a private message and the {marque} team will answer you there.',
      ],
      short: ['Hello {prénom|}, please message us privately with the details and we will answer there.'],
    },
    ar: {
      full: ['مرحبا {prénom|}، حتى نجيبكم بدقة نحتاج إلى بعض التفاصيل. راسلونا على الخاص وسيجيبكم فريق {marque}.'],
      short: ['مرحبا {prénom|}، راسلونا على الخاص بالتفاصيل وسنجيبكم هناك.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, bach njawboukoum b détail, ab3atoulna chwiya ta3 les infos f message privé. L’équipe ta3 {marque} tjawbkoum temma.',
      ],
      short: ['Salam {prénom|}, ab3atoulna les détails f message privé w njawboukoum temma.'],
    },
  },
}
