import type { Source } from '../lexicon/compile'

/** Words that only the rule against hate needs. */
export const HATE_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      // Disability used as an abuse: hate and insult at once
      'hate.ableist': `
        mongol, mongole, mongols, mongolien~, gogol~, golmon~, triso, trisos, attardé~, attardé mental,
        attardés mentaux, débile~ mental, débiles mentaux, handicapé du cerveau, handicapé mental, sale autiste,
        gros autiste, espèce d'autiste, espèce de trisomique, sale trisomique, t'es autiste, cas soc`,
      'hate.disabled': `
        trisomique~, handicapé~, autiste~, sourd~, sourds, muet~, aveugle~, malvoyant~, malentendant~, nain~,
        bègue~, bossu~, boiteux, boiteuse, amputé~, fauteuil roulant, chaise roulante, en fauteuil, déficient~`,
      'hate.group': `
        arabisé~, arabisés, barbu~, enturbanné~, voilée~, bâchée~, gens du voyage, cas sociaux, blédard~,
        clandestin~`,
      'hate.claim': `
        savent que, ne savent que, savent pas, ne savent pas, savent rien faire, ne pensent qu'à, pensent qu'à,
        vivent sur, vivent de, profitent, c'est tous des, sont tous des, ne foutent rien, pas de vous ici,
        on veut pas de vous, on ne veut pas de, on veut pas d(e|'), plus jamais d(e|')`,
      'hate.unwanted': `
        beurk, berk, on aura tout vu, où va le monde, pas de place pour, 🤢, 🤮, on attend combien,
        combien de temps, ça ralentit, ça coupe l'appétit, coupe l'appétit, fait peur aux, faire peur aux,
        rester chez, restez chez, reste chez, des gens normaux, du monde normal, personnes normales,
        quelqu'un de normal, gens normaux, pas normal~, pas leur place, pas sa place, cachez, à l'asile,
        fait pitié, dégoûte, dégoûtant~, dégueulasse~, à vomir, gerber, envie de vomir, contre nature,
        contre-nature, la nature a prévu, devraient pas approcher, ne devraient pas, devraient pas exister,
        devraient pas avoir le droit, pas le droit de, malades mentaux, à soigner, faut les soigner,
        se faire soigner, anormal~, anormaux, erreur de la nature, honte pour, propagande, lobby`,
      'hate.presence': `
        encore des, encore un, encore une, trop de, trop d', envahi~ par, envahis par, y a que des,
        il n'y a que des, ras le bol des, marre des, marre de ces, y en a marre des, la faute des, la faute aux,
        c'est encore les, toujours les mêmes, embauchent des, embauchez des, engagez des, servir par un,
        servi par un, servie par un, servi par une`,
      'hate.expel': `
        dehors, dehors les, en charter, dans leur pays, dans ton pays, dans votre pays, retourne dans,
        retourne chez, retournez dans, retournez chez, rentre chez, rentrez chez, rentrer chez, qu'ils dégagent,
        dégagez, dégage de, renvoyez-les, renvoyer les, renvoyez les, expulsez, expulser, qu'ils retournent,
        remigration, bateau retour, valise ou le cercueil`,
      'hate.country': `
        rentre dans ton pays, rentrez dans votre pays, rentrez dans vos pays, retourne dans ton pays,
        retournez dans votre pays, retourne au bled, retourne chez toi, retournez chez vous au bled,
        dégage de notre pays, dégagez de notre pays, dégagez de france, dégage de france,
        la france aux français, l'algérie aux algériens, on est chez nous, retourne en afrique,
        retournez en afrique, retourne à ta jungle, grand remplacement, on n'est plus chez nous,
        on est plus chez nous, on se croirait en afrique, on est en afrique`,
      'hate.sexist': `
        (sert|servent) (qu'à|juste à|seulement à), bonnes qu'à, bonne qu'à, faites pour (le ménage|la cuisine|obéir),
        faite pour (le ménage|la cuisine|obéir), qu'elles se taisent, qu'elle se taise, sois belle et tais-toi,
        à ta cuisine, à vos cuisines, dans ta cuisine, faire la vaisselle, à la vaisselle, à tes casseroles,
        à vos casseroles, à tes fourneaux, au fourneau, garde les gosses, garder les gosses, garde les enfants,
        garder les enfants, chacun sa place, leur place est, sa place est, faire des gosses, pondre des gosses,
        repasser les chemises, ménopausée~, mal baisée~, hystérique~, sexe faible, femme au volant,
        une bonne femme, les bonnes femmes, nana~ au volant, pas un métier de femme, travail d'homme,
        un métier d'homme`,
      'hate.woman': `
        femme~, femmes, meuf~, fille~, nana~, gonzesse~, commentatrice~, présentatrice~, journaliste~,
        conductrice~, blonde~, directrice~, ministre~, bonne femme, mère, cheffe, patronne`,
      'hate.plot': `
        contrôlent les banques, contrôle les banques, contrôlent la banque, contrôlent les médias,
        possèdent les banques, tiennent les médias, tiennent les banques, tirent les ficelles, aux manettes,
        suivez mon regard, toujours les mêmes, qui vous savez, la communauté organisée, communauté organisée,
        peuple élu, ordres à tel-aviv, ordres de tel-aviv, ordres à tel aviv, dirigent le monde,
        maîtres du monde, nez crochu~, nez crochus, doigts crochus, lobby qui n'existe pas, finance apatride,
        dragons célestes, rothschild`,
      'hate.code': `
        la communauté organisée, communauté organisée, dragons célestes, prend ses ordres à tel-aviv,
        prennent leurs ordres à tel-aviv, nez crochus, doigts crochus, finance apatride,
        la nature a prévu autre chose, lobby lgbt, lobby gay, lobby juif, péril rose, idéologie lgbt,
        propagande lgbt, sale race, sous-race, race inférieure`,
      'hate.norm': `
        homme déguisé, homme en robe, un homme en jupe, travelo~, pas une vraie femme, c'est pas une femme,
        c'est un homme, ce n'est pas une femme, deux papas, deux mamans, malade~ mental, malades mentaux,
        contre nature, abomination`,
      'hate.people': `
        pas un peuple, un peuple de, race de, une race de, cette race, leur race, ces gens-là, ces gens là,
        ces gens, ce genre d'individu, descendus de leur, tout juste sortis, descendus de l'arbre,
        descendu de l'arbre, de sa montagne, de leurs montagnes, de sa grotte, de la jungle, de la brousse`,
    },
  },
  {
    language: 'en',
    lists: {
      'hate.ableist': `retard~, retarded, tard, mongoloid~, spastic, spaz, window licker, short bus`,
      'hate.disabled': `
        wheelchair, disabled, autistic~, deaf, blind, dwarf, midget, down syndrome, stutter, cripple~, amputee`,
      'hate.unwanted': `
        yuck, ew, eww, what is the world coming to, normal people, someone normal, stay home, stay at home,
        scares the customers, scare the kids, puts me off, slow everyone down, slowing everyone down, hide them,
        shouldn't exist, should not exist, unnatural, against nature, mentally ill, mental illness, disgusting,
        gross, sick in the head, keep them away from kids, away from children, groomer~, not allowed to`,
      'hate.presence': `
        too many, nothing but, sick of, tired of, overrun by, overrun with, blame the, infested with`,
      'hate.claim': `
        have no business, has no business, shouldn't be near, should not be near, near kids, near children,
        have no place in, has no place in, can't drive, cannot drive, can't be trusted, only know how to,
        all they do is, are all, are always, should never be, should not be allowed, shouldn't be allowed`,
      'hate.expel': `
        locked up, should be locked up, don't belong, do not belong, doesn't belong, go back to, send them back,
        send them home, deport, deport them, kick them out, keep them out, out of our country, not welcome,
        ban all, ban them, no room for`,
      'hate.country': `
        back to where you came from, back where you came from, go back to your country, back to africa,
        back to your own country, go back to mexico, go back to india, our country is full, deport them all,
        send them all back, not my country anymore, great replacement`,
      'hate.sexist': `
        in the kitchen, back to the kitchen, make me a sandwich, belongs in the kitchen, women drivers,
        woman driver, on her period, time of the month, a woman's place, know her place, her husband let her,
        who's watching the kids, watching the kids`,
      'hate.woman': `woman, women, female~, girl~, wife, she, lady, blonde`,
      'hate.plot': `
        control the banks, own the banks, control the media, own the media, run the media, run the world,
        pull the strings, puppet masters, globalists, hook nose, hooked nose, you know who runs,
        the usual suspects, orders from tel aviv, small hats`,
      'hate.code': `
        small hats, hooked nose, control the banks, gay agenda, lgbt agenda, trans agenda, subhuman, sub-human,
        inferior race, master race, despite being 13, men in dresses, man in a dress, two genders only`,
      'hate.norm': `
        not a real woman, that's a man, thats a man, man in a dress, man in a wig, will never be a woman,
        adam and steve, unnatural, abomination`,
      'hate.people': `
        those people, these people, their kind, your kind, that lot, you people, his kind, out of the jungle,
        out of the trees, out of caves`,
    },
  },
  {
    language: 'ar',
    lists: {
      'hate.out': `برا, برة, اخرجو`,
      'hate.group': `عبيد, العبيد, وصفان, الوصفان, كحاليش, القور, البدو`,
      'hate.ableist': `
        معوق, معوقين, معوقة, منغول, منغولي, منغوليين, متخلف عقليا, متخلفين عقليا, يا أعرج, يا أعمى, يا أطرش`,
      'hate.disabled': `
        الصم, صم, البكم, المكفوفين, مكفوف, أعمى, عميان, المعاقين, معاق, ذوي الاحتياجات, طرش, عرج, كرسي متحرك,
        تريزوميك`,
      'hate.unwanted': `
        كاملين, ناس كاملين, ناس نورمال, عاديين, ناس عاديين, طبيعيين, اناس طبيعيين, يقعدو في دارهم, يقعد في دارو,
        ضد الطبيعة, ضد الفطرة, شواذ, مقرف, مقرفين, يخوفو, ما نحبوش, ما نحبوهمش`,
      'hate.presence': `عمرو البلاد, عمروا البلاد, ملاو البلاد, كثرو, كثروا, شبعنا من, غزاونا, احتلو`,
      'hate.expel': `
        رجعوهم, ارجعوهم, رجعوهم منين جاو, منين جاو, ارجعوا, ارجعو, لبلادكم, لبلادهم, بلادكم, اطردوهم, طردوهم,
        اخرجوا, اخرجو, خرجوهم, ما تخدموهمش, ما تخدموهم, ما تشروش من عند, ماكاش بلاصتهم, ما عندهمش بلاصة,
        لا مكان لهم, روحو لبلادكم`,
      'hate.country': `
        ارجعوا لبلادكم, ارجعو لبلادكم, روحو لبلادكم, روحوا لبلادكم, ارجع لبلادك, روح لبلادك, رجعوهم لبلادهم,
        رجعوهم منين جاو, عودوا إلى بلادكم, عودوا من حيث أتيتم`,
      'hate.sexist': `
        ناقصة عقل, ناقصات عقل, ناقصات عقل ودين, بلاصتها الكوزينة, بلاصتها فالكوزينة, للكوزينة, روحي للكوزينة,
        مكانها المطبخ, مكانك المطبخ, ارجعي للمطبخ, بلاصتها في الدار, مكانها البيت`,
      'hate.woman': `المرا, مرا, المرأة, النسا, النساء, نسا, امرأة, بنات`,
      'hate.plot': `
        يملكون البنوك, يتحكمون في, يحركون, يسيطرون على, الأنوف الطويلة, أصحاب الأنوف, يحكمو العالم,
        يحكمون العالم, اللوبي, الماسونية`,
      'hate.code': `
        أصحاب الأنوف, الأنوف الطويلة, يملكون البنوك, أبناء القردة, احفاد القردة, أحفاد القردة والخنازير,
        أبناء الخنازير`,
      'hate.people': `
        ما فيهم خير, مافيهم خير, ما فيهمش خير, راعي الغنم, رعاة الغنم, رعاة الإبل, رعاة الابل, بول البعير,
        شعب متخلف, عرق, جنس`,
    },
  },
  {
    language: 'dz',
    lists: {
      'hate.out': `barra, berra, bara, yrou7ou, rou7ou`,
      'hate.group': `3abid, l3abid, wosfan, losfan, k7alech, nas sahra, nas s7ra, nas sa7ra, sahrawa, nas ljanoub`,
      'hate.ableist': `mongol, mongoli, lmongol, mongoliya, m3awa9, m3aw9, m3awak, me3ouek, ma3ou9`,
      'hate.disabled': `chaise roulante, handicapé~, trisomique~, lo3mi, la3ma, tarch, lma3ou9in, m3aw9in, 3arej`,
      'hate.unwanted': `
        y3attal nas, y3attlou nas, ya93od f darou, ya93oud f darou, yag3od f darou, yo93od f darou,
        ya93dou f darhom, nas normal, nas normaux`,
      'hate.presence': `3amrou lblad, 3amrou leblad, 3emrou lblad, 3amrouna, ktarou, ketrou, wellaw ktar`,
      'hate.expel': `
        bladhom, l bladhom, bladkom, l bladkom, yarj3ou, rj3ou, khallihom, khalihom, khallouhom, ma yastahlouch,
        makach blasethom, ma 3andhom blasa, blasthom`,
      'hate.country': `
        rou7ou l bladkom, ro7ou l bladkom, rouhou l bladkom, yrou7ou l bladhom, arj3ou l bladkom,
        rj3ou l bladkom, rou7 l bladek`,
      'hate.sexist': `
        na9sat 3a9l, na9sa 3a9l, l cuisine, lel cuisine, lkouzina, l kouzina, f kouzina, rou7i tayebi,
        rou7i ghesli, ghesli lmma3en`,
      'hate.woman': `lmra, mra, nsa, lmraya, bnat, lebnat, nssa`,
      'hate.people': `
        ma fihom khir, mafihom khir, jmalhom, jmal, ra3yan, rou3yan, ra3i lghnem, l'espèce, had l'espèce, jens`,
    },
  },
  {
    language: 'kab',
    lists: {
      'hate.disabled': `uɛwiq, iderɣalen`,
      'hate.expel': `ur nebɣi ara, ṛuḥet ɣer tmurt-nwen, uɣalet ɣer tmurt-nwen, ffeɣet, awit-ten, ur ten-nebɣi`,
    },
  },
]
