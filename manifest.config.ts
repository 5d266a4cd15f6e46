import type { ManifestV3Export } from '@crxjs/vite-plugin'
import packageJson from './package.json' with { type: 'json' }
import { platforms } from './src/platforms'

export type Target = 'chrome' | 'firefox'

const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' }

/** The manifest of a browser. Where Vigie may read derives from the platform registry; it asks for no permission besides. */
export function manifest(target: Target): ManifestV3Export {
  const worker = 'src/background/index.ts'
  return {
    manifest_version: 3,
    name: 'Vigie',
    version: packageJson.version,
    description: '__MSG_description__',
    default_locale: 'fr',
    icons,
    action: { default_title: 'Vigie', default_popup: 'src/popup/index.html', default_icon: icons },
    background:
      target === 'firefox' ? { scripts: [worker], type: 'module' } : { service_worker: worker, type: 'module' },
    // Nothing may be asked of any server: what would try is stopped by the browser itself.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
    },
    content_scripts: [
      {
        matches: platforms.flatMap((platform) => platform.hosts.map((host) => `https://${host}/*`)),
        js: ['src/content/index.iife.ts'],
        run_at: 'document_idle',
      },
    ],
    ...(target === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'vigie@vigie.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }
}
