/** @jsxImportSource react */
/** Small pieces that several demo pages draw: pictures without any request, and text with emoji as images. */

import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

const TINTS = ['#5b7a3a', '#8a5a2b', '#3f6f8f', '#8b4a6b', '#6a5aa8', '#2f7d6b', '#a3552f', '#50606e']

const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`

/** `label` is kept as the media type's parameter: it stands where the site has a file name. */
function svgUri(drawing: string, label = 'picture'): string {
  return `data:image/svg+xml;name=${label},${encodeURIComponent(drawing)}`
}

function tintOf(name: string): string {
  let sum = 0
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
  return TINTS[sum % TINTS.length] ?? '#50606e'
}

/** A round picture with the initials of `name`, as a data address. */
export function avatarUri(name: string): string {
  const initials = [...name.matchAll(/\p{L}/gu)].length
    ? name
        .split(/[\s._]+/u)
        .map((word) => word.match(/\p{L}/u)?.[0] ?? '')
        .join('')
        .slice(0, 2)
        .toUpperCase()
    : '?'
  return svgUri(
    svg(40, 40) +
      `<rect width="40" height="40" fill="${tintOf(name)}"/>` +
      `<text x="20" y="26" font-size="16" font-family="sans-serif" fill="#fff" text-anchor="middle">${initials}</text></svg>`,
    'avatar',
  )
}

/** A still life of soap bars. `seed` changes their colours. */
export function pictureUri(seed: string, width = 600, height = 400): string {
  const [w, h] = [width * 0.2, height * 0.2]
  const bars = ['#6c7f42', '#85985a', '#7d8f4e', '#94a660', '#a8b878'].map((fill, index) => {
    const x = width * 0.19 + (index < 3 ? index : index - 2.5) * w
    const y = height * (index < 3 ? 0.55 : 0.35)
    return `<rect x="${x}" y="${y}" width="${w - 4}" height="${h - 3}" rx="${width * 0.012}" fill="${fill}"/>`
  })
  return svgUri(
    svg(width, height) +
      `<rect width="${width}" height="${height}" fill="#efe6d2"/>` +
      `<circle cx="${width * 0.8}" cy="${height * 0.24}" r="${height * 0.14}" fill="${tintOf(seed)}" opacity=".35"/>` +
      `<rect y="${height * 0.74}" width="${width}" height="${height * 0.26}" fill="#b98d5c"/>${bars.join('')}</svg>`,
    'scontent',
  )
}

const isEmoji = (grapheme: string) =>
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{FE0F}|\p{Extended_Pictographic}\u{200D}/u.test(grapheme)

/** `text` with each emoji as `<img alt>`, the way Facebook and X draw them. */
export function emojiAsImages(text: string, draw: (emoji: string, uri: string, key: number) => ReactNode): ReactNode[] {
  const out: ReactNode[] = []
  let plain = ''
  for (const { segment } of new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text)) {
    if (!isEmoji(segment)) {
      plain += segment
      continue
    }
    if (plain) out.push(plain)
    plain = ''
    const drawing = `${svg(20, 20)}<text x="10" y="16" font-size="16" text-anchor="middle">${segment}</text></svg>`
    out.push(draw(segment, svgUri(drawing, 'emoji'), out.length))
  }
  if (plain) out.push(plain)
  return out
}

/** A line drawing of 24 units; `label` gives it a name, without one it is decoration. */
export function Icon({ path, label, size = 20 }: { path: string; label?: string; size?: number }) {
  const name = label ? { 'aria-label': label, role: 'img' } : { 'aria-hidden': 'true' }
  return (
    <svg
      {...name}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {label ? <title>{label}</title> : null}
      <path d={path} />
    </svg>
  )
}

export const ICONS = {
  heart: 'M12 20.5S3.5 15.6 3.5 9.4A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8.5 2.4C20.5 15.6 12 20.5 12 20.5z',
  reply: 'M20.5 11.5a8 8 0 0 1-11.6 7.1L4 20l1.4-4.6A8 8 0 1 1 20.5 11.5z',
  share: 'M21 4 10.5 14.5M21 4l-6.5 17-4-6.5L4 10.5z',
  repeat: 'M4 9l3.5-3.5L11 9M7.5 5.5V16a2 2 0 0 0 2 2H14M20 15l-3.5 3.5L13 15M16.5 18.5V8a2 2 0 0 0-2-2H10',
  views: 'M5 20v-7M10 20V5M15 20V9M20 20v-4',
  keep: 'M6 4h12v17l-6-4.5L6 21z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  home: 'M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 21 21',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4',
  mail: 'M3.5 6h17v12h-17zM3.5 7l8.5 6 8.5-6',
  like: 'M7 11l4-7c1.5 0 2.5 1 2.3 2.5L13 10h5.5a1.8 1.8 0 0 1 1.7 2.3l-1.7 6A2 2 0 0 1 16.6 20H7zM3.5 11H7v9H3.5z',
  close: 'M5 5l14 14M19 5 5 19',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21a8 8 0 0 1 16 0',
  back: 'M20 12H4M10 6l-6 6 6 6',
  play: 'M7 4.5v15l13-7.5z',
} as const

/** `text` with each web address drawn as a link. */
export function linked(
  text: string,
  link: (address: string, key: number) => ReactNode,
  rest: (text: string, key: number) => ReactNode,
): ReactNode[] {
  return text.split(/(https?:\/\/\S+)/).map((part, index) => (index % 2 ? link(part, index) : rest(part, index)))
}

/** Draws the page into `#root`. Links lead nowhere: the sites navigate in place, and nothing is behind the demo. */
export function mount(title: string, page: ReactNode): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root')
  document.title = title
  document.addEventListener('click', (event) => {
    if ((event.target as Element).closest?.('a[href]')) event.preventDefault()
  })
  createRoot(root).render(page)
}
