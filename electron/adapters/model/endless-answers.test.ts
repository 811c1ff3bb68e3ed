import { APIConnectionError } from 'openai'
import { describe, expect, it, vi } from 'vitest'
import { collected } from '../../testing/collected.ts'
import { openaiModel } from './openai-model.ts'
import { ask, key, request, timing } from './testing/ask-model.ts'
import { type Answering, done, hostileServer, piece, refuse, streaming } from './testing/hostile-server.ts'

it.each([
  ['a key without a prefix', 'Zq8plain77key', 'Bad key Zq8plain77key.'],
  ['a part of another key', 'Zq8plain77key', 'Bad key sk-ab12****wxyz.'],
])('%s that a server says back is not repeated', async (_, own, message) => {
  await using server = await hostileServer((response) => refuse(response, 400, { message }))
  const told = await openaiModel({ timing })
    .write({ url: server.url, local: true, key: own }, request)
    [Symbol.asyncIterator]()
    .next()
    .catch(String)
  expect(told).toContain('Bad key')
  expect(told).not.toMatch(/Zq8|sk-ab12|wxyz/u)
})

it('an answer that ends exactly where a usual context does is warned of', async () => {
  const { events } = await ask((response) => {
    const usage = { choices: [], usage: { prompt_tokens: 4_000, completion_tokens: 96 } }
    streaming(response).end(`${piece('[e1] I taught.\n', 'stop')}data: ${JSON.stringify(usage)}\n\n${done}`)
  })
  expect(events).toContainEqual({ kind: 'warning', message: expect.stringContaining('raise its context length') })
})

describe('a server without end', () => {
  it.each<readonly [string, Answering, RegExp]>([
    [
      'that never ends a line',
      (response) => {
        streaming(response).write('data: {"choices":[{"delta":{"content":"')
        const more = 'a'.repeat(1_000_000)
        const next = () => response.writable && response.write(more, () => setImmediate(next))
        next()
      },
      /was lost/u,
    ],
    [
      'that only thinks',
      (response) => {
        streaming(response)
        const thought = `data: ${JSON.stringify({ choices: [{ delta: { reasoning_content: 'hm '.repeat(5_000) } }] })}\n\n`
        const next = () => response.writable && response.write(thought, () => setImmediate(next))
        next()
      },
      /thought until/u,
    ],
    [
      'that never ends its answer, in sentences and on lines',
      (response) => {
        streaming(response)
        const more = piece('I taught.\n'.repeat(1_000))
        const next = () => response.writable && response.write(more, () => setImmediate(next))
        next()
      },
      /did not stop writing/u,
    ],
    [
      'that refuses without an end',
      (response) => {
        response.writeHead(418, { 'content-type': 'text/plain' })
        const more = 'no '.repeat(10_000)
        const next = () => response.writable && response.write(more, () => setImmediate(next))
        next()
      },
      /refused the request \(error 418\)/u,
    ],
  ])('%s is ended', async (_, answer, words) => {
    expect((await ask(answer)).error?.message).toMatch(words)
  })

  it.each<readonly [string, Answering]>([
    ['says nothing after its headers', (response) => streaming(response).flushHeaders()],
    [
      'sends signs of life and no word',
      (response) => {
        streaming(response)
        const next = () => response.writable && response.write(': wait\n\n', () => setTimeout(next, 5))
        next()
      },
    ],
    [
      'begins an answer in one piece and goes silent',
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices":['),
    ],
  ])('that %s is waited for only so long', async (_, answer) => {
    let closed = false
    await using server = await hostileServer((response, seen, count) => {
      response.on('close', () => {
        closed = true
      })
      return answer(response, seen, count)
    })
    const model = openaiModel({ timing: { ...timing, first: { local: 300, remote: 300 } } })
    await expect(collected(model.write({ url: server.url, local: true, key }, request))).rejects.toThrow(
      /stopped sending|did not begin/u,
    )
    await expect.poll(() => closed).toBe(true)
    expect(server.seen).toHaveLength(1)
  })

  it('that only sends empty pieces is ended when its time is up', async () => {
    await using server = await hostileServer((response) => {
      streaming(response)
      const next = () => response.writable && response.write(piece(''), () => setTimeout(next, 5))
      next()
    })
    const model = openaiModel({ timing: { ...timing, whole: { local: 200, remote: 200 } } })
    await expect(collected(model.write({ url: server.url, local: true, key }, request))).rejects.toThrow(
      'did not stop writing',
    )
  })

  it('is not read any further once its words are no longer wanted', async () => {
    let closed = false
    await using server = await hostileServer((response) => {
      streaming(response).write(piece('[e1] I taught.\n'))
      response.on('close', () => {
        closed = true
      })
    })
    for await (const _ of openaiModel({ timing }).write({ url: server.url, local: true, key }, request)) break
    await expect.poll(() => closed).toBe(true)
  })
})

it('an answer that its server held back is told of, after what had come', async () => {
  const { text, error } = await ask(
    (response) => void streaming(response).end(piece('[e1] I taught.\n') + piece('', 'content_filter') + done),
  )
  expect(text).toBe('[e1] I taught.\n')
  expect(error?.message).toContain('its filter stopped')
})

it('a model that declines is told of, and an empty reason with each piece is no end', async () => {
  const declined = await ask((response) => {
    streaming(response).end(
      `data: ${JSON.stringify({ choices: [{ delta: { refusal: 'I cannot.' }, finish_reason: 'stop' }] })}\n\n${done}`,
    )
  })
  expect(declined.error?.message).toContain('will not write this')
  const cut = await ask((response) => void streaming(response).end(piece('[e1] I taught.\n', '') + done))
  expect([cut.text, cut.error?.code]).toEqual(['[e1] I taught.\n', 'model-interrupted'])
})

it('what a web page says for a refusal is not quoted', async () => {
  const { error } = await ask(
    (response) => void response.writeHead(418, { 'content-type': 'text/html' }).end('<h1>Proxy of Lane & Sons</h1>'),
  )
  expect(error?.message).toContain('refused the request (error 418); use')
})

it('a day that has passed is no reason to wait', async () => {
  const { events, text } = await ask((response, _, count) => {
    if (count > 0) return void streaming(response).end(piece('[e1] I taught.\n', 'stop') + done)
    response.setHeader('retry-after', new Date(0).toUTCString())
    refuse(response, 503)
  })
  expect(events[0]).toMatchObject({ kind: 'waiting', seconds: 0 })
  expect(text).toBe('[e1] I taught.\n')
})

it('an answer in one piece is read only as far as any answer goes', async () => {
  let sent = 0
  const lines = new TextEncoder().encode(`${' '.repeat(99_999)}\n`)
  const body = new ReadableStream({
    pull(controller) {
      sent += lines.length
      if (sent > 20_000_000) controller.close()
      else controller.enqueue(lines)
    },
  })
  const fetch = async () => new Response(body, { headers: { 'content-type': 'application/json' } })
  const asked = openaiModel({ timing, fetch }).write(
    { url: 'https://models.example.org/v1', local: false, key },
    request,
  )
  await expect(collected(asked)).rejects.toThrow('not with a model')
  expect(sent).toBeLessThan(3_000_000)
})

it('a server on this computer is reached directly, one elsewhere by the fetch of the desktop', async () => {
  await using server = await hostileServer((response) => void streaming(response).end(piece('ok', 'stop') + done))
  const asked: string[] = []
  const fetch = async (address: string | URL | Request) => {
    asked.push(String(address))
    return new Response(piece('ok', 'stop') + done, { headers: { 'content-type': 'text/event-stream' } })
  }
  const model = openaiModel({ timing, fetch })
  await collected(model.write({ url: server.url, local: true, key }, request))
  await collected(model.write({ url: 'https://models.example.org/v1', local: false, key }, request))
  expect(asked).toEqual(['https://models.example.org/v1/chat/completions'])
  expect(server.seen).toHaveLength(1)
})

it('nothing of a request or an answer is written to the console, whatever the environment asks for', async () => {
  const written: unknown[] = []
  const kinds = ['debug', 'log', 'info', 'warn', 'error'] as const
  const spies = kinds.map((kind) => vi.spyOn(console, kind).mockImplementation((...said) => void written.push(said)))
  vi.stubEnv('OPENAI_LOG', 'debug')
  await ask((response) => void streaming(response).end(piece('[e1] I taught.\n', 'stop') + done))
  await ask((response) => refuse(response, 400, { message: 'No.' }))
  for (const spy of spies) spy.mockRestore()
  vi.unstubAllEnvs()
  expect(written).toEqual([])
})

it('a connection that fails after the first word is never asked again: the words would come twice', async () => {
  let asked = 0
  let fail = () => {}
  const fetch = async () => {
    asked += 1
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(piece('[e1] I taught.\n')))
        fail = () => controller.error(new APIConnectionError({ message: 'gone' }))
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
  const model = openaiModel({ timing, fetch })
  const server = { url: 'https://models.example.org/v1', local: false, key }
  const read = async () => {
    for await (const event of model.write(server, request)) if (event.kind === 'text') fail()
  }
  await expect(read()).rejects.toThrow('was lost')
  expect(asked).toBe(1)
})
