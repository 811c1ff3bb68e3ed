import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { Contract } from '../../shared/contract/index.ts'
import { settingsSchema } from '../../shared/domain/settings.ts'
import { compose } from '../compose.ts'
import { type LoopbackHost, serve } from './serve.ts'

const settings = {
  read: () => settingsSchema.parse({}),
  write: () => settings.read(),
}
const about = { kind: 'browser' as const, version: '0', platform: 'linux' }
const page = new Map([['/', { type: 'text/html', bytes: () => new TextEncoder().encode('<!doctype html>') }]])
const folder = mkdtempSync(join(tmpdir(), 'vouch-serve-'))
const app = compose({ library: join(folder, 'library.vouch'), about, settings, log: { write: () => {} } })
let host: LoopbackHost
let own: string

beforeAll(async () => {
  host = await serve({ router: app.router, page, port: 0 })
  own = `127.0.0.1:${host.port}`
})

afterAll(async () => {
  await host.close()
  app.close()
  rmSync(folder, { recursive: true })
})

interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

async function send({ method = 'GET', path = '/', headers = {}, body }: Sent): Promise<Reply> {
  const sent = request({ host: '127.0.0.1', port: host.port, method, path, headers: { host: own, ...headers } })
  sent.end(body)
  const [reply] = await once(sent, 'response')
  let text = ''
  for await (const part of reply) text += part
  return { status: reply.statusCode, headers: reply.headers, body: text }
}

/** Exactly these bytes on a socket, for requests no HTTP client would send. The status of the answer. */
async function raw(text: string): Promise<number> {
  const socket = connect(host.port, '127.0.0.1')
  socket.end(text)
  let answer = ''
  for await (const part of socket) answer += part
  return Number(/^HTTP\/1\.1 (\d+)/u.exec(answer)?.[1])
}

const code = () => host.newAddress().split('#code=')[1] ?? ''
const session = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  send({
    method: 'POST',
    path: '/session',
    headers: { origin: `http://${own}`, 'content-type': 'application/json', ...headers },
    body,
  })

async function newToken(): Promise<string> {
  return JSON.parse((await session(JSON.stringify({ code: code() }))).body).token
}

interface Knock {
  readonly protocols?: string[]
  readonly origin?: string
  readonly hostName?: string
  readonly path?: string
}

/** 101 when the socket opens, else the status of the refusal. */
async function knock({ protocols = [], origin, hostName = own, path = '/rpc' }: Knock): Promise<number> {
  const socket = new WebSocket(`ws://${own}${path}`, protocols, { origin, headers: { host: hostName } })
  return new Promise((resolve) => {
    socket.on('open', () => {
      socket.terminate()
      resolve(101)
    })
    socket.on('unexpected-response', (_, reply) => resolve(reply.statusCode ?? 0))
    socket.on('error', () => resolve(0))
  })
}

describe('the loopback host', () => {
  it('listens on 127.0.0.1 only', async () => {
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
    const outside = others.find(({ family, internal }) => family === 'IPv4' && !internal)?.address
    for (const address of ['::1', ...(outside ? [outside] : [])]) {
      const socket = connect(host.port, address)
      const [error] = await once(socket, 'error')
      expect(error.code).toMatch(/ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH|EAFNOSUPPORT/u)
    }
  })

  it('answers only under its own address', async () => {
    expect((await send({})).status).toBe(200)
    for (const name of [
      'evil.example',
      'localhost',
      `localhost:${host.port}`,
      '127.0.0.1',
      `127.0.0.1:${host.port + 1}`,
    ])
      expect((await send({ headers: { host: name } })).status).toBe(421)
    expect(await raw(`GET / HTTP/1.1\r\nHost: ${own}\r\nHost: ${own}\r\n\r\n`)).toBe(421)
    expect(await raw('GET / HTTP/1.1\r\n\r\n')).toBe(421)
    expect(await raw(`GET http://evil.example/ HTTP/1.1\r\nHost: ${own}\r\n\r\n`)).toBe(400)
    expect(await raw(`GET //evil.example/ HTTP/1.1\r\nHost: ${own}\r\n\r\n`)).toBe(400)
  })

  it('serves nothing but the files of the page', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%5cpackage.json',
      '/index.html%00',
      '/rpc',
      '/assets/',
    ])
      expect((await send({ path })).status).toBe(404)
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH']) expect((await send({ method })).status).toBe(405)
  })

  it('sends strict headers with every answer and never a CORS header', async () => {
    const answers = [
      await send({}),
      await send({ path: '/no' }),
      await session('{}'),
      await send({ headers: { host: 'x' } }),
    ]
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toBe(
        `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' ws://${own}; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'`,
      )
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
      expect(headers['set-cookie']).toBeUndefined()
    }
  })

  it('gives a token for a code once, to its own page, as JSON', async () => {
    const body = JSON.stringify({ code: code() })
    for (const origin of ['null', 'http://evil.example', `http://127.0.0.1:${host.port + 1}`, `https://${own}`])
      expect((await session(body, { origin })).status).toBe(403)
    const noOrigin = { host: own, 'content-type': 'application/json' }
    expect((await send({ method: 'POST', path: '/session', headers: noOrigin, body })).status).toBe(403)
    expect((await session(body, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await session('x'.repeat(5000))).status).toBe(413)
    expect((await session(body)).status).toBe(200)
    expect((await session(body)).status).toBe(401)
    for (const wrong of ['', '[]', '{"code":[]}', '{"code":""}', '{"code":"short"}'])
      expect((await session(wrong)).status).toBe(401)
    expect((await send({ path: '/session' })).status).toBe(405)
  })

  it('opens sockets only for a known token from its own page', async () => {
    const token = await newToken()
    const origin = `http://${own}`
    expect(await knock({ protocols: ['vouch', token], origin })).toBe(101)
    expect(await knock({ protocols: ['vouch', token] })).toBe(403)
    expect(await knock({ protocols: ['vouch', token], origin: 'null' })).toBe(403)
    expect(await knock({ protocols: ['vouch', token], origin: 'http://evil.example' })).toBe(403)
    expect(await knock({ protocols: ['vouch', token], origin, hostName: 'rebind.test' })).toBe(421)
    expect(await knock({ protocols: ['vouch', token], origin, path: '/' })).toBe(404)
    for (const protocols of [[], ['vouch'], ['vouch', 'wrong'], [token], ['vouch', token, 'more']])
      expect(await knock({ protocols, origin })).toBe(401)
  })

  it('carries the contract', async () => {
    const token = await newToken()
    const socket = new WebSocket(`ws://${own}/rpc`, ['vouch', token], { origin: `http://${own}` })
    // The socket of `ws` is the browser's as far as oRPC uses it.
    const client: ContractRouterClient<Contract> = createORPCClient(
      new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }),
    )
    expect(await client.host.about()).toMatchObject({ kind: 'browser' })
    const changes = await client.host.changes()
    expect((await changes.next()).value).toEqual({ version: 0 })
    await client.library.addEvidence({ text: 'Ran the night ward', entry: null })
    expect((await changes.next()).value).toEqual({ version: 1 })
    expect((await client.library.view()).evidence).toMatchObject([{ id: 'e1', by: 'hand' }])
    await expect(client.applications.get({ id: 'a9' })).rejects.toMatchObject({
      code: 'PROBLEM',
      data: { code: 'not-found' },
    })
    await expect(client.library.addEvidence({ text: '', entry: null })).rejects.toMatchObject({
      code: 'PROBLEM',
      data: { code: 'invalid-input' },
    })
    socket.close()
  })

  it('hears a wish to stop that comes in one piece with what it stops', async () => {
    const token = await newToken()
    const tcp = connect(host.port, '127.0.0.1')
    const socket = new WebSocket(`ws://${own}/rpc`, ['vouch', token], {
      origin: `http://${own}`,
      createConnection: () => tcp,
    })
    await once(socket, 'open')
    const answered: string[] = []
    socket.on('message', (message) => answered.push(String(message)))
    const ask = (id: string, path: string, input?: object) =>
      socket.send(JSON.stringify({ i: id, p: { u: path, b: input ? { json: input } : {} } }))
    ask('1', '/library/addEvidence', { text: 'Folded the linen', entry: null })
    tcp.cork()
    ask('2', '/library/forgetEverything', { sure: 'everything' })
    socket.send(JSON.stringify({ i: '2', t: 4 }))
    ask('3', '/library/view')
    tcp.uncork()
    await expect.poll(() => answered.map((line) => JSON.parse(line).i)).toContain('3')
    expect(answered.find((line) => JSON.parse(line).i === '3')).toContain('Folded the linen')
    ask('4', '/library/view')
    await expect.poll(() => answered.find((line) => JSON.parse(line).i === '4')).toContain('Folded the linen')
    expect(answered.map((line) => JSON.parse(line).i)).toEqual(['1', '3', '4'])
    socket.close()
  })
})
