import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBytes } from '../adapters/readers/read-bytes.ts'
import { temporaryApp } from '../testing/temporary-app.ts'

const posting = '# Baker\n\n## You bring\n\n- Experience of baking bread\n- Early starts\n'

let held: PromiseWithResolvers<void> | null
let app: ReturnType<typeof temporaryApp>

beforeEach(() => {
  held = null
  app = temporaryApp(':memory:', {
    reader: {
      async read(file) {
        await held?.promise
        return await readBytes(file)
      },
    },
  })
})
afterEach(() => app.close())

async function begun(): Promise<string> {
  const { id } = await app.client.postings.add({ text: posting })
  return (await app.client.applications.create({ posting: id })).id
}

/** Asks for something and wishes at once that it stops. */
async function stopped(ask: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const stop = new AbortController()
  const asked = ask(stop.signal)
  stop.abort()
  await expect(asked).rejects.toMatchObject({ data: { code: 'cancelled' } })
}

describe('what is stopped changes nothing', () => {
  it('a posting that is still being read is not stored, and can be added afterwards', async () => {
    held = Promise.withResolvers()
    await stopped((signal) => app.client.postings.add({ text: posting }, { signal }))
    held.resolve()
    expect(app.store.postings.list()).toEqual([])
    expect((await app.client.postings.add({ text: posting })).requirements).toHaveLength(2)
    expect(app.store.postings.list()).toHaveLength(1)
  })

  it('a wish that comes while a posting was worked out is heard before it is stored', async () => {
    await app.client.postings.preview({ text: posting })
    const stop = new AbortController()
    const asked = app.client.postings.add({ text: posting }, { signal: stop.signal })
    setImmediate(() => stop.abort())
    await expect(asked).rejects.toMatchObject({ data: { code: 'cancelled' } })
    expect(app.store.postings.list()).toEqual([])
  })

  it('an application is neither begun nor copied', async () => {
    const id = await begun()
    const { posting: known } = await app.client.applications.get({ id })
    await stopped((signal) => app.client.applications.create({ posting: known }, { signal }))
    await stopped((signal) => app.client.applications.duplicate({ id, posting: null }, { signal }))
    expect(await app.client.applications.list()).toHaveLength(1)
    await app.client.applications.duplicate({ id, posting: null })
    expect(await app.client.applications.list()).toHaveLength(2)
  })

  it('neither is a document checked, which can be checked afterwards', async () => {
    const application = await begun()
    await stopped((signal) => app.client.checks.document({ application }, { signal }))
    expect(await app.client.checks.document({ application })).not.toEqual([])
  })

  it('an application that is being deleted for good is still there, and goes when asked again', async () => {
    const id = await begun()
    await stopped((signal) => app.client.applications.forget({ id }, { signal }))
    expect(await app.client.applications.list()).toHaveLength(1)
    await app.client.applications.forget({ id })
    expect(await app.client.applications.list()).toEqual([])
  })

  it('a page that is being fetched is let go', async () => {
    let fetching: AbortSignal | undefined
    const slow = temporaryApp(':memory:', {
      pages: {
        fetch: (_, signal) => {
          fetching = signal
          return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('let go'))))
        },
      },
    })
    const stop = new AbortController()
    const asked = slow.client.postings.fetch({ address: 'https://jobs.example/baker' }, { signal: stop.signal })
    await expect.poll(() => fetching).toBeDefined()
    stop.abort()
    await expect(asked).rejects.toThrow()
    expect(fetching?.aborted).toBe(true)
    slow.close()
  })

  it('the library is not written', async () => {
    await stopped((signal) => app.client.library.resume(undefined, { signal }))
    expect((await app.client.library.resume()).file.size).toBeGreaterThan(0)
  })
})

describe('a posting that nothing was begun with', () => {
  it('goes again; one that an application uses stays', async () => {
    const { id } = await app.client.postings.add({ text: posting })
    expect(await app.client.postings.discard({ id })).toEqual({ done: true })
    expect(await app.client.postings.discard({ id })).toEqual({ done: false })
    const application = await begun()
    const { posting: used } = await app.client.applications.get({ id: application })
    expect(await app.client.postings.discard({ id: used })).toEqual({ done: false })
    expect((await app.client.postings.get({ id: used })).requirements).toHaveLength(2)
  })
})
