import { expect, it } from 'vitest'
import { temporaryApp } from '../../testing/temporary-app.ts'

it('lists the servers agreed to, without any key, and takes an agreement back', async () => {
  const { client, close } = temporaryApp()
  const url = 'https://models.example.org/v1'
  await client.models.connect({ url, name: 'small', key: 'sk-not-to-be-shown', prices: null })
  await client.drafts.agree({ server: 'https://models.example.org' })
  await client.drafts.agree({ server: 'http://127.0.0.1:11434' })
  const status = await client.models.status()
  expect(status.agreed).toEqual(['https://models.example.org', 'http://127.0.0.1:11434'])
  expect(JSON.stringify(status)).not.toContain('sk-not')
  const after = await client.models.takeBack({ server: 'https://models.example.org' })
  expect(after.agreed).toEqual(['http://127.0.0.1:11434'])
  expect(after.model?.name).toBe('small')
  close()
})

it('shows and disconnects a model whose address is none any more, and asks nothing of it', async () => {
  const { client, close } = temporaryApp()
  await client.settings.set({ model: { url: 'http://models.example.org/v1', name: 'small', prices: null } })
  expect(await client.models.status()).toMatchObject({ model: { name: 'small' }, local: false, hasKey: false })
  await expect(client.models.test()).rejects.toThrow(/must begin with https/u)
  expect((await client.models.disconnect()).model).toBeNull()
  close()
})
