import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/netiquette'

const flagged = (text: string): boolean => assess(text).findings.length > 0

/** The same abuse in every disguise that is seen on pages. */
describe('disguise', () => {
  it.each([
    'connard',
    'CONNARD',
    'connaaaaard',
    'cooonnnard',
    'c0nnard',
    'c0nn4rd',
    'c o n n a r d',
    'c.o.n.n.a.r.d',
    'c-o-n-n-a-r-d',
    'c*nnard',
    'conn@rd',
    'соnnаrd',
    'ｃｏｎｎａｒｄ',
    '𝐜𝐨𝐧𝐧𝐚𝐫𝐝',
    'con\u200bnard',
    'co\u00adnnard',
    'cönnärd',
    'con.nard',
    'c0n n a r d',
    'fils de p***',
    'le connard',
    'l’connard',
  ])('%s', (text) => expect(flagged(text)).toBe(true))

  it.each(['حمار', 'يا حمار', 'والحمار', 'حِمار', 'حمـــار', 'ح م ا ر', 'حماااار', 'حم*ـار', 'حـ.ـمار', 'ح.م.ار'])(
    'يا %s',
    (word) => expect(flagged(`يا ${word}`)).toBe(true),
  )

  it.each(['7mar', 'hmar', '7maar', "h'mar", '7mAr', '7 m a r'])('ya %s', (word) =>
    expect(flagged(`ya ${word}`)).toBe(true),
  )
})

/** Words that hold an abuse, or are one letter away from it. */
describe('look-alikes', () => {
  it.each([
    'concours et connexion',
    'la salopette bleue',
    'pique-nique dimanche',
    'Scunthorpe United',
    'la sage-femme',
    'un cocktail',
    'députés',
    'une assiette',
    'le conducteur',
    'analyse gratuite des besoins',
    '3 ans, 7 mois, 9 jours',
    'taille XL en 38',
    'le 5 à 7',
    'a b c d',
    'R+1',
    'أحمر وأخضر',
    'محمد علي',
    'قلبي معكم',
    'ya 9albi',
    'merci beaucoup',
    'c’est super',
    'où ça ?',
  ])('%s', (text) => expect(assess(text).findings.map((f) => f.rule)).toEqual([]))
})
