import { spawn } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browserPaths, cacheFolder } from './browser-paths'
import type { BrowserKind } from './browser-paths'

export type Log = (line: string) => void

const projectRoot = resolve(fileURLToPath(import.meta.url), '../../..')

/** `packages` are Debian's; `download` is @puppeteer/browsers' name; `minimum` the oldest version that serves. */
const kinds = {
  // chromium-l10n brings the languages of the interface, which the extension follows.
  chromium: {
    variable: 'VIGIE_CHROMIUM',
    packages: ['chromium', 'chromium-l10n'],
    download: 'chrome@stable',
    minimum: 126,
  },
  firefox: { variable: 'VIGIE_FIREFOX', packages: ['firefox-esr'], download: 'firefox@stable', minimum: 142 },
} as const satisfies Record<BrowserKind, object>

/** No browser was found and none could be installed; the message says in French and in English what to do. */
export class BrowserMissing extends Error {
  override name = 'BrowserMissing'

  constructor(kind: BrowserKind, reason: string) {
    const { variable, packages, download, minimum } = kinds[kind]
    const name = kind === 'chromium' ? 'Chromium, Chrome, Edge, Brave' : 'Firefox'
    const apt = `sudo apt-get install ${packages.join(' ')}`
    const npx = `npx @puppeteer/browsers@2 install ${download} --path ${cacheFolder}`
    super(
      [
        `Aucun navigateur utilisable (${name}, version ${minimum} au moins) : ${reason}`,
        `  Installez-le (Debian : ${apt} ; partout : ${npx})`,
        `  ou donnez le chemin de son exécutable dans la variable ${variable}.`,
        `No usable browser (${name}, version ${minimum} or later): ${reason}`,
        `  Install it (Debian: ${apt}; anywhere: ${npx})`,
        `  or put the path of its executable into the variable ${variable}.`,
      ].join('\n'),
    )
  }
}

interface Ended {
  code: number | null
  output: string
}

/** Runs a program to its end, at most `seconds`; its output is what it wrote to stdout and stderr. */
function run(command: string, args: readonly string[], seconds: number): Promise<Ended> {
  return new Promise((done) => {
    let output = ''
    const child = spawn(command, args, {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      // npx is a script on Windows, which only a shell starts.
      shell: process.platform === 'win32' && command === 'npx',
    })
    const collect = (part: Buffer) => {
      output += part.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => done({ code: null, output: error.message }))
    child.on('close', (code) => done({ code, output }))
  })
}

/** Why `path` cannot serve, or null if it can. */
async function objection(kind: BrowserKind, path: string): Promise<string | null> {
  // Windows' browsers open a window instead of printing their version.
  if (process.platform === 'win32') return null
  // A snap sees neither the temporary profile nor, often, the extension's folder.
  const real = realpathSync(path)
  if (real.startsWith('/snap/') || real.endsWith('/snap') || isSnapStub(real)) return 'snap'
  const { code, output } = await run(path, ['--version'], 30)
  const version = Number(/(?:^|\s)(\d+)\.\d/m.exec(output)?.[1])
  if (code !== 0 || Number.isNaN(version)) return 'does not start'
  return version < kinds[kind].minimum ? `version ${version}` : null
}

function isSnapStub(path: string): boolean {
  const start = readFileSync(path).subarray(0, 4000).toString('latin1')
  return start.startsWith('#!') && start.includes('/snap/bin/')
}

async function installed(kind: BrowserKind, log: Log): Promise<string | undefined> {
  for (const path of browserPaths(kind, projectRoot)) {
    const reason = await objection(kind, path)
    if (reason === null) return path
    log(`${path}: ${reason}`)
  }
  return undefined
}

async function installWithApt(kind: BrowserKind, log: Log): Promise<string | undefined> {
  const release = '/etc/os-release'
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get') || !existsSync(release)) return undefined
  // Ubuntu's packages of both browsers only install a snap.
  if (/^ID="?ubuntu/m.test(readFileSync(release, 'utf8'))) return undefined
  const { packages } = kinds[kind]
  log(`apt-get install ${packages.join(' ')}…`)
  await run('apt-get', ['update', '-qq'], 300)
  const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], 900)
  if (code !== 0) log(`apt-get: ${cause(output)}`)
  return installed(kind, log)
}

async function installWithNpx(kind: BrowserKind, log: Log): Promise<string> {
  const wanted = kinds[kind].download
  log(`npx @puppeteer/browsers install ${wanted} (${cacheFolder})…`)
  const args = ['--yes', '@puppeteer/browsers@2', 'install', wanted, '--path', cacheFolder]
  const { code, output } = await run('npx', args, 900)
  if (code !== 0) throw new BrowserMissing(kind, cause(output))
  // Its last line reads "chrome@140.0.1 /path/to/the executable".
  const path = /^\S+@\S+ (.+)$/.exec(lastLine(output))?.[1]
  const found = path !== undefined && existsSync(resolve(projectRoot, path)) ? resolve(projectRoot, path) : undefined
  const usable = found ?? (await installed(kind, log))
  if (usable === undefined) throw new BrowserMissing(kind, lastLine(output))
  const reason = await objection(kind, usable)
  if (reason !== null) throw new BrowserMissing(kind, `${usable}: ${reason}`)
  return usable
}

/** The line of a failed program's output that says what went wrong: the first error, not the trace after it. */
function cause(output: string): string {
  return /^.*\b(?:error|E:).*$/im.exec(output)?.[0].trim() ?? lastLine(output)
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.trim() ?? ''
}

async function find(kind: BrowserKind, log: Log): Promise<string> {
  const { variable } = kinds[kind]
  const chosen = process.env[variable]
  if (chosen) {
    if (!existsSync(chosen)) throw new BrowserMissing(kind, `${variable}=${chosen}`)
    return chosen
  }
  return (await installed(kind, log)) ?? (await installWithApt(kind, log)) ?? (await installWithNpx(kind, log))
}

const found = new Map<BrowserKind, Promise<string>>()

/** Asked once per process: looking costs a start of the browser, and two installations at once would collide. */
function findOnce(kind: BrowserKind, log: Log): Promise<string> {
  const path = found.get(kind) ?? find(kind, log)
  found.set(kind, path)
  path.catch(() => found.delete(kind))
  return path
}

/**
 * The executable of a Chromium: VIGIE_CHROMIUM, else an installed one (branded Chrome last), else one installed now
 * with apt-get or downloaded into .cache/browsers. Throws BrowserMissing. `log` receives progress, a line at a time.
 */
export function findChromium(log: Log = () => {}): Promise<string> {
  return findOnce('chromium', log)
}

/** The executable of a Firefox, 142 or later: VIGIE_FIREFOX, else as findChromium does. Throws BrowserMissing. */
export function findFirefox(log: Log = () => {}): Promise<string> {
  return findOnce('firefox', log)
}
