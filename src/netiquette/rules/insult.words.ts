import type { Source } from '../lexicon/compile'

/** Words that only the rule on insults needs. Read when the lexicon is packed, not at run time. */
export const INSULT_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      // Beside an animal, a dish or a thing: that is what it is.
      'insult.literal': `
        (|de) (1|2|3|4|5|6|8|10|12) kg, kg, kilo, kilos, grammes, cl, ml, litre, litres, farci, farcis, rôti,
        rôtie, rôtis, grillé, grillés, cuit, cuite, fumé, fumée, fermier, fermière, fermiers, bio,
        halal, surgelé, au four, recette, recettes, sauce, peluches, électrique, silicone,
        isotherme, chocolat, vanille, en bois, en cuir, en carton,
        déguisement, costume, zoo, parc, adopter,
        adoption, chasse, pêche, élevage, éleveur, vétérinaire, véto, croquettes, laisse, vaccin, chiot,
        chiots, portée, né en, nichoir, cote, dessin animé, marionnettes,
        exposition, expo, musée, tableau, sculpture, lac, plage`,
      // What an animal or a thing is dressed up in when a person is meant.
      'insult.dress': `
        cravate, costard, tailleur, talons, perruque, crampons, blouse, maillot, brassard,
        lunettes de soleil, jogging, trottinette, micro, tablier, képi, uniforme, minijupe`,
      'insult.criticism': `
        nul~, nulle~, incapable~, incompétent~, menteur~, voleur~, arnaqueur~, escroc~, fainéant~, feignant~, amateur~,
        irresponsable~, mauvais~, honteux, lamentable~, pitoyable~, ridicule~, minable~, pathétique~, malhonnête~,
        inutile~, mafieux, traître~, lâche~, malade~, fou, folle, fous, dangereux, vieux, vieille, gros, grosse, petit,
        petite, faible, lent, lente, perdu~, radin~, balance, balances, balancé~, vendu~, raté~, bourge~,
        arrière~, assisté~, horrible~, exécrable~, détestable~, immonde~, infect~, dégueulasse~, médiocre~, ignoble~,
        pourri~, relou~, lourd~, criminel~, monstre~, maudit~, frustré~, jaloux, jalouse, arrogant~,
        insolent~, odieux, odieuse, dingue~, barge~, zinzin~, un malade, un dingue, un fou`,
      // Names that mock whoever bears them.
      'insult.noun': `
        plouc(|s), beauf(|s), pecno(|s), bouseux, péquenaud~, villageois~, campagnard~, kéké(|s), barakis,
        tocard~, loser(|s), looser(|s), tâcheron(|s), minable(|s), nullité(|s),
        guignol(|s), clown(|s), clownesse, charlot(|s), pitre(|s),
        rigolote, saltimbanque(|s), charlatan(|s), imposteur(|s), tartuffe(|s),
        mauviette(|s), poltron~, trouillard~, froussard~, couard~, dégonflé~, lavette(|s),
        larbin(|s), laquais, sbire(|s), fayote(|s),
        suceur(|s), suceuse(|s),
        courtisan(|s), traître(|s), collabo(|s), kapo(|s), mouchard~, cafteu(r|se),
        délateur(|s), profiteuse(|s), crevard~, crève la faim, radin~, pingre(|s), rapiat(|s),
        margoulin(|s), aigrefin(|s), filou(|s), escroc(|s), voyou(|s), fripouille(|s), crapule(|s),
        canaille(|s), gangster(|s), truand~, ripou(|x), mafieux, crevure(|s), racaille(|s), caillera(|s),
        petite frappe, zonard~, clochard~, charclo(|s), pouilleux, pouilleuse(|s),
        crasseux, crasseuse(|s), souillon(|s), cancre(|s), godiche(|s),
        nunuche(|s), nigaud~, dadais, empoté~, manchot(|s), triple buse, demeuré~, simplet(|s|te|tes),
        abruti~, ignare(|s), inculte(|s), analphabète(|s), illettré~, attardé~, arriéré~, dégénéré~, consanguin~,
        néandertal~, néandertalien~, troglodyte(|s), barbare(|s),
        ectoplasme(|s), feignasse(|s), feignant~, fainéant~, glandeur(|s), glandeuse(|s), branleur(|s),
        branleuse(|s), branque(|s), branquignol~,
        scribouillard~, plumitif(|s), journaleux, chefaillon(|s),
        dictateur(|s), facho(|s), nazillon(|s), caporal, adjudant,
        harpie(|s), chipie(|s),
        pimbêche(|s), bêcheuse(|s), crâneu(r|rs|se|ses), frimeu(r|rs|se|ses), m'as tu vu, prétentieux, fanfaron(|s),
        mégalo(|s), mégalomane(|s), starlette(|s), bimbo(|s), greluche(|s), pouf(|s), allumeuse(|s),
        michto(|s), michtonneuse(|s), traînée(|s), dévergondée(|s), gourgandine(|s), ribaude(|s),
        garce(|s), laideron(|s), mocheté(|s), nabot(|s), nabote(|s),
        gringalet(|s), freluquet(|s), gros tas, patapouf(|s),
        gâteux,
        gâteuse(|s), vioque(|s), vioc(|s), boomer(|s), puceau(|x), pucelle(|s), frustré~, aigri~, cocu(|s), no life,
        nolife(|s), kikoo(|s), kikoolol(|s), rageux, rageuse(|s), haineux, hater(|s), morveux, morveuse(|s), merdeux,
        merdeuse(|s), boutonneux, emmerdeu(r|se), chieur(|s), chieuse(|s), pleurnichard~,
        chouineu(r|se), fillette(|s), tapette(|s), mongol~, psychopathe(|s), sociopathe(|s), cinglé~,
        taré~, détraqué~, timbré~, fêlé~, barjot(|s), barjo(|s), malade mental, déséquilibré~,
        vicieux, satyre(|s), prédateur(|s),
        chiure(|s), broussard~, pignouf(|s), rustre(|s), goujat(|s), mufle(|s),
        malotru(|s), soiffard~, poivrot~, alcoolo(|s), pochtron(|s),
        toxico(|s), junkie(|s), schlag(|s), crackhead(|s), taulard(|s), cas social,`,
      // Names that mock whoever bears them, and mean something else too.
      'insult.double': `
        vautour(|s), rapace(|s), sangsue(|s), parasite(|s), mollusque(|s), larve(|s),
        limace(|s), loque(|s), épave(|s), ordure(|s), pourriture(|s), fumier(|s), vermine(|s),
        charogne(|s), raclure(|s), cruche(|s), gourde(|s), potiche(|s), dinde(|s), bécasse(|s), buse(|s), cloche(|s),
        nouille(|s), boulet(|s), blaireau(|x), bouffon~, pantin(|s), marionnette(|s), girouette(|s), carpette(|s),
        paillasson(|s), toutou(|s), caniche(|s), roquet(|s), mouton(|s), veau(|x), porc(|s), truie(|s), rat(|s),
        cafard(|s), vipère(|s), chacal(|s), âne(|s), bourrique(|s), baudet(|s), thon(|s),
        boudin(|s), baleine(|s), morue(|s), naze(|s), nase(|s), raté(|s), ratée(|s), vendu(|s), vendue(|s), lâche(|s),
        hypocrite(|s), mytho(|s), rigolo(|s), comique(|s), farceur(|s), minus, sauvage(|s), primate(|s), paysan(|s),
        fossile(|s), dinosaure(|s), momie(|s), croûton(|s), sorcière(|s), furie(|s), gnome(|s), zombie(|s), troll(|s),
        bandit(|s), brigand(|s), tyran(|s), nazi(|s), ivrogne(|s), hystérique(|s), pervers,
        fragile(|s), poison, peste(|s), diva(|s), déchet(|s), étron(|s), quiche(|s), tache(|s), merde(|s),
        guenon(|s), macaque(|s), singe(|s), chienne(|s), goret(|s), pourceau(|x), perroquet(|s), cloporte(|s),
        cancrelat(|s), microbe(|s), brêle(|s), cageot(|s), cake(|s), valet(|s), judas, balance(|s),
        obèse(|s), gland(|s), drogué~, jacky(|s), mickey(|s), chiens,
        singes, macaques, cafards, bâtard, bâtards, bâtarde, bâtardes, tocard,
        tocards, taré, tarée, tarés, gland, glands, morveux, snul, klet, tarla, salo, branque, catin,
        sagouin, sagouins, paltoquet,
        cas sociaux, gros porc, grosse truie, grosse vache,
        gros lard, pouffes, pouf,
        fada, mongol,
        mongols, mongole, andouille(|s)`,
      // Animals, dishes, things: an insult only where somebody is called one.
      'insult.thing': `
        chien(|s), clebs, clébard(|s), teckel(|s), chihuahua(|s), cochon(|s), raton(|s), babouin(|s),
        gorille(|s), chimpanzé(|s), ouistiti(|s), ours, phacochère(|s), chameau(|x), dromadaire(|s),
        lama(|s), mule(|s), jument(|s), chèvre(|s), bouc(|s), bique(|s), brebis, agneau(|x), vache(|s),
        bœuf(|s), taureau(|x), poule(|s), poulet(|s), coq(|s), canard(|s), cygne, autruche(|s), pigeon(|s),
        moineau(|x), perruche(|s), pie(|s), corneille(|s), chouette, serpent(|s), couleuvre(|s), crotale(|s),
        lézard(|s), crapaud(|s), grenouille(|s), têtard(|s), escargot(|s), bulot(|s), huître(|s), moule(|s),
        poulpe(|s), pieuvre(|s), méduse(|s), oursin(|s), anchois, sardine(|s), maquereau(|x), merlan(|s),
        poisson(|s), cétacé(|s), rhinocéros, mouche(|s), moustique(|s),
        puce(|s), pou, poux, tique(|s), morpion(|s), punaise(|s), asticot(|s), lombric(|s), bousier(|s),
        fourmi(|s), araignée(|s), hamster(|s), lapin(|s), lapine(|s), taupe(|s), blatte(|s), amibe(|s),
        virus, champignon(|s), endive(|s), courge(|s), courgette(|s), navet(|s), poireau(|x), patate(|s),
        pomme de terre, radis, concombre(|s), aubergine(|s), citrouille(|s), tomate(|s), salade, laitue(|s), chou,
        poire(|s), banane(|s), melon(|s), pastèque(|s), noix, tarte(|s), flan(|s), pudding(|s), crêpe(|s),
        saucisse(|s), jambon(|s), lardon(|s), steak(|s), rillette(|s),
        andouillette(|s), chips, beignet(|s), croissant(|s), soufflé, yaourt(|s),
        camembert(|s), œuf(|s), légume(|s),
        ficus, cactus, bonsaï, balai(|s), enclume(|s), parpaing(|s), brique(|s),
        brouette(|s), pelle(|s), râteau(|x), passoire(|s), casserole(|s), cocotte(|s), marmite(|s), théière(|s),
        bouilloire(|s), micro ondes, frigo, frigidaire(|s), machine à laver, aspirateur, photocopieuse,
        imprimante(|s), agrafeuse(|s), gomme(|s), chaise(|s), table(|s), armoire(|s),
        planche(|s), poteau(|x), porte(|s), mur, trottoir(|s), caillou(|x), gravier(|s), galet(|s),
        tuile(|s), cendrier(|s), poubelle(|s), benne(|s), tonneau(|x),
        barrique(|s), bidon(|s), outre, baudruche(|s), ballon(|s), tuyau(|x), boulon(|s), tournevis,
        chaussette(|s), savate(|s), pantoufle(|s), tong(|s), slip(|s), culotte(|s), string,
        pq, chiotte(|s), cuvette(|s), pissotière(|s),
        crottin, purin, lisier, compost, glaire(|s), morve, verrue(|s), furoncle(|s),
        bouton(|s), kyste(|s), abcès, hémorroïde(|s), tumeur(|s), gangrène, pet(|s), pustule, poussière, détritus,
        épouvantail, playmobil(|s), lego, barbie, ken, pinocchio, peluche(|s), doudou(|s), cul(|s),
        pied(|s), chose(|s), truc(|s), machin(|s), cachalot(|s), hippopotame(|s), éléphant(|s),
        mammouth(|s), torchon(|s), serpillière(|s), dindon(|s), bourricot(|s),
        bovin(|s), bétail, bouse(|s), rebut, manche(|s), bite(|s), gamine(|s), ancêtre(|s), zéro(|s),
        relou(|s), débris, rosbif, ballot(|s), corniaud(|s), polichinelle(|s), épouvantail(|s), gargouille(|s),
        butor(|s), nombril, shrek, gollum, quasimodo, lopin, pourri(|s), bibendum,
        gamin(|s), victime(|s)`,
      // What stands before a word that calls somebody so, whatever the word.
      'insult.frame': `
        (bande|bandes|ramassis|tas|troupeau|clique) d(e|'), (espèce|espèces) d(e|'), sombre(|s),
        ce n'est qu'un, c'est qu'un, c'est qu'une,
        (t'es|tu es|t es|t|tu n'es|t'étais|es) (|vraiment|juste|rien) qu'un(|e),
        (t'es|tu es|t es|t|tu restes|vous êtes|êtes) (|vraiment|juste|bien) (un|une|des|de) (|vrai|vraie|vrais|beau)
        (t'es|tu es|t es) (|vraiment|juste|bien) (un|une|des|de) (belle|sacré|sacrée|gros|grosse)
        (t|tu restes|vous êtes|êtes) (|vraiment|juste|bien) (un|une|des|de) (belle|sacré|sacrée|gros|grosse)
        toi t'es un, va donc, casse toi, dégage, ferme la, ta gueule, tais toi,
        regardez moi (ce|cet|cette|ces), regarde moi (ce|cet|cette|ces),
        mais quel, mais quelle, quel gros, quelle grosse,
        face d(e|'), tronche d(e|'),
        vas y,
        tiens le`,
      // The same where the likeness may be innocent: somebody must be meant.
      'insult.like': `
        (horde|meute|brochette|repaire|nid|équipe|cirque|armée|concours|festival|club) d(e|'),
        (tête|gueule|cerveau|cervelle|qi|tronche|trogne|démarche|voix|dégaine|regard) d(e|'|'un|'une), fils d(e|'),
        fille d(e|'), enfant d(e|'), on dirait un,
        on dirait une, sale(|s), pauvre(|s), en mode,`,
      'insult.mark': `
        gros, grosse(|s), vieux, vieille(|s), petit(|s), petite(|s), grand(|s), grande(|s), vrai(|s), vraie(|s),
        parfait~, pur~, beau, belle, fichu~, foutu~, satané~, sacré~, maudit~, triste(|s), piètre(|s), vulgaire(|s),
        misérable(|s), lamentable(|s), pathétique(|s), immonde(|s), infâme(|s), ignoble(|s), putain de, ptit,
        ptite, l'autre, oh le, oh la, quel, quelle, quels, quelles, un vrai, une vraie,
        de vrais, de vraies`,
      // Before a mocking name, not before an animal.
      'insult.this': `
        ce, cet, cette, ces, l'autre, les autres, c'est un, c'est une, c'est des, un vrai, une vraie, de vrais, quel,
        quelle, quels, quelles, encore un, encore une, qui est ce, un gros, une grosse, un pauvre, un vieux,
        une vieille, un petit, une petite, ces gros, ce gros, cette grosse, cette vieille, ce petit,
        cette petite, ce pauvre`,
      // After "bande de" or "you absolute", kind or plain.
      'insult.friendly': `
        copain~, copine~, pote~, ami~, amie~, jeune~, filles, garçons, meufs, mecs, gars, joyeux, gaze,
        papier, tissu, veinard~, chanceux, chanceuse~, génie~, champion~, gourmand~, gourmande~, fou, fous,
        folles, roulement, fréquence~, terre, terrain, rire, rires, pirates, musiciens, chat, chats, gens,
        personnes, héros, guerriers, guerrières, lumière, enfants, gosses, loulous, amateurs, bénévoles, cheveux, cuir,
        choses, trucs, bois, plantes, fleurs, poissons, mammifères, requins, oiseau, poisson, fleur, plante,
        sauce, purée, mousse, crème, pain, pâte, soupe, gâteau, tunnel, chance, arrêt, stationnement, circulation,
        roulage, son, visu, couleur, couleurs, lecture, potes, aventuriers, explorateurs, collègues, voisins,
        supporters, romantiques, coquins, coquin, canailloux, cœur, idées, vérité, verts, bleus, rouges,
        noirs, jaunes, habitués, fêtards, sportifs, randonneurs, cyclistes, lecteurs, clients, invités,
        touristes, étudiants, lycéens, retraités`,
      // Those who are spoken of: staff, players, public figures.
      'insult.job': `
        standardiste(|s), conseiller~, conseillère~, téléconseill(er|ère)(|s), agent~, équipe(|s), livreur~, livreuse~,
        facteur(|s), factrice(|s), journaliste~, présentateur~, présentatrice(|s), animateur~, animatrice~,
        chroniqueu(r|rs|se|ses), éditorialiste(|s), rédacteur(|s), rédactrice(|s), arbitre~, joueur~, attaquant~,
        défenseur(|s), gardien~, avant centre, buteur(|s), coach(|s), entraîneur~, sélectionneur(|s), président~,
        directeur~, directrice~, dirlo, patron~, boss, chef~, cheffe~, chefaillon(|s), pdg, drh, dg, responsable~,
        modérateur~, modératrice~, community manager~, =cm, admin(|s), supporters, supporter, caissier~, caissière~,
        chauffeur~, contrôleur~, contrôleuse(|s), conducteur(|s), conductrice(|s), vigile(|s),
        videur(|s), technicien~, installateur(|s), réparateur(|s), plombier(|s), garagiste(|s), mécano(|s),
        artisan(|s), mec(|s), gars, type(|s), meuf(|s), fille(|s), bonhomme(|s), bonne femme,
        gonzesse(|s), stagiaire(|s), guicheti(er|ers|ère|ères), vendeur~, vendeuse~, serveur(|s), serveuse(|s),
        gérant~, manager~, banqui(er|ers|ère|ères), assureur(|s), courtier(|s), syndic(|s), notaire(|s), avocat~,
        huissier(|s), médecin(|s), docteur(|s), toubib(|s), dentiste(|s), infirmi(er|ers|ère|ères), pharmacien~,
        prof(|s), professeur(|s), instit(|s), proviseur(|s), policier(|s), flic(|s), gendarme(|s), maire(|s),
        ministre(|s), député~, sénateur(|s), sénatrice(|s), élu(|s), élue(|s), préfet(|s), politicien~, politique(|s),
        porte parole, fonctionnaire(|s), commercial, commerciaux, commerciale(|s), influenceu(r|rs|se|ses),
        youtubeu(r|rs|se|ses), chanteu(r|rs|se|ses), rappeu(r|rs|se|ses), acteur(|s), actrice(|s), comédien~,
        humoriste(|s), candidat~, auteur(|s), autrice(|s), écrivain(|s), commentateur(|s), commentatrice(|s),
        consultant~, invité~, expert~, spécialiste(|s), coiffeu(r|rs|se|ses), boulang(er|ère|ers|ères),
        bouch(er|ère|ers|ères), épici(er|ère|ers|ères), réceptionniste(|s), hôtesse(|s), steward(|s), secrétaire(|s),
        assistante(|s), employé~, salarié~, propriétaire(|s), proprio(|s), voisin~, dame(|s), monsieur, madame,
        mademoiselle, homme(|s), femme(|s), individu(|s), personnage(|s), abonné~, commentaires,
        sponsor, voisin, opérateur, opératrice, opératrices, organisateur, organisateurs, photographe,
        réalisateur, scénariste, blogueur, blogueuse, mannequin, miss, héritier, ministre,
        juge, juges, avocats, commissaire, douanier, ambulancier, kiné, psy,
        véto, opticien, esthéticienne, cuisinier, cuisinière, chef, barman, plongeur, portier, concierge, gardienne,
        déménageur, déménageurs, taxi, taxis, pilote, capitaine, steward, sélectionneur, latéral, ailier, numéro 9,
        numéro 10`,
      // Where staff work.
      'insult.place': `
        hotline, standard, guichet(|s), accueil, direction, rédac, rédaction, sav, service client, bureau, étage,
        comptoir, équipe, équipes, billetterie, mairie, caisse, caisses, boutique, agence, compta, marketing, com,
        communication, micro, plateau, banc, tribune, régie, service après vente, rayon, réception, secrétariat,
        clavier, guichets, dessus, terrain, quartier, village, météo, presse, voirie, livraison, télé, radio, écran,
        internet, facebook, insta, twitter`,
      'insult.target': `
        hotline, conseiller~, conseillère~, agent~, service client, sav, équipe~, livreur~, journaliste~, journalistes,
        présentateur~, présentatrice~, animateur~, animatrice~, chroniqueuse~, chroniqueur~, arbitre~, joueur~, coach,
        entraîneur~, président, directeur~, directrice~, patron~, responsable~, modérateur~, community manager, =cm,
        supporters, caissier~, caissière~, chauffeur~, rédaction, mec~, gars, type, meuf~, fille, bonhomme,
        bonne femme, stagiaire~, guichetier~, guichetière~, vendeur~, vendeuse~, admin, gérant~, standardiste~,
        technicien~, ministre~, député~, maire, élu~, serveur~, serveuse~, contrôleur~, banquier~, influenceur~,
        influenceuse~, acteur~, actrice~, chanteur~, chanteuse~, monsieur, madame`,
      'insult.animal': `
        chien~, chienne~, porc~, cochon~, âne~, mule~, singe~, rat~, vache~, truie~, chameau, chameaux, mouton~,
        bécasse~, dinde~, thon~, morue~, boudin~, macaque~, vautour~, serpent~, vipère~`,
      'insult.mind': `
        cerveau~, qi, mentalité, neurone~, intelligence, cervelle~, mokh, diplôme,
        crâne, ciboulot, citron, ciboule, caboche, méninges`,
      'insult.worthless': `
        d'une brouette, d'un bulot,
        en (vacances|congé|congés|grève|rtt|veille|panne|option)
        en (solde|jachère|friche|pause|compote|bouillie|carton|plastique|berne)
        débranché, ramolli, atrophié, lobotomisé,
        deux neurones,
        négatif, négative,
        vide,
        ta3 namoussa, (au|resté au) vestiaire,
        de la température,
        grillés,
        grillé`,
      'insult.quality': `
        finesse, courage, intelligence, qi, quotient, cerveau, cervelle, humour, élégance, grâce,
        vivacité, honnêteté, conversation, culture, vocabulaire, dignité, empathie, amabilité,
        charme, personnalité, neurones, niveau intellectuel, âge mental,
        maturité, mentalité, subtilité, haleine, physique, carrure, dégaine, allure, bêtise,
        esprit, répartie, moralité, morale, sincérité, franchise, loyauté, fiabilité, créativité,
        imagination, sensibilité, fidélité, profondeur, éloquence, mémoire,
        niveau, style, cran, énergie, réactivité`,
      'insult.comparison': `
        (moche|moches|laid|laide|laids|vilain|vilaine|grosse|gros|gras|grasse|hideux|hideuse) comme (|un|une|des),
        (plus|aussi) (con|conne|bête|débile|stupide|idiot|idiote) (que|qu'un|qu'une|tu meurs)
        raisonne comme,
        (bête|bêtes|con|conne|cons|connes) comme (tes|ses|vos|leurs|un|une|des)`,
      'insult.better': `
        (mon|ma|mes) (chien|chat|chatte|teckel|caniche|hamster|poisson rouge)
        (mon|ma|mes) (cochon d'inde|canari|lapin|tortue|perroquet|grand mère|mamie)
        (mon|ma|mes) (neveu|nièce|fils|fille|gamin|gosse|cafetière|paillasson)
        (un|une) (chien|singe|âne|chimpanzé|poulpe|huître|caillou|chaise)
        (un|une) (plante verte|poisson rouge|gamin de|enfant de|gosse de|élève de|poteau|poule|pigeon)
        (un|une) (mur|robot|perroquet|bulot|moule|vache|chèvre|mouton|tabouret)
        (un|une) (pot de fleurs|parpaing|balai|cactus|mouche|dindon|lama|rat|bouledogue)
        (des|les) (serpillières|huîtres|chaises|poteaux|cailloux|singes|moules|bulots)
        (des|les) (plantes vertes|poulpes|paillassons|tabourets|limaces|navets|brouettes|murs)
        (la|le) (photocopieuse|plante verte|distributeur|machine à café|poubelle)
        (la|le) (paillasson|porte|cendrier|chaise|mobilier)`,
      'insult.surpass': `
        (ferait|feraient|fait|serait|joue|jouerait) (|bien|sûrement|déjà) (mieux|plus vite|compris)
        (parle|écrit|écrirait|conduit|conduirait|réfléchit|comprend) (|bien|sûrement|déjà) (mieux|plus vite|compris)
        aurait (|déjà|mieux|sûrement) (présenté|géré|réussi|trouvé|été) (|mieux|plus vite)`,
      // Said of oneself.
      'insult.self': `
        quelle idiote je, je suis un, je suis une, j'ai été,
        je passe pour, je fais, me sens, me sentir, comme moi, moi qui, qu'on est, on est,`,
      // Crude words at no one, that look like an insult.
      'insult.crude': `
        à la con,
        casser les couilles`,
      // Sworn at without insulting anybody.
      'insult.inanimate': `
        appli(|s), application(|s), site(|s), facture(|s), bus, car, train(|s), métro, tram, rer, avion, météo, temps,
        pluie, neige, froid, hiver, batterie(|s), machine(|s), imprimante(|s), carte(|s), distributeur(|s),
        box, wifi, réseau, téléphone(|s), portable, porte(|s), ascenseur(|s), prix, colis, commande(|s), trottoir(|s),
        route(|s), rond point, feu, feux, bouchon(|s), embouteillage(|s), parking(|s), mise à jour,
        bug(|s), page(|s), lien, code(|s), match(|s), but, penalty, poteau, tirage,
        loto, loterie, jeu, jeux, journée(|s), lundi, semaine, vie, année, virus, grippe, moustique(|s), canapé,
        meuble(|s), vis, notice(|s), emballage(|s), chaise(|s), table(|s), voiture(|s), caisse, moteur, pneu(|s),
        valise(|s), vol, chantier, travaux, son, chanson, film(|s), pub(|s), publicité(|s), musique,
        jingle, série, logiciel(|s), formulaire, écran, clavier, souris, poussette, colle, autoradio,
        volet(|s), serrure, robinet, fuite, chaudière, radiateur, clim, climatisation, mécanisme,
        tourniquet, portique, borne(|s), moustiquaire, sable, gravier, pull, robe, chaussure(|s),
        talon(|s), tissu, recette, sauce, plat, four, frigo, poêle`,
      // Whole put-downs.
      'insult.irony': `
        (sombre|sale|petite|grosse|vraie|pauvre) merde,
        (retourne|retournez) (à l'école|au collège|au lycée|en maternelle|en primaire)
        (va|allez) te cacher,
        va te faire soigner,
        inventé l'eau (chaude|tiède),
        fini à la pisse,
        (sans|pas de) cervelle,
        range ta chambre,
        personne (ne |)t'a (sonné|sonnée|demandé|causé),
        ferme (ta|un peu ta|donc ta) (bouche|gueule|boîte),
        paquet de (chips|céréales|bonux|lessive|cornflakes),
        tu te crois (malin|intelligent|drôle|beau|belle|supérieur),
        ta gueule de,`,
    },
  },
  {
    language: 'en',
    lists: {
      'insult.literal': `
        kg, grams, litre, roast, roasted, grilled, smoked, recipe, sauce, plush, costume, halloween, zoo,
        shelter, rescue, adopt, vet, vets, kennel, breed, breeder, litter, puppy, puppies, kibble, leash, farm, farmer,
        wildlife, enclosure, exhibit, species, cartoon, museum, statue, toy, toys, fishing, hunting, trap,
        exterminator`,
      'insult.dress': `
        a wig, high heels, heels, uniform, lipstick, a name badge, name badge,
        hi vis, sunglasses`,
      'insult.criticism': `
        useless, incompetent, liar~, thief, thieves, scammer~, bad, terrible, awful, pathetic, ridiculous, hopeless,
        lazy, crook~, fraud~, crazy, sick, lame, weak, slow, clueless, joke, insane, gross, disgusting, filthy, nasty,
        smelly, stinky, evil, waste, trashy, worthless`,
      'insult.noun': `
        clown(|s), muppet(|s), melt(|s), gobshite(|s), weasel(|s), wally, berk(|s), prat(|s), twit(|s), nitwit(|s),
        ninny, nincompoop(|s), dolt(|s), dullard(|s), oaf(|s), lout(|s), yob(|s), chav(|s), toerag(|s), scrote(|s),
        cad, rotter, bloodsucker(|s), neanderthal(|s), troglodyte(|s), hillbilly, hillbillies,
        redneck(|s), bumpkin, yokel(|s), bogan(|s), drongo, dropkick, galah, eejit(|s), gombeen, gobdaw, bampot,
        roaster, walloper, jabroni, chump(|s), schmuck(|s), putz, dweeb(|s), dork(|s), doofus, goober, dingus,
        dingbat(|s), dipstick, goon(|s), lamebrain, bozo(|s), buffoon(|s), stooge(|s), shyster(|s), grifter(|s), toady,
        lackey(|s), bootlicker(|s), sycophant(|s), lapdog(|s), mouthpiece, shill(|s), has been, wannabe, loser(|s),
        hobo, cheapskate, tightwad, harpy, trollop, bimbo(|s), floozy, strumpet, harlot, hussy, jezebel, thot(|s),
        creep(|s), weirdo(|s), lunatic(|s), nutter(|s), nutcase, fool(|s), idiot(|s), moron(|s), imbecile(|s), dummy,
        dummies, dumbass, simpleton, dunce, dimwit(|s), halfwit(|s), thicko(|s), slob(|s), lardball,
        butterball, fatty, fatso, cretin(|s), wimp(|s), wuss, sissy, turd(|s), jobsworth(|s), crybaby, crybabies,
        drama queen, diva, gold digger, sellout, judas, charlatan, imposter, impostor, conman, airhead(|s),
        bitch, bastard, scum, dirtbag(|s), lowlife, degenerate, drunkard, wino, junkie(|s), crackhead(|s),
        windbag, gasbag, blowhard, loudmouth, busybody,
        incel, neckbeard, waste of space, bedwetter, numpty, knob, bellend, wanker, git,
        ratbag(|s), guttersnipe, ragamuffin, pondlife, mumu, agbaya, ewu,
        oponu, ode, berk, berks`,
      'insult.double': `
        plank(|s), plank, spanner, tool, donkey(|s), doughnut, donut, rat(|s), rodent(|s), leech(|es), parasite(|s),
        vulture(|s), hyena(|s), jackal(|s), snake(|s), viper, toad(|s), slug(|s), worm(|s), maggot(|s), cockroach(|es),
        pig(|s), hog, sow, cow(|s), cow, heifer, goat, ape(|s), baboon(|s), gorilla, chimp(|s), monkey(|s),
        whale, doormat, sheep, trash, garbage, filth, dinosaur, fossil, brat, witch, hag, crone, ogre,
        goblin(|s), gremlin(|s), gargoyle, ghoul(|s), puppet(|s), hack(|s), blob, virgin, drunk, zombie(|s),
        savage(|s), bum, scab, peasant(|s), quack(|s), thug(|s), bully, bullies, fraud, liar, traitor, coward(|s),
        vermin, big mouth, troll(|s), karen, dope, brute(|s), psycho(|s), freak(|s), crook(|s), swine, muppet,
        slag, slags, tosser, tossers, prick, pricks, bitch, bitches, nonce, nonces, jackass, jackasses, dumbo, airhead,
        airheads, degenerate, degenerates, wally, wallies, roaster, putz, tramp, slapper,
        slappers, bonehead, blockhead, numskull, simp, simps, dunce, cretin, bastard, bastards, cuck, ratbag, dingbat,
        dingbats, fat pig,
        queer, dog, dogs`,
      'insult.thing': `
        dog(|s), mutt(|s), mongrel(|s), poodle, chihuahua, puppy, hamster, gerbil, guinea pig, lamb, bull, ox,
        chicken(|s), hen, turkey, goose, duck, pigeon(|s), seagull(|s), parrot(|s), ostrich, peacock, frog, lizard,
        newt, snail, crab, shrimp, prawn, squid, oyster, clam, haddock, trout, kipper, sardine, goldfish, fish,
        mosquito, flea(|s), tick(|s), fly, flies, beetle, ant, moth, hippo, elephant, walrus, rhino, sloth, mole,
        amoeba, bacteria, virus, mushroom, potato, potatoes, spud, carrot, sprout, parsnip, swede, leek, onion,
        pumpkin, coconut, banana, pineapple, melon, plum, pickle, gherkin, sausage, hotdog, ham, bacon, burger,
        pancake, waffle, crumpet, muffin, biscuit, cracker, spoon, teaspoon, fork, teapot, kettle, toaster, fridge,
        freezer, microwave, hoover, bucket, mop, broom, brick(|s), lamp post, doorknob, door, doorstop, wall, rock(|s),
        stone, pebble, chair, stool, sofa, cushion, pillow, sock(|s), shoe(|s), slipper,
        lettuce, dishcloth, rag, towel, balloon, cone, bin, dustbin, skip,
        dumpster, toilet, plunger, drain, sewer, puddle, wart, boil, pimple, tumour, tumor, rash, stain,
        smell, fart, poo, poop, dung, manure, tree, stump,
        houseplant, cactus, fern, weed, napkin, thumb, foot, backside, arse, thermometer, vegetable,
        lemon, walnut, turnip, cabbage, pudding, tube, rocket, skeleton, scarecrow, insect, relic, baby, tart, nerd,
        geek, robot, lump, urchin, lemming(|s), egg, shrew, sod, bugger`,
      'insult.frame': `
        you (absolute|total|complete|utter|proper|massive|stupid|bloody|fucking)
        you (filthy|useless|pathetic|miserable|sad|sorry|silly|daft|dumb)
        you (ugly|fat|lazy|dirty|greedy|old|big|little|rotten)
        you (spineless|ignorant|thick|worthless|disgusting|damn|goddamn|mannerless|senseless|shameless)
        (you're|youre|you are|ur|u r|u are|your) (a|an|such a|such an) (|absolute|total|complete|utter|proper|right)
        (you're|youre|you are|ur|u r|u are|your) (nothing but a|just a|all|nothing but) (|absolute|total)
        (you're|youre|you are|ur|u r|u are|your) (a|an|such a|such an) (real|stupid|fat|lazy)
        (you're|youre|you are|ur|u r|u are|your) (a|an|such a|such an) (useless|dumb|big|bunch of)
        (you're|youre|you are|ur|u r|u are|your) (nothing but a|just a|all|nothing but) (useless|dumb|big|bunch of)
        what (a|an) (absolute|total|complete|utter|proper|right|stupid|fat|lazy|useless|miserable|nasty|spineless),
        fuck off you, shut up you, face like a,`,
      'insult.like': `
        (bunch|pack|shower|load|gang|herd|crew|band|nest|bag) of (|absolute|total|complete|utter)
        (bunch|pack|shower|load|gang|herd|crew|band|nest|bag) of (useless|lazy|greedy|stupid|bloody|fucking)
        (he's|hes|she's|shes) (a|an|such a|such an) (|absolute|total|complete|utter|proper|right)
        (he's|hes|she's|shes) (nothing but a|just a|all|nothing but) (|absolute|total|complete|utter|proper|right)
        (he is|she is|they are|they're|theyre) (a|an|such a|such an) (|absolute|total|complete|utter|proper|right)
        (he is|she is|they are|they're|theyre) (nothing but a|just a|all|nothing but) (|absolute|total)
        (he's|hes|she's|shes) (a|an|such a|such an) (real|stupid|fat|lazy|useless|dumb|big|bunch of)
        (he is|she is|they are|they're|theyre) (a|an|such a|such an) (useless|dumb|big|bunch of)
        (he is|she is|they are|they're|theyre) (nothing but a|just a|all|nothing but) (useless|dumb|big|bunch of)
        (absolute|total|complete|utter|proper) (|bunch of), bloody (old|stupid|greedy|lazy|), senseless,
        stupid (|fat|old|fucking|little), fucking (|useless|stupid|fat), fat (|ugly|lazy|stupid),
        ugly (|fat|old|little), filthy (|little), spineless (|little), slimy (|little), thieving (|little),
        lying (|little|cheating), greedy (|little|fat), lazy (|fat|little),
        looks like a, look like a`,
      'insult.mark': `
        old, fat, little, big, silly, daft, poor, sad, bloody, dirty, dumb, thick, the other, some, useless, overpaid,
        dried up, washed up, glorified, overgrown, self important, greedy, miserable, clueless, brainless,
        gutless, toothless, pathetic, corrupt, failed, wannabe, wet, soggy, bitter, barking, right`,
      'insult.this': `
        this, that, these, those, what a, what an, such a, such an, the other, another, some, a bunch of, you, u, ya,
        ye, right, a right, a proper, an absolute, a total, a complete, an utter, is a, are a, was a, is an, he's a,
        she's a`,
      'insult.friendly': `
        legend~, star~, stars, angel~, beauty, beauties, hero, heroes, babe~, queen~, king~, diamond~, champion~,
        genius~, lifesaver~, sweetheart~, darling~, icon~, goddess, god, treasure, goat,
        beast, unit, machine, lovely, cutie, best, friend~, friends, mates, flowers, good~, great~, amazing~,
        wonderful~, nice~, fun, joy, delight, rockstar, saint, trooper, winner~, pro, professional,
        pleasure, dream, right, must, disaster`,
      'insult.job': `
        team, support, staff, agent(|s), manager(|s), host(|s), presenter(|s), referee(|s), ref, player(|s),
        journalist(|s), driver(|s), admin(|s), guy, woman, women, man, men, dude, lad, bloke, girl, boy, lady,
        gentleman, people, person, chairwoman, boss, bosses, ceo, director(|s), owner(|s), landlord(|s),
        receptionist(|s), cashier(|s), teller(|s), clerk(|s), waiter(|s), waitress(|es), server, bartender, barista,
        chef, cook, courier(|s), postman, delivery guy, plumber(|s), electrician(|s), builder(|s),
        engineer(|s), technician(|s), mechanic(|s), installer(|s), salesman, salesmen, saleswoman, rep, reps,
        intern(|s), editor(|s), reporter(|s), columnist(|s), anchor(|s), pundit(|s), commentator(|s), coach(|es),
        keeper, goalkeeper, striker, winger, defender(|s), captain, doctor(|s), nurse(|s), dentist(|s), pharmacist(|s),
        teacher(|s), lawyer(|s), cop(|s), officer(|s), minister(|s), mayor, mp, senator, politician(|s), president,
        councillor(|s), spokesman, spokeswoman, actor(|s), actress(|es), singer(|s), rapper, influencer(|s),
        streamer(|s), youtuber(|s), comedian(|s), model(|s), customer service, helpdesk,
        call centre, call center, head office, board, fans, supporters, moderator(|s), mod, mods, bouncer(|s),
        guard(|s), steward(|s), pilot, crew, neighbour(|s), neighbor(|s)`,
      'insult.place': `
        desk, counter, reception, helpdesk, head office, switchboard, till, tills, window,
        box office, studio, dugout, bench, board, marketing, hr, comms, accounts, dispatch, comments`,
      'insult.target': `
        team, support, staff, agent~, manager, host, presenter, referee, player, journalist~, driver, admin, guy,
        woman, dude, receptionist, cashier, columnist, boss, intern, coach, striker`,
      'insult.mind': `
        brain, brains, intellect, iq, brain cells, head, skull, mind, thought, thoughts, brainpower,
        neuron, neurons`,
      'insult.worthless': `
        single digit, missing, on leave, on holiday, on vacation,
        offline, empty, vacant, optional, removed, melted,
        fried, has left, unused,
        rotted, rotten, dead, short of, lonely`,
      'insult.quality': `
        intellect, iq, brain, brains, charisma, personality, charm, wit, intelligence, attention span,
        memory, range, manners, morals, spine, backbone, courage, dignity, grace, elegance,
        social skills, finesse, integrity, vocabulary, depth, warmth, empathy,
        face, breath, looks, mind, mentality, talent`,
      'insult.comparison': `
        (thick|dumb|dense|stupid) as (|a|an|two|pig|mince|shit),
        uglier than, dumber than,
        fatter than,`,
      'insult.better': `
        my (dog|cat|hamster|goldfish|toaster|kettle|gran|nan)
        my (grandma|toddler|houseplant|parrot|poodle|five year old|4 year old|5 year old|fridge)
        a (trained monkey|monkey|goldfish|potato|toddler|brick|chimp|houseplant|dead hamster|five year old|drunk),
        (a|the|my) (lamp|kettle|door|doorknob|pigeon|seagull|mop|chatbot|vending machine)
        (a|the|my) (traffic cone|potted plant|chair|wall|self checkout|cat|dog|brick|spoon|sock)
        (I've|I have|I) (seen|met|known|had) (|bricks|rocks|potatoes|mops|doors|kettles|houseplants|cones)`,
      'insult.surpass': `
        (could|would|can|does) (do|have done|play|write|drive|present|sing) (|a|this|it|that) (better|faster)
        (could|would|can|does) (read|spell|type|run|manage|think|score|coach) (|a|this|it|that) (better|faster)
        knows more about,
        (has|have|with|had|got) (more|better) (manners|brains|sense|personality|charisma|talent)
        (better|smarter|brighter|livelier|warmer|more honest|more useful) than,`,
      'insult.self': `
        felt (like |)(a|an|such a|a right|like|right|so), feel (like |)(a|an|such a|a right|like|right|so), felt,
        made me feel, makes me feel, i'm (such |)(a|an), im (such |)(a|an), i was (such |)(a|an), call me (a|an),
        my own, me being`,
      'insult.inanimate': `
        app, apps, application, website, site, page, bill, bus, train, tube, plane, flight, weather, rain, snow,
        battery, machine, printer, card, router, box, wifi, network, phone, laptop, computer, software, hardware, door,
        lift, elevator, price, parcel, package, order, road, traffic, update, bug, link, code, password,
        match, game, goal, day, monday, week, year, life, thing, guitar, drill, charger, cable,
        car, engine, tyre, sofa, bed, boots, shoes, product, service, policy, system, form, song, film, movie, advert,
        ad, piece of, gate, barrier, kiosk, screen, keyboard, zip, strap, buckle, tent, pram, fridge,
        freezer, oven, kettle, toaster, hob, boiler, radiator, window, lock, handle, tap`,
      'insult.irony': `
        your mother should have, your mom should have, kept the receipt,
        a waste of oxygen,
        thick as,
        dropped on (your|his|her|their) head(|s),
        inbred~,
        die alone,
        mom's basement,
        back to school,
        back to (your cage|your cave|the zoo|the farm|under your)
        crawl (back |)under,
        get in the bin,
        hit the gym,
        face like a,
        bless (his|her|your|their) (little |cotton |heart ),
        who let (you|this|him|her) out,
        you have no (sense|brain|shame|dignity|class|spine|friends),
        stupid (man|woman|boy|girl|people|old),
        gadha,
        waste of space (|the|that|you), learn to (read|spell) (|before|you),
        bag over (your|her|his) head,
        wouldn't touch (her|him) with,
        couldn't (pour|run|organise|organize|find) (a|his|her|their) (bath|arse|piss|own),
        if (brains|stupidity|ignorance) (were|was) (dynamite|a|an|money),
        the brain of,
        get a life (you||loser), go cry to (your|mummy|mommy),
        you (stink|smell|reek)`,
    },
  },
  {
    language: 'ar',
    lists: {
      'insult.literal': `
        كيلو, مشوي, محمر, محشي, لحم, بيطري, بيطرية, الفيتيرينار, علف, تربية, نربي, يربي, عندنا, سوق, مزرعة,
        حديقة, صوف, حليب, مسحوق, تذبح, أضحية, العيد, قاع, قهوة, صندوق, تمثال, متحف`,
      'insult.dress': `
        كرافاطة, بكرافاطة, كوستيم, بالكوستيم, بشكارة, بالميكرو, بسروال`,
      'insult.criticism': `
        كذب, فاشل, فاشلة, رخيص, رخيصة, ضعيف, ضعيفة, غالي, خامج, خامجة, موسخ, موسخة, نصابة, وسخ, وسخة`,
      'insult.noun': `
        تافه, تافهة, تافهين, تافهون, تفهاء, سخيف, سخيفة, سخفاء, سفيه, سفهاء, غبي, غبية, أغبياء, أحمق, حمقاء, حمقى,
        أبله, بلهاء, بله, مغفل, مغفلة, مغفلين, مغفلون, ساذج, سذج, بليد, بليدة, بلداء, جاهل, جاهلة, جهلة, جهال, أمي,
        أميين, مكلخ, مكلّخ, مكلخين, جايح, جايحة, جياح, هبيلة, هبل, مهبول, مهبولة, مهابيل, مجنون, مجنونة,
        مجانين, مخبول, مسطي, مريض, مرضى, معتوه, مسطول, محشش, مخدر, كعرور, قعر, قعار, عروبي, عروبية, كافي, بوزبال,
        بوقاطو, بوهيوف, بوهالي, لافش, فاشل, فاشلة, فاشلين, فشلة, نكرة, نكرات, صعلوك, صعاليك, شلاهبي, شلاهبية, بلطجي,
        متخلف, متخلفة, متخلفين, همج, همجيين, بربري, رعاع, غوغاء, أوباش, حثالة, سوقي, سوقية, واطي, واطية, وضيع,
        رخيص, رخيصة, رخيس, منحط, منحطة, منحطين, ساقط, ساقطة, ساقطين, منافق, منافقة, منافقين, كذاب, كذابة, كذابين,
        خداع, غشاش, خبيث, خبيثة, خبثاء, خاين, خاينة, خونة, خائن, بياع, بياعة, بياعين, مرتزق, مرتزقة, عميل, عملاء, ذيل,
        ذيول, أبواق, مطبل, مطبلين, طبال, شياتة, شياتين, لحاس, لحاسين, متملق, متملقين, منتفع, جبان, جبانة,
        جبناء, خواف, رخوة, رخو, مايع, مايعة, مايعين, طايحة, طايحين, ممسوخ, ممسوخة, مسخ, قبيح,
        بشع, بشعة, شين, شينة, خنز, خانز, خانزين, معفن, معفنة, معفنين, موسخ, موسخة, موسخين, خامج, خامجة,
        خامجين, منتن, منتنة, نتن, وسخ, وسخة, أوساخ, قذر, قذرة, نجس, أنجاس, سمين, سمينة, بوكرش, كرشة,
        برهوشة, براهش, طفل صغير, ذري, مسخوط, مسخوطة, ملعون, ملاعين, شيطان, شياطين, ابليس, إبليس, دجال, دجالين, مشعوذ,
        مهرج, مهرجة, مهرجين, أراجوز, قراقوز, بهلوان, فرعون, طاغية, طواغيت, ديكتاتور, مستبد, حقود, حاقد, حاقدين, حسود,
        حساد, معقد, معقدة, معقدين, مغرور, مغرورة, متكبر, متكبرة, متعجرف, وقح, وقحة, وقحين,
        شحيح, بخيل, بخلاء, طماع, طماعين, جشع, جشعين, حرامي, حرامية, سارق, سراق, سراقين, لص, لصوص, نصاب, نصابين, محتال,
        محتالين, طرطور, طراطير, دمية, أراقوز, عاطل, بطال, عجوز, شارف, شارفة, شمطاء, خرفان, مخرف, مخرفة,
        بومة, مشؤوم, مشؤومة, منحوس, نحس, النحس, رغال, هردبك, سلقوط, سكارجي, باسل, باسلة, باسلين,
        حراقي, ستوت, ثقيل الدم, بارد, جزار, ماسخ`,
      'insult.double': `
        حمار, حمارة, حمير, بغل, بغال, بقرة, بقر, خنزير, خنازير, حلوف, قرد, قردة, قرود, تيس, جحش, بهيمة, بهايم,
        نعجة, جربوع, جرذ, جرذان, ضبع, ضباع, كلب, كلبة, كلاب, حنش, لفعة, حرباء, بوم, بومة, حشرة, حشرات,
        دجاج, برغوث, وحش, زبالة, زبل, جزار, غول, غولة, طحان, طحانة, خماج, خمجة, حثالة, أوباش, لقيط, لقيطة,
        لقطاء, فرخ, كبول, مسخوط, بهيم, حلالف, جياح, فاجر`,
      'insult.thing': `
        بغلة, ثور, عجل, شادي, شوادي, عتروس, جدي, معزة, معيز, خروف, خرفان, كبش, غنم, جحوش, دابة, دواب, جرابيع, فار,
        فيران, طوبة, ذيب, ذئاب, ثعلب, ثعالب, حنوشة, أفعى, عقرب, عقارب, غراب, غربان, دجاجة, جاجة, جاج, سردوك,
        بطة, وزة, ببغاء, طاووس, حمامة, عصفور, ضفدع, ضفادع, جرانة, دودة, دود, ذبابة, ذباب, ناموسة, ناموس,
        قملة, قمل, صرصور, صراصير, قرلو, بق, جراد, عنكبوت, رتيلة, فيل, جمل, حوت, عفريت, جن, شبح,
        بصل, بصلة, ثوم, بطاطا, دلاع, دلاعة, قرعة, كابويا, كرنب, لفت, خيار, زرودية, طماطم, فلفل, خبزة,
        هندية, بيضة, كاشير, زبدة, مزبلة, قمامة, نفاية, نفايات, زوبية, قاذورات, روث, بعر, خرا, خرية, صباط, صبّاط, نعل,
        شلاكة, بلغة, مقلة, طنجرة, قدرة, كرسي, طابلة, حيط, باب, حجرة, حجر, طوب, برويطة, بالة, مكنسة, شيفون, شيتة,
        فرشيطة, قش, تبن, شعير`,
      'insult.frame': `
        يا, ايها, أيها, أيتها, يا واحد, يا ولد, يا ولاد, يا بنت, يا أولاد, انت غير, أنت غير,
        لست سوى, انت واحد,
        انت, أنت, أنتم, انتم, نتا, نتي, انتي, نتوما, انتوما, راك, راكي, راكم, وجه, وجهك, وجوه,
        راس, عقلية, ديماغ, ولد, ولاد, أبناء, بني, شلة, قطيع, زمرة, شرذمة, طغمة,
        والله غير, انت يا`,
      'insult.like': `
        كي, كيما, مثل, تشبه, يشبه, تقول, مجرد, حاشا, حاشاك, والله غير, مخ,
        دماغ, زريبة, عصابة, حفنة, كمشة, ابن`,
      'insult.mark': `
        كبير, كبيرة, الكبير, الأكبر, رقم واحد, صغير`,
      'insult.this': `
        هذا, هاذا, هذه, هذي, هاذي, هاذ, هاد, هاذو, هذو, هذاك, هداك, هذيك, هاذيك, هاذوك, هذوك, داك, ذاك, ديك, هؤلاء,
        واحد, وحدة, تاع, نتاع, متاع`,
      'insult.job': `
        مدير, مديرة, المدير, المديرة, مسؤول, المسؤول, مسؤولين, مسيرة, المسيرة, خدام, خدامين, خدامة, الخدامين, خدامينكم,
        عمال, عمالكم, موظف, موظفة, موظفين, موظفتكم, موظفكم, موظفيكم, الموظف, الموظفة, صحافة, الصحافة, صحفي, صحفية,
        صحفيين, جورناليست, مذيع, مذيعة, المذيع, المذيعة, مقدم, مقدمة, معلق, المعلق, محلل, محللين, ضيف, ضيفكم, حكم,
        الحكم, حكام, لاربيتر, مدرب, المدرب, لاعب, لاعبين, لاعبيكم, حارس, مهاجم, رئيس, الرئيس, وزير, الوزير, نائب, نواب,
        مير, المير, والي, الوالي, شرطي, ليفرور, الليفرور, ليفرورات, موزع, سائق, شيفور, الشيفور, روسوفور, قابض, طبيب,
        طبيبة, ممرض, ممرضة, صيدلي, أستاذ, استاذة, معلم, معلمة, أدمن, الادمين, ادمين, مول الصفحة,
        كاتب, كاتبة, صاحب المنشور, بائع, البائع, تاجر, تجار,
        مول الحانوت, مول المحل, تقني, التقني, تقنيين, مهندس, مهندسين, فنان, فنانة, ممثل,
        ممثلة, مغني, مغنية, مطرب, مؤثر, مؤثرة, مؤثرين, يوتيوبر, تيكتوكر, جمهور, جمهوركم, أنصار, الأنصار, مناصرين,
        زبائن, زبون, إدارة, الإدارة, صفحة, صفحتكم, ناس, راجل, الراجل, مرا, المرا, واحد, وحدة, الكونتور, الاستقبال,
        وكالة, مصلحة, اتحاد, فريق`,
      'insult.target': `
        صحافة, جمهور, صحفيين, خدامين, حكم, مدرب, لاعب, مذيعة, موظف, موظفين, موظفة, موظفتكم, مسؤولين, ادارة, انصار,
        مدير, مديرة, مسيرة, معلق, مذيع`,
      'insult.animal': `
        كلب, كلاب, حمار, حمير, بغل, بغال, بقرة, بقر, خنزير, خنازير, حلوف, قرد, قرود, تيس, جحش, بهيمة, بهايم`,
      'insult.mind': `
        مخ, مخك, مخكم, المخ, عقل, عقلك, العقل, دماغ, دماغك, ذكاء, ذكاءك, مخهم, عقلية, عقليتك, عقليتكم,
        راس, راسك, راسكم, فهامة, الفهامة`,
      'insult.worthless': `
        ناموسة, دجاجة, جاجة, حمار, بهيمة, بغل, عصفور, نملة, ذبابة, بطاطا, صفر, فارغ, فارغة, خاوي, خاوية,
        مغلوق, مغلق, محبوس, مكلخ, محروق, مسافر, في عطلة, فالصباط, كارطون,
        بلاستيك, قرعة, القرعة, دلاع, بصلة, كابويا, قصبر, جزر, حوت, سردين, قطة, خروف, نعجة`,
      'insult.inanimate': `
        فاتورة, فاكتورة, سيت, السيت, موقع, الموقع, تطبيق, التطبيق, ابليكاسيون, صفحة, شبكة, الشبكة, كونيكسيون,
        الكونيكسيون, ريزو, الريزو, انترنت, الانترنت, جو, الجو, السخانة, البرد, ماتش, الماتش, مقابلة, نهار, النهار,
        سيمانة, خدمة, الخدمة, سلعة, السلعة, منتوج, سومة, السومة, الاسعار, تيليفون, التيليفون, طونوبيل, طريق, الطريق,
        بيس, طرام, تران, حاجة, كلش, حفرة, باب, لعبة, كاميرا`,
      'insult.irony': `
        الله يشفيك,
        روح تلعب,
        روح تداوى,
        اغلق فمك, الله يخلف على,
        بلا أصل,
        بنت الزنقة, ابن الكلب, ابن الحرام, ابن الزنا, أولاد الحرام, ولاد لحرام,
        لا تصلح لشيء, ما فيهم خير,
        عالة على,
        أشباه الرجال, أشباه صحفيين,
        صحافة العار,
        الله ينتقم منك, تفو, اتفو, انقلع, اغرب عن وجهي,
        الغباء بعينه, قمة الغباء,
        مريض نفسي,`,
    },
  },
  {
    language: 'dz',
    lists: {
      'insult.literal': `
        kilo, kg, mechoui, m7ammar, mahchi, l3id, veterinaire, vétérinaire, tbib ta3, nrabbi, nrabiw, yrabbi,
        ferme, zoo, dessin animé, deguisement, déguisement, chocolat, verre, fromage, assiette, jouet, laine,
        gelatine, gélatine, 7alib, hlib, l7am, lham`,
      'insult.dress': `
        cravate, costume, perruque, kravata, talons, micro`,
      'insult.criticism': `
        rkhis, rekhis, rakhis, rkhisa, rkhissa, rkhas, naseb, khaser, khasser, khasra, mrid, mrida, jayha, jayeh, kbir,
        machi`,
      'insult.noun': `
        tafeh, tafha, tafih, tafhin, ghabi, ghabiya, ghbiya, aghbiya, a7ma9, ahmak, hamqa, bhim, mkallakh, mkelekh,
        mkallkha, jayeh, jay7a, jay7in, hbil, hbila, mahboul, mahboula, majnoun, majnouna,
        msatti, msattya, masti, m3ottah, mekhboul, mrid, mridin, mrida, m3a9ed, m3a9da, m3a9din, fachla,
        fachlin, nakira, za3louk, sa3louk, sa3alik, chlahbi, moutakhalif, mtkhalef, hamaji, hamaj, kavi, kavé, ga3r,
        ga3er, 3roubi, 3rouba, bouzebbal, boujadi, ghachi, khorti, monafi9, mnafe9, mounafik, keddab, kaddab, keddaba,
        keddabin, khayen, khayna, khawana, bayya3, bayya3a, bayou3, chekkama, chekkamin,
        biya3, chiyat, chiyata, la7as, la77as, lahhas, la77asin, mtabbel, jaban, djaban, khawaf, khawafin,
        rkhiss, taye7, tay7a, tay7in, memsoukh, memsoukha, memsoukhin, kafza, khanez, khanza, khanzin,
        m3affen, m3afna, mossakh, lmossakh, mwassakh, moussakh, mousskha, moussakhin, khamej, khamja, khamjin,
        9bi7, 9biha, khayeb, khayba, smin, smina, boukerch,
        bouras, bourass, barhouch, barhoucha, brahech, mbarhech, jou3an, ji3an, je3an, chihan, tamma3,
        tamma3in, 7aggar, 7aggarin, haggar, serra9, serra9a, serra9in, nassab, nassabin, chitan,
        dejjal, dajal, bouffon, bouffoun, clown, charlot, guignol, tartour, tertour, trater, 9araguz, karakouz, mehrej,
        mouharij, far3oun, wa9e7, wa9ha, wa9hin, 3ajouza, 3jouz,
        3jouza, chayeb, chayba, chibani, m3arra9, mechouma, mnahess, mnehess, manhous, bouma,
        mdamdem, mbahdel, mbahdla, mberbez, mbelbez, machi rajel, hawatcha, bergag, bergaga,
        berrad, mfelles, bezness, beznassi, bznassi, bouhali, boufem, hatraf, hetraf, mkhallet, mbasi, basel, bassel,
        basla, baslin, settout, raghal, skairi, zatlaji, hchaychi, 7achaychi, mghabghab,
        me9mel, mnayki`,
      'insult.double': `
        kelb, kelba, klab, hmar, 7mar, hmara, 7mara, hmir, 7mir, bghal, baghla, bagra, ba9ra, begra, hallouf, 7allouf,
        9erd, gerd, 9rouda, chadi, bhim, bhima, bhayem, tiss, jahch, na3ja, n3aj, jerbou3, bouma, 7nech, lef3a,
        zebel, zbel, zebala, thawr, zayla, ghoul, ghoula, 3jel, ta77an, ta7an, tahan,
        t7an, l7ess, l7as, la7as, lahas, djahch, khanzir, jayeh`,
      'insult.thing': `
        kalb, lkelb, jhouch, thour, khanzir, khnazer, chwadi, dabba, dwab, tis, 3atrous, ma3za, m3iz, kherouf,
        khrouf, kebch, ghnem, ghlem, far, firan, jerbou3a, tobba, dib, dyab, dba3, deb3, hnech, 3agreb,
        ghorab, djaja, jaja, djaj, sardouk, batta, wezza, 3asfour, hmama, jrana, bezzaga, bezza9a, douda,
        doud, hachara, 7acharat, debbana, debban, namoussa, berghout, bragheth, gamla, gmel,
        grelou, 3ankabout, rtila, jmel, naga, 7out, sardina, 3afrit, bassla, basla, bsal, basal, toum, batata, dellaa,
        della3, dela3a, gar3a, 9ar3a, kabouya, krombit, left, zroudia, tmatem, felfel, bdenjal, khobza, khobz, karmous,
        bida, cocotte, zbala, zoubia, mezbla, khra, kharya, sebbat, sabbat, claquette, chlaka,
        tanjra, ma9la, koursi, kourssi, 7it, 7ayt, 7ajra, tob, brouta, pelle, bala, mssalha, chita, tben,
        l3alf, kanoun, bidon, carton, bou9, trompette`,
      'insult.frame': `
        ya, a, ay, yal, nta ghir, nti ghir, rak ghir,
        nta, nti, ntouma, ntoma, rak, raki, rakom, weld, wlad, wald, bnat, ould, wejh, wjouh, wjah, wejhek,
        ras, rass, 3a9liyet, bande, jma3a ta3,
        chwiyet, espèce de, bande de, t'es qu'un, koulkom, kolkom`,
      'insult.like': `
        kima, ki, kifkif, ta9oul, tgoul, walah ghir, wallah ghir, 7acha, hacha, 7achah, bent, mokh,
        dmagh`,
      'insult.mark': `
        kbir, kbira, s7i7, fin`,
      'insult.this': `
        hada, hadi, had, hado, hadou, hadak, hadik, hadok, hadouk, dak, dik, wa7ed, wahed, wahda,
        houma, houwa, hiya, rahou, rahi, rahom, raho, ta3, nta3, koulkom, kamel, ga3, kolkom`,
      'insult.job': `
        conseiller, conseillère, conseillers, agent, agents, chef, patron, directeur, directrice, moudir, moudira,
        mas2oul, masoul, service client, service, l'accueil, accueil, guichet, caissier, caissière, livreur, livreurs,
        chauffeur, receveur, technicien, techniciens, teknisyan, ingénieur, ingénieurs, vendeur, vendeuse,
        moul l7anout, moul lhanout, l'admin, admin, admins,
        community manager, cm, journaliste, journalistes, sahafi, sahafiya, sahafa, présentateur, presentatrice,
        présentatrice, modhi3, modhi3a, arbitre, 7akam, hakam, coach, entraineur, modareb, joueur, joueurs, la3b,
        la3bin, la3ab, gardien, président, ra2is, raiis, wazir, ministre, mir, député, nayeb, nowab, wali, polici,
        chorti, tbib, tbiba, toubib, infirmier, infirmière, pharmacien, prof, ostad, cheikh, chikh, chanteur,
        fannan, fanana, influenceur, influenceuse, tiktokeur, tiktokeuse, youtubeur, supporters, ansar, joumhour,
        rajel, rjal, mra, lmra, wa7ed, wahda, khedam, khedama, khedamin, khdamin, staff, l'équipe, equipe, nass, ness,
        actrice, acteur, miss, mannequin`,
      'insult.target': `
        service client, le conseiller, l'agent, l'accueil, presentatrice, journaliste, arbitre, l'équipe, conseiller,
        technicien, techniciens, livreur, moudir, coach, lkhedama, khedamin, nass, supporters, moul l7anout,
        moul lhanout`,
      'insult.animal': `
        kelb, kalb, klab, hmar, 7mar, hmir, 7mir, bghal, baghla, bagra, ba9ra, hallouf, 7allouf, 9erd, gerd, bhim,
        bhayem, tiss`,
      'insult.mind': `
        mokh, lmokh, mokhek, mokhhom, mokhou, mokhha, mokhakh, 3a9l, 3a9lek, 3a9lkom, 3a9liya,
        3a9liyet, lmokh ta3kom, mokh ta3, rass, ras, rassek, raskom, rasou, dmagh, cerveau, qi, mentalité,
        neurone, neurones, l'mokh`,
      'insult.worthless': `
        namoussa, djaja, jaja, baghla, bghal, 7mar, hmar, debbana, nemla, ferina, batata, 3asfour, zero, bla mokh,
        fergh, faregh, fargh, farigh, khawi, khawya, dellaa,
        della3a, dela3, dellaa3, bassla, basla, 9ar3a, gar3a, 3adess, l7out, sardina, kartoun, blastik,
        msaker, mghelle9, m7arrek, qsir, 9sir, sghir, na9es, habess, 7abess, mkharreb, mkarrat, rah, sefr, walou`,
      'insult.inanimate': `
        facture, site, appli, application, page, réseau, rizo, connexion, internet, wifi, modem, match, lmatch, nhar,
        simana, chaudière, telephone, tilifoun, tonobil, loto, tri9, trig, bus, tram, train, tran, 3icha, denya, prix,
        souma, sel3a, jaw, ljaw, skhana, berd, haja, 7aja, batterie, pc, jeu, but`,
      'insult.irony': `
        (sakkar|sakker|seker|sakkri|sakri|ghla9) (|dik) (fommek|fomek|fomk|l7anak|7ankek|7nakek|fmek)
        (rou7|ro7|roh|rouh|rou7i|sir|siri|rouhi) (tor9od|torgod|ta9ra|te9ra|tgra|t3allem|tet3allem)
        (rou7|ro7|roh|rouh|rou7i|sir|siri|rouhi) (tal3ab|tel3ab|tghassel|teghsel|tghesel|tedawa|dawi)
        bla mokh,
        khir (mennek|menkom|mennou) (ya||7mar|hmar),
        wlad (zen9a|zan9a|trottoir|7ram|lkhla),
        3ar 3la,
        tfou,
        ykhlef 3la, ta3 (batata|zbel|khra|7out|jaja|karton|kartoun|kermous),`,
    },
  },
  {
    language: 'kab',
    lists: {
      insult: `
        yaɣyul, ay aɣyul, yaqjun`,
      'insult.literal': `
        ttnuzun, ssuq, axxam, taqeddact, adrar, udrar, isem is, amsujji`,
      'insult.noun': `
        aderwic, amehbul, tamehbult, imehbal, ungif, ungifen, tungift, amcum, imcumen, amnafeq, imnufaq, akeddab,
        ikeddaben, amakar, imakaren, ajahel, ijuhal, abehlul, ameɣbun, aɛeggun, amuḍin, imuḍinen, abujad, ibujaden,
        amɛfun, ameɛfun, imeɛfunen, amessas, imessasen, aḥeqqar, abaṣaẓ, acmat, icmaten, axabit, aḍebbal, abeyyaɛ,
        ibeyyaɛen, acekkam, awexxam`,
      'insult.double': `
        aɣyul, aghyul, aghyoul, iɣyal, ighyal, taɣyult, tiɣyal, aqjun, taqjunt, iqjan, ilfan, tileft`,
      'insult.thing': `
        aɣyul, uɣyul, iɣyal, yiɣyal, taɣyult, aqjun, uqjun, weqjun, iqjan, yiqjan, aydi, iḍan, yilef, ilfan,
        taɣaṭ, aqelwac, izimer, ikerri, tixsi, tafunast, azger, izgaren, ayaẓiḍ, aɣerda, iɣerdayen,
        uccen, uccanen, izem, ibki, ibkan, azrem, izi, izan, awtul, agujil, ddabba, lmal, lbhim,
        lbhayem, zzbel, iẓẓan, abareɣ, taqerrabt, ibeɛɛac`,
      'insult.frame': `
        ay, a, d, mmi s n, uqerru n, aqerru n,
        am`,
      'insult.job': `
        lpatron, lpatrun, patron, amasay, imasayen, aneɣmas, ineɣmasen, axeddam, ixeddamen, arbitre,
        ddirecteur, anemhal, aselmad, uselmad, admin, amsebter, ccaf, lmir, aneɣlaf, lposta, guichet, tilibizyu`,
      'insult.place': `
        guichet, lbureau`,
      'insult.mind': `
        allaɣ, aqerru, leɛqel, lɛeqel, uqerru`,
      'insult.worthless': `
        ulac, yexla, xlan`,
      'insult.irony': ``,
    },
  },
]
