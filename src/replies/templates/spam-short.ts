import type { Template } from '../types'

export const template: Template = {
  id: 'spam-short',
  when: { rules: { spam: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour, cette page n’accueille ni publicité ni liens sans rapport avec la publication : ce commentaire sera retiré. Merci de votre compréhension.',
          'Bonjour, merci de réserver les commentaires au sujet de la publication. Les annonces et les liens publicitaires sont retirés.',
        ],
        short: ['Bonjour, les annonces et les liens publicitaires ne sont pas acceptés ici : ils sont retirés.'],
      },
      tu: {
        full: [
          'Bonjour, cette page n’accueille ni publicité ni liens sans rapport avec la publication : ce commentaire sera retiré. Merci de ta compréhension.',
          'Bonjour, merci de réserver les commentaires au sujet de la publication. Les annonces et les liens publicitaires sont retirés.',
        ],
        short: ['Bonjour, les annonces et les liens publicitaires ne sont pas acceptés ici : ils sont retirés.'],
      },
    },
    en: {
      full: [
        'Hello, advertising and unrelated links are not accepted on this page: this comment will be removed. Thank you for your understanding.',
      ],
      short: ['Hello, advertising and unrelated links are not accepted here: they are removed.'],
    },
    ar: {
      full: [
        'مرحبا، لا نقبل في صفحتنا الإشهار أو الروابط التي لا علاقة لها بالمنشور، وسيتم حذف هذا التعليق. شكرا لتفهمكم.',
      ],
      short: ['مرحبا، الإشهار والروابط الخارجة عن الموضوع غير مقبولة ويتم حذفها.'],
    },
    dz: {
      full: [
        'Salam, la pub w les liens li ma 3andhoumch 3ala9a b la publication ma na9blouhoumch, commentaire hada yetna7a. Ya3tikoum essa7a.',
      ],
      short: ['Salam, la pub w les liens ma na9blouhoumch lahna, yetna7aw.'],
    },
  },
}
