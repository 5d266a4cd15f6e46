import type { Template } from '../types'

export const template: Template = {
  id: 'complaint-delivery',
  when: {
    intents: { complaint: 0.9 },
    words: [
      'livr*, colis, commande*, expedi*, transporteur, coursier, retard*, deliver*, shipping, shipped, parcel',
      'package, courier, order, livrizon, livrison, tawsil, twassil, tawssil, koli, kolis, commanda',
      'ma weslatni*, ma wsalni*, mazal ma weslet*',
      'توصيل*, طرد, طلبيه, طلبيتي, كوموند*, ما وصلتني*, ما وصلني*, لم تصل*, لم يصل*, تاخر*',
    ],
  },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, nous comprenons votre impatience et regrettons cette attente. Envoyez-nous votre numéro de commande en message privé : nous vérifions où en est votre colis et revenons vers vous.',
          'Bonjour {prénom|}, une commande qui n’arrive pas, c’est agaçant. Pouvez-vous nous donner en privé votre numéro de commande et la date d’achat ? Nous regardons avec le transporteur.',
        ],
        short: ['Bonjour {prénom|}, nous regrettons ce retard. Votre numéro de commande en privé, et nous vérifions.'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, nous comprenons ton impatience et regrettons cette attente. Envoie-nous ton numéro de commande en message privé : nous vérifions où en est ton colis et revenons vers toi.',
          'Bonjour {prénom|}, une commande qui n’arrive pas, c’est agaçant. Peux-tu nous donner en privé ton numéro de commande et la date d’achat ? Nous regardons avec le transporteur.',
        ],
        short: ['Bonjour {prénom|}, nous regrettons ce retard. Ton numéro de commande en privé, et nous vérifions.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, we understand and we are sorry about the wait. Please send us your order number in a private message: we will check where your parcel is and come back to you.',
      ],
      short: ['Hello {prénom|}, sorry about the wait. Send us your order number privately and we will check.'],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، نتفهمكم ونعتذر عن هذا التأخر. ابعثوا لنا رقم الطلبية على الخاص حتى نتحقق من وضعية التوصيل ونعود إليكم.',
      ],
      short: ['مرحبا {prénom|}، نعتذر عن التأخر. ابعثوا لنا رقم الطلبية على الخاص لنتحقق.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, sam7ouna 3la had le retard. Ab3atoulna le numéro ta3 la commande f message privé, nchoufou win rah le colis w nraj3oulkoum la réponse.',
      ],
      short: ['Salam {prénom|}, sam7ouna 3la le retard. Ab3atoulna numéro ta3 la commande f privé w nchoufou.'],
    },
  },
}
