import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { platforms } from '../../src/platforms'

interface Manifest {
  manifest_version: number
  permissions?: string[]
  host_permissions?: string[]
  web_accessible_resources?: unknown
  content_security_policy?: { extension_pages?: string }
  content_scripts: Array<{ matches: string[]; js: string[] }>
}

const files = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe.each(['chrome', 'firefox'])('the built extension for %s', (target) => {
  const dir = join('dist', target)
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Manifest

  it('can be probed by no page and asks for no permission but the four sites', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.permissions ?? []).toEqual([])
    expect(manifest.host_permissions ?? []).toEqual([])
    const hosts = manifest.content_scripts.flatMap(({ matches }) => matches)
    expect(hosts.toSorted()).toEqual(
      platforms.flatMap(({ hosts: own }) => own.map((host) => `https://${host}/*`)).toSorted(),
    )
  })

  it('puts one self-contained script of at most 45 kB (gzip) into the pages', () => {
    const scripts = manifest.content_scripts.flatMap(({ js }) => js)
    expect(scripts).toHaveLength(1)
    const script = readFileSync(join(dir, scripts[0] ?? ''))
    expect(script.toString()).not.toMatch(/\bimport\s*\(|\brequire\(/)
    const size = gzipSync(script).length
    console.log(`content script for ${target}: ${(size / 1000).toFixed(1)} kB gzip`)
    expect(size).toBeLessThanOrEqual(45_000)
  })

  it('lets the browser refuse every request and every code made from strings', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/connect-src|unsafe|https?:|\*/)
    const made = files(dir).filter(
      (file) => file.endsWith('.js') && /\beval\(|new Function\(|\.innerHTML=[^=]/.test(readFileSync(file, 'utf8')),
    )
    expect(made).toEqual([])
  })
})
