import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { WebSocket } from 'ws'
import type { Contract } from '../../shared/contract/index.ts'

export type Client = ContractRouterClient<Contract>

/** A loopback host that runs in a process of its own, as a person starts it. */
export interface Target {
  readonly port: number
  /** "127.0.0.1:PORT". */
  readonly own: string
  readonly origin: string
  readonly library: string
  /** The folder of its log. */
  readonly logs: string
  readonly pid: number
  /** The code of its address, which is used up. */
  readonly code: string
  /** The token the code was swapped for. */
  readonly token: string
  readonly socket: WebSocket
  readonly client: Client
  /** True while its process runs. */
  alive(): boolean
  stop(): Promise<void>
}

const program = resolve(import.meta.dirname, '../../dist/node/web.js')

/** Starts a host in a folder and signs in to it as its own page would. */
export async function startTarget(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Target> {
  mkdirSync(folder, { recursive: true })
  const library = join(folder, 'library.vouch')
  const host = spawn(process.execPath, [program, '--no-open'], {
    env: { ...process.env, ...places(folder, library), ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(createInterface({ input: host.stdout }), 'line')
  const { host: own, port, hash } = new URL(String(line))
  const code = hash.slice('#code='.length)
  const origin = `http://${own}`
  const token = await redeemed(origin, code)
  const socket = new WebSocket(`ws://${own}/rpc`, ['vouch', token], { origin })
  await once(socket, 'open')
  // The socket of `ws` is the browser's as far as oRPC uses it.
  const client: Client = createORPCClient(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }))
  return {
    port: Number(port),
    own,
    origin,
    library,
    logs: join(folder, 'state', 'vouch'),
    pid: host.pid ?? 0,
    code,
    token,
    socket,
    client,
    alive: () => host.exitCode === null && host.signalCode === null,
    stop: () => stopped(host, socket),
  }
}

const places = (folder: string, library: string) => ({
  VOUCH_LIBRARY: library,
  VOUCH_SETTINGS: join(folder, 'settings'),
  VOUCH_BACKUPS: join(folder, 'backups'),
  XDG_STATE_HOME: join(folder, 'state'),
})

async function redeemed(origin: string, code: string): Promise<string> {
  const answer = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  })
  const { token }: { token?: unknown } = await answer.json()
  if (typeof token !== 'string') throw new Error(`The host gave no token (${answer.status}).`)
  return token
}

async function stopped(host: ChildProcess, socket: WebSocket): Promise<void> {
  socket.terminate()
  if (host.exitCode !== null || host.signalCode !== null) return
  const ended = once(host, 'exit')
  host.kill('SIGTERM')
  await ended
}
