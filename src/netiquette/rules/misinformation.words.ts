import type { Source } from '../lexicon/compile'

/** Words that only the rule on misinformation needs. Read when the lexicon is packed, not at run time. */
export const MISINFORMATION_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'misinformation.subject': `
        vaccin~, vaccination, médicament~, sirop~, crème~, sérum~, antibiotique~, insuline, chimio, antenne~,
        5g, ondes, biberon~, lait, eau du robinet, la javel, fluor, crème solaire, ce produit, leurs produits,
        vos produits, leur viande, cette marque, cette banque, la banque, votre marque, les labos, labo~,
        big pharma, l'hôpital, le gouvernement, le ministère, l'agence du médicament, compteur linky, puce~,
        migrants, paracétamol, doliprane`,
      'misinformation.harm': `
        rend stérile, rendent stérile, rend malade, rend fou, rend autiste, donne le cancer,
        donnent le cancer, provoque le cancer, provoque des cancers, cause le cancer, cancérigène~,
        cancérogène~, contient une puce, contiennent une puce, puces électroniques, modifie l'adn,
        modifie votre adn, change l'adn, empoisonne, empoisonnent, empoisonné~, toxique~, bouffe le foie,
        détruit le foie, bousille les reins, attaque le cerveau, tue les enfants, tuent les enfants, a tué,
        contient du porc, graisse de porc, gélatine de porc, contient de l'alcool, viande de cheval,
        viande d'âne, produit interdit, interdit en europe, interdit aux états-unis, retiré du marché,
        ramènent la, apportent la tuberculose, ramènent des maladies, faillite, va faire faillite,
        en faillite, finance la guerre, finance l'armée, finance le terrorisme, finance israël,
        financent la guerre, finance les, ils brûlent, vont bloquer les comptes, vont geler les comptes,
        vont saisir, vont fermer les comptes`,
      'misinformation.cause': `
        rend, rendent, rendre, provoque, provoquent, a provoqué, cause, causent, donne, donnent, déclenche,
        file, refile, tue, tuent`,
      'misinformation.state': `
        malade~, stérile~, autiste~, impuissant~, fou, folle, cancer~, cancéreux, leucémie, alzheimer, mort~,
        tumeur~, fausse~ couche~, infertile~, diabète, covid`,
      'misinformation.cure': `
        plus besoin de (chimio|médicaments|médecin|vaccin|insuline), tue les cellules, tuent les cellules,
        guérit, guérissent, guérir le, soigne le cancer, soigne le diabète, fait disparaître,
        remplace l'insuline, remplace les antibiotiques, élimine le cancer, tue le virus, tue le cancer,
        fini le lendemain, disparaît en, arrêtez l'insuline, arrêtez la chimio, arrêtez les médicaments,
        arrêtez votre traitement, ne vous faites pas vacciner, pas besoin de médicaments,
        pas besoin de vaccin, aucun besoin de vaccin`,
      'misinformation.illness': `
        cancer, cancers, diabète, tuberculose, otite, covid, sida, vih, autisme, hypertension, asthme,
        alzheimer, parasites, infection~, virus, stérilité, arthrose, angine, leucémie`,
      'misinformation.conceal': `
        ils vous cachent, on vous cache, on nous cache, vous cachent tout, nous cachent, le cachent,
        les médecins le cachent, ils cachent, on vous ment, on nous ment, ils nous mentent,
        payée pour se taire, payé pour se taire, payés pour se taire, ordre de se taire, a ordre de,
        se taisent, la télé n'en parlera pas, la télé n'en parle pas, les médias n'en parlent pas,
        les médias se taisent, personne n'en parle, omerta, étouffent l'affaire, étouffé l'affaire,
        on vous dira que c'est faux, avant suppression, avant censure, avant que ça soit supprimé,
        faites passer, faites tourner, partagez avant, réveillez-vous, ouvrez les yeux, la vérité éclate,
        c'est prouvé, preuve à l'appui, ce n'est pas un secret, tout le monde le sait, complices,
        sont complices, c'est du business, plus jamais malade`,
      'misinformation.hearsay': `
        ma voisine travaille, mon voisin travaille, mon beau-frère travaille, ma belle-sœur travaille,
        mon cousin travaille, ma cousine travaille, une amie infirmière, un ami médecin, une amie médecin,
        une amie qui travaille, un ami qui travaille, quelqu'un qui travaille, un médecin m'a dit,
        une infirmière m'a dit,
        (infirmière|infirmier|médecin|pharmacien|pharmacienne|employé|employée|docteur) de (l'hôpital|l'usine|la marque) m'a dit,
        m'a dit que ce, m'a dit que leur, m'a dit que votre, mais chut, d'après un employé,
        d'après une source, source sûre, de source sûre, un ancien employé, mon frère travaille,
        mon oncle travaille, mon mari travaille, ma sœur travaille`,
    },
  },
  {
    language: 'en',
    lists: {
      'misinformation.subject': `
        vaccine~, jab~, shot~, sunscreen, fluoride, 5g, antenna~, towers, insulin, antibiotics, chemo,
        big pharma, this brand, this company, their products, the bank, tap water, tylenol, medicine,
        the milk, formula`,
      'misinformation.harm': `
        gives you cancer, give you cancer, causes cancer, cause cancer, causes autism, cause autism,
        makes you sterile, make you sterile, causes infertility, microchip~, tracking chip, changes your dna,
        alters your dna, poison, poisoning us, poisons, toxic, banned in europe, banned in the eu,
        kills children, killing children, funds the war, fund the war, funds terrorism, funding the war,
        going bankrupt, will freeze, contains pork, killed thousands`,
      'misinformation.cause': `cause, causes, caused, gives, give, makes, kills, killed, trigger, triggers`,
      'misinformation.state': `
        autism, cancer, infertility, sterile, sick, tumors, heart attacks, dementia, deaths, infertile`,
      'misinformation.cure': `
        cures cancer, cure cancer, cures diabetes, cure diabetes, cures, heals, reverses diabetes,
        replaces insulin, stop taking insulin, stop your meds, kills the virus, no need for chemo,
        don't get vaccinated`,
      'misinformation.illness': `
        cancer, diabetes, autism, covid, hiv, infertility, alzheimers, asthma, ear infection, infection`,
      'misinformation.conceal': `
        they don't want you to know, they dont want you to know, don't want you to know,
        what they don't tell you, they hide, they are hiding, theyre hiding, hiding the truth, covering it up,
        cover up, cover-up, paid to stay quiet, paid off, wake up, do your own research, open your eyes,
        media won't tell, media is silent, share before they delete, share before it's deleted,
        before it gets deleted, everyone knows, look it up, it's proven`,
      'misinformation.hearsay': `
        my neighbor works, my neighbour works, my cousin works, a friend who works, a nurse told me,
        a doctor told me, someone inside, an insider, former employee, my sister works, my brother works`,
    },
  },
  {
    language: 'ar',
    lists: {
      'misinformation.subject': `
        لقاح, اللقاح, تلقيح, فاكسان, دواء, الدواء, دوا, أدوية, انتان, أنتان, الأنتان, برج الاتصالات, حليب,
        ياغورت, الياغورت, لحم, ماء, العسل, الحبة السوداء, بنك, البنك, هذه الشركة, هاد الماركة, الوزارة, كريمة,
        الشيبس, جافيل, أعشاب, عشبة, شركة`,
      'misinformation.harm': `
        يسبب العقم, يسبب السرطان, تسبب السرطان, تسبب العقم, يجيب السرطان, تجيب السرطان, يجيب العقم, فيه شريحة,
        شريحة, يغير الحمض النووي, سم, مسموم, مسمومة, شحم الحلوف, لحم الحلوف, دهن الخنزير, شحم الخنزير,
        جيلاتين خنزير, فيه خنزير, فيه الحلوف, سحب من, سحب من أوروبا, ممنوع في أوروبا, ممنوع في اوروبا,
        يقتل الأطفال, قتل, تمول الحرب, تمول, تدعم الاحتلال, مفلسة, فلست, راح تفلس, غادي تفلس,
        راح يجمدو الحسابات, متفقين, ميتة`,
      'misinformation.cause': `يسبب, تسبب, يجيب, تجيب, يقتل, تقتل, يدير`,
      'misinformation.state': `السرطان, سرطان, العقم, الناس, الأطفال, الموت, الجلطة, جلطات, مرض`,
      'misinformation.cure': `
        يشفي, يشفيان, تشفي, يعالج السرطان, يعالج السكري, يقضي على السرطان, لا حاجة للعلاج, بلا دوا, يبري,
        تبري, يداوي السرطان, يداوي السكر`,
      'misinformation.illness': `
        السرطان, سرطان, السكري, السكر, العقم, السل, كورونا, الربو, التوحد, الكلى, ضغط الدم`,
      'misinformation.conceal': `
        يخفون, يخفون عنكم, يخبيو, يخبيو علينا, مخبيين, مخبيين علينا, مخبيينها, راهم مخبيين, يصمتون, ساكتين,
        ساكتين عليها, الحقيقة, اكتشفت الحقيقة, انشروها قبل الحذف, انشر قبل الحذف, قبل ما يحذفوها,
        الاعلام ساكت, الإعلام ساكت, يكذبون عليكم, يكذبو علينا, افيقو, فيقو, متفقين`,
      'misinformation.hearsay': `
        طبيبة أعرفها, طبيب أعرفه, طبيب قالي, طبيبة قالت, واحد يخدم, صاحبي يخدم, جاري يخدم, الخدامين قالو,
        سمعت من, مصدر موثوق, خويا يخدم, ولد عمي يخدم, أكدت أن, أكد أن`,
    },
  },
  {
    language: 'dz',
    lists: {
      'misinformation.subject': `
        vaccin, le vaccin, va9sin, vaksan, l'antenne, antenne, dwa, le médicament, yaourt, yaghourt, l7lib,
        lhlib, l7am, lbanka, la banque, sirop, la 5g, chips, lma, le lait, le yaourt, cachir, had la marque,
        la poste`,
      'misinformation.harm': `
        tjib cancer, yjib cancer, tjib le cancer, yjib le cancer, ydir cancer, tdir cancer, ydir l3o9m,
        yjib l3o9m, falset, flasset, fallset, faset, falsat, ya9atlou fina, yaktlou fina, ye9tlou fina,
        y9atlou fina, fih l7allouf, fih hallouf, fih 7allouf, fih lahm hallouf, fih puce, fiha puce, msemma,
        masmoum, msamma, matou b sbabha, matou bsbabha, matou b sbabou, ta3 l7allouf, tmawel, t3awen israel,
        tdaem israel, 7ram, mamnou3 f l'europe, mamnou3 f europe`,
      'misinformation.cause': `yjib, tjib, ydir, tdir, ya9tel, yaktel, ta9tel`,
      'misinformation.state': `cancer, le cancer, l3o9m, 3o9m, nass, nas, drari, lmout, ljalta`,
      'misinformation.cure': `
        ydawi cancer, ydawi le cancer, ydawi sokar, ydawi ssokar, ybari, ybarri, yebri, yechfi men, bla dwa,
        7abes insuline, 7absou insuline`,
      'misinformation.illness': `cancer, ssokar, sokar, le cancer, le diabète, l3o9m, 3o9m`,
      'misinformation.conceal': `
        mkhabya, mkhabyin, mkhebyin, mkhabyinha, ykhabiw, ykhabou, ydessou, ydassou, ydesso, ydassouha,
        saktin, bel3ani, b l3ani, fi9ou, jebdou drahemkom, jbdou drahemkom, partagiw 9bel, partagi 9bel,
        9bel ma yne7iwha, 9bel may7iwha, kedbou 3lina, yekdbou 3lina`,
      'misinformation.hearsay': `
        wa7ed yekhdem, wahed yekhdem, khouya yekhdem, jari yekhdem, weld 3ammi yekhdem, sa7bi yekhdem,
        tbib galli, tbib 9alli, 9aletli tbiba, sma3t men`,
    },
  },
]
