import type { Source } from '../lexicon/compile'

/** Small words that several rules share. */
export const GRAMMAR: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      except: `bite(s|) d'amarrage, cellule(s|) cancéreuse(s|), retard~, coup de tête, poids lourd~`,
      'grammar.you': `
        tu, toi, t'es, t es, tes, tas, t'as, te, ton, ta, vous, vs, votre, vos, vous êtes, vs êtes, vous etes`,
      'grammar.tu': `tu, toi, t'es, t es, tes, t'as`,
      'grammar.call': `
        (bande|ramassis|tas|troupeau|meute|clique) d(e|'), bandes de, espèce d(e|'), sale, pauvre, t'es qu'un,
        t'es qu'une, n'es qu'un, n'es qu'une, ta gueule, tg, ferme-la, va te, va donc`,
      'grammar.he': `
        il est, elle est, ils sont, elles sont, c'est un, c'est une, ce mec, ce gars, ce type, cette meuf,
        cette fille, ce monsieur, cette dame, ce journaliste, cette journaliste, ce joueur, cet arbitre,
        ce coach, ces gens, des gens, ce patron, ce monde`,
      'grammar.self': `
        je suis, j'suis, jsuis, chuis, j'ai été, j'étais, je fais, je me sens, me sens, moi qui, suis-je,
        suis je, je passe pour, quel idiot je, quelle idiote je`,
      'grammar.not': `
        pas, jamais, aucun, aucune, sans, ni, nullement, rien, point de, zéro, plus aucun, plus aucune,
        arrêtez de, arrête de, stop à, stop au, non à`,
      'grammar.laugh': `mdr~, ptdr, lol, mort de rire, morte de rire, xd, 😂, 🤣, 😹, haha, hahaha, hihi, 💀`,
      'grammar.report': `
        trait(er|é|ée|és|ent|ait|ez), m'a traité, m'a traitée, le mot, ce mot, l'expression, le terme,
        l'insulte, insulter de, insulté, appelé, dire que les, disent que, a dit, a crié, a hurlé, lui a dit,
        m'a dit, nous a dit, on lui a, entendu, ceux qui disent, dire des, c'est une insulte, arrêtez avec,
        arrêtez de dire, arrêter de dire, stop aux, cliché~, préjugé~, stéréotype~, condamne, condamnons,
        honte à ceux qui, lutte contre, contre le racisme, contre l'homophobie, non au racisme, victime~ de,
        agressé, agressée, solidarité, soutien à, raciste~`,
      'grammar.denial': `
        c'est faux, faux, rumeur~, intox, désinformation, fake news, fake, infox, aucune preuve, pas de preuve,
        n'importe quoi, c'est un mythe, légende urbaine, démenti~, ridicule, complotiste~, arrêtez les rumeurs,
        arrêtez avec, montrez les chiffres, vérifiez, il est faux, hoax`,
      'grammar.will': `
        je vais, j'vais, jvais, jv, vais, on va, va, vont, allons, je viens, je vous, je te, il faut, faut,
        faudrait, faudra, mérite, méritent, méritez, mériterait, mériterais, qu'on, qu'il, qu'ils, qu'elle,
        devrait, devraient, doit, doivent, il va falloir, je jure de, attends que je, si je te, si je vous,
        t'inquiète`,
    },
  },
  {
    language: 'en',
    lists: {
      'grammar.you': `you, your, youre, ur, u r, u are, yall, y'all`,
      'grammar.tu': `you, youre, u r, ur`,
      'grammar.call': `bunch of, you absolute, you total, you stupid, you fucking, you dumb, you little, you fat`,
      'grammar.he': `
        he is, she is, they are, hes, shes, theyre, this guy, this woman, this man, these people, the manager,
        this clown`,
      'grammar.self': `i am, im, i feel, i was, i look, silly me, call me, makes me, am i`,
      'grammar.not': `
        not, no, never, without, zero, none, dont, doesnt, didnt, isnt, arent, wasnt, wont, cant, nor, free of`,
      'grammar.laugh': `lol, lmao, lmfao, rofl, haha`,
      'grammar.report': `
        called me, called her, called him, told me, told her, told him, the word, stop calling, calling people,
        saying that, who say, racism, racist~, slur~, condemn, solidarity, stop saying, is not an insult,
        victim~, reported`,
      'grammar.denial': `
        false, debunked, rumor~, rumour~, fake, hoax, myth, no evidence, not true, misinformation, conspiracy,
        fact check`,
      'grammar.will': `
        i will, ill, i'm gonna, im gonna, gonna, going to, will, should, someone should, somebody should,
        we should, let's, lets, deserve~, needs to, need to, must`,
    },
  },
  {
    language: 'ar',
    lists: {
      'grammar.you': `
        انت, أنتم, انتم, نتا, نتي, نتوما, انتوما, تاعكم, عندكم, ليكم, عليكم, بيكم, فيكم, راك, راكم, راكي, تاعك`,
      'grammar.tu': `انت, نتا, نتي, راك, راكي`,
      'grammar.call': `يا, ايها, ياو, قطيع من, شوية, ولد ال, ولاد, اولاد, أبناء, ابن`,
      'grammar.he': `
        هو, هي, هم, هذا, هذه, هذوك, هاذو, هداك, هذاك, هاد, جمهوركم, جمهور, صحافة, صحفي, صحفية, مذيعة, مقدمة,
        حكم, لاربيتر, عمال, خدامين`,
      'grammar.self': `انا, أنا, راني, كنت, نفسي, روحي`,
      'grammar.not': `
        لا, ما, مش, ماشي, ليس, ليست, لم, لن, بلا, بدون, غير, دون, ماكانش, ماكاش, لا يوجد, بلاش, عمرو ما`,
      'grammar.laugh': `هههه, ههههه, هههههه, ههه, بالضحك, من الضحك`,
      'grammar.report': `
        كلمة, قال, قالي, قالت, قالولي, يقولون, يقولو, وصفني, سبني, شتمني, بلا سب, عنصرية, عيب, عيب عليكم, نقل,
        تضامن, كفى, هدرة فارغة, كلام فارغ`,
      'grammar.denial': `
        كذب, اشاعة, إشاعات, شائعات, اشاعات, لا يوجد دليل, لا يوجد أي دليل, غير صحيح, كفى, مفبرك, كلام فارغ,
        خرافة, ماشي صحيح`,
      'grammar.will': `راح, راني, سوف, غادي, نجي, لازم, يستاهل, يستاهلو, يجب, خاصهم, خاصو, والله`,
    },
  },
  {
    language: 'dz',
    lists: {
      'grammar.you': `
        nta, nti, ntouma, ntoma, rak, raki, rakom, 3andkom, ta3kom, ta3ek, fikom, 3likom, 3lik, bik, bikom,
        fommek, wejhek, rassek, yemmak, bouk`,
      'grammar.tu': `nta, nti, rak, raki`,
      'grammar.call': `ya, weld, wlad, wald, ould, a wlad, a weld`,
      'grammar.he': `
        hada, hadak, hadik, hadi, hadok, hadouk, hado, houwa, hiya, houma, rahom, raho, had le gars,
        la présentatrice, service client`,
      'grammar.self': `ana, rani, kont, rohi, rou7i, nefsi`,
      'grammar.not': `machi, mech, bla, blach, makach, makanch, walou, mazal ma, ma kan`,
      'grammar.laugh': `hhh, hhhh, hhhhh, hhhhhh, hhhhhhh, b da7k, bda7k, da7k`,
      'grammar.report': `kelmet, gal, galli, 9al, 9alli, 9alouli, 9alet, y9oulou, sabni, 3ayb, 3ib, kalma`,
      'grammar.denial': `kdeb, isha3a, icha3a, ichaat, machi s7i7, ghir hadra, hadra farga`,
      'grammar.will': `rani, ghadi, ra7, rayeh, raye7, nji, lazem, yestahel, yestahlou, ghedwa, wallah, wellah, wlh`,
    },
  },
  {
    language: 'kab',
    lists: {
      'grammar.you': `kečč, kemm, kunwi, kenwi, nwen`,
      'grammar.call': `ay, a, a mmis, ay arraw n, a yelli-s`,
      'grammar.self': `nekk`,
      'grammar.not': `ur, ulac, mačči, ara, war`,
      'grammar.report': `qqaren, qqaret, inna, nnan, lɛib`,
    },
  },
]
