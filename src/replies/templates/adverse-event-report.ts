import type { Template } from '../types'

export const template: Template = {
  id: 'adverse-event-report',
  when: { rules: { adverse_event: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, merci de nous l’avoir signalé. Parlez-en à votre médecin ou à votre pharmacien. Pour enregistrer votre signalement, écrivez-nous en message privé : nom du produit, numéro de lot et date.',
          'Bonjour {prénom|}, votre message est important et nous vous remercions. Pouvez-vous nous indiquer en privé le nom du produit, le numéro de lot et la date ? Pour votre santé, parlez-en à votre médecin ou pharmacien.',
        ],
        short: [
          'Bonjour {prénom|}, merci. Parlez-en à un médecin ou pharmacien et écrivez-nous en privé : produit, lot, date.',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, merci de nous l’avoir signalé. Parles-en à ton médecin ou à ton pharmacien. Pour enregistrer ton signalement, écris-nous en message privé : nom du produit, numéro de lot et date.',
          'Bonjour {prénom|}, ton message est important et nous te remercions. Peux-tu nous indiquer en privé le nom du produit, le numéro de lot et la date ? Pour ta santé, parles-en à ton médecin ou pharmacien.',
        ],
        short: [
          'Bonjour {prénom|}, merci. Parles-en à un médecin ou pharmacien et écris-nous en privé : produit, lot, date.',
        ],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, thank you for telling us. Please talk to your doctor or pharmacist. So that we can record your report, send us a private message with the product name, batch number and date.',
      ],
      short: [
        'Hello {prénom|}, thank you. Please talk to a doctor or pharmacist and message us: product, batch, date.',
      ],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، شكرا لإبلاغنا بذلك. نرجو استشارة طبيبكم أو الصيدلي. لتسجيل تبليغكم راسلونا على الخاص باسم المنتج ورقم الحصة والتاريخ.',
      ],
      short: ['مرحبا {prénom|}، شكرا لإبلاغنا. استشيروا الطبيب أو الصيدلي وراسلونا: المنتج، رقم الحصة، التاريخ.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, ya3tikoum essa7a ki khbartouna. Ahadrou m3a ettbib wala le pharmacien ta3koum. Bach nsajlou le signalement, ab3atoulna f privé : ism l produit, numéro de lot w la date.',
      ],
      short: [
        'Salam {prénom|}, ya3tikoum essa7a. Ahadrou m3a ettbib wala le pharmacien, w ab3atoulna f privé : produit, lot, date.',
      ],
    },
  },
}
