import { describe, expect, it, vi } from 'vitest'
import { answer, HandlerError } from '../../../src/messages/server'
import type { Handlers } from '../../../src/messages/server'

const content = { id: 'vigie-test', url: 'https://www.facebook.com/x', tab: { id: 3 } }
const popup = { id: 'vigie-test', url: 'chrome-extension://vigie-test/src/popup/index.html' }

function handlers(overrides: Partial<Handlers>): Handlers {
  const never = () => Promise.reject(new Error('not asked for'))
  return {
    'page:opened': never,
    'page:follow': never,
    'page:unfollow': never,
    'comments:seen': never,
    'card:opened': never,
    'action:add': never,
    'word:allow': never,
    'draft:assess': never,
    'draft:used': never,
    'brand:save': never,
    'badge:set': never,
    ...overrides,
  }
}

const ask = (overrides: Partial<Handlers>, message: unknown, sender: object = content) =>
  answer(handlers(overrides), message, sender)

describe('messages', () => {
  it('are answered with the value once it is there, and with the tab they came from', async () => {
    const badge = vi.fn<Handlers['badge:set']>(async ({ left }) => ({ left }))
    expect(await ask({ 'badge:set': badge }, { type: 'badge:set', payload: { left: 2 } })).toEqual({
      ok: true,
      value: { left: 2 },
    })
    expect(badge).toHaveBeenCalledWith({ left: 2 }, { tabId: 3, from: 'content' })
  })

  it.each([
    undefined,
    null,
    'text',
    7,
    {},
    { type: 'toString' },
    { type: '__proto__' },
    { type: 'badge:set' },
    { type: 'badge:set', payload: { left: -1 } },
  ])('refuse what is not one of them: %j', async (message) => {
    expect(await ask({}, message)).toMatchObject({ ok: false, error: { code: 'bad_message' } })
  })

  it('refuse another extension, and a content script that asks for what only Vigie’s pages may', async () => {
    const message = { type: 'brand:save', payload: { id: '1', name: 'X', tone: 'vous' } }
    expect(await ask({}, message, { ...popup, id: 'another' })).toMatchObject({ error: { code: 'bad_sender' } })
    expect(await ask({}, message, content)).toMatchObject({ error: { code: 'bad_sender' } })
    const save = async () => ({ id: '1', name: 'X' })
    expect(await ask({ 'brand:save': save }, message, popup)).toEqual({ ok: true, value: { id: '1', name: 'X' } })
  })

  it('say which error it was: named, a full disk, or storage', async () => {
    const message = { type: 'badge:set', payload: { left: 1 } }
    const failing = (error: Error) => ask({ 'badge:set': () => Promise.reject(error) }, message)
    expect(await failing(new HandlerError('unknown_brand'))).toMatchObject({ error: { code: 'unknown_brand' } })
    expect(await failing(new DOMException('full', 'QuotaExceededError'))).toMatchObject({
      error: { code: 'disk_full' },
    })
    expect(await failing(new Error('boom'))).toMatchObject({ error: { code: 'storage' } })
  })

  it('take no brand without a name', async () => {
    const message = { type: 'brand:save', payload: { id: '1', name: '   ', tone: 'vous' } }
    expect(await ask({}, message, popup)).toMatchObject({ error: { code: 'bad_message' } })
  })
})
