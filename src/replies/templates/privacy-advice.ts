import type { Template } from '../types'

export const template: Template = {
  id: 'privacy-advice',
  when: { rules: { privacy: 0.6 } },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, pour votre sécurité, ne publiez ni numéro de téléphone, ni adresse, ni référence bancaire en commentaire. Nous ne vous demanderons jamais un code ou un mot de passe. La messagerie privée est là pour cela.',
          'Bonjour {prénom|}, petit conseil : retirez les coordonnées de votre commentaire, tout le monde peut les voir. Envoyez-nous plutôt votre demande en message privé.',
        ],
        short: ['Bonjour {prénom|}, retirez ces coordonnées, tout le monde les voit. Passons plutôt en message privé.'],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, pour ta sécurité, ne publie ni numéro de téléphone, ni adresse, ni référence bancaire en commentaire. Nous ne te demanderons jamais un code ou un mot de passe. La messagerie privée est là pour cela.',
          'Bonjour {prénom|}, petit conseil : retire les coordonnées de ton commentaire, tout le monde peut les voir. Envoie-nous plutôt ta demande en message privé.',
        ],
        short: ['Bonjour {prénom|}, retire ces coordonnées, tout le monde les voit. Passons plutôt en message privé.'],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, for your safety, please never post a phone number, an address or bank details in a comment. We will never ask you for a code or a password. Our private messages are there for that.',
      ],
      short: [
        'Hello {prénom|}, please remove these details, everyone can see them. Let’s use private messages instead.',
      ],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، حفاظا على سلامتكم لا تنشروا رقم الهاتف أو العنوان أو المعلومات البنكية في التعليقات. لن نطلب منكم أبدا رمزا أو كلمة سر. راسلونا على الخاص.',
      ],
      short: ['مرحبا {prénom|}، نرجو حذف هذه المعلومات لأن الجميع يراها. راسلونا على الخاص.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, bach tkounou f l’aman, ma t7atouch numéro, adresse wala informations ta3 la banque f les commentaires. 3omrna ma ntalboulkoum code wala mot de passe. Ab3atoulna f privé.',
      ],
      short: ['Salam {prénom|}, na7iw had les informations, kamel ennas ychoufouhoum. Ab3atoulna f message privé.'],
    },
  },
}
