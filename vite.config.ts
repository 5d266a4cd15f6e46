import { crx } from '@crxjs/vite-plugin'
import { defineConfig } from 'vitest/config'
import type { InlineConfig, Plugin } from 'vite'
import { manifest } from './manifest.config'
import type { Target } from './manifest.config'

/**
 * Takes the one line out of Preact that writes HTML strings (`dangerouslySetInnerHTML`): what is not there cannot be
 * reached by a page's text, and the stores' lint has nothing to warn of. Fails where Preact no longer looks like this.
 */
function withoutHtmlStrings(): Plugin {
  return {
    name: 'vigie:without-html-strings',
    // On what is written, and last: the content script is bundled by a build of its own that takes no plugins.
    enforce: 'post',
    generateBundle(_, bundle) {
      let taken = 0
      const take = (code: string): string =>
        code.replace(/\w+\.innerHTML\s*=\s*\w+\.__html/g, () => {
          taken++
          return 'void 0'
        })
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = take(file.code)
        else if (file.fileName.endsWith('.js')) file.source = take(String(file.source))
      }
      if (taken < 2) throw new Error('Preact writes HTML strings in another way than this build knows')
    },
  }
}

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
    plugins: [crx({ manifest: manifest(target), browser: target }), withoutHtmlStrings()],
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
