/** Bundles the demo pages: one HTML file per platform that needs nothing else and asks the network for nothing. */

import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { demoPages } from './demo/index'

const { resolve } = createRequire(import.meta.url)
/** One copy of Lexical for its React bindings and for us: two copies do not see each other's editor. */
const lexicalFile = createRequire(resolve('@lexical/react/LexicalComposer')).resolve('lexical')

/**
 * Writes `<platform>.html` for each demo page into `outDir` (made if missing).
 * @returns the absolute path of each page by platform
 * @throws where a page does not compile
 */
export async function buildDemoPages(outDir: string): Promise<Map<string, string>> {
  await mkdir(outDir, { recursive: true })
  const written = await Promise.all(
    demoPages.map(async ({ platform, entry }) => {
      const { script, style } = await bundle(entry)
      const path = join(outDir, `${platform}.html`)
      await writeFile(path, pageHtml(platform, script, style))
      return [platform, path] as const
    }),
  )
  return new Map(written)
}

async function bundle(entry: string): Promise<{ script: string; style: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('./demo/', import.meta.url)),
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: { alias: [{ find: /^lexical$/, replacement: lexicalFile }] },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const files = [result].flat().flatMap((part) => ('output' in part ? part.output : []))
  const script = files
    .filter((file): file is Rolldown.OutputChunk => file.type === 'chunk')
    .map((file) => file.code)
    .join('\n')
  const style = files
    .filter((file): file is Rolldown.OutputAsset => file.type === 'asset' && file.fileName.endsWith('.css'))
    .map((file) => String(file.source))
    .join('\n')
  return { script, style }
}

/** The script stands inside the page: what would end it early is written another way. */
function pageHtml(platform: string, script: string, style: string): string {
  const inline = script
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '\\x3C!--')
    .replaceAll('<script', '\\x3Cscript')
  return `<!doctype html>
<html lang="fr" dir="ltr" data-platform="${platform}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Maison Zaytouna</title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<script>${inline}</script>
</body>
</html>
`
}
