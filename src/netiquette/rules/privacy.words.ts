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
        lotissement, lot, cité, résidence, résid, bâtiment, bat, bt, bloc, immeuble, appartement, appt`,
    },
  },
  {
    language: 'en',
    lists: {
      'privacy.at': `at`,
      'privacy.number': `
        oh, two, three, four, five, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
        seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety`,
      'privacy.street': `street, st, road, rd, avenue, ave, lane, ln, drive, court, crescent, close`,
    },
  },
  {
    language: 'ar',
    lists: {
      'privacy.number': `صفر, واحد, زوج, اثنان, ثلاثة, أربعة, خمسة, ستة, سبعة, ثمانية, تسعة,
        عشرة, احداش, اتناش, طناش, تلطاش, ربعطاش, خمسطاش, سطاش, عشرين, ثلاثين, تلاتين, اربعين, ربعين, خمسين, ستين, سبعين, ثمانين, تمانين, تسعين`,
      'privacy.street': `حي, شارع, نهج, إقامة, تجزئة, الحي, بحي, العنوان`,
    },
  },
  {
    language: 'dz',
    lists: {
      'privacy.number': `wahed, zouj, tlata, reb3a, khamsa, setta, seb3a, tmenya, tes3a,
        hdach, tnach, tletach, rba3tach, khmastach, settach, 3achrin, tlatin, reb3in, khamsin, settin, seb3in, tmanin, tes3in`,
      'privacy.street': `hay, 7ay`,
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
