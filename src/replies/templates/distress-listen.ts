import type { Template } from '../types'

export const template: Template = {
  id: 'distress-listen',
  when: { rules: { self_harm: 0.6 } },
  texts: {
    fr: {
      vous: {
        full: [
          '{prénom|}, nous avons lu votre message et nous pensons à vous. Vous pouvez nous écrire en privé ; des personnes formées peuvent aussi vous écouter, sans jugement. {à appeler}',
          '{prénom|}, merci de nous avoir confié cela. Notre messagerie privée vous est ouverte, et une écoute existe près de vous. {à appeler} Vous méritez l’appui de quelqu’un dont c’est le métier.',
        ],
        short: ['{prénom|}, nous pensons à vous. Une écoute existe. {numéros} Nos messages privés vous sont ouverts.'],
      },
      tu: {
        full: [
          '{prénom|}, nous avons lu ton message et nous pensons à toi. Tu peux nous écrire en privé ; des personnes formées peuvent aussi t’écouter, sans jugement. {à appeler}',
          '{prénom|}, merci de nous avoir confié cela. Notre messagerie privée t’est ouverte, et une écoute existe près de toi. {à appeler} Tu mérites l’appui de quelqu’un dont c’est le métier.',
        ],
        short: ['{prénom|}, nous pensons à toi. Une écoute existe. {numéros} Nos messages privés te sont ouverts.'],
      },
    },
    en: {
      full: [
        '{prénom|}, we have read your message and we are thinking of you. You can write to us privately; trained people can also listen to you, without judgement. {à appeler}',
      ],
      short: ['{prénom|}, we are thinking of you. People can listen to you now. {numéros}'],
    },
    ar: {
      full: [
        '{prénom|}، قرأنا رسالتكم ونحن نفكر فيكم. يمكنكم مراسلتنا على الخاص، وهناك من يستمع إليكم دون أحكام. {à appeler}',
      ],
      short: ['{prénom|}، نحن نفكر فيكم، وهناك من يستمع إليكم. {numéros}'],
    },
    dz: {
      full: [
        '{prénom|}, 9rina klamkoum w rana nkhammou fikoum. T9edrou tketboulna f privé, w kayen nas formés yesm3oulkoum bla 7okm. {à appeler}',
      ],
      short: ['{prénom|}, rana nkhammou fikoum. Kayen nas yesm3oulkoum. {numéros}'],
    },
  },
}
