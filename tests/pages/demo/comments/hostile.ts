import type { DemoComment } from '../data'

/** What a page may hold that nobody writes in good faith. The same on every platform. */

const someone = { name: 'Alex Morel', handle: 'alex.morel' }
const sentence = 'Très long commentaire sur la livraison à Oran. '
const sameText = 'Toujours pas livré, je demande un remboursement.'

export const hostileComments: readonly DemoComment[] = [
  {
    id: '51',
    author: someone,
    text: sentence.repeat(1100).slice(0, 49_999) + '.',
    lang: 'fr',
    minutesAgo: 30,
    likes: 0,
  },
  {
    id: '52',
    author: { name: 'Emo Ji', handle: 'emo.ji' },
    text: '😀👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇩🇿🇫🇷❤️'.repeat(6),
    lang: 'und',
    minutesAgo: 31,
    likes: 0,
  },
  {
    id: '53',
    author: { name: 'Vide Total', handle: 'vide.total' },
    text: '\u200b\u200c\u200d\u2060\ufeff'.repeat(4),
    lang: 'und',
    minutesAgo: 32,
    likes: 0,
  },
  {
    id: '54',
    author: { name: 'Balise', handle: 'balise_77' },
    text: '<img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script>"><svg onload=window.__pwned=1>',
    lang: 'und',
    minutesAgo: 33,
    likes: 0,
  },
  {
    id: '55',
    author: { name: 'Sens Inverse', handle: 'sens.inverse' },
    text: 'Commande \u202egpj.erutcaf\u202c reçue, \u2067بشحال\u2069 le port ?\u200f',
    lang: 'fr',
    minutesAgo: 34,
    likes: 0,
  },
  {
    id: '56',
    author: { name: '<b onclick="window.__pwned=1">Zoé</b> &lt;"\'', handle: 'zoe_markup' },
    text: 'Bonjour, quels sont vos horaires ?',
    lang: 'fr',
    minutesAgo: 35,
    likes: 0,
  },
  {
    id: '57',
    author: { name: 'Premier Client', handle: 'premier.client' },
    text: sameText,
    lang: 'fr',
    minutesAgo: 36,
    likes: 1,
  },
  {
    id: '58',
    author: { name: 'Second Client', handle: 'second.client' },
    text: sameText,
    lang: 'fr',
    minutesAgo: 36,
    likes: 1,
  },
  {
    id: '59',
    author: { name: 'Lignes', handle: 'lignes.lignes' },
    text: 'a\n'.repeat(120) + 'fin',
    lang: 'und',
    minutesAgo: 37,
    likes: 0,
  },
  {
    id: '60',
    author: { name: 'Jeton', handle: 'jeton_99' },
    text: 'Bonjour {{prenom}} ${brand} $1 $& %s \\n "; DROP TABLE mentions; --',
    lang: 'und',
    minutesAgo: 38,
    likes: 0,
  },
]
