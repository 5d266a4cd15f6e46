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
    dwa, ddwa, edwa, eddwa, douwa, dawa, ladwa, ladwiya, adwiya, dwayat, dwawat, had dwa, had ddwa, dwa ta3
    dwa ta3kom, médicament, medicament, medicamo, medikamo, doliprane, paracétamol, parasitamol, aspirine
    asperine, ibuprofène, brufen, antibiotique, lantibio, antibio, antibiotic, lentibio, lantibiotique
    amoxicilline, clamoxyl, augmentin, cortisone, kortizon, lcortisone, corticoïde, corticoide, insuline
    insulin, linsuline, linsulin, ansoline, lansoline, dwa sokar, dwa ssoker, dwa ta3 sokar, dwa tension
    dwa ta3 tension, dwa l7sasya, dwa ta3 dlem, dwa gelb, dwa ta3 l9alb, dwa rasse, comprimé, comprimi
    comprime, kachi, kachiyat, cachet, cachiyat, kachyat, 7abba ta3 dwa, 7bayeb, 7boub ta3 tension
    7boub man3 el haml, 7boub man3 l7aml, lapilule, gélule, gelule, gilul, sirop, siro, siroyat, chrab
    chrab ta3 so3la, chrab ta3 lkeha, les gouttes, lgoutat, 9atra, 9atara, katra, ketra, 9atra ta3 l3in
    spray, bakhakh, bakhakha, ventoline, inhalateur, suppositoire, 7mila, lhmila, patch, lbatch, sachet
    sachiyat, traitement, treitement, trétement, tritma, tretma, 3ilaj, ilaj, l3ilaj
    # piqûres, vaccins, soins
    vaccin, vaksin, va9sin, vaksan, va9san, vacsin, vaxin, lvaccin, elvaccin, le va9sin, faksan, fa9san
    faksin, fakssin, tel9i7, tal9i7, tel9ih, talkih, telkih, ttel9i7, jelba, jalba, djelba, djalba, jelbat
    djelbet, jelba ta3, l9a7, li9ah, likah, lo9ah, ibra, lebra, el ibra, libra, ybra, ebra, brayer, piqûre
    piqure, pikir, pikour, likour, pikira, lapikir, la piqûre, h9na, ha9na, 7a9na, 7o9na, ho9na, hokna
    hakna, jor3a, jour3a, djor3a, sérum, serum, sirom, siroum, ssirom, ssérom, sérom, perfusion, bandage
    pansement, lbenj, banj, anesthésie, masque, mask, lmask, lmasque, kmama, kmamet, lpcr, plombage, plomba
    # cosmétiques
    crème, lacrème, lacreme, lakrim, lakrem, krima, krème, kream, kreme, krem, crema, crim, lcrème, lcreme
    pommade, lpommade, pomade, bomad, bomada, boumada, pommadat, pomada, marham, merhem, lotion, gel, geel
    écran solaire, ecran total, wa9i chems, waki chams, shampooing, shampoing, champoing, champwan, chompwan
    champwen, chanpoin, champo, cha(m|n)bo, shampo, l champoing, masque ta3 ch3ar, masque cha3r, sabgha
    sabgat, sebgha, sbagha, sabgha ta3 ch3ar, teinture, tinture, tantira, la teinture, coloration
    couleur ta3 ch3ar, kératine, keratine, kiratine, lkiratine, protéine ta3 ch3ar, proteine, brotine
    lissage, lissaj, lisage, botox, filler, fillers, henna, hanna, 7enna, 7anna, hena, zit, zit zitoun
    zit l7abba souda, zyout, sabon, saboun, sabouna, savon, gommage, gomage, gommaj, vernis, rouge à lèvres
    rouj, roujalevre, fond de teint, fon de tain, fondtin, mascara, khôl, k7ol, kohl, maquillage, makiyaj
    parfum, barfan, parfan, déodorant, deodorant, déo, epilation, crème dépilatoire, sokkar ta3 l7laqa
    likouch, les couches, lingettes, lingette, dentifrice, dontifrice, m3ajen snan, ma3joun snan
    # compléments, aliments, herbes
    complément, complement, les compléments, vitamine, vitamin, vitamines, lvitamine, vitamina, fitamin
    magnésium, magnisium, zinc, l7did, hdid, oméga, omega 3, calcium, collagène, colagène, kolajen, colajen
    whey, créatine, creatine, protéine, brûleur, bruleur, minceur, tisane, tizana, tizan, 3chob, 3chab
    a3chab, 3acheb, l3chob, zriga, l3sel, 3assel, lkhalta, 7abba sawda, sanouj, sanoudj, kerkem, kourkoum
    zenjabil, skenjbir, ghasoul, ghassoul, nigella, moringa, lait infantile, 7lib ta3 drari, 7lib drari
    hlib les bébés, biberon, bibron, biberoun
  `,
  symptom: `
    # peau
    7akka, 7ekka, 7aka, 7ka, hakka, hekka, l7akka, lhakka, l7ekka, hekkani, 7akkatni, hakatni, t7okni
    t7oukni, thokni, thoukni, y7okni, y7oukni, yhokni, yhoukni, y7akni, ya7okni, ne7ok, n7ok, nhok, nhouk
    n7ouk, n7ok bezaf, n7ok f rou7i, 7sasya, 7sasia, hsasya, hsasia, hassasia, hassasiya, 7asasiya
    7assasiya, 7assassia, hssasia, lhsasya, l7sasya, l7assassia, darli 7sasya, darli hsasya, daretli hsasiya
    dartli 7assassia, darli allergie, dartli allergie, darli lallergie, daretli l'allergie, jatni 7sasya
    jatni allergie, allergia, alergie, lallergie, 7boub, 7bob, l7boub, 7bouba, 7obeb, hboub, hbob, lhboub
    lhbob, 7abb cheb, 7ab chbab, kharjouli 7boub, kharjou li hboub, kharjouli hboub, kharjli l7ab
    kharjetli 7abba, khrejli l7ab, khrejlha l7ab, kherjouli lahboub, 3ammar wejhi b 7boub
    3emmer wejhi hboub, tfa9a3, tfe9e3 wejhi, tfa93 wejhi, 7mouriya, 7mouria, 7moria, 7mourya, hmouriya
    hmoria, hmouria, hmourya, 7marit, hmarit, hmaret, 7maret, 7maritli, hmart, 7marou 3iniya, hmarou 3inya
    l7mouria, 7moura f wejhi, hmoura, rougeurs, rougeur, wellit 7mra, wellit 7amra, welit hamra, wellat 7mra
    wella 7mar, wellat 7amra, rja3 7mar, rja3 hmar, b9ou3, b9a3, bou9a3, b9a3 7omr, bka3, boka3, tba9a3
    tbaqqa3 wejhi, lakhet 7omr, ta7rag, te7re9, ye7reg, ya7rag, y7reg, yahreg, yahrag, yahrek, te7reg
    tahrag, ya7ra9ni, ya7re9ni, y7re9ni, y7ra9ni, yahra9ni, yahre9ni, yahrakni, yehrekni, yharekni, t7re9ni
    ta7ra9ni, tahrekni, tahrakni, 7re9ni, 7ra9ni, hra9ni, hrakni, hre9ni, 7ar9ni, harkni, 7ar9etni, 7re9etni
    7ra9atni, hra9etni, harkatni, hargatni, hergetni, 7erga, l7erga, l7rig, 7rou9, hrouk, lahrik, 7ri9
    l7ri9, l7arqa, lhri9, brûlure, brulure, tgachar, tgacher, tgecher, tgasher, tgachret, tgacharli
    tgechret, yetgacher, yetgachar, tetgacher, jeldi yetgacher, t9acher, t9ecchar, t9achar, t9achret
    yet9acher, nchef jeldi, nechfou chwarbi, jeldi nchef, jeldi tfasad, fsedli jeldi, fsedli wejhi
    fseded wejhi, fsedt wejhi, fassadli wejhi, fassedli wejhi, tfassad wejhi, tfesed wejhi, tfessadli wejhi
    khserli wejhi, khssarli wejhi, kharabli wejhi, ghatani 7boub, darli eczema, darli eczéma, eczema
    leczéma, psoriasis, chra f jeldi
    # gonflements
    ntfakh, ntefakh, ntafakh, nfakh, nefkha, nafkha, lnefkha, nefkh, nfa5, ntfa5, netfakh, netfekh, ntfekh
    ntefkhet, ntfakhet, ntafkhet, tnafkhet, tnefkhet, tnafkhat, tnefekh, tnafakh, tnafakht, ntfakht
    netfakht, ntefekht, ntfa5t, ntafkhou, ntefkhou, tnafkhou, tnefkhou, ntafkhouli, ntefkhouli, tnafkhouli
    ntfakhli, tnafakhli, tnefekhli, tfa5li, manfoukh, menfoukh, manfoukha, menfoukha, menfoukhin, manfoukhin
    mnaffekh, mnaffakh, mnefkha, mnafkha, mnefkhin, wrem, tawarem, tawarm, wermet, wermou, wram, enflé
    enflée, enflement, kbar wejhi, chwarbi kbar
    # tête, cœur, ventre
    dokha, doukha, ddokha, doukhtni, do5a, dou5a, ledoukha, daretli doukha, dartli dokha, jatni doukha
    jetni dokha, dekht, dokht, doukht, de5t, dakhet, dekhet, dakhat, dayekh, dayekha, daykh, daykha, daykhin
    ndoukh, ndokh, ydoukh, ydokh, tdoukh, tdokh, dayakh, yddokh, ydewekh, dewekhni, dawekhni, dawakhni
    dewkhatni, dawkhatni, tdewakh, tdowekhni, ghomma, ghomit, ghmit, ghmat, ghma 3lia, ghma 3liya, ghma 3lih
    ghma 3liha, ghma aliha, oghmi 3liya, oghmi 3liha, oghmia 3lih, taghma, taht b tolha, ti7t b toli
    teht b touli, ta7et b toulha, sakhfa, skhaft, skhefet, skhaf, skhfet, t9ayit, t9eyit, t9ayet, t9iyit
    t9ayyit, tgayit, tgeyit, tgeyet, tkayit, tkeyit, t9aya, t9eya, tgaya, tkaya, t9ayat, tgayat, tkayat
    tga9a, yet9aya, yetgaya, yetkaya, yet9eya, tet9aya, tetgaya, tetkaya, net9aya, netgaya, netkaya, net9eya
    tredd, vomissement, ghathyan, ghethian, ghatyan, lghathian, 9albi yelghem, galbi yetghem, nefsi tel9a
    ghamni galbi, is'hal, ishal, is7al, lis'hal, lishal, leshal, jratli kerchi, karchi jrat, kerchi jriya
    jriya f karch, jrat kerchi, tjri karchi, kerchi ta7et, mghess, mghass, maghs, lmaghs, imsak, l'imsak
    9abd, kabd, constipation, kerchi toujja3, karchi touja3, kerchi youja3, kerchi tewja3, karchi tewja3
    karchi youja3, wja3 kerchi, wja3 f kerchi, wja3 f karchi, ouja3 f karchi, wja3 karch, wja3 rass
    wja3 f rassi, wja3 f ras, ouja3 ras, rassi youja3, rassi yewja3, rassi yoja3, rasi youja3, rassi yotra9
    rassi ra7 ytarta9, rassi tarteg, sdi3, sda3, souda3, soda3, chqiqa, ch9i9a, chkika, migraine
    wja3 f sadri, wja3 f 9albi, sadri youja3, sadri yewja3, 9albi yewja3, 9albi youja3, galbi youja3
    9albi yekhbat, 9albi ykhabet, 9albi ykhebet, galbi ykhabat, galbi ydogg, 9albi ydo99, kalbi ykhabet
    9albi tla3, khafaqan, khafakan, palpitations, dakat 9alb, di9a, dhi9a, di9 nafas, dik nafas, di9 tnafas
    dik tanafos, ma n9adch netnefes, ma n9derch nnefes, makdertch netnafes, man9adch netnefes
    ma9dertch netnefes, nefsi t9at3et, n9ta3 nefsi, tkhna9t, tkhn9t, tekhne9t, tkhene9t, tkhenekt, takhna9t
    tkhanket
    # fièvre, nerfs, divers
    skhana, sekhana, sokhana, essekhana, ss5ana, tla3etli skhana, tal3etlou skhana, tel3etlou skhana
    tla3etlha skhana, 7emma, hemma, l7emma, lhemma, 7ema, lhomma, 7omma, fièvre, brad jismi, ra3cha, r3acha
    ra3da, nra3ed, nra3ad, yra3ed, yra3ad, tra3ed, tra3ad, nertajef, yertajef, tachanouj, tchanej, tchannoj
    convulsion, jatou crise, jatha crise, mnammel, mnamel, mnammla, mnamla, mnammlin, mnamlin, mnemla
    mnemel, mnamlou, tnammel, tnamel, tnammal, tnamlet, tnamletli, tenmil, tanmil, tnemlat, nmila
    yeddi mnammla, yedi mnamla, rajli mnammla, rajli mnamla, yeddi mnemla, tchell, tchel, tchall, tchallet
    tchallat, tchelet, tchella, tchelt, mchloul, machloul, mechloula, chalal, chelal, ma n7arrekch
    ma nharekch yeddi, ma n9adch nemchi, ma 9dertch nemchi, fachla, fachlan, ti7et nafs, jesmi youja3
    jesmi kamel youja3, 3dami youja3ouni, 3damek toujja3, mfasel, ouja3 mfasel, yeddi touja3, dra3i youja3
    ma r9adtch, mar9adtch, ma r9edtch, marge(d|)tch, ma rgadtch, ma rgedtch, ma rkadtch, ma nor9odch
    ma norgodch, ma nargoudch, manergedch, les insomnies, insomnie, wellit nensa, na3s bezaf, nor9od bezaf
    nergoud bezaf, ghba(ch|ach), ghbach f 3iniya, 3iniya ghabchou, ma nchoufch mli7, ma wallitch nchouf
    dbab f 3ini, 3iniya y7ok, 3iniya yahergou, 3ini dem3et, 3ini tdemma3, 3ini hmaret, 3ini 7mar
    cha3ri yti7, cha3ri ytih, chaari ytih, chaari yti7, ch3ari yti7, ch3ari ytih, ch3ar yti7, ch3ar ytih
    ch3er ytih, cha3r yti7, cha3r ytih, chaar ytih, chaar yti7, ch3ri ytih, ch3ri yti7, ta7 cha3ri
    tah chaari, tah cha3ri, ta7 ch3ri, tah ch3ri, ta7li ch3ar, tahli cha3ri, ta7li cha3ri, ta7etli ch3ar
    ytaye7 ch3ar, ytayah ch3ar, ytaye7 cha3r, ytayeh cha3ri, ti7 cha3ri, tsa9et cha3ri, tsaket cha3ri
    ysa9et ch3ar, tsa9ot cha3r, tasa9ot, tassakot ch3ar, tsaqet, t7ra9 ch3ari, te7re9 cha3ri, tahrek cha3ri
    thrak cha3ri, 7re9li cha3ri, hrekli chaari, hre9li ch3ari, 7ra9li cha3ri, tkasser cha3ri
    tkassarli cha3ri, welit 9er3a, wellit gar3a, nazif, nezif, nzif, dem yjri, jrat dem, sal dem, sal eddem
    denya sawda f 3inia, tla3 la tension, tla3li tension, tla3li ssokar, tla3 sokar, tla3li sokar
    hbat la tension, hbetli la tension, 7batli tension, lkebda dertli, jalta, djalta, jelta, jalta dam
    jalta dmaghiya, sakta 9albiya, sekta 9albia, mchat sbitar, dkhelt sbitar, dkhelt l'urgence
    ddaweha l'urgence, ddawni sbitar, edawni sbitar, effets secondaires, des effets, a3rad janibiya, a3radh
    a3rad, darli mochkil f jeldi, darli mouchkil f wejhi, darli mouchkila f ch3ar, dertli complications
    modha3afat, moda3afat, tmardt bih, mardni, mradt bih, mrodt, mredt bih, marradni, merdetni, marradatni
    mardatni, tsammemt, tsememt, tsamamt, tsemem, tsammamt
  `,
  rumour: `
    # on nous cache
    mkhabyin 3likom, mkhabyin 3lina, mkhebyin 3lina, mkhebyin 3likom, mkhabiin 3lina, mkhbyin 3lina
    mkhabyinha 3lina, mkhabyinha 3likom, mkhebyinha, mkhabya 3lina, rahom mkhabyin, rahoum mkhabyin
    raho mkhabyin, ykhabiw, ykhebiw, ykhabbiw, ykhebbiw 3lina, ykhabou 3lina, ykhabiw 3lina, ykhabiw 3likom
    ykhabiw l7a9i9a, ykhabiw lha9i9a, ykhabiw lhakika, khabaw 3lina, khebaw 3lina, khabaw l7a9i9a
    khebaw lhakika, ydassou 3lina, ydessou 3lina, ydasso 3lina, ydassou l7a9i9a, dassou 3lina, dessou 3lina
    mdassin 3lina, mdessin 3lina, ma ygoulouch l7a9i9a, ma y9oulouch l7a9i9a, ma ygouloukmch
    ma y9oloulkomch, ma ykoulouch lhakika, ma ygouloulkomch, ma y9ouloulkomch, ma ygouloulnach
    ma y9ouloulnach, ma ykouloulnach, mahomch ygoulou l7a9, ma yahdrouch 3liha, ma yehdrouch 3liha
    l i3lam saket, lmedia saktin, el i3lam saket, les médias saktin, medias saktin, kamel saktin, ga3 saktin
    saktin 3liha, saktin 3lihom, rahom saktin, l7a9i9a li mkhabyinha, l7a9i9a rahi, l7a9i9a li ykhabou
    l haqiqa, kachfou l7a9i9a, kechfou lhakika, tkachfet, tkechfet l7a9i9a, kchefna l7a9i9a, fi9ou, fi9o
    fiqou, fikou, fi9ou ya jma3a, fi9ou ya nass, fi9ou ya cha3b, fi9ou ya jazairiyin, fiqou ya nas
    fi9 ya cha3b, nodou, noudou ya nass, noud ya cha3b, 7ellou 3inikom, 7ellou 3inikoum, hellou 3inikom
    hellou ainikoum, 7oulou 3inikom, ftah 3inik, ghaslou mokhkom, ghaslou mokh nass, ghasloulkom lmokh
    yla3bou bina, ylaabou bina, yla3bou b sa7etna, ylaabou b sahetna, yla3bou b s7at nass, yla3bou bel 3bad
    ydirou fina tajriba, ydirou fina des essais, dayrin fina cobaye, dayrinna cobaye, rana cobaye
    rana cobay, fi'ran tajarib, fi2ran tajarib, firan tajarib, yjarbou fina, ydjarbou fina, yjarbo fina
    tajarib 3lina, mo2amara, mou2amara, mo'amara, mouamara, moamara, complot, lcomplot, l massoniya
    massoniya, massouniya, maçoniya, masoniya, l massoun, lmassouniyin, illuminati, n9as men l bachar
    y9atlouna bechwiya, yna9sou lbachar, ynaksou l bachar, yna9sou l3bad, 9atl bati2, katl bati2
    ydirou lpuce, fih puce, fiha puce, yarek7bou puce, yrakbou puce, yrekbou puce, chari7a f le vaccin
    chari7a fih, chariha fih, fih chari7a, fiha chari7a, fih chariha, 5g tektel, 5g ya9tel, 5g ta9tel
    5g yektel, ybadlou l adn, ybedel l adn, ybedlou f ladn, ybadel ladn
    # maladie, mort
    y(j|dj)ib (l|le |)cancer, t(j|dj)ib (l|le |)cancer, yjib lkanser, tjib lkanser, yjib kanser, tjib kanser
    tjib saratan, yjib saratan, yjib ssaratan, tjib ssaratan, ydir (l|le |)cancer, tdir (l|le |)cancer
    ydir saratan, ydir kanser, y3ti cancer, ta3ti cancer, y3tik lcancer, ya3tik lcancer, ysabab saratan
    ysabeb saratan, ysabeb cancer, ysabbab cancer, ysebeb lcancer, tsabeb cancer, tsebbeb lcancer
    ysabeb l3o9m, ysabbab l3o9m, ysebeb l3okm, tsabeb l3o9m, yjib l3o9m, yjib 3o9m, tjib l3o9m, tjib l3okm
    yjib lo9m, yjib lokm, ydir l3o9m, ydir l3okm, tdir l3o9m, ydir 3o9m, y3a99ar, y3a9er, y3a9ar nsa
    y3a9mek, y3a99em, y3akem, ykhalik ma tweldch, ykhalik ma teweldch, ma tweldouch, ma tzidouch tweldou
    ykhali lmra ma tweldch, ydir tawahod, yjib tawa7od, yjib ttawahod, yjib l'autisme, yjib autisme
    tjib l'autisme, ydir l'autisme, ydir chalal, yjib chalal, yjib chelal, yjib jalta, yjib djalta
    tjib jalta, ydir jalta, ydir l'avc, yjib lavc, ya9tlou bih, yektel bchwiya, yaktel bechwiya
    ye9tel bechwiya, y9tel bechwiya, ya9tel f nass, yektel f nass, yektlou fina, yaktlou fina, ye9tlou fina
    ya9tlou fina, y9atlou fina, y9etlou fina, yaktlou f nass, ye9tlou f nas, yaktlou fel 3bad, 9atel nass
    9tel nass, ktel nass, 9tel bezaf nass, 9tel bezzaf drari, mat bih, matou bih, matet bih, matou bsbabou
    matou b sbabou, matou b sbabha, matou bsebtou, matet bsebtou, mat bsbabou, ymoutou bih, ymout bih
    kayen li matou bih, li darou le vaccin matou, li darouh matou, li klawh matou, li klaha mat
    li chrebha mat, semm, semm 9atel, sem 9atel, sam katel, sem katel, smm 9atel, masmoum, mesmoum, msammem
    msemem, msemma, mesmouma, fih ssem, fiha ssem, fih semm, fih sem, yebi3ou fel mout, ybi3ou lmout
    ybi3ou semm, ybi3ou fina ssem, ywaklouna ssem, ywaklou fina semm, ywaklou fina ssem, ywaklou fina zbel
    ywekloulna jifa, ywaklouna jifa, ywaklouna 7mir, ywekloulna hmir, ywaklou fina l7mir, ywaklou fina lhmir
    fih l7am 7mir, fih lham hmir, l7am 7mir, lham hmir, fih l7am klab, l7am ta3 7mar, lham ta3 hmar
    fih l7allouf, fih 7allouf, fih hallouf, fih lhallouf, fiha hallouf, fiha 7allouf, fih l7am hallouf
    fih l7am 7allouf, fih lham hallouf, l7am 7allouf, l7am l7allouf, lham hallouf, lham lhallouf
    ch7am 7allouf, ch7em hallouf, chham hallouf, chhem lhallouf, chahm 7allouf, chahm khanzir
    chahm el khanzir, gélatine hallouf, gelatine 7allouf, gilatine ta3 hallouf, gélatine khanzir
    fih khanzir, fih khenzir, fih chrab, fih alcool, fih lalcool, 7ram ma yjouzch, machi 7alal, machi halal
    mahouch 7lal, mahouch hlal, mahich hlal, e120, e471, e 120, e 471, roz plastique, bid sinoua
    bid plastique, bid plastik, mozawar, mouzawar, mzawar, mzawer, mzowar, médicament mzawar, dwa mzawer
    dwa mzawar, contrefaçon, mghechouch, maghchoucha, maghchouch, mghchouch, ghechouh, mkhallat, mkhalet b
    # interdit, retiré, marques
    mamnou3 f l'europe, mamnou3 f europe, mamnou3 f fransa, mamnou3 f frança, mamnou3 f oropa
    mamnou3a f l'europe, memnou3 f fransa, memnou3 f l'europe, memnou3a f fransa, mamnou3 fel 3alem
    m7arem dawliyan, mas7oub, mas7oub mel so9, mas7ouba, mashouba, mashoub, mesh7oub, s7bouh men so9
    sahbouh men souk, sa7bouh, sahbouh, sahbouha, na7awh mel marché, n7awh men europe, na7aweh men fransa
    nahawh men l'europe, na7awha men souq, ybi3ouh ghir 3andna, yab3touh lina, yab3toulna ghir zbel
    yeb3touhalna, twa9fet f l'europe, ma yachrouhach houma, houma ma ydirouhach, wladhom ma ydirouhlhomch
    tmawel, tmawwel, tmewwel, ymawlou, ymawel, ymewlou, tmowel, tmawel l7arb, tmawel lharb, tmawel israel
    tmawel isra2il, tmawel lyhoud, ymawlou israel, ymawlou l7arb, yda3mou israel, yda3mou isra2il
    tda3em israel, tdaam israel, tda3am lkayan, tda3em lkiyan, t3awen israel, t3awen f lyhoud, t3awen lyhoud
    t3awen sahayna, drahemha trou7 l israel, drahmkom yrou7ou l israel, drahemkom yrouhou l israel
    drahemkom trou7 l, company ta3 yhoud, charika ta3 yhoud, marque ta3 yhoud, marka ta3 yhoud
    marka yahoudiya, marque israelienne, lbanka falset, labanka flasset, lbanka flasat, falset, flasset
    fallset, falsou, fallsou, flassou, rahi falsa, raha falsa, ra7 tfales, ra7a tfalles, rah tfales
    rayha tfales, ghadi tfalles, ghadi tfales, ghadi yfalsou, raye7 yfalsou, ra7 yeghal9ou
    rah yghel9ou lbanka, ra7 yghal9ou lbanka, ra7 yjamdou les comptes, yjamdou les comptes, yjamdou drahem
    ra7 yblokiw drahem, jebdou drahemkom, jbdou drahemkom, jebdou drahmkom, khardjou drahemkom
    na7iw drahemkom, n7aw drahemkom, ra7 yakhdmou bel, ra7 y7abssou, ra7 yzidou lprix ghodwa
    # remède, rumeurs rapportées, preuve
    ydawi (l|le |)cancer, ydawi saratan, ydawi kanser, tdawi (l|le |)cancer, ydawi (s|)sokar, ydawi ssoker
    ydawi ssokkar, tdawi sokar, ydawi l3o9m, ydawi kolech, ydawi kolchi, ydawi kol mard, ydawi ga3 l'amrad
    yebri mel cancer, yebri mel sokar, ybarri men sokar, ybari men sokar, ybari mel cancer
    yechfi men saratan, yechfi mel cancer, chfit bih mel cancer, bla dwa w bla tbib, 7absou dwa, habsou dwa
    7absou ddwa, ma tachrbouch dwa, ma tchorbouch dwa, ma tdirouch vaccin, ma tdirouch le vaccin
    ma dirouch le vaccin, matdirouch va9sin, ma tgalhouch wladkom, ma tla9houch wladkom
    ma tel9houch wladkom, ma dirouch jelba, ma tdirouch lwladkom, 3andakom tdirou le vaccin
    3andakom tachrouh, andakom techrouh, roddo balkom fih, wa7ed yekhdem temma galli
    wahed yakhdem temma 9alli, wa7ed men dakhel, wahed men dakhel, li yekhdem f la banque galli, khbar sa7
    khbar s7i7, khbar mou2akad, khabar mouakad, partagiw 9bel ma ysupprimiw, partagiw 9bel may7iwha
    partagi 9bel ma yne7iwha, partagiw 9bel ma yna7oha, partajiw kbel ma ynahiwha, 9bel ma yne7iw had
    9bel ma ymes7ouha, 9bel ma yems7ouh, kbel ma yem7iwha, ab3touha l nass bach ya3rfou, ba3touha 9bel ma
    wasslouha l ga3 nass
  `,
  scam: `
    # gagner de l'argent
    (terba7|terbah|terbe7|tarba7|tarbah|trbah|tirba7) (drahem|draham|drahm|lmal|meliyoun|million|l'euro|dollar|min dar|men dar|mn dar)
    arba7 drahem, arbah drahem, erba7 drahem, rba7 drahem, rbe7 drahem, rbah drahem, arbe7 drahem
    arba7 meliyoun, arba7 men darek, arbah men darek, rba7 men darek, rbe7 men darek, rbah mn darek
    arba7 mn internet, rba7 mel internet, rbe7 mel internet, rbah mn net, erbah mel net, rib7 men internet
    ribh men internet, ribh men net, rib7 sari3, ribh sari3, rib7 madmoun, ribh madmoun, ribh mdmoun
    rebh mdmoun, drahem sahla, drahem sahlin, drahem sahlla, drahem batel, drahem b batel, drahem bla khedma
    drahem bla ta3b, drahem bla teb, drahem kol youm, dkhel drahem, dakhal drahem, dakhal kol youm
    dkhal yawmi, dakhl yawmi, dakhl ichahri, madkhoul yawmi, madkhol yawmi, khedma men dar, khedma mn dar
    khedma mel dar, khedma men darek, khdma mn dar, khdem men darek, ekhdem men darek, khdem mel dar
    akhdem men darek, khdam men darek, khedma online, khedma bel telephone, khedma bel tilifoun
    khedma b telephone, khedma f dar, bla diplome bla, bla ras mal, bla rass mal, bla rasmal, bla risque
    bla khsara, madmoun 100, madmouna 100, mdmoun 100, mdmouna 100, 100 % madmoun, garanti 100
    stratégie madmouna, tstatmer, testathmer, testatmer, estathmer, istathmer, statmer m3ana
    statmer drahmek, istathmer m3ana, istithmar, istitmar, istithmar madmoun, istitmar madmoun
    istithmar drahem, trading, traiding, treyding, lforex, forex, crypto, lcrypto, kripto, bitcoin, bitkoin
    btc, usdt, binance, t3allem trading, t3alem trading, taalem trading, nwerrik trading, signaux
    dob(b|)el drahmek, doubel drahmek, dobli drahmek, doubli drahmek, dhaef drahmek, da3ef drahmek
    nda3eflek drahmek, ndobblek drahmek, ndoublilek, ndoubli drahmek, mlyoun f nhar, milioun f nhar
    million f nhar, million f simana, 5 mlayen f nhar, melyoun f simana, milyoun f semana, mlayen kol youm
    mlayen kol simana, paris sportif, 1xbet, melbet, linebet, code promo 1xbet, code promo melbet
    pronostic madmoun, pronos madmoun, ticket madmoun, tickets madmounin, tikiyat madmouna, coupon madmoun
    fixed match, match fixé, dkhol groupe vip, group vip, groupe vip, vip telegram
    # prêts, visas, papiers
    salaf bla faida, salaf sari3, selfa bla faida, selfa bla riba, selfa sari3a, crédit sari3, credit sari3
    credit fissa3, nsellef drahem, nsalfek drahem, nsalfou drahem, nsallef nass, nsellfek, na3ti crédit
    na3tou crédit, n3ti credit, na3ti credit, na3tou salaf, n3tou salaf, 9ard sari3, visa madmouna
    visa mdmouna, visa madmoun, visa schengen madmouna, visa bla rdv, visa f simana, nkharjelkom visa
    nkharjou les visas, nkhardjou visa, nkharjoulek visa, nkharjlek visa, l visa madmouna, 3akd khedma
    3a9d khedma, contrat canada, contrat travail madmoun, contrat italie, contrat espagne madmoun
    7arga madmouna, harga madmouna, harga f zodiac, 7arga f glisseur, botti madmoun, boti madmoun
    permis bla, permis bla code, permis bla ma tfawet, permis madmoun, rokhsa siya9a bla, diplome bla
    diplôme madmoun, bac madmoun, diplome mdmoun, nbi3 diplome, nbi3ou diplome, sujets bac 2
    sujet bac madmoun, m3arifa f dawla
    # faux cadeaux, faux services
    cadeau gratuit, kado batel, cadeau batel, cadeau b batel, hdiya batel, hdiya bel majan, hdaya majanan
    hadiya majaniya, iphone batel, iphone b batel, iphone gratuit, iphone cadeau, iphone majanan
    iphone f tombola, rba7t iphone, rbaht iphone, rbe7t iphone, rba7t f la tombola, rbe7t f tombola
    rbe7t million, rba7t mlyoun, mabrouk rba7t, mabrouk rbaht, mabrouk rbe7t, mabrouk fozt, mabrouk fozt b
    fozt b iphone, tombola f lien, nwaz3ou drahem, nwez3ou drahem, nwezz3ou drahem, nfar9ou drahem
    nferkou drahem, na3tou drahem, na3ti drahem, n3ti drahem lkol, na3ti million l, n3awen nass l mohtaja
    internet batel, internet b batel, internet bel batel, internet majani, internet majania, connexion batel
    connexion batl, lconnexion batel, flexy gratuit, flexy batel, flexi batel, flexy b batel, flexi gratuit
    flexili nflexilek, flexy x2, flexi double, 100 go gratuit, 50 go batel, giga batel, gigat batel
    unité gratuit, sold gratuit, crédit batel, code internet gratuit, code gratuit djezzy
    code gratuit mobilis, code gratuit ooredoo, abonnement gratuit f lien, code pin ta3ek, code ta3 la carte
    a3tini code, a3tini l code, ab3atli l code, ab3atli code li wsalek, ab3atli code, ab3athli code
    3tini code li wslek, ab3atli numéro carte, ab3at photo carte, ab3atli photo ta3 carte, ab3atli ccp ta3ek
    compte ta3ek bloqué, compte ta3ek yetballa3, compte ta3ek ra7 yetbloka, colis ta3ek bloqué
    colis ta3ek f douane, khalles 3la colis, nraja3 les comptes, nraj3ou comptes, nraj3 compte
    nraja3lek compte, nreja3lek compte, nraj3lek facebook, npirati, npiratilek, nhacki, nhackilek, nhack
    n7acki, hacker sérieux, hackeur, nkhtare9, nekhtare9 compte, nakhtarek compte
    # voyance, guérisseurs
    cheikh madmoun, cheikh ro7ani, cheikh rouhani, chikh rohani, cheikh rohani, chikh rou7ani, chikh rouhani
    chi5 rohani, ra9i char3i, raki char3i, raqi chari, ra9i madmoun, raki madmoun, ro9ya char3iya
    roqya charaia, rokia charia, ro9ya madmouna, ro9ya f dar, ro9ya online, n9ra 3lik, nfek sehour
    nfek si7r, nfek lsi7r, nfok s7our, nfok sehour, nfok sihr, fek si7r, fek sihr, fak sihr, fak si7r
    fek s7our, fek shour, n7al s7our, nhel shour, nhal s7our, nbatel s7our, nbattel shour, yfek si7r
    yfok shour, jelb el habib, jalb l habib, jelb el 7abib, jalb 7abib, jalb habib, djelb el habib
    djalb lhabib, nraja3 lmra, nraja3lek 7bibek, nreja3lek hbibek, nraja3lek rajlek, yraja3lek 7bibek
    yraja3 rajel, ntaya7 rajel, n7ell el 3o9da, nzewjek fi chhar, nzewjek f simana, n7ell tba3ya
    fek el 3ouks, fek l3oks, fek 3okousat, fek el 3okoussat, 3okousat, guezzana, gazana, guezana, gezana
    gezzana, chouwafa, chouafa, chowafa, kahin, talla3 3la lmektoub, n9ra kef, nakra lkef, nechoufelek
    nchouf lfal, wasfa madmouna, wasfa sirriya, wasfa siriya, khalta madmouna, khelta madmouna
    khalta sirriya, 3cheb madmoun, a3chab madmouna, 3acheb madmoun, ti(s|z)ane madmouna, tokhser 10 kg
    tokhser 20 kg, tokhsr 10 kilo, tdh3ef f simana, ten9es f simana, tna9es 10 kilo, tna9es 15 kg
    tna9ess lwazn f simana, tenhif sari3, tanhif sari3, takbir madmoun, tasmin madmoun, tesmin madmoun
    tasmin sari3, 3ilaj nihai, ilaj nihai, 3ilaj niha2i, ilaj nihaei, 3ilaj madmoun, ilaj madmoun
    dwa madmoun, dwa sokar madmoun, dwa nihai
  `,
  advert: `
    ziyarou la page, zourou la page, zourou page, zouro la page, zourou sa(f|)7a, zourou saf7ti
    zourou safhti, zorou safhati, zourou page ta3i, zourou page ta3na, zouro pagetna, zourouna f, zorouna f
    zour page, zour saf7a, zour safha, zour profil, chouf profil ta3i, choufou profil ta3i, choufou profil
    choufou page ta3i, choufou la page ta3i, choufou page ta3na, choufou la page ta3na, chof profil
    chouf bio ta3i, choufou bio, chouf lien f bio, lien f bio, lien f profil, lien f lprofil, lien f la bio
    lien fel bio, lien f commentaire, lien f premier commentaire, lien fel com, lien ta7t, lien tahta
    lien lta7t, dkhol l lien, dkhoul l lien, dkhlou l lien, dkhlou lien, dkhoulou l lien, dkhoulou l page
    dkhlou l page, dkhlou la page, dkhlou l profil, dkhlou profil, dkhol l page, dkhol l profil
    dkhol page ta3i, dkhlou page ta3i, ad5lou l page, adkhol lien, adkhoul lien, odkhol rabit
    adkhoulou rabit, odkhoulou l rabit, arrabit f, rabet f bio, cliqui 3la lien, cliki 3la lien
    clikiw 3la lien, kliki 3la lien, klikiw 3la lien, cliquiw 3la, clic 3la lien, wrak 3la lien
    f privé ta3i, tawaslou m3aya, tawaslou m3ana, twaslou m3ana, tewaslou m3ana, tawassal m3ana
    tawassoul m3ana, twasslou m3aya, ttassel bina, ettaslou bina, itassilou bina, ttaslou bina, tassel biya
    tassel bina, contactiwni, contactiwna, kontaktiwni, contactini, contacti f privé, contactiw f privé
    contactiw f whatsapp, kallmouni f privé, kelmouni privé, kalmouni f whatsapp, 3aytoulna, 3ayetli
    3aytoulna 3la, 3aytouli 3la had numéro, ab3atou message l page, aktbouli f privé, aktbouli inbox
    ktebli privé, ktoblna f whatsapp, la commande f privé, commande f privé, commandi daba, commandi dok
    commandiw dok, commandiw, commandi 9bel ma tekhlas, commandiw 9bel, commandiw 9bel la rupture
    el commande f inbox
    nbi3 (iphone|tonobil|telephone|pc|voiture|dar|appartement|f3|f4|les comptes|followers|abonnés|compte|page|les vêtements|robes|kamiss)
    nbi3ou (les|f|iphone|telephone|followers|abonnés|vêtements), nbi3 followers, nbi3 abonnés, nbi3 likes
    nbi3 w nechri, nbi3ou w nchriw, nchri w nbi3, 3andna promo, 3andi promo, kayen promo 3andna
    kayen solde 3andna, soldes 3andna, 3andna les soldes, 3andna livraison, 3andna kol ma, 3andna kolchi
    3andna kolech, 3andna jdid, 3andna arrivage, arrivage jdid, arivage jdid, arrivage jdida, jana arrivage
    jdid 3andna, wsalna jdid, wsalna arrivage, 3andna qualité, 3andi boutique, 3andi page nbi3
    3andi page ta3, 3andi magasin, fat7na page, fat7na page jdida, fta7na page jdida, ftahna page jdida
    fat7a page jdida, ftaht page jdida, fta7t page, da3mouni page jdida, da3mou page ta3i, da3mouna f page
    page jdida da3mouna, dirou j'aime l page ta3i, dirou jaime l page, ndirou livraison l 58, ndir livraison
    livraison gratuite 3andna, ndirou déménagement, ndir demenagement, ndir nettoyage, ndirou climatisation
    nsal7ou les machines, nselhou f darek, ndir formation, ndirou formations, formation f, ndir cours
    n9arri, n9ari cours, cours de soutien 3andi, ndir design, ndirou des logos, ndir logo, ndir sites web
    nkhdem sites web, ndir sponsor, nsponsori, boosti page, nboosti page, nboostilek, nzidlek followers
    nzidlek abonnés, nzidlek les abonnés, nzidou abonnés, nzidou followers, nzidelkom abonnés
    tzid followers, nkri dar, nekri appartement, nekriw les voitures, location 3andi, kra f la mer
    dar lel bi3, dar lel kra, appartement lel kra, f3 lel bi3, terrain lel bi3, lel bi3, lelbi3, lil bay3
    lel bay3, lbi3 3ajel, bi3 3ajil
  `,
  chain: `
    # faire suivre
    ab3at(h|) (had|hada|hadi) (lmessage|message|le message|msg|lmsg|risala) l, ab3at l 10, ab3at l10
    ab3ath l 10, ab3ath l10, ab3at l 10 nass, ab3at l 10 men, ab3atha l 10, ab3athha l 10, ab3atha l 20
    ab3atha l 15, ab3atha l ga3, ab3atha l s7abek, ab3atha l shabek, ab3atha l kol, ab3ath had, ab3at had
    ab3atou had, ab3atouha, ab3athouha, ab3atha, ab3athha, ba3etha l, ba3tha l 10, b3atha l 10, b3atha l 20
    b3atha l, b3ath had, b3athouha, b3atouha, beathouha, sift had, sifet had, siftou had, siftouha
    siftha l 10, rsal had, orsol had, arsel had, arsil hadihi, rsel had risala, wassel had, wasslouha l kol
    waslouha l ga3, woslouha, waslouha l, nchor had, ncher had, nchrouha, nechrouha, nochrouha, onchor
    onchorha, onchoro, onchorouha, onchourou, anchor tou2jar, onchor to2jar, nchor tu2jar, onchor tojar
    unchur tujar, nchorha tojar, onchorha wa laka, lak ajr, walak ajr, lak el ajr, lik ajr, jarr ajr
    ajrek 3and, parta(j|g)i had, partagi had lpost, partagi lpost, partagi l post, partagi post
    partagi ma tekhser walou, partagi m3a, partagi l 10, partagi l 20, partagi f, partagi fel groupes
    partagiw had, partagiw lpost, partagiw le post, partagiw m3a, partagiw bach, partagiw yar7em
    partagiw ya nass, partagiw l ga3, partagiw f ga3, partage kamel, partagiw 3la ga3, 3awed partagi
    3awdou partagiw, copier coller had, copi coli, copié collé had, copy had, copi had lpost
    dir copier coller
    # chance, malheur, religion
    li ma yab3athach, li ma ypartagich, li ma ypartajich, li mayab3athach, li ma yeb3athach
    li ma ypartagihach, li ma yab3atch, li ma ybartagich, li ma ynchrhach, ida ma b3athtch, ida ma b3atthach
    ida ma partagitch, ida ma partagitch ra7, ila ma partagitch, ida ma b3atch, ida ma tab3athach
    ida ma tpartagich, ida ma tpartagihach, ra7 ysralek, ra7 tesralek, rah tesralek mosiba, rah tsralek 7aja
    tesralek mosiba, tesma3 khbar ferha, tesma3 khbar mli7, tesma3 khbar mlih, tasma3 khbar yfarhek
    tesma3 khbar yferrhek, khbar yfarhek lyoum, khbar yfar7ek, yjik khbar yfarhek, ydkhlek khir
    ghedwa tesma3 khbar, ghodwa tasma3 khabar, kteb amin, kteb amine, ktebou amin, aktob amin, aktoub amine
    ktob amin, ktob amine, goul amin w partagi, 9oul amin w partagi, 9ol amine, goulou amin, 9oulou amin
    kteb sob7an allah, aktob soubhan allah, kteb soubhan allah, kteb astaghfir allah, ktob astaghfirou
    aktob astaghfiro, kteb allahoma salli, kteb salli 3la, salli 3la nbi w partagi
    sali 3la nabi f commentaire, sali 3la nbi w partagi, salliw 3la nabi f com, kteb lah akbar, dir nou9ta
    dir point, 7ot point, 7ot nokta, hot noqta, 7ot no9ta, dirou nokta, amana f re9btek, amana f ra9abtek
    amana f rkebtek, amana fi 3onkek, amana fi 3on9ek, hadi amana, b7ak rabi partagi, bjah rabi partagi
    b jah rabi partagiw, bjah nbi partagi, bjah rassoul partagi, nestahlfek partagi, n7allfek b rabi partagi
    n7alfek b rabi, ne7lfek b rabi
    # abonnements et j'aime
    abonni, aboni, abonniw, aboniw, aboniiw, abonnew, abonniw f, abonniw 3andi, aboniw 3andi, abonni 3andi
    aboni 3andi, abonniw fel, abonniw l page, abonniw lpage, abonniw f la page, abonniw f page ta3i
    abonniw f chaine, abonniw f la chaine, abonniw chaine ta3i, abonniw f youtube, abonni nabonni
    aboni naboni, abonni nabonnilek, abonni w nabonni, aboni w naboni, abonnili nabonnilek, tab3ouni
    tab3ouna, tab3oni, tab3ni, tab3ni ntab3ek, tab3ni w ntab3ek, tab3ouni ntab3kom, tab3ouni w ntab3kom
    taba3ni, tabe3ni, tabi3ni, tabi3ouni, tabi3ouna, tabi3ou, tab3ou page, tab3ou la page, tab3ou la chaine
    tab3ou saf7a, ntab3ek, nrodlek, nredelek labonné, red labonné, dir abonné, dir abonner, dirou abonné
    dirou abonner, dir abonni, dirou abonni, dir j'aime, dir jaime, dir jem, dir j'aime l page, dirou j'aime
    dirou jaime, dirou jem, dirouli j'aime, dirouli jaime, dirli j'aime, dirli jaime, dirli jem, dirouli jem
    dirolna jaime, laykiw page, likiw la page, like nlaykilek, jaime njaimlek, follow nfollow, followini
    followiwni, folowiw, folowini, follow nrodlek, folow nrodlek, da3mouni, da3mouna, da3mouni b
    da3mouni b like, da3mouni b jaime, da3mouni b abonné, da3mouni bel abonné, da3mou chaine, echtarkou
    echterkou, chtarkou, chtarkou f, chterkou f la chaine, ichtarkou, ichtariko, ichterkou f 9anat
    echtarek f, chterek f, 9anati f youtube, kanati f youtube, 9anat youtube ta3i, chaine youtube ta3i
    chaine ta3i f youtube, chaine ta3i, votiw liya, votiwli, votili, voti liya, votew 3liya, sawtou 3liya
    sawto liya, sawtouli, sawtou li, dkhlou l live ta3i, tagi s7abek, tagi shabek, tagui s7abek
    tagi 3 men s7abek, tagiw s7abkom, tagiw shabkom, tagui 5 personnes, mentioni s7abek, mentionni shabek
    identifi s7abek, jem w partage, jaime w partagi, like w partagi, like partagi commenti
    comentiw w partagiw, commentiw w partagiw
  `,
}
