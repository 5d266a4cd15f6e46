import type { Template } from '../types'

export const template: Template = {
  id: 'complaint-general',
  when: { intents: { complaint: 0.6 }, sentiment: 'negative' },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, merci d’avoir pris le temps de nous le dire. Ce n’est pas l’expérience que nous voulons vous offrir. Pouvez-vous nous donner plus de détails en message privé, pour que nous puissions vous aider ?',
          'Bonjour {prénom|}, nous regrettons que les choses ne se soient pas bien passées. Dites-nous ce qui s’est produit, où et quand : nous regardons ce que nous pouvons faire.',
        ],
        short: [
          'Bonjour {prénom|}, nous le regrettons. Pouvez-vous nous donner les détails en privé, pour que nous vous aidions ?',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, merci d’avoir pris le temps de nous le dire. Ce n’est pas l’expérience que nous voulons t’offrir. Peux-tu nous donner plus de détails en message privé, pour que nous puissions t’aider ?',
          'Bonjour {prénom|}, nous regrettons que les choses ne se soient pas bien passées. Dis-nous ce qui s’est produit, où et quand : nous regardons ce que nous pouvons faire.',
        ],
        short: [
          'Bonjour {prénom|}, nous le regrettons. Peux-tu nous donner les détails en privé, pour que nous t’aidions ?',
        ],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, thank you for telling us. This is not the experience we want you to have. Could you give us more details in a private message so that we can help?',
      ],
      short: [
        'Hello {prénom|}, we are sorry to read this. Could you send us the details privately so that we can help?',
      ],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، شكرا لأنكم أخبرتمونا. نأسف لأن التجربة لم تكن في المستوى. هل يمكنكم مراسلتنا على الخاص بالتفاصيل حتى نساعدكم؟',
      ],
      short: ['مرحبا {prénom|}، نأسف لما حدث. راسلونا على الخاص بالتفاصيل حتى نساعدكم.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, ya3tikoum essa7a ki khbartouna, w sam7ouna 3la wach sra. Ab3atoulna les détails f message privé bach n9edrou n3awnoukoum.',
      ],
      short: ['Salam {prénom|}, sam7ouna 3la wach sra. Ab3atoulna les détails f privé bach n3awnoukoum.'],
    },
  },
}
