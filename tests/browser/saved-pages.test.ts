import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../scripts/tour/saved-page'

const CAPTURES = '../shared/captures'
const isThere = existsSync(CAPTURES)
if (!isThere) console.warn(`saved pages: skipped, there is no ${CAPTURES}`)

/** What `npm start -- --page` must find in one saved page of each kind; the contract suite reads all of them. */
const PAGES = [
  ['facebook/post-with-10-comments.en.2025-06.html', 'https://www.facebook.com/user_001/posts/pfbid0abc', 10],
  ['instagram/one-comment-row.en.2025-11.html', 'https://www.instagram.com/p/DPPr8SID-Dd/', 1],
  [
    'tiktok/drawer-20-comments-3-replies.en.2025-11.html',
    'https://www.tiktok.com/@user_001/video/7508000000000000000',
    23,
  ],
  ['tiktok/profile-signed-in.zh.2024-05.html', 'https://www.tiktok.com/@user_001', 0],
  ['x/virtual-list-read-list-updates-test-0.en.2024.html', 'https://x.com/i/lists/123', 6],
  ['x/status-page-with-reply-composer.en.2026-02.html', 'https://x.com/user_001/status/2013045749580259680', 0],
] as const

describe.skipIf(!isThere)('npm start -- --page (skipped without ../shared/captures)', () => {
  it.each(PAGES)('%s', async (file, url, count) => {
    const csv = await readPage(join(CAPTURES, file), url, '.cache/saved-page')
    const { data } = Papa.parse<string[]>(csv.slice(1), { delimiter: ';', skipEmptyLines: true })
    expect(data.length - 1).toBe(count)
    expect(readdirSync('.cache/saved-page')).toContain('page.png')
  })

  it('says what is wrong with a file, an address or a site that it cannot read', async () => {
    await expect(readPage('no-such-file.html', 'https://x.com/a')).rejects.toThrow(/cannot be read/)
    await expect(readPage('package.json', 'x.com/a')).rejects.toThrow(/not an address/)
    await expect(readPage('package.json', 'https://example.com/')).rejects.toThrow(/none of the sites/)
  })
})
