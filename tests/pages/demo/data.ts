/** The brand, its posts and what people say under them. Everybody here is invented. */

import type { RuleId } from '../../../src/netiquette/types'
import { facebookComments } from './comments/facebook'
import { hostileComments } from './comments/hostile'
import { instagramComments } from './comments/instagram'
import { tiktokComments } from './comments/tiktok'
import { xComments } from './comments/x'

export type DemoPlatform = 'facebook' | 'instagram' | 'x' | 'tiktok'
export type DemoSet = 'demo' | 'hostile' | 'empty'

export interface DemoAuthor {
  name: string
  /** Without "@". */
  handle: string
}

export interface DemoComment {
  /** Unique within the page; the page derives the platform's own id from it. */
  id: string
  author: DemoAuthor
  /** "\n" between lines; empty where the comment is a picture alone. */
  text: string
  /** As a platform would tag it. */
  lang: string
  minutesAgo: number
  likes: number
  /** The comment that this one answers. */
  parent?: string
  /** Alternative text of the attached picture. */
  picture?: string
  /** What a charter with every rule on is expected to flag; absent where nothing is wrong. */
  breaks?: readonly RuleId[]
}

export interface DemoPost {
  text: string
  minutesAgo: number
  likes: number
  shares: number
  views: number
  /** Alternative text of the post's picture or video. */
  picture: string
}

export const brand = {
  name: 'Maison Zaytouna',
  handle: 'maisonzaytouna',
  followers: 48_200,
  about: 'Savons et soins à l’huile d’olive · Alger · Oran · Marseille · livraison 🇩🇿 🇫🇷',
} as const

export const posts: Readonly<Record<DemoPlatform, DemoPost>> = {
  facebook: {
    text:
      'Le savon d’Alep de la nouvelle cuvée est arrivé 🫒\n' +
      'Huile d’olive première pression, 40 % de baies de laurier, neuf mois de séchage dans nos caves.\n' +
      'En boutique à Alger, Oran et Marseille, et en livraison dès lundi.',
    minutesAgo: 2 * 1440,
    likes: 366,
    shares: 41,
    views: 0,
    picture: 'Savons verts empilés sur une planche d’olivier',
  },
  instagram: {
    text:
      'Coffret Fête des mères 🌸 savon à la fleur d’oranger, baume à lèvres, huile corps. ' +
      'Fait main, emballé sans plastique.\n#savon #huiledolive #faitmain',
    minutesAgo: 1440,
    likes: 1284,
    shares: 0,
    views: 0,
    picture: 'Coffret ouvert avec un savon, un baume et un flacon d’huile',
  },
  x: {
    text:
      'Notre boutique d’Oran rouvre samedi à 10 h, rue Larbi-Ben-M’hidi 🎉 ' +
      'Thé à la menthe et 15 % sur les soins du visage toute la journée.',
    minutesAgo: 26 * 60,
    likes: 512,
    shares: 87,
    views: 31_456,
    picture: 'Devanture verte de la boutique',
  },
  tiktok: {
    text: 'Comment on coupe 300 kg de savon à la main 🧼 #savon #satisfying #algerie #marseille',
    minutesAgo: 3 * 1440,
    likes: 36_214,
    shares: 1577,
    views: 512_300,
    picture: 'Une plaque de savon découpée au fil',
  },
}

const sets: Readonly<Record<DemoPlatform, readonly DemoComment[]>> = {
  facebook: facebookComments,
  instagram: instagramComments,
  x: xComments,
  tiktok: tiktokComments,
}

/** The comments of a page, parents before their replies. */
export function commentsOf(platform: DemoPlatform, set: DemoSet): readonly DemoComment[] {
  if (set === 'empty') return []
  return set === 'hostile' ? hostileComments : sets[platform]
}
