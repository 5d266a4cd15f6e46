import type { Source } from '../lexicon/compile'

/** Words that only the rule against hate needs. */
export const HATE_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      // After a group's name these shut it out
      'hate.after': `
        comme d'hab, sont partout, partout,
        voleurs, menteurs, même combat,
        dehors, hors (de|d), ailleurs, non merci, beurk, berk, chez eux, chez elles, au bled, à la porte,
        au trou, basta, raus, go home, rentrez, dégagez,
        qu'ils crèvent, y en a marre, ça suffit`,
      // The group is spoken of, not to
      'hate.them': `ils, elles, eux, leur, leurs, ceux-là, celles-là, ces gens-là, ces gens`,
      'hate.us': `je, j, moi, mon, ma, mes, nous, notre, nos, on`,
      'hate.like': `on dirait, comme (un|une|des), l'air d'un, parle comme, marche comme, embauchez des, que des`,
      // Before a group's name these shut it out
      'hate.without': `
        pas d, pas de, jamais d, jamais de, pas un, pas une, plus de, plus un, plus une, trop de, trop d, marre des, marre de ces,
        ras le bol des, ras-le-bol des, stop aux, non aux, non à, mort aux, à bas les, à mort les,
        sans les, gare aux, attention aux,
        interdire les, virez les,
        j'aime pas les,
        la faute aux, à cause des, avec ces, encore un, encore une, encore des,`,
      // A kind or neutral word: what stands beside it is no attack
      'hate.kind': `
        fier, fière, fiers, fierté, vive, vivent, bienvenue, joyeux, bonne fête, inoubliable, accessible~,
        rampe, ascenseur, inclusif, inclusive, inclusion, droits, égalité, respect, moubarak, kareem,
        apprentissage, jouent, jouer, danse, fanfare, participent, heureux, khawa, mon fils, ma fille, mon frère, ma sœur, mon père, ma mère, mon mari, ma femme, mes parents, hommage,
        drôle, mignon~, sublime~, doux, douce, en or, merveilleu(x|se), passionnant~, instructif, patrimoine, culture, recette~,
        spécialité~, festival, langue des signes`,
      // Said of a group by someone who is "not racist"
      'hate.denial': `
        (pas|jamais|ni) raciste(s|), (pas|jamais) (sexiste|homophobe|xénophobe|antisémite|misogyne),
        rien contre eux, j'ai (des|deux|trois|un|une) ami~,`,
      'hate.but': `
        mais, donc, sauf que, seulement, cependant, par contre, juste, hein`,
      // Said to be inborn, or known to all
      'hate.nature': `
        mentalité (de|d), une mentalité,
        tous sans exception, sans exception,
        jamais vu un,
        comme tous les,
        (dans|c'est dans) (leurs|les|ses|vos|tes) gènes,
        (dans|c'est) (leur|le|ton|votre) (sang|nature|culture|adn), génétique~, de naissance,
        c'est connu, bien connu,
        tous les mêmes,
        ils sont tous, c'est tous des,
        sont tous des,
        toujours à se plaindre`,
      'hate.scorn': `
        j'hallucine,
        risible, grotesque,
        la prochaine fois, et demain, pfff, pff,
        tss, 🙄, 😒, 🤦, 🖕, et pourquoi pas, et pourquoi pas (un|une|des),
        et puis quoi, quoi encore,
        touché le fond, on aura tout vu,
        comme par hasard, tiens donc,
        la bonne blague, la blague, manque plus que,
        faut pas s'étonner, pas étonnant, ça explique tout, on comprend mieux, je comprends mieux,
        si vous voyez, suivez mon regard,
        et bientôt, vivement la,
        dégoût, ça promet, vous recrutez,
        beurk, berk, 🤮, 🤢, 🤡`,
      'hate.refuse': `
        surtout pas, pas avec, pas chez moi, éloignez, écartez, fuyez, se méfier, méfie-toi,
        attention aux, gare aux,
        sans les, interdisez, interdites, interdits, remplacez, mettez-nous,
        trouvez-nous, donnez-nous, rendez-nous, des vrais, les vrais,
        nos enfants, notre pays, priorité aux,
        français d'abord, je refuse,
        je ne veux pas être,
        laisse pas, planque~, planquez,
        recomptez, comptez vos,
        entre eux, qu'ils restent,
        qu'il aille,
        allez vivre,
        faire confiance,
        désolé~ mais, un (vrai|vraie) (français|française|homme|blanc), de vrais,
        embauchez des gens,
        d'ici`,
      // Driving out, cleaning away, locking up
      'hate.purge': `
        dégage, dégagez, dégagez-les, foutez-les,
        jetez-les, enfermez, enferm(er|és|ées), internez,
        bannir, bannis, bannissez, déporter, déportez, déportation, éliminer, éliminez, disparaître, disparaissent,
        castrer, castration, castrés, gazer, gazez, fusiller, lapider, lapidez, fouet, fouetter, bastonnade,
        matraque, frontières, camps, ghetto, cage, muselière,
        zoo, poubelles, égout~, isolez,
        pas le droit, vir(ez|er|e|ons)-(les|moi|le|la),
        virez (les|moi|tous), qu'on (les|le|la) (vire|renvoie|expulse|brûle|enferme|parque|interne), renvoyez,
        renvoyons, renvoyer, ramenez, ramenez-les, expuls(ez|er|ons|és|ées|ion),
        à la mer, parqu(és|ées|er|ez),
        barbelés, désinfect(er|ez|ion), stérilis(ation|er|ez|és|ées),
        extermin(er|ez|ation|és), éradiqu(er|ez|és), charter~, aller simple,
        tondues,
        brûle les,
        quota~, qu'ils crèvent,
        barrez-vous, cassez-vous, dehors, rentrez, repartez, retournez`,
      // What people say of a group in the next sentence
      'hate.they': `
       
        (ils|elles|ça|tous) (puent|pue|sentent|reproduit|pullulent|pullule|pondent|pond|envahissent|mendient|salissent|dégradent),
        (ils|elles|ça) (se reproduit|se reproduisent|mangent nos|volent|violent|égorgent|tuent|crachent|saignent|nous saignent),
        (ils|elles) (calculent|réfléchissent|comprennent|travaillent|bossent|s'intègrent) pas,
        (ils|elles) (profitent|vivent de|touchent|nous coûtent|nous remplacent|dirigent|contrôlent|tiennent|possèdent),
        (ils|elles) (savent|savent même|ne savent|ne savent même) pas,
        leurs gènes,
        ils sont partout,`,
      // Stereotypes, as nouns and predicates, that mean little of a person and much of a group
      'hate.trait': `
        nous prennent,
        valent pas mieux, méritent, mérite pas,
        ont tué, ont volé,
        sang chaud, sans gêne,
        paillasson~, esclave, domestique~,
        bonniche~, bonniches, boniches, soubrette~, objets, viande, volent,
        chipent, arnaquent, escroquent, mendicité, squattent, squat, grugent, fraudent, magouillent, magouilleur~,
        magouille~, combinards, gueulent, beuglent, braillent, sentent, puent,
        schlinguent, cocottent, empestent, odeur~, pondent, copulent,
        reproduisent, complotent, manigancent, massacrent, terrorisent, dealent,
        dealeurs, saccagent, pillent, pillage~, dépouillent, harcèlent, violeurs,
        imposent leur, islamisent, polluent, contaminent, sucent,
        bouffent, glandent, glandeur~, roupillent, pleurnichent, chouinent, jacassent,
        minaudent, cancanent, feignasse~, tire-au-flanc, crados, crasse, crasseux, miteux, bouché~,
        fourbe~, perfide~, rusé~, rapace~, avide~, usuriers, intéressées, infidèles, frivoles, capricieuse~,
        émotive~, couards, brutaux, sanguinaire~, obscurantiste~, rétrograde~, moyenâgeux, tordu~,
        obsédé~, déviant~, dévergondée~, impur~, mécréant~, enfer, en enfer, damnés, péché, péchés,
        inutiles, cassos, cas sociaux, décadence, mafia, mafieux, horde~, hordes, troupeau~,
        singerie~, jungle, brousse, savane, grotte, caverne, cavernes, chèvres, kalach, kalachnikov,
        excision, charia, polygame~, polygamie, allocs, allocations,
        la caf, rsa, aides sociales, en prison, prisons, pickpocket~, cambrioleur~,
        cambriolage~, racket, trafic~, rodéos, hygiène, lavez, propreté,
        au pouvoir, ficelles, complot~, ritue(l|ls), sacrifice~, sans cervelle,
        cervelle, neurone~, qi, intelligence, réfléchir, incapable~, inférieur~, inaptes,
        faites pour, faits pour, dressé~, dresser, obéir, obéissent, soumission,
        ménopause, ses règles, pilule, cuisiner, pute~, salope~, traînée~, catin~, mijaurée~,
        greluche~, sida, mst, vih, malsain~, tare~, asile,
        camisole, cabanon, boulets, fardeau, ralentissent, encombrent,
        baver, grimacent, pitié, flippant~, mongoliens, vénal,
        apatrides, mendiants,
        qui traînent, trafiquants, délinquance, insécurité,
        la gale, le sida,
        détraqué~, dégénéré~, pondeuse~, soumises, l'arnaque, consanguins, chômeurs,
        ménagerie, terrorisme, attentat~, décapit(er|ent|eurs),
        égorg(er|ent), harem, esclaves,
        une secte, bombes,
        une maladie, un virus, un cancer, une gangrène, un poison, la plaie,
        quotient, qi moyen,
        pas fait pour, sournoiserie, fourberie,
        traître~, traîtrise, collabos, à quatre pattes, vulgaire~, mauvais œil,
        un danger pour, la racaille`,
      // Before a group's name this is abuse
      'hate.call': `
        espèce (de|d), espèces (de|d), une tête (de|d), tête (de|d), gueule (de|d), face (de|d), du sang (de|d),
        ramassis (de|d), bande (de|d), tas (de|d), putain (de|d), saloperie (de|d), saleté (de|d), ordure (de|d),
        chien (de|d), connard (de|d), connards (de|d),
        enfoiré (de|d), con (de|d), maudit~, foutu~,
        merde (de|d)`,
      'hate.sign': `
        voile~, burka~, burqa~, niqab~, hijab~, abaya~, djellaba~, kippa~, boubou~,
        mosquée~, minaret~, halal, ramadan, coran, barbu~, synagogue~, imam~, rabbin~, rayon halal`,
      'hate.wink': `
        à bon entendeur,
        on connaît la chanson,
        toujours les mêmes,
        cherchez l'erreur, je dis ça, hasard, comme par hasard,
        curieusement, étrangement, on sait très bien, on les reconnaît,
        on la connaît, suivez mon regard, faites le calcul,
        depuis que, avant`,
      'hate.hint': `
        peuple élu,
        9-3, le 93, de couleur, la couleur, bronzé~, bronzés,
        basané~, patronyme~, consonance~, consonances,
        une blanche,
        français de souche, de souche, importé~,
        de là-bas, leurs pays, leur pays d'origine,
        diversité, multiculturel~, multiculturalisme,
        chance pour la france, grand remplacement, outre-méditerranée,
        shabbat, caravane~,
        changement de population, faciès, ces gens-là`,
      'hate.place': `
        retourn(e|ez|es|er) (à|au|aux|dans|faire), rentre~ (à|au|dans),
        va (faire|préparer|laver|repasser|cuisiner|t'occuper|nous faire),
        occupe-toi d(e|u|es), ferait mieux,
        devrait, devraient, reste~ (à|dans|en), place, sa place, leur place,
        qui (fait|va faire|s'occupe|garde), et la, et le, et les, qui sait, savent pas, sait pas, à ses, à leurs,
        à tes, à vos`,
      'hate.household': `
        vaisselle, casserole~, cuisine, ménage, repasser, fourneau, fourneaux, aspirateur~, balai,
        serpillière~, lessive, tricot, couches, linge, gosses, marmite~, plumeau, tablier, biberon~, la soupe,
        le dîner, au foyer, à la maison`,
      'hate.role': `
        arbitre~, pilote~, micro, commentatrice~, commenter, commente, au volant, directrice~, directeur~,
        ministre~, présidente~, présidence, capitaine~, ingénieur~, conductrice~, chauffeur~, banque,
        comptable~, mécanicienne~, mécanique, conseil municipal, maire~, chirurgien~, chef~, cheffe~, patronne~,
        politique, foot, hors-jeu, logique, maths, calculent, bilan, policier~, professeur~, prof~, animateur~,
        guichet~, accueil, standard, mannequin~, égérie, serveur~, serveuse~, caissier~, caissière~, vendeur~,
        vendeuse~, présentateur~, présentatrice~, livreur~, stadier~, plateau, antenne`,
      'hate.forher': `
        pour un (arabe|noir|black|kabyle|handicapé|gitan|rom|musulman|africain|trisomique|gay)`,
      'hate.grudging': `
        parle bien, parlez bien, pas mal, plutôt bien, assez bien, intelligent~,
        poli~, propre~, cultivé~, compétent~, courageux`,
      // Names that insult only the one who is called by them
      'hate.label': `
        autiste~, triso~, trisomique~, schizo~, bipolaire~, sourdingue~,
        bigleux, manchot~, tante~, tantes, tarlouze~, gonzesse~, fillette~, femmelette~, mulâtre~, nègre~,
        gitan~, juif~, feuj~, kabyle~, bougnat~`,
      // Disability used as an abuse: hate and insult at once
      'hate.ableist': `
        (espèce de|sale|gros|pauvre|bande de|t'es un|petit|vrai) (mongol|mongols|gogol), mongolien~, gogol~, golmon~, triso, trisos, attardé~, attardé mental,
        espèce d'autiste`,
      'hate.disabled': `
        trisomique~, handicapé~, autiste~, sourd~, sourds, muet~, aveugle~, malvoyant~, malentendant~, nain~,
        bègue~, bossu~, chaise roulante, en fauteuil, déficient~`,
      'hate.group': `
        arabisé~, arabisés, barbu~, enturbanné~, voilée~, bâchée~, gens du voyage, cas sociaux, blédard~,
        clandestin~`,
      'hate.claim': `
        savent que, savent pas, ne savent pas,
        profitent, c'est tous des, sont tous des,
        on ne veut pas de, on veut pas (de|d)`,
      'hate.unwanted': `
        beurk, berk, on aura tout vu, 🤢, 🤮, on attend combien,
        combien de temps, ça coupe l'appétit, coupe l'appétit,
        reste chez, des gens normaux, du monde normal,
        gens normaux, pas normal~, cachez,
        dégoûte, dégoûtant~, dégueulasse~, à vomir, gerber, envie de vomir, contre nature,
        contre-nature, la nature a prévu, devraient pas approcher, ne devraient pas,
        anormal~, anormaux, honte pour, propagande, lobby`,
      'hate.presence': `
        rempli de, remplie de, remplacé par,
        encore des, encore un, encore une,
        trop de, trop d, ras le bol des, marre des,
        marre de ces, la faute aux, toujours les mêmes,
        embauchez des`,
      'hate.expel': `
        dehors, dans ton pays, dans votre pays, retourne dans,
        retourne chez,
        dégagez, expulsez, expulser,`,
      'hate.country': `
        retourne dans ton pays,
        retourne en afrique,
        grand remplacement,`,
      'hate.sexist': `
        à ta cuisine, faire la vaisselle, à la vaisselle,
        garde les gosses,
        chacun sa place,
        ménopausée~, hystérique~, femme au volant,`,
      'hate.woman': `
        femme~, femmes, meuf~, fille~, nana~, gonzesse~, commentatrice~, présentatrice~, journaliste~,
        conductrice~, blonde~, directrice~, ministre~, bonne femme, mère, cheffe, patronne`,
      'hate.plot': `
        contrôlent la banque,
        aux manettes,
        suivez mon regard, toujours les mêmes, la communauté organisée, communauté organisée,
        peuple élu, ordres à tel-aviv, ordres à tel aviv,
        rothschild`,
      'hate.code': `
        la communauté organisée, communauté organisée, français de souche,
        chance pour la france,
        (france|algérie|europe) aux (blancs|français|arabes|chrétiens), prend ses ordres à tel-aviv,
        la nature a prévu autre chose, lobby juif,
        sale race, sous-race, race inférieure`,
      'hate.norm': `
        travelo~, c'est pas une femme,
        deux papas, malade~ mental,
        contre nature, abomination`,
      'hate.people': `
        pas un peuple, race de, une race de, ces gens-là, ces gens là,
        ces gens,`,
    },
  },
  {
    language: 'en',
    lists: {
      'hate.after': `
        out, go home, not welcome, not here, elsewhere, go back, get out, no thanks, no thank you, must go, must leave, need to leave,
        have to go, need to go, should leave, should go, raus, off the streets`,
      'hate.them': `they, them, their, theirs, em, those people, these people`,
      'hate.us': `i, im, my, me, we, our, us, mine`,
      'hate.like': `like a, like an, worse than a, looks like a, sounds like a, acting like a`,
      'hate.without': `
        no more, sick of, tired of, fed up with, avoid, avoid all, ban, boycott, get rid of,
        too many, enough, enough of, overrun by, never trust (a|an|the|), never let (a|an|the|),
        down with, death to, out with, lock up, kick out, deport, hate, i hate, hate all, beware of`,
      'hate.kind': `
        proud, pride, welcome, kareem, mubarak, happy, taught, helped, kind, lovely, beautiful, respect, equal,
        equality, rights, accessible, accessibility, ramp, access, support, supporting, grateful, inclusive, inspiring, hero~, my (mum|mother|dad|son|daughter|wife|husband)`,
      'hate.denial': `
        not racist, (not|aint|never) (sexist|homophobic|xenophobic|antisemitic|transphobic|being racist),
        no offense to, nothing against,
        i have (black|gay|muslim|jewish) friends`,
      'hate.but': `
        but, just, however, still, so, though`,
      'hate.nature': `
        typical, their culture, that mentality,
        never met a, never seen a,
        ask anyone, look it up, the stats, proven,
        just saying, there i said it, there, i said it,
        in (their|the|her|his|your) (blood|genes|dna|nature|culture), genetic, genetics,
        by nature, everyone knows, we all know,
        always will be, all the same,
        statistically,
        when it's a(n|), when its a(n|), equals, are just, is just, just means, are nothing but`,
      'hate.scorn': `
        laughable, clown world, woke, wokery,
        political correctness, virtue signalling, pandering, down our throats, rammed down,
        agenda, propaganda, brainwashing, indoctrination, 🙄, 😒, 🤦, 🖕,
        unfollowed, yikes, puke, vomit, gag, cringe, what's next,
        whats next, no wonder, what do you expect,
        explains a lot, of course it is,
        what a joke, is this a joke, give me a break,
        end of the world,
        i'm out, 🤮, 🤢, 🤡,
        surprise surprise, shocker, with a straight face`,
      'hate.refuse': `
        avoid them, beware, beware of, watch out, stay away,
        rather have, i'd rather,
        would rather, bring back, our own people, our own, our people,
        our country,
        ban, bans, no more, wouldn't let, never let,
        don't trust, wouldn't trust, never trust, can't trust,
        hide your, watch your, wash your hands,
        near the (till|silver|money|kids|children), near my (kids|children|food|house|mother|mum),
        refuse to be, i refuse,
        treated by a(n|),
        a real (man|woman|american|brit),
        not in my, not on my,
        never be a`,
      'hate.purge': `
        deporting, deportation, get rid, get rid of, getting rid, eliminate, erase, eradicate, expel, expelled,
        evict, evicted, jail, jailed, jail them, hanged, shoot them, gassed, whip, whipped, stoned,
        castrate, castrated, neuter, neutered, spay, spayed,
        one way ticket, one-way ticket, back to the, back where, cage, caged,
        asylum, segregate, segregated, segregation, chains, in chains, slavery, leash, muzzle, muzzled, deserve to,
        don't deserve, shouldn't be, should not be,
        no rights, no right to, deport, deported,
        ship (them|em|the lot|him|her) (back|off|out|home), send (them|em|the lot|him|her|'em) (back|home|packing),
        pack up, clear out, kick out, kicked out,
        round them up, in cages,
        fumigate, disinfect, sterilise, sterilize, cleanse, exterminate,
        put (them|it) down, keep (them|em) out,
        shouldn't be (allowed|here|on|in), should not be (allowed|here|on|in),
        should be (banned|shot|beaten|locked|whipped|stoned|hanged|illegal),
        go back, not welcome, don't belong, doesn't belong,`,
      'hate.they': `
        they (stink|smell|breed|steal|rape|reek|invade|pollute|multiply|leech),
        they (don't|dont) (wash|work|integrate|belong|pay),
        they('re|re| are) (animals|savages|everywhere|taking over|all thieves|all the same|not human|filth|scum|vermin|lazy|dirty),
        these animals, breed like,
        taking our, took our,
        dont wash, don't wash, the smell, you can smell, get (them|em) out,
        the lot of (them|em)`,
      'hate.trait': `
        steal from, hate us, hate our, take our,
        can't read, can't write, don't respect,
        worth nothing, worthless, don't deserve,
        ruined, ruining, destroyed, destroying, invaded, colonised, occupied, second class,
        second-class, servants, slaves, maids, doormats, objects, meat, not fully,
        untrustworthy, unreliable, drunks, drunkards, alcoholics,
        backwards, inbred, in-bred, incest, rats, vermin, scum, steals, thieves, thieving, rob, robbed, robs, scams,
        scammers, conning, cheating, liars, mug, mugging, begging, squatters, loiter, loitering, dealing, stab,
        stabbing, stabbed, aggressive, savage, uncivilised, backward, primitive, barbaric, medieval, bloodthirsty,
        fanatic~, extremist~, radical~, terrorists, stench, stink, stinks, reek, reeks, unwashed, toilets, poo,
        shit in, breed, breeding, breeds, multiply, reproduce, lazy, idle, workshy,
        scrounge, scrounging, dole, handouts, freebies, stupid, dumb, dim, brain, brains, iq,
        illiterate, uneducated, can't spell, can't count, can't think, can't learn,
        tight-fisted, moneygrabbing, gold digger~, gold diggers, usury,
        hormones, nagging, gossip, gossiping, slutty, sluts, whores, promiscuous, aids, infected, contagious,
        sickos, delusional, conversion, asylum, straitjacket,
        vegetable~, dribbling, drool, holding up the, creepy, terrifying,
        weird, unnatural, immoral, sin, sinful, satanic, filthy, muck, sewer, jungle, cave~, caves,
        tents, spear, tribal, treacherous, traitors, disloyal, sly, shifty, sneaky, cunning, two-faced,
        inferior, cowards, useless, incompetent, hopeless,
        follow the money, stealing, steal, thieve, robbing, rob you,
        pickpockets, cheapskates, stingy, slower, low iq,
        genetically inferior, can't drive, diseased, a disease, a cancer,
        a cult, a plague, bad luck, cursed, unclean, perverts, perverted, deviant~, predator~,
        groomers, pedo~, nutter~, loony, loonies, psycho~, freak~, freaks, a freak, monsters, abominations,
        sponging, spongers, layabouts, on benefits, bombers, bomb, bombs, jihad, sharia, terror~,
        behead~, beheading,
        dealers, drug dealers, gangs, knife crime, dirty, filth, chimp~, monkeys, apes,
        only good for, made for, hormonal,
        hysterical, submissive, greedy, mentally ill, going to hell, burn in hell, rot in hell`,
      'hate.call': `
        fucking, bloody, damn, damned, goddamn, stupid, dumb, bunch of, pack of, load of, gang of, dirty, filthy,
        stinking, smelly, greasy, ugly, worthless, useless, lazy, fat, thieving, lying, cheating, typical`,
      'hate.sign': `
        headscarf~, hijab~, burka~, burkas, burqa~, niqab~, mosque~, mosques, minaret~, halal, kippah~,
        skullcap~, synagogue~, quran, koran, imam~, rabbi~, veil~, 🧕, 👳, accent~`,
      'hate.wink': `
        wonder what, wonder where, wonder how,
        say no more, nuff said,
        can't say it,
        read between the lines, work it out,
        them again, funny how, strange how,
        interesting that, curious how, notice how, ever notice, noticed how, guess who,
        guess which, wonder why, wonder who, just saying, i'm just saying, you know who,
        you know what i mean, iykyk, coincidence,
        that's all, not racist,
        used to be`,
      'hate.hint': `
        darker, tanned, swarthy, ethnic, ethnics,
        those types, no-go,
        third world, shithole, shitholes, religion of peace, chosen people,
        indigenous, multiculturalism,
        multicultural, enrichment, dinghy, dinghies, boat people,
        surname~, surnames, last name~, friday night,
        complexion~, skin tone,
        that sort of, those communities,
        enrichers, vibrancy, vibrant, demographic~, demographics,
        ghetto`,
      'hate.place': `
        back to (the|your|her|their), should be, belongs, belong, get back, go back, warming, cooking, her place,
        their place, stay in, stay at, know (her|their|your) place, stick to, instead of, not reading,
        who's, who is, make me, make us`,
      'hate.household': `
        kitchen, dishes, ironing, laundry, sandwich~, dinner, hoover, hoovering, cooking, cleaning, knitting,
        nappies, diapers, stove, sink, apron, vacuum, baking, at home, housework, the kids`,
      'hate.role': `
        pilot~, engineer~, driver~, drivers, referee~, ref, manager~, ceo, boss, captain, code, coding, maths, math,
        science, lab, football, scores, pundit~, commentator~, mechanic~, surgeon~, doctor~, minister~, president,
        politics, engines, politician~, cashier~, waitress~, waiter~, staff, counter, till, presenter~,
        teacher~, nurse~, technician~`,
      'hate.forher': `
        for a (girl|woman|lady|female|blonde|chick),`,
      'hate.grudging': `
        clever, smart, not bad, pretty good, articulate, explains,
        surprisingly, intelligent, strong, funny, decent, clean, polite`,
      'hate.label': `
        autistic~, spastic~, mental, schizo~, midget~, cripple~, gypsy, gyppo~, jew, paki,
        poof~, queer~, tranny, sissy, sissies, batty, big girl`,
      'hate.ableist': `retard~, retarded, tard, mongoloid~, spastic, spaz, window licker`,
      'hate.disabled': `
        wheelchair, disabled, autistic~, deaf, (blind|the blind|a blind) (man|woman|people|person|girl|boy|guy|bloke|lad|kid|lady), the blind, dwarf, midget, stutter, cripple~, amputee`,
      'hate.unwanted': `
        yuck, ew, eww, normal people, stay home, stay at home,
        puts me off,
        shouldn't exist, should not exist, unnatural, against nature, mentally ill, mental illness, disgusting,
        gross, groomer~, not allowed to`,
      'hate.presence': `
        full of, filled with, run by, owned by, replaced by, ruled by,
        taken over by, too many, nothing but,
        sick of, tired of, overrun by, blame the`,
      'hate.claim': `
        can't drive, can't be trusted,
        all they do is, are all, are always, should never be, should not be allowed, shouldn't be allowed`,
      'hate.expel': `
        locked up, don't belong, do not belong, doesn't belong, go back to, send them back,
        send them home, deport, keep them out, out of our country, not welcome,`,
      'hate.country': `
        back to where you came from, back to africa,`,
      'hate.sexist': `
        in the kitchen,
        on her period, time of the month, know her place,`,
      'hate.woman': `woman, women, female~, girl~, wife, she, lady, blonde`,
      'hate.plot': `
        run the media,
        globalists, hook nose,`,
      'hate.code': `
        lgbt agenda, subhuman, sub-human,
        master race, two genders only`,
      'hate.norm': `
        not a real woman, that's a man, thats a man, man in a wig,
        unnatural, abomination`,
      'hate.people': `
        those people, these people, you people,`,
    },
  },
  {
    language: 'ar',
    lists: {
      'hate.after': `برا, برة, اخرجو, اخرجوا, ارحلو, ارحلوا, يروحو, يخرجو, لا, للمزبلة, لجهنم, لبلادهم`,
      'hate.them': `هم, هما, هوما, هؤلاء, هاذو, هادو, هذو, هذوك, هاذوك, ليهم, عليهم, منهم, فيهم, عندهم, بيهم, معاهم, تاعهم, نتاعهم, ديارهم, بلادهم, لغتهم, ولادهم`,
      'hate.us': `أنا, انا, نحن, حنا, احنا, ولدي, بنتي, عندي, راني, رانا`,
      'hate.like': `كي شغل, تقول, كيما, مثل, كأنه, كأنك`,
      'hate.without': `
        ماكانش, نكره, أكره, نكرهو, كرهنا, كرهت, ارحلوا, اطردوا, اطردو, احذروا, احذرو,
        كثرو, كثروا, بزاف, بسبب, سبب, تسقط, يسقط, لعنة الله على, الله يلعن, ينعل`,
      'hate.kind': `
        فخور, فخورة, فخورين, نفتخر, عيدكم, عيد مبارك, مبارك, كريم, مرحبا, أهلا, تحية, تحيا, يحيا, الله يحفظ, ربي يحفظ, حقوق, منحة, تسهيلات,
        خاوة, إخوة, اخواننا, إخواننا, أحباب, تراث, ثقافة, تقاليد, ولدي, بنتي, خويا, أختي, ماما, بابا, زوجي, زوجتي, مسلسل, مطعم, ترجمة, لغة الإشارة, قفطان`,
      'hate.denial': `
        ما عندي والو ضد,
        لست ضد, مع احترامي, صحيح أنهم`,
      'hate.but': `
        بصح, لكن, ولكن, غير, الا, مي, برك`,
      'hate.nature': `
        شيء طبيعي, ثقافتهم, عقليتهم, عقلية, ذهنيتهم, دينهم, تربيتهم,
        واحد فيهم, ما فيهم, مافيهم, من زمان,
        بالفطرة, في دمهم, فدمهم, بطبيعتهم, طبعهم, طبيعتهم,
        معروفين, معروفة, عبر التاريخ,
        أصلهم, أصله, أصلها`,
      'hate.scorn': `
        مسخرة, 🙄, بففف, أعوذ بالله, اعوذ بالله,
        وين راهي رايحة, آخر زمن, آخر الزمان, اخر زمن,
        يا حسراه, مهزلة, زيدونا,
        وغدوة, كيف صار,
        بهدلة, 🤮, 🤢, 🤡`,
      'hate.refuse': `
        لا نريد,
        نكرههم, ابعدوا, ابتعدوا, احذروا, احذرو, حذاري, ردو بالكم,
        امنعوا, بدلوه, بدلوها, ولاد البلاد, تقاليدنا,
        قيمنا, لا تثق,
        أرفض أن,
        ما يدخلوش, جيبونا, جيبولنا,
        ريحتو, ريحتها`,
      'hate.purge': `
        اخرجي, نطردوهم, نخرجوهم, نرحلوهم, رجعوهم, نرجعوهم, ارجعوهم, ارجعو, ارجعوا, للحدود, للحبس, احبسوهم,
        حبسوهم, اسجنوهم, اعدموهم, الإعدام, اقتلوهم, قتلهم, يقتلوهم, اضربوهم, بالعصا, بالكرافاش, الزبالة,
        المزبلة, قفص, الزريبة, جزيرة, عقم, أخصوهم, نحرقوهم, رجم, الرجم, ارجموهم,
        يرحلوا, ارحلوا, رحلوهم, ترحيلهم, ترحيل, طرد, طردهم, اطردو,
        اطردوا, اطردوهم, يخرجو من, اخرجو, يرجعو, يرجعوا, لجبالهم, للصحراء, لبلادهم, لبلدانهم, لديارهم,
        فالقفص,
        للقفص, في الزريبة, للزريبة, حديقة الحيوان, إبادة, ابادة, إبادتهم, تطهير,
        نظفو, نظفوا, طهرو, طهروا,
        حرقوهم, احرقوهم, ارموهم,
        ارميوهم, للمزبلة, انتزعوا, يقلعولهم, قلعولهم, امنعوهم,
        لا مكان`,
      'hate.they': `
        ريحتهم, رائحتهم, ريحتكم, ولادهم, يتكاثرون, يتكاثرو,
        يسرقو, يسرقون, يطلبو, طلابين, يخطفو, يزاحمون,
        لا يفهمون,
        أمثالهم,`,
      'hate.trait': `
        يسرقونا, يغشونا, يحقرونا, يكرهونا, يستغلونا,
        خربو, خربوا, دمرو, دمروا, قتلو, قتلوا,
        احتلو, خداعين, خدامات, درجة ثانية, سكارجية, مدمنين, فاشلين, فاشل, عاطلين, بطالين,
        ضعيفات, ضعاف, ثرثارات, نكديات, حقودين, حسادين, حسودين, مكارين, كيدهن, سراق, سراقين, يسرقو,
        سرقوا, نصابين, نصاب, محتالين, غشاشين, غشاش, يغش, يغشو, كذابين, كذاب, يكذبو, منافقين, منافق, خبيث, خبثاء,
        خبيثة, لؤماء, ماكرين, مكر, غدر, يغدر, يغدرو, خاين, خونة, خائنين, عملاء, عميل, بياعين,
        بلا أصل, ديوث, ديوثين, قحاب, رقاصات, فساد, فاسقات, فاجرات, عرايا, عريانات, ماديات,
        ماديين, طماعات, الربا, يحكمون, يحكمو, مؤامرة,
        مؤامرات, ماسونية, قتلة, قتالين, مجرمين, مجرم, إرهاب, إرهابيين, دواعش, داعشي, داعشية, تفجير, مخدرات,
        دعارة, سحر, سحارين, شعوذة, مشعوذين, وسخ, موسخين, خامجين, ريحة, ريحتو, خانز, خانزين,
        قمل, الجرب, إيدز, وباء, عدوى, يعدي, كورونا, طاعون, كسلانين, كسل, ما يخدموش,
        نايمين, يرقدو, طلابة, يطلبو, متسولين, تسول, شحاتين, جياع, جعانين, أغبياء, أغبى,
        غبية, غبيات, حمقى, بهايم, لا تفهم, مخهم, عقلهم, جهلة, أميين, متخلفون,
        تخلف, بدائيين, همجيين, برابرة, وحوش, حيوانات, قرود, كهوف, الكهف, البعير, المعزة, عبيد, عبد, أسياد,
        أسيادكم, أدنى, أحط, حقيرين, حقير, ناقصين, نقص, شذوذ, انحلال, للنار, ملعون, ملعونين,
        لعنة, لعنهم, كفار, كفرة, زنديق, مشركين, أعداء, عدو, أعداءنا, استعمار, احتلال, استوطنو, مستوطنين, عالة,
        عبء, ثقل, بلاء, مسخ, قاذورات, قاذورة,
        باعوا, باعو, خيانة, خدم, رخيسات, كسالى, كسول, معكازين,
        معكاز, سكارى, سكيرين, كباريهات, الدعارة, عاهرات, مخنثين, جبناء, جبان, بخلاء, شحاحين,
        مشحاحين, طماعين, الطمع, غدارين, عقلها, عقلية, ناقص, ناقصة, مجانين, جرب,
        متخلفين, متخلفة, متوحشين, رعاة, المعيز, الغنم, الإبل, بدو, همج, ولاد فرنسا, كلاب فرنسا, فتنة,
        أصل الفتنة, شر, أشرار, كفر, زنادقة, نجاسة, منحلين, ضالين`,
      'hate.call': `
        وجه, وجوه, عقلية, تربية, ولد, ابن, ابناء, اولاد, ولاد, كلب, كلاب, فراخ, بقايا, حثالة`,
      'hate.sign': `
        الحجاب, حجاب, الجلباب, النقاب, نقاب, المسجد, مساجد, الكنيسة, كنائس, الشاشية`,
      'hate.wink': `
        راك فاهم, فاهمين, تعرفوهم, عرفتوهم, خمنو, احزرو, صدفة, بالصدفة, غريبة, الفاهم يفهم,
        والفاهم يفهم, من يملك, من يحكم, دوك الناس, 😉`,
      'hate.hint': `
        يوم السبت, لون البشرة,
        لهجة, لهجتهم, ألقابهم, أسماؤهم, أصولهم, من الحدود,
        الأنف, أنفه`,
      'hate.place': `
        مكانها, مكانهم, مكانه, بلاصتها, بلاصتهم, بلاصتو, روحي, ارجعي, اعطوها, خليها, خليوها,
        تقعد, في دارها, لدارها, ترجع, واش تفهم, تفهم`,
      'hate.household': `
        الكوزينة, كوزينة, المطبخ, مطبخ, مطبخها, طنجرة, الطنجرة, طناجر, المواعن, الماعن, ماعن, تطيب, طيبي,
        الكسرة, كسرة, السيق, الغسيل, غسيل, الشطابة, العجين, تعجن, البيت, دارها, الدار, الصابون, ولادها`,
      'hate.role': `
        مديرة, رئيسة, وزيرة, حكمة, حكم, مذيع, مذيعة, صحفية, الميزانية, الرياضة, الكرة, السياقة, تسوق, سائقة, شيفورة,
        كابتان, كابيتان, عميد, قاضية, الراديو, التلفزيون, التلفزة, الشباك, الاستقبال, الصندوق, بايع, بائع,
        خدامة, خدام, موظف, موظفة, المحل, الفيترينة`,
      'hate.label': `
        عميان, أعرج, أحول, أطرش, عورة, عمياء, أبكم, بكوش, قزم, منغولي, معوق, عبد, كحلوش,
        يهودي, نسوان, نسا, بنات`,
      'hate.out': `برا, برة, اخرجو`,
      'hate.group': `عبيد, العبيد, كحاليش, القور, البدو`,
      'hate.ableist': `
        معوق, معوقين, معوقة, منغول, منغولي, منغوليين, متخلف عقليا`,
      'hate.disabled': `
        الصم, صم, البكم, المكفوفين, مكفوف, أعمى, عميان, المعاقين, معاق, ذوي الاحتياجات, طرش, عرج,
        تريزوميك`,
      'hate.unwanted': `
        كاملين, عاديين, طبيعيين,
        شواذ, مقرف, يخوفو`,
      'hate.presence': `
        يحكمها, يسيرها, عمرو البلاد,
        كثرو, كثروا, غزاونا, احتلو`,
      'hate.expel': `
        رجعوهم, ارجعوهم, رجعوهم منين جاو, منين جاو, ارجعوا, ارجعو, لبلادكم, لبلادهم, بلادكم, اطردوهم,
        اخرجوا, اخرجو, خرجوهم, ما تخدموهمش, ماكاش بلاصتهم,`,
      'hate.country': `
        رجعوهم منين جاو`,
      'hate.sexist': `
        ناقصة عقل, ناقصات عقل,`,
      'hate.woman': `المرا, مرا, المرأة, النسا, النساء, نسا, امرأة, بنات`,
      'hate.plot': `
        يملكون البنوك, يحركون, الأنوف الطويلة, أصحاب الأنوف,
        اللوبي, الماسونية`,
      'hate.code': `
        أصحاب الأنوف, الأنوف الطويلة, يملكون البنوك, أبناء القردة,`,
      'hate.people': `
        ما فيهم خير, راعي الغنم, رعاة الغنم, رعاة الإبل, رعاة الابل, بول البعير,
        عرق, جنس`,
    },
  },
  {
    language: 'dz',
    lists: {
      'hate.after': `barra, berra, bara, yrou7ou, yrouhou, yrou7o, yokherjou, yekhorjou, rou7ou, rouhou, rou7ou l, makach`,
      'hate.them': `homa, homma, houma, hadou, hadouk, hadok, hado, lihom, 3lihom, menhom, fihom, 3andhom, bihom, m3ahom, ta3hom, bladhom, wladhom, jdoudhom, babahom, rahom, raho`,
      'hate.us': `ana, hna, 7na, rani, rana, 3andi, weldi, benti, ta3i, ta3na, dyali`,
      'hate.like': `ki, kima, tgoul, t9oul`,
      'hate.without': `
        makach, nakrah, nekrah, nkrah, krahna, makrahtch, barra, berra, bara, bla, ma n7ebch, ma n7abch, ma nhebch, ma nhabch,
        ktarou, ketrou, bezzaf, mort aux, na3n, n3al, yen3al`,
      'hate.kind': `
        fier, fiere, fkhour, nftakhar, neftakhrou, bravo, mar7ba, mer7ba, marhba, merhba, ta7ya, tahya, sa7a, sahha, sa7it, sa7itou, khawa, khawti, khoya, khouya,
        3idkom, mabrouk, moubarak, turath, weldi, benti, yemma, baba, mama`,
      'hate.denial': `
        machi raciste`,
      'hate.but': `
        bsa7, bsah, besah, bessah, basah, mais, ghir, mé, lakin`,
      'hate.nature': `
        tab3, tabi3a, tabi3thom, 3a9liyet, 3a9liyat,
        tab3hom,
        m3roufin, ma3roufin, ma3rouf, ma3roufa, m3roufa,
        3omrhom`,
      'hate.scorn': `
        🙄, 3ar, fdi7a, fadiha, maskhara, meskhra,
        akhir zaman,
        w ghedwa,
        ya3, beurk, bahdalouna, tbahdila, za3ma, 🤮,
        🤢, 🤡`,
      'hate.refuse': `
        nakrah, nekrah, nekrahhom, nkrahhom,
        7dar, bedlouh, badlouh, bedlouha,
        ta9alidna, ma nthi9ch, ma nti9ch,
        jibouna, jiboulna,
        nbeddel,`,
      'hate.purge': `
        okhrojou, khorjou, kharjouhom, nkharjouhom, tardouhom, terdouhom, nterdouhom, n7awzouhom, 7awzouhom,
        raj3ouhom, nraj3ouhom, l bladhom, bladhom, lhodoud, l7abs,
        e3damhom, i3dam, 9atlouhom, 9etlouhom, edbhouhom, dab7ouhom, darbouhom, drebhom,
        charter, na7oulhom,
        rj3ouhom, rje3hom, yarj3ou, arj3ou,
        l jbal,
        n7ar9ouhom, armiwhom,
        n9iw, naqiw, na9iw,
        zarwata`,
      'hate.they': `
        l'odeur, ri7ethom, ri7thom, yetlbou, yatalbou, yatlbou, yser9ou, yetkathrou,
        ytkatrou, ywaldou, ma yfahmou,
        ma ya3rafch,`,
      'hate.trait': `
        yesser9ouna, ysar9ouna, y7agrouna, ykarhouna, yekkarhouna,
        kharbou, dammrou,
        khadda3in, khaddamat, sokkarjiya, fachlin, battalin, dou3af, rkhas,
        nakadiyat, 7agoudin, 7assadin, 7sasda, kidhom, ghirin, yesser9ou, yasser9ou, ser9ou, sra9,
        khaynin, khayna, nassabin, ghachachin, yghochou, keddabin, yekedbou, ykadbou, mnafqin, monafi9in, khobtha,
        mkar, makkarin, ghaddar, yeghdrou, yeghderrou,
        dayout, dayouth, dyata, ra9asat, chtataha, 3eryanat, tama3in, tamma3in,
        che77ahin, m9aw9, khamjin, mkhamjin, mwaskhin, mouskhin, fi7an,
        gmel, sida, mrada, mridin, yetlbou, tallaba, tellabin, tollab,
        jay3in, 3ryan, ghabyin, ghachim, ghouchma, bhayem, bhaym, mokhhom,
        3a9lhom, jahlin, m3atlin, met5alfin, mtkhalfin, hamaj, hmaj, w7ouch, 9roud, 9orod, ghaba, kahf,
        gitoun, 3abd, asyadkom, na9sin, na9sat, na9sa, chodoud, m7arfin, jahannam, mel3oun, mal3ounin,
        kouffar, koffar, kafrin, a3da2, 3dou, l3dou, musta3mirin, 7ellouf, klab, m9amlin, sekrana, zatla,
        dealer, dealers, baznasa, beznassa, 7arraga, sa77arin, shour, s7our, chi5a, da3ich,
        khbatha, khabith, khobth, mnafe9, mnaf9in, 3abid, sarraqin, sarra9in, serrakin, sokkarjia,
        fenyanin, fanyan, fnayen, m3agzin, m3akziz, faynin, daechi, da3ech, dawa3ech, irhab,
        khawana, khawan, khouna, bay3in, ybi3ou, mousiba, mousibat, fitna, fetna, wbaa, saratan,
        7arki, harki, 3adyan, bkhala, che7a7in, cheh7a7,
        chtata, rkhass, rkhissat, ka7bat, ri7etou, ri7etha, 3a9lha, 3a9l'ha, khnounia,`,
      'hate.call': `
        wejh, wjouh, weld, wlad, bent, kelb, klab, frakh, ba9aya, cha3b, 3a9liyet, 3a9liat, trabi`,
      'hate.sign': `
        khimar, hijab, ni9ab, jelbab, jelbeb, jam3, jwame3, kamis, 9amis, lahya, la7ya`,
      'hate.wink': `
        fahmin, lfahem yefhem, sadfa,`,
      'hate.hint': `
        jaybin`,
      'hate.place': `
        blasetha, blassetha, blastha, blasethom, blasset, rou7i, ro7i, rouhi, arj3i,
        arja3i, yro7o, yrou7ou, yrouhou, ykherjou, rj3ouhom, tob9a, ta93od, tag3od, t93od, l9anoun,
        lazem, khalliha, ydirou, khellina, khellouna, khalliwna`,
      'hate.household': `
        koujina, kouzina, lkouzina, lcuisine, chorba,
        tayebi, tayeb, ttayeb, ghsel, siyek, sy9i, chtaba, tanjra, ta3jen, 3jni, f dar,
        wladha, wladhom`,
      'hate.role': `
        directrice~, directeur~, chef, cheffe, patronne~, pdg, volant, permis, sougan, tsoug, tsou9, ysoug, ysou9,
        chauffeur~, chauffeurs, arbitre, arbitra, guichet, accueil, radio, télé, tilifizyoun,
        vendeur, ybi3, présentatrice, moudira, wazira, engineering, tasarouf, lmitro, la pub`,
      'hate.label': `
        m3awa9, m3awak, m3a9, mo3a9, mou3aqa, mou3a9a, mongol, mongoli, trach, la3war, l3ama,
        bekkouch, 3war, 3arej, 3arja, trisomique, autiste, zenji, 3abd, youhoudi, yhoudi, harki, lharki`,
      'hate.out': `barra, berra, bara, yrou7ou, rou7ou`,
      'hate.group': `3abid, l3abid, wosfan, losfan, k7alech, nas sahra, nas sa7ra, sahrawa`,
      'hate.ableist': `mongoliya`,
      'hate.disabled': `chaise roulante, handicapé~, trisomique~, m3awa9, m3awak, m3aw9a, m3awka, m3aw9in, ma3ou9,
        ma3ou9in, bekkouch, lbekkouch, trach, lo3mi, la3ma, lma3ou9in, m3aw9in, 3arej`,
      'hate.unwanted': `
        y3attal nas, ya93od f darou, ya93oud f darou, yag3od f darou,`,
      'hate.presence': `
        m3amer b, ya7kmouha, ysayerha, 3amrou lblad,
        3emrou lblad, 3amrouna, ktarou, ketrou`,
      'hate.expel': `
        bladhom, l bladhom, bladkom, yarj3ou, rj3ou, khallihom, khalihom,
        blasthom`,
      'hate.country': `
        yrou7ou l bladhom,`,
      'hate.sexist': `
        lkouzina, l kouzina, f kouzina,`,
      'hate.woman': `lmra, mra, nsa, lmraya, bnat, lebnat, nssa`,
      'hate.people': `
        jmalhom, jmal, ra3yan, rou3yan, l'espèce, had l'espèce, jens`,
    },
  },
  {
    language: 'kab',
    lists: {
      'hate.without': `ulac, ur nebɣi ara, keṛheɣ, kerheɣ, nekṛeh, ssufɣet, ṭṭeɛǧeɛ`,
      'hate.kind': `azul, sseḥḥa, tajmilt, tanemmirt, igerrzen, lbaraka, gma, weltma, yemma, baba`,
      'hate.purge': `
        ssufɣet ten,
        ssired,`,
      'hate.trait': `
        lewsex, umsen, ikellaxen, ččan,
        tteččen,`,
      'hate.refuse': ``,
      'hate.place': `
        uɣal ɣer, amkan-im`,
      'hate.household': `
        lkanun, tasetta, lmaɛun, aɣrum, seksu, axxam, uxxam, taqeṣriyt`,
      'hate.woman': `tameṭṭut, tamettut, tameṭṭuṭ, tilawin, tulawin, taqcict, tiqcicin, tamɣart`,
      'hate.group': `
        aklan, taklit, taklitin, uday, aarav, a3raven, aɛrab-agi,
        aɛraben-agi, ibeṛṛaniyen-agi`,
      'hate.label': `
        taklit, uday, aɛeggun, aderɣal, amɛawaq`,
      'hate.disabled': `uɛwiq, iderɣalen`,
      'hate.expel': `ur nebɣi ara, ffeɣet, awit-ten`,
    },
  },
]
