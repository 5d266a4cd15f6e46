/** Phrases X writes, folded before they are compared; several per idea because builds and locales differ. */

/** Stands over a reply shown outside its conversation. */
export const REPLYING_TO = [
  'replying to',
  'en réponse à',
  'réponse à',
  'ردًا على',
  'الرد على',
  'en respuesta a',
  'antwort an',
]

/** The accessible heading of a /status/ page's list. */
export const CONVERSATION = ['conversation', 'محادثة', 'conversación', 'unterhaltung', 'conversazione']

/** Parts of the action bar's own label: "2534 replies, 4483 reposts, 25616 likes, 797 bookmarks, 2596467 views". */
export const COUNTED = {
  comments: ['repl', 'répons', 'رد', 'respuesta', 'antwort'],
  shares: ['repost', 'retweet', 'إعادة نشر', 'إعادات نشر', 'إعادة تغريد'],
  likes: ['like', "j'aime", 'إعجاب', 'me gusta', 'gefällt'],
  views: ['view', 'vue', 'مشاهد', 'visualiza', 'mal angesehen'],
} as const

/** Heads the posts from elsewhere that X puts under a conversation; they answer nobody. */
export const DISCOVER = ['discover', 'découvr', 'اكتشف', 'descubr', 'entdeck', 'scopri']
