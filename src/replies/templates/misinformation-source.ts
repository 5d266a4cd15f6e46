import type { Template } from '../types'

export const template: Template = {
  id: 'misinformation-source',
  when: { rules: { misinformation: 0.8 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, d’où vient cette information ? Partagez-nous la source et nous vous répondrons sur les faits. D’ici là, merci de ne pas la relayer.',
          'Bonjour {prénom|}, nous n’avons aucun élément qui confirme cela. Si vous avez une source, envoyez-la-nous : nous la vérifierons. Seules les annonces publiées sur nos pages officielles font foi.',
        ],
        short: [
          'Bonjour {prénom|}, rien ne confirme cela à notre connaissance. Avez-vous une source ? Nous la vérifierons.',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, d’où vient cette information ? Partage-nous la source et nous te répondrons sur les faits. D’ici là, merci de ne pas la relayer.',
          'Bonjour {prénom|}, nous n’avons aucun élément qui confirme cela. Si tu as une source, envoie-la-nous : nous la vérifierons. Seules les annonces publiées sur nos pages officielles font foi.',
        ],
        short: [
          'Bonjour {prénom|}, rien ne confirme cela à notre connaissance. As-tu une source ? Nous la vérifierons.',
        ],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, where does this information come from? Share the source and we will answer on the facts. Until then, please do not pass it on.',
      ],
      short: ['Hello {prénom|}, nothing we know confirms this. Do you have a source? We will check it.'],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، ما مصدر هذه المعلومة؟ شاركوا معنا المصدر وسنجيبكم بالوقائع. في انتظار ذلك نرجو عدم نشرها، فالإعلانات الرسمية وحدها هي المعتمدة.',
      ],
      short: ['مرحبا {prénom|}، لا شيء يؤكد ذلك حسب علمنا. هل لديكم مصدر؟ سنتحقق منه.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, mnin jebtou had lkhbar ? Ab3atoulna la source w njawboukoum b les faits. 7ta l temma, men fadlkoum ma tpartagiwhch.',
      ],
      short: ['Salam {prénom|}, ma kayen walou li y2akked had echi. 3andkoum la source ? Nverifyiwha.'],
    },
  },
}
