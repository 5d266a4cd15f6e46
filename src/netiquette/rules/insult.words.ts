import type { Source } from '../lexicon/compile'

/** Words that only the rule on insults needs. Read when the lexicon is packed, not at run time. */
export const INSULT_WORDS: readonly Source[] = [
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
      'insult.mind': `cerveau, qi, mentalité, quotient intellectuel, neurone~, intelligence, cervelle, mokh, diplôme`,
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
      'insult.mind': `brain, brains, intellect, iq, brain cell, brain cells`,
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
]
