import type { Lexicon } from '../define'

/** French: unwanted content, intents and tone, small words of grammar. */
export const service: Lexicon = {
  scam: `
    # loans
    prêt(|s) (entre particuliers|entre particulier|d'argent|sans banque|rapide|rapides|urgent)
    prêt(|s) (sans justificatif|sans frais|aux personnes sérieuses|à 2%|à 3%|personnel rapide)
    crédit (rapide|sans banque|entre particuliers|facile|sans justificatif)
    besoin d'(argent|un prêt|un crédit) (contactez|rapide|urgent|écrivez), interdit bancaire
    # gains, trading, crypto
    (gagné|gagne|gagner|gagnez) (500|10000|300|1500|800|100) (euros|€|par jour|par semaine)
    (forex|trading|trader|crypto|cryptomonnaie|cryptomonnaies|bitcoin|bitcoins|btc)
    (ethereum|usdt|nft|option binaire|options binaires|mining|airdrop|memecoin)
    (investi|investis|investissez|investir) (sur cette plateforme|100|200|300|500)
    devenir riche
    mlm
    pronos (vip|gratuits|sûrs|fixes)
    (match|matchs|score|scores|coupon|coupons) (truqués à vendre|fixes|fixe|exact vip|exacts vip|100% sûrs|sûrs)
    1xbet, melbet, casino en ligne
    # gifts, phishing
    vous avez (été |)(sélectionné|sélectionnée|tiré au sort|gagné|remporté|choisi)
    (carte|cartes|chèque|bon) (cadeau|cadeaux) (de 500|de 100|apple|google play)
    iphone (gratuit|offert|à gagner|à 1€|à 2 euros), gagnez un (iphone|samsung|voyage|véhicule)
    cliquez (ici|sur ce lien|sur le lien|vite|sur mon profil|sur la photo)
    lien (en bio|dans ma bio|en commentaire|dans mon profil|sur mon profil)
    votre (compte|colis|page) (sera|va être|est|a été) (suspendu|supprimé|bloqué)
    flexy gratuit, internet (gratuit|illimité gratuit)
    hack(er|eur|eurs) (professionnel|éthique|de compte)
    faux (billets|papiers|diplômes|permis)
    visa (canada|schengen|france) (garanti|sans|facile|rapide)
    héritage (de|à partager|en ma faveur|sans héritier)
    # healers
    marabout(|s), (grand |puissant |vrai |)(médium|voyant|voyante|guérisseur|féticheur)
    (grand |puissant |vrai |)(vaudou|bokonon|médium voyant|maître spirituel)
    retour (d'affection|de l'être aimé|de l'être aimée|affectif|d'affection rapide|de votre ex|amoureux)
    envoûtement(|s), désenvoûtement(|s)
    portefeuille magique
    (talisman|amulette|gri gri|grigri)(|s)
    (résultat|résultats|satisfaction) (garanti|garantis|en 7 jours|en 48h) (whatsapp|remboursé|100)
  `,

  advert: `
    (visitez|visite|venez voir|allez voir|venez visiter) (ma page|notre page|mon site)
    (rendez vous sur|jetez un œil à) (mon profil|ma chaîne|notre chaîne|mon compte|notre groupe)
    (vente|vends|à vendre|je vends|nous vendons) (de |d'|des |un |une |en gros|pas cher|nos |mes )
    livraison (partout|58 wilayas|48 wilayas|69 wilayas)
    avec mon code
    code parrain
    formation (gratuite|offerte|en ligne) (inscrivez|contactez|mp|lien)
    iptv
    (followers|abonnés|likes|vues) (à vendre|pas cher|gratuits|achat|instagram)
  `,

  chain: `
    abonne toi
    abonnez vous
    (like|liker|likez|lik) (et|ma|mon|pour|ce com|mon commentaire) (page|partage|partagez|commentaire)
    (follow|follows|abonné|abo|sub|like) (pour|for|4|contre|=|x) (follow|abonné|sub|like|abo|like), f4f, l4l
    s4s, sub4sub, follow back, followback, je rends, je m'abonne en retour
    (soutenez|soutiens) (ma|mon) (chaîne|page|compte|tiktok)
    (partage|partagez|envoie) (à|ce message à|ceci à) (10|15|20|12|7|8|5|9) (personnes|contacts|amis|groupes)
  `,

  question: `
    est ce (que|qu'|qu'il|qu'on|que vous|qu'elle)
    c'est (quoi|où|quand|qui|combien|pour quand|comment|à quelle heure), c koi, c quoi, keske
    qu'est ce (que|qui|qu'il|qu'on), qu'en est il, que faire, que dois je
    (comment|coment|cmt|cment) (faire|on fait|ça|peut on|puis je|je)
    (comment|coment|cmt|cment) (activer|désactiver|contacter|vous|utiliser|se)
    (comment|coment|cmt|cment) (résilier|récupérer|payer|marche|fonctionne|c)
    (pourquoi|pq|pkoi|pourkoi|prk) (vous|tu|on|il|elle|ils|je|mon|ma|le|la)
    (pourquoi|pq|pkoi|pourkoi|prk) (les|ça|est ce|c'est|c|pas|cette|ce|y|n')
    (quand|qd|kan) (est ce|sera|seront|aura|est|sont|serez|serait|commence|ouvre)
    (quand|qd|kan) (ouvrez|vous|pensez|allez|on|sortira|arrive|reprend|y), depuis quand
    jusqu'à quand, à quelle (heure|date|adresse|fréquence)
    (où|ou) (est|sont|puis je|peut on|se trouve|se trouvent|se situe|êtes vous|trouver)
    (où|ou) (acheter|est ce|on peut|en est|s'adresser|vous trouvez|vous êtes|exactement)
    (quel|quelle|quels|quelles|kel|kelle) (est|sont|jour|heure|date|âge|différence|taille)
    (quel|quelle|quels|quelles|kel|kelle) (ville|adresse|modèle|type|marque|numéro|document)
    (quel|quelle|quels|quelles|kel|kelle) (documents|papiers|délai|délais|serait|magasin|magasins)
    (quel|quelle|quels|quelles|kel|kelle) (horaires|conditions|formule|produit|site|wilaya|agence)
    (combien|cmb|cb) (de temps|de jours|de |d'|pour|ça|faut|y a)
    (peut|puis|pouvez|pourriez|peux|pourrait|pourrais) (on|je|vous|tu) (|me|nous|m'|encore|avoir)
    (avez|savez|auriez|êtes|allez|comptez|faites|livrez|acceptez|proposez|vendez|connaissez|prenez) vous
    (y a t il|y'a t il|y aura t il|ya t il|existe t il|faut il|faut t il|doit on|dois je|suis je)
    (ai je|sera t il|seront ils|est il|est elle|sont ils|reste t il|aurez vous|serait il)
    qui (peut|sait|a|est|connaît|pourrait|a déjà|contacter)
    (quelqu'un|qqn|quelquun|qlq un) (sait|a|peut|connaît|pourrait|saurait|a déjà|a testé|aurait|sait si)
    une question
    question (svp|:|bête|rapide)
    je voulais savoir, (serait il|est il|c'est) possible (de|d'|d'avoir|pour)
    n'est ce pas, ou pas ?
    comment ça (marche|se fait|se passe), pouvez vous, savez vous
    (vous |)(êtes|serez) ouvert(|s) (le|demain|aujourd'hui|ce|dimanche|vendredi|samedi), hein ?, kelkun
    des nouvelles (de|du|concernant|pour)
  `,

  price: `
    prix, prix svp, le prix, les prix, prix de, px, pv svp
    tarif(|s), quel tarif
    (c'est|c|ça fait|ca fait|cela fait|ça coûte|sa fait|pour) combien
    combien (ça coûte|coûte|coûtent|svp|le|la|les|ça|pour)
    combien (vaut|vous vendez|l'unité|le kilo|le pot|cette|ce|est), (combien|cmb|cb|kombien|cbien) svp
    a combien, devis, dispo(|s)
    (toujours|encore|est ce) (dispo|disponible|disponibles|en stock), disponible (|s)(svp|en|à|au|où|quand)
    disponibilité, c dispo, en stock, réassort
    (livraison|livrez|livrer|livrable|livraisons) (vers|à|au|en|sur|possible|dispo|disponible|combien)
    (livraison|livrez|livrer|livrable|livraisons) (gratuite|domicile|wilaya|58|svp|jusqu'à|pour|dz)
    vous livrez, livrez vous, frais de (livraison|port)
    (je |jveux |)(veux|voudrais|souhaite|aimerais|peux|compte) (commander|acheter|passer commande|réserver)
    (je |)(commande|réserve|prends|achète) (la|le|un|une|deux|2|3|tout de suite|direct|les|ce|cette)
    je le veux, je la veux, je les veux, il me le faut, j'en veux
    intéressé(|e|s), je suis intéressé(|e), preneur, preneuse, mp envoyé
    vous vendez (où|au|en|aussi|combien|à)
    taille (s|m|l|xl|36|38|40|42|dispo|disponible|unique), quelles couleurs
    paiement (à la livraison|en plusieurs fois|par facilité|par facilités|par carte|en ligne|en 3 fois)
    (une |)(réduction|promo|remise) (possible|étudiant|pour les|?|encore valable), billetterie
    coût de
    j'en (veux|prends|voudrais) (un|une|deux|2|3|trois|plusieurs)
  `,

  thanks: `
    merci, merci beaucoup, merci bcp, mrc, mrci, merki, mille mercis
    un grand merci, grand merci, merci bien
    merci à (vous|tous|toute|l'équipe|toi|votre), merci pour (votre|tout|la|le|les|l'|ton|vos|cette|ce|tes)
    merci d'avance, merci d'avoir, remercie(|ments|r)
    je vous remercie, vous remercie, remerciement(|s)
    reconnaissant(|e|s), gratitude
    thx, thanks, thank you, tks
    que dieu vous (bénisse|récompense|garde|protège)
    barak allah, barakallah
    sahit(|ou), saha, sa7a, sahitou, yatik saha, ya3tik saha, choukran
  `,

  praise: `
    # short and general
    bravo, bravoo, chapeau, chapeau bas, félicitation(|s), félicite, top, au top, topissime
    c'est top, génial(|e|s|es), géniaux, super, supers, superbe(|s), super(b|bement)
    excellent(|e|s|es), excellence, parfait(|e|s|es), perfection, nickel, niquel, impec
    impeccable(|s), magnifique(|s), merveilleu(x|se|ses), merveille(|s), extraordinaire(|s)
    exceptionnel(|s|le|les), formidable(|s), fantastique(|s), sublime(|s), splendide(|s), incroyable(|s)
    fabuleu(x|se|ses), remarquable(|s), admirable(|s), grandiose(|s), époustouflant(|e|s|es)
    bluffant(|e|s|es), bluffé(|e|s|es), éblouissant(|e|s|es), somptueu(x|se|ses), divin(|e|s|es)
    exquis(|e|es), délicieu(x|se|ses), délice(|s), régal, un régal, régalé(|s)
    savoureu(x|se|ses), succulent(|e|s|es), miam, yummy
    hâte de (goûter|tester|voir|essayer|découvrir|vous|y|lire|venir), trop hâte, vivement
    très (bon|bonne|bons|bonnes|bien|beau|belle|beaux|belles|efficace|efficaces|pro)
    très (utile|utiles|intéressant|intéressante|agréable)
    très (agréables|joli|jolie|pratique|satisfait|satisfaite)
    très (satisfaits|content|contente|contents|sympa|sympathique)
    très (gentil|gentils|propre|rapide|touchant|émouvant|accueillant|accueillants|fier|fière|sérieux)
    trop (bon|bonne|bien|beau|belle|beaux|belles|cool|mignon|mignonne|stylé|stylée|fort)
    trop (forte|forts|jolie|joli|chou|fière|fier|drôle|contente|content|génial|kiffant)
    bien (joué|fait|vu|dit|mérité|méritée|expliqué|accueilli|accueillie|reçu et conforme)
    (beau|bon|super|excellent|joli|magnifique) (travail|boulot|job|taf|projet|concept)
    (beau|bon|super|excellent|joli|magnifique) (reportage|article|geste|produit|rapport qualité)
    bonne (initiative|idée|continuation|nouvelle|équipe|ambiance|qualité)
    belle(|s) (initiative|équipe|émission|victoire|performance|photo|histoire|surprise|leçon)
    belle(|s) (idée|qualité|réalisation|énergie|découverte|rencontre|image|vidéo)
    # feelings
    j'adore, adore, adoré, on adore
    j'aime (beaucoup|trop|bien|énormément|tellement|votre|vos|ce|cette|ces|le|la|les|vraiment), je vous aime
    je t'aime, jtm, jadore, j'kiffe, je kiffe, kiff(e|er|ant), coup de (cœur|coeur)
    fan de, ravi(|e|s|es), satisfait(|e|s|es)
    enchanté(|e), heureu(x|se) (de|d'|cliente|client)
    comblé(|e|s), émerveillé(|e), fier(|s) de, fière(|s) de
    je (recommande|conseille|valide|plussoie|approuve|soutiens)
    sans hésiter, rien à (dire|redire|reprocher)
    le meilleur, la meilleure, les meilleurs, les meilleures
    meilleur(|e|s|es) (de|que|marque|crème|opérateur|service|équipe|produit)
    number one
    n°1, 10/10, 20/20, 5 étoiles, cinq étoiles, 👌, 💯, continuez (comme ça|ainsi|sur cette|vous êtes)
    longue vie à
    courage à, vous (gérez|assurez|êtes les meilleurs|êtes au top|êtes géniaux)
    tu (gères|assures|déchires|es le meilleur|es la meilleure|es magnifique), respect
    force à toi, gg, stylé(|e|s), classe, chic, canon
    une tuerie, une pépite, pépite(|s), un bijou, une bombe, de la bombe, le feu, du lourd
    # quality of a service
    (réactif|réactive|réactifs|efficace|efficaces|efficacité|pro|professionnalisme|sérieux)
    (à l'écoute|souriant|souriante|souriants|souriantes|accueillant|accueillante|aimable|aimables)
    (serviable|serviables|disponibles et|compétent|compétente)
    (compétents|attentionné|rapide et efficace|au petit soin)
    (aux petits soins|bienveillant|bienveillante|chaleureux|chaleureuse|sympathique|sympathiques|sympa|sympas)
    livraison (rapide|express|impeccable|dans les temps|ultra rapide|nickel)
    (service|accueil|personnel|équipe|sav|suivi) (au top|impeccable|irréprochable|excellent|parfait|super)
    (service|accueil|personnel|équipe|sav|suivi) (génial|remarquable|de qualité|top|à l'écoute)
    irréprochable(|s), (problème|souci) (résolu|réglé)
    marche (parfaitement|très bien|du tonnerre|super bien|nickel)
    (sent|sentent) (bon|trop bon|super bon|divinement bon)
    ça (déchire|tue|envoie|claque|défonce|fait plaisir)
    ça (fait du bien|change la vie|donne envie|régale|marche du tonnerre), utile(|s), inspirant(|e|s)
    touchant(|e|s), émouvant(|e|s), intéressant(|e|s|es), instructi(f|ve|fs|ves), passionnant(|e|s|es)
    captivant(|e|s), hilarant(|e|s|es), drôle(|s), mignon(|s), mignonne(|s), trop chou, adorable(|s)
    ravissant(|e|s), joli(|e|s|es), beau, belle, beaux, belles, magnif, magique(|s), cool, chouette(|s)
    sympatoche, kiffant, de ouf, machallah, mashallah
    mach'allah, tbarkallah, hamdoulilah, hamdoullah, vive (la|le|les|l'|nos|notre)
    allez (les|l'|le) (verts|bleus|bleues|om|psg|jsk|mca|usma|fennecs|lions|gars), one two three
    viva l'algérie, champions, champion(|ne|nes), légende(|s), la légende, le boss
    les boss, reine, queen, goat, héros, ❤️, 😍, 🥰, 👏, 😘, 🔥, 👍, 🤩, 💖, 💚, 💙
    🎉, 😋, 🥇, 🏆, ♥️, 💕
  `,

  complaint: `
    # not received, late
    (toujours|tjrs|tjr|tj) (pas|rien|aucune|aucun|en attente|le même|pas de|en panne)
    (toujours|tjrs|tjr|tj) (injoignable|indisponible|bloqué|bloquée|nul|sans|la même)
    (toujours |)pas (encore |)(reçu|livré|livrée|arrivé|arrivée|remboursé|remboursée)
    rien reçu
    jamais (reçu|arrivé|livré|livrée|de réponse|répondu|remboursé|rappelé|disponible|vu ça|eu de|contacté)
    (n'ai|n'a|ai|j'ai) (toujours |)(pas|rien|jamais) (reçu|eu de|été livré|été remboursé|été rappelé)
    sans réponse
    aucune (réponse|nouvelle|nouvelles|solution|suite|explication|considération)
    aucune (info|information|communication|aide|excuse|compensation)
    aucun (retour|suivi|respect|remboursement|sérieux|contact)
    aucun (effet|résultat|geste|service client|professionnalisme)
    (attends|attend|attendons|attente) (depuis|toujours|encore|mon remboursement|ma commande)
    (attendre|j'attends|attendu|patiente) (depuis|toujours|encore|mon remboursement|ma commande)
    (ça fait|cela fait|sa fait) (une|deux|trois|un) (semaine|semaines|mois|jours) (que|sans|j'attends)
    (depuis|voilà) (2|3|4|5|6|une|deux|trois|un) (semaine|semaines|mois|jours) (que|sans|j'attends)
    (ça fait|cela fait|sa fait) (2|3|4|5|6|une|deux|trois|un) (heures|ans|année|années) (que|sans|j'attends)
    (ça fait|cela fait|sa fait) (des|10|15|20) (semaine|semaines|mois|jours) (que|sans|j'attends)
    (ça fait|cela fait|sa fait) (des|10|15|20) (heures|ans|année|années) (que|sans|j'attends)
    (ça fait|cela fait|sa fait) (des|10|15|20) (heures|ans|année|années) (qu'on|qu'il)
    retard(|s)
    en retard, retardé(|e)
    colis (perdu|abîmé|bloqué|ouvert|cassé|volé|jamais|écrasé|vide|endommagé|éventré)
    # money
    rembours(ez|ement|er) (moi|nous|mon|ma|refusé|jamais|immédiat|svp|vite|intégral|urgent|demandé)
    remboursez, remboursez moi, remboursez nous, rendez (moi|nous|l'argent|mon argent|notre argent)
    je veux (mon|être|un) (argent|remboursement|remboursé|remboursée), arnaque(|s|é|ée|és|z|nt)
    arnaqueu(r|rs|se), escro(c|cs|querie|querie), voleu(r|rs|se|ses), c'est du vol
    vol (organisé|manifeste|pur|à main), racket
    publicité mensongère, mensong(e|es|ère|er), menteu(r|rs|se), mentez, mensonger
    exorbitant(|e|s)
    prélevé(|e|s) (deux fois|sans|à tort|2 fois|alors|quand même)
    (débité|débitée|débités|facturé|facturée) (deux fois|sans|à tort|2 fois|alors|en double|quand même)
    frais (cachés|abusifs|injustifiés|bancaires abusifs)
    surfactur(é|ée|ation)
    (argent|solde|forfait|crédit|gigas) (volé|disparu|consommé|débité|évaporé|bloqué)
    # does not work
    (ça|ca|cela|sa|elle) (ne |)(marche|fonctionne|passe|charge|sert) (pas|plus|jamais|à rien|mal|que dalle)
    (il|rien|appli|application) (ne |)(marche|fonctionne|passe|charge|sert) (pas|plus|jamais)
    (ça|ca|cela|sa|elle) (ne |)(s'ouvre|répond|capte|démarre) (pas|plus|jamais|à rien|mal|que dalle)
    (il|rien|appli|application) (ne |)(s'ouvre|répond|capte|démarre) (pas|plus|jamais|à rien|mal|que dalle)
    (marche|fonctionne|charge|capte|démarre|s'allume) (pas|plus|mal|jamais)
    en panne
    panne(|s), hors service, hs, (bug|bugs|bugue|bugué|beug|beugue|bugge|buggé)
    (plante|plantage|planté|rame|rament|coupe tout le temps|saute tout le temps), coupure(|s)
    (sans|plus d'|plus de|pas de) (internet|connexion|réseau|eau) (depuis|encore|chez|ce|du|à)
    (sans|plus d'|plus de|pas de) (service|signal|débit|gaz|eau chaude|chauffage) (depuis|encore|chez|ce|du|à)
    (application|wifi|3g|4g|fibre|adsl) (lente|lent|nulle|nul|catastrophique|pourrie)
    (connexion|débit|réseau|internet|site|appli) (pourri|instable|de merde|horrible|inexistant)
    (connexion|débit|réseau|internet|site|appli) (inutilisable|de tortue|escargot|mauvais|mauvaise)
    inaccessible(|s)
    indisponible(|s), inutilisable(|s), injoignable(|s)
    (cassé|cassée|cassés|cassées|défectueux|défectueuse|défectueuses|abîmé|abîmée|abîmés|endommagé)
    (endommagée|rayé|rayée|déchiré|déchirée|troué|périmé|périmée|périmés|avarié)
    (moisi|moisie|moisis|pourri|pourrie|pourris|pas frais|rassis|rance|immangeable|imbuvable)
    (dégoûtant|dégoûtante|infect|infecte|dégueulasse|dégueu|fade|sans goût|insipide|brûlé à)
    (mauvais|mauvaise) (qualité|produit|service|accueil|expérience|foi|odeur|goût|gestion|organisation)
    (mauvais|mauvaise) (taille|couleur|référence|commande|surprise|article|état|communication|volonté)
    (non conforme|pas conforme|pas conformes), contrefaçon(|s), camelote
    se (décolle|déchire|casse|décolore|dégrade) (au|dès|après|en|tout|vite)
    (sav|service client|service après vente) (injoignable|nul|inexistant|incompétent|lamentable)
    (personne|aucun conseiller|on) (ne |)(répond|décroche|rappelle) (au|pas|plus|jamais|à|aux|mp|!|nos)
    personne (ne |)(répond|décroche|rappelle), répond(ez|ent|s) (jamais|pas|plus)
    vous (ne |)(répondez|répondé) (pas|jamais|plus), (raccroche|raccroché|raccrochent) (au nez|me|à la)
    raccroche au nez, (baladé|baladée|balade|balader) (de service en service|d'un service|entre)
    (réponse|réponses|message|messages) (automatique|automatiques|robot|copié collé|type|types|bidon)
    foutage de gueule
    (vous |)(vous |)(foutez|moquez|fichez) (de nous|du monde|de moi|de notre)
    (vous |)(vous |)(foutez|moquez|fichez) (de qui|des clients|de la gueule|des gens)
    prend(|s|re|ez) pour des (cons|idiots|pigeons|imbéciles|jambons|abrutis|vaches)
    # judgement
    nul, nulle, nuls, nulles, nullissime, nul à chier, zéro, 0/10, 1/10, une étoile, zéro étoile
    honte, honteu(x|se|ses), une honte, la honte, quelle honte
    scandale, scandaleu(x|se|ses), inadmissible(|s), inacceptable(|s), intolérable(|s), insupportable(|s)
    lamentable(|s), déplorable(|s), catastrophe, catastrophique(|s), désastre, désastreu(x|se|ses)
    médiocre(|s), médiocrité, pitoyable(|s), minable(|s), ridicule(|s), pathétique(|s), horrible(|s)
    affreu(x|se|ses), atroce(|s), ignoble(|s), immonde(|s), cauchemar, cauchemardesque, galère
    (n'importe|nimporte) quoi, du grand n'importe quoi, incompréhensible, incompétence, incompétent(|s|e|es)
    incapable(|s), amateur(|s), amateurisme, pas (sérieux|professionnel|professionnels|pro|normal|terrible)
    pas (top|content|contente|satisfait|satisfaite|acceptable)
    pas (correct|fiable|honnête|à la hauteur|digne|bon)
    pas (bonne|ouf|fameux|respectueux|possible de joindre|la peine)
    peu (professionnel|professionnels|sérieux|fiable|aimable)
    irrespect(|ueux|ueuse), irresponsable(|s)
    mépris, méprisant(|e|s|es), désagréable(|s), malpoli(|s|e|es), impoli(|s|e), impolitesse
    hautain(|e|s), agressi(f|ve|fs)
    mal (élevé|reçu|reçue|accueilli|accueillie|organisé|organisée|géré|emballé|parlé), bâclé(|e|s), insalubre
    déçu(|e|s|es), déception, décevant(|e|s|es), dessu
    je regrette, à (fuir|éviter|bannir|jeter|vomir), fuyez, évitez
    déconseille(|r)
    n'achetez (pas|plus|jamais|surtout pas), n'y allez pas, plus jamais, dernière fois que
    (je |j'|on |)(résilie|quitte|pars|change|vais résilier|change d'opérateur|change de banque)
    (je |j'|on |)(pars à la concurrence|passe à la concurrence|passe chez)
    (je |j'|on |)(vais chez le concurrent|me désabonne|supprime l'appli)
    (perte|perdre|perds) (de temps|mon temps|son temps|un temps), (c'était|était) mieux avant
    ras le bol, marre, y en a marre
    j'en ai marre, ça suffit, excédé(|e), énervé(|e|s), furieu(x|se)
    colère, dégoûté(|e|s), dégouté(|e|s), dégoût, écœuré(|e|s), écœurant(|e), révoltant(|e), révolté(|e)
    outré(|e|s), choqué(|e|s), choquant(|e), scandalisé(|e|s), indigné(|e|s), (grosse |)blague
    c'est une blague, une blague, vous rigolez, la bonne blague, moquerie
    se moque(|nt|r) (de nous|du monde|des clients|de moi|de qui), abus, abusé, abusif(|s)
    abusive, injuste(|s), injustice, discrimination, hypocrisie, incohérent(|e), insensé
    problème(|s), soucis, souci avec, réclamation(|s), plainte(|s), litige
    erreur(|s) (de|dans|sur|à répétition|de votre)
    oublié (dans|la moitié|des|de mettre|un)
    manquant(|e|s|es), il manque
    bidon(|s), chiant(|e), pénible(|s), fatigant, fatiguant, usant
    agaçant, saoulé, saoulant, ennuyeu(x|se), nase, naze, pourri(|e|s), daube, navet
    de la merde, merdique, de la daube, à chier, raté(|e|s), échec, fiasco, flop, bof, mouais, 😡, 🤬
    😠, 👎, 😤, 😒
  `,

  suggestion: `
    (vous|tu) (devriez|devrais|pourriez|pourrais) (proposer|faire|mettre|ajouter|penser)
    (vous|tu) (devriez|devrais|pourriez|pourrais) (peut être|aussi|envisager|créer|ouvrir)
    (vous|tu) (devriez|devrais|pourriez|pourrais) (organiser|baisser|augmenter|renforcer)
    (vous|tu) (devriez|devrais|pourriez|pourrais) (installer|tester|réfléchir|élargir|embaucher|de|à|d'|)
    (vous|tu) (feriez mieux|ferais mieux|auriez dû|gagneriez) (de|à|d'|), vous devriez, tu devrais
    (ce serait|serait|ça serait|sera) (bien|cool|top|super|génial) (de|d'|si|que|d'avoir|qu'|pour|en)
    (ce serait|serait|ça serait|sera) (sympa|pratique|utile|intéressant) (de|d'|si|que|d'avoir|qu'|pour|en)
    (ce serait|serait|ça serait|sera) (mieux|judicieux|chouette) (de|d'|si|que|d'avoir|qu'|pour|en)
    il (faudrait|serait bien|faut penser) (que|de|mettre|ajouter|penser|un|une|plus|des|aussi)
    il (serait temps|serait bon) (que|de|mettre|ajouter|penser|un|une|plus|des|aussi)
    il (faudrait|serait bien|faut penser|serait temps|serait bon) (peut être|faire|revoir|améliorer|renforcer)
    il (faudrait|serait bien|faut penser|serait temps|serait bon) (prévoir|d'|baisser|ouvrir|)
    faudrait (que|mettre|penser|ajouter|un|une|plus|des|aussi|faire|ouvrir|prévoir|améliorer)
    pourquoi (ne pas|pas) (faire|mettre|proposer|ajouter|ouvrir|créer|essayer|envisager|avoir|un)
    (pensez|penser|pense|songez) à (mettre|ajouter|faire|proposer|ouvrir|nous|améliorer|une|un|créer)
    (pensez|penser|pense|songez) à (des|augmenter|prévoir|sortir|la|l'|renforcer|remettre|indiquer)
    et si (vous|on) (faisiez|faisait|mettiez|proposiez|ajoutait|ajoutiez|ouvriez|créait)
    (une|petite|ma|juste une) (suggestion|idée|proposition|remarque constructive)
    (je|on) (suggère|propose|vous suggère|vous propose|conseille de|vous conseille de|préconise)
    suggestion(|s)
    (à quand|pour quand) (un|une|le|la|des|les|l'|en)
    (j'aimerais|on aimerait|je voudrais) (bien |)(que vous|voir|avoir|un jour|plus de)
    (j'aimerais|on aimerait|je voudrais) (bien |)(une version|un|une|qu'il y ait|que)
    (manque|manquerait|manque juste|manque plus qu') (juste |plus qu'|)(une version|un mode)
    (remettez|ajoutez|mettez|rajoutez) (nous |)(plus de|plutôt|aussi|une option|un magasin|une version|des|un)
    (faites|sortez|ouvrez|proposez) (nous |)(plus de|plutôt|aussi|une option|un magasin|une version|des|un)
    (remettez|ajoutez|mettez|rajoutez) (nous |)(une|le mode|la saveur|les prix|le|la|l'ancienne|le service)
    (faites|sortez|ouvrez|proposez) (nous |)(une|le mode|la saveur|les prix|le|la|l'ancienne|le service)
    (ramenez|refaites|créez|baissez) (nous |)(plus de|plutôt|aussi|une option|un magasin|une version|des|un)
    (ramenez|refaites|créez|baissez) (nous |)(une|le mode|la saveur|les prix|le|la|l'ancienne|le service)
  `,

  crisis: `
    boycot(|t|te|ter|tez|tons|age), boycotez, boycottez, boycottons, #boycott
    (action en justice|action collective|class action|mise en demeure|procureur|référé|prud'hommes)
    (dommages et intérêts|voie judiciaire|voies judiciaires|assignation|conciliateur|défenseur des droits)
    (porter|porte|dépose|déposer|porterai|déposé) plainte
    (porté|portons|dépot de|dépôt de|vais porter|déposerai) plainte
    plainte (collective|déposée|au commissariat|à la|au procureur|en cours), en justice
    devant (la justice|les tribunaux|le tribunal|le juge)
    au tribunal
    dgccrf, répression des fraudes, signalconso, cnil, arcep, arpce, amf, acpr, anses, ansm
    que choisir
    60 millions de consommateurs, apoce, aproce, direction du commerce
    ministère (du commerce|de la santé|de l'intérieur)
    (passer|passera|passe|fuiter|sortir) (dans la presse|à la télé|dans les journaux|au jt)
    faire (le buzz|un scandale|tourner la vidéo|du bruit), bad buzz
    intoxication(|s), intoxication(|s) alimentaire(|s)
    intoxiqué(|s|e|es), empoisonn(é|és|ée|ement|er)
    (fini|finie|finis|finit|atterri) (aux urgences|à l'hôpital|en réanimation)
    hospitalisé(|e|s|es)
    danger (pour|de mort|public|sanitaire|immédiat|réel), dangereu(x|se|ses)
    (prend|pris|prendre|a pris|explosé|exploser|explose|prenait) feu
    électrocut(é|ée|ion)
    fuite de gaz, odeur de gaz, monoxyde
    (corps étranger|morceau de verre|bout de verre) (dans|retrouvé dans|trouvé dans) (mon|ma|le|la|un|une|leur)
    (bout de métal|cafard|ver|vers|asticots) (dans|retrouvé dans|trouvé dans) (mon|ma|le|la|un|une|leur)
    (clou|vis|moisissure|rat) (dans|retrouvé dans|trouvé dans) (mon|ma|le|la|un|une|leur)
    (salmonelle|salmonellose|listeria|listériose|e coli|botulisme|bactérie e coli)
    piratage
    usurpation
    pétition(|s)
    signez la pétition, grève (des clients|générale|nationale)
    partagez (massivement|pour dénoncer|au maximum|un max)
    maltraitance, travail des enfants
    (mon|un|notre|nos|mes|leur|avec un|par) (avocat|avocats|huissier), avocats, avocate, huissier(|s)
    médiateur
  `,

  negation: `
    pas, jamais, aucun, aucune, aucunement, rien, ni, sans, nullement, guère, personne ne, ne pas, n'est pas
    ne sont pas, n'ai pas, n'a pas, n'y a pas, pas du tout, pas un, pas une
    pas de, pas d', zéro, nulle part, arrêtez de dire, pas vraiment, pas très, pas trop, pas si, même pas
    loin d'être, pas vrai, n'est plus, ne sont plus, n'ai plus, n'a plus, y a plus, plus aucun, plus aucune
    plus du tout
  `,

  person: `
    # the one spoken to
    tu, toi, te, t'es, t es, tes, ton, ta, t'as, vous, vs, vos, votre, vous êtes, vous etes, z'êtes, bande de
    bande d', tas de, ramassis de, espèce de, espèce d', sale, pauvre, regarde toi, gars, frère, frérot, reuf
    mec, meuf, mon gars, ma grande, mon grand, mon pote, cousin, poto, wesh, ya, oh toi
    # those spoken of
    il, elle, ils, elles, eux, lui, celui là, celle là, ceux là, ce mec, ce gars, ce type, ce monsieur
    cette dame, cette femme, cette fille, cette meuf, cet homme, ce pauvre, ces gens, les gens, ces gens là
    tous ceux, ceux qui, la meuf, le mec, le gars, le type, la fille, la dame, le monsieur, la madame
    cette madame, un mec, une meuf, keum(|s), daron(|ne|s)
    # staff, authors, public figures
    admin(|s), administrateur(|s), modérateur(|s), modératrice(|s), community manager(|s), =cm
    responsable(|s), directeur(|s), directrice(|s), patron(|s|ne|nes), pdg, dg, gérant(|s|e|es), chef, cheffe
    manager(|s), employé(|s|e|es), salarié(|s|e|es), personnel, staff, équipe(|s), agent(|s|e|es)
    conseiller(|s), conseillère(|s), téléconseiller(|s), téléconseillère(|s), vendeu(r|rs|se|ses)
    caissi(er|ers|ère|ères), serveu(r|rs|se|ses), livreur(|s), livreuse(|s), chauffeur(|s), facteur(|s)
    technicien(|s|ne|nes), guicheti(er|ers|ère|ères), banqui(er|ers|ère|ères), secrétaire(|s), stagiaire(|s)
    médecin(|s), docteur(|s), infirmi(er|ers|ère|ères), pharmacien(|s|ne|nes), professeur(|s), prof(|s)
    policier(|s), flic(|s), gendarme(|s), maire(|s), ministre(|s), président(|e|s), député(|s|e|es)
    politicien(|s|ne|nes), journaliste(|s), journalope(|s), rédacteur(|s), rédactrice(|s), rédaction
    auteur(|s|e), autrice, présentateur(|s), présentatrice(|s), animateur(|s), animatrice(|s)
    chroniqueu(r|rs|se|ses), invité(|s|e|es), chanteu(r|rs|se|ses), acteur(|s), actrice(|s)
    influenceu(r|rs|se|ses), youtubeu(r|rs|se|ses), joueur(|s), joueuse(|s), arbitre(|s), entraîneur(|s)
    coach(|s), gardien, supporter(|s), supportrice(|s), client(|s|e|es), abonné(|s|e|es), voisin(|s|e|es)
    service client, sav, hotline, journaleux
  `,

  quote: `
    # speech that is reported
    traiter (de|d'), traité(|e|s|es) (de|d'), traite(|nt|z|s) (de|d'), me traite, m'a traité(|e)
    nous a traités, m'ont traité(|e), se faire traiter, fait traiter (de|d')
    m'a (appelé|appelée|insulté|insultée|dit|crié|lancé|répondu|écrit)
    on m'a (dit|traité|traitée|appelé|insulté|crié|répondu), il m'a dit, elle m'a dit, ils m'ont dit
    on nous a (dit|traités), a (dit|crié|hurlé|lancé|écrit|lâché|osé dire), ont (dit|crié|hurlé|lancé|scandé)
    dit que, disent que, qui disent, ceux qui disent, celui qui dit, quand on me dit
    j'ai (entendu|lu|vu écrit), entendu dire, les gens qui disent
    commentaire(|s) (qui|du genre|du style|comme|disant|raciste|racistes|haineux|sexiste|homophobe|homophobes)
    du genre, du style, je cite, citation, selon lui, selon eux, soi disant, le mot, ce mot, les mots
    l'insulte, une insulte, cette insulte, ces insultes, l'expression, cette expression, le terme, ce terme
    signifie, veut dire, définition, le titre, le film, la chanson, ce film, le roman, le livre, la pièce
    la série, l'épisode, la blague, banderole, pancarte, slogan, tag
    # counter-speech
    honteux de (dire|traiter|lire|voir|parler|appeler), honte de (dire|traiter|lire)
    inadmissible de (dire|traiter|lire), inacceptable de (dire|traiter|lire)
    pas normal de (dire|traiter|se faire), arrêtez (de dire|de traiter|d'appeler|avec vos|avec ces|de parler)
    arrête de (dire|traiter), arrêtons de (dire|traiter), on (ne |)(dit|traite) pas
    il ne faut pas (dire|traiter), ne (dites|traitez) pas, ne les (traitez|appelez) pas
    stop (au racisme|à la haine|à l'homophobie|aux insultes|au harcèlement|aux préjugés|aux clichés)
    stop (à la violence|aux violences|aux discriminations|au sexisme)
    stop (à l'antisémitisme|à la grossophobie|au cyberharcèlement)
    non (au racisme|à la haine|à l'homophobie|à la violence)
    non (aux discriminations|au harcèlement|à l'antisémitisme)
    contre (le racisme|la haine|l'homophobie|le sexisme|l'antisémitisme|les discriminations)
    contre (le harcèlement|la transphobie|l'islamophobie|le validisme|les violences), lutte contre
    lutter contre, combattre (le racisme|la haine|les préjugés)
    (propos|commentaires|insultes|remarques|slogans) (racistes|homophobes|sexistes|antisémites)
    (propos|commentaires|insultes|remarques|slogans) (haineux|islamophobes|transphobes)
    (cris|chants|blagues|injures) (racistes|homophobes|sexistes|antisémites|haineux|islamophobes|transphobes)
    (propos|commentaires|insultes|remarques|slogans) (validistes|misogynes|discriminatoires)
    (propos|commentaires|insultes|remarques|slogans) (insultants|inacceptables|honteux)
    (cris|chants|blagues|injures) (validistes|misogynes|discriminatoires|insultants|inacceptables|honteux)
    dénonc(e|er|ons|ez|é), condamn(e|er|ons|ez|é|able), choqué(|e) (de lire|par les|d'entendre|de voir)
    choquant de (lire|voir|entendre), triste de (lire|voir|entendre)
    marre (d'entendre|de lire|des clichés|du racisme|des commentaires|de me faire traiter)
    assez (d'entendre|des clichés|du racisme)
    (victime|victimes) de (racisme|harcèlement|discrimination|insultes|violences)
    (victime|victimes) de (propos|moqueries|homophobie|sexisme), soutien (à|aux|total)
    solidarité (avec|à|aux), respect (à|aux|pour) (tous|toutes|les|nos), préjugé(|s), cliché(|s)
    stéréotype(|s), amalgame(|s), généralis(er|ez|ation), tolérance, vivre ensemble, tous égaux, tous frères
    égalité, est un délit, puni par la loi, n'est pas une opinion, n'est pas une insulte
    sont des êtres humains, sont des humains comme
    # reclaimed
    et fier, et fière, et alors, fier de l'être, fière de l'être, en tant que, moi même
    je suis (gay|lesbienne|noir|noire|arabe|kabyle|juif|juive|musulman)
    je suis (musulmane|handicapé|handicapée|trans|bi|pd|autiste|femme|grosse)
    nous les (kabyles|arabes|noirs|femmes|gays|juifs|musulmans|handicapés)
  `,

  stop: `
    le, la, les, un, une, des, du, de, au, aux, ce, cet, cette, ces, mon, ma, mes, ton, ta, tes, sa, ses
    notre, nos, votre, vos, leur, leurs, je, tu, il, elle, nous, vous, ils, elles, lui, eux, se, te, moi, toi
    qui, que, quoi, dont, où, quel, quelle, quand, comment, pourquoi, combien, et, mais, donc, car, parce
    puis, aussi, alors, comme, si, dans, sur, sous, avec, sans, chez, entre, depuis, pendant, avant, après
    vers, par, pour, contre, est, sont, suis, êtes, sommes, était, étaient, été, être, sera, serait, ai, avez
    avons, ont, avait, aura, avoir, fait, faire, font, fais, faites, va, vais, vont, aller, peut, peux
    peuvent, pouvez, veux, veut, voulez, dit, dire, vois, voir, sais, sait, savoir, doit, faut, faudrait
    mettre, prendre, c'est, j'ai, n'est, qu'il, qu'on, d'un, d'une, l'on, y'a, ne, pas, plus, jamais, rien
    très, trop, bien, mal, peu, beaucoup, encore, toujours, déjà, ici, là, maintenant, aujourd'hui, hier
    demain, tout, toute, tous, toutes, même, autre, autres, chaque, quelques, plusieurs, aucun, aucune, oui
    non, merci, bonjour, bonsoir, salut, svp, stp, s'il, plaît, voilà, ça, cela, celui, celle, ceux, chose
    gens, jour, jours, fois, temps, année, homme, femme, vraiment, enfin, juste, surtout, peut être, quelqu'un
    parfois, bon, bonne, grand, petit, nouveau, jsuis, chui, chuis, jai, jsp, pk, pq, pkoi, bcp, bjr, bsr, slt
    cc, mdr, ptdr, tkt, tjrs, tjr, qd, qqn, dsl, pr, ds, tt, ts, avk, ke, ki, koi, kan, mnt, mtn, auj, ojd
    jpp, jveux, cqfd, wesh, frr, vrmt, grv, cmt, sah
  `,
}
