import type { Template } from '../types'

export const template: Template = {
  id: 'suggestion-noted',
  when: { intents: { suggestion: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, merci pour cette idée ! Nous la transmettons à l’équipe concernée ; vos suggestions nous aident à avancer.',
          'Bonjour {prénom|}, voilà une proposition intéressante. Nous la notons et la partageons avec l’équipe {de marque}. Merci !',
        ],
        short: ['Bonjour {prénom|}, merci pour cette idée ! Nous la transmettons à l’équipe.'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, merci pour cette idée ! Nous la transmettons à l’équipe concernée ; tes suggestions nous aident à avancer.',
          'Bonjour {prénom|}, voilà une proposition intéressante. Nous la notons et la partageons avec l’équipe {de marque}. Merci à toi !',
        ],
        short: ['Bonjour {prénom|}, merci pour cette idée ! Nous la transmettons à l’équipe.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, thank you for this idea! We are passing it on to the team; suggestions like yours help us move forward.',
      ],
      short: ['Hello {prénom|}, thank you for this idea! We are passing it on to the team.'],
    },
    ar: {
      full: ['مرحبا {prénom|}، شكرا على هذه الفكرة! سننقلها إلى الفريق المعني، فاقتراحاتكم تساعدنا على التقدم.'],
      short: ['مرحبا {prénom|}، شكرا على هذه الفكرة! سننقلها إلى الفريق.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, merci 3la had l’idée ! Nwasslouha l l’équipe, les suggestions ta3koum y3awnouna n9edmou.',
      ],
      short: ['Salam {prénom|}, merci 3la had l’idée ! Nwasslouha l l’équipe.'],
    },
  },
}
