import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'

export interface Profile {
  dir: string
  remove(): Promise<void>
}

/** The profile in `kept`, which remove() leaves alone, or a temporary one, removed at the latest when Node exits. */
export async function openProfile(kept?: string): Promise<Profile> {
  if (kept !== undefined) return { dir: kept, remove: async () => {} }
  const dir = await mkdtemp(join(tmpdir(), 'vigie-profile-'))
  // Windows keeps files locked for a moment after the process is gone.
  const options = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }
  const onExit = () => rmSync(dir, options)
  process.once('exit', onExit)
  return {
    dir,
    remove: async () => {
      process.off('exit', onExit)
      await rm(dir, options).catch(() => {})
    },
  }
}

/** Ends `browser`: asks, and after `patience` milliseconds kills its processes. */
export async function endBrowser(browser: Browser, patience = 5000): Promise<void> {
  const child = browser.process()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience)
  })
  await Promise.race([browser.close().catch(() => {}), late])
  clearTimeout(timer)
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    // The browser leads its own process group, except on Windows.
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
  await gone
}
