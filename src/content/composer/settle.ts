/**
 * Resolves once the page has been still: `still` animation frames without a DOM mutation, `max` frames at most.
 * A timer stands in where frames do not run (a hidden tab).
 */
export function settle(still = 3, max = 90): Promise<void> {
  return new Promise((resolve) => {
    let quiet = 0
    let frames = 0
    const observer = new MutationObserver(() => {
      quiet = 0
    })
    observer.observe(document, { subtree: true, childList: true, characterData: true })
    const step = (): void => {
      quiet++
      frames++
      if (quiet <= still && frames <= max) return next()
      observer.disconnect()
      resolve()
    }
    const next = (): void => {
      let isDone = false
      const go = (): void => {
        if (isDone) return
        isDone = true
        clearTimeout(timer)
        step()
      }
      const timer = setTimeout(go, 100)
      requestAnimationFrame(go)
    }
    next()
  })
}
