/**
 * What Facebook writes in the accessible names of its controls, by language.
 * Phrases are matched folded; one more language is one more phrase in each list.
 */

/** "Comment as NAME": the box says who the CM acts as. Follows the switch between profile and Pages. */
export const ACTING_AS = [
  'comment as',
  'reply as',
  'answer as',
  'commenter en tant que',
  'répondre en tant que',
  'commenter sous le nom de',
  'التعليق باسم',
  'التعليق بصفتك',
  'علق باسم',
  'علق بصفتك',
  'الرد باسم',
  'الرد بصفتك',
  'comentar como',
  'responder como',
  'kommentieren als',
  'antworten als',
  'reageren als',
  'reactie plaatsen als',
  'bình luận dưới tên',
  'trả lời dưới tên',
  'komentari sebagai',
  'balas sebagai',
  'commenta come',
  'rispondi come',
]

/** "Reply to NAME": the box answers that person. */
export const REPLY_TO = [
  'reply to',
  'replying to',
  'répondre au commentaire de',
  'répondre à',
  'réponse à',
  'en réponse à',
  'الرد على',
  'رد على',
  'ردا على',
  'responder a',
  'antworten auf',
  'antwort an',
  'reageren op',
  'antwoorden op',
  'trả lời',
  'phản hồi',
  'rispondi a',
  'balas ke',
]

/** The post's own box. */
export const POST_BOX = [
  'write a comment',
  'write a public comment',
  'comment as',
  'submit your first comment',
  'écrivez un commentaire',
  'écrire un commentaire',
  'votre commentaire',
  'commenter en tant que',
  'commenter sous le nom de',
  'اكتب تعليق',
  'التعليق باسم',
  'التعليق بصفتك',
  'علق باسم',
  'علق بصفتك',
  'escribe un comentario',
  'comentar como',
  'schreib einen kommentar',
  'kommentieren als',
  'kommentar schreiben',
  'schrijf een reactie',
  'reageren als',
  'viết bình luận',
  'bình luận dưới tên',
  'tulis komentar',
  'komentari sebagai',
  'scrivi un commento',
  'commenta come',
  'escreve um comentário',
  'escreva um comentário',
]

export const EDIT_BOX = ['edit', 'modifi', 'تعديل', 'bearbeit', 'bewerk', 'chỉnh sửa', 'ubah']

export const OWN_PROFILE = [
  'your profile',
  'votre profil',
  'ton profil',
  'ملفك الشخصي',
  'الملف الشخصي',
  'tu perfil',
  'dein profil',
  'je profiel',
  'account',
  'compte',
]

export const STICKER = ['sticker', 'autocollant', 'ملصق', 'pegatina', 'nhãn dán']

export const ALL_REACTIONS = [
  'all reactions',
  'toutes les réactions',
  'كل التفاعلات',
  'todas las reacciones',
  'alle reaktionen',
]
export const COUNTED_COMMENTS = [
  'comment',
  'تعليق',
  'comentario',
  'kommentar',
  'opmerking',
  'reactie',
  'bình luận',
  'komentar',
  'commenti',
]
export const COUNTED_SHARES = [
  'share',
  'partage',
  'مشارك',
  'compartid',
  'geteilt',
  'gedeeld',
  'keer gedeeld',
  'lượt chia sẻ',
  'condivision',
]
export const COUNTED_VIEWS = [
  'view',
  'vue',
  'مشاهد',
  'visualiza',
  'reproduccion',
  'aufruf',
  'weergave',
  'lượt xem',
  'plays',
]
