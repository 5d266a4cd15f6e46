import type { Template } from '../types'

export const template: Template = {
  id: 'complaint-refund',
  when: {
    intents: { complaint: 0.95 },
    words: [
      'rembours*, remboursement, avoir mon argent, rendez l argent, rendez moi, retractation, litige, debite*',
      'facture*, preleve*, refund*, money back, charged, reimburs*, raj3ou*, raj3oli*, rej3ou*, drahmi',
      'draham*, drahem*, flousi, flous',
      'استرجاع, ارجعو*, رجعو*, رجعولي, دراهمي, دراهم, فلوسي, اموالي, تعويض',
    ],
  },
  texts: {
    fr: {
      vous: {
        full: [
          'Bonjour {prénom|}, nous comprenons que vous attendiez une réponse sur ce remboursement. Envoyez-nous en message privé votre numéro de commande et la date de votre demande : nous vérifions où en est votre dossier.',
          'Bonjour {prénom|}, les questions d’argent méritent une réponse claire. Écrivez-nous en privé, avec la référence de l’achat et sans coordonnées bancaires : nous regardons votre dossier.',
        ],
        short: [
          'Bonjour {prénom|}, écrivez-nous en privé votre numéro de commande : nous vérifions où en est le remboursement.',
        ],
      },
      tu: {
        full: [
          'Bonjour {prénom|}, nous comprenons que tu attendes une réponse sur ce remboursement. Envoie-nous en message privé ton numéro de commande et la date de ta demande : nous vérifions où en est ton dossier.',
          'Bonjour {prénom|}, les questions d’argent méritent une réponse claire. Écris-nous en privé, avec la référence de l’achat et sans coordonnées bancaires : nous regardons ton dossier.',
        ],
        short: [
          'Bonjour {prénom|}, écris-nous en privé ton numéro de commande : nous vérifions où en est le remboursement.',
        ],
      },
    },
    en: {
      full: [
        'Hello {prénom|}, we understand that you are waiting for an answer about this refund. Please message us your order number and the date of your request, without bank details: we will check your file.',
      ],
      short: ['Hello {prénom|}, please message us your order number: we will check where the refund stands.'],
    },
    ar: {
      full: [
        'مرحبا {prénom|}، نتفهم أنكم تنتظرون ردا بخصوص استرجاع المبلغ. ابعثوا لنا رقم الطلبية وتاريخ الطلب على الخاص، دون معلومات بنكية، حتى نتحقق من ملفكم.',
      ],
      short: ['مرحبا {prénom|}، ابعثوا لنا رقم الطلبية على الخاص لنتحقق من ملف استرجاع المبلغ.'],
    },
    dz: {
      full: [
        'Salam {prénom|}, fahmin bli rakoum testennaw réponse 3la le remboursement. Ab3atoulna f privé numéro ta3 la commande w la date ta3 la demande, bla informations ta3 la banque, w nchoufou le dossier.',
      ],
      short: ['Salam {prénom|}, ab3atoulna f privé numéro ta3 la commande, nchoufou win rah le remboursement.'],
    },
  },
}
