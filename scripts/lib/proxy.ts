import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { hostName } from './server'
import type { Server } from './server'

/** A domain that cannot exist (RFC 2606), where browsers are told to send what they ask for themselves. */
export const ownRequests = 'browser.invalid'

/** Chromium fetches its spelling dictionaries from here the first time something is typed. */
const OWN_HOSTS: ReadonlySet<string> = new Set(['redirector.gvt1.com'])

export interface Proxy {
  port: number
  /** `host:port` of each request that was not let through, in order, repeats kept; a browser's own requests aside. */
  refused: string[]
  /** The same for what only the browser itself asks for: *.browser.invalid and its dictionaries. */
  background: string[]
  /** Hosts let through since the start, each once. */
  reached: ReadonlySet<string>
  close(): Promise<void>
}

/**
 * A proxy on 127.0.0.1 for a browser under test: CONNECT to port 443 of a host that `server` knows is tunnelled to
 * `server`; everything else, plain HTTP included, is answered with 403 and recorded. Nothing leaves the machine.
 */
export async function startProxy(server: Pick<Server, 'port' | 'hosts'>): Promise<Proxy> {
  const refused: string[] = []
  const background: string[] = []
  const isOwn = (host: string) => host.endsWith(`.${ownRequests}`) || OWN_HOSTS.has(host)
  const refuse = (authority: string) => (isOwn(hostName(authority)) ? background : refused).push(authority)
  const reached = new Set<string>()
  const sockets = new Set<Duplex>()

  const proxy = createServer((request, response) => {
    // A proxied plain HTTP request carries its whole URL.
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null
    refuse(url ? `${url.hostname}:${url.port || '80'}` : (request.headers.host ?? ''))
    response.writeHead(403, { 'content-type': 'text/plain', connection: 'close' }).end('refused')
  })

  proxy.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const authority = (request.url ?? '').toLowerCase()
    // A browser drops tunnels as it likes; an unheard 'error' would end the process.
    client.on('error', () => client.destroy())
    if (!authority.endsWith(':443') || !server.hosts.has(hostName(authority))) {
      refuse(authority)
      client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      return
    }
    reached.add(hostName(authority))
    const upstream = connect(server.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client).pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })

  proxy.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => proxy.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    port: (proxy.address() as AddressInfo).port,
    refused,
    background,
    reached,
    close: () =>
      new Promise<void>((resolve) => {
        proxy.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
