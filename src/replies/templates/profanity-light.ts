import type { Template } from '../types'

export const template: Template = {
  id: 'profanity-light',
  when: { rules: { profanity: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, message reçu ! Pour que tout le monde soit à l’aise ici, pouvez-vous le redire sans gros mots ? Merci beaucoup.',
          'Bonjour {prénom|}, on comprend l’idée. On vous demande juste un vocabulaire plus doux, la page est lue par tous les âges. Merci !',
        ],
        short: [
          'Bonjour {prénom|}, on comprend l’idée ! Un vocabulaire plus doux, et c’est parfait pour tout le monde. Merci.',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, message reçu ! Pour que tout le monde soit à l’aise ici, peux-tu le redire sans gros mots ? Merci beaucoup.',
          'Bonjour {prénom|}, on comprend l’idée. On te demande juste un vocabulaire plus doux, la page est lue par tous les âges. Merci !',
        ],
        short: [
          'Bonjour {prénom|}, on comprend l’idée ! Un vocabulaire plus doux, et c’est parfait pour tout le monde. Merci.',
        ],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, message received! So that everyone feels at ease here, could you say it again without the swear words? Thank you.',
      ],
      short: ['Hello {prénom|}, we get the idea! Softer words, please, all ages read this page. Thank you.'],
    },
    ar: {
      full: ['مرحبا {prénom|}، وصلت الفكرة! نرجو فقط اختيار كلمات ألطف لأن صفحتنا يقرؤها الجميع. شكرا لكم.'],
      short: ['مرحبا {prénom|}، وصلت الفكرة! كلمات ألطف من فضلكم، فالجميع يقرأ هنا. شكرا.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, fhemna l’idée ! Ghir ida 3awdtouha b klam khfif, 3la khater kamel ennas ye9raw lahna. Ya3tikoum essa7a.',
      ],
      short: ['Salam {prénom|}, fhemna l’idée ! Ghir b klam khfif men fadlkoum, la page ye9rawha kamel ennas.'],
    },
  },
}
