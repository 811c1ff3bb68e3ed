import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { memorySecrets } from '../../adapters/secrets/memory-secrets.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp(':memory:', { secrets: memorySecrets() })
})
afterEach(() => app.close())

describe('connecting a model', () => {
  it('never gives a key back, and forgets it with the model', async () => {
    const status = await app.client.models.connect({
      url: 'localhost:1234',
      name: 'm',
      key: 'secret-key',
      prices: null,
    })
    expect(status).toEqual({
      model: { url: 'http://localhost:1234/v1', name: 'm', prices: null },
      local: true,
      hasKey: true,
      keysLast: false,
      agreed: [],
    })
    expect(JSON.stringify([status, await app.client.settings.get()])).not.toContain('secret-key')
    expect(await app.client.models.disconnect()).toMatchObject({ model: null, hasKey: false })
    const again = await app.client.models.connect({ url: 'localhost:1234', name: 'm', prices: null })
    expect(again.hasKey).toBe(false)
  })

  it('refuses plain http to anywhere else', async () => {
    await expect(app.client.models.connect({ url: 'http://example.org', name: 'm', prices: null })).rejects.toThrow(
      'https',
    )
  })

  it('takes no key that cannot be sent, and says so without it', async () => {
    for (const key of ['sk-abc def', 'sk-abc\u2026def', 'sk–1'])
      for (const act of [
        () => app.client.models.connect({ url: 'https://models.example.org', name: 'm', key, prices: null }),
        () => app.client.models.list({ url: 'https://models.example.org', key }),
      ]) {
        const told = await act().then(
          () => null,
          (error: unknown) => String(error),
        )
        expect(told).toContain('The key holds a space or a sign')
        expect(told).not.toContain(key)
      }
    expect(await app.client.models.status()).toMatchObject({ model: null, hasKey: false })
  })

  it('says that none is connected', async () => {
    await expect(app.client.models.test()).rejects.toThrow('No model is connected')
  })
})
