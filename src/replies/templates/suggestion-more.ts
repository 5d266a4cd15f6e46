import type { Template } from '../types'

export const template: Template = {
  id: 'suggestion-more',
  when: { intents: { suggestion: 0.8 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, votre idée nous intéresse. Pouvez-vous nous en dire un peu plus, ici ou en message privé ? Nous pourrons la partager plus précisément.',
          'Bonjour {prénom|}, merci pour la suggestion ! Dans quel cas cela vous serait-il le plus utile ? Votre réponse nous aidera à la défendre auprès de l’équipe.',
        ],
        short: ['Bonjour {prénom|}, votre idée nous intéresse. Pouvez-vous nous en dire un peu plus ?'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, ton idée nous intéresse. Peux-tu nous en dire un peu plus, ici ou en message privé ? Nous pourrons la partager plus précisément.',
          'Bonjour {prénom|}, merci pour la suggestion ! Dans quel cas cela te serait-il le plus utile ? Ta réponse nous aidera à la défendre auprès de l’équipe.',
        ],
        short: ['Bonjour {prénom|}, ton idée nous intéresse. Peux-tu nous en dire un peu plus ?'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, your idea interests us. Could you tell us a little more, here or in a private message? We will be able to pass it on more precisely.',
      ],
      short: ['Hello {prénom|}, your idea interests us. Could you tell us a little more?'],
    },
    ar: {
      full: ['مرحبا {prénom|}، فكرتكم تهمنا. هل يمكنكم إعطاءنا تفاصيل أكثر هنا أو على الخاص حتى ننقلها بدقة؟'],
      short: ['مرحبا {prénom|}، فكرتكم تهمنا. هل يمكنكم إعطاءنا تفاصيل أكثر؟'],
    },
    dz: {
      full: [
        'Salam {prénom|}, l’idée ta3koum thamna. T9edrou tzidouna chwiya ta3 les détails, lahna wala f message privé ?',
      ],
      short: ['Salam {prénom|}, l’idée ta3koum thamna. T9edrou tzidouna chwiya ta3 les détails ?'],
    },
  },
}
