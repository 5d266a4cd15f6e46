import type { Source } from '../lexicon/compile'
import { MOOD_WORDS } from './mood.words'
import { SERVICE_WORDS } from './service.words'
import { TRADE_WORDS } from './trade.words'

/** Small words that tone and intents need beside the lexicon. */
export const TRIAGE_WORDS: readonly Source[] = [
  ...SERVICE_WORDS,
  ...MOOD_WORDS,
  ...TRADE_WORDS,
  {
    language: 'fr',
    lists: {
      'triage.ask': `
        quand, comment, pourquoi, combien, où est, où sont, quel est, quelle est,
        qui peut, quelqu'un a, quelqu'un peut, c quoi, c koi, c'est quoi,
        est-ce que, est ce que, y a-t-il, faut-il, peut-on, puis-je, à qui`,
      'triage.want': `
        je prends, je commande, réservez-moi, reservez, je réserve,
        réserver, je suis preneur, je suis preneuse, preneur, intéressé, intéressée, je participe,
        pour la commande, pour commander, je récupère, vous vendez, vous livrez, livrez-vous,
        avez-vous, vous avez encore, il en reste, reste-t-il, c dispo, dispo, disponible~, en stock,
        taille, à combien, le prix, prix, tarif~, pv, prix svp`,
      'triage.good': `
        bravo, super, génial, parfait, parfaite, excellent~, magnifique~, top, au top,
        chapeau, j'adore, trop beau, trop bon, trop bien, trop mignon, adorable, sympa,
        gentil, gentille, satisfaite, ravi, ravie, content, contente, nickel, impeccable,
        rien à redire, rien à dire, rien à jeter, une tuerie, une bombe, délicieux, belle, joli,
        jolie, élégant, charmant, mérite, soulagée, hâte, que c'est bon, meilleurs, meilleur,
        bon anniversaire, efficace, très utile, historique, champion~`,
      'triage.bad': `
        toujours pas, toujours rien, aucune réponse, pas de réponse, répond plus, honte,
        honteux, nul, nulle, déçu, déçue, dégouté, dégoutée, dégoûté, dégoûtée, panne, en panne, bloqué,
        bloquée, cassé, retard, retards, attends, j'attends, j'ai attendu, d'attente, marre, ras le bol,
        arnaque, voleurs, remboursez, rendez l'argent, scandale, scandaleux, inadmissible, inacceptable, lent,
        lente, catastrophe, pas sérieux, promis, défoncé, facture, défaite, raté, bouloche, mauvais,
        cher, coupée, coupé, résilie, concurrence, sans façon, dommage, pire, ça fait mal, rien reçu, et rien,
        walou, problème, 0 réseau, pour rien, prix assassins`,
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
        size, i'll take, pick up, any deals`,
      'triage.good': `
        great, love, amazing, awesome, perfect, brilliant, best, excellent, beautiful, worth it, stays on,
        that drop was sick, well done, good job, fantastic, nice, happy, impressed`,
      'triage.bad': `
        still waiting, still no, still says, on hold, worst, terrible, awful, broken, charged twice, refund,
        no response, disappointed, useless, late, delayed, robbery,
        overpriced, down, crash, doesn't work, not working, shame`,
    },
  },
  {
    language: 'ar',
    lists: {
      'triage.ask': `هل, متى, كيف, لماذا, أين, ما هي, ما هو, واش, علاش, كيفاش, وين, وقتاش, شكون, بمن, من أين, قداش`,
      'triage.want': `
        بشحال, شحال, ثمنها, ثمن, متوفر, متوفرة, عندكم, التوصيل, توصيل,
        نشري, المقاس, مقاس, حبة واحدة, الطلب`,
      'triage.good': `
        رائع, رائعة, روعة, ممتاز, ممتع, جميل, تحفة, ما شاء الله, تبارك الله, بارك الله, مليح, مليحة, هايل, زين,
        شابة, شباب, احسن, برافو, يعطيكم الصحة, نفع بكم`,
      'triage.bad': `
        لم يصلني, لا تجيب, منذ أسبوع, منذ شهرين,
        حتى واحد ما, خاسر, معمر, تتعذب, نقصولي, ضعيف, ضعيفة, غالي, سرقة, رجع لي, عيب, كارثة, مشكل,
        مقطوع, مقطوعة, علاش, لا تمر, السومة, الراتب`,
    },
  },
  {
    language: 'dz',
    lists: {
      'triage.ask': `
        wach, wash, 3lach, 3alach, kifach, kifah, win, wine, wa9tach, chkoun, wela la, kayen, fih,`,
      'triage.want': `
        ch7al, chhal, b ch7al, prix, lprix, dispo, ncommandi,
        nchri, nechri, livraison, taille, nkhalles, taqsit, pv, prix svp`,
      'triage.good': `
        mli7, mlih, mli7a, bnin, bnine, tahbal, chabba, chbab, nadi, top, rabi ybarek,
        tbarkallah, machallah, bravo, hbel, jrima, 9telni b da7k, bonne chance, la3bo mli7`,
      'triage.bad': `
        mazal, ma yjaweb, yjaweb, ma y7ell, raddou drahem, raddouli,
        tplanti, khasra, khaser, 3yina, kraht, w mazal, ma yatla3ch,
        ya3tik, m3afsa, bug, ma dakhlouch, nstenna, kol marra, drahmi`,
    },
  },
  {
    language: 'kab',
    lists: {
      'triage.ask': `anida, anda, acu, melmi, amek, anwa, acḥal`,
      'triage.good': `ayuz, igerrzen, yelha, axeddim igerrzen`,
      'triage.bad': `ulac, ur d-terrim ara, err-d idrimen-iw, mazal`,
      'triage.want': `acḥal, tella`,
    },
  },
]
