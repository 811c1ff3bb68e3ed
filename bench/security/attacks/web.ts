import { once } from 'node:events'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { Attack } from '../attack.ts'
import { type Asked, ask, raw } from '../raw.ts'
import type { Target } from '../target.ts'

const json = { 'Content-Type': 'application/json' }

/** What a page of the web, another program or a proxy can send to the port (notes: section B). */
export function webAttacks(target: Target): readonly Attack[] {
  const { own, origin, port, code, token } = target
  const asks = (name: string, expect: RegExp, asked: Asked): Attack => ({
    name,
    expect,
    attempt: () => ask(target, asked),
  })
  const sends = (name: string, expect: RegExp, text: string): Attack => ({
    name,
    expect,
    attempt: () => raw(target, text),
  })
  const session = (headers: Readonly<Record<string, string>>, body: string): Asked => ({
    method: 'POST',
    path: '/session',
    headers: { Origin: origin, ...json, ...headers },
    body,
  })
  const used = JSON.stringify({ code })
  return [
    ...[
      'evil.example',
      'localhost',
      `localhost:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port + 1}`,
      `rebind.test:${port}`,
    ].map((Host) => asks(`Host: ${Host.replace(String(port), 'PORT')}`, /^421/u, { headers: { Host } })),
    sends('no Host', /^421/u, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'),
    sends('two Hosts', /^421/u, `GET / HTTP/1.1\r\nHost: ${own}\r\nHost: evil.example\r\n\r\n`),
    sends('absolute address', /^400/u, `GET http://evil.example/ HTTP/1.1\r\nHost: ${own}\r\n\r\n`),
    sends('address that begins with //', /^400/u, `GET //evil.example/ HTTP/1.1\r\nHost: ${own}\r\n\r\n`),
    sends(
      'request smuggled behind two lengths',
      /^400|closed/u,
      `POST /session HTTP/1.1\r\nHost: ${own}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
    ),
    ...[
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2f..%2fetc/passwd',
      '/..%5cpackage.json',
      '/index.html%00.js',
      '/assets/',
      '/.vite/manifest.json',
    ].map((path) => asks(`path ${path}`, /^404/u, { path })),
    ...['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS'].map((method) =>
      asks(`method ${method}`, /^405(?! with CORS)/u, { method }),
    ),
    asks('preflight of a foreign page', /^405(?! with CORS)/u, {
      method: 'OPTIONS',
      path: '/session',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
    }),
    ...[
      'https://evil.example',
      'null',
      `http://127.0.0.1:${port + 1}`,
      `http://localhost:${port}`,
      `https://${own}`,
    ].map((Origin) =>
      asks(`change with Origin ${Origin.replace(String(port), 'PORT')}`, /^403/u, session({ Origin }, used)),
    ),
    asks('change without an Origin', /^403/u, { method: 'POST', path: '/session', headers: json, body: used }),
    asks(
      'form post (no preflight)',
      /^415/u,
      session({ 'Content-Type': 'application/x-www-form-urlencoded' }, 'code=x'),
    ),
    asks('JSON sent as text/plain', /^415/u, session({ 'Content-Type': 'text/plain' }, used)),
    asks('code used a second time', /^401/u, session({}, used)),
    asks('made-up code', /^401/u, session({}, JSON.stringify({ code: 'A'.repeat(43) }))),
    ...['', '[]', '{', '{"code":[]}', '{"code":{"length":1}}', '{"__proto__":{"code":"x"}}'].map((body) =>
      asks(`session with ${body || 'nothing'}`, /^401/u, session({}, body)),
    ),
    asks('body of 5 KB', /^413/u, session({}, 'x'.repeat(5000))),
    asks('code in a query', /^405/u, { path: `/session?code=${code}` }),
    asks('token in a query opens no file', /^404/u, { path: `/library.vouch?token=${token}` }),
    asks('token as a cookie or header', /^404/u, {
      path: '/rpc',
      headers: { Cookie: `token=${token}`, Authorization: `Bearer ${token}` },
    }),
    {
      name: 'head that never ends (slowloris)',
      expect: /^408|closed/u,
      attempt: () => raw(target, `GET / HTTP/1.1\r\nHost: ${own}\r\nX-A: `),
    },
    { name: '200 connections held open', expect: /^only 64 were kept/u, attempt: () => manyConnections(target) },
    { name: 'other addresses of this computer', expect: /^refused/u, attempt: () => otherAddresses(port) },
  ]
}

async function manyConnections({ port }: Target): Promise<string> {
  const sockets = Array.from({ length: 200 }, () => connect(port, '127.0.0.1'))
  const dropped = await Promise.all(
    sockets.map((socket) =>
      Promise.race([
        new Promise<number>((done) => socket.once('close', () => done(1)).once('error', () => done(1))),
        new Promise<number>((done) => setTimeout(() => done(0), 1500)),
      ]),
    ),
  )
  for (const socket of sockets) socket.destroy()
  const kept = sockets.length - dropped.reduce((sum, one) => sum + one, 0)
  return kept <= 64 ? `only 64 were kept at most (${kept})` : `${kept} were kept`
}

async function otherAddresses(port: number): Promise<string> {
  const outside = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
  const tried = ['::1', '127.0.0.2', ...outside.map(({ address }) => address)]
  for (const address of tried) {
    const socket = connect({ port, host: address, timeout: 3000 })
    const opened = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (opened) return `${address} was open`
  }
  return `refused on all ${tried.length}`
}
