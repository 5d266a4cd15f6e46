import type { Lexicon } from './define'

/** Kabyle in Latin letters, standard spelling and the usual one without special letters. Only what is sure. */
export const kab: Lexicon = {
  insult: `
    # donkey, dog, pig, said of a person
    a(ɣ|gh)yul, ta(ɣ|gh)yult, i(ɣ|gh)yal, ti(ɣ|gh)yal, aghyoul, thaghyoulth, ay a(ɣ|gh)yul
    a(ɣ|gh)yul n (yi|i)(ɣ|gh)yal, aqerruy n u(ɣ|gh)yul, aqjun, aqjoun, taqjunt, thaqjount, iqjan, ay aqjun
    ay iqjan, mmi(|s) n (teqjunt|taqjunt|weqjun|uqjun|uɣyul|leḥram|lehram|lqeḥba|lqahba)
    arraw n (teqjunt|weqjun|lqeḥba|leḥram), memmi(|s) n (teqjunt|leḥram), yelli(|s) n (teqjunt|leḥram), ilef
    ay ilef, tileft, ilfan
    # fool, madman, wretch
    ungif, tungift, ungifen, tungifin, amehbul, amahbul, amehboul, tamehbult, imehbal, imehbulen, aderwic
    taderwict, iderwicen, amcum, tamcumt, imcumen, a(ɛ|ε|a)eggun, ta(ɛ|ε|a)eggunt, i(ɛ|ε|i)eggunen, abehlul
    abehloul, ibehlulen, lqeḥba, lqahba, taqeḥbet, tiqeḥbatin
    # curses
    (naɛl|naεl|nɛel|inɛel|yenɛel|yenεel) (baba k|baba m|baba tsen|baba tkum|waldik|ṛebbi k)
    (naɛl|naεl|nɛel|inɛel|yenɛel|yenεel) (lwaldin ik|yemma k|jeddi k|imawlan ik|lǧens ik)
    ak yen(ɛ|ε)el (rebbi|ṛebbi), awen yen(ɛ|ε)el (rebbi|ṛebbi), kem yen(ɛ|ε)el (rebbi|ṛebbi)
    susem a(y|) (aɣyul|aqjun|ungif), qqim a(y|) aɣyul, imi n (weqjun|uɣyul)
  `,
  harsh: `
    akeddab, takeddabt, ikeddaben, akaddab, ikaddaben, amakar, tamakart, imakaren, imakren, axeddaɛ, axeddaε
    ixeddaɛen, axabit, ixabiten, bu tkerkas, ajahel, ijuhal, lǧahel, aydi, tiydit, iḍan
    ur (tesɛiḍ|tesɛim|yesɛi|tesεiḍ) (ara |)(nnif|lḥeya|leɛqel|aqerru), ur tessinem (kra|ara|acemma)
    ur tsetḥam ara, ur tettsetḥi(ḍ|m) ara, lɛar fell(-awen|-ak|-am|awen), amnafeq, imnufaq
  `,
  identity: `
    # peoples, regions
    aqbayli, taqbaylit, iqbayliyen, tiqbayliyin, leqbayel, leqvayel, lqbayel, akvayli, thakvaylith, ikvayliyen
    imaziɣen, imazighen, amazi(ɣ|gh), tamazi(ɣ|gh)t, timazi(ɣ|gh)in, aɛrab, aεrab, aɛraben, aεraben, waɛraben
    waεraben, aaraben, taɛrabt, taεrabt, tiɛrabin, acawi, icawiyen, tacawit, amẓab, imẓabiyen, amẓabi
    itargiyen, imuhaɣ, arumi, irumyen, tarumit, tirumiyin, afransis, ifransisen, tafransist, ameṛṛuki
    imeṛṛukiyen, aberkan, iberkanen, taberkant, tiberkanin, atunsi, itunsiyen, adzayri, idzayriyen, tadzayrit
    imdanen iberkanen, ibeṛṛaniyen, abeṛṛani
    # religion, sex, disability, age
    uday, udayen, tudayt, inselmen, ineslem, tineslemt, imesiḥiyen, amasiḥi, imasiḥiyen, tilawin, tulawin
    tameṭṭut, lxalat, irgazen, iɛeggunen, iεeggunen, iderɣalen, aderɣal, uɛwiq, imɣaren, timɣarin, imnejliyen
  `,
  negative: `
    d (imakaren|ikeddaben|iɣyal|iqjan|ilfan|iwaɣzniwen|imcumen|ixeddaɛen|imnufaq)
    d (tikeddabin|timakarin|tiɣyal), umsen, iwesxen, iwesxanen, tikerkas, xedɛen, ttakren, ukren
    ur xeddmen ara, ur ttqadaren ara, ur sɛin (ara |)(nnif|lḥeya|leqder)
  `,
  dehumanise: `
    iqjan, iḍan, ilfan, iɣerdayen, aɣerda, ibkan, ibki, izerman, azrem, ibeɛɛac, ibeεεac
    am (yiqjan|iqjan|yilfan|iɣyal|lmal|yibkan)
  `,
  exclusion: `
    (uɣal|uɣalet|uɣalemt|ughal|ughalet) (ɣer|gher) (tmurt|tmurt im|tmurt nwen|tmurt-nwen|tmurt ik)
    (uɣal|uɣalet|uɣalemt|ughal|ughalet) (ɣer|gher) (tmurt-ik|tmura nwen|wexxam nwen|wexxam ik)
    (ruḥ|ruḥet|ruhet|ṛuḥ|ṛuḥet) (ɣer|gher) (tmurt nwen|tmurt-nwen|tmurt ik|tmurt-ik|tmura nwen|tmura-nwen)
    (ffeɣ|ffɣet|ffeɣet) (seg|si) tmurt(-nneɣ| nneɣ|), ssufɣet ten, ur ten nebɣi ara, ur ken nebɣi ara
    (mačči|macci) d amkan nwen, ṭṭef (abrid|abrid ik)
  `,
  threat: `
    (ad|a) (k|kem|ken|kwen|t|tt|ten)(-| )(nɣeɣ|nneɣ akk|nɣen|wteɣ|zluɣ|sserɣeɣ|afeɣ), ak nɣeɣ, akem nɣeɣ
    aken nɣeɣ, ak wteɣ, ak zluɣ, ak afeɣ
    (ad|a) (ak|am|awen)(-| )(rẓeɣ|kkseɣ|gezmeɣ|sserɣeɣ) (aqerruy|aqerru|allen|iles|axxam|iḍarren)
    (ad|a) (temteḍ|temmteḍ|temtem|temmtem), ẓriɣ (anda|ansi) (tzedɣeḍ|tettiliḍ|tzedɣem|tettilim|texdmeḍ)
    (ad|a) (txelsseḍ|txellseḍ|txellsem)( ɣlay|-tt ɣlayet|-t ɣlay|), mmet, mmtet, lmut (ik|im|nwen), nɣet ten
    nɣemt ten, zlut ten, wtet ten, sserɣet ten
  `,
  violence: `
    nɣ(iɣ|an|eɣ|en|et|a), yenɣa, tenɣa, neqq, ineqq, neqqen, wwet, yewwet, wwten, wtet, wteɣ, zlu, yezla, zlan
    zluɣ, sserɣ, yesserɣ, sserɣen, sserɣet, ajenwi, tamegḥelt, lmus, tiyita s (lmus|ujenwi)
  `,
  sexual: `
    a(ḥ|h)eččun, ta(ḥ|h)eččunt, i(ḥ|h)eččan, i(ḥ|h)eččunen, taxna, ajeḥniḍ, awellaq, iwellaqen, a(ɛ|ε)eṭṭuḍ
    abbuc, ibbucen, =qquɣ, =qqiɣ
  `,
  profanity: `
    izzan, ixxan, n yizzan, n yixxan, (d|akk d) izzan, ččet izzan, ččeḍ izzan
  `,
  harass: `
    ur k(-| )ttaǧǧaɣ ara, ur kem(-| )ttaǧǧaɣ ara
  `,
  distress: `
    (bɣiɣ|bghigh|vghigh) (ad|a) (mmteɣ|mteɣ|mmutegh|nɣeɣ iman|nɣeɣ iman iw|nɣeɣ iman-iw)
    (ad|a) nɣeɣ iman(-| )iw
    (kerheɣ|kraheɣ|karheɣ) (tudert|tudert iw|tudert-iw|ddunit|ddunit iw|ddunit-iw|iman iw|iman-iw)
    (ɛyiɣ|εyiɣ|ayigh) (di|seg|si) (tudert|ddunit|tudert iw|ddunit agi|tudert agi)
    ur (bɣiɣ|zmireɣ) ara (ad|a) (idireɣ|ddreɣ|kemmleɣ), ur zmireɣ ara tura
    (lmut|lmewt) (xir|axir|tif|axir iyi|xir iyi), (axir|xir) lmut
    ulac (asirem|i wacu ad idireɣ|anamek i tudert), yebɣa (ad|a) yemmet, tebɣa (ad|a) temmet
    (yebɣa|tebɣa) (ad|a) (yenɣ|tenɣ) iman(-| )is
  `,
  product: `
    ddwa, dwawi, asafar, isafaren, tissegnit, lebra, lvaksan, vaksan, ssabun, ṣṣabun, lpumad, lpumada, lkrim
    taẓult, lḥenni
  `,
  symptom: `
    (yuf|tuf|ufen|yuffen|bezgen|yebzeg|tebzeg), (rriɣ|irra|terra) (-d |d |)(akk|tiririt), iqerreḥ(-| )iyi
    qerḥen(-| )iyi, tqerreḥ(-| )iyi, aqraḥ, aqraḥ n (uqerruy|uɛebbuḍ), tawla, tusa(-| )yi(-| )d tawla, ikmez
    kmezɣ, yeɣli (ucebbub|ucekkuḥ|ucebbub iw), mlelli, temlelli, imlelli uqerruy, yemlelli uqerruy iw
    yerɣa wudem, idammen, yettazzel idim, uḍneɣ, tuḍen, yuḍen, lehlak
  `,
  rumour: `
    (ffren|teffrem|tteffren) (fell|ɣef)(-| )(awen|aneɣ|neɣ)
    (skerkisen|skiddiben|skaddaben|skerkusen) (fell|ɣef)(-| )(awen|aneɣ), (ineqq|neqqen) (arrac|medden)
    ur (wen|awen) (qqaren|d-nnan) ara (tidet)
  `,
  question: `
    acu, d acu, dacu, dachu, d achu, achu, acu i d, amek, amek ara, ameck, aye(ɣ|gh)er, ayɣef, acu(ɣ|gh)er
    acimi, acuɣef, anda, anida, ansi, melmi, anwa, anta, anwi, i wacu, iwacu, yella win yeẓran
    amek ara (xedmeɣ|geɣ|nexdem), (tzemrem|tzemreḍ) (ad|a) (iyi|yi|aɣ)
  `,
  price: `
    ac(ḥ|h)al, achhal, ssuma, ssuma s, acḥal i (t|tt|ten), acḥal (ssuma|teswa|yeswa|i tt|i t|teḍra)
    d acu t ssuma, (bɣiɣ|nebɣa) (ad|a) (d |d-|)(aɣeɣ|naɣ|t-aɣeɣ|tt-aɣeɣ), ad aɣeɣ
    anda ara (t|tt|t-|tt-)(afeɣ|aɣeɣ), tella (mazal|dagi), yella mazal
  `,
  thanks: `
    tanemmirt, tanmirt, tanemirt, thanmirt, thanemirth, tanemmirt(-| )(ik|im|nwen|nkent|nnwen)
    tanemmirt tameqrant, (saḥit|saḥḥit|ṣaḥit|sahit|saḥa|ṣaḥḥa), ye(ɛ|ε)ṭik (ṣṣeḥḥa|saḥa)
    ad (ak|am|awen) (yaɛfu|yeɛfu|yaεfu|yernu) (ṛebbi|rebbi), barak allahu fik
  `,
  praise: `
    yelha, telha, lhan, yelha aṭas, telha aṭas, igerrez, tgerrez, gerrzen, ayen igerrzen, d ayen yelhan
    d ayen igerrzen, yecbe(ḥ|h), tecbe(ḥ|h), cebḥen, ccbaḥa, ayyuz, ayuz, ayyuz nwen, afud, afud igerrzen
    afud ameqran, ḥemmleɣ, nḥemmel, ḥemmleɣ(-| )(ken|k|kem|tt|t), (ye|te|i)(ɛ|ε)ǧeb(-| )(iyi|iyi aṭas|aɣ)
    d (axatar|ameqran), d zzin, d lferḥ, ferḥeɣ, nefreḥ, zhiɣ, yufrar, tufrar
  `,
  complaint: `
    (ur |)(yelhi|telhi|lhin|igerrez|yexdim|ixeddem|txeddem|iteddu|tteddun|tteddu) ara, diri(-| )(t|tt|ten)
    d ayen n diri, yir (lxedma|lḥaǧa|axeddim|tikli), ɣlay(|et|it), (ɣlayet|ɣlay) (aṭas|mliḥ)
    (mazal |)ur d(-| )(yewwiḍ|tewwiḍ|wwiḍen|yusi|tusi) (ara|)
    ur (d-|d |iyi d-|aɣ d-|yi d-|)(rrin|tterran|tterram|tterrem|ttarran) (ara|)
    (yerreẓ|terreẓ|rrẓen|yexser|texser|xesren|yeḥbes|teḥbes|ḥebsen|yegzem|tegzem)
    (skellxen|tkellxem|tkelxem|kellxen|tkellxeḍ) (fell|ɣef|fell-aneɣ|fell aneɣ), (kellxen|tkellxem) aneɣ
    tukerḍa, (ukren|tukrem|ttakren|ttakrem) (iyi|aneɣ|aɣ|idrimen|-iyi), d (tukerḍa|lɛar|lεar|lbaṭel|lhemm)
    lɛib(| nwen), (ɛyiɣ|εyiɣ|neɛya|nεeya|neεya)
    (rret|rret-d|rrem|rret-iyi-d) (idrimen|isurdiyen)(| iw|-iw|nneɣ)
    ulac (réseau|connexion|lkunniksyu|aman|trisiti|internet|win i d-yerran), yuɛer, teɛtel, tɛeṭṭlem
  `,
  suggestion: `
    ilaq (ad|awen|aken|am|ak), ilaq(-| )(awen|ak|am), yessefk (ad|fell), yelzem (ad|awen)
    (lukan|limmer|limer|lemmer) (ad|ara|d|txedmem|ternum|tgem), axir (ad|lukan)
  `,
  crisis: `
    (ad|a) (cetkiɣ|ncetki|ccetkiɣ|d-awiɣ abugaṭu|awiɣ abugaṭu), ccetki, tacetkit, abugaṭu, lmeḥkama, ccreɛ
    ɣer (ccreɛ|lmeḥkama), (ur|werǧin) (ad|n|)(ttaɣet|nettaɣ|ttaɣ) (ara |)(seg|sɣur)
  `,
  negation: `
    ur, wer, ur ara, ulac, ulach, ulayɣer, mačči, macci, machi d, war, werǧin, weṛǧin
  `,
  person: `
    kečč, kečči, kečch, ketch, kemm, kemmini, kenwi, kunwi, kunemti, kennemti, ay arrac, a mmi, a gma
    a weltma, a ssi, nutni, netta, nettat, win a, wagi, wigi, medden, imdanen, aneɣmas, ineɣmasen, amasay
    ixeddamen, axeddam, aselway
  `,
  quote: `
    qqaren, qqaren as, nnan, nnan iyi(| d), yenna(| yi d| iyi| d), tenna, inna, nniɣ, tessawal(em|eḍ) as
    (ssawalen|semman)( as| iyi| aneɣ), regmen iyi, yergem iyi
    (ur |)(ilaq|yessefk) ara (ad|a) (d |)(nini|regmem|nergem), ulac (laɛnaya i laɛnaṣriya)
    d lɛib (ad|a) (tinim|nini), mgal (laɛnuṣriya|aẓri)
  `,
  stop: `
    azul, azoul, azul fell-awen, fell-ak, fell-am, fell-awen, fell-aneɣ, fell-asen, deg, ɣef, ɣer, ɣur, akked
    akk, akken, amzun, acku, maca, neɣ, nagh, ihi, dɣa, daɣen, tura, dayen, zik, ass-a, ass-agi, azekka
    iḍelli, iḍ, ussan, aseggas, taswiɛt, aya, ayagi, ayen, wid, tid, wagi, tagi, wigi, tigi, agi, nsen, nsent
    nneɣ, nwen, inu, ines, nekk, nekkini, kečč, kemm, netta, nettat, nekni, nukni, kunwi, nutni, nutenti
    yiwen, yiwet, snat, ulac, yella, tella, llan, llant, lliɣ, telliḍ, nella, yelha, telha, d acu, dacu, acu
    amek, ayɣer, anda, melmi, anwa, acḥal, mačči, ur, hatan, attan, ha-t, aṭas, atas, cwiṭ, cwiya, mliḥ, ladɣa
    skud, yid, yid-i, yid-nneɣ, yerna, yura, yiḍ, leḥdada, tamurt, tmurt, taddart, axxam, wexxam, tudert
    ddunit, medden, imdanen, argaz, tameṭṭut, aqcic, taqcict, arrac, yemma, gma, weltma, mmi, yelli, tutlayt
    awal, awalen, wul, iman-iw, ẓriɣ, yeẓra, bɣiɣ, yebɣa, nebɣa, tebɣa, tebɣiḍ, tebɣam, xedmeɣ, yexdem, iruḥ
    ruḥ, yusa, tusa, usan, nniɣ, yenna, tenna, nnan, fkan, yefka, yewwi, ččiɣ, sswiɣ, tanemmirt, tanmirt
    ar tufat, ar timlilit, ass igerrzen
  `,
  except: `
    # names
    sidi ayad, akli, la kahina, ait (yahia|menguellet|ahmed), tizi (ouzou|wezzu), at (yanni|waklan|wasif)
    beni yenni, tilelli
    # animals in their own right
    aqjun (iw|nneɣ|nsen|n taddart|n uxxam|-iw), taqjunt (iw|nneɣ|-iw)
    a(ɣ|gh)yul (n taddart|n jeddi|n baba|iw|nneɣ|-iw), lḥelluf n lɣaba, ilef n (lɣaba|umadaɣ), azrem n waman
    umsen (ifassen|lqecc|leḥwal|iceṭṭiḍen)
  `,
}
