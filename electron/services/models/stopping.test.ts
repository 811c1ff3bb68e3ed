import { afterEach, expect, it } from 'vitest'
import { memorySecrets } from '../../adapters/secrets/memory-secrets.ts'
import type { LanguageModel } from '../../ports.ts'
import { collected } from '../../testing/collected.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

let app: ReturnType<typeof temporaryApp>
afterEach(() => app.close())

/** A server that never answers, and what tells it that nobody waits any longer. */
function silentModel() {
  const { promise: heard, resolve } = Promise.withResolvers<AbortSignal | undefined>()
  const hang = (signal: AbortSignal | undefined) =>
    new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(new Error('let go')))
      resolve(signal)
    })
  const model: LanguageModel = {
    async *write(_, { signal }) {
      yield await hang(signal)
    },
    models: (_, signal) => hang(signal),
    findLocal: hang,
  }
  return { model, heard }
}

async function begun() {
  const { model, heard } = silentModel()
  app = temporaryApp(':memory:', { model, secrets: memorySecrets() })
  const { client } = app
  await collected(
    await client.library.import({ files: [new File(['# Ines Lorne\n\n## Work\n\n- Baked rye\n'], 'cv.md')] }),
  )
  const { id, requirements } = await client.postings.add({
    text: '# Baker\n\n## You bring\n\n- Experience of baking\n',
  })
  const { id: application } = await client.applications.create({ posting: id })
  await client.models.connect({ url: 'localhost:1234', name: 'm', prices: null })
  const target = { application, requirement: requirements[0]?.id ?? '' }
  await client.drafts.agree({ server: (await client.matches.rankingSending(target)).server })
  const evidence = app.store.evidence.list().map((item) => item.id)
  return { client, heard, target, claims: [{ text: 'I baked rye.', evidence }] }
}

type Begun = Awaited<ReturnType<typeof begun>>

it.each<[string, (given: Begun, signal: AbortSignal) => Promise<unknown>]>([
  ['asking for its models', ({ client }, signal) => client.models.list({ url: 'localhost:1234' }, { signal })],
  ['looking on this computer', ({ client }, signal) => client.models.findLocal(undefined, { signal })],
  ['the test', ({ client }, signal) => client.models.test(undefined, { signal })],
  ['a ranking', ({ client, target }, signal) => client.matches.rankWithModel(target, { signal })],
  [
    'a second opinion',
    async ({ client, target: { application }, claims }, signal) =>
      await collected(await client.checks.secondOpinion({ application, claims }, { signal })),
  ],
])('a model that never answers is let go when the person stops %s', async (_, ask) => {
  const given = await begun()
  const stop = new AbortController()
  const asked = ask(given, stop.signal)
  const heard = await given.heard
  expect(heard?.aborted).toBe(false)
  stop.abort()
  await expect(asked).rejects.toThrow()
  expect(heard?.aborted).toBe(true)
})
