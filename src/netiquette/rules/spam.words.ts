import type { Source } from '../lexicon/compile'

/** Words that only the rule against spam needs. */
export const SPAM_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'spam.bait': `
        investir, investissement, recevez, rendement, rentable, garanti, vip, likes, je vends,
        j'achète, achète, cash, gratuit~, cadeau~, tirage, offerte, tisane,
        minceur, gagner, prêt,
        crédit, argent, ma boutique, ma page, ma chaîne, promo, urgent, télégramme, séance offerte,
        première séance, quotidien, par jour, par semaine`,
      'spam.money': `
        besoin d'argent, l'être aimé,
        désenvoûtement, prêt entre particuliers,
        qui prête,
        sans paperasse, sans justificatif,
        investissez,
        forex, bitcoin, crypto, usdt, binance,
        paie cash, vous avez gagné,
        retour d'affection, marabout, guérisseur,
        cheikh guérit, guérit le,`,
      'spam.reach': `
        mp, en mp, en dm, dm, inbox, message privé, en privé, whatsapp, whatsap, telegram,
        télégram, signal, viber, lien en bio,
        lien f profil, voir profil, sur mon profil, ma bio, contactez-moi,
        contactez moi, contactez, écrivez-moi, écris-moi, inscrivez-vous, cliquez, cliquez ici,
        appelez, rejoignez, rejoins, demandez-moi, demandez moi, venez liker,
        liker ma page, commandez,
        messagez-moi, en message, whatsap, wtsp, whats, wa, snap, mon snap, cliker, mon profil, ma story, ma page, ma boutique, regardez ma story, mon groupe, écrivez, écrivez-lui, écrivez lui, écrire à, écris, envoyez, envoie, envoyez moi, contacte, contacter, son contact, demandez-moi son, demandez-moi, dites info, commentez, commente, je réponds, en privé, gmail, inscris-toi, inscrivez-vous, inscription, passez, faire un tour, commandez en, commandez, appelle,
        paypal, allez voir, maître, de ma part, privé, discrètement, tuto,
        qui écrit`,
      'spam.story': `
        m'a parlé d'un monsieur, un monsieur très, j'ai reçu la somme,
        j'ai gagné, m'a fait perdre, fait perdre, kilos sans sport,
        sans sport, moi aussi j'étais, je peux partager le lien, partager le lien,
        demandez-moi son contact, son contact,
        je ne commente jamais, refus de ma banque,
        grâce à m.,
        à celles qui veulent,
        m'a montré comment, m'a appris à, revenu à la maison, j'étais ruinée, ce monsieur, témoignage,`,
      'spam.chain': `
        follow-moi, partage ce message,
        copie-colle,
        à 15 personnes,
        avant minuit,
        sinon ton compte, abonne-toi je m'abonne, abonne toi je m'abonne,
        je m'abonne direct,
        venez liker ma page,
        follow me,`,
      'spam.warning': `
        attention, faux compte,
        arnaque, escroquerie, signalez, prudence, alerte,
        hameçonnage,
        ne croyez pas, gare à, arnaqueur~, escroc~, j'ai failli, on m'a volé, modérez, modération, spam, bots`,
      'spam.promo': `
        promo, promos, promotion, soldes, remise, code promo, réduction, -50, -70, -80,
        cadeau, gratuit`,
      'spam.goods': `prêt entre particuliers, forex, crypto~, bitcoin~, tokens, tontine, iptv, netflix, comptes netflix, compte netflix, code promo, mon code, réplique~, contrefaçon~, airpods, iphones, likes, abonnés, followers, immigration, diplôme~, bts, certificat~, hack, piratage, marabout, guérisseur, retour affectif, retour d'affection, rituel, désenvoûtement, raqi, gélules minceur, coaching, conseillères, revenus illimités, cpf, panneaux solaires, héritage, phase terminale, personne honnête, chiot~, chaton~, perroquet~, plan cul,
        formations`,
      'spam.terms': `garanti~, 100 % sûr~, sans diplôme, sans justificatif~, sans papiers, sans passer, sans engagement, sans banque, sans sport, à vie, illimité~, gratuit~, gratuitement, offert~, test gratuit, frais de dossier, acompte, prix imbattable, avant minuit, en 24 h, en (2|3|5|6|7|10|15) jours, en (deux|trois|sept) jours, discrétion, enregistré~, livraison 58, 58 wilayas, je livre, livrées, paiement après, par heure, pas cher, pas chers, à moitié prix, promo, -50 %, -60 %, -70 %, -80 %, retirez, recevez, motivé~, motivées, étudiants, prêt à,
        moitié prix, paiement paypal, en gros, discrétion assurée`,
      'spam.hook': `qui veut, qui veux, tu veux, vous voulez, besoin de, besoin d'un, besoin d'une, besoin d'argent, marre de, envie de, découvrez, découvre, regardez, regarde, saviez-vous, recrute, profite, urgent, coucou, bonjour à tous, gagné !, félicitations`,
      'spam.seller': `je vends, jvends, vends, je propose, je donne, je prête, prête à, j'offre, je livre, mon équipe, notre équipe, notre société, chez moi, mes clientes, mes clients, je cherche, pack`,
      'spam.customer': `chez vous, votre agence, votre banque, votre conseiller, votre appli, votre site, votre service, votre cadeau, ma commande, mon dossier, merci pour la, merci pour le, j'ai perdu, jamais reçu, toujours pas, j'attends, je n'ai pas, je voudrais, j'aimerais, puis-je, pouvez-vous, est-ce que vous, faites-vous, avez-vous, quand est-ce, comment faire, me refuse, m'avez`,
      'spam.dubious': `accorde des prêts, prêt~ sans, iptv, comptes netflix, compte netflix, contrefaçon, hack~, marabout, retour affectif, désenvoûtement, revenus illimités, veuve, personne honnête, phase terminale, plan cul,
        perdre (5|8|10|12|15|20) kilos, 5000 abonnés, x10 en`,
    },
  },
  {
    language: 'en',
    lists: {
      'spam.bait': `
        loan, loans, earn, invest, investing, investment, profit, profits, returns, claim, prize, winner,
        giveaway, for sale, selling, i buy, cures, miracle, my page,
        congratulations, guaranteed, daily, weekly, free, opportunity`,
      'spam.money': `
        spells,
        loans approved, no checks, make money,
        forex, bitcoin, crypto, usdt,
        you won, claim your prize,
        congratulations you, likes for, lose weight,`,
      'spam.reach': `
        dm, dm me, inbox me, message me, text me, whatsapp, telegram, link in bio,
        on my profile, my profile, my bio, contact, click here,
        sign up, join, join us, hit me up, @ her, follow her,
        dm, inbox, ask me, ask me for, comment yes, drop a, link, on my profile, her page, text him, text her, gmail, join us, sign up`,
      'spam.story': `
        changed my family's life, never thought i'd say this,
        she only takes,
        made me,
        mrs,
        i was sceptical, testimony`,
      'spam.chain': `
        follow back,
        follow me back,
        like yours, i follow back`,
      'spam.warning': `
        heads up, fake page, fake account, scam, scammers, beware, warning, don't click,
        isn't them, isnt them, fraud, careful, report this,
        pretending to be, stay safe, do not pay, never pay, delete these`,
      'spam.promo': `promo, sale, discount, coupon, win, free`,
      'spam.goods': ` forex, crypto, bitcoin, signals, iptv, followers, 10k followers, visa, driving licence, degree~, diploma~, certificate~, spell~, detox tea, fat burner, grant~, giveaway, lottery, gift card~, inheritance, widow, sugar daddy, allowance, airpods, replica~, dupes, sneakers, remote job, online job, puppies, nudes, cam, webcam, 18+, onlyfans, insulation, whatsapp group`,
      'spam.terms': `guaranteed, genuine, legit, no experience, no stress, instant, same day, (3|5|7|10|14) days, slots, last few, hurry, act now, before midnight, cheap, half price, nationwide, worldwide, per day, per week, payout, discount, % off, code, my code, profit, profits, returns, roi, verified, discreet`,
      'spam.hook': `who else, who wants, want to, do you want, tired of, looking for, seeking, calling all, congratulations, you won, lucky, selected, attention, good news, opportunity, guess who`,
      'spam.seller': `selling, i offer, our team, my team, i teach, i'll show you, mine is, vendor, plug, for sale`,
      'spam.customer': `your branch, your bank, your app, your site, your rates, my order, my parcel, thank you for the, i lost, still waiting, can i, could i, do you, is there, how do i, i'd like, i would like`,
      'spam.dubious': `quick loan, signals group, to the moon, iptv, followers =, replica~, recover your, detox tea, inheritance, widow, sugar daddy, my nudes, nudes, quick cash,`,
    },
  },
  {
    language: 'ar',
    lists: {
      'spam.bait': `
        هدية, مبروك, مجانا, مجاني, للبيع, نبيع, هاتفا, هاتف, مليون, دولار, متابعين, استثمار, جائزة,
        جوائز, يوميا, فرصة, مضمون`,
      'spam.money': `
        اربح, ربح, الربح, ارباح, أرباح, تربح, قرض, قروض, سلفة, تداول, بيتكوين, فوركس, تهديكم, فزت,
        ربحت, خدمة من الدار, روحاني, تنحيف,
        رهان`,
      'spam.reach': `
        خاص, الخاص, في الخاص, فالخاص, واتساب, واتس, تيليغرام, الرابط, رابط, اضغط,
        اضغطوا, الاستمارة, أكملوا الاستمارة, سجل, راسلني, راسلوني,
        بروفيل, البيو,
        ابعث, ابعثو, ابعثي, راسلني, راسلوني, البروفيل, البايو, في البايو, رابط في البايو, رابط, الرابط, التعليق, تيليغرام, الواتساب, واتساب, فايبر, سجل, سجلو, خاص, فالخاص, انبوكس, هنا, اكتبي, اتصلي, عيطو, عيط, صفحتي`,
      'spam.story': ``,
      'spam.chain': `
        صوتو على`,
      'spam.warning': `
        احذروا, احذرو, انتبهوا, انتباه, للناس, نصب, احتيال, نصابين,
        ردو بالكم, حذاري`,
      'spam.promo': `تخفيض, تخفيضات, عروض, مجانا, هدية`,
      'spam.goods': `قرض, قروض, سلف, تمويل, تداول, فوركس, بيتكوين, رهان, متابعين, إعجابات, لايكات, نتفليكس, فيزا, هجرة, رخصة سياقة, دبلوم, سيفي, راقي, رقية, حجامة, الحجامة, شيخ روحاني, أعشاب, خلطة, تنحيف, تبييض, جائزة, يوزع, توزيع, إعانة, ميراث, أرملة, تبرع, خدمة من الدار, استثمار, أرباح, ربح, تعارف, سكس, كوبي`,
      'spam.terms': `مضمون, مضمونة, سريع, كل يوم, يوميا, في اليوم, في الشهر, فالشهر, الدفع بعد, بريدي موب, فليكسي, مجانا, مجاني, هدية, توصيل, 58 ولاية, سعر, سرية تامة, سري, أصلي`,
      'spam.hook': `تحب, تحبو, تحبي, واش تحب, تعاني من, محتاج, محتاجين, فرصة, مبروك, لي حاب, لي يحب, مطلوب, نبحث عن, اكتشف`,
      'spam.seller': `نبيع, نبيعو, عندنا, نوفر, نخدمو, نديرو, نقدمو, أقدم, نقدم, عندي, مكتب, أنا أرملة, نعطي`,
      'spam.customer': `عندكم, تاعكم, طلبيتي, حسابي, ما وصلنيش, استفسار, هل يمكن, نقدر, عرضكم`,
      'spam.dubious': `قرض بلا, قروض بلا, فوركس, شيخ روحاني, راقي, أرملة, يوزع, توزع, خدمة من الدار, تيليغرام,`,
    },
  },
  {
    language: 'dz',
    lists: {
      'spam.bait': `
        cadeau, hdiya, gratuit, batel, credit, crédit, dollar, nbi3, followers, abonnés, drahem, kol youm,
        kol nhar`,
      'spam.money': `
        tarba7, terbah, terbe7, rba7, rbah, drahem, salaf, internet gratuit,
        flexy, flexi, trading, forex, crypto`,
      'spam.reach': `
        f telegram, telegram, whatsapp, lien f profil, lien, f privé, privé, prive, inbox,
        ab3atli, ab3atouli,
        inbox, mp, msg privé, privé, f privé, f profil, wtsp, whatsapp, viber, telegram, f telegram, messenger, tawasol, ab3at, ab3atou, b3at, sajjel, sajel, commenter, lien, كليكي, page, f page, 3aytouli, njawbek`,
      'spam.chain': `
        ab3at had lmessage, ab3ath had lmessage, ab3atha, l 10 groupes,
        abonni,
        tab3ouni, ntab3ek,`,
      'spam.warning': `
        attention, faux compte, ma tab3atch,
        arnaque`,
      'spam.goods': ` salaf, trading, forex, crypto, coupon, iptv, netflix, spotify, coins, followers, abonnés, likes, airpods, tisane, tisane ta3, detox, ra9ya, raki, s7our, diplôme, min7a, tabarro3, cagnotte, dhab, parabole, hdiya, frigo, recrutement`,
      'spam.terms': `khlass, khlas, flexy, madmoun, garantis, garanti, f 24h, f simana, f chhar, f chahr, kol youm, par jour, rkhass, rkhis, batel, gratuit, blayes, 9bel lkhmis, 9bel, promo, solde, trabah, tarbah, jarrbou`,
      'spam.hook': `bghit, bghiti, t7eb, t7ab, li bgha, li y7eb, li yheb, chkoun li, khawti, salam 3likom ana, félicitations, mabrouk, forsa, fursa`,
      'spam.seller': `nbi3, nbi3ou, nechri, nechrou, ndir, ndirou, njib, 3andi, 3andna, nwerik, nsalfou, nwaslou, nwassal, n3almek`,
      'spam.story': `ma kontch namen`,
      'spam.customer': `3andkom, ta3kom, kifach, nheb na3raf`,
      'spam.dubious': `iptv, comptes netflix, min7a,`,
    },
  },
  {
    language: 'kab',
    lists: {
      'spam.bait': `idrimen`,
      'spam.money': ` ad trebḥem`,
      'spam.reach': `deg privé, arut-iyi-d, whatsapp,
        azen, azen-d, aru-d`,
      'spam.goods': `visa`,
      'spam.chain': ``,
    },
  },
]
