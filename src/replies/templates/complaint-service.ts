import type { Template } from '../types'

export const template: Template = {
  id: 'complaint-service',
  when: {
    intents: { complaint: 0.85 },
    words: [
      'service client, service, accueil, agence, guichet, attente, attend*, file, vendeu*, employe*, standard',
      'joindre, repond*, reponse, rappel*, customer service, support, staff, rude, waiting, queue, agency',
      'no answer, service ta3koum, ma yjawbouch, ma yjawbounich, ma rep*, testenna, nestenna*, l agence',
      'خدمه الزبائن, خدمه, وكاله, استقبال, انتظار, لا يجيب*, ما يردوش, ما يجاوبوش, لا احد يرد',
    ],
  },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, nous regrettons cet accueil : vous méritez de l’écoute et une réponse. Dites-nous en message privé où et quand cela s’est passé, nous en parlons avec l’équipe concernée.',
          'Bonjour {prénom|}, attendre sans réponse, ce n’est pas normal. Envoyez-nous en privé votre référence et l’objet de votre demande : nous la reprenons avec le service concerné.',
        ],
        short: ['Bonjour {prénom|}, nous le regrettons. Dites-nous en privé où et quand, nous en parlons à l’équipe.'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, nous regrettons cet accueil : tu mérites de l’écoute et une réponse. Dis-nous en message privé où et quand cela s’est passé, nous en parlons avec l’équipe concernée.',
          'Bonjour {prénom|}, attendre sans réponse, ce n’est pas normal. Envoie-nous en privé ta référence et l’objet de ta demande : nous la reprenons avec le service concerné.',
        ],
        short: ['Bonjour {prénom|}, nous le regrettons. Dis-nous en privé où et quand, nous en parlons à l’équipe.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, we are sorry about this welcome: you deserve to be heard and answered. Tell us privately where and when it happened, and we will talk to the team concerned.',
      ],
      short: ['Hello {prénom|}, we are sorry. Tell us privately where and when, and we will talk to the team.'],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، نأسف لهذا الاستقبال، فمن حقكم أن نستمع إليكم ونجيبكم. أخبرونا على الخاص أين ومتى حدث ذلك لنتابع الأمر مع المصلحة المعنية.',
      ],
      short: ['مرحبا {prénom|}، نأسف لذلك. أخبرونا على الخاص أين ومتى لنتابع الأمر مع الفريق.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, sam7ouna 3la had l’accueil, 7a9koum nesm3oulkoum w njawboukoum. Goulouna f privé win w wa9tach sra, w nahadrou m3a l’équipe concernée.',
      ],
      short: ['Salam {prénom|}, sam7ouna. Goulouna f privé win w wa9tach, w nahadrou m3a l’équipe.'],
    },
  },
}
