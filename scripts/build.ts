import { build } from 'vite'
import { extension } from '../vite.config'
import { log } from './lib/log'

/** Builds both extensions, `dist/chrome` and `dist/firefox`, from the one source. */
export async function buildExtensions(): Promise<void> {
  for (const target of ['chrome', 'firefox'] as const) {
    log(`Building dist/${target}`)
    await build({ ...extension(target), logLevel: 'warn' })
  }
}

if (process.argv[1]?.endsWith('build.ts')) await buildExtensions()
