import { crx } from '@crxjs/vite-plugin'
import { defineConfig } from 'vitest/config'
import type { InlineConfig } from 'vite'
import { manifest } from './manifest.config'
import type { Target } from './manifest.config'

/** How the extension of one browser is built. */
export function extension(target: Target): InlineConfig {
  return {
    configFile: false,
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox142' : 'chrome130',
      modulePreload: false,
      reportCompressedSize: false,
    },
    plugins: [crx({ manifest: manifest(target), browser: target })],
  }
}

const { build, plugins } = extension(process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chrome')

export default defineConfig({
  ...(build ? { build } : {}),
  // Tests read the sources as they are; the extension's own build is tested in browsers.
  plugins: process.env['VITEST'] ? [] : (plugins ?? []),
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{unit,contract}/**/*.test.{ts,tsx}'], setupFiles: ['tests/setup.ts'] } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // Browsers share two cores badly; a test waits for conditions, the limit only ends what hangs.
          fileParallelism: false,
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
