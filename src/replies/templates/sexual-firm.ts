import type { Template } from '../types'

export const template: Template = {
  id: 'sexual-firm',
  when: { rules: { sexual: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour. Les propos à caractère sexuel ne sont pas acceptés sur cette page, ouverte à tous les publics. Votre commentaire est retiré. Merci de respecter l’équipe et les autres membres.',
          'Bonjour {prénom|}, cette page est lue par tous les âges : les allusions sexuelles n’y ont pas leur place et sont retirées. Merci d’en tenir compte.',
        ],
        short: ['Bonjour. Cette page est ouverte à tous les publics : les propos à caractère sexuel y sont retirés.'],
      },
      tu: {
        full: [
          'Bonjour. Les propos à caractère sexuel ne sont pas acceptés sur cette page, ouverte à tous les publics. Ton commentaire est retiré. Merci de respecter l’équipe et les autres membres.',
          'Bonjour {prénom|}, cette page est lue par tous les âges : les allusions sexuelles n’y ont pas leur place et sont retirées. Merci d’en tenir compte.',
        ],
        short: ['Bonjour. Cette page est ouverte à tous les publics : les propos à caractère sexuel y sont retirés.'],
      },
    },
    en: {
      full: [
        'Hello. Sexual remarks are not accepted on this page, which is open to all audiences. Your comment is removed. Please respect our team and the other members.',
      ],
      short: ['Hello. This page is open to all audiences: sexual remarks are removed.'],
    },
    ar: {
      full: [
        'مرحبا. صفحتنا موجهة للجميع ولا نقبل فيها أي كلام ذي طابع جنسي. تم حذف تعليقكم، ونرجو احترام الفريق والمتابعين.',
      ],
      short: ['مرحبا. صفحتنا موجهة للجميع، وأي كلام ذي طابع جنسي يتم حذفه.'],
    },
    dz: {
      full: [
        'Salam. La page ta3na ye9rawha ennas kamel w la famille : had nou3 ta3 lklam ma na9blouhch w yetna7a. Men fadlkoum i7tarmou l’équipe w ennas.',
      ],
      short: ['Salam. La page ye9rawha ennas kamel w la famille : had nou3 ta3 lklam yetna7a.'],
    },
  },
}
