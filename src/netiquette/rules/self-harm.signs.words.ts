import type { Source } from '../lexicon/compile'

/** Signs of distress that are weighed together: means, weariness, farewells, last arrangements, someone close. */
export const SELF_HARM_SIGNS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'self_harm.void': `
        (plus|pas|aucune|pu) (envie|d'envie) (d'être là|d'être ici|de voir demain|d'exister|de respirer|d'avancer|de rien|de me lever|de me battre|de continuer|d'y croire|de rester|d'ouvrir les yeux), plus envie,
        plus être là, cesser d'exister,
        (ne jamais|ne plus|plus jamais|ne pas|plus) (me |se |)réveiller, pas me réveiller, m'endormir pour de bon, que ça s'arrête, que ce soit fini, j'arrête tout,
        préfère (crever|mourir|la mort|la corde|ne plus être), plutôt (mourir|crever) que, autant (mourir|crever|en finir|disparaître|l'être pour de bon),
        plus de raison`,
      'self_harm.burden': `
        (mieux|plus heureux|plus tranquilles|tranquilles|soulagés|libres|débarrassés) (sans moi|quand je serai|le jour où je|après moi), débarrassé(|e|s) de moi,
        un poids, un fardeau, encombre, oublier vite, assurance-vie`,
      'self_harm.final': `
        la fin, dernier mot, pour toujours, pour de bon, à jamais,
        plus jamais, tout est prêt, j'ai (fixé|choisi) (la date|le jour|l'heure|mon jour), sans moi, je pars, je m'en vais, rideau,
        adieu, après moi, plus personne, puis plus rien, en finir, abréger,
        rejoindre (papa|maman|ma mère|mon père|ma femme|mon mari|mon fils|ma fille|mon frère|ma sœur|mamie|papi|mon bébé|mes parents|ma grand-mère|mon grand-père|mon amour), là-haut, là haut`,
      'self_harm.legacy': `
        (écrit|écris|écrire|rédigé|laisse|laissé|prépare|préparé) (ma|la|une|mes|des|les|leurs) (lettre|lettres|testament|volontés|dernières volontés), ma lettre, la lettre pour,
        (donné|donne|donner|distribue|distribué|légué|confié|placé|offert|vendu|laissé) (le|la|mon|ma|mes|ses|son|sa|toutes mes|toutes ses) (chat|chien|chatte|chienne|lapin|affaires|vêtements|bijoux|montre|guitare|livres|jouets|collection|clés|clé|plantes)~, rangé (mes|ma|ses|sa|la|les) (affaires|papiers|chambre|maison|dossiers|choses), 
        (effacé|efface|supprimé|supprime|brûlé) (mes|ses|toutes mes|toutes ses|tous mes|tous ses) (photos|comptes|messages|réseaux|souvenirs|conversations), mon enterrement, laissé les clés,
        n'y (sont|êtes|es|est) pour rien, pardonnez-moi, pardon maman, merci à tous, vous comprendrez, prenez soin`,
      'self_harm.means': `
        une corde, la corde, cutter, rasoir,
        (mes|les|tous les|tous mes|deux|trois|2|3|des|toute la|toutes les|boîte de|boîtes de) (comprimés|cachets|médicaments|somnifères|médocs|cachetons|pilules|plaquettes|plaquette)(| de), xanax, lexomil, stilnox,
        (regarde|regardé|fixe|fixé|vois|longe|m'arrête sur|m'arrête devant|arrêté devant|pense à|devant|sur|du haut de|en haut de|monte sur|assis sur|assise sur) (le|la|les|un|du|au) (pont|rails|rail|vide|falaise|toit|balcon|fenêtre|viaduc|tour|parapet|rambarde|rebord|pylône|voie ferrée|voies), le pont, les rails, le vide, le train de, un platane, lâcher le volant,
        les étages, au septième, le gaz, une balle, dans l'eau froide, javel, méthodes, sauter par`,
      'self_harm.weary': `
        fatigué(|e), épuisé(|e), à bout, au bout, en peux plus, jpp, plus la force, trop dur, c'est trop, trop lourd, je lâche, j'abandonne, plus rien, ne dors plus, dors plus, ne mange plus, ça fait mal, j'ai mal, je souffre, souffrance, vide, seul(|e), tout seul, toute seule, personne pour, personne n'a, je pleure, je craque, j'étouffe, me dégoûte, j'ai honte, je suis nul(|le), dépression, dépressif, dépressive, déprime, idées noires, insomnie, les voix, angoisse, nuits blanches`,
      'self_harm.loss': `
        elle est partie, m'a quitté(|e), divorce, séparation, licencié(|e), chômage, huissier~, surendetté(|e), dettes, loyer, expulsé(|e), expulsion, faillite, liquidation, redressement, depuis qu'il, décès, veuf, veuve, gosses, harcelé(|e), harcèlement, moquent, au collège, au lycée, viré(|e), échec, cancer, maladie, prison, chef, burn-out, burn out`,
      'self_harm.cut': `
        scarifi(é|ée|er|e|es|ent|cation|cations), mutil(é|ée|er), se coupe, (de nouvelles |mes |des )cicatrices, manches longues, me fais du mal`,
      'self_harm.kin': `
        (mon|ma|mes|un|une|notre|sa|son) (fils|fille|frère|petit frère|grand frère|sœur|petite sœur|mère|père|mari|femme|ami|amie|pote|copain|copine|meilleur ami|meilleure amie|collègue|cousin|cousine|voisin|voisine|voisine de palier|élève|neveu|nièce|ex|coloc|conjoint|compagnon|compagne|grand-mère|grand-père|oncle|tante|garçon|ado|gamin|patient|abonné|abonnée|camarade|petit-fils|filleul|filleule|élève de ma classe|garçon de), maman, papa`,
      'self_harm.ask': `
        qui appeler, j'appelle qui, vers qui, à qui (je parle|m'adresser|en parler|écrire|parler), qui contacter, que faire, quoi faire, comment (l'aider|réagir|faire|la retenir|le retenir), un numéro, numéro d'écoute, ouvert la nuit, à l'aide, aidez-moi, aidez-nous, urgent, urgence, j'ai peur, psy, psychologue`,
      'self_harm.sign': `
        veut (mourir|en finir|disparaître|se tuer|sauter|partir), (parle|parlait|reparle) (de mourir|d'en finir|de la mort|de suicide|de disparaître|de partir), (dit|répète|dis|écrit|a écrit|a posté|me dit|répétait) (que|qu'|« |), ne répond plus, ne décroche plus, répond plus, injoignable, écran noir, a disparu, ne mange plus, ne parle plus, s'enferme, une corde, sur le pont, donne ses, distribue ses, pour toujours, plus me réveiller`,
      'self_harm.me': `je, j', jsuis, chui, chuis, jpp, moi, me, mon, ma, mes, m', on`,
    },
  },
  {
    language: 'en',
    lists: {
      'self_harm.void': `
        (don't|dont|do not|didn't|no longer|not) (want|wanna|wish) (to |)(be here|be alive|wake up|exist|see tomorrow|be anymore|breathe), rather not (wake up|be here|exist|be alive), tired of (being|being here|breathing|existing|waking up|trying|pretending|fighting), no (future|point|hope|reason|way out|one would care), what's the point, whats the point, unaliving, sewerslide, ctb, kms, sleep forever, already dead, shouldn't exist, shouldnt exist, wish i wasn't, wish i wasnt, want out, how to die, easiest way to`,
      'self_harm.burden': `
        better (off |)(without me|w/o me|when i'm gone|when im gone|once i'm), if i (disappeared|was gone|wasn't here|wasnt here|vanished|died|didn't wake), nobody (would |will |'d |)(even |)(notice|miss|care|know), no one (would |will |'d |)(even |)(notice|miss|care|know), burden, waste of space, waste of oxygen`,
      'self_harm.final': `
        goodbye, farewell, it's done, its done, this is the end, last day, last time i, last post, last message, my last, one last, final, for good, forever, no tomorrow, by tonight, tonight's the night, after tonight, i've decided, ive decided`,
      'self_harm.legacy': `
        tell my (mum|mom|dad|kids|wife|husband|family|sister|brother|dog|cat|son|daughter|parents|friends), wrote (a|my|the) (letter|note|letters|notes), given away, giving away, gave away, affairs in order, sorry mom, forgive me, it's not your fault, its not your fault, not your fault, nobody's fault, no one's fault, dont be sad, don't be sad, i love you all, love you all, you'll understand`,
      'self_harm.means': `
        the pills, tablets, bridge, rooftop, cliff, edge, the tracks, railway, platform, rope, noose, belt, blade, blades, razor, razors, wrists, exhaust, bleach, overdose, od, oding, drive into, swerve, jump, jumping, drown, the river, hang`,
      'self_harm.weary': `
        tired, exhausted, can't do it, cant do it, can't cope, cant cope, can't keep, cant keep, nothing left, given up, i give up, hopeless, worthless, empty, numb, alone, lonely, nobody, crying, cry, hurts, it hurts, in pain, hate my life, hate me, ashamed, failure, a mess, broken, falling apart, drowning, lost, depressed, depression, anxiety, not ok, not okay, can't eat, can't sleep, cant sleep, voices, the voices, pretending, nobody knows, no one knows`,
      'self_harm.loss': `divorce, sacked, fired, evicted, bailiffs, debt, debts, funeral, widow, widower, bullied, bullies, kicked out, breakup, left me, custody, redundancy, ptsd, abuse`,
      'self_harm.cut': `cutting, cut again, cutting again, self harm(|ed|ing), self-harm, scars, long sleeves, hurt myself, wrists`,
      'self_harm.kin': `my (son|daughter|brother|sister|mum|mom|mother|dad|father|wife|husband|partner|friend|best friend|mate|bestie|flatmate|roommate|housemate|cousin|neighbour|neighbor|colleague|coworker|student|pupil|girlfriend|boyfriend|ex|nephew|niece|nan|grandad|lad|boy|girl|kid|teenager), a (friend|mate|student|pupil|colleague) of mine`,
      'self_harm.ask': `who (do|can|should) i (ring|call|phone|contact|tell|talk), is there (somebody|someone|a number|a line|anyone), what (do|should|can) i do, need help, please help, help me, urgent, emergency, frightened, scared, worried`,
      'self_harm.sign': `(wants|wanted) to (die|end|go|disappear|jump), said goodbye, says goodbye, won't answer, wont answer, phone off, stopped eating, locked (himself|herself|themselves), given her, given away`,
      'self_harm.me': `i, i'm, im, me, my, myself, i've, ive, i'll`,
    },
  },
  {
    language: 'ar',
    lists: {
      'self_harm.void': `
        للأبد, راني ميت, ما عندي علاش, لا معنى, نحب نختفي, ليتني, نرتاح, ونرتاح, أرتاح`,
      'self_harm.burden': `خير للناس, حد, حتى واحد ما, لا أحد, عبء, عالة, يتهناو مني, نهنيكم, تتفكروني, تنساوني`,
      'self_harm.final': `الليلة, آخر ليلة, وداعا, الوداع, نودعكم, ودعوني, تهلاو, قريب ان شاء الله, نلحق, النهاية, نهايتي, قررت`,
      'self_harm.legacy': `وصيتي, الوصية, سامحوني, سمحولي, اسمحولي, سامحيني, سامحني, رسالة, وزعت, قولو ليما, ادعولي, ادعوا لي, ادعيولي, الكفن, كفني, قبري`,
      'self_harm.means': `الدوا كامل, الدوا, الأقراص, أقراص, الحبوب, علبة, حبوب, الحبل, حبل, المشنقة, شفرة, الموس, الجسر, جسر, القنطرة, السطح, الطابق, البالكون, البحر, نغرق, الغرق, القطار, التران, السكة, الطونوبيل, بالطونوبيل, جافيل, الغاز, السم, سم, عروقي`,
      'self_harm.weary': `تعبت, عييت, تعبان, تعبانة, عيان, عيانة, مليت, سئمت, نبكي, أبكي, وحدي, وحيد, وحيدة, اكتئاب, مكتئب, مكتئبة, ضايع, مهموم, مخنوق, مخنوقة, ما نقدرش, ما ناكلش, الفراش, اليأس, يائس, كرهت, الظلام, ظلام, قلبي, الهم, الديون, طلقتني`,
      'self_harm.kin': `(ولدي|بنتي|أختي|اختي|خويا|أخي|اخي|صاحبي|صاحبتي|صديقي|صديقتي|أمي|يما|أبي|بابا|مرتي|راجلي|زوجي|زوجتي|جاري|جارتي|جارنا|زميلي|زميلتي|تلميذ|تلميذتي|ابني|ابنتي|ولد عمي|ولد خالي|قريبي|قريبتي|ولد|طالب عندي)`,
      'self_harm.ask': `شكون, واش ندير, رقم, نيميرو, خط, أخصائي, نداويه, عاونوني, ساعدوني, أنقذوني, النجدة, عاجل, خايف عليه`,
      'self_harm.sign': `الموت, تموت, يموت, ينتحر, تنتحر, الانتحار, تجرح, يجرح, طفات, وزعت, وزع, مسح, رسالة, كاتب, كتب, تكتب, نلحق, سامحوني`,
      'self_harm.me': `راني, أنا, انا, نفسي, روحي, حياتي, عندي, ليا, لي, بيا, كنت`,
    },
  },
  {
    language: 'dz',
    lists: {
      'self_harm.void': `
        nrayeh, nrayyeh, nerta7, nartah, n7eb nroh, ma nzidch, ma n9adch, ychedni, y3ayetli`,
      'self_harm.burden': `yetthennaw, tetthennaw, hatta wa7ed ma, 7atta wa7ed ma, yensawni, tensawni`,
      'self_harm.final': `lakhra, akher lila, akher kelma, bqaw 3la khir, b9aw 3la khir, beslama, bslama, thallaw, thalaw, ghedwa ma, twadi3, nel7ag, nel7a9, nlahag, ki nmout, ki nmot, kemmelt, kamelt, safi, lil kamel, khlas`,
      'self_harm.legacy': `lwsiya, l'wasiya, sam7ouni, sam7ouli, samhouni, samhouli, semhouni, semhouli, sam7ini, thallaw f, d3iwli, ed3iwli, khalast ga3`,
      'self_harm.means': `dwa, ddwa, les comprimés, comprimés, pont, lpont, jisr, l7bel, 7bel, lhbel, cutter, lame, lames, zeta, rasoir, balcon, sta7, s6a7, train, javel, lbhar, moftah, nehbet, njra7, nejra7, yajra7, yeddiya`,
      'self_harm.weary': `3yit, 3yan, 3yana, ta3ban, ta3bana, t3abt, mellit, melit, zhe9t, nebki, nabki, wa7di, wahdi, dépression, depression, depress, m9ale9, mkhanou9, mdegouti, mdigouti, degoutage, ma nargoudch, ma nakoulch, dlam, skat, fargh, walou, mkassar, mahmoum, lham, ldyoun, kraht, kreht, tallaqni, telle9ni`,
      'self_harm.kin': `(sahbi|sa7bi|sa7bti|sahbti|khouya|khoya|khti|oukhti|ukhti|weldi|wlidi|benti|bnti|mra ti|marti|rajli|yemma|baba|bouya|jarna|jarti|jari|weld 3ammi|weld khali|bent 3ammi|7biba ti|7bibti|hbibi|collègue ta3i|mon frère|ma soeur|sa7bi men)`,
      'self_harm.ask': `wach ndir, numéro, numero, nimiro, psy, nafsiya, khayef 3lih, khayfa 3lih, 3awnouni, 3awnouna, urgence, ya nas, dellouni, batel`,
      'self_harm.sign': `ymout, tmout, ynt7er, yentaher, tentaher, tant7er, lmout, mout, yajra7, ktebli, b3atli, ygoul, tgoul, y9oul, t9oul, sam7ouni, tfa telephone, nel7a9, cutter, yebki, tebki`,
      'self_harm.me': `rani, ana, kont, kount, rohi, rouhi, rou7i, 3andi, nafsi, biya, liya, 3liya`,
    },
  },
  {
    language: 'kab',
    lists: {
      'self_harm.void': `ur zmireɣ ara, ad ruḥeɣ`,
      'self_harm.final': ``,
      'self_harm.legacy': `semmḥet-iyi`,
      'self_harm.weary': `ɛyiɣ, ttruɣ, weḥdi, iman-iw`,
    },
  },
]
