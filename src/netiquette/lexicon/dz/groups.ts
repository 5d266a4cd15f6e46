import type { Lexicon } from '../define'

/** Darija in Latin letters: protected groups, what is said against them, and innocent look-alikes. */
export const groups: Lexicon = {
  identity: `
    # peuples, régions
    (q|9|k)bay(e|a|i)l, lqbayel, l9bayel, lkbayel, leqbayel, le9bayel, lekbayel, (q|9|k)bayli
    (q|9|k)bayliya, (q|9|k)bayliyat, kabyle~, gbayel, gbayli, (a|i)mazighen, amazigh, amazighi
    amazigh(ia|iya), lamazigh, barbar, lbarbar, berbere~, (3|)arab, l(3|)arab, 3rab, l3rab, la3rab, larab
    larabe, arabe~, 3arbi, 3arbiya, 3arbia, 3orban, chaoui, chaouia, chaouiya, chawi, chawia, chawiya
    chwawa, chouaoua, chaouis, lchawiya, chawiyin, mzab, mzabi, mzabiya, mzabiyin, lmzabiya, bni mzab
    mozabite~, mizabi, ibadi, ibadiya, ibadiyin, twareg, twarg, touareg, touareg~, targui, targuiya, targi
    sa7rawi, sahraoui~, sahrawi, sahrawa, sahrawiyin, s7rawa, jazairi, djazairi, jazairiya, jazairiyin
    djazairiyin, jazayri, dziri, dziriya, dziryin, dziriyin, dzairi, dzayri, algérien~, maghribi, maghariba
    mgharba, lmgharba, mrarka, lmrarka, merroki, marroki, marouki, mroki, mroka, marokan, marocain~, tounsi
    tounsia, tounsiya, twansa, touansa, ltwansa, tunisien~, libiyin, lybi, masri, masriyin, msarwa, masarwa
    mssarwa, souri, souria, souriyin, souriyat, lsouriyin, souriyine, suriyin, falestini, falastini
    falestiniyin, palestinien~, lobnani, lebnani, 3ira9i, saoudi, so3oudi, khaliji, khalij, khlayja, torki
    atrak, latrak, ltrak, kouloughli, kerghli, kourdi, akrad, fransis, lfransis, gawri, gaouri, gawriya
    gaouria, lgwer, gaouriya, roumi, roumiya, rwama, siniyin, chnawa, chinwa, lchinwa, chinois, hendi, hnoud
    lhnoud, gitan~, ghajar, lghajar, bni 3das, beni adas, bni ades, wahrani, wehrani, whara, wharna
    wahraniyin, lwharna, wahraniya, 3asimi, asimi, 3acimi, 3assimi, 3asmiyin, 3assmiyin, dzirya, 9santini
    qsentini, ksentini, 9santiniya, 3annabi, annabi, 3nanba, staifi, stayfi, stayfia, stayfiya, jijli
    jijliya, jwajla, tlemceni, tlamsani, tlamsniya, djelfaoui, jalfawi, jelfawiya, djelfa nas, biskri
    biskria, bskri, batniya, bejaoui, bjawi, mo3askri, m3askri, blidi, blidiya, gherraba
    ghraba, gharaba, gheraba, lghraba, cherraga, chraga, chraka, nas lgharb, nas chergue, nas ssahra
    nas sahra, nas ljanoub, janoubi, janoubiyin, nas l9bayel, nass lkbayel, ouled nayel
    wlad nayel, nwayel, hadri, 3roubi, 3roubiya, laroubia, 3robi, 3robya, 3roubia, aroubi, a3rab, badou
    badwi, lbdou
    # couleur, migrants
    k7al, k7ala, lk7ala, lekhal bachra, lak7al, lk7al, lek7al, lak7el, lkahal, lkohal, lkohla, k7ola, k7oul
    lk7oul, khoul lbachra, ssoud, essoud, asmar, asmarani, semra, smorin, les noirs, noir~ africain~, afri9i
    afriki, ifriki, ifri9i, afari9a, afarika, lafari9a, lafarika, afarqa, lafarqa, african, africain~
    lafricain, les africains, sénégalais, senegali, lmaliyin, maliyin, maliens, nigeri, nijiri, nigériens
    nigeriyin, nijriyin, soudani, soudaniyin, soudanais, camerounais, migrant~, lmigrants, les migrants
    mohajir, mouhajir, mohajirin, mouhajirin, lmohajrin, laji2, lajiin, laji2in, ladji2in, lajiyin, réfugié~
    harraga, 7arraga, lharraga, ajnabi, ajaneb, ajanib, lajanib, adjnabi, lajaneb, barrani, berrani
    barraniya, berraniya, berraniyin, barraniyin, zmagra, zmigri, zmagri, zmigriya, limigri, limigré
    immigré~
    # religion
    moslim, mouslim, mouslima, mouslimin, moslmin, meslem, mselma, mselmin, lmouslimin, lmeslmin, lislam
    el islam, msi7i, masihi, massihi, masi7i, masihiyin, massihiyin, masi7iyin, lmasihiyin, nsara, nssara
    lensara, nasrani, nesrani, nasara, chrétien~, yahoud, yhoud, lyhoud, lihoud, lihud, lyahoud, elyahoud
    yhoudi, youdi, ihoudi, ihoud, yahoudi, yahoudia, yhoudia, yhoudiya, yahoudiya, juif~, chi3a, chi3i
    chi3iya, echi3a, chiite~, chi3iyin, sunni, sonna, sonni, ibadites, a7madiya, ahmadiya, ahmadi, bahai
    moul7id, molhid, mol7id, mol7idin, mou7id, moulhid, molhidin, =athée, =athées, mothajba, mot7ajba, mout7ajba
    met7ajba, met7ajbat, mot7ajbat, methajba, m7ajba, mouhajabat, mtahjbat, mhajbat, mhadjba, motahajiba
    voilée~, moul9ba, mno9ba, mon9ba, moun9abat, mon9abat, salafi, salafiya, salafiyin, souffi, soufi
    zawiya nass
    # femmes, âge, genre, orientation
    nsa, nssa, lnsa, ennsa, ensa, enssa, nesa, nesswan, neswan, niswan, nsawin, nsaouin, lmra, elmra, lmraa
    mraya, lmer2a, mar2a, lmar2a, lebnat, lbnat, bnat lblad, bnat lyoum, lbent, bnat nass, tfoulat, lounta
    ountha, onsa, intha, lintha, motala9a, moutalla9a, mtalqa, mtal9a, mtalla9a, motala9at, mtallqin
    hejjala, hajala, hadjala, armala, 3anis, 3awanis, bayrat, feministe~, féministe~, niswiya
    niswiyat, feminist, chikh kbir, chyoukh, chyabin, 3jayez, 3jouza, mitli, mithli, mitliyin, mithliyin
    mithliya, mitliya, mitli jins, mithli jins, homosexuel~, lesbienne~, gay~, gays, lgays
    les gays, lgbt, mota7awil, motahawil, mutahawil, mtahawlin, motahawilin, moutahawil, khontha, khounta
    # handicap, maladie
    mou3a9, mo3a9, mou3aq, mo3aq, mo3ak, mouak, mou3a9in, mo3a9in, mo3akin, mou3akin
    dhawi l7imam, dawi lhimam, handicapé~, andicapé, landikapi, lhandicapés
    autiste~, tawahodi, tawa7oud, tawa7odi, trisomique~, trisomiya, trizomie, 3mi, la3ma, l3ami, la3mi
    mekfouf, makfouf, makfoufin, mekfoufin, sourd, sourds, tarch, atrech, latrech, bekkouch, lbekkouch
    fauteuil roulant, 3arjin, l3arja, l3arjin
    mrid nafsi, mrad nafsiyin, mrad nafsaniyin, 9sira nass, 9zam, 9azm, nass 9sar, smina, smanin
  `,
  negative: `
    # sale, malhonnête
    mwesskhin, mwesakhin, mwaskhin, mwassakh, mwassekh, mwaskha, mwasskha, mouasakh, mouwasakhin, meskhin
    mossekhin, wsekh, wesekh, weskhin, waskhin, ousakh, m3affnin, m3afnin, m3affen, m3afen, m3afna, m3affna
    mkhamjin, mkhemjin, mkhammej, mkhamja, khamjin, khamej, khamja, mnattnin, mnatnin, mnetnin, mnatna
    netnin, ntan, jyaf, meqmlin, mqamlin, m9amlin, m9amel, m9amla, mgamlin, mkamlin, ri7ethom
    rihethom, yfouho, yfou7ou, yfouhou, ri7et, y3affnou
    ywaskhou, ywesskhou, ywesskho, khawana, khewana, khounat, lkhawana, khayen, khawna, khaynin, khaynine
    sarra9, serra9, sar(r|)a9in, serra9in, sarrakin, serrakin, sarrakine, serakin, serraqin, sra9in, srakin
    sarra9a, yser9ou, yessar9ou, yserkou, yser9o, yesser9ou, ysar9ou, ysar9o, ysarkou, s(e|)ra9, nessabin
    nassabin, nasabin, nesabin, nasab, nassab, nessab, nassaba, ghechachin, ghachachin, ghechach, ghachach
    ghachacha, yghechou, khadda3in, kheda3in, khadda3, khadda3a, ghaddarin, ghadarin, gheddarin, ghaddar
    gheddar, ghadar, ghadara, yaghadrou, yeghedrou, kafirin, kafer, kedabin, keddabin, kaddabin, kadabin
    kdabin, keddab, kadab, kedab, kaddab, keddaba, kaddaba, yekdbou, yakdbou, ykedbou, mounafi9, monafi9in
    mounafi9in, mnaf9in, mnafkin, mnaf9, monafi9, monafik, mounafik, monafikin, mounafikin, nifa9, mnafiq
    mchrek, mochrikin
    # dangereux, inférieurs
    mojrim, moujrim, moudjrim, mojrimin, moujrimin, mjermin, moudjrimin, irhabi, irhabiyin, erhabi, irhabiya
    terroriste~, irhab, erhab, mokharibin, moukharibin, mokhrrib, mkharbin, motatarif, mtatarfin
    motatarifin, 9atala, qatala, qattala, ketalin, 9ettalin, mejrem, mghtasbin, moghtasib, moghtasibin
    7aggara, haggarin, hagarin, 7agarin, khatrin, wohouch, wo7ouch, motawa7ichin, motawahichin
    mtwahchin, metwahchin, mtwa7chin, hamaj, hamajiyin, hmaj, lhamaj, rou3at, mtkhalfin, metkhalfin
    motakhalif, moutakhalif, motakhalifin, moutakhalifin, mutakhalifin, mtkhalef, metkhalef, metkhelef
    metkhelfin, metkhelfa, mtkhalfa, matkhalfin, jahlin, jahel, jahil, djahlin, djahel, jouhal, johala
    jahala, jahla, jouhala, ghabi, ghabiyin, aghbiya, aghbia, ghabya
    bla mokh
    bla nif
    bla akhla9
    naksin, mridin, wbaa, waba2
    mayeswawch
    ga3 sarra9in
    ga3 serra9in
    kharbouna
    yfasdou, yfesdou, fasad, lfasad, fassidin, fasidin, ghzaw, ghzawna, yaghzou
    ghazw, 3amrou lblad, 3emrouna, 7tallouna, htalouna, 7tellou
    ysa7rou
    3oumala, 3omala, oumala2, 3omala2
    infisaliyin, infissaliyin, infisali, separatiste~, enfisaliyin
    mtakbrin, metkebrin, mtekebrin
    mtkabrin, motakabirin, moutakabirin, bkhala, bokhala, boukhala, b5ala, bkhil, bkhilin, che77ahin, che7ah
    cha7ahin, ma9din, m3aqdin, m3a9din, mrida
    choudoud, chodhoudh, choudoudh, fa7icha, fahicha, ra9asat
    machi jazairiyin
    ma tesla7 l walou
  `,
  exclusion: `
    # dehors, rentrez chez vous
    yrou7ou l bladhom, yrouhou l bladhom
    yro7o l bladhom, yroho l bladhom
    kharjouhom
    kharjohom, khardjouhom, kherjouhom, kharjouhoum, kharrjouhom
    5arjouhom, tardouhom, terdouhom, tordouhom, ottordouhom, otordohom, atrodohom, trdohom, 7awzouhom
    hawzouhom, 7awzohom, hawzohom, n7awzouhom, nhawzouhom, n7awzohom, nhawzohom, nkharjouhom, nkherjouhom
    nkhardjouhom, nkharjouhoum, ntardouhom, nterdouhom, nterdohom, rajj3ouhom, raj3ouhom, raj3ohom
    rej3ouhom, rejj3ouhom, nraj3ouhom, nrej3ouhom, nraj3ouhoum, na7iwhom, nahiwhom, nehiwhom, na7iwhoum
    nna7iwhom
    # pas leur place
    manhabouhomch, man7abouhomch
    ma nebghiwhomch, manebghiwhomch
    ghal9ou lhdoud, ghal9ou 7doud, ghal9ou l7doud, ghelgou lhdoud
  `,
  except: `
    3azzi (rohek|rouhek|rou7ek|nefsek), année ta3 (l7allouf|7allouf|l9erd|lkelb)
    # cœur, nombre, noms communs
    (ta77ana|ta7ana|tahana) (ta3|l9ahwa|l9ahwa|l'9ahwa), 7mer rahi, bouteille 7mer, bouchon 7mer, deguisement hmar
    déguisement hmar, hmar ta3 shrek, 7mar ta3 shrek
    atay, latay, teffa7, teffah, tofa7, jben, jban ta3, jebn, tchad, 9albi, 9alb, 9elb, 9albek, 9albek kbir
    9albha, 9albou, galbi, galb, qalbi, qalb, kalbi 3andkom, 9loub, 9louba, 9alb kbir, 9elb kbir, men 9albi
    mn 9albi, mel 9alb, 9alb loz, 9alb louz, kalb el louz, kalb louz, kelb louz, kalb ellouz, kelbellouz
    qalb el louz, qalb ellouz, 9alb ellouz, kelb b7ar, kelb bhar, kalb lbhar, kelb lb7ar, klab l b7ar
    klab lbhar, klab b7ar, klab bhar, kelb de race, kelb ta3i, kalb ta3i, kalbi mrid, kelbi mrid
    kelb berger, kelb w gat, klab w gtot, klab w 9tat, klab w lgtot, klab w lmchach, klab mchach
    kelb w mecha, klebiya, kelbi sghir, kelb moufid, tabib l7ayawanat, makla ta3 klab, makla ta3 lklab
    makla ta3 lklb, maklet klab, croquettes klab, doudan lklab, rabi lklab, hout, hout jdid, 7out, dajaj
    djaj, djadj, djaj m7ammar, djaj mhammar, lham hmir, l7am 7mir
    # rouge, âne au sens propre, moutons
    7mer wejhi, wejhi 7mer, 7mar wejhi, wejhi 7mar, wejhi hmar, hmar wejhi, wejhou 7mar, wejhha 7mar
    3ini 7mar, 3inou 7mar, jeldi 7mar, jeldi hmar, wella 7mar, wella hmar, rja3 7mar, rja3 hmar, loun 7mar
    lon 7mar, lounou 7mar, lounha 7mar, loun hmar, 7mar ghame9, 7mer ghame9, 7mar fateh, 7mer fateh
    rouge 7mar, felfel 7mar, felfel 7mer, felfla 7mra, felfel hmar, flfl hmar, filfil hmar, 7mar w khdar
    7mar w k7al, 7mar w byed, hmar w byed, 7mar w abyad, kamiss 7mar, robe 7mra, tricot 7mar, bid hmar
    vin hmar, chrab 7mar, carton 7mar, carton hmar, hilal 7mar, hilal hmar, hlal 7mar, l hilal l7mar
    hlal lahmar, dow lahmar, feu hmar, do 7mar, lham 7mar, lham hmar l, l7am 7mar, karta hmar, serj 7mar
    bghal w 7mir, 7mir w bghal ta3, 3 7mir, hmar w7ch, 7mar wahch, 7mar lwahch, hmar lwahch, hmar wa7ch
    hmar l wahch, 7mar rkoub, 7mir l jbal, halib l7mar, hlib hmar, hlib lhmar, hlib lhmir, savon hlib hmar
    hmar ta3 jeddi, 7mar ta3 jeddi, hmar ta3 jedi, ghnem l3id, ghnam l3id, kebch l3id, kabch l3id
    lkebch ta3 l3id, ghnem ta3 l3id, 3id kbir, 3jel, lham begri, l7am bagri, begra hloub, 9ard, 9ard hassan
    kard hassan, 9rod, 9ard lbanka, 9ard mousaghar, far ta3 pc, souris pc, far mayti, dwa ta3 far, dwa far
    dwa firan, dwa lfiran, semm ta3 far, semm lfiran, piège ta3 far, dwa serakzit, dwa sarakzit, dwa namous
    dwa debban, namoussa 9arsetni, 7echra 9arsatni, hachara, bakhakh namous, doud l7rir, doudat l7rir
    # couleurs de choses
    k7al w abyad, k7al w byed, lak7al w labyad, loun k7al, loun lak7al, loun kahal, loun khal
    taille w loun k7al, sac k7al, sabat k7al, sabbat k7al, kamiss k7al, jean k7al, robe k7al, robe ka7la
    robe k7la, tricot k7al, tonobil ka7la, tonobil kahla, tomobile ka7la, 9ahwa ka7la, 9ahwa k7la
    9ahwa kahla, kahwa kahla, kahwa k7la, gahwa ka7la, zitoun k7al, zitoun lak7al, zitoun lek7al
    zitoun khal, felfel k7al, felfel lak7al, felfel akhal, felfel lekhal, felfel khal, atay k7al, thé noir
    k7al w 7mar, hab k7al, 7abba ka7la, lk7al ta3 3inin, k7al f wejhi, k7ol, l'kohl, cha3ri k7al, cha3r k7al
    ch3ar k7al, sabgha k7al, points noirs, lekhal f wejhi, suivi l'écran k7al, écran k7al, ecran k7al
    l'ecran kahal, tele k7al, nhar k7al, nhar lak7al, marché noir, so9 soda, souq sawda, so9 sawda
    sou9 sawda, nhar kahal, 3ochriya sawda, l3ochriya sawda, l3achriya sawda, mali f, mali raha, mali ra7
    drahmi w mali
    # verbes et noms sans rapport
    (ta7ane|tahan) l9ahwa, t7an l9ahwa, ta7an l9ahwa, tahan lkahwa, te7en l9ahwa, ta7na, t7ina, t7in, tahin
    ta7ina, tahina, tahouna, ta7ouna, machine ta3 t7in, mathoun, mat7oun, met7oun, 9ahwa mat7ouna
    kahwa mathouna, zebda, zabda, zebib, zbib, z(e|)bib, zebda w m3ajen, zbel ta3 lhouma, zbel ta3 7ouma
    zbel f zen9a, zbel fi zan9a, zbel f triq, zbel f tri9, camion zbel, camion ta3 zbel, lmzebla
    poubelle zbel, yhezzou zbel, yerfdou zbel, yarfdou zbel, rfid zbel, lmmou zbel, ramassage ta3 zbel
    l3amil ta3 zbel, khedama ta3 zbel, ta3 zbel, 3la zbel, sac zbel, sachet zbel, ka3 lkas, 9a3 lkas
    9a3 lbir, ga3 lbir, 9a3 l9dra, nik name, nickname, nikel, nickel, nike air, air nike, nik air
    ba3bous sghir, mongolie, hamar, 3ammar, 3amar, amar, zmala, zmila, zmili, zmeli, zamili, zamilati
    zomala, zoumala, zoumala2, zamalat, zamalek, zamalik, zmalek, ezzamalek, club, clab, klabs, tbib nsa
    tbibet nsa, tabib nisa, sage-femme, lqabla, hammam nsa, smina ta3 djaj, smen, smen 7or, smen arbi
    dhan 7or, dhan hor, smen ta3 begra, chadd rou7ek, ma9roud, ma9rout, makrout, makroud, mahchi, boukala
    pedale ta3 frein, pédale ta3 frein, pédale d'embrayage, la pédale ta3 tonobil, pédale ta3 vélo
    # quartiers, villes, gens
    rue hamar, hammar, ben hamar, benhamar, hammar mohamed, bouhmar, bouhmara, bou7mar, oued zbel, ain kelb
    ain el kelb, ain lkelb, 3in lkelb, hay klab, djbel klab, oued klab, ain zebi, 9asba, casbah, kasba
    kasbah, el kelb, bordj kelb, hmarna, 3abid hadi, 3abid mohamed, 3abid allah, 3abidat rma, 3ibad rahman
    3ibad allah, 3abid allah salihin, ya 3ibad allah, ya 3ibad lah, ya 3ibadallah
  `,
  idiom: `
    # rire et plaisir à en mourir
    rak mayet b da7k, raki mayta b da7k, rak mayet b dahk, (n|t|y|m)mout b(e|) da7k, nmout b dahk
    nmout bda7k, nmout bdahk, nmout be da7k, nmout bed7ek, nmout bel dahk, nmout bel da7k, nmout b dha7k
    nmout b de7k, nmot b dahk, mout b da7k, mout b dahk, mout bda7k, mout bdahk, mout be dahk, met b da7k
    met b dahk, met bdahk, mt b dahk, mat b da7k, matet b da7k, mitt b dahk, moutt b da7k, mout bel da7k
    motna b da7k, motna b dahk, mouna b da7k, moutna b da7k, moutna b dahk, rani mayet b da7k
    rani mayta b da7k, rani mayet b dahk, rani mayta b dahk, mayet b da7k, mayta b da7k, mayet b dahk
    mayta b dahk, mayet bda7k, mayta bda7k, mayet bdahk, mayta bdahk, maytin b da7k, maytin b dahk
    maytin bdahk, ghadi nmout b da7k, ra7 nmout b da7k, rah nmout b dahk, rani nmout b da7k
    rani nmout b dahk, rani nmout bda7k, 9telni b da7k, 9telni bda7k, 9tlni b da7k, 9talni b da7k
    9etelni b da7k, 9telni b dahk, qtelni b dahk, qtelni b da7k, ktelni b dahk, ktelni bdahk, katelni b dahk
    ketelni b dahk, ktalni b dahk, ktelni b da7k, gtelni b da7k, 9teltni b da7k, 9teltni b dahk
    qteltni b dahk, kteltni b dahk, kteltini b dahk, katltni b dahk, kteltni bdahk, 9teltni bda7k
    9teltini b da7k, 9tltni b da7k, 9tltni b dahk, 9teltouna b da7k, 9teltouna b dahk, kteltouna b dahk
    kteltouna bdahk, 9teltouni b da7k, kteltouni b dahk, qteltouna b dahk, 9atletni b da7k, 9etletni b dahk
    ketletni b dahk, katletni b dahk, katlatni b dahk, katletni bdahk, ye9tel b da7k, ya9tel b da7k
    ye9tel b dahk, y9tel b da7k, yektel b dahk, yaktel b dahk, yaktel bdahk, yektel bdahk, ta9tel b da7k
    te9tel b da7k, tektel b dahk, taktel b dahk, t9telni b da7k, ta9tlouna b da7k, ta9tlouni b da7k
    tektelni b dahk, taktlouna b dahk, ye9telni b da7k, ya9telni b da7k, yektelni b dahk, yaktelni b dahk
    ya9tlouni b da7k, yektlouni b dahk, 9tila ta3 da7k, t9atelt b da7k, t9atelna b da7k, n9tlou b da7k
    tchaka9t b da7k, ncha9 b da7k, tfar9a3t b da7k, tfarga3t b dahk, tferge3t b dahk, tartagt b dahk
    tarta9t b da7k, tertegt b dahk, tartegna b dahk, netarta9 b da7k, hlekt b da7k, hlekt b dahk
    hlaktna b da7k, hlekni b da7k, hlektni b dahk, bkit b da7k, bkit b dahk, skht b dahk, tkassart b da7k
    kassartni b da7k, kassertni b dahk, kesertni b dahk, tkaser b dahk, nkasser b da7k, mout b lhchouma
    mout b 7chouma, nmout b 7chouma, nmout bel hchouma, nmout b lhchouma, mout b lhayra, mout bel wahch
    mout bel fer7a, nmout b lfar7a, nmout bel farha, mout bel farha, mout bel far7a, nmout bel fer7a
    # aimer à en mourir
    nmout 3lik, nmout 3likom, nmout 3likoum, nmout 3lih, nmout 3liha, nmout 3lihom, nmout 3la, nmout alik
    nmout alikom, nmout aliha, nmout alih, nmout ala, nmout fik, nmout fikom, nmout fih, nmout fiha
    nmot 3lik, nmot 3la, nmot fik, ymout 3lik, ymout 3liha, ymout 3lihom, ymout 3la, ymoutou 3lik
    ymoutou 3la, ymoutou 3liha, tmout 3lik, tmout 3lih, tmout 3la, tmoutou 3la, mayet 3lik, mayta 3lik
    mayet 3liha, mayet 3la, mayta 3la, mayta 3lih, mayet fik, mayet fiha, mayta fih, maytin 3la
    maytin 3likom, maytin fih, n7eb nmout 3lik, n7eb nmout 3la, mout 3lik, mout 3liha, mout 3lih, mout 3la
    ya9tel b zin, yektel b zin, 9atel b zin, zin ye9tel, zin yektel, zin 9atel, zin katel, katla b zin
    t9atel 3la had, ntqatel 3lih, nt9atel 3liha, nt9atlou 3liha, netkatlou 3liha, netkatlou 3lih
    ma9toul 3liha, mektoul 3liha, ta7argni b zin, 9telni b zin, kteltni b zin, 9teltni b zinek
    kteltni b zinek, mahboul 3la, mahboul 3lik, mahboul 3lih, mahboul 3liha, mahboul fik, mahboul fiha
    mahboula 3lik, mahboula 3lih, mahboula 3la, mehboul 3liha, mehboula 3lik, mahbouls 3la, mhabel 3liha
    mhabla 3lih, mhabel 3la, mhabla 3la, nahbel 3lik, nehbel 3lik, nahbel 3liha, nehbel 3liha, nahbel 3lih
    nahbel 3la, nehbel 3la, nhbel 3la, hbelt 3la, hbalt 3la, hbelt 3lih, hbelt 3liha, hbelna 3lih
    hbalna 3lih, habbeltouna, habeltouna, habeltni, habeltini, mahboul lyoum, mahboul had lyoum, thabel
    tahbel, tahbal, t7abel, yhabel, yhabbel, yhebbel, yahbel, yahbal, yehbel, yhablou, haja thabel
    7aja thabel, hadja thabel, chi yhabel, la3b yhabel, zin yhabel, but yhabel, bnin yhabel, benna thabel
    bnina thabel
    # forces, qualités
    bomba, bombe atomique ta3, jrima, jrima f 7a9, jarima f 7a9, jrima hadi, mdammer, mdamer, dmar chamel
    damar chamel, damartni, dammartouna, tdammer, ydammer, ydamar, tdamar, cha3lat f bomba, ch3al l koura
    yfarga3, yfarge3, tfarga3 la dance, tfergi3, tferge3 lmatch, yfer9a3, tfer9i3, tfar9i3, ta7argou lmal3ab
    tahergou lmal3ab, ta7arg lmal3ab, yeherreg lmal3ab, darbou ta3 lmal3ab, darba mou3alam, darba m3allem
    darbat m3allem, darbat mo3alem, darbet m3allem, darba kbira, darbet hadd, darbet jaza, darba 7ora
    darba horra, darba horra direct, darbet 7adh, darbet had, darbet zhar, darbat jaza, darb jaza, darbiya
    darba rasiya, darbet ras, darba rokniya, darbet rokniya, darbet chams, darbat chams, darbtni chams
    darbetni chams, drebni lbard, darbni lbard, derbni lbard, drebni brad, derbni sbat, darbni tri9
    darbatni l3in, drebtni l3in, derbetni l3in, derbetni l 3in, derbou l3in, drebha l3in, darbouh b 3in
    nadrab tlifoun, ndreb tilifoun, nadrab téléphone, ndarab café, nadrab café, ndreb kahwa, ndrob café
    nderbou kahwa, ndarbou jawla, nderbou dawra, ndreb dawra, nadrab dawra, ndarbou dora, nadarbou tarf
    ndreb gateau, ndarbou pizza, nderbou pizza, ndreb pizza, ndreb sandwich, ndreb chwarma
    nderbou les frites, nderbou foul, ndarbou baguette, derbet swarda, darbet swarda, drab swarda
    tadrab sac, sac yadrab, kahwa tedreb, dreb la photo, 9atel lwa9t, na9tel lwa9t, na9tlou lwa9t
    n9etlou lwa9t, nektlou lwaqt, naktel wakt, n9tel wa9t, na9tel l wa9t, nektel lwakt, na9tel jou3
    n9tel jou3, naktel jou3, na9tlou jou3, katelni jou3, ktelni jou3, 9tlni jou3, katlni jou3, 9telni jou3
    9atelni jou3, 9telni lbard, ktelni lberd, katelni lbard, 9tlni l7ar, 9telni l7ar, ktelni lhar
    katelni lhar, 9telni l3atch, ktelni latch, katelni ne3ass, 9telni n3as, 9etelni na3s, ktelni na3s
    katlni n3as, nmout b jou3, nmout bel jou3, rani nmout b jou3, rani mayet b jou3, mayet b jou3
    mayta b jou3, mayet bel jou3, nmout bel bard, nmout b lbard, mayet b lbard, mayet bel bard
    mayet bel berd, rani mayet bel bard, nmout b l7ar, mayet b l7ar, mayet bel har, mayet bel 7ar
    nmout bel har, mayet b n3as, mayet bel na3s, mayta b n3as, mayet ta3b, mayet b ta3b, mayta bel ta3b
    mayet bel ta3b, mayet bel khedma, mayet bel 9raya, mayta b l9raya, mayet bel ghena, nmout bel khal3a
    mout bel khal3a, mout b l khal3a, mout b khal3a, mout bel khof, mout bel khouf, nmout bel ghoch
    nmout bel 9lak, nmout bel 9ala9, mout bel kalak, mout bel 9ant, nmout bel 9ant, mayet bel 9ant
    mayet bel kant, lprix 9atel, prix 9atel, prix 9atla, souma 9atla, souma katla, 9tlouna b souma
    9tlouna b lprix, 9etlouna bel prix, ktelna bel prix, kteltouna bel prix, kteltouna b les prix
    9teltouna b lprix, 9teltouna bel ghla, kteltouna bel ghla, kteltouna bel pub, 9teltouna bel pub
    kteltouna b la pub, 9teltouna b la pub, 9teltouna bel les promos, dbe7touna bel prix, dba7touna b lprix
    dbahtouna bel prix, debehtouna bel prix, ydebhou f l prix, dbe7touna bel ghla, dbahtouna bel ghla
    hrektouna bel prix, 7raktouna bel prix, n7ar9ou la gomme, tahreg lkalb, ta7reg l9alb, ya7reg l9alb
    te7reg lgalb, yehreg l9alb, yahrag lgalb, harget galbi, 7ra9t 9albi, 7rektou 9albi, 7re9tli 9albi
    hregtli galbi, hregt sandwich, hregt tajin, 7ra9t tajine, 7ra9t l9ach, harg lahsab, ne7reg les calories
    nehreg calories, n7reg les calories, ya7reg calories, ya7reg dhoun, y7reg dhoun, yahreg dhoun
    yahreg chham, y7reg ch7am, tahreg chhoum, ta7reg choum, nahreg lwazn, nehreg l visa, n7reg l espagne
    ne7reg l espagne, ne7reg l'espagne, nehreg l'espagne, nahreg l espagne, nharag l'espagne
    nharrag fel botti, 7reg l espagne, 7reg l italia, hreg l'espagne, harg l espagne, hreg f boti
    bghit ne7reg, n7eb ne7reg, nheb nehreg, n7ab na7rag, nhab nahrag, ghadi na7rag, hargou l zodiac
    n3ach w nmout, n3ich w nmout, 3acha w tmout, n3ich w nmout f, n3ich w nmout supporter, hna ymout 9assi
    hna ymout kaci, ymout 9asi, ymout kaci, 7atta nmout, hatta nmout, 7atta lmout, hatta lmout, hata lmout
    lelmout, m3akom lelmout, m3akom 7atta lmout, mouloudia hatta lmout, mout wa9ef, mout wa9fa
    nmout w na7ya, nmout w nahya, nmout w na7ya mouloudia, nmout w nahya chabiba, namout w na7ya
    tmout w ta7ya, ymout w y7ya, ymout w yahya, lbatri mayet, batterie mayta, batri mayet, batri mayta
    la batterie matet, batterie matet, pc mat, telephone mat, tilifoun mat, portable mat, réseau mat
    rézo mat, match mayet, lmatch mayet, jaw mayet, ljaw mayet, page mayta, la page mayta, lpage mayta
    7ala mayta, 7fala mayta, do mayet, dow mayet, lkalb mayet, 9alb mayet, dam mayet
  `,
}
