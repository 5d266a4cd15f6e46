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
    parle (de |)suicide, parle du suicide, (veut|voulait|veulent) (mourir|en finir|se suicider|se tuer), va (se suicider|se tuer)
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
    antidépresseur(|s), anxiolytique(|s), somnifère(|s), antihistaminique(|s)
    cortisone, corticoïde(|s), statine(|s), anticoagulant(|s), bêtabloquant(|s), chimio, chimiothérapie
    insuline, hormone(|s), thyroxine, comprimé(|s), cachet(|s), gélule(|s), capsule(|s)
    sirop(|s), sachet(|s), suppositoire(|s), patch(|s|es), collyre(|s), gouttes
    spray nasal, inhalateur(|s), ventoline, pommade(|s), onguent, baume(|s), lotion(|s), injection(|s)
    piqûre(|s), perfusion(|s), sérum(|s), pilule(|s), contracepti(f|fs|on), stérilet(|s)
    implant(|s), pilule du lendemain, vaccin(|s), vaccination(|s), vacciné(|s|e|es)
    vaccine(|r|z), 1ère dose, 2ème dose, troisième dose
    💊, 💉
    # common names
    doliprane(|s), paracétamol, dafalgan, efferalgan, aspirine, aspégic, ibuprofène, advil, nurofen, spedifen
    kétoprofène, voltarène, diclofénac, tramadol, codéine, codoliprane, morphine, lamaline, lyrica
    prégabaline, gabapentine, subutex, méthadone, xanax, lexomil, valium, temesta, stilnox, zolpidem, séresta
    alprazolam, bromazépam, prozac, séroplex, seroplex, escitalopram, sertraline, zoloft, paroxétine, deroxat
    effexor, venlafaxine, laroxyl, lithium, risperdal, abilify, ritaline, concerta, dépakine, levothyrox
    lévothyrox, amoxicilline, augmentin, clamoxyl, azithromycine, zithromax, doxycycline
    pyostacine, ciprofloxacine, metformine, glucophage, ozempic, wegovy, mounjaro, victoza, saxenda, mediator
    oméprazole, inexium, mopral, gaviscon, spasfon, smecta, imodium, debridat, forlax, primpéran, vogalène
    motilium, cétirizine, aerius, zyrtec, polaramine, xyzall, humex, actifed, rhinadvil, dolirhume, fervex
    oscillococcinum, hexaspray, toplexil, solupred, celestène, prednisolone, singulair, symbicort, roaccutane
    isotrétinoïne, curacné, procuta, différine, minoxidil, finastéride, propecia, androcur, yaz
    mirena, nexplanon, viagra, cialis, levitra, kardégic, plavix, xarelto, eliquis, préviscan, tahor, crestor
    amlor, amlodipine, coversyl, bisoprolol, lasilix, plaquenil, hydroxychloroquine, chloroquine, ivermectine
    pfizer, moderna, astrazeneca, janssen, spoutnik, sputnik, sinovac, sinopharm, gardasil, infanrix, prevenar
    bcg, tétanos, botox, acide hyaluronique, filler(|s), biafine, bepanthen, eosine
    bétadine, dakin, homéoplasmine, cicaplast, dexeryl, aderma, avène, eucerin, bioderma
    cerave, mustela, uriage, nuxe, garnier, l'oréal, nivea
    # cosmetics, hair
    crème(|s), creme(|s), crème (solaire|éclaircissante|visage|anti rides|hydratante)
    crème (de jour|de nuit|dépilatoire|mains|dépigmentante), gel douche, lait corporel
    huile (sèche|essentielle|de ricin|d'argan)
    démaquillant(|s), gommage(|s), exfoliant(|s), peeling(|s)
    savon(|s), savon noir, shampoing(|s), shampooing(|s), champoing
    démêlant, lissage(|s)
    kératine
    défrisage(|s), défrisant(|s), coloration(|s), teinture(|s), henné, décoloration, mèches, laque
    ghassoul, extensions, maquillage, mascara(|s), fond de teint, rouge à lèvres, gloss
    eye liner, blush, faux cils
    déodorant(|s), déo(|s), parfum(|s)
    mousse à raser, dentifrice(|s), bain de bouche, blanchisseur
    épilation(|s), épilateur(|s)
    lumière pulsée, autobronzant(|s), rétinol
    niacinamide, hydroquinone, glutathion, contour des yeux
    tatouage(|s), microblading, microneedling, mésothérapie
    hijama, ventouses, lingettes, couches, lait infantile
    tampax, préservatif(|s), lubrifiant
    # supplements and others
    complément(|s), supplément(|s), cure(|s) (de|détox|minceur)
    vitamine(|s) (c|d|b12|e), vitamine(|s), magnésium, zinc, collagène, probiotique(|s), mélatonine
    spiruline, curcuma, ginseng, biotine, gummies, whey, créatine
    brûle graisse
    thé (minceur|détox|ventre plat), tisane(|s), coupe faim, draineur, anaca3, arkopharma
    herbalife, juvamine, cbd, puff(|s), snus
    red bull, remède(|s), potion(|s)
  `,

  symptom: `
    # skin
    rougeur(|s), plaque(|s) (rouge|rouges|sur|partout|de boutons), plaques rouges
    bouton(|s) (partout|rouges|sur le visage|sur tout|d'acné), des boutons
    eczéma, urticaire, psoriasis, dermatite, dermite
    allergie(|s), allergique(|s)
    fait une (allergie|réaction|urticaire|crise d'urticaire), anaphylaxie, œdème(|s)
    oedème(|s), démangeaison(|s), démange(|nt|ait)
    ça (me |)(démange|gratte|brûle|pique|tire|picote|chauffe)
    picotement(|s), brûlure(|s), (m'|me |lui |l')(a|ont) (brûlé|brûlée|cramé|irrité|irritée|abîmé|défiguré)
    brûlé(|e|s) (le|la|les|au|mon|ma|mes|son|sa) (visage|peau|cuir chevelu|cuir|lèvres|yeux|paupières)
    peau (brûlée|irritée|abîmée|qui pèle|rouge|en feu|à vif)
    visage (en feu|gonflé|rouge|brûlé|irrité|défiguré|couvert de|enflé), irritation(|s), irrité(|e|s|es)
    cloque(|s), pèle(|nt), desquame
    hyperpigmentation
    cicatrice(|s), yeux gonflés
    (visage|lèvres|paupières|langue|gorge|bras) (gonflé|gonflée|gonflées|gonflés|enflé)
    enfl(é|ée|és|ées)
    œil (rouge|gonflé|qui pleure), yeux (rouges|qui brûlent|qui pleurent|en feu|qui piquent), conjonctivite
    infection(|s), infecté(|s|e|es), abcès, hématome(|s), saignement(|s)
    saign(e|é|ait|er) (du nez|des gencives|depuis|beaucoup|sans arrêt|abondamment), saigne du nez
    # hair
    perd(s|re|u|ais) (mes|ses|des|tous mes|tous ses|plein de|beaucoup de|des poignées de|de) cheveux
    cheveux (abîmés|qui cassent|qui se cassent|par poignées|sont tombés|ont brûlé|ont cassé)
    chute(|s) (de|des) cheveux, alopécie, pelade
    cuir chevelu (brûlé|irrité|en feu|qui gratte|à vif|rouge)
    # stomach
    vom(i|is|it|ir|it|issait|issements|issement|i toute|ie|itif), vomissement(|s), nausée(|s), nauséeu(x|se)
    envie de vomir, mal au (ventre|cœur|coeur|foie|rein|reins|bide|crâne)
    mal à (l'estomac|la tête|la gorge|la poitrine|la tete), crampe(|s)
    crampes d'estomac, brûlures d'estomac, diarrhée(|s), constipation, constipé(|e), ballonnement(|s)
    ballonné(|e), indigestion, intoxication(|s), intoxiqué(|s|e|es), intoxication alimentaire, gastro
    colique(|s), reflux, ulcère(|s), bouche sèche
    aphte(|s), hépatite, jaunisse
    # head and nerves
    vertige(|s), étourdissement(|s), étourdi(|e), malaise(|s)
    évanoui(|s|e|es), évanouissement(|s), tombé(|e) dans les pommes
    syncope, convulsion(|s), tremblement(|s)
    migraine(|s), céphalée(|s)
    acouphène(|s), vois flou
    voit flou, perte de (vue|vision|mémoire|poids brutale|goût|l'odorat|sensibilité|libido)
    fourmillement(|s), engourdi(|e|s|ssement|ssements), paralysie, paralysé(|e|s)
    hallucination(|s)
    crise(|s) (d'angoisse|de panique|de convulsions|cardiaque|d'asthme|de nerfs), insomnie(|s)
    (dors|dort|dormais) plus, cauchemars, somnolence, somnolent(|e)
    fatigue (intense|extrême|chronique|énorme|permanente)
    # heart, lungs, general
    palpitation(|s), tachycardie, arythmie, cœur qui (bat|s'emballe|accélère), coeur qui (bat|s'emballe)
    douleur(|s)
    oppression(|s), myocardite, péricardite, infarctus, avc, thrombose(|s), caillot(|s)
    phlébite, embolie(|s), arrêt cardiaque, essoufflement, essoufflé(|e)
    (mal|du mal) à respirer
    étouff(e|ais|ait|ement), suffoqu(e|ais|ait|er)
    toux, asthme
    fièvre(|s), 39 de fièvre, 40 de fièvre, sueurs (froides|nocturnes), sueur(|s) froide(|s)
    bouffée(|s) de chaleur
    hypotension, courbature(|s)
    fausse couche, hémorragie(|s)
    impuissance, stérilité, jambes (lourdes|gonflées|coupées), raideur(|s)
    effet(|s) (secondaire|secondaires|indésirable|indésirables|inattendu|inattendus)
    contre indication(|s)
    fini(|e|t|s|r) aux urgences, aux urgences
    hospitalisé(|e|s), hospitalisation
    à l'hôpital (à cause|depuis|après|pour|à la suite), coma, réanimation
    sous assistance
    séquelle(|s), gonfl(é|ée|és|ées|ement|ements)
  `,

  rumour: `
    # they hide it
    (nous|vous|te) (cache|cachent|cachez|mentent|mentez)
    (nous|vous|te) (dissimulent|manipulent|empoisonnent|empoisonne|endorment)
    on nous (cache|ment|manipule|empoisonne|prend pour|endort|a menti)
    ils (nous|vous) (cachent|mentent|manipulent|empoisonnent|tuent|ont menti)
    cachent (la vérité|tout|les chiffres|les morts|les effets|la composition|des choses)
    ne veulent pas que (vous|tu|nous|le peuple|les gens|l'on|ça)
    (étouffé|enterré|censuré) (l'affaire|l'étude|le scandale|la vérité|les résultats|l'info)
    complot, comme par hasard, personne (n'en|en) parle
    omerta, réveillez vous
    réveille toi, ouvrez les yeux, renseignez vous
    c'est (prouvé|scientifiquement prouvé|officiel|confirmé|vérifié|un fait|connu)
    tout le monde le sait
    source (sûre|interne|bien placée)
    (partagez|faites tourner|faites passer|diffusez|regardez) (avant|vite|au maximum|massivement)
    faites passer (l'info|le message|à tous)
    # labs, vaccines, plots
    les labos
    lobbies, big pharma, bigpharma
    dépopulation, illuminati(|s), franc maçon(|s|nerie)
    reptilien(|s), chemtrail(|s), plandémie, covidiste(|s), dictature sanitaire, cobaye(|s)
    thérapie génique, vaccin (expérimental|mortel|poison|tueur|de la mort)
    poison(|s)
    graphène, nanoparticules
    micropuce(|s), puce(|s) (5g|rfid|sous la peau|électronique|dans le vaccin|dans les vaccins)
    la 5g (tue|rend|donne|provoque|cause|grille|transmet|active|propage)
    # claims of harm
    (rend|rendent|rendre|rendra|rendu) (stérile|stériles|impuissant|impuissants|autiste|autistes|fou|aveugle)
    (rend|rendent|rendre|rendra|rendu) (malade|malades|homosexuel|infertile|infertiles|accro|débile)
    cancérigène(|s), cancérogène(|s), toxique(|s)
    hécatombe
    (interdit|interdite|interdits|interdites|retiré) (en europe|en france|en allemagne|aux états unis|aux usa)
    viande (de chien|de chat|d'âne|avariée|périmée|javellisée|humaine)
    gélatine de porc
    radioacti(f|ve|fs|vité), contaminé(|s|e|es)
    empoisonné(|s|e|es), nocif(|s), nocive(|s)
    # miracle cures
    plus besoin de (médicaments|médecin|chimio|insuline|vaccin|traitement|lunettes)
    arrêtez (la chimio|l'insuline|vos médicaments|vos traitements)
    jetez (vos médicaments|votre insuline)
    # brand rumours
    appartient (aux juifs|aux sionistes|aux rothschild|à une secte|aux israéliens|aux francs maçons)
    (écoute|écoutent|espionne) (toutes nos|nos|vos|tous nos) (conversations|appels|messages)
    voté(|e) en (douce|cachette|catimini|secret)
    (contient|contiennent|plein de|bourré de|mettent|à base de) (plomb|du plomb|du formol)
    (cause|causent|provoque|provoquent|donne) (le cancer|des cancers|un cancer|la stérilité|l'infertilité)
    (donnent|donnera|refile|file|favorise) (le cancer|des cancers|un cancer|la stérilité|l'infertilité)
    (cause|causent|provoque|provoquent|donne) (l'autisme|alzheimer|la leucémie|des tumeurs|des avc)
    (donnent|donnera|refile|file|favorise) (l'autisme|alzheimer|la leucémie|des tumeurs|des avc)
    (guérit|guérissent|guéri|guérir|soigne|soignent) (le diabète|du diabète)
    (finance|financent|soutient|soutiennent|arme|arment|sponsorise) (le terrorisme|les terroristes|la guerre)
    (finance|financent|soutient|soutiennent) (les islamistes|le hamas|daech|la propagande|l'apartheid)
  `,
}
