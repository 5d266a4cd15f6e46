import { request } from 'node:https'
import { request as requestPlain } from 'node:http'
import { connect as connectTls } from 'node:tls'
import type { Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { startProxy } from '../../../scripts/lib/proxy'
import type { Proxy } from '../../../scripts/lib/proxy'
import { startServer } from '../../../scripts/lib/server'
import type { Route, Server } from '../../../scripts/lib/server'

interface Answer {
  status: number
  type: string | undefined
  body: string
}

const open: Array<{ close(): Promise<void> }> = []

afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function serve(routes: Route[]): Promise<Server> {
  const server = await startServer(routes)
  open.unshift(server)
  return server
}

async function proxyOf(server: Server): Promise<Proxy> {
  const proxy = await startProxy(server)
  open.unshift(proxy)
  return proxy
}

function get(server: Server, host: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { port: server.port, host: '127.0.0.1', path, headers: { host }, rejectUnauthorized: false }
    request(options, (response) => {
      let body = ''
      response.on('data', (part: Buffer) => (body += part.toString()))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'], body }),
      )
    })
      .on('error', reject)
      .end()
  })
}

/** Asks the proxy for a tunnel; the socket is null where it refuses. */
function tunnel(proxy: Proxy, authority: string): Promise<{ status: number; socket: Socket | null }> {
  return new Promise((resolve, reject) => {
    requestPlain({ port: proxy.port, host: '127.0.0.1', method: 'CONNECT', path: authority })
      .on('connect', (response, socket) => {
        const status = response.statusCode ?? 0
        if (status === 200) return resolve({ status, socket })
        socket.destroy()
        resolve({ status, socket: null })
      })
      .on('error', reject)
      .end()
  })
}

describe('server', () => {
  it('answers by host and path', async () => {
    const server = await serve([
      { host: 'x.com', path: '/a', body: '<p>on x' },
      { host: 'www.tiktok.com', path: '/a', body: '<p>on tiktok' },
      { host: 'x.com', path: /^\/s\.css\?v=\d+$/, body: 'p{}', headers: { 'content-type': 'text/css' } },
    ])
    expect(await get(server, 'x.com', '/a?ref=1')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: '<p>on x',
    })
    expect((await get(server, 'www.tiktok.com', '/a')).body).toBe('<p>on tiktok')
    expect((await get(server, 'x.com', '/s.css?v=12')).type).toBe('text/css')
    expect(server.unexpected).toEqual([])
  })

  it('reads a file at each request and tells its type', async () => {
    const server = await serve([{ host: 'x.com', path: /./, file: `${import.meta.dirname}/server.test.ts` }])
    const answer = await get(server, 'x.com', '/any')
    expect(answer.status).toBe(200)
    expect(answer.body).toContain('reads a file at each request')
  })

  it('takes a host without port for any port, and one with a port for that port only', async () => {
    const server = await serve([
      { host: 'x.com:8443', path: '/', body: 'that port' },
      { host: 'x.com', path: '/', body: 'any port' },
      { host: 'www.tiktok.com:8443', path: '/', body: 'that port' },
    ])
    expect((await get(server, 'x.com:8443', '/')).body).toBe('that port')
    expect((await get(server, 'X.com:9', '/')).body).toBe('any port')
    expect((await get(server, 'x.com', '/')).body).toBe('any port')
    expect((await get(server, 'www.tiktok.com', '/')).status).toBe(404)
  })

  it('records what no route answers, the favicon aside', async () => {
    const server = await serve([{ host: 'x.com', path: '/a', body: 'a' }])
    expect((await get(server, 'x.com', '/favicon.ico')).status).toBe(204)
    expect((await get(server, 'x.com', '/api/like?id=1')).status).toBe(404)
    expect((await get(server, 'evil.example', '/a')).status).toBe(404)
    expect(server.unexpected).toEqual([
      { host: 'x.com', path: '/api/like?id=1' },
      { host: 'evil.example', path: '/a' },
    ])
  })

  it('says so where a file is missing', async () => {
    const server = await serve([{ host: 'x.com', path: '/a', file: '/nowhere/page.html' }])
    expect((await get(server, 'x.com', '/a')).status).toBe(500)
  })
})

describe('proxy', () => {
  it('tunnels to the server, whose certificate names the host', async () => {
    const server = await serve([{ host: 'www.facebook.com', path: '/p', body: 'through' }])
    const proxy = await proxyOf(server)
    const { status, socket } = await tunnel(proxy, 'www.facebook.com:443')
    expect(status).toBe(200)
    if (!socket) throw new Error('no tunnel')
    const answer = await new Promise<string>((resolve, reject) => {
      let text = ''
      const secure = connectTls({ socket, servername: 'www.facebook.com', rejectUnauthorized: false }, () => {
        expect(secure.getPeerX509Certificate()?.checkHost('www.facebook.com')).toBe('www.facebook.com')
        secure.write('GET /p HTTP/1.1\r\nHost: www.facebook.com\r\nConnection: close\r\n\r\n')
      })
      secure.on('data', (part) => (text += part.toString()))
      secure.on('end', () => resolve(text))
      secure.on('error', reject)
    })
    expect(answer).toMatch(/^HTTP\/1.1 200 OK[^]*through/)
    expect([...proxy.reached]).toEqual(['www.facebook.com'])
    expect(proxy.refused).toEqual([])
  })

  it('refuses and records every other host, and test hosts on another port', async () => {
    const proxy = await proxyOf(await serve([]))
    const refused = ['evil.example:443', 'x.com:80', 'notx.com:443', 'x.com.evil.example:443', '127.0.0.1:443']
    for (const authority of refused) expect((await tunnel(proxy, authority)).status).toBe(403)
    expect(proxy.refused).toEqual(refused)
    expect([...proxy.reached]).toEqual([])
  })

  it('refuses and records plain HTTP, a test host included', async () => {
    const proxy = await proxyOf(await serve([]))
    const status = await new Promise<number>((resolve, reject) => {
      const options = { port: proxy.port, host: '127.0.0.1', path: 'http://x.com/pixel.gif' }
      requestPlain(options, (response) => resolve(response.resume().statusCode ?? 0))
        .on('error', reject)
        .end()
    })
    expect(status).toBe(403)
    expect(proxy.refused).toEqual(['x.com:80'])
  })

  it("keeps a browser's own requests apart from those of pages", async () => {
    const proxy = await proxyOf(await serve([]))
    for (const host of ['update.browser.invalid:443', 'browser.invalid.evil.example:443']) await tunnel(proxy, host)
    expect(proxy.background).toEqual(['update.browser.invalid:443'])
    expect(proxy.refused).toEqual(['browser.invalid.evil.example:443'])
  })
})
