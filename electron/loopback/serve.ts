import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { RPCHandler } from '@orpc/server/ws'
import { type WebSocket, WebSocketServer } from 'ws'
import { VouchError } from '../../shared/domain/vouch-error.ts'
import type { PageFiles } from '../adapters/page/page-files.ts'
import { securityHeaders } from '../adapters/page/security-headers.ts'
import type { Composition } from '../compose.ts'
import { answer, refuse } from './answer.ts'
import { type Refusal, refusal, upgradeRefusal } from './refusal.ts'
import { sessions } from './sessions.ts'

export interface LoopbackHost {
  readonly port: number
  /** How many windows are connected. */
  windows(): number
  /** An address to open, with a code that works once. */
  newAddress(): string
  close(): Promise<void>
}

export interface ServeOptions {
  readonly router: Composition['router']
  readonly page: PageFiles
  /** 0 takes a free one. */
  readonly port: number
}

// Not imported: an import asks the module for all of its names, and one of them loads a whole WebSocket client, a quarter of the start.
const { createServer } = process.getBuiltinModule('node:http')

/** Bytes of the largest message, connections and windows at once, milliseconds between signs of life. */
const limits = { message: 64 * 1024 * 1024, connections: 64, windows: 16, pulse: 30_000 }

/** Serves the page and the contract on 127.0.0.1 only. */
export async function serve({ router, page, port: wanted }: ServeOptions): Promise<LoopbackHost> {
  const known = sessions()
  const server = createServer({
    requireHostHeader: false,
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    keepAliveTimeout: 5_000,
    // How often the times above are looked after; every 30 s when left out.
    connectionsCheckingInterval: 2_000,
  })
  server.maxConnections = limits.connections
  await listening(server, wanted)
  const port = portOf(server)
  const headers = securityHeaders([`ws://127.0.0.1:${port}`])
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const refused = refusal(request, port)
    if (refused) return refuse(response, refused)
    answer(request, response, { page, sessions: known }).catch(() => response.destroy())
  })
  const sockets = acceptSockets(server, router, (request) => upgradeRefusal(request, port, known.accepts))
  return {
    port,
    windows: () => sockets.clients.size,
    newAddress: () => `http://127.0.0.1:${port}/#code=${known.newCode()}`,
    close: () => closed(server, sockets),
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(portProblem(port, cause)))
    server.listen(port, '127.0.0.1', resolve)
  })
}

function portProblem(port: number, cause: Error): VouchError {
  const message = `Port ${port} cannot be used, it is taken or reserved; choose another with --port, or leave it out.`
  return new VouchError('invalid-input', message, { cause })
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

type Judge = (request: Parameters<typeof upgradeRefusal>[0]) => Refusal | null

function acceptSockets(server: Server, router: Composition['router'], judge: Judge): WebSocketServer {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.message,
    perMessageDeflate: false,
    // Else a wish to stop that was read in one piece with what it stops would be heard before that is known, and lost.
    allowSynchronousEvents: false,
    handleProtocols: () => 'vouch',
  })
  const handler = new RPCHandler(router)
  server.on('upgrade', (request, socket, head) => {
    const full = sockets.clients.size >= limits.windows
    const refused = judge(request) ?? (full ? { status: 503, message: 'Too many windows are open.' } : null)
    if (refused) return refuseUpgrade(socket, refused)
    sockets.handleUpgrade(request, socket, head, (client) => {
      keepAlive(client)
      client.on('error', () => client.terminate())
      void handler.upgrade(client, { context: {} })
    })
  })
  return sockets
}

function refuseUpgrade(socket: Duplex, { status, message }: Refusal): void {
  socket.on('error', () => socket.destroy())
  const headers = Object.entries(securityHeaders()).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Type: text/plain\r\n${headers.join('')}\r\n${message}`,
  )
}

/** A window that does not answer a ping before the next is taken for gone. */
function keepAlive(client: WebSocket): void {
  let alive = true
  client.on('pong', () => {
    alive = true
  })
  const pulse = setInterval(() => {
    if (!alive) return client.terminate()
    alive = false
    client.ping()
  }, limits.pulse)
  pulse.unref()
  client.on('close', () => clearInterval(pulse))
}

function closed(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const client of sockets.clients) client.close(1001, 'Vouch was closed')
  return new Promise((resolve) => {
    server.close(() => resolve())
    setTimeout(() => {
      for (const client of sockets.clients) client.terminate()
      server.closeAllConnections()
    }, 300).unref()
  })
}
