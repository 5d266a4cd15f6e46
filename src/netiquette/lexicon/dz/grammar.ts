import type { Lexicon } from '../define'

/** Darija in Latin letters: small words, persons, reported speech. */
export const grammar: Lexicon = {
  negation: `
    ma, machi, mashi, mechi, mech, mouch, mahouch, mahiche, mahich, mahomch, mahoumch, ma hich, ma houch
    manich, mani(ch|che), manach, makch, rakch, marakch, marakech, makomch, marakomch, marahch, marahich
    makach, makache, makanch, makanche, makench, ma kach, ma kanch, ma kayench, makayench, makaynch, mkanch
    mkach, makach menha, makanch menha, bla, blach, bla ma, blama, blamma, bghir, min ghir, men ghir
    mn ghir, walou, oualou, 3omri ma, 3amri ma, 3emri ma, omri ma, 3omrou ma, 3omrhom ma, 3amrou ma
    3amrhom ma, 7atta wa7ed ma, hatta wahed ma, wala wahed, wala wa7ed, 7acha, hacha, 7achak
    7achakom, hachakom, lala, jamais ma, mazal ma, mazel ma, 3endou ma, ma 3andouch, ma3andouch, ma3andhomch
    ma3andich, ma3andkomch, ma3andhach, ma 3andich, ma fihch, mafihch, mafihach, ma fihach, ma fihomch
    mafihomch, ma tgoulouch, ma tgoulch, ma t9oulch, ma tkoulch, ma t9oulouch, ma ygoulouch, ma nsemmihch
    ma nsemmikch
  `,
  person: `
    # vous, toi, eux
    ntiya, ntaya, ntouma, ntoma, ntuma, ntoum, nteya, enta, inta, enti, houma, houwa, howa, hada, hadi
    hadak, hadik, hadok, hadouk, hado, hadou, hadouma, hadoukom, haduk, rak, raki, rakom, rakoum, rakou
    rahom, rahoum, rahou, rahi, kontou, konto, 3andek, 3andkom, 3andkoum, 3endkom, 3andhom, bik, bikom
    bikoum, bihom, fik, fikom, fikoum, fihom, likom, likoum, 3lik, 3likom, 3likoum, 3lihom, mennek, menkom
    menkoum, menhom, mnkom, ta3ek, ta3kom, ta3koum, nta3kom, nta3ek, ta3hom, dyalkom, dialkom, dyalek, m3ak
    m3akom, kifkom, kima ntouma, kima ntaya, bhalkom, kifek, wejhek, wejhkom, wajhek, wejhak, rassek, rasek
    raskom, rasskom, fommek, fomek, fomkom, femmek, yemmak, yemak, bouk, babak, okhtek, khtek, waldik
    waldikom, darek, mokhek, mokhkom, 3a9lek, 3a9lkom, asslek, aslkom, aslek
    # interpellation
    ya, yaw, yaa, ya wa7ed, ya wahed, ya had, ya hadak, ya si, ya weld, ya wlad, ya bent
    ya bnat, weld, wlad, wled, ould, ouled, bent, bnat, weld nas, klab ta3, groupe ta3, rba3a, rba3a ta3
    rab3a ta3, chwiya ta3, 3issaba, 3isaba, isaba, 3issabat, jma3a, jma3a ta3, djama3a ta3, bande ta3, wa7ed
    wahed, wahd l, had wahed, had lwahed, had lwa7ed, had nass, had nas, had lgachi, ghachi, lghachi, gachi
    had cha3b, had lmakhlou9, had lmakhlouk, had lkhel9a, had lmra, had rajel, had rrajel, had sayed
    had siyed, had siyd, had lbent, had tofla, had etofla, had tfol, had lkavi, had legroupe
    had jma3a, had joumhour, had ness
    # métiers et rôles
    khedam, khdam, khedama, khedamin, khedamine, khaddamin, l khedama, lkhedamin
    li yakhdmou, li ykhdm, li fel guichet
    li f l'accueil, li yjawbou, li yjaweb, li yredd, mas2oul, mas'oul
    mas2oulin, mas'oulin, masoul, masoulin, messoulin, mes2oulin, moudir, modir, mudir, moudira, l modir
    ra2is, raiis, ra'is, l'agent, les agents, la conseillère, le conseiller, service client, l'admin
    l admin, les admins, community manager, moul lpage
    moul lhanout, moul l7anout, moul chi, moul site, bayya3, bayya3a, bya3
    tajer, tojjar, tojar, livreur, le livreur, livrour, livror, chauffeur, chifour, chiffour, receveur
    rossovor, taxieur, 3assas, assass, lagent, vigile, tbib, tbiba, toubib, atiba, infirmier, firmli
    infirmière, firmliya, moumarid, momarida, pharmacien, farmasian, sage-femme, 9abla, m3allem, m3alma
    ostad, oustad, ostada, lprof, sa7afi, sahafi, sa7afiya, sahafiya, sahafiyin, sohofi, journaliste
    presentateur, présentatrice, mo9adim, mo9adima, moukadima, modhi3, mudi3, mudhi3a, modi3a, moudi3a
    mohalil, mou7alil, lla3b, la3eb, la3ab, la3ib, la3bin, l joueur, joueurs, arbitre, l'arbitre, larbitr
    7akam, hakem, hakam, lcoach, entraineur, modareb, mudarib, modarib, ra2is nadi, wazir, wezir, wzir, lmir
    député, nayeb, nouwab, siyassi, politicien, polici, chorti, gendarme, jadarmi, diwana, douani, cheikh
    chikh, fannan, fanana, cheba, mo9ani, moghani, momathil, influenceur, influenceuse, l'influenceuse
    influensouz, youtubeur, tiktokeur, tiktokeuse, tiktokeurat, supporter, supporters, les supporters, ansar
    lansar, jomhour, joumhour, khouya, kho, khoya, khti, sa7bi, sahbi, 3ammo, 3ammi, khalti, l7adj, lhadj
    lalla
  `,
  quote: `
    # discours rapporté
    galet, galou, galo, galli, galetli, galouli, galolo, galolha, galouli ya, gallou, gallha, galhali
    galoulna, galoulek, 9al, 9alet, 9alou, 9alli, 9aletli, 9alouli, 9alolo, 9aloulha, 9aloulna, 9allou
    kalli, kalouli, kaletli, kalou, ygoul, ygoulou, ygoulouli, ygoulouhalhom, ygolo, ygololi, ygoulouha
    ygoulna, ygoulo, y9oul, y9oulou, y9olo, y9ouloulhom, ykoul, ykoulou, ykolo, tgoul, tgoulou, t9oul
    t9oulou, yehder, yehdrou 3la, li ygoul, li y9oul, li ygoulou, li y9oulou, li ykoulou, li galek, li 9alek
    li gal, li 9al, li yhadrou, ki tgoul, ki t9oul, ki tgoulou, ki ygoulou, ki y9oulou, ki tsemmi, ki ysemmi
    bach tgoul, bach t9oul, bach ygoulou, kelmet, kelmat, kalmat, kelma ta3, kelmet l, had lkelma
    had l kelma, had lkalma, hadi lkelma, hadik lkelma, had lklam, had lhadra, had l hadra, had lmostala7
    hadi machi hadra, hada machi klam, machi hadra, semmaouni, semmawni, smaouni, smawni, semmani, semmatni
    smani, smatni, semmawh, semmawha, smaouh, smaouha, ysemmiw, ysemmouni, ysemmini, ysamouni, ysmouna
    y3aytouli, y3aytoulou, y3aytoulha, y3aytoulna, y3aytoulhom, 3aytouli ya, 3aytlou, 3aytelha, ayetli
    ysebbou, ysabou, ysebou, ysebb, ysebni, ysebouni, ysebbouni, ysebouna, sebni, sabni, sebetni, sabetni
    sabouni, sebouni, sebbouni, sabouna, sebbouna, sabouh, sabouha, sebouh, sebouha, sebbha, sabha, seb fiya
    ch'temni, chetmouni, chtemni, chtamni, chetmouna, chatmouni, yechtem, yechtmou, tesseb, tseb nass
    tsebou nass, tsebou f, ysebou f, 3ayerni, 3ayrouni, 3ayrouh, y3ayrou, y3ayrouni, y3ayer, y3ayrouha
    m3ayra, lm3ayra, hgarni, hagrouni, hagrouha, 7garni, 7agrouni, yahgro, ya7ogrouni, tanamor, tanamour
    tanamur, tnamrou, yetnamrou, yetnamrou 3lih, yetnamrou 3liha, da7kou 3liya, dahkou 3liya
    # contre-discours
    3ayb tgoul, 3ayb tgoulou, 3ayb tseb, 3ayb tsebou, 3ib tgoul, 3ib tsebou, 3ib t9oul, 3ayb t9oul
    3ayb t9oulou, 3ayb 3lik tgoul, 3ayb 3likom tsebou, 3ayb ngoulou, 7ram tgoul, hram tgoul, 7ram tsebou
    hram tsebou, 7chouma tgoul, hchouma tgoulou, hchouma tsebou, 7chouma tsebou, ma tgouloulouch
    ma tgouloulhomch, ma y9ouloulhach, ma tsebouch, ma tsebch, matsebouch, matsebch, ma tsebbouch
    ma tsabouch, ma tsabch, ma tgoulch, ma tgoulouch, ma t9oulch, ma t9oulouch, matgoulouch, mat9oulouch
    bla sseb, bla seb, bla sab, bla sabb, bla seb w, bla m3ayra, bla mo3ayara, bla klam khayeb
    bla klam lfahech, bla t7ayir, bla hogra, la l3onsoria, la lil 3onsoriya, la lil 3unsuriya, did l3onsoria
    ded l3onsoriya, dod l3onsoriya, contre l3onsoria, contre l hogra, 3onsori, 3onsoria, l3onsoria
    3onsoriya, l3onsoriya, onsori, onsoriya, 3unsuriya, 3onsoryin, 3onsoriyin, lracisme, jihawiya, ljihawiya
    jihawia, fitna, lfitna, tferi9, tafri9a, tafriqa, kolna khawa, kamel khawa, khawa khawa
    kolna wlad tes3a, kolna jazairiyin, ga3 khawa, kolna bnadem, ga3 bnadem, kima ygoulou, kima y9oulou
    kima gal, kima 9al, lmatal ygoul, lmatal y9oul, fel film, fel film ta3, f lo8niya, fel ghonya
    tradouction, ma3naha, m3naha, tarjma, wach ma3nat, wach ma3net, wach m3nat, wach tfhem men
  `,
  stop: `
    # mots très courants
    hna, nta, nti, kach, ida, rah, gal, wla, ki, wach, wech, lli, elli, hada, hadi, hadak, hadik, hado
    hadou, hadok, hadouk, hnaya, lhih, temma, tema, rani, rak, raki, raha, rahou, rahi, rana, rakom, rahom
    kanet, kanou, kont, konna, kayen, kayn, kayna, ykoun, ykon, tkoun, tkon, nkoun, bach, 3la, 3lah, 3lach
    3liya, 3lik, 3lih, 3liha, 3lina, 3likom, 3lihom, kima, kifach, kifah, loukan, lokan, lukan, mazal, mazel
    bessa7, besah, bsa7, bsah, besa7, bsahh, doka, dorka, dork, daba, drk, drok, derwek, drwk, lyoum, lyom
    elyoum, ghedwa, ghodwa, lbareh, lbare7, elbareh, bekri, bezzaf, bezaf, bzf, bzzaf, bezef, chwiya, chwia
    chouia, chwya, ga3, gaa, kamel, kamlin, kolchi, kolech, kolesh, kulchi, 7aja, haja, wa7ed, wahed, wahd
    wa7da, wahda, zouj, zoudj, jouj, tlata, nness, 3bad, l3bad, bnadem, anaya, ntaya, ntiya, howa, houwa
    7na, ehna, a7na, ntouma, ntoma, houma, homa, m3a, m3aya, m3ak, m3ah, m3aha, m3ana, m3akom, m3ahom, ta3
    nta3, ta3i, ta3ek, ta3ou, ta3ha, ta3na, ta3kom, ta3hom, taa3, dyal, dial, dyali, dyalk, fiha, fih, fina
    fikom, fihom, fiya, bih, biha, bina, bihom, biya, menha, mennou, menhom, menkom, menna, liya, lih, liha
    lina, likom, lihom, wela, wella, walla, wlla, ghir, berk, 3and, 3andi, 3andek, 3andou, 3andha, 3andna
    3andkom, 3andhom, 3ndi, 3ndek, 3ndkom, 9bel, kbel, 9bal, ba3d, be3d, mba3d, men ba3d, fou9, foug, ta7t
    taht, 9odam, gdam, gedam, ma3lich, ma3liche, maalich, belek, balak, balek, yakhi, yekhi, ya, yaw, iwa
    ewa, lala, makach, makanch, machi, mashi, manich, mahich, mahouch, walou, oualou, nchallah, nchalah
    inchallah, inchalah, incha allah, wallah, wlh, wellah, wlah, ouallah, walah, rabi, rabbi, allah, sahbi
    sa7bi, khouya, khoya, kho, khti, yemma, weld, wlad, bent, bnat, rajel, mra, nsa, drari, darna, dirou
    diri, ndir, ndirou, ydir, ydirou, tdir, tdirou, dert, derna, dertou, darou, nji, tji, yji, yjiw, nrou7
    nrouh, rou7, rouh, trouh, trou7, yrouh, yrou7, yrouhou, rahet, n9oul, ngoul, nkoul, y9oul, ygoul, ykoul
    t9oul, tgoul, 9al, galek, 9alek, gouli, goul, 9oul, choufou, nchouf, tchouf, ychouf, cheft, choft, chft
    n7ab, n7eb, nheb, nhab, y7eb, yheb, t7eb, theb, 7ab, 7aba, bghit, baghi, tebghi, yebghi, na3ref, na3raf
    naaref, ta3ref, ta3raf, ya3ref, ya3raf, 3raft, 3reft, areft, n9der, n9dar, n9ad, ne9der, yo9der, ye9der
    y9ad, t9ad, te9der, nakder, yakder, lazem, lazm, yelzem, khasni, mli7, mlih, mliha, mli7a, kbir, kbira
    sghir, sghira, jdid, jdida, jdod, 9dim, khir, ktar, kter, akthar, aktar, a9al, ahsan, a7sen, wa9t
    wa9tach, waqt, l7a9, l7a9i9a, hadra, hakda, hakka, haka, hakdak, hagda, drahem, drahm, dourou, sa7a
    saha, labas, chkoun, wino, lblad, bladi, dzair, dzayer, ldzayer, khedma, lkhedma, nekhdem, yekhdem
    yakhdem, tekhdem, yemchi, temchi, nemchi, sayi, saye, ssayi, khlas, khlass, 5las, yezzi, yallah, yalah
    hayya, ayya, arwah, arwa7, aji, waqila, wa9ila, kachma, kach ma, wachbik, wachbikom, chabikom, wachbih
  `,
}
