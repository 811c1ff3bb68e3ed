import { expect, it } from 'vitest'
import { openaiModel } from './openai-model.ts'
import { timing } from './testing/ask-model.ts'
import { hostileServer } from './testing/hostile-server.ts'

const key = 'sk-secret-1234567890'

/** What a server elsewhere is sent when it is asked for its models. */
async function asked(url: string): Promise<Record<string, string>> {
  let sent = new Headers()
  const fetch: typeof globalThis.fetch = async (_, options) => {
    sent = new Headers(options?.headers)
    return Response.json({ data: [{ id: 'maple', type: 'model' }], has_more: false })
  }
  expect(await openaiModel({ fetch }).models({ url, local: false, key })).toEqual(['maple'])
  return Object.fromEntries(sent)
}

it('asks Anthropic for its models as its own interface wants it', async () => {
  const sent = await asked('https://api.anthropic.com/v1')
  expect(sent).toMatchObject({ 'x-api-key': key, 'anthropic-version': expect.any(String) })
  expect(sent).not.toHaveProperty('authorization')
})

it.each(['https://api.openai.com/v1', 'https://api.anthropic.com.example.org/v1'])(
  'asks %s as everybody else',
  async (url) => {
    const sent = await asked(url)
    expect(sent).toMatchObject({ authorization: `Bearer ${key}` })
    expect(sent).not.toHaveProperty('x-api-key')
  },
)

it('does not wait for ever for a list that falls silent', async () => {
  await using server = await hostileServer((response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":[')
  })
  const model = openaiModel({ timing: { ...timing, list: 100 } })
  await expect(model.models({ url: server.url, local: true, key: null })).rejects.toThrow(/in time; (?:type|try)/u)
})
