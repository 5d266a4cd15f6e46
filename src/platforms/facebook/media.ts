/** Pictures, stickers, videos and link previews under a comment's text. */
import type { Media } from '../contract'
import { says } from '../dom/labels'
import { readText } from '../dom/text'
import { own } from './article'
import { STICKER } from './labels'
import { facebookLink, profileOf } from './links'
import { EMOJI_PATH, OUTBOUND } from './selectors'

/** Badges, reactions and emoji are drawn this small. */
const ICON = 24

export function readMedia(comment: Element, blocks: Element[]): Media[] {
  const outside = (element: Element) => !blocks.some((block) => block.contains(element) || element.contains(block))
  const pictures = own(comment, 'img').filter((img) => outside(img) && isPicture(img))
  const previews = own(comment, OUTBOUND).filter((link) => outside(link) && !link.closest('ul'))
  const used = new Set<Element>()
  const media: Media[] = []
  for (const link of previews) {
    if (used.has(link)) continue
    const card = cardOf(link, comment, blocks)
    const inside = pictures.filter((img) => card.contains(img))
    for (const part of [...inside, ...previews.filter((other) => card.contains(other))]) used.add(part)
    media.push(withAlt('link', inside.map(altOf).find(Boolean) || readText(link)))
  }
  for (const img of pictures) {
    if (used.has(img)) continue
    const labelled = img.closest('[aria-label]')
    const label = labelled && labelled !== comment ? labelled.getAttribute('aria-label') : null
    const isSticker = says(altOf(img), STICKER) || says(label, STICKER)
    media.push(withAlt(isSticker ? 'sticker' : 'image', altOf(img) || (isSticker ? (label ?? '') : '')))
  }
  for (const drawn of own(comment, '[role="img"][aria-label]:not(svg)')) {
    const label = drawn.getAttribute('aria-label') ?? ''
    if (outside(drawn) && says(label, STICKER) && !drawn.querySelector('img')) media.push(withAlt('sticker', label))
  }
  for (const video of own(comment, 'video')) media.push(withAlt('video', video.getAttribute('aria-label') ?? ''))
  return media
}

function withAlt(kind: Media['kind'], alt: string): Media {
  return alt ? { kind, alt } : { kind }
}

function altOf(img: Element): string {
  return img.getAttribute('alt')?.trim() ?? ''
}

function isPicture(img: Element): boolean {
  if (img.getAttribute('role') === 'presentation' || (img.getAttribute('src') ?? '').includes(EMOJI_PATH)) return false
  const sides = ['width', 'height'].map((side) => Number.parseFloat(img.getAttribute(side) ?? ''))
  if (sides.some((side) => side <= ICON)) return false
  const target = facebookLink(img.closest('a'))
  return !img.closest('ul, li') && !(target && profileOf(target))
}

/** The whole preview: as far out as nothing but the preview is inside. */
function cardOf(link: Element, comment: Element, blocks: Element[]): Element {
  const footers = own(comment, 'ul')
  let card = link
  for (let around = link.parentElement; around && around !== comment; around = around.parentElement) {
    const outer = around
    if (blocks.some((block) => outer.contains(block)) || footers.some((footer) => outer.contains(footer))) break
    if (
      [...outer.querySelectorAll('a[href]')].some((other) => {
        const target = facebookLink(other)
        return target && profileOf(target) && other.textContent
      })
    )
      break
    card = outer
  }
  return card
}
