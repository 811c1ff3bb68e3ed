import type { ClientLink } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import { connectionState } from './connection-state.ts'
import { desktopPort } from './desktop-port.ts'
import { loopbackSocket } from './loopback-socket.ts'
import { sessionToken } from './session-token.ts'

type Link = ClientLink<Record<never, never>>

const port = desktopPort()
const pauses = [200, 500, 1000, 2000, 5000] as const
const attemptsBeforeRefused = 8

let link: Promise<Link> | null = null

/** The live link to the host, opened at the first call and again whenever it was lost. Calls wait for it. */
export function currentLink(): Promise<Link> {
  link ??= location.protocol.startsWith('http') ? socketLink(0) : portLink()
  return link
}

async function portLink(): Promise<Link> {
  const ready = await port
  connectionState.set('open')
  return new PortLink({ port: ready })
}

async function socketLink(attempt: number): Promise<Link> {
  const token = await sessionToken()
  if (token === null) {
    connectionState.set('refused')
    return new Promise(() => {})
  }
  try {
    const socket = await loopbackSocket(token)
    socket.addEventListener('close', lost, { once: true })
    connectionState.set('open')
    return new SocketLink({ websocket: socket })
  } catch {
    connectionState.set(attempt < attemptsBeforeRefused ? 'lost' : 'refused')
    await new Promise((resume) => setTimeout(resume, pauses[Math.min(attempt, pauses.length - 1)]))
    return socketLink(attempt + 1)
  }
}

function lost(): void {
  connectionState.set('lost')
  link = socketLink(0)
}
