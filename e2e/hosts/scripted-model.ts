import { done, hostileServer, piece, streaming } from '../../electron/adapters/model/testing/hostile-server.ts'

/** What the model says to a prompt; `held` keeps the answer open until it is let go. */
interface Said {
  readonly text: string
  readonly held?: Promise<void>
  /** Asks for a pause of this many seconds instead of answering. */
  readonly pause?: number
}

/**
 * A model on this computer that says what a test wants and counts what it was asked. What it says goes by what is asked, never by how often:
 * a connection that was lost before the first word is asked again unseen.
 */
export async function scriptedModel(answer: (prompt: string) => Said) {
  const server = await hostileServer(async (response, { path, body }) => {
    if (path.endsWith('/models')) {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[{"id":"small"},{"id":"large"}]}')
      return
    }
    const { text, held, pause } = answer(promptOf(body))
    if (pause !== undefined) {
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after': `${pause}` })
      response.end('{"error":{"message":"slow down"}}')
      return
    }
    streaming(response).write(piece(text))
    await held
    response.end(piece('', 'stop') + done)
  })
  return { url: server.url, asked: () => server.seen.length, stop: () => server[Symbol.asyncDispose]() }
}

/** The words of a request's messages. */
export function promptOf(body: string): string {
  const { messages }: { messages: readonly { readonly content: string }[] } = JSON.parse(body)
  return messages.map(({ content }) => content).join('\n')
}

/** The id under which a prompt offers the evidence with these words. */
export function offeredId(prompt: string, words: string): string {
  return new RegExp(`(\\w+): ${words}`, 'u').exec(prompt)?.[1] ?? 'none'
}

/** A promise and what keeps it. */
export function gate(): { readonly held: Promise<void>; readonly open: () => void } {
  let open = () => {}
  const held = new Promise<void>((resolve) => {
    open = resolve
  })
  return { held, open: () => open() }
}
