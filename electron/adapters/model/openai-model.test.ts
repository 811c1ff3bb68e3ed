import { describe, expect, it } from 'vitest'
import { collected } from '../../testing/collected.ts'
import { modelTiming } from './model-timing.ts'
import { openaiModel } from './openai-model.ts'
import { ask, key, request, timing } from './testing/ask-model.ts'
import { type Answering, done, hostileServer, piece, refuse, streaming } from './testing/hostile-server.ts'

const good: Answering = (response) => void streaming(response).end(piece('[e1] I ') + piece('taught.\n', 'stop') + done)

describe('a model that behaves', () => {
  it('streams text', async () => {
    const { text, error } = await ask(good)
    expect([text, error]).toEqual(['[e1] I taught.\n', null])
  })

  it('is understood byte by byte, with comments, CRLF, empty choices and thinking left out', async () => {
    const { text, error } = await ask(async (response) => {
      streaming(response)
      const events = `: OPENROUTER PROCESSING\r\n\r\ndata: {"choices":[]}\n\ndata:{"choices":[{"delta":{"reasoning_content":"I could lie"}}]}\n\ndata: ${JSON.stringify(
        {
          choices: [
            {
              delta: {
                content: [
                  { type: 'thinking', thinking: 'hm' },
                  { type: 'text', text: 'Ça va 工 🙂' },
                ],
              },
            },
          ],
        },
      )}\n\n${piece('', 'stop')}`
      for (const byte of Buffer.from(events)) {
        response.write(Buffer.from([byte]))
        await new Promise((next) => setImmediate(next))
      }
      response.end(done)
    })
    expect([text, error]).toEqual(['Ça va 工 🙂', null])
  })

  it('may forget [DONE], may not stream at all, and may name the wrong type', async () => {
    const body = JSON.stringify({ choices: [{ message: { content: '[e1] I taught.' }, finish_reason: 'stop' }] })
    const answers: Answering[] = [
      (response) => void streaming(response).end(piece('[e1] I taught.', 'stop')),
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (response) =>
        void response.writeHead(200, { 'content-type': 'text/plain' }).end(piece('[e1] I taught.', 'stop') + done),
    ]
    for (const answer of answers) expect(await ask(answer)).toMatchObject({ text: '[e1] I taught.', error: null })
  })

  it('may write a long paragraph on one line, with its citations at the beginning alone', async () => {
    const paragraph = `[e1,e2] ${'I taught maths to nine pupils of the school. '.repeat(60)}`
    const { text, error } = await ask((response) => {
      const pieces = paragraph.match(/.{1,9}/gsu) ?? []
      streaming(response).end(pieces.map((one) => piece(one)).join('') + piece('', 'stop') + done)
    })
    expect([text, error]).toEqual([paragraph, null])
  })

  it('is not said to have read half by a server that counts nothing', async () => {
    const usage = `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 0, completion_tokens: 0 } })}\n\n`
    const { events } = await ask((response) => void streaming(response).end(piece('ok', 'stop') + usage + done), {
      prompt: 'x'.repeat(14_000),
    })
    expect(events.map(({ kind }) => kind)).toEqual(['text', 'used'])
  })

  it('counts tokens when it has worked once, and warns when the evidence was cut', async () => {
    const usage = `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 900, completion_tokens: 7 } })}\n\n`
    const { events, bodies } = await ask(
      (response, { body }) => {
        streaming(response).end(piece('ok', 'stop') + (body.includes('include_usage') ? usage : '') + done)
      },
      { prompt: 'x'.repeat(14_000) },
      2,
    )
    expect(bodies.map(({ stream_options }) => stream_options !== undefined)).toEqual([false, true])
    expect(events.filter(({ kind }) => kind === 'used')).toEqual([{ kind: 'used', prompt: 900, answer: 7 }])
    expect(events.at(-1)?.kind).toBe('warning')
  })
})

describe('a server that wants other fields', () => {
  it('gets them, and they are remembered', async () => {
    const strict: Answering = (response, seen) => {
      const body = JSON.parse(seen.body)
      if ('max_tokens' in body) return refuse(response, 400, { param: 'max_tokens', code: 'unsupported_parameter' })
      if ('temperature' in body) return refuse(response, 422, { message: 'temperature: extra_forbidden' })
      return good(response, seen, 0)
    }
    const { text, bodies, error } = await ask(strict, {}, 2)
    expect(error).toBeNull()
    expect(text).toBe('[e1] I taught.\n'.repeat(2))
    expect(bodies).toHaveLength(4)
    expect(bodies.at(-1)).toMatchObject({ max_completion_tokens: 2000 })
  })

  it('teaches nothing about another model or another server', async () => {
    const strict: Answering = (response, seen) =>
      'max_tokens' in JSON.parse(seen.body) ? refuse(response, 400, { param: 'max_tokens' }) : good(response, seen, 0)
    await using first = await hostileServer(strict)
    await using other = await hostileServer(good)
    const model = openaiModel({ timing })
    const write = (url: string, name: string) =>
      collected(model.write({ url, local: true, key }, { ...request, model: name }))
    for (const name of ['m', 'm', 'n']) await write(first.url, name)
    await write(other.url, 'm')
    const fields = (bodies: readonly { readonly body: string }[]) =>
      bodies.map(({ body }) => `${JSON.parse(body).model} ${/max_\w+/u.exec(body)?.[0]}`)
    const [before, after] = ['max_tokens', 'max_completion_tokens']
    expect(fields(first.seen)).toEqual([`m ${before}`, `m ${after}`, `m ${after}`, `n ${before}`, `n ${after}`])
    expect(fields(other.seen)).toEqual([`m ${before}`])
  })

  it('is not asked for ever', async () => {
    const { error, bodies } = await ask((response) =>
      refuse(response, 400, { message: 'max_tokens temperature unknown field' }),
    )
    expect(error?.code).toBe('model-refused')
    expect(bodies.length).toBeLessThan(7)
  })
})

describe('a server in trouble', () => {
  it('is asked again after the pause it asks for, which is told', async () => {
    const { text, events } = await ask((response, seen, count) => {
      if (count > 0) return good(response, seen, count)
      response.setHeader('retry-after', '7')
      refuse(response, 429)
    })
    expect(text).toBe('[e1] I taught.\n')
    expect(events[0]).toMatchObject({ kind: 'waiting', seconds: 7 })
  })

  it('is waited for while a local model loads', async () => {
    const { text, events } = await ask((response, seen, count) =>
      count < 8 ? refuse(response, 503, { message: 'Loading model' }) : good(response, seen, count),
    )
    expect(text).toBe('[e1] I taught.\n')
    expect(events.filter(({ kind }) => kind === 'waiting')).toHaveLength(8)
  })

  it.each([408, 429, 500, 502, 503, 504])('that only answers %i is given up in a sentence', async (status) => {
    const { error, bodies } = await ask((response) => refuse(response, status))
    expect(error?.code).toBe('model-unreachable')
    expect(error?.message).toContain('built-in composer')
    expect(bodies).toHaveLength(4)
  })

  it('that asks for two hours is not waited for', async () => {
    const { error, bodies } = await ask((response) => {
      response.setHeader('retry-after', '7200')
      refuse(response, 429)
    })
    expect(error?.message).toContain('in 120 minutes')
    expect(bodies).toHaveLength(1)
  })

  it('that names a day next week is not waited for either', async () => {
    const { error, bodies } = await ask((response) => {
      response.setHeader('retry-after', new Date(Date.now() + 7 * 86_400_000).toUTCString())
      refuse(response, 429)
    })
    expect(error?.message).toMatch(/in [78] days/u)
    expect(bodies).toHaveLength(1)
  })
})

describe('a server that refuses', () => {
  it.each([
    [401, { message: `Incorrect API key provided: ${key}` }, 'key'],
    [402, {}, 'credit'],
    [403, {}, 'does not allow'],
    [404, { message: 'The model `m` does not exist', code: 'model_not_found' }, 'no model of this name'],
    [404, { message: 'Not here' }, 'ends in /v1'],
    [400, { code: 'context_length_exceeded', message: 'too many' }, 'longer than the model'],
    [413, {}, 'longer than the model'],
    [429, { code: 'insufficient_quota' }, 'credit'],
    [400, { code: 'content_filter' }, 'its filter stopped'],
    [422, { message: 'Unprocessable' }, 'did not accept the request (error 422)'],
    [418, { message: `A teapot knows ${key}` }, 'refused the request (error 418)'],
  ])('with %i is asked once and told about in a sentence without the key', async (status, error, words) => {
    const told = await ask((response) => refuse(response, status, error))
    expect(told.error?.message).toContain(words)
    expect(told.error?.message).toContain('built-in composer')
    expect(JSON.stringify([told.error?.message, String(told.error?.cause ?? '')])).not.toContain(key)
    expect(told.bodies).toHaveLength(1)
  })
})

describe('an answer that breaks off', () => {
  const cases: readonly [string, Answering][] = [
    ['without a reason for its end', (response) => void streaming(response).end(piece('[e1] I taught.\n') + done)],
    [
      'by a cut connection',
      (response) =>
        void streaming(response).write(piece('[e1] I taught.\n'), () => setTimeout(() => response.destroy(), 20)),
    ],
    ['by a stall', (response) => void streaming(response).write(piece('[e1] I taught.\n'))],
    [
      'by an error event',
      (response) =>
        void streaming(response).end(
          `${piece('[e1] I taught.\n')}event: error\ndata: {"error":{"message":"overloaded"}}\n\n`,
        ),
    ],
    [
      'by an error in place of a piece',
      (response) =>
        void streaming(response).end(
          `${piece('[e1] I taught.\n')}data: {"object":"error","message":"cuda","code":500}\n\n`,
        ),
    ],
    ['by broken JSON', (response) => void streaming(response).end(`${piece('[e1] I taught.\n')}data: {"choi\n\n`)],
    ['at its length limit', (response) => void streaming(response).end(piece('[e1] I taught.\n', 'length') + done)],
    [
      'because it never ends',
      async (response) => {
        streaming(response).write(piece('[e1] I taught.\n'))
        while (!response.destroyed && !response.writableEnded) {
          response.write(piece('more '.repeat(4_000)))
          await new Promise((next) => setTimeout(next, 1))
        }
      },
    ],
  ]
  it('is ended when it only trickles on without a sentence', async () => {
    const { error } = await ask(async (response) => {
      streaming(response)
      while (!response.destroyed) {
        response.write(piece(' and'))
        await new Promise((next) => setTimeout(next, 1))
      }
    })
    expect(error?.message).toContain('did not stop writing')
  })

  it.each([
    ['in a field of its own', 'data: {"choices":[{"delta":{"reasoning":"hm"},"finish_reason":"length"}]}\n\n'],
    ['between tags', piece('<think>So the person wants', 'length')],
  ])('because it only thought, %s, is told with what helps', async (_, answer) => {
    const { error } = await ask((response) => void streaming(response).end(answer + done))
    expect(error?.code).toBe('model-interrupted')
    expect(error?.message).toContain('Turn its thinking off or down')
  })

  it.each(cases)('%s is interrupted, and what had arrived is kept', async (_, answer) => {
    const { text, error, bodies } = await ask(answer)
    expect(text).toMatch(/^\[e1\] I taught\.\n/u)
    expect(error?.code).toBe('model-interrupted')
    expect(bodies).toHaveLength(1)
  })
})

describe('a server that is no model', () => {
  it('is told apart by what it sends', async () => {
    const page = await ask(
      (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome</html>'),
    )
    expect(page.error?.message).toContain('a web page')
    const json = await ask(
      (response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end('{"error":{"message":"no"}}'),
    )
    expect(json.error?.code).toBe('model-interrupted')
  })

  it('never gets the words sent on to another address', async () => {
    await using other = await hostileServer(good)
    const { error } = await ask(
      (response) => void response.writeHead(307, { location: `${other.url}/chat/completions` }).end(),
    )
    expect(error?.message).toContain('wanted to send your words on')
    expect(other.seen).toHaveLength(0)
  })

  it('that does not answer at all is told about, not waited for', async () => {
    const { error } = await ask(() => {})
    expect(error?.message).toContain('did not begin to answer')
  })

  it('that is not running is told about', async () => {
    const server = await hostileServer(good)
    const url = server.url
    await server[Symbol.asyncDispose]()
    const model = openaiModel({ timing })
    await expect(collected(model.write({ url, local: true, key: null }, request))).rejects.toThrow('No server answers')
  })
})

describe('what is sent', () => {
  it('stops at once when the person stops, and the server sees it', async () => {
    const controller = new AbortController()
    let closed = false
    await using server = await hostileServer((response) => {
      response.on('close', () => {
        closed = true
      })
      streaming(response).write(piece('[e1] I taught.\n'))
      setTimeout(() => controller.abort(), 30)
    })
    const model = openaiModel({ timing: modelTiming })
    const answer = collected(
      model.write({ url: server.url, local: true, key }, { ...request, signal: controller.signal }),
    )
    await expect(answer).rejects.toMatchObject({ code: 'cancelled' })
    await expect.poll(() => closed).toBe(true)
  })

  it('is nothing where the person stopped before, also in a pause', async () => {
    const before = new AbortController()
    before.abort()
    await using server = await hostileServer(good)
    // A pause of days: only who stops at once comes to the end of this.
    const slow = { ...modelTiming, second: 10_000_000 }
    const write = (signal: AbortSignal, url = server.url) =>
      collected(openaiModel({ timing: slow }).write({ url, local: true, key }, { ...request, signal }))
    await expect(write(before.signal)).rejects.toMatchObject({ code: 'cancelled' })
    expect(server.seen).toHaveLength(0)

    const within = new AbortController()
    await using busy = await hostileServer((response) => {
      response.setHeader('retry-after', '50')
      refuse(response, 429)
      setTimeout(() => within.abort(), 30)
    })
    await expect(write(within.signal, busy.url)).rejects.toMatchObject({ code: 'cancelled' })
    expect(busy.seen).toHaveLength(1)
  })

  it('holds nothing of the environment', async () => {
    process.env.OPENAI_API_KEY = 'sk-of-somebody'
    process.env.OPENAI_BASE_URL = 'http://127.0.0.1:9/v1'
    process.env.OPENAI_PROJECT_ID = 'project-of-somebody'
    process.env.OPENAI_ORG_ID = 'org-of-somebody'
    process.env.OPENAI_CUSTOM_HEADERS = 'x-leak: yes'
    await using server = await hostileServer(good)
    await collected(openaiModel({ timing }).write({ url: server.url, local: true, key: null }, request))
    const headers = server.seen[0]?.headers
    expect(JSON.stringify(headers)).not.toMatch(/of-somebody|x-leak/u)
    expect(headers?.authorization).toBe('Bearer none')
  })
})

describe('models', () => {
  it('lists names, sorted, and tells refusals', async () => {
    await using server = await hostileServer(
      (response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[{"id":"b"},{"id":"a"},{}]}'),
    )
    expect(await openaiModel({ timing }).models({ url: server.url, local: true, key: null })).toEqual(['a', 'b'])
    await using closed = await hostileServer((response) => refuse(response, 401))
    await expect(openaiModel({ timing }).models({ url: closed.url, local: true, key: null })).rejects.toThrow(
      'refused the key',
    )
  })
})
