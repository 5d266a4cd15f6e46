import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { platformFor } from '../../src/platforms'
import type { PageComment } from '../../src/platforms'
import { pageOf } from './fixtures'

/** Pages as the platforms served them. They are not part of the project. */
const folder = new URL('../../../shared/captures/', import.meta.url)
const present = existsSync(folder)
if (!present) console.warn(`No captures in ${folder.pathname}: the saved pages are not checked.`)

const LIST = 'https://x.com/i/lists/123'
const VIDEO = 'https://www.tiktok.com/@user_001/video/7508000000000000000'

interface Expected {
  url: string
  comments: number
  replies?: number
  account?: string
}

const pages: Record<string, Expected> = {
  'facebook/post-with-10-comments.en.2025-06.html': {
    url: 'https://www.facebook.com/user_001/posts/pfbid02abcdef',
    comments: 10,
  },
  'instagram/one-comment-row.en.2025-11.html': {
    url: 'https://www.instagram.com/p/DPPr8SID-Dd/',
    comments: 1,
  },
  'tiktok/drawer-20-comments-3-replies.en.2025-11.html': { url: VIDEO, comments: 23, replies: 3 },
  'tiktok/video-skeleton-0-comments.fr.2025.html': { url: VIDEO, comments: 0 },
  'tiktok/profile-signed-in.zh.2024-05.html': {
    url: 'https://www.tiktok.com/@user_011',
    comments: 0,
    account: 'user_001',
  },
  'x/status-page-with-reply-composer.en.2026-02.html': {
    url: 'https://x.com/user_001/status/2013045749580259680',
    comments: 0,
    account: 'user_002',
  },
  'x/virtual-list-read-list-updates-test-0.en.2024.html': { url: LIST, comments: 6 },
  'x/virtual-list-benchmark-0.en.2024.html': { url: LIST, comments: 5 },
}

function expectedOf(file: string): Expected | undefined {
  return pages[file] ?? (file.startsWith('x/tweet-') ? { url: LIST, comments: 1 } : undefined)
}

function filesIn(path: URL): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted()
}

function read(file: string, url: URL) {
  const platform = platformFor(url)
  if (!platform) throw new Error(`No platform for ${url.href}`)
  const document = pageOf(readFileSync(new URL(file, folder), 'utf8'))
  return { platform, document, comments: platform.readComments(document, url) }
}

describe.skipIf(!present)('saved pages (skipped without ../shared/captures)', () => {
  const rows: Array<Record<string, string | number>> = []
  afterAll(() => console.table(rows))

  it.each(present ? filesIn(folder) : [])('%s', (file) => {
    const expected = expectedOf(file)
    if (!expected) throw new Error(`${file} has no expected numbers yet`)
    const url = new URL(expected.url)
    const { platform, document, comments } = read(file, url)
    const replies = comments.filter((comment) => comment.parentId !== undefined)
    const account = platform.readAccount(document)
    rows.push({
      file,
      comments: comments.length - replies.length,
      replies: replies.length,
      post: platform.readPost(document, url)?.author?.name ?? '–',
      account: account?.handle ?? account?.name ?? '–',
    })

    expect(comments).toHaveLength(expected.comments)
    expect(replies).toHaveLength(expected.replies ?? 0)
    expect(account?.handle).toBe(expected.account)
    expect(new Set(comments.map((comment) => comment.id)).size).toBe(comments.length)
    for (const comment of comments) expectWhole(comment, platform.id)
  })

  it('a reply answers a comment of its page', () => {
    const { comments } = read('tiktok/drawer-20-comments-3-replies.en.2025-11.html', new URL(VIDEO))
    const [first, ...others] = comments
    expect(others.filter((comment) => comment.parentId).map((comment) => comment.parentId)).toEqual([
      first?.id,
      first?.id,
      first?.id,
    ])
  })

  it('a /status/ page is about its focal post', () => {
    const url = new URL('https://x.com/user_001/status/2013045749580259680')
    const { platform, document } = read('x/status-page-with-reply-composer.en.2026-02.html', url)
    const post = platform.readPost(document, url)
    expect(post).toMatchObject({
      id: '2013045749580259680',
      author: { handle: 'user_001', name: 'Amel Aït' },
      metrics: { comments: 76, shares: 234, likes: 2378, views: 1_122_900 },
    })
    expect(post?.text).toMatch(/^obsidian \+ claude code 101\n/)
    expect(platform.readPage(document, url).postId).toBe('2013045749580259680')
  })

  it('a video page has its counts and description before its comments come', () => {
    const { platform, document } = read('tiktok/video-skeleton-0-comments.fr.2025.html', new URL(VIDEO))
    expect(platform.readPost(document, new URL(VIDEO))).toMatchObject({
      author: { handle: 'user_001', name: 'S" 🎀' },
      text: 'Mamitaaaa',
      metrics: { likes: 141_200, comments: 269, shares: 1_577 },
    })
  })

  it('a post whose page is opened is no comment on itself', () => {
    const url = new URL('https://x.com/user_001/status/1981398750557065646')
    const { platform, document, comments } = read('x/tweet-with-link-card.en.2025-10.html', url)
    expect(comments).toEqual([])
    expect(platform.readPost(document, url)?.metrics).toEqual({
      comments: 48,
      shares: 152,
      likes: 553,
      views: 30_142,
    })
  })
})

function expectWhole(comment: PageComment, platform: string): void {
  const { handle } = comment.author
  expect(comment.author.name).not.toBe('')
  expect(comment.text || comment.media.length).toBeTruthy()
  expect(comment.postedAt).not.toBeNull()
  const permalink = `https://x.com/${handle}/status/${comment.id}`
  expect(platform !== 'x' || comment.permalink === permalink, `${comment.permalink} for ${permalink}`).toBe(true)
}
