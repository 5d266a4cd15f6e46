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
    y'a bon banania
    # Asians
    chinetoque(|s), chinetok(|s), chintok(|s), chinetoc(|s), niakoué(|s|e|es), niakwé(|s), niac(|s)
    nhaque(|s), face(|s) de citron, ching chong, bol(|s) de riz de merde, mangeu(r|rs|se|ses) de chien(|s)
    les bridé(s|es), yeux bridés de merde, jaunâtre(|s) de merde
    # Jews
    youpin(|s|e|es), youtre(|s), youd(|s), youdi(|s), feuj(|s) de merde, nez crochu(|s), sale(|s) feuj(|s)
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
    sidéen(|s) de merde, nabot(|s|e|es), avorton(|s), gnome(|s) de merde, bigleu(x|se|ses) de merde
    bec de lièvre de merde, taré(|s) congénita(l|ux)
    # Women
    femelle(|s) de merde, retourne(|z) (à la|dans ta) cuisine, à la cuisine les (femmes|meufs)
    sac(|s) à foutre, trou(|s) à bite(|s), vide couille(|s), garage(|s) à bite(|s), féminazi(|s|e|es)
    féminazie(|s), hystéro(|s) féministe(|s), chiennes de garde
  `,

  insult: `
    # con and its family
    connard~, conard~, connar(|s), konnard(|s), conar(|s), connasse(|s), conasse(|s), konasse(|s), connaud(|s)
    ducon, ducon la joie, duconnot
    (gros|sale|pauvre|petit|vieux|espèce de|quel|bougre de|roi des|sombre|putain de|gd|maxi) con(|s)
    (grosse|sale|pauvre|petite|vieille) conne(|s)
    (bande de|tas de|ramassis de|les|des|gros|ces|sales|pauvres|vieux|petits) cons, (bande de|les|des) connes
    bande 2 cons, un con fini, (t'es|tu es|t|vous êtes|il est|elle est) (vraiment|trop|) (con|conne) ou quoi
    con comme (la lune|tes pieds|une valise|un balai|un manche), couillon(|s|ne|nes), trou(|s) (du|de) cul(|s)
    trouduc(|s), trouducul, trou d'uc, troudbal(|le), tête(|s) de (con|gland|noeud|nœud|bite|mort de merde)
    face(|s) de (pet|rat|cul|merde|bite), tronche de cake, gueule de (con|raie|rat), tête à claques
    sac(|s) à merde, sous merde(|s), grosse(|s) merde(|s)
    (espèce de|bande de|tas de|petite|sale|pauvre) merde(|s), petite(|s) merde(|s), merdeu(x|se|ses)
    merdaillon(|s), morveu(x|se|ses), branque(|s)
    # enculé and its family
    encul(é|és|ée|ées), enkul(é|és|ée|ées), enkuler, anculé(|s), =enc, enculeu(r|rs), enculer ta (mère|race)
    enfoir(é|és|ée|ées), enfwaré(|s), emmanché(|s|e|es), empaffé(|s|e|es), empapaouté(|s), enflé(|s) de merde
    enflure de merde, (sale|espèce d'|pauvre) enflure(|s), fumier de merde, (sale|espèce de) fumier(|s)
    # abruti, crétin...
    abruti(|s|e|es), abrutit(|s), crétin(|s|e|es), kretin(|s), imbécile(|s), imbecil(|s), inbécile(|s)
    demeuré(|s|e|es), ramolli du bulbe, bas du front
    (espèce d'|bande d'|sombre|pauvre|gros|quel|petit|sale) idiot(|s)
    (espèce d'|bande d'|pauvre|sale|petite) idiote(|s), idiot(|s) du village
    (espèce de|bande de|pauvre|gros|sale|petit) débile(|s), débile profond(|s|e|es), débilos, neuneu(|s)
    noeud nœud, gol de merde, teubé(|s|e|es), tebé(|s), tebé, bouffon(|s|ne|nes), bouffon du roi
    bouffonne(|s), bolos(|s), boloss(|es), bolosse(|s), tocard~, toquard~, baltringue(|s)
    branleu(r|rs|se|ses), glandu(|s), glandouillou, ganache(|s) de merde
    (gros|bande de|espèce de|quel|petit) gland(|s), taré(|s|e|es), malade(|s) menta(l|le|ux|les)
    cas soci(al|aux), kassos, cassos, kasos, sale(|s) type(|s), sale(|s) bonhomme(|s), sale(|s) mec(|s)
    sale(|s) gamin(|s|e|es), sale(|s) gosse(|s) de merde, crevard~, crevure(|s), raclure(|s)
    résidu(|s) de (capote|capotes|fausse couche|bidet), fond de capote, erreur de capote
    déchet(|s) (humain|humains|de l'humanité), rebut de l'humanité
    (sale|espèce de|grosse|vraie|pauvre|belle) (raclure|pourriture|ordure|charogne|vermine|crapule)
    (sale|espèce de|grosse|vraie|pauvre|belle) (fripouille|larve|limace|tache|loque), espèce d'ordure(|s)
    salaud(|s), salo(|s), salopard~, salop, salops, salope(|s), salopiaud(|s), salopiau, slope de merde
    vieux dégueulasse, gros dégueulasse(|s), vicelard(|s|e|es)
    gros (lard|lards|tas|porc|porcs|dégueulasse|boudin|gras du bide|sac|bouffi|plouc)
    grosse (truie|baleine|dondon|cochonne|loche|tache), gros sac à merde
    vieill(e|es) (peau|peaux|bique|biques|chouette|sorcière|carne|pie|truie|vache)
    vieux (croûton|schnock|schnoque|débris|fossile|bouc|cochon|pervers|gâteux|chnoque)
    # bâtard, fils de
    bâtard(|s|e|es), batar(|s), batard2merde
    fils de (pute|putes|putain|chien|chienne|chiens|tepu|catin|traînée|bâtard|viol|rat|kehba|kahba|pédé)
    fille(|s) de (pute|chien|chienne|catin), enfant(|s) de (putain|salaud|chien|pute), fdp, fdps, ff2p
    fis de pute, fiss de pute, fisdepute, filsdepute, fils 2 pute, fils2pute, fils à pute, fdpute
    fils de ta race, fils de ta mère
    # pute and its family
    pute(|s), puta(s|ss), puttes, tepu(|s), tainp, keh, kehs, putasse(|s), putassier(|s), putassière(|s)
    catin(|s), catain, pétasse(|s), petasse(|s), tassepé(|s), tass de merde, pouffiasse(|s), poufiasse(|s)
    pouffe(|s) de merde, grosse(|s) pouf(|s), grognasse(|s), grogniasse(|s), greluche(|s), radasse(|s)
    pimbêche(|s), garce(|s), roulure(|s), poufs de merde, tchoin(|s), tchoins, dépravée(|s) de merde
    traînée(|s) de merde
    (sale|espèce de|petite|grosse|vieille) (traînée|chienne|truie|cochonne|morue|thon|boudin|gourgandine)
    sales (chiennes|truies|traînées|chiens), sale (chien|porc|rat|bête|âne|clébard|singe|cafard)
    espèce de (chien|porc|rat|singe|cafard|clébard|cochon|macaque|vautour|parasite|vermine)
    bande de (chiens|porcs|rats|singes|cafards|clébards|cochons|macaques)
    bande de (ânes|moutons de merde|hyènes|vautours|chacals|vermines|larves)
    # shut up, get lost
    ta gueule, =tg, ta gueul, tagueule, ta geule, tagl, tg toi, vos gueules, vos gueule
    ferm(e|er|ez) (ta|la|vos|votre) (gueule|gueules|grande gueule|bouche de merde)
    ferme la (connard|bouffon|sale), nique ta (gueule|tête|bouche), ta bouche (toi|bouffon|clochard)
    ta mère la (pute|chauve|tchoin|tepu|keh)
    va te faire (foutre|enculer|mettre|voir|cuire un oeuf|voir chez les grecs|empapaouter|enkuler|f|niquer)
    va t'faire (foutre|enculer|mettre|voir), allez vous faire (foutre|enculer|mettre|voir|enkuler|niquer)
    aller vous faire (foutre|enculer|mettre), vtff, vtfe, vatefairefoutre, va t faire foutre
    (je|j) (t'|vous |te )(emmerde|enmerde|encule|emmerde tous|enkule), je t'emmerde, jvous emmerde, jt'emmerde
    jtemmerde, je t'encule, jtencule, on t'emmerde, on vous emmerde, va chier, allez chier
    va niquer (ta mère|ta race|tes morts), va(|s) brûler en enfer
    mange(|z) (de la|ta|vos|tes|) (marde|merde|morts|grands morts), va lécher, va sucer
    # nique
    nique (ta|vos|ta grosse|sa|ton|tes|leurs|leur|votre) (mère|mères|mere|race|races)
    nique (ta|vos|ta grosse|sa|ton|tes|leurs|leur|votre) (grand mère|sœur|soeur|père)
    nique (ta|vos|ta grosse|sa|ton|tes|leurs|leur|votre) (morts|mort|daronne|reum|famille)
    nique (ta|vos|ta grosse|sa|ton|tes|leurs|leur|votre) (maman|chatte|oncle|ancêtres)
    niquez vos (mères|races|morts), niquer (ta|sa|vos|leurs) (mère|race|mères|morts), ntm, ntms, ntgm, =nsm
    niktamer, nik ta (mère|mere|race|mer), nike ta (mère|race), niktarace, niquetamere, niktamère, ntm toi
    nik ta mr, nique t mère, niquetarace, nique sa mère la pute, nique les (tous|bien), niquez vous, nique toi
    niquez les, la (putain|pute) de (ta|vos|sa) (mère|mères|race), ta mère en string, tes morts
    tes grands morts, tes morts la, tes morts de merde, ta race (de merde|la), baise tes morts
    cons de vos morts, con de (tes|vos|ta) (morts|mère|race), sur la tombe de ta mère la pute
    suce (tes|ses) morts, suce mes (boules|couilles), baise ta (mère|race), ta mère (suce|baise|la chienne)
    # bits of the body, licking
    lèche(|s) (cul|culs|botte de merde), lécheu(r|rs|se|ses) de (cul|culs), lèche boule(|s), suce boule(|s)
    suceu(r|rs|se|ses) de (bite|bites|boules|queue), bouffe merde, mange merde, pisse froid
    pisseu(x|se|ses) de merde, casse couille(|s) de merde, face de chatte, petite bite, petites bites
    sans couille(|s), couille molle, couilles molles, cocu(|s) de merde
    # Quebec, Belgium, Switzerland, French of Africa
    niaiseu(x|se|ses)
    (gros|maudit|osti de|ostie de|esti de|crisse de|câlisse de|hostie de) (cave|caves|épais|innocent|niaiseux)
    (gros|maudit|osti de|ostie de) (colon|cochon|mangeux de marde|tapon|con)
    (esti de|crisse de|câlisse de|hostie de) (colon|cochon|mangeux de marde|tapon|con)
    mangeu(x|r|rs) de (marde|merde), tarla(|s), twit(|s) de merde, guidoune(|s), plotte(|s), mautadit cave
    trou d'cul, crosseu(r|rs) de merde, tabarnak de cave, vieux sacrament, baraki(|s), klet(|te|s), snul(|s)
    dikkenek(|s), zievereir(|s), labbekak(|s), kékés de merde, boulet(|s) de merde, gaou(|s) de merde
    blédard(|s) de merde, broussard(|s) de merde
    # 🖕
    🖕
  `,

  harsh: `
    # stupidity
    con, cons, conne, connes, bête, bêtes, stupide(|s), idiot(|s|e|es), débile(|s), sot(|s|te|tes)
    niais(|e|es), nigaud~, benêt(|s), simplet(|s|te|tes), attardé(|s|e|es), arriéré(|s|e|es), borné(|s|e|es)
    bornés, limité(|s) du cerveau, ignorant~, ignare(|s), inculte(|s), analphabète(|s), illettré(|s|e|es)
    abêti(|s), lobotomisé(|s|e|es), décérébré(|s|e|es), sans cerveau, cerveau vide, tête vide, QI d'huître
    QI d'une huître, QI de moule, QI négatif, deux de QI, deux neurones, un neurone, pas une lumière
    pas fute fute, pas le couteau le plus aiguisé, fini à la pisse, fini au pipi, bercé trop près du mur
    pas fini(|s) (toi|lui), demi cerveau, mou du bulbe, cervelle de moineau, petit(|s) pois dans la tête
    # worthless
    nul(|s|le|les), nullité(|s), nullard(|s|e|es), minable(|s), misérable(|s), médiocre(|s), pitoyable(|s)
    pathétique(|s), lamentable(|s), raté(|s|e|es), bon(|s|ne|nes) à rien, vaurien(|s), moins que rien
    loser(|s), looser(|s), tâche de merde, tache(|s), toc de merde, fragile(|s) de merde, victime(|s) de merde
    zéro sur toute la ligne, zéro pointé, sous fifre(|s), larbin(|s), clochard~, clodo(|s), charclo(|s)
    crasseu(x|se|ses), pouilleu(x|se|ses), cradingue(|s), crado(|s), dégueulasse(|s), répugnant~, puant~
    immonde(|s), ignoble(|s), infâme(|s), infect(|s|e|es), abject(|s|e|es), vil(|s|e|es), méprisable(|s)
    détestable(|s), exécrable(|s), odieu(x|se|ses), horrible(|s) bonhomme, moche(|s), laid(|s|e|es)
    laideron(|s), hideu(x|se|ses), moche comme un pou, cageot(|s), thon(|s), boudin(|s), morue(|s)
    grosse comme, t'es grosse, bouffi(|s|e|es), gras double, patapouf(|s), maigrichon(|s|ne|nes)
    squelette ambulant
    # morals
    menteu(r|rs|se|ses), mytho(|s), mythoman(e|es), hypocrite(|s), faux cul(|s), faux jeton(|s)
    faux derche(|s), faux frère(|s), traître(|s), traîtresse(|s), vendu(|s|e|es), collabo(|s), lâche(|s)
    trouillard~, froussard~, poltron(|s|ne|nes), couard~, pleutre(|s), lavette(|s), carpette(|s)
    serpillière(|s), mauviette(|s), femmelette(|s), poule mouillée, poules mouillées, fillette(|s)
    balance(|s), poucave(|s), pouc(a|av|ave), mouchard~, crapule(|s), canaille(|s), fripouille(|s)
    racaille(|s), kaïra, caillera(|s), voyou(|s), délinquant~, truand~, gangster(|s), mafieu(x|se|ses)
    ripou(|s|x), corrompu(|s|e|es), profiteu(r|rs|se|ses), pique assiette(|s), radin~, rapiat(|s), pingre(|s)
    crevard de merde, michto(|s), michtonneuse(|s), escroc(|s) de merde, voleu(r|rs|se|ses) de merde
    arnaqueu(r|rs) de merde, pervers(|e|es), pervers narcissique, détraqué(|s|e|es), déséquilibré(|s|e|es)
    psychopathe(|s), sociopathe(|s), pédophile(|s), pédo(|s), pédocriminel(|s), pointeu(r|rs), violeu(r|rs)
    prédateur(|s), satyre(|s), facho(|s), fasciste(|s), nazi(|s|e|es), raciste(|s), islamiste(|s)
    gauchiste(|s), gaucho(|s), islamogauchiste(|s), islamo gauchiste(|s), bobo(|s), bourge(|s)
    complotiste(|s), collabos, kapo(|s), tyran(|s), dictateur(|s), assassin(|s), meurtri(er|ers|ère|ères)
    criminel(|s|le|les), bourreau(|x), monstre(|s), démon(|s), diable(|s), satan, suppôt(|s) de satan
    ordure(|s), pourriture(|s), pourri(|s|e|es), fumier(|s), enflure(|s), charogne(|s), vermine(|s), racailles
    maudit(|s|e|es), damné(|s|e|es), mécréant~, kouffar(|s), kafir, apostat(|s), dépravé(|s|e|es)
    débauché(|s|e|es), dévergondée(|s), prostituée(|s), prostipute(|s), fille(|s) facile(|s)
    fille(|s) de joie, femme(|s) de mauvaise vie, allumeuse(|s), aguicheuse(|s), cagole(|s), bimbo(|s), pouf
    poufs, dinde(|s), bécasse(|s), cruche(|s), gourde(|s), potiche(|s), godiche(|s), greluchon(|s), mégère(|s)
    harpie(|s), sorcière(|s), hystérique(|s), frustrée(|s), mal baisée(|s), mal baisé(|s), aigri(|s|e|es)
    frustré(|s), jalou(x|se|ses), rageu(x|r|rs|se|ses), haineu(x|se|ses), haters, envieu(x|se)
    # behaviour
    guignol(|s), clown(|s), 🤡, charlot(|s), pitre(|s), rigolo(|s) de service, mariole(|s), mariol(|s)
    zouave(|s), zigoto(|s), zozo(|s), charlatan(|s), imposteur(|s), pignouf(|s), goujat(|s), mufle(|s)
    rustre(|s), malotru(|s), malpoli(|s|e|es), malappris(|e|es), mal élevé(|s|e|es)
    grossi(er|ers|ère|ères) personnage(|s), plouc(|s), péquenaud~, pecno(|s), bouseu(x|se|ses), cul terreux
    beauf(|s), kéké(|s), jacky(|s), kikoo(|s), kikou, blaireau(|x), couillonnade, boulet(|s), relou(|s|e|es)
    lourdaud~, gros lourd(|s), chieu(r|rs|se|ses), emmerdeu(r|rs|se|ses), casse pieds, casse couille(|s)
    casse bonbon(|s), casse burne(|s), brise burne(|s), prétentieu(x|se|ses), vaniteu(x|se|ses), mégalo(|s)
    narcissique(|s), arrogant~, insolent~, effronté(|s|e|es), grande(|s) gueule(|s), balourd~, gros naze
    naze(|s), nase(|s), nazes, zinzin(|s), barge(|s), cinglé(|s|e|es), dingue(|s), fou furieux, fous furieux
    folle(|s), timbré(|s|e|es), fêlé(|s|e|es), maboul(|s|e|es), mahboul(|s|a), foldingue(|s), schizo(|s)
    schizophrène(|s), bipolaire(|s), parano(|s), t'es malade, un malade, vous êtes malades
    grand(|s) malade(|s), malade de la tête, feignant~, feignasse(|s), fainéant~, glandeu(r|rs|se|ses)
    tire au flanc, cossard~, parasite(|s), assisté(|s|e|es), sangsue(|s), rapace(|s), vautour(|s)
    charognard(|s), requin(|s), âne(|s), ânesse(|s), bourrique(|s), chien(|s), chienne(|s), clébard(|s), clebs
    cabot(|s), porc(|s), porcs, cochon(|s|ne|nes), truie(|s), rat(|s), serpent(|s), vipère(|s), cafard(|s)
    singe(|s), guenon(|s), macaque(|s), hyène(|s), chacal(|s), babouin(|s), gorille(|s), mollusque(|s)
    limace(|s), larve(|s), microbe(|s), crapaud(|s), cloporte(|s), blatte(|s), triple buse
    pied(|s) nickelé(|s), branquignol(|s|le|les), andouille(|s)
    (espèce de|bande de|pauvre|pauvres|grosse) (vache|vaches|dinde|dindes|poule|poules|buse|buses|mule|mules)
    (grosses|quelle|quelles|bande d'|espèce d') (vache|vaches|dinde|dindes|poule|poules|buse|buses|mule|mules)
    (espèce de|bande de|pauvre|pauvres|grosse) (chèvre|chèvres|brebis|dindons|veaux)
    (espèce de|bande de|pauvre|pauvres|grosse) (nouille|nouilles|courge|courges)
    (grosses|quelle|quelles|bande d'|espèce d') (chèvre|chèvres|brebis|dindons|veaux)
    (grosses|quelle|quelles|bande d'|espèce d') (nouille|nouilles|courge|courges)
    (espèce de|bande de|pauvre|pauvres|grosse) (banane|bananes|tarte|tartes|patate)
    (espèce de|bande de|pauvre|pauvres|grosse) (patates|cruche|cruches|andouilles)
    (grosses|quelle|quelles|bande d'|espèce d') (banane|bananes|tarte|tartes|patate)
    (grosses|quelle|quelles|bande d'|espèce d') (patates|cruche|cruches|andouilles)
    (espèce de|bande de|pauvre|pauvres|grosse) (huître|huîtres|cloche|cloches|potiche)
    (espèce de|bande de|pauvre|pauvres|grosse) (tanches|moules|quiche|quiches)
    (grosses|quelle|quelles|bande d'|espèce d') (huître|huîtres|cloche|cloches|potiche)
    (grosses|quelle|quelles|bande d'|espèce d') (tanches|moules|quiche|quiches)
    gros (cornichon|mouton|dindon|veau|pigeon), bras cassé(|s), harki(|s), blédard(|s|e|es), gaou(|s)
    noob(|s), gros noob, cheh, bien fait pour ta gueule, honte à (toi|vous), t'as pas honte, tu me dégoûtes
    vous me dégoûtez, tu fais pitié, tu fais honte, vous faites honte, tu pues, vous puez
    tu (sers|vaux|ressembles) à rien, tu ne (sers|vaux) (à |)rien, tu vaux rien, ferme la, fermez la, la ferme
    ta bouche, tais toi, casse toi, cassez vous, dégage, dégagez, barre toi, tire toi
    va jouer (ailleurs|dans le mixeur), je te crache (dessus|à la gueule), je vous crache dessus
    crache à la gueule, honte de l'humanité, honte pour (ta|votre) famille, honte à tes parents
    gueule de travers, sale gueule, ta sale tête, ta tête de, tronche de travers, 🐷, 🐖, 🐽, 🐒, 🐵, 🦍, 🐀, 🐍, 🪳, 🐕
    🐶, 🐴, 🫏, 🐑, 💩
    (t'es|tu es|vous êtes) (un|une|des|qu'une|qu'un) (vache|dinde|poule|buse|mule|chèvre|brebis)
    (t'es|tu es|vous êtes) (un|une|des|qu'une|qu'un) (dindon|veau|mouton|moutons|pigeon|courge)
    (t'es|tu es|vous êtes) (un|une|des|qu'une|qu'un) (tarte|patate|cruche|cloche|poire|banane|manche)
    (t'es|tu es|vous êtes) (un|une|des|qu'une|qu'un) (chameau|bouc|punaise|cornichon|cornichons|perroquet)
  `,

  negative: `
    # thieves, criminals
    voleu(r|rs|se|ses), voleurs de poules, délinquant~, criminel(|s|le|les), racaille(|s), voyou(|s)
    violeu(r|rs), terroriste(|s), égorgeu(r|rs), tueu(r|rs), assassin(|s), dealer(|s), dealeu(r|rs)
    trafiquant~, bandit(|s), escroc(|s), menteu(r|rs|se|ses), tricheu(r|rs|se|ses), arnaqueu(r|rs)
    fraudeu(r|rs|se|ses), pillard(|s), sauvage(|s), barbare(|s), sauvageon(|s), islamiste(|s), djihadiste(|s)
    extrémiste(|s), fanatique(|s), agresseu(r|rs)
    (tous|toutes) des (voleurs|menteurs|voleuses|criminels|terroristes|violeurs)
    (tous|toutes) des (assassins|dealers|escrocs|hypocrites|traîtres)
    (tous|toutes) des (putes|salopes|malades|fous|folles|pareils)
    (tous|toutes) des (hystériques|assistés|profiteurs|délinquants|radins)
    # invasion, presence
    envahisseu(r|rs), (nous|vous|les) envahi(ssent|ssez|r|t), envahissent, envahi(|s) par, invasion
    grand remplacement, (nous|les) rempla(cent|cer), colonis(ent|er), trop nombreu(x|ses)
    y en a (marre|trop|plein), il y en a trop, y'en a trop, partout maintenant, ras le bol de ces
    marre de ces, en ont marre des, plus chez nous, on n'est plus chez nous, on est plus chez nous
    pullul(ent|e|er), grouill(ent|e|er), infest(ent|é|és|ée|ées), pondent (des gosses|comme)
    font des gosses pour, se reproduisent comme, pompent (nos|les), prolifèrent, squatt(ent|er|eurs|eur)
    islamisation
    # profit
    profiteu(r|rs|se|ses), profitent (de|des|du), parasit(ent|er), parasite(|s), assisté(|s|e|es), assistanat
    fainéant~, feignant~, paresseu(x|se|ses), flemmard~
    (vivent|vivre|vit) (des|sur les|avec les|aux crochets|de nos|de la) (allocs|allocations|aides|caf|impôts)
    (vivent|vivre|vit) (des|sur les|avec les|aux crochets|de nos|de la) (de la france|de nous)
    (vivent|vivre|vit) (des|sur les|avec les|aux crochets|de nos|de la) (aides sociales|subventions)
    touchent (les|des) (allocs|aides|allocations|rsa), coûtent (cher|trop cher|une fortune)
    volent (notre|nos|le|les|votre|vos) (travail|boulot|emplois|emploi|pain|jobs|logements|places|femmes)
    prennent (notre|nos|le) (travail|boulot|emplois|pain|places|logements)
    veulent pas (travailler|bosser|s'intégrer), ne veulent pas (travailler|bosser|s'intégrer), foutent rien
    fichent rien, foutent le (bordel|zbeul), créent (des|que des) problèmes, que des problèmes
    source de (tous les|nos) (problèmes|maux), à cause (d'eux|d'elles)
    # dirt and worth
    sales, dégueulasses, crasseu(x|se|ses), pouilleu(x|se|ses), puant~, puent, pue, ça pue, sentent mauvais
    qui puent, se lavent pas, ne se lavent (pas|jamais), pas propres, infréquentables, malodorants
    inférieu(r|rs|re|res), arriéré(|s|e|es), sous développé(|s|e|es), primiti(f|fs|ve|ves)
    incivilisé(|s|e|es), pas civilisé(|s|e|es), non civilisé(|s), sauvages, bons à rien, incapable(|s) de
    pas humain(|s), pas des (humains|hommes|gens), indigne(|s), dégénéré(|s|e|es), consanguin(|s|e|es)
    débile(|s), stupide(|s), idiot(|s|e|es), bête(|s), con, cons, connes, connards, abrutis, crétins
    imbéciles, ignorant~, illettré(|s|e|es), analphabètes, ignares, incultes, lâche(|s), traître(|s)
    vendu(|s|e|es), hypocrite(|s), fourbe(|s), sournois(|e|es), radin~, avare(|s), pingre(|s), cupide(|s)
    comploteu(r|rs), manipulateu(r|rs), dirigent (le monde|les médias|les banques|tout)
    contrôlent (le monde|les médias|les banques|tout), contre nature, pas normal(|e|es), anormaux
    anorma(l|le|les), pas naturel, malades, malade dans la tête, malades mentaux, à soigner, à faire soigner
    à enfermer, à interner, pervers, pédophiles, dépravés, dégoûtant~, répugnant~, immondes, immoraux
    abomination(|s), maudits, honte de, la honte (de|du), une honte, hystérique(|s), hystériques
    trop émotives, savent pas conduire
    ne savent pas (conduire|réfléchir|gérer|diriger|travailler|vivre|se tenir)
    faite(|s) pour (la cuisine|le ménage|la maison|faire des enfants|obéir), à la cuisine
    (sa|leur|votre) place est (à la cuisine|à la maison|au foyer|en prison|à l'asile|au zoo), bonne(|s) qu'à
    bon(|s) qu'à, pas (leur|votre|ta) place, salissent, (nous|me) dégoûtent
    je (déteste|hais|supporte pas|supporte plus|vomis|méprise), on (déteste|hait|supporte plus)
    la haine (de|des|contre les), à vomir, me donne(|nt) envie de vomir, gâchent tout, nous pourrissent
    pourrissent, détruisent, ruinent, agressent, cassent tout, brûlent (tout|les voitures|nos)
    haïssent la france, détestent la france, crachent sur (la france|nous), arrogant~, ingrat~
    mal élevé(|s|e|es), violents de nature, dangereu(x|ses), fléau(|x), (un|le) danger pour, menace pour
    boulet(|s), fardeau(|x), charge pour la société
    se croient (tout permis|chez eux|supérieurs|à la maison|tout), font la loi, tous les mêmes
    toutes les mêmes, tous pareils, toutes pareilles, aucune confiance, jamais confiance, méfiez vous (des|de)
    faut (s'en|se) méfier, ne respectent rien, respectent rien, sans honneur, sans dignité, sans foi ni loi
    n'ont aucune éducation, sans éducation, ne (travaillent|bossent|foutent) (pas|rien|jamais)
    ne (servent à|font|valent|foutent) rien, (travaillent|bossent) (pas|jamais)
  `,

  dehumanise: `
    # vermin, animals
    vermine(|s), cafard(|s), blatte(|s), rat(|s), raton(|s), parasite(|s), nuisible(|s), pou, poux
    asticot(|s), sangsue(|s), sauterelle(|s), criquets, charognard(|s), vautour(|s), pourceau(|x)
    bestiole(|s), gibier de potence, singe(|s), macaque(|s), guenon(|s), babouin(|s), gorille(|s)
    chimpanzé(|s), orang outan(|s), primate(|s), porc(|s), truie(|s), chien(|s), chienne(|s), clébard(|s)
    chacal(|s), hyène(|s), serpent(|s), vipère(|s), bétail, meute(|s), bête(|s) (sauvage|sauvages|de somme)
    (des|comme des|pire que des|pires que des) (animaux|bêtes|chiens|rats|porcs|singes|insectes)
    (que des|plus bas que des|tels des) (animaux|bêtes|chiens|rats|porcs|singes|insectes)
    (des|comme des|pire que des|pires que des) (cafards|moutons|chèvres|déchets|ordures|sauvages)
    (que des|plus bas que des|tels des) (cafards|moutons|chèvres|déchets|ordures|sauvages), animaux sauvages
    espèce(|s) (nuisible|invasive|nuisibles), retourne(|z) à (la|ta|votre) (jungle|niche|cage)
    (re|)descends de ton arbre, remonte(|z) (dans|sur) (ton|vos) arbre(|s)
    (sorti|sortis|échappé|échappés) (de|d'un|du|de la) (zoo|jungle|cage|savane|sa cage|grotte|sa jungle)
    lance(|z) (leur|lui) une banane, donne(|z) (leur|lui) (une banane|des bananes), jet(er|ez|te) des bananes
    cri(|s) de singe(|s), ouh ouh ouh, à quatre pattes comme, mérite(|nt) la niche, à mettre en cage, en cage
    à la niche, au zoo, 🐒, 🐵, 🦍, 🦧, 🐀, 🐁, 🐖, 🐷, 🐽, 🐍, 🪳, 🐛, 🐕, 🐩, 🐫, 🐪, 🐐, 🐑, 🫏, 💩
    # dirt, disease
    (cancer|gangrène|lie|rebut|déchets|poubelles|microbes|peste) (de|du) (la société|l'humanité|notre société)
    (cancer|gangrène|lie|rebut|déchets|poubelles|microbes|peste) (de|du) (ce pays|la france|l'algérie)
    (cancer|gangrène|lie|rebut) (de|du) (pays|monde|l'europe|la planète|la terre|notre pays)
    (déchets|poubelles|microbes|peste) (de|du) (pays|monde|l'europe|la planète|la terre|notre pays)
    (plaie|honte|verrue|parasites|poison|lèpre|tumeur|vermine) (de|du) (la société|l'humanité|notre société)
    (plaie|honte|verrue|parasites|poison|lèpre|tumeur|vermine) (de|du) (ce pays|la france|l'algérie)
    (plaie|honte|verrue|parasites) (de|du) (pays|monde|l'europe|la planète|la terre|notre pays)
    (poison|lèpre|tumeur|vermine) (de|du) (pays|monde|l'europe|la planète|la terre|notre pays)
    gangrèn(e|ent|er) (le|la|notre|ce), métastas(es|ent) dans notre, ordure(|s), détritus, étron(|s)
    pourriture(|s), racaille(|s), sous homme(|s), sous humain(|s), sous êtres, sous race(|s), sous merde(|s)
    non humain(|s), untermensch(|en), race(|s) inférieure(|s), dégénérés, consanguins
    (ne sont |n'est |)pas (des |vraiment des |)(humains|êtres humains|hommes comme nous)
    à peine (humain|humains), mi homme mi, (le |)chaînon manquant, croisement entre un
    # processing of people
    à (exterminer|éradiquer|éliminer|stériliser|gazer|brûler|piquer|castrer)
    à (euthanasier|abattre|dératiser|parquer|enfermer|noyer|jeter aux chiens)
    (faut|il faut|faudrait) (les |tous les |)(stériliser|désinfecter|piquer|euthanasier|castrer|parquer)
    (faut|il faut|faudrait) (les |tous les |)(dératiser|éradiquer|désinsectiser|gazer|euthanasier tous)
    (grand |)nettoyage ethnique, nettoyer au karcher, au karcher, karchériser, passer le karcher
    solution finale, (aux|au|dans les|rallumez les|rouvrir les) fours, au four les, chambre(|s) à gaz
    camp(|s) de concentration pour, bombe insecticide pour
    hitler (avait raison|aurait dû|n'a pas fini|reviens|manque)
    (retourne|retournez) (dans ta|dans ton|dans votre|dans vos|sur ton) (arbre|arbres|jungle|zoo|savane)
    (retourne|retournez) (dans ta|dans ton|dans votre|dans vos|sur ton) (grotte|grottes|cage|cages|niche)
    (retourne|retournez) (sur vos|dans la|au|dans leur) (arbre|arbres|jungle|zoo|savane)
    (retourne|retournez) (sur vos|dans la|au|dans leur) (grotte|grottes|cage|cages|niche)
    # dirt and disease in the place of a predicate
    (sont|êtes|sont tous) (des|de la|comme des|que des|que de la) (cancer|virus|microbes)
    (sont|êtes|sont tous) (des|de la|comme des|que des|que de la) (peste|lèpre|choléra)
    (sont|êtes|sont tous) (comme la|la|le|un|une) (cancer|virus|microbes|peste|lèpre|choléra)
    (sont|êtes|sont tous) (des|de la|comme des|que des|que de la) (gangrène|tumeur|maladie|épidémie|fléau)
    (sont|êtes|sont tous) (comme la|la|le|un|une) (gangrène|tumeur|maladie|épidémie|fléau)
    (sont|êtes|sont tous) (des|de la|comme des|que des|que de la) (plaie|verrues|déchets)
    (sont|êtes|sont tous) (des|de la|comme des|que des|que de la) (poubelles|merde|merdes)
    (sont|êtes|sont tous) (comme la|la|le|un|une) (plaie|verrues|déchets|poubelles|merde|merdes)
    (sont|êtes|sont tous) (des|de la|comme des|que des|que de la) (crasse|saleté|fange|fumier|poison)
    (sont|êtes|sont tous) (comme la|la|le|un|une) (crasse|saleté|fange|fumier|poison)
    c'est (de la|des|un|une|le|la) (peste|lèpre|gangrène|tumeur|crasse|saleté|fange)
    c'est (de la|des|un|une|le|la) (fléau|plaie|déchet|déchets|vermine|poison|verrue)
  `,

  exclusion: `
    (rentre|rentrez|rentres|retourne|retournez|repars|repartez) (chez toi|chez vous|chez tes parents)
    (rentre|rentrez|rentres|retourne|retournez|repars|repartez) (dans ton pays|dans votre pays|dans vos pays)
    (rentre|rentrez|rentres|retourne|retournez|repars|repartez) (au bled|dans ton bled|dans votre bled)
    (rentre|rentrez|rentres|retourne|retournez|repars|repartez) (dans ton douar|en afrique)
    (rentre|rentrez|rentres|retourne) (en algérie|au maroc|en tunisie|en chine|en turquie)
    (retournez|repars|repartez) (en algérie|au maroc|en tunisie|en chine|en turquie)
    (rentre|rentrez|rentres|retourne|retournez|repars|repartez) (en roumanie|en syrie|d'où tu viens)
    (rentre|rentrez|rentres|retourne|retournez|repars|repartez) (d'où vous venez|dans ta montagne)
    (qu'ils|qu'elles) (rentrent|retournent|repartent) (chez eux|dans leur pays|dans leurs pays)
    (qu'ils|qu'elles) (dégagent|se cassent|partent) (chez eux|dans leur pays|dans leurs pays)
    (qu'ils|qu'elles) (rentrent|retournent|repartent|dégagent|se cassent|partent) (au bled|d'où ils viennent)
    qu'ils dégagent, (rentrer|retourner|repartir) (chez eux|dans leur pays|dans leurs pays)
    (renvoyez|renvoyer|renvoyons|renvoie) (les|les tous|tout ça|ça) (chez eux|dans leur pays|au bled)
    (renvoyez|renvoyer|renvoyons|renvoie) (les|les tous|tout ça|ça) (en afrique|d'où ils viennent)
    renvoyez les, qu'on les renvoie, (faut|faudrait) (les|tous les) (renvoyer|expulser|virer|déporter|chasser)
    (faut|faudrait) (les|tous les) (dégager|interdire|enfermer|foutre dehors|mettre dehors)
    (expulsez|virez|chassez|dégagez) (les|moi ça|tous ces|dehors les|les dehors|tout ça)
    (déportez|bannissez|foutez|mettez) (les|moi ça|tous ces|dehors les|les dehors|tout ça)
    (expulser|virer|dégager|déporter) tous (les|ces), dehors (les|tous|toutes|ces)
    (étrangers|migrants|immigrés|arabes|noirs|roms|kabyles) dehors
    (africains|musulmans|juifs|clandestins|gays|racailles) dehors, tous dehors, ouste les, du balai les
    hors de (notre pays|chez nous|ce pays|mon pays|france|nos terres|notre ville|notre quartier), remigration
    rémigration, la valise ou le cercueil, prenez le (bateau|prochain bateau|prochain avion|charter)
    charter(|s) pour, premier (avion|bateau) pour le bled
    (ont|avez|as|a) rien à (faire|foutre|fiche) (ici|chez nous|en france|en algérie|là)
    (ont|avez|as|a) rien à (faire|foutre|fiche) (dans ce pays|dans notre pays|dans un stade)
    (ont|avez|as|a) rien à (faire|foutre|fiche) (à la télé|dans notre)
    ici c'est (la france|chez nous|pas l'afrique|pas le bled|pas chez toi|pas chez vous)
    (france|algérie|europe|maroc|corse|kabylie) aux (français|algériens|européens|blancs)
    (france|algérie|europe|maroc|corse|kabylie) aux (arabes|kabyles|corses|marocains)
    on (était|est|vivait|serait) (mieux|bien|tranquille|tranquilles) sans (eux|vous|ces gens)
    on (veut pas|veut plus|ne veut pas|ne veut plus) (de vous|d'eux|de ces gens|de cette race) ici
    pas de (ça|ces gens|cette race|arabes|noirs|kabyles|roms) (chez nous|ici|dans mon)
    pas de (ça|ces gens|cette race|arabes|noirs|kabyles|roms) (dans notre|en france|dans ce)
    pas de (juifs|migrants|gays|étrangers|voilées|trans) (chez nous|ici|dans mon|dans notre|en france|dans ce)
    pas de ça chez nous, interdit aux (arabes|noirs|juifs|kabyles|étrangers|femmes|gays|roms|musulmans)
    devraient pas (exister|avoir le droit|voter|sortir|être ici)
    devraient pas (travailler|se marier|conduire|avoir d'enfants|être là)
    devraient être (interdits|interdites|expulsés|enfermés|enfermées|internés)
    devraient être (bannis|déportés|renvoyés|pendus|fusillés|stérilisés)
    (pas|plus) leur place (ici|chez nous|en france|parmi nous|dans), n'ont pas leur place
    (barrez vous|cassez vous|casse toi|barre toi) (de ce pays|de notre pays|de chez nous)
    (barrez vous|cassez vous|casse toi|barre toi) (dans ton pays|dans votre pays|de france)
    (quitte|quittez) (notre pays|ce pays|la france|l'algérie)
    (dégage|dégagez) (de notre|de mon|dans ton|dans votre|de france|de ce pays)
    (dégage|dégagez) (du pays|au bled|de chez nous|chez toi|chez vous), remontez dans vos (bateaux|barques)
    (reprends|reprenez|prends) (ta|la|vos|votre) (barque|barques|pirogue|chameau|tapis volant)
    va garder (tes|les) (chèvres|moutons|chameaux), retourne garder (tes|les) (chèvres|moutons|chameaux)
    white power, pouvoir blanc, suprématie blanche, chacun chez soi, chacun son pays
    fermez les frontières aux
    (louer|vendre) (pas |jamais |)aux (arabes|noirs|roms|gitans|étrangers|kabyles|juifs|africains|musulmans)
    (louez|vendez) (pas|jamais) aux
  `,

  threat: `
    # I will, we will
    (vais|jvais|vé|allons|on va) te (tuer|buter|crever|planter|frapper|cogner|tabasser)
    (vais|jvais|vé|allons|on va) te (démonter|défoncer|fracasser|massacrer|saigner|fumer)
    (vais|jvais|vé|allons|on va) te (démolir|brûler|cramer|descendre|flinguer|choper)
    (vais|jvais|vé|allons|on va) te (lyncher|pendre|poignarder|liquider|violer|balafrer)
    (vais|allons|on va) vous (tuer|buter|crever|planter|frapper|tabasser)
    (vais|allons|on va) vous (démonter|défoncer|fracasser|massacrer|saigner)
    (vais|allons|on va) vous (fumer|brûler|cramer|flinguer|lyncher)
    (vais|allons|on va) vous (pendre|liquider|violer|tuer tous|faire sauter)
    (vais|jvais|on va) (te|vous|lui) (casser|péter|éclater) (la gueule|les dents|les jambes|les genoux)
    (vais|jvais|on va) (te|vous|lui) (casser|péter|éclater) (la tête|en deux|les bras)
    (vais|jvais|on va) (te|vous|lui) (faire la peau|faire payer|faire souffrir)
    (vais|jvais|on va) (te|vous|lui) (faire regretter|régler ton compte|régler votre compte)
    (vais|jvais|on va) (te|vous|lui) (refaire le portrait|mettre une balle|foutre une balle)
    (vais|jvais|on va) t'(égorger|éclater|exploser|étrangler|étriper|éventrer|enterrer|éliminer)
    (vais|jvais|on va) t'(abattre|achever|attendre à la sortie|attraper à la sortie)
    (vais|jvais|on va) t'(arracher la tête|arracher les yeux|envoyer à l'hôpital)
    vais tous vous (tuer|buter|cramer), vais tous les (tuer|buter|cramer), on va tous les (tuer|buter|cramer)
    (te|vous) (tuerai|buterai|crèverai|planterai|massacrerai|saignerai|égorgerai|ferai la peau|ferai payer)
    (te|vous) (casserai la gueule|péterai la gueule|casserai les dents|attraperai|choperai)
    (te|vous) (descendrai|violerai|retrouverai un jour|retrouverai et)
    t'(égorgerai|éclaterai|étranglerai|aurai un jour)
    je (te|vous) (bute|crève|égorge|saigne|plante|démonte|fume)
    je (te|vous) (fracasse|casse la gueule|pète la gueule|fais la peau|tue tous|casse les dents)
    j'te (bute|crève|défonce|démonte|fume), jte (bute|crève|défonce|démonte|fume|tue), je te tue
    je te défonce, je t'éclate, j't'éclate, je t'égorge, je t'explose la gueule
    (veux|voudrais|aimerais) (te|vous|les) (tuer|buter|frapper|voir mort)
    (veux|voudrais|aimerais) (te|vous|les) (voir morts|voir crever|voir brûler|égorger)
    # you will
    tu vas (mourir|crever|saigner|souffrir|le payer|me le payer|morfler|prendre cher|le regretter)
    tu vas (finir mal|finir dans un fossé|finir à l'hôpital|finir sous terre)
    tu vas (finir dans un cercueil|pleurer du sang|y passer|comprendre ta douleur)
    ça va mal finir pour (toi|vous|lui|elle), ça va (saigner|barder|chauffer) pour (toi|vous|lui)
    vous allez (mourir|crever|saigner|souffrir|le payer)
    vous allez (me le payer|le payer cher|morfler|prendre cher|le regretter)
    vous allez (finir mal|finir dans un fossé|finir sous terre|finir comme charlie|y passer)
    vous allez (tous mourir|tous crever|tous y passer|brûler)
    tu (finiras|vas finir) (mal|au cimetière|à la morgue|dans un coffre)
    tu (finiras|vas finir) (dans un sac|dans le canal|en morceaux|en fauteuil), tu me le (paieras|payeras)
    vous me le paierez, tu le paieras cher, vous le paierez cher
    (il|elle|ils) (va|vont) (le payer cher|crever|le regretter amèrement)
    il va (t'|vous |lui )arriver (malheur|quelque chose|des bricoles), un accident est vite arrivé
    tu vas avoir un accident, ça va mal se terminer pour (toi|vous), t'es mort(|e), tes mort, =t mort
    t'es un homme mort, tu es un homme mort, tu es mort(|e), vous êtes (tous |)morts, t'es déjà mort
    (tes|vos|ses) jours sont comptés, compte tes jours, creuse ta tombe
    prépare (ta tombe|ton cercueil|ton enterrement), fais tes prières, faites vos prières
    dis adieu à (ta|tes), surveille (tes arrières|ton dos|tes enfants|ta famille), surveillez vos arrières
    regarde derrière toi, gare à (toi|ta gueule|ta famille|tes enfants)
    fais gaffe à (ta famille|tes gosses|tes enfants|tes fesses|toi), dors que d'un œil, ne dors pas tranquille
    tu (ne |)perds rien pour attendre, vous ne perdez rien pour attendre
    tu sais pas à qui (tu as|t'as) affaire, de quoi je suis capable, tu vas voir ce qui t'attend
    vous allez voir ce qui vous attend, méfie toi de moi
    # we know where
    où (tu habites|t'habites|vous habitez|tu vis|tu travailles)
    où (tu bosses|vous travaillez|vous bossez|tu crèches|tu dors)
    où (te trouver|vous trouver|te retrouver|tes enfants|est l'école de tes)
    où (ta famille habite|habite ta|va ta fille|il habite|elle habite)
    (connais|connait|trouvé|ai) (ton|votre) adresse, on a ton adresse, l'école de tes (enfants|gosses)
    je connais (ta plaque|ton trajet)
    (t'attends|t'attend|vous attends) (à la sortie|en bas|dehors|devant chez toi)
    (vous attend|l'attends|l'attend) (à la sortie|en bas|dehors|devant chez toi)
    (t'attends|t'attend|vous attends|vous attend|l'attends|l'attend) (devant chez vous|au tournant|au parking)
    je (viens|arrive|débarque) te (chercher|trouver|buter|péter|casser|frapper|régler)
    on (vient|arrive|débarque) (te|vous) (chercher|trouver|buter|péter|casser|cramer)
    on va (débarquer|venir|descendre) (chez toi|chez vous|à ton|à votre|à l'agence)
    si je (te|vous|le|la) (croise|chope|attrape), si on te (croise|chope|trouve), si je te trouve
    que je te (croise|chope) pas, attends que je te (chope|trouve|croise), on se (retrouvera|croisera)
    je te retrouverai, je vais te retrouver
    # weapons, fire
    une balle dans la (tête|nuque|gueule|jambe), une balle entre les deux yeux, balle dans le crâne
    (douze|12) balles dans la peau, coup(|s) de couteau dans
    (mérite|mérites|méritent|méritez|mériterait) (une balle|la mort|de crever|de mourir)
    (mérite|mérites|méritent|méritez|mériterait) (la corde|la potence|la guillotine|une bombe)
    (mérite|mérites|méritent|méritez|mériterait) (d'être tué|d'être brûlé|d'être pendu|d'être lynché)
    (mérite|mérites|méritent|méritez|mériterait) (le peloton|la peine de mort|qu'on le brûle)
    (viens|viendrai|venir|reviens|débarque|passer|vient) avec (un couteau|une arme|un flingue)
    (viens|viendrai|venir|reviens|débarque|passer|vient) avec (une kalash|un fusil|une batte)
    (viens|viendrai|venir|reviens|débarque|passer|vient) avec (de l'essence|un bidon d'essence|mon fusil)
    (viens|viendrai|venir|reviens|débarque|passer|vient) avec (ma batte|ma kalash|mes potes armés)
    (foutre|mettre|fous|mets) le feu (à ton|à votre|à vos|à leur|à l'agence|chez toi)
    (foutre|mettre|fous|mets) le feu (chez vous|chez eux|dans vos|dans votre|au magasin|à la boutique)
    faire (sauter|exploser|péter) (votre|vos|l'agence|la banque|le siège|leurs|ta|ton|le magasin)
    (brûler|cramer|incendier|saccager) (votre|vos|leurs|ta|l'agence|le siège|le magasin|la boutique)
    on va tout (cramer|brûler|péter|casser) chez vous, poser une bombe
    une bombe (dans|chez) (vos|votre|vous|eux|leurs)
    # calls and wishes
    (tuez|butez|pendez|brûlez|lynchez|fusillez|gazez|exterminez|éliminez) (le|la|les|moi ça|ce|cette|ces|tous)
    (frappez|tabassez|lapidez|égorgez|castrez|décapitez|cramez|noyez) (le|la|les|moi ça|ce|cette|ces|tous)
    qu'on (le|la|les|vous|te) (tue|pende|brûle|fusille|lynche|abatte|castre|égorge|lapide)
    qu'(il|elle) (crève|meure|brûle en enfer|pourrisse), qu'(ils|elles) (crèvent|meurent|brûlent|pourrissent)
    crevez (tous|bande|en enfer), crève (connard|charogne|salope|en enfer|sale|donc|pourriture)
    va (crever|mourir|te pendre|te tuer|te suicider)
    va (te jeter|sauter d'un pont|te faire sauter|te noyer|te tirer une balle)
    allez (crever|mourir|vous pendre|vous tuer|vous suicider|vous noyer), suicide toi, suicidez vous
    pends toi, pendez vous, tue toi, tuez vous, bois de la javel, (avale|buvez|avalez) de la javel
    saute d'un pont, jette toi (sous|d'un|du), tranche toi les veines, tire toi une balle
    je (te|vous|lui|leur) souhaite (la mort|de crever|de mourir|le pire|un cancer|un accident)
    je (te|vous|lui|leur) souhaite (de souffrir|tout le malheur|une mort lente|d'agoniser|tous les malheurs)
    (espère|souhaite|hâte) que (tu vas|vous allez|ta famille va) (mourir|crever|souffrir)
    (espère|souhaite|hâte) que (il va|elle va|tes enfants vont) (mourir|crever|souffrir)
    (espère|souhaite|hâte) que (tu vas|vous allez|ta famille va) (brûler|avoir un accident|avoir un cancer)
    (espère|souhaite|hâte) que (il va|elle va|tes enfants vont) (brûler|avoir un accident|avoir un cancer)
    (espère|souhaite|hâte) que (tu vas|vous allez|ta famille va) (agoniser|se faire violer|te faire violer)
    (espère|souhaite|hâte) que (il va|elle va|tes enfants vont) (agoniser|se faire violer|te faire violer)
    (espère|souhaite|hâte) que (tu vas|vous allez|ta famille va) (te faire agresser|tous crever)
    (espère|souhaite|hâte) que (il va|elle va|tes enfants vont) (te faire agresser|tous crever)
    dommage qu'(il|elle) soit pas mort(|e)
    mort (aux|à) (arabes|juifs|flics|keufs|noirs|kabyles|français|musulmans|gays|pd|pédés|lgbt|traîtres)
    mort (aux|à) (vendus|journalistes|collabos|mécréants|infidèles|roms)
    mort (aux|à) (migrants|étrangers|femmes|sionistes|blancs|voleurs), à mort (les|tous|ces)
    peine de mort pour, peloton d'exécution, guillotine pour, la corde pour
    à (pendre|fusiller|lyncher|brûler vif|brûler vifs|décapiter|lapider|guillotiner)
    (te|vous|la) faire (violer|lyncher|buter|égorger|agresser|défoncer|tabasser)
    on devrait te (violer|pendre|brûler|frapper)
    à coups de (batte|pelle|barre|hache|marteau) dans (ta|la) (gueule|tête|tronche)
    une bonne (raclée|baffe|gifle|branlée|dérouillée)
    mon poing dans (ta|sa|votre|la|leur) (gueule|figure|tronche|face), des (baffes|claques) (à|qui) se perdent
    (envie|rêve|hâte|capable) de (te|vous|les) (tuer|buter|frapper|tabasser)
    (envie|rêve|hâte|capable) de (te|vous|les) (cogner|gifler|défoncer|casser la gueule)
    (envie|rêve|hâte|capable) de (te|vous|les) (péter la gueule|égorger|étrangler|planter)
    (envie|rêve|hâte|capable) de (te|vous|les) (brûler|mettre une balle|mettre mon poing)
    envie de (le|la|lui) (tuer|buter|frapper|tabasser|cogner)
    envie de (le|la|lui) (gifler|casser la gueule|péter la gueule|étrangler)
    (faut|faudrait|devrait) (le|la|les|vous|tous les|te|tous vous) (tuer|buter|pendre|brûler|lyncher|fusiller)
    (faut|faudrait|devrait) (le|la|les|vous|tous les|te|tous vous) (gazer|exterminer|abattre|frapper|tabasser)
    (faut|faudrait|devrait) (le|la|les|vous|tous les|te|tous vous) (castrer|égorger|décapiter|lapider|cramer)
    (faut|faudrait|devrait) (le|la|les|vous|tous les|te|tous vous) (flinguer|zigouiller|saigner)
    (faut|faudrait|devrait) (le|la|les|vous|tous les|te|tous vous) (fouetter|noyer), au (bûcher|gibet)
    (vais|jvais|on va) (te|vous|lui) (tomber dessus|rouer de coups)
  `,

  violence: `
    # infinitives, present, imperative, participle
    tuer, tue, tues, tuent, tuez, tuons, tué(|s|e|es), tuera(|i|s), buter, bute, butez, butent, buté(|s|e|es)
    flinguer, flingue, flinguez, flingué(|s|e|es), abattre, abats, abattez, abattu(|s|e|es)
    descendre à la kalash, dégommer, dégomme, dézinguer, égorger, égorge, égorgez, égorgé(|s|e|es), décapiter
    décapite, décapitez, décapité(|s|e|es), étrangler, étrangle, étranglez, étranglé(|s|e|es), poignarder
    poignarde, poignardé(|s|e|es), planter un couteau, saigner comme un porc, saigner à blanc, éventrer
    éventre, étriper, étripe, massacrer, massacre, massacrez, massacrent, massacré(|s|e|es), exterminer
    extermine, exterminez, exterminé(|s|e|es), éliminer physiquement, éradiquer, éradique, éradiquez
    liquider physiquement, assassiner, assassine, assassinez, assassiné(|s|e|es), zigouiller, zigouille
    trucider, fumer ces, crever comme, crever la bouche ouverte, achever, achevez, exécuter, exécutez
    exécuté(|s|e|es), fusiller, fusille, fusillez, fusillé(|s|e|es), pendre, pendez
    pendu(|s|e|es) haut et court, lyncher, lynche, lynchez, lynché(|s|e|es), lynchage, lapider, lapide
    lapidez, lapidé(|s|e|es), lapidation, brûler vif, brûler vifs, brûler, brûlez, cramer, cramez, incendier
    incendiez, gazer, gazez, gazé(|s|e|es), immoler, crucifier, écarteler, guillotiner, guillotine(|z)
    # blows
    frapper, frappe, frappes, frappez, frappent, frappé(|s|e|es), frappera(|i|s), taper dessus, tapez les
    cogner, cogne, cognez, cogné(|s|e|es), tabasser, tabasse, tabassez, tabassé(|s|e|es), tabassage, gifler
    gifle, giflez, baffer, baffe(|s), claque(|s) dans la gueule, rosser, rosse, latter, latte, bastonner
    bastonne, baston, démonter la gueule, défoncer, défonce, défoncez, défoncé(|s|e|es), démolir, démolis
    démolissez, fracasser, fracasse, fracassez, fracassé(|s|e|es), éclater la gueule, éclater la tête
    exploser la gueule, casser la gueule, cassez leur la gueule, casse la gueule, péter la gueule
    pète la gueule, pétez leur la gueule, casser les (dents|jambes|genoux|os|bras|doigts|côtes)
    péter les (dents|jambes|genoux|bras), briser les (os|jambes|genoux)
    arracher (la tête|les yeux|la langue|les couilles|les ongles), crever les (yeux|pneus), crever un oeil
    couper (la langue|les couilles|la tête|les mains|la main|les jambes|la gorge|les doigts|en morceaux)
    trancher la gorge, tranche(|r) la gorge, rouer de coups, passer à tabac, refaire le portrait
    mettre en pièces, réduire en bouillie, faire la peau, faire la fête à sa gueule, démembrer, dépecer
    écorcher, torturer, torturez, torturé(|s|e|es), mutiler, castrer, castrez, fouetter, fouettez, flageller
    violer, violez, viol, viol collectif, violera(|i|s), séquestrer, kidnapper, kidnappe, enlever ses enfants
    vitrioler, acide au visage, agresser, agressez, attaquer physiquement, saccager, saccagez, vandaliser
    caillasser, caillassez, caillassage, fumer à la kalash, rafaler, mitrailler, mitraillez, plomber
    faire sauter, faire exploser, poser une bombe, carnage chez, bain de sang, mettre le feu, foutre le feu
    noyer, noyez, écraser en voiture, rouler dessus, passer dessus en voiture, pousser sous le train
    jeter à la mer, jetez les à la mer, balancer à la mer, couler les bateaux, coulez les (bateaux|barques)
    tirer dessus, tirez dessus, tirer dans le tas, tirez dans le tas, ouvrir le feu, corriger à coups
    dérouiller, dérouille, raclée, branlée, pogrom(|s|es), génocide, génocider
    coup(|s) de (couteau|poing|batte|fusil|feu|hache|marteau|barre|pied|boule|tête)
    armé(|s) (de|d'un|jusqu'aux dents), sortez les (battes|fusils|couteaux|fourches|armes), aux armes
    prenez les armes, 🔪, 🗡️, 🔫, 💣, ⚰️, 🪓
  `,

  sexual: `
    # organs with a crude word
    (ma|ta|sa|la|une|grosse|petite|votre|de|en) bite(|s), (des|grosses|vos) bites, teub(|s), zob(|s|i)
    zizi(|s), zigounette(|s), quéquette(|s), kékette(|s), chibre(|s), braquemard(|s), braquemart(|s)
    dard bien dur, (ma|sa|ta) (queue|pine|verge|trique), queue bien dure, chnek(|s), schneck(|s), chneck(|s)
    teuch(|s), teucha, foune(|s), foufoune(|s), cramouille(|s), moule (poilue|humide|bien mouillée)
    chatte (poilue|humide|mouillée|serrée|rasée|trempée|en feu), grosse chatte, petite chatte humide
    clito(|s), couilles pleines, couilles vides, vider (les|mes|ses) couilles, nichon(|s), nibard(|s), nénés
    lolos, roploplo(|s), gros (seins|nichons|lolos|boobs|nibards)
    (tes|ses|vos) (gros |beaux |jolis |)(seins|nichons|boobs|nibards|tétons)
    montre (tes|nous tes) (seins|nichons|boobs|fesses), boobs, paire de (seins|nichons|loches), beau cul
    bon cul, gros cul, quel cul, cul bombé, rondelle bien, trou de balle, sodomie, sodomiser, sodomise
    sodomisé(|s|e|es), enculer à sec, en levrette, levrette, 🍆💦, 🍑🍆, 🍆🍑, 🍆, 💦💦, 👅💦
    # acts
    (te|la|les|vous|me|le) bais(er|erai|erais|e bien), baise moi, baisez moi, baisable(|s), bien baisée(|s)
    se faire baiser par, baise sauvage, bonne baise
    (te|la|les|vous|me) (tringler|troncher|sauter dessus|bourrer|fourrer|ramoner|doigter|pénétrer)
    (te|la|les|vous|me) (prendre en levrette|démonter au lit|lécher|culbuter|tripoter|peloter|enfiler)
    partouze(|s), partouzeu(r|se|ses), gang bang, gangbang(|s), tournante(|s), plan à (3|trois|4|quatre)
    triolisme, échangisme, échangiste(|s), libertin~, libertinage, suce (moi|ma|mon|sa|la bite|bien)
    (me|te|le|la) suce(|r|s) (bien|la|à fond|la bite|), suceuse(|s), bonne(|s) suceuse(|s), tu suces
    pompe moi, (taille|tailler|fais|faire|faites) (moi |lui |une |)(une |)pipe(|s), pipe baveuse, turlute(|s)
    gorge profonde, fellation(|s), cunnilingus, cuni, anulingus, facial bien, branl(er|ette|ettes|ée|ais)
    se branle(|r|nt), je me branle, me branler, branle (moi|toi|sur), bander (dur|comme|pour)
    (je|tu|il|on) bande(|s) (dur|comme|bien|trop|pour|sur|déjà|là)
    (me|te|nous) (fait|fais|font) (bander|mouiller|jouir|gicler), mouille (ma|ta|sa|sa culotte|comme)
    toute mouillée, jouir dans, jouis dans, te faire jouir, faire gicler, éjacul(er|e|ation faciale|é|ateur)
    éjac(|s), éjac faciale, sperme, jus de bite, foutre dans ta bouche, cracher dans (ta|la) bouche
    avaler (mon|le) (sperme|jus|foutre), crème pie, creampie, masturb(er|e|ation|é), se masturbe(|r)
    se toucher la (chatte|bite|nuit), fist(|ing), gode(|s), godemiché(|s), godemichet(|s), vibromasseur(|s)
    sextoy(|s)
    # wares
    porno(|s), porn, pornographique(|s), pornographie, film(|s) de (cul|boules|boule)
    vidéo(|s) (x|de cul|porno|xxx|hot|coquine|coquines|chaude|chaudes)
    photo(|s) (nue|nues|hot|coquine|coquines|dénudée|dénudées|de cul|intimes), nudes, dickpic(|s)
    dick pic(|s), sextape(|s), sex tape(|s), pornhub, xvideos, xnxx, xhamster, jacquie et michel, brazzers
    youporn, beurette sexy, hentai, milf(|s), gilf, escort girl(|s), escort(|s), escorte(|s) (sexy|girl)
    webcam (coquine|sexe|hot), cam (sexe|hot|coquine), strip tease(|s), chaudasse(|s), chaude comme la braise
    cochonne(|s), bonnasse(|s), bonasse(|s), salope au lit, nympho(|s), nymphomane(|s)
    sexe (hard|anal|oral|brutal|torride|sans tabou|sans lendemain), sexy (chaude|à poil)
    à poil (devant|sur|chez|avec|direct|sous), toute nue devant, zoophil(e|es|ie), nécrophil(e|es|ie)
    éjaculation, orgie(|s), bukkake, bdsm, soumission sexuelle, faire l'amour toute la nuit, au pieu avec
    dans mon lit ce soir, (lécher|bouffer|doigter|niquer|sucer|manger) (la|ta|sa) (chatte|moule|foune|vulve)
    lèche moi la chatte, ta (foune|vulve)
    (suce|sucer|lécher|prendre|avaler|branler) (ma|ta|sa|la) (queue|bite|teub|pine)
    je (te|vous|la) (baise|baiserai|baiserais|tringle|tronche)
    je (te|vous|la) (ramone|doigte|prends en levrette|lèche partout|défonce le cul)
    (ton|son|beau|gros|petit|joli|bon|beau petit|ton petit|ton gros|ton beau|son gros) cul
  `,

  solicitation: `
    plan(|s) (cul|culs|q|sexe|chaud|coquin|d'un soir), sexfriend(|s), sex friend(|s), coup d'un soir
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
    tu (envoies|vends) (des|tes) nudes
    massage(|s) (coquin|coquins|érotique|érotiques|naturiste|naturistes|avec finition|body body|tantrique)
    massage finition, (combien|cb) (la nuit|la passe|pour une nuit|pour coucher|pour une pipe|l'heure bébé)
    tu prends combien (la nuit|la passe|pour)
    viens (en privé|en pv|en mp|en dm) (pour|on va|si tu veux) (s'amuser|du plaisir|du chaud|du sexe)
    viens (sur snap|en cam|sur telegram) (pour|on va|si tu veux) (s'amuser|du plaisir|du chaud|du sexe)
    viens (en privé|en pv|en mp|en dm) (pour|on va|si tu veux) (baiser|voir mes|mes photos|mes nudes)
    viens (sur snap|en cam|sur telegram) (pour|on va|si tu veux) (baiser|voir mes|mes photos|mes nudes)
    snap (coquin|chaud|hot|sexe|nudes), mon (onlyfans|only fans|mym|privé payant|contenu exclusif), onlyfans
    only fans, (photos|vidéos) (coquines|hot|nues|dénudées), contenu (coquin|sexy|adulte|explicite), 🔞
    je suis (chaude|trop chaude|une coquine|toute mouillée|excitée|seule ce soir et)
    femme(|s) (chaude|chaudes|mûre chaude|coquine|coquines|en chaleur|mariée infidèle)
    fille(|s) (chaude|chaudes|coquine|coquines), coquine(|s) (près de|dans ta|dispo|en ligne|de ta région)
    femmes célibataires près de, célibataires chaudes
    tu (baises|suces|couches|avales|veux baiser|veux coucher|te touches|aimes la bite|veux ma bite)
    on baise quand, viens (baiser|on baise|me sucer)
    (couche|coucher|dors|une nuit) avec moi (bébé|ce soir|contre|cette nuit)
    je te paye pour (coucher|une nuit|tes photos|tes nudes), sugar (daddy|baby|mommy)
    laisse moi te (lécher|baiser|goûter|toucher|sucer), je te ferais (bien |)(l'amour|jouir|crier)
    je peux te (lécher|sucer|baiser|toucher)
    envie de (te toucher|te sucer|te niquer|ton cul|ton corps|ta bouche|ta chatte)
  `,

  profanity: `
    putain, putains, putain de, putin de, ptain, ptin, ptn, putaing, pt1, putaiiin, punaise de merde
    pétard de merde, bordel, bordels, bordel de (merde|dieu|cul), bordelle de merde, merde, merdes, merd, mrd
    mrde, merdique(|s), merdier(|s), merdouille, merdasse, meerde, de merde, 2 merde, d'merde, à la con
    à deux balles de merde, fait chier, fais chier, faites chier, font chier, fait ch1er, faire chier
    sa fait chier, ça me fait chier, vous me faites chier, tu me fais chier, à chier, chier dessus
    se chier dessus, chiant~, chiatique(|s), chiasse(|s), chiotte(|s), envoyer chier, envoyé chier
    chier une pendule, ça chie, en chier, cul, plein le cul, ras le cul, mon cul, au cul, casse cul
    la peau du cul, du cul, se bouger le cul, bouge(|z) (ton|votre|vos) cul(|s), bougez vous le cul
    cul de ta mère, couille(|s), casser les couilles, casse les couilles, cassez les couilles, me les casse
    me casse les (couilles|burnes), les couilles, (m'en|men) bats les (couilles|steaks), =blc, =jmbc, jmenblc
    rien à (foutre|branler|battre mes couilles|cirer bordel), j'en ai rien à foutre
    (m'en|s'en|t'en|men) (fous|fout|foutent), (on|tout le monde) s'en (fout|branle), s'en branle
    je m'en (fous|fou|bats), j'm'en fous, jm'en fous, jmen fou, foutre, fout(u|ue|us|ues), foutez, foutent
    qu'est ce que (vous foutez|tu fous|ça peut te foutre), foutez la paix, saloperie(|s), cochonnerie de merde
    connerie(|s), dire des conneries, déconn(er|e|es|ez), sans déconner
    emmerd(er|ant|ante|ants|antes|é|és|ement|ements|es|ent|ez), emmerde(|s), se démerder, démerde (toi|z vous)
    démerdez vous, foirer, foireu(x|se|ses), merder, ça merde, a merdé, merdé(|s), pisser, pisse, pissé
    pisse(|r) dans un violon, gerbe(|r), à gerber, gerbant~, dégueu(|s), dégueuler, gueuler
    se fout(re|ent|ez|) de (la|ma|notre|nos|votre) gueule(|s), foutage de gueule, se foutre de la gueule
    foutre de notre gueule, se foutent de notre gueule, nique sa (mère|race), nique tout, niquer
    niqué(|s|e|es), niquent, nik, ça nique, sa mère, sa race, de sa race, sa mère la pute
    sa grand mère la pute, sur la vie de ma mère bordel, la pute de sa race, con de mime, boudiou de merde
    enculade, enculerie, du foutage, putasserie, couillonnade(|s), couillonner, couillonné(|s|e|es)
    baisé(|s) par, se faire (baiser|enculer|enfler|niquer|entuber), s'est fait (baiser|enculer|enfler|niquer)
    (nous|me) (baise|baisent|enculent|nique|niquent), sodomisé par (la|les) (banque|impôts|prix)
    l'avoir dans le cul, dans le cul, (l'|)a dans l'os bordel, jusqu'au trognon bordel, casse burnes
    casse bonbons
    # Quebec, Switzerland, Maghreb
    tabarnak, tabarnac, tabarnouche de merde, câlisse, calisse, calice de, crisse, criss, crissement, ostie
    osti, hostie de, esti, estie, viarge, ciboire, saint ciboire, simonac, sacrament, maudite marde, marde
    de marde, crissé, décâlisse, décrisse, bâtard de marde, baptême de marde, étron(|s), caca boudin
    de schneck, purin de merde, nom de dieu de (merde|bordel), bon dieu de merde, sacré nom de dieu, zebi
    zeubi, zbi, zbeul, wtf, fuck, fucking, shit, damn
  `,

  harass: `
    # pile-on
    signal(ez|ons|er) (tous|massivement|en masse|en boucle), signalez (le|la) tous, tout le monde signale
    tout le monde (va|doit) (signaler|lui écrire|la signaler|le signaler|l'insulter|l'appeler)
    tout le monde sur (son|sa|ce) (profil|page|compte)
    allez tous (signaler|l'insulter|insulter|pourrir|commenter|lui dire|lui écrire)
    allez tous (le voir|la voir|sur son|sur sa|le harceler|la harceler)
    venez tous (signaler|insulter|commenter|pourrir|dire)
    on va (le|la|les|te|vous) (pourrir|harceler|afficher|faire virer|faire bannir)
    on va (le|la|les|te|vous) (traquer|humilier|ruiner|détruire), on va lui (pourrir|rendre) la vie
    on va l'afficher, raid (sur|contre) (son|sa|ce|cette|le|la|leur), lançons un raid
    inondez (sa|son|leur) (page|compte|messagerie|boîte)
    envoyez lui (tous |)(des messages|des insultes|des menaces|vos messages), spammez (le|la|les|son|sa|leur)
    (pourrissez|harcelez|lynchez|insultez|traquez) (le|la|les|son|sa|leur|moi)
    (humiliez|affichez|bombardez|démolissez) (le|la|les|son|sa|leur|moi), lâchez vous sur (lui|elle|son|sa)
    défoulez vous sur (lui|elle|son|sa), faites tourner (sa photo|son profil|sa tête|son nom|son numéro)
    faites tourner (son adresse|sa gueule|ses photos|son compte)
    voici son (profil|compte|numéro|adresse|facebook|insta), appelez (tous |)son (patron|employeur|école)
    contactez son (patron|employeur|école), écrivez (tous |)à son (patron|employeur|école)
    qui (connaît|a) (son adresse|son numéro|son nom|son employeur), tous sur (lui|elle|son profil|sa page)
    # relentless
    (te|vous|le|la) (lâche|lâcherai|lâchera|lâcherons|laisserai|laissera) (pas|plus|jamais)
    (te|vous|le|la) (lâche|lâcherai|lâchera) (pas tranquille|plus jamais|jamais tranquille)
    (te|vous|le|la) (lâcherons|laisserai|laissera) (pas tranquille|plus jamais|jamais tranquille)
    (te|vous) foutrai pas la paix
    (tu n'auras|t'auras|tu auras|vous n'aurez) (plus|jamais|aucun|pas) (la paix|de répit|répit)
    (tu n'auras|t'auras|tu auras|vous n'aurez) (plus|jamais|aucun|pas) (de repos|un jour de paix)
    ton pire cauchemar, votre pire cauchemar
    je (te|vous) (suivrai|traquerai|traque|poursuivrai) (partout|jusqu'au bout|toute ta vie)
    je (te|vous) (suivrai|traquerai|traque|poursuivrai) (tous les jours|jour et nuit)
    je (te|vous) (hanterai|surveille|espionne|observe) (partout|jusqu'au bout|toute ta vie)
    je (te|vous) (hanterai|surveille|espionne|observe) (tous les jours|jour et nuit)
    je (te|vous) (suivrai|traquerai|traque|poursuivrai) (de près|chaque jour|depuis|toi et)
    je (te|vous) (hanterai|surveille|espionne|observe) (de près|chaque jour|depuis|toi et)
    (reviendrai|commenterai|posterai|écrirai|t'écrirai|serai là) (chaque|tous les) (jour|jours|heures)
    (chaque|tous les) (jour|jours) je (reviendrai|commenterai|posterai|t'écrirai|te rappellerai)
    sous (chacune|chacun|toutes|tous) (de |)(tes|vos|ses) (publications|posts|photos|vidéos)
    même si tu me bloques, bloque moi je (reviens|reviendrai|referai), tu peux me bloquer (je|autant)
    je referai un compte, autant de comptes qu'il faudra
    jusqu'à ce (que tu|qu'il|qu'elle|que vous) (supprimes|quittes|partes|craques)
    jusqu'à ce (que tu|qu'il|qu'elle|que vous) (pleures|démissionnes|disparaisses|dégages)
    jusqu'à ce (que tu|qu'il|qu'elle|que vous) (démissionne|craque|parte|quitte|pleure|disparaisse|craquiez)
    (te|vous|lui|leur) (pourrir la vie|pourrir l'existence|faire vivre un enfer)
    (te|vous|lui|leur) (gâcher la vie|rendre la vie impossible|détruire la vie)
    (te|vous|lui|leur) (ruiner la vie|mener la vie dure|faire la misère)
    (te|vous|lui|leur) (faire perdre son boulot|faire perdre ton boulot), faire de (ta|sa|votre) vie un enfer
    (te|la|le) faire virer, te ruiner la réputation, ruiner ta réputation
    je sais tout (de toi|sur toi|de ta vie|sur ta famille)
    j'ai tes (photos|captures|messages|conversations|secrets|dossiers)
    (publier|balancer|diffuser) (tes|ses|vos) (photos|messages|conversations|nudes|vidéos|secrets|dossiers)
    je vais (t'afficher|l'afficher|te faire virer|te faire honte), on va t'afficher, jvais t'afficher
    réponds (moi |)(salope|connard|sale|sinon), réponds ou je
    # humiliation
    personne (ne |)(t'aime|te supporte|t'apprécie|veut de toi|te regrettera|t'écoute)
    tout le monde (te déteste|te hait|se fout de toi|se moque de toi|rit de toi)
    tu (ne |)(manqueras|manquerais) à personne
    même ta mère (t'aime pas|ne t'aime pas|a honte de toi|te veut pas)
    (t'aurais|tu aurais) (jamais|pas) dû naître, ta mère aurait dû (avorter|te jeter)
    quitte (les réseaux|internet|ce monde|la ville)
    (le monde|la terre) (serait|irait) mieux sans (toi|vous|elle|lui), disparais (de|une bonne fois|sale)
    tu (devrais|ferais mieux de) (disparaître|te cacher|changer de visage)
    tu (devrais|ferais mieux de) (supprimer ton compte|arrêter de respirer), mets un sac sur ta tête
    cache (ta|cette) (tête|gueule|tronche)
    regardez (moi |)(sa tête|cette tête|sa gueule|sa tronche|la tronche)
    (balancez|trouvez|donnez|diffusez) (son|sa|ses) (nom|adresse|numéro|profil|photo)
    (publiez|affichez|trouvez moi) (son|sa|ses) (nom|adresse|numéro|profil|photo)
    (balancez|trouvez|donnez|diffusez) (son|sa|ses) (photos|compte|identité|employeur|visage)
    (publiez|affichez|trouvez moi) (son|sa|ses) (photos|compte|identité|employeur|visage)
  `,
}
