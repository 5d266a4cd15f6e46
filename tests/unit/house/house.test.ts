import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Diagnostic {
  message: string
  code: string
  filename: string
  help?: string
}

/** Lints the samples with the project's own rules, in a folder of their own (the project leaves them out). */
function lintSamples(): Diagnostic[] {
  const dir = mkdtempSync(join(tmpdir(), 'vigie-lint-'))
  cpSync('tests/lint', dir, { recursive: true })
  copyFileSync('.oxlintrc.json', join(dir, '.oxlintrc.json'))
  const oxlint = join(process.cwd(), 'node_modules/oxlint/bin/oxlint')
  try {
    execFileSync(process.execPath, [oxlint, '--format', 'json', '-c', '.oxlintrc.json', 'src'], { cwd: dir })
  } catch (error) {
    const { stdout } = error as { stdout: Buffer }
    return (JSON.parse(stdout.toString()) as { diagnostics: Diagnostic[] }).diagnostics
  }
  return []
}

const files = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name))
    .filter((name) => /\.tsx?$/.test(name))

describe('the house', () => {
  it('lets nobody know whom they must not: the lint rule fires on each sample that breaks it', () => {
    const fired = lintSamples().filter(({ code }) => code.includes('no-restricted-imports'))
    expect(fired.map(({ filename }) => filename.replaceAll('\\', '/')).toSorted()).toEqual([
      'src/content/breaks.ts',
      'src/netiquette/breaks.ts',
      'src/platforms/facebook/breaks.ts',
    ])
  })

  it('has no HTML strings, no "any", no skipped or exclusive test', () => {
    const found = [...files('src'), ...files('tests'), ...files('scripts')]
      .filter((file) => !file.endsWith('house.test.ts'))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8')
        const isTest = file.startsWith('tests')
        const banned = [
          /\bas any\b|: any\b|@ts-(?:ignore|nocheck)/,
          /\b(?:it|test|describe)\.(?:skip|only)\(/,
          ...(isTest ? [] : [/\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/]),
        ]
        return banned.filter((pattern) => pattern.test(text)).map((pattern) => `${file}: ${pattern}`)
      })
    expect(found).toEqual([])
  })

  it('keeps its files under 300 lines, data aside', () => {
    const isData = /lexicon|templates|comments|\.words\.ts|weights/
    const long = files('src').filter(
      (file) => !isData.test(file) && readFileSync(file, 'utf8').split('\n').length > 300,
    )
    expect(long).toEqual([])
  })
})
