import type { Source } from '../lexicon/compile'

/** Signs of a sexual remark or offer that are weighed together: bed and undress, desire, bodies, people, privacy. */
export const SEXUAL_SIGNS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'sexual.act': `
        j'bande, bandant(|e), grosse queue, (ma|ta|sa) (grosse |)(queue|verge|trique), bouche à pipe, gâterie~, turlutte, (ouvre|écarte|écarter|ouvrir) (bien |)(les|tes) (cuisses|jambes|fesses), chienne en chaleur, en chaleur, à quatre pattes, 69 ce soir, soixante-neuf, grand écart sur, sur mon visage, orgasme~, jouissance, gicle(|r|nt), ça gicle, (je me|se) touche (en|le soir|la nuit|quand), me touche en pensant, bien serré(|e), serré et soumis, te remplir, la prends (quand|sur|dans|contre), te prends (sur|contre|dans|quand), coucherais, sexto~, sexto~, porno, vidéo de q, sans culotte, quelle chatte, nichons, roploplos, bonnets, 95d, tétons, ton boule, préservatif~, capote~, condoms, menotté(|e), menottes, soumise, dominatrice, dominer, fessée, chaudasse, chaud lapin, coquine, coquin, libertin~, bonnasse, suceuse, avale et`,
      'sexual.intimate': `
        à poil, sans (rien|vêtements|dessous|culotte|soutif|soutien-gorge|le short|le haut|le bas|pantalon|habits|maillot|filtre ni), peu habillé(|e|s|es), déshabill(er|e|ée|erais|ais), retire ton, déchire le collant, lingerie, string, culotte, porte-jarretelles, nuisette, corset, guêpière, collant~, mini-jupe, décolleté, cambrure, courbes,
        au lit, mon lit, mes draps, sous la couette, oreiller, à l'horizontale, l'horizontale, allongée, sur le comptoir, sur le plan de travail, dans la réserve, dans la cabine, cabine d'essayage, sur le bureau, dans ma chambre, chambre d'hôtel, l'hôtel, douche, sous la douche, être la selle, être le savon, toute la nuit, une nuit, de la nuit, lumière éteinte, à trois, bouche-à-bouche, =massage~, câlin~, caresse~, caresser, embrasse(|r|rais), entre les jambes, cuisses, poitrine, fesses, le cul, son cul, ton cul, bouche pareille, tes lèvres, ses pieds, tes pieds, photos de pieds, ces deux-là, fournie avec, endurance, cougar`,
      'sexual.want': `
        je veux bien (être|la|le|te|qu'elle|me), (je|j'|jlui|jte|on) (lui|te|la|le|vous|l'|y) (ferais|ferai|mettrais|montrerais|prendrais|boufferais|croquerais|mangerais|dévorerais|lécherais|plongerais|boirais|goûterais|donnerais|garderais|réchaufferais|retournerais|retourne|emmènerais|calmerais) (bien|tout|un|une|le|la|des|volontiers|), y mettrais bien, croquerais bien, ferais bien, mettrais bien, goûterais (bien|directement), boirais (bien |)à la source, donne soif, j'ai envie de (toi|elle|lui|la|te), envie de toi, miam, slurp, hmm, mmm, hum, grrr, rrr, lécher, lèche, croquer, dévorer, goûter, j'imagine, je rêve de, j'en dors plus, me rend dingue, excite~, excité(|e), excitant(|e), m'excite, chaud(|e) ce soir, ça te dirait, tu veux, tu viens, viens, viens chez moi, ramène(|-toi), je paierais cher, paierais cher, je saurais, moi je saurais, l'occuper, elle peut me, peut me faire, peut venir, quand elle veut, quand il veut, quand tu veux, où tu veux, comme tu veux, ce que je te ferais, je te ferai, je garantis, déballer, gros paquet, ma banane, ma baguette, mon suppositoire, ma grosse, gros cadeau entre`,
      'sexual.private': `
        en privé, en mp, dm ouvert, viens dm, inbox, écris-moi, écris moi, réponds en privé, ouvres tes dm, ton snap, mon snap, snap, telegram, whatsapp, onlyf, mym, dans ma bio, lien en bio, ma bio, ton mari, ma femme dort, ma femme, t'ennuies, t'ennuie, s'ennuie, seul(|e) ce soir, marié(|e), mariée, discret, discrète, discrétion, sans tabou, plus si affinités, si affinités, cherche (femme|homme|fille|mec|cliente|couple|coquine|cougar|plan|h|f), ch femme, rencontre~, dispo ce soir, je paie, je te paie, je paye, j'offre, je t'offre, sugar, sugar daddy, tu m'appelles papa, envoie (ta|ton|tes|une|des) (photo|photos|snap|nude|nudes|vidéo), montre-toi, fais voir, fais-nous voir, cam, webcam, vends photos`,
      'sexual.role': `
        (la|le|cette|votre|ta|une|petite|la nouvelle|la petite|de la|à la|madame|mademoiselle) (vendeuse|caissière|pharmacienne|infirmière|présentatrice|prof|professeure|coach|kiné|docteure|médecin|boulangère|factrice|postière|serveuse|hôtesse|blonde|brune|rousse|météo|miss météo|chroniqueuse|journaliste|animatrice|standardiste|secrétaire|conseillère|banquière|gynéco|dentiste|coiffeuse|esthéticienne|masseuse|mannequin|modèle|maître-nageur|livreur|plombier|pompier|moniteur|monitrice|stagiaire|directrice|patronne|voisine|dame|demoiselle|fille|meuf|nana|actrice|chanteuse|influenceuse|streameuse|joggeuse|collègue du|tata|maman du),
        celle-là, celle-ci, une fille comme ça, ta sœur, ta collègue, le chef, chef, le coach`,
      'sexual.endear': `ma belle, ma jolie, bb, bébé, chérie, ma chérie, mon cœur, ma douce, ma gazelle, ma puce, mademoiselle, madame, princesse, poupée, beauté, chaton, coquine, bella, bombasse, mon beau`,
      'sexual.crude': `
        (la|une|ma|ta|sa|d'une|) bite~, zob~, zboub~, teub~, branler, branle, cul, couille~, baiser, baise, baisé~, chatte, foutre, queue, bordel de cul`,
      'sexual.safe': `
        kilo, kilos, kg, recette, caponata, ratatouille, purée, marché, jus, smoothie, verger, achetés, allaitement, biberon, tétine, réserver, réservation, petit-déjeuner, nuitée~, séjour, check-in, taille, tailles, coloris, coton, lavage, confortable, confort, ampoules, frottements, veau, farcie, à la coupe, porc, fumée, palette, teinte, vernis, maquillage, la vis, notice, meuble, séances, tajine, tagine,
        trois lignes, forfait, livré, crème solaire, podologue, rééducation, marathon, marche, randonnée, rideau`,
      'sexual.talk': `
        délit, loi, article, historien, ados, adolescents, éducateurs, prévention, émission, interdit, dénoncer, illégal, mineurs, enfants, protection, sujet, débat, éducation, sociologue, étude, reportage, food, food porn, gâteau, dégénérés`,
      'sexual.body': `bouche, lèvres, poitrine, seins, fesses, cul, jambes, cuisses, pieds, hanches, corps, formes, courbes, décolleté, peau, nuque, langue, visage, boule`,
    },
  },
  {
    language: 'en',
    lists: {
      'sexual.act': `
        dick sucking, cock, cocks, pussy, screamer, happy ending~, spread em, so hard rn, im so hard, i'm so hard, rock hard, moan, moaning, orgasm, climax, sex, sexual, kinky, naughty, horny, turned on, touch myself, handle my balls, my balls, doggy, bend over, ride her, ride that, mount, straddle, sit on my face, on my face, in my mouth, in her mouth, swallow, go down on, eat that, eat her, eat me, lick it, suck it, suck on, spank, spanking, handcuffs, daddy, breed, smash, bang her, shag, hook up, threesome, booty call, panties, g-string, thong, cleavage, nips, nipples, rack, knockers, melons, booty, thicc, hump, condom~`,
      'sexual.intimate': `
        in bed, my bed, bed, my sheets, between the sheets, my hotel room, hotel room, my room, bedroom, pillow, in the shower, shower with, all night, every night, the night, a night with, any night, no clothes, without clothes, clothes off, out of these, out of those, out of that, out of her, top off, shirt off, undress, undressing, strip, stripping, naked, nude, topless, bare, underwear, boxers, bra, under the apron, under that, under her, what's under, without dupatta, bikini, tight, legs, thighs, curves, hips, lips, that mouth, those lips, those legs, those thighs, forearms, body, that ass, on her knees, my lap, lap, between her, =massage, house calls, take my temperature, any way she wants`,
      'sexual.want': `
        i'd let (her|him|them|you), i'd (love|like) to (see|get|feel|taste|be|have|put|show|take), the things i, what i'd do, i want (her|him|you|that|to taste|to feel), want you, need you, need her, need him, wanna (see|taste|feel|touch|come|play|ride|lick), show (me|us) (your|the|more|what), show us, show me, give me a, come here, come over, come inbox, come to my, let me (see|taste|feel|touch|show|help), yum, yummy, mmm, hmm, phwoar, hot, so hot, too hot, sexy, thirsty, hungry man, drooling, delicious, snack, tasty, juicy, deep, whenever (she|he) likes, any time, anytime, which one of you, bet she, bet he, bet you, i bet she, does she, included, comes with, come with the`,
      'sexual.private': `
        dm me, my dms, inbox, inbox me, come inbox, private, my snap, telegram, the link, link in bio, my wife's away, my door, isn't locked, home alone, lonely, single, married, discreet, no strings, nsa, fwb, looking for, how much for, going rate, your rates, i'll pay, ill pay, i pay, pay you, spoil you, sugar, just turned 18, turned 18, n bored, bored, see me, watch me, pics please, send pics, your pics, pics, vids, cam`,
      'sexual.role': `the (cashier|pharmacist|nurse|presenter|weather girl|weathergirl|teacher|coach|trainer|blonde|brunette|redhead|waitress|barmaid|hostess|masseuse|masseur|chef|model|girl|woman|lady|guy|keeper|goalie|striker|postman|delivery guy|plumber|fireman|doctor|receptionist|secretary|manageress|intern|instructor|librarian|stewardess|air hostess), pretty cashier, ladies, girls, ma'am, that girl, that woman, this woman, this girl, your sister, your mum, your daughter`,
      'sexual.crude': `
        fuck, fucks, fucked, fucking, fuckin, fck, fucker, tits up, tits, cock, cocks, dick, dicks, pussy, arse, ass, wank, wanking, wanker, bollocks, balls, boobs, bang, screw, screwed`,
      'sexual.safe': `
        kilo, recipe, puree, market, smoothie, nursing, breastfeeding, booking, breakfast, check-in, check in, size, sizes, colour, cotton, wash, comfy, comfortable, waterproof, blister, blisters, physio, marathon, hike, stock, refund, delivery`,
      'sexual.talk': `law, article, historian, teenagers, teens, kids, prevention, education, illegal, banned, minors, parental, study, debate, food, cake, recipe, feed`,
      'sexual.endear': `babe, baby, honey, sweetie, dear, darling, sexy, gorgeous, beautiful, hottie, princess, sweetheart, pretty lady, hun, bby, mami, mamacita, cutie, hey pretty, hi dear`,
    },
  },
  {
    language: 'ar',
    lists: {
      'sexual.act': `مص, تاع مص, نمص, تمص, نلحس, نلحسها, ننيكها, ننيك, تنتاك, نركبها, نركبك, نعصر, نعصرها, بزازلها, بزازلك, المؤخرة, هاذ المؤخرة, مؤخرتها, مؤخرتك, طيزها, طيزك, وقفلي, وقف كي, هيجتني, هايج, هايجة, سخنتني, ساخنة للمتعة, للمتعة, المتعة, جنس, جنسي, سكسي, شهوة, شهوتي, الشهوة, فتح لي الشهية, عريانة, عاريا, تعرى, السوتيان, السليب, الكيلوت, قميص النوم, تحت اللحاف`,
      'sexual.intimate': `الفراش, فراشي, في الفراش, الليل كامل, ليلة, ليلة برك, ما يرقدش, حتى الصباح, شفايف, شفايفها, صدرها, الصدر, فالصدر, خصرها, فخاذها, ساقيها, رجليها, أزرار, مفتوحين, تنحي, تلبس وتنحي, نحي حوايجك, بلا حوايج, قدامي, فوق الكونطوار, الحمام, عرقت, أتعرق, رائحتها, تدليك, مساج, بوسة, نبوسها, نبوسك, حضن, نحضنها`,
      'sexual.want': `نشتي, نحب, حاب, لو تجربني, جربني, يا ربي على, يا لطيف, آه, أووه, واو, تعالي, ارواحي, أجي, نذوق, ندوق, ناكلها, ناكلك, نكمل الخدمة, راني هنا, عطيني, اعطيني, أريدك, أريدها, أتخيل, نتخيل, ذوبتني, تذوب, تهبل`,
      'sexual.private': `السرية مضمونة, مطلقة, أرملة, راجلك, زوجك, راجلك عيان, وحدك, خاص, في الخاص, الخاص, تليغرام, واتساب, سناب, أبحث عن امرأة, كم تأخذين, في الساعة, ادفع نقدا, ندفع, نخلصك, شحال تاخذي, رقمك, رقمي, ابعثي, يبعثها, صورتها, صورها, كاميرا, الكام`,
      'sexual.role': `المذيعة, المقدمة, الممثلة, الطبيبة, الممرضة, البايعة, بايعة, الكاسيار, الشقراء, السمراء, الأستاذة, الكوتش, نجمة, يا نجمة, البنت, المرا, الفتاة`,
      'sexual.safe': `بنين, الطاجين, طاجين, الكسكسي, كسكسي, الاكتئاب, عصير, كيلو, السوق, رضاعة, الرضاعة, مصاصة, أسلاك, كهربائية, وصفة, القياس, قياس, المقاس, حذاء`,
      'sexual.talk': `قانون, الوقاية, المراهقين, الأطفال, تحسيس, مقال, دراسة`,
      'sexual.endear': `يا قمر, يا زينة, الزينة, يا حلوة, مدام, آنسة, حبيبتي, حياتي, عمري, غزالة, يا عسل, عسل, يا بنت, كتكوتة`,
    },
  },
  {
    language: 'dz',
    lists: {
      'sexual.act': `wgef (3la|ki|3liha|3lik), zebi wgef, rani sekhoun, sekhoun 3lik, hayej, hayja, nmoss, tmoss, tmossni, lmass, msselkha, mssalkha, msalkha, m3arya, bezazel, bezazelha, bzazelha, termetha, rondelle, 69 m3aya, chehwa, chahwa, chehwti, nel7es, nel7ess, ndoug l3ssel, ndoug, ndou9, n3assrou, n3asserha, n3asser, nghezzha, nnahhilek, nna7ilek, nna7iha, bla 7wayej, bla hwayej`,
      'sexual.intimate': `f lferrach, lferrach, ferrach, lila, lila wa7da, ma tor9dich, souwa, souwa ta3ha, bayna mel sarwal, ta7t jupe, ta7t la jupe, la jupe, la douche, chambre d'hôtel, l'hôtel, men lour, wejhha, chwarb, chwarebha, rjelha, fkhadha, sderha, =massage, msaj, ta7tani, berrdini, pantalon b snani, b snani, selle ta3 vélo`,
      'sexual.want': `n7ab, n7eb, nchoufha, nchoufek, wech ndirlek, wech ndirou b, ya saddi, ya saadi, aji, arwa7i, arwahi, jibi, ab3at, ab3athi, t7ebb, t7ebbi, tebghi, nakelha, naklek, nmout 3liha, ndoub, tdoub, a3tini, goulili, ngedch n7kem rohi, nebghik, nwarrilek kolch`,
      'sexual.private': `inbox, f l'inbox, snap, flexy, f cam, cam, li mhtam, mhtam, fiya, rajlek, wa7dek, wahdek, ch7al teddi, nkhallsek, nkhalsek, n3tik, fih ga3 wach yban, l vid, les photos ta3, nudes`,
      'sexual.role': `had présentatrice, la présentatrice, la presentatrice, présentatrice, l'infirmière, docteur, ya docteur, tbiba, ya tbiba, lbayi3a, la caissière, had lbent, had l'présentateur, lmra, la blonde`,
      'sexual.safe': `kilo, l kilo, marché, mderbel, vitrine, dbab, lpeinture, l7it, lassida, sba3ek, lgar3a, recette, taille, pointure`,
      'sexual.endear': `ya zina, ya 3omri, ya bent, hbiba, 7biba, bébé, bb, chérie, 3sel`,
    },
  },
  {
    language: 'kab',
    lists: {
      'sexual.intimate': `deg wusu, wusu-w, mebla llebsa, iḍ kamel`,
      'sexual.want': `azen-iyi-d, bɣiɣ-kem, tafat`,
      'sexual.private': `deg privé, tiwlafin-im, weḥd-m`,
    },
  },
]
