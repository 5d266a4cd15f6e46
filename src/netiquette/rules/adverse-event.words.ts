import type { Source } from '../lexicon/compile'

/** Words that only the rule on adverse events needs. Read when the lexicon is packed, not at run time. */
export const ADVERSE_EVENT_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'adverse_event.since': `
        depuis, dpuis, depui, après, apres, aprés, suite à, suite au, à cause de, à cause du, à chaque,
        dès la première, dès le premier, au bout de, le lendemain, heures après, min après, minutes après,
        le 2e jour, le 3e jour, le deuxième jour, le troisième jour, à force d'utiliser, l'arrêt de,
        l'arrêt du, que je prends, que je mets, que j'utilise, que j'ai pris, en prenant, en utilisant,
        pendant`,
      'adverse_event.product': `
        traitement, lissage, injection, piqûre, rappel, dose, gel, gélule~, comprimé~, cachet~, patch, patchs,
        masque, peeling, sérum, serum, crème, creme, lotion, sirop, pommade, collyre, vaccin, fond de teint,
        mascara, rouge à lèvres, shampoing, shampooing, déodorant, épilation, cire, teinture, coloration,
        huile, huile essentielle, complément, compléments, oméga, vitamine~, tisane, thé minceur, gel minceur,
        autobronzant, crème solaire, vernis, faux cils, botox, pilule, stérilet, antibiotique~, lentilles,
        dentifrice, savon, gommage, démaquillant, baume`,
      'adverse_event.effect': `
        boutons, ptits boutons, petits boutons, plein de boutons, plaques, plaque rouge, plaques rouges,
        rougeur~, urticaire, eczéma, démangeaison~, ça me gratte, ça gratte, gratte partout, ça brûle,
        me brûle, m'a brûlé, m'a brûlée, brûlure~, brûlé la peau, brûlé le, pèle, peau pèle, desquame,
        desquamation, gonflé, gonflée, gonflés, gonflées, gonfle, tout gonflé, double de volume, allergie,
        allergique, réaction allergique, œdème, nausée~, vomi, vomis, vomit, vomissement~, diarrhée~,
        vertige~, tête qui tourne, tournis, étourdissement~, palpitation~, cœur qui s'emballe, cœur s'emballe,
        cœur bat vite, cœur fait des bonds, bras gonflé, 38 de fièvre, 40 de fièvre, tachycardie, fièvre,
        39 de fièvre, malaise, évanoui, évanouie, tombé dans les pommes, tombée dans les pommes, insomnie~,
        n'a pas dormi, pas dormi, dors plus, tout excité, saigne, saignement~, saigné, perte de cheveux,
        chute de cheveux, perds mes cheveux, cheveux tombent, cheveux qui tombent, par poignées, par touffes,
        migraine~, maux de tête, mal de tête, mal de crâne, mal au ventre, maux de ventre, crampes, engourdi,
        engourdie, fourmillement~, paralysé, paralysée, tremblement~, tremble, somnolence, essoufflé,
        essoufflée, yeux rouges, yeux qui piquent, yeux gonflés, paupière~ gonflée~, lèvres gonflées, tache~,
        taches, cloque~, crevasses, irritation, irrité, irritée, hospitalisé, hospitalisée, urgences,
        fini aux urgences, chute de tension, effets secondaires`,
      'adverse_event.against': `
        contre (les|la|le|l'|mes|mon|ma), pour (les|mes|ma|mon), anti, anti-, spécial, traite~,
        traitement des`,
      'adverse_event.better': `
        guéri, guérie, a disparu, ont disparu, disparu, soulagé, soulage, apaisé, apaise, calmé, calme,
        réduit, atténué, moins de, plus de`,
      'adverse_event.stopped': `arrêt, arrêté, arrêtée, j'ai arrêté, stoppé`,
      'adverse_event.none': `
        aucun effet, aucun effet secondaire, pas d'effet, pas d'effets, pas eu d'effet, sans effet secondaire,
        sans effets secondaires, zéro effet, aucune réaction, aucune allergie, aucune rougeur, pas de rougeur,
        pas de réaction, plus aucun bouton, plus de boutons, plus de rougeurs, contre les boutons,
        contre les rougeurs, contre l'eczéma, anti-rougeurs, convient aux peaux`,
      'adverse_event.asks': `
        est-ce que ça donne, est-ce que ça provoque, ça donne des, y a-t-il des effets, quels sont les effets,
        des effets secondaires ?, peut-on, puis-je, convient-il, est-ce risqué, risque de, risques de`,
      'adverse_event.person': `
        j'ai, jai, j'ai eu, m'a, m'ont, ma, mon, mes, me, m', moi, ma fille, mon fils, le petit, la petite,
        ma mère, mon mari, ma sœur, mon bébé, ma femme, elle a, il a, sur le ventre, sur le visage, au visage,
        dermatologue, dermato`,
      'adverse_event.not': `
        pub, publicité, facture, prix, musique, match, film, attente, l'appli, application, série, chanson,
        écran, batterie, téléphone`,
    },
  },
  {
    language: 'en',
    lists: {
      'adverse_event.since': `
        after, since, ever since, day two, day three, day four, day 2, day 3, day 4, hours later,
        minutes later, next day, the next morning, every time, days after, from using, because of,
        an hour after, hours after`,
      'adverse_event.product': `
        peel, cream, serum, lotion, mask, shot, jab, vaccine, booster, dose, pill~, tablet~, syrup, patch,
        gel, ointment, drops, eye drops, shampoo, conditioner, dye, mascara, foundation, lipstick, sunscreen,
        deodorant, supplement~, gummies, vitamins, medication, treatment, antibiotic~, toner, cleanser, scrub,
        moisturizer, retinol, lenses`,
      'adverse_event.effect': `
        rash~, hives, swollen, swelling, swelled, swole, twice their size, twice its size, double the size,
        burned, burnt, burning, burns my, itch, itchy, itching, peeling, peeled, blister~, red and, redness,
        broke out, breaking out, breakout, allergic, allergic reaction, nausea, nauseous, threw up,
        throwing up, vomit~, vomiting, vomited, dizzy, dizziness, fainted, faint, passed out, palpitations,
        heart racing, heart was racing, heart skips, fever, headache~, migraine~, diarrhea, cramps, numb,
        tingling, bleeding, bled, hair falling, hair fell, hair loss, losing hair, clumps, can't sleep,
        couldn't sleep, insomnia, can't open my eyes, can't feel, raw, sores, er visit, ended up in the er,
        in hospital, trouble breathing, shortness of breath`,
      'adverse_event.against': `for my, for the, against, anti, treats, for dry, for sensitive`,
      'adverse_event.better': `cured, cleared, cleared up, gone, helped with, fixed my, healed, relieved, less`,
      'adverse_event.stopped': `stopped, quit taking`,
      'adverse_event.none': `
        zero side effects, no side effects, without side effects, no reaction, no rash, no irritation,
        no breakouts, didn't break me out, never broke me out, helps with, good for`,
      'adverse_event.asks': `
        does it cause, does this cause, will it cause, can it cause, any side effects, side effects?,
        what are the side effects, is it safe`,
      'adverse_event.person': `
        i, my, me, i've, ive, my son, my daughter, my mom, my mother, my wife, my husband, my baby, my skin,
        my face, my eyelids, she, he`,
      'adverse_event.not': `price, bill, ad, ads, song, movie, beat, commercial`,
    },
  },
  {
    language: 'ar',
    lists: {
      'adverse_event.since': `
        بعد, من بعد, منذ, من نهار, من نهارها, درت, استعملت, شربت, ديرت, كي درت, كي استعملت, كي شربت, مور,
        كل ما, بسبب, من وقت, من كي`,
      'adverse_event.product': `
        حقنة, الحقنة, الإبرة, ابرة, لقاح, تلقيح, جرعة, دوا, دواء, كريم, كريمة, الكريمة, سيروم, شامبو, شامبوان,
        مرهم, بومادة, صابون, حبوب, فيتامين, قطرة, شراب, سيرو, ماسك, مكياج, صبغة, الصبغة, علاج`,
      'adverse_event.effect': `
        أغمي, اغمي عليه, غمي, دخت, داخ, دوخة, الدوخة, تقيأت, تقيا, تقيات, تقيأ, قيء, غثيان, حساسية, حكة,
        الحكة, يحكني, تحكني, حمورية, احمرار, حمار وجهي, انتفخ, انتفخت, تنفخ, تنفخت, نفخ, منفوخ, منفوخة, ورم,
        تورم, تورمت, حبوب في وجهي, حبوب فوجهي, خرجولي حبوب, خرجو حبوب, خرجتلي, حرق, حرقتني, حرقني, احترق,
        يحرقني, طاح شعري, يطيح شعري, شعري يطيح, تساقط شعري, تساقط الشعر, صداع, راسي يوجعني, وجع, الإسهال,
        إسهال, اسهال, سخانة, السخانة, حمى, ضيق تنفس, خفقان, قلبي يخبط, دقات القلب, تنميل, منمل, تشنج, رعشة,
        بقع, بقع حمراء, نزيف, ما رقدتش, جلدي يتقشر, يتقشر`,
      'adverse_event.against': `ضد, لعلاج, لل, تاع`,
      'adverse_event.better': `راحت, نحالي, نحاتلي, شفيت, خفت, تهنيت من`,
      'adverse_event.none': `بدون آثار جانبية, بلا آثار جانبية, لا آثار جانبية, ما دار والو`,
      'adverse_event.asks': `هل يسبب, هل له آثار, يدير حساسية ولا, فيه آثار`,
      'adverse_event.person': `
        وجهي, بنتي, ولدي, أختي, امي, خويا, يما, راجلي, مرتي, عيني, عينيا, بشرتي, شعري, يدي, راسي, ليا, عليا,
        جلدي`,
    },
  },
  {
    language: 'dz',
    lists: {
      'adverse_event.since': `
        mor, men mor, mour, mn mor, ba3d, men ba3d, men nhar, mn nhar, mel nhar, men wa9t, dert, derna,
        chrabt, sta3melt, ki dert, ki derna, ki chrabt, ki chreb, dar, kol ma, m nhar, ta3kom`,
      'adverse_event.product': `
        pommade, la piqûre, piqûre, piqure, la crème, crema, krima, dwa, ddwa, le vaccin, vaccin, va9sin,
        vaksan, le sirop, sirop, lebra, ibra, shampoing, champoing, le sérum, serum, gel, masque, dose,
        la dose, lissage, kératine, keratine, sabgha, complément, vitamines, 7ab, cachet~, comprimé~`,
      'adverse_event.effect': `
        ntfakh, ntefakh, ntefkhet, ntfakhet, ntfakhli, tfakhet, tnafkhet, manfoukh, menfoukh, menfoukha,
        manfoukha, mnammla, mnamla, mnammel, mnamel, tnammel, dokha, dokht, dekht, dakhet, tgayit, t9ayit,
        t9eyit, t9aya, tgaya, 7akka, 7ekka, hakka, y7okni, t7okni, y7okkni, yhokni, hsasiya, 7asasiya,
        7assassia, 7sasya, hassassia, lallergie, l'allergie, allergie, 7bob, lehboub, 7boub, l7boub,
        7mar wejhi, 7marit, 7mourya, 7moria, 7mouriya, hmoria, 7ra9ni, 7ra9li, 7re9ni, 7arqetni, y7ra9ni,
        ya7ra9ni, cha3ri yti7, cha3ri ytih, ch3ar yti7, ch3ar ytih, cha3r yti7, chaar ytih, ta7 cha3ri,
        tah chaari, ti7 cha3ri, skhana, sekhana, lhemma, ghma 3liha, ghma 3lih, ghmat, tghacha, tghachat,
        tchell, tchel, tchallat, tchalla, wja3 f rassi, rassi youja3, rassi yewja3, 9albi yekhbat,
        9albi ykhabet, ma r9adch, ma rgadch, is'hal, leshal, kerchi toujja3`,
      'adverse_event.asks': `
        ydir dokha wela, ydir 7sasya wela, ydir hsasiya wela, ydir l'allergie wela, fih des effets, ida ydir,
        ida ykhalli, y9dar ydir`,
      'adverse_event.person': `
        wejhi, wejh, benti, weldi, yemma, khti, khouya, yeddi, rassi, cha3ri, jeldi, 3ini, 3inia, rajli,
        merti, weld khalti, wlidi, bnayti, karchi`,
    },
  },
]
