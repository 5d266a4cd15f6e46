import type { Template } from '../types'

export const template: Template = {
  id: 'question-hours',
  when: {
    intents: { question: 0.9, purchase: 0.5 },
    words: [
      'horaire*, ouvert*, ouvrez, ouvre, ferme, fermez, fermeture, quelle heure, dimanche, vendredi, open*',
      'close*, opening, hours, what time, wa9tach, wa9teh, wa9tah, weqtach, waqtach, t7ellou, t7elou, ta7lou',
      'tballa3ou, tbel3ou, maftou7*, meftou7*',
      'وقتاش, متى, مفتوح*, تفتح*, تغلق*, تحلو, اوقات, ساعات, توقيت*, مواقيت',
    ],
  },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, voici nos horaires : {horaires}. Au plaisir de vous accueillir !',
          'Bonjour {prénom|}, nous vous accueillons aux horaires suivants : {horaires}. Une autre question ? Nous sommes là.',
        ],
        short: ['Bonjour {prénom|}, voici nos horaires : {horaires}'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, voici nos horaires : {horaires}. Au plaisir de t’accueillir !',
          'Bonjour {prénom|}, nous t’accueillons aux horaires suivants : {horaires}. Une autre question ? Nous sommes là.',
        ],
        short: ['Bonjour {prénom|}, voici nos horaires : {horaires}'],
      },
    },
    en: {
      full: ['Hello {prénom|}, here are our opening hours: {horaires}. We look forward to seeing you!'],
      short: ['Hello {prénom|}, our opening hours: {horaires}'],
    },
    ar: {
      full: ['مرحبا {prénom|}، هذه أوقات العمل عندنا: {horaires}. أهلا وسهلا بكم!'],
      short: ['مرحبا {prénom|}، أوقات العمل: {horaires}'],
    },
    dz: {
      full: ['Salam {prénom|}, hadou les horaires ta3na : {horaires}. Mer7ba bikoum !'],
      short: ['Salam {prénom|}, les horaires ta3na : {horaires}'],
    },
  },
}
