import controls from '../ui/controls.css?inline'
import tokens from '../ui/tokens.css?inline'

/** What a page listens for on its own nodes: a click on a flag must not open the post, a key must not like it. */
const SILENCED = [
  'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mouseover', 'mouseout',
  'pointerdown', 'pointerup', 'pointerover', 'pointerout', 'touchstart', 'touchend',
  'keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut',
  'focusin', 'focusout', 'wheel',
] as const // prettier-ignore

/** Every host that Vigie put on the page, so that its own work is not taken for the page's. */
export const hosts = new WeakSet<Node>()

/** An element of Vigie's on the page: a bare host, everything inside a closed shadow root. */
export function createHost(tag: 'span' | 'div', css: string, dark: boolean): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag)
  hosts.add(host)
  setTheme(host, dark)
  const root = host.attachShadow({ mode: 'closed' })
  addStyles(root, `${tokens}\n${controls}\n${css}`)
  for (const type of SILENCED) host.addEventListener(type, (event) => event.stopPropagation())
  return { host, root }
}

export function setTheme(host: HTMLElement, dark: boolean): void {
  const theme = dark ? 'dark' : 'light'
  if (host.dataset['theme'] !== theme) host.dataset['theme'] = theme
}

/** A constructed sheet is out of reach of the page's content policy; Firefox refuses it to content scripts. */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = document.createElement('style')
    style.textContent = css
    root.append(style)
  }
}

/** Is the page drawn light on dark? Sites have their own switch, so the paint is asked, not the system. */
export function isDarkPage(): boolean {
  for (const element of [document.body, document.documentElement]) {
    if (!element) continue
    const [r, g, b, a] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
    if (r === undefined || g === undefined || b === undefined || a === 0) continue
    return 0.2126 * r + 0.7152 * g + 0.0722 * b < 110
  }
  return false
}
