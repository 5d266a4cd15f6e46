import type { Template } from '../types'

export const template: Template = {
  id: 'purchase-availability',
  when: {
    intents: { purchase: 0.9, question: 0.8 },
    words: [
      'dispo*, stock*, rupture, reste*, taille*, pointure*, couleur*, reappro*, available, in stock, sold out',
      'restock*, size, kayen, kayna, kayn, mazal kayen, mazal kayna, mazalou*, disponible, dispo, taille',
      'متوفر*, متوفره, متاح*, كاين*, مازال*, قياس*, مقاس*',
    ],
  },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, merci de votre intérêt ! Quel modèle, quelle taille ou quelle ville cherchez-vous ? Nous vérifions la disponibilité et vous répondons.',
          'Bonjour {prénom|}, bonne question ! Les stocks changent vite : dites-nous en message privé le produit et votre ville, nous vérifions pour vous.',
        ],
        short: ['Bonjour {prénom|}, quel modèle et quelle ville ? Nous vérifions la disponibilité pour vous.'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, merci de ton intérêt ! Quel modèle, quelle taille ou quelle ville cherches-tu ? Nous vérifions la disponibilité et te répondons.',
          'Bonjour {prénom|}, bonne question ! Les stocks changent vite : dis-nous en message privé le produit et ta ville, nous vérifions pour toi.',
        ],
        short: ['Bonjour {prénom|}, quel modèle et quelle ville ? Nous vérifions la disponibilité pour toi.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, thank you for your interest! Which model, size or town are you looking for? We will check availability and answer you.',
      ],
      short: ['Hello {prénom|}, which model and town? We will check availability for you.'],
    },
    ar: {
      full: ['مرحبا {prénom|}، شكرا لاهتمامكم! ما هو المنتج والمقاس والمدينة؟ نتحقق من التوفر ونجيبكم.'],
      short: ['مرحبا {prénom|}، ما هو المنتج وفي أي مدينة؟ نتحقق من التوفر لكم.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, merci 3la l’intérêt ta3koum ! Ama modèle, ama taille w ama wilaya ? Nverifyiw ida disponible w njawboukoum.',
      ],
      short: ['Salam {prénom|}, ama modèle w ama wilaya ? Nverifyiw ida disponible.'],
    },
  },
}
