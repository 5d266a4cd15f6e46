import type { Template } from '../types'

export const template: Template = {
  id: 'privacy-hidden',
  when: { rules: { privacy: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, votre commentaire contenait des coordonnées personnelles : nous l’avons masqué pour vous protéger. Écrivez-nous en message privé, nous vous y répondrons en toute sécurité.',
          'Bonjour {prénom|}, par précaution, nous avons masqué le numéro ou l’adresse visible dans votre message. Pour la suite, passons par la messagerie privée : c’est plus sûr pour vous.',
        ],
        short: [
          'Bonjour {prénom|}, nous avons masqué vos coordonnées pour vous protéger. Écrivez-nous en message privé.',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, ton commentaire contenait des coordonnées personnelles : nous l’avons masqué pour te protéger. Écris-nous en message privé, nous t’y répondrons en toute sécurité.',
          'Bonjour {prénom|}, par précaution, nous avons masqué le numéro ou l’adresse visible dans ton message. Pour la suite, passons par la messagerie privée : c’est plus sûr pour toi.',
        ],
        short: ['Bonjour {prénom|}, nous avons masqué tes coordonnées pour te protéger. Écris-nous en message privé.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, your comment showed personal details, so we have hidden it to protect you. Please send us a private message and we will answer you there safely.',
      ],
      short: ['Hello {prénom|}, we hid your personal details to protect you. Please send us a private message.'],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، تعليقكم كان يظهر معلومات شخصية فقمنا بإخفائه لحمايتكم. راسلونا على الخاص وسنجيبكم هناك بأمان.',
      ],
      short: ['مرحبا {prénom|}، أخفينا معلوماتكم الشخصية لحمايتكم. راسلونا على الخاص.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, commentaire ta3koum kan fih des informations personnelles, khbinah bach n7afdou 3likoum. Ab3atoulna f message privé w njawboukoum temma.',
      ],
      short: ['Salam {prénom|}, khbina les coordonnées ta3koum bach n7afdou 3likoum. Ab3atoulna f message privé.'],
    },
  },
}
