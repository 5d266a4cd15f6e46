import type { Hit } from '../lexicon/match'
import type { Finding } from '../types'
import type { Context, Rule } from './contract'
import { finding } from './findings'

const FACES = /[🐷🐖🐽🐒🐵🐍🐀🐁🐴🐑🐐🤡💩🐕🐶🐄🐮]+/gu

/**
 * Words that demean a person. Severity 2: an attack, without a protected characteristic.
 * A hard word about a service ("nuls", "incapables") stays criticism; it counts when one person is called it.
 */
export const insult: Rule = {
  id: 'insult',
  severity: 2,
  words: [
    {
      language: 'fr',
      lists: {
        'insult.criticism': `
          nul~, nulle~, incapable~, incompétent~, menteur~, voleur~, arnaqueur~, escroc~, fainéant~, feignant~,
          amateur~, irresponsable~, mauvais~, honteux, lamentable~, pitoyable~, ridicule~, minable~,
          pathétique~, charlatan~, malhonnête~, inutile~, mafieux, traître~, lâche~, rigolo~, guignol~, malade~,
          fou, folle, fous, dangereux, vieux, vieille, gros, grosse, petit, petite, faible, lent, lente, perdu~,
          profiteur~, radin~`,
        'insult.target': `
          hotline, conseiller~, conseillère~, agent~, service client, sav, équipe~, livreur~, journaliste~,
          journalistes, présentateur, présentatrice, animateur, animatrice, arbitre~, joueur~, coach,
          entraîneur, président, directeur, directrice, patron, patronne, responsable~, modérateur~,
          community manager, cm, supporters, caissier~, caissière~, chauffeur~, rédaction, mec, gars, type,
          meuf, fille, bonhomme, bonne femme, stagiaire, guichetier, vendeur~, admin, gérant~`,
        'insult.animal': `
          chien~, chienne~, porc~, cochon~, âne~, mule~, singe~, rat~, vache~, truie~, chameau, chameaux,
          mouton~`,
        'insult.mind': `cerveau, qi, neurone~, intelligence, cervelle, mokh, diplôme`,
        'insult.worthless': `
          d'une brouette, d'une huître, d'un poulpe, d'un bulot, d'une moule, de moule, d'un poisson rouge,
          d'une mouche, petit pois, petit pois dans, d'un moustique, en vacances, dans l'emballage,
          deux neurones, un neurone, demi neurone, d'un légume, d'un navet, d'une chaise, d'une table, négatif,
          proche de zéro, à deux chiffres, d'une plante verte, d'une poule, d'un âne, ta3 namoussa, sous vide`,
        'insult.irony': `
          (sombre|sale|petite|grosse|vraie|pauvre) merde, de mes deux, il faut du talent pour être,
          plus bête tu meurs, l'intelligence te poursuit, ta mère aurait dû, retourne à l'école, va te cacher,
          va jouer ailleurs, tu sors d'où, la lumière à tous les étages, pas la lumière, inventé la poudre,
          inventé l'eau chaude, inventé le fil à couper, fini à la pisse, bercé trop près du mur,
          tombé du berceau, on t'a bercé, a oublié son cerveau, la honte de ta famille`,
      },
    },
    {
      language: 'en',
      lists: {
        'insult.criticism': `
          useless, incompetent, liar~, thief, thieves, scammer~, bad, terrible, awful, pathetic, ridiculous,
          lazy, crook~, fraud~, crazy, sick, lame, weak, slow, clueless, joke`,
        'insult.target': `
          team, support, staff, agent~, manager, host, presenter, referee, player, journalist~, driver, admin,
          guy, woman, dude, everyone working`,
        'insult.mind': `brain, iq, brain cell, brain cells`,
        'insult.worthless': `
          of a potato, of a goldfish, of a brick, of a teaspoon, room temperature, of a rock, of a shoe,
          of a toaster, of a pigeon, single digit, missing, not found`,
        'insult.irony': `
          your mother should have, your mum should have, kept the receipt, a waste of oxygen, waste of space,
          waste of air, village is missing its, not the sharpest, dumb as a, thick as, lights are on but,
          sharp as a marble, evolution skipped, dropped as a baby, dropped as a child, brightest bulb,
          embarrassment to your, two brain cells`,
      },
    },
    {
      language: 'ar',
      lists: {
        'insult.mind': `مخ, مخك, مخكم, عقل, عقلك, عقلكم, دماغ, ذكاء, عندهم مخ, مخهم`,
        'insult.worthless': `ناموسة, دجاجة, جاجة, حمار, بهيمة, بغل, عصفور, نملة, ذبابة, بطاطا, صفر`,
        'insult.animal': `
          كلب, كلاب, حمار, حمير, بغل, بغال, بقرة, بقر, خنزير, خنازير, حلوف, قرد, قرود, تيس, جحش, بهيمة, بهايم`,
        'insult.irony': `
          ربي يشفيك, روح ارقد, روح تقرا, بلع فمك, سكر فمك, غلق فمك, الله يخلف على, يا خسارة الخبز, لا عقل لا`,
        'insult.target': `
          صحافة, جمهور, صحفيين, خدامين, حكم, مدرب, لاعب, مذيعة, موظف, موظفين, مسؤولين, ادارة, صفحة, ناس, انصار`,
      },
    },
    {
      language: 'dz',
      lists: {
        'insult.mind': `mokh, mokhkom, lmokh, mokhek, mokhhom, 3a9l, 3a9lek, 3a9lkom, lmokh ta3kom, mokh ta3`,
        'insult.worthless': `
          namoussa, djaja, jaja, baghla, bghal, 7mar, hmar, debbana, nemla, ferina, batata, 3asfour, zero,
          bla mokh`,
        'insult.animal': `
          kelb, kalb, klab, hmar, 7mar, hmir, 7mir, bghal, baghla, bagra, ba9ra, hallouf, 7allouf, 9erd, gerd,
          bhim, bhayem, tiss`,
        'insult.irony': `
          sakkar fommek, sakker fommek, ghla9 fommek, bal3 fommek, bala3 fommek, balla3 fomek, rabi ychafik,
          rabbi yechfik, rou7 tor9od, ro7 ta9ra, rou7 ta9ra, ghir lbriki, ghir lbrika`,
        'insult.target': `
          service client, le conseiller, l'agent, l'accueil, presentatrice, journaliste, arbitre, l'équipe,
          lkhedama, khedamin, nass, supporters`,
      },
    },
    { language: 'kab', lists: { insult: `yaɣyul, ay aɣyul, a yiɣyal, yaqjun, ay aqjun, a yilef` } },
  ],
  find(context) {
    return [...abusive(context), ...harsh(context), ...comparison(context), ...faces(context)]
  },
}

const make = (
  confidence: number,
  reason: 'word' | 'addressed' | 'phrase' | 'dehumanising',
  hits: Parameters<typeof finding>[4],
): Finding => finding('insult', 2, confidence, reason, hits)

function abusive(context: Context): Finding[] {
  return context
    .hits('insult', 'insult.irony', 'hate.ableist')
    .filter((hit) => !context.quoted(hit) && !context.ofSelf(hit) && !context.negated(hit) && !ofAnimal(context, hit))
    .map((hit) =>
      make(hit.distance === 2 ? 0.75 : context.aimedAtPerson(hit) ? 0.95 : 0.8, hit.words > 1 ? 'phrase' : 'word', [
        hit,
      ]),
    )
}

const MEAT = /^(?:ال)?(?:لحم|شحم|دهن|حليب)$|^l?(?:lahm|l7am|la7m|chham|che7m)$|^(?:viande|graisse|lait|croquettes)$/u

/** A dog to feed or a donkey to cure: an animal's name in a question or a purchase, with nobody called it. */
function ofAnimal(context: Context, hit: Hit): boolean {
  if (!context.hits('insult.animal').some((a) => a.from === hit.from && a.to === hit.to)) return false
  if (MEAT.test(context.tokens[hit.from - 1]?.text ?? '')) return true
  const called = context
    .hits('grammar.call', 'grammar.tu')
    .some((c) => c.to <= hit.from && hit.from - c.to <= 2 && context.sameSentence(c, hit))
  return !called && (context.asked(hit) || context.has('price', 'triage.want', 'product', 'praise'))
}

/** Words abusive only when said to someone; criticism of a service needs a person who is told "tu". */
function harsh(context: Context): Finding[] {
  const mild = context.hits('insult.criticism')
  const calls = context.hits('grammar.tu', 'grammar.call', 'insult.target')
  return context.hits('harsh', 'dehumanise').flatMap((hit) => {
    if (context.quoted(hit) || context.negated(hit) || context.ofSelf(hit) || ofAnimal(context, hit)) return []
    if (hit.list === 'harsh' && mild.some((m) => m.from <= hit.from && m.to >= hit.to)) return []
    const call = calls.find(
      (c) =>
        c.to <= hit.from && context.gap(c, hit) <= (c.list === 'insult.target' ? 2 : 3) && context.sameClause(c, hit),
    )
    const mentioned = !call && context.aimedAtPerson(hit) && hit.distance < 2
    if (call) return [make(0.7, hit.list === 'dehumanise' ? 'dehumanising' : 'addressed', [call, hit])]
    return mentioned && hit.list === 'harsh' ? [make(0.6, 'addressed', [hit])] : []
  })
}

/** "le QI d'une brouette": a mind and what it is worth. */
function comparison(context: Context): Finding[] {
  const minds = context.hits('insult.mind')
  return context
    .hits('insult.worthless')
    .flatMap((worth) => {
      const mind = minds.find((m) => context.sameSentence(m, worth) && context.gap(m, worth) <= 3)
      return mind ? [make(0.65, 'phrase', [mind, worth])] : []
    })
    .concat(context.stretches(MIND_OF).map((stretch) => make(0.6, 'phrase', [stretch])))
}

const MIND_OF = new RegExp(
  String.raw`(?<!\p{L})(?:(?:qi|cerveau|cervelle|intelligence|mentalite|quotient intellectuel) d'une? (?!enfant|adulte|bebe|patient|client|personne|homme|femme)\p{L}{3,}` +
    String.raw`|(?:brains?|iq|intellect) of an? (?!child|adult|baby|patient|person|man|woman)\p{L}{3,}|عقل (?:دجاجه|بغل|حمار|نمله))`,
  'gu',
)

/** Animal faces right after a mention, or with somebody to aim at. */
function faces(context: Context): Finding[] {
  return context.stretches(FACES).flatMap((face) => {
    const mention = context.stretches(/@[\p{L}\p{N}_.]+/gu).find((m) => m.end <= face.start && face.start - m.end <= 3)
    if (mention) return [make(0.7, 'dehumanising', [face])]
    const aimed = context.hits('grammar.tu').length > 0 && !context.has('praise')
    return aimed && /[🐷🐖🐽🐒🤡💩]/u.test(face.text) ? [make(0.55, 'dehumanising', [face])] : []
  })
}
