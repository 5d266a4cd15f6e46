import type { Template } from '../types'

export const template: Template = {
  id: 'angry-complaint',
  when: { rules: { insult: 0.9, profanity: 0.9, shouting: 0.9 }, intents: { complaint: 1 }, both: true },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, votre colère se comprend et nous voulons vous aider. Écrivez-nous en message privé avec les détails de votre demande. Ici, merci de garder un ton respectueux envers l’équipe.',
          'Bonjour {prénom|}, nous entendons votre mécontentement. Dites-nous en message privé ce qui s’est passé (date, référence) et nous regardons avec vous. Merci de garder un échange courtois en public.',
        ],
        short: [
          'Bonjour {prénom|}, nous voulons vous aider : écrivez-nous en privé avec les détails. Et gardons un ton courtois, merci.',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, ta colère se comprend et nous voulons t’aider. Écris-nous en message privé avec les détails de ta demande. Ici, merci de garder un ton respectueux envers l’équipe.',
          'Bonjour {prénom|}, nous entendons ton mécontentement. Dis-nous en message privé ce qui s’est passé (date, référence) et nous regardons avec toi. Merci de garder un échange courtois en public.',
        ],
        short: [
          'Bonjour {prénom|}, nous voulons t’aider : écris-nous en privé avec les détails. Et gardons un ton courtois, merci.',
        ],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, we understand that you are upset and we want to help. Please send us the details in a private message. In public, thank you for staying respectful towards our team.',
      ],
      short: [
        'Hello {prénom|}, we want to help: please send us the details privately, and let’s keep it courteous. Thank you.',
      ],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، نتفهم استياءكم ونريد مساعدتكم. راسلونا على الخاص بتفاصيل المشكل حتى نتابعه معكم، ونرجو الحفاظ على الاحترام في التعليقات.',
      ],
      short: ['مرحبا {prénom|}، نريد مساعدتكم: راسلونا على الخاص بالتفاصيل، مع الحفاظ على الاحترام. شكرا.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, fahmin bli rakoum za3fanin w 7abin n3awnoukoum. Ab3atoulna les détails f message privé bach nchoufou m3akoum, w men fadlkoum b i7tiram f les commentaires.',
      ],
      short: ['Salam {prénom|}, 7abin n3awnoukoum : ab3atoulna les détails f privé, w b i7tiram men fadlkoum.'],
    },
  },
}
