import 'fake-indexeddb/auto'
import { vi } from 'vitest'
import fr from '../public/_locales/fr/messages.json'

/** The extension's API as far as units need it: French sentences from the real locale file, an id, no messages. */
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'vigie-test',
      getURL: (path: string) => `chrome-extension://vigie-test/${path}`,
      sendMessage: vi.fn(),
      onMessage: { addListener: vi.fn() },
    },
    i18n: {
      getMessage: (key: keyof typeof fr, values: string[] = []) =>
        (fr[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? ''),
    },
  },
}))
