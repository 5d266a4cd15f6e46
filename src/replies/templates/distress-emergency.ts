import type { Template } from '../types'

export const template: Template = {
  id: 'distress-emergency',
  when: { rules: { self_harm: 0.8 } },
  texts: {
    fr: {
      vous: {
        full: [
          '{prénom|}, si vous pensez être en danger maintenant, appelez tout de suite. {à appeler} Ne restez pas dans la solitude : prévenez un proche, un voisin, quelqu’un qui peut vous rejoindre.',
          '{prénom|}, votre vie compte. Si le danger est là, appelez maintenant. {à appeler} Un proche peut rester avec vous en attendant : prévenez-le.',
        ],
        short: ['{prénom|}, en cas de danger, appelez maintenant. {numéros} Prévenez aussi un proche.'],
      },
      tu: {
        full: [
          '{prénom|}, si tu penses être en danger maintenant, appelle tout de suite. {à appeler} Ne reste pas dans la solitude : préviens un proche, un voisin, quelqu’un qui peut te rejoindre.',
          '{prénom|}, ta vie compte. Si le danger est là, appelle maintenant. {à appeler} Un proche peut rester avec toi en attendant : préviens-le.',
        ],
        short: ['{prénom|}, en cas de danger, appelle maintenant. {numéros} Préviens aussi un proche.'],
      },
    },
    en: {
      full: [
        '{prénom|}, if you may be in danger now, please call right away. {à appeler} Do not stay alone: tell a relative, a neighbour, someone who can come to you.',
      ],
      short: ['{prénom|}, if you may be in danger, please call now. {numéros} Tell someone close to you too.'],
    },
    ar: {
      full: [
        '{prénom|}، إذا كنتم في خطر الآن فاتصلوا فورا. {à appeler} لا تبقوا في عزلة: أخبروا قريبا أو جارا أو شخصا يمكنه البقاء معكم.',
      ],
      short: ['{prénom|}، إذا كنتم في خطر فاتصلوا الآن. {numéros} وأخبروا شخصا قريبا منكم.'],
    },
    dz: {
      full: [
        '{prénom|}, ida rakoum f khatar dork, 3aytou direct. {à appeler} Ma teb9awch wa7edkoum : goulou l wa7ed 9rib, jar, wala wa7ed ye9der yji ykoun m3akoum.',
      ],
      short: ['{prénom|}, ida rakoum f khatar, 3aytou dork. {numéros} Goulou tani l wa7ed 9rib.'],
    },
  },
}
