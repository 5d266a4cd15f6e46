import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browserPaths } from '../../../scripts/lib/browser-paths'
import { BrowserMissing, findChromium, findFirefox } from '../../../scripts/lib/browsers'

let folder: string

function put(path: string): string {
  const whole = join(folder, path)
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, '')
  chmodSync(whole, 0o755)
  return whole
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-browsers-'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

describe('browserPaths', () => {
  it('puts Chromium before its cousins and branded Chrome last', () => {
    const chrome = put('bin/google-chrome')
    const brave = put('other/brave-browser')
    const chromium = put('other/chromium')
    const PATH = [join(folder, 'bin'), join(folder, 'other')].join(delimiter)
    const paths = browserPaths('chromium', folder, 'linux', { PATH }).filter((path) => path.startsWith(folder))
    expect(paths).toEqual([chromium, brave, chrome])
  })

  it('takes what an earlier run downloaded first, newest version first', () => {
    put('bin/chromium')
    const old = put('.cache/browsers/chrome/linux-99.0.1/chrome-linux64/chrome')
    const recent = put('.cache/browsers/chrome/linux-140.0.1/chrome-linux64/chrome')
    const paths = browserPaths('chromium', folder, 'linux', { PATH: join(folder, 'bin') })
    expect(paths.slice(0, 2)).toEqual([recent, old])
  })

  it('looks into the folders of Windows and macOS', () => {
    const edge = put('Microsoft/Edge/Application/msedge.exe')
    expect(browserPaths('chromium', '/nowhere', 'win32', { 'PROGRAMFILES(X86)': folder })).toEqual([edge])
    const firefox = put('Applications/Firefox.app/Contents/MacOS/firefox')
    const onMac = browserPaths('firefox', '/nowhere', 'darwin', { HOME: folder })
    expect(onMac.filter((path) => path.startsWith(folder))).toEqual([firefox])
  })
})

describe('finding', () => {
  it('takes the browser that the environment names', async () => {
    const chosen = put('my-chromium')
    vi.stubEnv('VIGIE_CHROMIUM', chosen)
    expect(await findChromium()).toBe(chosen)
  })

  it('says in French and in English what to do where that one is missing', async () => {
    vi.stubEnv('VIGIE_FIREFOX', '/nowhere/firefox')
    const error = await findFirefox().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(BrowserMissing)
    expect(String(error)).toMatch(/Aucun navigateur utilisable \(Firefox, version 142 au moins\)/)
    expect(String(error)).toMatch(/No usable browser.*VIGIE_FIREFOX=\/nowhere\/firefox/)
    expect(String(error)).toContain('apt-get install firefox-esr')
  })
})
