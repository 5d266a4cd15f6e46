import type { Template } from '../types'

export const template: Template = {
  id: 'complaint-outage',
  when: {
    intents: { complaint: 0.9 },
    words: [
      'reseau, connexion, coupure*, debit, panne*, internet, fibre, wifi, bug*, plante*, application, appli',
      'site, hors service, network, connection, outage, down, app, website, riseau, rizo, connexio, conexion',
      'conx, connection makach, makach connexion, makach internet, ta7et, tayha, m9to3*, mqto3*',
      'انترنت, كونكسيون, كونيكسيون, شبكه, ريزو, انقطاع*, مقطوع*, تطبيق, موقع',
    ],
  },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, nous savons combien une coupure est pénible au quotidien. Pour vérifier votre ligne ou votre accès, envoyez-nous en message privé votre ville et l’heure du début du problème.',
          'Bonjour {prénom|}, merci pour ce signalement. Depuis quand le problème dure-t-il, et dans quelle commune ? Répondez-nous en privé avec votre référence client, nous vérifions avec l’équipe technique.',
        ],
        short: [
          'Bonjour {prénom|}, merci du signalement. Votre commune et l’heure de début en privé, et nous vérifions.',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, nous savons combien une coupure est pénible au quotidien. Pour vérifier ta ligne ou ton accès, envoie-nous en message privé ta ville et l’heure du début du problème.',
          'Bonjour {prénom|}, merci pour ce signalement. Depuis quand le problème dure-t-il, et dans quelle commune ? Réponds-nous en privé avec ta référence client, nous vérifions avec l’équipe technique.',
        ],
        short: ['Bonjour {prénom|}, merci du signalement. Ta commune et l’heure de début en privé, et nous vérifions.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, we know how annoying an outage is. So that we can check your line or access, please message us your town and when the problem started.',
      ],
      short: ['Hello {prénom|}, thanks for the report. Message us your town and the start time and we will check.'],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، نعرف كم هو مزعج انقطاع الخدمة. للتحقق من خطكم ابعثوا لنا على الخاص البلدية ووقت بداية المشكل.',
      ],
      short: ['مرحبا {prénom|}، شكرا للتبليغ. ابعثوا لنا على الخاص البلدية ووقت بداية المشكل.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, na3rfou bli la coupure tnarvez. Bach nverifyiw la ligne ta3koum, ab3atoulna f message privé la commune w wa9tach bda le problème.',
      ],
      short: ['Salam {prénom|}, ya3tikoum essa7a. Ab3atoulna f privé la commune w wa9tach bda le problème.'],
    },
  },
}
