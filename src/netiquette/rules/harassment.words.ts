import type { Source } from '../lexicon/compile'

/** Words that only the rule on harassment needs. Read when the lexicon is packed, not at run time. */
export const HARASSMENT_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      // Pursuit of the one spoken to.
      'harassment.stalk': `
        (je te|je vous|j'te) (lâche|lâcherai|lâche rien|laisserai|oublie|oublierai) (pas|plus|jamais)
        j'ai tout mon temps
        je reviendrai (chaque|tous|sous|demain|autant)
        toujours pas supprimé ton compte
        à cause de moi ?
        pourrir la vie
        pas de pitié pour`,
      // Coming back: pursuit where somebody is spoken to, or badly of.
      'harassment.again': `
        chaque fois que tu (passes|passeras|postes|posteras|publies|ouvres|parles)
        à demain comme (d'habitude|tous)
        (chacun|chacune) (de|d') (tes|ses) (photo|post|publication|commentaire|vidéo|story|stories|avis)(|s)
        jour (2|3|4|5|6|7|8|9|10|11|12|13|15|20|30|40|41|47|50|100|200)
        (je te|je t'|j't) (écrirai|écris|appellerai|vois|relance|répondrai)`,
      // Not before the victim gives in.
      'harassment.until': `
        jusqu'à ce (qu'il|qu'elle|qu'ils|qu'elles) (|s'|se |te |la |le |les |n')(craque|craques|craquent)
        jusqu'à ce (qu'il|qu'elle|qu'ils|qu'elles) (|s'|se |te |la |le |les |n')(crève|rampe|implore|comprenne)
        jusqu'à ce (qu'il|qu'elle|qu'ils|qu'elles) (en |l'|soit |sois |soient )(crève|rampe|implore|comprenne)
        jusqu'à (sa|ta|leur|votre) (démission|chute|perte|ruine|mutation|retraite)
        (on|je) (lâche|lâchera|lâcherai) (rien|pas) (tant|avant|jusqu)`,
      // What is to become of the victim.
      'harassment.break': `
        (elle|il|ils|elles|tu) (finira par|finiras par|va finir par craquer|pleurera|va pleurer|va chialer)
        (qu'elle|qu'il|qu'ils|que tu) (|n'|ne |se |s'|en )(ose|oses|puisse|dorme|dormes|ait) (plus|pas|jamais)
        (lui|leur|te) (pourrit|pourrir|pourrissons|pourrissez|pourrira) (la vie|son|sa|ses|le|l'existence|ton|ta)`,
      // What is done to the victim.
      'harassment.act': `
        (taguez|taggez|tagguez|identifiez|filmez) (le|la|les|lui|leur|en des)
        (harcelez|harcelons|spammez|spammons|pourrissez|insultez) (le|la|les|lui|leur|en des)
        (humiliez|ridiculisez|bombardez|bombardons|inondez|saturez) (le|la|les|lui|leur|en des)
        (saturons|noyez|republiez|remixez|détournez) (le|la|les|lui|leur|en des)
        (virez|dégagez|ruinez|démolissez|détruisez|imitez) (le|la|les|lui|leur|en des)
        (le|la|les|l') (taguer|filmer|photographier|traquer|pister|harceler|harcèle|spammer)
        (le|la|les|l') (saturer|noyer|balancer|coincer|guetter|provoquer|lyncher|huer)
        (le|la|les|l') (siffler|virer|imiter|fixer|regarde trembler|démolir|détruire|ruiner)
        moquez vous, une moquerie
        (mettez|mettre|mettons|laissez|posez|collez) (|lui |tous |toutes )(1|une|zéro|0) étoile(|s)
        canular(|s)
        sonner (quand même|chez|à sa)
        devant chez (lui|elle|eux)
        (prévenez|tag|taguez|écrivez à|appelez|contactez) (sa|son|ses) (femme|mari|patron|patronne|boss|employeur)
        (allez|va|venez|on va) (lui|leur) (rappeler|expliquer|dire|montrer|apprendre|faire)`,
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
        se moquer`,
      // Many are called.
      'harassment.crowd': `
        allez tous, on va tous
        lâchez vous
        raid
        le meilleur gagne, tous sur
        allez tous sur`,
      // Many, perhaps for something good.
      'harassment.weak': `
        tout le monde, tous, toutes, chacun, chacune, allez y, on y va, qui veut, qui vient
        rejoignez, les gars, la team, l'équipe, en masse, objectif, mission :, opération
        hashtag, rdv, rendez vous, concours, sondage, partagez, republiez, faites passer
        diffusez, régalez vous, faites vous plaisir, collectif
        go go, allez la, faites tourner`,
      // Again and again.
      'harassment.repeat': `
        partout, chaque live, chaque photo
        chaque vidéo, chaque jour, chaque matin, chaque soir, chaque nuit
        chaque semaine, chaque fois, à chaque, tous les jours, tous les matins, tous les soirs
        tous les lundis, toutes les heures
        toutes les (2|3|5|10|15|20|30) minutes, toutes les dix minutes
        toute la nuit, toute la journée, jour et nuit
        matin et soir, h24, 24h 24, 7 jours, non stop
        en boucle, un par un
        par heure, par jour, fois par jour, fois par heure
        par tête, encore et encore
        tradition, on lâche rien, lâche rien, lach rien
        deux semaines, tant que`,
      // Looks, past, pictures to laugh at.
      'harassment.mock': `
        zoomez, montage(|s) (avec|de|sur)
        en mème
        (ses|sa|son|cette|ces) (dents|nez|tête|tronche|gueule|face|bouche|cheveux|bide|gras|cul|poitrine)
        (ses|sa|son|cette|ces) (visage|bégaiement|élocution|accent|voix de|démarche)
        sur son physique, surnom
        on va (bien |)(rire|rigoler|se marrer), pour rigoler, tout le lycée
        son ex
        la tête du`,
      // Laughter.
      'harassment.scorn': `
        😂, 🤣, 😈, 🤡, 😁, 😆, 🤮, 📸, ptdr, mdr, pour rire, pour rigoler
        sa vidéo`,
      // Searches for the victim's life.
      'harassment.dig': ``,
      // The victim's own places.
      'harassment.space': `
        (son|sa|ses|leur|leurs) (insta|instagram|facebook|tiktok|twitter|snap|linkedin|compte|comptes|profil)
        (son|sa|ses|leur|leurs) (page|dm|mp|messagerie|inbox)
        (son|sa|ses|leur|leurs) (messages privés|story|stories|photos|photos perso|publications)
        (son|sa|ses|leur|leurs) (posts|live|lives|commentaires|standard)
        (son|sa|ses|leur|leurs) (téléphone|portable|répondeur|boîte mail|mail perso|boulot)
        (son|sa|ses|leur|leurs) (employeur|patron|école|lycée|salon)
        (son|sa|ses|leur|leurs) (boutique|cabinet|chaîne|chaîne youtube|blog|google)
        sous ses
        sous chaque (photo|post|publication)`,
      // Nobody is to talk to the victim.
      'harassment.shun': ``,
      // Support, celebration, things: nobody is pursued.
      'harassment.kind': `
        mot gentil, gentil, gentille, gentils, bravo, merci, félicitations
        soutien, soutenir, soutenez, encourager, bon courage, courage à
        anniversaire, bon rétablissement, condoléances, cœur, ❤️
        🥰, 😍, 👏, cagnotte, recette, ingrédients
        réservation, réservez, réduction, panneau
        disparu, talent
        j'adore, super, génial, magnifique, formidable, adorable, hamster, chaton
        liste des, code promo, aider, aidez, 5 étoiles
        belle, beau, bisous, bises, hommage, applaudissements
        remercier, gâteau, pétition`,
      // A customer who waits for an answer.
      'harassment.grievance': `
        remboursement, remboursé, rembourse, remboursez, colis, facture, mon argent
        mes sous, réclamation, sinistre, livraison, panne, service client, sav, ticket
        une réponse, contrat, résiliation, médiateur
        abonnement, attestation, garantie, réparation, vos publications, d'avoir
        ma commande, mon dossier, mon colis, ma facture`,
    },
  },
  {
    language: 'en',
    lists: {
      'harassment.stalk': `
        ruin (her|his|your) life`,
      'harassment.until': `
        (until|till|til) (she|he|they|you|this one) (quits|quit|resigns|resign|cries)
        (until|till|til) (she|he|they|you|this one) (cry|leaves|leave|deletes|delete)
        (until|till|til) (she|he|they|you|this one) (breaks|break|cracks|grovels|grovel)
        (until|till|til) (she|he|they|you|this one) (closes|close|disappears|goes|go)
        (until|till|til) (she|he|they|you|this one) (sells up|loses|snaps|gives up|gets the sack|hides)
        want (her|him|them) (off|gone|out|crying|sacked|fired)`,
      'harassment.break': `
        (make|making|made) (her|him|them) (cry|quit|delete|beg|leave|sweat|famous)
        (make|making|made) (her|him|them) (regret|pay|snap|suffer|crawl|resign|close)
        (can't|cannot|shouldn't be able to) (buy milk|sleep|leave the house) (|in peace|again)
        don't let (up|her|him|them) (|rest|sleep|off|breathe|forget)
        make (him|her) famous, (she|he) (cried|was crying|deleted|closed) (|her|his|last)`,
      'harassment.act': `
        (tag|spam|flood|bombard|screenshot|film|boo) (her|him|them|his|this lad|this girl)
        (heckle|mock|bully|roast|troll|hound|stalk) (her|him|them|his|this lad|this girl)
        (harass|humiliate|expose|shame|name and shame|meme|photoshop) (her|him|them|his|this lad|this girl)
        (pester|haunt|chase|target|one star|1 star|review bomb|mass report) (her|him|them|his|this lad|this girl)
        (message|email|call|text|ring|tag|write to|contact) (her|his|their) (boss|employer|manager|work)
        piling on
        her crying
        make fun of
        don't talk to (her|him)`,
      'harassment.do': `
        (ring|call|text|email|message|dm|report) (her|him|them|his|this lad|this girl|this woman|this guy|this man)
        (follow|record|repost|share|post|dig up|dig out) (her|him|them|his)
        hang up`,
      'harassment.crowd': `
        all of you, let's all, lets all, drop your, who wants to, who's in, whos in, pass it on
        join us`,
      'harassment.weak': `
        everyone, everybody, let's, lets, guys, lads, vote, winner, poll, be here, y'all
        come on, we need, someone, somebody, anyone, all of us, spread this, best one`,
      'harassment.repeat': `
        every post, every day
        every night, every morning, every time, every one of
        non stop, all night, all day
        daily, twice a day, over and over
        around the clock, 24 7, till she, till he, until she, until he, for weeks
        for months, dont stop, don't stop, and another
        by friday, by tonight`,
      'harassment.mock': `
        ugliest
        (her|his) (teeth|nose|face|stammer|stutter|lisp|accent|wig|belly|chins|double chin|bald spot|spots|acne)
        school photos, (her|his) ex
        meme of (her|him), her crying`,
      'harassment.scorn': `
        😂, 🤣, 😇, 😈, 👀, lol, lmao`,
      'harassment.dig': `
        (find|found|who knows|who has) (out |)(her|his|their) (name|address|number|school)`,
      'harassment.space': `
        (her|his|their) (account|page|profile|insta|instagram|facebook|tiktok)
        (her|his|their) (twitter|dms|inbox|posts|photos|comments|stories)
        (her|his|their) (salon|shop|bakery|business|wedding business|restaurant|channel)
        (her|his|their) (desk|phone|work|boss|employer|school|wall)`,
      'harassment.shun': ``,
      'harassment.kind': `
        lovely, thank, thanks, congratulations, congrats, well done, supporting, encourage
        birthday, retirement, ❤️, 🥰, 👏, vote for, donate, charity
        help (her|him|them), recipe, discount, prize, giveaway, missing, talented, amazing
        brilliant, proud, shout out, follow her
        joy, applause, cheer, cheers, flowers, card, proud of, hero, kindness`,
      'harassment.grievance': `
        refund, my money, order, parcel, package, ticket, answer my, response
        bill, claim, complaint, warranty, repair, delivery, your page, your posts, contract, subscription
        ombudsman`,
    },
  },
  {
    language: 'ar',
    lists: {
      'harassment.stalk': ``,
      'harassment.again': ``,
      'harassment.until': `
        حتى (تبكي|يبكي|تبكيو|تكره|يكره|تكرهو|تسكر|يسكر|تسكري|تبلوكي|يبلوكي|يستقيل|تستقيل|يطردوه)
        حتى (يرحل|تعيا|يعيا|تسمح|يسمح|يندم|تندم|تنهار|ينهار|تختبئ|يختبئ|تخرج من|يخرج من|تغلق|يغلق)
        الى ان (يستقيل|تستقيل|يرحل|ترحل|ينهار|تنهار), إلى أن (يستقيل|تستقيل|يرحل|ترحل|ينهار|تنهار)`,
      'harassment.break': `
        الضربة القاضية`,
      'harassment.act': `
        صوروها, صوروه
        عيطولو, راسلوا
        حطولو`,
      'harassment.do': ``,
      'harassment.crowd': `
        كل متابع, واحد فينا, كلكم, الهاشتاغ, هاشتاغ
        هاشتاق, أحسن تعليق, لي عندو`,
      'harassment.weak': `
        الكل, جميعا, الجميع, كامل, قاع, ڨاع, يا رجال, يا جماعة, يلا, هيا, حملة, يربح
        كل واحد`,
      'harassment.repeat': `
        كل يوم, كل نهار, كل ليلة, كل ساعة, كل صباح, كل خميس, كل منشور
        كلما
        ليل نهار, وحدة وحدة, واحد واحد, واحدة واحدة, الليلة, يوميا
        في كل`,
      'harassment.mock': `
        سنيه, نيفو, فمو
        مطلقة, ميمز, أضحوكة
        بنتو`,
      'harassment.scorn': `
        😂, 🤣, هههه`,
      'harassment.dig': `
        اللي يلقى
        وين (تسكن|يسكن|تخدم|يخدم|تقرا|يقرا)`,
      'harassment.space': `
        لبروفيل, حسابها, حسابه, صفحتها, صورها
        خدمتها, خدمتو, مديرو, مديره, عائلته, دارها, دارو`,
      'harassment.kind': `
        شكرا, مبروك, ألف مبروك, دعم, عيد ميلاد
        ❤️, 🥰, 👏, مساعدة, وصفة, مسابقة, جائزة, رائعة, رائع, مفقود, ضايع`,
      'harassment.grievance': `
        تعويض, استرجاع, دراهمي, فاتورة, شكوى, عقد, صفحتكم, الضمان`,
    },
  },
  {
    language: 'dz',
    lists: {
      'harassment.stalk': ``,
      'harassment.again': ``,
      'harassment.until': `
        (hatta|7atta|7ata|hata|htta|7tta) (tebki|yebki|tbki|ybki|tkhalli|ykhalli|ynezzel|tnezzel)
        (hatta|7atta|7ata|hata|htta|7tta) (3omrha|tetfe99es|yetfe9es|t3ya|ye3ya)
        ma (n7absouch|n7absch|n7abssouch|nhabsouch|nhabsch) (hatta|7atta)`,
      'harassment.break': ``,
      'harassment.act': `
        nab3atlou, dirou capture
        sawrouh, sawwrouh
        partagiwha, tagguiw, taguiw, teda7k 3liha
        dirolha, diroulha, diroulou
        7ettoulha, hettoulha`,
      'harassment.do': `
        capture, captures, sawrouha, ypartagiw, dirouh, taguiw`,
      'harassment.crowd': `
        partagiwha, lblad kamla, binatkom
        ta7addi, who's in`,
      'harassment.weak': `
        ga3, kamel, partagiw, partout, koulkom, yallah, yalah, dork, dok, kol wa7ed, kol wahed, koul wa7ed
        ya jma3a, nchoufou, li hab, li habb, li 7ab, challenge`,
      'harassment.repeat': `
        kol nhar, kol youm, kol lila, kol sba7, kol publication
        kol merra, kol marra
        3am kamel
        yawmiyan`,
      'harassment.mock': `
        snanou, nifha
        tsawrou`,
      'harassment.scorn': `
        😂, 🤣, hhhh, hhhhh`,
      'harassment.dig': `
        khedmetha
        win (t9arri|tkhdem|tekhdem|yekhdem|teskon|yeskon|saken)`,
      'harassment.space': `
        khedmetha, darha, darou`,
      'harassment.kind': `
        merci, chokran, mabrouk, mebrouk, bravo, soutien
        cagnotte, ❤️, 🥰, 👏, recette, bnin, concours, cadeau`,
      'harassment.grievance': `
        remboursement, drahmi, commande, colis, facture, contrat, dossier, sav, garantie`,
    },
  },
  {
    language: 'kab',
    lists: {
      'harassment.until': `
        alamma (tettru|yettru|teffer|yeffer|teffeɣ|yeffeɣ|yeǧǧa|teǧǧa|terwel|yerwel|temmut|yemmut|tefka|yefka)`,
      'harassment.break': ``,
      'harassment.act': `
        regmet-tt, ṛuḥet akk ɣer, regmet`,
      'harassment.crowd': `
        akk, meṛṛa`,
      'harassment.repeat': `
        yal ass`,
      'harassment.mock': ``,
      'harassment.space': `
        lkunt is`,
      'harassment.kind': `
        tanemmirt`,
    },
  },
]
