import type { Template } from '../types'

export const template: Template = {
  id: 'threat-firm',
  when: { rules: { threat: 1 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour. Ce message est menaçant et nous le prenons au sérieux. Nous en gardons une copie et nous nous réservons le droit de le transmettre aux autorités. Pour une demande, notre messagerie privée reste ouverte.',
          'Bonjour. Menacer une personne est interdit par notre charte et par la loi. Ce message est conservé et signalé. Si vous avez un différend avec {marque}, exposez-nous les faits en message privé.',
        ],
        short: ['Bonjour. Les menaces sont interdites ici et par la loi. Ce message est conservé et signalé.'],
      },
      tu: {
        full: [
          'Bonjour. Ce message est menaçant et nous le prenons au sérieux. Nous en gardons une copie et nous nous réservons le droit de le transmettre aux autorités. Pour une demande, notre messagerie privée reste ouverte.',
          'Bonjour. Menacer une personne est interdit par notre charte et par la loi. Ce message est conservé et signalé. Si tu as un différend avec {marque}, expose-nous les faits en message privé.',
        ],
        short: ['Bonjour. Les menaces sont interdites ici et par la loi. Ce message est conservé et signalé.'],
      },
    },
    en: {
      full: [
        'Hello. This message is threatening and we take it seriously. We keep a copy and may pass it on to the authorities. If you have a request, our private messages remain open.',
      ],
      short: ['Hello. Threats are forbidden here and by law. This message is kept and reported.'],
    },
    ar: {
      full: [
        'مرحبا. هذا التعليق يتضمن تهديدا ونحن نأخذه على محمل الجد. نحتفظ بنسخة منه ونحتفظ بحق إحالته إلى السلطات. لأي طلب، راسلونا على الخاص.',
      ],
      short: ['مرحبا. التهديد ممنوع في صفحتنا وبحكم القانون. نحتفظ بهذا التعليق وسيتم التبليغ عنه.'],
    },
    dz: {
      full: [
        'Salam. Had le message fih tahdid w nakhdouh b jadia. Na7tafdou b copie w ne9drou nb3atouh l les autorités. Ida 3andkoum demande, ab3atoulna f message privé.',
      ],
      short: ['Salam. Tahdid mamnou3 lahna w f l9anoun. Had le message na7tafdou bih w nsignalouh.'],
    },
  },
}
