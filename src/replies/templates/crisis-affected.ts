import type { Template } from '../types'

export const template: Template = {
  id: 'crisis-affected',
  when: { intents: { crisis: 0.6 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, cette situation vous touche-t-elle directement ? Écrivez-nous en message privé avec les détails, notre équipe regarde chaque cas.',
          'Bonjour {prénom|}, votre témoignage nous est utile. Pouvez-vous nous écrire en privé en précisant le lieu et la date ? Nous le transmettons aux équipes qui suivent la situation.',
        ],
        short: ['Bonjour {prénom|}, si cela vous touche directement, écrivez-nous en privé avec le lieu et la date.'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, cette situation te touche-t-elle directement ? Écris-nous en message privé avec les détails, notre équipe regarde chaque cas.',
          'Bonjour {prénom|}, ton témoignage nous est utile. Peux-tu nous écrire en privé en précisant le lieu et la date ? Nous le transmettons aux équipes qui suivent la situation.',
        ],
        short: ['Bonjour {prénom|}, si cela te touche directement, écris-nous en privé avec le lieu et la date.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, does this affect you directly? Please send us the details in a private message, our team looks at each case.',
      ],
      short: ['Hello {prénom|}, if this affects you directly, please message us with the place and date.'],
    },
    ar: {
      full: ['مرحبا {prénom|}، هل يمسكم هذا الوضع مباشرة؟ راسلونا على الخاص بالتفاصيل، فريقنا يدرس كل حالة.'],
      short: ['مرحبا {prénom|}، إذا كان الأمر يمسكم مباشرة راسلونا على الخاص بالمكان والتاريخ.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, had echi yemsskoum directement ? Ab3atoulna les détails f message privé, l’équipe ta3na tchouf kol cas.',
      ],
      short: ['Salam {prénom|}, ida had echi yemsskoum, ab3atoulna f privé l blassa w la date.'],
    },
  },
}
