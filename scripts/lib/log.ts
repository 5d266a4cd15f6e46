const started = Date.now()

/** One line of progress on the console, with the seconds since the start. */
export function log(message: string): void {
  console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${message}`)
}
