import type { Template } from '../types'

export const template: Template = {
  id: 'misinformation-facts',
  when: { rules: { misinformation: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, nous comprenons que cette information inquiète, mais elle est inexacte. Les faits vérifiés sont ici : {lien}. Nous répondons volontiers à vos questions.',
          'Bonjour {prénom|}, cette affirmation circule mais ne correspond pas aux faits. {marque} publie les informations vérifiées ici : {lien}. Merci de ne pas partager avant d’avoir lu.',
        ],
        short: ['Bonjour {prénom|}, cette information est inexacte. Les faits vérifiés : {lien}'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, nous comprenons que cette information inquiète, mais elle est inexacte. Les faits vérifiés sont ici : {lien}. Nous répondons volontiers à tes questions.',
          'Bonjour {prénom|}, cette affirmation circule mais ne correspond pas aux faits. {marque} publie les informations vérifiées ici : {lien}. Merci de ne pas partager avant d’avoir lu.',
        ],
        short: ['Bonjour {prénom|}, cette information est inexacte. Les faits vérifiés : {lien}'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, we understand that this is worrying, but it is not accurate. The verified facts are here: {lien}. We are happy to answer your questions.',
      ],
      short: ['Hello {prénom|}, this is not accurate. The verified facts: {lien}'],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، نتفهم قلقكم، لكن هذه المعلومة غير صحيحة. المعلومات المؤكدة هنا: {lien}. ونحن في الخدمة للإجابة عن أسئلتكم.',
      ],
      short: ['مرحبا {prénom|}، هذه المعلومة غير صحيحة. المعلومات المؤكدة: {lien}'],
    },
    dz: {
      full: [
        'Salam {prénom|}, fahmin bli had lkhbar y9ele9, bessah machi s7i7. Les informations vérifiées rahoum lahna : {lien}. Ida 3andkoum des questions rana lahna.',
      ],
      short: ['Salam {prénom|}, had lkhbar machi s7i7. Les informations vérifiées : {lien}'],
    },
  },
}
