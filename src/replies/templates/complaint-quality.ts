import type { Template } from '../types'

export const template: Template = {
  id: 'complaint-quality',
  when: {
    intents: { complaint: 0.9 },
    words: [
      'qualite, casse, cassee, abime*, defectueux, defectueuse, defaut, panne, perime*, dechire*, contrefacon',
      'broken, defective, damaged, faulty, quality, expired, mkasser, mkasra, mkassar, khasser, khasra, fased',
      'fasda, makhdouma',
      'مكسور*, مكسر*, خاسر*, فاسد*, معطل*, نوعيه, رديئ*, منتهي*',
    ],
  },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, ce n’est pas la qualité que vous êtes en droit d’attendre, et nous le regrettons. Pouvez-vous nous envoyer en message privé une photo et la référence du produit ? Nous l’étudions avec l’équipe.',
          'Bonjour {prénom|}, merci de nous avoir prévenus. Une photo du produit et la date d’achat, en message privé, nous aideront à comprendre et à vous proposer la suite.',
        ],
        short: [
          'Bonjour {prénom|}, nous le regrettons. Pouvez-vous nous envoyer en privé une photo et la référence du produit ?',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, ce n’est pas la qualité que tu es en droit d’attendre, et nous le regrettons. Peux-tu nous envoyer en message privé une photo et la référence du produit ? Nous l’étudions avec l’équipe.',
          'Bonjour {prénom|}, merci de nous avoir prévenus. Une photo du produit et la date d’achat, en message privé, nous aideront à comprendre et à te proposer la suite.',
        ],
        short: [
          'Bonjour {prénom|}, nous le regrettons. Peux-tu nous envoyer en privé une photo et la référence du produit ?',
        ],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, this is not the quality you are entitled to expect, and we are sorry. Could you send us a photo and the product reference in a private message? We will look into it with the team.',
      ],
      short: ['Hello {prénom|}, we are sorry. Could you message us a photo and the product reference?'],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، نأسف لأن المنتج لم يكن في المستوى المنتظر. هل يمكنكم إرسال صورة ومرجع المنتج على الخاص؟ سندرس الأمر مع الفريق.',
      ],
      short: ['مرحبا {prénom|}، نأسف لذلك. ابعثوا لنا على الخاص صورة ومرجع المنتج.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, sam7ouna, had la qualité machi hiya li testahlouha. Ab3atoulna photo w la référence ta3 l produit f message privé, nchoufou m3a l’équipe.',
      ],
      short: ['Salam {prénom|}, sam7ouna. Ab3atoulna f privé photo w la référence ta3 l produit.'],
    },
  },
}
