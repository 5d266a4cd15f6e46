import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/netiquette'

describe('sentiment', () => {
  it.each([
    ['Service excellent, merci à toute l’équipe ❤️', 'positive'],
    ['Toujours pas livré, quelle honte', 'negative'],
    ['Vous ouvrez à quelle heure ?', 'neutral'],
    ['🤔', 'undetermined'],
    ['ممتاز، شكرا', 'positive'],
    ['espèce de connard', 'negative'],
  ])('%s → %s', (text, label) => expect(assess(text).sentiment.label).toBe(label))
})

describe('intents', () => {
  it.each([
    ['Quand ouvre le magasin ?', ['question']],
    ['prix svp', ['purchase']],
    ['ch7al had la robe', ['purchase']],
    ['Bravo, superbe travail', ['praise']],
    ['Je vais saisir mon avocat, toujours aucun remboursement', ['complaint', 'crisis']],
  ])('%s → %s', (text, intents) => expect(assess(text).intents).toEqual(expect.arrayContaining(intents)))

  it('thanks', () => expect(assess('Merci pour votre aide').intents).toContain('thanks'))
  it('suggestion', () => expect(assess('Vous devriez ajouter un mode sombre').intents).toContain('suggestion'))
})
