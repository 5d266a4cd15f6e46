import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserKind = 'chromium' | 'firefox'

/** Where browsers that this project installs for itself are put, under the project's root. */
export const cacheFolder = join('.cache', 'browsers')

/** Commands on a Linux PATH, best first. Branded Chrome is last: its maker restricts what a test may load. */
const commands: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'brave-browser',
    'brave',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
}

const linuxFiles: Record<BrowserKind, string[]> = {
  chromium: ['/opt/brave.com/brave/brave', '/opt/microsoft/msedge/msedge', '/opt/google/chrome/chrome'],
  firefox: ['/opt/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'],
}

const macApplications: Record<BrowserKind, string[]> = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Brave Browser', 'Microsoft Edge', 'Google Chrome'].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ['Firefox', 'Firefox ESR', 'Firefox Developer Edition'].map((name) => `${name}.app/Contents/MacOS/firefox`),
}

const windowsFiles: Record<BrowserKind, string[]> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Google/Chrome/Application/chrome.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
}

/** Where an archive of Chrome for Testing or Firefox keeps its executable, per system. */
const archived: Record<BrowserKind, string[]> = {
  chromium: [
    'chrome-linux64/chrome',
    'chrome-linux-arm64/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win64/chrome.exe',
    'chrome-win32/chrome.exe',
  ],
  firefox: ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe', 'firefox/core/firefox.exe'],
}

/** Browsers that an earlier run put in the project's cache, newest name first. */
function cached(kind: BrowserKind, root: string): string[] {
  const folder = join(root, cacheFolder, kind === 'chromium' ? 'chrome' : 'firefox')
  if (!existsSync(folder)) return []
  const versions = readdirSync(folder).toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  return versions.flatMap((version) => archived[kind].map((path) => join(folder, version, path)))
}

/** Every place where a browser of this kind may be on this system, best first; only files that exist. */
export function browserPaths(
  kind: BrowserKind,
  root: string,
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string[] {
  const own = cached(kind, root)
  let paths: string[]
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env['HOME'] ?? '/', 'Applications')]
    paths = [...own, ...macApplications[kind].flatMap((file) => folders.map((folder) => join(folder, file)))]
  } else if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? [])
    paths = [...own, ...windowsFiles[kind].flatMap((file) => folders.map((folder) => join(folder, file)))]
  } else {
    const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
    const onPath = commands[kind].flatMap((command) => folders.map((folder) => join(folder, command)))
    paths = [...own, ...onPath, ...linuxFiles[kind]]
  }
  return [...new Set(paths)].filter((path) => existsSync(path))
}
