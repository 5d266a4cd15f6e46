import type { Template } from '../types'

export const template: Template = {
  id: 'distress-care',
  when: { rules: { self_harm: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, votre message nous touche et nous le prenons au sérieux. Vous n’avez pas à traverser cela sans aide. {à appeler} Parlez-en aussi, dès maintenant, à quelqu’un de confiance près de vous.',
          'Bonjour {prénom|}, merci d’avoir mis des mots sur ce que vous vivez. Des personnes formées peuvent vous écouter tout de suite. {à appeler} Et si vous le pouvez, restez auprès d’un proche.',
        ],
        short: ['{prénom|}, votre message nous touche. {numéros} Parlez aussi à un proche, maintenant.'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, ton message nous touche et nous le prenons au sérieux. Tu n’as pas à traverser cela sans aide. {à appeler} Parles-en aussi, dès maintenant, à quelqu’un de confiance près de toi.',
          'Bonjour {prénom|}, merci d’avoir mis des mots sur ce que tu vis. Des personnes formées peuvent t’écouter tout de suite. {à appeler} Et si tu le peux, reste auprès d’un proche.',
        ],
        short: ['{prénom|}, ton message nous touche. {numéros} Parle aussi à un proche, maintenant.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, your message matters to us and we take it seriously. You do not have to go through this without help. {à appeler} Please also talk, right now, to someone you trust.',
      ],
      short: ['{prénom|}, your message matters to us. {numéros} Please also talk to someone close to you, now.'],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، رسالتكم تهمنا ونأخذها بجدية. لستم مجبرين على مواجهة هذا دون مساعدة. {à appeler} تحدثوا الآن أيضا مع شخص تثقون به وقريب منكم.',
      ],
      short: ['{prénom|}، رسالتكم تهمنا. {numéros} تحدثوا الآن مع شخص قريب منكم.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, klamkoum mesna w rana nakhdouh b jadia. Ma lazemch tkounou wa7edkoum f had echi. {à appeler} Ahadrou tani dork m3a wa7ed 9rib likoum t9ou fih.',
      ],
      short: ['{prénom|}, klamkoum mesna. {numéros} Ahadrou dork m3a wa7ed 9rib likoum.'],
    },
  },
}
