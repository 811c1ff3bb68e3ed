import { parentPort } from 'node:worker_threads'
import type { Answered, Asked } from './thread.ts'

/** Answers what `thread` asks, for as long as this thread runs. Does nothing in the program's first thread. */
export function answerAsThread<Request, Answer>(answer: (request: Request) => Promise<Answer>): void {
  parentPort?.on('message', async ({ id, request }: Asked<Request>) => {
    parentPort?.postMessage(await answered(id, () => answer(request)))
  })
}

async function answered<Answer>(id: number, answer: () => Promise<Answer>): Promise<Answered<Answer>> {
  try {
    return { id, kind: 'done', answer: await answer() }
  } catch (error) {
    return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
