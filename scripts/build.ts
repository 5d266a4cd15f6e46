import { build } from 'vite'
import type { Target } from '../manifest.config'
import { extension } from '../vite.config'
import { log } from './lib/log'

/** Builds the extension from the one source, into `dist/chrome` and `dist/firefox`. */
export async function buildExtensions(targets: readonly Target[] = ['chrome', 'firefox']): Promise<void> {
  for (const target of targets) {
    log(`Building dist/${target}`)
    await build({ ...extension(target), logLevel: 'error' })
  }
}

if (process.argv[1]?.endsWith('build.ts')) await buildExtensions()
