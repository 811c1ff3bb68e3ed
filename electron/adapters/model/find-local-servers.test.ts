import { expect, it } from 'vitest'
import { findLocalServers } from './find-local-servers.ts'

/** A computer on which these addresses answer, and what it was asked. */
function computer(answers: Readonly<Record<string, unknown>>) {
  const asked: { address: string; options: RequestInit | undefined }[] = []
  const fetch: typeof globalThis.fetch = async (address, options) => {
    asked.push({ address: String(address), options })
    const answer = answers[String(address)]
    if (answer === undefined) throw new TypeError('fetch failed')
    return typeof answer === 'number' ? new Response('', { status: answer }) : Response.json(answer)
  }
  return { fetch, asked }
}

it('names a server by what it answers, not by its port alone', async () => {
  const { fetch } = computer({
    'http://127.0.0.1:11434/v1/models': { data: [{ id: 'b' }, { id: 'a' }, {}] },
    'http://127.0.0.1:11434/api/version': { version: '1' },
    'http://127.0.0.1:8080/v1/models': { data: [{ id: 'c' }] },
    'http://127.0.0.1:8080/props': 404,
    'http://127.0.0.1:8000/v1/models': { hello: 'world' },
    'http://127.0.0.1:1337/v1/models': { data: [] },
  })
  expect(await findLocalServers(undefined, fetch)).toEqual([
    { name: 'Ollama', url: 'http://127.0.0.1:11434/v1', models: ['a', 'b'] },
    { name: 'Server', url: 'http://127.0.0.1:8080/v1', models: ['c'] },
    { name: 'Jan', url: 'http://127.0.0.1:1337/v1', models: [] },
  ])
})

it('asks this computer alone, without a key, and follows nobody elsewhere', async () => {
  const { fetch, asked } = computer({})
  expect(await findLocalServers(undefined, fetch)).toEqual([])
  expect(asked.length).toBeGreaterThan(0)
  for (const { address, options } of asked) {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//u)
    expect(options?.redirect).toBe('error')
    expect(options?.headers).toBeUndefined()
  }
})

it('lets go at once where the person stops looking', async () => {
  const stop = new AbortController()
  const hang: typeof globalThis.fetch = (_, options) =>
    new Promise((__, reject) => {
      options?.signal?.addEventListener('abort', () => reject(options.signal?.reason))
    })
  const looked = findLocalServers(stop.signal, hang)
  stop.abort()
  const first = await Promise.race([
    looked,
    new Promise((late) => setImmediate(() => setImmediate(() => late('late')))),
  ])
  expect(first).toEqual([])
})
