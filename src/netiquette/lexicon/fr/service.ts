import type { Lexicon } from '../define'

/** French: unwanted content, intents and tone, small words of grammar. */
export const service: Lexicon = {
  scam: `
    # loans
    prêt(|s) (entre particuliers|entre particulier|d'argent|sans banque|rapide|rapides|urgent)
    prêt(|s) (sans justificatif|sans frais|aux personnes sérieuses|à 2%|à 3%|personnel rapide)
    offre(|s) de prêt, crédit (rapide|sans banque|entre particuliers|facile|sans justificatif)
    je donne du crédit, je donne des crédits, je fais du crédit
    (obtenu|obtenu mon|reçu|eu) (mon prêt|mon crédit|un prêt|un crédit|le prêt) (grâce|avec|chez|de)
    financement (rapide|sans banque|de 1000|de 2000|de 5000)
    besoin d'(argent|un prêt|un crédit) (contactez|rapide|urgent|écrivez), interdit bancaire
    fiché banque de france, rachat de crédit rapide, microcrédit rapide, taux d'intérêt (de |)(2|3|1)
    # gains, trading, crypto
    (gagné|gagne|gagner|gagnez) (jusqu'à|des milliers|plus de|5000) (euros|€|par jour|par semaine)
    (gagné|gagne|gagner|gagnez) (2000|1000|3000) (euros|€|par jour|par semaine)
    (encaissé|retiré|touche|perçu) (jusqu'à|des milliers|plus de|5000) (euros|€|par jour|par semaine)
    (encaissé|retiré|touche|perçu) (2000|1000|3000) (euros|€|par jour|par semaine)
    (gagné|gagne|gagner|gagnez) (jusqu'à|des milliers|plus de|5000) (par mois|en une semaine|grâce)
    (gagné|gagne|gagner|gagnez) (2000|1000|3000) (par mois|en une semaine|grâce)
    (encaissé|retiré|touche|perçu) (jusqu'à|des milliers|plus de|5000) (par mois|en une semaine|grâce)
    (encaissé|retiré|touche|perçu) (2000|1000|3000) (par mois|en une semaine|grâce)
    (gagné|gagne|gagner|gagnez) (500|10000|300|1500|800|100) (euros|€|par jour|par semaine)
    (encaissé|retiré|touche|perçu) (500|10000|300|1500|800|100) (euros|€|par jour|par semaine)
    (gagné|gagne|gagner|gagnez) (500|10000|300|1500|800|100) (par mois|en une semaine|grâce)
    (encaissé|retiré|touche|perçu) (500|10000|300|1500|800|100) (par mois|en une semaine|grâce)
    j'ai gagné grâce à, merci à (madame|monsieur|mme|mr)
    gagner de l'argent (facilement|sans effort|depuis chez|en ligne)
    gagner de l'argent (rapidement|sans rien|sur internet|à la maison), argent facile
    revenu(|s) (passif|passifs|complémentaire|complémentaires|garanti|supplémentaire)
    (forex|trading|trader|crypto|cryptomonnaie|cryptomonnaies|bitcoin|bitcoins|btc)
    (ethereum|usdt|nft|option binaire|options binaires|mining|airdrop|memecoin)
    investissement (garanti|sans risque|rentable|bitcoin|crypto)
    (investi|investis|investissez|investir) (dès|seulement|avec elle|avec lui|sur sa plateforme|en bitcoin)
    (investi|investis|investissez|investir) (sur cette plateforme|100|200|300|500), retour sur investissement
    bénéfices (garantis|en|de), profit(|s) (garanti|garantis|hebdomadaire|en)
    (doubler|multiplier|tripler|double) (votre|vos|ton|mes|mon|ses) (argent|mise|gains|investissement|capital)
    (multiplie|triplez|doublez) (votre|vos|ton|mes|mon|ses) (argent|mise|gains|investissement|capital)
    sans risque garanti, liberté financière, indépendance financière, devenir riche, devenez riche
    travail(|ler|lez) (à domicile|depuis chez vous|à la maison) (et|gagnez|sans|payé|rémunéré|facile)
    job à domicile, recrute(|ment|ons) (en ligne|à domicile|sans diplôme|urgent sans), mlm
    marketing de réseau, parrainage rémunéré, montre(|s) de luxe pas cher
    signaux (vip|gratuits|forex|trading), paris sportifs (sûrs|vip|fixes), pronos (vip|gratuits|sûrs|fixes)
    (match|matchs|score|scores|coupon|coupons) (truqués à vendre|fixes|fixe|exact vip|exacts vip|sûr|sûrs)
    1xbet, melbet, code promo 1xbet, casino en ligne, bonus (de bienvenue|sans dépôt), jackpot assuré
    # gifts, phishing
    vous avez (été |)(sélectionné|sélectionnée|tiré au sort|gagné|remporté|choisi)
    (vous êtes|tu es) (l'heureux|notre|le grand) gagnant
    (félicitations|bravo) vous (avez|êtes) (gagné|été|notre|l'heureux|sélectionné)
    (carte|cartes|chèque|bon) (cadeau|cadeaux) (offerte|gratuite|à gagner|amazon|gratuit)
    (carte|cartes|chèque|bon) (cadeau|cadeaux) (de 500|de 100|apple|google play)
    iphone (gratuit|offert|à gagner|à 1€|à 2 euros), gagnez un (iphone|samsung|voyage|véhicule)
    (réclamez|récupérez|retirez) (votre|vos) (cadeau|gain|prix|lot|récompense)
    cliquez (ici|sur ce lien|sur le lien|vite|sur mon profil|sur la photo)
    (clique|cliker|click) (ici|sur le lien|sur mon)
    lien (en bio|dans ma bio|en commentaire|dans mon profil|sur mon profil)
    votre (compte|colis|page) (sera|va être|est|a été) (suspendu|supprimé|bloqué)
    votre (compte|colis|page) (sera|va être|est|a été) (désactivé|en attente de paiement|bloquée)
    vérifiez votre (compte|identité|page), (confirmez|mettez à jour) vos (informations|coordonnées) bancaires
    (recharge|recharges|coupon|coupons|carte) (pcs|transcash|neosurf|paysafecard|gratuite|illimitée)
    flexy gratuit, internet (gratuit|illimité gratuit), (mégas|go|gigas) gratuits
    (astuce|code|vpn) pour internet gratuit, hack(er|eur|eurs) (professionnel|éthique|de compte)
    récupér(er|ation|é) (de |mon |votre |ton |un |)(compte|comptes) (piraté|piratés|facebook|instagram)
    récupér(er|ation|é) (de |mon |votre |ton |un |)(mot de passe|fonds) (piraté|piratés|facebook|instagram)
    récupér(er|ation|é) (de |mon |votre |ton |un |)(compte|comptes) (hacké|perdus|volés|snapchat)
    récupér(er|ation|é) (de |mon |votre |ton |un |)(mot de passe|fonds) (hacké|perdus|volés|snapchat)
    espionner (un téléphone|whatsapp|son conjoint|votre partenaire|son mari)
    pirater (un compte|whatsapp|facebook|snapchat), faux (billets|papiers|diplômes|permis)
    (billets|diplômes|permis|passeport|visa|tcf|toefl) (authentiques à vendre|à vendre|sans examen)
    (billets|diplômes|permis|passeport|visa|tcf|toefl) (garanti|en une semaine|sans passer)
    visa (canada|schengen|france) (garanti|sans|facile|rapide), immigration canada facile
    document(|s) (authentiques|enregistrés), don(|s) de (100 000|1 million|héritage|ma fortune)
    héritage (de|à partager|en ma faveur|sans héritier), veuve (atteinte|malade|fortunée)
    atteinte d'un cancer (en phase|et je souhaite faire un don)
    donne (chiot|chiots|chaton|mobilhome|piano) contre bons soins, urgent je donne
    # healers
    marabout(|s), maître marabout, (grand |puissant |vrai |)(médium|voyant|voyante|guérisseur|féticheur)
    (grand |puissant |vrai |)(vaudou|bokonon|médium voyant|maître spirituel)
    retour (d'affection|de l'être aimé|de l'être aimée|affectif|d'affection rapide|de votre ex|amoureux)
    envoûtement(|s), désenvoûtement(|s)
    rituel(|s) (d'amour|de richesse|de retour|puissant|de protection|d'argent), portefeuille magique
    valise magique, pacte avec, bague magique, parfum magique, savon magique, magie (rouge|blanche|noire)
    (talisman|amulette|gri gri|grigri)(|s), multiplication (d'argent|de billets)
    (agrandir|agrandissement) (du |le |de |votre |son |)(pénis|sexe|verge|fesses|seins|bazin)
    (grossir|élargissement) (du |le |de |votre |son |)(pénis|sexe|verge|fesses|seins|bazin)
    (faiblesse|impuissance) sexuelle (guérie|définitivement|solution)
    éjaculation précoce (solution|guérie|guérison|traitement naturel|définitivement)
    guérison (garantie|définitive|totale en), herbes (naturelles|médicinales|africaines) (qui|pour|du docteur)
    (guéri|guérie|soigné|soignée) (grâce au|grâce à|par le) (docteur|dr|grand|prêtre|maître)
    dr (herbaliste|herboriste|roland|oniha|ebuka), perdre (10|15|20|5|8) (kg|kilos) (en|sans)
    maigrir (sans effort|en 7 jours|vite sans|rapidement sans|en dormant), ventre plat en
    (résultat|résultats|satisfaction) (garanti|garantis|en 7 jours|en 48h) (ou|sans|contactez)
    (résultat|résultats|satisfaction) (garanti|garantis|en 7 jours|en 48h) (whatsapp|remboursé|100)
    (résultat|résultats|satisfaction) (en 24h|immédiat|garantie) (ou|sans|contactez|whatsapp|remboursé|100)
    100% (garanti|garantis|remboursé|naturel et efficace)
    contactez (le|la|moi|nous) (sur|par|au|via) (whatsapp|telegram|son whatsapp|watsapp|mail|son numéro)
    whatsapp (direct|uniquement|plus), écrivez lui sur whatsapp, écris lui sur (telegram|whatsapp|insta)
  `,

  advert: `
    (visitez|visite|venez voir|allez voir|venez visiter) (ma page|notre page|mon site)
    (visitez|visite|venez voir|allez voir|venez visiter) (notre site|ma boutique|notre boutique)
    (passez voir|rejoignez|aimez|likez) (ma page|notre page|mon site|notre site|ma boutique|notre boutique)
    (visitez|visite|venez voir|allez voir|venez visiter) (mon profil|ma chaîne|notre chaîne)
    (visitez|visite|venez voir|allez voir|venez visiter) (mon compte|notre groupe)
    (passez voir|rejoignez|aimez|likez) (mon profil|ma chaîne|notre chaîne|mon compte|notre groupe)
    (découvrez|suivez|consultez|rdv sur) (ma page|notre page|mon site|notre site|ma boutique|notre boutique)
    (rendez vous sur|jetez un œil à|passez sur|faites un tour sur) (ma page|notre page|mon site)
    (rendez vous sur|jetez un œil à|passez sur|faites un tour sur) (notre site|ma boutique|notre boutique)
    (découvrez|suivez|consultez|rdv sur) (mon profil|ma chaîne|notre chaîne|mon compte|notre groupe)
    (rendez vous sur|jetez un œil à) (mon profil|ma chaîne|notre chaîne|mon compte|notre groupe)
    (passez sur|faites un tour sur) (mon profil|ma chaîne|notre chaîne|mon compte|notre groupe)
    (visitez|visite|venez voir|allez voir|venez visiter) (mon groupe|ma vidéo|mon insta)
    (visitez|visite|venez voir|allez voir|venez visiter) (mon instagram|notre compte)
    (passez voir|rejoignez|aimez|likez) (mon groupe|ma vidéo|mon insta|mon instagram|notre compte)
    (visitez|visite|venez voir|allez voir|venez visiter) (mon tiktok|mes produits|nos produits)
    (visitez|visite|venez voir|allez voir|venez visiter) (mes créations|mon shop)
    (passez voir|rejoignez|aimez|likez) (mon tiktok|mes produits|nos produits|mes créations|mon shop)
    (découvrez|suivez|consultez|rdv sur) (mon groupe|ma vidéo|mon insta|mon instagram|notre compte)
    (rendez vous sur|jetez un œil à) (mon groupe|ma vidéo|mon insta|mon instagram|notre compte)
    (passez sur|faites un tour sur) (mon groupe|ma vidéo|mon insta|mon instagram|notre compte)
    (découvrez|suivez|consultez|rdv sur) (mon tiktok|mes produits|nos produits|mes créations|mon shop)
    (rendez vous sur|jetez un œil à) (mon tiktok|mes produits|nos produits|mes créations|mon shop)
    (passez sur|faites un tour sur) (mon tiktok|mes produits|nos produits|mes créations|mon shop)
    (mp|mpv|message privé|inbox|dm|pv|contactez moi) (pour|si) (prix|commander|plus d'infos|plus d'info)
    (mp|mpv|message privé|inbox|dm|pv|contactez moi) (pour|si) (les prix|info|infos)
    (mp|mpv|message privé|inbox|dm|pv|contactez moi) (pour|si) (intéressé|intéressés|intéressée)
    (mp|mpv|message privé|inbox|dm|pv|contactez moi) (pour|si) (plus d'informations|commande|les détails)
    intéressé(|s) (mp|inbox|contactez moi|dm|écrivez moi)
    (vente|vends|à vendre|je vends|nous vendons) (de |d'|des |un |une |en gros|pas cher|nos |mes )
    (on vend|destockage|déstockage|liquidation) (de |d'|des |un |une |en gros|pas cher|nos |mes )
    (disponible|dispo) (chez moi|chez nous|en mp|sur ma page|sur notre page|dans ma boutique)
    livraison (partout|58 wilayas|48 wilayas|69 wilayas)
    livraison (dans toutes les wilayas|disponible vers|gratuite sur ma)
    (nos|mes) (services|prestations|tarifs) (sont|disponibles|en mp|à partir)
    prix (imbattable|imbattables|choc|usine|d'usine|de gros|grossiste)
    (devis|déplacement) gratuit(|s) (contactez|appelez|au|sur), appelez (moi|nous) (au|sur|vite|maintenant)
    passez (commande|vos commandes) (en|au|sur|dès|par), code promo (|:)(moi|avec|sur)
    (promo|promotion|remise|réduction) (chez moi|sur ma page|sur mon site|exclusive sur mon), avec mon code
    utilisez mon code, utilise mon code, lien de parrainage, code parrain, code de parrainage, parrainez moi
    mon lien d'(affiliation|inscription), inscrivez vous (avec|via|sur) (mon|ce) lien
    cours (particuliers|de soutien) (à domicile|en ligne) (contactez|mp|dispo)
    formation (gratuite|offerte|en ligne) (inscrivez|contactez|mp|lien), nouveau salon ouvert
    venez nombreux chez, abonnement (iptv|netflix|spotify) (pas cher|dispo|à vendre), iptv, netflix à vendre
    compte(|s) netflix (pas cher|dispo)
    (followers|abonnés|likes|vues) (à vendre|pas cher|gratuits|achat|instagram)
    acheter des (followers|abonnés|likes|vues), boost(ez|er) votre (page|compte|instagram|tiktok)
    community manager disponible pour vos pages
    (création|développement) de (site|sites|logo|logos) (web |)(pas cher|à partir|contactez)
    agence (de|web|digitale) (contactez|à votre service)
  `,

  chain: `
    copié collé sur (votre|ton|son) mur, (ne brise|ne brisez|ne casse|ne cassez|brise) pas (cette|la) chaîne
    chaîne de (prière|prières|solidarité|messages|l'amitié), sinon (malheur|malchance|7 ans)
    (malheur|malchance) (pendant|à celui|pour celui)
    si tu (aimes|crois en|as un cœur|ignores) (dieu|jésus|allah|ta mère|le prophète) (partage|écris|dis|tu)
    (écris|écrivez|dis|dites|tape|tapez|commente) (amen|amine|amin|allahou akbar|soubhanallah) (et|si|pour|en)
    1 (like|j'aime|partage) =, un (like|j'aime|partage) (=|pour|égal)
    je parie que personne ne (va partager|partagera|like), 99% (des gens ne|ne vont pas|ignorent), abonne toi
    abonnez vous, abonnez vous à (ma|mon|notre), abonne toi à (ma|mon)
    (like|liker|likez|lik) (et|ma|mon|pour|ce com|mon commentaire) (abonne|abonnez|photo|com)
    (like|liker|likez|lik) (et|ma|mon|pour|ce com|mon commentaire) (page|partage|partagez|commentaire)
    (follow|follows|abonné|abo|sub|like) (pour|for|4|contre|=|x) (follow|abonné|sub|like|abo|like), f4f, l4l
    s4s, sub4sub, follow back, followback, rends l'abonnement, je rends, rendu direct, je m'abonne en retour
    qui s'abonne je m'abonne
    (objectif|aidez moi à atteindre|besoin de) (1000|500|100|10000|1k|10k|200|2000|mille) (abonnés|followers|abos|likes)
    (aidez moi|aide moi) à (avoir|atteindre|percer|monter), force à moi abonnez
    (soutenez|soutiens) (ma|mon) (chaîne|page|compte|tiktok), passez sur mon (profil|compte|tiktok)
    premier (commentaire|com|à commenter), qui (regarde|lit|écoute) (en|ça en|ça|encore) (2024|2025|2026)
    épinglez moi, épingle moi, pin moi, likez si, like si (tu|vous|t'es)
    mets un (like|j'aime|cœur) (si|pour|et)
    (partage|partagez|envoie) (à|ce message à|ceci à) (10|15|20|12|7|8|5|9) (personnes|contacts|amis|groupes)
    (partage|partagez|envoie) (ça à|le à|à au moins) (10|15|20|12|7|8|5|9) (personnes|contacts|amis|groupes)
    (partage|partagez|envoie) (à|ce message à|ceci à) (11|25|50|100) (personnes|contacts|amis|groupes)
    (partage|partagez|envoie) (à|ce message à|ceci à) (dix|quinze|vingt|30) (personnes|contacts|amis|groupes)
    (partage|partagez|envoie) (ça à|le à|à au moins) (11|25|50|100) (personnes|contacts|amis|groupes)
    (partage|partagez|envoie) (ça à|le à|à au moins) (dix|quinze|vingt|30) (personnes|contacts|amis|groupes)
    (envoyez|transfère|transférez) (à|ce message à|ceci à) (10|15|20|12|7|8|5|9) (personnes|contacts)
    (envoyez|transfère|transférez) (à|ce message à|ceci à) (10|15|20|12|7|8|5|9) (amis|groupes)
    (envoyez|transfère|transférez) (ça à|le à|à au moins) (10|15|20|12|7|8|5|9) (personnes|contacts)
    (envoyez|transfère|transférez) (ça à|le à|à au moins) (10|15|20|12|7|8|5|9) (amis|groupes)
    (envoyez|transfère|transférez) (à|ce message à|ceci à) (11|25|50|100) (personnes|contacts|amis|groupes)
    (envoyez|transfère|transférez) (à|ce message à|ceci à) (dix|quinze|vingt|30) (personnes|contacts)
    (envoyez|transfère|transférez) (à|ce message à|ceci à) (dix|quinze|vingt|30) (amis|groupes)
    (envoyez|transfère|transférez) (ça à|le à|à au moins) (11|25|50|100) (personnes|contacts|amis|groupes)
    (envoyez|transfère|transférez) (ça à|le à|à au moins) (dix|quinze|vingt|30) (personnes|contacts)
    (envoyez|transfère|transférez) (ça à|le à|à au moins) (dix|quinze|vingt|30) (amis|groupes)
    (transmets|publie|publiez) (à|ce message à|ceci à) (10|15|20|12|7|8|5|9) (personnes|contacts|amis|groupes)
    (copie|copiez) (à|ce message à|ceci à) (10|15|20|12|7|8|5|9) (personnes|contacts|amis|groupes)
    (transmets|publie|publiez) (ça à|le à|à au moins) (10|15|20|12|7|8|5|9) (personnes|contacts|amis|groupes)
    (copie|copiez) (ça à|le à|à au moins) (10|15|20|12|7|8|5|9) (personnes|contacts|amis|groupes)
    (transmets|publie|publiez) (à|ce message à|ceci à) (11|25|50|100) (personnes|contacts|amis|groupes)
    (transmets|publie|publiez) (à|ce message à|ceci à) (dix|quinze|vingt|30) (personnes|contacts|amis|groupes)
    (copie|copiez) (à|ce message à|ceci à) (11|25|50|100) (personnes|contacts|amis|groupes)
    (copie|copiez) (à|ce message à|ceci à) (dix|quinze|vingt|30) (personnes|contacts|amis|groupes)
    (transmets|publie|publiez) (ça à|le à|à au moins) (11|25|50|100) (personnes|contacts|amis|groupes)
    (transmets|publie|publiez) (ça à|le à|à au moins) (dix|quinze|vingt|30) (personnes|contacts|amis|groupes)
    (copie|copiez) (ça à|le à|à au moins) (11|25|50|100|dix|quinze|vingt|30) (personnes|contacts|amis|groupes)
    (partage|partagez|envoie) (à|ce message à|ceci à|ça à) (tous tes|tous vos|toutes les) (amis|contacts)
    (partage|partagez|envoie) (à|ce message à|ceci à|ça à) (tous tes|tous vos|toutes les) (personnes|groupes)
    (envoyez|transfère|transférez) (à|ce message à|ceci à|ça à) (tous tes|tous vos|toutes les) (amis|contacts)
    (envoyez|transfère|transférez) (à|ce message à|ceci à|ça à) (tous tes|tous vos|toutes les) (personnes|groupes)
    (publie|publiez|copie|copiez) (ceci |ce message |)sur (ton|votre) mur
  `,

  question: `
    est ce (que|qu'|qu'il|qu'on|que vous|qu'elle), esce que
    c'est (quoi|où|quand|qui|combien|pour quand|comment|à quelle heure), c koi, c quoi, cé quoi, c ou, keske
    kes ke, qu'est ce (que|qui|qu'il|qu'on), quest ce que, kestce que, qu'en est il, que faire, que dois je
    (comment|coment|cmt|cment) (faire|on fait|ça|peut on|puis je|je)
    (comment|coment|cmt|cment) (fait on|procéder|s'inscrire|avoir|savoir|obtenir)
    (comment|coment|cmt|cment) (activer|désactiver|contacter|vous|utiliser|se)
    (comment|coment|cmt|cment) (résilier|récupérer|payer|marche|fonctionne|c)
    (pourquoi|pq|pkoi|pourkoi|prk) (vous|tu|on|il|elle|ils|je|mon|ma|le|la)
    (pourquoi|pq|pkoi|pourkoi|prk) (les|ça|est ce|c'est|c|pas|cette|ce|y|n')
    (quand|qd|kan) (est ce|sera|seront|aura|est|sont|serez|serait|commence|ouvre)
    (quand|qd|kan) (ouvrez|vous|pensez|allez|on|sortira|arrive|reprend|y), à partir de quand, depuis quand
    jusqu'à quand, à quelle (heure|date|adresse|fréquence)
    (où|ou) (est|sont|puis je|peut on|se trouve|se trouvent|se situe|êtes vous|trouver)
    (où|ou) (acheter|est ce|on peut|en est|s'adresser|vous trouvez|vous êtes|exactement)
    (quel|quelle|quels|quelles|kel|kelle) (est|sont|jour|heure|date|âge|différence|taille)
    (quel|quelle|quels|quelles|kel|kelle) (ville|adresse|modèle|type|marque|numéro|document)
    (quel|quelle|quels|quelles|kel|kelle) (documents|papiers|délai|délais|serait|magasin|magasins)
    (quel|quelle|quels|quelles|kel|kelle) (horaires|conditions|formule|produit|site|wilaya|agence)
    (combien|cmb|cb) (de temps|de jours|de |d'|pour|ça|faut|y a)
    (peut|puis|pouvez|pourriez|peux|pourrait|pourrais) (on|je|vous|tu) (|me|nous|m'|encore|avoir)
    (peut|puis|pouvez|pourriez) (on|je|vous|tu) (dire|savoir|confirmer|expliquer|préciser)
    (peux|pourrait|pourrais) (on|je|vous|tu) (dire|savoir|confirmer|expliquer|préciser)
    (avez|savez|auriez|êtes|allez|comptez|faites|livrez|acceptez|proposez|vendez|connaissez|prenez) vous
    (y a t il|y'a t il|y aura t il|ya t il|existe t il|faut il|faut t il|doit on|dois je|suis je)
    (ai je|sera t il|seront ils|est il|est elle|sont ils|reste t il|aurez vous|serait il)
    qui (peut|sait|a|est|connaît|pourrait|a déjà|contacter)
    (quelqu'un|qqn|quelquun|qlq un) (sait|a|peut|connaît|pourrait|saurait|a déjà|a testé|aurait|sait si)
    (svp|stp|s'il vous plaît) (une info|info|des infos|infos|réponse|répondez|comment|où|quand)
    besoin d'(une info|infos|un renseignement|informations|aide svp), j'ai une question, une question
    petite question, question (svp|:|bête|rapide), j'aimerais savoir, je voudrais savoir, je veux savoir
    je voulais savoir, (serait il|est il|c'est) possible (de|d'|d'avoir|pour)
    possible (de|d') (savoir|avoir|livrer|commander|venir)
    (dites|dis) (moi|nous) (si|comment|où|quand|pourquoi|svp), n'est ce pas, ou pas ?, ça marche comment
    ça se passe comment, comment ça (marche|se fait|se passe), pouvez vous, pourriez vous, savez vous
    (vous |)(êtes|serez) ouvert(|s) (le|demain|aujourd'hui|ce|dimanche|vendredi|samedi), hein ?, kelkun
    des nouvelles (de|du|concernant|pour)
  `,

  price: `
    prix, prix svp, prix stp, prix s'il vous plaît, pri svp, le prix, les prix, prix de, px, pv svp
    prix en pv, prix en mp, prix pv, en pv svp, tarif(|s), quel tarif, grille tarifaire
    (c'est|c|ça fait|ca fait|cela fait|ça coûte|sa fait|pour) combien
    combien (ça coûte|coûte|coûtent|svp|le|la|les|ça|pour)
    combien (vaut|vous vendez|l'unité|le kilo|le pot|cette|ce|est), (combien|cmb|cb|kombien|cbien) svp
    à (quel|combien|kel) prix, a combien, son prix, devis, dispo(|s), dispo svp
    (toujours|encore|est ce) (dispo|disponible|disponibles|en stock), disponible (|s)(svp|en|à|au|où|quand)
    disponibilité, c dispo, en stock, réassort, rupture de stock quand
    (livraison|livrez|livrer|livrable|livraisons) (vers|à|au|en|sur|possible|dispo|disponible|combien)
    (livraison|livrez|livrer|livrable|livraisons) (gratuite|domicile|wilaya|58|svp|jusqu'à|pour|dz)
    vous livrez, livrez vous, frais de (livraison|port), la livraison est
    (je |jveux |)(veux|voudrais|souhaite|aimerais|peux|compte) (commander|acheter|passer commande|réserver)
    (je |jveux |)(veux|voudrais|souhaite|aimerais|peux|compte) (l'acheter|en commander)
    (je |jveux |)(veux|voudrais|souhaite|aimerais|peux|compte) (le commander|la commander)
    (je |jveux |)(veux|voudrais|souhaite|aimerais|peux|compte) (m'inscrire|en acheter)
    (je |jveux |)(veux|voudrais|souhaite|aimerais|peux|compte) (prendre rdv|prendre rendez vous)
    (je |jveux |)(veux|voudrais|souhaite|aimerais|peux|compte) (un devis|souscrire)
    (je |jveux |)(veux|voudrais|souhaite|aimerais|peux|compte) (m'abonner à l'offre|adhérer)
    comment (commander|acheter|réserver|passer commande|payer|souscrire)
    comment (s'inscrire|avoir cette offre|se procurer|l'avoir|on commande)
    où (acheter|commander|puis je l'acheter|puis je acheter|peut on acheter|trouver ce)
    où (on peut acheter|puis je me procurer|le trouver|les trouver|la trouver)
    (je |)(commande|réserve|prends|achète) (la|le|un|une|deux|2|3|tout de suite|direct|les|ce|cette)
    je le veux, je la veux, je les veux, il me le faut, il me la faut, il me les faut, j'en veux
    intéressé(|e|s), je suis intéressé(|e), ça m'intéresse, preneur, preneuse, mp envoyé
    vous vendez (où|au|en|aussi|combien|à), point(|s) de vente, en vente où, revendeur(|s) (à|sur|où)
    taille (s|m|l|xl|36|38|40|42|dispo|disponible|unique), quelles tailles, quelles couleurs
    autres (couleurs|coloris|tailles)
    paiement (à la livraison|en plusieurs fois|par facilité|par facilités|par carte|en ligne|en 3 fois)
    par facilité, facilités de paiement, code promo (valable|svp|encore|dispo)
    (une |)(réduction|promo|remise) (possible|étudiant|pour les|?|encore valable), billetterie
    acheter (des|les|un|une) (billets|places|tickets|billet|place)
    prix du (billet|menu|pack|kit|kilo|ticket|forfait), prix de la place, coût de, vente en gros, prix gros
    prix de gros, 💰 combien, j'en (veux|prends|voudrais) (un|une|deux|2|3|trois|plusieurs), j'en veux bien
  `,

  thanks: `
    merci, merci beaucoup, merci bcp, mrc, mrci, merki, merci infiniment, merci mille fois, mille mercis
    mille merci, 1000 merci, un grand merci, grand merci, merci bien
    merci à (vous|tous|toute|l'équipe|toi|votre), merci pour (votre|tout|la|le|les|l'|ton|vos|cette|ce|tes)
    merci d'avance, merci d'avoir, merci de (votre|m'avoir|nous avoir|la part|prendre), remercie(|ments|r)
    je vous remercie, vous remercie, on vous remercie, (tous |)mes remerciements, remerciement(|s)
    reconnaissant(|e|s), gratitude, c'est (très |vraiment |)gentil (à vous|de votre part|merci|à toi|de)
    trop (gentil|gentille|gentils), très gentil(|le|s) à vous, thx, thanks, thank you, tks
    que dieu vous (bénisse|récompense|garde|protège), qu'allah vous (récompense|bénisse|facilite|protège)
    barak allah, barakallah, baraka allah, barakallahu fik, barak allahou fik(|oum|oun), jazak allah
    sahit(|ou), saha, sa7a, sahitou, yatik saha, ya3tik saha, choukran
  `,

  praise: `
    # short and general
    bravo, bravoo, chapeau, chapeau bas, félicitation(|s), félicite, top, au top, topissime, tip top
    c'est top, trop top, génial(|e|s|es), géniaux, super, supers, superbe(|s), super(b|bement)
    excellent(|e|s|es), excellence, parfait(|e|s|es), perfection, à la perfection, nickel, niquel, impec
    impeccable(|s), magnifique(|s), merveilleu(x|se|ses), merveille(|s), extraordinaire(|s)
    exceptionnel(|s|le|les), formidable(|s), fantastique(|s), sublime(|s), splendide(|s), incroyable(|s)
    fabuleu(x|se|ses), remarquable(|s), admirable(|s), grandiose(|s), époustouflant(|e|s|es)
    bluffant(|e|s|es), bluffé(|e|s|es), éblouissant(|e|s|es), somptueu(x|se|ses), divin(|e|s|es)
    exquis(|e|es), délicieu(x|se|ses), délice(|s), régal, un régal, on se régale, je me régale, régalé(|s)
    savoureu(x|se|ses), succulent(|e|s|es), miam, yummy
    hâte de (goûter|tester|voir|essayer|découvrir|vous|y|lire|venir), trop hâte, vivement
    très (bon|bonne|bons|bonnes|bien|beau|belle|beaux|belles|efficace|efficaces|pro)
    très (professionnel|professionnels|professionnelle|réactif|réactifs|réactive)
    très (utile|utiles|intéressant|intéressante|agréable)
    très (agréables|joli|jolie|pratique|satisfait|satisfaite)
    très (satisfaits|content|contente|contents|sympa|sympathique)
    très (gentil|gentils|propre|rapide|touchant|émouvant|accueillant|accueillants|fier|fière|sérieux)
    trop (bon|bonne|bien|beau|belle|beaux|belles|cool|mignon|mignonne|stylé|stylée|fort)
    trop (forte|forts|jolie|joli|chou|fière|fier|drôle|contente|content|génial|kiffant)
    vraiment (bien|bon|bonne|top|beau|belle|super|génial|efficace)
    vraiment (satisfait|satisfaite|content|contente|cool|excellent|sympa|pro)
    bien (joué|fait|vu|dit|mérité|méritée|expliqué|accueilli|accueillie|reçu et conforme)
    si (beau|belle|bon|bonne|jolie)
    (beau|bon|super|excellent|joli|magnifique) (travail|boulot|job|taf|projet|concept)
    (beau|bon|super|excellent|joli|magnifique) (reportage|article|geste|produit|rapport qualité)
    bonne (initiative|idée|continuation|nouvelle|équipe|ambiance|qualité)
    belle(|s) (initiative|équipe|émission|victoire|performance|photo|histoire|surprise|leçon)
    belle(|s) (idée|qualité|réalisation|énergie|découverte|rencontre|image|vidéo)
    # feelings
    j'adore, adore, adoré, on adore, trop d'amour
    j'aime (beaucoup|trop|bien|énormément|tellement|votre|vos|ce|cette|ces|le|la|les|vraiment), je vous aime
    on vous aime, je t'aime, jtm, jadore, j'kiffe, je kiffe, on kiffe, kiff(e|er|ant), coup de (cœur|coeur)
    fan de, grande fan, grand fan, je suis fan, ravi(|e|s|es), satisfait(|e|s|es), entièrement satisfait
    enchanté(|e), content(|e|s) de (mon|ma|votre|mes|cette|ce|l'achat), heureu(x|se) (de|d'|cliente|client)
    comblé(|e|s), agréablement (surpris|surprise), bonne surprise, émerveillé(|e), fier(|s) de, fière(|s) de
    je (recommande|conseille|valide|plussoie|approuve|soutiens)
    recommande (vivement|à 100|fortement|les yeux fermés|à tous|cette|ce|ces|sans hésiter)
    vivement recommandé, à recommander, les yeux fermés, sans hésiter, rien à (dire|redire|reprocher)
    je confirme top, le meilleur, la meilleure, les meilleurs, les meilleures
    meilleur(|e|s|es) (de|que|marque|crème|opérateur|service|équipe|produit)
    meilleur(|e|s|es) (resto|du monde|au monde|émission|chaîne|d'algérie|de france|achat), number one
    numéro 1, n°1, 10/10, 20/20, 5 étoiles, cinq étoiles, 👌, 💯, continuez (comme ça|ainsi|sur cette|vous êtes)
    continue comme ça, ne changez rien, bonne continuation, longue vie à, bon courage à vous
    bon courage (les|à toute), courage à, vous (gérez|assurez|êtes les meilleurs|êtes au top|êtes géniaux)
    vous (êtes super|déchirez|êtes formidables|faites du bon)
    tu (gères|assures|déchires|es le meilleur|es la meilleure|es magnifique), respect, gros respect, big up
    force à vous, force à toi, bien ouej, gg, stylé(|e|s), classe, trop classe, grande classe, chic, canon
    une tuerie, une pépite, pépite(|s), un bijou, petit bijou, une bombe, de la bombe, le feu, du lourd
    un banger
    # quality of a service
    (réactif|réactive|réactifs|efficace|efficaces|efficacité|pro|professionnalisme|sérieux)
    (à l'écoute|souriant|souriante|souriants|souriantes|accueillant|accueillante|aimable|aimables)
    (serviable|serviables|disponibles et|compétent|compétente)
    (compétents|attentionné|rapide et efficace|au petit soin)
    (aux petits soins|bienveillant|bienveillante|chaleureux|chaleureuse|sympathique|sympathiques|sympa|sympas)
    livraison (rapide|express|impeccable|dans les temps|ultra rapide|nickel)
    (service|accueil|personnel|équipe|sav|suivi) (au top|impeccable|irréprochable|excellent|parfait|super)
    (service|accueil|personnel|équipe|sav|suivi) (génial|remarquable|de qualité|top|à l'écoute)
    irréprochable(|s), (problème|souci) (résolu|réglé), bien (reçu|arrivé)
    reçu (rapidement|en 24h|en 48h|dans les temps|en parfait état), conforme à (la|mes|l')
    fonctionne (parfaitement|très bien|à merveille|nickel)
    marche (parfaitement|très bien|du tonnerre|super bien|nickel)
    (cheveux|peau|peaux) (douce|doux|magnifiques|soyeux|sublime|éclatante|toute douce|hydratée)
    (sent|sentent) (bon|trop bon|super bon|divinement bon), bon rapport qualité prix
    de (bonne|très bonne|grande|super|excellente) qualité
    qualité (top|au rendez vous|supérieure|irréprochable), ça (déchire|tue|envoie|claque|défonce|fait plaisir)
    ça (fait du bien|change la vie|donne envie|régale|marche du tonnerre), utile(|s), inspirant(|e|s)
    touchant(|e|s), émouvant(|e|s), intéressant(|e|s|es), instructi(f|ve|fs|ves), passionnant(|e|s|es)
    captivant(|e|s), hilarant(|e|s|es), drôle(|s), mignon(|s), mignonne(|s), trop chou, adorable(|s)
    ravissant(|e|s), joli(|e|s|es), beau, belle, beaux, belles, magnif, magique(|s), cool, chouette(|s)
    sympatoche, kiffant, ouf de qualité, de ouf, trop ouf, machallah, mashallah, macha allah, ma cha allah
    mach'allah, tbarkallah, tbark allah, hamdoulilah, hamdoullah, vive (la|le|les|l'|nos|notre)
    allez (les|l'|le) (verts|bleus|bleues|om|psg|jsk|mca|usma|fennecs|lions|gars), one two three
    123 viva l'algérie, viva l'algérie, champions, champion(|ne|nes), légende(|s), la légende, le boss
    les boss, patron du game, reine, queen, roi du, goat, 🐐 du foot, héros, ❤️, 😍, 🥰, 👏, 😘, 🔥, 👍, 🤩, 💖, 💚, 💙
    🎉, 😋, 🥇, 🏆, ♥️, 💕, (je suis|suis|totalement) conquis(|e)
  `,

  complaint: `
    # not received, late
    (toujours|tjrs|tjr|tj) (pas|rien|aucune|aucun|en attente|le même|pas de|en panne)
    (toujours|tjrs|tjr|tj) (injoignable|indisponible|bloqué|bloquée|nul|sans|la même)
    (toujours |)pas (encore |)(reçu|livré|livrée|arrivé|arrivée|remboursé|remboursée)
    (toujours |)pas (encore |)(réparé|traité|traitée|résolu|réglé|eu de réponse), rien reçu
    jamais (reçu|arrivé|livré|livrée|de réponse|répondu|remboursé|rappelé|disponible|vu ça|eu de|contacté)
    (n'ai|n'a|ai|j'ai) (toujours |)(pas|rien|jamais) (reçu|eu de|été livré|été remboursé|été rappelé)
    sans réponse, sans nouvelle(|s)
    aucune (réponse|nouvelle|nouvelles|solution|suite|explication|considération)
    aucune (info|information|communication|aide|excuse|compensation)
    aucun (retour|suivi|respect|remboursement|sérieux|contact)
    aucun (effet|résultat|geste|service client|professionnalisme)
    (attends|attend|attendons|attente) (depuis|toujours|encore|mon remboursement|ma commande)
    (attendre|j'attends|attendu|patiente) (depuis|toujours|encore|mon remboursement|ma commande)
    (attends|attend|attendons|attente) (mon colis|une réponse|plus de|interminable|des heures)
    (attendre|j'attends|attendu|patiente) (mon colis|une réponse|plus de|interminable|des heures)
    (attends|attend|attendons|attente|attendre|j'attends|attendu|patiente) (2h|3h|1h|deux heures|trois heures)
    (attends|attend|attendons|attente) (une heure|un mois|des mois|des jours)
    (attendre|j'attends|attendu|patiente) (une heure|un mois|des mois|des jours)
    (ça fait|cela fait|sa fait) (2|3|4|5|6) (semaine|semaines|mois|jours) (que|sans|j'attends)
    (ça fait|cela fait|sa fait) (une|deux|trois|un) (semaine|semaines|mois|jours) (que|sans|j'attends)
    (ça fait|cela fait|sa fait) (2|3|4|5|6) (semaine|semaines|mois|jours) (d'attente|de retard)
    (ça fait|cela fait|sa fait) (une|deux|trois|un) (semaine|semaines|mois|jours) (d'attente|de retard)
    (depuis|voilà) (2|3|4|5|6|une|deux|trois|un) (semaine|semaines|mois|jours) (que|sans|j'attends)
    (depuis|voilà) (2|3|4|5|6|une|deux|trois|un) (semaine|semaines|mois|jours) (d'attente|de retard)
    (ça fait|cela fait|sa fait) (2|3|4|5|6|une|deux|trois|un) (heures|ans|année|années) (que|sans|j'attends)
    (ça fait|cela fait|sa fait) (2|3|4|5|6|une|deux|trois|un) (heures|ans|année|années) (d'attente|de retard)
    (depuis|voilà) (2|3|4|5|6|une|deux|trois|un) (heures|ans|année|années) (que|sans|j'attends)
    (depuis|voilà) (2|3|4|5|6|une|deux|trois|un) (heures|ans|année|années) (d'attente|de retard)
    (ça fait|cela fait|sa fait) (2|3|4|5|6) (semaine|semaines|mois|jours) (rien|et toujours|et rien)
    (ça fait|cela fait|sa fait) (une|deux|trois|un) (semaine|semaines|mois|jours) (rien|et toujours|et rien)
    (ça fait|cela fait|sa fait) (2|3|4|5|6|une|deux|trois|un) (semaine|semaines|mois|jours) (qu'on|qu'il)
    (depuis|voilà) (2|3|4|5|6|une|deux|trois|un) (semaine|semaines|mois|jours) (rien|et toujours|et rien)
    (depuis|voilà) (2|3|4|5|6|une|deux|trois|un) (semaine|semaines|mois|jours) (qu'on|qu'il)
    (ça fait|cela fait|sa fait) (2|3|4|5|6) (heures|ans|année|années) (rien|et toujours|et rien)
    (ça fait|cela fait|sa fait) (une|deux|trois|un) (heures|ans|année|années) (rien|et toujours|et rien)
    (ça fait|cela fait|sa fait) (2|3|4|5|6|une|deux|trois|un) (heures|ans|année|années) (qu'on|qu'il)
    (depuis|voilà) (2|3|4|5|6|une|deux|trois|un) (heures|ans|année|années) (rien|et toujours|et rien)
    (depuis|voilà) (2|3|4|5|6|une|deux|trois|un) (heures|ans|année|années) (qu'on|qu'il)
    (ça fait|cela fait|sa fait) (quatre|plus d'une) (semaine|semaines|mois|jours) (que|sans|j'attends)
    (ça fait|cela fait|sa fait) (plus d'un|plusieurs) (semaine|semaines|mois|jours) (que|sans|j'attends)
    (ça fait|cela fait|sa fait) (quatre|plus d'une) (semaine|semaines|mois|jours) (d'attente|de retard)
    (ça fait|cela fait|sa fait) (plus d'un|plusieurs) (semaine|semaines|mois|jours) (d'attente|de retard)
    (depuis|voilà) (quatre|plus d'une|plus d'un|plusieurs) (semaine|semaines|mois|jours) (que|sans|j'attends)
    (depuis|voilà) (quatre|plus d'une|plus d'un|plusieurs) (semaine|semaines|mois|jours) (d'attente|de retard)
    (ça fait|cela fait|sa fait) (des|10|15|20) (semaine|semaines|mois|jours) (que|sans|j'attends)
    (ça fait|cela fait|sa fait) (des|10|15|20) (semaine|semaines|mois|jours) (d'attente|de retard)
    (depuis|voilà) (des|10|15|20) (semaine|semaines|mois|jours) (que|sans|j'attends|d'attente|de retard)
    (ça fait|cela fait|sa fait) (quatre|plus d'une) (heures|ans|année|années) (que|sans|j'attends)
    (ça fait|cela fait|sa fait) (plus d'un|plusieurs) (heures|ans|année|années) (que|sans|j'attends)
    (ça fait|cela fait|sa fait) (quatre|plus d'une) (heures|ans|année|années) (d'attente|de retard)
    (ça fait|cela fait|sa fait) (plus d'un|plusieurs) (heures|ans|année|années) (d'attente|de retard)
    (depuis|voilà) (quatre|plus d'une|plus d'un|plusieurs) (heures|ans|année|années) (que|sans|j'attends)
    (depuis|voilà) (quatre|plus d'une|plus d'un|plusieurs) (heures|ans|année|années) (d'attente|de retard)
    (ça fait|cela fait|sa fait) (des|10|15|20) (heures|ans|année|années) (que|sans|j'attends)
    (ça fait|cela fait|sa fait) (des|10|15|20) (heures|ans|année|années) (d'attente|de retard)
    (depuis|voilà) (des|10|15|20) (heures|ans|année|années) (que|sans|j'attends|d'attente|de retard)
    (ça fait|cela fait|sa fait) (quatre|plus d'une) (semaine|semaines|mois|jours) (rien|et toujours|et rien)
    (ça fait|cela fait|sa fait) (quatre|plus d'une) (semaine|semaines|mois|jours) (qu'on|qu'il)
    (ça fait|cela fait|sa fait) (plus d'un|plusieurs) (semaine|semaines|mois|jours) (rien|et toujours|et rien)
    (ça fait|cela fait|sa fait) (plus d'un|plusieurs) (semaine|semaines|mois|jours) (qu'on|qu'il)
    (depuis|voilà) (quatre|plus d'une) (semaine|semaines|mois|jours) (rien|et toujours|et rien|qu'on|qu'il)
    (depuis|voilà) (plus d'un|plusieurs) (semaine|semaines|mois|jours) (rien|et toujours|et rien|qu'on|qu'il)
    (ça fait|cela fait|sa fait) (des|10|15|20) (semaine|semaines|mois|jours) (rien|et toujours|et rien)
    (ça fait|cela fait|sa fait) (des|10|15|20) (semaine|semaines|mois|jours) (qu'on|qu'il)
    (depuis|voilà) (des|10|15|20) (semaine|semaines|mois|jours) (rien|et toujours|et rien|qu'on|qu'il)
    (ça fait|cela fait|sa fait) (quatre|plus d'une) (heures|ans|année|années) (rien|et toujours|et rien)
    (ça fait|cela fait|sa fait) (quatre|plus d'une) (heures|ans|année|années) (qu'on|qu'il)
    (ça fait|cela fait|sa fait) (plus d'un|plusieurs) (heures|ans|année|années) (rien|et toujours|et rien)
    (ça fait|cela fait|sa fait) (plus d'un|plusieurs) (heures|ans|année|années) (qu'on|qu'il)
    (depuis|voilà) (quatre|plus d'une) (heures|ans|année|années) (rien|et toujours|et rien|qu'on|qu'il)
    (depuis|voilà) (plus d'un|plusieurs) (heures|ans|année|années) (rien|et toujours|et rien|qu'on|qu'il)
    (ça fait|cela fait|sa fait) (des|10|15|20) (heures|ans|année|années) (rien|et toujours|et rien)
    (ça fait|cela fait|sa fait) (des|10|15|20) (heures|ans|année|années) (qu'on|qu'il)
    (depuis|voilà) (des|10|15|20) (heures|ans|année|années) (rien|et toujours|et rien|qu'on|qu'il), retard(|s)
    en retard, gros retard, retardé(|e), du retard
    colis (perdu|abîmé|bloqué|ouvert|cassé|volé|jamais|écrasé|vide|endommagé|éventré)
    commande (incomplète|perdue|annulée|bloquée|jamais|erronée|non)
    # money
    rembours(ez|ement|er) (moi|nous|mon|ma|refusé|jamais|immédiat|svp|vite|intégral|urgent|demandé)
    remboursez, remboursez moi, remboursez nous, rendez (moi|nous|l'argent|mon argent|notre argent)
    je veux (mon|être|un) (argent|remboursement|remboursé|remboursée), arnaque(|s|é|ée|és|z|nt)
    arnaqueu(r|rs|se), escro(c|cs|querie|querie), voleu(r|rs|se|ses), c'est du vol
    vol (organisé|manifeste|pur|à main), du racket, racket, pompe à fric, pompe fric, vache à lait
    publicité mensongère, pub mensongère, mensong(e|es|ère|er), menteu(r|rs|se), mentez, mensonger
    (trop|hyper|super|beaucoup trop) (cher|chers|chère|chères|onéreux|chère pour)
    (excessivement|vraiment|bien trop) (cher|chers|chère|chères|onéreux|chère pour), hors de prix, hors prix
    exorbitant(|e|s)
    (prix|tarifs) (abusés|abusé|abusif|abusifs|excessif|excessifs|exorbitants|indécents|qui augmentent|de fou)
    augmentation(|s) (de prix|abusive|des prix|des tarifs|honteuse)
    prélevé(|e|s) (deux fois|sans|à tort|2 fois|alors|quand même)
    prélèvement(|s) (abusif|abusifs|injustifié|injustifiés|sans)
    (débité|débitée|débités|facturé|facturée) (deux fois|sans|à tort|2 fois|alors|en double|quand même)
    double (prélèvement|facturation|débit), frais (cachés|abusifs|injustifiés|bancaires abusifs)
    facture (salée|erronée|abusive|gonflée|astronomique), surfactur(é|ée|ation)
    (argent|solde|forfait|crédit|gigas) (volé|disparu|consommé|débité|évaporé|bloqué)
    # does not work
    (ça|ca|cela|sa|elle) (ne |)(marche|fonctionne|passe|charge|sert) (pas|plus|jamais|à rien|mal|que dalle)
    (il|rien|appli|application) (ne |)(marche|fonctionne|passe|charge|sert) (pas|plus|jamais)
    (il|rien|appli|application) (ne |)(marche|fonctionne|passe|charge|sert) (à rien|mal|que dalle)
    (ça|ca|cela|sa|elle) (ne |)(s'ouvre|répond|capte|démarre) (pas|plus|jamais|à rien|mal|que dalle)
    (il|rien|appli|application) (ne |)(s'ouvre|répond|capte|démarre) (pas|plus|jamais|à rien|mal|que dalle)
    (site|lien|code|connexion) (ne |)(marche|fonctionne|passe|charge|sert) (pas|plus|jamais)
    (site|lien|code|connexion) (ne |)(marche|fonctionne|passe|charge|sert) (à rien|mal|que dalle)
    (réseau|carte|machine|box) (ne |)(marche|fonctionne|passe|charge|sert) (pas|plus|jamais)
    (réseau|carte|machine|box) (ne |)(marche|fonctionne|passe|charge|sert) (à rien|mal|que dalle)
    (site|lien|code|connexion) (ne |)(s'ouvre|répond|capte|démarre) (pas|plus|jamais|à rien|mal|que dalle)
    (réseau|carte|machine|box) (ne |)(s'ouvre|répond|capte|démarre) (pas|plus|jamais|à rien|mal|que dalle)
    (marche|fonctionne|charge|capte|démarre|s'allume) (pas|plus|mal|jamais)
    (marche|fonctionne|charge|capte|démarre|s'allume) (que quand|une fois sur deux|très mal), en panne
    panne(|s), panne générale, hors service, hs, (bug|bugs|bugue|bugué|beug|beugue|bugge|buggé)
    (plante|plantage|planté|rame|rament|coupe tout le temps|saute tout le temps), coupure(|s)
    coupé(|e) depuis, coupe (sans arrêt|tout le temps|toutes les)
    (sans|plus d'|plus de|pas de) (internet|connexion|réseau|eau) (depuis|encore|chez|ce|du|à)
    (pas d'|zéro|aucun) (internet|connexion|réseau|eau) (depuis|encore|chez|ce|du|à)
    (sans|plus d'|plus de|pas de|pas d'|zéro|aucun) (internet|connexion|réseau|eau) (dans|pendant|toute|et|!)
    (sans|plus d'|plus de|pas de|pas d'|zéro|aucun) (électricité|courant|wifi) (depuis|encore|chez|ce|du|à)
    (sans|plus d'|plus de|pas de|pas d'|zéro|aucun) (électricité|courant|wifi) (dans|pendant|toute|et|!)
    (sans|plus d'|plus de|pas de) (service|signal|débit|gaz|eau chaude|chauffage) (depuis|encore|chez|ce|du|à)
    (pas d'|zéro|aucun) (service|signal|débit|gaz|eau chaude|chauffage) (depuis|encore|chez|ce|du|à)
    (sans|plus d'|plus de|pas de) (service|signal|débit|gaz|eau chaude|chauffage) (dans|pendant|toute|et|!)
    (pas d'|zéro|aucun) (service|signal|débit|gaz|eau chaude|chauffage) (dans|pendant|toute|et|!)
    (connexion|débit|réseau|internet|site|appli) (lente|lent|nulle|nul|catastrophique|pourrie)
    (application|wifi|3g|4g|fibre|adsl) (lente|lent|nulle|nul|catastrophique|pourrie)
    (connexion|débit|réseau|internet|site|appli) (pourri|instable|de merde|horrible|inexistant)
    (application|wifi|3g|4g|fibre|adsl) (pourri|instable|de merde|horrible|inexistant)
    (connexion|débit|réseau|internet|site|appli) (inexistante|faible|minable|médiocre|déplorable|à chier)
    (application|wifi|3g|4g|fibre|adsl) (inexistante|faible|minable|médiocre|déplorable|à chier)
    (connexion|débit|réseau|internet|site|appli) (inutilisable|de tortue|escargot|mauvais|mauvaise)
    (application|wifi|3g|4g|fibre|adsl) (inutilisable|de tortue|escargot|mauvais|mauvaise), inaccessible(|s)
    indisponible(|s), inutilisable(|s), injoignable(|s)
    (cassé|cassée|cassés|cassées|défectueux|défectueuse|défectueuses|abîmé|abîmée|abîmés|endommagé)
    (endommagée|rayé|rayée|déchiré|déchirée|troué|périmé|périmée|périmés|avarié)
    (moisi|moisie|moisis|pourri|pourrie|pourris|pas frais|rassis|rance|immangeable|imbuvable)
    (dégoûtant|dégoûtante|infect|infecte|dégueulasse|dégueu|fade|sans goût|insipide|brûlé à)
    (mauvais|mauvaise) (qualité|produit|service|accueil|expérience|foi|odeur|goût|gestion|organisation)
    (mauvais|mauvaise) (taille|couleur|référence|commande|surprise|article|état|communication|volonté)
    qualité (médiocre|déplorable|nulle|pitoyable|en baisse|catastrophique|zéro|bas de gamme|qui baisse)
    (non conforme|pas conforme|pas conformes), contrefaçon(|s), faux produit, camelote, bas de gamme
    (ne|n') tient pas, tient pas, se (décolle|déchire|casse|décolore|dégrade) (au|dès|après|en|tout|vite)
    (sav|service client|service après vente) (injoignable|nul|inexistant|incompétent|lamentable)
    (hotline|standard) (injoignable|nul|inexistant|incompétent|lamentable)
    (conseiller|conseillers|support|service clientèle) (injoignable|nul|inexistant|incompétent|lamentable)
    (sav|service client|service après vente|hotline|standard) (déplorable|catastrophique)
    (sav|service client|service après vente|hotline|standard) (en dessous de tout|aux abonnés absents)
    (conseiller|conseillers|support|service clientèle) (déplorable|catastrophique)
    (conseiller|conseillers|support|service clientèle) (en dessous de tout|aux abonnés absents)
    (sav|service client|service après vente) (pitoyable|inutile|qui ne répond|qui raccroche|zéro)
    (hotline|standard) (pitoyable|inutile|qui ne répond|qui raccroche|zéro)
    (sav|service client|service après vente|hotline|standard) (désastreux|minable|horrible|pas)
    (conseiller|conseillers|support|service clientèle) (pitoyable|inutile|qui ne répond|qui raccroche|zéro)
    (conseiller|conseillers|support|service clientèle) (désastreux|minable|horrible|pas)
    (personne|aucun conseiller|on) (ne |)(répond|décroche|rappelle) (au|pas|plus|jamais|à|aux|mp|!|nos)
    (personne|aucun conseiller|on) (ne |)(nous répond|me répond) (au|pas|plus|jamais|à|aux|mp|!|nos)
    (personne|aucun conseiller|on) (ne |)(prend en charge|s'en occupe) (au|pas|plus|jamais|à|aux|mp|!|nos)
    (personne|aucun conseiller|on) (ne |)(assume|nous informe) (au|pas|plus|jamais|à|aux|mp|!|nos)
    personne (ne |)(répond|décroche|rappelle), répond(ez|ent|s) (jamais|pas|plus)
    vous (ne |)(répondez|répondé) (pas|jamais|plus), (raccroche|raccroché|raccrochent) (au nez|me|à la)
    raccroche au nez, (baladé|baladée|balade|balader) (de service en service|d'un service|entre)
    renvoyé d'un service à l'autre
    (réponse|réponses|message|messages) (automatique|automatiques|robot|copié collé|type|types|bidon)
    copier coller de réponse, foutage de gueule
    (vous |)(vous |)(foutez|moquez|fichez) (de nous|du monde|de moi|de notre)
    (vous |)(vous |)(foutez|moquez|fichez) (de qui|des clients|de la gueule|des gens)
    prend(|s|re|ez) pour des (cons|idiots|pigeons|imbéciles|jambons|abrutis|vaches)
    # judgement
    nul, nulle, nuls, nulles, nullissime, nul à chier, zéro, 0/10, 1/10, 0 étoile, une étoile, zéro étoile
    honte, honteu(x|se|ses), une honte, la honte, quelle honte, c'est honteux, vous devriez avoir honte
    scandale, scandaleu(x|se|ses), inadmissible(|s), inacceptable(|s), intolérable(|s), insupportable(|s)
    lamentable(|s), déplorable(|s), catastrophe, catastrophique(|s), désastre, désastreu(x|se|ses)
    médiocre(|s), médiocrité, pitoyable(|s), minable(|s), ridicule(|s), pathétique(|s), horrible(|s)
    affreu(x|se|ses), atroce(|s), ignoble(|s), immonde(|s), cauchemar, cauchemardesque, galère, la cata
    (n'importe|nimporte) quoi, du grand n'importe quoi, incompréhensible, incompétence, incompétent(|s|e|es)
    incapable(|s), amateur(|s), amateurisme, pas (sérieux|professionnel|professionnels|pro|normal|terrible)
    pas (top|content|contente|satisfait|satisfaite|acceptable)
    pas (correct|fiable|honnête|à la hauteur|digne|bon)
    pas (bonne|ouf|fameux|respectueux|possible de joindre|la peine)
    peu (professionnel|professionnels|sérieux|fiable|aimable)
    manque (de respect|de sérieux|de professionnalisme|de personnel|de communication)
    manque (d'hygiène|de transparence|de moyens|total), irrespect(|ueux|ueuse), irresponsable(|s)
    je m'en foutisme, mépris, méprisant(|e|s|es), désagréable(|s), malpoli(|s|e|es), impoli(|s|e), impolitesse
    hautain(|e|s), agressi(f|ve|fs)
    mal (élevé|reçu|reçue|accueilli|accueillie|organisé|organisée|géré|emballé|parlé), bâclé(|e|s), insalubre
    déçu(|e|s|es), déception, décevant(|e|s|es), dessu, tellement déçu, regrette (mon|cet|d'avoir|l'achat)
    je regrette, à (fuir|éviter|bannir|jeter|vomir), fuyez, fuyez cette, évitez, à éviter absolument
    je (déconseille|ne recommande pas|recommande pas|boude), déconseille(|r)
    n'achetez (pas|plus|jamais|surtout pas), n'y allez pas, plus jamais, jamais plus, dernière fois que
    (je |j'|on |)(résilie|quitte|pars|change|vais résilier|change d'opérateur|change de banque)
    (je |j'|on |)(pars à la concurrence|passe à la concurrence|passe chez)
    (je |j'|on |)(vais chez le concurrent|me désabonne|supprime l'appli), perdu un client
    (perte|perdre|perds) (de temps|mon temps|son temps|un temps), temps perdu, (c'était|était) mieux avant
    avant c'était mieux, de pire en pire, de mal en pis, ça se dégrade, ras le bol, marre, y en a marre
    j'en ai marre, on en a marre, raz le bol, ça suffit, excédé(|e), énervé(|e|s), furieu(x|se), en colère
    colère, dégoûté(|e|s), dégouté(|e|s), dégoût, écœuré(|e|s), écœurant(|e), révoltant(|e), révolté(|e)
    outré(|e|s), choqué(|e|s), choquant(|e), scandalisé(|e|s), indigné(|e|s), (grosse |)blague
    c'est une blague, une blague, vous rigolez, la bonne blague, de qui se moque t on, moquerie
    se moque(|nt|r) (de nous|du monde|des clients|de moi|de qui), vaste blague, abus, abusé, abusif(|s)
    c'est abusé, abusive, injuste(|s), injustice, discrimination, hypocrisie, incohérent(|e), insensé
    problème(|s), gros problème, soucis, souci avec, réclamation(|s), réclame (mon|un|le), plainte(|s), litige
    erreur(|s) (de|dans|sur|à répétition|de votre)
    (erreur|faute) (de commande|de facturation|de livraison|grave), oublié (dans|la moitié|des|de mettre|un)
    manquant(|e|s|es), il manque
    manque (un|une|des|la|le|deux) (article|articles|produit|produits|pièce|moitié|burger|frites|boisson)
    bidon(|s), chiant(|e), pénible(|s), fatigant, fatiguant, fatigué(|e) de (vous|ce|cette|vos), usant
    agaçant, saoulé, saoulant, ça saoule, ennuyeu(x|se), nase, naze, pourri(|e|s), daube, une daube, navet
    un navet, de la merde, merdique, de la daube, à chier, raté(|e|s), échec, fiasco, flop, bof, mouais, 😡, 🤬
    😠, 👎, 😤, 😒
  `,

  suggestion: `
    (vous|tu) (devriez|devrais|pourriez|pourrais) (proposer|faire|mettre|ajouter|penser)
    (vous|tu) (devriez|devrais|pourriez|pourrais) (peut être|aussi|envisager|créer|ouvrir)
    (vous|tu) (feriez mieux|ferais mieux|auriez dû|gagneriez) (proposer|faire|mettre|ajouter|penser)
    (vous|tu) (feriez mieux|ferais mieux|auriez dû|gagneriez) (peut être|aussi|envisager|créer|ouvrir)
    (vous|tu) (devriez|devrais|pourriez|pourrais) (essayer|améliorer|revoir|changer|prévoir)
    (vous|tu) (devriez|devrais|pourriez|pourrais) (organiser|baisser|augmenter|renforcer)
    (vous|tu) (feriez mieux|ferais mieux|auriez dû|gagneriez) (essayer|améliorer|revoir|changer|prévoir)
    (vous|tu) (feriez mieux|ferais mieux|auriez dû|gagneriez) (organiser|baisser|augmenter|renforcer)
    (vous|tu) (devriez|devrais|pourriez|pourrais) (prendre|avoir|plutôt|quand même|rajouter)
    (vous|tu) (feriez mieux|ferais mieux|auriez dû|gagneriez) (prendre|avoir|plutôt|quand même|rajouter)
    (vous|tu) (devriez|devrais|pourriez|pourrais) (sortir|inviter|communiquer|afficher|former)
    (vous|tu) (feriez mieux|ferais mieux|auriez dû|gagneriez) (sortir|inviter|communiquer|afficher|former)
    (vous|tu) (devriez|devrais|pourriez|pourrais) (installer|tester|réfléchir|élargir|embaucher|de|à|d'|)
    (vous|tu) (feriez mieux|ferais mieux|auriez dû|gagneriez) (installer|tester|réfléchir|élargir|embaucher)
    (vous|tu) (feriez mieux|ferais mieux|auriez dû|gagneriez) (de|à|d'|), vous devriez, tu devrais
    vous pourriez (peut être|aussi|ajouter|mettre|faire|proposer)
    (ce serait|serait|ça serait|sera) (bien|cool|top|super|génial) (de|d'|si|que|d'avoir|qu'|pour|en)
    (ce serait|serait|ça serait|sera) (sympa|pratique|utile|intéressant) (de|d'|si|que|d'avoir|qu'|pour|en)
    (se serait|ce serai|c serait) (bien|cool|top|super|génial) (de|d'|si|que|d'avoir|qu'|pour|en)
    (se serait|ce serai|c serait) (sympa|pratique|utile|intéressant) (de|d'|si|que|d'avoir|qu'|pour|en)
    (ce serait|serait|ça serait|sera) (mieux|judicieux|chouette) (de|d'|si|que|d'avoir|qu'|pour|en)
    (ce serait|serait|ça serait|sera) (bon|parfait) (de|d'|si|que|d'avoir|qu'|pour|en)
    (se serait|ce serai|c serait) (mieux|judicieux|chouette|bon|parfait) (de|d'|si|que|d'avoir|qu'|pour|en)
    (ce serait|serait|ça serait|sera) (l'idéal|plus simple) (de|d'|si|que|d'avoir|qu'|pour|en)
    (ce serait|serait|ça serait|sera) (plus pratique|dommage de ne pas) (de|d'|si|que|d'avoir|qu'|pour|en)
    (se serait|ce serai|c serait) (l'idéal|plus simple) (de|d'|si|que|d'avoir|qu'|pour|en)
    (se serait|ce serai|c serait) (plus pratique|dommage de ne pas) (de|d'|si|que|d'avoir|qu'|pour|en)
    il (faudrait|serait bien|faut penser) (que|de|mettre|ajouter|penser|un|une|plus|des|aussi)
    il (serait temps|serait bon) (que|de|mettre|ajouter|penser|un|une|plus|des|aussi)
    il (faudrait|serait bien|faut penser|serait temps|serait bon) (peut être|faire|revoir|améliorer|renforcer)
    il (faudrait|serait bien|faut penser|serait temps|serait bon) (prévoir|d'|baisser|ouvrir|)
    il (serait souhaitable|serait judicieux) (que|de|mettre|ajouter|penser|un|une|plus|des|aussi)
    il (serait intéressant|conviendrait) (que|de|mettre|ajouter|penser|un|une|plus|des|aussi)
    il (serait souhaitable|serait judicieux) (peut être|faire|revoir|améliorer|renforcer)
    il (serait intéressant|conviendrait) (peut être|faire|revoir|améliorer|renforcer)
    il (serait souhaitable|serait judicieux|serait intéressant|conviendrait) (prévoir|d'|baisser|ouvrir|)
    faudrait (que|mettre|penser|ajouter|un|une|plus|des|aussi|faire|ouvrir|prévoir|améliorer)
    pourquoi (ne pas|pas) (faire|mettre|proposer|ajouter|ouvrir|créer|essayer|envisager|avoir|un)
    pourquoi (ne pas|pas) (une|en|organiser|installer|inviter|sortir|aussi|des|prévoir)
    (pensez|penser|pense|songez) à (mettre|ajouter|faire|proposer|ouvrir|nous|améliorer|une|un|créer)
    (pensez|penser|pense|songez) à (des|augmenter|prévoir|sortir|la|l'|renforcer|remettre|indiquer)
    et si (vous|on) (faisiez|faisait|mettiez|proposiez|ajoutait|ajoutiez|ouvriez|créait)
    et si (vous|on) (sortiez|organisait|organisiez|pensiez|mettait|lançait|lanciez|essayait)
    (une|petite|ma|juste une) (suggestion|idée|proposition|remarque constructive)
    (je|on) (suggère|propose|vous suggère|vous propose|conseille de|vous conseille de|préconise)
    suggestion(|s), idée d'amélioration, axe d'amélioration, à améliorer
    amélioration(|s) (à|possible|souhaitée), points à améliorer
    (à quand|pour quand) (un|une|le|la|des|les|l'|en)
    (j'aimerais|on aimerait|je voudrais) (bien |)(que vous|voir|avoir|un jour|plus de)
    (j'aimerais|on aimerait|je voudrais) (bien |)(une version|un|une|qu'il y ait|que)
    (on voudrait|je souhaiterais|on souhaite) (bien |)(que vous|voir|avoir|un jour|plus de)
    (on voudrait|je souhaiterais|on souhaite) (bien |)(une version|un|une|qu'il y ait|que)
    (manque|manquerait) (juste |plus qu'|)(une option|une fonction|une application)
    (manque juste|manque plus qu') (juste |plus qu'|)(une option|une fonction|une application)
    (manque|manquerait|manque juste|manque plus qu') (juste |plus qu'|)(une version|un mode)
    (manque|manquerait|manque juste|manque plus qu') (juste |plus qu'|)(un bouton|un parking|une livraison)
    (manque|manquerait|manque juste|manque plus qu') (juste |plus qu'|)(un format|la version)
    (remettez|ajoutez|mettez|rajoutez) (nous |)(plus de|plutôt|aussi|une option|un magasin|une version|des|un)
    (faites|sortez|ouvrez|proposez) (nous |)(plus de|plutôt|aussi|une option|un magasin|une version|des|un)
    (remettez|ajoutez|mettez|rajoutez) (nous |)(une|le mode|la saveur|les prix|le|la|l'ancienne|le service)
    (faites|sortez|ouvrez|proposez) (nous |)(une|le mode|la saveur|les prix|le|la|l'ancienne|le service)
    (ramenez|refaites|créez|baissez) (nous |)(plus de|plutôt|aussi|une option|un magasin|une version|des|un)
    (améliorez|organisez|installez|invitez) (nous |)(plus de|plutôt|aussi|une option)
    (améliorez|organisez|installez|invitez) (nous |)(un magasin|une version|des|un)
    (ramenez|refaites|créez|baissez) (nous |)(une|le mode|la saveur|les prix|le|la|l'ancienne|le service)
    (améliorez|organisez|installez|invitez) (nous |)(une|le mode|la saveur|les prix)
    (améliorez|organisez|installez|invitez) (nous |)(le|la|l'ancienne|le service)
  `,

  crisis: `
    boycot(|t|te|ter|tez|tons|age), boycotez, boycottez, boycottons, je boycotte, à boycotter, #boycott
    arrêtez d'acheter, n'achetez plus (chez|rien|leurs|cette)
    (ne |)(consommez|achetez) plus (leurs|ces|cette|chez)
    (action en justice|action collective|class action|mise en demeure|procureur|référé|prud'hommes)
    (dommages et intérêts|voie judiciaire|voies judiciaires|assignation|conciliateur|défenseur des droits)
    (porter|porte|dépose|déposer|porterai|déposé) plainte
    (porté|portons|dépot de|dépôt de|vais porter|déposerai) plainte
    plainte (collective|déposée|au commissariat|à la|au procureur|en cours), en justice
    devant (la justice|les tribunaux|le tribunal|le juge), poursuivre en justice, attaquer en justice
    on se verra au tribunal, au tribunal
    saisir (la justice|le tribunal|le médiateur|la dgccrf|la cnil|l'arcep|l'arpce|le procureur|les autorités)
    dgccrf, répression des fraudes, signal conso, signalconso, cnil, arcep, arpce, amf, acpr, anses, ansm
    défense des consommateurs, association(|s) de (consommateurs|défense|protection), que choisir
    ufc que choisir, 60 millions de consommateurs, apoce, aproce, direction du commerce
    ministère (du commerce|de la santé|de l'intérieur), julien courbet, ça peut vous arriver, capital m6
    cash investigation, (contacter|alerter|prévenir) (la presse|les médias|les journalistes|les journaux)
    (contacterai|contacte|alerte) (la presse|les médias|les journalistes|les journaux)
    (contacter|alerter|prévenir|contacterai|contacte|alerte) (la télé|bfm|tf1|m6)
    (préviens|avertir|informer|saisir|envoyer à) (la presse|les médias|les journalistes|les journaux)
    (préviens|avertir|informer|saisir|envoyer à) (la télé|bfm|tf1|m6)
    (contacter|alerter|prévenir|contacterai|contacte|alerte) (la police|les autorités)
    (contacter|alerter|prévenir|contacterai|contacte|alerte) (l'inspection|les services d'hygiène)
    (préviens|avertir|informer|saisir|envoyer à) (la police|les autorités|l'inspection|les services d'hygiène)
    (contacter|alerter|prévenir|contacterai|contacte|alerte) (ennahar|echorouk|mediapart|les réseaux)
    (préviens|avertir|informer|saisir|envoyer à) (ennahar|echorouk|mediapart|les réseaux)
    (passer|passera|passe|fuiter|sortir) (dans la presse|à la télé|dans les journaux|au jt)
    scandale (sanitaire|national), faire (le buzz|un scandale|tourner la vidéo|du bruit), bad buzz
    twitter va en parler, ça va (buzzer|faire scandale), intoxication(|s), intoxication(|s) alimentaire(|s)
    intoxiqué(|s|e|es), empoisonn(é|és|ée|ement|er)
    (fini|finie|finis|finit|atterri) (aux urgences|à l'hôpital|en réanimation)
    (emmené|emmenée|transporté|transportée) (aux urgences|à l'hôpital|en réanimation), hospitalisé(|e|s|es)
    danger (pour|de mort|public|sanitaire|immédiat|réel), mise en danger, dangereu(x|se|ses)
    (prend|pris|prendre|a pris|explosé|exploser|explose|prenait) feu
    (batterie|téléphone|chargeur|appareil|bouteille) (a explosé|qui explose|a pris feu|prend feu)
    (cocotte|four|trottinette|prise) (a explosé|qui explose|a pris feu|prend feu)
    (batterie|téléphone|chargeur|appareil|bouteille) (a fondu|a gonflé|m'a électrocuté|explosé)
    (cocotte|four|trottinette|prise) (a fondu|a gonflé|m'a électrocuté|explosé), électrocut(é|ée|ion)
    fuite de gaz, odeur de gaz, monoxyde
    risque (d'explosion|d'incendie|mortel|d'électrocution|d'étouffement|pour les enfants|sanitaire|électrique)
    brûlé(|e) au (2e|3e|deuxième|troisième) degré
    (corps étranger|morceau de verre|bout de verre) (dans|retrouvé dans|trouvé dans) (mon|ma|le|la|un|une|leur)
    (corps étranger|morceau de verre|bout de verre) (dans|retrouvé dans|trouvé dans) (votre|vos|du|les|son|sa)
    (morceau de plastique|bout de plastique) (dans|retrouvé dans|trouvé dans) (mon|ma|le|la|un|une|leur)
    (morceau de plastique|bout de plastique) (dans|retrouvé dans|trouvé dans) (votre|vos|du|les|son|sa)
    (bout de métal|cafard|ver|vers|asticots) (dans|retrouvé dans|trouvé dans) (mon|ma|le|la|un|une|leur)
    (bout de métal|cafard|ver|vers|asticots) (dans|retrouvé dans|trouvé dans) (votre|vos|du|les|son|sa)
    (souris|insecte|mouche|cheveu|lame) (dans|retrouvé dans|trouvé dans) (mon|ma|le|la|un|une|leur)
    (souris|insecte|mouche|cheveu|lame) (dans|retrouvé dans|trouvé dans) (votre|vos|du|les|son|sa)
    (clou|vis|moisissure|rat) (dans|retrouvé dans|trouvé dans) (mon|ma|le|la|un|une|leur)
    (clou|vis|moisissure|rat) (dans|retrouvé dans|trouvé dans) (votre|vos|du|les|son|sa)
    (salmonelle|salmonellose|listeria|listériose|e coli|botulisme|bactérie e coli)
    rappel (produit|de produit|de produits|massif), rappelez (ce|le|vos|les) (produit|produits|lot|lots)
    (un |des |)(mort|morts|décès|blessé|blessés|victimes) (à cause de|dans votre|chez vous|par votre)
    fuite de données, données (volées|piratées|fuitées|exposées), piratage, compte piraté, comptes vidés
    compte vidé, fraude (bancaire|massive), usurpation, (mobilisons|mobilisez) nous
    manifest(ation|ons|er) (devant|contre|demain|samedi), rassemblement devant, pétition(|s)
    signez la pétition, grève (des clients|générale|nationale)
    nous sommes (des centaines|des milliers|nombreux) (à|de clients|dans|concernés|victimes)
    nous sommes (plusieurs|des dizaines) (à|de clients|dans|concernés|victimes)
    collectif de (victimes|clients|consommateurs), groupe de victimes, recours collectif
    partagez (massivement|pour dénoncer|au maximum|un max), harcèlement (moral|sexuel) (dans|chez|de la part)
    racisme (dans|de la part|de votre|chez), maltraitance, travail des enfants, scandaleux et dangereux
    (mon|un|notre|nos|mes|leur|avec un|par) (avocat|avocats|huissier), avocats, avocate, huissier(|s)
    médiateur, poursuite(|s) judiciaire(|s), engager des poursuites, un procès (à|contre|collectif)
  `,

  negation: `
    pas, jamais, aucun, aucune, aucunement, rien, ni, sans, nullement, guère, personne ne, ne pas, n'est pas
    ne sont pas, n'ai pas, n'a pas, n'y a pas, n'y a aucun, point du tout, pas du tout, pas un, pas une
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
