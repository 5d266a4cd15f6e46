import type { Lexicon } from '../define'

/** French: neutral names of protected groups, innocent words that look like abuse, scary words that kill nobody. */
export const groups: Lexicon = {
  identity: `
    # Maghreb, Arab world, Amazigh peoples, regions of Algeria
    maghrébin(|s|e|es), nord africain~, algérien(|s|ne|nes), marocain~, tunisien(|s|ne|nes), libyen(|s|ne|nes)
    mauritanien(|s|ne|nes), égyptien(|s|ne|nes), sahraoui(|s|e|es), dzairi(|s), arabe(|s), rebeu(|s), rebe
    beur(|s|ette|ettes), reubeu(|s), arabophone(|s), arabo musulman(|s|e|es), kabyle(|s), amazigh(|s|e|es)
    imazighen, berbère(|s), berbérophone(|s), berbériste(|s), chaoui(|s|a|as|e|es), mozabite(|s), mzabi(|s)
    touareg(|s), targui(|s|e|es), chleuh(|s), rifain(|s|e|es), oranais(|e|es), algérois(|e|es)
    constantinois(|e|es), annabi(|s), sétifien(|s|ne|nes), tlemcénien(|s|ne|nes), bougiote(|s), béjaoui(|s)
    tizi ouzéen(|s|ne|nes), sudiste(|s), sahraouis, batnéen(|s|ne|nes), biskri(|s), blidéen(|s|ne|nes)
    mostaganémois(|e|es), casablancais(|e|es), fassi(|s|e|es), djerbien(|s|ne|nes), sfaxien(|s|ne|nes)
    bédouin(|s|e|es), harratin(|s), haratine(|s), gens du (sud|bled), blédards, syrien(|s|ne|nes)
    libanais(|e|es), palestinien(|s|ne|nes), irakien(|s|ne|nes), iranien(|s|ne|nes), saoudien(|s|ne|nes)
    émirati(|s|e|es), qatari(|s|e|es), koweïtien(|s|ne|nes), yéménite(|s), jordanien(|s|ne|nes)
    israélien(|s|ne|nes), kurde(|s), turc(|s), turque(|s), khaliji(|s), golfe arabique, afghan(|s|e|es)
    pakistanais(|e|es), pakpak(|s), persan(|s|e|es)
    # Africa, Caribbean, colour
    africain(|s|e|es), subsaharien(|s|ne|nes), sénégalais(|e|es), malien(|s|ne|nes), ivoirien(|s|ne|nes)
    camerounais(|e|es), congolais(|e|es), guinéen(|s|ne|nes), nigérian(|s|e|es), nigérien(|s|ne|nes)
    tchadien(|s|ne|nes), togolais(|e|es), béninois(|e|es), burkinabè(|s), burkinabé(|s|e|es), gabonais(|e|es)
    rwandais(|e|es), comorien(|s|ne|nes), malgache(|s), somalien(|s|ne|nes), éthiopien(|s|ne|nes)
    érythréen(|s|ne|nes), soudanais(|e|es), ghanéen(|s|ne|nes), angolais(|e|es), cap verdien(|s|ne|nes)
    zaïrois(|e|es), (personne|personnes|gens|peuple|femmes|femme) (noir|noire|noires|noirs|blancs)
    (personne|personnes|gens|peuple|femmes|femme) (blanches|de couleur|racisé|racisés|racisées)
    (homme|hommes|enfants|peau|peaux|population) (noir|noire|noires|noirs|blancs)
    (homme|hommes|enfants|peau|peaux|population) (blanches|de couleur|racisé|racisés|racisées), renoi(|s)
    renois, keblack, kebla(|s), black(|s), afro descendant(|s|e|es), afrodescendant(|s|e|es), racisé(|s|e|es)
    métis(|se|ses), mulâtre(|s), quarteron(|s), antillais(|e|es), martiniquais(|e|es), guadeloupéen(|s|ne|nes)
    guyanais(|e|es), réunionnais(|e|es), haïtien(|s|ne|nes), mahorais(|e|es), kanak(|s), créole(|s)
    babtou(|s), toubab(|s), caucasien(|s|ne|nes), gaulois(|e|es)
    # Europe, Asia, America
    français(|e|es), françaouis, céfran(|s), francaoui(|s), italien(|s|ne|nes), espagnol(|s|e|es)
    portugais(|e|es), anglais(|e|es), britannique(|s), irlandais(|e|es), écossais(|e|es), allemand(|s|e|es)
    autrichien(|s|ne|nes), belge(|s), suisse(|s), hollandais(|e|es), néerlandais(|e|es), polonais(|e|es)
    roumain(|s|e|es), bulgare(|s), albanais(|e|es), kosovar(|s|e|es), serbe(|s), croate(|s), bosniaque(|s)
    tchétchène(|s), russe(|s), ukrainien(|s|ne|nes), géorgien(|s|ne|nes), arménien(|s|ne|nes)
    grec(|s|que|ques), hongrois(|e|es), suédois(|e|es), européen(|s|ne|nes), chinois(|e|es), noich(|s)
    noiche(|s), japonais(|e|es), coréen(|s|ne|nes), vietnamien(|s|ne|nes), cambodgien(|s|ne|nes)
    thaïlandais(|e|es), philippin(|s|e|es), indien(|s|ne|nes), bangladais(|e|es), tamoul(|s|e|es)
    sri lankais(|e|es), asiatique(|s), asiat(|s), jaune(|s) d'asie, ouïghour(|s|e|es), américain(|s|e|es)
    ricain(|s|e|es), amerlo(|s|que|ques), mexicain(|s|e|es), brésilien(|s|ne|nes), colombien(|s|ne|nes)
    latino(|s|a|as), québécois(|e|es), canadien(|s|ne|nes), amérindien(|s|ne|nes), inuit(|s|e|es), rom(|s)
    tsigane(|s), tzigane(|s), gitan(|s|e|es), manouche(|s), gens du voyage, romanichel(|s|le|les), yéniche(|s)
    corse(|s), breton(|s|ne|nes), basque(|s), alsacien(|s|ne|nes), chti(|s), ch'ti(|s), marseillais(|e|es)
    parisien(|s|ne|nes), parigot(|s), provincia(|l|ux|le|les), wallon(|s|ne|nes), flamand(|s|e|es)
    occitan(|s|e|es), auvergnat(|s|e|es), normand(|s|e|es), banlieusard(|s|e|es), pieds noirs, pied noir
    campagnard(|s|e|es)
    # more peoples
    peul(|s|e|es), mossi(|s), haoussa(|s), wolof(|s), bambara(|s), dioula(|s), baoulé(|s), bété(|s), soninké(|s)
    bantou(|s|e|es), pygmée(|s), hutu(|s), tutsi(|s), touaregs, mauricien(|s|ne|nes), ougandais(|e|es), kényan(|s|e|es)
    sud africain(|s|e|es), tahitien(|s|ne|nes), wallisien(|s|ne|nes), calédonien(|s|ne|nes), polynésien(|s|ne|nes)
    norvégien(|s|ne|nes), danois(|e|es), finlandais(|e|es), tchèque(|s), slovaque(|s), slovène(|s), lituanien(|s|ne|nes)
    letton(|s|e|es), moldave(|s), biélorusse(|s), bosnien(|s|ne|nes), macédonien(|s|ne|nes), monténégrin(|s|e|es)
    népalais(|e|es), indonésien(|s|ne|nes), birman(|s|e|es), laotien(|s|ne|nes), hmong(|s), mongols, kazakh(|s|e|es)
    argentin(|s|e|es), chilien(|s|ne|nes), péruvien(|s|ne|nes), cubain(|s|e|es), dominicain(|s|e|es)
    bolivien(|s|ne|nes)
    vénézuélien(|s|ne|nes), équatorien(|s|ne|nes), clando(|s), sans pap(|s), gens du sud
    reubs, noichi(|s), bougnat(|s), ch'timi(|s), nordiste(|s), yankee(|s), popov(|s), angliche(|s), polak(|s)
    chibani(|s)
    (4rabe|4r4be|ar4be|ju1f|j8if|n0ir|mu5ulman|musu1man|k4byle|kaby1e|m1grant|immigr3|g1tan|femm3)(|s)
    # migration
    immigré(|s|e|es), migrant(|s|e|es), émigré(|s|e|es), zmigri(|s), zmagra, étranger(|s), étrangère(|s)
    réfugié(|s|e|es), clandestin(|s|e|es), sans papiers, demandeu(r|rs|se|ses) d'asile, exilé(|s|e|es)
    harraga(|s), naturalisé(|s|e|es), binationa(l|ux|le|les), bi nationaux, mineurs isolés, mineurs étrangers
    expatrié(|s|e|es), immigration, (ces|vos|les) gens là, (leur|cette|votre|ta) race, ces races
    ces communautés, (leur|votre) communauté
    (d'origine|de souche) (étrangère|africaine|maghrébine|arabe|algérienne)
    (leur|votre|ta) (religion|origine|couleur|ethnie)
    # religion
    musulman(|s|e|es), islam, islamique(|s), muslim(|s|a), mouslim(|s), salafiste(|s), sunnite(|s), chiite(|s)
    ibadite(|s), alaouite(|s), soufi(|s|e|es), ahmadi(|s|e|es), femme(|s) voilée(|s), voilée(|s)
    fille(|s) voilée(|s), niqabée(|s), barbus, hijab, niqab, converti(|s|e|es), juif(|s), juive(|s), feuj(|s)
    israélite(|s), hébreu(|x), séfarade(|s), ashkénaze(|s), sioniste(|s), chrétien(|s|ne|nes), catholique(|s)
    catho(|s), protestant(|s|e|es), évangélique(|s), évangéliste(|s), orthodoxe(|s), copte(|s)
    mormon(|s|e|es), bouddhiste(|s), hindou(|s|e|es), sikh(|s|e|es), yézidi(|s|e|es)
    druze(|s), athée(|s), goy(|s|im), goï(|s|m), roumi(|s|a|as), infidèle(|s), non musulmans, non croyants
    laïque(|s), laïcard(|s)
    # sex
    femmes, les femmes, (la|une|cette) femme au volant
    les (filles|meufs|gonzesses|nanas|bonnes femmes|nénettes), meuf(|s), gonzesse(|s), nana(|s), bonne femme
    bonnes femmes, femelle(|s), féministe(|s), mères célibataires, mère(|s) porteuse(|s), (les|une) blonde(|s)
    toutes les (femmes|filles|meufs), les (hommes|mecs|garçons|keums), tous les (hommes|mecs), sexe faible
    gent féminine, les divorcées, divorcée(|s), vieille(|s) fille(|s)
    femmes (divorcées|célibataires|au volant|enceintes|d'aujourd'hui)
    femmes (modernes|politiques|arbitres|journalistes)
    # orientation and gender identity
    homosexue(l|ls|lle|lles), homosexualité, homo(|s), gay(|s), gays, gaï(|s), lesbienne(|s), lesb(|s), lgbt
    lgbtq, lgbtqi, lgbtqia, bisexue(l|ls|lle|lles), transgenre(|s), trans, transsexue(l|ls|lle|lles)
    trans (femme|homme), femme(|s) trans, homme(|s) trans, personnes trans, travesti(|s|e|es), drag queen(|s)
    non binaire(|s), queer(|s), intersexe(|s), asexue(l|ls|lle|lles), pansexue(l|ls|lle|lles)
    hermaphrodite(|s), couple(|s) (gay|gays|homo|homos|homosexuel|de femmes|d'hommes|lesbien)
    deux (papas|mamans|hommes qui|femmes qui|mecs qui), mariage pour tous, gpa, communauté lgbt, 🏳️‍🌈, 🏳️‍⚧️
    # disability and illness
    handicap, handicapé(|s|e|es)
    personne(|s) (handicapée|handicapées|à mobilité réduite|en situation de handicap|en fauteuil), pmr
    autiste(|s), autisme, autistique(|s), trisomique(|s), trisomie, tétraplégique(|s), paraplégique(|s)
    infirme(|s), invalide(|s), estropié(|s|e|es), boiteu(x|se|ses), aveugle(|s), malvoyant(|s|e|es)
    non voyant(|s|e|es), sourd(|s|e|es), malentendant(|s|e|es), sourd(|s) muet(|s), bègue(|s), nain(|s|e|es)
    personne(|s) de petite taille, épileptique(|s), schizophrène(|s), bipolaire(|s), dépressi(f|fs|ve|ves)
    malades (psychiques|du sida|mentaux), séropositi(f|fs|ve|ves), sidéen(|s|ne|nes), drépanocytaire(|s)
    diabétique(|s), obèse(|s), les gros, les grosses, personne(|s) (grosse|grosses|obèse|obèses|en surpoids)
    dyslexique(|s), hyperactif(|s), tdah, fauteuil roulant, albinos, bossu(|s|e|es), mutilé(|s|e|es)
    unijambiste(|s), manchot(|s|e|es), handi, cancéreu(x|se|ses), alzheimer
    # age and poverty
    les (personnes âgées|chômeurs|sdf|sans abri|rsastes), personnes âgées, boomer(|s)
    grabataire(|s), sdf, sans abri(|s), cas sociaux
    # colour: only with an article, for the words also name colours
    (les|des|un|une|ces|tous les|aux) (noir|noire|noirs|noires|black|blacks)
    (les|des|un|une|ces|tous les|aux) (blancs|blanches|jaunes|métis|métisses)
  `,

  idiom: `
    # laughing
    mort(|s|e|es) de rire, morte de rire, mdr, ptdr, mouru(|s), je suis mort(|e) (de rire|mdr|😂|ptdr|là)
    chui mort(|e), jsuis mort(|e), t'es mort de rire
    (tue|tuer|tué|tuée|tués|tues|tuez|crever|crevé|mourir|meurs) de rire
    (mourrez|mort|morts|étouffer|pleurer|plier|pété|péter|exploser|explosé) de rire, à mourir de rire
    à crever de rire, à (se|s'en) (pisser|taper|tordre|rouler), (pisser|pisse|pissé) de rire, tu m'as tué(|e)
    vous m'avez tué(|e), ça m'a tué(|e), elle m'a tué, il m'a tué, tu me tues, vous me tuez, ça (me |)tue
    ça tue, tu nous tues, ce meme m'a (tué|achevé), la légende me tue, je meurs (😂|de rire|mdr|🤣)
    au secours je meurs, je suis décédé(|e), décédé(|e) 😂, 💀, ☠️, 💀💀, 😂😂, tuerie de rire
    # praise
    (une|la|cette|quelle|vraie|grosse|véritable|pure) tuerie, tuerie(|s), c'est une tuerie, tueries culinaires
    c'est (de la |la |une |)bombe, de la bombe(|tte)
    bombe (atomique|anatomique|de bain|dessinée|capillaire|météo|glacée), une bombe ce, une (vraie|pure) bombe
    quelle bombe, trop une bombe, bombe de bain, une bombe cette
    ça (déchire|défonce|arrache|claque|poutre|pète|envoie|dépote|tabasse|tape|cogne|décoiffe), déchire tout
    ça déchire sa race, ça défonce tout, (tu|il|elle|on|vous) (déchires|déchire|gères|déchirez) tout
    (tu|il|elle) (défonces|défonce) tout, (tuer|tue|tué|tues|fumer|plier|saigner) le (game|jeu|match)
    tue le game, tuer le (temps|game|suspense|match|débat|métier), tuer dans l'œuf
    tuer la poule aux œufs d'or, prix (qui tuent|qui tue|de malade|de fou|cassés|sacrifiés|massacrés|explosés)
    (le look|la robe|la coupe|la vue|le détail|la couleur) qui tue
    (la pub|la couv|le style|la photo|le son|la question) qui tue, qui tue tout, qui tue sa mère, killer
    killeuse, serial (shoppeur|lecteur|killeur), c'est le feu, c'est du feu
    mettre le feu (à la salle|à la scène|à la piste|sur scène|au dancefloor|au stade|ce soir|aux platines)
    mis le feu (à la|au|sur|ce soir), (ambiance|soirée|concert|match) de feu, du feu de dieu, en feu ce soir
    il est en feu, elle est en feu, 🔥, tout feu tout flamme
    (une|quelle|sacrée|vraie|cette|grosse) (claque|gifle|baffe visuelle|raclée visuelle), claque visuelle
    coup de (cœur|coeur|foudre|maître|pouce|main|fil|chapeau)
    coup de (génie|pied de|folie|barre|frais|jeune|vieux|chance)
    coup de (bol|pompe|blues|soleil|chaud|théâtre|tonnerre|pub)
    coup de (projecteur|balai|poker|bluff|de cœur|stress|calgon), c'est une bête
    une bête de (scène|course|travail|somme|concours), (quelle|la|cette|sacrée|vraie) bête
    bête de (scène|match|son|clip|joueur|téléphone|machine|film|série|perf), bêtes de, c'est bête mais
    c'est (trop |un peu |tout |)bête, pas bête, pas bêtes, pas si bête, bête et méchant, bêtes à bon dieu
    bête à manger du foin, bêtement, chercher la petite bête, de ouf
    c'est (fou|dingue|ouf|dément|un truc de ouf|de la folie|une folie|un délire|malade)
    trop (fou|ouf|dingue|malade), de fou(|s), de malade, de dingue, truc de (fou|malade|dingue|ouf)
    fou de (joie|toi|vous|foot|chocolat), folle de (joie|toi|vous|ce|cette|chocolat)
    folle (envie|journée|ambiance|promo|promotion), folle du, un monde fou, ça rend fou
    fous (de joie|du volant|rires), fou rire, fous rires, un tueur, tueur à, c'est un tueur, il est tueur
    regard (qui tue|de tueur), un crack, machine de guerre, la guerre des (étoiles|prix|boutons)
    nom de guerre, monstre (sacré|sacrés|de travail|marin|gentil|du loch ness)
    un monstre (sur|ce|de travail|physique), un travail monstre, succès monstre, un bruit monstre
    chiens et chats, la vache, oh la vache, ah la vache, vache à lait, vaches maigres, vachement
    peau de vache ce match, plancher des vaches, mort aux vaches, salaud ce, oh le salaud quel but
    le salaud quel but, quel (salaud|enfoiré) ce (gardien|joueur|but), sale gosse va ❤️, espèce d'idiot ❤️
    je t'aime idiot, mon petit con, mon vieux con préféré
    # dying of something
    (meurent|mourrai|mourrons) (de|d') (trouille|impatience|curiosité|amour|bonheur)
    (meurent|mourrai|mourrons) (de|d') (stress|inquiétude|plaisir|sommeil|gourmandise)
    (à mourir|à en mourir|bon à mourir|belle à mourir|beau à mourir|ennuyeux à mourir|mignon à mourir)
    belle à (tuer|crever|mourir), à se damner, à (tomber|couper le souffle|tomber par terre|tomber raide)
    plutôt mourir que, mourir d'aller danser, on va pas mourir, on n'en meurt pas, mourir idiot
    mourir moins bête, (ne |)veux pas mourir idiot, la mort dans l'âme, à l'article de la mort
    question de vie ou de mort, à la vie à la mort, silence de mort, point mort, temps mort, temps morts
    nature morte, poids mort, angle mort, angles morts, eau morte, eaux mortes, aigues mortes
    batterie (est |)(à plat|morte|mort), téléphone (est |)mort, connexion (est |)morte
    (ma|la) (box|télé|machine|batterie) est morte, c'est mort (pour|ce|on|le|la|😭|mdr|hein)
    (soirée|week end|réseau|wifi|site|appli) est mort(|e), mer morte, lettre morte, lune est morte
    je suis (mort|morte|crevé|crevée|claqué|claquée|ko) (de fatigue|après|là|ce soir)
    je suis (déchiré|déchirée|éclaté|éclatée|explosé|explosée) (de fatigue|après|là|ce soir), mort de fatigue
    morte de fatigue, trop crevé(|e|s)
    # violence of speech only
    casser sa tirelire, casser les prix, casse tête(|s), casse croûte(|s), casse noisette(|s), casse cou
    casse gueule, (frapper|frappe|frappé|frappez) (à la porte|fort|un grand coup|aux portes|dans le mille)
    (frapper|frappe|frappé|frappez) (à toutes les portes|au but|du gauche|des pieds|à la bonne porte)
    frappe (chirurgicale|de balle|enroulée|de mule|lointaine)
    frappe (du gauche|du droit|en lucarne|à 30 mètres|sur le poteau), belle frappe, quelle frappe, sa frappe
    force de frappe, franc(|s) tir(|s), tir(|s) (au but|cadré|cadrés|à l'arc|croisé|puissant)
    tirer (au but|profit|la sonnette|parti|les leçons|au sort|son épingle), boulet de canon, but assassin
    contre assassin, prix assassin(|s), regard assassin, petite phrase assassine, phrases assassines
    égorger le mouton, abattre (le mouton|un arbre|des arbres|du travail|ses cartes|les murs|une cloison)
    abattre de l'ouvrage, arbre(|s) abattu(|s)
    brûl(er|ez|e|é) (des calories|les calories|les étapes|les graisses|la graisse)
    brûl(er|ez|e|é) (un cierge|de l'encens|les planches|un feu rouge), brûleur de graisse, brûle graisse(|s)
    brûle d'impatience, brûle de (savoir|vous), crème brûlée, crèmes brûlées, oignons brûlés, pneu brûlé
    tue mouche(|s), tue mouches, tue l'amour, tue moustique(|s), à tue tête
    tuer (les|des|ces|tous les) (bactéries|microbes|virus|germes|moustiques|cafards|insectes|puces)
    tuer (les|des|ces|tous les) (poux|acariens|mauvaises herbes|fourmis)
    tuer (les|des|ces|tous les) (frelons|cellules cancéreuses|champignons)
    (tue|tuent) (99|les bactéries|les microbes|les germes|les virus|les cafards|les poux|les acariens)
    (tue|tuent) (l'envie|la planète|le commerce|le cinéma|l'emploi|le métier|les abeilles)
    produit qui tue les, le tabac tue, fumer tue, la vitesse tue, l'alcool tue, boire ou conduire
    la route tue, la pollution tue, piqûre de rappel
    attaque(|s) (de panique|à cinq|de l'équipe|placée|cérébrale|informatique)
    défonc(e|er|é|és|ée) (la porte|les prix|la concurrence|le game|le match|à la tâche|sur scène)
    se défonce(|r|nt) pour, complètement défoncé(|e) (le carton|la route|le colis)
    colis (défoncé|éclaté|massacré|démoli|éventré), route(|s) défoncée(|s), carton (éventré|défoncé|éclaté)
    sac (éventré|éclaté), massacr(e|er|é|ée|ent) (la chanson|la langue|le français|l'orthographe|ce tube)
    massacr(e|er|é|ée|ent) (mes cheveux|ma coupe|le film|la recette), jeu de massacre
    massacre à la tronçonneuse, guerre des nerfs, tu vas le regretter si tu (goûtes|testes) pas
    vous allez (le |)regretter de ne pas (venir|y aller)
    (tu|vous) (vas|allez) (mourir|crever) de (rire|jalousie|faim|envie|chaud), tu vas mourir de
    vous allez mourir de, tu vas me faire mourir (de|mdr), tu vas tout (déchirer|casser|défoncer)
    vous allez tout (déchirer|casser|défoncer)
    s'est suicidé (tactiquement|sportivement|commercialement|politiquement|en première)
    suicide (commercial|politique|tactique|sportif|marketing|économique|industriel|collectif de la défense)
    suicidaire de (jouer|défendre|laisser|lancer), c'est suicidaire de, stratégie suicidaire
    prix suicidaire(|s), bulot suicidaire, rage de dents, avoir la rage, j'ai la rage, coup de gueule
    gueule de bois, belle gueule, grande gueule sympa, gueule d'ange, gueule du loup, fort en gueule
    fine gueule, fines gueules, amuse gueule(|s), bouche bée, langue de (bois|bœuf|porc|chat)
    tête de (mort|veau|lit|gondole|série|liste|turc|mule|linotte|cochon), coq en pâte, pendre la crémaillère
    pend(ue|aison) de crémaillère, crémaillère, pendu à (vos lèvres|son téléphone|mon téléphone), jeu du pendu
    tirer une balle dans le pied, une balle dans le pied, balle de (match|set|tennis|golf|break)
    saisir la balle au bond, renvoyer la balle, enfant de la balle, deux (balles|euros), 3 balles, 100 balles
    10 balles, cent balles, mille balles, dix balles
    se (tuer|tue|tuent) (à la tâche|au travail|à vous dire|à le dire|à répéter|à dire|à expliquer)
    je me tue à, on se tue à, se crever (au boulot|à la tâche|au travail), je me crève à, crève cœur
    crève coeur, un crève cœur, un crève la dalle, crève l'écran, crever l'écran, crever les yeux que
    ça crève les yeux, pneu crevé, pneus crevés, crever l'abcès, marche ou crève, crevé(|e|s) ce (soir|matin)
    attrapé la crève, choper la crève
    merde pour (demain|ton examen|ton bac|ce soir|vos examens|le bac|la première|tes exams)
    (je te|on te|je vous|on vous) dis(|ent|t|ons) merde, dis merde, gros merde pour
    (un|grand|gros) merde à (tous|toi|toute), retour (au bled pour|au pays pour|à la maison)
    retour au pays cet été, dehors il (fait|pleut|neige), hors de prix, hors de ma portée, hors de question
    (je|on) rentre (au bled|au pays|en algérie|chez) (cet été|pour|en|ce|demain|bientôt|au)
    dégage (de|une) (l'odeur|bonne|odeur|très|chaleur|la place), dégagez l'accès
    chasse (au trésor|aux œufs|aux oeufs|d'eau|aux bonnes|aux promos|gardée|aux cafards), la chasse est
    victime de (la mode|son succès|votre succès|leur succès), coupable de gourmandise, péché mignon
    arme(|s) (fatale|secrète|à double tranchant|ultime), larme fatale, tapis de bombes, coup de massue ce
    coup de poing américain du style, film coup de poing, opération coup de poing sur les prix
    prix coup de poing, à la folie, passionnément à la folie, cadavre exquis
    exécution (du contrat|de la commande|du virement|provisoire|forcée|parfaite)
    exécuter (la commande|le virement|le contrat|un ordre), expulsé du terrain, carton rouge
    élimin(é|er|és|ée|ées) (en|de la|du|au|les toxines|les impuretés|les tâches)
    élimin(é|er|és|ée|ées) (les taches|les boutons|les points noirs|la cellulite|dès|par le|d'office)
    pète (un câble|un plomb|la forme|le feu), péter (un câble|un plomb|la forme|le feu), pété un (câble|plomb)
    envoyer du (lourd|pâté|bois), c'est du lourd, lourd(|e|s) de sens, la base, bad boy(|s), c'est chaud
    on s'est fait (battre|éclater|défoncer|massacrer) (3|4|5|au match|par le|à domicile|à l'extérieur)
    on s'est fait (démonter|laminer|écraser) (3|4|5|au match|par le|à domicile|à l'extérieur)
    écras(er|é|és|ée) (la concurrence|l'adversaire|une larme|les prix|le match)
    (m'as|m'avez|m'a|m'ont|nous a|m'a trop) (tué|tuée|achevé|achevée|fumé)
    (mourir|crever|meurs|meurt|mort) de (faim|soif|chaud|chaleur|froid|honte|peur|jalousie)
    (morte|crève|crèves|crèvent) de (faim|soif|chaud|chaleur|froid|honte|peur|jalousie)
    (mourir|crever|meurs|meurt|mort|morte|crève|crèves|crèvent) de (fatigue|trouille|curiosité|bonheur)
    (mourir|crever|meurs|meurt|mort|morte|crève|crèves|crèvent) de (stress|plaisir|sommeil|gourmandise)
    (mourir|crever|meurs|meurt|mort|morte|crève) d'(envie|ennui|impatience|amour|inquiétude)
    (casse|casser|cassez|cassé|cassent) (les pieds|la tête|la croûte|la baraque|le moral|l'ambiance|le dos)
    égorg(er|é|ée|és) (le|un|les|des|son|notre|mon) (mouton|moutons|agneau|bélier)
    rentre(|z|r) chez (moi|soi|nous|lui) (ce|après|avec|tard)
  `,

  except: `
    empire(|s) mongo(l|ls), (cuisine|steppe|steppes|yourte|peuple) mongole(|s), barbecue mongol
    # innocent words and names that look like abuse of persons
    mise(|s) en demeure, en demeure, à demeure, demeure (à|le|la|un|une|que|pour|familiale|en|mon), ma demeure
    notre demeure, sa demeure, dernière demeure, belle demeure, demeures (de|anciennes|en)
    raclure(|s) de (fond|cuir|fromage|savon|bois|métal)
    bâtard (plutôt|croisé|adorable|à adopter|de berger|de labrador|x)
    (chien|chiens|chiot|chiots|petit|petits) bâtard(|s) (à|plutôt|croisé|adorable|de|cuit|de trois mois)
    (un|adopter un|pain|sauce|style|format|batteur) bâtard(|s) (à|plutôt|croisé|adorable|de|cuit|de trois mois)
    monsieur bâtard, mme bâtard, famille bâtard, pain bâtard, un pain bâtard
    gros sac (de|à) (randonnée|voyage|sport|dos|couchage|croquettes|plage|terreau|riz), gros sac de, porc fermier
    gros porc (fermier|bio|élevé), fille de harki(|s)
    (fils|enfant|enfants|petit fils|petite fille|famille|familles|descendant|descendants) de harkis
    ferme la (boutique|porte|fenêtre|marche|page|saison|parenthèse|caisse|billetterie|piscine|salle)
    (heure|qui|magasin|agence|guichet|mairie|bureau|quand|jour) ferme la
    tocard(|s) (au tiercé|du tiercé|à la cote|de la course|en course)
    (concert|album|places|billets|disque|cd|groupe|tournée|morceau|rap|son) (de |d'|)ntm
    ntm (en concert|en juillet|en tournée|au|aux|à|le concert), suprême ntm, charlots farces
    (film|films) charlots (au|font|en|à)
    # doubled letters that are other words when squeezed
    =salle, =salles, =baisse, =baisses, =baisser, =baissé, =baissée, =baissés, =baissez, =baissent, =baissera
    =baissait, =butte, =buttes, =niger, =nasse, =nasses, =lasse, =bitte d'amarrage, bitte(|s) d'amarrage
    =pattes, =cône, =cônes, =casse, =canne, =cannes, =bonne, =pousse, =rosse, =basse, =fosse, =tarte, =coq
    =coco, =coller, =sucre, =sucré, =sucrée, =sucrés
    # words that hold one
    concours, concourir, connexion(|s), connecter, connecté(|s|e|es), connaissance(|s), connaître, connait
    connaissez, connu(|s|e|es), reconnu(|s|e|es), inconnu(|s|e|es), confiture(|s), contact(|s), conseil(|s)
    content(|s|e|es), contrat(|s), consommateur(|s), concert(|s), confiance, confort, économie, conflit(|s)
    député(|s|e|es), disputer, dispute(|s), réputation, réputé(|s|e|es), computer, imputer, amputer
    amputé(|s), rebut, début(|s), débute, attribut(|s), tribut, salopette(|s), salon(|s), saloon, salami
    salopettes, assassin's creed, assassins creed, cassoulet, passe(|r|z), repassage, bassine(|s), assez
    masse, tasse(|s), classe(|s), vaisselle, mongolie, mongolie intérieure
    (empire|peuple|cheval|chevaux|nomade|nomades|barbecue|plov) mongol(|s)
    (art|guerrier|guerriers|conquête|chant|cavalier|cavaliers) mongol(|s)
    (steppe|steppes|yourte|yourtes|langue|histoire|invasion|invasions|cuisine|fondue) mongole(|s), montenegro
    monténégro, río negro, negroni, tête de nègre, têtes de nègre, nègre littéraire, nègre en chemise
    négresses vertes, je ne suis pas votre nègre, art nègre, revue nègre, bal nègre, discours sur la négritude
    négritude, pédagogue(|s), pédagogie, pédagogique(|s)
    pédale (d'accélérateur|de frein|douce|d'embrayage|de vélo|wah)
    pédales (de vélo|du vélo|automatiques|plates)
    (la|une|les|des|à|mes|tes|deux|perdre les|frein) pédale(|s) (de|du|frein|gauche|droite|est|sont|qui|d')
    perdre les pédales, voiture à pédales, pédaler, pédalo(|s), pédaler dans la
    tapette(|s) (à|a|anti|pour) (mouche|mouches|souris|rats|rat|tapis|insectes), une tapette dans le dos
    sage(|s) femme(|s), sage femme, jeune(|s) femme(|s) d'affaires
    femme(|s) de (ménage|chambre|lettres|sa vie|ma vie|cœur), homme(|s) d'affaires, droits des femmes
    journée de la femme, cancer(|s) (du sein|des femmes|de la femme), santé des femmes
    pique nique(|s|r|nt|ur|urs|z), pique niqué, pique niquer, piquenique(|s), nickel, niquel, unique(|s)
    panique, panique(|r|z), technique(|s), clinique(|s), manique(|s), chronique(|s), mécanique, dominique
    monique, véronique, jamel, chienne(|s) de (vie|garde|race|berger|traîneau)
    (mon|mes|nos|notre|votre|vos|son|leur|ses|leurs) (chien|chiens|chienne|cochon|cochons)
    (mon|mes|nos|notre|votre|vos|son|leur|ses|leurs) (lapin|poule|poules|vache)
    (mon|mes|nos|notre|votre|vos|son|leur|ses|leurs) (vaches|mouton|moutons|brebis|rat|âne|singe|chat|chats)
    chien(|s) (guide|guides|de race|berger|d'aveugle|d'aveugles|chaud|loup)
    chien(|s) (de traîneau|errant|errants|de garde|de prairie|perdu|perdus)
    (temps|vie|caractère|froid|mal|humeur|métier|nuit) de chien, hot dog, entre chien et loup
    gueule de chien et loup, année du (rat|singe|porc|cochon|chien|serpent|bœuf|tigre|coq)
    (viande|gélatine|graisse|filet|côte|côtes|rôti|sauté|jambon|saucisse) (de |du |d'origine )porc(|s)
    (saucisses|échine|travers|joue|pâté|rillettes|pied|pieds|oreilles|filière) (de |du |d'origine )porc(|s)
    (éleveur|éleveurs|élevage|mignon|gélatine) (de |du |d'origine )porc(|s)
    (dérivé|dérivés|trace|traces|poitrine) (de |du |d'origine )porc(|s)
    (couenne|longe|palette|rouelle|grippe|peste|boudin|langue|cuir|insuline) (de |du |d'origine )porc(|s)
    du porc, de porc, sans porc, porc épic, porcs épics, porc au caramel, contient du porc
    le porc est (haram|interdit), porcelaine(|s), porche(|s), cochon d'inde, cochons d'inde, tirelire cochon
    cochon grillé, le petit cochon, trois petits cochons, copains comme cochons, raton(|s) laveur(|s)
    petit(|s) rat(|s) de l'opéra, rat de (bibliothèque|laboratoire|l'opéra), rats de laboratoire
    mort aux rats, dératisation, ratatouille, rata, rat(|s) (musqué|musqués|domestique|taupe)
    piège(|s) à rat(|s), variole du singe, vert de singe, malin comme un singe, payer en monnaie de singe
    planète des singes, livre de la jungle, singe hurleur, singe(|s) (du zoo|capucin|hurleurs|savant), zoo de
    cage aux singes, bêtes à cornes, bête à concours, vaches laitières, vache folle, lait de vache
    viande de vache, vache qui rit, vache kiri, âne gris, lait d'ânesse, bonnet d'âne, pont aux ânes
    dos d'âne, crapaud buffle, serpent à sonnettes, serpent de mer, bébé serpent, venin de serpent
    charmeur de serpents, homme serpent, piqué par, requin marteau, baleine bleue, hyène tachetée
    cafard(|s) (dans|sous|mort|morts|chez moi|partout dans), j'ai le cafard, le cafard, coup de cafard
    avoir le cafard, anti cafard(|s), punaise(|s) de lit, nid de cafards, poux de tête, chercher des poux
    anti poux, lotion (anti|contre les) poux, shampoing (anti|contre les) poux, larmes de crocodile
    mouton(|s) de l'aïd, peau de chagrin, chagrin, limace de mer, huile de serpent, microbiote, ver de terre
    verre de terre, thon (à l'huile|rouge|albacore|en boîte|mayonnaise|piquant|tomate), sandwich thon
    salade de thon, pizza thon, boîte(|s) de thon, morue (salée|séchée|à la), brandade de morue
    huile de foie de morue, boudin (noir|blanc|antillais|créole), dinde (rôtie|de noël|farcie)
    escalope de dinde, blanc de dinde, cordon bleu
    # sale, salé, sales
    (gâteau|gâteaux|beurre|biscuit|biscuits|cake|cakes|caramel) salé(|s|e|es)
    (cacahuètes|eau|eaux|plat|plats|sucré|tarte) salé(|s|e|es)
    (tartes|crêpe|crêpes|galette|galettes|goût|snack) salé(|s|e|es)
    (snacks|muffins|apéro|marais|prés|petit déjeuner|petits fours) salé(|s|e|es), sucré salé, sucrés salés
    linge sale, argent sale, mains sales, sale temps, sale coup, sale histoire, sale journée, sale affaire
    sale goût, sale état, sale manie, sale(|s) (besogne|boulot)
    # cul, con, merde, pute, bite, nul
    cul de sac, culs de sac, cul sec, cul de poule, cul de jatte, cul de bouteille, cul de lampe, cul béni
    cul terreux chic, tire au cul, papier cul de, faire cul sec, gratte cul, tape cul, cul de veau
    chapeau pointu, dîner de cons, le dîner de cons, les cons ça ose tout, pros and cons, con artist
    con carne, con calma, con brio, con leche, con sa, chili con carne, vaya con dios, con amor, con el
    con la, conair, comic con
    les enfoirés (20|ont|chantent|au|concert|sont de retour|cette année|2024|2025|2026|2027)
    (concert|spectacle|troupe|album|cd|chanson|soirée) des enfoirés
    (show|tournée|hymne|dvd|les restos et|places) des enfoirés, les enfoirés, restos du cœur
    filles de joie de vivre, roi(|s) des cons le film, la putain respectueuse, pute borgne, moule frite(|s)
    moules frites
    moule(|s) (à gâteau|à gâteaux|marinières|à cake|à tarte|à muffins|en silicone|à manqué|d'espagne)
    frais de port, (fdp|f.d.p) (inclus|in|offert|offerts|gratuit|gratuits|compris|en sus)
    (fdp|f.d.p) (à|de port|pour|vers|combien|réduits|non compris)
    (prix|avec|sans|les|hors|plus|+) fdp (|inclus|offerts), fdpin, tg (v|gv), tgv, pd (ferm|lait)
    gouine d'écosse, capote(|s) (de voiture|anglaise en cuir|du cabriolet|électrique)
    queue de (cheval|pie|poisson|billard|casserole|bœuf|renard|rat)
    (faire|fait|la|longue|file|une|dans la|heure de|heures de) queue
    chatte (stérilisée|tricolore|gestante|angora|persane)
    chatte (siamoise|est malade|a eu des chatons|et ses chatons|noire)
    (ma|notre|votre|petite|une) chatte (est|a|va|adore|mange|dort|miaule|qui|de|et), avoir de la chatte
    coup de chatte, bite en bois le, byte(|s), bitume, bitcoin(|s), habite(|s|nt|z|r), orbite(|s), débit(|s)
    cohabite, sein(|s) (de l'|du|gauche|droit), cancer du sein, cancers du sein, au sein (de|du|des|d')
    allait(er|ement) (au sein|maternel), donner le sein, coussin d'allaitement, tétine(|s), gland de chêne
    glandes, glande(|s) (mammaire|mammaires|salivaires|thyroïde|sébacées|sudoripares), farine de glands
    violet, violette, violettes, violon, viole de gambe, violence, violences, violoncelle, contre viol
    victime(|s) de viol, test(|s) nul(|s), (match|score) nul(|s), matchs nuls, nul doute, nulle part, sans nul
    nul besoin, null, partie nulle, à zéro partout, coût nul, nul et non avenu, solde nul
    nul n'est (censé|parfait|prophète)
    # proper names and places
    scunthorpe, condom en armagnac, condom, contrexéville, montcuq, pussy riot, moncul, bitche, pute in
    vladimir putin, putin, poutine(|s), poutine québécoise, chier, la chaise dieu, pétasse de
    sodome et gomorrhe, anus mundi, connor, connemara, connery, sean connery, connecticut, conakry, peter
    pete, folle avoine, l'idiot de dostoïevski, l'idiot, dostoïevski, les misérables
    misérables de victor hugo, nuls les nuls, les nuls, pour les nuls, les idiots (de|le), la folle aventure
    la folle histoire, folle de jazz, la bête du gévaudan, la belle et la bête, petit démon de midi
    le bossu de notre dame, le nain jaune, nain(|s) de jardin, blanche neige et les sept nains, sept nains
    nain jaune, géant vert, géorgie, nicolas gogol, nikolaï gogol, gogol bordello, salaud de pauvre
    le salaire de la peur, bâtard (|de )pain, pain bâtard, pains bâtards, inglourious basterds
    la mort aux trousses, mort sur le nil, kill bill, crime de l'orient express, assassin's
    cap sur les pirates, diable au corps, au diable, à la diable, avocat du diable
    (poulet|œufs|sauce) (à la |)diable, diable de tasmanie, que diable, où diable
    tirer le diable par la queue, gang des requins, folle nuit, pot de colle, sourd(|e) (oreille|d'oreille)
    faire la sourde oreille, bruit sourd, aveugle(|s) (test|dégustation|confiance), dégustation à l'aveugle
    test à l'aveugle, à l'aveugle, confiance aveugle, angle aveugle, dialogue de sourds, point aveugle
    store(|s) aveugle(|s), noir c'est noir, marché noir, travail au noir, black friday, black bass, black jack
    all blacks, black label, black edition, black opium, black widow, bête noire, liste noire, café noir
    chocolat noir, thé noir, points noirs, point noir, savon noir, nuit noire, humour noir, mer noire
    forêt noire, robe noire, pensées noires, idées noires, gratin dauphinois, chou chinois, nouvel an chinois
    quartier chinois, restaurant chinois, casse tête chinois, café turc, bain turc, bains turcs
    toilettes turques, tête de turc, filer à l'anglaise, crème anglaise, capote anglaise, clé anglaise
    clef anglaise, salle de bain, assiette anglaise, douche écossaise, saoul comme un polonais
    montagnes russes, salade russe, roulette russe, poupées russes, querelle d'allemand, travail d'arabe
    téléphone arabe, soûl comme un cochon, chat persan, tapis persan, gomme arabique, figue de barbarie
    canard de barbarie, cochon bien gras, berger allemand, chien chinois, tarte bourdaloue, suisse normande
    petit(|s) suisse(|s), couteau suisse, garde suisse, far breton, galette bretonne, trou normand
    gouda hollandais, chaussure italienne, auberge espagnole, bruit de couloir, indien(|ne|s) d'amérique
    été indien, encre de chine, poivre indien, cochon indien, marron d'inde, œillet d'inde, file indienne
    queue leu leu, gay lussac, marvin gaye, gay paris, trans (europe|alpes|siberien|sahara|europ), gras trans
    acides gras trans, transfert, transport, translation, homo sapiens, homogène, homologué, homophone
    homo erectus, voilée (la roue|la photo), roue voilée, toilettes (handicapés|pmr)
    place(|s) (handicapé|handicapés|pmr), place(|s) de parking handicapé(|s), carte handicapé
    place(|s) pour handicapé(|s), bande son, bande annonce, bande dessinée, bande passante, contrebande
    bandeau, bander la cheville, bande velpeau, débander, sale gosse le film, mon ami le traître
    film les intouchables, drogue(|s) douce(|s), tueur en série la série, série tueur, dexter, coupe faim
    coupe gorge, chasse mouche(|s), shit storm, coût du crédit
    piqûre(|s) (de moustique|de moustiques|d'abeille|de guêpe|d'insecte), morsure(|s)
    baiser(|s) (de|d'|à|volé|tendre|tendres|fougueux)
    (gros|doux|tendres|bons|mille|un|des|le|mes|les|son|premier|dernier) baiser(|s), baisers, bons baisers
    baise main, baisemain, baiser du souffle, pipe (à tabac|en bois|à eau|de fumeur|line), pipeline
    pipette(|s), fumer la pipe, casser sa pipe, fumer une pipe
    sucer (un bonbon|un glaçon|son pouce|la roue|une glace|des pastilles|une pastille), sucette(|s)
    (à|comprimé à|comprimés à|pastille à|pastilles à|bonbon à) sucer, suce son pouce, suce pouce
    bander les yeux, yeux bandés, jouir (de|d'un|d'une|des|pleinement)
    levrette (de course|whippet|lévrier|italienne), lolita de nabokov, cruche à eau
    gourde (inox|isotherme|en inox|réutilisable|enfant|d'eau), gourdes, monnaie gourde
    poire(|s) (belle hélène|williams|au chocolat|conférence), banane(|s) (plantain|bio|flambée|séchée)
    patate(|s) douce(|s), avoir la patate, la patate, j'ai la patate, avoir la banane
    tarte(|s) (aux|à la|au|tatin), cloche (à fromage|de pâques)
    manche(|s) (longue|longues|courte|courtes|à air), la manche, buse d'aspiration, tanche de
    fumier de (cheval|mouton|poule|vache), tas de fumier, engrais fumier, ordures ménagères
    poubelle à ordures, sac poubelle, pourriture noble, pourriture (grise|du bois|des fruits)
    balance (connectée|de cuisine|commerciale|bluetooth|des paiements), balance connectée
    vendu(|s|e|es) (à|par|au|avec|sans|pour|en|dans|chez|sur|comme|neuf), maudit bon, maudite bonne
    fou du roi, folles soirées, échecs fou, sorcière(|s) d'halloween
    déguisement (clown|sorcière|de clown|de sorcière|démon|de démon|squelette)
    clown(|s) (de cirque|triste|blanc), poisson clown, nez de clown, nez rouge, cirque, âge bête
    boulet de canon, garçon manqué, garces film, fillettes
    (taille|robe|pyjama|manteau|rayon|chaussures) fillette, fillette de (3|4|5|6|7|8|un|deux|trois|10|12) ans
    petite fillette, poule au pot, bouillon de poule, œufs de poule, nid(|s) de poule, chair de poule
    lait de poule, quand les poules, dinde de noël, pigeon voyageur, pigeons de paris, veau marengo
    rôti de veau, escalope de veau, foie de veau, oreille de porc, bouc émissaire, boucs émissaires
    vautour fauve, perroquet gris, cochon de lait, larve de mouche, gang de poupées
    anal(yse|yses|yser|yste|ystes), canal, banal, national, final, cocktail(|s), essex, sextant, sextet
    sexagénaire(|s), sexe de (bébé|l'enfant|du bébé), sexe du bébé, égalité des sexes, peacock, assess
    classic, classique(|s), shitake, shiitake, dickens, dick (rivers|cheney|tracy), moby dick, titre(|s)
    titan, titanic, fagot(|s), fagot de bois, derrière les fagots, fuchsia, fucus, crap(aud|ule hôtel), hello
    mishit, bouchon, cochonnet, torchon, charbon actif, chaton(|s)
    # women's things, dogs' things, black things, dirty things
    (toilettes|wc|vestiaire|vestiaires) (femme|femmes|pour femme|pour femmes|des femmes|de la femme)
    (rayon|parfum|chaussures|mode) (femme|femmes|pour femme|pour femmes|des femmes|de la femme)
    (toilettes|wc|vestiaire|vestiaires) (homme|hommes|pour homme|pour hommes|des hommes)
    (rayon|parfum|chaussures|mode) (homme|hommes|pour homme|pour hommes|des hommes)
    (montre|montres|coupe|taille|pantalon|pull|robe) (femme|femmes|pour femme)
    (montre|montres|coupe|taille|pantalon|pull|robe) (pour femmes|des femmes|de la femme)
    (montre|montres|coupe|taille|pantalon|pull|robe) (homme|hommes|pour homme|pour hommes|des hommes)
    (collection|prêt à porter|produits|gamme|soin|gel|lingerie) (femme|femmes|pour femme)
    (collection|prêt à porter|produits|gamme|soin|gel|lingerie) (pour femmes|des femmes|de la femme)
    (collection|prêt à porter|produits|gamme) (homme|hommes|pour homme|pour hommes|des hommes)
    (soin|gel|lingerie) (homme|hommes|pour homme|pour hommes|des hommes)
    (foot|football|équipe|magazine|course|journée|droits) (femme|femmes|pour femme)
    (foot|football|équipe|magazine|course|journée|droits) (pour femmes|des femmes|de la femme)
    (foot|football|équipe|magazine|course|journée|droits) (homme|hommes|pour homme|pour hommes|des hommes)
    (ma|notre|votre|une) chienne (est|a|va|mange|dort|labrador|berger|adore|stérilisée|aussi|et)
    (croquettes|nourriture|pâtée|laisse) (pour chien|pour chiens|de chien|de chiens|du chien|chien)
    (collier|jouets|niche|panier) (pour chien|pour chiens|de chien|de chiens|du chien|chien)
    (shampoing|crottes|aliments|race|races|morsure|élevage) (pour chien|pour chiens|de chien)
    (shampoing|crottes|aliments|race|races|morsure|élevage) (de chiens|du chien|chien)
    (promener|promène|sortir) (le|son|mon) chien, la pédale (de|du|est), les pédales du vélo
    (robe|chaussures|baskets|coque|sac|pantalon|jean|pull) (noir|noire|noirs|noires)
    (robe|chaussures|baskets|coque|sac|pantalon|jean|pull) (blanc|blanche|blancs|blanches)
    (veste|voiture|cuir|huile|graine|masque|charbon) (noir|noire|noirs|noires|blanc|blanche|blancs|blanches)
    (crayon|vernis|chemise|écran|vin|riz|pain|thé) (noir|noire|noirs|noires|blanc|blanche|blancs|blanches)
    (poivre|chocolat|carte|page|cheveux|dents|linge) (noir|noire|noirs|noires|blanc|blanche|blancs|blanches)
    (les|des) (noirs|noires|blancs|blanches) (et les|ou les|en taille|pointure|en 38|en 40|en 42)
    (toilettes|vaisselle|chambre|chambres|draps|salle) (sale|sales|sont sales|est sale|trop sales)
    (couverts|verres|sièges|voiture|bus|piscine) (sale|sales|sont sales|est sale|trop sales)
    (toilettes|vaisselle|chambre|chambres|draps|salle) (très sales|toujours sales|étaient sales|était sale)
    (couverts|verres|sièges|voiture|bus|piscine) (très sales|toujours sales|étaient sales|était sale)
    (plage|rues|vitres|cheveux|sanitaires|douches) (sale|sales|sont sales|est sale|trop sales)
    (locaux|rayons|train|wagons|tapis) (sale|sales|sont sales|est sale|trop sales)
    (plage|rues|vitres|cheveux|sanitaires|douches) (très sales|toujours sales|étaient sales|était sale)
    (locaux|rayons|train|wagons|tapis) (très sales|toujours sales|étaient sales|était sale)
    (gâteaux|gâteau|biscuits|plats|mets|produits) salés (algériens|marocains|tunisiens|français|kabyles)
    (gâteaux|gâteau|biscuits|plats|mets|produits) salés (oranais|chinois|juifs|turcs|arabes)
    les mongols (ont|de|et|au|étaient|avaient|envahissent), hordes mongoles
  `,
}
