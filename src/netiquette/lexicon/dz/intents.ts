import type { Lexicon } from '../define'

/** Darija in Latin letters: what the writer wants and how they feel about it. */
export const intents: Lexicon = {
  question: `
    # mots interrogatifs
    wach, wech, ouach, wachnou, wachno, wachnouwa, wachnowa, wachnahou, wachnahi, wach men, wachmen, wachmn
    achmen, achno, achnou, chnou, chnouwa, chnowa, chniya, chkoun, chkon, chkoune, (ch|sh)koun li, (3|)lach
    (3|)alach, (3|)3lach, 3lah, w3lach, w 3lach, lwach, lewach, kifach, kifache, kifech, kifah, kifeh
    kifash, ki(f|) ndir, kifach ndir, kifach n9der, win rahou, win rahi, win raho, win kayen, win nal9a
    win nel9a, win nelgah, win nsib, win jat, win ja, win jay, win tji, win t9a3dou, win tel9aw, win bedabt
    win b dabt, win le bureau, win l'agence, wino, winou, winha, winhom, winahou, winahi, mnin, menin, mnine
    wa(9|k|q)tach, wa(9|k|q)tah, weqtach, we9tach, wektach, winta, wi9tach, waktech, foga(ch|sh), fewqach
    imta, imtaj, ymta, ay wa9t, l wa9tach, 7atta l wa9tach
    # tournures
    wach ndir, wach nder, wach lazem, wach yelzem, wach ra7, wach kayen, wach kayn, wach hiya, wach howa
    wach houwa, wach m3naha, wach ma3naha, wach ysra, wach sra, wach sralkom, kayen wella la, kayen wela la
    wella la, wela la, wla la, wella lala, wela makanch, wella makach, sa7 wella la, sa7 wela, s7i7 wella
    bessa7 wella, kach (wa7ed|wahed) ya3ref, kach wahed ya3raf, kach jdid, kach khbar, kach nouvelle
    kach réponse, kach 7el, kach hel, kach solution, kach numéro, kach wa7ed jareb, kach (wa7ed|wahed) jarab
    kach wa7da jarbat, chkoun jareb, chkoun jarab, chkoun ya3ref, chkoun ya3raf, chkoun jarbatou, 7ab na3ref
    7aba na3ref, habit na3ref, 7abit na3ref, 7abit na3raf, hab naaref, bghit na3ref, bghit naaref
    n7eb na3ref, n7ab na3ref, 7ab nsa9si, hab nsaksi, 7abit nsa9si, habit nsaksi, habit nsa9si, nsa9sikom
    nsaksikom, nsaqsi, nsa9si, saksit, sa9sit, sa9sitkom, so2al, so'al, souel, sou2al, 3andi so2al
    3andi souel, question berk, question brk, jawbouni, jawbouna, djawbouni, jawbona, jawboni
    (dj|j)awbouni svp, reddou 3liya, reddou 3lina, raddou 3liya, redou aliya, repondiw, répondiw, repondouni
    repondiwna, fahmouni, fehmouni, fahmouna, fhmouni, goulouli, goulolna, gololi, 9oulouli, 9olouli
    9oulolna, koulouli, wriwni, warriwni, warriwna, 3arfouni, afidouni, fidouni
    momkin (ta3tini|ta3touni|info|infos|réponse), momken info, mumkin, ykhassni, ysa7 wella la, yesla7 wella
    yemchi wella, yenfa3 wella, ynfa3 l, yesla7 l, ysla7 l, svp wach, svp kifach, svp win, svp 3lach
    ma3lich so2al, cha7al dir wa9t, chhal men youm, ch7al men youm, ch7al men nhar, ch7al ta9a3od
    ch7al t3atal, (3|a)andkom (page|site|numéro|numero|agence|boutique), kayen service, kayen agence
    ta7lou wa9tach, t7ellou wa9tach, wa9tach t7ellou, wa9tach tballa3, wa9tach yerja3, wa9tach yersel
    wa9tach ywsel, wa9tach yewsel, wa9tach yarja3, wa9tach tet7al, wa9tach ydkhol, wa9tach tdokhlou
    rahou yemchi, raha temchi, ma3andkomch numéro
  `,
  price: `
    # prix
    ch7al, chhal, ch7el, chhel, sh7al, shhal, cha7al, chahal, ch7alll, bch7al, bchhal, bech7al, bechhal
    bach7al, bachhal, b ch7al, b chhal, be ch7al, bsh7al, bshhal
    ch7al (ydir|dir|tdir|deyra|dayra|dayer|dayrin|yeswa|teswa|tsewa|ysewa|lprix|le prix|prix|soumtou|soumtha|jay|tji)
    chhal (ydir|dir|tdir|dayra|dayer|yeswa|teswa), ch7al hada, ch7al hadi, ch7al hado, ch7al hadouk
    (9|k|q|g)adach, (9|k|q|g)adech, (9|k|q)addach, b9adach, bkadach, b9adech, bgadach, bqadach, 9eddech
    geddach, lprix, leprix, l prix, prixha, prixou, prix stp, prix svp, prix pls, pri svp, prix plz
    le prix svp, lpri, prix pv, pv svp, pv prix, prix en pv, souma, ssouma, essouma, soumtou, soumtha
    somtou, somtha, soumt, taman, ttaman, el taman, esaman, si3r, si3rou, 3tini prix, a3tini lprix
    3tiwna lprix, 3tina prix, 3titna lprix, a3touna les prix, promo kayna, kayen promo, kayn promo, takhfid
    takhfidat, tnakssou, na9sou chwiya, par facilité, bel facilité, bta9sit, bet9sit, taqsit, ta9sit
    bel ta9sit, b ta9sit, bel crédit, bel carnet, bel credit, bel dettes, 9ist, a9sat
    # disponibilité
    disponib, dispo ou, dispo win, rahou dispo, raha dispo, mazal dispo, mazalou dispo, mazel dispo, kayen
    kayn, kayna, kaynin, kaynine, kayen mennou, kayen menha, kayen menou, kayn mnou, mazal kayen
    mazal kayna, mazel kayn, mazalha kayna, mazalou kayen, baqi, ba9i kayen, (3|)3andkom, andkom
    3andkom hada, 3andkom hadi, 3endkom, 3andkoum, kayen f dzair, kayen f alger, kayen f wahran
    kayen taille, kayna taille, kayen pointure, kayen les tailles, kayen noir, kayen lak7al, kayen couleur
    wach men taille, wach men couleur, wachmen taille, wachmen loun, wach men loun
    (win|fin|mnin) (nechri|nchri|necheri|nechriha|nchrih|nchriha|nechrih), win ytba3, win tetba3, win ytbe3
    win yetba3, win tba3ou, win tbi3ou, win tbi3ouh, win nsibouh, win nsibha, win nal9ah, win nal9aha
    win nelgaha, win nel9ah, mnin nechri, win el magasin, win le magasin, win l7anout, win lhanout
    wach blassa, win jaya, win jayin, win jitou, point de vente
    # commander et livrer
    ncommandi, ncomandi, ncommander, ncommendi, ncmandi, n comandi, necommandi, kifach ncommandi
    kifach ncomandi, kifach ndir commande, ndir commande, ndiru commande, 7ab ncommandi, 7aba ncommandi
    hab ncomandi, habba ncommandi, n7eb ncommandi, nheb ncommandi, bghit ncommandi, hab nechri, 7ab nechri
    7aba nechri, habba nechri, n7eb nechri, nheb nechri, n7ab nchri, bghit nechri, bghit nchri, nechri
    nchri, nchriha, nchrih, nechriha, nechrih, nechriwha, ncherih, ncheriha, ne(ch|sh)ri mennek, neddi
    neddiha, neddih, ndiha, ndih, nddi wa7da, nedi wahda, neddi zouj, nedi zoudj, khabbouli, khabouli wa7da
    khalouli wa7da, khaliwli wa7da, reserviwli, réserviwli, reserveli, réserveli, nreservi, nréservi
    nreserver, je prends wa7da, n khalas, nkhalas, nkhalles, nkhaless, nkhlas bel carte, livraison
    la livraison, livraison svp, livraison ch7al, livraison l, livraison wahran, livraison 58
    livraison domicile, kayen livraison, kayna livraison, kayn livraison, tlivriw, tlivrew, tlivriwli
    livrew, livri l, tlivri, twaslou, twesslou, twasloulna, twesslouha, tawsil, ettawsil, tewssil, tawssil
    kayen tawsil, tawsil l dar, l 7ad dar, l7ad dar, l bab dar, l 58 wilaya, 58 wilaya, l ay wilaya
    ga3 wilayat, tab3tou l, tab3atou l, teb3tou l wahran, tab3touha, tba3touha, détail wella gros
    gros wella detail, bel gros, b gros, bel jomla, bel joumla, jomla, joumla, f privé prix, inbox prix
    ab3atli prix, ab3athouli prix, ab3atouli lprix
  `,
  thanks: `
    # merci
    (ch|sh|c)o(k|kk)ran, (ch|sh|c)ou(k|kk)ran, (ch|sh)u(k|kk)ran, chokrane, choukrane, chokrn, chkran
    chokran bezzaf, chokran bzf, chokran jazilan, choukran likom, chokran 3la, chokran likom, chokran lik
    chokran khouya, choukran khti, alf chokr, alf chokran, elf chokr, nachkorkom, nechkerkom, nchkrkom
    nechkrek, nachkrek, nchakrek, nechkar, nachkor, nachkour, nechkrou, nchokro, kol chokr, kol echokr
    chokr khas, chokr, mille merci khouya, merci bezzaf, merci bzf, merci bezaf, mrc, mrcii, merci likom
    merci lik, merci 3likom, mer(c|s)i khouya, mersi, mersi bezaf, mersi bzf, mersik, merci kho, merci khoya
    merci khti
    # santé, bénédictions
    sa7a, sa77a, saha, sahha, sahaa, sa7a khouya, sa7a kho, sa7a khti, sa7it, sa77it, sahit, sahhit, sa7ito
    sa7itou, sa77itou, sahitou, sahito, sehit, sehitou, sa7itou bezaf, ya3tik (e|s|)sa7a, ya3tik saha
    ya3tik sa77a, ya3tik essaha, ya3tik seha, ya3tik sseha, ya3tiksa7a, ya3tiksaha, yaatik saha, yaatik sa7a
    yatik saha, yatik essaha, yatik sa7a, ya3tikom sa7a, ya3tikom saha, ya3tikoum sa7a, ya3tikom essa7a
    ya3tikoum essaha, yaatikom saha, yatikom saha, yatikoum saha, y3tik sa7a, y3tikom sa7a, y3tik saha
    ya3tihom sa7a, ya3tihoum saha, ya3tiha sa7a, ya3tih sa7a, 3atik sa7a, lah ya3tik sa7a, rabi ya3tik sa7a
    ytik saha, ytik sa7a, ye3tik sa7a, ye3tik saha, ye3tikom sa7a
    barak(a|) (a|)llah(o|ou|u|) (fik|fikom|fikoum|fikum|fih|fiha|fihom), baraka lah fik, baraka allahou fik
    baraka allahou fikom, baraka allahu fik, baraka allaho fikom, barakallah, barakalah, barak lah fik
    barakallahoufik, barakalah fik, barakallah fik, barakallah fikom, barakallahou fikom, baraka laho fik
    baraka lahou fikom, bark allah fik, jazak (a|)llah, jazaka llah, jazaka allah, jazak allah kheir
    jazak allah khayr, jazakom allah, jazakoum allah, djazak allah, djazaka allah, djazakom allah
    jazakoumou allah, jazakallah, jazakallah khayran, khayran inchallah, allah yjazik, lah yjazik
    rabi yjazik, rabi yjazikom, rabi yjazikoum, lah yjazikom b kheir, rabbi yjazikom, rabi yahefdek
    rabi ya7efdek, rabi yahfdek, rabi ya7afdek, rabi yahafdek, rabi yahfedkom, rabi ya7fadkom, rabbi ya7fdek
    rabbi yahefdkom, lah yahfdek, allah yahfdek, lah ya7efdek, lah ya7afdek, allah ya7fadkom, rabi ykhalik
    rabi ykhellik, rabbi ykhellik, rabi ykhalikom, rabi ykhelikom, lah ykhalik, allah ykhalik, rabi yba9ik
    rabi y3awnek, rabi y3awenkom, rabi y3awnkom, rabbi y3awnek, rabi yawnek, rabi ywef9ek, rabi ywaf9ek
    rabi ywaf9kom, rabbi ywaf9kom, rabi ywafkek, rabi yster, rabi yestrek, rabi yestrkom, yar7em (w|)waldik
    yer7em waldik, yarham waldik, yerham waldik, yrham waldik, yr7m waldik, yar7em weldik, yar7am waldikom
    yer7em waldikom, yarham waldikom, ya3tik ma tetmena, ya3tik li tetmena, ya3tik ma tetmanna
    rabi yar7em waldik, allah yerham waldik, lah yerham waldik, y3ayech weldek, y3aychek, ya3ychek, y3ichek
    3aychek, 3aychin, y3aychkom, y3ayechkom, yaychek, aychek, tslem, teslem, tslam, teslam, teslmou
    teslam ydik, teslem yeddik, tesslam ydik, bsa7tek, bsahtek, bsa7tkom, bsahtkom, b sahtek, thalla
    thala fi rou7ek, t7alla fi rohek, fi mizan hassanatik, fi mizan 7asanatek, fi mizan hassanatkom
    mizan hasanat, lah ye9bel, rabi y9abel, rabi yetkabel, lah yeketar men amthalek, allah yketer khirek
    yketer khirek, ykatar khirek, y9atar khirek, kattar khirek, yketar kheirek, rabi yketer men amthalkom
    3la lkhedma, mamnoun, mamnounek, mamnoun likom, ma n9assarch, ma 9assartouch, ma9asartouch, ma 9assartch
    ma kassartouch, makassartch, nkadarkom, n9aderkom
  `,
  praise: `
    # bien, bon
    mli7, mlih, mli7a, mliha, mlih bezzaf, mli7 bezaf, mlah, mla7, ml7, meli7, melih, meli7a, meliha, m'lih
    chbab, chbeb, chabba, chabbin, ch(a|e)bab, chbaba, chbaab, chabba bezaf, chaba bezzaf, chaba bezaf
    zin bezzaf, zin bezaf, zwin, zwina, zwine, zouine, zwinin, ghzal, ghzala, ghzela, ghozala, bnin, bnine
    bnina, bninin, bnn, lbnan, lbenna, benna, lbanna, bennaa, bnin bezaf, ldid, ldida, ladid, ladida, dhrif
    drif, drifa, drifin, hayel, hayla, haylin, hayl, hayel bezaf, hayyel, 3ajib, 3djeb, ajib, 3ajeb, 3adjib
    ra2i3, ra2i3a, ra'i3, rai3, raw3a, rou3a, row3a, momtaz, moumtaz, momtaza, moumtaza, mumtaz, jamil
    djamil, jamila jidan, jamil jidan, tohfa, to7fa, tou7fa, touhfa, th(e|a)f, t7af, 7aja kbira, haja kbira
    7aja top, haja top, 7aja mli7a, 7aja chabba, haja chaba, top bezaf, top niveau, top qualité
    au top khouya, nadya, nadiya, nadi bezzaf, mkhayar, mkhayer, mkhayra, mkhayrin, khir mennou makach
    khir mennha makach, a7sen, ahsan, ahsen, a7san, ahsan wahed, a7sen page, a7sen wa7ed, a7sen marque
    ahsan marque, ahsen service, a7sen service, ahsan khedma, mazya, hbel, tahbel, tahbal, t7abel, thabel
    yhabel, yhabbel, yahbel, yahbal, y7abel, thabbel, yhablou, yehbel, yhbel, hbal bezaf, hbla, hebla, bomba
    dahab, d dhab, 7a9i9i, ma fihch hadra, mafihach hadra, ma fiha hadra, mafihach klam, ma fihach klam
    bla hadra, bla mendakhlo fel hadra, khatir, khatira, khatirin, wa3er, wa3ra, wa3rin, wa3rine, wa3r, waer
    waar, waara, waa3er, s7i7 bezaf, 9ata3, foug la normale, fou9 l khayal
    # bravo, souhaits, fierté
    bravo, bravo 3lik, bravo 3likom, bravo 3lihom, bravou, chapeau, chapo, chapo bas, tbarkallah, tbarkellah
    tbarklah, tbarkalah, tbark allah, tbarek allah, tabarakallah, tabarak allah, tabaraka allah
    tbarkallah 3lik, tbarkellah 3likom, tbarkallah 3lihom, rabi ybarek, rabbi ybarek, lah ybarek, lahybarek
    allah ybarek, allah ibarek, lah ibarek, ybarek, ybarek fik, ma(ch|sh)allah, macha(a|)llah, ma cha allah
    ma chaa allah, machaa allah, mchallah, mcha allah, ma sha allah, bismillah machallah, lahoma barek
    allahouma barek, allahoma barik, mabrouk, mabrok, mabrouk 3lik, mabrouk 3likom, mabrouk 3lina, mebrouk
    mbrouk, mbark, alf mabrouk, elf mabrouk, alef mabrouk, mabrouk 3lihom, mabrouka, inchallah dima
    dima top, dima haka, dima f la7san, dima nadi, dima fer7anin, dima lfou9, mazid, mazid men najah
    mazidan, mazidan mina, bettawfi9, bel tawfik, bettawfik, bitawfi9, b tawfi9, ettawfik, tawfi9, rejala
    rjal, rjala, rajel w nos, rajel ou nos, rajal w nos, rjal w nos, fhal, f7al, fhel, fahla, fa7la, fhoula
    fhla, bnat familia, wlad familia, weld familia, bent familia, weld nass, weld lhalal, weld l7lal
    bent l7lal, nas mla7, nass mlah, nas mlah, nas khir, nas el khir, nass lkhir, nya, nass nya, 9lob kbira
    9alb kbir, 9albek kbir, 3mer b, ti9a, thi9a, serieux bezaf, sérieux bezzaf, nas serieux, mo7tarif
    mohtarif, mo7tarma, mohtaram, mo7taram, m7taram, mouhtaram, mou7tarma, mrabi, mrabya, mrabyin, metrabi
    mtrebbi, mhenni, mkhallas, chatar, chater, chatra, chatrin, mechtar, m3allem, m3alem, maalem, m3allma
    lm3allem
    # avis, goût, résultat
    3jebni, 3jabni, 3ajbni, 3ajebni, 3ajbatni, 3jbatni, 3jbetni, 3jebtni, ajebni, 3jebna, 3jabna, 3ajabna
    3jebkom, ya3jebni, y3jebni, te3jebni, 3jebhom, n7ebbek, n7eb had, n7ebha, n7ebhom, n7abha, n7abhom
    n7ebkom, n7abkom, nhebkom, nhabkom, nhabek, n7abek, nhebbek, nhabha, nhebha, n7ebou, n7abou, nabghik
    nabghikom, nebghikom, nmout 3lik, nmout 3lih, nmout 3liha, nmout 3likom, far7an, fer7an, far7ana
    fer7ana, farhan, ferhana, farhana, fer7anin, fra7t, freht, fre7t, fera7touna, fera7tna, farehtouna
    fra7na, fer7touna, radi, radiya 3likom, rani radi, radit 3likom, mrigla, mrigel, mriglin, mregla, mrigl
    msaggem, msagma, msegem, m9awda bien, propre bezaf, nqi, n9i, n9iya, nkiya, nfa3ni, nef3ni, nfa3ni bezaf
    nfa3na, nfa3tna, nfa3touna, nfa3tni, jabet nati(dj|j)a, jab natija, jabli résultat, natija mli7a
    natija hayla, résultat mli7, résultat hayel, résultat top, yemchi mli7, yemchi bien, yemchi nadi
    temchi mli7, temchi nadi, khedma mli7a, khedma nadya, khedma top, khedma hayla, khedma n9iya
    khedma chabba, khdma mliha, khedma propre, service mli7, service top, service hayel, service nadi
    livraison sari3a, wsalni f wa9t, wesletni f wa9t, wsalni f wa9tou, wselni wesh tlabt
    wsalni kima f tswira, kima f tswira, kif kif tswira, sari3, sari3a, bezzerba wsal, jawbouni bezzerba
    jawbouni fissa3, redou 3liya fissa3, ye3tik lkhir, nensa7 bih, nensah bih, nensa7 biha, nensah biha
    nensa7kom bih, nensahkom bih, nensahkom, nensa7kom, yesta7a9, yestahak, yestahel kol khir
    yestahlou kol khir, testahel kol khir, testahlou, testahlou kol khir, yesthal kol kheir, yestahl, yswa
    yeswa drahmou, teswa drahemha, teswa kol dourou, yeswa kol dinar, tfarah, yfarah, yfarre7, tfarre7
    t3ammar l3in, y3amar l3in, khfif drif, khfifa drifa, 3sal, sokkor
    # sport et humour
    la3bo mli7, la3bou mli7, la3bou mlih, l3ab mli7, ma9seroch, ma 9asrouch, ma kasrouch, rab7in, rba7na
    fouzna, ferja, farja, fordja, fraja, ghir lfoug, 1 2 3 viva l'algérie, tahya, tahia, ta7ya
    tahya djazair, tahya dzair, ta7ya dzair, d7akt, d7akna, d7aktouna, mout b da7k, yda7ek, ydahek
    t9atel b da7k, dehk, dhekt
  `,
  complaint: `
    # rien reçu, retards
    (ma |ma)wsalch, (ma |ma)wselch, (ma |ma)wsalnich, (ma |ma)wselnich, (ma |ma)wsalnach, (ma |ma)weslatch
    (ma |ma)waslatch, (ma |ma)weslatnich, (ma |ma)waslatnich, (ma |ma)wsalatnich, (ma |ma)weslouch
    (ma |ma)wasslatch, (ma |ma)wesletnich, (ma |ma)wsletnich, (ma |ma)la7a9ch, (ma |ma)lha9ch
    (ma |ma)le7gch, (ma |ma)l7agnich, (ma |ma)l7e9nich, (ma |ma)wsalni walou, (ma |ma)jatnich
    (ma |ma)janich, (ma |ma)jach, (ma |ma)jawch, (ma |ma)jatch, mazal ma, mazel ma, mazalt ma, mazelt ma
    mazalna nstennaw, mazalni nestenna, mazalni nstena, mazal nestenna, mazal nstena, mazalna nsetnaw
    nestenna, nstenna, nstena, nsetenna, nstennaw, nestennaw, nstnaw, nsetnaw, rani nestenna, rani nstena
    rani nsetenna, rana nestennaw, rana nstnaw, stennit, stenit, stanit, stennina, stenina bezaf
    3andi chhar, 3andi chher, 3andi simana, 3andi semana, 3andi 3am, chhar w ana, chher w ana, simana w ana
    simana w, chhar w mazal, 3am w mazal, men chhar, mn chhar, mel chhar, men simana, mn simana
    men el bareh, mel bareh, mn lbare7, men lbare7, mel bare7, men sbah, mn sba7, men sba7, t3atal, t3attal
    t3atlou, t3attlou, t3attel, t3otlou, m3attal, m3attlin, m3atlin, m3atla, te3tal, tatal, ta3til, ta3tal
    retard kbir, dima retard, dima en retard, bet9al, beta9l, th9il, t9il, t9ila, tkil, tkila, t9al, ti9al
    t9ila bezaf, t9il bezaf, tkil bezaf
    # pas de réponse
    (ma |ma)(j|dj)awbouch, (ma |ma)(j|dj)awbounich, (ma |ma)(j|dj)awbounach, (ma |ma)(j|dj)aweb(ch|nich)
    (ma |ma)y(j|dj)awbouch, (ma |ma)y(j|dj)awbouche, (ma |ma)y(j|dj)awebch, (ma |ma)y(j|dj)awbounach
    (ma |ma)y(j|dj)awbounich, (ma |ma)t(j|dj)awbouch, (ma |ma)t(j|dj)awebch, (ma |ma)t(j|dj)awbounich
    (ma |ma)t(j|dj)awbounach, ma y(j|dj)aweb, ma t(j|dj)aweb, (ma |ma)yreddouch, (ma |ma)yradouch
    (ma |ma)yredouch, (ma |ma)treddouch, (ma |ma)tredouch, (ma |ma)tradouch, (ma |ma)redouch
    (ma |ma)raddouch, (ma |ma)reddouch, (ma |ma)raddch, (ma |ma)yredch, (ma |ma)redounich, (ma |ma)yhezzouch
    (ma |ma)thezzouch, (ma |ma)yrefdouch, (ma |ma)trefdouch, 7atta wa7ed ma, hatta wahed ma, hata wahed ma
    7ta wa7ed ma, hta wahed, 7ata wa7ed ma, 7atta wa7ed mayjaweb, wala wahed ma, 7atta réponse
    hatta réponse, walou réponse, wa7ed ma rad, makach li yjaweb, makanch li yjaweb, makach li yahder
    makan li yehder, makach réponse, makanch réponse, makanch suivi, vu w bla réponse, vu bla réponse
    vu berk, ydirou vu, tdirou vu, dayrin vu, ydir vu, tdir vu, ghir vu, ghir le robot, ghir robot
    ghir msg automatique, ghir la musique, blokawni, blokitouni, blokaouni, bloqawni, mebloqué, mbloqui
    mbloquia, mbloki, mblokia, ysupprimiw les commentaires, tsupprimiw, tsuprimiw les com, sawtou 3lina
    3ayat w ma, 3ayatt w walou, 3ayet men mara, naayet w ma, n3ayet w ma, n3ayet w 7atta, n3ayt w walou
    n3ayat men sbah, y9at3ou 3liya, y9at3ou fi wejhi, y9at3o 3lina
    # argent
    (re|ra|r)dd(ou|o)(li|lna) drahm(i|na), redouli drahmi, radouli drahmi, rdouli drahmi, redouli drahemi
    raddouli drahmi, raddou drahmi, raddou drahem, redou drahem, reddou drahem, reddouli drahmi
    reddouli drahem, raj3ouli drahmi, rej3ouli drahmi, raja3ouli drahmi, rajj3ou drahem, rj3ouli drahmi
    raj3oulna drahemna, raj3oulna drahmna, rdoulna drahemna, win drahmi, win drahemna, win drahmna
    winhoum drahmi, drahmi rahou, drahmi rahom, drahmi ra7ou, drahmi ra7o, drahmi rahet, ra7ou drahmi
    rahou drahmi, ra7oli drahmi, rahouli drahmi, ra7ouli drahmi, jebdouli drahmi, jbdouli drahmi
    na7aouli drahmi, na7aw drahem, n7awli drahem, na7awli drahmi, nahawli drahmi, nahaouli drahem
    na9souli drahem, na9souli, na9sitouli, na9sitoulna, na9soulna, na9sou sold, na9sou lcrédit
    klawli drahmi, klaw drahmi, klitouli drahmi, klitou drahem, klitou drahem nass, klaw drahem nass
    yaklou drahem, yaklou drahem nas, taklou drahem, taklou drahem nass, takloulna drahemna, sar9ouni
    sar9ouna, ser9ouni, serkouni, sarkouni, sar9oulna, sra9touni, sra9touna, sra9touli, sraktouna, yser9ou
    yesser9ou, yser9ouna, yser9o fina, tser9ou fina, tesser9ou, yesrakou, yser9ouk, tesrkou, ser9a, sar9a
    ser9a 3inani, ser9a 3ini 3inek, serka, sari9a, khda3touna, khed3ouna, khda3ouni, khda3ouna, khdaouna
    ghechitouna, ghachitouna, ghachouni, ghachouna, ghechouni, ghech, lghech, elghech, gheche, ghoch
    yghechou, yghouchou, yghochou, ghachin, ghechin, nesbou 3lina, nasbou 3lina, nasbou 3liya, nesbou 3liya
    nasbouli, yensbou, yensbou 3la nass, yensbou 3la nas, nsabtou 3lina, nasba, nesba, kamin, escro9ia
    escro, escrou, arnaque kbira, arnakouna, arnakouni, tarnakou, ghali, ghaliya, ghali bezaf, ghalya
    ghalyin, ghali 3la, ghla, ghlat, ghlatou, ghlitou, ghlitouha, zettou f souma, zatou f souma
    zettou lprix, ghlitouna, chhal ghali, ghali w ma yeswach, zad lprix, zadou lprix, ghla bezaf, lghla
    khlastkom w, khalast w, khelest w, khlast w ma, khlest w walou, khalest w mazal, facture ghalya
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
    (ma |ma)nfa3ch, (ma |ma)yenfa3ch, (ma |ma)ynfa3ch, (ma |ma)tenfa3ch, (ma |ma)nfa3na walou
    (ma |ma)dar walou, (ma |ma)yswach, (ma |ma)yeswach, (ma |ma)yswa walou, (ma |ma)teswach, (ma |ma)tswach
    (ma |ma)teswa walou, (ma |ma)yeswa walou, (ma |ma)yaswach, (ma |ma)taswach, (ma |ma)yeswa 7atta
    (ma |ma)teswa dourou, (ma |ma)yeswa dourou, (ma |ma)yeswach dourou, (ma |ma)nensa7ch, (ma |ma)nensahch
    (ma |ma)nensa7kom, (ma |ma)nensa7kch bih, (ma |ma)nensahkomch, (ma |ma)nsa7kom bih, (ma |ma)techriwch
    (ma |ma)techrouch, (ma |ma)tchriwch, (ma |ma)tacheriwch, (ma |ma)n3awedch nechri, (ma |ma)n3awedch
    (ma |ma)nzidch, (ma |ma)nzidch nechri, (ma |ma)tzidch, (ma |ma)mli7ch, machi mli7, machi mlih
    machi mli7a, machi mliha, machi mlah, machi bnin, machi bnina, machi chbab, machi chabba, machi haka
    machi hakda, machi normal, machi serieux, machi sérieux, machi serieu, machi original
    machi kima f tswira, machi kif tswira, machi kima tswira, machi nafs, machi wach tlabt
    machi wach commandit, machi le mme, machi l taille, khaser, khasser, khasra, khassra, khasrin, khasrine
    khser, khasratli, khsarli, khserli, khserlna, khesret, khasret, mkhasser, mkhassra, mkasser, mkasra
    mkassra, mkassrin, mkesser, mkesra, tkasser, tkassret, tkesser, tkasrat, mcharrek, mcherrek, mcharga
    mchargua, mfazed, mfazda, fased, fasda, fasdin, fasd, fsed, fasdet, merdoum, mroba, m3affen, m3afen
    m3affna, m3afna, m3affnin, riha kha(y|i)ba, ri7tou khayba, khayeb, khayba, khaybin, khayba bezaf
    khayeb bezzaf, kh(a|)yeb, doni, ghelta, ghaltin, ghalet, ghalta, ghaltou, ghlattou, ghletou fia, m3awaj
    m3awja, m3afsa, m3afssa, lm3afsa, mkhalta, mkhaltin, rwina, rouina, rwayen, rwayn, rawina, fouda, fawda
    fawdha, khorda, kharda, 7chicha taklha, ga3 khorti, khorti, khrti, khourti, khorta, khortiyat, zbel
    tayha, taye7, tay7a, taye7 bezaf, tay7in, 3ayan, 3ayana, 3yan, 3yana, 3eyan, 3yanin, service 3yan
    service 3ayan, service zero, service khayeb, service t9il, 0 service, zero service, khedma khayba
    khedma tayha, khedma zero, khedma 3yana, khedma m3afsa, khedma na9sa, na9es, na9sa, na9sin, nakes, naksa
    na9s bezaf, chwiya na9sa, manach fahmin, walou, walou walou, oualou, zero walou, ghir lhadra
    ghir lhedra, ghir hadra, ghir elhadra, ghir klam, klam farigh, hadra farga, hadra fargha, hadra khawya
    ghir blabla, gha klam, ghir lekdeb, ghir lkdeb, ghir lkdoub, ghir kdeb, kdeb, kdeb fi kdeb, kdeb f kdeb
    lekdeb, lkedb, kdoub, lkdoub, ykedbou, ykedbo, yekdbou, yakdbou, yekedbou, yakedbou 3lina, tekedbou
    takedbou, tkedbou, tekdbou 3lina, kdebtou, kdabtou, kdebtou 3lina, kdebtou 3liya, kedbou 3lina
    kedbou 3liya, kedbo 3lina, kdabtouna
    # réseau, application, service public
    lconnexion, makach connexion, makach réseau, makanch réseau, makach la connexion, makanch connexion
    makach internet, makanch internet, lconnexion tayha, connexion ta7et, connexion tayha, conex tayha
    connexion mayta, connexion mayeta, réseau mayet, réseau taye7, reseau tayeh, réseau mayta, réseau zero
    0 réseau, connexion walou, connexion t9ila, connexion tkila, taya7 réseau, taya7 dima, dima tay7a
    dima taye7, dima tayha, tplanti, ytplanti, yplanti, tplanté, tplanta, dima tplanti, ybugi, tbugi, ybegi
    tebgi, ybloki, tbloki, ytbloka, tbloka, 7abes, 7absa, habes, 7absin, m9tou3, m9ato3, ma9tou3, makto3
    ma9tou3a, ma9tou3in, ma9to3, meqtou3, m9at3a, mkat3a, tet9at3, tat9ta3, yet9ta3, yet9at3, t9ata3
    y9at3ou fina, y9at3ou fih, ya9t3ou, yaktou3, ga3 mbaln3, mbella3, mballa3, mbal3a, mbal3in, mbelaa
    mesdoud, mesdouda, mghal9a, mghelka, mghaleg, makach ma, makanch lma, makach lma, makach do, makach dow
    makach triciti, makanch triciti, makanch daw, bla ma, bla do, bla triciti, makach dwa, makach lhalib
    makach 7lib, makach sirop, makach retrait, makach liquide, makach drahem f, makanch drahem f la poste
    makanch sold, makach siyoula, makach soyoula, makanch siyoula, tasalsal, lahlaya, rwah ghedwa
    rwa7 ghodwa, rwa7 ghedwa, rouh w rwah, rou7 w rwa7, rou7 w arwa7, ro7 w rja3, rou7 w welli, aji ghedwa
    ghedwa w ghedwa, ghodwa w ba3d ghodwa, bla m3arifa, bel m3arifa, b m3arifa, lem3arifa, m3arifa, bel ktef
    lktaf, l7ogra, lhogra, hogra, 7ogra, 7egra, hagra, 7agrin, hagrin, 7agarin, haggarin, tahogrou, ta7ogrou
    te7egrou fina, yahogro, ya7ogrou, y7egrou, 7gartouna, hgartouna, l'hogra, dolm, ddolm, dholm, delm
    tayabdou, tayab9ou, tesstahzaw, testahzaw, yestahzaw
    # dégoût, lassitude, reproches
    3yina, 3yit, 3yayna, 3yitouna, 3yitouni, ayina, 3yina men, 3yit men, 3yit menkom, kraht, kreht, krahna
    krehna, kre7t, kreht menkom, kraht menkom, krahna menkom, karahtouna, karehtouna, karahtouni
    karahtouna f hyatna, mlelt, mallit, mellit, mallina, mellina, ml9a, zha9t, za3fan, za3fana, za3fanin
    zaafan, z3aft, ze3aft, mza3ef, m9ala9, m9alla9, m9al9a, mkala9, m9el9a, t9ala9t, t9ellaqt, ghadni
    ghadatni, ghaditni, yghid, tghid, kheybtouna, kheybtou dani, khayabtou danna, khayabtou, khyebtou
    kheybtouni, khab dani, khab danni, khabet, khayba amal, khayabt, ykhayeb, nedmt, ndemt, ndamt, nadem
    nadma, ndamna, ndemt ki chrit, ndemt li chrit, nadem li chrit, 3ayb, 3ib, 3ayb 3likom, 3ib 3likom
    3ayb 3lik, 3ib 3lik, aib alikom, 3ib w 3ar, 3ar 3likom, 3ar 3lik, 3ayb w 3ar, 3ayb lli, 7chouma, hchouma
    7chouma 3likom, hchouma 3likom, 7ram 3likom, hram 3likom, haram 3likom, 7aram 3likom, 7ram 3lik
    ma t7achmouch, ma tahchmouch, mathachmouch, mat7achmouch, ma te7echmouch, ma tahachmouch, ma ta7chmouch
    bla hya, bla 7ya, bla 7chouma, bla 7echma, 7asbi allah, hasbi allah, 7asbiya allah, hasbiya allah
    hasbouna allah, 7asbouna allah, 7asbona allah, hasbiyallah, 7asbiallah, hasbi allah wa ni3ma
    w ni3ma lwakil, wa ni3ma lwakil, ni3m lwakil, lah ghaleb 3likom, wkelt rabi, wkelt 3likom rabi
    nwakel 3likom rabi, nwekel rabi, nwakel 3likom rebi, rabi wkilkom, rabi wkilek, rabi kbir, rabi ykhalles
    ma nsam7elkomch, ma nsam7olkomch, mansam7elkomch, mansamahlkomch, ma nsam7ch, ma nsmahch
    lah la ysam7kom, karitha, karita, karitha kbira, mosiba, moussiba, mossiba, masakhra, maskhara, mas5ara
    meskhra, maskhra, tmaskhir, tmeskhir, temaskhir, tbahdil, tbehdil, tebahdil, bahdala, behdla, bahdla
    bahdaltouna, bahdeltouna, ba7doltouna, msakhra, fadi7a, fadiha, fdi7a, fdiha, faida7, degoutage
    dégoutage, dégoutatni, dégoutitouni, dégoutitouna, dgoutitouna, degoutit, dégoutit, yedgouti, ydégouti
    tdégouti, ydegouti, nul bezaf, nul bezzaf, mochkil, mochkila, mouchkil, mouchkila, mechkel, muchkil
    mechakel, machakil, machakel, 3andi mochkil, 3andi mouchkila, 3andi probleme, 3andi problème, lmochkil
    mochkil kbir, bezzaf 3lina, bezaf 3lina, bark 3lina, barkaw, barkawna, barakatouna, yezzi, yezziw
    yezzi men, khlas yezzi, 9oulna yezzi
  `,
  suggestion: `
    dirou, dirouna, diroulna, dirolna, diro, diroo, diroula, diroulou, ndirou, lazem dirou, lazem tdirou
    lazem diro, lazm tdirou, lazem tzidou, lazem tbedlou, lazem tbadlou, lazem ta7lou, lazem t7ellou
    lazem thallou, lazem tfat7ou, lazem tnazlou, lazem tna9sou, lazemkom, lazmekom, lazmkom, yelzemkom
    yelzmkom, yelzem tdirou, yelzem dirou, ylezem, khaskom, khassekom, khasskom, khaskom tdirou
    khass tdirou, khasskom dirou, lokan dirou, loukan dirou, loukan tdirou, lokan tdirou, lakan dirou
    lokan zidou, loukan tzidou, lokan tzidou, lokan ghir tzidou, loukan ghir dirou, lokan dir, loukan dir
    loukan kan, lokan kayen, lokan kan kayen, lokan t7ellou, loukan ta7lou, loukan tfat7ou, lokan tbedlou
    loukan tbadlou, lokan tna9sou, loukan tnaksou, lokan tkhafdou, loukan tnazlou, lokan ykoun, loukan ykoun
    loukan ykon, lokan trej3ou, loukan trej3ou, lokan tlivriw, loukan tlivriw, lokan treddou, loukan tjawbou
    loukan t3awdou, yarit, ya rit, yarayt, ya rayt, yalit, ya lit, ya layt, yalayt, yaret, ya ret, yareit
    ya rit ghir, yarit lokan, ya rit dirou, yarit dirou, yarit tdirou, yarit tzidou, ya rit tzidou
    yarit t7ellou, yarit ta7lou, yarit tjawbou, netmenaw, netmennaw, netmenna lokan, netmena dirou, ntmanaw
    ntmenaw tdirou, ntmenna dirou, netmannaw, natlob menkom, netlob menkom, notlob menkom, ntalbou menkom
    ntelbou menkom, natalbou, n9tare7, na9tarah, na9tare7, na9tari7, n9tarah, naktarah, naktare7, iqtirah
    i9tirah, i9tira7, i9tira7at, iktirah, nsa7a, nasi7a, nassi7a, nassiha, nasi7ti, nassihti, nsi7a, nsiha
    nsa7 likom, nsi7a likom, nensa7kom dirou, nensahkom tdirou, nensa7kom tbedlou, nansahkom, fikra
    3andi fikra, andi fikra, fikra hayla lokan, idée lokan, proposition lokan, kima dar, kima daro
    kima daret, kima kan bekri, 3lach ma dirouch, 3lach ma tdirouch, 3lach madirouch, 3lach matdirouch
    3lah ma dirouch, alach ma dirouch, 3lach ma tzidouch, 3lach ma tzidoch, 3lach ma ta7louch
    3lach ma t7ellouch, 3lach ma tlivriwch, 3lach ma tfat7ouch, w 3lach ma, khir lokan, khir loukan, khir ki
    a7sen lokan, ahsen loukan, ahsan lokan, a7sen ki, ahsan loukan dirou, mel mosta7sen, men el a7san
    mina l afdal, men la7sen, zidou, zidoulna, zidouna, zido, zidou dirou, zidou fel, zidou l agents
    zidou des guichets, zidou les tailles, zidou couleur, zidou mode sombre, badlou, bedlou, bedlou la
    beddlou, 7asnou, 7esnou, hasnou, hesnou, hassnou lkhedma, 7esnou service, hasnou service, tawrou, tewrou
    ndhmou, nadmou, nedmou, nadhmou, na9sou chwiya men, na9sou f souma, nazlou souma, nazlo souma
    habtou souma, habtou lprix, 7abtou lprix, habto prix, 7ellou agence, hellou agence, ft7ou agence, fat7ou
    khalliw l, khaliw l, rej3ou l ancien, rej3ou kima kan, raj3ou kima kan, redouha kima kanet, raj3ouh
  `,
  crisis: `
    # boycott
    boycott, boycot, boykot, boycottiw, boycotiw, boycottiwhom, boycotiwhom, boycottiwha, nboycottiw
    nboycotiw, nboycottiwhom, nboycotti, lazem boycott, dirou boycott, diroulhom boycott, ndirou boycott
    boycotte kamel, (9|k|q)at3ou, (9|k|q)at3ouhom, (9|k|q)at3ouha, (9|k|q)at3ouh, (9|k|q)at3o, gat3ou
    gat3ouhom, katouhom, (n|)(9|k)at3ouhom, n9at3ouhom, n9at3ou, nkat3ou, na9at3ou, n9at3ouha, lazem n9at3ou
    lazem n9at3ouhom, mo9ata3a, mou9ata3a, mokata3a, moukata3a, muqata3a, moqata3a, m9at3a, m9at3in
    rana m9at3in, hamlat mo9ata3a, khalih yrayeb, khalih yrib, khallih yrayeb, khaliha tsaddi, khaliha tsadi
    khalliha tsedi, khaliha tkhmaj, khalih ya7be7, khalih yakhmej, khallih ykhmej, khalouhom yfalsou
    ma techriwch men 3andhom, ma techriwch men 3and, ma techrouch men 3andhom, matchriwch men, ma chriwch
    7adfou l'application, supprimiw l'application, désinstalliw, desinstaliw
    # justice, plainte
    ndir plainte, ndirou plainte, ndir bikom plainte, ndirelkom plainte, ndirbikom plainte, ndirlkom plainte
    nderpose plainte, ndeposi plainte, ndéposi plainte, ndeposer plainte, n7ot plainte, nhot plainte
    nhat plainte, n7at chikaya, nhat chikaya, nhot chikaya, n7ot chikaya, ndir chikaya, chikaya
    chikaya rasmiya, chakwa, chekwa, ndir chakwa, nechki, nechki bikom, nechki bik, nechkou bikom
    nachki bikom, nachkou bikom, nchki bikom, nchkou bikom, nechkikom, nachkikom, nechtki
    ne(ch|sh)teki bikom, nwakel avocat, nweqef avocat, nwa99af avocat, ndir avocat, ndirlkom avocat
    nhadr m3a l'avocat, avocat ta3i, mouhami, mo7ami, mohami, mou7ami, l'avocat ta3i, m7ami, lmo7ami
    lmohami, mahkama, ma7kama, lma7kama, lmahkama, el mahkama, lmehkama, ma7kma, mahkma
    nel9akom f la justice, nel9akom f tribunal, netla9aw f tribunal, netla9aw f ma7kama, ntla9aw f lmahkama
    netlakaw f la justice, netchawfou f tribunal, netchawfou f lma7kama, f tribunal, l tribunal, el 3adala
    l3adala, la justice, netab3kom, ntab3kom, ntaba3kom, ntabe3kom, ntab3ohom, ntab3oukom
    ntab3kom 9ada2iyan, 9ada2iyan, kadaiyan, moutaba3a, motaba3a, mutaba3a 9adaiya, l9ada, lkada
    wakil joumhouriya, wakil el joumhouriya, wakil ljomhouria, muhdir, mohder, mohdir 9adai, i3dar
    direction du commerce, direction commerce, modiriyat tijara, moudiriat tijara, mudiriyat tijara, dcp
    lqa l dcp, répression des fraudes, apoce, himayat lmostahlik, 7imayat lmostahlik, 7imayat el moustahlik
    himayat el mostahlik, himaya lmoustahlik, gendarmerie, ljadarmiya, l brigade, lbrigade, echorta, chorta
    commissariat, cybercriminalité, arpce, arpt, lwizara, wizara, wizarat, lwezir, nab3at l wali
    # presse, rue
    saha(f|ff)a, sa7afa, ssahafa, sahafa, ennahar, nahar tv, echorouk, chorouk tv, echourouk, elbilad
    el bilad, el watan, l journal, fel journal, f journal, f les journaux, f la télé, nfad7oukom, nfad7koum
    nfed7kom, nfdhkom, nfad7kom, nfadhkom, nfadhoukom, nfed7oukom, nfad7ohom, ndir vidéo, ndir video 3likom
    ndir direct 3likom, ndir live 3likom, ndir bikom vidéo, ndir bikom tiktok, ndirlkom vidéo
    ndirelkom la pub khayba, ndirou wa9fa, wa9fa i7tijajiya, wa9fa ihtijajiya, wakfa ihtijajia, i7tijaj
    ihtijaj, ihtidjaj, n7tajou, ne7tajou, nahtajou, nakhorjou l zen9a, nokhrojou l zan9a, nkherjou l cha3
    nokhrejou l chare3, nokhorjou, nkhorjo, nballe3 triq, nbal3ou triq, nghal9ou triq, na9at3ou tri9
    n9at3ou tri9, n9at3ou triq, nkat3ou trik, grève, idrab, nedkhlou f grève, ndirou grève, i3tissam
    i3tisam, nel9aw 9odam, n9odam le siège, 9odam l'agence, 9oddam le siège, nsib gdam, 3arida
    nsiniw pétition
    # danger pour la santé
    tsammem, tsemmem, tsamemt, tsamamt, tsememt, tsammemna, tsemmemna, tsammou, tsamemet, tsammet, tsemmet
    tasammoum, tasamom, tesmim, intoxication, nintoxi9a, khatar 3la, khatar 3la seha, khatar 3la s7a
    khatar 3la sa7a, khatar 3la wladna, khatar 3la drari, khatar 3la nass, khatar 3la l7yat, yechkel khatar
    dar khatar, ra7 ysra mochkil, rah tasra karitha, ra7 tasra karitha, kayen karitha, ghadi ymoutou nass
    ra7 ymoutou nas, ymoutou nass b sbabkom, ymoutou b sbabkom, charaf lmout, b sbabkom, bsbabkom, bsebetkom
    dkhal sbitar, dkhalna sbitar, dkhelt sbitar, dkhel l sbitar, dakhlet sbitar, ddinah l sbitar
    edinaha l sbitar, ddaweh l sbitar, rana f sbitar, f les urgences, ddinah les urgences, rana fel urgence
    cha3let, cha3lat, ch3el, ch3al nar, cha3lat fih nar, ch3alet fiha nar, tfargaa, tfar9a3, tfargu3
    tfarga3, tfarg3et, tfarg3at, tfar93at, nfajar, nfajret, nfajrat, infijar, ghaz yherreb, riha ta3 ghaz
    ri7et lghaz, douda, fih doud, fiha doud, doud f, dowda, lqit douda, l9it douda, l9it sarakzit, sarakzit
    sarakzet, guer(l|)elou, grelou, fih far, périmé, perimé, perimi, périmi, périmiya, fayet la date
    fayta la date, date fayta, fayet date, tari7 fayet, montahi salahiya, mounthahi salahiya
  `,
}
