import type { Template } from '../types'

export const template: Template = {
  id: 'insult-reminder',
  when: { rules: { insult: 1, harassment: 0.4 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, nous lisons toutes les critiques, même vives, et nous y répondons. Les attaques personnelles, elles, n’ont pas leur place ici : merci de reformuler, et nous reprendrons l’échange.',
          'Bonjour {prénom|}, vous avez le droit de ne pas être d’accord et nous voulons bien en parler. Merci simplement de garder un ton respectueux envers l’équipe et les autres membres, comme le demande notre charte.',
        ],
        short: [
          'Bonjour {prénom|}, parlons-en volontiers, mais sans attaque personnelle. Merci de garder un ton respectueux.',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, nous lisons toutes les critiques, même vives, et nous y répondons. Les attaques personnelles, elles, n’ont pas leur place ici : reformule ton message, et nous reprendrons l’échange.',
          'Bonjour {prénom|}, tu as le droit de ne pas être d’accord et nous voulons bien en parler. Merci simplement de garder un ton respectueux envers l’équipe et les autres membres, comme le demande notre charte.',
        ],
        short: [
          'Bonjour {prénom|}, parlons-en volontiers, mais sans attaque personnelle. Merci de garder un ton respectueux.',
        ],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, criticism is welcome here, even when it is sharp, and we answer it. Personal attacks are not: please rephrase and we will gladly pick up the conversation.',
      ],
      short: [
        'Hello {prénom|}, happy to talk about it, without personal attacks please. Thank you for staying respectful.',
      ],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، نرحب بكل الانتقادات ونجيب عليها، لكن التهجم على الأشخاص غير مقبول في صفحتنا. نرجو إعادة صياغة تعليقكم باحترام وسنواصل الحديث معكم.',
      ],
      short: ['مرحبا {prénom|}، نرحب برأيكم، ونرجو الحفاظ على الاحترام في النقاش. شكرا لتفهمكم.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, ra2ykoum mer7ba bih, w ida kayen mochkil n7ebou nesm3oulkoum. Bessah bla matebda l’attaques personnelles men fadlkoum : 3awdou ktbou b i7tiram w njawboukoum.',
      ],
      short: ['Salam {prénom|}, ra2ykoum mer7ba bih, bessah b i7tiram men fadlkoum. Ya3tikoum essa7a.'],
    },
  },
}
