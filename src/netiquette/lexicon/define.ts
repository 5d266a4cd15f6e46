/**
 * Word lists. One file per language, one string per list, entries separated by commas or line ends.
 *
 * Notation of an entry (words are written naturally, with accents; the engine folds them):
 *   connard~        French or English endings: connard, connards, connarde, connardes
 *   encul(é|ée|er)  alternatives, an empty one allowed: con(s|) ; they multiply with each other
 *   sale type       several words: a phrase, spaces match any run of spaces or punctuation except sentence ends
 *   =bête           only this spelling: no squeezing of repeats, no leet, no masked letters, no Arabizi skeleton
 *   # at the start of a line: a comment
 */

export const LISTS = [
  // Abuse
  'slur', // degrades a protected group by itself ("bougnoule")
  'insult', // abusive noun or adjective by itself ("connard", "hmar")
  'harsh', // abusive only when aimed at a person ("nul", "bête", "menteur")
  'identity', // neutral names of protected groups (origin, religion, sex, orientation, disability, region)
  'negative', // negative attribute or predicate said of people ("sales", "voleurs", "envahissent")
  'dehumanise', // vermin, animals, dirt, disease said of people
  'exclusion', // "rentrez chez vous", "dehors les", "go back to"
  'threat', // a threat by itself ("je vais te tuer", "tu vas le payer cher")
  'violence', // verbs and nouns of violence ("frapper", "brûler", "n9tel")
  'idiom', // scary words that kill nobody ("mort de rire", "une tuerie"): cancels hits inside
  'sexual', // explicit or obscene
  'solicitation', // asks for or offers sex
  'profanity', // crude word aimed at no one
  'harass', // pursuit, pile-on ("tout le monde va signaler", "je te lâcherai pas")
  // Safety
  'distress', // suicidal or desperate, of the writer or someone close
  'product', // medicines, vaccines, cosmetics, food supplements
  'symptom', // undesirable effects
  'rumour', // markers of health, safety or brand rumours ("on nous cache", "rend stérile")
  // Unwanted content
  'scam', // loans, crypto, fake gifts, miracle healers
  'advert', // "visitez ma page", "mp pour prix"
  'chain', // "partage à 10 personnes", "abonne-toi"
  // Intents and sentiment
  'question',
  'price', // price, availability, order
  'thanks',
  'praise', // positive words
  'complaint', // negative words about service, product, delivery
  'suggestion',
  'crisis', // boycott, lawyer, press, danger to health
  // Grammar
  'negation',
  'person', // people one can aim at: staff, author, "vous", "t'es", "ya", "bande de"
  'quote', // report and counter-speech markers ("traiter de", "on m'a dit", "c'est honteux de dire")
  'stop', // very common words, only used to tell the language
  'except', // innocent words and names that look like entries ("Scunthorpe", "salopette", "sage-femme")
] as const
export type ListName = (typeof LISTS)[number]

/** The lists of one language; a missing list is empty. */
export type Lexicon = Partial<Record<ListName, string>>
