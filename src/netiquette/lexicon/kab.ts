import type { Lexicon } from './define'

/** Kabyle in Latin letters, standard spelling and the usual one without special letters. Only what is sure. */
export const kab: Lexicon = {
  insult: `
    # donkey, dog, pig, said of a person
    a(ɣ|gh)yul, ta(ɣ|gh)yult, i(ɣ|gh)yal, ti(ɣ|gh)yal, aghyoul, thaghyoulth, ay a(ɣ|gh)yul
    aqjun, aqjoun, taqjunt, thaqjount, iqjan
    ilef
    tileft, ilfan
    # fool, madman, wretch
    ungif, tungift, ungifen, tungifin, amehbul, amahbul, amehboul, tamehbult, imehbal, imehbulen, aderwic
    taderwict, iderwicen, amcum, tamcumt, imcumen, a(ɛ|ε|a)eggun, ta(ɛ|ε|a)eggunt, i(ɛ|ε|i)eggunen, abehlul
    abehloul, ibehlulen, lqeḥba, lqahba, taqeḥbet, tiqeḥbatin
    # curses
  `,
  harsh: `
    akeddab, takeddabt, ikeddaben, akaddab, ikaddaben, amakar, tamakart, imakaren, imakren, axeddaɛ, axeddaε
    ixeddaɛen, axabit, ixabiten, ajahel, ijuhal, lǧahel, aydi, tiydit, iḍan
    ur tessinem (kra|ara|acemma)
    ur tettsetḥi(ḍ|m) ara, amnafeq, imnufaq
  `,
  identity: `
    # peoples, regions
    a3rav, aarav, a3raven, aaraven, waraben, aklan, iẓwawen, icnuyen, imaziɣen, itunsiyen, imaṣriyen, isuriyen, imalinen
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
    umsen, iwesxen, iwesxanen, tikerkas, xedɛen, ttakren, ukren
  `,
  dehumanise: `
    iqjan, iḍan, ilfan, iɣerdayen, aɣerda, ibkan, ibki, izerman, azrem, ibeɛɛac, ibeεεac
    am (yiqjan|iqjan|yilfan|iɣyal|lmal|yibkan)
  `,
  exclusion: `
    ssufɣet ten
  `,
  threat: `
    (ad|a) (k|kem|ken|kwen|t|tt|ten)(-| )(nɣeɣ|nneɣ akk|nɣen|wteɣ|zluɣ|sserɣeɣ|afeɣ)
    (ad|a) (ak|am|awen)(-| )(rẓeɣ|kkseɣ|gezmeɣ|sserɣeɣ) (aqerruy|aqerru|allen|iles|axxam|iḍarren)
    mmet, mmtet
  `,
  violence: `
    nɣ(iɣ|an|eɣ|en|et|a), yenɣa, tenɣa, neqq, ineqq, neqqen, wwet, yewwet, wwten, wtet, wteɣ, zlu, yezla, zlan
    zluɣ, sserɣ, yesserɣ, sserɣen, sserɣet, ajenwi, tamegḥelt, lmus
  `,
  sexual: `
    a(ḥ|h)eččun, ta(ḥ|h)eččunt, i(ḥ|h)eččan, i(ḥ|h)eččunen, taxna, ajeḥniḍ, awellaq, iwellaqen, a(ɛ|ε)eṭṭuḍ
    abbuc, ibbucen, =qquɣ, =qqiɣ
  `,
  profanity: `
    izzan, ixxan, naddin (baba-s|babas|yemma-s|rebbi), yenɛel, inɛel
  `,
  harass: `
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
    (yuf|tuf|ufen|yuffen|bezgen|yebzeg|tebzeg), iqerreḥ(-| )iyi
    qerḥen(-| )iyi, tqerreḥ(-| )iyi, aqraḥ, tawla, ikmez
    kmezɣ, mlelli, temlelli
    idammen, uḍneɣ, tuḍen, yuḍen, lehlak
  `,
  rumour: `
  `,
  question: `
    acu, d acu, dacu, dachu, achu, acu i d, amek, amek ara, ameck, aye(ɣ|gh)er, ayɣef, acu(ɣ|gh)er
    acimi, acuɣef, anda, anida, ansi, melmi, anwa, anta, anwi, iwacu
  `,
  price: `
    ac(ḥ|h)al, achhal, ssuma
  `,
  thanks: `
    tanemmirt, tanmirt, tanemirt, thanmirt, thanemirth, tanemmirt(-| )(ik|im|nwen|nkent|nnwen)
    (saḥit|saḥḥit|ṣaḥit|sahit|saḥa|ṣaḥḥa)
  `,
  praise: `
    yelha, telha, lhan, igerrez, tgerrez, gerrzen, ayen igerrzen, d ayen yelhan
    d ayen igerrzen, yecbe(ḥ|h), tecbe(ḥ|h), cebḥen, ccbaḥa, ayyuz, ayuz, afud
    ḥemmleɣ, nḥemmel, ḥemmleɣ(-| )(ken|k|kem|tt|t), (ye|te|i)(ɛ|ε)ǧeb(-| )(iyi|iyi aṭas|aɣ)
    d zzin, ferḥeɣ, nefreḥ, zhiɣ, yufrar, tufrar
  `,
  complaint: `
    diri(-| )(t|tt|ten)
    ɣlay(|et|it)
    (mazal |)ur d(-| )(yewwiḍ|tewwiḍ|wwiḍen|yusi|tusi) (ara|)
    (yerreẓ|terreẓ|rrẓen|yexser|texser|xesren|yeḥbes|teḥbes|ḥebsen|yegzem|tegzem)
    tukerḍa
    lɛib(| nwen), (ɛyiɣ|εyiɣ|neɛya|nεeya|neεya)
    ulac (réseau|connexion|lkunniksyu|aman|trisiti|internet|win i d-yerran), yuɛer, teɛtel, tɛeṭṭlem
  `,
  suggestion: `
    ilaq(-| )(awen|ak|am)
    (lukan|limmer|limer|lemmer) (ad|ara|d|txedmem|ternum|tgem)
  `,
  crisis: `
    ccetki, tacetkit, abugaṭu, lmeḥkama, ccreɛ
    (ur|werǧin) (ad|n|)(ttaɣet|nettaɣ|ttaɣ) (ara |)(seg|sɣur)
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
