import { expect } from 'vitest'
import { VouchError } from '../../../../shared/domain/vouch-error.ts'
import type { ModelEvent, ModelRequest } from '../../../ports.ts'
import { modelTiming } from '../model-timing.ts'
import { openaiModel } from '../openai-model.ts'
import { type Answering, hostileServer } from './hostile-server.ts'

/** Short enough for tests. */
export const timing = { ...modelTiming, first: { local: 4000, remote: 4000 }, idle: 3000, second: 5 }
export const request: ModelRequest = { model: 'm', system: 'Rules.', prompt: 'Evidence.', answerTokens: 500 }
export const key = 'sk-secret-1234567890'

interface Asked {
  readonly text: string
  readonly events: readonly ModelEvent[]
  readonly error: VouchError | null
  readonly bodies: readonly Record<string, unknown>[]
}

/** What comes back when a server behaves like this; anything but a VouchError fails the test. */
export async function ask(answer: Answering, change: Partial<ModelRequest> = {}, times = 1): Promise<Asked> {
  await using server = await hostileServer(answer)
  const model = openaiModel({ timing })
  const events: ModelEvent[] = []
  let error: VouchError | null = null
  for (let time = 0; time < times; time++) {
    try {
      for await (const event of model.write({ url: server.url, local: true, key }, { ...request, ...change }))
        events.push(event)
    } catch (thrown) {
      if (!(thrown instanceof VouchError)) throw thrown
      error = thrown
    }
  }
  // Whatever goes wrong is told without the key and with what to do instead.
  expect(error?.message ?? 'composer').toContain('composer')
  expect(`${error?.message} ${error?.cause ?? ''}`).not.toContain(key)
  const text = events.map((event) => (event.kind === 'text' ? event.text : '')).join('')
  const bodies = server.seen.map(({ body }) => JSON.parse(body || '{}'))
  return { text, events, error, bodies }
}
