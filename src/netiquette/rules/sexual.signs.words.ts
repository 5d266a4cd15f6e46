import type { Source } from '../lexicon/compile'

/** Signs of a sexual remark or offer that are weighed together: bed and undress, desire, bodies, people, privacy. */
export const SEXUAL_SIGNS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'sexual.act': `
        bandant(|e), (ma|ta|sa) (grosse |)(queue|verge|trique), turlutte, (ouvre|écarte|écarter|ouvrir) (bien |)(les|tes) (cuisses|jambes|fesses), à quatre pattes, soixante-neuf, orgasme~, jouissance, gicle(|r|nt), bien serré(|e), te remplir, coucherais, sexto~, sexto~, porno, sans culotte, nichons, roploplos, bonnets, 95d, tétons, préservatif~, capote~, condoms, menottes, soumise, dominatrice, dominer, fessée, coquin, libertin~, bonnasse, suceuse`,
      'sexual.intimate': `
        sans (rien|vêtements|dessous|culotte|soutif|soutien-gorge|le short|le haut|le bas|pantalon|habits|maillot|filtre ni), lingerie, string, culotte, nuisette, corset, guêpière, collant~, mini-jupe, décolleté, courbes,
        au lit, mon lit, sous la couette, oreiller, allongée, dans la réserve, dans la cabine, sur le bureau, dans ma chambre, l'hôtel, douche, sous la douche, toute la nuit, une nuit, de la nuit, à trois, =massage~, câlin~, caresse~, caresser, embrasse(|r|rais), cuisses, poitrine, fesses, le cul, son cul, ton cul, ses pieds, tes pieds, photos de pieds, endurance, cougar`,
      'sexual.want': `
        je veux bien (être|la|le|te|qu'elle|me), (je|j'|jlui|jte|on) (lui|te|la|le|vous|l'|y) (ferais|ferai|mettrais|montrerais|prendrais|boufferais|croquerais|mangerais|dévorerais|lécherais|plongerais|boirais|goûterais|donnerais|garderais|réchaufferais|retournerais|retourne|emmènerais|calmerais) (bien|tout|un|une|le|la|des|volontiers|), donne soif, j'ai envie de (toi|elle|lui|la|te), miam, slurp, hmm, mmm, hum, grrr, rrr, lécher, lèche, dévorer, goûter, j'imagine, je rêve de, excite~, excité(|e), excitant(|e), m'excite, tu veux, tu viens, viens, ramène(|-toi), quand elle veut, quand tu veux, comme tu veux, déballer`,
      'sexual.private': `
        en privé, en mp, viens dm, inbox, écris-moi, écris moi, mon snap, snap, telegram, whatsapp, mym, dans ma bio, lien en bio, ma bio, ton mari, ma femme, s'ennuie, marié(|e), mariée, discret, discrète, discrétion, sans tabou, plus si affinités, si affinités, cherche (femme|homme|fille|mec|cliente|couple|coquine|cougar|plan|h|f), rencontre~, je paie, je te paie, je paye, j'offre, je t'offre, sugar, sugar daddy, envoie (ta|ton|tes|une|des) (photo|photos|snap|nude|nudes|vidéo), montre-toi, cam, webcam`,
      'sexual.role': `
        (la|le|cette|votre|ta|une|petite|la nouvelle|la petite|de la|à la|madame|mademoiselle) (vendeuse|caissière|pharmacienne|infirmière|présentatrice|prof|professeure|coach|kiné|docteure|médecin|boulangère|factrice|postière|serveuse|hôtesse|blonde|brune|rousse|météo|miss météo|chroniqueuse|journaliste|animatrice|standardiste|secrétaire|conseillère|banquière|gynéco|dentiste|coiffeuse|esthéticienne|masseuse|mannequin|modèle|maître-nageur|livreur|plombier|pompier|moniteur|monitrice|stagiaire|directrice|patronne|voisine|dame|demoiselle|fille|meuf|nana|actrice|chanteuse|influenceuse|streameuse|joggeuse|collègue du|tata|maman du),
        celle-là, celle-ci, ta sœur, le chef, chef, le coach`,
      'sexual.endear': `ma belle, bb, bébé, chérie, ma chérie, mon cœur, mademoiselle, madame, princesse, poupée, beauté, chaton, bella, bombasse, mon beau`,
      'sexual.crude': `
        (la|une|ma|ta|sa|d'une|) bite~, zob~, zboub~, teub~, branler, branle, cul, couille~, baiser, baise, baisé~, chatte, foutre, queue, bordel de cul`,
      'sexual.safe': `
        kilo, kilos, kg, recette, caponata, ratatouille, purée, marché, jus, smoothie, verger, achetés, allaitement, biberon, tétine, réserver, réservation, petit-déjeuner, nuitée~, séjour, check-in, taille, tailles, coloris, coton, lavage, confortable, confort, ampoules, frottements, veau, farcie, à la coupe, porc, fumée, palette, teinte, vernis, maquillage, la vis, notice, meuble, séances, tajine, tagine,
        trois lignes, forfait, livré, crème solaire, podologue, rééducation, marathon, marche, randonnée, rideau`,
      'sexual.talk': `
        délit, loi, article, historien, ados, adolescents, prévention, émission, interdit, dénoncer, illégal, mineurs, enfants, protection, sujet, débat, éducation, sociologue, étude, reportage, food, gâteau, dégénérés`,
      'sexual.body': `bouche, lèvres, poitrine, seins, fesses, cul, jambes, cuisses, pieds, hanches, corps, formes, courbes, décolleté, peau, nuque, langue, visage, boule`,
    },
  },
  {
    language: 'en',
    lists: {
      'sexual.act': `
        dick sucking, cock, cocks, pussy, happy ending~, rock hard, moan, moaning, orgasm, climax, sex, sexual, kinky, naughty, horny, turned on, touch myself, my balls, doggy, bend over, ride her, ride that, mount, straddle, sit on my face, on my face, in my mouth, in her mouth, swallow, go down on, eat that, eat her, eat me, lick it, suck it, suck on, spank, spanking, handcuffs, daddy, breed, smash, bang her, shag, hook up, threesome, booty call, panties, g-string, thong, cleavage, nips, nipples, rack, knockers, melons, booty, thicc, hump, condom~`,
      'sexual.intimate': `
        in bed, my bed, bed, my sheets, between the sheets, my room, bedroom, pillow, in the shower, shower with, all night, every night, the night, any night, clothes off, out of these, out of those, out of that, out of her, shirt off, undressing, strip, stripping, naked, nude, topless, bare, underwear, boxers, bra, under that, under her, what's under, bikini, tight, legs, thighs, curves, hips, lips, those legs, those thighs, body, that ass, on her knees, my lap, lap, between her, =massage`,
      'sexual.want': `
        i'd let (her|him|them|you), i'd (love|like) to (see|get|feel|taste|be|have|put|show|take), the things i, what i'd do, i want (her|him|you|that|to taste|to feel), want you, need you, need her, need him, wanna (see|taste|feel|touch|come|play|ride|lick), show (me|us) (your|the|more|what), show us, show me, give me a, come here, come over, come to my, let me (see|taste|feel|touch|show|help), yum, yummy, mmm, hmm, phwoar, hot, so hot, too hot, sexy, thirsty, hungry man, drooling, delicious, snack, tasty, juicy, deep, any time, anytime, which one of you, bet she, bet he, bet you, i bet she, does she, included, comes with, come with the`,
      'sexual.private': `
        dm me, my dms, inbox, inbox me, private, my snap, telegram, the link, link in bio, my door, home alone, lonely, single, married, discreet, no strings, nsa, fwb, looking for, how much for, your rates, i'll pay, ill pay, i pay, pay you, spoil you, sugar, bored, see me, watch me, your pics, pics, vids, cam`,
      'sexual.role': `the (cashier|pharmacist|nurse|presenter|weather girl|weathergirl|teacher|coach|trainer|blonde|brunette|redhead|waitress|barmaid|hostess|masseuse|masseur|chef|model|girl|woman|lady|guy|keeper|goalie|striker|postman|delivery guy|plumber|fireman|doctor|receptionist|secretary|manageress|intern|instructor|librarian|stewardess|air hostess), ladies, girls, ma'am, that girl, that woman, this woman, this girl, your sister, your mum, your daughter`,
      'sexual.crude': `
        fuck, fucks, fucked, fucking, fuckin, fck, fucker, tits, cock, cocks, dick, dicks, pussy, arse, ass, wank, wanking, wanker, bollocks, balls, boobs, bang, screw, screwed`,
      'sexual.safe': `
        kilo, recipe, puree, market, smoothie, nursing, breastfeeding, booking, breakfast, check-in, check in, size, sizes, colour, cotton, wash, comfy, comfortable, waterproof, blister, blisters, physio, marathon, hike, stock, refund, delivery`,
      'sexual.talk': `law, article, historian, teenagers, teens, kids, prevention, education, illegal, banned, minors, parental, study, debate, food, cake, recipe, feed`,
      'sexual.endear': `babe, baby, honey, sweetie, dear, darling, sexy, gorgeous, beautiful, hottie, princess, sweetheart, hun, bby, mami, mamacita, cutie, hi dear`,
    },
  },
  {
    language: 'ar',
    lists: {
      'sexual.act': `مص, نمص, تمص, نلحس, نلحسها, ننيكها, ننيك, تنتاك, نركبها, نركبك, نعصرها, بزازلها, بزازلك, المؤخرة, مؤخرتها, مؤخرتك, طيزها, طيزك, هيجتني, هايج, هايجة, سخنتني, المتعة, جنس, جنسي, سكسي, شهوة, شهوتي, الشهوة, عريانة, عاريا, تعرى, السوتيان, السليب, الكيلوت`,
      'sexual.intimate': `الفراش, في الفراش, الليل كامل, ليلة, حتى الصباح, شفايف, شفايفها, صدرها, الصدر, خصرها, فخاذها, ساقيها, رجليها, مفتوحين, تنحي, بلا حوايج, قدامي, الحمام, تدليك, مساج, نبوسها, نبوسك, حضن, نحضنها`,
      'sexual.want': `نحب, حاب, جربني, يا لطيف, آه, أووه, واو, تعالي, ارواحي, أجي, ندوق, ناكلها, ناكلك, عطيني, اعطيني, أريدك, أريدها, أتخيل, ذوبتني, تذوب, تهبل`,
      'sexual.private': `مطلقة, أرملة, راجلك, زوجك, وحدك, خاص, في الخاص, الخاص, تليغرام, واتساب, سناب, ندفع, نخلصك, رقمي, ابعثي, يبعثها, صورتها, صورها, كاميرا`,
      'sexual.role': `المذيعة, المقدمة, الطبيبة, الممرضة, البايعة, بايعة, الكاسيار, الشقراء, السمراء, الأستاذة, الكوتش, نجمة, البنت, المرا, الفتاة`,
      'sexual.safe': `بنين, الطاجين, طاجين, الكسكسي, كسكسي, الاكتئاب, عصير, كيلو, السوق, رضاعة, الرضاعة, مصاصة, أسلاك, كهربائية, وصفة, القياس, قياس, المقاس, حذاء`,
      'sexual.talk': `قانون, الوقاية, المراهقين, الأطفال, تحسيس, مقال, دراسة`,
      'sexual.endear': `يا قمر, يا زينة, الزينة, مدام, آنسة, حبيبتي, حياتي, عمري, غزالة, يا عسل, عسل, يا بنت, كتكوتة`,
    },
  },
  {
    language: 'dz',
    lists: {
      'sexual.act': `hayej, hayja, nmoss, tmoss, tmossni, lmass, bezazelha, bzazelha, termetha, rondelle, chehwti, nel7es, nel7ess, ndoug, ndou9, n3asserha, n3asser, nghezzha, nna7ilek, nna7iha, bla 7wayej, bla hwayej`,
      'sexual.intimate': `lila, lila wa7da, la jupe, la douche, l'hôtel, chwarb, chwarebha, rjelha, fkhadha, sderha, =massage, msaj`,
      'sexual.want': `n7ab, n7eb, nchoufha, nchoufek, aji, arwa7i, arwahi, jibi, ab3at, ab3athi, t7ebb, tebghi, nakelha, naklek, nmout 3liha, ndoub, tdoub, a3tini, goulili, nebghik`,
      'sexual.private': `inbox, snap, flexy, cam, fiya, rajlek, wa7dek, wahdek, nkhallsek, nkhalsek, n3tik, nudes`,
      'sexual.role': `la présentatrice, la presentatrice, présentatrice, l'infirmière, docteur, tbiba, lbayi3a, la caissière, had lbent, lmra, la blonde`,
      'sexual.safe': `kilo, l kilo, marché, mderbel, vitrine, dbab, lpeinture, l7it, lassida, sba3ek, lgar3a, recette, taille, pointure`,
      'sexual.endear': `ya zina, ya 3omri, ya bent, hbiba, 7biba, bébé, bb, chérie, 3sel`,
    },
  },
  {
    language: 'kab',
    lists: {
      'sexual.intimate': ``,
      'sexual.want': `azen-iyi-d, bɣiɣ-kem, tafat`,
      'sexual.private': `deg privé, tiwlafin-im, weḥd-m`,
    },
  },
]
