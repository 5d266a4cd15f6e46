import type { Source } from '../lexicon/compile'

/** Words that only the rule on harassment needs. Read when the lexicon is packed, not at run time. */
export const HARASSMENT_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      // Pursuit of the one spoken to.
      'harassment.stalk': `
        bloque moi (si|j'ai|je|autant)
        (tu|vous) (me |m')(bloques|rebloques|bloquez) (je|j'|et je|mais je|pas grave|inutile|tant)
        tu rebloques
        un compte par jour
        j'ai (d'autres|plein d'|quinze autres|dix autres|dix|quinze|vingt|plusieurs|trois|cent) (autres |)comptes
        (je te|je vous|j'te) (lâche|lâcherai|lâche rien|laisserai|oublie|oublierai) (pas|plus|jamais)
        (je te|je t'|j't) (surveillerai|regarde dormir|observe|suis partout|resuis)
        je taguerai (ta|ton|tes), comme je te le rappelle chaque, j'ai tout mon temps
        je reviendrai (chaque|tous|sous|demain|autant)
        toujours pas supprimé ton compte, supprime (ton compte|ta page) (ou|sinon|et)
        je lis tout ce que tu
        j'ai noté (ton|ta|tes) (jogging|adresse|code|horaires|plaque|boulangerie|trajet|voiture)
        j'archive (toutes |)tes, je garde (toutes |)(tes|ses) (photos|mails|messages|captures|vidéos)
        je les sortirai, j'en (lis|poste|publie|sors|ajoute|mets|balance) (un|une) (ici |)par (jour|semaine)
        si tu m'ignores
        tu finiras par me (répondre|parler|voir), à cause de moi ?
        pourrir la vie, t'as aucun recours, depuis ton divorce
        pas de pitié pour
        (ta boss|ton patron|ton ex|ta mère) (l'a|va|a reçu|sera|aura|l'aura|saura|recevra)
        (ton mari|ta femme|ton employeur|ton proprio) (l'a|va|a reçu|sera|aura|l'aura|saura|recevra)
        tes clients (non plus|sauront|aussi), on n'a pas oublié (ton|ta|tes), tu te rappelles au collège
        je (la|le) fixe, devant ta vitrine
        ta vidéo est (déjà |)dans, j'ai déjà ma carte, je te laisse un mot`,
      // Coming back: pursuit where somebody is spoken to, or badly of.
      'harassment.again': `
        (tous les jours|chaque jour|chaque matin) (|que tu postes )(je|j'|jusqu) (te|t'|vous|passerai|serai)
        je serai là (à chaque|tous les|sous chaque|devant)
        chaque fois que tu (passes|passeras|postes|posteras|publies|ouvres|parles)
        mon (2|3|4|5|6|7|8|9|10|12|15|20|30|40|47|50|100)e message, à demain comme (d'habitude|tous)
        je continuerai à chaque post, chaque post
        (chacun|chacune) (de|d') (tes|ses) (photo|post|publication|commentaire|vidéo|story|stories|avis)(|s)
        jour (2|3|4|5|6|7|8|9|10|11|12|13|15|20|30|40|41|47|50|100|200)
        je passerai devant
        je réponds à (chacun|chaque|tous), je mets un rappel, je reviens à chaque, ça dure et tu vas voir
        je n'ai pas prévu de m'arrêter, (je te|je t'|j't) (écrirai|écris|appellerai|vois|relance|répondrai)`,
      // Not before the victim gives in.
      'harassment.until': `
        jusqu'à ce (qu'il|qu'elle|qu'ils|qu'elles) (|s'|se |te |la |le |les |n')(craque|craques|craquent)
        jusqu'à ce (qu'il|qu'elle|qu'ils|qu'elles) (|s'|se |te |la |le |les |n')(démissionne|démissionnes)
        jusqu'à ce (qu'il|qu'elle|qu'ils|qu'elles) (|s'|se |te |la |le |les |n')(partent|ferme|fermes|quitte)
        jusqu'à ce (que tu|que vous) (|s'|se |te |la |le |les |n')(quittes|supprime|supprimes)
        jusqu'à ce (qu'il|qu'elle|qu'ils|qu'elles) (|s'|se |te |la |le |les |n')(déménage|viré|virée|virés)
        jusqu'à ce (qu'il|qu'elle|qu'ils|qu'elles) (en |l'|soit |sois |soient )(déménage|viré|virée|virés)
        jusqu'à ce (que tu|que vous|qu'on te|qu'on la|qu'on le) (|s'|se |te |la |le |les |n')(vire|avoue|avoues)
        jusqu'à ce (que tu|que vous) (|s'|se |te |la |le |les |n')(baisse|baisses|supplie|supplies)
        jusqu'à ce (qu'il|qu'elle|qu'ils|qu'elles) (|s'|se |te |la |le |les |n')(voie|lâche|abandonne|abandonnes)
        jusqu'à ce (que tu|que vous) (ne |me |m'|y |en |l'|soit |sois |soient )(ouvre|ouvres|excuse|excuses)
        jusqu'à ce (qu'il|qu'elle|qu'ils|qu'elles) (|s'|se |te |la |le |les |n')(crève|rampe|implore|comprenne)
        jusqu'à ce (qu'il|qu'elle|qu'ils|qu'elles) (en |l'|soit |sois |soient )(crève|rampe|implore|comprenne)
        jusqu'à (sa|ta|leur|votre) (démission|chute|perte|ruine|mutation|retraite)
        (j'arrêterai|on arrêtera|je m'arrêterai) (que quand|quand|le jour où) (il|elle|tu|vous)
        je ne (la|le|te|vous|les) lâcherai qu', (on|je) (lâche|lâchera|lâcherai) (rien|pas) (tant|avant|jusqu)
        tant (qu'il|qu'elle|k'elle|kelle|que tu) (|n'|ne )(ferme|part|supprime|démissionne) (pas|son|sa|)
        tant (qu'il|qu'elle|k'elle|kelle|que tu) (|n'|ne )(craque|pleure) (pas|son|sa|)`,
      // What is to become of the victim.
      'harassment.break': `
        (elle|il|ils|elles|tu) (craquera|craquera bien|va craquer|vas craquer|craquent)
        (elle|il|ils|elles|tu) (finira par|finiras par|va finir par craquer|pleurera|va pleurer|va chialer)
        (elle|il|ils|elles|tu) (va fermer|va démissionner|démissionnera|va devenir folle|va devenir fou)
        (elle|il|ils|elles|tu) (partira comme|ne tiendra pas|tiendra pas)
        (qu'elle|qu'il|qu'ils|que tu) (|n'|ne |se |s'|en )(ose|oses|puisse|dorme|dormes|ait) (plus|pas|jamais)
        (qu'elle|qu'il|qu'ils|que tu) (|n'|ne |se |s'|en )(craque|craques|pleure) (plus|pas|jamais)
        (qu'elle|qu'il|qu'ils|que tu) (|n'|ne |se |s'|en )(pleures|chiale|sorte) (plus|pas|jamais)
        (qu'elle|qu'il|qu'ils|que tu) (|n'|ne |se |s'|en )(ose|oses|puisse|dorme|dormes|ait) plus rien
        (qu'elle|qu'il|qu'ils|que tu) (|n'|ne |se |s'|en )(change|disparaisse|démissionne) de (collège|lycée|école)
        (faut qu'elle|faut qu'il) (|n'|ne |se |s'|en )(change|disparaisse|démissionne) de (collège|lycée|école)
        (qu'elle|qu'il|qu'ils|que tu) (|n'|ne |se |s'|en )(quitte|déménage|ferme) (honte|son compte)
        (qu'elle|qu'il) (|n'|ne |se |s'|en )(efface|perde|sache|dégage) qu'on (la|le|les) (surveille|regarde)
        qu'(elle|il) (n'ait|ait) plus (rien|nulle part|un|une)
        (n'ose|ose|osera|n'osera|oser) plus (sortir|poster|se montrer|parler|ouvrir|commenter|venir)
        (ne|n') dorme plus, jamais tranquille, pas une nuit
        (lui|leur|te) laissez pas (une nuit|une minute|de répit|un jour|respirer), lui laissez pas
        ne (lui|leur) laissez (pas|aucun|plus)
        ne (la|le|les) (laissez|laissons|lâchez|lâchons|ratez|loupez) (pas|plus|jamais|rien)
        pas (la|le|les) laisser (respirer|dormir|souffler|tranquille|s'en sortir)
        (faut|va|vais|allons) (la|le|les|te) (faire pleurer|faire craquer|faire chialer)
        (faites|faisons|ferai|fera|fait) (la|le|les) (craquer|pleurer|chialer|démissionner)
        (lui|leur) (mener|mène|mènent|menons|mènera) la vie dure
        (lui|leur|te) (pourrit|pourrir|pourrissons|pourrissez|pourrira) (la vie|son|sa|ses|le|l'existence|ton|ta)
        (en faire|faire|faisons en|faisons de lui|faisons d'elle) la risée, la risée (du|de la|de tout)
        record à battre, elle a (pleuré|chialé|craqué|fermé|supprimé)
        (double|doublons|doublez) la dose
        preuve que ça marche, ça use mieux, règle sa réputation
        (elle|il) (ne |)tienne (pas|plus)
        mène la vie dure, lui (mène|mener|mènent) la vie dure, calmera le fils
        bye bye le (père|boulot|taf)
        qu'on lui règle, passer le goût de, c'est son tour`,
      // What is done to the victim.
      'harassment.act': `
        (taguez|taggez|tagguez|identifiez|filmez) (le|la|les|lui|leur|en des)
        (harcelez|harcelons|spammez|spammons|pourrissez|insultez) (le|la|les|lui|leur|en des)
        (humiliez|ridiculisez|bombardez|bombardons|inondez|saturez) (le|la|les|lui|leur|en des)
        (saturons|noyez|republiez|remixez|détournez) (le|la|les|lui|leur|en des)
        (screenez|capturez|balancez|balançons|dénoncez|coincez) (le|la|les|lui|leur|en des)
        (virez|dégagez|ruinez|démolissez|détruisez|imitez) (le|la|les|lui|leur|en des)
        (le|la|les|l') (taguer|filmer|photographier|traquer|pister|harceler|harcèle|spammer)
        (le|la|les|l') (saturer|noyer|balancer|coincer|guetter|provoquer|lyncher|huer)
        (le|la|les|l') (siffler|virer|imiter|fixer|regarde trembler|démolir|détruire|ruiner)
        moquez vous, moqueries, une moquerie
        spammer (les|ses|son|sa|leurs) (dm|mp|messages|posts|compte)
        inonde(z|r|ons) (ses|son|sa|leur|leurs|les) (dm|mp|messages|boîte|messagerie)
        inonde(z|r|ons) (ses|son|sa|leur|leurs|les) (compte|insta|page|commentaires|standard)
        sature(z|r|ons) (le|son|leur) (standard|téléphone|mail|répondeur|compte|messagerie)
        (une |)pluie d'(avis|étoiles|insultes|emojis)
        (mettez|mettre|mettons|laissez|posez|collez) (|lui |tous |toutes )(1|une|zéro|0) étoile(|s)
        étoiles de merde, faux avis, faux rdv
        canular(|s), canulars à
        sonner (quand même|chez|à sa)
        devant chez (lui|elle|eux), à la sortie de (son|sa|l'école|ses)
        (filme|filmer|filmera|filmez|filmons|suivre|suit|suivez) (sa|son|ses) (pause|sortie|entrée|trajet)
        compile ses fautes
        (poste|postez|postons|publiez|relevez|notez) (ses|son|sa) (moindres|fautes|erreurs|tenues|bourdes)
        (poste|postez|postons|publiez|relevez|notez) (ses|son|sa) (photos|photo|horaires|planning|bêtises)
        (note|notez|noter) (les|ses) horaires
        (imprimer|imprimez|collez|coller) (cette|sa|ses|la|des) (photo|photos|affiche|affiches|tête|capture)
        (prévenez|tag|taguez|écrivez à|appelez|contactez) (sa|son|ses) (femme|mari|patron|patronne|boss|employeur)
        (écrivez à|appelez|contactez) (sa|son|ses) (mère|père|parents|voisins|famille|copine|copain)
        (prévenez|tag|taguez|écrivez à|appelez|contactez) (sa|son|ses) (ex|enfants|école|lycée|collège|boulot)
        spammer (les|ses|leurs) (dm|mp|messages)
        (allez|va|venez|on va) (lui|leur) (rappeler|expliquer|dire|montrer|apprendre|faire), répétez (lui|leur)
        reparlons en, faisons en la risée, faisons (la|le|en)`,
      // Plain deeds, done to somebody by many or with scorn.
      'harassment.do': `
        (mentionnez|enregistrez|suivez|suivons|appelez) (le|la|les|lui|leur|en des|moi le|moi la)
        (appelons|rappelez|rappelons|téléphonez|sonnez) (le|la|les|lui|leur|en des|moi le|moi la)
        (affichez|affichons|notez|signalez|signalons) (le|la|les|lui|leur|en des|moi le|moi la)
        (repostez|repartagez|retrouvez|retrouvons|trouvez) (le|la|les|lui|leur|en des|moi le|moi la)
        (trouvons|cherchez|attendez|réveillez|bloquez) (le|la|les|lui|leur|en des|moi le|moi la)
        (mettez|posez|envoyez|écrivez|dites) (le|la|les|lui|leur|en des|moi le|moi la)
        (répondez|répondons|collez|laissez|renvoyez) (le|la|les|lui|leur|en des|moi le|moi la)
        (refusez|demandez|lâchez|boycottez|faites) (le|la|les|lui|leur|en des|moi le|moi la)
        (le|la|les|lui|leur|l') (filme|suivre|suit|enregistrer|afficher|affiche|signaler|republier|remixer|dénoncer)
        (le|la|les|lui|leur|l') (retrouver|retrouve|attendre|réveiller|écrire tous)
        (le|la|les|lui|leur|l') (répondre tous|rappeler|promener|promène|imprimer|traque)
        se moquer, avis 1 étoile`,
      // Many are called.
      'harassment.crowd': `
        allez tous, on va tous
        qui est chaud, qui en est, à qui le tour, à votre tour, rejoignez nous, on se relaie
        on se partage, à tour de rôle, par vagues, la meute, les frérots, lâchez vous, tous contre
        raid, on est (2|3|4|5|8|10|12|20|30|50|60|100|200|300|500|1000|2000|3000|5000)
        déjà (10|20|30|40|50|60|80|100|200) inscrits, à vos captures, le plus drôle gagne
        le meilleur gagne, votez pour la plus, tous sur, tous sous
        allez tous sur, allez tous sous, qui est chaud pour`,
      // Many, perhaps for something good.
      'harassment.weak': `
        tout le monde, tous ensemble, tous, toutes, chacun, chacune, allez y, on y va, qui veut, qui vient
        rejoignez, les gars, la team, l'équipe, en masse, objectif, mission du, mission :, opération
        hashtag, rdv, rendez vous, concours, sondage, on vote, partagez, republiez, faites passer
        diffusez, régalez vous, faites vous plaisir, collectif, rejoignez le groupe
        go go, allez la, faites tourner`,
      // Again and again.
      'harassment.repeat': `
        partout, chaque post, chaque live, chaque direct, chaque photo, chaque publication, chaque commentaire
        chaque vidéo, chaque story, chaque promo, chaque jour, chaque matin, chaque soir, chaque nuit
        chaque semaine, chaque fois, à chaque, tous les jours, tous les matins, tous les soirs
        tous les midis, tous les lundis, toutes les nuits, toutes les heures
        toutes les (2|3|5|10|15|20|30) minutes, toutes les dix minutes
        toute la nuit, toute la journée, jour et nuit
        matin et soir, h24, 24h 24, 24 h sur 24, 7 jours, non stop
        en boucle, en rafale, un par un, une par une, une à une, un par jour
        par heure, par nuit, par jour, fois par jour, fois par heure, messages par
        par tête, jusqu'à noël, encore et encore, et demain encore, on continue
        on recommence, on remet ça, tradition, lâchez rien, on lâche rien, lâche rien, lach rien
        deux semaines, tant que`,
      // Looks, past, pictures to laugh at.
      'harassment.mock': `
        zoom sur, zoomez, gros plan (sur|à), montage(|s) (avec|de|sur), meilleur montage, pire photo
        photo(|s) d'(elle|lui), en mème, en sonnerie, en autocollants
        légende au choix
        (ses|sa|son|cette|ces) (dents|nez|tête|tronche|gueule|face|bouche|cheveux|bide|gras|cul|poitrine)
        (ses|sa|son|cette|ces) (visage|bégaiement|élocution|accent|voix de|démarche)
        sur son physique, la plus moche, tête à claques, surnom, photo de classe
        il bégaye, qu'on rigole
        on va (bien |)(rire|rigoler|se marrer), pour rigoler, toute l'école, tout le lycée
        son divorce, son ex, sa faillite, son penalty, petit mot cruel
        pires souvenirs, racontez tout, pleure encore
        (la|le) pleureuse, elle a perdu son bébé, peut pas avoir d'enfants
        (faites|faisons|fais) en des mèmes, zoom sur (ses|sa|son), la tête du
        la tête de la, sa tête en pleurs, en pleurs`,
      // Laughter.
      'harassment.scorn': `
        😂, 🤣, 😈, 🤡, 😁, 😆, 🤮, 📸, ptdr, mdr, qu'on rigole, pour rire, pour rigoler, sa chute
        sa vidéo, ses vidéos, tout le village, tout le quartier`,
      // Searches for the victim's life.
      'harassment.dig': `
        (trouvez|trouve|trouvons|retrouvez) (|moi |nous |lui )(son|sa|ses|leur) (snap|insta|facebook|tiktok)
        (cherchez|cherchons|donnez|balancez) (|moi |nous |lui )(son|sa|ses|leur) (snap|insta|facebook|tiktok)
        (trouvez|trouve|trouvons|retrouvez) (|moi |nous |lui )(son|sa|ses|leur) (tweets|dossiers|ex|famille|casier)
        (cherchez|cherchons|donnez|balancez) (|moi |nous |lui )(son|sa|ses|leur) (planning|plaque)
        (balance|ressortez|ressortir|ressort) (|moi |nous |lui )(son|sa|ses|leur) (passé|vidéo)
        qui (a|aurait|connaît|connait|sait|peut me|retrouve) (|encore )(son|sa|ses|au collège)
        qui (a|aurait|connaît|connait|sait|peut me|retrouve) (|encore )(au lycée|en ami|la vidéo où|des dossiers)
        qui (la reconnaît|l'a en ami|l'a en amie|était avec (lui|elle)) (|encore )(son|sa|ses|au collège)
        ses vieux tweets, vieux tweets, dossiers bien gênants
        son vrai nom, voilà son vrai, trouvons l'identité, qu'on (la|le) retrouve
        je cherche (la|le) (dame|type|mec|meuf|fille|connard) (qui|au|à), nom école parents
        je veux tout, tout ce que vous avez sur, qui l'a en ami(|e)
        on a son (lycée|adresse|numéro|planning|école|arrêt), j'ai son (planning|adresse|numéro|lycée|code|casier)
        bloquez sa candidature
        (balancez|donnez|trouvez|envoyez) (son|sa|ses|le|la|les) (snap|tel|lycée|école|nom|photo|photos) de
        bloquez (sa|son), qui l'a en ami, va l'avoir tous les matins, ressortir sa vidéo, me ressortir (sa|son|ses)
        sa vidéo (bourrée|bourré|de|où)`,
      // The victim's own places.
      'harassment.space': `
        (son|sa|ses|leur|leurs) (insta|instagram|facebook|tiktok|twitter|snap|linkedin|compte|comptes|profil)
        (son|sa|ses|leur|leurs) (page|dm|mp|messagerie|inbox)
        (son|sa|ses|leur|leurs) (messages privés|story|stories|photos|photos perso|publications)
        (son|sa|ses|leur|leurs) (posts|live|lives|commentaires|standard)
        (son|sa|ses|leur|leurs) (téléphone|portable|répondeur|boîte mail|mail perso|boulot)
        (son|sa|ses|leur|leurs) (employeur|patron|école|lycée|salon)
        (son|sa|ses|leur|leurs) (boutique|cabinet|chaîne|chaîne youtube|blog|google)
        sur sa page, sous ses, ds ses dm, sur son compte, tous sur son, tous sous ses
        sous chaque (photo|post|publication), son mur, sa boîte pro, son dernier post
        sa notification, son snap, son tel, ses mômes`,
      // Nobody is to talk to the victim.
      'harassment.shun': `
        (refusez|arrêtez) (tous |toutes |)de lui parler
        personne (ne |)(lui parle|lui parlera|lui adresse|déjeune avec|mange avec|s'assoit avec|s'assied)
        faites comme (s'il|si elle) n'existait pas`,
      // Support, celebration, things: nobody is pursued.
      'harassment.kind': `
        petit mot gentil, mot gentil, gentil, gentille, gentils, bravo, merci, félicitations
        soutien, soutenir, soutenez, encourager, bon courage, courage à
        anniversaire, dernier jour, bon rétablissement, condoléances, cœur, ❤️
        🥰, 😍, 👏, cagnotte, recette, ingrédients
        réservation, réservez, réduction, nid de poule, panneau, coquille
        disparu, talent
        j'adore, on adore, super, génial, géniale, magnifique, formidable, adorable, hamster, chaton
        liste des, code promo, aider, aidez, allergènes, 5 étoiles
        cinq étoiles, belle, beau, bisous, bises, hommage, applaudissez, applaudissements
        remerciez, remercier, gâteau, pétition`,
      // A customer who waits for an answer.
      'harassment.grievance': `
        remboursement, remboursé, rembourser, rembourse, remboursez, colis, facture, mon argent
        mes sous, réclamation, sinistre, livraison, panne, service client, sav, ticket
        une réponse, mon seul recours, contrat, résiliation, médiateur
        abonnement, attestation, garantie, réparation, vos publications, d'avoir
        ma commande, mon dossier, mon colis, ma facture
        mes mails`,
    },
  },
  {
    language: 'en',
    lists: {
      'harassment.stalk': `
        i'll be under every, be under every single, under every single post
        why (u|you|did you) block(|ed) me
        i'll make another, ill make another
        ruin (her|his|your) life
        comment number (2|3|4|5|10|12|20|30|40|50|100) (for|to) you, changing jobs, found the new one, forget u
        i have kept a
        (deleted|blocked) or not, one a day til, i've (46|50|100|all) of (her|his|your) (pictures|photos|messages)`,
      'harassment.until': `
        (until|till|til) (she|he|they|you|this one) (quits|quit|resigns|resign|cries)
        (until|till|til) (she|he|they|you|this one) (cry|leaves|leave|deletes|delete)
        (until|till|til) (she|he|they|you|this one) (breaks|break|cracks|grovels|grovel)
        (until|till|til) (she|he|they|you|this one) (begs|beg|apologises|apologizes|apologise|gets fired)
        (until|till|til) (she|he|they|you|this one) (closes|close|disappears|goes|go)
        (until|till|til) (she|he|they|you|this one) (learns|admits|admit|logs off|moves)
        (until|till|til) (she|he|they|you|this one) (sells up|loses|snaps|gives up|gets the sack|hides)
        (until|till|til) (she's|hes|he's|shes) (sacked|fired|gone|out|off|crying)
        (until|till|til) it (drops|is gone|goes down|gets banned|closes)
        want (her|him|them) (off|gone|out|crying|sacked|fired)`,
      'harassment.break': `
        (make|making|made) (her|him|them) (cry|quit|delete|beg|leave|sweat|famous)
        (make|making|made) (her|him|them) (regret|pay|snap|suffer|crawl|resign|close)
        (can't|cannot|shouldn't be able to) (buy milk|sleep|leave the house) (|in peace|again)
        (no|not a) (peace|rest|day off|corner to hide), no corner to hide
        don't let (up|her|him|them) (|rest|sleep|off|breathe|forget), dont let up, don't let up
        let's make (him|her) famous
        make (him|her) famous, (she|he) (cried|was crying|deleted|closed) (|her|his|last)`,
      'harassment.act': `
        (tag|spam|flood|bombard|screenshot|film|boo) (her|him|them|his|this lad|this girl)
        (heckle|mock|bully|roast|troll|hound|stalk) (her|him|them|his|this lad|this girl)
        (harass|humiliate|expose|shame|name and shame|meme|photoshop) (her|him|them|his|this lad|this girl)
        (pester|haunt|chase|target|one star|1 star|review bomb|mass report) (her|him|them|his|this lad|this girl)
        (message|email|call|text|ring|tag|write to|contact) (her|his|their) (boss|employer|manager|work)
        (message|email|call|text|ring|tag|write to|contact) (her|his|their) (mom|kids|desk|salon|shop)
        mass report~, one star (her|his|their)
        (clown|snake|pig|laughing|vomit|rat) emoji(|s) (under|on)
        piling on
        crying voicemail, her crying, him falling, into a ringtone
        gets memed, make fun of, laugh at (her|him)
        ask (her|him) about the (video|divorce|affair|photos)
        go in one at a time, nobody (sits|talks|speaks|eats) (with|to) (her|him)
        don't talk to (her|him), write to whoever hires (her|him), (reply|respond|write|send|go) to (her|him) with
        reply to (her|him), what breaks first, star ratings work`,
      'harassment.do': `
        (ring|call|text|email|message|dm|report) (her|him|them|his|this lad|this girl|this woman|this guy|this man)
        (follow|record|repost|share|post|dig up|dig out) (her|him|them|his)
        hang up, (put|post) the clip (of|back), under (everything|every post) (she|he|this)`,
      'harassment.crowd': `
        all of you, let's all, lets all, drop your, who wants to, who's in, whos in, pass it on, link in the chat
        join us, one at a time, two hundred of us
        i'll pin the best
        make it your profile`,
      'harassment.weak': `
        everyone, everybody, let's, lets, guys, lads, vote, winner, poll, be here, you all know, y'all
        come on, we need, someone, somebody, anyone, all of us, spread this, best one`,
      'harassment.repeat': `
        every single post, every post, every day
        every night, every morning, every ten minutes, every time, every one of
        under everything, nonstop, non stop, all night, all day
        morning and evening, daily, twice a day, one a day, over and over
        around the clock, 24 7, till christmas, till she, till he, until she, until he, for weeks
        for months, i've done nine today, keep going, dont stop, don't stop, and another
        comment number, by friday, by tonight, one under each`,
      'harassment.mock': `
        ugliest
        (her|his) (teeth|nose|face|stammer|stutter|lisp|accent|wig|belly|chins|double chin|bald spot|spots|acne)
        school photos, the fat ones, (her|his) ex
        memed, meme of (her|him), her crying`,
      'harassment.scorn': `
        😂, 🤣, 😇, 😈, 👀, lol, lmao`,
      'harassment.dig': `
        (dig|digging) (out|up) (his|her|their|old|some|everything|dirt)
        (find|found|who knows|who has) (out |)(her|his|their) (name|address|number|school)
        before (he|she) locks, screenshot (his|her|their) profile, full name, with (his|her) full name
        (she's|he's) on shift, (she's|he's) got stories`,
      'harassment.space': `
        (her|his|their) (account|page|profile|insta|instagram|facebook|tiktok)
        (her|his|their) (twitter|dms|inbox|posts|photos|comments|stories)
        (her|his|their) (salon|shop|bakery|business|wedding business|restaurant|channel)
        (her|his|their) (desk|phone|work|boss|employer|school|wall)`,
      'harassment.shun': `
        nobody sits with (her|him)`,
      'harassment.kind': `
        lovely, thank, thanks, congratulations, congrats, well done, supporting, encourage
        birthday, retirement, ❤️, 🥰, 👏, vote for, donate, fundraiser, charity
        help (her|him|them), recipe, discount, prize, giveaway, missing, talented, amazing
        brilliant, proud, shout out, follow her, five star, five stars
        5 stars, decent word, joy, applause, cheer, cheers, flowers, card, proud of, hero, kindness`,
      'harassment.grievance': `
        refund, my money, order, parcel, package, ticket, answer my, response
        bill, claim, complaint, warranty, repair, delivery, your page, your posts, contract, subscription
        ombudsman`,
    },
  },
  {
    language: 'ar',
    lists: {
      'harassment.stalk': `
        راني نتبعك, نتبعك في كل, في كل صفحة تكتبي, جاوب على رسايلي
        واقف قدام خدمتك, وينك يا الهربان
        سنفتح حسابات جديدة`,
      'harassment.again': `
        لن أتوقف, لن نمل, كل يوم أنها, وأنا أكتب لهذه, وغدوة نزيد`,
      'harassment.until': `
        حتى (تبكي|يبكي|تبكيو|تكره|يكره|تكرهو|تسكر|يسكر|تسكري|تبلوكي|يبلوكي|يستقيل|تستقيل|يطردوه)
        حتى (يطردوها|يطردوك|تطرد|يطرد|تحبس|يحبس|تهرب|يهرب|تنتحر|ينتحر|تمسح|يمسح|تحذف|يحذف|ترحل)
        حتى (يرحل|تعيا|يعيا|تسمح|يسمح|يندم|تندم|تنهار|ينهار|تختبئ|يختبئ|تخرج من|يخرج من|تغلق|يغلق)
        الى ان (يستقيل|تستقيل|يرحل|ترحل|ينهار|تنهار), إلى أن (يستقيل|تستقيل|يرحل|ترحل|ينهار|تنهار)`,
      'harassment.break': `
        (ما|لا) (تطلقوهاش|تطلقوهش|ترحموهش|ترحموهاش|يشوفش النوم|تشوفش النوم|ترتاحش|يرتاحش)
        لا (تتركوا|تتركوه|تتركوها|ترحموه|ترحموها|تدعوه|تدعوها) (|هذا|ينام|تنام|يرتاح|ترتاح|في حاله|في حالها)
        نشوفوها تبكي
        تكره حياتها, باش يتبهدل
        نفضحوها, راح نفضحها, يشوفوه ذليل, دوروها ضحكة
        ما تخرجش من دارها, تخاف تخرج, أنت الآن هوايتنا, كملو عليه
        الضربة القاضية`,
      'harassment.act': `
        صوروها, صوروه, نصوروه
        يصورها, عيطولو, راسلوا عائلته, راسلوا
        كلموا مديره, ارسلوا لها
        أرسلوا لها, يدخل لبروفيل, يدخل على صفحتها
        يدخل يعلق, يخليلها كومونتير, ويخليلها, حطولو, نحطولها
        ديروها ميمز, ديرولو
        وضحكو
        ننشروهم, نكتبو تحتها, زومو
        قنبلوه, ارمي الطوماطيش
        يعطيها نجمة, اجمعو لي خباراتها, لإحراجه
        خليو ولادو يقراو`,
      'harassment.do': `
        صورو, عاودو بارطاجي, حطولي, نلقطو فصور`,
      'harassment.crowd': `
        كل متابع, كل واحد منا, واحد فينا, كلكم, الهاشتاغ, هاشتاغ
        هاشتاق, ألف تغريدة, ألف رسالة, الآلاف منكم, أحسن تعليق, لي يصورها, لي لقى, لي عندو`,
      'harassment.weak': `
        الكل, جميعا, الجميع, كامل, قاع, ڨاع, يا رجال, يا الطلبة, يا جماعة, يا خاوتي, يلا, هيا, حملة, يربح
        نصحتكم, كل واحد`,
      'harassment.repeat': `
        كل يوم, كل نهار, كل ليلة, كل ساعة, كل صباح, كل خميس, ستوري وحدة, كل منشور
        كل صفحة, كل ما تدخل, كلما, كلما ظهرت, كلما حظرتنا, بلا حبس
        ليل نهار, وحدة وحدة, واحد واحد, واحدة واحدة, الليلة, اليوم وغدوة, وغدوة نزيد, يوميا
        ثلاثة أشهر, في كل`,
      'harassment.mock': `
        أسنانو, أسنانها, سنيه, نيفو, فمو, فمها, طيحتها, الطيحة, صور عرسها
        فصور عرسها, التصاور القديمة, مطلقة, ميمز, إيموجي البقرة, أضحوكة
        اسم بنت المدير, بنتو`,
      'harassment.scorn': `
        😂, 🤣, هههه`,
      'harassment.dig': `
        لي لقى, اللي يلقى
        وين (تسكن|يسكن|تخدم|يخدم|تقرا|يقرا), اسمها الكامل
        نحيو القناع, خدمتو وجيرانو, جيرانو`,
      'harassment.space': `
        لبروفيل, حسابها, حسابه, صفحتها, بريدها, صورها, صورو
        خدمتها, خدمتو, مديرو, مديره, عائلته, دارها, دارو
        الكونط تاعو, صفحتها الشخصية`,
      'harassment.kind': `
        شكرا, مبروك, ألف مبروك, دعم, عيد ميلاد
        ❤️, 🥰, 👏, مساعدة, وصفة, مسابقة, جائزة, رائعة, رائع, مفقود, ضايع`,
      'harassment.grievance': `
        تعويض, استرجاع, دراهمي, كوموند, فاتورة, شكوى, عقد, صفحتكم, منشوراتكم, الضمان`,
    },
  },
  {
    language: 'dz',
    lists: {
      'harassment.stalk': `
        ma nsamhoulekch
        nlahqouk
        page khassa bik, mazal ma chba3t`,
      'harassment.again': `
        meme jdid b wejhek, kol youm tswira, mazal ma chba3t, hada ghir lbedya`,
      'harassment.until': `
        (hatta|7atta|7ata|hata|htta|7tta) (tebki|yebki|tbki|ybki|tkhalli|ykhalli|ynezzel|tnezzel)
        (hatta|7atta|7ata|hata|htta|7tta) (tardouh|tardouha|ytardouh|ytardouha|yokhroj|tokhroj|ymout|tmout)
        (hatta|7atta|7ata|hata|htta|7tta) (terja3|yerja3|tkreh|tekreh|yekreh|tsekker|ysekker|tballa3)
        (hatta|7atta|7ata|hata|htta|7tta) (tetkhabba|yetkhabba|terhel|yerhel|ter7al|temred|yemred|tetla99)
        (hatta|7atta|7ata|hata|htta|7tta) (yetla9|tetllag|tendheb|yahcham|tahcham|ye7chem|te7chem|tblocki|tbloki)
        (hatta|7atta|7ata|hata|htta|7tta) (3omrha|tetfe99es|yetfe9es|t3ya|ye3ya)
        ma (n7absouch|n7absch|n7abssouch|nhabsouch|nhabsch) (hatta|7atta)`,
      'harassment.break': `
        ma (tkhalliwhach|tkhalliwhch|tkhaliwhach|tkhaliwhch|nkhallouhach|nkhallouhch|nkhalouhach)
        nchoufou (ch7al|chhal) (tsber|yasber|yesber|tesber)
        (bach|bech) (yetbahdel|tetbahdel|tahcham|yahcham|nedhkou|nda7kou|tebki|yebki), n9albou l, nhabbtouha
        t3ich b rasha f lard, rasha f lard
        nkammlouh, nkemmlouh, na9ta3lou lkhobza, ydirhalha s3iba
        tfe99es
        ma nkhallouhach trye7`,
      'harassment.act': `
        sonnoulha
        nab3atlou, nketboulha, dirou capture
        screenou, sawrouh, sawwrouh, nsawrouh, ysawwarha, ysawarha
        partagiwha, tagguiw, taguiw, zoomiw, teda7k 3liha
        yda7kou 3liha
        dirolha, diroulha, diroulou
        ndirou page khassa, diroulou compte, kheddmou 3liha, khedmou 3liha, zidou 3liha, nezlouhom
        nazlou l'vidéo, n3ayrouhom
        tal3ou lih, rou7ou seb7ou, seb7ou 3lih, lahgouha
        nlahqouk, 3amrouhoulou, 7ettoulha, hettoulha, khrjou lha
        l7aggouhom hna, étoile wa7da, étoile we7da, nejma w7da, meme jdid, nfekkarha b
        nrou7ou nkammlouh, b3atou lha, b3atoulou, nb3ouh
        nfadhouh`,
      'harassment.do': `
        capture, captures, sawrouha, ypartagiw, dirouha, dirouh, nazlou, tague, taguiw`,
      'harassment.crowd': `
        partagiwha, kol wa7ed fina, lblad kamla, binatkom, tour binatkom, li yelqa, li yel9a
        kol mesta7a9, ta7addi, chkoun m3aya, who's in`,
      'harassment.weak': `
        ga3, kamel, partagiw, partout, koulkom, yallah, yalah, dork, dok, kol wa7ed, kol wahed, koul wa7ed
        ya jma3a, ya s7ab, nchoufou, li hab, li habb, li 7ab, challenge`,
      'harassment.repeat': `
        kol nhar, kol youm, kol lila, kol sba7, kol publication, kol story
        koul story, ga3 postatha, taht ga3, kol merra, koul merra, kol marra, f nhar w f llil
        3la toul, wa7ed b wa7ed, 3am kamel
        chhar kamel, f sbah w wa7ed f lil, f insta w f tiktok, men l'épisode 1, kol blassa, koul blassa
        b comptes jdad, yawmiyan`,
      'harassment.mock': `
        snanou, nifha, nifou, kerchha, tofla li ta7et, li ta7et, video ta3 3ersha, vidéo ta3 3ersha
        tsawer ta3 l'lycée, tsawer 9dam, tsawrou, fdi7a ta3ha, tweets ta3ou
        ma jabouch bac, l'plus moche`,
      'harassment.scorn': `
        😂, 🤣, hhhh, hhhhh`,
      'harassment.dig': `
        ha houa profilha, profilha, khedmetha, khedemtou, khadamtou
        win (t9arri|tkhdem|tekhdem|yekhdem|teskon|yeskon|saken), numéro ta3ha, numero ta3ha
        compte b smiytou`,
      'harassment.space': `
        profilha, compte ta3ha, compte ta3ou, tiktok ta3ha
        story ta3ha, postatha, l'patron ta3ou, khedmetha, darha, bab darha, darou`,
      'harassment.kind': `
        merci, chokran, mabrouk, mebrouk, bravo, soutien
        cagnotte, ❤️, 🥰, 👏, recette, bnin, yhabel, concours, cadeau`,
      'harassment.grievance': `
        remboursement, drahmi, commande, colis, facture, contrat, dossier, sav, garantie`,
    },
  },
  {
    language: 'kab',
    lists: {
      'harassment.until': `
        alamma (tettru|yettru|teffer|yeffer|teffeɣ|yeffeɣ|yeǧǧa|teǧǧa|terwel|yerwel|temmut|yemmut|tefka|yefka)`,
      'harassment.break': `
        ur (s|t|tt|as) (ttaǧǧat|ttaǧǧet|ttajjat) ara, ad yesteɛfu`,
      'harassment.act': `
        regmet-tt, ṛuḥet akk ɣer, regmet, ssawlet as, azent
        ḍset fell as, ḍṣet fell as`,
      'harassment.crowd': `
        akk, meṛṛa, yal yiwen`,
      'harassment.repeat': `
        yal ass, yal tikelt, iḍ d wass`,
      'harassment.mock': `
        udem is`,
      'harassment.space': `
        lkunt is`,
      'harassment.kind': `
        tanemmirt, ayyuz`,
    },
  },
]
