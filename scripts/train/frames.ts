import { OUTPUTS } from '../../src/netiquette/classifier/outputs'
import { RULE_IDS } from '../../src/netiquette/types'
import type { Example } from './data'

/**
 * Plain sentences about groups of people, the same for every group: some against them, more of them not. They keep the scorer from
 * taking a group's name for hatred. Few words, no wit: what is subtle is in the contrast pairs.
 */
interface Frames {
  language: string
  groups: ReadonlyArray<readonly [plural: string, one: string]>
  against: readonly string[]
  innocent: readonly string[]
}

const FRAMES: readonly Frames[] = [
  {
    language: 'fr',
    groups: [
      ['Arabes', 'arabe'],
      ['Noirs', 'noir'],
      ['Juifs', 'juif'],
      ['musulmans', 'musulman'],
      ['chrétiens', 'chrétien'],
      ['Kabyles', 'kabyle'],
      ['Roms', 'rom'],
      ['Asiatiques', 'asiatique'],
      ['migrants', 'migrant'],
      ['étrangers', 'étranger'],
      ['homosexuels', 'homosexuel'],
      ['trans', 'trans'],
      ['handicapés', 'handicapé'],
      ['autistes', 'autiste'],
      ['Algériens', 'algérien'],
      ['Marocains', 'marocain'],
      ['Maliens', 'malien'],
      ['Tunisiens', 'tunisien'],
      ['Sénégalais', 'sénégalais'],
      ['Turcs', 'turc'],
      ['Chinois', 'chinois'],
      ['Oranais', 'oranais'],
      ['Chaouis', 'chaoui'],
      ['Mozabites', 'mozabite'],
      ['Bretons', 'breton'],
      ['Corses', 'corse'],
      ['gays', 'gay'],
      ['athées', 'athée'],
      ['catholiques', 'catholique'],
      ['aveugles', 'aveugle'],
      ['réfugiés', 'réfugié'],
    ],
    against: [
      'je déteste les {s}',
      'les {s} sont des parasites',
      'dehors les {s}',
      'encore un {1}, toujours les mêmes voleurs',
      'on devrait renvoyer tous les {s} chez eux',
      'je ne veux pas être servi par un {1}',
      'les {s} ne sont pas des gens comme nous, ils sont sales',
    ],
    innocent: [
      'un restaurant {1} à Alger',
      'mon voisin est {1}',
      'je ne déteste pas les {s}',
      'les {s} sont les bienvenus chez nous',
      'un film sur la vie d’un {1} à Paris',
      'dire qu’on déteste les {s}, c’est honteux',
      'il a été insulté parce qu’il est {1}, je condamne',
      'les {s} sont là',
      'la soirée {1} était fantastique, quelle ambiance',
      'les {s} de France peuvent-ils s’inscrire ?',
      'cuisine de chez les {s}, un régal',
      'une employée {1} m’a servi avec le sourire',
      'recherche un médecin {1} dans le coin',
      'mes parents sont des {s} arrivés en 1970',
      'combien de {s} dans votre équipe ?',
      'les {s} ont gagné le match',
      'ma tante {1} est en visite',
      'les {s} font de bons gâteaux',
      'il y a des {s} dans l’équipe',
      'les {s} savent recevoir, on a été gâtés',
      'mon collègue {1} fait un travail remarquable',
      'bonne fête à tous les {s}',
      'ma belle-sœur est mariée à un {1}, ils sont adorables',
      'beaucoup de {s} vivent dans ce quartier',
      'le vendeur {1} m’a très bien conseillé',
      'est-ce que les {s} ont droit à la réduction ?',
      'j’ai grandi avec des {s}, que de bons souvenirs',
      'fier d’être {1}',
      'les {s} votent dimanche comme tout le monde',
      'un livre d’un auteur {1}, je recommande',
      'respect aux {s} qui travaillent ici',
    ],
  },
  {
    language: 'en',
    groups: [
      ['Arabs', 'Arab'],
      ['Black people', 'Black'],
      ['Jews', 'Jewish'],
      ['Muslims', 'Muslim'],
      ['Christians', 'Christian'],
      ['Asians', 'Asian'],
      ['immigrants', 'immigrant'],
      ['refugees', 'refugee'],
      ['gay people', 'gay'],
      ['trans people', 'trans'],
      ['disabled people', 'disabled'],
      ['women', 'female'],
    ],
    against: [
      'I hate {s}',
      '{s} are vermin',
      'we should deport all {s}',
      'I don’t want a {1} person to serve me',
      '{s} are all thieves and liars',
    ],
    innocent: [
      'a {1} friend of mine works here',
      'I don’t hate {s}',
      '{s} are welcome here',
      'saying that you hate {s} is disgusting',
      'a documentary about {s} in London',
      'the {s} are here',
      '{1} food night was great',
      'can {s} apply for this?',
      'we hired a {1} nurse and she is excellent',
      'my parents are {s} who came in 1970',
      'the exhibition about {s} opens on Monday',
      'the {1} restaurant was lovely',
      '{s} cook well',
      'my {1} neighbour makes the best cakes',
      'lots of {s} live around here, lovely people',
      'happy holidays to all the {s} in the team',
      'is there a discount for {s}?',
      'great book by a {1} author',
      'the {1} lady at the desk was so helpful',
      '{s} have been shopping here for years',
      'proud to be {1}',
      '{s} deserve the same service as everyone',
    ],
  },
  {
    language: 'ar',
    groups: [
      ['العرب', 'عربي'],
      ['القبائل', 'قبائلي'],
      ['اليهود', 'يهودي'],
      ['المسلمين', 'مسلم'],
      ['المسيحيين', 'مسيحي'],
      ['السود', 'أسود'],
      ['الأفارقة', 'إفريقي'],
      ['اللاجئين', 'لاجئ'],
      ['المعاقين', 'معاق'],
      ['النساء', 'امرأة'],
    ],
    against: ['أكره {s}', 'نكره {s} كامل', '{s} حشرات', 'اطردوا {s} من البلاد', 'كل {s} سراقين'],
    innocent: [
      'جاري {1} وهو إنسان طيب',
      'لا أكره {s}',
      'مرحبا بكل {s} عندنا',
      'فيلم وثائقي عن {s}',
      'من يقول إنه يكره {s} يجب أن يخجل',
      '{s} هنا',
      'هل يمكن لـ{s} التسجيل؟',
      'أمسية رائعة مع {s}',
      'ممرضة {1} ساعدتني كثيرا',
      'جارتي {1} ولطيفة',
      'تحية لكل {s} اللي يخدمو هنا',
      'صاحبي {1} وطباخ ممتاز',
      'كل عام و{s} بخير',
      'كاين تخفيض على {s}؟',
      '{s} كرماء وضيافتهم رائعة',
      'كتاب جميل عن تاريخ {s}',
      'البائع {1} وتعامله راقي',
    ],
  },
  {
    language: 'dz',
    groups: [
      ['l3rab', '3arbi'],
      ['l9bayel', '9bayli'],
      ['lyhoud', 'yhoudi'],
      ['lmsalmin', 'mselm'],
      ['lk7al', 'k7al'],
      ['lafari9a', 'ifri9i'],
      ['lmou3a9in', 'mou3a9'],
      ['nsa', 'mra'],
    ],
    against: ['nekrah {s}', '{s} kamel serra9in', 'kharjou {s} men lblad', '{s} 7acharat'],
    innocent: [
      'jari {1} w nas mla7',
      'ma nekrahch {s}',
      'mar7ba b {s} 3andna',
      'film 3la {s} fi paris',
      '{s} rahom hna',
      '{s} y9adrou ysajlou ?',
      'makla ta3 {s} bnina bezaf',
      'khadama {1} sa3fatni bezaf',
      'jarti {1} w dirifa',
      'sa7bi {1} w ykhdem mli7',
      'sa7a 3idkom ya {s}',
      'kayen réduction l {s} ?',
      '{s} nas karam, dayfouna mli7',
      'lvendeur {1} w hadartou mli7a bezaf',
      't7iya l {s} li y3icho hna',
    ],
  },
]

const isRule = (output: string): boolean => RULE_IDS.some((rule) => rule === output)

/** Those against count little: there are many, and they are alike. The innocent ones are what the comments have too few of. */
const WEIGHTS = { 0: 1, 1: 0.4 } as const

/** All frames filled with all groups. */
export function framedSentences(): Example[] {
  return FRAMES.flatMap(({ language, groups, against, innocent }) =>
    groups.flatMap(([plural, one]) => {
      const fill = (frame: string, hate: 0 | 1): Example => ({
        text: frame.replace('{s}', plural).replace('{1}', one),
        language,
        labels: OUTPUTS.map((output) => (output === 'hate' ? hate : hate === 0 && isRule(output) ? 0 : undefined)),
        pair: `frame ${language} ${frame}`,
        weight: WEIGHTS[hate],
      })
      return [...against.map((frame) => fill(frame, 1)), ...innocent.map((frame) => fill(frame, 0))]
    }),
  )
}
