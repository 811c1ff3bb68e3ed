import { describe, expect, it } from 'vitest'
import { openaiModel } from '../adapters/model/openai-model.ts'
import { systemFetch } from './system-fetch.ts'

function recordingNet() {
  const seen: { address: string; options: RequestInit | undefined }[] = []
  const net = {
    fetch: async (input: string | Request, options?: RequestInit) => {
      seen.push({ address: typeof input === 'string' ? input : input.url, options })
      return Response.json({ data: [{ id: 'small' }] })
    },
  }
  return { net, seen }
}

describe('systemFetch', () => {
  it('asks servers elsewhere through the system, and follows no redirect with the person’s words', async () => {
    const { net, seen } = recordingNet()
    const model = openaiModel({ fetch: systemFetch(net) })
    const server = { url: 'https://models.example.org/v1', key: 'k', local: false }
    expect(await model.models(server)).toEqual(['small'])
    expect(seen[0]).toMatchObject({
      address: 'https://models.example.org/v1/models',
      options: { redirect: 'error', bypassCustomProtocolHandlers: true },
    })
  })

  it('leaves servers on this computer to Node, so that no proxy hears of them', async () => {
    const { net, seen } = recordingNet()
    const model = openaiModel({ fetch: systemFetch(net) })
    await expect(model.models({ url: 'http://127.0.0.1:9/v1', key: '', local: true })).rejects.toThrow()
    expect(seen).toEqual([])
  })

  it('takes addresses in every shape that fetch does', async () => {
    const { net, seen } = recordingNet()
    await systemFetch(net)(new URL('https://a.example.org/x'))
    await systemFetch(net)(new Request('https://b.example.org/y'))
    expect(seen.map(({ address }) => address)).toEqual(['https://a.example.org/x', 'https://b.example.org/y'])
  })
})
