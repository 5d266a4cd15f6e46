import { OUTPUTS } from '../../src/netiquette/classifier/outputs'
import type { Example } from './data'

/**
 * Plain sentences about groups of people, the same for every group: half against them, half not. They keep the scorer from
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
    innocent: ['jari {1} w nas mla7', 'ma nekrahch {s}', 'mar7ba b {s} 3andna', 'film 3la {s} fi paris'],
  },
]

/** Each counts little: there are many, and they are alike. */
const WEIGHT = 0.25

/** All frames filled with all groups. */
export function framedSentences(): Example[] {
  return FRAMES.flatMap(({ language, groups, against, innocent }) =>
    groups.flatMap(([plural, one]) => {
      const fill = (frame: string, hate: 0 | 1): Example => ({
        text: frame.replace('{s}', plural).replace('{1}', one),
        language,
        labels: OUTPUTS.map((output) => (output === 'hate' ? hate : output === 'insult' && hate === 0 ? 0 : undefined)),
        pair: `frame ${language} ${frame}`,
        weight: WEIGHT,
      })
      return [...against.map((frame) => fill(frame, 1)), ...innocent.map((frame) => fill(frame, 0))]
    }),
  )
}
