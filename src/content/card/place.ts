const GAP = 6
const MARGIN = 8

/** Beside its flag: below where there is room, else above, never outside the window. */
export function place(card: HTMLElement, anchor: Element): void {
  if (!anchor.isConnected) return // keeps its last place: the comment was hidden or scrolled out of a recycled list
  const flag = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = card
  const isRtl = card.dir === 'rtl'
  const wanted = isRtl ? flag.right - width : flag.left
  const left = Math.max(MARGIN, Math.min(wanted, document.documentElement.clientWidth - width - MARGIN))
  const lowest = innerHeight - MARGIN - height
  const below = flag.bottom + GAP
  const above = flag.top - GAP - height
  const top = below <= lowest || above < MARGIN ? below : above
  card.style.left = `${Math.round(left)}px`
  card.style.top = `${Math.round(Math.max(MARGIN, Math.min(top, lowest)))}px`
}
