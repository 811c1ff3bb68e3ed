import type { IncomingMessage, ServerResponse } from 'node:http'
import { allowWasm, compilesWasm } from '../adapters/page/allow-wasm.ts'
import type { PageFiles } from '../adapters/page/page-files.ts'
import type { Refusal } from './refusal.ts'
import type { Sessions } from './sessions.ts'

export interface AnswerContext {
  readonly page: PageFiles
  readonly sessions: Sessions
}

/** Bytes of the largest body anyone may send outside the WebSocket. */
const largestBody = 1024

/** Answers a request that was not refused: a file of the page, or a token for a code. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  context: AnswerContext,
): Promise<void> {
  const path = (request.url ?? '').split('?')[0] ?? ''
  if (path === '/session') return await answerSession(request, response, context.sessions)
  const file = context.page.get(path)
  if (request.method === 'POST') return send(response, 405, 'Not a known method.')
  if (!file) return send(response, 404, context.page.size === 0 ? notBuilt : 'Nothing is here.')
  const policy = response.getHeader('Content-Security-Policy')
  if (compilesWasm(path) && policy) response.setHeader('Content-Security-Policy', allowWasm(String(policy)))
  response.writeHead(200, { 'Content-Type': file.type })
  response.end(request.method === 'HEAD' ? undefined : file.bytes())
}

const notBuilt = 'The page has not been built. Run: npm run build'

export function refuse(response: ServerResponse, { status, message }: Refusal): void {
  response.setHeader('Connection', 'close')
  send(response, status, message)
}

function send(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(message)
}

async function answerSession(request: IncomingMessage, response: ServerResponse, known: Sessions): Promise<void> {
  if (request.method !== 'POST') return send(response, 405, 'Not a known method.')
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    return send(response, 415, 'Only JSON is taken here.')
  const body = await readBody(request)
  if (body === null) return refuse(response, { status: 413, message: 'Too much.' })
  const code = codeIn(body)
  const token = code === null ? null : known.redeem(code)
  if (token === null) return send(response, 401, 'This code was used already or is unknown; open Vouch again.')
  response.writeHead(200, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify({ token }))
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > largestBody) return null
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function codeIn(body: string): string | null {
  try {
    const value: unknown = JSON.parse(body)
    const code = typeof value === 'object' && value !== null && 'code' in value ? value.code : null
    return typeof code === 'string' ? code : null
  } catch {
    return null
  }
}
