import { connect } from 'node:net'
import { WebSocket } from 'ws'
import type { Target } from './target.ts'

/** Sends exactly these bytes on a socket and gives the status line and headers of the answer, or how the connection ended. */
export async function raw({ port }: Pick<Target, 'port'>, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  try {
    socket.setTimeout(20_000, () => socket.destroy(new Error('no answer within 20 s')))
    socket.write(text)
    for await (const part of socket) {
      answer += part
      if (answer.includes('\r\n\r\n')) break
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    socket.destroy()
  }
  return answer === '' ? 'closed without an answer' : statusOf(answer)
}

/** "421 This address …": the status and the first words of the body, past the lengths of its chunks. */
function statusOf(answer: string): string {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  const status = /^HTTP\/1\.1 (\d+)/u.exec(head)?.[1] ?? '?'
  const cors = /^access-control-/imu.test(head) ? ' with CORS headers' : ''
  const words = body.split('\r\n').find((line) => !/^[\da-f]*$/u.test(line))
  return `${status}${cors} ${words?.slice(0, 60) ?? ''}`.trim()
}

export interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** An HTTP request with a right Host header unless another is given. */
export function ask(target: Pick<Target, 'port' | 'own'>, asked: Asked): Promise<string> {
  const { method = 'GET', path = '/', headers = {}, body = '' } = asked
  const all = {
    Host: target.own,
    Connection: 'close',
    ...headers,
    ...(body ? { 'Content-Length': String(body.length) } : {}),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return raw(target, `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`)
}

export interface Knock {
  readonly protocols?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  readonly path?: string
}

/** Tries to open a WebSocket: "open", or the status of the refusal. */
export function knock(
  { own }: Pick<Target, 'own'>,
  { protocols = [], headers = {}, path = '/rpc' }: Knock,
): Promise<string> {
  const socket = new WebSocket(`ws://${own}${path}`, [...protocols], { headers })
  return new Promise((resolve) => {
    socket.on('open', () => {
      socket.terminate()
      resolve('open')
    })
    socket.on('unexpected-response', (request, reply) => {
      resolve(`${reply.statusCode ?? 0} ${reply.statusMessage ?? ''}`.trim())
      request.destroy()
    })
    socket.on('error', (error) => resolve(error.message))
  })
}
