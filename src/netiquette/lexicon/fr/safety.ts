import type { Lexicon } from '../define'

/** French: distress, medicines and cosmetics, undesirable effects, rumours. */
export const safety: Lexicon = {
  distress: `
    # wanting to die
    (veux|voudrais|veu|préfère|préférerais|aimerais|voulais|souhaite) (mourir|mourrir|en finir|disparaître)
    (veux|voudrais|veu|préfère) (ne plus exister|ne plus me réveiller|ne plus vivre|me tuer)
    (préférerais|aimerais|voulais|souhaite) (ne plus exister|ne plus me réveiller|ne plus vivre|me tuer)
    (veux|voudrais|veu|préfère) (me suicider|me pendre|me foutre en l'air|sauter du)
    (préférerais|aimerais|voulais|souhaite) (me suicider|me pendre|me foutre en l'air|sauter du)
    (veux|voudrais|veu|préfère) (quitter ce monde|plus vivre|plus être là|partir pour toujours)
    (préférerais|aimerais|voulais|souhaite) (quitter ce monde|plus vivre|plus être là|partir pour toujours)
    envie (de|d') (mourir|mourrir|en finir|disparaître|me tuer)
    envie (de|d') (me pendre|me suicider|me foutre en l'air|me faire du mal|me jeter)
    envie (de|d') (sauter par|m'ouvrir les veines|plus vivre|ne plus vivre|ne plus exister)
    envie (de|d') (plus exister|tout arrêter|dormir pour toujours|me scarifier|crever), g envie de crever
    envi de mourir, envi d'en finir
    (plus|pas|aucune) envie de (vivre|continuer à vivre|me battre|me réveiller)
    (plus|pas|aucune) envie de (me lever le matin|me lever|rien), plus (le |)goût à (la vie|rien)
    (plus|pas) de goût à rien, perdu (le|tout) goût (de vivre|à la vie|à tout|de tout)
    (plus|pas) la force de (vivre|continuer|me battre|lutter|me lever|tenir)
    (plus aucune|aucune|plus de|pas de) raison de (vivre|continuer|rester|me lever)
    en finir (avec la vie|avec tout ça|avec tout|une bonne fois pour toutes)
    en finir (pour de bon|avec cette vie|ce soir|avec mes jours), mettre fin à (mes|ses|tes|nos) jours
    mettre fin à (ma|sa) vie, attenter à (mes|ses) jours, m'ôter la vie, me donner la mort, se donner la mort
    passer à l'acte, idées (noires|suicidaires), pensées (noires|suicidaires|de mort|morbides)
    (pense|pensé|penser|songe|penses) (au suicide|à en finir|à mourir|à me tuer)
    (pense|pensé|penser|songe|penses) (à me suicider|à me foutre en l'air|à la mort tous les jours|au pire)
    suicidaire(|s), (me|se) (suicider|suicide)
    vais me (tuer|suicider|pendre|foutre en l'air|jeter|flinguer|noyer|tirer une balle|ouvrir les veines)
    tentative(|s) de suicide, fait une ts, (tenté|essayé|tente|essaie) de (me|se) (tuer|suicider|pendre)
    (me|se) foutre en l'air, (me|se) jeter (sous un train|sous le train|sous le métro|d'un pont)
    (me|se) jeter (du pont|par la fenêtre|dans le vide|sous une voiture)
    sauter (du pont|d'un pont|par la fenêtre|dans le vide|du balcon|du toit), (me|se) scarifi(e|er)
    scarification(|s), (m'ouvrir|me tailler|me couper|s'ouvrir|se tailler) les veines, automutilation
    (me|se) mutiler, (me|se) (fais|fait|faire) du mal, mal de vivre, dégoût de la vie
    dégoûté(|e) de (la vie|vivre), en finirai bientôt, sera vite fini pour moi
    # nothing left
    à quoi bon (vivre|continuer|rester|exister|lutter), à quoi ça sert de vivre
    (ma|la) vie (n'a plus|n'a aucun|a plus aucun|a plus) (de sens|sens|la peine|rien|la peine d'être vécue)
    (ma|la) vie (ne vaut plus|vaut plus|n'a plus aucun) (de sens|sens|la peine|rien|la peine d'être vécue)
    ma vie (ne sert à rien|sert à rien|est finie|est foutue|est un enfer|est un cauchemar)
    ma vie (est une souffrance|est détruite|est gâchée|n'est que souffrance|est trop dure)
    (marre|fatigué|fatiguée|lassé|lassée|ras le bol|épuisé|épuisée) de (vivre|la vie|cette vie|ma vie)
    (marre|fatigué|fatiguée|lassé) de (exister|souffrir|me battre|cette existence)
    (lassée|ras le bol|épuisé|épuisée) de (exister|souffrir|me battre|cette existence), marre d'exister
    (peux|pe|pouvais) plus (de vivre|de cette vie|de la vie|de souffrir)
    (peux|pe|pouvais) plus (vivre comme ça|continuer comme ça|supporter cette vie), j'en peux plus de tout
    je n'en peux plus de tout, en peux plus de vivre, faire une (bêtise|grosse bêtise)
    commettre l'irréparable
    (serait|serais|serai|seraient) (mieux|tous mieux|plus heureux) (sans moi|si je mourais|si j'étais mort)
    (sera|irait|seront) (mieux|tous mieux|plus heureux) (sans moi|si je mourais|si j'étais mort)
    (serait|serais|serai|seraient) (plus heureuse|soulagés|plus tranquilles) (sans moi|si je mourais|si j'étais mort)
    (sera|irait|seront) (plus heureuse|soulagés|plus tranquilles) (sans moi|si je mourais|si j'étais mort)
    (serait|serais|serai|seraient) (mieux|tous mieux|plus heureux) (si j'étais morte|si je disparaissais)
    (sera|irait|seront) (mieux|tous mieux|plus heureux) (si j'étais morte|si je disparaissais)
    (serait|serais|serai|seraient) (plus heureuse|soulagés|plus tranquilles) (si j'étais morte|si je disparaissais)
    (sera|irait|seront) (plus heureuse|soulagés|plus tranquilles) (si j'étais morte|si je disparaissais)
    (serait|serais|serai|seraient) (mieux|tous mieux|plus heureux) (si je n'étais plus là|mort)
    (sera|irait|seront) (mieux|tous mieux|plus heureux) (si je n'étais plus là|mort)
    (serait|serais|serai|seraient) (mieux|tous mieux|plus heureux) (morte|quand je serai plus là)
    (sera|irait|seront) (mieux|tous mieux|plus heureux) (morte|quand je serai plus là)
    (serait|serais|serai|seraient) (plus heureuse|soulagés|plus tranquilles) (si je n'étais plus là|mort)
    (sera|irait|seront) (plus heureuse|soulagés|plus tranquilles) (si je n'étais plus là|mort)
    (serait|serais|serai|seraient) (plus heureuse|soulagés|plus tranquilles) (morte|quand je serai plus là)
    (sera|irait|seront) (plus heureuse|soulagés|plus tranquilles) (morte|quand je serai plus là)
    mieux sans moi, mieux (mort|morte|morts) que, (manquerai|manquerais|manque) à personne
    personne (ne |)(me regrettera|me regretterait|s'en rendrait compte)
    personne (ne |)(verrait la différence|pleurera pour moi|me pleurera)
    (préféré|aurais voulu|voudrais) ne (jamais|pas) (être né|être née|naître), regrette d'être né(|e)
    jamais dû naître, pourquoi je vis, je ne sers (à rien|à personne|plus à rien)
    je sers (à rien|plus à rien|à personne), je suis (un fardeau|un poids|de trop|une charge|à bout)
    je suis (désespéré|désespérée|au fond du trou|au fond du gouffre|inutile sur terre)
    fardeau pour (ma famille|tout le monde|mes proches|mes enfants|mes parents)
    poids pour (ma famille|tout le monde|mes proches|mes enfants), au bout du rouleau
    au fond du (trou|gouffre), je (sombre|coule|touche le fond|m'éteins), (je touche|touché) le fond
    vide immense, je me sens (vide|mort à l'intérieur|morte à l'intérieur|abandonné|abandonnée)
    je me sens (de trop|tellement seul|tellement seule|inutile), perdu tout espoir, plus rien ne me retient
    plus rien à perdre, rien ne me retient
    disparaître (pour toujours|à jamais|de cette terre|de ce monde|pour de bon|sans laisser)
    dormir (pour toujours|et ne plus me réveiller|et ne jamais me réveiller|à jamais)
    (ne plus|ne jamais|plus jamais) me réveiller, m'endormir (et|pour) (ne|toujours|ne plus)
    que tout s'arrête, (arrêter|cesser) de souffrir, abréger mes souffrances, quitter ce monde
    quitter cette terre, partir pour de bon, (mon|le) dernier (jour sur terre|jour à vivre|soir sur terre)
    ma dernière (nuit|lettre|publication|journée), lettre(|s) d'adieu(|x)
    adieu (à tous|tout le monde|la vie|ce monde|monde cruel|mes enfants|maman|les amis|mes amis)
    pardonnez moi (mes enfants|maman|tous|d'avance|mais)
    prenez soin de (mes enfants|ma fille|mon fils|ma famille|mes parents)
    (demain|bientôt) je (ne |)serai plus (là|de ce monde), je ne serai plus là, je serai plus là
    (ce soir|demain|bientôt) c'est (fini|la fin|terminé) pour moi
    rejoindre (ma mère|mon père|mon fils|ma fille) (là haut|au ciel|au paradis)
    rejoindre (mon mari|ma femme|mon frère|les anges) (là haut|au ciel|au paradis), rejoindre les anges
    j'abandonne (la vie|tout), quitter la vie
    # someone close
    (parle|parlait|menace|pense|parlent) (de|à) (mourir|se suicider|se tuer|en finir|se pendre)
    (parle|parlait|menace|pense|parlent) (de|à) (se faire du mal|disparaître|sauter|mettre fin)
    parle (de |)suicide, parle du suicide, (veut|voulait|veulent|va) (mourir|en finir|se suicider|se tuer)
    (veut|voulait|veulent|va) (se pendre|se foutre en l'air|disparaître|mettre fin à), veut (plus|pas) vivre
    ne veut plus vivre, plus envie de vivre
    dit qu'(il|elle) (veut mourir|veut en finir|va se tuer|va se suicider|veut disparaître|servait à rien)
    (se scarifie|se mutile|se taillade|s'automutile|se laisse mourir|ne mange plus et)
    (risque|envisage|essayé|tenté|essaie) de (mourir|se suicider|se tuer|se pendre|mettre fin|se jeter)
    peur qu'(il|elle) (se suicide|fasse une bêtise|passe à l'acte|se tue|se fasse du mal), peur pour sa vie
    pensées suicidaires
    # calls for help, violence undergone
    aidez moi je (n'en peux plus|vais|veux|suis à bout), au secours je (n'en peux plus|vais|suis)
    personne pour m'aider, personne (ne |)(m'aime|m'écoute|me comprend)
    tout le monde (s'en fout de moi|me déteste|m'abandonne|m'a abandonné)
    je suis (tout seul|toute seule|si seul|si seule) au monde, seul(|e) au monde
    (me fais|se fait|me fait) harceler (au|à|tous|depuis|tous les)
    harcelé(|e) (au collège|à l'école|au lycée|tous les jours)
    mon (mari|copain|père|ex|conjoint) me (bat|frappe|tape|viole|menace), il me (frappe|bat|viole|séquestre)
    je suis (battue|violée|séquestrée|abusée|battu|violé)
    je pleure (tous les soirs|tous les jours|chaque soir|chaque nuit)
    je pleure (jour et nuit|toutes les nuits|tous les matins)
    (en|grosse|profonde|grave|sévère|pleine) dépression, burn out complet
    (avalé|avaler|pris|prendre) (une boîte de|toute la boîte) (cachets|médicaments|somnifères)
    (avalé|avaler|pris|prendre) (trop de|tous mes) (cachets|médicaments|somnifères)
    (avalé|avaler|pris|prendre) (une boîte de|toute la boîte|trop de|tous mes) (comprimés|xanax|médocs)
    (avalé|avaler|pris|prendre) (tous ses|plein de) (cachets|médicaments|somnifères)
    (avalé|avaler|pris|prendre) (une plaquette de|deux boîtes de) (cachets|médicaments|somnifères)
    (avalé|avaler|pris|prendre) (tous ses|plein de|une plaquette de|deux boîtes de) (comprimés|xanax|médocs)
    (c'est|ceci est|voici) mon dernier (message|post), dernier message avant de
    pourquoi je suis (né|née|encore en vie)
  `,

  product: `
    # forms
    médicament(|s), médoc(|s), traitement(|s), antibiotique(|s), antidouleur(|s), anti douleur
    anti inflammatoire(|s), antidépresseur(|s), anxiolytique(|s), somnifère(|s), antihistaminique(|s)
    cortisone, corticoïde(|s), statine(|s), anticoagulant(|s), bêtabloquant(|s), chimio, chimiothérapie
    insuline, hormone(|s), thyroxine, comprimé(|s), cachet(|s), gélule(|s), capsule(|s)
    ampoule(|s) buvable(|s), sirop(|s), sachet(|s), suppositoire(|s), patch(|s|es), collyre(|s), gouttes
    spray nasal, inhalateur(|s), ventoline, pommade(|s), onguent, baume(|s), lotion(|s), injection(|s)
    piqûre(|s), perfusion(|s), sérum(|s), sérum physiologique, pilule(|s), contracepti(f|fs|on), stérilet(|s)
    implant(|s), pilule du lendemain, dispositif intra utérin, vaccin(|s), vaccination(|s), vacciné(|s|e|es)
    vaccine(|r|z), 1ère dose, première dose, deuxième dose, 2ème dose, troisième dose, 3ème dose
    dose(|s) de rappel, rappel du vaccin, arn messager, pass sanitaire, 💊, 💉
    # common names
    doliprane(|s), paracétamol, dafalgan, efferalgan, aspirine, aspégic, ibuprofène, advil, nurofen, spedifen
    kétoprofène, voltarène, diclofénac, tramadol, codéine, codoliprane, morphine, lamaline, lyrica
    prégabaline, gabapentine, subutex, méthadone, xanax, lexomil, valium, temesta, stilnox, zolpidem, séresta
    alprazolam, bromazépam, prozac, séroplex, seroplex, escitalopram, sertraline, zoloft, paroxétine, deroxat
    effexor, venlafaxine, laroxyl, lithium, risperdal, abilify, ritaline, concerta, dépakine, levothyrox
    lévothyrox, l thyroxine, amoxicilline, augmentin, clamoxyl, azithromycine, zithromax, doxycycline
    pyostacine, ciprofloxacine, metformine, glucophage, ozempic, wegovy, mounjaro, victoza, saxenda, mediator
    oméprazole, inexium, mopral, gaviscon, spasfon, smecta, imodium, debridat, forlax, primpéran, vogalène
    motilium, cétirizine, aerius, zyrtec, polaramine, xyzall, humex, actifed, rhinadvil, dolirhume, fervex
    oscillococcinum, hexaspray, toplexil, solupred, celestène, prednisolone, singulair, symbicort, roaccutane
    isotrétinoïne, curacné, procuta, différine, minoxidil, finastéride, propecia, androcur, diane 35, yaz
    mirena, nexplanon, viagra, cialis, levitra, kardégic, plavix, xarelto, eliquis, préviscan, tahor, crestor
    amlor, amlodipine, coversyl, bisoprolol, lasilix, plaquenil, hydroxychloroquine, chloroquine, ivermectine
    pfizer, moderna, astrazeneca, janssen, spoutnik, sputnik, sinovac, sinopharm, gardasil, infanrix, prevenar
    bcg, tétanos, ivg médicamenteuse, botox, acide hyaluronique, filler(|s), biafine, bepanthen, eosine
    bétadine, dakin, homéoplasmine, cicaplast, dexeryl, aderma, avène, la roche posay, eucerin, bioderma
    cerave, mustela, uriage, nuxe, garnier, l'oréal, nivea
    # cosmetics, hair
    crème(|s), creme(|s), crème (solaire|éclaircissante|visage|anti rides|hydratante)
    crème (de jour|de nuit|dépilatoire|mains|dépigmentante), gel douche, gel nettoyant, lait corporel
    lait de toilette, huile (sèche|essentielle|de ricin|d'argan), huiles essentielles, eau micellaire
    démaquillant(|s), tonique visage, gommage(|s), exfoliant(|s), peeling(|s)
    masque(|s) (visage|capillaire|en tissu), savon(|s), savon noir, shampoing(|s), shampooing(|s), champoing
    après shampoing, démêlant, masque capillaire, soin(|s) capillaire(|s), lissage(|s)
    lissage (brésilien|tanin|japonais|indien|protéine), protéine capillaire, kératine, botox capillaire
    défrisage(|s), défrisant(|s), coloration(|s), teinture(|s), henné, décoloration, mèches, laque
    gel coiffant, ghassoul, extensions, maquillage, mascara(|s), fond de teint, rouge à lèvres, gloss
    eye liner, fard(|s) à paupières, blush, faux cils, colle à cils, extensions de cils, rehaussement de cils
    vernis(|) (à ongles|semi permanent), faux ongles, gel uv, déodorant(|s), déo(|s), parfum(|s), après rasage
    mousse à raser, dentifrice(|s), bain de bouche, blanchiment (dentaire|des dents), blanchisseur
    cire(|s) (à épiler|dépilatoire|chaude|froide|orientale), épilation(|s), épilateur(|s)
    épilation (laser|définitive|lumière pulsée), laser(|s) (épilation|visage|co2), séance(|s) de laser
    lumière pulsée, autobronzant(|s), crème bronzante, sérum (vitamine c|rétinol|anti âge), rétinol
    niacinamide, acide (salicylique|glycolique|lactique), hydroquinone, glutathion, contour des yeux
    patchs yeux, baume à lèvres, lentilles de contact, tatouage(|s), microblading, microneedling, mésothérapie
    hijama, ventouses, lingettes, couches, couche(|s) bébé, lait infantile, lait en poudre, lait bébé
    serviettes hygiéniques, tampax, cup menstruelle, préservatif(|s), lubrifiant
    # supplements and others
    complément(|s) alimentaire(|s), complément(|s), supplément(|s), cure(|s) (de|détox|minceur)
    vitamine(|s) (c|d|b12|e), vitamine(|s), magnésium, zinc, collagène, probiotique(|s), mélatonine, oméga 3
    spiruline, curcuma, ginseng, levure de bière, biotine, gummies, whey, créatine, protéine(|s) en poudre
    pré workout, brûle graisse, brûleur de graisse, minceur (gélules|thé|tisane|cure|produit)
    thé (minceur|détox|ventre plat), tisane(|s), coupe faim, draineur, anaca3, forté pharma, arkopharma
    herbalife, juvamine, cbd, huile cbd, e cigarette, cigarette électronique, puff(|s), e liquide, snus
    boisson énergisante, red bull, monster energy, remède(|s), potion(|s)
    produit(|s) (de soin|de beauté|cosmétique|cosmétiques|capillaire|capillaires)
    produit(|s) (minceur|naturel|naturels|bio|miracle)
  `,

  symptom: `
    # skin
    rougeur(|s), plaque(|s) (rouge|rouges|sur|partout|de boutons), plaques rouges
    bouton(|s) (partout|rouges|sur le visage|sur tout|d'acné), des boutons, plein de boutons
    couverte de boutons, couvert de boutons, éruption(|s) (cutanée|cutanées|de boutons|)
    acné (sévère|partout|depuis), poussée d'acné, eczéma, urticaire, psoriasis, dermatite, dermite
    allergie(|s), allergique(|s)
    réaction(|s) (allergique|allergiques|cutanée|cutanées|bizarre|indésirable|violente|au produit)
    fait une (allergie|réaction|urticaire|crise d'urticaire), choc anaphylactique, anaphylaxie, œdème(|s)
    œdème de quincke, oedème(|s), oedeme de quincke, démangeaison(|s), démange(|nt|ait)
    ça (me |)(démange|gratte|brûle|pique|tire|picote|chauffe), gratte partout, se gratte partout
    picotement(|s), brûlure(|s), (m'|me |lui |l')(a|ont) (brûlé|brûlée|cramé|irrité|irritée|abîmé|défiguré)
    (m'|me |lui |l')(a|ont) (défigurée|décapé|asséché|détruit la peau)
    (m'|me |lui |l')(a|ont) (détruit les cheveux|rendu malade|rendue malade)
    brûlé(|e|s) (le|la|les|au|mon|ma|mes|son|sa) (visage|peau|cuir chevelu|cuir|lèvres|yeux|paupières)
    brûlé(|e|s) (le|la|les|au|mon|ma|mes|son|sa) (main|mains|jambes|aisselles|front|cou)
    peau (brûlée|irritée|abîmée|qui pèle|rouge|en feu|à vif)
    peau (desséchée|décolorée|tachée|qui gratte|qui brûle|détruite|qui s'est décollée)
    visage (en feu|gonflé|rouge|brûlé|irrité|défiguré|couvert de|enflé), irritation(|s), irrité(|e|s|es)
    cloque(|s), ampoules aux, pèle(|nt), desquame
    tache(|s) (brune|brunes|blanches|noires|sur la peau|sur le visage|rouges|pigmentaires), hyperpigmentation
    cicatrice(|s), yeux gonflés
    (visage|lèvres|paupières|langue|gorge|bras) (gonflé|gonflée|gonflées|gonflés|enflé)
    (jambe|jambes|pieds|joues|bouche|main) (gonflé|gonflée|gonflées|gonflés|enflé)
    (visage|lèvres|paupières|langue|gorge|bras) (enflée|enflées|gonfle|gonflent|qui gonfle)
    (jambe|jambes|pieds|joues|bouche|main) (enflée|enflées|gonfle|gonflent|qui gonfle), enfl(é|ée|és|ées)
    œil (rouge|gonflé|qui pleure), yeux (rouges|qui brûlent|qui pleurent|en feu|qui piquent), conjonctivite
    infection(|s), infecté(|s|e|es), abcès, hématome(|s), bleu(|s) partout, saignement(|s)
    saign(e|é|ait|er) (du nez|des gencives|depuis|beaucoup|sans arrêt|abondamment), saigne du nez
    # hair
    perte(|s) (de|des|massive de) cheveux
    perd(s|re|u|ais) (mes|ses|des|tous mes|tous ses|plein de|beaucoup de|des poignées de|de) cheveux
    cheveux (tombent|qui tombent|tombés|cassés|brûlés|détruits|cramés)
    cheveux (abîmés|qui cassent|qui se cassent|par poignées|sont tombés|ont brûlé|ont cassé)
    chute(|s) (de|des) cheveux, trou(|s) dans les cheveux, alopécie, pelade
    cuir chevelu (brûlé|irrité|en feu|qui gratte|à vif|rouge), perte de cils
    perdu (mes|ses) (cils|sourcils|ongles)
    # stomach
    vom(i|is|it|ir|it|issait|issements|issement|i toute|ie|itif), vomissement(|s), nausée(|s), nauséeu(x|se)
    envie de vomir, mal au (ventre|cœur|coeur|foie|rein|reins|bide|crâne)
    mal à (l'estomac|la tête|la gorge|la poitrine|la tete), maux de (tête|ventre|gorge|crâne), crampe(|s)
    crampes d'estomac, brûlures d'estomac, diarrhée(|s), constipation, constipé(|e), ballonnement(|s)
    ballonné(|e), indigestion, intoxication(|s), intoxiqué(|s|e|es), intoxication alimentaire, gastro
    colique(|s), reflux, ulcère(|s), perte d'appétit, plus d'appétit, sang dans les selles, bouche sèche
    goût métallique, aphte(|s), hépatite, jaunisse
    # head and nerves
    vertige(|s), étourdissement(|s), étourdi(|e), tête qui tourne, tourne la tête, malaise(|s), malaise vagal
    évanoui(|s|e|es), évanouissement(|s), tombé(|e) dans les pommes, perdu connaissance, perte de connaissance
    syncope, convulsion(|s), crise d'épilepsie, tremblement(|s)
    trembl(e|ait|ais|ements|er) (de partout|des mains|tout le temps|depuis|comme), migraine(|s), céphalée(|s)
    acouphène(|s), vision (floue|trouble|double), vue (trouble|floue|brouillée), vois flou, voyais flou
    voit flou, perte de (vue|vision|mémoire|poids brutale|goût|l'odorat|sensibilité|libido), perdu la vue
    fourmillement(|s), engourdi(|e|s|ssement|ssements), paralysie, paralysie faciale, paralysé(|e|s)
    hallucination(|s), confus(|e) depuis, angoisse(|s) depuis
    crise(|s) (d'angoisse|de panique|de convulsions|cardiaque|d'asthme|de nerfs), insomnie(|s)
    (dors|dort|dormais) plus, cauchemars, somnolence, somnolent(|e), endormi(|e) (toute la journée|au volant)
    épuisé(|e) depuis, fatigue (intense|extrême|chronique|énorme|permanente), très fatigué(|e) depuis
    dépression depuis, idées noires depuis, sautes d'humeur, prise de poids
    pris (5|6|7|8|9|10|12|15|20|des) (kg|kilos|kilo), perdu (5|6|7|8|9|10|15) (kg|kilos)
    # heart, lungs, general
    palpitation(|s), tachycardie, arythmie, cœur qui (bat|s'emballe|accélère), coeur qui (bat|s'emballe)
    cœur s'(emballe|est emballé), douleur(|s) (thoracique|thoraciques|à la poitrine|dans la poitrine|au bras)
    douleur(|s) (au ventre|articulaires|musculaires|intenses)
    douleur(|s) (atroces|horribles|partout|aux jambes|abdominales|au cœur|insupportables|dans le), douleur(|s)
    oppression(|s), serre la poitrine, myocardite, péricardite, infarctus, avc, thrombose(|s), caillot(|s)
    phlébite, embolie(|s), embolie pulmonaire, arrêt cardiaque, essoufflement, essoufflé(|e)
    (mal|du mal) à respirer, n'arriv(e|ais|ait) plus à respirer, arrivais plus à respirer
    difficulté(|s) (à respirer|respiratoire|respiratoires), étouff(e|ais|ait|ement), suffoqu(e|ais|ait|er)
    toux, tousse(|r) (depuis|sans), asthme, gorge (serrée|irritée|en feu|gonflée|qui gratte|qui brûle)
    fièvre(|s), 39 de fièvre, 40 de fièvre, 39°, 40°, sueurs (froides|nocturnes), sueur(|s) froide(|s)
    bouffée(|s) de chaleur, transpire beaucoup, tension (à 18|à 20|trop haute|qui monte|haute|élevée)
    hypotension, courbature(|s), crampes (aux|dans|musculaires)
    règles (décalées|douloureuses|hémorragiques|abondantes|en retard)
    règles (déréglées|qui durent|bizarres|perturbées|disparu), cycle(|s) (déréglé|perturbé|déréglés)
    (plus|pas|retard de) (mes |de |)règles (depuis|après), fausse couche, pertes de sang, hémorragie(|s)
    impuissance, trouble(|s) de l'érection, stérilité, jambes (lourdes|gonflées|coupées), raideur(|s)
    articulations (douloureuses|gonflées|qui)
    effet(|s) (secondaire|secondaires|indésirable|indésirables|inattendu|inattendus), effets 2ndaires
    contre indication(|s), rendu(|e) malade, (me |m'a |m'|nous a )(rend|rendu|rendue|rendus) malade
    tombé(|e) malade, suis malade depuis, finir aux urgences, fini(|e|t|s|r) aux urgences, aux urgences
    allé(|e) aux urgences, hospitalisé(|e|s), hospitalisation, transporté(|e) à l'hôpital
    à l'hôpital (à cause|depuis|après|pour|à la suite), coma, réanimation
    décédé(|e) (après|suite|deux jours|à cause)
    mort(|e) (après le|après la|après avoir|suite à|des suites|deux jours après|à cause), sous assistance
    handicapé(|e) (à vie|depuis), séquelle(|s), 🤢, 🤮, 🤒, 🤕, gonfl(é|ée|és|ées|ement|ements), (a|ont) gonflé
  `,

  rumour: `
    # they hide it
    (nous|vous|te) (cache|cachent|cachez|mentent|mentez)
    (nous|vous|te) (dissimulent|manipulent|empoisonnent|empoisonne|endorment)
    on nous (cache|ment|manipule|empoisonne|prend pour|endort|a menti)
    ils (nous|vous) (cachent|mentent|manipulent|empoisonnent|tuent|ont menti)
    nous (prennent|prend) pour des cobayes
    cachent (la vérité|tout|les chiffres|les morts|les effets|la composition|des choses), cache la vérité
    ne veulent pas que (vous|tu|nous|le peuple|les gens|l'on|ça)
    la vérité (éclate|va éclater|cachée|est ailleurs|dérange|sur ce|sur cette), vérité cachée
    (étude|vidéo|info|article|preuve|document) (censurée|cachée|interdite|supprimée)
    (étude|vidéo|info|article|preuve|document) (censuré|étouffée|étouffé|interdit)
    scandale (étouffé|sanitaire|caché|d'état)
    (étouffé|enterré|censuré) (l'affaire|l'étude|le scandale|la vérité|les résultats|l'info), mensonge d'état
    complot, comme par hasard, comme par magie, aucun média (n'en parle|en parle), personne (n'en|en) parle
    les médias (n'en parlent pas|en parlent pas|se taisent|complices)
    les médias (sont complices|sont payés|mentent|cachent), silence des médias, omerta, réveillez vous
    réveille toi, ouvrez les yeux, renseignez vous, faites vos (propres |)recherches, cherchez par vous même
    c'est (prouvé|scientifiquement prouvé|officiel|confirmé|vérifié|un fait|connu), il est prouvé que
    des études (prouvent|montrent|cachées), tout le monde le sait
    vous allez voir dans (2|3|5|10|quelques) ans
    (ami|amie|cousin|cousine|infirmière) (qui travaille|m'a confirmé|m'a dit|bien placé|dans l'usine)
    (médecin|docteur|voisine|contact|beau frère) (qui travaille|m'a confirmé|m'a dit|bien placé|dans l'usine)
    (un|une) (ancien|ancienne) (employé|employée|salarié) (m'a|a|dit|raconte|balance)
    source (sûre|interne|bien placée), de source sûre
    (partagez|faites tourner|faites passer|diffusez|regardez) (avant|vite|au maximum|massivement)
    (partagez|faites tourner|faites passer) (en masse|avant suppression|avant que|avant qu'ils)
    (diffusez|regardez) (en masse|avant suppression|avant que|avant qu'ils)
    (lisez|téléchargez|à partager|enregistrez) (avant|vite|au maximum|massivement)
    (lisez|téléchargez|à partager|enregistrez) (en masse|avant suppression|avant que|avant qu'ils)
    avant (suppression|censure|que ce soit supprimé|qu'ils suppriment)
    avant (que ça disparaisse|qu'ils l'effacent|qu'on le supprime|qu'ils censurent)
    faites passer (l'info|le message|à tous), faites tourner (l'info|avant|vite)
    # labs, vaccines, plots
    les labos, les laboratoires (veulent|cachent|paient|payent|gagnent|s'enrichissent|mentent|savent)
    lobby (pharmaceutique|pharma|des labos), lobbies, big pharma, bigpharma
    mafia (médicale|pharmaceutique|des labos), industrie pharmaceutique (veut|cache|préfère|s'enrichit|ment)
    réduire la population, dépopulation, nouvel ordre mondial, illuminati(|s), franc maçon(|s|nerie)
    reptilien(|s), chemtrail(|s), terre plate, plandémie, covidiste(|s), dictature sanitaire, cobaye(|s)
    thérapie génique, injection expérimentale, vaccin (expérimental|mortel|poison|tueur|de la mort)
    poison(|s), poison lent
    (veulent|cherchent à) (nous|vous) (tuer|empoisonner|contrôler|rendre malades|garder malades|stériliser)
    (veulent|cherchent à) (nous|vous) (pucer|endormir|affaiblir|exterminer|vacciner), graphène, nanoparticules
    micropuce(|s), puce(|s) (5g|rfid|sous la peau|électronique|dans le vaccin|dans les vaccins)
    la 5g (tue|rend|donne|provoque|cause|grille|transmet|active|propage), bill gates
    (modifie|modifient|change|changent) (l'|notre |votre )adn, bras magnétique
    (aimant|cuillère) (colle|tient) sur le bras, virus (créé|fabriqué|inventé)
    virus (n'existe pas|sorti d'un labo|de laboratoire), le covid n'existe pas, créé en laboratoire
    fabriqué en laboratoire
    # claims of harm
    (rend|rendent|rendre|rendra|rendu) (stérile|stériles|impuissant|impuissants|autiste|autistes|fou|aveugle)
    (rend|rendent|rendre|rendra|rendu) (malade|malades|homosexuel|infertile|infertiles|accro|débile)
    cancérigène(|s), cancérogène(|s), toxique(|s), perturbateurs endocriniens
    (tue|tuent|tué|tuera) (à petit feu|lentement|des gens|des milliers|des enfants|des bébés)
    (tue|tuent|tué|tuera) (plus de monde|en silence|nos enfants|les gens|plein de gens|des patients)
    mort(|s|e|es) (à cause du|du|après le|par le|suite au) vaccin
    (milliers|centaines|millions|dizaines) de (morts|décès|victimes) (cachés|cachées|à cause)
    (milliers|centaines|millions|dizaines) de (morts|décès|victimes) (du vaccin|et personne|dont personne)
    hécatombe
    (interdit|interdite|interdits|interdites|retiré) (en europe|en france|en allemagne|aux états unis|aux usa)
    (retirés|retirée|banni|bannie|bannis) (en europe|en france|en allemagne|aux états unis|aux usa)
    (interdit|interdite|interdits|interdites|retiré) (dans plusieurs pays|dans tous les pays)
    (interdit|interdite|interdits|interdites|retiré) (en suisse|au canada)
    (retirés|retirée|banni|bannie|bannis) (dans plusieurs pays|dans tous les pays|en suisse|au canada)
    (interdit|interdite|interdits|interdites|retiré) (dans toute l'europe|dans les pays|en amérique|partout)
    (retirés|retirée|banni|bannie|bannis) (dans toute l'europe|dans les pays|en amérique|partout)
    (interdit|interdite|interdits|interdites|retiré) (en chine|au japon|partout sauf|depuis des années)
    (retirés|retirée|banni|bannie|bannis) (en chine|au japon|partout sauf|depuis des années), retiré du marché
    périmés revendus, changent les (dates|étiquettes)
    viande (de chien|de chat|d'âne|avariée|périmée|javellisée|humaine), poulet(|s) javellisé(|s)
    gélatine de porc, graisse de porc, faux halal, pas halal, pas vraiment halal, riz en plastique
    œufs en plastique, faux œufs, plastique dans le riz, radioacti(f|ve|fs|vité), contaminé(|s|e|es)
    empoisonné(|s|e|es), ondes (dangereuses|mortelles|nocives), nocif(|s), nocive(|s)
    dangereux pour (la santé|les enfants|le cœur|le cerveau)
    # miracle cures
    remède (miracle|naturel contre|secret|de grand mère contre|qui guérit)
    remède (caché|interdit|contre le cancer|ancestral)
    plus besoin de (médicaments|médecin|chimio|insuline|vaccin|traitement|lunettes)
    arrêtez (la chimio|l'insuline|vos médicaments|vos traitements)
    arrêtez (le traitement|les vaccins|de vous faire vacciner|de vacciner)
    jetez (vos médicaments|votre insuline), (vaccinez|vacciner) (pas|jamais|surtout pas)
    # brand rumours
    appartient (aux juifs|aux sionistes|aux rothschild|à une secte|aux israéliens|aux francs maçons)
    appartient (à la mafia|aux généraux|aux militaires|à un ministre|à israël)
    testé(|s) sur (des|les|nos) (enfants|bébés|africains|orphelins|pauvres|animaux vivants)
    (fait|font) travailler des enfants, fabriqué par des (enfants|esclaves)
    (vend|vendent|revend|revendent) (vos|nos|toutes vos|toutes nos) (données|conversations|photos)
    (écoute|écoutent|espionne) (toutes nos|nos|vos|tous nos) (conversations|appels|messages)
    (espionnent|enregistre|enregistrent) (toutes nos|nos|vos|tous nos) (conversations|appels|messages)
    va (faire faillite|déposer le bilan|bloquer les comptes|bloquer tous les comptes)
    retirez (vite |tout |)votre argent
    vont (saisir|bloquer|prendre|voler) (notre|votre|nos|vos) (argent|épargne|comptes|économies)
    (devient|deviendra) payant (demain|à partir), pandémie inventée, élections truquées
    (élection|vote|scrutin|match|tirage|concours) truqué(|e), c'est truqué, tout est truqué, loi secrète
    voté(|e) en (douce|cachette|catimini|secret)
    (médecins|labos|journalistes) (ne |)(nous|vous) (dit|disent|diront|dira|montrent) (pas|jamais|rien)
    ce qu'(on|ils) (ne vous|ne nous|vous|nous) (dit|disent|cachent|cache), ce qu'ils cachent
    (contient|contiennent|plein de|bourré de|mettent|à base de) (du mercure|de l'aluminium|mercure)
    (contient|contiennent|plein de|bourré de|mettent|à base de) (plomb|du plomb|du formol)
    (contient|contiennent|plein de) (formol|du porc|porc|de la graisse de porc|de l'urine)
    (bourré de|mettent|à base de) (formol|du porc|porc|de la graisse de porc|de l'urine)
    (contient|contiennent|plein de) (de la javel|du plastique|des vers|du rat|de la drogue)
    (bourré de|mettent|à base de) (de la javel|du plastique|des vers|du rat|de la drogue)
    (contient|contiennent|plein de|bourré de|mettent|à base de) (du plâtre|des puces|du poison)
    (contient|contiennent|plein de|bourré de|mettent|à base de) (des produits chimiques|des cellules de fœtus)
    (cause|causent|provoque|provoquent|donne) (le cancer|des cancers|un cancer|la stérilité|l'infertilité)
    (donnent|donnera|refile|file|favorise) (le cancer|des cancers|un cancer|la stérilité|l'infertilité)
    (cause|causent|provoque|provoquent|donne) (l'autisme|alzheimer|la leucémie|des tumeurs|des avc)
    (donnent|donnera|refile|file|favorise) (l'autisme|alzheimer|la leucémie|des tumeurs|des avc)
    (cause|causent|provoque|provoquent|donne) (des thromboses|la sclérose en plaques|la mort subite)
    (donnent|donnera|refile|file|favorise) (des thromboses|la sclérose en plaques|la mort subite)
    (cause|causent|provoque|provoquent|donne) (des fausses couches|le diabète)
    (donnent|donnera|refile|file|favorise) (des fausses couches|le diabète)
    (cause|causent|provoque|provoquent|donne) (des myocardites|des malformations|des crises cardiaques)
    (cause|causent|provoque|provoquent|donne) (parkinson|le sida)
    (donnent|donnera|refile|file|favorise) (des myocardites|des malformations|des crises cardiaques)
    (donnent|donnera|refile|file|favorise) (parkinson|le sida)
    (guérit|guérissent|guéri|guérir|soigne|soignent) (le cancer|tous les cancers|les cancers)
    (guérit|guérissent|guéri|guérir|soigne|soignent) (le diabète|du diabète)
    (guérit|guérissent|guéri|guérir|soigne|soignent) (du cancer|le sida|le vih|le covid)
    (guérit|guérissent|guéri|guérir|soigne|soignent) (l'autisme|l'hypertension|alzheimer)
    (guérit|guérissent|guéri|guérir|soigne|soignent) (toutes les maladies|la stérilité)
    (guérit|guérissent|guéri|guérir|soigne|soignent) (parkinson|la tension|l'hépatite|tout)
    (citron|bicarbonate|ail|urine|javel) (tue le|guérit|soigne le|élimine le|détruit le|suffit|remplace le)
    (gingembre|nigelle|oignon|eau chaude|ivermectine) (tue le|guérit|soigne le|élimine le)
    (gingembre|nigelle|oignon|eau chaude|ivermectine) (détruit le|suffit|remplace le)
    (finance|financent|soutient|soutiennent|arme|arment|sponsorise) (le terrorisme|les terroristes|la guerre)
    (finance|financent|soutient|soutiennent|arme|arment|sponsorise) (le génocide|un génocide|une secte)
    (finance|financent|soutient|soutiennent) (les sectes|israël|les colonies|les sionistes|l'extrême droite)
    (arme|arment|sponsorise) (les sectes|israël|les colonies|les sionistes|l'extrême droite)
    (finance|financent|soutient|soutiennent) (les islamistes|le hamas|daech|la propagande|l'apartheid)
    (arme|arment|sponsorise) (les islamistes|le hamas|daech|la propagande|l'apartheid)
    (finance|financent|soutient|soutiennent|arme|arment|sponsorise) (la dictature|l'armée israélienne|l'armée)
    (finance|financent|soutient|soutiennent|arme|arment|sponsorise) (les francs maçons|des guerres)
    (ils|médias|médecins) (ne |)(nous|vous) (disent|diront|montrent|montreront) (pas|jamais|rien)
    (labos|journalistes) (ne |)(nous|vous) (disent|diront|montrent|montreront) (pas|jamais|rien)
    on ne nous dit pas (tout|la vérité), on nous dit pas (tout|la vérité), on ne vous dira (pas|jamais)
  `,
}
