import type { Source } from '../lexicon/compile'

/** Small words that tone and intents need beside the lexicon. */
export const TRIAGE_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'triage.ask': `
        quand, comment, pourquoi, combien, où est, où sont, où puis-je, quel est, quelle est, quels sont,
        quelles sont, qui peut, quelqu'un a, quelqu'un sait, quelqu'un peut, c quoi, c koi, c'est quoi,
        est-ce que, est ce que, y a-t-il, faut-il, peut-on, puis-je, à qui`,
      'triage.want': `
        je prends, je veux commander, je souhaite commander, je commande, réservez-moi, reservez, je réserve,
        réserver, je suis preneur, je suis preneuse, preneur, intéressé, intéressée, je participe,
        pour la commande, pour commander, je récupère, vous vendez, vendez-vous, vous livrez, livrez-vous,
        avez-vous, vous avez encore, il en reste, reste-t-il, c dispo, dispo, disponible~, en stock,
        quelle taille, quelle teinte, taille, à combien, combien coûte, le prix, prix, tarif~, pv, prix svp`,
      'triage.good': `
        bravo, super, génial, géniale, parfait, parfaite, excellent~, magnifique~, magnifiques, top, au top,
        chapeau, j'adore, on adore, trop beau, trop belle, trop bon, trop bien, trop mignon, adorable, sympa,
        gentil, gentille, satisfait, satisfaite, ravi, ravie, content, contente, nickel, impeccable,
        rien à redire, rien à dire, rien à jeter, une tuerie, une bombe, délicieux, délicieuse, belle, joli,
        jolie, élégant, charmant, mérite, soulagé, soulagée, hâte, que c'est bon, meilleurs, meilleur,
        bon anniversaire, ça sent bon, efficace, très utile, historique, champion~, bel article, beau travail`,
      'triage.bad': `
        toujours pas, toujours rien, aucune réponse, pas de réponse, personne ne répond, répond plus, honte,
        honteux, nul, nulle, déçu, déçue, dégouté, dégoutée, dégoûté, dégoûtée, panne, en panne, bloqué,
        bloquée, cassé, retard, retards, attends, j'attends, j'ai attendu, d'attente, marre, ras le bol,
        arnaque, voleurs, remboursez, rendez l'argent, scandale, scandaleux, inadmissible, inacceptable, lent,
        lente, catastrophe, pas sérieux, promis, défoncé, facture, défaite, raté, bouloche, mauvais, trop cher,
        cher, coupée, coupé, résilie, concurrence, sans façon, dommage, pire, ça fait mal, rien reçu, et rien,
        walou, problème, 0 réseau, pour rien, prix assassins`,
      'triage.idea': `
        il faudrait, ce serait bien, ça serait bien, serait bienvenu, serait le bienvenu, pensez à, pensez aux,
        vous devriez, pourquoi ne pas, proposition, je propose, je suggère, suggestion, rajoutez, ajoutez,
        il manque juste, il manque, un petit effort sur, à quand un, à quand une, mettez un, faites un,
        faites une, j'aimerais que vous`,
      'triage.danger': `
        boycott, boycottez, boycotter, boycottons, avocat, avocate, porter plainte, dépose plainte,
        je porte plainte, plainte, tribunal, justice, mise en demeure, médiateur, presse, la presse,
        journalistes, dgccrf, répression des fraudes, que choisir, 60 millions, huissier, manifestation,
        rassemblement, tous rendez-vous, rendez-vous devant, devant le siège, intoxication, intoxiqué~, danger,
        dangereux, danger public, incendie, explosé, a pris feu, action collective, recours collectif, pétition`,
    },
  },
  {
    language: 'en',
    lists: {
      'triage.ask': `
        when, how, why, where, who do i, what is, what are, is it, is there, does it, do you, can i, can you,
        anyone know, is the, are you, should i, which`,
      'triage.want': `
        how much, price, in stock, available, i'd like, i would like, order, do you have, do you ship,
        do you deliver, size, i'll take, pick up, any deals, where can i buy, want to buy`,
      'triage.good': `
        great, love, amazing, awesome, perfect, brilliant, best, excellent, beautiful, worth it, stays on,
        sick beat, that drop was sick, well done, good job, fantastic, nice, happy, impressed`,
      'triage.bad': `
        still waiting, still no, still says, on hold, worst, terrible, awful, broken, charged twice, refund,
        never arrived, no answer, no reply, no response, disappointed, useless, late, delayed, robbery, rip off,
        rip-off, overpriced, down, crash, crashes, doesn't work, not working, shame, unacceptable`,
      'triage.idea': `
        you should, please add, would be nice, would be great, let us, dark mode, it'd be nice, suggestion,
        why not, consider, could you add, wish you`,
      'triage.danger': `
        boycott, lawyer, lawsuit, sue, suing, press, class action, poisoning, food poisoning, dangerous,
        caught fire, exploded, health hazard, trading standards, protest`,
    },
  },
  {
    language: 'ar',
    lists: {
      'triage.ask': `هل, متى, كيف, لماذا, أين, ما هي, ما هو, واش, علاش, كيفاش, وين, وقتاش, شكون, بمن, من أين, قداش`,
      'triage.want': `
        بشحال, شحال, كم السعر, السعر, كم ثمنها, ثمنها, ثمن, متوفر, متوفرة, عندكم, التوصيل, توصيل, نحب نشري,
        نشري, المقاس, مقاس, حبة واحدة, نكوموندي, الطلب`,
      'triage.good': `
        رائع, رائعة, روعة, ممتاز, ممتع, جميل, تحفة, ما شاء الله, تبارك الله, بارك الله, مليح, مليحة, هايل, زين,
        شابة, شباب, احسن, برافو, يعطيكم الصحة, نفع بكم`,
      'triage.bad': `
        لم يصلني, ما وصلنيش, لا تجيب, لا يرد, ما كاش لي يهدر, لم أتلق, منذ أسبوع, منذ شهرين, منذ شهر,
        حتى واحد ما, خاسر, معمر, تتعذب, نقصولي, ضعيف, ضعيفة, غالي, سرقة, رجع لي, رجعولي, عيب, كارثة, مشكل,
        مقطوع, مقطوعة, علاش, لا تمر, السومة, الراتب, تعبنا, ملينا`,
      'triage.idea': `ديرو, أقترح, نقترح, اقتراح, لو كان, ياريت, يا ريت, ليتكم, حبذا, زيدو, من الأفضل, لازم ديرو`,
      'triage.danger': `
        قاطعوا, قاطعو, مقاطعة, محامي, شكوى, قضاء, محكمة, الصحافة, تسمم, خطير, خطر, احتجاج, وقفة احتجاجية`,
    },
  },
  {
    language: 'dz',
    lists: {
      'triage.ask': `
        wach, wash, 3lach, 3alach, kifach, kifah, win, wine, wa9tach, waktach, chkoun, wela la, kayen, fih,
        9adech`,
      'triage.want': `
        ch7al, chhal, bch7al, b ch7al, bchhal, bech7al, 9adach, 9adech, prix, lprix, dispo, ncommandi, commandi,
        n7ab nechri, nchri, nechri, livraison, taille, nkhalles, taqsit, pv, prix svp`,
      'triage.good': `
        mli7, mlih, mli7a, bnin, bnine, tahbal, yhabel, yhabbel, chabba, chbab, nadi, top, hayel, rabi ybarek,
        tbarkallah, machallah, ma cha allah, bravo, hbel, jrima, 9telni b da7k, bonne chance, la3bo mli7`,
      'triage.bad': `
        mazal, ma wsalch, mawsalch, ma jawbouch, ma yjaweb, yjaweb, ma y7ell, raddou drahem, raddouli,
        radouli drahmi, raja3ouli, tplanti, plantage, khasra, khaser, 3yina, kraht, w mazal, ma yatla3ch,
        ya3tik, sar9ou, m3afsa, bug, ma yemchich, yemchich, ma dakhlouch, nstenna, nsetenna, kol marra, drahmi`,
      'triage.idea': `dirou, zidou, lazem dirou, ya rit, yarit, loukan dirou, nsa7kom, nsahkom`,
      'triage.danger': `
        boycott, boycottiw, 9at3ou, ndir plainte, plainte, mahkama, ma7kama, avocat, dcp, direction du commerce,
        journal, echorouk, ennahar`,
    },
  },
  {
    language: 'kab',
    lists: {
      'triage.ask': `anida, anda, acu, acuɣer, melmi, amek, anwa, acḥal`,
      'triage.good': `ayuz, igerrzen, yelha, cbeḥ, axeddim igerrzen, d lɛali, zeddig`,
      'triage.bad': `ulac, ur d-terrim ara, err-d idrimen-iw, mazal, ur ixeddem ara`,
      'triage.want': `acḥal, azal, tella, bɣiɣ ad aɣeɣ`,
    },
  },
]
