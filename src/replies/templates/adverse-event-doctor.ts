import type { Template } from '../types'

export const template: Template = {
  id: 'adverse-event-doctor',
  when: { rules: { adverse_event: 0.8 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, nous prenons votre message au sérieux. Nous ne pouvons pas donner d’avis médical ici : parlez-en à votre médecin ou à votre pharmacien. Ensuite, racontez-nous en message privé ce qui s’est passé.',
          'Bonjour {prénom|}, nous espérons que cela va mieux. Seul un professionnel de santé peut vous conseiller : parlez-en à votre médecin ou pharmacien. Gardez l’emballage et écrivez-nous en privé avec le nom du produit.',
        ],
        short: [
          'Bonjour {prénom|}, parlez-en à votre médecin ou pharmacien, puis écrivez-nous en privé avec le nom du produit.',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, nous prenons ton message au sérieux. Nous ne pouvons pas donner d’avis médical ici : parles-en à ton médecin ou à ton pharmacien. Ensuite, raconte-nous en message privé ce qui s’est passé.',
          'Bonjour {prénom|}, nous espérons que cela va mieux. Seul un professionnel de santé peut te conseiller : parles-en à ton médecin ou pharmacien. Garde l’emballage et écris-nous en privé avec le nom du produit.',
        ],
        short: [
          'Bonjour {prénom|}, parles-en à ton médecin ou pharmacien, puis écris-nous en privé avec le nom du produit.',
        ],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, we take your message seriously. We cannot give medical advice here: please talk to your doctor or pharmacist, then tell us privately what happened.',
      ],
      short: ['Hello {prénom|}, please talk to your doctor or pharmacist, then message us with the product name.'],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، نأخذ رسالتكم بجدية. لا يمكننا تقديم رأي طبي هنا، نرجو استشارة طبيبكم أو الصيدلي، ثم راسلونا على الخاص لتحكوا لنا ما حدث.',
      ],
      short: ['مرحبا {prénom|}، استشيروا طبيبكم أو الصيدلي، ثم راسلونا على الخاص باسم المنتج.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, nakhdou klamkoum b jadia. Ma n9edrouch na3tiw ra2y medical lahna : ahadrou m3a ettbib wala le pharmacien ta3koum, w men ba3d a7kiwlna f privé wach sra.',
      ],
      short: ['Salam {prénom|}, ahadrou m3a ettbib wala le pharmacien, w ab3atoulna f privé ism l produit.'],
    },
  },
}
