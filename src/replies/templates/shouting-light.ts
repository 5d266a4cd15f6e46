import type { Template } from '../types'

export const template: Template = {
  id: 'shouting-light',
  when: { rules: { shouting: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, on vous lit, promis ! Inutile d’écrire en majuscules, votre message compte tout autant en minuscules. Comment pouvons-nous vous aider ?',
          'Bonjour {prénom|}, nous avons bien lu votre message. Les majuscules se lisent comme des cris : en minuscules, l’échange sera plus agréable pour tous. Dites-nous, que se passe-t-il ?',
        ],
        short: [
          'Bonjour {prénom|}, on vous lit aussi bien en minuscules ! Dites-nous, comment pouvons-nous vous aider ?',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, on te lit, promis ! Inutile d’écrire en majuscules, ton message compte tout autant en minuscules. Comment pouvons-nous t’aider ?',
          'Bonjour {prénom|}, nous avons bien lu ton message. Les majuscules se lisent comme des cris : en minuscules, l’échange sera plus agréable pour tous. Dis-nous, que se passe-t-il ?',
        ],
        short: ['Bonjour {prénom|}, on te lit aussi bien en minuscules ! Dis-nous, comment pouvons-nous t’aider ?'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, we do read you! No need for capitals, your message matters just as much without them. How can we help?',
      ],
      short: ['Hello {prénom|}, we read you just as well without capitals! How can we help?'],
    },
    ar: {
      full: ['مرحبا {prénom|}، قرأنا رسالتكم جيدا! نفضل نقاشا هادئا حتى يكون مريحا للجميع. كيف يمكننا مساعدتكم؟'],
      short: ['مرحبا {prénom|}، قرأنا رسالتكم جيدا! كيف يمكننا مساعدتكم؟'],
    },
    dz: {
      full: [
        'Salam {prénom|}, rana ne9raw fikoum ! Ma kach lah les majuscules, le message ta3koum mouhim kima rah. Kifach n9edrou n3awnoukoum ?',
      ],
      short: ['Salam {prénom|}, rana ne9raw fikoum bla majuscules ! Kifach n9edrou n3awnoukoum ?'],
    },
  },
}
