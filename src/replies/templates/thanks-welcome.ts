import type { Template } from '../types'

export const template: Template = {
  id: 'thanks-welcome',
  when: { intents: { thanks: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, avec grand plaisir ! Nous restons à votre disposition si vous avez besoin d’autre chose.',
          'Bonjour {prénom|}, merci à vous ! Ravis d’avoir pu vous aider.',
        ],
        short: ['Avec plaisir {prénom|} ! Nous restons à votre disposition.'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, avec grand plaisir ! Nous sommes là si tu as besoin d’autre chose.',
          'Bonjour {prénom|}, merci à toi ! Ravis d’avoir pu t’aider.',
        ],
        short: ['Avec plaisir {prénom|} ! Nous sommes là si besoin.'],
      },
    },
    en: {
      full: ['Hello {prénom|}, you are very welcome! We are here if you need anything else.'],
      short: ['You are very welcome {prénom|}! We are here if you need anything else.'],
    },
    ar: {
      full: ['مرحبا {prénom|}، على الرحب والسعة! نحن في خدمتكم إذا احتجتم إلى أي شيء آخر.'],
      short: ['على الرحب والسعة {prénom|}! نحن دائما في خدمتكم.'],
    },
    dz: {
      full: ['Salam {prénom|}, mer7ba bikoum dima ! Ida t7tajou haja wa7dokhra rana lahna.'],
      short: ['Mer7ba bikoum {prénom|} ! Rana lahna dima.'],
    },
  },
}
