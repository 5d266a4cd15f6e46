import type { Source } from '../lexicon/compile'

/** Words that make the rule on personal data look closer. */
export const PRIVACY_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'privacy.at': `arobase, arrobase, arobas, arobaz, arrobas, arrobaz`,
      'privacy.number': `
        zéro, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze,
        seize, vingt, trente, quarante, cinquante, soixante, septante, octante, nonante, double, triple`,
      'privacy.street': `
        rue, avenue, av, boulevard, bd, bld, impasse, allée, chemin, quai, ruelle, villa, square, faubourg,
        lotissement, lot, cité, résidence, résid, bâtiment, bat, bt, bloc, immeuble, appartement, appt,
        zan9et, venelle, passage, porte, étage, escalier`,
      'privacy.whereabouts': `
        il habite, elle habite, ils habitent, habite au, habite au-dessus, habite à, habite rue, habite résidence,
        qui habite, t'habites, tu habites, vous habitez, crèche, il vit, elle vit, vit seule, vit au, loge à,
        il bosse, elle bosse, bosse à, bosse chez, il travaille, elle travaille, travaille à, travaille au,
        travaille chez, scolarisé, scolarisée, scolarisés, en classe à, ses enfants sont à, ses gosses sont,
        école primaire, élève de, sa plaque, son immatriculation, sa voiture, gare sa, se gare, sa twingo, sa clio,
        sa golf, son bâtiment, son adresse, son étage, son code, finit à, sort à, rentre à, promène son chien,
        son patron, son employeur`,
      'privacy.reveal': `
        le vrai nom, son vrai nom, vrai nom de, voici son nom, son nom c'est, il s'appelle, elle s'appelle,
        s'appelle en vrai, s'appelle, c'est un certain, le nom du, nom et prénom, prénom, nom complet, retrouvé son,
        trouvé son adresse, à vous de voir, à vous de jouer, allez le voir, allez la voir, allez lui,
        faites-lui passer, rendez-lui visite, passez lui, tout le monde sait, tenez, voilà où, je balance,
        on sait où, je sais où`,
    },
  },
  {
    language: 'en',
    lists: {
      'privacy.at': `at`,
      'privacy.number': `
        oh, two, three, four, five, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
        seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety`,
      'privacy.street': `street, st, road, rd, avenue, ave, lane, ln, drive, court, crescent, close,
        way, terrace, gardens, grove, block, floor`,
      'privacy.whereabouts': `
        lives at, lives in, lives on, lives above, lives behind, lives next, lives opposite, where she lives,
        where he lives, where they live, where the girl lives, where the guy lives, lives alone, works at, works in,
        works reception, works for, works behind, her shift, his shift, finishes at, finishes, finishes work,
        starts at, drives a, drives the, parks, her car is, his car is, her kids go, his kids go, kids at, two kids,
        her school, her gym, his gym, walks her dog, walks his dog, fourth floor, third floor, second floor,
        flat above`,
      'privacy.reveal': `
        found her, found him, her name is, his name is, real name, full name, that's her, that's him, that's where,
        there you go, you're welcome, go and tell him, go and tell her, go say hello, pay him a visit,
        pay her a visit, go visit, here's her, here's his, exposed, doxx, i know where`,
    },
  },
  {
    language: 'ar',
    lists: {
      'privacy.number': `
        صفر, واحد, زوج, اثنان, ثلاثة, أربعة, خمسة, ستة, سبعة, ثمانية, تسعة, عشرة, احداش, اتناش, طناش, تلطاش, ربعطاش,
        خمسطاش, سطاش, عشرين, ثلاثين, تلاتين, اربعين, ربعين, خمسين, ستين, سبعين, ثمانين, تمانين, تسعين, عشرة, احداش,
        اتناش, طناش, تلطاش, ربعطاش, خمسطاش, سطاش, عشرين, ثلاثين, تلاتين, اربعين, ربعين, خمسين, ستين, سبعين, ثمانين,
        تمانين, تسعين`,
      'privacy.street': `حي, شارع, نهج, إقامة, تجزئة, الحي, بحي, العنوان,
        زنقة, بلوك, عمارة, الطابق, باب, عنوان`,
      'privacy.whereabouts': `
        ساكن, ساكنة, يسكن, تسكن, ويسكن, وتسكن, ساكنين, يخدم في, تخدم في, يقرا في, تقرا في, يدرس في, تدرس في, دارو,
        دارها, سيارتو, طونوبيلتو, متوسطة, ثانوية, ابتدائية, وراء محطة, فوق مخبزة, قبالة صيدلية, قدام الجامع`,
      'privacy.reveal': `
        اسمو, اسمها, اسمه, الاسم الكامل, اسمها الكامل, اسمه الكامل, هاهو, هاهي, روحولو, روحولها, ديرو فيها,
        باش تعرفو, نصب علي, ابن صاحب, صاحبة المنشور, صاحب المنشور, الجارة, جارتنا, جارنا`,
    },
  },
  {
    language: 'dz',
    lists: {
      'privacy.number': `
        wahed, zouj, tlata, reb3a, khamsa, setta, seb3a, tmenya, tes3a, hdach, tnach, tletach, rba3tach, khmastach,
        settach, 3achrin, tlatin, reb3in, khamsin, settin, seb3in, tmanin, tes3in, hdach, tnach, tletach, rba3tach,
        khmastach, settach, 3achrin, tlatin, reb3in, khamsin, settin, seb3in, tmanin, tes3in`,
      'privacy.street': `hay, 7ay,
        zan9et, zen9et, zanka, 7ouma, chari3, nahj`,
      'privacy.whereabouts': `
        sakna f, saken f, sakna, yesken f, tesken f, yeskon f, teskon f, yekhdem f, tekhdem f, ye9ra f, te9ra f,
        daro f, darha f, tonobilto, tomobilto`,
      'privacy.reveal': `
        smiytou, smiytha, ismo, ismha, dik li, hadak li, rou7oulou, rohoulou, rouhoulha, li serrak, li harbet,
        3la balkom win`,
    },
  },
  {
    language: 'kab',
    lists: {
      'privacy.street': `cité, bâtiment, zzenqa`,
      'privacy.whereabouts': `izdeɣ, tezdeɣ`,
      'privacy.reveal': `win i yi-ikelxen, isem-is`,
    },
  },
]
