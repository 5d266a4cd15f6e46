import type { Template } from '../types'

export const template: Template = {
  id: 'praise-recommend',
  when: { intents: { praise: 0.6 }, sentiment: 'positive' },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, merci pour ce bel avis ! Si le cœur vous en dit, dites-nous ce qui vous a le plus plu : cela aide l’équipe et les autres membres.',
          'Bonjour {prénom|}, merci de votre confiance ! Qu’est-ce que vous avez préféré ? Votre avis nous aide à garder le cap.',
        ],
        short: ['Merci {prénom|} ! Qu’est-ce qui vous a le plus plu ? Votre avis nous aide à garder le cap.'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, merci pour ce bel avis ! Si le cœur t’en dit, dis-nous ce qui t’a le plus plu : cela aide l’équipe et les autres membres.',
          'Bonjour {prénom|}, merci de ta confiance ! Qu’est-ce que tu as préféré ? Ton avis nous aide à garder le cap.',
        ],
        short: ['Merci {prénom|} ! Qu’est-ce qui t’a le plus plu ? Ton avis nous aide à garder le cap.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, thank you for these kind words! What did you like most? It helps the team and the other members.',
      ],
      short: ['Thank you {prénom|}! What did you like most? It helps us stay on course.'],
    },
    ar: {
      full: ['مرحبا {prénom|}، شكرا على ثقتكم! ما أكثر شيء أعجبكم؟ رأيكم يساعد الفريق ويفيد بقية المتابعين.'],
      short: ['شكرا {prénom|}! ما أكثر شيء أعجبكم؟ رأيكم يهمنا.'],
    },
    dz: {
      full: ['Salam {prénom|}, merci 3la ti9a ta3koum ! Wach 3jebkoum bezzaf ? Ra2ykoum y3awen l’équipe.'],
      short: ['Merci {prénom|} ! Wach 3jebkoum bezzaf ? Ra2ykoum yhemna.'],
    },
  },
}
