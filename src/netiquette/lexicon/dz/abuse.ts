import type { Lexicon } from '../define'

/** Darija in Latin letters: abuse, threats and obscenity. */
export const abuse: Lexicon = {
  slur: `
    # couleur de peau (noir, esclave)
    =3azzi, =3azza, =3ezzi, 3azziya, 3wazza, 3wazz, wsif, wsifa, wosfan, lwosfan, =nigri, wjeh l fa7m
    l9irbat, guerbat, =qerbat, 9erbat
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
    (ya|ya l|espèce de|had l|weld l) (m3awa9|m3aw9|m3awak|m3awek|m3awq|m3awka|m3aw9a|m3ouek|m3oueq)
    mo3a9 dihni, mou3a9 dihni, mo3aq dihniyan
    mou3ak dihniyan, mo3a9 3a9li, mou3a9 3aklian, wlad lmo3aqin, ya lmo3aq, ya mo3aq, ya mou3a9, ya mo3a9
    ya mo3ak, ya mouak, trisomique kbir, ya trisomique, ya l autiste, ya autiste, ya l'autiste, ya l3ami ta3
    ya lbekkouch, ya la3war
  `,
  insult: `
    # âne et bête (l'injure courante)
    (7|h)mar, (7|h)maar, (7|h)mara, (7|h)mir, (7|h)mirr, la7mir, lahmir, l(7|h)mar
    jahch, ja7ch, dja7ch, djahch
    ja7cha, jahcha, jhouch, j7ouch, bhim, bhima, behim, bhayem, lbhim, lbhaym, bahim, bahima
    bghal, bghel, beghel, baghl, bghala, bghalat, baghla, lbghal, teyes
    # chien aimé de personne : formes sans équivoque
    ya (kelb|kalb|klb|lkelb|lkalb|lklb|kleb)
    (weld|wald|wlad|wled|ould|ouled|bent|bnat) (l|el |le|lel |)(kelb|kalb|klb|kelba|kalba|klab)
    weld lkelb
    kelboun
    # mère, père, famille
    (weld|wald|wlad|wled|ould|ouled|wld) (l|el |le|)(9|k|q|g)a(7|h)ba
    (weld|wald|wlad|wled|ould|ouled|wld) (l|el |le|)(9|k|q|g)(7|h)ba, weldla9a7ba, weldel9a7ba, wldl9a7ba
    wlad l9hab
    wld l97ba
    wlad 97ab, wlad 9hab, weld 9ahba, weld qahba
    (weld|wlad|wled|ould|bent|bnat) (l|el |le|)(7|h)(a|)ram
    wlad zen9a, wlad zan9a
    7arki, harki, lharki, harkiyin
    # insultes à la mère et aux parents
    (n3al|na3al|n3el|in3al|yn3al|yen3al|yan3al|yna3al|yen3el|inal|ynal|yel3an|yl3an|il3an) (bouk|bok|boukom|bokom|boukoum|babak|yemmak|yemak|mok|waldik|waldikom|jeddek|jedek|slaltek|rabek|rabbek|rabkom)
    n3albouk
    na3albouk, yn3albouk, in3albouk, yan3albouk, yen3albouk, n3elbouk, n3lbok, na3lbouk, ynalbouk, inalbouk
    yna3lbouk, yne3lbouk
    nikmok, nikmouk, nikomok, nikommok, nikyemmak, ni9mok, =nmk, =nmok
    kosomak, ksomok
    # prostitution, proxénétisme, cocuage
    (9|k|q|g)a(7|h)ba, (9|k|q|g)(7|h)ba, (9|k|q|g)e(7|h)ba, (9|k|q|g)a(7|h)b, (9|k|q|g)(7|h)ab
    (9|k|q|g)a(7|h)bat, 9a7ab, ka7ab, l(9|k|q|g)a(7|h)ba, t9a7bin, mt9a7ba, fajira, fajirat
    3ahira, 3ahirat, 3ahra, charmouta, charmota, charmoutta, chermouta, sharmouta, chrmouta
    charamit, charmoutat, mou3ahra, (9|k|q|g)aw(w|)ad, (9|k|q|g)ouad, (9|k|q|g)awed, (9|k|q|g)ewwad
    (9|k|q|g)aouad, (9|k|q|g)awada, (9|k|q|g)awadin, (9|k|q|g)awwadin, (9|k|q|g)awadine, (9|k|q|g)wad
    l9awad, l9ewwad, lkawad, (9|k|q|g)aw(w|)ed
    mat9awdouch
    ta(7|h)an, ta(7|h)(7|h)an, t7an, te(7|h)an, ta(7|h)ana, ta(7|h)anin, ta(7|h)(7|h)ana, ta(7|h)(7|h)anin
    t(7|h)anin, lta(7|h)an, ta(7|h)anine, ta(7|h)ann, dayouth, deyout
    deyouth, dyout, dayouthin, dayoutin, dyatha, deyatha, bou9roun, boukroun
    # bassesse, saleté morale
    (ch|sh)mata, (ch|sh)amata, (ch|sh)mayet, (ch|sh)emmata, (ch|sh)matta, (ch|sh)ammata, (ch|sh)matin
    chmatat, chmaytiya, khsis, khassis, 5asis, khsisa, khssis, nad(h|)el, nadla, andal, andhal, nadala
    safel, safil, safala, da3er, da3ra, mon7at, mounhatt, mon7atin, mounhatin
    mounhata, 7a9ir, ha9ir, hakir, 7akir, 7a9ira, hakira, ho9ara, hou9ara, 7o9ara, houkara, 7a9irin, hakirin
    mal3oun, mel3oun, mal3ounin, mel3ounin, lmal3oun, ml3oun
    mal3ouna, maskhout, meskhout, maskhoutin, maskhouta
    masskhout, mes5out, ya zbel, bouzebal, bouzbal, bouzebbal, bouzabal, bouzbel
    khray, khraya
    kharay, kharyan, khriyan, boukhra, boukhria, kharray, kharrayin, mkharri, mekhri
    mkhari, mkhriyin, khranji, lajyaf, lajiaf
    # bêtise
    moghaffal, moughafal, moughaffal, moghafal, moghafalin, moughafalin, mghaffal, mghafal, mghaflin
    mkelekh, mkallakh, mkalakh, mkelakh, mkellekh, mkalkhin, mkelkhin, mkalkha, mkelkha, mkallkhin, m9allakh
    kelakh, kalakh, klakh, a7ma9, ahma9, ahmaq, ahmak, a7maq, hamqa, 7am9a, hamka, 7om9a, hom9a, houmka
    7ama9a, m3attah, 3atah, m3atah, ma3touh, ma3touhin, ma3touha, m3atouh, ma3tou, m3touh, m3touhin, =tafih
    =tafeh, =tafha, =tafhin, tafihin, tafihine, ettafihin, tafaha
    ya djayeh, ya jayeh, jay7in, jayhin, djay7in
    djayhin, mjayah
    mjayeh
    ya 7ayawanat, ya hayawanat
    # expressions
    (ballaa|ballek|balla3|bala3|bale3|bal3|bel3|bella3|ghla9|ghlek|ghleg|aghla9|aghlek|sekker|sakar|sakker|seker|sekkar|sakkar|ghle9|bl3|oskot w bla3) (fommek|fomek|fomk|fommk|femmek|fomak|fommak|9erjoumtek|gargoumtek|garjoumtek|gar9oumtek|khanfourtek|wejhek)
    (tfou|tfouh|tfo|tffou|tfu|tfouu|tfoo|tfooh) (3lik|3likom|3likoum|3lih|3liha|3lihom|alik|alikom|3la wejhek|3la wjahkom|3la wjouhkom|3la wjeh)
    (wejh|wjah|wjeh|wajh|wech|wejhek|wejhkom|wjouh) (lkhra|el khra|lbagra|lbaqra|l9erd|lkerd|lqerd|lhmar|l7mar|lkelb|zbel|ezzbel|ch7am|chmata|chmayet|terma|zeb|zebi|zab|lkhmaj|zabla|jifa|lmadrouba|ta3 kelb|ta3 hmar)
    gawdou, 9awdou
    roh tnayek
    t7chalek, met7chi, mat7chi
    metnak, matnak, mtnak, mitnak, metnakin, matnakin, mtnakin, mtnaka, metnaka, matnaka, mnayek, mnayeka
    mnayka, mnaykin, mnayak, mnyek, manyouk, menyouk, manyouka, menyouka, manyoukin, menyoukin, manyok
    menyok, mnyouk, mniyek, nayak, neyyak, nayakin, niyak, niyyaka, lahas, la77as, lahhas, l7as
    la7as, lahassin, la7asin, la7asine, lahasin, lahass
    chiyat, cheyat, chiyatin, cheyatin, chiyatine, chiyyat
    chiyata, chyata, cheyatine, chyatin, lcheyatin, ya chiyat
    # d'autres noms et tournures
    ya (l|)(kelb|basal|bsal|basla|dellaa|della3|khobza|batata|gar3a)
    ya (l|)(gamla|berghout|douda|debbana|na3ja|kherouf|kebch|3atrous|ma3za)
    ya (l|)(tiss|thawr|3jel|zayla|dba3|dib|sardouk|djaja|jrana|chadi)
    (weld|wlad|bent) (lkhancha|zayla|l7allouf|l9ard|lgahba|trottoir|lazga)
    a l'(basal|bsal|7mar|kelb|khamej|mossakh)
    ya (boufem|bouhali|bou kerch|boukerch|bou dabza|bouras|bou ras|bou sna9|bou snan|bou khsem|boujadi|boudourou)
    bouhali, lbouhali, bouhaliya, boufem, 3jouzet (stout|nahs|sett), settout, settouta, raghal, ragal
    chekkam, chekkama, chekkamin, chakkam, bergag, bergaga, bayou3, bayou3in, bay3in
    za3louk, sa3louk, sa3alik, sal9out, sal9outa, slaget, slagta, salgot, selgout, sla9et, memsoukh, memsoukha
    memsoukhin, mamsoukh
    mgammel, mgamla
    mgamlin, m9ammel, mdamdem, mkelwi, mbelbez, mkartna, m3attel
    m3atla, mesti, mestya, msatti, msattya, msattiyin, heblin, hbila, hbil, bhima
    ras (lkherfan|lebsel|lebsal|lbsal|lbatata|lgar3a|eddella3|dellaa|della3|lbagra|l9erd|el7out)
    wejh (nahs|na7s|lbouma|lbrik|lbrika|lmossiba|lmssayeb|cher|lfa9r|lfe9r)
    (roh|rouh|rou7|ro7|sir|sirou|rou7ou|rohou) (tetgawed|titgawed|tet9awed|tetkawed|tetnayek|tnayek)
    tfou 3lik
    tfou 3la wjouhkom, yel3an din (omek|ommek|yemmak|waldik|bouk|asslek)
  `,
  harsh: `
    # chien, cœur : équivoques
    kelb, kalb, =klb, kelba, kalba, klab, leklab, lklab, lkelb, lkalb, kelb ta3, klab ta3, klayeb
    # bas, pourri (aussi dit d'un prix, d'un produit)
    r(e|a|)khis, rekhiss, rakhiss, r5is, rkhissa, rkhisa, rekhissa, rkhas, rakhsin, rkhisin, rekhsin, khamja
    khamej, khamjin, lkhamej, lkhamjin, mkhamej, mkhammej, mkhamja, chlaka, chlayek, bhalil, zbel, zebala
    # défauts de personne
    jahel, jahil, djahel, djahil, jahla, jahlin, djahlin, jouhal, djouhal, johala, jouhala, jahala, ghabi
    ghebi, ghabiya, ghabya, ghabiyin, aghbiya, aghbia, ghbiya, ghoubi, 8abi, ghchim, ghachim
    ghouchem, ghchima, ghochma, k(e|a|)d(d|)ab, kadhab, kaddeb, keddaba, kadaba, kadabin, keddabin, kedabin
    kaddabin, kadhabin, kdadeb, kedabine, fachel, fachil, fechel, fashel, fachla, fachlin, fechlin
    fachiline, khawaf, khawwaf, khawafin, khouwaf, khwaf, khawaffa, =jban
    djaban, jaban, jabana, djabana, jobana, joubana, machi rajel
    bla nif, bla karama
    bla mokh, bla akhla9
    wa9e7, wa9eh, wa9ha, wa97a, waqeh, waqih, wakih, wakeh, wa9i7
    wa9i7a, wakiha, wa9hin, waqi7in, wa9i7in, waki7in, wkah
    mfarfar, mbarhech, mbarhach, mberhech, barhouch
    berhouch, bar7ouch, brahech, brahch, berahech, mbarhchin, mberhchin, mbarhcha, barhoucha, mahboul
    mehboul, mahboula, mehboula, mhabel, mhabil, mhabla, mahabil, hboul, m7ewes, majnoun
    mejnoun, majnouna, mjanin, mejnouna, mejanin, madjnoun, mdjanin
    mrid nafsi, mridin, m3a99ad, m3a9ad, m3akad
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
    che77ah, cha77ah, chahah, m9amel, mgamel, mcharrer, charir, charirin
    7assad, hassad, hassadin, 7assadin, hasadin, 7asadin, hossad, 7ossad, housad, 7ousad, hasoud, 7asoud
    hassouda, ghayar, ghayarin, ghayour, m7aksed, mhaksed, nemmam, nemam, nemamin, hadarin, haddarin, haddar
    haddara, hadara, boukhili, bkhil, b5il, bkhila, bkhal, zelat, zalat, drogué
    drogé, mzatel, mztol, mztoul, maztoul, meztoul, meztoulin, sekran, sakran, skarji, skardji
    sekardji, skarjiya, soukardji, zatlaji, zetladji, zetlaji, hchaychi, hachaychi, 7chaychi, khorotto
    khorti, khortiste, khartiste, khartaji, kherti, kharti, kavi, kavé, kavia, kavya, kavyin, ga3r, ga3er
    lga3r, ga3ri, gua3er, 3roubi, 3robi, 3roubia, voyou, vouyou, vwayou, 7iti, 7itist, hitiste, hittiste
    bandi, bandia, bandiya, baltaji, beltadji, baltadji, baltajiya, baltagi, beltagia, mkhalwed, mkhalwdin
    mkhalwda, mfalles, mfales, mfalsin, mfesd, mfasda, mfasdin, fassed, fasda, khaser, khasser, khassrin
    khasrin, khasra, 9abi7, kbi7, 9bi7, kbih, 9bih, 9biha, kbiha, 9abih, 9bi7in, 9bihin, khayeb, khayba
    khaybin, bache3, bach3a, baché3
    ma tesla7 l walou, ma teslah l walou
    taye7, tay7a, tayeh, tayha, tay7in, tayhin
    tayehin, tayah, tayhine, maskhra, maskhara, meskhra, masakhra, karakouz, garagouz
    9arag(u|)ouz, 9ara9ouz, karagouz, garaghouz, bouffoun, moharij, mouharij, moharrij, mouharijin
    moharijin, mohariga, boujadi, boujadia, boujadiyin, 3agoun, 3agouna, 3gagen, 3aggoun
    kassoul, kasoul, kassoula, kessoul, koussala, kousala, 3ajez, 3agaz, 3agazin, 3agguez, 3ajzin
    boukercha, boukarch, kerrouch, karrouch, dobba, doubba, 7arrach
    hamaji, 7arachi, hamajiya, mahlouk, bayra, bayer, bayrin, chaiba
    khref, kharfan, mkharef, kharraf, mkharfin, kharef, mkharfa
  `,
  dehumanise: `
    # animaux dits de personnes
    khnazer, khanazir, khnazir, khanzir, khenzir, khanzira, khinzir, lkhanazir, lkhanzir
    lkhenzir, 5anzir, 5anazir, 7allouf, hallouf, 7alouf, halouf, hellouf, 7ellouf, 7lalef, hlalef, hlalif
    7lalif, lahlalef, l7allouf, lhallouf, 7alloufa, halloufa, 9erd, 9rad, 9roud, 9rouda, 9erda, 9irada, kerd
    kroud, kouroud, korod, 9orod, 9ouroud, qroud, qrada, lqroud, lkroud, l9roud, l9rouda, l9irada, chwada
    chwadi, chawadi, gorilla, goriyat, ghorila, ghourila, nesnas, 7ayawan, hayawan, 7aywan, haywan
    7ayawanat, hayawanat, 7aywanat, haywanat, 7ayawanet, haywanet, lhaywanat, l7aywanat, bahaim, baha2im
    bahayem, bhaym, dwab, douab, dawab, lwouhouch, wo7ouch, wouhouch, dhiab, dba3, dbou3a, dab3, firan
    firane, fi2ran, fi'ran, fiiran, lfirane, jerdan, jardan, jourdane, jerbou3, jrabi3, jarabi3, 7nech
    hnech, 7nach, 7nouch, hnouch, lafa3i, af3a, afa3i, af3i, 3agrab, 3a9rab, 3akrab, 3gareb
    3garab, 3qareb, 3akareb, 3a9arib, 3akarib, ghnem, ghnam, lghnem, lghnam, 8nem, ghanam
    khrouf, khirfan, khirfane
    kharouf, na3ja, naaja, n3aj, bagra, baqra, ba9ra, begra, bgar, bgarr, b9ar, ba9ar, 3tares, 3atrous
    ghorban, ghrab, ghorab, ghirban, ghirbane, jaja, jrad, djrad, ljrad
    # vermine, parasites, maladie
    namous, namoussa, nemous, debban, debbane, doubab, dhobab, didan, doudan, doudane, doudat
    9mel, gmel, l9mal, lgmel, 9amla, gamla, 9oumla, 9orad, tofailiyat
    toufailiyat, toufayliyat, toufailia, tofaili, toufayli, toufaili, tofayliyat, 7acharat, hacharat
    hasharat, 7achra, hachra, 7achara, 7chara, lhacharat, l7acharat, hachart, sarakzit, serakzit, saraksit
    guerlou, gerlo, gerlou, grellou, guerlouat, grawel, gralou, khnafes, khanafis, khenfous, khonfoussa
    khanfoussa, khnafis, fayrous, virousat
    ta3oun, ta3oune, jarathim, djarathim, djarathime, microbat, mikrobat, mikroub
    microb, mikrob, khobatha, khbit, khbith, khobta, khoubatha, kheba2ith
    # ordures
    zbel, zbala, zobala, zoubala, zebala, zebel, nofayat, noufayat, nifayat, hotala, houthala, hothala
    7othala, 7othalat, houtalat, hothalat lmojtama3, 7othalat lmojtama3, houtalat lmojtama3
    a3far, 9adhara, 9adara, qadhara, kadara, 9adhourat, 9adourat, kadhourat, qadourat
    9adourate, njas, najas, najassa, nadjes, andjas, anjas, njassa, nadjassa, najassat, radjs, ridjs, rjes
    fadalat, fadhalat, khmaj, lkhmaj, lekhmaj, ousakh, awsakh, aoussakh, wsakh, wsekh, lousakh, wessekh
    lwessekh, mwassakh, mwasskhin, mwesskhin, jifa, djifa, jiyaf, jyaf, djiyaf, jiyyaf, m3affen, m3affnin
    3fen, 3afna, 3founa, 3foun
    # moins qu'humains
    chayatin, chayatine
    ablis, iblis, ibliss, jnoun, djnoun, ghoul, ghoula, ghoulat, 3firit, 3afarit, 3frita
    dajjal, dadjal, dajjalin, dajal, massoukh, moussoukh, memsoukh, mamsoukhin, mamsoukha
  `,
  threat: `
    # tuer
    (n|ne|na|no)(9|k|q)t(e|)l(ek|ak|k|kom|ouk|oukom|ouh|hom|ha)
    n(9|k|q|g)(e|a)tl(ek|ak|ouk|kom|oukom|ouh|hom), ne9tlek, ne9tlak, neqtlek, na9tlak, naktlak, naqtlek
    naktelkom, ne9tlkom, nektlkom, ne9tlouk, no9tlouk
    wallah ghir n9etlek
    (n|ne|na)db(e|a|)(7|h)(ek|ak|k|kom|ouk|ouh|oukom|hom), ndeb7ek, ndeb7ak, ndeb7kom, ndebhek, ndebhak
    ndeb7ouk, ndebhouk, ndebhoukom, ndeb7oukom, ndbe7k, ndeb7o
    ndab7ek, ndabhek, ndab7ak, ndabhouk, ndabhoukom
    ndab7oukom, (n|ne|na)dfn(ek|ak|k|ouk|kom|oukom), nadfnek, nedfnek, ndefnek, ndafnek, ndefnouk
    nkaffnek, nkafnek, nkefnek
    dmaykom
    # frapper, casser
    (n|na|ne)dr(e|o|a|)b(ek|ak|k|kom|ouk|oukom|ha|hom), nderbek, ndarbek, ndarbak, nderbak, ndrbk, ndarbkom
    nderbkom, nderboukom, ndarboukom, ndarbouk, nderbouk, ndarbouh, nderbouh
    nferchek, nfarchek, nferchk, nfarchak, nefrechek
    nefrechouk, nfarchkom, nferchkom, nfarchoukom, nferkhek, nsawtek, nswtek, nsaotek, nasl5ek, nslakhek
    neslekhek, neslkhek, nselkhek, nsalkhek, nsal5ek, nselkhouk, nsalkhouk, nselkhkom, nsalkhoukom
    nk(a|e)s(s|)(e|a|)r(ek|lek|lak|lkom|kom|hom|ouk|oulek), nkesserlek, nkeserlek, nkesrek, nkasrek
    nkassrek, nkesrouk, nkasrouk, nkassrouk, nkasrlek, nkesrlek, nkasserhalek, nkesrhalek, nkasarhalek
    nkasrouhalek
    ntayhek, ntay7ek
    ntaye7ek, ntayhouk, n9at3ek, nqat3ek, nkat3ek, ngat3ek, n9ata3ek
    n9at3ouk, ngat3ouk, n9at3oukom
    nfegsek, nf9asek, nf9esek, nfa9sek, nefgaslek, nfelgek, nfel9ek, nfal9ek
    nchargek, nchergek, ncherrgek
    nfar3ass, nfer3ess, n3afsek
    nghezzek, nghozzek, nghezouk
    nt3nek, nta3nek, nat3nek, nkhan9ek, nkhne9k, nkhen9ek, nkhnkek, nkhangek, nkhengek, n5an9ek, nkhon9ek
    nechn9ek, nchen9ek, nchan9ek, nchangek, nchengek, nchn9ouk, nchan9oukom, nchan9ouk, na3la9kom, n3al9ouk
    n3al9oukom
    # brûler, détruire, enlever
    (n|ne|na)(7|h)r(e|a|)(9|k|g)(ek|ak|kom|ouk|lek), n(7|h)(a|e)r(9|k|g)(ek|ak|ouk|oukom|lek|kom), n7er9ek
    n7ar9ek, n7arkek, nherkek, nhar9ek, nharkek, nhergek, nhargek, n7ergek, n7argek, n7er9ouk, n7er9kom
    n7ar9oukom, n7er9oukom, nhargkom, nhargoukom, nhar9oukom
    nehreg lhanout, ne7re9 l7anout
    n7ar9oulkom, nhargoulkom
    nkhatfek, nkhatfouk, nekhtfek
    nghtasbek, nghtaseb, naghtasbek
    neghtasbek, naghtasbouk, nfajrek, nfajarkom, nfeje3kom
    nfarga3kom, nfarg3oukom, nda9dgou, ndag(d|)dgek, nda9d9ek, nrachich
    nkartchek, nkartchouk
    # retrouver, guetter, faire payer
    nrabik, nrebbik, nrabbik, nrabikom, nrebbikom, nrabbiwk, nrebbiwk, nrabiwkom
    nnaddmek, nendmek
    nkharebek
    nkharrabek, nkharrablek, nkharreblek, ndammrek
    ndamrek, ndamrkom
    # appels
    (9|k|q)atlouh, (9|k|q)atlouha, (9|k|q)atlouhom, (9|k|q)tlouh, (9|k|q)tlouha, (9|k|q)tlouhom
    (9|k|q)etlouh, (9|k|q)etlouhom, e9tlouh, o9tlouhom, oktlouhom, a9tlouhom, aktlouhom, o9tlouh, oktlouh
    aktlouh, e9tlouhom, darbouh, darbouha, darbouhom, derbouh, derbouha, derbouhom, drbouh, drbouhom
    adarbouh, adarbouhom, ederbouh, oderbouhom, odrbouh, odrobouhom, adrbouh, (7|h)ar9ouh, (7|h)ar9ouha
    (7|h)ar9ouhom, (7|h)er9ouh, (7|h)er9ouhom, (7|h)argouh, (7|h)argouhom, (7|h)ergouh, (7|h)ergouhom
    (7|h)arkouhom, (7|h)arkouh, a7ar9ouhom, ahar9ouhom, a7ar9ouh, ohro9ouhom
    dab7ouh, dabhouh, debhouh, deb7ouh, dab7ouhom, dabhouhom, debhouhom
    deb7ouhom, dab7ouha, debhouha, adeb7ouh, adab7ouhom, odbohohom, chan9ouh, chan9ouhom, chen9ouh
    chen9ouhom, changouh, changouhom, chengouh, chengouhom, chankouh, chankouhom, chn9ouh, ochno9ouhom
    kasrouh, kesrouh, kesrouhom, kasrouhom
    farchouh, ferchouh, farchouhom, ferchouhom, selkhouh, salkhouh, salkhouhom, selkhouhom
    rajmouh, rejmouh, rajmouha, rejmouha, rajmouhom, rejmouhom, orjomouh, orjmouh
    kartchouhom
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
    n9at3, ngata3, n9at3oulhom
    nfel9ou, nefle9, nefleg, nfelgou, n3afs, na3fas, n3afsou
    n3afsouhom, na3fsouhom, nerkel, narkel, nerkelha, narkelha, rkel, nsafa9, nseffa9, nsaf9ou, nsaf9ouhom
    nsaffe9, nsarfa9, nsarfe9, nserfe9, nserfa9, nsarf9ou, nserf9ou, nsarf9ouh, nsarf9ouhom, nsarfgou
    serfaka, sarfa9a, serfa9a, tserfi9, nsarfa9h, nlakmou, nlakem, nlakmouh, nlekmou
    nmarmdou, nmarmdouh, nmarmdouhom, nmermdouh, nmermdouhom, nmermed, nmarmed, nbahdlouh
    ntayhouh, ntay7ouh, nta7nouh, nt7anouh, net7en
    # brûler, armes, autres
    ne7re9, na7ra9, ne7reg, na7reg, nehreg, nahrag, nehrek, nahrak, n7er9ou, n7ar9ou, n7ergou, nhargou
    nhergou, nher9ou, nhar9ou, nharkou, n7ar9ouhom, n7er9ouhom, nhargouhom, nhergouhom, nharkouhom, n7ar9ouh
    nhargouh, y7er9ou, y7ar9ou, yhargou, yhergou, y7ar9ouhom, yhargouhom, yet7re9, yet7reg, yet7ra9, yethreg
    yetharag, yet7er9ou, yethargou, tet7re9, 7ar9ou, hargou
    nchan9ou
    nchen9ou, nchangou, nchengou, nchankou, nechne9, nechneg, nachna9, nachnak, nchan9ouh, nchan9ouhom
    nchangouh, nchangouhom, ychan9ou, ychen9ou, ychangou, ychan9ouh, yetchne9, yetchan9ou, yetchangou
    yetchneg, mechnaka, mechna9a, nrajmou, nrejmou, nerjem, narjam, nrajmouhom, nrajmouh, nrejmouhom
    yrajmou, yrajmouh, rjam, rjem, yetrjem, yetrajmou, nkhan9ou, nekhne9, nakhna9, nekhneg, nakhneg
    nkhengou, nkhan9ouhom, nkhan9ouh, nta3nou, nta3nouh, nt3en, net3en, nat3an, nat3en, ta3nouh
    nghozz, nghoz, nghozzou, nghezzou, nghezzouh, khodmi, lkhodmi
    khadmi, khoudmi, lmous, lmouss, chagour, chaqour, cha9our, rsas, rsass, rsassa, rsasa
    rssas, rassassa, kartoucha, cartoucha, 9artas, kartas, kalach, kalachnikov, fouchi, fouchil, mokahla
    mouka7la, moukahla, ntiri, ntiriw, tiriw, nfajer
    nfajar, nfajrou, nfajrouhom, nfajarhom, yfajrou, nfarga3, nfarge3, nfarg3ou, nfarg3ouhom, nkhtaf
    nkhetfou, nkhatfou, nkhatfouh, nkhatfouha, nkhatfouhom, nekhtef, nghtasbou, naghtaseb, naghtasbou
    nghtasbouha, yghtasbou, yghtasbouha, yaghtasbou, yaghtasbouha, ightisab, ightissab, nkharbou, nkharreb
    nkherbou, ndamrou, ndammer, ndamrouhom, n7afroulhom
  `,
  sexual: `
    # organes
    zoubi, zebek, zebbek, zebbou, zboub, zboubi, zoubb, zboba, zebbra, zoubri, zobri, zebri, zabra, zabrati
    zoubour, 9lawi, 9laoui, 9lawe, =klawi, 9elwa, 9elwi, 9alwa, 9allawi, glawi, glaoui, qlawi, qlaoui
    9lawik, 9laouik, qlawik, glawik, 9lawikom, bezzoul, bezzoula, bezzoulat, bezoula, bzoula, bzazel, bzazal
    bzazla, bzazelha, bezoulti, bzoul, bzzoul, nhoudha, nhoud, nouhoud, bzazlek, terma, tarma, termet
    termtek, termtha, tarmtek, tarmtha, termti, tarmat, termat, ttarma, termtk, termtkom, termtou, hatchoun
    7atchoun, hatchoune, htchoun, 7etchoun, 7atchoune, 7tchoun, hetchoun, hatchounek, 7atchounek, hatchounha
    tabboun, tabboune, taboune, tabounek, tabbounek, tabbounha, tabbounk, 3assba, 3asba, 3asbti
    3assebti, asbti
    # actes
    nikha, nikhom, nikouha, nikouh, nikoha, nikni, nikouni, niktha, nektha, nnik, nniki, nnikek
    nnikk, nnikak, nnikom, nnikkom, nnikha, nnikouk, nnikouha, nnikouh, nnikouhom, nnikhom, nnikoukom
    nniklek, nniklk, nniklha, ynik, yniki, ynikha, ynikek, ynikouk, ynikouh, ynikouha, ynikou
    ynikna, ynikouna, ynikoukom, yniklek, tnik, tniki, tnikou, tnikna, tnikni, tnikouna, tnikha, tnayek
    tnayak, tnayko, tnaykou, yetnayek, yetnaykou, netnayek, netnaykou, tetnayek, tetnaykou, tnak
    yetnak, yetnakou, tetnak, netnak, yatnak, tatnak, tnaket, tnakou, niyaka, nyaka, =nyk, n7wi, nahwi
    n7wik, na7wik, nahwik, nahwiha, na7wiha, n7wiha, nhwiha, na7wihom, nahwihom, na7wiw, na7wikom, nahwikom
    ya7wiha, yahwiha, ya7wik, yahwik, ya7wiw, ta7wiha, yet7wa, yethwa, tet7wa, tethwa, net7wa, yet7waw
    tet7waw, tet7way, mahwiya, ma7wiya, mahwyin, ma7wiyin, n7achih, n7achiha, nhachiha, nhachihlek
    n7achihlek, n7chihlek, n7chih, nehchih, ne7chih, ne7chihlek, nehchihlek, na7chihlek, nahchihlek, nahchih
    na7chih, ne7chiha, ta7chiha, tehchih, 7chih, 7chah, tah7cha, t7achalek, 7chahlek, hchahlek
    7chawhalek, hchawhalek, 7chawhalna, hchawhalna, 7chaha, 7chawha, hchawha, hchawhalkom, 7chawhalkom
    l7asli, lhasli, l7essli, lhessli, l7es, lhess, l7asni
    l7esli, lehssa, te7esli, tel7esli, tal7asli, telhesli, telhaslou, tel7aslou
    talhas, tel7as, tel7es, nel7eslek, nelhaslek, nelhes, nel7es, nal7as, nalhas, nelhasha, nal7asha
    nal7aslha, nel7sou, temessli, temessou, massassa
    massassat, ard3ili
    nrekbek, nrakbek, nrakkabha, nerkabha
    nerkebha, narkabha, yrakbouha
    ndakhalhoulek
    ndakhalhoulha, ndakhelhoulek
    masturba, mastorbi, nmastourbi, skhountni, skhentni, hayejni, hayejtni
    hayejetni, hyajt, mhayej, mhayja, mheyja, hayja, heyja, hayej, hayjin
    # mots du sexe
    seks, sexiya, porno, bornou, borno, pornou, pournou
    3arya
    3aryana, 3aryanin, 3eryana, 3ryana, 3aryan, 3eryanin, m3arya, m3ariya, m3erya, 3arriha
    3arri, 3ariyi
    kilotek, culotek
  `,
  solicitation: `
    # demandes
    ab3athili tsawrek, ab3athi tsawrek, ab3atili tsawrek, ab3ti tsawrek, ab3tili tsawrek
    ab3athili nude, ab3atili nude, ab3tili nude
    ab3athi nudes, ab3atili nudes, b3atili nudes, b3thili nudes, sift(i|ili) tsawrek, siftili tsawrek
    siftili tswirtek, siftili nude, siftili nudes, werrili bzazlek, werini bzazlek
    warini bzazlek, werrini bzazelek, warrini bzazlek, werini termtek, warrini tarmtek, werrini termtek
    warini tarmtek, warini sadrek, werrini sadrek, warrini sadrek, werini rejlik, warini rejlik
    warrini rejlik, werini jesmek, warini jesmek, warrini jesmek
    nchouf jesmek, nchouf bzazlek, nchouf termtek, helli cam, 7eli cam, ft7i cam
    fet7i cam, fethi lcam, fat7i cam, dirili cam, diri show
    visio sexy, ndirou sex, ndirou sexe, ndirou seks, ndir sex
    ndirou l'amour
    dirili l'amour, diri m3aya, nor9od m3ak, norgod m3ak, nergoud m3ak, nergod m3ak
    nargoud m3ak, nerged m3ak, nar9od m3ak, norkod m3ak, nar9oud m3ak, nargod m3ak
    nor9dou sawa, nor9od 7dak, nergoud 7dak, norgod hdak
    tor9di m3aya, tar9di m3aya, torgdi m3aya, tergdi m3aya, targdi m3aya, terkdi m3aya, ter9di m3aya
    tor9od m3aya, targoudi m3aya, tbati m3aya, nbat m3ak, nbatou sawa, nbat 7dak, lila m3ak
    lila m3aya, lila skhouna, lila skhona, lila sekhouna
    neddik lotel, ndik lotel
    aji nnikek, arwa7i nnikek, arwahi nnikek, arwa7i narkab, arwahi nrakbek, khallini nnik
    khalini nnikek, khallini ndou9ek, khalini ndou9ek, khalini ndokek, khallini nel7es, khallini nbousek
    khalini nbousek, khalini nboussek
    nbous bzazlek, nbous bzazel, nbous chwarbek, nboss chwarbek, nakoul chwarbek
    nakel chwarbek, nakol chwarbek, nakel bzazlek, nakol bzazlek, naklek makla, naklek kamla, naklek ga3
    f frachi, f farchi, 3la frachi, fi frachi
    nkhalsek lila, nkhalssek lila
    # offres
    bnat sex, bnat sexe, bnat sexy, bnat seks, bnat lil
    bnat lel bi3, bnat lelbi3
    bnat ta3arof, ta3arof bnat, ta3arouf sakhen
    ta3arof sakhin, ta3arof skhoun, ta3arof hot, bnat skhounin, bnat cam
    bnat nudes, nudes bnat, nude bnat, nudes dz, nude dz, dz nudes
    tsawer 3aryanin, tsawer 3aryana, tsawer sexe, tsawer skhounin
    vidéos skhounin, video skhouna, vidéo skhouna
    video sekhouna, vidéo 7amya, video hamya, vidéos 7amyin
    fadi7a telegram, fada2ih bnat
    nvendi nudes, nbi3 nudes, nbi3 nude, nbi3 tsawri
    massage spécial, massaj special, massaj spécial, massage khas, massaj khas
    massage happy
    actif dz, passif dz
    zawaj mot3a, zwaj mot3a
    zawaj mout3a, zwaj lmot3a, snap nudes
  `,
  profanity: `
    # jurons sans destinataire
    =nik, =zabi, n3al, na3al, n3el, =n3l, in3al, yn3al, yen3al, yan3al, yin3al, yna3al, yen3el, yn3el
    ina3al, yel3an, yal3an, il3an, ynal, n3al din
    yn3al din
    yn3aldine, yn3aldin, yen3aldin
    yn3albouha, yen3albouha, yna3lbouha, in3albouha, inalbouha, ynalbouha, n3albouha
    na3albouha
    n3al bou
    dinrab, dinrabha
    dinlkelb, dinkoum
    3la din
    3la zebi, 3la zebbi
    zebi, zebbi, zebiii, zebby, ezzebi, ya zebi, ya zebbi, zeb
    blazebi, ta3 zebi, ta3 zebbi
    khra, lkhra, khara, 5ra
    kharya, lkharya, tkharri, tkharriw, (9|k)a(7|h)bet (denya|had denya|dounia|lkhedma|zhar), t9wid, mnayyek, mnayek, mnayka, mnaykin, =zok, zokk, lay3tikom zok, ta3 zob, ya din omou, din omek, din omou, ya rebek, ya rabek, rebek 3la, zab ta3, hada zab, 9lawi, 9laoui, glawi, 7chahalna, 7chawhalna, mab3ous, mab3ousa, khria, khriya, khratha, kharaha, khrawha, khraha, takhriya, tkhri, tekhri
    tkhariw, tkhriya, tkherya, mkharya, mkhriya, khrinaha, khrina
    ka(w|ou)ed, t9awed, t9wad, te9wid, te9ouid, t9aouid
    tkawid, tgawid, tga(w|ou)id, t9awid, t9awda, t9awdat, t9awdet, tgawdet, tgawdat, tkawdet, tkawdat
    t9awedna, m9awda, mgawda, mkawda, m9awed, mgawed, mkawed, m9awdin
    9awda, gawda, kawda, l9wada, le9wada, lgwada, 9wada, lgouada
    t9ahbin, t9ahba, te9hab, te9hib, t9ahib, tkahib, tkehbin, t9a7bin, te97ib, tqahbin, m9a7ba
    tenyak, tenyik
    tniyik, tnyik, tmenyik, tmanyik, tmenyek, tmanyek, manyka, menyka
    tnaknaw, tnakna, natnakou
    7chouhalna, 7chawhanna, 7chahalna
    hchahalna, =tfou, tfouh, tfooh, tffou, =tfo
  `,
  harass: `
    # poursuite
    ma n(kh|5)al(l|)ik(ch|sh), ma nkhellik(ch|sh), ma nkhalikomch, ma nkhallikomch, ma nkhellikomch
    ma nkhelikomch
    ma nsama7lekch, ma nsamehlekch, ma ntalgekch, ma ntal9ekch, ma ntalgakch
    ma ntel9akch, ma ntelgekch, ma ntal9kch, ma ntla9kch, ma nsayebkch, ma nsaybekch, ma nsaybkch
    ma ntal9oukch, ma ntelgoukch, ma ntel9oukomch, ma ntalgoukomch
    ma tfoutelkch, ma tfoutlekch, ma tfoutelkomch, ma nfawethalekch
    ma nfawtelhakch, manfawethalakch
    mourak mourak, morak morak
    wrak wrak
    ntab3ek partout
    n3assou fik, n3esso fik, 3assek 3assek
    nzid njik
    nb9a morak, neb9a morak, neb9a mourak, nab9a mourak, neb9a wrak, nebga morak, nebga wrak, nabka wrak
    nabka morak, nebka mourak
    # exposer, humilier
    nfad(7|h)ek, nfed(7|h)ek, nfde(7|h)ek, nefda(7|h)ek, nefde(7|h)ek, nafda(7|h)ek, nfad(7|h)ak
    nfad(7|h)ouk, nfed(7|h)ouk, nfad(7|h)ouha, nfed(7|h)ouha, nfad(7|h)ouh, nfed(7|h)ouh, nfad(7|h)ha
    nfed(7|h)ha, nefda(7|h)ha, nefde(7|h)ha, nefda(7|h)ou, fad(7|h)ouha, fed(7|h)ouha, fad(7|h)ouh
    fed(7|h)ouh, ef(e|)d(7|h)ouh, efd(7|h)ouha, fadi7tek, fadihtek, fdi7tek, fdihtek
    nkechfouk, nkachfouk, nkachfouha, nkechfouha, nbahdlek
    nbehdlek, nbahdlak, nbahdelek, nbahdlouk, nbehdlouk, nbahdlouha, nbahdlouh, nbehdlouha, nbehdlouh
    bahdlouha, bahdlouh, behdlouha, behdlouh, nmarmdek, nmermdek
    nmarmdouk, nmermdouk, nmarmdouha, nmermdouha, marmdouha, mermdouha, marmdouh, mermdouh, n7achmek
    nhachmek, nhechmek, nechhor bik, nchahar bik, nchaher bik, nchahrou bik, nchahrou biha, nchahrou bih
    nancher tsawrek, nenchor tsawrek, nenchrou tsawrek, nancher tswirtek, nenchor tswirtek, nenchar tswirtek
    nchr tsawrek, nanchor tsawrek, nancher lconversation, nenchor capture
    nposti tsawrek, nposti tswirtek, npubli tsawrek, npubli tswirtek
    npubli numérok, nposti numerok
    3andi tsawrek, 3andi tsawrha, andi tsawrek
    # meute
    signaliw(ha|h|hom) (ga3|kamel), signaliwha ga3, signaliwh ga3, signaliwha kamel
    signaliwlou compte, signaliwelha compte
    dirolha signal, diroulha signal, diroulou signal, dirolou signal
    ndiroulha signal, ndiroulou signal, nsignaliwha ga3, nsignaliwh ga3, nsignaliwha kamel, nsignaliwh kamel
    ga3 signaliwha, ga3 signaliwh, kamel signaliwha, kamel signaliwh
    hajmouha, hajmouh, hadjmouha, hadjmouh
    nhajmouha, nhajmouh, nhadjmouha, nhadjmouh
    sebbouha ga3, sebbouh ga3, sabouha ga3, sabouh ga3, sebouha kamel, sebouh kamel
    sebouh ga3, sebouha ga3, sabouha kamel, sabouh kamel, 3amroulha privé, 3amroulou privé, 3amroulha lprivé
    3amroulou lprivé, 3emmroulha inbox, 3amroulha inbox, 3amroulou inbox, 3ammroulha messages, 3ayrouha ga3
    3ayrouh ga3, 3ayrouha kamel, ad7kou 3liha, adhkou 3liha, ad7kou 3lih
    adhkou 3lih, d7kou 3lih, tnamrou 3liha, tnamrou 3lih, partagiw tswirtha
    partagiw tswirtou, partagiw tsawrha, partagiw tsawrou
    ncherou tswirtha, nchrou tswirtha, nchrou tswirtou, nechrou tsawrha
    haw numérou, haw numérouha
    3aytoulha ga3, 3aytoulou ga3, 3aytoulou kamel
  `,
}
