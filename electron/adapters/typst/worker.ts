import { type MessagePort, parentPort } from 'node:worker_threads'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import { createEngine, type TypstEngine } from './engine.ts'
import type { TypesetAnswer, TypesetRequest } from './worker-messages.ts'

/** The entry of the typesetting thread: answers each request in turn. */
function serve(port: MessagePort): void {
  const engine = createEngine()
  port.on('message', async (request: TypesetRequest) => {
    port.postMessage(await answer(engine, request))
  })
}

async function answer(
  engine: Promise<TypstEngine>,
  { id, kind, data, options }: TypesetRequest,
): Promise<TypesetAnswer> {
  try {
    const ready = await engine
    switch (kind) {
      case 'pdf':
        return { id, kind, result: ready.pdf(data, options) }
      case 'svg':
        return { id, kind, result: ready.svg(data, options) }
      case 'pages':
        return { id, kind, result: ready.pages(data) }
      default:
        return assertNever(kind)
    }
  } catch (error) {
    return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

if (parentPort) serve(parentPort)
