import type OpenAI from 'openai'
import type { RequestFields } from '../../../shared/domain/learned-fields.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { ModelRequest, ModelServer } from '../../ports.ts'
import { requestBody } from './request-fields.ts'
import { serverName } from './server-name.ts'

/** Pieces of an answer, each still to be read, and how to end the request. */
export interface OpenAnswer {
  readonly pieces: AsyncIterable<unknown>
  readonly abort: () => void
}

const longestBody = 1_000_000

/**
 * Sends a request and looks at what kind of answer begins. A server that does not stream sends the whole answer as JSON, which is then the one piece;
 * a web page is refused in a sentence: the SDK would take both for an empty answer.
 */
export async function openAnswer(
  client: OpenAI,
  server: ModelServer,
  { request, fields }: { request: ModelRequest; fields: RequestFields },
): Promise<OpenAnswer> {
  const controller = new AbortController()
  const abort = () => controller.abort()
  if (request.signal?.aborted) abort()
  request.signal?.addEventListener('abort', abort, { once: true })
  const { data, response } = await client.chat.completions
    .create(requestBody(request, fields), { signal: controller.signal })
    .withResponse()
  const type = response.headers.get('content-type') ?? ''
  if (type.includes('text/event-stream')) return { pieces: data, abort }
  return { pieces: whole(response, server, type), abort }
}

async function* whole(response: Response, server: ModelServer, type: string): AsyncGenerator<unknown> {
  const text = await limitedText(response)
  if (/^\s*data:/u.test(text)) yield* events(text)
  else yield parsed(text, serverName(server), type)
}

/** A stream under the wrong content type. */
function events(text: string): unknown[] {
  const lines = text.split(/\r?\n/u).flatMap((line) => (line.startsWith('data:') ? [line.slice(5).trim()] : []))
  return lines.filter((line) => line !== '[DONE]' && line !== '').map((line) => JSON.parse(line))
}

function parsed(text: string, host: string, type: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const what = /html/iu.test(type) || /^\s*</u.test(text) ? 'a web page' : 'something else'
    throw new VouchError(
      'model-unreachable',
      `The server at ${host} answered with ${what}, not with a model's text; check the address, or use the built-in composer.`,
    )
  }
}

async function limitedText(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true })
    if (text.length > longestBody) break
  }
  return text
}
