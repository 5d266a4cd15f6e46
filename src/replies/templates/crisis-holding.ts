import type { Template } from '../types'

export const template: Template = {
  id: 'crisis-holding',
  when: { intents: { crisis: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, nous avons connaissance de la situation et nos équipes vérifient les faits. Nous préférons vous répondre avec des informations sûres : nous publierons un point sur cette page.',
          'Bonjour {prénom|}, nous prenons ce sujet très au sérieux. Les vérifications sont en cours et nous partagerons ici ce qui est confirmé. Merci de votre patience.',
        ],
        short: [
          'Bonjour {prénom|}, nous prenons ce sujet très au sérieux et vérifions les faits. Un point sera publié ici.',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, nous avons connaissance de la situation et nos équipes vérifient les faits. Nous préférons te répondre avec des informations sûres : nous publierons un point sur cette page.',
          'Bonjour {prénom|}, nous prenons ce sujet très au sérieux. Les vérifications sont en cours et nous partagerons ici ce qui est confirmé. Merci de ta patience.',
        ],
        short: [
          'Bonjour {prénom|}, nous prenons ce sujet très au sérieux et vérifions les faits. Un point sera publié ici.',
        ],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, we are aware of the situation and our teams are checking the facts. We would rather answer with reliable information: we will post an update on this page.',
      ],
      short: [
        'Hello {prénom|}, we take this very seriously and are checking the facts. An update will be posted here.',
      ],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، نحن على علم بالوضع وفرقنا تتحقق من الوقائع. نفضل أن نجيبكم بمعلومات مؤكدة، وسننشر توضيحا على هذه الصفحة.',
      ],
      short: ['مرحبا {prénom|}، نأخذ الموضوع بجدية ونتحقق من الوقائع. سننشر توضيحا هنا.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, rana 3la 3lem b had le problème w les équipes ta3na rahoum yverifyiw. N7ebou njawboukoum b les infos s7a7 : nhabtou un point 3la la page.',
      ],
      short: ['Salam {prénom|}, nakhdou had le sujet b jadia w rana nverifyiw. Nhabtou un point 3la la page.'],
    },
  },
}
