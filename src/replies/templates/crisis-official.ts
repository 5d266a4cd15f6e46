import type { Template } from '../types'

export const template: Template = {
  id: 'crisis-official',
  when: { intents: { crisis: 0.8 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, les informations à jour sur cette situation sont réunies ici : {lien}. Nous complétons cette page dès qu’un élément est confirmé.',
          'Bonjour {prénom|}, pour suivre ce sujet, merci de vous fier aux communiqués {de marque} : {lien}. C’est là que figurent les éléments confirmés.',
        ],
        short: ['Bonjour {prénom|}, les éléments confirmés sont ici : {lien}'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, les informations à jour sur cette situation sont réunies ici : {lien}. Nous complétons cette page dès qu’un élément est confirmé.',
          'Bonjour {prénom|}, pour suivre ce sujet, fie-toi aux communiqués {de marque} : {lien}. C’est là que figurent les éléments confirmés.',
        ],
        short: ['Bonjour {prénom|}, les éléments confirmés sont ici : {lien}'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, up-to-date information about this situation is gathered here: {lien}. We add to it as soon as something is confirmed.',
      ],
      short: ['Hello {prénom|}, what is confirmed is here: {lien}'],
    },
    ar: {
      full: ['مرحبا {prénom|}، المعلومات المحينة حول الوضع موجودة هنا: {lien}. نضيف إليها كل ما يتم تأكيده.'],
      short: ['مرحبا {prénom|}، المعلومات المؤكدة هنا: {lien}'],
    },
    dz: {
      full: [
        'Salam {prénom|}, les infos à jour 3la had le sujet rahoum lahna : {lien}. Kol ma tkoun haja confirmée nzidouha.',
      ],
      short: ['Salam {prénom|}, les infos confirmées rahoum lahna : {lien}'],
    },
  },
}
