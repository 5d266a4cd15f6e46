import type { Template } from '../types'

export const template: Template = {
  id: 'charter-reminder',
  when: { rules: { insult: 0.7, harassment: 0.6, hate: 0.5, profanity: 0.6, sexual: 0.5, threat: 0.3 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, cette page est ouverte à tous les avis, dans le respect de chacun. Votre message s’écarte de notre charte : merci de le modifier, sans quoi nous ne pourrons pas le laisser en ligne.',
          'Bonjour {prénom|}, ici, on peut tout critiquer, mais pas s’en prendre aux personnes. Merci de modifier votre message pour qu’il respecte notre charte.',
        ],
        short: [
          'Bonjour {prénom|}, votre message s’écarte de notre charte. Merci de le modifier pour que chacun se sente respecté.',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, cette page est ouverte à tous les avis, dans le respect de chacun. Ton message s’écarte de notre charte : merci de le modifier, sans quoi nous ne pourrons pas le laisser en ligne.',
          'Bonjour {prénom|}, ici, on peut tout critiquer, mais pas s’en prendre aux personnes. Merci de modifier ton message pour qu’il respecte notre charte.',
        ],
        short: [
          'Bonjour {prénom|}, ton message s’écarte de notre charte. Merci de le modifier pour que chacun se sente respecté.',
        ],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, every opinion is welcome on this page as long as people are respected. Your message goes against our community rules: please edit it, otherwise we cannot leave it online.',
      ],
      short: [
        'Hello {prénom|}, your message goes against our community rules. Please edit it so that everyone feels respected.',
      ],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، صفحتنا مفتوحة لكل الآراء في إطار الاحترام المتبادل. تعليقكم يخالف ميثاق الصفحة، نرجو تعديله وإلا فلن نتمكن من إبقائه.',
      ],
      short: ['مرحبا {prénom|}، تعليقكم يخالف ميثاق الصفحة، نرجو تعديله احتراما للجميع.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, la page maftou7a l kamel les avis, bessah b i7tiram. Commentaire ta3koum ma ytab9ch m3a la charte ta3 la page : badlouh men fadlkoum, wala ma n9edrouch nkhelouh.',
      ],
      short: [
        'Salam {prénom|}, commentaire ta3koum ma ytab9ch m3a la charte ta3 la page. Badlouh men fadlkoum, ya3tikoum essa7a.',
      ],
    },
  },
}
