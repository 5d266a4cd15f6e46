import type { Lexicon } from '../define'

/** Darija in Latin letters: people in danger, health, and unwanted content. */
export const safety: Lexicon = {
  distress: `
    # vouloir mourir
    (n|)7(e|a)b nmout, nh(e|a)b nmout, n7eb nmot, nheb nmot, hab nmout, haba nmout, habba nmout, 7ab nmout
    7aba nmout, 7abba nmout, rani hab nmout, rani 7ab nmout, rani 7aba nmout, bghit nmout, baghi nmout
    baghya nmout, nebghi nmout, nabghi nmout, netmenna nmout, netmena nmout, netmanna nmout, ntmanna nmout
    ntmena nmout, ntmenna nmout, natmana nmout, netmenna lmout, netmena lmout, ntmenna lmout, ntmna lmout
    netmana lmout, netmenna ma nessb7ch, netmenna ma nfi9ch, netmenna ma nkounch, yarit nmout, ya rit nmout
    yarit ma nfi9ch, ya rit ma nfi9ch, yarit mout, ya rit mout, yarit ma zdetch, yarit ma khla9tch
    yarit ma khlakt, yarit ma zedtch, ya rit ma zedtch, ghir nmout w nethenna, ghir nmout w nethanna
    ghir nmout w nathana, nmout w nethenna, nmout w nethanna, nmout w nartah, nmout khir, nmout khirli
    nmout khir li, khir li nmout, khirli nmout, khir nmout, khir lmout, lmout khir, lmout khir li
    lmout khirli, lmout khir men had l7yat, lmout khir men had lhyat, lmout arham, lmout ar7am, lmout rahma
    lmout ra7a, rabi ydini, rabbi ydini, rabi yeddini, rabbi yeddini, rabi yedini, yeddini rabi, ydini rabi
    ya rabi dini, rabi dini, rabi khoudni, rabi khod rou7i, rabi yakhoudni, lah yeddini, rani nmout bechwiya
    rani nmout bchwiya, nmout bechwiya bechwiya, rani nmout kol youm, kol youm nmout, rani mayet w 7ay
    mayet bel 7aya, mayta bel 7aya, mayet bel hayat, mayet men dakhel, mayta men dakhel
    # se tuer
    nant7er, nente7er, nant7ar, nent7ar, nente7ar, nantahar, nantaher, nentaher, nentahar, nenta7ar
    nenta7er, nanta7ar, nanta7er, nat7er, net7er, nete7er, nta7er, ntaher, ntahar, nat7ar, net7ar
    ghadi nentaher, ra7 nant7er, rah nentaher, rayeh nentaher, raye7 nant7er, ray7a nant7er, ra7 nnt7r
    hab nentaher, 7ab nant7er, 7aba nant7er, n7eb nant7er, nheb nentaher, nheb net7er, n7eb net7er
    nfaker nant7er, nfakar nant7er, nfaker f lintihar, nkhamem nant7er, nkhamem nentaher, nkhamem f lmout
    nkhammem f lmout, nfaker f lmout, nfakar f lmout, (na|ne|n)(9|k|q)t(e|a|)l (rou7i|rouhi|ro7i|rohi)
    no(9|k|q)t(e|o|)l (rou7i|rouhi|rohi), nhi 7yati, nanhi 7yati, nenhi 7yati, nanhi hayati, nenhi hyati
    n7ot 7ad l 7yati, nhot had l hyati, nkammel 3la rou7i, nekmel 3la rouhi, nermi rou7i, nermi rouhi
    narmi rou7i, narmi rouhi, narmi rohi, nermi ro7i men, narmi rouhi mel pont, nermi rouhi mel balcon
    narmi rou7i mel jisr, nerjem rou7i mel, nechneg rou7i, nechnaq rou7i, nachnek rouhi, nchno9 rou7i
    nchnog rohi, nechno9 rouhi, na7ra9 rou7i, ne7re9 rou7i, nehrek rouhi, nahrak rouhi, n7re9 rou7i
    nedbe7 rou7i, nedbah rouhi, nadba7 rou7i, nsammem rou7i, nsemmem rouhi, nechrob javel, nechreb javel
    nachrab esprit de sel, nebla3 ga3 dwa, nebla3 les comprimés, nachrab ga3 ddwa, nechreb ga3 ddwa
    ncharreg 3rougi, n9ta3 3rou9i, n9ata3 3rou9i, ngata3 3rougi, njre7 rou7i, njarah rouhi, njar7 rou7i
    nejre7 rou7i, ndir f rou7i 7aja, ndir f rouhi haja, ndir kach 7aja f rou7i, ndir kach haja f rouhi
    ndirha w nethenna
    # n'en plus pouvoir
    (kre|kra|kre|kar)ht (7yati|hyati|hayati|7ayati), kre7t 7yati, kra7t 7yati, karhet 7yati, karhet hyati
    kre7t hayati, kraht l7yat, kreht lhyat, kraht lhayat, kreht l7ayat, kraht denya, kreht denya
    kraht denia, kreht denia, kraht dounia, kreht dounia, kraht dounya, kraht dnya, krehet denya
    karhet denya, kraht rou7i, kraht rouhi, kreht rou7i, kreht rouhi, kraht rohi, kraht ro7i, nekrah rou7i
    nakrah rouhi, nekreh rou7i, nekreh 7yati, nekrah hyati, 3yit m(e|)l 7yat, 3yit mel hyat, 3yit men 7yati
    3yit mn hyati, 3yit men l7yat, 3yit m had l7yat, 3yit men had l7yat, 3yit men had l3icha, 3yit men denya
    3yit mn denya, 3yit men denia, 3yit men had denya, ayit men denya, 3yit ma n9adch, 3yit ma n9derch
    3yit nfsiyan, 3yit nafsiyan, t3abt nafsiyan, t3ebt nefsiyan, t3abt men denya, t3ebt men 7yati
    ta3ban nafsiyan, ta3bana nafsiyan, nafsiti ta3bana, nefsiti ta3bana, nafsiya ta3bana, nfsiti mahlouka
    mel(l|)it men 7yati, mallit mel 7yat, mlelt men denya, zhe9t men denya, zhakt men denya
    ma n9adch nkammel, ma n9adch nkamel, ma nkadch nkamel, man9edch nkamel, man9adch nkamel
    ma n9derch nkammel, ma nakderch nkamel, man9derch nkemel, ma nzidch n9der, manich 9ader nkamel
    manich 9adra nkamel, manich kader nkamel, ma b9atch fiya, ma b9atch fya, ma b9a fiya walou
    mab9a fiya walou, ma b9ali walou, mab9ali walou, ma bqali walou, ma bkali walou, ma b9atli walou
    ma b9ali 7atta wa7ed, ma b9a li walou, ma b9ali 3lach, mab9ali 3lach, ma b9ali 3lach n3ich
    ma b9alich 3lach n3ich, ma 3andi 3lach n3ich, ma3andi 3lach n3ich, ma andi alach naich
    ma 3endi lach n3ich, makach 3lach n3ich, makanch 3lach n3ich, 3lach rani 3ayech, 3lach rani 3aych
    3lach rani 3aycha, 3lach n3ich, 3lah n3ich, wach 3lach n3ich, lwach n3ich, wach man3ich
    ma nheb(ch|) n3ich, ma n7ebch n3ich, ma n7abch n3ich, manhabch n3ich, manich 7ab n3ich, manich hab n3ich
    manich 7aba n3ich, manich haba n3ich, manich baghi n3ich, ma bghitch n3ich, ma n7ebch nfi9
    ma n7abch nfi9, manich 7ab nfi9, nor9od w ma nfi9ch, nerged w ma nfi9ch, nargoud w ma nfi9ch
    norgod w ma nfikch, nor9od w manoudch, nargoud w manoudch, (l|)7yat ma teswach, hyat ma teswach
    lhyat ma teswach, denya ma teswach, denia ma teswach, dounia ma teswach, dnya ma teswach
    7yati ma teswach, hyati ma teswach, 7yati ma teswa walou, hyati ma teswa walou, 7yati ma 3andha ma3na
    hyati bla ma3na, 7yati bla ma3na, hayati bla ma3na, 7yati da3et, hyati daat, 7yati khalset
    hyati khalset, 7yati khlasset, 7yati kemlet, hyati kamlet, 7yati tkasret, 7yati raht, 7yati jahim
    hyati jahannem, 7yati ja7im, 7yati ghir 3dab, hyati 3dab, ma 3andich amal, ma andich amal, makach amal
    fa9adt l amal, f9edt l amal, fkadt lamal, f9edt l2amal, yaes men l7yat, ya2es mel 7yat, yayes men denya
    rani yayes, rani yaysa, yi2est, yi2st, y2est mel denya
    # seul, de trop, adieu
    7atta wa7ed ma yfhemni, hatta wahed ma yefhemni, 7atta wa7ed ma ysma3ni, hata wahed ma ysem3ni
    7atta wa7ed ma ysa9si 3liya, hatta wahed ma ysaksi aliya, 7atta wa7ed ma ra7 yfe9dni
    hatta wahed ma yefkedni, ma ra7 yfa9dni 7atta wa7ed, ma ra7 yebki 3liya 7atta wa7ed, wa7di f had denya
    wahdi f had denya, rani wa7di w nebki, rani 7ml 3likom, rani 7ml 3la darna, rani himl 3la darna
    rani t9il 3la darna, rani t9il 3lihom, ana zayed, ana zayda f had denya, rani zayed f denya
    khir bla biya, khir bla bia, bla biya khir, bla bia khir, tethennaw menni, tethannaw menni, tethanaw mni
    ythennaw menni, ythannaw menni, yethanaw menni, nethenna w nhennikom, nhanikom menni, nhennikom menni
    ghedwa ma telgawnich, ghedwa ma tel9awnich, ghodwa ma nkounch, ghedwa ma nkounch, ghedwa manich hna
    hadi akher message, hada akher message, hada akher post, hadi akhar mara nahder, hadi akher publication
    akher kelma, akher klam li 9bel ma nrou7, semhouli (ga3|kamel), sem7ouli (ga3|kamel)
    sam7ouli (ga3|kamel), samhouli (ga3|kamel), smehouli (ga3|kamel), sam7ini yemma, sam7ini ya yemma
    samhini yemma, semhini ya yemma, sam7ini yma, samhili yemma, goulou l yemma tsam7ni
    9oulou l yemma tsam7ni, koulou l yemma tsamahni, beslama ya denya, beslama denya, beslama ga3
    beslama 3likom ga3, wada3an ya denya, wada3 ya denya, wda3an denya, d3iwli bel rahma, d3ouli bel rahma
    ed3ouli bel rahma, d3iwli ki nmout
    # proches, appels
    khoya 7ab ynt7er, khouya 7ab yentaher, khouya 7ab ymout, khti 7aba tmout, khti haba tentaher
    khti 7aba tant7er, weldi 7ab ymout, weldi hab yentaher, benti 7aba tmout, benti haba tmout
    sa7bi 7ab yant7er, sahbi hab yentaher, sa7bti 7aba tmout, yheb ymout, y7eb ymout, y7ab ymout, t7eb tmout
    t7ab tmout, theb tmout, yahder ghir 3la lmout, yehder 3la lmout, tahder 3la lmout, 7awel yant7er
    hawel yentaher, hawal yentahar, 7awlet tant7er, hawlat tentaher, 7awelt nant7er, hawelt nentaher
    hawalt nentaher, (ya|ye|y)(9|k|q)tel rou7ou, y9tel rouhou, yaktel rouhou, ta9tel rou7ha, tektel rouhha
    n(e|)9tlou (ar|r)wahna, yechneg rou7ou, yermi rouhou, yarmi rou7ou, 3awnouni rani nmout
    3awnouni rani na9tel, rani neghrek, rani f depression, rani f dépression, rani depressif, rani déprimé
    rani déprimée, dépression kbira, depression kbira, dépression 9atla, depression katlatni
    dépression ghadi tektelni
  `,
  product: `
    # médicaments
    dwa, ddwa, edwa, eddwa, douwa, dawa, ladwa, ladwiya, adwiya, dwayat, dwawat, had dwa, dwa ta3
    médicament, medicament, medicamo, medikamo, doliprane, paracétamol, parasitamol, aspirine
    asperine, ibuprofène, brufen, antibiotique, lantibio, antibio, antibiotic, lentibio, lantibiotique
    amoxicilline, clamoxyl, augmentin, cortisone, kortizon, lcortisone, corticoïde, corticoide, insuline
    insulin, linsuline, linsulin, ansoline, lansoline
    comprimé, comprimi
    comprime, kachi, kachiyat, cachet, cachiyat, kachyat, 7bayeb
    lapilule, gélule, gelule, gilul, sirop, siro, siroyat, chrab
    les gouttes, lgoutat, 9atra, 9atara, katra, ketra
    spray, bakhakh, bakhakha, ventoline, inhalateur, suppositoire, 7mila, lhmila, patch, lbatch, sachet
    sachiyat, traitement, treitement, trétement, tritma, tretma, 3ilaj, ilaj, l3ilaj
    # piqûres, vaccins, soins
    vaccin, vaksin, va9sin, vaksan, va9san, vacsin, vaxin, lvaccin, elvaccin, faksan, fa9san
    faksin, fakssin, tel9i7, tal9i7, tel9ih, talkih, telkih, ttel9i7, jelba, jalba, djelba, djalba, jelbat
    djelbet, l9a7, li9ah, likah, lo9ah, ibra, lebra, libra, ybra, ebra, brayer, piqûre
    piqure, pikir, pikour, likour, pikira, lapikir, la piqûre, h9na, ha9na, 7a9na, 7o9na, ho9na, hokna
    hakna, jor3a, jour3a, djor3a, sérum, serum, sirom, siroum, ssirom, ssérom, sérom, perfusion, bandage
    pansement, lbenj, banj, anesthésie, masque, mask, lmask, lmasque, kmama, kmamet, lpcr, plombage, plomba
    # cosmétiques
    crème, lacrème, lacreme, lakrim, lakrem, krima, krème, kream, kreme, krem, crema, crim, lcrème, lcreme
    pommade, lpommade, pomade, bomad, bomada, boumada, pommadat, pomada, marham, merhem, lotion, gel, geel
    écran solaire, shampooing, shampoing, champoing, champwan, chompwan
    champwen, chanpoin, champo, cha(m|n)bo, shampo, sabgha
    sabgat, sebgha, sbagha, teinture, tinture, tantira, la teinture, coloration
    kératine, keratine, kiratine, lkiratine, protéine ta3 ch3ar, proteine, brotine
    lissage, lissaj, lisage, botox, filler, fillers, henna, hanna, 7enna, 7anna, hena, zit, zit zitoun
    zyout, sabon, saboun, sabouna, savon, gommage, gomage, gommaj, vernis, rouge à lèvres
    rouj, roujalevre, fond de teint, fondtin, mascara, khôl, k7ol, kohl, maquillage, makiyaj
    parfum, barfan, parfan, déodorant, deodorant, déo, epilation, crème dépilatoire
    likouch, les couches, lingettes, lingette, dentifrice, dontifrice
    # compléments, aliments, herbes
    complément, complement, vitamine, vitamin, vitamines, lvitamine, vitamina, fitamin
    magnésium, magnisium, zinc, l7did, hdid, oméga, calcium, collagène, colagène, kolajen, colajen
    whey, créatine, creatine, protéine, brûleur, bruleur, minceur, tisane, tizana, tizan, 3chob, 3chab
    a3chab, 3acheb, l3chob, zriga, l3sel, 3assel, lkhalta, sanouj, sanoudj, kerkem, kourkoum
    zenjabil, skenjbir, ghasoul, ghassoul, nigella, moringa, lait infantile, 7lib ta3 drari
    biberon, bibron, biberoun
  `,
  symptom: `
    # peau
    7akka, 7ekka, 7aka, 7ka, hakka, hekka, l7akka, lhakka, l7ekka, hekkani, 7akkatni, hakatni, t7okni
    t7oukni, thokni, thoukni, y7okni, y7oukni, yhokni, yhoukni, y7akni, ya7okni, ne7ok, n7ok, nhok, nhouk
    n7ouk, 7sasya, 7sasia, hsasya, hsasia, hassasia, hassasiya, 7asasiya
    7assasiya, 7assassia, hssasia, lhsasya, l7sasya, l7assassia
    allergia, alergie, lallergie, 7boub, 7bob, l7boub, 7bouba, 7obeb, hboub, hbob, lhboub
    lhbob
    tfa9a3, 7mouriya, 7mouria, 7moria, 7mourya, hmouriya
    hmoria, hmouria, hmourya, 7marit, hmarit, hmaret, 7maret, 7maritli, hmart
    l7mouria, hmoura, rougeurs, rougeur
    b9ou3, b9a3, bou9a3, bka3, boka3, tba9a3
    ta7rag, te7re9, ye7reg, ya7rag, y7reg, yahreg, yahrag, yahrek, te7reg
    tahrag, ya7ra9ni, ya7re9ni, y7re9ni, y7ra9ni, yahra9ni, yahre9ni, yahrakni, yehrekni, yharekni, t7re9ni
    ta7ra9ni, tahrekni, tahrakni, 7re9ni, 7ra9ni, hra9ni, hrakni, hre9ni, 7ar9ni, harkni, 7ar9etni, 7re9etni
    7ra9atni, hra9etni, harkatni, hargatni, hergetni, 7erga, l7erga, l7rig, 7rou9, hrouk, lahrik, 7ri9
    l7ri9, l7arqa, lhri9, brûlure, brulure, tgachar, tgacher, tgecher, tgasher, tgachret, tgacharli
    tgechret, yetgacher, yetgachar, tetgacher, t9acher, t9ecchar, t9achar, t9achret
    yet9acher
    eczema
    leczéma, psoriasis
    # gonflements
    ntfakh, ntefakh, ntafakh, nfakh, nefkha, nafkha, lnefkha, nefkh, nfa5, ntfa5, netfakh, netfekh, ntfekh
    ntefkhet, ntfakhet, ntafkhet, tnafkhet, tnefkhet, tnafkhat, tnefekh, tnafakh, tnafakht, ntfakht
    netfakht, ntefekht, ntfa5t, ntafkhou, ntefkhou, tnafkhou, tnefkhou, ntafkhouli, ntefkhouli, tnafkhouli
    ntfakhli, tnafakhli, tnefekhli, tfa5li, manfoukh, menfoukh, manfoukha, menfoukha, menfoukhin, manfoukhin
    mnaffekh, mnaffakh, mnefkha, mnafkha, mnefkhin, wrem, tawarem, tawarm, wermet, wermou, wram, enflé
    enflée, enflement
    # tête, cœur, ventre
    dokha, doukha, ddokha, doukhtni, do5a, dou5a, ledoukha
    dekht, dokht, doukht, de5t, dakhet, dekhet, dakhat, dayekh, dayekha, daykh, daykha, daykhin
    ndoukh, ndokh, ydoukh, ydokh, tdoukh, tdokh, dayakh, yddokh, ydewekh, dewekhni, dawekhni, dawakhni
    dewkhatni, dawkhatni, tdewakh, tdowekhni, ghomma, ghomit, ghmit, ghmat
    taghma
    sakhfa, skhaft, skhefet, skhaf, skhfet, t9ayit, t9eyit, t9ayet, t9iyit
    t9ayyit, tgayit, tgeyit, tgeyet, tkayit, tkeyit, t9aya, t9eya, tgaya, tkaya, t9ayat, tgayat, tkayat
    tga9a, yet9aya, yetgaya, yetkaya, yet9eya, tet9aya, tetgaya, tetkaya, net9aya, netgaya, netkaya, net9eya
    tredd, vomissement, ghathyan, ghethian, ghatyan, lghathian
    is'hal, ishal, is7al, lis'hal, lishal, leshal
    mghess, mghass, maghs, lmaghs, imsak, l'imsak
    9abd, kabd, constipation
    sdi3, sda3, souda3, soda3, chqiqa, ch9i9a, chkika, migraine
    9albi ykhabet, 9albi ykhebet, galbi ykhabat
    khafaqan, khafakan, palpitations, di9a, dhi9a
    tkhna9t, tkhn9t, tekhne9t, tkhene9t, tkhenekt, takhna9t
    tkhanket
    # fièvre, nerfs, divers
    skhana, sekhana, sokhana, essekhana, ss5ana
    7emma, hemma, l7emma, lhemma, 7ema, lhomma, 7omma, fièvre, ra3cha, r3acha
    ra3da, nra3ed, nra3ad, yra3ed, yra3ad, tra3ed, tra3ad, nertajef, yertajef, tachanouj, tchanej, tchannoj
    convulsion, mnammel, mnamel, mnammla, mnamla, mnammlin, mnamlin, mnemla
    mnemel, mnamlou, tnammel, tnamel, tnammal, tnamlet, tnamletli, tenmil, tanmil, tnemlat, nmila
    tchell, tchel, tchall, tchallet
    tchallat, tchelet, tchella, tchelt, mchloul, machloul, mechloula, chalal, chelal
    fachla, fachlan
    mfasel
    ma r9adtch, mar9adtch, ma r9edtch, marge(d|)tch, ma rgadtch, ma rgedtch, ma nor9odch
    ma norgodch, manergedch, insomnie
    ghba(ch|ach)
    cha3ri yti7, cha3ri ytih
    tasa9ot, tsaqet
    nazif, nezif, nzif
    jalta, djalta, jelta
    effets secondaires, des effets, a3radh
    a3rad
    modha3afat, moda3afat, mardni, mrodt, marradni, merdetni, marradatni
    mardatni, tsammemt, tsememt, tsamamt, tsemem, tsammamt
  `,
  rumour: `
    # on nous cache
    mkhebyinha
    ykhabiw, ykhebiw, ykhabbiw
    khabaw 3lina, khebaw 3lina
    tkachfet, fi9ou, fi9o
    fiqou, fikou
    nodou
    mo2amara, mou2amara, mo'amara, mouamara, moamara, complot, lcomplot
    massoniya, massouniya, maçoniya, masoniya, lmassouniyin, illuminati
    # maladie, mort
    t(j|dj)ib (l|le |)cancer
    y3a99ar, y3a9er
    y3a9mek, y3a99em, y3akem
    matou b sbabha
    semm, masmoum, mesmoum, msammem
    msemem, msemma, mesmouma
    e120, e471
    mozawar, mouzawar, mzawar, mzawer, mzowar
    contrefaçon, mghechouch, maghchoucha, maghchouch, mghchouch, ghechouh, mkhallat
    # interdit, retiré, marques
    mas7oub, mas7ouba, mashouba, mashoub, mesh7oub
    sa7bouh, sahbouh, sahbouha
    yeb3touhalna
    tmawel, tmawwel, tmewwel, ymawlou, ymawel, ymewlou, tmowel
    falset, flasset
    fallset, falsou, fallsou, flassou
    jebdou drahemkom
    # remède, rumeurs rapportées, preuve
    ma tla9houch wladkom
  `,
  scam: `
    # gagner de l'argent
    rib7 sari3, ribh sari3
    tstatmer, testathmer, testatmer, estathmer, istathmer
    istithmar, istitmar
    trading, traiding, treyding, lforex, forex, crypto, lcrypto, kripto, bitcoin, bitkoin
    btc, usdt, binance, signaux
    ndoublilek
    1xbet, melbet, linebet
    groupe vip
    # prêts, visas, papiers
    nsellfek
    # faux cadeaux, faux services
    iphone gratuit
    flexy gratuit
    giga batel
    code ta3 la carte
    npirati, npiratilek, nhacki, nhackilek, nhack
    n7acki, hackeur, nkhtare9
    # voyance, guérisseurs
    fak sihr, fak si7r
    3okousat, guezzana, gazana, guezana, gezana
    gezzana, chouwafa, chouafa, chowafa, kahin, nechoufelek
  `,
  advert: `
    choufou profil
    lien f bio, lien f profil
    lien f commentaire
    contactiwni, contactiwna, kontaktiwni, contactini
    3aytoulna, 3ayetli
    commandiw
    3andna kolchi
    n9arri
    nsponsori, nboostilek
    lel bi3, lelbi3
  `,
  chain: `
    # faire suivre
    ab3at(h|) (had|hada|hadi) (lmessage|message|le message|msg|lmsg|risala) l
    ab3atha l 20
    ab3atha l 15, ab3ath had, ab3at had
    ab3atouha, ab3athouha, ab3atha, ab3athha
    b3athouha, b3atouha, beathouha, siftouha
    woslouha, nchrouha, nechrouha, nochrouha, onchor
    onchorha, onchoro, onchorouha, onchourou
    # chance, malheur, religion
    # abonnements et j'aime
    abonni, aboni, abonniw, aboniw, aboniiw, abonnew
    abonni nabonni
    aboni naboni, tab3ouni
    tab3ouna, tab3oni, tab3ni
    taba3ni, tabe3ni, tabi3ni, tabi3ouni, tabi3ouna, tabi3ou
    ntab3ek, nrodlek
    followini
    followiwni, folowiw, folowini, da3mouni, da3mouna
    echtarkou
    echterkou, chtarkou, ichtarkou, ichtariko
    votiwli, votili
    sawtouli
  `,
}
