import type { Lexicon } from '../define'

/** Darija in Latin letters: what the writer wants and how they feel about it. */
export const intents: Lexicon = {
  question: `
    # mots interrogatifs
    wach, wech, ouach, wachnou, wachno, wachnouwa, wachnowa, wachnahou, wachnahi, wachmen, wachmn
    achmen, achno, achnou, chnou, chnouwa, chnowa, chniya, chkoun, chkon, chkoune, (ch|sh)koun li, (3|)lach
    (3|)alach, (3|)3lach, 3lah, w3lach, w 3lach, lwach, lewach, kifach, kifache, kifech, kifah, kifeh
    kifash, kifach ndir, win rahi, win kayen
    win nelgah, win nsib
    wino, winou, winha, winhom, winahou, winahi, mnin, menin, mnine
    wa(9|k|q)tach, wa(9|k|q)tah, weqtach, we9tach, wektach, winta, wi9tach, waktech, foga(ch|sh), fewqach
    imta, imtaj, ymta
    # tournures
    wach ndir, wach lazem, wach kayn
    wella la, wela la, wla la, s7i7 wella
    chkoun jareb, chkoun jarab, chkoun ya3ref, chkoun ya3raf
    bghit na3ref
    n7eb na3ref, n7ab na3ref, nsa9sikom
    nsaksikom, nsaqsi, nsa9si, saksit, sa9sit, sa9sitkom, so2al, so'al, souel, sou2al
    jawbouni, jawbouna, djawbouni, jawbona, jawboni
    repondiw, répondiw, repondouni
    repondiwna, fahmouni, fehmouni, fahmouna, fhmouni, goulouli, goulolna, gololi, 9oulouli, 9olouli
    9oulolna, koulouli, wriwni, warriwni, warriwna, 3arfouni, afidouni, fidouni
    mumkin, ykhassni
    ysla7 l, svp kifach
    kayen agence
  `,
  price: `
    # prix
    ch7al, chhal, ch7el, chhel, sh7al, shhal, cha7al, chahal, ch7alll, bch7al, bchhal, bech7al, bechhal
    bach7al, bachhal, b ch7al, b chhal, bsh7al, bshhal
    ch7al (ydir|dir|tdir|deyra|dayra|dayer|dayrin|yeswa|teswa|tsewa|ysewa|lprix|le prix|prix|soumtou|soumtha|jay|tji)
    chhal (ydir|dir|tdir|dayra|dayer|yeswa|teswa), ch7al hada, ch7al hadi
    (9|k|q|g)adach, (9|k|q|g)adech, (9|k|q)addach, b9adach, bkadach, b9adech, bgadach, bqadach, 9eddech
    geddach, lprix, leprix, l prix, prixha, prixou, prix svp
    lpri, pv svp, souma, ssouma, essouma, soumtou, soumtha
    somtou, somtha, soumt, taman, ttaman, esaman, si3r, si3rou
    takhfid
    takhfidat, tnakssou, bta9sit, bet9sit, taqsit, ta9sit
    b ta9sit, 9ist, a9sat
    # disponibilité
    disponib, dispo ou, kayen
    kayn, kayna, kaynin, kaynine, mazal kayen
    mazal kayna, baqi, (3|)3andkom, andkom
    3endkom, 3andkoum
    win tetba3
    win nal9ah, win nal9aha
    win nelgaha, win nel9ah
    # commander et livrer
    ncommandi, ncomandi, ncommander, ncommendi, ncmandi, necommandi, kifach ncommandi
    n7eb ncommandi, nheb ncommandi
    nechri
    nchri, nchriha, nchrih, nechriha, nechrih, nechriwha, ncherih, ncheriha, neddi
    neddiha, neddih, ndiha, ndih, khabbouli
    khalouli wa7da, reserviwli, réserviwli, reserveli, réserveli, nreservi, nréservi
    nreserver, nkhalas, nkhalles, nkhaless, livraison
    la livraison, livraison l, livraison 58
    livraison domicile, kayen livraison, tlivriw, tlivrew, tlivriwli
    livrew, tlivri, twaslou, twesslou, twasloulna, twesslouha, tawsil, ettawsil, tewssil, tawssil
    58 wilaya
    ga3 wilayat, tab3touha, tba3touha
    jomla, joumla
  `,
  thanks: `
    # merci
    (ch|sh|c)o(k|kk)ran, (ch|sh|c)ou(k|kk)ran, (ch|sh)u(k|kk)ran, chokrane, choukrane, chokrn, chkran
    chokran 3la, chokran lik
    nachkorkom, nechkerkom, nchkrkom
    nechkrek, nachkrek, nchakrek, nechkar, nachkor, nachkour, nechkrou, nchokro
    chokr, merci bezzaf, merci bzf, merci bezaf, mrc, mrcii
    mersi, mersik
    merci khti
    # santé, bénédictions
    sa7a, sa77a, saha, sahha, sahaa, sa7it, sa77it, sahit, sahhit, sa7ito
    sa7itou, sa77itou, sahitou, sahito, sehit, sehitou, ya3tik (e|s|)sa7a, ya3tik saha
    ya3tik sa77a, ya3tik seha, ya3tik sseha, ya3tiksa7a, ya3tiksaha, yaatik saha, yaatik sa7a
    yatik saha, yatik sa7a, ya3tikom sa7a, ya3tikom saha, ya3tikoum sa7a
    y3tik sa7a, y3tik saha
    ya3tihom sa7a, ya3tihoum saha, rabi ya3tik sa7a
    ye3tik sa7a, ye3tik saha, ye3tikom sa7a
    barak(a|) (a|)llah(o|ou|u|) (fik|fikom|fikoum|fikum|fih|fiha|fihom)
    barakallah, barakalah
    barakallahoufik
    jazakom allah, jazakoum allah, djazakom allah
    jazakallah, allah yjazik
    rabi yjazikom, rabi yjazikoum, rabbi yjazikom
    rabi yahfedkom, rabi ya7fadkom
    allah yahfdek, lah ya7efdek, lah ya7afdek, rabi ykhalik
    rabi ykhellik, rabbi ykhellik, lah ykhalik
    rabi y3awenkom
    yar7em (w|)waldik
    yer7em waldik, yarham waldik, yerham waldik, yar7em weldik
    y3aychek, ya3ychek, y3ichek
    3aychek, 3aychin, y3aychkom, y3ayechkom, yaychek, aychek, tslem, teslem, tslam, teslam, teslmou
    bsa7tek, bsahtek, bsa7tkom, bsahtkom, thalla
    rabi yketer men amthalkom
    mamnoun, mamnounek, ma9asartouch
    makassartch, nkadarkom, n9aderkom
  `,
  praise: `
    # bien, bon
    mli7, mlih, mli7a, mliha, mlah, mla7, ml7, meli7, melih, meli7a, meliha, m'lih
    chbab, chbeb, chabba, chabbin, ch(a|e)bab, chbaba, chbaab
    zwin, zwina, zwine, zouine, zwinin, ghzal, ghzala, ghzela, ghozala, bnin, bnine
    bnina, bninin, bnn, lbnan, lbenna, benna, lbanna, bennaa, ldid, ldida, ladid, ladida, dhrif
    drif, drifa, drifin, hayel, hayla, haylin, hayl, hayyel, 3ajib, 3djeb, ajib, 3ajeb, 3adjib
    ra2i3, ra2i3a, ra'i3, rai3, raw3a, rou3a, row3a, momtaz, moumtaz, momtaza, moumtaza, mumtaz, jamil
    djamil, tohfa, to7fa, tou7fa, touhfa, th(e|a)f, t7af, 7aja kbira, haja kbira
    top qualité
    nadya, nadiya, mkhayar, mkhayer, mkhayra, mkhayrin
    a7sen, ahsan, ahsen, a7san
    mazya, hbel, tahbel, tahbal, t7abel, thabel
    yhabel, yhabbel, yahbel, yahbal, y7abel, thabbel, yhablou, yehbel, yhbel, hbla, hebla, bomba
    dahab, 7a9i9i
    bla hadra, khatir, khatira, khatirin, wa3er, wa3ra, wa3rin, wa3rine, wa3r, waer
    waar, waara, waa3er, 9ata3
    # bravo, souhaits, fierté
    bravo, bravo 3lik, bravo 3likom, bravou, chapeau, chapo, tbarkallah, tbarkellah
    tbarklah, tbarkalah, tabarakallah
    tbarkallah 3lik, tbarkellah 3likom, rabi ybarek, rabbi ybarek, lahybarek
    allah ybarek, allah ibarek, ybarek, ma(ch|sh)allah, macha(a|)llah
    mchallah
    mabrouk, mabrok, mabrouk 3lik, mabrouk 3likom, mebrouk
    mbrouk, mbark, alf mabrouk, alef mabrouk, mabrouka
    dima top, mazid
    mazidan, mazidan mina, bettawfi9, bettawfik, bitawfi9, ettawfik, tawfi9, rejala
    rjal, rjala, rjal w nos, fhal, f7al, fhel, fahla, fa7la, fhoula
    fhla
    nya
    ti9a, thi9a, mo7tarif
    mohtarif, mo7tarma, mohtaram, mo7taram, m7taram, mouhtaram, mou7tarma, mrabi, mrabya, mrabyin, metrabi
    mtrebbi, mhenni, mkhallas, chatar, chater, chatra, chatrin, mechtar, m3allem, m3alem, maalem, m3allma
    lm3allem
    # avis, goût, résultat
    3jebni, 3jabni, 3ajbni, 3ajebni, 3ajbatni, 3jbatni, 3jbetni, 3jebtni, ajebni, 3jebna, 3jabna, 3ajabna
    3jebkom, ya3jebni, y3jebni, te3jebni, 3jebhom, n7ebbek, n7ebha, n7ebhom, n7abha, n7abhom
    n7ebkom, n7abkom, nhebkom, nhabkom, nhabek, n7abek, nhebbek, nhabha, nhebha, n7ebou, n7abou, nabghik
    nabghikom, nebghikom, nmout 3lik, nmout 3lih, nmout 3liha, far7an, fer7an, far7ana
    fer7ana, farhan, ferhana, farhana, fer7anin, fra7t, freht, fre7t, fera7touna, fera7tna, farehtouna
    fra7na, fer7touna, radi, mrigla, mrigel, mriglin, mregla, mrigl
    msaggem, msagma, msegem, nqi, n9i, n9iya, nkiya, nfa3ni, nef3ni
    nfa3na, nfa3tna, nfa3touna, nfa3tni, jabet nati(dj|j)a
    khedma n9iya
    service nadi
    sari3, sari3a
    nensa7 biha, nensah biha
    nensahkom, nensa7kom, yesta7a9, yestahak
    testahlou, yestahl, yswa
    tfarah, yfarah, yfarre7, tfarre7
    khfif drif, 3sal, sokkor
    # sport et humour
    la3bo mli7, la3bou mli7, la3bou mlih, ma9seroch, rab7in, rba7na
    fouzna, ferja, farja, fordja, fraja, 1 2 3 viva l'algérie, tahya, tahia, ta7ya
    d7akt, d7akna, d7aktouna, mout b da7k, yda7ek, ydahek
    dehk, dhekt
  `,
  complaint: `
    # rien reçu, retards
    (ma |ma)wsalch, (ma |ma)wselch, (ma |ma)wsalnich, (ma |ma)wselnich, (ma |ma)wsalnach, (ma |ma)weslatch
    (ma |ma)waslatch, (ma |ma)weslatnich, (ma |ma)waslatnich, (ma |ma)wsalatnich, (ma |ma)weslouch
    (ma |ma)wasslatch, (ma |ma)wesletnich, (ma |ma)wsletnich, (ma |ma)la7a9ch, (ma |ma)lha9ch
    (ma |ma)le7gch, (ma |ma)l7agnich, (ma |ma)l7e9nich, (ma |ma)jatnich
    (ma |ma)janich, (ma |ma)jach, (ma |ma)jawch, (ma |ma)jatch, mazal ma, mazel ma
    nestenna, nstenna, nstena, nsetenna, nstennaw, nestennaw, nstnaw, nsetnaw, rani nestenna
    stennit, stenit, stanit, stennina
    simana w, men chhar
    men lbare7, men sbah, mn sba7, men sba7, t3atal, t3attal
    t3atlou, t3attlou, t3attel, t3otlou, m3attal, m3attlin, m3atlin, m3atla, te3tal, tatal, ta3til, ta3tal
    bet9al, beta9l, th9il, t9il, t9ila, tkil, tkila, t9al, ti9al
    # pas de réponse
    (ma |ma)(j|dj)awbouch, (ma |ma)(j|dj)awbounich, (ma |ma)(j|dj)awbounach, (ma |ma)(j|dj)aweb(ch|nich)
    (ma |ma)y(j|dj)awbouch, (ma |ma)y(j|dj)awbouche, (ma |ma)y(j|dj)awebch, (ma |ma)y(j|dj)awbounach
    (ma |ma)y(j|dj)awbounich, (ma |ma)t(j|dj)awbouch, (ma |ma)t(j|dj)awebch, (ma |ma)t(j|dj)awbounich
    (ma |ma)t(j|dj)awbounach, ma y(j|dj)aweb, (ma |ma)yreddouch, (ma |ma)yradouch
    (ma |ma)yredouch, (ma |ma)treddouch, (ma |ma)tredouch, (ma |ma)tradouch, (ma |ma)redouch
    (ma |ma)raddouch, (ma |ma)reddouch, (ma |ma)raddch, (ma |ma)yredch, (ma |ma)redounich, (ma |ma)yhezzouch
    (ma |ma)thezzouch, (ma |ma)yrefdouch, (ma |ma)trefdouch, 7atta wa7ed ma, hatta wahed ma, hata wahed ma
    hta wahed, 7ata wa7ed ma
    makach li yahder
    tdirou vu
    blokawni, blokitouni, blokaouni, bloqawni, mebloqué, mbloqui
    mbloquia, mbloki, mblokia, tsupprimiw
    # argent
    (re|ra|r)dd(ou|o)(li|lna) drahm(i|na)
    raddouli drahmi, raddou drahem, redou drahem, reddou drahem
    na9souli, na9sitouli, na9sitoulna, na9soulna
    sar9ouni
    sar9ouna, ser9ouni, serkouni, sarkouni, sar9oulna, sra9touni, sra9touna, sra9touli, sraktouna, yser9ou
    yesser9ou, yser9ouna, tesser9ou, yesrakou, yser9ouk, tesrkou, ser9a, sar9a
    ser9a 3ini 3inek, serka, sari9a, khda3touna, khed3ouna, khda3ouni, khda3ouna, khdaouna
    ghechitouna, ghachitouna, ghachouni, ghachouna, ghechouni, ghech, lghech, elghech, gheche, ghoch
    yghechou, yghouchou, yghochou, ghachin, ghechin
    nasbouli, yensbou, nasba, nesba, kamin, escro9ia
    escro, escrou, arnakouna, arnakouni, tarnakou, ghali, ghaliya, ghalya
    ghalyin, ghla, ghlat, ghlatou, ghlitou, ghlitouha
    ghlitouna, lghla
    tfactouriw
    # ne marche pas, abîmé
    (ma |ma)yemchich, (ma |ma)yemchiche, (ma |ma)yamchich, (ma |ma)temchich, (ma |ma)tamchich
    (ma |ma)yemchouch, (ma |ma)ymchich, (ma |ma)tmchich, (ma |ma)khdamch, (ma |ma)yekhdemch
    (ma |ma)yakhdamch, (ma |ma)tekhdemch, (ma |ma)takhdemch, (ma |ma)tekhdamch, (ma |ma)yakhdmouch
    (ma |ma)yekhdmouch, (ma |ma)yeslahch, (ma |ma)yesla7ch, (ma |ma)tesla7ch, (ma |ma)teslahch
    (ma |ma)ysla7ch, (ma |ma)yesselhou, (ma |ma)slahch, (ma |ma)fiha walou, (ma |ma)yat7elch
    (ma |ma)yt7alch, (ma |ma)yethelch, (ma |ma)yat7alch, (ma |ma)tet7alch, (ma |ma)n9adrouch
    (ma |ma)yed(kh|5)olch, (ma |ma)yedkholch, (ma |ma)tedkholch, (ma |ma)dkhelch, (ma |ma)dkhalch
    (ma |ma)dakhlouch, (ma |ma)dekhlatch, (ma |ma)3reftch, (ma |ma)yestahlouch, (ma |ma)yestahelch
    (ma |ma)3jebnich, (ma |ma)3jabnich, (ma |ma)3ajbnich, (ma |ma)3ajebnich, (ma |ma)3jbatnich
    (ma |ma)3ajbetnich, (ma |ma)ya3jebnich, (ma |ma)3jebnach, (ma |ma)3jbnich, (ma |ma)nfa3nich
    (ma |ma)nfa3ch, (ma |ma)yenfa3ch, (ma |ma)ynfa3ch, (ma |ma)tenfa3ch
    (ma |ma)dar walou, (ma |ma)yswach, (ma |ma)yeswach, (ma |ma)teswach, (ma |ma)tswach
    (ma |ma)yaswach, (ma |ma)taswach
    (ma |ma)nensa7ch, (ma |ma)nensahch
    (ma |ma)nensa7kom, (ma |ma)nensahkomch, (ma |ma)techriwch
    (ma |ma)techrouch, (ma |ma)tchriwch, (ma |ma)tacheriwch, (ma |ma)n3awedch
    (ma |ma)nzidch, (ma |ma)tzidch, (ma |ma)mli7ch
    machi hakda, machi normal
    khaser, khasser, khasra, khassra, khasrin, khasrine
    khser, khasratli, khsarli, khserli, khserlna, khesret, khasret, mkhasser, mkhassra, mkasser, mkasra
    mkassra, mkassrin, mkesser, mkesra, tkasser, tkassret, tkesser, tkasrat, mcharrek, mcherrek, mcharga
    mchargua, mfazed, mfazda, fased, fasda, fasdin, fasd, fsed, fasdet, merdoum, mroba, m3affen, m3afen
    m3affna, m3afna, m3affnin, khayeb, khayba, khaybin
    kh(a|)yeb, doni, ghelta, ghaltin, ghalet, ghalta, ghaltou, ghlattou, m3awaj
    m3awja, m3afsa, m3afssa, lm3afsa, mkhalta, mkhaltin, rwina, rouina, rwayen, rwayn, rawina, fouda, fawda
    fawdha, khorda, kharda, khorti, khrti, khourti, khorta, khortiyat, zbel
    tayha, taye7, tay7a, tay7in, 3ayan, 3ayana, 3yan, 3yana, 3eyan, 3yanin
    na9es, na9sa, na9sin, nakes, naksa
    walou, oualou
    ghir klam
    kdeb
    lekdeb, lkedb, kdoub, lkdoub, ykedbou, ykedbo, yekdbou, yakdbou, yekedbou, tekedbou
    takedbou, tkedbou, kdebtou, kdabtou
    kedbou 3liya, kdabtouna
    # réseau, application, service public
    lconnexion
    0 réseau
    tplanti, ytplanti, yplanti, tplanté, tplanta, dima tplanti, ybugi, tbugi, ybegi
    tebgi, ybloki, tbloki, ytbloka, tbloka, 7abes, 7absa, habes, 7absin, m9tou3, m9ato3, ma9tou3, makto3
    ma9tou3a, ma9tou3in, ma9to3, meqtou3, m9at3a, mkat3a, tet9at3, tat9ta3, yet9ta3, yet9at3, t9ata3
    ya9t3ou, yaktou3, mbella3, mballa3, mbal3a, mbal3in, mbelaa
    mesdoud, mesdouda, mghal9a, mghelka, mghaleg
    bla ma
    tasalsal, lahlaya, rwah ghedwa
    rwa7 ghedwa
    lem3arifa, m3arifa
    lktaf, l7ogra, lhogra, hogra, 7ogra, 7egra, hagra, 7agrin, hagrin, 7agarin, haggarin, tahogrou, ta7ogrou
    yahogro, ya7ogrou, y7egrou, 7gartouna, hgartouna, l'hogra, dolm, ddolm, dholm, delm
    tayabdou, tayab9ou, tesstahzaw, testahzaw, yestahzaw
    # dégoût, lassitude, reproches
    3yina, 3yit, 3yayna, 3yitouna, 3yitouni, ayina, 3yit men, kraht, kreht, krahna
    krehna, kre7t, karahtouna, karehtouna, karahtouni
    karahtouna f hyatna, mlelt, mallit, mellit, mallina, mellina, ml9a, zha9t, za3fan, za3fana, za3fanin
    zaafan, z3aft, ze3aft, mza3ef, m9ala9, m9alla9, m9al9a, mkala9, m9el9a, t9ala9t, t9ellaqt, ghadni
    ghadatni, ghaditni, yghid, tghid, kheybtouna, khayabtou, khyebtou
    kheybtouni, khabet, khayabt, ykhayeb, nedmt, ndemt, ndamt, nadem
    nadma, ndamna, 3ayb, 3ib
    3ib 3lik, 7chouma, hchouma
    haram 3likom, 7aram 3likom, 7ram 3lik
    mathachmouch, mat7achmouch
    7asbi allah, hasbi allah
    hasbiyallah, 7asbiallah
    rabi kbir
    mansam7elkomch, mansamahlkomch
    karitha, karita, mosiba, moussiba, mossiba, masakhra, maskhara, mas5ara
    meskhra, maskhra, tmaskhir, tmeskhir, temaskhir, tbahdil, tbehdil, tebahdil, bahdala, behdla, bahdla
    bahdaltouna, bahdeltouna, ba7doltouna, msakhra, fadi7a, fadiha, fdi7a, fdiha, faida7, degoutage
    dégoutage, dégoutatni, dégoutitouni, dégoutitouna, dgoutitouna, degoutit, dégoutit, yedgouti, ydégouti
    tdégouti, ydegouti, mochkil, mochkila, mouchkil, mouchkila, mechkel, muchkil
    mechakel, machakil, machakel, 3andi mochkil, lmochkil
    barkaw, barkawna, barakatouna, yezzi, yezziw
  `,
  suggestion: `
    dirou, dirouna, diroulna, dirolna, diro, diroo, diroula, diroulou, ndirou, lazem tdirou
    lazemkom, lazmekom, lazmkom, yelzemkom
    yelzmkom, ylezem, khaskom, khassekom, khasskom
    lokan tdirou
    yarit, ya rit, yarayt, yalit, yalayt, yaret, yareit
    yarit dirou, ya rit tzidou
    netmenaw, netmennaw, ntmanaw
    netmannaw
    natalbou, n9tare7, na9tarah, na9tare7, na9tari7, n9tarah, naktarah, naktare7, iqtirah
    i9tirah, i9tira7, i9tira7at, iktirah, nsa7a, nasi7a, nassi7a, nassiha, nasi7ti, nassihti, nsi7a, nsiha
    nansahkom, fikra
    w 3lach ma
    zidou, zidoulna, zidouna, zido
    badlou, bedlou
    beddlou, 7asnou, 7esnou, hasnou, hesnou, tawrou, tewrou
    ndhmou, nadmou, nedmou, nadhmou
    fat7ou
    raj3ouh
  `,
  crisis: `
    # boycott
    boycott, boycot, boykot, boycottiw, boycotiw, boycottiwhom, boycotiwhom, boycottiwha, nboycottiw
    nboycotiw, nboycottiwhom, nboycotti
    (9|k|q)at3ou, (9|k|q)at3ouhom, (9|k|q)at3ouha, (9|k|q)at3ouh, (9|k|q)at3o, gat3ou
    gat3ouhom, katouhom, (n|)(9|k)at3ouhom, n9at3ouhom, n9at3ou, nkat3ou, na9at3ou, n9at3ouha
    mo9ata3a, mou9ata3a, mokata3a, moukata3a, muqata3a, moqata3a, m9at3a, m9at3in
    désinstalliw, desinstaliw
    # justice, plainte
    ndir plainte
    chikaya
    chakwa, chekwa, nechki
    nechkikom, nachkikom, nechtki
    mouhami, mo7ami, mohami, mou7ami, m7ami, lmo7ami
    lmohami, mahkama, ma7kama, lma7kama, lmahkama, lmehkama, ma7kma, mahkma
    l tribunal
    l3adala, la justice, netab3kom, ntab3kom, ntaba3kom, ntabe3kom, ntab3ohom, ntab3oukom
    9ada2iyan, kadaiyan, moutaba3a, motaba3a, l9ada, lkada
    wakil joumhouriya, wakil ljomhouria, muhdir, mohder, i3dar
    direction du commerce, dcp
    répression des fraudes, apoce
    gendarmerie, ljadarmiya, l brigade, lbrigade, echorta, chorta
    commissariat, cybercriminalité, arpce, arpt, lwizara, wizara, wizarat, lwezir
    # presse, rue
    saha(f|ff)a, sa7afa, ssahafa, sahafa, ennahar, echorouk, echourouk, elbilad
    f la télé, nfad7oukom, nfad7koum
    nfed7kom, nfdhkom, nfad7kom, nfadhkom, nfadhoukom, nfed7oukom, nfad7ohom
    i7tijaj
    ihtijaj, ihtidjaj, n7tajou, ne7tajou, nahtajou
    nokhorjou, nkhorjo
    grève, idrab, i3tissam
    i3tisam, 3arida
    # danger pour la santé
    tsammem, tsemmem, tsamemt, tsamamt, tsememt, tsammemna, tsemmemna, tsammou, tsamemet, tsammet, tsemmet
    tasammoum, tasamom, tesmim, intoxication, nintoxi9a
    bsbabkom, bsebetkom
    f les urgences
    cha3let, cha3lat, ch3el, tfargaa, tfar9a3, tfargu3
    tfarga3, tfarg3et, tfarg3at, tfar93at, nfajar, nfajret, nfajrat, infijar
    douda, doud f, dowda, sarakzit
    sarakzet, guer(l|)elou, grelou, périmé, perimé, perimi, périmi, périmiya
  `,
}
