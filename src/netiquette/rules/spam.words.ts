import type { Source } from '../lexicon/compile'

/** Words that only the rule against spam needs. */
export const SPAM_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'spam.bait': `
        investir, investissement, recevez, rendement, rentable, garanti, vip, likes, je vends, je vend,
        à vendre, j'achète, achète, rachat, cash, gratuit~, cadeau~, tirage, tirage au sort, offerte, tisane,
        minceur, maigrir, mon site, mes bijoux, mes créations, mes produits, pronostics, gagnez, gagner, prêt,
        crédit, argent, ma boutique, ma page, ma chaîne, opportunité, promo, urgent, télégramme, séance offerte,
        première séance, quotidien, par jour, par semaine`,
      'spam.money': `
        besoin d'argent, besoin d'un prêt, besoin d'un crédit, l'être aimé, grand voyant, puissant maître,
        maître marabout, désenvoûtement, envoûtement, prêt rapide, prêt entre particuliers, prêt sans,
        crédit sans, crédit rapide, je prête, qui prête, je donne du crédit, je donne de l'argent,
        offre de prêt, sans paperasse, sans justificatif, gagner de l'argent, gagnez de l'argent, gagner 500,
        argent facile, argent rapide, revenu passif, revenus passifs, revenu complémentaire,
        complément de revenu, travail à domicile, travailler depuis chez vous, investissez, bénéfices garantis,
        trading, trader, forex, bitcoin, btc, crypto, cryptomonnaie, usdt, binance, casino, paris sportifs,
        pronos, abonnés à vendre, paie cash, paiement cash, iphone gratuit, vous avez gagné, tu as gagné,
        félicitations vous, carte cadeau, retour d'affection, marabout, voyant~, médium, guérisseur,
        cheikh guérit, guérit le, perdre du poids, perdre 10 kilos, mon business, formation gratuite,
        permis de conduire, faux papiers, hacker, récupérer votre compte, récupération de compte`,
      'spam.reach': `
        mp, en mp, en dm, dm, inbox, message privé, en privé, whatsapp, watsap, whatsap, wa.me, telegram,
        télégram, signal, viber, lien en bio, lien dans ma bio, lien dans la bio, lien en commentaire,
        lien profil, lien f profil, voir profil, voir mon profil, sur mon profil, ma bio, contactez-moi,
        contactez moi, contactez, contacte-moi, écrivez-moi, écris-moi, inscrivez-vous, cliquez, cliquez ici,
        clique ici, ajoutez-moi, appelez, rejoignez, rejoins, demandez-moi, demandez moi, venez liker,
        liker ma page, abonnez-vous, commandez`,
      'spam.story': `
        m'a accordé, accordé un prêt, obtenu mon prêt, obtenu un prêt, je remercie (m|mr|monsieur|mme|madame),
        je tiens à remercier (m|mr|monsieur|mme|madame), voici son (mail|numéro|contact|whatsapp),
        a changé ma vie, a changé la vie de, ont changé ma vie, il m'a aidé, m'a aidée à,
        m'a parlé d'un monsieur, un monsieur très, une dame très, j'ai reçu la somme, reçu mon prêt,
        reçu mon argent, j'ai gagné, j'ai perdu 10 kilos, m'a fait perdre, fait perdre, kilos sans sport,
        sans sport, kilos en, sans régime, moi aussi j'étais, je peux partager le lien, partager le lien,
        je partage le lien, demandez-moi son contact, demandez son contact, son contact, je n'y croyais pas,
        au début je n'y croyais pas, j'étais sceptique, je ne commente jamais, refus de ma banque,
        grâce à monsieur, grâce à madame, grâce à mme, grâce à mr, grâce à m., merci à monsieur,
        je recommande ce monsieur, à celles qui veulent, à ceux qui veulent`,
      'spam.chain': `
        suivez-moi je, suis-moi je, suivez mon compte, follow-moi, ajoutez-moi en ami, partage ce message,
        partagez ce message, envoie ce message, envoyez ce message, copie-colle, copiez-collez,
        copier coller ce message, à 10 personnes, à 15 personnes, à 20 personnes, à 10 amis, à 15 amis,
        à 10 contacts, à tous tes contacts, à tous vos contacts, dans 10 groupes, avant minuit,
        sinon ton compte, sinon votre compte, abonne-toi je m'abonne, abonne toi je m'abonne,
        abonne toi et je m'abonne, je m'abonne direct, abo contre abo, abonnement pour abonnement,
        follow pour follow, like pour like, sub pour sub, je te follow, abonnez-vous à ma, abonne-toi à ma,
        abonnez vous à ma page, venez sur ma (chaîne|page), passez sur ma (chaîne|page),
        visitez ma (chaîne|page|boutique), rejoignez ma (chaîne|page), suivez ma page, aimez ma page,
        likez ma page, venez liker ma page, abonnez-vous à mon`,
      'spam.warning': `
        attention, faux compte, fausse page, faux profil, ne cliquez pas, ne cliquez surtout pas,
        c'est une arnaque, arnaque, escroquerie, signalez, ne répondez pas, méfiez-vous, prudence, alerte,
        hameçonnage, phishing, c'est un faux`,
      'spam.promo': `
        promo, promos, promotion, soldes, remise, code promo, réduction, destockage, déstockage, -50, -70, -80,
        livraison gratuite, cadeau, gagnez, gratuit`,
    },
  },
  {
    language: 'en',
    lists: {
      'spam.bait': `
        loan, loans, earn, invest, investing, investment, profit, profits, returns, claim, prize, winner,
        giveaway, for sale, i sell, selling, i buy, herbal, cures, miracle, my shop, my page, my store,
        my channel, congratulations, guaranteed, daily, weekly, free, opportunity`,
      'spam.money': `
        love spell, spell, spells, brought my (husband|wife|ex|lover|man) back, bring back your ex,
        loans approved, no credit check, no checks, instant loan, cash loan, earn money, make money, easy money,
        passive income, side hustle, work from home, trading, trader, forex, bitcoin, btc, crypto, usdt,
        free iphone, free gift, gift card, gift cards, you won, you have won, you've won, claim your prize,
        congratulations you, likes for, spell caster, lost love, herbal cure, lose weight, weight loss, casino,
        betting tips, hacker, account recovery, recover your account`,
      'spam.reach': `
        dm, dm me, pm me, inbox me, message me, text me, whatsapp, telegram, link in bio, link in my bio,
        link below, on my profile, my profile, check my profile, my bio, contact, click here, click the link,
        sign up, join, join us, reach out to, reach her, hit me up, @ her, follow her`,
      'spam.story': `
        changed my life, changed my family's life, changed our lives, never thought i'd say this,
        never thought i would, i was skeptical, i was a skeptic, she only takes, he only takes,
        limited students, few students, helped me earn, helped me make, helped me recover, my portfolio,
        made me, all thanks to, thanks to mr, thanks to mrs, thanks to dr, i recommend mr, i recommend mrs,
        my first withdrawal, first payout, withdrew, mrs, expert trader, account manager`,
      'spam.chain': `
        follow me i, follow my account, check out my channel, check my page, subscribe to me, share this with,
        send this to, forward this to, copy and paste this, repost this or, or your account will, to 10 people,
        to 10 friends, to 15 people, follow for follow, follow back, f4f, l4l, sub4sub, sub for sub,
        like for like, follow my page, follow me back, subscribe to my`,
      'spam.warning': `
        heads up, fake page, fake account, fake profile, scam, scammers, beware, warning, don't click,
        do not click, isn't them, isnt them, phishing, fraud, careful, impersonating, report this`,
      'spam.promo': `promo, sale, discount, off today, free shipping, coupon, win, free`,
    },
  },
  {
    language: 'ar',
    lists: {
      'spam.bait': `
        هدية, مبروك, مجانا, مجاني, للبيع, نبيع, هاتفا, هاتف, مليون, دولار, متابعين, استثمار, استثمر, جائزة,
        جوائز, يوميا, فرصة, مضمون`,
      'spam.money': `
        اربح, ربح, الربح, ارباح, أرباح, تربح, قرض, قروض, سلفة, تداول, بيتكوين, عملات رقمية, فوركس, تهديكم, فزت,
        ربحت, العمل من المنزل, خدمة من الدار, علاج بالأعشاب, الشيخ الروحاني, جلب الحبيب, روحاني, تخسيس, تنحيف,
        كازينو, رهان`,
      'spam.reach': `
        خاص, الخاص, في الخاص, فالخاص, على الخاص, واتساب, واتس, تيليجرام, تلغرام, تيليغرام, الرابط, رابط, اضغط,
        اضغطوا, اضغط هنا, الاستمارة, أكملوا الاستمارة, سجل, سجلوا, تواصل معي, تواصلو, راسلني, راسلوني, اتصل بنا,
        بروفيل, البروفايل, البيو`,
      'spam.story': `
        غير حياتي, غيرت حياتي, بفضل الله ثم, بفضل السيد, بفضل السيدة, ما كنتش نآمن, كنت مشكك, أنصحكم ب,
        تعاملت مع السيد, تحصلت على القرض`,
      'spam.chain': `
        انشر هذه الرسالة, أرسل هذه الرسالة, ارسل هذه الرسالة, ابعث هذا الميساج, ابعثها ل, أرسلها إلى, إلى 10,
        الى 10 اشخاص, لعشرة أشخاص, شارك مع, اعمل متابعة, تابعني, تابعني نتابعك, متابعة مقابل متابعة,
        تابعو صفحتي, تابعوا صفحتي, اشترك في قناتي, لايك لصفحتي, دعم صفحتي`,
      'spam.warning': `
        احذروا, احذرو, انتبهوا, انتباه, للناس, صفحة مزيفة, حساب مزيف, نصب, احتيال, نصابين, لا تضغطوا,
        ما تكليكيوش, ردو بالكم, ردوا بالكم, حذاري`,
      'spam.promo': `تخفيض, تخفيضات, عرض خاص, عروض, مجانا, توصيل مجاني, هدية`,
    },
  },
  {
    language: 'dz',
    lists: {
      'spam.bait': `
        cadeau, hdiya, gratuit, batel, credit, crédit, dollar, nbi3, followers, abonnés, drahem, kol youm,
        kol nhar`,
      'spam.money': `
        tarba7, terbah, terbe7, rba7, rbah, arba7, arbe7, drahem, drahem sahla, salaf, selfa, internet gratuit,
        flexy, flexi, khedma men dar, khedma mn dar, trading, forex, crypto`,
      'spam.reach': `
        f telegram, telegram, whatsapp, f lien, lien f profil, lien f bio, lien, f privé, privé, prive, inbox,
        cliqui, clikiw, kliki, ab3atli, ab3atouli, aktobli`,
      'spam.chain': `
        ab3at had lmessage, ab3at had le message, ab3ath had lmessage, ab3atha, l 10 groupes, l 10 nass,
        l 10 s7ab, partagi had, partagiha, abonni, abonniw, abonni nabonni, abonni 3andi,
        abonniw f la page ta3i, dir j'aime, dirou jaime, tab3ouni, ntab3ek, dirou abonné`,
      'spam.warning': `
        rodo balkom, roddo balkom, redou balkom, roddou balkom, 3andakom, attention, faux compte, ma tab3atch,
        matab3atch, ma tcliquich, nassabin, nasabin, arnaque, attention li nas`,
    },
  },
  {
    language: 'kab',
    lists: {
      'spam.bait': `idrimen, s lbaṭel`,
      'spam.money': ` ad trebḥem, ad trebḥeḍ, rbeḥ`,
      'spam.reach': `deg privé, arut-iyi-d, aru-yi-d, whatsapp`,
    },
  },
]
