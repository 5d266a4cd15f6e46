import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { platformFor, platforms } from '../../src/platforms'
import type { PageComment, Platform } from '../../src/platforms'
import { fixtures, foreign, pageOf } from './fixtures'

const POISON = [
  'javascript:alert(1)',
  'java\nscript:alert(1)//status/12',
  'data:text/html,<script>1</script>',
  'https://[bad',
  '//evil.example/@a/status/1/p/x/c/2?comment_id=3',
  '%E0%A4%A/status/%',
  '-'.repeat(5_000),
]

function readAll(platform: Platform, root: ParentNode, url: URL): unknown {
  const comments = platform.readComments(root, url)
  for (const comment of comments) {
    platform.flagAnchor(comment.element)
    platform.composerFor(root, comment)
  }
  return [comments, platform.readPost(root, url), platform.readAccount(root), platform.readPage(root, url)]
}

/** What a comment says, without the node that said it. */
function said({ element: _element, ...rest }: PageComment): Omit<PageComment, 'element'> {
  return rest
}

// "2 h" is read against the clock: it stands still, so that two readings can be compared.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-03T12:00:00Z') })
})
afterAll(() => {
  vi.useRealTimers()
})

describe('the registry', () => {
  it('holds every folder of src/platforms, each platform once', () => {
    const folders = readdirSync(new URL('../../src/platforms/', import.meta.url), {
      withFileTypes: true,
    })
      .filter((entry) => entry.isDirectory() && entry.name !== 'dom')
      .map((entry) => entry.name)
    expect(platforms.map((platform) => platform.id).toSorted()).toEqual(folders.toSorted())
  })

  it('knows a platform by any of its hosts, with or without a port, and by no look-alike', () => {
    for (const platform of platforms) {
      for (const host of platform.hosts) {
        expect(platformFor(new URL(`https://${host}/a`))).toBe(platform)
        expect(platformFor(new URL(`https://${host}:8443/a`))).toBe(platform)
        expect(platformFor(new URL(`https://${host}.example/`))).toBeUndefined()
        expect(platformFor(new URL(`https://not${host}/`))).toBeUndefined()
      }
    }
  })

  it('claims no host twice', () => {
    const hosts = platforms.flatMap((platform) => platform.hosts)
    expect(new Set(hosts).size).toBe(hosts.length)
  })
})

describe.each(platforms.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  const { url, html, comments: expected, account } = fixtures[id]

  it('reads who wrote what, in page order, and who answers whom', () => {
    const comments = platform.readComments(pageOf(html), url)
    const nameOf = new Map(comments.map((comment) => [comment.id, comment.author.name]))
    const read = comments.map(({ author, text, parentId }) => ({
      name: author.name,
      text,
      ...(parentId ? { repliesTo: nameOf.get(parentId) } : {}),
    }))
    expect(read).toEqual(expected)
    expect(comments.every((comment) => comment.platform === id && comment.postedAt !== null)).toBe(true)
  })

  it('knows who the reader acts as', () => {
    const own = platform.readAccount(pageOf(html))
    expect([own?.handle, own?.name]).toContain(account)
    expect(platform.readAccount(pageOf(''))).toBeNull()
  })

  it('gives every comment an id of its own, the same at every reading of every copy of the page', () => {
    const document = pageOf(html)
    const first = platform.readComments(document, url)
    const ids = first.map((comment) => comment.id)
    expect(new Set(ids).size).toBe(expected.length)
    expect(platform.readComments(document, url).map(said)).toEqual(first.map(said))
    expect(platform.readComments(pageOf(html), url).map((comment) => comment.id)).toEqual(ids)
  })

  it('leaves the page as it was', () => {
    const document = pageOf(html)
    const before = document.cloneNode(true)
    readAll(platform, document, url)
    expect(document.isEqualNode(before)).toBe(true)
  })

  it('reads a part of the page as it reads the whole', () => {
    const document = pageOf(html)
    expect(platform.readComments(document.body, url).map(said)).toEqual(platform.readComments(document, url).map(said))
    for (const comment of platform.readComments(document, url)) {
      expect(() => readAll(platform, comment.element, url)).not.toThrow()
    }
  })

  it('stands the flag inside the comment it is about, and no flag changes what is read', () => {
    const document = pageOf(html)
    const before = platform.readComments(document, url)
    for (const { element } of before) {
      const anchor = platform.flagAnchor(element)
      expect(element.contains(anchor)).toBe(true)
      const flag = document.createElement('vigie-flag')
      anchor.after(flag)
      expect(element.contains(flag)).toBe(true)
    }
    expect(platform.readComments(document, url).map(said)).toEqual(before.map(said))
  })

  it('offers no box where the reader has opened none', () => {
    const document = pageOf(html)
    const boxes = platform.readComments(document, url).map((comment) => platform.composerFor(document, comment))
    expect(boxes).toEqual(expected.map(() => null))
  })

  it.each(Object.entries(foreign))('finds nothing on %s', (_name, markup) => {
    const document = pageOf(markup)
    expect(platform.readComments(document, url)).toEqual([])
    expect(platform.readPost(document, url)).toBeNull()
    expect(platform.readAccount(document)).toBeNull()
    expect(() => platform.flagAnchor(document.body)).not.toThrow()
  })

  it.each(Object.keys(fixtures).filter((other) => other !== id))('finds nothing on a page of %s', (other) => {
    const { html: markup } = fixtures[other as keyof typeof fixtures]
    expect(platform.readComments(pageOf(markup), url)).toEqual([])
  })

  it.each(POISON)('gives no unsafe address when every attribute holds %j', (poison) => {
    for (const name of ['href', 'src', 'aria-label', 'datetime', 'id', 'style', 'data-testid', 'data-e2e', 'alt']) {
      const document = pageOf(html)
      for (const element of document.querySelectorAll(`[${name}]`)) element.setAttribute(name, poison)
      readAll(platform, document, url)
      const post = platform.readPost(document, url)
      const comments = platform.readComments(document, url)
      const addresses = [post?.author?.url, ...comments.flatMap(({ author, permalink }) => [author.url, permalink])]
      for (const address of addresses.filter((each) => each !== undefined)) {
        const parsed = new URL(address)
        expect(parsed.protocol).toBe('https:')
        expect(platform.hosts).toContain(parsed.hostname)
      }
    }
  })

  it('reads any address without complaint', () => {
    for (const path of [
      '/',
      '/%E0%A4%A',
      '//',
      '/@',
      '/status/',
      '/a/status/x',
      '/p/',
      '/@a/video/',
      '?comment_id=%',
    ]) {
      const host = platform.hosts[0] ?? ''
      expect(() => readAll(platform, pageOf(html), new URL(`https://${host}${path}`))).not.toThrow()
    }
    expect(platform.readPage(pageOf(''), new URL(`https://${platform.hosts[0] ?? ''}/`)).isPrivateFeed).toBe(true)
  })
})
