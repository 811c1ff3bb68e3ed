import { describe, expect, it } from 'vitest'
import { estimateTokens } from '../../../shared/drafting/budget/estimate-tokens.ts'
import { contextTokens } from '../../../shared/drafting/budget/request-room.ts'
import { openaiModel } from '../../adapters/model/openai-model.ts'
import {
  type Answering,
  done,
  hostileServer,
  piece,
  refuse,
  streaming,
} from '../../adapters/model/testing/hostile-server.ts'
import { trials } from './model-trials.ts'
import { testModel } from './test-model.ts'

async function told(answer: Answering): Promise<string[]> {
  await using server = await hostileServer(answer)
  const choice = { server: { url: server.url, local: true, key: null }, origin: server.url, name: 'm' }
  const lines = await testModel(openaiModel(), choice)
  return lines.map(({ works, text }) => `${works ? 'yes' : 'no'}: ${text}`)
}

const usage = `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 2600, completion_tokens: 9 } })}\n\n`

/** A model that reads `window` characters of what it is sent, the last ones, as a server with a short context does. */
const good =
  (window: number, counts = usage): Answering =>
  (response, { body }) => {
    const read = body.slice(-window)
    const answer = body.includes('response_format')
      ? '{"loaves": 200}'
      : body.includes('The last word is')
        ? `<think>hm</think>${/first word is (\w+)/u.exec(read)?.[1] ?? 'none'} lighthouse`
        : '[e1] I baked 200 loaves a day.'
    const [first = '', ...rest] = answer.match(/[\s\S]{1,9}/gu) ?? []
    streaming(response).end(
      [
        piece(first),
        ...rest.map((one) => piece(one)),
        piece('', 'stop'),
        body.includes('include_usage') ? counts : '',
        done,
      ].join(''),
    )
  }

describe('the test of a model', () => {
  it('says in words that it streams, cites, reads a long request, counts and answers in JSON', async () => {
    expect(await told(good(100_000))).toEqual([
      'yes: The model answers.',
      'yes: It sends its answer while it writes (it streams), so sentences appear one by one.',
      'yes: It cites its evidence as asked.',
      'yes: It reads a request as long as Vouch sends, from its first line to its last.',
      'yes: It says how much it read and wrote, in tokens (parts of words): 2600 and 9.',
      'yes: It keeps to a set form (JSON) when asked to; Vouch does not need that.',
    ])
  })

  it('says that a server with a short context cuts a long request', async () => {
    expect((await told(good(2_000))).join('\n')).toContain('no: It did not show that it reads a long request whole.')
  })

  it('believes a server that counts less than it was sent, whatever its model says', async () => {
    const lines = await told(good(100_000, usage.replace('2600', '500')))
    expect(lines.join('\n')).toContain('no: It did not show that it reads a long request whole.')
    expect(lines.join('\n')).not.toContain('yes: It reads a request as long')
  })

  it('says that a server sends its answer in one piece', async () => {
    const body = { choices: [{ message: { content: '[e1] I baked 200 loaves a day.' }, finish_reason: 'stop' }] }
    const lines = await told(
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    )
    expect(lines.join('\n')).toContain('yes: It sends its answer in one piece')
    expect(lines.join('\n')).not.toContain('it streams')
  })

  it('says that a model cites nothing', async () => {
    const lines = await told(
      (response) => void streaming(response).end(piece('I baked 200 loaves ') + piece('a day.', 'stop') + done),
    )
    expect(lines.join('\n')).toContain('no: It did not cite its evidence as asked')
  })

  it('tries a request about as long as the longest that is sent', () => {
    const sizes = trials.map(({ request: { system, prompt } }) => estimateTokens(system) + estimateTokens(prompt))
    expect(Math.max(...sizes)).toBeGreaterThan(contextTokens * 0.5)
    expect(Math.max(...sizes)).toBeLessThan(contextTokens * 0.75)
  })

  it('does without a JSON answer where the server refuses the field, and asks twice at most', async () => {
    let refused = 0
    const lines = await told((response, seen, count) => {
      if (!seen.body.includes('response_format')) return good(100_000)(response, seen, count)
      refused += 1
      refuse(response, 400, { message: 'response_format is not supported' })
    })
    expect(refused).toBe(2)
    expect(lines.join('\n')).toContain(
      'yes: It does not keep to a set form (JSON) when asked to; Vouch does not need that.',
    )
  })

  it('does not take thoughts for an answer', async () => {
    const lines = await told((response) => void streaming(response).end(piece('<think>hm</think>', 'stop') + done))
    expect(lines[0]).toContain('no: It thought aloud and wrote no answer.')
    expect(lines.join('\n')).not.toContain('The model answers.')
  })

  it('says that an answer was empty, and asks no further', async () => {
    const lines = await told((response) => void streaming(response).end(piece('', 'stop') + done))
    expect(lines).toEqual([expect.stringContaining('sent an empty answer')])
  })

  it('tells a wrong key once, and asks no further', async () => {
    let asked = 0
    const lines = await told((response) => {
      asked += 1
      refuse(response, 401)
    })
    expect(asked).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('refused the key')
  })
})
