import { Worker } from 'node:worker_threads'
import type { Document } from '../../../shared/domain/document.ts'
import { toTypstData } from '../../../shared/formats/typst/to-typst-data.ts'
import type { TypesetOptions, Typesetter } from '../../ports.ts'
import { findFile } from '../files/find-file.ts'
import { refusal } from './refusal.ts'
import type { TypesetAnswer, TypesetRequest } from './worker-messages.ts'

interface Waiting {
  readonly resolve: (answer: TypesetAnswer) => void
  readonly reject: (error: Error) => void
}

/**
 * A typesetter in a thread of its own. The thread starts with the first request, lets the program end when nothing is
 * asked of it, and is started anew should it ever fall over; what it was asked then fails with a sentence.
 */
export function workerEngine(): Typesetter {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let count = 0

  function start(): Worker {
    const started = new Worker(findFile(import.meta.url, ['./worker.ts', './typesetting.js', '../typesetting.js']))
    started.on('message', (answer: TypesetAnswer) => settle(answer.id, (each) => each.resolve(answer)))
    started.on('error', (error) => failAll(error))
    started.on('exit', () => failAll(new Error('The typesetting thread ended.')))
    return started
  }

  function settle(id: number, act: (waiting: Waiting) => void): void {
    const entry = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker?.unref()
    if (entry) act(entry)
  }

  function failAll(error: Error): void {
    worker = null
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(error))
  }

  function ask(request: Omit<TypesetRequest, 'id'>): Promise<TypesetAnswer> {
    worker ??= start()
    worker.ref()
    count += 1
    const id = count
    worker.postMessage({ ...request, id })
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  async function typeset(
    kind: TypesetRequest['kind'],
    document: Document,
    options: TypesetOptions,
  ): Promise<TypesetAnswer> {
    try {
      return await ask({ kind, data: toTypstData(document, { ...options, places: kind !== 'pdf' }), options })
    } catch (cause) {
      throw refusal(cause)
    }
  }

  return {
    async pdf(document, options) {
      const answer = await typeset('pdf', document, options)
      if (answer.kind !== 'pdf') throw refusal(answer)
      return answer.result
    },
    async svg(document, options) {
      const answer = await typeset('svg', document, options)
      if (answer.kind !== 'svg') throw refusal(answer)
      return answer.result
    },
    async pages(document, options) {
      const answer = await typeset('pages', document, options)
      if (answer.kind !== 'pages') throw refusal(answer)
      return answer.result
    },
  }
}
