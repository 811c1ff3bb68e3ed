import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server was asked, as it came in. */
export interface SeenRequest {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Answers one request; `count` is how many came before it. */
export type Answering = (response: ServerResponse, request: SeenRequest, count: number) => void | Promise<void>

export interface HostileServer extends AsyncDisposable {
  readonly url: string
  readonly seen: readonly SeenRequest[]
}

/** A server on this computer that behaves as badly as a test wants. */
export async function hostileServer(answer: Answering): Promise<HostileServer> {
  const seen: SeenRequest[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    const one = { path: request.url ?? '', headers: request.headers, body }
    seen.push(one)
    await answer(response, one, seen.length - 1)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // A server that was asked to listen on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Begins a stream of events. */
export function streaming(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'content-type': 'text/event-stream' })
}

/** One piece of text as an event. */
export function piece(content: string, finish: string | null = null): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`
}

export const done = 'data: [DONE]\n\n'

/** A refusal in the shape most servers use. */
export function refuse(response: ServerResponse, status: number, error: Readonly<Record<string, unknown>> = {}): void {
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify({ error: { message: 'No.', ...error } }))
}
