import type { Template } from '../types'

export const template: Template = {
  id: 'praise-team',
  when: { intents: { praise: 0.8, thanks: 0.3 }, sentiment: 'positive' },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, merci ! Nous transmettons vos compliments à l’équipe, qui sera ravie de les lire.',
          'Bonjour {prénom|}, quel plaisir de vous lire ! L’équipe y met du cœur et votre retour compte beaucoup pour elle.',
        ],
        short: ['Merci {prénom|} ! Nous transmettons vos compliments à l’équipe.'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, merci ! Nous transmettons tes compliments à l’équipe, qui sera ravie de les lire.',
          'Bonjour {prénom|}, quel plaisir de te lire ! L’équipe y met du cœur et ton retour compte beaucoup pour elle.',
        ],
        short: ['Merci {prénom|} ! Nous transmettons tes compliments à l’équipe.'],
      },
    },
    en: {
      full: ['Hello {prénom|}, thank you! We are passing your kind words on to the team, who will love reading them.'],
      short: ['Thank you {prénom|}! We are passing your kind words on to the team.'],
    },
    ar: {
      full: ['مرحبا {prénom|}، شكرا لكم! سننقل كلماتكم الطيبة إلى الفريق، وستسعده كثيرا.'],
      short: ['شكرا {prénom|}! سننقل كلماتكم الطيبة إلى الفريق.'],
    },
    dz: {
      full: ['Salam {prénom|}, merci bezzaf ! Nwasslou klamkoum l l’équipe, rahoum yefer7ou bih.'],
      short: ['Merci {prénom|} ! Nwasslou klamkoum l l’équipe.'],
    },
  },
}
