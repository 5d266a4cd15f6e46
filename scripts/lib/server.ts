import { readFile } from 'node:fs/promises'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { makeCertificate } from './certificate'

/** The hosts of the four platforms, as their pages are reached on a computer. */
export const platformHosts = ['www.facebook.com', 'www.instagram.com', 'x.com', 'www.tiktok.com'] as const

/** What the server answers. A string `path` is compared with the path alone, a RegExp with path and query. */
export interface Route {
  /** `x.com` stands for any port, `x.com:8443` for that port only. */
  host: string
  path: string | RegExp
  /** Read again at each request. */
  file?: string
  body?: string | Buffer
  status?: number
  headers?: OutgoingHttpHeaders
}

export interface Request {
  host: string
  path: string
}

export interface Server {
  port: number
  /** Hosts without port: those of the routes and the four platforms. */
  hosts: ReadonlySet<string>
  /** See Certificate. */
  spki: string
  /** Live: a route pushed here is served from then on, if its host was known at the start. */
  routes: Route[]
  /** Requests that no route answers, in order; /favicon.ico aside. */
  unexpected: Request[]
  close(): Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** A host name without its port, in lower case. */
export function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '')
}

function answers(route: Route, host: string, path: string): boolean {
  const wanted = route.host.toLowerCase()
  if (wanted !== host && wanted !== hostName(host)) return false
  // search() ignores a global flag's lastIndex, test() does not.
  return typeof route.path === 'string' ? route.path === path.split('?')[0] : path.search(route.path) >= 0
}

async function send(route: Route, response: ServerResponse): Promise<void> {
  const body = route.file === undefined ? (route.body ?? '') : await readFile(route.file)
  const named = route.file ?? (typeof route.path === 'string' ? route.path : '')
  // A page's path has no extension: /p/abc is HTML.
  const type = types[extname(named) || '.html'] ?? 'application/octet-stream'
  response.writeHead(route.status ?? 200, { 'content-type': type, 'cache-control': 'no-store', ...route.headers })
  response.end(body)
}

/**
 * Serves `routes` over HTTPS on a free port of 127.0.0.1, by Host header and path; the first route that fits answers.
 * Everything else is a 404 and is recorded in `unexpected`.
 */
export async function startServer(routes: readonly Route[]): Promise<Server> {
  const hosts = new Set([...platformHosts, ...routes.map((route) => hostName(route.host))])
  const { key, cert, spki } = await makeCertificate([...hosts])
  const live = [...routes]
  const unexpected: Request[] = []

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').toLowerCase()
    const path = request.url ?? '/'
    const route = live.find((candidate) => answers(candidate, host, path))
    if (route) return send(route, response)
    if (path.split('?')[0] === '/favicon.ico') {
      response.writeHead(204).end()
      return
    }
    unexpected.push({ host, path })
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not served')
  }

  const server = createServer({ key, cert }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error))
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    spki,
    routes: live,
    unexpected,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
