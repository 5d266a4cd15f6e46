import type { Lexicon } from '../define'

/** Darija in Latin letters: abuse, threats and obscenity. */
export const abuse: Lexicon = {
  slur: `
    # couleur de peau (noir, esclave)
    ka(7|h)lou(ch|sh), ka(7|h)lo(ch|sh), k(7|h)lou(ch|sh), ke(7|h)lou(ch|sh), ka(7|h)loucha, ka(7|h)louchin
    ka(7|h)louchine, k(7|h)alech, ka(7|h)ale(ch|sh), nigro, negrou, nigrou, negrouat, =3bid, =la3bid, =l3bid
    =l3abid, 3abda ka7la, 3abd k7al, 3abid k7ola, 3abid afri9iya, wlad l3abid, wlad la3bid, weld l3abid
    weld la3bid, bent l3abid, 3bid la7mine, wjouh l fa7m, wjouh lfhem, wjah lfa7m
    # Kabyles, Arabes, régions, peuples
    zou(a|aou)f, zwa(f|ff), zwaf, zouaf, zwafa, zouafa, zouafi, zwafi, zwawfa, zouaves, wlad zouaf
    wlad zwaf, wlad lzwaf, weld zwaf, kabylistan, 9bayel zwaf, bni zouaf, hizb zouaf, 3oribane, 3ribane
    houthalat l3orban, 7othalat l3orban, hotalat l3orban, ja3rab jreb, 3rab jrab, 3rab jreb, jrab l3rab
    3rab khorda, 3arab khorda, bedawa mtkhalfin, ra3i lebel, ro3at lebel, rou3at lebel, ro3at l ibil
    marroukan, merroukan, gherraba khra, guebli khamej
    # religion
    nsara khanazir, yhoud khanazir, ihoud khanazir, wlad lyhoud, wled lyhoud, wlad lihoud, weld lyhoudi
    weld lihoudi, weld yhoudi, weld lihoudia, weld yhoudiya, bent lyhoudi, ahfad l9irada, ahfad l kirada
    ahfad el 9irada, ikhwat l9irada, rafidi, rafidha, rawafid, rawafidh, rwafed, majous, majoussi, majousi
    kofar wlad, kouffar wlad l7aram, wlad nsara, wled nsara, weld nsara, weld nasraniya, dawa3ich ta3
    khawarij klab
    # orientation, genre
    zamel, zemel, zamele, zamla, zoumal, zwamel, zouamel, zwaml, zwemel, zwamel ga3, zamlin, zemmel, zamelou
    zamela, ya zamel, wlad zamel, weld zamel, weld zzamel, =3(a|)ttay, =3attaya, =3attayin, =3(e|)ttay
    =3ettayin, khnit, khnith, khanit, khaneth, khanith, khounith, khnouta, mkhannet, mkhanet, mkhanath
    mokhanath, mokhannath, moukhanat, moukhannathin, mokhanathin, mokhanatin, mkhantin, mkhanthin, mkhennet
    =khawal, louti, lowati, liwati, loutiyin, lwatiya, lowatiyin, =chadh, chad jinsi, chadh jinsi, chawadh
    chadhin, chaddin jinsiyan, moustarjila, mostarjila, mostarjla, mestarjla, mostarjilat, nouss mra
    nos rajel nos mra, nos mra, noss rajel, nos rajel, bou mra, mrayet zamel, pédé, tapette, tantouze
    tapetta, tapita, tapetat, gouinate, siha9iya, si7a9iya, sihakiya, souha9iya, sou7a9iya
    # handicap
    mongol, mongoul, mangol, mangoul, lmongol, mongoli, mongoliya, mongolien, mongolienne, mongoliyin
    m3awa9, m3awe9, m3aw9, m3aoue9, m3awak, m3awek, m3awq, m3awqin, m3aw9in, m3awkin, m3aw9a, m3awka
    lm3awa9, lm3aw9, ma3ou9, ma3ouq, ma3ouk, ma3ouka, ma3ouqin, mo3a9 dihni, mou3a9 dihni, mo3aq dihniyan
    mou3ak dihniyan, mo3a9 3a9li, mou3a9 3aklian, wlad lmo3aqin, ya lmo3aq, ya mo3aq, ya mou3a9, ya mo3a9
    ya mo3ak, ya mouak, trisomique kbir, ya trisomique, ya l autiste, ya autiste, ya l'autiste, ya l3ami ta3
    ya lbekkouch, ya la3war
  `,
  insult: `
    # âne et bête (l'injure courante)
    (7|h)mar, (7|h)maar, (7|h)mara, (7|h)mir, (7|h)mirr, la7mir, lahmir, l(7|h)mar, ya (7|h)mar
    ya l(7|h)mar, weld l(7|h)mar, wlad l(7|h)mar, wled l(7|h)mir, bent l(7|h)mar, ras l(7|h)mar
    7mar weld 7mar, hmar weld hmar, hmar kbir, 7mar bla denb, rass 7mar, jahch, ja7ch, dja7ch, djahch
    ja7cha, jahcha, jhouch, j7ouch, bhim, bhima, behim, bhayem, bhayem ga3, lbhim, lbhaym, bahim, bahima
    bhim weld bhim, bghal, bghel, beghel, baghl, bghala, bghalat, baghla, lbghal, weld lbaghla, teyes
    tays ta3, tis bla 9roun
    # chien aimé de personne : formes sans équivoque
    ya (kelb|kalb|klb|lkelb|lkalb|lklb|kleb), ya (klab|leklab|lklab|kleb), ya kelba, ya kalba, ya lkelba
    ya lkalba, (weld|wald|wlad|wled|ould|ouled|bent|bnat) (l|el |le|lel |)(kelb|kalb|klb|kelba|kalba|klab)
    weld lkelb, wlad lkelb, wlad leklab, wlad lklab, kelb weld kelb, kelb ben kelb, kelb weld lkelb
    klab wlad klab, klab wlad lklab, kelb ben lkelb, klab lblad, bni kelboun, bnou kelboun, beni kelboun
    kelboun, bni kalboun, kelb khamej, kelb mwassakh, kelb jarban, klab jarbanin
    # mère, père, famille
    (weld|wald|wlad|wled|ould|ouled|wld) (l|el |le|)(9|k|q|g)a(7|h)ba
    (weld|wald|wlad|wled|ould|ouled|wld) (l|el |le|)(9|k|q|g)(7|h)ba, weldla9a7ba, weldel9a7ba, wldl9a7ba
    weld l9e7ba, weld el k7ba, weld lkehba, wlad lkhab, wlad l9hab
    (bent|bnt|bnat) (l|el |le|)(9|k|q|g)a(7|h)ba, bent l97ba, bent lkhba, weld l97ba, wlad l97ba, wld l97ba
    wld lk7ba, weld lk7ba, weld 97ba, wlad k7ab, wlad 97ab, wlad 9hab, weld 9ahba, weld qahba, ibn l9ahba
    ben l9a7ba, ben lka7ba, (weld|wlad|wled|ould|bent|bnat) (l|el |le|)(7|h)(a|)ram, weld lehram
    wlad le7ram, weld el haram, wlad lehram, weld zna, wlad zna, weld zina, wlad zina, weld zzna
    wlad zna ga3, weld zenya, wlad zenya, ibn zina, weld zen9a, wlad zen9a, wlad zan9a, weld zan9a
    bent zen9a, bnat zen9a, wlad zna9i, weld tay7a, weld lkhamja, weld lkhamej, wlad lkhamjin, weld lfajra
    wlad lfajra, weld l3ahira, wlad l3ahirat, weld lfa7cha, weld chlaka, weld chmata, wlad chmata
    wlad chmayet, weld gawriya, wlad l7arka, wlad lharka, wlad l7arki, weld l7arki, wlad lharki, bent l7arki
    7arki, harki, lharki, harkiyin, wlad bigeard, wlad bijar, weld fransa, wlad lisi3mar, weld ma7loul
    weld lkhanzir, weld khanzir, weld lhallouf, wlad lkhanazir, wlad l7allouf, weld l7allouf, wlad hallouf
    bent l7allouf, wlad el khanzir
    # insultes à la mère et aux parents
    (n3al|na3al|n3el|in3al|yn3al|yen3al|yan3al|yna3al|yen3el|inal|ynal|yel3an|yl3an|il3an) (bouk|bok|boukom|bokom|boukoum|babak|yemmak|yemak|mok|waldik|waldikom|jeddek|jedek|slaltek|rabek|rabbek|rabkom)
    (n3al|na3al|in3al|yn3al|yen3al|yna3al|ynal) (bou|bo) (bouk|bok|boukom|lklab|hadok|yemmak), n3albouk
    na3albouk, yn3albouk, in3albouk, yan3albouk, yen3albouk, n3elbouk, n3lbok, na3lbouk, ynalbouk, inalbouk
    yna3lbouk, yne3lbouk, na3lat allah 3lik, na3lat allah 3likom, la3nat allah 3lik, la3nat allah 3likom
    la3natou allah 3likom, l3ana 3lik, l3ana 3likom, yn3el assl, yen3al slalet, yen3al slaltek
    yn3al slaltkom, n3al slaltek, n3al l9ahba, yn3al li jabek, yen3al li jabek, yn3al li weldek
    yn3al li rabbak, yen3al li rabak, yen3al lbatn li, lah yna3lek, lah yn3alkom, lah ina3lek, lah ila3nek
    lah yl3ankom, rabi yna3lek, rabi ynalek, rabi yn3alkom, rabi yla3nek
    (nik|ni9|nek|nick|nayek|naik|neik|tnik|nniklek|nnik|nniklk|nniklkom|nniklek|n nik) (mok|mouk|mak|yemmak|yemak|ymak|yamak|yemmk|ommok|omok|ommek|mokom|yemmakom|yemakom|rabek|rabbek|rabak|rabkom|bouk|babak|waldik|khtek|okhtek|khtk|slaltek|slaltkom|jedek|jed|dinek)
    nikmok, nikmouk, nikomok, nikommok, nikyemmak, ni9mok, nik mk, =nmk, =nmok, zebi fik, zebbi fik
    zebi f yemmak, zebi fikom, kess mok, ks mok, kos omok, kos ommek, kosomak, kos okhtek, ksomok, kos omk
    kes ommek, sowa yemmak, swa yemmak, swat yemmak, saoua yemmak, terma ta3 yemmak, termet yemmak
    termet mok, tarmat yemmak, taboun yemmak, taboun mok, tabboun yemmak, tabboun mokom, tabboun yemmakom
    tabon yemmak, 9ahbet mok, yemmak l9a7ba, yemmak lka7ba, yemak l9ahba, yemmak ka7ba, yemmak 9a7ba
    yemak kahba, mok l9a7ba, mok 9a7ba, mok lka7ba, khtek l9a7ba, khtek 9ahba, khtek lka7ba, khtek kahba
    3la yemmak ya, ya yemmak l, ya mok lka
    # prostitution, proxénétisme, cocuage
    (9|k|q|g)a(7|h)ba, (9|k|q|g)(7|h)ba, (9|k|q|g)e(7|h)ba, (9|k|q|g)a(7|h)b, (9|k|q|g)(7|h)ab
    (9|k|q|g)a(7|h)bat, 9a7ab, ka7ab, l(9|k|q|g)a(7|h)ba, ya l9ahba, t9a7bin, mt9a7ba, fajira, fajirat
    fa7cha kbira, 3ahira, 3ahirat, 3ahra, charmouta, charmota, charmoutta, chermouta, sharmouta, chrmouta
    charamit, charmoutat, mou3ahra, (9|k|q|g)aw(w|)ad, (9|k|q|g)ouad, (9|k|q|g)awed, (9|k|q|g)ewwad
    (9|k|q|g)aouad, (9|k|q|g)awada, (9|k|q|g)awadin, (9|k|q|g)awwadin, (9|k|q|g)awadine, (9|k|q|g)wad
    l9awad, l9ewwad, lkawad, weld l9awad, wlad l9awadin, (9|k|q|g)aw(w|)ed, ro7 rou7, rouh roh tkawed
    rouh tkawed, rouh tgawed, rou7ou t9awdou, rou7 tkawed, ro7ou t9awdou, rouhou tkawdou, mat9awdouch
    ta(7|h)an, ta(7|h)(7|h)an, t7an, te(7|h)an, ta(7|h)ana, ta(7|h)anin, ta(7|h)(7|h)ana, ta(7|h)(7|h)anin
    t(7|h)anin, lta(7|h)an, ta7an weld ta7an, ta(7|h)anine, ta(7|h)ann, tahhan kbir, dayouth, deyout
    deyouth, dyout, dayouthin, dayoutin, dyatha, deyatha, bou 9roun, bou9roun, boukroun, bou grone
    bou grone kbir, weld lta7an, wlad ta7an
    # bassesse, saleté morale
    (ch|sh)mata, (ch|sh)amata, (ch|sh)mayet, (ch|sh)emmata, (ch|sh)matta, (ch|sh)ammata, (ch|sh)matin
    chmatat, chmaytiya, khsis, khassis, 5asis, khsisa, khssis, nad(h|)el, nadla, andal, andhal, nadala
    ya nadhl, safel, safil, safala, safil kbir, da3er, da3ra, mon7at, mounhatt, mon7atin, mounhatin
    mounhata, 7a9ir, ha9ir, hakir, 7akir, 7a9ira, hakira, ho9ara, hou9ara, 7o9ara, houkara, 7a9irin, hakirin
    mal3oun, mel3oun, mal3ounin, mel3ounin, mal3oun din, mal3oun lwaldin, mal3oun lwalidin, lmal3oun, ml3oun
    mal3ouna, maskhout, meskhout, maskhout lwaldin, meskhout lwaldin, meskhout waldin, maskhoutin, maskhouta
    masskhout, mes5out, ya zbel, wlad zbel, weld zbel, bouzebal, bouzbal, bouzebbal, bouzabal, bouzbel
    ya lkhra, ya khra, wlad lkhra, wjeh lkhra, wejh lkhra, wech lkhra ya, ya wjah lkhra, khray, khraya
    kharay, kharyan, khriyan, boukhra, boukhria, bou khra, kharray, kharrayin, weld lkharra, mkharri, mekhri
    mkhari, mkhriyin, khranji, lajyaf, lajiaf, ya jifa
    # bêtise
    moghaffal, moughafal, moughaffal, moghafal, moghafalin, moughafalin, mghaffal, mghafal, mghaflin
    mkelekh, mkallakh, mkalakh, mkelakh, mkellekh, mkalkhin, mkelkhin, mkalkha, mkelkha, mkallkhin, m9allakh
    kelakh, kalakh, klakh, a7ma9, ahma9, ahmaq, ahmak, a7maq, hamqa, 7am9a, hamka, 7om9a, hom9a, houmka
    7ama9a, m3attah, 3atah, m3atah, ma3touh, ma3touhin, ma3touha, m3atouh, ma3tou, m3touh, m3touhin, =tafih
    =tafeh, =tafha, =tafhin, tafihin, tafihine, ettafihin, tafaha, tafih kbir, dmagh 7mar, dmagh hmar
    ras l 7jar, boujadi kbir, djayeh, djaye7, jaye7, djayha, jay7in, jayhin, djay7in, djayhin, mjayah
    mjayeh, ya 9erd, ya 9ard, ya lkerd, ya kerd, ya lqerd, ya l9erd, ya ghorab, ya halouf, ya hallouf
    ya l7allouf, ya 7allouf, ya lhallouf, ya khanzir, ya lkhanzir, ya khnazer, ya lkhanazir, ya jrana
    ya debbana, ya bagra, ya lbagra, ya begra, ya baqra, ya ba9ra, ya naaja, ya na3ja, ya jaja, ya djaja
    ya dajaja, ya dabba, ya dwab, ya lghnem, ya ghnem, ya lfirane, ya lbaghla, ya 7aywan, ya haywan
    ya hayawan, ya 7ayawan, ya haywanat, ya 7ayawanat, ya hayawanat, ya lhaywan
    # expressions
    (ballaa|ballek|balla3|bala3|bale3|bal3|bel3|bella3|ghla9|ghlek|ghleg|aghla9|aghlek|sekker|sakar|sakker|seker|sekkar|sakkar|ghle9|bl3|oskot w bla3) (fommek|fomek|fomk|fommk|femmek|fomak|fommak|9erjoumtek|gargoumtek|garjoumtek|gar9oumtek|khanfourtek|wejhek)
    (bal3ou|bel3ou|bella3ou|balla3ou|ghal9ou|ghelgou|ghelkou|sekrou|sakrou|sakkrou|sekkrou) (fommkom|fomkom|fommekom|femkom|fomakom|fwamkom|fwamekom|fwahkom|lafwah)
    (tfou|tfouh|tfo|tffou|tfu|tfouu|tfoo|tfooh) (3lik|3likom|3likoum|3lih|3liha|3lihom|alik|alikom|3la wejhek|3la wjahkom|3la wjouhkom|3la wjeh)
    nabza9 3lik, nebze9 3lik, nabzak 3lik, nebzag 3lik, nebze9 3la wejhek, nebzo9 3lik, nebsag 3lik
    nbzeg 3lik, nebzak 3la wjhek
    (wejh|wjah|wjeh|wajh|wech|wejhek|wejhkom|wjouh) (lkhra|el khra|lbagra|lbaqra|l9erd|lkerd|lqerd|lhmar|l7mar|lkelb|zbel|ezzbel|ch7am|chmata|chmayet|terma|zeb|zebi|zab|lkhmaj|zabla|jifa|lmadrouba|ta3 kelb|ta3 hmar)
    ro7 takhra, rou7 takhra, rouh takhra, rou7 tekhra, rouh tekhra, roh takhra, rou7ou takhraw
    rouhou takhraw, kol khra, koul khra, koul lkhra, kol lkhra, kolou khra, koulou khra, koulou lkhra
    kol zebi, koul zeb, koul zebi, kol zeb, kol terma, koul bouchi, 9awed men hna, gawed men hna
    gawed 3liya, 9awed 3liya, kawed 3liya, kawed men hna, kawed mn hna, gawdou, 9awdou, 9awdou mn hna
    kawdou mn hna, 9awdou men hna, rou7 tnayek, rouh tnayek, roh tnayek, ro7 tnayek, rou7 tetnayek
    rouh tetnak, rou7 tetnak, ro7 tetnak, rohou tnaykou, rou7ou tnaykou, rouh t9ahab, rou7 tmout, rouh tmout
    ro7 tmout, roh tmout, rou7 t7ched, rouh tet7cha, tet7cha fik, t7chalek, met7chi, mat7chi, tnaket fik
    metnak, matnak, mtnak, mitnak, metnakin, matnakin, mtnakin, mtnaka, metnaka, matnaka, mnayek, mnayeka
    mnayka, mnaykin, mnayak, mnyek, manyouk, menyouk, manyouka, menyouka, manyoukin, menyoukin, manyok
    menyok, mnyouk, mniyek, mnayek ga3, nayak, neyyak, nayakin, niyak, niyyaka, lahas, la77as, lahhas, l7as
    la7as, lahassin, la7asin, la7asine, lahasin, lahas sabat, lahass, l7as lkapa, la7as rangers
    la7as rangers ta3, la7assin rangers, lhas lkaba, chiyat, cheyat, chiyatin, cheyatin, chiyatine, chiyyat
    chiyata, chyata, cheyatine, chyatin, lcheyatin, chiyat kbir, chiyatin ga3, ya chiyat
  `,
  harsh: `
    # chien, cœur : équivoques
    kelb, kalb, =klb, kelba, kalba, klab, leklab, lklab, lkelb, lkalb, kelb ta3, klab ta3, klayeb
    # bas, pourri (aussi dit d'un prix, d'un produit)
    r(e|a|)khis, rekhiss, rakhiss, r5is, rkhissa, rkhisa, rekhissa, rkhas, rakhsin, rkhisin, rekhsin, khamja
    khamej, khamjin, lkhamej, lkhamjin, mkhamej, mkhammej, mkhamja, chlaka, chlayek, bhalil, zbel, zebala
    # défauts de personne
    jahel, jahil, djahel, djahil, jahla, jahlin, djahlin, jouhal, djouhal, johala, jouhala, jahala, ghabi
    ghebi, ghabiya, ghabya, ghabiyin, aghbiya, aghbia, ghbiya, ghoubi, ghebi kbir, 8abi, ghchim, ghachim
    ghouchem, ghchima, ghochma, k(e|a|)d(d|)ab, kadhab, kaddeb, keddaba, kadaba, kadabin, keddabin, kedabin
    kaddabin, kadhabin, kdadeb, kedabine, fachel, fachil, fechel, fashel, fachla, fachlin, fechlin
    fachiline, fachlin ga3, fachiline ga3, khawaf, khawwaf, khawafin, khouwaf, khwaf, khawaffa, =jban
    djaban, jaban, jabana, djabana, jobana, joubana, machi rajel, machi rjal, makch rajel, makomch rjal
    marakch rajel, marakomch rjal, nta machi rajel, ntouma machi rjal, bla rejla, bla redjla, bla rojla
    bla nif, bla chara(f|ff), bla karama, bla asl, bla assl, bla trabi, bla tarbiya, bla hya, bla 7ya
    bla wejh, bla 3ird, bla damir, bla dhamir, bla mokh, bla 3a9l, bla 3a9el, bla dmagh, bla din, bla akhla9
    ma fik rejla, ma fikch rejla, ma fikch rojla, ma fikomch rejla, ma fik nif, ma fikch nif, ma fikomch nif
    ma fikch trabi, ma fikomch trabi, ma 3andekch lmokh, ma 3andkomch lmokh, ma3andekch 3a9l
    ma3andkomch 3a9l, ma 3andekch 3a9l, ma 3andkomch 3a9l, ma 3andek mokh, na9es 3a9l, na9sin 3a9l
    na9es trabi, na9sin trabi, na9sek trabi, na9skom trabi, na9soukom trabi, khasskom trabi, khassek trabi
    khasekt tarbiya, 9lil lhya, 9lil trabi, klil trabi, 9lil l asl, 9lil lasl, 9lil l'asl, klil lasl
    glil lasl, 9lal lasl, 9lil din, 9lil lkhir, klil lkhir, 9lilin trabi, 9lalin trabi, 9lil ladab
    9lil el adab, 9alil l adab, 9alil el adab, wa9e7, wa9eh, wa9ha, wa97a, waqeh, waqih, wakih, wakeh, wa9i7
    wa9i7a, wakiha, wa9hin, waqi7in, wa9i7in, waki7in, wkah, wajhek s7i7, wejhek s7i7, wejhek shih
    wejhkom s7i7, wejhkom shih, s7i7 lwejh, shih lwejh, mfarfar, mbarhech, mbarhach, mberhech, barhouch
    berhouch, bar7ouch, brahech, brahch, berahech, mbarhchin, mberhchin, mbarhcha, barhoucha, mahboul
    mehboul, mahboula, mehboula, mhabel, mhabil, mhabla, mahabil, hboul, mahboul kbir, m7ewes, majnoun
    mejnoun, majnouna, mjanin, mejnouna, mejanin, madjnoun, mdjanin, mrid f mokhou, mrid f rassou
    mrid nafsi, mrid nafsiyan, mrida nafsiyan, mridin, mrid f rasek, mrida f rassek, m3a99ad, m3a9ad, m3akad
    m3aqad, m3aqed, m3a9da, m3akda, m3aqda, m3a9din, m3akdin, m3aqdin, mghabghab, mechmouch, moutakhalif
    motakhalif, motakhallif, metkhelef, mtkhalef, metkhallef, mtkhalfin, metkhelfin, mtkhelfin, matkhalef
    moutakhalifa, moutakhalifin, motakhalifin, mutakhalif, takhalof, mounafi9, monafi9, mounafik, monafik
    mnafe9, mnafek, mnafaq, monafi9a, mounafika, mounafi9in, monafi9in, mounafikin, monafikin, mnaf9in
    mnafkin, khayen, khayin, khayna, khaynin, khawana, khawna, khewana, khaynine, khayn, kheyen, ghadar
    ghaddar, gheddar, ghaddarin, ghadarin, ghadara, sarra9, serra9, sarak, serrak, sar9a9, sarra9a, sarra9in
    serra9in, sara9in, sarrakin, serrakin, serakin, srra9, srra9in, nassab, nessab, nasab, nassabin
    nessabin, nasabin, nesabin, nssab, nssabin, ghachach, ghechach, ghachachin, ghechachin, khadda3, kheda3
    khadda3in, mafia, mafya, mafiyouz, mafyouz, 7aggar, haggar, 7agar, 7aggarin, haggarin, hagarin, 7agarin
    dalem, dhalem, dalmin, dhalmin, dolam, dholam, tamma3, tamma3in, tama3in, temma3, tamma3a, mechhah
    che77ah, cha77ah, chahah, m9amel, mgamel, mkamel bel 9mel, meskin f 3a9lou, mcharrer, charir, charirin
    7assad, hassad, hassadin, 7assadin, hasadin, 7asadin, hossad, 7ossad, housad, 7ousad, hasoud, 7asoud
    hassouda, ghayar, ghayarin, ghayour, m7aksed, mhaksed, nemmam, nemam, nemamin, hadarin, haddarin, haddar
    haddara, hadara, boukhili, bkhil, b5il, bkhila, bkhal, zelat, zalat, zawali ta3, 7achich ta3, drogué
    drogé, zatla mokhek, mzatel, mztol, mztoul, maztoul, meztoul, meztoulin, sekran, sakran, skarji, skardji
    sekardji, skarjiya, soukardji, zatlaji, zetladji, zetlaji, hchaychi, hachaychi, 7chaychi, khorotto
    khorti, khortiste, khartiste, khartaji, kherti, kharti, kavi, kavé, kavia, kavya, kavyin, ga3r, ga3er
    lga3r, ga3ri, gua3er, 3roubi, 3robi, 3roubia, voyou, vouyou, vwayou, 7iti, 7itist, hitiste, hittiste
    bandi, bandia, bandiya, baltaji, beltadji, baltadji, baltajiya, baltagi, beltagia, mkhalwed, mkhalwdin
    mkhalwda, mfalles, mfales, mfalsin, mfesd, mfasda, mfasdin, fassed, fasda, khaser, khasser, khassrin
    khasrin, khasra, 9abi7, kbi7, 9bi7, kbih, 9bih, 9biha, kbiha, 9abih, 9bi7in, 9bihin, khayeb, khayba
    khaybin, khayeb wejh, bache3, bach3a, baché3, bache3 wejh, b7al l9erd, b7al l7mar, kima l7mar
    kima lhmar, kima lkelb, kima lbhim, kima lbagra, kima l9erd, kima lkerd, ki lhmar, ki l7mar, ki lbhim
    ki l bhim, ki lkelb, ki lkalb, ki lbagra, ki l9erd, ki lkerd, zayed na9es, zayed f denya
    ma tesla7 l walou, ma teslah l walou, ma teslah lwalou, ma teslahch, ma tesla7 lwalou
    ma teslahou l walou, ma tesla7ou l walou, ma tesl7ou l walou, ma teswa walou, ma teswa 7atta dourou
    ma teswa dourou, ma teswa 7atta basla, ma teswach basla, ma teswaw walou, ma teswaw dourou
    ma teswaw basla, ma teswawch, ma tswaw walou, ma tswa walou, taye7, tay7a, tayeh, tayha, tay7in, tayhin
    tayehin, tayah, tayhine, tayha bezaf, maskhra, maskhara, meskhra, masakhra, karakouz, garagouz
    9arag(u|)ouz, 9ara9ouz, karagouz, garaghouz, bouffoun, moharij, mouharij, moharrij, mouharijin
    moharijin, mohariga, boujadi, boujadia, boujadiyin, 3agoun, 3agouna, 3gagen, 3aggoun, 3agoun kbir
    kassoul, kasoul, kassoula, kessoul, koussala, kousala, 3ajez, 3agaz, 3agazin, 3agguez, 3ajzin
    bou kercha, boukercha, boukarch, boukercha kbira, bou karch, kerrouch, karrouch, dobba, doubba, 7arrach
    hamaji, 7arachi, hamajiya, mahlouk, bayra, bayer, bayrin, 3jouz nahs, 3jouza nahs, 3jouza chamta, chaiba
    chayeb 3ayeb, chibani khref, khref, kharfan, mkharef, kharraf, mkharfin, kharef, mkharfa
  `,
  dehumanise: `
    # animaux dits de personnes
    khnazer, khanazir, khnazir, khanzir, khenzir, khanzira, khnazer ga3, khinzir, lkhanazir, lkhanzir
    lkhenzir, 5anzir, 5anazir, 7allouf, hallouf, 7alouf, halouf, hellouf, 7ellouf, 7lalef, hlalef, hlalif
    7lalif, lahlalef, l7allouf, lhallouf, 7alloufa, halloufa, 9erd, 9rad, 9roud, 9rouda, 9erda, 9irada, kerd
    kroud, kouroud, korod, 9orod, 9ouroud, qroud, qrada, lqroud, lkroud, l9roud, l9rouda, l9irada, chwada
    chwadi, chawadi, gorilla, goriyat, ghorila, ghourila, nesnas, 7ayawan, hayawan, 7aywan, haywan
    7ayawanat, hayawanat, 7aywanat, haywanat, 7ayawanet, haywanet, lhaywanat, l7aywanat, bahaim, baha2im
    bahayem, bhaym, dwab, douab, dawab, lwouhouch, wo7ouch, wouhouch, dhiab, dba3, dbou3a, dab3, firan
    firane, fi2ran, fi'ran, fiiran, lfirane, jerdan, jardan, jourdane, jerbou3, jrabi3, jarabi3, 7nech
    hnech, 7nach, 7nouch, hnouch, 7nech mssamem, lafa3i, af3a, afa3i, af3i, 3agrab, 3a9rab, 3akrab, 3gareb
    3garab, 3qareb, 3akareb, 3a9arib, 3akarib, ghnem, ghnam, lghnem, lghnam, 8nem, ghanam, 9ati3 ghnem
    kati3 ghnem, 9ati3 ta3 ghnem, 9ati3 ta3 7mir, 9ati3 ta3 hmir, 9ati3 bhaym, khrouf, khirfan, khirfane
    kharouf, na3ja, naaja, n3aj, bagra, baqra, ba9ra, begra, bgar, bgarr, b9ar, ba9ar, 3tares, 3atrous
    ghorban, ghrab, ghorab, ghirban, ghirbane, jaja, djaj kamel, jrad, djrad, ljrad
    # vermine, parasites, maladie
    namous, namoussa, nemous, debban, debbane, doubab, dhobab, didan, doudan, doudane, doudat, doudane l ard
    didane l ardh, 9mel, gmel, l9mal, lgmel, 9amla, gamla, kamla khamja, 9oumla, 9orad, tofailiyat
    toufailiyat, toufayliyat, toufailia, tofaili, toufayli, toufaili, tofayliyat, 7acharat, hacharat
    hasharat, 7achra, hachra, 7achara, 7chara, lhacharat, l7acharat, hachart, sarakzit, serakzit, saraksit
    guerlou, gerlo, gerlou, grellou, guerlouat, grawel, gralou, khnafes, khanafis, khenfous, khonfoussa
    khanfoussa, khnafis, saratan lblad, saratan lmojtama3, wba2 3la, waba2 3la, wabaa 3la, fayrous, virousat
    virus lblad, ta3oun, ta3oune, ta3oun lblad, jarathim, djarathim, djarathime, microbat, mikrobat, mikroub
    microb, mikrob, khobatha, khbit, khbith, khobta, khoubatha, kheba2ith
    # ordures
    zbel, zbala, zobala, zoubala, zebala, zebel, nofayat, noufayat, nifayat, hotala, houthala, hothala
    7othala, 7othalat, houtalat, hothalat lmojtama3, 7othalat lmojtama3, houtalat lmojtama3
    houthalat el mojtama3, a3far, 9adhara, 9adara, qadhara, kadara, 9adhourat, 9adourat, kadhourat, qadourat
    9adourate, njas, najas, najassa, nadjes, andjas, anjas, njassa, nadjassa, najassat, radjs, ridjs, rjes
    fadalat, fadhalat, khmaj, lkhmaj, lekhmaj, ousakh, awsakh, aoussakh, wsakh, wsekh, lousakh, wessekh
    lwessekh, mwassakh, mwasskhin, mwesskhin, jifa, djifa, jiyaf, jyaf, djiyaf, jiyyaf, m3affen, m3affnin
    3fen, 3afna, 3founa, 3foun
    # moins qu'humains
    machi bachar, machi bnadem, machi bni adam, mahomch bachar, mahomch bnadem, mahomch bni adam, machi nass
    machi 3bad, mahomch 3bad, mahomch nass, homch 3bad, machi insan, mahouch insan, machi mn bachar
    machi men lbachar, nos bachar, nos bnadem, nos 3bad, chebh bachar, chebah bnadem, chayatin, chayatine
    chayatin l ins, ablis, iblis, ibliss, jnoun, djnoun, ghoul, ghoula, ghoulat, 3firit, 3afarit, 3frita
    dajjal, dadjal, dajjalin, dajal, massoukh, moussoukh, memsoukh, mamsoukhin, mamsoukha, khel9 na9es
    khalk na9es, khel9a na9sa
  `,
  threat: `
    # tuer
    (n|ne|na|no)(9|k|q)t(e|)l(ek|ak|k|kom|ouk|oukom|ouh|hom|ha)
    n(9|k|q|g)(e|a)tl(ek|ak|ouk|kom|oukom|ouh|hom), ne9tlek, ne9tlak, neqtlek, na9tlak, naktlak, naqtlek
    naktelkom, ne9tlkom, nektlkom, ne9tlouk, no9tlouk, ghadi n9etlek, ra7 n9etlek, rah nektlek
    wallah n9etlek, wallah nektlek, wallah ghir n9etlek, wellah nektelkom
    (n|ne|na)db(e|a|)(7|h)(ek|ak|k|kom|ouk|ouh|oukom|hom), ndeb7ek, ndeb7ak, ndeb7kom, ndebhek, ndebhak
    ndeb7ouk, ndebhouk, ndebhoukom, ndeb7oukom, ndbe7k, ndeb7o, ndeb7ou mok, ndebhek kima, ndeb7ek kima
    nedbehek ki, ndeb7ek ki lkebch, ndebhek ki lkabch, ndab7ek, ndabhek, ndab7ak, ndabhouk, ndabhoukom
    ndab7oukom, (n|ne|na)dfn(ek|ak|k|ouk|kom|oukom), nadfnek, nedfnek, ndefnek, ndafnek, ndefnouk
    ndefnek 7ay, ndefnek hay, nedfenek hay, nedfnek 7ay, nkaffnek, nkafnek, nkefnek, nnahi hyatek
    nanhi 7yatek, nenhi 7yatek, nenhi hyatek, nsafik l 9bar, nsiftek l 9bar, nsiftek lel qbar
    nsaftek lel kabr, neb3tek l 9abr, nab3tek l 9bar, nab3thek l 9abr, nab3thek l jebana, nab3thek l mqabra
    nb3tek l m9bra, nedik l m9bra, neddik l 9bar, ndik l ma9bara, n7aferlek 9ebrek, nhaferlek qabrek
    nahfarlek 9abrek, na7farlek 9abrek, nahferlek gabrek, n7afrlek 9abrek, nesfi dmek, nechrob dmek
    nechreb demmek, nachrab dmek, nachrob demek, nechroub demek, nsil demek, nsayel dmek, nsayel demek
    nsayyel demkom, nsiyel dmek, nsayel dmaykom, demek halal, dmek 7lal, dmek hlal, demek 7lal, demmkom 7lal
    demkom hlal, damkom halal, dmaykom, demek mahdour, demkom mahdour, damek mahdour, lmout lik, lmout likom
    el mout likom, el mout lihom, lmout lihom, lmout l lkhawana, lmout l lklab, lmout l yhoud
    # frapper, casser
    (n|na|ne)dr(e|o|a|)b(ek|ak|k|kom|ouk|oukom|ha|hom), nderbek, ndarbek, ndarbak, nderbak, ndrbk, ndarbkom
    nderbkom, nderboukom, ndarboukom, ndarbouk, nderbouk, ndarbouh, nderbouh, ndarbek ndarbek
    ndarbek l rass, nderbek l wejh, ndarbek b, nderbek b, nedrbek b mous, nderbek b mouss, ndarbek b mous
    ndarbek bel mous, nderbek bel khodmi, nderbek b khodmi, nferchek, nfarchek, nferchk, nfarchak, nefrechek
    nefrechouk, nfarchkom, nferchkom, nfarchoukom, nferkhek, nsawtek, nswtek, nsaotek, nasl5ek, nslakhek
    neslekhek, neslkhek, nselkhek, nsalkhek, nsal5ek, nselkhouk, nsalkhouk, nselkhkom, nsalkhoukom
    nselekhlek jeldek, nsalekhlek jeldek, n7ayad jeldek, nahilek jeldek, nna7ilek jeldek
    nk(a|e)s(s|)(e|a|)r(ek|lek|lak|lkom|kom|hom|ouk|oulek), nkesserlek, nkeserlek, nkesrek, nkasrek
    nkassrek, nkesrouk, nkasrouk, nkassrouk, nkasrlek, nkesrlek, nkasserhalek, nkesrhalek, nkasarhalek
    nkasrouhalek
    (nkasser|nkesser|nkassar|nkaser|nekser|neksser|nkser|nksar|neksar|naksar|nkeser|nkasar) (rassek|rasek|raskom|rasskom|wejhek|wajhek|wejhkom|yeddek|yedik|yeddik|rejlik|rajlik|sanik|snanek|sninek|fommek|fomek|dlo3ek|dlou3ek|3damek|dahrek|r9abtek|rekbtek)
    ghadi nekser rassek, ghadi nkasser rassek, rah nekser rassek, ra7 nkasser rassek, nta7ilek snanek
    nti7lek snanek, ntayahlek snanek, ntaye7lek snanek, ntayahlek snink, ntayehlek snanek, ntayhek, ntay7ek
    ntaye7ek, ntayhouk, n9at3ek, nqat3ek, nkat3ek, ngat3ek, ng3at3ek trayef, n9at3ek trayef, n9ata3ek
    n9at3ouk, ngat3ouk, n9at3oukom, n9ta3lek rassek, n9at3lek rassek, na9ta3lek rassek, na9ta3 rassek
    ne9ta3 rassek, nekta3 rassek, nagta3 rassek, nagta3lek rassek, na9ta3 lsanek, na9ta3lek lsanek
    na9ta3 yeddek, nekta3 lsanek, n9ata3lek lsanek, nhares wejhek, nherres wejhek, nharreslek wejhek
    nfegsek, nf9asek, nf9esek, nfa9sek, nefgaslek, nfelgek, nfel9ek, nfal9ek, nefle9 rassek
    nefle9lek rassek, nfalglek rassek, nfel9lek rassek, nefleg rassek, nfleklek rassek, nefle9 wejhek
    nchargek, nchergek, ncherrgek, ncharreg wejhek, ncharga3 wejhek, ncherreg wejhek, ncharrek wejhek
    nchowehlek wejhek, nchaweh wejhek, nchawehlek wejhek, nchwehlek wejhek, ntartaglek rassek
    ntarta9lek rassek, ntarteglek rassek, ntarta9 rassek, nfar3ass, nfer3ess, n3afsek, n3afs 3lik
    n3fes 3lik, na3fas 3lik, nesta3fes 3lik, nghezzek, nghozzek, nghezouk, nghozek b mous, nghozzek b khodmi
    nt3nek, nta3nek, nat3nek, nkhan9ek, nkhne9k, nkhen9ek, nkhnkek, nkhangek, nkhengek, n5an9ek, nkhon9ek
    nechn9ek, nchen9ek, nchan9ek, nchangek, nchengek, nchn9ouk, nchan9oukom, nchan9ouk, na3la9kom, n3al9ouk
    n3al9oukom
    # brûler, détruire, enlever
    (n|ne|na)(7|h)r(e|a|)(9|k|g)(ek|ak|kom|ouk|lek), n(7|h)(a|e)r(9|k|g)(ek|ak|ouk|oukom|lek|kom), n7er9ek
    n7ar9ek, n7arkek, nherkek, nhar9ek, nharkek, nhergek, nhargek, n7ergek, n7argek, n7er9ouk, n7er9kom
    n7ar9oukom, n7er9oukom, nhargkom, nhargoukom, nhar9oukom, n7er9lek darek, n7ar9lek darek, nharglek darek
    nharklek darek, ne7re9 darek, nahrag darek, nehreg darek, nahra9 darkom, n7ar9ou l'agence
    ne7re9 l'agence, nhargou l'agence, nehreg l'agence, n7ar9ou lagence, nahargou l bureau, n7er9ou lbureau
    n7ar9ou le magasin, n7ar9ou lma7al, nhargou lmahal, nehreg lhanout, ne7re9 l7anout, n7ar9ou siège
    n7ar9oulkom, nhargoulkom, ncha3al fik nar, nech3el fik nar, nech3al fik nar, nach3al fikom nar
    nch3al fikom nar, nche3lou fikom nar, ncha3lou fikom nar, nkhatfek, nkhatfouk, nekhtfek, nkhtef wladek
    nkhtaf wladek, nkhtef bentek, nekhtaf wladkom, nekhtef bentek, nghtasbek, nghtaseb, naghtasbek
    neghtasbek, naghtasbouk, naghtasab khtek, nfajrek, nfajarkom, nfajar fikom, nfajrou fikom, nfeje3kom
    nfarga3kom, nfarg3oukom, nfarge3 l'agence, nda9dgou, ndag(d|)dgek, nda9d9ek, nrachich, nrachek b rsas
    rsassa f rassek, rsasa f rasek, rssassa f rassek, rsassa f rasskom, nrami 3lik, narmi 3lik rsas
    ntiri 3lik, ntiri fik, nkartech fik, nkartchek, nkartchouk, bombe f l'agence, bombe f l agence
    ndir bomba f, n7ot bomba f, n7ot bombe f, nhot bomba, nhot bombe
    # retrouver, guetter, faire payer
    (3|a)raft win t(e|)sk(o|ou|)n(ou|), 3raft win tskon, 3raft win tesken, 3raft win teskon
    3raft win tskoun, 3reft win tesken, 3ref(t|na) win teskon, 3refna win tesken, 3arfek win tskon
    3arfinek win tesken, 3arfin win tskon, 3arfin win tskono, 3arfin win tesknou, 3arfinkom win tesknou
    3aref win teskon, 3aref win tesken, 3aref win tskon, 3arfa win tskon, rani 3aref win tskon
    rani 3aref win tesken, na3raf win teskon, na3ref win tesken, na3ref win teskon, na3raf win tskon
    na3ref win tskon, n3ref win teskon, n3raf win tskon, na3rfou win teskon, na3rfou win tskon
    naaref win teskoun, naaref win tesken, aaref win tesken, 3raft win takhdem, 3raft win tekhdem
    na3ref win takhdem, na3raf win tekhdem, 3aref win tekhdem, na3raf win ta9ra, 3aref win ta9raw wladek
    na3ref win ya9raw wladek, na3raf wladek win ya9raw, 3arfin wladek win, na3raf darkom, na3ref darkom
    na3ref darek, na3raf darek, 3raft darek, 3raft darkom, 3reft darek, 3arfin darek, 3arfin darkom
    3aref darkom, 3aref darek, na3raf tonobiltek, 3raft tonobiltek, na3ref matricule ta3ek
    3andi l'adresse ta3ek, 3andi adresse darek, 3andna l'adresse ta3ek, nsa(9|k|q)si 3lik, nsa9si 3lik
    nsaksi 3lik, nsa9siw 3lik, nsaqsi 3lik, rani nsa9si 3lik, nsaksiw 3likom, rani nhawes 3lik
    rani n7awes 3lik, nelgak barra, nelkak barra, nel9ak barra, nel9akom barra, nal9ak barra, nel9ak f zan9a
    nal9ak f zen9a, nelgak f zan9a, nelgak f zen9a, nsibek barra, nsibouk barra, nsibek w nwerik
    netla9aw barra, ntla9aw barra, netlaqaw barra, netlakaw barra, netlagaw barra, ntlagaw barra
    netlagaw f zan9a, netlakaw f zan9a, netla9aw f zan9a, ntla9aw f zen9a, nestennak barra, nstennak barra
    nstenak barra, nestenak barra, nstennawk barra, nstnak barra, nestennakom barra, nstenawkom barra
    rani nestenna fik, rani nestenak, rani nstenak, rani nstennak, ra7 nestennak, khroj barra ida rajel
    khroj lbarra ida nta rajel, okhroj ida rak rajel, okhroj ida nta rajel, khroj ida rajel, habet ida rajel
    hawed ida rajel, hawed ida nta rajel, arwa7 ida rajel, arwah ida rajel, rwah ida rajel
    arwah ida nta rajel, aji ida nta rajel, rani jay l darek, rani jayek l darek, rak tchouf wach ndirlek
    rak tchouf wach ysralek, rakom tchoufou wach, ra7 tchouf wach ndirlek, rah tchouf wach
    ghadi tchouf wach ndir fik, tchouf wach ndirlek, tchouf wach ndir fik, tchoufou wach ndirelkom
    tchoufou wach ndiroulkom, tchoufou wach ndirou fikom, tchouf m3aya, tchoufou m3aya, dok nwerrik
    dok nwerik, dok nwarik, doka nwerik, dok nwerikom, drk nwarik, nwerrik chkoun ana, nwerik chkoun ana
    nwarik chkoun ana, nwarik lwil, nwerrik lwil, nwerrik njoum, nwerrik njoum f nhar
    nwarik njoum f ga3 nhar, nwerik njoum fel 9ayla, nwarrik njoum, nwarik njoum, nwarik 9imtek
    nwerikom 9imtkom, nrabik, nrebbik, nrabbik, nrabikom, nrebbikom, nrabbiwk, nrebbiwk, nrabiwkom
    n3alemek trabi, n3almek trabi, n3allmek trabi, n3alemkom trabi, tkhalasha ghali, tkhallasha ghalia
    tkhalesha ghalya, tkhalsouha ghalia, tkhallsouha ghalya, tkhalsha ghalya, tkhalasha ghalya
    ghadi tkhalesha, ghadi tkhallasha, ra7 tkhalesha, ra7 tkhallasha, rah tkhalesha, rah tkhalssha
    ghadi tkhalssouha, ra7 tkhalsouha, ghadi tendem, ghadi tandem, ra7 tandem, rah tendem, ra7 tendmou
    tendem 3la nhar, tandem 3la nhar, tandem 3la 7yatek, tendem 3la hyatek, tandem 3la nhar li
    tendem 3la nhar li zedt, nandmek 3la nhar, nnaddmek, nendmek, nendmek 3la nhar li zdet, nkarrhek 7yatek
    nkarehlek 7yatek, nkarrahlek hyatek, nkarhek f 7yatek, nkerhek hyatek, nkarahlek 7yatek, nkharebek
    nkharrabek, nkharrablek, nkharblek darek, nkharreblek, nkharrablek 7yatek, nkharreblek hyatek, ndammrek
    ndamrek, ndamrkom, ndammar 7yatek, ndammrlek 7yatek, ndamerlek hyatek, rod balek 3la rou7ek
    rod balek mn zan9a, rod balek 3la wladek, rodd balek 3la rohek, red balek 3la wladek
    roddou balkom 3la rwahkom, rod balek ki tokhroj, rod balek ki tekhroj, ayamek ma3douda, ayamek ma3doudin
    ayamkom ma3douda, yamatek ma3doudin, iyamek ma3douda, ayamek m3doudin, yamak m3doudin, yamek ma3doudin
    nharek 9rib, nharek jay, nharek 9rab, nharek grib, nharek krib, nharkom 9rib, nharkom jay, nharkom krib
    nharek yla7e9, youmek jay, yomek jay, youmkom jay, youmkom 9rib, youmek 9rib, rak mayet, rak miyet
    rak mayett, raki mayta, rakom maytin, rakoum maytin, rak mayet mayet, 3tabrek mayet, 3teber rou7ek mayet
    7seb rou7ek mayet, 7sab rou7ek mayet, hseb rouhek mayet, 7seb rohek mayet, ma trou7ch 7ay
    ma trouhch hay, ma trawa7ch 7ay, ma twelich 7ay, ma twellich 7ay, ma twelich l darek, ma twellich l dar
    ma tor9odch f darek, ghedwa ma tnoudch, ghedwa ma tesbahch, ma tesba7ch 7ay, ma tesbahch hay
    tmout b yeddi, tmout b yedi, tmout bin yeddiya, tmout bin yediya, mouta 3la yeddi, moutek 3la yeddi
    moutek 3la yedi, moutek 3la yediya, moutek 9rib, ghadi tmout, ra7 tmout, rah tmout, ra7 tmoutou
    ghadi tmoutou, lazem tmout, lazem tmoutou, lazem ymout, lazem ymoutou, yestahel lmout, yestahel el mout
    testahel lmout, testahlou lmout, yestahlou lmout, yestahel yetchne9, yestahlou yetchan9ou
    yestahel rsassa, yestahlou rssas, testahel rsassa, yestahel l9atl, yestahel lkatl, yestahlou l9atl
    yestahlou lkatl, yestahel ldbi7a, yestahlou dbi7a, yestahel dbih, yestahlou dbih, yestahel l7re9
    yestahlou l7ri9, yestahel yet7reg, yestahlou yet7ar9ou, yestahel tri7a, testahel tri7a, yestahel triha
    testahel triha, tri7a mli7a, triha mliha, naklek tri7a, na3tik tri7a, na3tik triha, na3tikom tri7a
    ntiklek tri7a, ndirlek tri7a, takel tri7a, takol tri7a, takel triha, taklou tri7a, taklou triha
    takoul triha
    # appels
    (9|k|q)atlouh, (9|k|q)atlouha, (9|k|q)atlouhom, (9|k|q)tlouh, (9|k|q)tlouha, (9|k|q)tlouhom
    (9|k|q)etlouh, (9|k|q)etlouhom, e9tlouh, o9tlouhom, oktlouhom, a9tlouhom, aktlouhom, o9tlouh, oktlouh
    aktlouh, e9tlouhom, darbouh, darbouha, darbouhom, derbouh, derbouha, derbouhom, drbouh, drbouhom
    adarbouh, adarbouhom, ederbouh, oderbouhom, odrbouh, odrobouhom, adrbouh, (7|h)ar9ouh, (7|h)ar9ouha
    (7|h)ar9ouhom, (7|h)er9ouh, (7|h)er9ouhom, (7|h)argouh, (7|h)argouhom, (7|h)ergouh, (7|h)ergouhom
    (7|h)arkouhom, (7|h)arkouh, a7ar9ouhom, ahar9ouhom, a7ar9ouh, ohro9ouhom, (7|h)ar9ou darou
    (7|h)argou darou, (7|h)argou darha, (7|h)ar9oulou darou, (7|h)argoulou tonobiltou, (7|h)argou l'agence
    7ar9ou l'agence, hargou lagence, dab7ouh, dabhouh, debhouh, deb7ouh, dab7ouhom, dabhouhom, debhouhom
    deb7ouhom, dab7ouha, debhouha, adeb7ouh, adab7ouhom, odbohohom, chan9ouh, chan9ouhom, chen9ouh
    chen9ouhom, changouh, changouhom, chengouh, chengouhom, chankouh, chankouhom, chn9ouh, ochno9ouhom
    kasrou rassou, kasroulou rassou, kesrou rassou, kesroulou rassou, kasroulou wejhou, kesroulou wejhou
    kasroulha wejhha, kasrouh, kesrouh, kesrouhom, kasrouhom, kasrou lagence, kasrou l'agence
    kesrou l'agence, farchouh, ferchouh, farchouhom, ferchouhom, selkhouh, salkhouh, salkhouhom, selkhouhom
    rajmouh, rejmouh, rajmouha, rejmouha, rajmouhom, rejmouhom, orjomouh, orjmouh, ramiwh b 7jar
    rmiwh b hjar, tiriw fih, tiriw 3lih, tiriw fihom, tiriw 3lihom, tiri 3lihom, kartchou fihom, kartchouhom
    nelgawh barra, nel9awh barra, n(e|)l9awh w ndarbouh, nsennawh barra, nstennawh barra, nstenawh barra
    stennawh barra, stennawh l barra, stenawh barra, stennaw fih barra, stennawha barra
  `,
  violence: `
    # tuer, égorger
    n9tel, n9etel, ne9tel, na9tel, no9tel, nektel, naktel, nektol, nqtel, neqtel, n9tlou, ne9tlou, na9tlou
    no9tlou, nektlou, naktlou, n9etlou, neqtlou, ya9tel, ye9tel, yo9tel, yektel, yaktel, y9tel, ya9tlou
    ye9tlou, yo9tlou, yektlou, yaktlou, ta9tel, te9tel, tektel, taktel, ta9tlou, te9tlou, tektlou, 9tel
    9tal, ktel, =ktal, gtel, 9tlou, 9atlou, 9etlou, ktelou, ketlou, 9etla, yet9tel, yet9atel, yet9etlou
    yetektlou, tet9tel, m9toul, ma9toul, maktoul, me9toul, me9toulin, ma9toulin, 9atel, 9atil, katil, 9itla
    9atl, lkatl, l9atl, madba7a, medba7a, mejzra, majzara, majzra, midjzara, nedbe7, nadba7, nedbah, nedbeh
    nadbah, ndeb7ou, ndebhou, ndab7ou, ndabhou, yedbe7, yedbah, yadba7, yadbah, ydeb7ou, ydebhou, ydabhou
    tedbe7, tadba7, tdeb7ou, dbe7, dba7, dbah, debh, debhou, deb7ou, dabhou, dab7ou, dbiha, dbi7a
    lme(d|)be7, yetdbe7, yetdbah, yatdbah, yetdeb7ou, yetdebhou, tetdbe7, medbouh, medbou7, madbouh, madbou7
    ndefnou, nedfen, nadfan, nadfnou, ydefnou, tdefnou, defnou, ndefnouhom, defnouhom, ndefnouha, nsafiwh
    nsafiwhom, nsefiwhom, nebid, nbidou, nbidouhom, ibada, yabidouhom
    # frapper, casser
    nadrab, nedreb, nedrob, nadrob, nodrob, ndarbou, nderbou, nodrbou, nadrbou, yadrab, yedreb, yedrob
    yodrob, ydarbou, yderbou, tadrab, tedreb, todrob, tderbou, tdarbou, ndarbouhom, nderbouhom, ydarbouh
    yderbouh, ydarbouhom, yderbouhom, yetdreb, yetdrab, yatdrab, yetderbou, yetdarbou, tetdreb, derbou
    madroub, medroub, nefrech, nfarchou, nferchou, nfarchouh, nfarchouhom, nferchouhom, yferchou, yfarchou
    yferchouh, neslekh, naslakh, nselkhou, nsalkhou, nselkhouhom, nsalkhouhom, nsalkhouh, yselkhou, ysalkhou
    selkhou, salkha, selkha, tri7a, triha, trayha, nekser, naksar, nkasser, nkesser, nkassar, nkasrou
    nkesrou, nkasrouhom, nkesrouhom, nkasrouh, nkesrouh, ykasser, ykesser, ykasrou, ykesrou, tkassrou
    kasrou, kesrou, nherres, nharres, nharess, nhersou, nharsou, yhersou, nherressou, tehriss, n9ata3, n9et3
    n9at3, ngata3, n9at3ou rass, na9ta3 ras, nekta3 ras, n9at3ou rou2ous, n9at3oulhom
    n9at3oulhom rou2oushom, na9ta3 rou2ous, nfel9ou, nefle9, nefleg, nfelgou, n3afs, na3fas, n3afsou
    n3afsouhom, na3fsouhom, nerkel, narkel, nerkelha, narkelha, rkel, nsafa9, nseffa9, nsaf9ou, nsaf9ouhom
    nsaffe9, nsarfa9, nsarfe9, nserfe9, nserfa9, nsarf9ou, nserf9ou, nsarf9ouh, nsarf9ouhom, nsarfgou
    serfaka, sarfa9a, serfa9a, tserfi9, nsarfa9h, nkaf lwejh, kaf lwejh, nlakmou, nlakem, nlakmouh, nlekmou
    bonya l wejh, nmarmdou, nmarmdouh, nmarmdouhom, nmermdouh, nmermdouhom, nmermed, nmarmed, nbahdlouh
    ntayhouh, ntay7ouh, nta7nouh, nt7anouh, net7en
    # brûler, armes, autres
    ne7re9, na7ra9, ne7reg, na7reg, nehreg, nahrag, nehrek, nahrak, n7er9ou, n7ar9ou, n7ergou, nhargou
    nhergou, nher9ou, nhar9ou, nharkou, n7ar9ouhom, n7er9ouhom, nhargouhom, nhergouhom, nharkouhom, n7ar9ouh
    nhargouh, y7er9ou, y7ar9ou, yhargou, yhergou, y7ar9ouhom, yhargouhom, yet7re9, yet7reg, yet7ra9, yethreg
    yetharag, yet7er9ou, yethargou, tet7re9, 7ar9ou, hargou, n7argou ga3, n7ar9ou ga3, nche3lou nar
    nech3al nar, ncha3lou nar, nche3lou fihom, ncha3lou fihom, nech3al fihom, nche3lou fihom nar, nchan9ou
    nchen9ou, nchangou, nchengou, nchankou, nechne9, nechneg, nachna9, nachnak, nchan9ouh, nchan9ouhom
    nchangouh, nchangouhom, ychan9ou, ychen9ou, ychangou, ychan9ouh, yetchne9, yetchan9ou, yetchangou
    yetchneg, mechnaka, mechna9a, nrajmou, nrejmou, nerjem, narjam, nrajmouhom, nrajmouh, nrejmouhom
    yrajmou, yrajmouh, rjam, rjem, yetrjem, yetrajmou, nkhan9ou, nekhne9, nakhna9, nekhneg, nakhneg
    nkhengou, nkhan9ouhom, nkhan9ouh, nta3nou, nta3nouh, nt3en, net3en, nat3an, nat3en, ta3nouh
    ta3na b mous, ta3nat sekin, nghozz, nghoz, nghozzou, nghezzou, nghezzouh, ghezza b mous, khodmi, lkhodmi
    khadmi, khoudmi, lmous, lmouss, b chagour, chagour, chaqour, cha9our, b rsas, rsas, rsass, rsassa, rsasa
    rssas, rassassa, kartoucha, cartoucha, 9artas, kartas, kalach, kalachnikov, fouchi, fouchil, mokahla
    mouka7la, moukahla, tirina fih, ntiri, ntiriw, ntiriw fihom, ntiriw 3lihom, ytiriw fihom, tiriw, nfajer
    nfajar, nfajrou, nfajrouhom, nfajarhom, yfajrou, nfarga3, nfarge3, nfarg3ou, nfarg3ouhom, nkhtaf
    nkhetfou, nkhatfou, nkhatfouh, nkhatfouha, nkhatfouhom, nekhtef, nghtasbou, naghtaseb, naghtasbou
    nghtasbouha, yghtasbou, yghtasbouha, yaghtasbou, yaghtasbouha, ightisab, ightissab, nkharbou, nkharreb
    nkherbou, ndamrou, ndammer, ndamrouhom, na7fer 9abr, nahfar 9abr, n7afroulhom
  `,
  sexual: `
    # organes
    zoubi, zebek, zebbek, zebbou, zboub, zboubi, zoubb, zboba, zebbra, zoubri, zobri, zebri, zabra, zabrati
    zoubour, 9lawi, 9laoui, 9lawe, =klawi, 9elwa, 9elwi, 9alwa, 9allawi, glawi, glaoui, qlawi, qlaoui
    9lawik, 9laouik, qlawik, glawik, 9lawikom, bezzoul, bezzoula, bezzoulat, bezoula, bzoula, bzazel, bzazal
    bzazla, bzazelha, bezoulti, bzoul, bzzoul, nhoudha, nhoud, nouhoud, bzazlek, terma, tarma, termet
    termtek, termtha, tarmtek, tarmtha, termti, tarmat, termat, ttarma, termtk, termtkom, termtou, hatchoun
    7atchoun, hatchoune, htchoun, 7etchoun, 7atchoune, 7tchoun, hetchoun, hatchounek, 7atchounek, hatchounha
    tabboun, tabboune, tabboun mra, taboune, tabounek, tabbounek, tabbounha, tabbounk, 3assba, 3asba, 3asbti
    3assebti, asbti, 3asba fik
    # actes
    nikha, nikhom, nikouha, nikouh, nikoha, nikni, nikouni, niktha, nektha, nekt mok, nnik, nniki, nnikek
    nnikk, nnikak, nnikom, nnikkom, nnikha, nnikouk, nnikouha, nnikouh, nnikouhom, nnikhom, nnikoukom
    n nikek, nniklek, nniklk, nniklha, ynik, yniki, ynikha, ynikek, ynikouk, ynikouh, ynikouha, ynikou
    ynikna, ynikouna, ynikoukom, yniklek, tnik, tniki, tnikou, tnikna, tnikni, tnikouna, tnikha, tnayek
    tnayek m3a, tnayak, tnayko, tnaykou, yetnayek, yetnaykou, netnayek, netnaykou, tetnayek, tetnaykou, tnak
    yetnak, yetnakou, tetnak, netnak, yatnak, tatnak, tnaket, tnakou, niyaka, nyaka, =nyk, n7wi, nahwi
    n7wik, na7wik, nahwik, nahwiha, na7wiha, n7wiha, nhwiha, na7wihom, nahwihom, na7wiw, na7wikom, nahwikom
    ya7wiha, yahwiha, ya7wik, yahwik, ya7wiw, ta7wiha, yet7wa, yethwa, tet7wa, tethwa, net7wa, yet7waw
    tet7waw, tet7way, mahwiya, ma7wiya, mahwyin, ma7wiyin, n7achih, n7achiha, nhachiha, nhachihlek
    n7achihlek, n7chihlek, n7chih, nehchih, ne7chih, ne7chihlek, nehchihlek, na7chihlek, nahchihlek, nahchih
    na7chih, ne7chiha, na7chiha f, ta7chiha, tehchih, 7chih, 7chah, tah7cha, t7achalek, 7chahlek, hchahlek
    7chawhalek, hchawhalek, 7chawhalna, hchawhalna, 7chaha, 7chawha, hchawha, hchawhalkom, 7chawhalkom
    l7asli, lhasli, l7essli, lhessli, l7es, lhess, l7asni, l7asli zebi, lhasli zebi, lhes zebi, l7es zebi
    l7as zebi, l7asou zebi, l7esli, lehssa, te7esli, tel7esli, tal7asli, telhesli, telhaslou, tel7aslou
    talhas, tel7as, tel7es, nel7eslek, nelhaslek, nelhes, nel7es, nal7as, nalhas, nelhasha, nal7asha
    nal7aslha, nel7sou, mosli zebi, moss zebi, mes zebi, temessli, temessou, tmes zeb, tmess zebi, massassa
    massassat, msasset zeb, massasat zeb, rda3 zebi, rad3i zebi, ard3i zebi, ard3ili, raddi3 zebi
    chedli zebi, chedi zebi, tkhir zebi, nrekbek, nrakbek, nrakkabha, narkab 3liha, nerkeb 3liha, nerkabha
    nerkebha, narkabha, nrakkeb 3liha, yrakbouha, nhezz rejlik, narfed rejliha, nerfed rejlik
    nerfedlek rejlik, nhezlek rejlik, nda5lou fik, ndakhalhoulek, ndakhlou fik, ndakhalou fiha
    ndekhlou fiha, ndakhalhoulha, ndakhelhoulek, nkabbha fik, nekob fik, nkob fik, nekob fiha, nkobb fiha
    nfargha fik, masturba, mastorbi, nmastourbi, sekhnan 3liha, skhountni, skhentni, hayejni, hayejtni
    hayejetni, hyajt, mhayej, mhayja, mheyja, hayja, heyja, hayej, hayjin
    # mots du sexe
    seks, sexy bnat, sexiya, porno, bornou, borno, pornou, pournou, 9ahba live, film sex, film sexe
    aflam sex, aflam sexe, aflem sex, aflam porno, vidyo sex, video seks, vidéo sexe, jins jama3i, 3arya
    3aryana, 3aryanin, 3eryana, 3ryana, 3aryan, 3eryanin, 3aryana mlet, m3arya, m3ariya, m3erya, 3arriha
    3arri, 3ariyi, na7i hwayjek, nahi 7wayjek, nehi hwayjek, na7i serwal, na7i serwalek, na7i robtek
    nehi slip, kilotek, culotek
  `,
  solicitation: `
    # demandes
    ab3at(i|ili|hi|hili|li|hli) (tsawrek|tsawer|tsawrk|tswira|tsawira|souar|tswirtek|photo|photos|video|vidéo) (3aryana|3eryana|3aryanin|bla hwayej|bla 7wayej|sexy|sexe|sex|mkachfa|nude)
    ab3athili tsawrek, ab3athi tsawrek, ab3atili tsawrek, ab3ti tsawrek, ab3tili tsawrek
    ab3ati tswirtek 3aryana, ab3athili tswirtek 3eryana, ab3athili nude, ab3atili nude, ab3tili nude
    ab3athi nudes, ab3atili nudes, b3atili nudes, b3thili nudes, sift(i|ili) tsawrek, siftili tsawrek
    siftili tswirtek, siftili nude, siftili nudes, siftili photo sexy, werrili bzazlek, werini bzazlek
    warini bzazlek, werrini bzazelek, warrini bzazlek, werini termtek, warrini tarmtek, werrini termtek
    warini tarmtek, warini sadrek, werrini sadrek, warrini sadrek, werini rejlik, warini rejlik
    warrini rejlik, warini ga3 jesmek, werini jesmek, warini jesmek, warrini jesmek, werini kolchi f privé
    nchouf jesmek, nchouf bzazlek, nchouf termtek, 7elli la cam, helli la cam, helli cam, 7eli cam, ft7i cam
    ft7i la cam, fet7i cam, fethi lcam, fat7i cam, dirili cam, diri show, cam w na7i, appel vidéo sexy
    visio sexy, visio f lil sexy, vidéo call sexy, ndirou sex, ndirou sexe, ndirou seks, ndir sex
    ndir m3ak sex, ndir m3ak seks, ndirou l sexe, ndirou haja f privé, ndirou l'amour, ndir l'amour m3ak
    ndir m3ak l'amour, dirili l'amour, diri m3aya, nor9od m3ak, norgod m3ak, nergoud m3ak, nergod m3ak
    nargoud m3ak, nerged m3ak, nar9od m3ak, norkod m3ak, nar9oud m3ak, nargod m3ak, nor9dou m3a ba3d
    nor9dou sawa, norgdou m3a ba3d, nergdou m3a ba3dana, nor9od 7dak, nergoud 7dak, norgod hdak
    tor9di m3aya, tar9di m3aya, torgdi m3aya, tergdi m3aya, targdi m3aya, terkdi m3aya, ter9di m3aya
    tor9od m3aya, targoudi m3aya, tbati m3aya, nbat m3ak, nbato m3a ba3d, nbatou sawa, nbat 7dak, lila m3ak
    lila m3aya, lila wa7da m3ak, lila w7da m3ak, lila skhouna, lila skhona, lila sekhouna, ndik l hotel
    neddik l hotel, neddik lotel, ndik lotel, nddik l 3andi l dar, nekriw studio lila, dar khawya arwahi
    rani wa7di f dar arwa7i, arwahi l dar rani wahdi, arwa7i l dar rani wahdi, arwahi 3andi f lil
    aji 3andi lil, aji nnikek, arwa7i nnikek, arwahi nnikek, arwa7i narkab, arwahi nrakbek, khallini nnik
    khalini nnikek, khallini ndou9ek, khalini ndou9ek, khalini ndokek, khallini nel7es, khallini nbousek
    khalini nbousek, khalini nboussek, nboussek men fommek, nbousek m fommek, nboussek men chwarbek
    nbousek m chwarbek, nbous bzazlek, nbous bzazel, nbous chwarbek, nboss chwarbek, nakoul chwarbek
    nakel chwarbek, nakol chwarbek, nakel bzazlek, nakol bzazlek, naklek makla, naklek kamla, naklek ga3
    nelha9 3liha f frach, f frachi, f farchi, f frach m3ak, fel frach m3ak, 3la frachi, fi frachi
    tji l frachi, fel lit m3ak, tkouni f liti, ch7al tdi f lil, ch7al teddi f lil, ch7al lila m3ak
    chhal lila m3ak, ch7al la nuit m3ak, ch7al teddi la nuit, ch7al takhdi f lil, na3tik drahem w tji
    na3tik million lila, na3tik mlyoun lila, nkhalsek lila, nkhalssek lila, nkhalsek w ndirou
    nkhalles w narged
    # offres
    bnat dz (sexy|sex|sexe|hot|telegram|snap), bnat sex, bnat sexe, bnat sexy, bnat seks, bnat lil
    bnat lel bi3, bnat lelbi3, bnat l kra, bnat b drahem, bnat bel drahem, bnat f oran dispo
    bnat alger dispo, bnat wahran dispo, bnat ta3arof, bnat l ta3arouf, ta3arof bnat, ta3arouf sakhen
    ta3arof sakhin, ta3arof skhoun, ta3arof hot, bnat skhounin, bnat cam, bnat f cam, bnat cam live
    bnat live sexy, bnat nudes, nudes bnat, nudes bnat dz, nude bnat, nudes dz, nude dz, dz nudes
    tsawer 3aryanin, tsawer 3aryana, tsawer sexe, tsawer bnat 3aryanin, tsawer bnat sexy, tsawer skhounin
    vidéo bnat 3aryanin, vidéo bnat skhouna, vidéos bnat dz, vidéos skhounin, video skhouna, vidéo skhouna
    video sekhouna, vidéo 7amya, video hamya, vidéos 7amyin, groupe bnat sexy, groupe telegram bnat
    groupe telegram sexe, groupe sex dz, groupe sexe dz, groupe telegram skhoun, groupe 18 dz
    canal telegram bnat, canal telegram sexe, canal bnat sexy, fadi7a telegram, fada2ih bnat
    fadha2ih bnat telegram, nvendi nudes, nbi3 nudes, nbi3 nude, nbi3 tsawri, nbi3 tsawer sexy
    nbi3 vidéos sexy, nbi3 vidéo sexe, nbi3 contenu privé, nbi3 lives sexy, ndir cam payé, ndir cam payante
    cam payé dz, cam payante dz, ndir visio payé, visio payante dz, appel visio payé, show privé payé
    massage spécial, massaj special, massaj spécial, massage khas, massaj khas, massage l rjal
    massage lel rjal, massage l nsa, massaj lel rjal f darhom, massage happy, massaj f lhotel
    ndir massage l nsa, ndir massaj lel nsa, n7awes 3la mra, nhawes 3la mra, n7awes 3la bent lila
    nhawes 3la bent lila, nhawes 3la bent nodrob, plan cul dz, plan cul alger, plan cul oran
    plan cul wahran, nhawes 3la hejjala, n7awes 3la hejala, n7awes 3la mtal9a, nhawes 3la mtal9a
    nhawes 3la cougar, n7awes 3la cougar, rajel l nsa, actif dz, passif dz, actif 3ndou local
    actif 3andou local, actif local dispo, passif local dispo, passif 3andou local, 3andi local dispo
    local dispo lila, local dispo f lil, sugar daddy dz, sugar mama dz, zawaj mot3a, zwaj mot3a
    zawaj mout3a, zwaj lmot3a, snap sexy dz, snap nudes, ajouti snap sexy, zidini snap sexy, privé bnat sexy
    dkhli privé nwerik, adkhli privé ndirou, dkhouli privé nwerik, aji privé nwerik, arwa7i privé nwarik
    arwahi privé nwarik, aji privé ndirou 7aja, arwa7i privé ndirou haja
  `,
  profanity: `
    # jurons sans destinataire
    =nik, =zabi, n3al, na3al, n3el, =n3l, in3al, yn3al, yen3al, yan3al, yin3al, yna3al, yen3el, yn3el
    ina3al, yel3an, yal3an, il3an, ynal, n3al dinha, n3al din, n3al jed, n3al jedd, n3al chitan din
    n3al had lzhar, yn3al had lzhar, yen3al had zhar, yn3al zhar, yen3al zhar, yn3al denya, yn3al dounia
    yn3al lkhedma, yen3al lkhedma, yen3al nhar, yn3al nhar, yen3al had l7ala, yn3al had l7ala, yn3al din
    yen3al din, yan3al din, yna3al din, ynal din, inal din, yn3aldine, yn3aldin, yen3aldin, yn3al dinha
    yn3al dinhom, yen3al dinha, yn3al rabha, yen3al rabha, yn3al rabhom, yen3al rabbha, yn3al lmela
    yen3al lmella, yn3al lmilla, yn3al jedha, yn3al jed, yen3al jedd, yn3al jedhom, yn3al waldiha
    yen3al waldiha, yn3al waldinha, yn3al bouha, yen3al bouha, yan3al bouha, yna3al bouha, yn3al boha
    yn3albouha, yen3albouha, yna3lbouha, in3albouha, inalbouha, ynalbouha, n3al bouha, n3albouha, n3al boha
    na3al bouha, na3albouha, n3al bouh, yn3al bouh, yen3al bouh, yn3al bou, yen3al bou, yan3al bou
    yna3al bou, n3al bou, na3al bou, ynal bou, inal bou, yel3an bou, yal3an bou, yl3an bou, rab mok
    rab l3alem, rab had lzhar, rabek din, din rab, din rabha, din rabhom, din rabi, dinrab, dinrabha
    din mok, din yemmak, din jed, din jedha, din jedhom, din bouha, din boha, din lkelb, dinlkelb, dinkoum
    din koum, din lmila, din zeb, din zebi, din nikmok, 3la din, 3la dinha, 3la dinhom, 3la rabha, 3la rab
    3la rabhom, 3la zebi, 3la zeb, 3la zebbi, 3la 9lawi, 3la qlawi, 3la klawi, 3la glawi, 3la terma
    3la termti, 3la tarmti, 3la khra, f zebi, f zebbi, f zeb, f 9lawi, f klawi, f qlawi, f termti, f terma
    fi zebi, fi zebbi, fi zeb, fi 9lawi, zebi, zebbi, zebiii, zebby, ezzebi, ya zebi, ya zebbi, ya zeb, zeb
    wach zebi, wach zeb, wach zebbi, wach had zebi, wach had zeb, chkoun zebi, 3lach zebi, win zebi
    kifach zebi, a zebi, a zebbi, ah zebi, walou zebi, zebi walou, zebi w khlas, zeb w khlas, b zebi
    b zebbi, blazebi, ki zebi, ki zebbi, ki zeb, kima zebi, kima zebbi, kima zeb, ta3 zebi, ta3 zebbi
    ta3 zeb, ta3 9lawi, ta3 klawi, ta3 glawi, ta3 qlawi, ta3 terma, ta3 termti, ta3 tarmti, ta3 khra
    ta3 lkhra, ta3 kahba, ta3 l9a7ba, ta3 l9ahba, ta3 l9awed, nta3 zebi, nta3 9lawi, nta3 lkhra, nta3 terma
    connexion ta3 zebi, réseau ta3 zebi, service ta3 zebi, khedma ta3 zebi, blad ta3 zebi, blad lkhra
    bled lkhra, bled el khra, blad el khra, khedma lkhra, service lkhra, khra, lkhra, khara, el khra, 5ra
    kharya, lkharya, khria, khriya, khrat fiha, khratha, kharaha, khrawha, khraha, takhriya, tkhri, tekhri
    tkhariw, tkhriya, tkherya, mkharya, mkhriya, khari fiha, khrinaha, khrina, khrit fiha, hada khra
    hadi khra, hada lkhra, ghir lkhra, ghir khra, ka(w|ou)ed, t9awed, t9wad, te9wid, te9ouid, t9aouid
    tkawid, tgawid, tga(w|ou)id, t9awid, t9awda, t9awdat, t9awdet, tgawdet, tgawdat, tkawdet, tkawdat
    t9awedna, m9awda, mgawda, mkawda, m9awed, mgawed, mkawed, m9awdin, m9awda ga3, rahi m9awda, raha m9awda
    raha mgawda, 9awda, gawda, kawda, l9wada, le9wada, lgwada, le9wada hadi, hadi 9wada, 9wada, lgouada
    t9ahbin, t9ahba, te9hab, te9hib, t9ahib, tkahib, tkehbin, t9a7bin, te97ib, tqahbin, m9a7ba, ka7ba denya
    denya ka7ba, denya 9a7ba, dounia 9a7ba, 7yat 9a7ba, hyat kahba, l7yat l9ahba, denya bent kelb
    dounia bent kelb, denia bent kelb, zhar bent kelb, zhar weld kelb, zhar kelb, zhar l9a7ba, zhar ka7ba
    zhar 9a7ba, zhar terma, nhar kelb, nhar kalb, nhar weld kelb, nhar ka7ba, tnaket ga3, tenyak, tenyik
    tniyik, tnyik, tmenyik, tmanyik, tmenyek, tmanyek, manyka, menyka, raha mnayka, rahi mnayka
    raha menyouka, tnaknaw, tnakna, natnakou, lhala mnayka, l7ala mnayka, f termtek, f tarmtek, ga3 bouchi
    f bouchi, 3la bouchi, ta3 bouchi, fi bouchi, f hatchoun, swa mok, 7chouhalna, 7chawhanna, 7chahalna
    hchahalna, 7chawha fina, hchawha fina, 7achiw fina, f 3la koulou zeb, =tfou, tfouh, tfooh, tffou, =tfo
  `,
  harass: `
    # poursuite
    ma n(kh|5)al(l|)ik(ch|sh), ma nkhellik(ch|sh), ma nkhalikomch, ma nkhallikomch, ma nkhellikomch
    ma nkhelikomch, ma nkhalikch trayeh, ma nkhallikch trayah, ma nkhalikch taraya7, ma nkhallik trayeh
    ma nkhallik trayah, ma nsama7lekch, ma nsamehlekch, ma ntalgekch, ma ntal9ekch, ma ntalgakch
    ma ntel9akch, ma ntelgekch, ma ntal9kch, ma ntla9kch, ma nsayebkch, ma nsaybekch, ma nsaybkch
    ma nsibekch f hali, ma ntal9oukch, ma ntelgoukch, ma ntel9oukomch, ma ntalgoukomch, ma n7abesch 3lik
    ma nhabesch 3lik, ma n7absch hatta, ma tfoutelkch, ma tfoutlekch, ma tfoutelkomch, ma nfawethalekch
    ma nfawtelhakch, manfawethalakch, manich raye7 nkhalik, manich rayeh nkhalik, manich rayha nkhalik
    dayrek f rassi, 7atek f rassi, hattek f rassi, hatek f balii, 7atek f bali, hatek f bali, hatkom f rassi
    rani dayrek f rassi, rani hattek f rassi, rani wrak wrak, rani mourak mourak, mourak mourak, morak morak
    wrak wrak, mourak win trou7, mourak win trouh, morak win trouh, wrak win trouh, win trou7 nel9ak
    win trouh nelgak, win trouh nel9ak, win trouh tel9ani, win trouh telgani, win trou7 tel9ani
    win trou7 telgani, win trou7 tsibni, win trouh tsibni, ntab3ek win trou7, ntab3ek win trouh
    ntabe3ek win trouh, ntab3ek partout, ntab3ek f kol blassa, ntab3ek f kol post, ntab3ek f kol page
    rani n3as fik, rani n3ass fik, rani n3ess fik, n3assou fik, n3esso fik, 3assek 3assek
    kol (youm|nhar|post|publication|live|vidéo|tswira) (nsebek|nsebbek|nsabek|nfadhek|nfad7ek|tel9ani morak|telgani morak)
    kol ma tposti nji, kol ma tposti nsebek, kol ma t7ot tel9ani, kol ma tdir post nji, f kol post tel9ani
    f kol post telgani, f kol post nsebek, fi kol post nji, f kol live nji, nzid njik, nzid nji ghedwa
    nb9a morak, neb9a morak, neb9a mourak, nab9a mourak, neb9a wrak, nebga morak, nebga wrak, nabka wrak
    nabka morak, nebka mourak, nab9a fik 7atta, neb9a fik 7atta, neb9a fik hatta, nabka fik hatta
    nebga fik hatta, ndir compte jdid w nji, ndir comptes w, tbloki ndir compte jdid
    blokini ndir compte jdid, blokini nji b compte jdid, blokini w nji b, bloki nji b compte wa7ed akhor
    nji b compte jdid, nji b compte wahdakhor
    # exposer, humilier
    nfad(7|h)ek, nfed(7|h)ek, nfde(7|h)ek, nefda(7|h)ek, nefde(7|h)ek, nafda(7|h)ek, nfad(7|h)ak
    nfad(7|h)ouk, nfed(7|h)ouk, nfad(7|h)ouha, nfed(7|h)ouha, nfad(7|h)ouh, nfed(7|h)ouh, nfad(7|h)ha
    nfed(7|h)ha, nefda(7|h)ha, nefde(7|h)ha, nefda(7|h)ou, fad(7|h)ouha, fed(7|h)ouha, fad(7|h)ouh
    fed(7|h)ouh, ef(e|)d(7|h)ouh, efd(7|h)ouha, fadi7tek, fadihtek, fdi7tek, fdihtek, fdi7tek tkoun 3alam
    nkechfek 9odam nass, nkachfek 9odam nass, nkechfouk, nkachfouk, nkachfouha, nkechfouha, nbahdlek
    nbehdlek, nbahdlak, nbahdelek, nbahdlouk, nbehdlouk, nbahdlouha, nbahdlouh, nbehdlouha, nbehdlouh
    bahdlouha, bahdlouh, behdlouha, behdlouh, nbahdlek 9odam nass, nbahdlek gdam ennas, nmarmdek, nmermdek
    nmarmdouk, nmermdouk, nmarmdouha, nmermdouha, marmdouha, mermdouha, marmdouh, mermdouh, n7achmek
    nhachmek, nhechmek, nechhor bik, nchahar bik, nchaher bik, nchahrou bik, nchahrou biha, nchahrou bih
    nancher tsawrek, nenchor tsawrek, nenchrou tsawrek, nancher tswirtek, nenchor tswirtek, nenchar tswirtek
    nchr tsawrek, nanchor tsawrek, nancher lconversation, nenchor la conversation, nenchor capture
    nanchor les captures ta3ek, nposti tsawrek, nposti tswirtek, npubli tsawrek, npubli tswirtek
    nposti numéro ta3ek, npubli numérok, nposti numerok, nab3at tsawrek l darkom, nab3at tsawrek l bouk
    nab3ath tsawrek l khouk, nsift tsawrek l darkom, n9oul l bouk, ngoul l rajlek, nwasselha l bouk
    nwasselha l darkom, nwassel tsawrek l, 3andi tsawrek, 3andi tsawrha, 3andi vidéo ta3ek, andi tsawrek
    3andi tsawrek w nenchorhom, 3andi captures ta3ek, khalsini wela nenchor, khalesni wela nenchor
    khalsini wela nfad7ek, ab3ati drahem wela, ab3ti drahem wela nenchor
    # meute
    signaliw(ha|h|hom) (ga3|kamel), signaliwha ga3, signaliwh ga3, signaliwha kamel, signaliw compte ta3ha
    signaliw compte ta3ou, signaliwlou compte, signaliwelha compte, signaliw lprofil ta3ha
    signaliw la page ta3ha, signaliw l page ta3ou, signaliw compte had, signaliw had lkelb
    dirou signaler l compte ta3ha, dirou signalement kamel, dirou signal ga3, dirou signal l compte
    dirou signal kamel, dirolha signal, diroulha signal, diroulou signal, dirolou signal, ndirou signal ga3
    ndiroulha signal, ndiroulou signal, nsignaliwha ga3, nsignaliwh ga3, nsignaliwha kamel, nsignaliwh kamel
    nsignaliw compte ta3ha, ga3 signaliwha, ga3 signaliwh, kamel signaliwha, kamel signaliwh
    dkhlou l profil ta3ha, dkhlou lprofil ta3ha, dkhlou l profil ta3ou, dkhlou lprofil ta3ou
    dkhlou lcompte ta3ha, dkhlou l compte ta3ou, dkhlou fiha ga3, dkhlou fih ga3, dkhlou 3liha ga3
    dkhlou 3lih ga3, hajmouha, hajmouh, hajmou la page ta3ha, hajmou lprofil ta3ha, hadjmouha, hadjmouh
    nhajmouha, nhajmouh, nhajmou page ta3ha, nhadjmouha, nhadjmouh, hajma 3la profil, hjoum 3la profil
    hjoum 3la page ta3ha, sebbouha ga3, sebbouh ga3, sabouha ga3, sabouh ga3, sebouha kamel, sebouh kamel
    sebouh ga3, sebouha ga3, sabouha kamel, sabouh kamel, 3amroulha privé, 3amroulou privé, 3amroulha lprivé
    3amroulou lprivé, 3emmroulha inbox, 3amroulha inbox, 3amroulou inbox, 3ammroulha messages, 3ayrouha ga3
    3ayrouh ga3, 3ayrouha kamel, da7kou 3liha ga3, dahkou 3liha ga3, ad7kou 3liha, adhkou 3liha, ad7kou 3lih
    adhkou 3lih, d7kou 3lih, dahkou 3lih ga3, tnamrou 3liha, tnamrou 3lih, partagiw tswirtha
    partagiw tswirtou, partagiw tsawrha, partagiw tsawrou, partagiw numéro ta3ha, partagiw numéro ta3ou
    partagiw tswirtha f ga3 groupes, ncherou tswirtha, nchrou tswirtha, nchrou tswirtou, nechrou tsawrha
    haw numéro ta3ou, haw numéro ta3ha, haw numérou, haw numérouha, haw nemrou ta3ha, hahou numéro ta3ou
    hahou numéro ta3ha, haw l'adresse ta3ha, haw ladresse ta3ou, haw win yeskon, haw win teskon
    haw win tesken, haw win yesken, 3aytoulha ga3, 3aytoulou ga3, 3aytoulha f lil, 3aytoulou kamel
  `,
}
