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
  const below = flag.bottom + GAP
  const room = innerHeight - MARGIN
  const top =
    below + height <= room ? below : flag.top - GAP - height >= MARGIN ? flag.top - GAP - height : room - height
  card.style.left = `${Math.round(left)}px`
  card.style.top = `${Math.round(Math.max(MARGIN, top))}px`
}
