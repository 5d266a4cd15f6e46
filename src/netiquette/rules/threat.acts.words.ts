import type { Source } from '../lexicon/compile'

/** Who strikes, how, whom, with what and to what end: the parts that the rule on threats puts together. */
export const THREAT_ACTS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'threat.agent': `
        je, j', jvais, jvé, jv, jvai, vais, on, nous, qu'on, kon, faut, faudrait, faudra, fo, fau, fodrait, devrait,
        devraient, devrions, devriez, doit, doivent, quelqu'un, kelkun, quelqun, qqun, qqn, qq1, allons, allez, aller,
        viens, viendrai, viendra, envie de, rêve de, capable de, prêt(|e|s) à, qu'à, jure, mérite, reste à, manque de,
        besoin de, pouvoir, aimerais, aimerait, voudrais, veux, ve, hâte de, viendront, iront, irai, ira, le premier qui`,
      'threat.pron': `te, t', toi, vous, lui, leur, les, le, la, l', jte, jt', jlui, jles, jle, jla, jvous, tte, tous`,
      'threat.you': `te, t', toi, vous, lui, leur, jte, jt', jlui, jvous`,
      'threat.strike': `
        (tu|but|flingu|étrangl|égorg|poignard|massacr|assassin|zigouill|fusill|lynch|tabass|gifl|frapp)(e|er|ai|erai|era|erons|eront|erais|erait|es|ent|ez)
        (cogn|défigur|saign|éventr|trucid|castr|empal|fouett|lapid|tortur|décapit|dérouill|latt|savat)(e|er|erai|era|erons|eront|erais|erait|es|ent|ez)
        (baff|vitriol|guillotin|viol|bastonn|caillass|étrip|crucifi|écorch|séquestr|kidnapp|scalp)(e|er|erai|era|erons|eront|erais|erait|es|ent|ez)
        pend(re|s|rai|ra|rons|ront|rait|rais|ez), abatt(re|rai|ra|rons|ront|s|ez), abats, noy(er|ez|ons), noie(|s|rai|ra),
        égorj(e|er), étrangl, tabass, fouetté(|s|e|es), pendu(|s|e|es), lynché(|s|e|es)`,
      'threat.rough': `
        (plant|brûl|cram|fum|démont|défonc|explos|éclat|fracass|découp|dépec|écras|élimin|liquid)(e|er|erai|era|erons|eront|erais|erait|es|ent|ez)
        (claqu|crev|crèv|allum|tap|dégomm|dézingu|perc|enterr|dépouill|dérouill|rectifi|pét|explos)(e|er|erai|era|erons|eront|erais|erait|es|ent|ez)
        (démoli|aplati|détrui|anéanti|raccourci)(r|s|t|rai|ra|rons|ront), ouvre en deux, ouvrir en deux,
        fum, passe dessus, roule dessus,
        rentre dedans, tomber dessus,
        fais bouffer,
        faire cracher,`,
      'threat.break': `
        (cass|pét|pèt|bris|éclat|explos|fracass|arrach|coup|tranch|déchir|écras|défonc|démont|crev|crèv)(e|er|erai|era|erons|eront|erais|erait|es|ent|ez|ons)
        (perc|troue|ouvr|tord|entaill|cogn|broy|cisaill|brûl|sectionn|bousill)(e|er|ir|re|erai|irai|rai|era|ira|ra|ez|s|ent)
        refais, refaire, démolir, démolis, taper, tape, couper`,
      'threat.part': `
        (la|ta|sa|votre|vos|tes|ses|les|leur|leurs|le|ton|son|une|un|chaque|deux|2|l'|au|des|à la) (gueule|gueules|tronche|mâchoire|machoire|dents|dent|jambes|jambe|genoux|genou|bras|crâne|crane|doigts|doigt|mains|main|oreille|gorge|gorges|côtes|nez|nuque|yeux|oeil|œil|ventre|bide|visage|os|colonne|rotules|chevilles|phalanges|museau|tibias|clavicule|cou|couilles|burnes|langue|mollets|arcade)
        (ta|sa|votre|ton|leur|tes|ses|vos) (tête|figure|face|cervelle|cerveau|poignets)`,
      'threat.target': `
        (ce|cet|cette|le|la|l'|un|votre|ton|ta|tes|son|sa|ses|les|ces|vos|leur|leurs|chaque|au|aux|du|notre|nos|tous les|toutes les|tout les|de) (arbitre|maire|prof|professeur|journaliste|directeur|directrice|patron|chef|gérant|proprio|propriétaire|banquier|banquière|conseiller|guichetier|serveur|serveuse|vendeur|vendeuse|caissier|caissière|livreur|facteur|factrice|contrôleur|vigile|flic|keuf|policier|gendarme|poulet|préfet|ministre|dentiste)~
        (ce|cet|cette|le|la|l'|un|votre|ton|ta|tes|son|sa|ses|les|ces|vos|leur|leurs|chaque|au|aux|du|notre|nos|tous les|toutes les|tout les|de) (président|médecin|docteur|chirurgien|juge|avocat|huissier|promoteur|adjoint|député|élu|imam|curé|coach|entraîneur|influenceur|influenceuse|animateur|présentateur|présentatrice|chauffeur|dirigeant|actionnaire|technicien|modo|modérateur|admin|squatteur|voisin|voisine|pédophile|pédo|violeur|délinquant|dealer|profiteur|releveur)~
        (ce|cet|cette|un|votre|ton|ta|tes|son|sa|ses|ces|vos|leur|leurs|chaque) (mec|type|gars|meuf|fils|fille|gamin|gosse|mère|sœur|femme|mari|famille|chien|enfant|clébard|ado)~, direction, équipe dirigeante, la fille du sav, celui qui, celle qui, celui ki, ceux qui,
        monsieur l', monsieur le, madame la, le boss, ce boss, la proprio, les profiteurs`,
      'threat.deserve': `
        mérite, mérites, méritent, méritez, méritait, mériterai(t|s|ent), mériteriez, faudrait lui, faut lui, faut leur,
        devrait lui, il lui faut, il leur faut, manque juste, manque, réclame, vaut,
        ce qu'il te faut, bon pour, ça mérite`,
      'threat.due': `
        (une|deux|2|trois|3|des|la|quelques|bonne|bonnes|une bonne|une belle) (balle|corde|bombe|baffe|gifle|claque|raclée|dérouillée|branlée|bastonnade|fessée|torgnole|mandale|taloche|rouste|lapidation|ratonnade|castration|guillotine|potence|pendaison|trempe)~
        un (coup|pain|viol|pavé|poing|bon coup) (de (fusil|couteau|batte|pied|poing|boule|hache|marteau|pelle)|dans (la|sa|ta|leur) (gueule|tête|tronche|face)|), (le|la|l') (fouet|bûcher|peloton|échafaud|chaise électrique|peine de mort|acide|hache|bagne|poteau), un viol,
        la mort, crever, de crever, de mourir,
        de se faire (frapper|tabasser|violer|buter|tuer|agresser|casser la gueule|démonter), de l'acide,
        qu'on (le|la|les|lui|leur|te|vous) (tue|pende|frappe|brûle|casse|pète|coupe|gifle|fouette|crève|lynche)`,
      'threat.wish': `
        j'espère que, jespere, espère que, espérons que, que dieu, que le bon dieu, qu'allah, kallah, puisse,
        puissent, je souhaite, vous souhaite,
        vivement que, vivement qu', hâte que, inchallah, inch'allah, inshallah,
        nchallah, qu'un, qu'une, que ta, que ton, que tes, que vos, que votre, je veux que,
        je veux`,
      'threat.fate': `
        crève(s|nt|), crevez, creviez, crever, meur(e|es|ent), mouriez, mourir, un cancer, le cancer, avc, crise cardiaque,
        infarctus, paralysé(|e|s), accident, passe dessus, roule dessus, (te|vous|lui|le|la|les) (écrase|renverse|brûle|tue|fauche|emporte|punisse|maudisse|bouffe|détruise|étouffe|bute|égorge),
        brûl(es|iez|ent), souffr(e|es|iez|ent|ir), agonise(|s|nt), en enfer, pourri(sse|sses|ssent|ssiez), ta mort, sa mort,
        la mort, une balle, s'étouffe, t'étouffes, sous un (bus|train|camion),
        un malheur, sous terre, au cimetière, la peste, agresser, violer`,
      'threat.mercy': `
        guéri~, guérisse, protège, préserve, évite, éloigne, épargne, sauve, bénisse, aide, accueille, repose, courage,
        condoléances, contre le cancer, recherche, mon père, ma mère, mon mari, ma femme, mon fils, ma fille, mon frère,
        ma sœur, mon grand-père, ma grand-mère, paix à, rip, pensées, soigner, soigné~`,
      'threat.arm': `
        au fusil, au couteau, à la batte, au marteau,
        (avec|prends|prendre|sors|sortir|acheté|chargé|charge|ramène|ramenez|apporte|apportez|amène|amenez|j'ai|ai|jai) (un|une|mon|ma|mes|des|de l'|de la|du|le|la|les|notre|nos|son|leurs|leur|dix|deux) (fusil|flingue|batte|couteau|hache|marteau|masse|machette|barre|kalash|kalachnikov|gun|arme|poignard|cutter|tronçonneuse|pelle|pioche|fourche|acide|essence|bidon|molotov|corde|pistolet|calibre|bombe|grenade|matraque|taser|carabine|surin|keuss|manche de pioche)~
        bidon(|s) d'essence, molotov, barre(|s) de fer, battes, mon fusil,
        des barres, de l'acide, deux balles, 2 balles, une balle,
        quelques balles, fusil de chasse, la corde,
        une corde, de l'essence, l'essence`,
      'threat.come': `
        je viens, on vient, jviens, j'arrive, jarrive, j'ariv, jariv, je débarque, je passe, on passe, je repasse,
        je reviens, on revient, je descends, on descend, je monte, t'attends, t'attend, vous attend,
        les attend, l'attend, l'attends, je le reçois,
        je fonce, viendra, viendrai, viendrons, débarquer,
        vient te, samedi, ce soir, demain, cette nuit, dimanche, lundi, la prochaine fois, à la sortie, à ton nom, à son nom, à votre nom, pour toi, pour vous, pour lui, dans ta, dans la nuque, dans la tête, dans le dos, envoyer, enverra`,
      'threat.fire': `
        brûl(er|erai|era|erons|ez|e), cram(er|erai|era|ez|e), incendi(er|erai|era|ez|e), met(s|tez|trai|tra) le feu,
        metre le feu, faire sauter, faire exploser,
        dynamiter, dynamite, plastiquer, saccager, saccage, saccagez, vandaliser, caillasser, caillassez,
        caillassons, démolir, démolis,
        raser, rasez, détruire, détruisez, rafaler, mitrailler, une bombe, défoncer, défoncez, fonce, foncer`,
      'threat.premises': `
        (votre|vos|ta|ton|tes|leur|leurs|l'|la|le|les|cette|ce|ces|sa|son|ses|au|aux|à la|dans la|dans le|dans l'|chaque) (agence|siège|gare|guichet|boutique|magasin|préfecture|dépôt|vitrine|bureau|bureaux|mairie|locaux|entrepôt|entrepôts|voiture|voitures|bagnole|caisse|camion|camions|maison|maisons|commissariat|mosquée|mosquées|église|synagogue|ministère|consulat|ambassade|usine|chantier|baraque|baraques|pavillon|domicile|rédaction|tribunal|antenne|antennes|resto|restaurant|local|foyer|campement)
        chez toi, chez vous, chez lui, chez eux, chez elle, chez ce`,
      'threat.grave': `
        dans (un|le|ton|une) (coffre|fossé|canal|cercueil|sac|sac poubelle|valise|trou|ravin|linceul|caveau), à la morgue, au cimetière, sous terre,
        dans la rivière, sur une civière, sur un brancard,
        au fond du, au fond de la, pissenlits, avec une paille,
        enterré vivant, tes dents, manger vos morts,
        regretter d'être né(|e|s), pendu, pendue, une balle, jambes cassées, genoux pétés`,
      'threat.fated': `
        tu vas, t'vas, tvas, vous allez, tu finiras, vous finirez, finiras, finira, finiront, finissent, finirez, ressort,
        ressortira, ressortiras, repartiras, repartira, rentreras, les types comme toi,
        retrouvera, retrouveront, t'envoie, t'envoyer, va finir, vont finir, ramasser, repêché, repêchera`,
      'threat.death': `
        mort, morte, morts, mourir, meurs, crever, crevez, cadavre~, enterrement, enterrer, cimetière, cercueil, ta tombe, sa tombe, une tombe, dans la tombe, morgue, linceul, le sang, du sang, saigner, saignera, souffrir,
        souffrira, dernier jour, plus pour longtemps, au-delà,
        obsèques, épitaphe, veuve, orphelin~, testament, faire-part, civière, bûcher, potence, guillotine, échafaud, gibet, peloton, squelette, autopsie, légiste, rubrique nécro, nécrologie, ⚰️, 🪦, 🩸`,
      'threat.when': `
        demain, ce soir, cette nuit, la nuit, samedi, dimanche, lundi, vendredi, bientôt, un jour, la prochaine fois, le jour où, à très vite, à bientôt, tôt ou tard, si jamais, dès que, le prochain qui, le premier qui, celui qui, celle qui, encore une fois, avant l'été, à partir de maintenant`,
      'threat.tool': `
        fusil, flingue, kalash, batte, hache, machette, couteau, opinel, schlass, pistolet, calibre, carabine, barre de fer, marteau, masse, pelle, pioche, fourche, tronçonneuse, perceuse, chalumeau, essence, bidon, jerrican, allumette~, briquet, molotov, bombe, grenade, dynamite, explosif~, acide, vitriol, mort-aux-rats, poison, corde, nœud coulant, balle~, cartouche~, chevrotine, sniper, matraque, gourdin, chaîne, clé à molette, pied-de-biche, parpaing, pavé~, brique~, bulldozer, tracteur, pelleteuse, camion, barbelés, pelotons, lance-flammes, barres, sulfateuse, tondeuse, hachoir, tenailles, scie, cutter, tournevis, seringue, coffre, cave, béton, chaux, ravin, falaise, canal, puits, ⚰️`,
      'threat.ambush': `
        à la sortie, dehors, parking, en bas de chez, ce soir, cette nuit, dans le noir, ruelle, quand tu sors, en rentrant, t'attend, t'attends, vous attend,
        t'attendre, j'arrive, chez toi, chez vous, devant ta porte, la prochaine fois, tu vas voir, vous allez voir, se croiser, croise, recroise, retrouvera,
        retrouverai, à plusieurs, mes potes, mes frères, les gars de, la cité, le quartier, au tournant, cage d'escalier,
        à très vite, à bientôt, on sera là, je serai là, je passerai, rendez-vous, samedi, demain, lundi, vendredi, dimanche, bientôt, un jour, retrouver`,
      'threat.menace': `
        m'occuper de toi, s'occuper de toi, faire payer, tu vas regretter, regretteras, tu comprendras, une leçon,
        faire taire, fermer sa gueule, fermer sa bouche, tomber dessus, attraper, choper, coincer, corriger, dresser, descente, calmer, visite, l'addition, l'enfer, enfer, cauchemar,
        en finir avec, disparaître, disparu, éliminer, effacer, nettoyer, exploser, cramer, brûler, couper, trancher, péter, casser, défoncer, démonter, démolir, étrangler, tirer, tirent, viser, cible, écraser, rouler, percuter, foncer, noyer, empoisonner, poison, piéger, saboter, freins`,
      'threat.hush': `
        à bon entendeur, je dis ça je dis rien, je dis ça comme ça, on s'est compris, dors bien, dormez bien, bonne nuit, dors tranquille, dors d'un œil, bonne réflexion, tiktak, tic-tac, bientôt ton tour,
        accident est si vite arrivé, si vite arrivé, serait bête qu, un conseil, petit conseil, à ta place, à votre place, fais gaffe, pensez à vos,
        profite bien, profites-en, souris tant que, gare à, méfie-toi, méfiez-vous, vous êtes prévenu~, dernier avertissement, dernière fois que je préviens, bonne mutuelle, mets ton gilet, surveillez vos, regarde sous, ferme bien, verrouille`,
      'threat.stake': `
        tes gosses, tes enfants, vos enfants, ta fille, votre fille, vos filles, ton fils, ta femme, votre femme, ta mère, ta sœur, ta famille, votre famille, ton chien, ton chat, ton bébé, ta petite,
        ta voiture, ta bagnole, ta caisse, ta maison, votre maison, votre boutique, votre vitrine, ta vitrine, la vitrine, tes pneus, les freins, tes genoux, tes dents,
        en bois, rez-de-chaussée, mal éclairé~, rentre seule, l'escalier, les escaliers, une chute, le canal, la rivière, l'essence, sous la voiture, l'école de, la sortie de l'école, ton jogging, son footing, ton immeuble, ta plaque, votre adresse`,
      'threat.know': `
        on sait, je sais, on connaît, je connais, j'ai noté, on a ton, on a ta, nous avons votre, nous savons, nous connaissons, je passe devant, je vois, je t'ai vu, j'ai trouvé, on a retrouvé, j'ai ta, j'ai votre, j'ai retrouvé, noté~`,
      'threat.where': `
        où (tu|t'|vous|il|elle|ta|ton|tes|vos|votre) (gares|garez|habites|habitez|dors|dormez|bosses|bossez|travailles|travaillez|vis|vivez|crèches|sors|sortez|traînes|fille|fils|femme|enfants|gosses|famille|voiture|mère),
        à quelle heure (tu|vous) (sors|sortez|rentres|rentrez|pars|partez|déposes|déposez|finis|finissez|quittes|fermes|passes), ton heure de sortie, par quelle porte, ton immeuble, ta plaque, l'école de vos, adresse du chalet, ton chemin`,
      'threat.tomb': `
        (ta|prépare ta|creuse ta|creusé ta) tombe,
        ta peau`,
      'threat.safe': `
        assurance, contrat, garçon, jeune fille, obsèques, boss, niveau, level, manche, jeu vidéo, partie, skin, fifa,
        manette, pucerons, moustique~, cafard~, mouche~, fourmis, limaces, microbes, bactérie~, virus, puces, acariens, crème, œufs,
        sauce, poêle, barbecue, marinade, cuisson, recette, gâteau, tarte, poulet, steak, viande, légumes, four, ail, pâte,
        film, série, épisode, roman, chanson, refrain, concert, scène, clip, album, match, finale, score, championnat, ligue, buts, victoire, saison,
        casque, ceinture, consignes, pompiers, prévention, prudence, prudent~, signaler, signalé~, avocat, tribunal, plainte, justice,
        calories, séance, salle de sport, muscu, entraînement, abdos, rayon, kilo, remise, promo, soldes, taxe, livraison, garantie, stock, retrait, récupérer, tarif, notice, bricolage, jardin, cuisine, pistolet à eau, disponible, en rayon, conseillez, code promo, déneigée`,
    },
  },
  {
    language: 'en',
    lists: {
      'threat.agent': `
        i'll, ill, i will, i'd, id, i'm gonna, gonna, going to, imma, ima, finna, about to, we'll, well, let's, lets, someone should,
        someone, somebody, want to, wanna, should, need to, needs to, must, ought to, gotta, time to,
        let me, ready to, will, can't wait to, love to, like to, gets, we should, they should, come and, swear, would`,
      'threat.strike': `
        kill, murder, stab, shoot, hang, lynch, strangle, choke, beat, punch, slap, kick, batter, gut, skin, drown,
        bury, behead, knife, shank, bash, thump, deck, clobber, poison, whip, flog, cane, rape, castrate, execute, gas, smack, butcher, slaughter,
        run over, beat up, set fire to, burn, torch, end, finish, hurt, smash, break, cut`,
      'threat.pron': `you, him, her, them, u, ya, em, 'em, ur, yous, y'all, all of you, his, your, their`,
      'threat.part': `
        (your|his|her|their|ur|yer|ya|every|the|that) (teeth|face|head|legs|leg|knees|kneecaps|neck|jaw|skull|throat|fingers|arms|arm|nose|ribs|eyes|bones|brains|hands|balls|tongue|mouth)`,
      'threat.target': `
        (the|that|this|those|these|every|any|all|a|your|his|her|their|our) (ref|referee|board|ceo|manager|managers|teacher|teachers|doctor|doctors|driver|councillor|councillors|minister|ministers|mp|mps|landlord|landlords|cashier|courier|journalist|journalists|cop|cops|owner|owners|boss|bosses|banker|bankers|priest|imam|politician|politicians|president|mayor|guard|inspector|keeper|coach|presenter|squatters|paedos|pedos|paedophiles|thieves|directors|director|chairman|clerk|nurse|judge|lawyer|editor|reporter|bouncer|guy|bloke|bitch|bastard|bastards)
        anyone who, whoever, people like you, people like him, doctors like him`,
      'threat.deserve': `deserve, deserves, deserved, deserving, wants, needs, asking for, begging for, cruising for, due, could do with`,
      'threat.due': `
        a (good|proper|right|real|) (kicking|slap|beating|hiding|smack|punch|whipping|bullet|caning|flogging|lynching|stoning|thrashing|brick through|brick to|hammer to|slapping|battering|knife in),
        acid in (the|his|her|their|your) face, acid, a rope, the chair, a bullet, to be (shot|hanged|hung|beaten|stabbed|whipped|burned|slapped|killed|raped|punched),
        to get (shot|beaten|stabbed|slapped|hurt|punched|jumped), shooting, hanging, lynching`,
      'threat.wish': `hope, i hope, hoping, wish, i wish, pray, praying, may, can't wait for, cant wait for, looking forward to, would love to see`,
      'threat.fate': `
        die, dies, dead, cancer, crash, crashes, burn, burns, choke, chokes, rot, rots, run over, suffer, suffers,
        a stroke, heart attack, drown, drowns, bleed, bleeds, paralysed, paralyzed, in a ditch, get shot, stabbed, raped, tortured, in hell`,
      'threat.mercy': `
        recover, better, heal, healing, cure, protect, bless, safe, condolences, my dad, my mum, my mom, my dog, my cat, survive, survives, nobody, no one, battery, phone`,
      'threat.arm': `
        petrol, gasoline, a knife, a gun, shotgun, a rifle, machete, crowbar, molotov, a brick, bricks, acid, a bullet, bullets,
        baseball bat, bats, hammer, a rope, noose, chainsaw, pitchforks, matches, glock`,
      'threat.come': `
        i'm coming, im coming, we're coming, were coming, coming for, on my way, i'll be there, ill be there, i'll be outside, ill be outside, we'll be outside,
        see you, meet at (his|her|their|your), at his house, at her house, at your house, visit, bring, bringing, name on it, outside your, tonight, tomorrow, next time, saturday, turn up, show up`,
      'threat.fire': `burn, burn down, torch, set fire to, put a match to, put a match, blow up, bomb, smash up, smash, brick, trash, firebomb, ram, raze, no front window, egg`,
      'threat.premises': `
        (your|the|their|that|this|his|her|every|ur|a) (office|offices|shop|store|house|home|car|van|branch|depot|hq|school|mosque|church|synagogue|building|place|windows|window|front window|warehouse|mast|studio|stadium|station|hotel|hostel|camp|embassy|parliament|site)`,
      'threat.grave': `
        in a (ditch|coffin|box|body bag|bin bag|boot|hole|grave|wheelchair|river|canal), in the (morgue|ground|river|canal|boot|cemetery|ditch), need carrying, through a straw,
        your teeth`,
      'threat.fated': `you'll, youll, you will, ur gonna, you're gonna, youre gonna, end up, ends up, he'll, she'll, they'll, leave, leaves, leaving, you'll need, eat, eating, want ur, want your, finish`,
      'threat.death': `death, grave, coffin, funeral, blood, bleed, bleeding, morgue, casket, corpse, stretcher, six feet, hearse, obituary, your last, finished, wheelchair, gallows, guillotine, noose, ⚰️, 🪦, 🩸`,
      'threat.when': `tomorrow, tonight, soon, one day, one of these, some day, next time, sooner or later, the next one, the day, when i see, if i ever, if i see, one more, saturday, sunday, monday, friday`,
      'threat.tool': `
        gun, rifle, shotgun, glock, knife, blade, machete, axe, hammer, bat, crowbar, wrench, chainsaw, drill, petrol, gasoline, lighter, matches, molotov, bomb, grenade, dynamite, explosives, acid, bleach, poison, rope, noose, bullet~, sniper, brick~, bulldozer, tractor, truck, van, digger, pitchfork~, torches, shovel, spade, lye, concrete, cement, trunk, cellar, basement, bin bag, river, canal, cliff, ditch, woods, desert, fists, boots, dogs, gallows, guillotine`,
      'threat.ambush': `
        outside, car park, parking lot, alley, after dark, at night, in the dark, your house, waiting, see you there, meet, turn up, pull up, when you leave, on your own, my boys, our boys, the lads, my brothers, bring mates`,
      'threat.menace': `
        dealt with, pay for, regret, teach you, a lesson, closing it for good, hurt, burn, break, cut, smash, kick, hunt, ruin, end you, never post again, wish you were, find out, what happens, brakes, poison, run over, drive into, silence, disappear, target, put down, hole in the hull, brick through, brick, kick, beat, punch, slap, stab, shoot, hang, drown, bury, strangle, choke, skin, gut, whip, drag, throw, push, crush, bleed, scream, cry, beg, crawl, limp, through a straw, you better, or else, never see, never open, last thing you, watch it burn, blown up`,
      'threat.hush': `
        tick tock, sleep well, sweet dreams, watch yourself, watch your step, watch your, be a pity, think about it, just saying, not a threat, you'll see, youll see, your turn, are funny things, are tricky, good insurance, keep talking, keep laughing, enjoy your, say goodnight, say goodbye, hold the rail, mind how you go, sweet kids`,
      'threat.stake': `
        your (kids|kid|daughter|son|wife|mum|mom|mother|sister|family|dog|cat|baby|house|car|tyres|tires|brakes|windows|shop|teeth|knees|legs|neck|fingers|little|two|old man|husband), shop window, front window, school gate, which school, petrol, a match, lighter, the stairs, stairs`,
      'threat.know': `i know, we know, i've seen, i found, got your, our boys know, they know`,
      'threat.where': `
        where you (live|work|park|sleep|drink|train|shop|walk|stay|jog|go), which school, your compound`,
      'threat.tomb': ``,
      'threat.safe': `
        game, level, raid, weeds, germs, ants, flies, mosquitoes, wasps, slugs, bacteria, mould, recipe, sauce, oven, cream, eggs, garlic, movie, film, episode, song, album, gig, concert, match, season, league, final, score, goal, calories, workout, gym, fat,
        helmet, safety, careful, insurance policy, lawyer, court, sue, solicitor, ombudsman, trading standards, police, drum, clock, traffic, record, sale, discount`,
    },
  },
  {
    language: 'ar',
    lists: {
      'threat.direct': `
        (ن|سأ|س|لأ|أ|سن|ي)(قتل|ذبح|حرق|ضرب|كسر|فجر|شنق|طعن|سلخ|خنق|دفن|سحل|نحر|صفي|رجم|جلد|غرق|دعس)(ك|كم|كوم|وك|وكم|وه|وهم|وها|هم)
        (ن|سأ|س|لأ|أ|سن)(عفس|هرس|شوه|مسح|سحق|هشم|دوس|شرمل|قطع|مزق|نسف|فرم|محي|فشخ|شرب دم|يتم ولاد)(ك|كم|كوم|وك|وكم|وه|وهم|وها|هم),
        (والله|والنبي|قسما|وربي|نحلف) (لأ|ل|غير ن)(كسر|قتل|ذبح|ضرب|حرق|دفن|شوه), نشعلها عليكم, ندير فيكم مجزرة,
        نخليك تنزف, نخليك تبلع, ماشي على رجليك,
        (يستناك|نستناك|نستنوك|ننتظرك|ننتظركم|نستناوك) (بموس|بالموس|برا|بعد|في الباب|عند الباب|بالعصا), بموس, بسكين, سكينك في, رصاصة واحدة, بالرصاص`,
      'threat.break': `
        (ن|سأ|لأ|أ|نـ|ت|)(كسر|هشم|قطع|فلق|شق|طير|حطم|هرس|طيح|نحي|قلع|خلع|فقع|ثقب|شوه|فرم|عوج|بلع|ضرب|حرق)(|و|وا)(|لك|له|لها|لهم|لكم|لو|ولو|ولهم)`,
      'threat.part': `
        (راس|وجه|سنين|سن|سني|سنان|رجلين|رجلي|عظام|ضلوع|ضلع|فم|لسان|يدين|عيني|كرش|دماغ|رقبت|رأس|أسنان|ذراع|رقاب|ظهر|ركايب)(ك|كم|ه|ها|هم|و|يك)`,
      'threat.deserve': `(يستاهل|تستاهل|يستحق|تستحق)(|و|وا|ي|ون|ين|ان), (لازم|يلزم|خاص)(هم|و|ه|ها|ك|كم), لازم, دواه, دواهم, دواك`,
      'threat.due': `
        رصاصة, رصاص, الرصاص, الموت, القتل, الشنق, الحرق, الإعدام, اعدام, المشنقة, الذبح, الضرب, طريحة, ماء القطع, الأسيد, السوط, الجلد, الرجم, بونية, الدفن, العصا, السيف,
        الكف, تحرق, يتحرقو, يتشنق, يتشنقو, يتضرب, يتقتل, يتعدم, يذبحوه, يشنقوه, السحل`,
      'threat.wish': `إن شاء الله, ان شاء الله, انشاء الله, نشالله, انشالله, ربي, الله, يا ربي, يا رب, نتمنى, أتمنى, اتمنى, يا ريت, ياريت, عقبال`,
      'threat.fate': `
        (تموت|يموت|تمرض|تغرق|تنفجر|تحترق|تتحرق|تتشل|تتقتل|يتقتل|يتحرق|تتعذب|يتعذب|تهلك)(|و|وا|ي|ون),
        (يحرق|يدفن|يعمي|يشل|يهلك|يقتل|يفجر|يصيب|يذبح|يلعن دين|ينزع|يقطع|ياخذ|يدمر)(ك|كم|هم|ه|ها), سرطان, السرطان, شلل`,
      'threat.mercy': `يشفي, يشفيك, يشفيه, الشفاء, يعافي, يحفظ, يحفظكم, يحفظك, يبعد, يرحم, رحمه, الله يرحمه, يرحمها, يصبر, ميتاش, مرضى, المرضى, مكافحة, تخفيف`,
      'threat.know': `عارفين, عارف, راني عارف, نعرف, نعرفو, عرفنا, عرفت, أعرف, نعلم, نعرفوك, لقينا, شفنا`,
      'threat.where': `
        وين تسكن, دارك, داركم, عنوانك, شارعك, طونوبيلتك, سيارتك, لوطوتك, حومتك, بيتك, طريقك, ابتدائية, وقتاش تخرج`,
      'threat.hush': `
        رد بالك, نشوفوك قريب, الزيارة قريبة, دير حسابك, استعد, استعدو, احذر,
        تفقد بيتك, موعدنا, العيون عليكم, المرة الجاية, المرة القادمة, خليو ولادكم`,
      'threat.stake': `
        ولادك, ولادكم, بنتك, مرتك, عايلتك, عائلتك, دارك, محلك, البنزين, بنزين, ليسونس, المازوت, الحجر, السكين, سكين, موس, الليل, الظلام, الكاراج, الزنقة, الطريق, قبرك, كفنك, تابوتك, النار`,
      'threat.arm': `سكين, السكين, موس, الموس, خنجر, شاقور, رصاصة, رصاص, سلاح, بنزين, البنزين, ليسونس, الليسونس, مازوت, مولوتوف, العصي, العصا, عصي, شماريخ, قنبلة, ماء القطع, أسيد, كلاش, سيوف, السيوف, البيدونات, الحجر, بوشية, 🔪, 🔫, 💣`,
      'threat.come': `جايب, جايبين, جيبو, جيبوا, نجيب, نجي, نجيك, نجيكم, جايين, جايك, جايينكم, نوريوهم, نوريكم, نوريك, يستناك, نستناوك, ننتظركم, ننتظرك, الليلة, غدوة, عليكم, فيكم, فيهم, ظهرك, وجهك, راسك, وجهها`,
      'threat.death': `الموت, موتك, القبر, قبر, الدم, دمك, دمهم, تابوت, كفن, المشنقة, الرصاص, نهايتك, القتل, ⚰️, 🪦, 🩸`,
      'threat.when': `غدوة, الليلة, قريب, قريبا, نهار, يوم, المرة الجاية, المرة القادمة, أول واحد, الجمعة, السبت`,
      'threat.tool': `سكين, موس, خنجر, شاقور, فاس, مطرقة, عصا, العصي, الهراوة, بارة, سلاح, مسدس, كلاش, بندقية, رصاصة, رصاص, بنزين, ليسونس, مازوت, ولاعة, بريكة, مولوتوف, قنبلة, متفجرات, ماء القطع, أسيد, سم, الحبل, حبل, مشنقة, الحجر, الياجور, المسامير, مورطو, سيف, سيوف, شماريخ, كاميو, الكاميو, الكوفر, الكاراج, الغابة, البير, الواد, الكلاب`,
      'threat.ambush': `برا, في الزنقة, فالزنقة, في الباب, عند الباب, باب الملعب, نستناك, نستناوك, ننتظرك, ننتظركم, نلقاك, نشدك, نجيك, نجيكم, جايين, جايينك, جايك, قريب, قريبا, سنلتقي, نتلاقاو, صحابي, خاوتي, الحومة, المرة الجاية, وحدك, فالليل, في الليل`,
      'threat.menace': `تندم, تندمو, تخلص, تخلصها, نوريك, نوريكم, نوريوهم, نربيك, نربيكم, درس, نسكتك, نحرق, نحرقو, نكسر, نكسرو, نعلقوه, نعلقوك, نهرسو, نشعل, نشعلو, يشعل, نفجر, طيحوه, نطيحوه, نرميك, نرميوه, نهودوه, نخلصو, الحساب, حسابك, نديرو معاه, نديرلك, نركبو, نغرق, السم, نكسرها, نضرب, نضربو, نقتل, نقتلو, نذبح, نذبحو, نفقع, نقطع, نقطعو, ندفن, ندفنو, نخنق, نسحق, ندوس, ندعس, نغرقو, نطيشو, نرجم, نبلعوه, يتضرب, يتقتل, يتحرق, تبكي, تزحف, تترجى, تنزف, ويلك, ويلكم, الويل, تحترق, تنفجر, سأكسر, سنكسر, سأحرق, سأصب, عبرة لغيرك, عبرة`,
      'threat.order': `(اضربو|اقتلو|احرقو|اذبحو|اشنقو|ارجمو|كسرو|فجرو|اسحلو|اسلخو|اعدمو|أعدمو|اخنقو|اضرب|اقتل|احرق|دمرو)(|ا)`,
      'threat.target': `
        كل, هذا, هذاك, هاذ, هذوك, هؤلاء, هاذو, الصحفي, الصحافة, الحكم, المدير, المديرة, رجال, المحل, الوكالة, المقر, الخونة, الكلاب, الخنازير, المثليين, الشواذ, اليهود, الأفارقة, المذيعة, المقدم, الوزير, المير, الطبيب, الحارس, الشرطة, البوليس, جماعة`,
      'threat.tomb': `قبرك, كفنك, جنازتك, تابوتك, قبركم, نهايتك`,
      'threat.safe': `لعبة, الماتش, المباراة, الأسعار, السومة, الوقت, الوصفة, البيض, الفران, الناموس, الصراصير, الذباب, فيلم, مسلسل, الحريرة, شرطة المرور, الوقاية, تحسيس, التخفيض`,
    },
  },
  {
    language: 'dz',
    lists: {
      'threat.direct': `
        n(3|)af(e|)s(ek|ak|kom), n9as(s|)lek, n9at3lek, nfetahlek, ndokh(el|)lek b, ndokhlek b lmouss,
        nzour 9abrek, nzor 9abrek, nzour gabrek, 7fart (gabrek|9abrek|9ebrek), nkhayet(|lek) kefnek, kefnek, 9abrek, gabrek, 9ebrek, jnaztek, jenaztek, taboutek,
        nsa3douk, mout wa7dek, yejri (demmek|demek|dmek), nech(3|)al(ha|hom) (fi|f|3likom|3lik), nch3al(ha|hom), nech3elha, nech3alha, ncha3alha, nechaalouhom, nech3alouhom, nche3louhom, nghar9ek, nghr9ek, nadfnouk, nkemlek, nkemmlou, nkhalles l7esab, nkhallas l7esab,
        (ma y|ma t|mayt|mat)(emchi|amchi|mchi)ch b rej(lih|lik), wejhek ma yab9ach`,
      'threat.break': `
        n(kas|kes|k)(s|)(e|a|)r(|lou|lha|lhom|oulou|oulha|oulhom|lek|lkom|ou), n(9|k|g)(a|e|)t(3|)(a|e|)(|lou|lha|lhom|lek|lkom), nfel(9|g|)(|lou|lha|lhom|lek), nta(y|)(7|h)(|lou|lha|lhom|lek), nna7ilou, nfarga3(|lou|lha|lek), kasroulou, kasserlou, ncharreg(|lou|lha), n7ar9lou, n9asses(|lou|lek), n9(a|)ss(|lou|lek|lha)`,
      'threat.part': `
        (ras|rass|wejh|wajh|snan|sni|senn|rejl|rejli|rejlin|3dam|dlou3|dlo3|fomm|fom|lsan|yedd|yeddi|3in|3ini|kerch|re9b|ra9b|r9ab|da7r|wedn|wedni|soub3|9rajem)(ou|ek|ha|hom|kom|et|ik|ih|tek|tou|iha|oulou|in)`,
      'threat.know': `3aref, 3arfin, na3raf, na3ref, na3arfou, na3rfou, n3arfou, 3raft, 3refna, 3rafna, rana na3arfou, 3arfek, chaftek, chefnak, lgit, l9ina`,
      'threat.where': `
        win (t|ye|y|ta|te)(9|)(raw|ra|skon|sken|skoun|khdem|karsi|bat|rgoud|b9a|stationi|habes|ro7|rouh), win ye9raw, win ya9raw, win tkarsi, win saken, darek, darkom, tonobiltek, 7oumtek, houmtek`,
      'threat.hush': `
        ra9eb rouhek, ra9eb ro7ek, ma tensach, 9bel ma tesra, wedda3 (darkom|wladek|darek), dawwer lmoftah, nharek, nestennak, nestennawk, seksiw, saksiw, wech ndirou fik, tswirtou`,
      'threat.death': `lmout, mout, tmout, tmouti, tmoutou, ymout, 9bar, 9abr, lqbar, 9abrek, kfen, kefnek, jnazek, jnaztek, dem, demmek, rsas, yetim, ytama, tabout, ⚰️, 🪦, 🩸`,
      'threat.ambush': `ghedwa, f lil, f llil, barra, f zan9a, f la cité, f bab, nestennak, nestennawk, ystannawk, ystannawek, nel9ak, nelgak, nelgah, nelgahom, nsadfek, ysadfou, netla9aw, nchedek, nchoufek, ki tokhroj, nji, njik, njikom, s7abi, shabi, khawti, wa7dek, matricule`,
      'threat.menace': `tendem, tandem, tendmou, tkhalesha, tkhallasha, nwerrik, nwarik, nwarrik, nrabik, nkasser, nkesser, nkasrou, n7re9, ne7re9, n7ar9ou, nech3al, nfarga3, nlewi, nelwi, 3on9ek, 3on9, nkarkrouk, nkarkrek, nfaj3ouk, nfaj3ek, ndakhlek, ndakhel, nti7, nti7ou, yti7ou, ytayhou, ntayhou, nghar9ou, nermik, nermiwk, l7isab, 7sabek, 7sab, ndirlek, ndirou fik, ysralek, yesralek, tesra, nfetho, nfethou, nkemmel, nkhalles, nkhalas, jarima, majzara, na9tel, nektel, ndreb, nadrab, ndarbou, nedbe7, ndeb7ou, ndfen, ndefnou, n9atta3, n9at3ou, nekhne9, nghra9, n3afes, nsleskh, nfel9, nchne9, nchan9ou, nfajer, wilek, tebki, tzhaf, yestannawek, tsalek, tekhlass, teddi, tekoul`,
      'threat.stake': `
        wladek, wladkom, bentek, martek, darek, darkom, tonobiltek, l'essence, mazout, f llil, f lil, f zan9a, dlam, passage clouté, parking, bab lbit, kerri3ihom, rejlih, dlou3ou, jibouh, l7did, lmoftah, camion, snanou`,
      'threat.arm': `b lmouss, b lmous, lmouss, b l7did, b sif, b bousaadi, bousaadi, dbouza, l'essence, mazout, asid, esprit de sel, lasid, 9onbola, 9onbla, bomba, rsas, rsassa, kalach, molotov, b camion`,
      'threat.come': `nji, njou, jayin, ghedwa, nelgah, nelgak, nel9ak, nelgahom, netla9aw, nhar, fikom, fik, wejhek, wejhkom, siège, win saken, yab3atli, f bab, 3likom`,
      'threat.deserve': `(y|t|)(e|)stahel, (y|t)(e|)stahlou, lazemlou, lazemlhom, lazmou, lazemhom, khassou, khas(s|)hom, lazem`,
      'threat.due': `rsas, rsasa, rsassa, lmout, lmot, tri7a, triha, l7bal, lmechna9a, chne9, sif, l3sa, bounia, bonya, safa, saf9a, ybekkiwh, yetchen9ou, yetchna9, yethar9ou, yet7ar9ou, yetderbou, yetdreb, dreb, ybattouh, na7r, dbi7a, yet3all9ou, yet3alla9`,
      'threat.wish': `nchallah, inchallah, incha2allah, nchalah, rabi, rabbi, ya rab, ya rabi, netmenna, allah, lah, yarit`,
      'threat.fate': `
        (t|y)(e|)mout(|ou|i), t7ar9ou, te7re9, tet7re9, yethar9ou, tghar9ou, y7ar9(ek|kom|hom), ye7re9kom, yedfen(ek|kom), cancer, kenser, saratan, ychell(ek|kom), y3mik, ye3mik, camion, accident, temrad, tetchel, tmardou, yekhroblek, ynehi(k|kom), ynahhikom, yhelkek`,
      'threat.mercy': `ychafi, ychafih, ychafik, yerhem, yarham, yer7mou, ye7fed, y7afed, ya7fad, yster, yb3ed, d3iwlou, chifa, rahmou`,
      'threat.safe': `lmatch, match, but, jeu, niveau, la recette, le prix, souma, lprix, film, série, chanson, avocat, plainte, m7akma`,
    },
  },
  {
    language: 'kab',
    lists: {
      'threat.direct': `
        (ad|a) (ak|am|awen|as|asen)(-| )(nerɣ|nerrẓ|rrẓeɣ|nneɣ|nɣeɣ|sserɣeɣ|nwet|wteɣ|wthegh|nerɣeɣ|neqqar), ak wthegh, ad ak-nerɣ, ad sserɣeɣ (taḥanutt|axxam|tamsalt|lbiru), aẓekka-k, aẓekka-m, aẓekka-nwen, ḥader iman-ik, nessen anda`,
    },
  },
]
