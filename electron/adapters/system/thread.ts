import { Worker } from 'node:worker_threads'

/** What a thread is sent. */
export interface Asked<Request> {
  readonly id: number
  readonly request: Request
}

/** What it sends back. */
export type Answered<Answer> =
  | { readonly id: number; readonly kind: 'done'; readonly answer: Answer }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/**
 * Asks a thread of its own, `file`, which answers with `answerAsThread`. It starts with the first request, lets the program end when
 * nothing is asked of it, and is started anew should it ever fall over; what it was asked then fails.
 */
export function thread<Request, Answer>(file: () => URL): (request: Request) => Promise<Answer> {
  const waiting = new Map<number, Waiting<Answer>>()
  let worker: Worker | null = null
  let count = 0

  function start(): Worker {
    const started = new Worker(file())
    started.on('message', (answered: Answered<Answer>) => {
      settle(answered.id, ({ resolve, reject }) =>
        answered.kind === 'done' ? resolve(answered.answer) : reject(new Error(answered.message)),
      )
    })
    started.on('error', failAll)
    started.on('exit', () => worker === started && failAll(new Error('The thread ended.')))
    return started
  }

  function settle(id: number, act: (waiting: Waiting<Answer>) => void): void {
    const entry = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker?.unref()
    if (entry) act(entry)
  }

  function failAll(error: Error): void {
    worker = null
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(error))
  }

  return (request) => {
    worker ??= start()
    worker.ref()
    count += 1
    const asked: Asked<Request> = { id: count, request }
    worker.postMessage(asked)
    return new Promise((resolve, reject) => waiting.set(asked.id, { resolve, reject }))
  }
}
