import type { Source } from '../lexicon/compile'

/** Who strikes, how, whom, with what and to what end: the parts that the rule on threats puts together. */
export const THREAT_ACTS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'threat.agent': `
        je, jvais, jvé, jv, jvai, vais, on, nous, qu'on, kon, faut, faudrait, faudra, fo, fau, devrait,
        devraient, devrions, devriez, doit, doivent, quelqu'un, qqun, qqn, qq1, allez, aller,
        viens, viendrai, viendra, envie de, rêve de, capable de, prêt(|e|s) à, qu'à, jure, mérite, reste à, manque de,
        besoin de, pouvoir, aimerais, voudrais, veux, ve, hâte de, irai, ira, le premier qui`,
      'threat.pron': `te, toi, vous, lui, leur, les, le, la, jte, jt', jlui, jle, jla, jvous, tte, tous`,
      'threat.you': `te, toi, vous, lui, leur, jte, jt', jlui, jvous`,
      'threat.strike': `
        (tu|but|flingu|étrangl|égorg|poignard|massacr|assassin|zigouill|fusill|lynch|tabass|gifl|frapp)(e|er|ai|erai|era|erons|eront|erais|erait|es|ent|ez)
        (cogn|défigur|saign|éventr|trucid|castr|empal|fouett|lapid|tortur|décapit|dérouill|latt|savat)(e|er|erai|era|erons|eront|erais|erait|es|ent|ez)
        (baff|vitriol|guillotin|viol|bastonn|caillass|étrip|crucifi|écorch|séquestr|kidnapp|scalp)(e|er|erai|era|erons|eront|erais|erait|es|ent|ez)
        pend(re|s|rai|ra|rons|ront|rait|rais|ez), abatt(re|rai|ra|rons|ront|s|ez), noy(er|ez|ons), noie(|s|rai|ra),
        fouetté(|s|e|es), pendu(|s|e|es), lynché(|s|e|es)`,
      'threat.rough': `
        (plant|brûl|cram|fum|démont|défonc|explos|éclat|fracass|découp|dépec|écras|élimin|liquid)(e|er|erai|era|erons|eront|erais|erait|es|ent|ez)
        (claqu|crev|crèv|allum|tap|dégomm|dézingu|perc|enterr|dépouill|dérouill|rectifi|pét|explos)(e|er|erai|era|erons|eront|erais|erait|es|ent|ez)
        (démoli|aplati|détrui|anéanti|raccourci)(r|s|t|rai|ra|rons|ront),
        roule dessus,
        rentre dedans, tomber dessus,`,
      'threat.break': `
        (cass|pét|pèt|bris|éclat|explos|fracass|arrach|coup|tranch|déchir|écras|défonc|démont|crev|crèv)(e|er|erai|era|erons|eront|erais|erait|es|ent|ez|ons)
        (perc|troue|ouvr|tord|entaill|cogn|broy|cisaill|brûl|sectionn|bousill)(e|er|ir|re|erai|irai|rai|era|ira|ra|ez|s|ent)
        refais, refaire, démolir, taper, tape, couper`,
      'threat.part': `
        (la|ta|sa|votre|vos|tes|ses|les|leur|leurs|le|ton|son|une|un|chaque|deux|2|l'|au|des|à la) (gueule|gueules|tronche|mâchoire|machoire|dents|dent|jambes|jambe|genoux|genou|bras|crâne|crane|doigts|doigt|mains|main|oreille|gorge|gorges|côtes|nez|nuque|yeux|oeil|œil|ventre|bide|visage|os|colonne|rotules|chevilles|phalanges|museau|tibias|clavicule|cou|couilles|burnes|langue|mollets|arcade)
        (ta|sa|votre|ton|leur|tes|ses|vos) (tête|figure|face|cervelle|cerveau|poignets)`,
      'threat.target': `
        (ce|cet|cette|le|la|l'|un|votre|ton|ta|tes|son|sa|ses|les|ces|vos|leur|leurs|chaque|au|aux|du|notre|nos|tous les|toutes les|tout les|de) (arbitre|maire|prof|professeur|journaliste|directeur|directrice|patron|chef|gérant|proprio|propriétaire|banquier|banquière|conseiller|guichetier|serveur|serveuse|vendeur|vendeuse|caissier|caissière|livreur|facteur|factrice|contrôleur|vigile|flic|keuf|policier|gendarme|poulet|préfet|ministre|dentiste)~
        (ce|cet|cette|le|la|l'|un|votre|ton|ta|tes|son|sa|ses|les|ces|vos|leur|leurs|chaque|au|aux|du|notre|nos|tous les|toutes les|tout les|de) (président|médecin|docteur|chirurgien|juge|avocat|huissier|promoteur|adjoint|député|élu|imam|curé|coach|entraîneur|influenceur|influenceuse|animateur|présentateur|présentatrice|chauffeur|dirigeant|actionnaire|technicien|modo|modérateur|admin|squatteur|voisin|voisine|pédophile|pédo|violeur|délinquant|dealer|profiteur|releveur)~
        (ce|cet|cette|un|votre|ton|ta|tes|son|sa|ses|ces|vos|leur|leurs|chaque) (mec|type|gars|meuf|fils|fille|gamin|gosse|mère|sœur|femme|mari|famille|chien|enfant|clébard|ado)~, direction, celui qui, celle qui, ceux qui,
        monsieur l', monsieur le, madame la, le boss`,
      'threat.deserve': `
        mérite, mérites, méritent, méritez, méritait, mériterai(t|s|ent), faudrait lui, faut lui, faut leur,
        il lui faut, manque juste, manque, réclame, vaut,
        ce qu'il te faut, bon pour`,
      'threat.due': `
        (une|deux|2|trois|3|des|la|quelques|bonne|bonnes|une bonne|une belle) (balle|corde|bombe|baffe|gifle|claque|raclée|dérouillée|branlée|bastonnade|fessée|torgnole|mandale|taloche|rouste|lapidation|ratonnade|castration|guillotine|potence|pendaison|trempe)~
        un (coup|pain|viol|pavé|poing|bon coup) (de (fusil|couteau|batte|pied|poing|boule|hache|marteau|pelle)|dans (la|sa|ta|leur) (gueule|tête|tronche|face)|), (le|la|l') (fouet|bûcher|peloton|échafaud|chaise électrique|peine de mort|acide|hache|bagne|poteau), un viol,
        la mort, crever, de crever, de mourir,
        de se faire (frapper|tabasser|violer|buter|tuer|agresser|casser la gueule|démonter),
        qu'on (le|la|les|lui|leur|te|vous) (tue|pende|frappe|brûle|casse|pète|coupe|gifle|fouette|crève|lynche)`,
      'threat.wish': `
        j'espère que, jespere, espère que, espérons que, que dieu, qu'allah, puisse,
        puissent, je souhaite,
        vivement que, vivement qu', hâte que, inchallah, inch'allah, inshallah,
        nchallah, qu'un, qu'une, que ta, que ton, que tes, que vos, que votre, je veux que,
        je veux`,
      'threat.fate': `
        crève(s|nt|), crevez, crever, meur(e|es|ent), mourir, un cancer, le cancer, avc, crise cardiaque,
        infarctus, paralysé(|e|s), accident, roule dessus, (te|vous|lui|le|la|les) (écrase|renverse|brûle|tue|fauche|emporte|punisse|maudisse|bouffe|détruise|étouffe|bute|égorge),
        brûl(es|iez|ent), souffr(e|es|iez|ent|ir), agonise(|s|nt), en enfer, sa mort,
        la mort, une balle,
        un malheur, sous terre, au cimetière, la peste, agresser, violer`,
      'threat.mercy': `
        guéri~, protège, préserve, évite, éloigne, épargne, sauve, bénisse, aide, accueille, repose, courage,
        condoléances, contre le cancer, recherche, mon père, ma mère, mon mari, ma femme, mon fils, ma fille, mon frère,
        ma sœur, mon grand-père, ma grand-mère, paix à, rip, pensées, soigner, soigné~`,
      'threat.arm': `
        au couteau, au marteau,
        (avec|prends|prendre|sors|sortir|acheté|chargé|charge|ramène|ramenez|apporte|apportez|amène|amenez|j'ai|ai|jai) (un|une|mon|ma|mes|des|de l'|de la|du|le|la|les|notre|nos|son|leurs|leur|dix|deux) (fusil|flingue|batte|couteau|hache|marteau|masse|machette|barre|kalash|kalachnikov|gun|arme|poignard|cutter|tronçonneuse|pelle|pioche|fourche|acide|essence|bidon|molotov|corde|pistolet|calibre|bombe|grenade|matraque|taser|carabine|surin|keuss|manche de pioche)~
        barre(|s) de fer,
        des barres, deux balles, une balle,
        la corde,
        une corde, l'essence`,
      'threat.come': `
        je viens, on vient, jviens, j'arrive, jarrive, j'ariv, jariv, je débarque, je passe, on passe,
        je reviens, on descend, je monte, t'attend, vous attend,
        l'attend, je le reçois,
        viendra, viendrai, débarquer,
        vient te, samedi, ce soir, demain, cette nuit, dimanche, lundi, la prochaine fois, à la sortie, pour toi, pour vous, pour lui, dans ta, dans la tête, dans le dos, envoyer`,
      'threat.fire': `
        brûl(er|erai|era|erons|ez|e), cram(er|erai|era|ez|e), incendi(er|erai|era|ez|e),
        faire sauter, faire exploser,
        dynamite, saccage,
        démolir,
        raser, rasez, détruire, rafaler, mitrailler, une bombe, défoncer`,
      'threat.premises': `
        (votre|vos|ta|ton|tes|leur|leurs|l'|la|le|les|cette|ce|ces|sa|son|ses|au|aux|à la|dans la|dans le|dans l'|chaque) (agence|siège|gare|guichet|boutique|magasin|préfecture|dépôt|vitrine|bureau|bureaux|mairie|locaux|entrepôt|entrepôts|voiture|voitures|bagnole|caisse|camion|camions|maison|maisons|commissariat|mosquée|mosquées|église|synagogue|ministère|consulat|ambassade|usine|chantier|baraque|baraques|pavillon|domicile|rédaction|tribunal|antenne|antennes|resto|restaurant|local|foyer|campement)
        chez toi, chez vous, chez lui, chez eux, chez elle`,
      'threat.grave': `
        dans (un|le|ton|une) (coffre|fossé|canal|cercueil|sac|sac poubelle|valise|trou|ravin|linceul|caveau), au cimetière, sous terre,
        sur un brancard,
        au fond du,
        pendu, une balle`,
      'threat.fated': `
        tu vas, vous allez, finira, finissent, ressort,
        retrouvera, t'envoyer, va finir, vont finir, ramasser`,
      'threat.death': `
        mort, morte, morts, mourir, meurs, crever, crevez, cadavre~, enterrement, cimetière, cercueil, sa tombe, une tombe, dans la tombe, morgue, le sang, du sang, saigner, saignera, souffrir,
        au-delà,
        obsèques, veuve, testament, faire-part, civière, guillotine, peloton, rubrique nécro, ⚰️, 🪦, 🩸`,
      'threat.when': `
        demain, ce soir, cette nuit, la nuit, samedi, dimanche, lundi, vendredi, bientôt, un jour, la prochaine fois, le jour où, tôt ou tard, si jamais, dès que, le premier qui, celui qui, celle qui, encore une fois, à partir de maintenant`,
      'threat.tool': `
        fusil, flingue, kalash, batte, hache, machette, couteau, barre de fer, marteau, masse, pelle, fourche, perceuse, chalumeau, essence, bidon, allumette~, briquet, bombe, dynamite, explosif~, acide, vitriol, mort-aux-rats, poison, corde, balle~, cartouche~, sniper, matraque, gourdin, chaîne, pied-de-biche, pavé~, brique~, bulldozer, tracteur, camion, barbelés, barres, tondeuse, hachoir, scie, cutter, tournevis, seringue, coffre, cave, béton, chaux, falaise, canal, puits, ⚰️`,
      'threat.ambush': `
        à la sortie, dehors, parking, ce soir, cette nuit, dans le noir, en rentrant, t'attend, vous attend,
        t'attendre, j'arrive, chez toi, chez vous, devant ta porte, la prochaine fois, se croiser, croise, retrouvera,
        retrouverai, à plusieurs, mes potes, mes frères, les gars de, la cité, le quartier, cage d'escalier,
        je serai là, rendez-vous, samedi, demain, lundi, vendredi, dimanche, bientôt, un jour, retrouver`,
      'threat.menace': `
        faire payer,
        faire taire, fermer sa gueule, fermer sa bouche, tomber dessus, attraper, choper, corriger, descente, calmer, visite, l'addition, l'enfer, enfer, cauchemar,
        en finir avec, disparaître, disparu, éliminer, effacer, nettoyer, exploser, brûler, couper, péter, casser, défoncer, démonter, démolir, étrangler, tirer, tirent, cible, écraser, rouler, noyer, poison, freins`,
      'threat.hush': `
        à bon entendeur, dors bien, dormez bien, bonne nuit, tic-tac,
        si vite arrivé, un conseil, petit conseil, à ta place, à votre place,
        gare à, ferme bien, verrouille`,
      'threat.stake': `
        tes gosses, vos enfants, ta fille, votre fille, ton fils, ta femme, votre femme, ta mère, ta sœur, ta famille, votre famille, ton chat, ton bébé,
        ta voiture, ta caisse, ta maison, votre boutique, la vitrine, les freins, tes genoux,
        en bois, rez-de-chaussée, l'escalier, les escaliers, l'essence, ton immeuble`,
      'threat.know': `
        on sait, je sais, on connaît, je connais, j'ai noté, nous savons, nous connaissons, je passe devant, je vois, je t'ai vu, j'ai trouvé, j'ai retrouvé, noté~`,
      'threat.where': `
        où (tu|t'|vous|il|elle|ta|ton|tes|vos|votre) (gares|garez|habites|habitez|dors|dormez|bosses|bossez|travailles|travaillez|vis|vivez|crèches|sors|sortez|traînes|fille|fils|femme|enfants|gosses|famille|voiture|mère),
        par quelle porte, ton immeuble, ton chemin`,
      'threat.tomb': `
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
        bury, behead, knife, shank, bash, deck, poison, whip, flog, cane, rape, castrate, execute, gas, smack, butcher, slaughter,
        run over, beat up, burn, torch, end, finish, hurt, smash, break, cut`,
      'threat.pron': `you, him, her, them, u, ya, em, 'em, ur, yous, y'all, all of you, his, your, their`,
      'threat.part': `
        (your|his|her|their|ur|yer|ya|every|the|that) (teeth|face|head|legs|leg|knees|kneecaps|neck|jaw|skull|throat|fingers|arms|arm|nose|ribs|eyes|bones|brains|hands|balls|tongue|mouth)`,
      'threat.target': `
        (the|that|this|those|these|every|any|all|a|your|his|her|their|our) (ref|referee|board|ceo|manager|managers|teacher|teachers|doctor|doctors|driver|councillor|councillors|minister|ministers|mp|mps|landlord|landlords|cashier|courier|journalist|journalists|cop|cops|owner|owners|boss|bosses|banker|bankers|priest|imam|politician|politicians|president|mayor|guard|inspector|keeper|coach|presenter|squatters|paedos|pedos|paedophiles|thieves|directors|director|chairman|clerk|nurse|judge|lawyer|editor|reporter|bouncer|guy|bloke|bitch|bastard|bastards)
        anyone who, whoever, people like you, people like him`,
      'threat.deserve': `deserve, deserves, deserved, wants, needs, asking for, begging for, cruising for, due`,
      'threat.due': `
        a (good|proper|right|real|) (kicking|slap|beating|hiding|smack|punch|whipping|bullet|caning|flogging|lynching|stoning|thrashing|brick through|brick to|hammer to|slapping|battering|knife in),
        acid, a rope, the chair, a bullet, to be (shot|hanged|hung|beaten|stabbed|whipped|burned|slapped|killed|raped|punched),
        to get (shot|beaten|stabbed|slapped|hurt|punched|jumped), shooting, hanging, lynching`,
      'threat.wish': `hope, i hope, hoping, wish, i wish, pray, praying, may, can't wait for, cant wait for, looking forward to, would love to see`,
      'threat.fate': `
        die, dies, dead, cancer, crash, burn, burns, choke, chokes, rot, rots, run over, suffer, suffers,
        a stroke, heart attack, drown, drowns, bleed, bleeds, in a ditch, get shot, stabbed, raped, tortured, in hell`,
      'threat.mercy': `
        recover, better, heal, healing, cure, protect, bless, safe, condolences, my dad, my mum, my mom, my dog, my cat, survive, survives, nobody, no one, battery, phone`,
      'threat.arm': `
        petrol, gasoline, a knife, a gun, shotgun, a rifle, machete, bricks, acid, a bullet, bullets,
        baseball bat, bats, hammer, a rope, chainsaw, matches, glock`,
      'threat.come': `
        i'm coming, im coming, we're coming, were coming, coming for, on my way, i'll be there, ill be there,
        see you, at her house, at your house, visit, bring, bringing, outside your, tonight, tomorrow, next time, saturday, turn up, show up`,
      'threat.fire': `burn, burn down, torch, blow up, bomb, smash up, smash, brick, trash, ram, egg`,
      'threat.premises': `
        (your|the|their|that|this|his|her|every|ur|a) (office|offices|shop|store|house|home|car|van|branch|depot|hq|school|mosque|church|synagogue|building|place|windows|window|front window|warehouse|mast|studio|stadium|station|hotel|hostel|camp|embassy|parliament|site)`,
      'threat.grave': `
        in a (ditch|coffin|box|body bag|bin bag|boot|hole|grave|wheelchair|river|canal), in the (morgue|ground|river|canal|boot|cemetery|ditch),
        your teeth`,
      'threat.fated': `you'll, youll, you will, ur gonna, you're gonna, youre gonna, end up, ends up, he'll, she'll, they'll, leave, leaves, leaving, you'll need, eat, eating, want your, finish`,
      'threat.death': `death, grave, coffin, funeral, blood, bleed, bleeding, morgue, casket, corpse, stretcher, six feet, your last, finished, wheelchair, guillotine, ⚰️, 🪦, 🩸`,
      'threat.when': `tomorrow, tonight, soon, one day, one of these, some day, next time, sooner or later, the next one, the day, when i see, if i ever, if i see, one more, saturday, sunday, monday, friday`,
      'threat.tool': `
        gun, rifle, shotgun, glock, knife, blade, machete, axe, hammer, bat, wrench, chainsaw, drill, petrol, gasoline, lighter, matches, bomb, dynamite, explosives, acid, bleach, poison, rope, bullet~, sniper, brick~, bulldozer, tractor, truck, van, digger, torches, shovel, concrete, cement, trunk, basement, river, canal, cliff, ditch, woods, desert, fists, boots, dogs, guillotine`,
      'threat.ambush': `
        outside, car park, parking lot, alley, after dark, at night, in the dark, your house, waiting, see you there, meet, turn up, pull up, when you leave, on your own, my boys, our boys, the lads, my brothers`,
      'threat.menace': `
        dealt with, pay for, regret, teach you, a lesson, hurt, burn, break, cut, smash, kick, hunt, ruin, end you, wish you were, find out, what happens, brakes, poison, run over, drive into, silence, disappear, target, put down, brick, kick, beat, punch, slap, stab, shoot, hang, drown, bury, strangle, choke, skin, gut, whip, drag, throw, push, crush, bleed, scream, cry, beg, crawl, limp, you better, or else, never see, never open, last thing you, blown up`,
      'threat.hush': `
        tick tock, sleep well, watch your step, watch your, think about it, just saying, you'll see, youll see, your turn, keep talking, keep laughing, enjoy your, say goodbye`,
      'threat.stake': `
        your (kids|kid|daughter|son|wife|mum|mom|mother|sister|family|dog|cat|baby|house|car|tyres|tires|brakes|windows|shop|teeth|knees|legs|neck|fingers|little|two|old man|husband), shop window, front window, petrol, a match, lighter, the stairs, stairs`,
      'threat.know': `i know, we know, i've seen, i found, got your, they know`,
      'threat.where': `
        where you (live|work|park|sleep|drink|train|shop|walk|stay|jog|go)`,
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
        بموس, بالرصاص`,
      'threat.break': `
        (ن|سأ|لأ|أ|نـ|ت|)(كسر|هشم|قطع|فلق|شق|طير|حطم|هرس|طيح|نحي|قلع|خلع|فقع|ثقب|شوه|فرم|عوج|بلع|ضرب|حرق)(|و|وا)(|لك|له|لها|لهم|لكم|لو|ولو|ولهم)`,
      'threat.part': `
        (راس|وجه|سنين|سن|سني|سنان|رجلين|رجلي|عظام|ضلوع|ضلع|فم|لسان|يدين|عيني|كرش|دماغ|رقبت|رأس|أسنان|ذراع|رقاب|ظهر|ركايب)(ك|كم|ه|ها|هم|و|يك)`,
      'threat.deserve': `(يستاهل|تستاهل|يستحق|تستحق)(|و|وا|ي|ون|ين|ان), (لازم|يلزم|خاص)(هم|و|ه|ها|ك|كم), لازم, دواه, دواهم`,
      'threat.due': `
        رصاصة, رصاص, الرصاص, الموت, القتل, الحرق, الإعدام, اعدام, المشنقة, الضرب, طريحة, الجلد, الدفن, العصا, السيف,
        تحرق, يتحرقو, يتشنق`,
      'threat.wish': `إن شاء الله, ان شاء الله, انشاء الله, نشالله, انشالله, ربي, الله, يا ربي, يا رب, نتمنى, أتمنى, اتمنى, يا ريت, ياريت, عقبال`,
      'threat.fate': `
        (تموت|يموت|تمرض|تغرق|تنفجر|تحترق|تتحرق|تتشل|تتقتل|يتقتل|يتحرق|تتعذب|يتعذب|تهلك)(|و|وا|ي|ون),
        (يحرق|يدفن|يعمي|يشل|يهلك|يقتل|يفجر|يصيب|يذبح|يلعن دين|ينزع|يقطع|ياخذ|يدمر)(ك|كم|هم|ه|ها), سرطان, السرطان, شلل`,
      'threat.mercy': `يشفي, يشفيك, الشفاء, يحفظ, يحفظكم, يحفظك, يبعد, يرحم, رحمه, الله يرحمه, يرحمها, يصبر, مرضى, المرضى, مكافحة, تخفيف`,
      'threat.know': `عارفين, عارف, راني عارف, نعرف, نعرفو, عرفنا, عرفت, أعرف, نعلم, لقينا, شفنا`,
      'threat.where': `
        وين تسكن, دارك, داركم, سيارتك, بيتك, طريقك, ابتدائية, وقتاش تخرج`,
      'threat.hush': `
        نشوفوك قريب, احذر,
        موعدنا, المرة الجاية`,
      'threat.stake': `
        ولادك, ولادكم, بنتك, مرتك, عايلتك, عائلتك, دارك, البنزين, بنزين, ليسونس, المازوت, الحجر, السكين, سكين, موس, الليل, الظلام, الكاراج, الزنقة, الطريق, قبرك, النار`,
      'threat.arm': `سكين, السكين, موس, الموس, خنجر, شاقور, رصاصة, رصاص, سلاح, بنزين, البنزين, ليسونس, مازوت, العصي, العصا, عصي, قنبلة, سيوف, السيوف, الحجر, 🔪, 🔫, 💣`,
      'threat.come': `جايب, جايبين, جيبو, نجيب, نجي, نجيك, جايين, الليلة, غدوة, عليكم, فيكم, فيهم, وجهك, راسك, وجهها`,
      'threat.death': `الموت, موتك, القبر, قبر, الدم, دمك, دمهم, تابوت, كفن, المشنقة, الرصاص, نهايتك, القتل, ⚰️, 🪦, 🩸`,
      'threat.when': `غدوة, الليلة, قريب, قريبا, نهار, يوم, المرة الجاية, أول واحد, الجمعة, السبت`,
      'threat.tool': `سكين, موس, خنجر, شاقور, فاس, مطرقة, عصا, العصي, الهراوة, سلاح, مسدس, بندقية, رصاصة, رصاص, بنزين, ليسونس, مازوت, ولاعة, قنبلة, سم, الحبل, حبل, مشنقة, الحجر, سيف, سيوف, كاميو, الكاميو, الكوفر, الكاراج, البير, الواد, الكلاب`,
      'threat.ambush': `برا, في الزنقة, فالزنقة, في الباب, عند الباب, نستناك, نلقاك, نشدك, نجيك, جايين, قريب, قريبا, نتلاقاو, صحابي, خاوتي, الحومة, المرة الجاية, وحدك, فالليل, في الليل`,
      'threat.menace': `تندم, تخلص, نربيكم, درس, نحرق, نحرقو, نكسر, نكسرو, نهرسو, نشعل, يشعل, نفجر, نخلصو, الحساب, حسابك, نديرلك, نغرق, السم, نضرب, نقتل, نقتلو, نذبح, نذبحو, نقطعو, يتحرق, تبكي, تنزف, الويل, تحترق, تنفجر, سأكسر, سنكسر, عبرة`,
      'threat.order': `(اضربو|اقتلو|احرقو|اذبحو|اشنقو|ارجمو|كسرو|فجرو|اسحلو|اسلخو|اعدمو|أعدمو|اخنقو|اضرب|اقتل|احرق|دمرو)(|ا)`,
      'threat.target': `
        كل, هذا, هذاك, هاذ, هذوك, هؤلاء, هاذو, الصحفي, الصحافة, الحكم, المدير, المديرة, رجال, المحل, الوكالة, المقر, الخونة, الكلاب, الخنازير, الشواذ, اليهود, الأفارقة, المذيعة, المقدم, الوزير, المير, الطبيب, الحارس, الشرطة, البوليس, جماعة`,
      'threat.tomb': `قبرك, جنازتك, نهايتك`,
      'threat.safe': `لعبة, الماتش, المباراة, الأسعار, السومة, الوقت, الوصفة, البيض, الفران, الناموس, الصراصير, الذباب, فيلم, مسلسل, الحريرة, شرطة المرور, الوقاية, تحسيس, التخفيض`,
    },
  },
  {
    language: 'dz',
    lists: {
      'threat.direct': `
        n(3|)af(e|)s(ek|ak|kom),
        ncha3alha, nkemmlou,`,
      'threat.break': `
        n(kas|kes|k)(s|)(e|a|)r(|lou|lha|lhom|oulou|oulha|oulhom|lek|lkom|ou), n(9|k|g)(a|e|)t(3|)(a|e|)(|lou|lha|lhom|lek|lkom), n9(a|)ss(|lou|lek|lha)`,
      'threat.part': `
        (ras|rass|wejh|wajh|snan|sni|senn|rejl|rejli|rejlin|3dam|dlou3|dlo3|fomm|fom|lsan|yedd|yeddi|3in|3ini|kerch|re9b|ra9b|r9ab|da7r|wedn|wedni|soub3|9rajem)(ou|ek|ha|hom|kom|et|ik|ih|tek|tou|iha|oulou|in)`,
      'threat.know': `3aref, 3arfin, na3raf, na3ref, na3arfou, n3arfou, 3raft, 3arfek, chaftek, lgit, l9ina`,
      'threat.where': `
        win (t|ye|y|ta|te)(9|)(raw|ra|skon|sken|skoun|khdem|karsi|bat|rgoud|b9a|stationi|habes|ro7|rouh), darek, darkom, tonobiltek`,
      'threat.hush': `
        nestennak, tswirtou`,
      'threat.death': `lmout, mout, tmout, ymout, 9bar, lqbar, kfen, dem, demmek, ytama, ⚰️, 🪦, 🩸`,
      'threat.ambush': `ghedwa, f lil, f llil, barra, f zan9a, f la cité, f bab, nestennak, nel9ak, nelgak, nelgah, netla9aw, nchoufek, nji, njik, s7abi, shabi, khawti, wa7dek`,
      'threat.menace': `tendem, tandem, nwerrik, nwarik, nwarrik, nkasser, nkesser, nkasrou, ne7re9, n7ar9ou, 3on9, ndakhlek, nti7, nghar9ou, 7sabek, 7sab, ndirlek, nkemmel, nkhalles, nkhalas, jarima, nadrab, nedbe7, n9atta3, n9at3ou, nekhne9, tebki, tsalek, tekhlass, teddi, tekoul`,
      'threat.stake': `
        wladek, wladkom, bentek, martek, darek, darkom, tonobiltek, l'essence, mazout, f llil, f lil, f zan9a, dlam, parking, rejlih, l7did, camion, snanou`,
      'threat.arm': `b sif, l'essence, mazout, asid, 9onbola, bomba`,
      'threat.come': `nji, jayin, ghedwa, nelgah, nelgak, nel9ak, netla9aw, nhar, fikom, fik, wejhek, siège, f bab, 3likom`,
      'threat.deserve': `(y|t|)(e|)stahel, (y|t)(e|)stahlou, lazmou, lazemhom, khassou, khas(s|)hom, lazem`,
      'threat.due': `lmout, lmot, tri7a, triha, l7bal, sif, safa, yetchen9ou, yetchna9, yethar9ou`,
      'threat.wish': `nchallah, inchallah, incha2allah, nchalah, rabi, rabbi, ya rab, ya rabi, netmenna, allah, lah, yarit`,
      'threat.fate': `
        (t|y)(e|)mout(|ou|i), yethar9ou, cancer, camion, accident`,
      'threat.mercy': `ychafi, ychafih, ychafik, yerhem, yarham, yer7mou, ye7fed, ya7fad, yster, chifa`,
      'threat.safe': `lmatch, match, but, jeu, niveau, la recette, le prix, souma, lprix, film, série, chanson, avocat, plainte, m7akma`,
    },
  },
  {
    language: 'kab',
    lists: {
      'threat.direct': ``,
    },
  },
]
