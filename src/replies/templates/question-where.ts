import type { Template } from '../types'

export const template: Template = {
  id: 'question-where',
  when: {
    intents: { question: 0.9, purchase: 0.6 },
    words: [
      'où est, où se, où sont, où êtes, où trouver, où acheter, où puis, où peut, c est où, êtes où, t es où',
      'adresse*, magasin*, boutique*, point de vente, points de vente, trouver, situe*, agence, where',
      'address, store*, shop*, find, location, win, wine, win rakoum, adress, l adresse, blassa, hanout',
      'وين, فين, اين, عنوان*, محل*, نقاط بيع, مكان*',
    ],
  },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, vous nous trouverez ici : {adresse}. Dites-nous si vous avez besoin d’un itinéraire !',
          'Bonjour {prénom|}, notre adresse : {adresse}. Si vous cherchez un autre point de vente, indiquez-nous votre ville.',
        ],
        short: ['Bonjour {prénom|}, notre adresse : {adresse}'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, tu nous trouveras ici : {adresse}. Dis-nous si tu as besoin d’un itinéraire !',
          'Bonjour {prénom|}, notre adresse : {adresse}. Si tu cherches un autre point de vente, indique-nous ta ville.',
        ],
        short: ['Bonjour {prénom|}, notre adresse : {adresse}'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, you will find us here: {adresse}. Tell us your town if you are looking for another shop.',
      ],
      short: ['Hello {prénom|}, our address: {adresse}'],
    },
    ar: {
      full: ['مرحبا {prénom|}، تجدوننا هنا: {adresse}. إذا كنتم تبحثون عن نقطة بيع أخرى فأخبرونا عن مدينتكم.'],
      short: ['مرحبا {prénom|}، عنواننا: {adresse}'],
    },
    dz: {
      full: [
        'Salam {prénom|}, telgawna lahna : {adresse}. Ida t7awsou 3la point de vente wa7dakher, goulouna l wilaya ta3koum.',
      ],
      short: ['Salam {prénom|}, l’adresse ta3na : {adresse}'],
    },
  },
}
