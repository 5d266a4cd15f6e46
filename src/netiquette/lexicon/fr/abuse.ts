import type { Lexicon } from '../define'

/** French: abuse said of persons or groups. */
export const abuse: Lexicon = {
  slur: `
    # North Africans, Arabs, Muslims
    bougnoul(|e|es|s), bounioul(|e|es|s), bougnoulisation, bicot(|s|te|tes), crouille(|s), crouillat(|s)
    ratonnade(|s), bougne(|s), bougnat de merde, beurette(|s) à (chicha|khel), beurette(|s)
    arabica(|s) de merde, raghead(|s), tronc(|s) de figuier, enturbanné(|s), mahométan~ de merde
    islamo racaille(|s), bâtard(|s) d'arabe(|s), bédouin~ de merde, sidi(|s) de merde
    mangeu(r|rs) de couscous, égorgeu(r|rs) de moutons, arbi(|s) de merde, krouia(|s), gris de peau de merde
    # Black people
    nègre(|s), négresse(|s), négro(|s), negro(|s), négrillon(|s), négrillonne(|s), négroïde(|s), bamboula(|s)
    banania(|s) de merde, boukak(|s), boucaque(|s), karlouche(|s), karlouch, cafre(|s), makoumé(|s)
    moricaud(|s|e|es), noiraud(|s|e|es), mal blanchi(|s|e|es), macaque(|s) noir(|s), singe(|s) noir(|s)
    grosse(|s) lèvre(|s) de noir(|s), bois d'ébène de merde, fils d'esclave(|s), nigger(|s), nigga(|s)
    y'a bon banania, keubla(|s), karlouchette(|s), tismé(|s|e|es), tissmé(|s), basané(|s|e|es) de merde
    (gros|sale|ce|du) blackos, os dans le nez, crouillette(|s), moukère(|s), mouquère(|s), rabza(|s), razbeu(|s)
    fatma de service, mohamed de service, flamoutche(|s), flamin(|s) de merde, ruskof(|s), ruskov(|s)
    (du|le|les|ce|ces|sale|sales) gwer(|s|ra), (gros|sale|ce|du|un|bande de) dépé(|s), (gros|sale|un|ce|bande de) p d
    sourdingue(|s), quatre yeux bridés, face(|s) de nem(|s), bouffeu(r|rs) de (nems|chiens|chats|porc|couscous)
    vieux singe(|s) noir(|s), guenon(|s) noire(|s)
    sale(|s) (babtou|babtous|blédard|blédards|barbu|barbus|voilée|voilées)
    clandos de merde, sans pap(|s|iers) de merde, gitos, romano(|s), feminazi(|s)
    # Asians
    chinetoque(|s), chinetok(|s), chintok(|s), chinetoc(|s), niakoué(|s|e|es), niakwé(|s), niac(|s)
    nhaque(|s), face(|s) de citron, ching chong, bol(|s) de riz de merde, mangeu(r|rs|se|ses) de chien(|s)
    les bridé(s|es), yeux bridés de merde, jaunâtre(|s) de merde
    # Jews
    youpin(|s|e|es), youtre(|s), youdi(|s), feuj(|s) de merde, nez crochu(|s), sale(|s) feuj(|s)
    judas de juif
    # Roma, Europeans, regions
    romanichel(|s|le|les) de merde, romano(|s) de merde, manouche(|s) de merde, rabouin(|s), boche(|s)
    schleu(|s), chleuasse(|s), espingouin(|s|e|es), polack(|s), rital(|s) de merde, ritals
    macaroni(|s) de merde, portos de merde, les rosbifs, rosbif(|s) de merde, gaouri(|s|a|as|yates), gaouriya
    face(|s) de craie, babtou(|s) (fragile|fragiles|de merde), toubab(|s) de merde, cul(|s) blanc(|s) de merde
    zouave(|s) de kabyle, kabyle(|s) de merde, arabe(|s) de merde, arabo(|s) de merde, harki(|s) de merde
    fils de harki(|s), espèce de harki(|s), bande de harkis, bâtard(|s) de la france, caldoche(|s) de merde
    péquenaud de kabyle
    # "sale" before a group name
    sale(|s) (arabe|arabes|rebeu|rebeus|beur|beurs|algérien)
    sale(|s) (algériens|algérienne|marocain|marocains|tunisien|tunisiens)
    sale(|s) (noir|noirs|noire|noires|renoi|renois|black)
    sale(|s) (blacks|africain|africains|africaine|malien|maliens|sénégalais)
    sale(|s) (juif|juifs|juive|juives|sioniste|sionistes|musulman)
    sale(|s) (musulmans|musulmane|chrétien|chrétiens|mécréant|kafir)
    sale(|s) (blanc|blancs|blanche|blanches|français|française|françaises|gaulois)
    sale(|s) (gauloise|chinois|chinoise|noich|noichs|jaune|jaunes)
    sale(|s) (kabyle|kabyles|berbère|berbères|chaoui|chaouis)
    sale(|s) (mozabite|mozabites|oranais|algérois|subsaharien|subsahariens)
    sale(|s) (rom|roms|gitan|gitans|gitane|manouche|manouches|roumain)
    sale(|s) (roumains|turc|turcs|portos|polonais|albanais|syrien|syriens)
    sale(|s) (gay|gays|homo|homos|lesbienne|lesbiennes|trans|travesti)
    sale(|s) (travestis|bi|handicapé|handicapés|handicapée|autiste|autistes)
    sale(|s) (trisomique|trisomiques|immigré|immigrés|étranger|étrangers)
    sale(|s) (migrant|migrants|réfugié|réfugiés|femelle|femelles), sale(|s) race(|s)
    race de (merde|chiens|chien|porcs|rats|bâtards), race inférieure, races inférieures, sang impur
    sous race(|s)
    # Orientation and gender identity
    pédé(|s), =pd, =pds, =péd, pédoque(|s), pédale(|s) de merde
    (sale|grosse|espèce de|bande de|petite|vieille) pédale(|s), tapette(|s), tantouze(|s), tantouse(|s)
    tarlouze(|s), tarlouse(|s), tafiole(|s), fiotte(|s), lopette(|s), =fif, =fifs, fifure, moumoune(|s)
    grande folle, grandes folles, gouine(|s), goudou(|s), gougnotte(|s), gouinasse(|s), broute minou
    brouteuse(|s) de (minou|gazon), travelo(|s), trave(|s) de merde, transformé(|s|e|es) de merde
    erreur(|s) de la nature, sodomite(|s), enfileu(r|rs) de perles de merde, pédéraste(|s)
    inverti(|s) de merde, phacochère de travelo, shemale(|s), zamel(|s), attaye(|s)
    # Disability and illness
    mongol(|s|e|es), mongolien(|s|ne|nes), mongolito(|s), gogol(|s|e|es), gogolito(|s), golmon(|s|e|es)
    triso(|s), trizo(|s), attardé(|s|e|es) menta(l|le|ux|les), retardé(|s|e|es) menta(l|le|ux|les)
    débile(|s) menta(l|le|ux|les), demeuré(|s|e|es) menta(l|le|ux), handicapé(|s|e|es) (du cerveau|de merde)
    légume(|s) de handicapé(|s), autiste(|s) de merde, schizo(|s) de merde, sidaïque(|s), sidaïsé(|s)
    sidéen(|s) de merde, nabot(|s|e|es), gnome(|s) de merde, bigleu(x|se|ses) de merde
    bec de lièvre de merde, taré(|s) congénita(l|ux)
    # Women
    femelle(|s) de merde, retourne(|z) (à la|dans ta) cuisine, à la cuisine les (femmes|meufs)
    sac(|s) à foutre, trou(|s) à bite(|s), vide couille(|s), garage(|s) à bite(|s), féminazi(|s|e|es)
    féminazie(|s), hystéro(|s) féministe(|s), chiennes de garde
  `,

  insult: `
    # con and its family
    connard~, conard~, connar(|s), konnard(|s), conar(|s), connasse(|s), conasse(|s), konasse(|s), connaud(|s)
    ducon, duconnot
    (gros|sale|pauvre|petit|vieux|espèce de|quel|bougre de|roi des|sombre|putain de|gd|maxi) con(|s)
    (grosse|sale|pauvre|petite|vieille) conne(|s)
    (bande de|tas de|ramassis de|les|des|gros|ces|sales|pauvres|vieux|petits) cons, (bande de|les|des) connes
    con comme (la lune|tes pieds|une valise|un balai|un manche), couillon(|s|ne|nes), trou(|s) (du|de) cul(|s)
    trouduc(|s), trouducul, trou d'uc, troudbal(|le), tête(|s) de (con|gland|noeud|nœud|bite|mort de merde)
    face(|s) de (pet|rat|cul|merde|bite), tronche de cake, tête à claques
    sac(|s) à merde, sous merde(|s), grosse(|s) merde(|s)
    (espèce de|bande de|tas de|petite|sale|pauvre) merde(|s), petite(|s) merde(|s), merdeu(x|se|ses)
    merdaillon(|s), morveu(x|se|ses), branque(|s)
    # enculé and its family
    encul(é|és|ée|ées), enkul(é|és|ée|ées), enkuler, anculé(|s), =enc, enculeu(r|rs)
    enfoir(é|és|ée|ées), enfwaré(|s), emmanché(|s|e|es), empaffé(|s|e|es), empapaouté(|s)
    # abruti, crétin...
    abruti(|s|e|es), abrutit(|s), crétin(|s|e|es), kretin(|s), imbécile(|s), imbecil(|s), inbécile(|s)
    demeuré(|s|e|es), bas du front
    (espèce d'|bande d'|pauvre|sale|petite) idiote(|s), idiot(|s) du village
    (espèce de|bande de|pauvre|gros|sale|petit) débile(|s), débile profond(|s|e|es), débilos, neuneu(|s)
    teubé(|s|e|es), tebé(|s), tebé, bouffon(|s|ne|nes), bouffon du roi
    bouffonne(|s), bolos(|s), boloss(|es), bolosse(|s), tocard~, toquard~, baltringue(|s)
    branleu(r|rs|se|ses), glandu(|s), glandouillou
    taré(|s|e|es), malade(|s) menta(l|le|ux|les)
    cas soci(al|aux), kassos, cassos, kasos
    crevard~, crevure(|s), raclure(|s)
    résidu(|s) de (capote|capotes|fausse couche|bidet)
    déchet(|s) (humain|humains|de l'humanité)
    (sale|espèce de|grosse|vraie|pauvre|belle) (raclure|pourriture|ordure|charogne|vermine|crapule)
    (sale|espèce de|grosse|vraie|pauvre|belle) (fripouille|larve|limace|tache|loque)
    salaud(|s), salo(|s), salopard~, salop, salops, salope(|s), salopiaud(|s), salopiau
    vicelard(|s|e|es)
    gros (lard|lards|tas|porc|porcs|dégueulasse|boudin|gras du bide|sac|bouffi|plouc)
    grosse (truie|baleine|dondon|cochonne|loche|tache)
    vieill(e|es) (peau|peaux|bique|biques|chouette|sorcière|carne|pie|truie|vache)
    vieux (croûton|schnock|schnoque|débris|fossile|bouc|cochon|pervers|gâteux|chnoque)
    # bâtard, fils de
    bâtard(|s|e|es), batar(|s), batard2merde
    fils de (pute|putes|putain|chien|chienne|chiens|tepu|catin|traînée|bâtard|viol|rat|kehba|kahba|pédé)
    fils de p, fdp, fdps, ff2p
    fisdepute, filsdepute, fils2pute, fdpute
    # pute and its family
    pute(|s), puta(s|ss), puttes, tepu(|s), tainp, keh, kehs, putasse(|s), putassier(|s), putassière(|s)
    catin(|s), catain, pétasse(|s), petasse(|s), tassepé(|s), pouffiasse(|s), poufiasse(|s)
    grognasse(|s), grogniasse(|s), greluche(|s), radasse(|s)
    pimbêche(|s), garce(|s), roulure(|s), tchoin(|s), tchoins
    (sale|espèce de|petite|grosse|vieille) (traînée|chienne|truie|cochonne|morue|thon|boudin|gourgandine)
    sale (chien|porc|rat|bête|âne|clébard|singe|cafard)
    bande de (chiens|porcs|rats|singes|cafards|clébards|cochons|macaques)
    # shut up, get lost
    ta gueule, =tg, tagueule, ta geule, tagl, tg toi
    ferm(e|er|ez) (ta|la|vos|votre) (gueule|gueules|grande gueule|bouche de merde)
    ferme la (connard|bouffon|sale)
    ta mère la (pute|chauve|tchoin|tepu|keh)
    va te faire (foutre|enculer|mettre|voir|cuire un oeuf|voir chez les grecs|empapaouter|enkuler|f|niquer)
    vtff, vtfe, vatefairefoutre
    jt'emmerde
    jtemmerde, jtencule, va chier
    mange(|z) (de la|ta|vos|tes|) (marde|merde|morts|grands morts), va sucer
    # nique
    nique (ta|vos|ta grosse|ton|tes|leurs|leur|votre) (mère|mères|mere|race|races)
    nique (ta|vos|ta grosse|ton|tes|leurs|leur|votre) (grand mère|sœur|soeur|père)
    nique (ta|vos|ta grosse|ton|tes|leurs|leur|votre) (morts|mort|daronne|reum|famille)
    ntm, ntms, ntgm, =nsm
    niktamer, niktarace, niquetamere, niktamère, ntm toi
    niquetarace
    tes morts
    con de (tes|vos|ta) (morts|mère|race)
    # bits of the body, licking
    suceu(r|rs|se|ses) de (bite|bites|boules|queue)
    petite bite
    sans couille(|s)
    # Quebec, Belgium, Switzerland, French of Africa
    niaiseu(x|se|ses)
    (gros|maudit|osti de|ostie de|esti de|crisse de|câlisse de|hostie de) (cave|caves|épais|innocent|niaiseux)
    (gros|maudit|osti de|ostie de) (colon|cochon|mangeux de marde|tapon|con)
    (esti de|crisse de|câlisse de|hostie de) (colon|cochon|mangeux de marde|tapon|con)
    tarla(|s), guidoune(|s), plotte(|s)
    baraki(|s), klet(|te|s), snul(|s)
    dikkenek(|s), zievereir(|s), labbekak(|s)
    gougnafier(|s), gougnafière(|s), paltoquet(|s), sagouin(|s|e|es), pignouf(|s), gourdasse(|s), rombière(|s)
    nullard(|s|e|es), nullos, journalope(|s), flamoutche(|s), goujat(|s), foutriquet(|s)
    freluquet(|s), faquin(|s), maroufle(|s), gredin(|s), scélérat(|s), sacripant(|s), malandrin(|s), bélître(|s)
    cuistre(|s), niquedouille(|s), nunuche(|s), dugland, duglandu, duschmoll, débilos
    zgueg(|s)
    tête(|s) (de|d') (zgueg|fion|cul|pine|rat|piaf|lard|citrouille)
    face(|s) (de|d') (raie|cake|crabe|thon|furet|fion|fouine|babouin|crapaud|hareng|hémorroïde)
    tronche(|s) (de|d') (cake|con|cul|rat|vit|gland|abruti), trouduc(|s), trouduk
    péteu(x|se|ses)
    lèche (bottes|botte|babouche|babouches|pompes)
    sac(|s) à (vin|bière|foutre|graisse|puces), tas de (graisse|saindoux|gras|fumier|boue|lard)
    sous doué(|s|e|es), sous merde(|s)
    bas (de plafond|du plafond|du front), mou(|s) du (bulbe|genou|gland|slip)
    micropénis, mal baisé(|s|e|es), poufiasse(|s), pouffiasse(|s)
    pouffe(|s), grosse pouffe, radasse(|s)
    vieille (rombière|harpie|sorcière|bourrique|morue|bécasse|guenon|poufiasse|grognasse|taupe|folle|mégère)
    vioque(|s), vioc(|s), tarba(|s)
    schlag(|s), shlag(|s), schlague(|s), shlague(|s), bolosse(|s), baltringue(|s), narvalo(|s), gogole(|s)
    trimard(|s|eur)
    gros (forceur|suceur|mytho|naze|beauf|ringard|blaireau|boulet|lourdaud|nigaud|nul|minable)
    gros (relou de merde|branleur|flan|puceau|clown|charlot|bouffon|raciste|mongol|mytho|looser|loser|tocard)
    grosse (mytho|folle|conne|pouf|poufiasse|feignasse|nulle|victime|truie|vache|baleine)
    grosse (dinde|gourde|cloche|nouille|tanche|tarée|menteuse|débile|merdeuse|nase|naze)
    (pauvre|sale|petit|gros|vrai|triste) (type|types|mec|mecs|individu|personnage|naze|nazes|cave)
    (pauvre|sale|petit|gros|vrai|triste) (caves|taré|tarés|cloche|cloches|tache|taches|débile|débiles)
    (pauvre|sale|petit|gros|vrai|triste) (mytho|clown|rageux|pitre|fou|minable|minables|abruti|abrutis)
    (pauvre|sale|petit|gros|vrai|triste) (loser|looser|guignol|bouffon|imbécile|crétin|crevard|merdeux|morveux)
    (sale|petite) (balance|vipère|hyène|mytho|menteuse|voleuse|tapineuse|frappe|frappes|crapule|fouine)
    (petite|ptite|petites) frappe(|s)
    petit(|s) (merdeux|con|cons|branleur|branleurs|roquet|roquets|péteux|minable|crétin|caïd|caïds de)
    (rat|rats) d'égout(|s)
    raclure(|s) de (bidet|chiotte|chiottes|fond de capote)
    bachibouzouk(|s), moule à gaufre(|s), moule à gaufres fendu
    anthropopithèque(|s)
    espèce de (chose|machin|truc|gros|grosse|vieux|vieille|petit|petite|sale)
    # regions and other countries
    bredin(|s|e|es), beusenot(|s), fadoli(|s), jobastre(|s), jobard(|s|e|es), couillosti(|s)
    counas, barjot(|s), barjo(|s), ensuqué(|s|e|es)
    pecnot(|s), pequenot(|s), berdin(|s), broubeleir(|s)
    gnochon(|s|ne|nes), ticoune, toton(|s)
    maudit (cave|niaiseux|fou|innocent|épais|colon|con|moron|malade|chien sale), chien sale
    mougou(|s), gawa(|s), djandjou(|s), wôrô
    # 🖕
    🖕
  `,

  harsh: `
    # stupidity
    con, cons, conne, connes, bête, bêtes, stupide(|s), idiot(|s|e|es), débile(|s), sot(|s|te|tes)
    niais(|e|es), nigaud~, benêt(|s), simplet(|s|te|tes), attardé(|s|e|es), borné(|s|e|es)
    bornés, ignorant~, ignare(|s), inculte(|s), analphabète(|s), illettré(|s|e|es)
    abêti(|s), lobotomisé(|s|e|es), décérébré(|s|e|es), QI d'huître
    QI d'une huître, deux neurones
    fini à la pisse, fini au pipi, bercé trop près du mur
    mou du bulbe
    # worthless
    nul(|s|le|les), nullité(|s), minable(|s), misérable(|s), médiocre(|s), pitoyable(|s)
    pathétique(|s), lamentable(|s), vaurien(|s)
    loser(|s), looser(|s)
    zéro pointé, larbin(|s), clochard~, clodo(|s), charclo(|s)
    crasseu(x|se|ses), pouilleu(x|se|ses), cradingue(|s), crado(|s), dégueulasse(|s), répugnant~, puant~
    immonde(|s), ignoble(|s), infâme(|s), infect(|s|e|es), abject(|s|e|es), vil(|s|e|es), méprisable(|s)
    détestable(|s), exécrable(|s), odieu(x|se|ses), moche(|s), laid(|s|e|es)
    laideron(|s), hideu(x|se|ses), cageot(|s), thon(|s), boudin(|s), morue(|s)
    bouffi(|s|e|es), patapouf(|s), maigrichon(|s|ne|nes)
    # morals
    menteu(r|rs|se|ses), mytho(|s), mythoman(e|es), hypocrite(|s)
    faux frère(|s), traître(|s), traîtresse(|s), collabo(|s), lâche(|s)
    trouillard~, froussard~, poltron(|s|ne|nes), couard~, pleutre(|s), lavette(|s), carpette(|s)
    serpillière(|s), mauviette(|s), femmelette(|s), fillette(|s)
    poucave(|s), pouc(a|av|ave), mouchard~, crapule(|s), canaille(|s), fripouille(|s)
    racaille(|s), kaïra, caillera(|s), voyou(|s), délinquant~, truand~, gangster(|s), mafieu(x|se|ses)
    ripou(|s|x), corrompu(|s|e|es), profiteu(r|rs|se|ses), radin~, rapiat(|s), pingre(|s)
    michto(|s), michtonneuse(|s)
    pervers(|e|es), détraqué(|s|e|es), déséquilibré(|s|e|es)
    psychopathe(|s), sociopathe(|s), pédophile(|s), pédo(|s), pédocriminel(|s), pointeu(r|rs), violeu(r|rs)
    prédateur(|s), satyre(|s), facho(|s), fasciste(|s), nazi(|s|e|es), raciste(|s), islamiste(|s)
    gauchiste(|s), gaucho(|s), islamogauchiste(|s), islamo gauchiste(|s), bobo(|s)
    complotiste(|s), collabos, kapo(|s), tyran(|s), dictateur(|s), assassin(|s), meurtri(er|ers|ère|ères)
    criminel(|s|le|les), bourreau(|x), monstre(|s), démon(|s), diable(|s), satan
    ordure(|s), pourriture(|s), pourri(|s|e|es), fumier(|s), enflure(|s), charogne(|s), vermine(|s), racailles
    maudit(|s|e|es), damné(|s|e|es), mécréant~, kouffar(|s), kafir, apostat(|s), dépravé(|s|e|es)
    dévergondée(|s), prostituée(|s), prostipute(|s), fille(|s) facile(|s)
    allumeuse(|s), aguicheuse(|s), cagole(|s), bimbo(|s), pouf
    poufs, dinde(|s), bécasse(|s), cruche(|s), gourde(|s), potiche(|s), godiche(|s), greluchon(|s), mégère(|s)
    harpie(|s), sorcière(|s), hystérique(|s), frustrée(|s), mal baisée(|s), aigri(|s|e|es)
    frustré(|s), jalou(x|se|ses), rageu(x|r|rs|se|ses), haineu(x|se|ses), haters, envieu(x|se)
    # behaviour
    guignol(|s), clown(|s), 🤡, charlot(|s), pitre(|s), mariole(|s), mariol(|s)
    zouave(|s), zigoto(|s), zozo(|s), charlatan(|s), imposteur(|s), pignouf(|s), goujat(|s), mufle(|s)
    rustre(|s), malotru(|s), malpoli(|s|e|es), malappris(|e|es), mal élevé(|s|e|es)
    plouc(|s), péquenaud~, pecno(|s), bouseu(x|se|ses)
    beauf(|s), kéké(|s), jacky(|s), kikoo(|s), kikou, blaireau(|x), couillonnade, boulet(|s), relou(|s|e|es)
    lourdaud~, chieu(r|rs|se|ses), emmerdeu(r|rs|se|ses)
    prétentieu(x|se|ses), vaniteu(x|se|ses), mégalo(|s)
    narcissique(|s), arrogant~, insolent~, effronté(|s|e|es), grande(|s) gueule(|s), balourd~
    naze(|s), nase(|s), nazes, zinzin(|s), barge(|s), cinglé(|s|e|es), dingue(|s), fou furieux
    folle(|s), timbré(|s|e|es), fêlé(|s|e|es), maboul(|s|e|es), mahboul(|s|a), foldingue(|s), schizo(|s)
    schizophrène(|s), bipolaire(|s), parano(|s), un malade
    grand(|s) malade(|s), malade de la tête, feignant~, feignasse(|s), fainéant~, glandeu(r|rs|se|ses)
    cossard~, parasite(|s), assisté(|s|e|es), sangsue(|s), rapace(|s), vautour(|s)
    charognard(|s), requin(|s), âne(|s), ânesse(|s), bourrique(|s), chien(|s), chienne(|s), clébard(|s), clebs
    cabot(|s), porc(|s), porcs, cochon(|s|ne|nes), truie(|s), rat(|s), serpent(|s), vipère(|s), cafard(|s)
    singe(|s), guenon(|s), macaque(|s), hyène(|s), chacal(|s), babouin(|s), gorille(|s), mollusque(|s)
    limace(|s), larve(|s), microbe(|s), crapaud(|s), cloporte(|s), blatte(|s), triple buse
    branquignol(|s|le|les), andouille(|s)
    (espèce de|bande de|pauvre|pauvres|grosse) (vache|vaches|dinde|dindes|poule|poules|buse|buses|mule|mules)
    (espèce de|bande de|pauvre|pauvres|grosse) (patates|cruche|cruches|andouilles)
    (grosses|quelle|quelles|bande d'|espèce d') (patates|cruche|cruches|andouilles)
    (espèce de|bande de|pauvre|pauvres|grosse) (huître|huîtres|cloche|cloches|potiche)
    bras cassé(|s), harki(|s), blédard(|s|e|es), gaou(|s)
    noob(|s), cheh, honte à (toi|vous), t'as pas honte
    vous me dégoûtez, tu fais honte, tu pues
    ferme la, fermez la, la ferme
    ta bouche, tais toi, casse toi, dégage, dégagez, barre toi
    sale gueule, ta tête de, 🐷, 🐖, 🐽, 🐒, 🐵, 🦍, 🐀, 🐍, 🪳, 🐕
    🐶, 🐴, 🫏, 🐑, 💩
  `,

  negative: `
    # thieves, criminals
    voleu(r|rs|se|ses), voleurs de poules, délinquant~, criminel(|s|le|les), racaille(|s), voyou(|s)
    violeu(r|rs), terroriste(|s), égorgeu(r|rs), tueu(r|rs), assassin(|s), dealer(|s), dealeu(r|rs)
    trafiquant~, bandit(|s), escroc(|s), menteu(r|rs|se|ses), tricheu(r|rs|se|ses), arnaqueu(r|rs)
    fraudeu(r|rs|se|ses), pillard(|s), sauvage(|s), barbare(|s), sauvageon(|s), islamiste(|s), djihadiste(|s)
    extrémiste(|s), fanatique(|s), agresseu(r|rs)
    (tous|toutes) des (hystériques|assistés|profiteurs|délinquants|radins)
    # invasion, presence
    envahisseu(r|rs), envahissent, envahi(|s) par, invasion
    grand remplacement, (nous|les) rempla(cent|cer), colonis(ent|er), trop nombreu(x|ses)
    y en a (marre|trop|plein)
    marre de ces, plus chez nous, on n'est plus chez nous, on est plus chez nous
    pullul(ent|e|er), grouill(ent|e|er), infest(ent|é|és|ée|ées)
    se reproduisent comme, prolifèrent, squatt(ent|er|eurs|eur)
    islamisation
    # profit
    profiteu(r|rs|se|ses), parasit(ent|er), parasite(|s), assisté(|s|e|es), assistanat
    fainéant~, feignant~, paresseu(x|se|ses), flemmard~
    à cause (d'eux|d'elles)
    # dirt and worth
    sales, dégueulasses, crasseu(x|se|ses), pouilleu(x|se|ses), puant~, puent, pue, ça pue
    qui puent, infréquentables, malodorants
    inférieu(r|rs|re|res), arriéré(|s|e|es), sous développé(|s|e|es), primiti(f|fs|ve|ves)
    incivilisé(|s|e|es), sauvages, incapable(|s) de
    pas des (humains|hommes|gens), indigne(|s), dégénéré(|s|e|es), consanguin(|s|e|es)
    débile(|s), stupide(|s), idiot(|s|e|es), bête(|s), con, cons, connes, connards, abrutis, crétins
    imbéciles, ignorant~, illettré(|s|e|es), analphabètes, ignares, incultes, lâche(|s), traître(|s)
    vendu(|s|e|es), hypocrite(|s), fourbe(|s), sournois(|e|es), radin~, avare(|s), pingre(|s), cupide(|s)
    comploteu(r|rs), manipulateu(r|rs)
    contrôlent (le monde|les médias|les banques|tout), contre nature, pas normal(|e|es), anormaux
    anorma(l|le|les), malades, malades mentaux
    à enfermer, à interner, pervers, pédophiles, dépravés, dégoûtant~, répugnant~, immondes, immoraux
    abomination(|s), maudits, honte de, la honte (de|du), une honte, hystérique(|s), hystériques
    à la cuisine
    (sa|leur|votre) place est (à la cuisine|à la maison|au foyer|en prison|à l'asile|au zoo), bonne(|s) qu'à
    salissent
    je (déteste|hais|supporte pas|supporte plus|vomis|méprise)
    la haine (de|des|contre les), à vomir, me donne(|nt) envie de vomir
    pourrissent, détruisent, ruinent, agressent
    arrogant~, ingrat~
    mal élevé(|s|e|es), dangereu(x|ses), fléau(|x), (un|le) danger pour
    boulet(|s), fardeau(|x)
    font la loi, tous les mêmes
    toutes pareilles, méfiez vous (des|de)
    faut (s'en|se) méfier
    sans éducation
    ne (servent à|font|valent|foutent) rien
  `,

  dehumanise: `
    # vermin, animals
    vermine(|s), cafard(|s), blatte(|s), rat(|s), raton(|s), parasite(|s), nuisible(|s), pou, poux
    asticot(|s), sangsue(|s), sauterelle(|s), criquets, charognard(|s), vautour(|s), pourceau(|x)
    bestiole(|s), singe(|s), macaque(|s), guenon(|s), babouin(|s), gorille(|s)
    chimpanzé(|s), primate(|s), porc(|s), truie(|s), chien(|s), chienne(|s), clébard(|s)
    chacal(|s), hyène(|s), serpent(|s), vipère(|s), bétail, meute(|s)
    (des|comme des|pire que des|pires que des) (animaux|bêtes|chiens|rats|porcs|singes|insectes)
    (des|comme des|pire que des|pires que des) (cafards|moutons|chèvres|déchets|ordures|sauvages)
    à la niche, au zoo, 🐒, 🐵, 🦍, 🦧, 🐀, 🐁, 🐖, 🐷, 🐽, 🐍, 🪳, 🐛, 🐕, 🐩, 🐫, 🐪, 🐐, 🐑, 🫏, 💩
    # dirt, disease
    (cancer|gangrène|lie|rebut|déchets|poubelles|microbes|peste) (de|du) (la société|l'humanité|notre société)
    ordure(|s), détritus, étron(|s)
    pourriture(|s), racaille(|s), sous race(|s), sous merde(|s)
    untermensch(|en), race(|s) inférieure(|s), dégénérés, consanguins
    (ne sont |n'est |)pas (des |vraiment des |)(humains|êtres humains|hommes comme nous)
    mi homme mi
    # processing of people
    à (exterminer|éradiquer|éliminer|stériliser|gazer|brûler|piquer|castrer)
    à (euthanasier|abattre|dératiser|parquer|enfermer|noyer|jeter aux chiens)
    karchériser
    chambre(|s) à gaz
    hitler (avait raison|aurait dû|n'a pas fini|reviens|manque)
    # dirt and disease in the place of a predicate
    c'est (de la|des|un|une|le|la) (fléau|plaie|déchet|déchets|vermine|poison|verrue)
  `,

  exclusion: `
    (rentre|rentrez|rentres|retourne|retournez|repars|repartez) (chez toi|chez vous|chez tes parents)
    (rentre|rentrez|rentres|retourne|retournez|repars|repartez) (dans ton pays|dans votre pays|dans vos pays)
    (rentre|rentrez|rentres|retourne|retournez|repars|repartez) (au bled|dans ton bled|dans votre bled)
    (rentre|rentrez|rentres|retourne|retournez|repars|repartez) (dans ton douar|en afrique)
    qu'ils dégagent
    renvoyez les, qu'on les renvoie, (faut|faudrait) (les|tous les) (renvoyer|expulser|virer|déporter|chasser)
    (faut|faudrait) (les|tous les) (dégager|interdire|enfermer|foutre dehors|mettre dehors)
    (expulsez|virez|chassez|dégagez) (les|moi ça|tous ces|dehors les|les dehors|tout ça)
    (déportez|bannissez|foutez|mettez) (les|moi ça|tous ces|dehors les|les dehors|tout ça)
    (expulser|virer|dégager|déporter) tous (les|ces), dehors (les|tous|toutes|ces)
    hors de (notre pays|chez nous|ce pays|mon pays|france|nos terres|notre ville|notre quartier), remigration
    rémigration
    charter(|s) pour
    (france|algérie|europe|maroc|corse|kabylie) aux (français|algériens|européens|blancs)
    pas de (ça|ces gens|cette race|arabes|noirs|kabyles|roms) (chez nous|ici|dans mon)
    pas de ça chez nous
    retourne garder (tes|les) (chèvres|moutons|chameaux)
    white power, suprématie blanche, chacun chez soi
  `,

  threat: `
    # I will, we will
    (vais|jvais|vé|allons|on va) te (tuer|buter|crever|planter|frapper|cogner|tabasser)
    (vais|jvais|vé|allons|on va) te (démonter|défoncer|fracasser|massacrer|saigner|fumer)
    (vais|jvais|on va) t'(égorger|éclater|exploser|étrangler|étriper|éventrer|enterrer|éliminer)
    (te|vous) (tuerai|buterai|crèverai|planterai|massacrerai|saignerai|égorgerai|ferai la peau|ferai payer)
    (te|vous) (descendrai|violerai|retrouverai un jour|retrouverai et)
    t'(égorgerai|éclaterai|étranglerai|aurai un jour)
    je (te|vous) (bute|crève|égorge|saigne|plante|démonte|fume)
    j'te (bute|crève|défonce|démonte|fume), jte (bute|crève|défonce|démonte|fume|tue)
    j't'éclate
    # you will
    tu vas (mourir|crever|saigner|souffrir|le payer|me le payer|morfler|prendre cher|le regretter)
    vous allez (me le payer|le payer cher|morfler|prendre cher|le regretter)
    tu (finiras|vas finir) (mal|au cimetière|à la morgue|dans un coffre)
    t'es mort(|e), tes mort
    compte tes jours, creuse ta tombe
    # we know where
    où (tu bosses|vous travaillez|vous bossez|tu crèches|tu dors)
    (t'attends|t'attend|vous attends) (à la sortie|en bas|dehors|devant chez toi)
    si je (te|vous|le|la) (croise|chope|attrape)
    on se (retrouvera|croisera)
    je te retrouverai, je vais te retrouver
    # weapons, fire
    une balle dans la (tête|nuque|gueule|jambe), une balle entre les deux yeux
    (mérite|mérites|méritent|méritez|mériterait) (une balle|la mort|de crever|de mourir)
    (mérite|mérites|méritent|méritez|mériterait) (la corde|la potence|la guillotine|une bombe)
    (brûler|cramer|incendier|saccager) (votre|vos|leurs|ta|l'agence|le siège|le magasin|la boutique)
    une bombe (dans|chez) (vos|votre|vous|eux|leurs)
    # calls and wishes
    (tuez|butez|pendez|brûlez|lynchez|fusillez|gazez|exterminez|éliminez) (le|la|les|moi ça|ce|cette|ces|tous)
    (frappez|tabassez|lapidez|égorgez|castrez|décapitez|cramez|noyez) (le|la|les|moi ça|ce|cette|ces|tous)
    qu'on (le|la|les|vous|te) (tue|pende|brûle|fusille|lynche|abatte|castre|égorge|lapide)
    qu'(il|elle) (crève|meure|brûle en enfer|pourrisse), qu'(ils|elles) (crèvent|meurent|brûlent|pourrissent)
    crève (connard|charogne|salope|en enfer|sale|donc|pourriture)
    va (crever|mourir|te pendre|te tuer|te suicider)
    va (te jeter|sauter d'un pont|te faire sauter|te noyer|te tirer une balle)
    jette toi (sous|d'un|du)
    à mort (les|tous|ces)
    peine de mort pour
    une bonne (raclée|baffe|gifle|branlée|dérouillée)
    (envie|rêve|hâte|capable) de (te|vous|les) (cogner|gifler|défoncer|casser la gueule)
    (faut|faudrait|devrait) (le|la|les|vous|tous les|te|tous vous) (tuer|buter|pendre|brûler|lyncher|fusiller)
    au (bûcher|gibet)
  `,

  violence: `
    # infinitives, present, imperative, participle
    tuer, tue, tues, tuent, tuez, tuons, tué(|s|e|es), tuera(|i|s), buter, bute, butez, butent, buté(|s|e|es)
    flinguer, flingue, flinguez, flingué(|s|e|es), abattre, abats, abattez, abattu(|s|e|es)
    dégommer, dégomme, dézinguer, égorger, égorge, égorgez, égorgé(|s|e|es), décapiter
    décapite, décapitez, décapité(|s|e|es), étrangler, étrangle, étranglez, étranglé(|s|e|es), poignarder
    poignarde, poignardé(|s|e|es), saigner comme un porc, éventrer
    éventre, étriper, étripe, massacrer, massacre, massacrez, massacrent, massacré(|s|e|es), exterminer
    extermine, exterminez, exterminé(|s|e|es), éradiquer, éradique, éradiquez
    assassiner, assassine, assassinez, assassiné(|s|e|es), zigouiller, zigouille
    trucider, achever, achevez, exécuter, exécutez
    exécuté(|s|e|es), fusiller, fusille, fusillez, fusillé(|s|e|es), pendre, pendez
    lyncher, lynche, lynchez, lynché(|s|e|es), lynchage, lapider, lapide
    lapidez, lapidé(|s|e|es), lapidation, brûler, brûlez, cramer, cramez, incendier
    incendiez, gazer, gazez, gazé(|s|e|es), immoler, crucifier, écarteler, guillotiner, guillotine(|z)
    # blows
    frapper, frappe, frappes, frappez, frappent, frappé(|s|e|es), frappera(|i|s)
    cogner, cogne, cognez, cogné(|s|e|es), tabasser, tabasse, tabassez, tabassé(|s|e|es), tabassage, gifler
    gifle, giflez, baffer, baffe(|s), rosser, rosse, latter, latte, bastonner
    bastonne, baston, défoncer, défonce, défoncez, défoncé(|s|e|es), démolir, démolis
    démolissez, fracasser, fracasse, fracassez, fracassé(|s|e|es)
    arracher (la tête|les yeux|la langue|les couilles|les ongles), crever les (yeux|pneus)
    couper (la langue|les couilles|la tête|les mains|la main|les jambes|la gorge|les doigts|en morceaux)
    démembrer, dépecer
    écorcher, torturer, torturez, torturé(|s|e|es), mutiler, castrer, castrez, fouetter, fouettez, flageller
    violer, violez, viol, violera(|i|s), séquestrer, kidnapper, kidnappe
    vitrioler, agresser, agressez, saccager, saccagez, vandaliser
    caillasser, caillassez, caillassage, rafaler, mitrailler, mitraillez, plomber
    faire sauter, faire exploser
    noyer, noyez
    dérouiller, dérouille, raclée, branlée, pogrom(|s|es), génocide, génocider
    coup(|s) de (couteau|poing|batte|fusil|feu|hache|marteau|barre|pied|boule|tête)
    aux armes
    🔪, 🗡️, 🔫, 💣, ⚰️, 🪓
  `,

  sexual: `
    # organs with a crude word
    (ma|ta|sa|la|une|grosse|petite|votre|de|en) bite(|s), (des|grosses|vos) bites, teub(|s), zob(|s|i)
    zizi(|s), zigounette(|s), quéquette(|s), kékette(|s), chibre(|s), braquemard(|s), braquemart(|s)
    chnek(|s), schneck(|s), chneck(|s)
    teuch(|s), teucha, foune(|s), foufoune(|s), cramouille(|s)
    clito(|s), nichon(|s), nibard(|s), nénés
    lolos, roploplo(|s), gros (seins|nichons|lolos|boobs|nibards)
    (tes|ses|vos) (gros |beaux |jolis |)(seins|nichons|boobs|nibards|tétons)
    montre (tes|nous tes) (seins|nichons|boobs|fesses), boobs
    sodomie, sodomiser, sodomise
    sodomisé(|s|e|es), levrette, 🍆💦, 🍑🍆, 🍆🍑, 🍆, 💦💦, 👅💦
    # acts
    baisable(|s)
    (te|la|les|vous|me) (tringler|troncher|sauter dessus|bourrer|fourrer|ramoner|doigter|pénétrer)
    partouze(|s), partouzeu(r|se|ses), gangbang(|s), tournante(|s)
    triolisme, échangisme, échangiste(|s), libertin~, libertinage, suce (moi|ma|mon|sa|la bite|bien)
    suceuse(|s), tu suces
    turlute(|s)
    fellation(|s), cunnilingus, cuni, anulingus, branl(er|ette|ettes|ée|ais)
    se branle(|r|nt), branle (moi|toi|sur)
    (me|te|nous) (fait|fais|font) (bander|mouiller|jouir|gicler)
    éjacul(er|e|ation faciale|é|ateur)
    éjac(|s), sperme
    creampie, masturb(er|e|ation|é)
    fist(|ing), gode(|s), godemiché(|s), godemichet(|s), vibromasseur(|s)
    sextoy(|s)
    # wares
    porno(|s), porn, pornographique(|s), pornographie
    photo(|s) (nue|nues|hot|coquine|coquines|dénudée|dénudées|de cul|intimes), nudes, dickpic(|s)
    dick pic(|s), sextape(|s), sex tape(|s), pornhub, xvideos, xnxx, xhamster, brazzers
    youporn, hentai, milf(|s), gilf, escort(|s)
    strip tease(|s), chaudasse(|s)
    cochonne(|s), bonnasse(|s), bonasse(|s), nympho(|s), nymphomane(|s)
    zoophil(e|es|ie), nécrophil(e|es|ie)
    éjaculation, orgie(|s), bukkake, bdsm
    (suce|sucer|lécher|prendre|avaler|branler) (ma|ta|sa|la) (queue|bite|teub|pine)
    (ton|son|beau|gros|petit|joli|bon|beau petit|ton petit|ton gros|ton beau|son gros) cul
  `,

  solicitation: `
    plan(|s) (cul|culs|q|sexe|chaud|coquin|d'un soir), sexfriend(|s), sex friend(|s)
    rencontre(|s) (coquine|coquines|sexe|sexy|sans tabou|adulte|adultes)
    rencontre(|s) (chaude|chaudes|libertine|libertines|intime|intimes), moment coquin, couple libertin
    (cherche|recherche|dispo pour|partant pour) (un plan|plan|du sexe|sexe|baiser|une femme chaude)
    (ok pour|chaud pour|chaude pour) (un plan|plan|du sexe|sexe|baiser|une femme chaude)
    (cherche|recherche|dispo pour|partant pour) (femme chaude|relation discrète|homme chaud|du cul|un plan q)
    (ok pour|chaud pour|chaude pour) (femme chaude|relation discrète|homme chaud|du cul|un plan q)
    envie de (sexe|baiser|baise|cul|te baiser|te goûter|te lécher|me faire baiser|toi dans mon lit)
    (envoie|envoi|envoies|balance|file) (moi |)(des nudes|tes nudes|une nude|nudes)
    (envoie|envoi|envoies|balance|file) (moi |)(des photos nues|une photo nue|une photo de toi nue)
    (envoie|envoi|envoies|balance|file) (moi |)(photo sexy|tes seins|tes nichons|ta chatte)
    (envoie|envoi|envoies|balance|file) (moi |)(des photos coquines|une photo de tes seins|une photo de ton corps)
    montre (moi |nous |)(tes seins|tes nichons|tes fesses|ta chatte|ton cul|ta bite|ton corps)
    massage(|s) (coquin|coquins|érotique|érotiques|naturiste|naturistes|avec finition|body body|tantrique)
    massage finition, (combien|cb) (la nuit|la passe|pour une nuit|pour coucher|pour une pipe|l'heure bébé)
    snap (coquin|chaud|hot|sexe|nudes), mon (onlyfans|only fans|mym|privé payant|contenu exclusif), onlyfans
    only fans, (photos|vidéos) (coquines|hot|nues|dénudées), contenu (coquin|sexy|adulte|explicite), 🔞
    femme(|s) (chaude|chaudes|mûre chaude|coquine|coquines|en chaleur|mariée infidèle)
    fille(|s) (chaude|chaudes|coquine|coquines), coquine(|s) (près de|dans ta|dispo|en ligne|de ta région)
    célibataires chaudes
    tu (baises|suces|couches|avales|veux baiser|veux coucher|te touches|aimes la bite|veux ma bite)
    viens (baiser|on baise|me sucer)
    sugar (daddy|baby|mommy)
  `,

  profanity: `
    putain, putains, putain de, putin de, ptain, ptin, ptn, putaing, pt1, putaiiin
    bordel, bordels, bordel de (merde|dieu|cul), merde, merdes, merd, mrd
    mrde, merdique(|s), merdier(|s), merdouille, merdasse, meerde, de merde, d'merde, à la con
    fait chier, fais chier, font chier, faire chier
    ça me fait chier, à chier
    chiant~, chiatique(|s), chiasse(|s), =chiotte, =chiottes
    cul, plein le cul, ras le cul
    du cul
    couille(|s), casser les couilles, casse les couilles
    me casse les (couilles|burnes), les couilles, (m'en|men) bats les (couilles|steaks), =blc, =jmbc, jmenblc
    rien à (foutre|branler|battre mes couilles|cirer bordel)
    (m'en|s'en|t'en|men) (fous|fout|foutent), (on|tout le monde) s'en (fout|branle), s'en branle
    je m'en (fous|fou|bats), jmen fou, (faire|rien|tout|à) foutre, (ce|cette|ces|votre|vos|ton|ta|leur|de) foutu(|e|s|es)
    saloperie(|s)
    connerie(|s), déconn(er|e|es|ez), sans déconner
    emmerd(er|ant|ante|ants|antes|é|és|ement|ements|es|ent|ez), emmerde(|s)
    démerdez vous, foirer, foireu(x|se|ses), merder, a merdé, merdé(|s)
    gerbe(|r), gerbant~, dégueu(|s), dégueuler, gueuler
    se fout(re|ent|ez|) de (la|ma|notre|nos|votre) gueule(|s), foutage de gueule, se foutre de la gueule
    nique sa (mère|race), nique tout, niquer
    niqué(|s|e|es), niquent, nik, de sa race, sa mère la pute
    sa maman la pute
    de mes (couilles|burnes|fesses|boules|deux couilles), trou du cul du monde, comme (un|une|des) con(|s|ne|nes), la teuhon, ièch, fait iech
    de mes deux, pu taing, puteng, ptaing, put1, p u t 1, se les caille, nom d'une bite, con de (chat|temps|bus|train|réseau|logiciel|site|chien|réveil|câble)
    (enculé|enfoiré|connard|salope|saloperie|chienne|bâtard) de (trottoir|bus|train|machine|réseau|logiciel|site|appli|câble|vanne|temps|imprimante|route|moustique|facture|porte|box|caisse|pluie|vie|journée|code)
    casse-couilles, casse-bonbons, plein les (couilles|burnes), chier, chié(|e|s), va chier
    enculade, enculerie, du foutage, putasserie, couillonnade(|s), couillonner, couillonné(|s|e|es)
    se faire (baiser|enculer|enfler|niquer|entuber)
    (nous|me) (baise|baisent|enculent|nique|niquent)
    dans le cul
    # Quebec, Switzerland, Maghreb
    tabarnak, tabarnac, câlisse, calisse, crisse, criss, crissement, ostie
    osti, esti, estie, viarge, ciboire, simonac, sacrament, marde
    crissé, décâlisse, décrisse, étron(|s)
    zebi
    zeubi, zbi, zbeul, wtf, fuck, fucking, shit, damn
  `,

  harass: `
    # pile-on
    signal(ez|ons|er) (tous|massivement|en masse|en boucle), tout le monde signale
    allez tous (le voir|la voir|sur son|sur sa|le harceler|la harceler)
    on va (le|la|les|te|vous) (pourrir|harceler|afficher|faire virer|faire bannir)
    inondez (sa|son|leur) (page|compte|messagerie|boîte)
    spammez (le|la|les|son|sa|leur)
    (pourrissez|harcelez|lynchez|insultez|traquez) (le|la|les|son|sa|leur|moi)
    (humiliez|bombardez|démolissez) (le|la|les|son|sa|leur|moi)
    faites tourner (sa photo|son profil|sa tête|son nom|son numéro)
    qui (connaît|a) (son adresse|son numéro|son nom|son employeur), tous sur (lui|elle|son profil|sa page)
    # relentless
    (te|vous|le|la) (lâche|lâcherai|lâchera|lâcherons|laisserai|laissera) (pas|plus|jamais)
    (tu n'auras|t'auras|tu auras|vous n'aurez) (plus|jamais|aucun|pas) (la paix|de répit|répit)
    sous (chacune|chacun|toutes|tous) (de |)(tes|vos|ses) (publications|posts|photos|vidéos)
    jusqu'à ce (que tu|qu'il|qu'elle|que vous) (supprimes|quittes|partes|craques)
    jusqu'à ce (que tu|qu'il|qu'elle|que vous) (démissionne|craque|parte|quitte|pleure|disparaisse|craquiez)
    (te|vous|lui|leur) (pourrir la vie|pourrir l'existence|faire vivre un enfer)
    (te|vous|lui|leur) (gâcher la vie|rendre la vie impossible|détruire la vie)
    (te|vous|lui|leur) (ruiner la vie|mener la vie dure|faire la misère)
    (te|vous|lui|leur) (faire perdre son boulot|faire perdre ton boulot)
    (te|la|le) faire virer
    jvais t'afficher
    réponds (moi |)(salope|connard|sale|sinon)
    # humiliation
    personne (ne |)(t'aime|te supporte|t'apprécie|veut de toi|te regrettera|t'écoute)
    quitte (les réseaux|internet|ce monde|la ville)
    disparais (de|une bonne fois|sale)
    regardez (moi |)(sa tête|cette tête|sa gueule|sa tronche|la tronche)
  `,
}
