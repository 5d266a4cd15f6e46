import type { Template } from '../types'

export const template: Template = {
  id: 'hate-firm',
  when: { rules: { hate: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour. Ici, nous n’acceptons aucun propos contre des personnes en raison de leur origine, de leur religion, de leur genre ou d’un handicap. Ces messages sont retirés et peuvent être signalés à la plateforme.',
          'Bonjour. {marque} n’accepte ici aucun propos contre un groupe de personnes. Notre charte est la même pour tous : ce message ne peut pas rester en ligne.',
        ],
        short: [
          'Bonjour. Les propos visant des personnes pour ce qu’elles sont n’ont pas leur place ici : ils sont retirés.',
        ],
      },
      tu: {
        full: [
          'Bonjour. Ici, nous n’acceptons aucun propos contre des personnes en raison de leur origine, de leur religion, de leur genre ou d’un handicap. Ces messages sont retirés et peuvent être signalés à la plateforme.',
          'Bonjour. {marque} n’accepte ici aucun propos contre un groupe de personnes. Notre charte est la même pour tous : ce message ne peut pas rester en ligne.',
        ],
        short: [
          'Bonjour. Les propos visant des personnes pour ce qu’elles sont n’ont pas leur place ici : ils sont retirés.',
        ],
      },
    },
    en: {
      full: [
        'Hello. Remarks that target people for their origin, religion, gender or who they are have no place on this page. They are removed and may be reported to the platform.',
      ],
      short: ['Hello. Remarks that target people for who they are have no place here: they are removed.'],
    },
    ar: {
      full: [
        'مرحبا. لا مكان في صفحتنا لأي كلام يستهدف الناس بسبب أصلهم أو دينهم أو جنسهم. يتم حذف هذه التعليقات ويمكن التبليغ عنها لدى المنصة.',
      ],
      short: ['مرحبا. لا مكان في صفحتنا لكلام يستهدف الناس بسبب أصلهم أو دينهم، ويتم حذفه.'],
    },
    dz: {
      full: [
        'Salam. Lahna ma na9blouch klam ded ennas 3la aslhoum, dinhoum wala chkoun houma. Had les commentaires yetna7aw w ye9derou yetsignalaw l la plateforme.',
      ],
      short: ['Salam. Lahna ma na9blouch klam ded ennas 3la aslhoum wala dinhoum : had les commentaires yetna7aw.'],
    },
  },
}
