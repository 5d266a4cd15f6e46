import type { Template } from '../types'

export const template: Template = {
  id: 'comment-hidden',
  when: { rules: { hate: 0.8, threat: 0.7, sexual: 0.8, harassment: 0.7, insult: 0.3 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, nous avons masqué votre commentaire, contraire à la charte de cette page. Votre avis reste le bienvenu s’il est exprimé dans le respect des personnes.',
          'Bonjour {prénom|}, votre commentaire n’est plus visible : il ne respecte pas la charte de cette page. Vous pouvez le reformuler, sans viser personne.',
        ],
        short: [
          'Bonjour {prénom|}, votre commentaire, contraire à notre charte, a été masqué. Vous pouvez le reformuler.',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, nous avons masqué ton commentaire, contraire à la charte de cette page. Ton avis reste le bienvenu s’il est exprimé dans le respect des personnes.',
          'Bonjour {prénom|}, ton commentaire n’est plus visible : il ne respecte pas la charte de cette page. Tu peux le reformuler, sans viser personne.',
        ],
        short: ['Bonjour {prénom|}, ton commentaire, contraire à notre charte, a été masqué. Tu peux le reformuler.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, we have hidden your comment because it goes against the rules of this page. Your opinion is welcome when it respects people.',
      ],
      short: [
        'Hello {prénom|}, your comment goes against our rules and has been hidden. You are welcome to rephrase it.',
      ],
    },
    ar: {
      full: ['مرحبا {prénom|}، قمنا بإخفاء تعليقكم لأنه يخالف ميثاق الصفحة. رأيكم مرحب به في إطار احترام الأشخاص.'],
      short: ['مرحبا {prénom|}، تم إخفاء تعليقكم لمخالفته ميثاق الصفحة. يمكنكم إعادة صياغته.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, khbina commentaire ta3koum 3la khater ma ytab9ch m3a la charte ta3 la page. Ra2ykoum mer7ba bih ki ykoun b i7tiram.',
      ],
      short: [
        'Salam {prénom|}, commentaire ta3koum tkhaba, ma ytab9ch m3a la charte. T9edrou t3awdou tketbouh b i7tiram.',
      ],
    },
  },
}
