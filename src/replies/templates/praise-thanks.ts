import type { Template } from '../types'

export const template: Template = {
  id: 'praise-thanks',
  when: { intents: { praise: 1, thanks: 0.4 }, sentiment: 'positive' },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, votre message nous fait vraiment plaisir. Merci d’avoir pris le temps de l’écrire, et à très bientôt !',
          'Merci {prénom|} ! Des mots comme les vôtres donnent le sourire à toute l’équipe {de marque}.',
        ],
        short: ['Bonjour {prénom|}, votre message nous fait vraiment plaisir. Merci !'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, ton message nous fait vraiment plaisir. Merci d’avoir pris le temps de l’écrire, et à très bientôt !',
          'Merci {prénom|} ! Des mots comme les tiens donnent le sourire à toute l’équipe {de marque}.',
        ],
        short: ['Bonjour {prénom|}, ton message nous fait vraiment plaisir. Merci !'],
      },
    },
    en: {
      full: ['Hello {prénom|}, your message really made our day. Thank you for taking the time to write it!'],
      short: ['Thank you {prénom|}! Your message really made our day.'],
    },
    ar: {
      full: ['مرحبا {prénom|}، رسالتكم أسعدتنا كثيرا. شكرا على كلماتكم الطيبة وإلى اللقاء!'],
      short: ['شكرا {prénom|}! رسالتكم أسعدتنا كثيرا.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, klamkoum fara7na bezzaf. Ya3tikoum essa7a 3la had le message chbab, w nchoufoukoum 3la khir !',
      ],
      short: ['Salam {prénom|}, klamkoum fara7na bezzaf. Ya3tikoum essa7a !'],
    },
  },
}
