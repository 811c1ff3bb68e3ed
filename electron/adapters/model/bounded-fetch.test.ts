import { expect, it } from 'vitest'
import { boundedFetch } from './bounded-fetch.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const answering = (body: ReadableStream<Uint8Array<ArrayBuffer>>, status: number) => async () =>
  new Response(body, { status })

it('reads of a refusal that falls silent what had come', async () => {
  const silent = new ReadableStream({ start: (controller) => controller.enqueue(bytes('No credit.')) })
  const response = await boundedFetch(answering(silent, 402), 20)('https://models.example.org')
  expect([response.status, await response.text()]).toEqual([402, 'No credit.'])
})

it('ends an answer that is longer than any, be it in lines', async () => {
  const lines = bytes(`${'a'.repeat(1_000_000)}\n`)
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(lines) })
  const { body } = await boundedFetch(answering(endless, 200))('https://models.example.org')
  let read = 0
  const all = async () => {
    for await (const part of body ?? []) read += part.length
  }
  await expect(all()).rejects.toThrow('does not end')
  expect(read).toBeLessThanOrEqual(50_000_000)
})
