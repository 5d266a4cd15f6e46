import type { Source } from '../lexicon/compile'

/** Words that only the rule on crude words needs: names of the body that also serve as oaths. */
export const PROFANITY_WORDS: readonly Source[] = [
  {
    language: 'fr',
    lists: {
      'profanity.oath': `la bite, bite~, zob~, zboub~, teub~, branler, couille~, cul, chatte, enculer`,
    },
  },
  {
    language: 'en',
    lists: {
      'profanity.oath': `fuck, fucks, fucked, fucking, fuckin, fck, cock, dick, arse, ass, wank, wanking, bollocks, balls`,
    },
  },
  {
    language: 'ar',
    lists: {
      'profanity.oath': `زب, زبي, الزب, قلاوي, القلاوي, قلوة, القلوة, نيك, تنيك, كس, كسم, طبون, الطبون, عصبة, زوبي`,
    },
  },
  {
    language: 'dz',
    lists: {
      'profanity.oath': `
        zob, zeb, zebi, zoubi, zobi, zab, zboub, zebek, zok, 9lawi, 9laoui, 9elwa, 9elwi, klawi, glawi, qlawi, 3asba, nik, nyk, niyaka, nyaka, terma, tarma, 7chahalna, hchahalna, 7chaha, tnaket, tnak, n7wi, zebbi, zebbou, zobri`,
    },
  },
]
