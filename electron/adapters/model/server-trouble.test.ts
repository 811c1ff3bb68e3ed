import { describe, expect, it } from 'vitest'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { collected } from '../../testing/collected.ts'
import { openaiModel } from './openai-model.ts'
import { ask, request, timing } from './testing/ask-model.ts'
import { type Answering, done, hostileServer, piece, refuse, streaming } from './testing/hostile-server.ts'

const good: Answering = (response) => void streaming(response).end(piece('[e1] I taught.\n', 'stop') + done)
const asksForPause =
  (after: string, error: Readonly<Record<string, unknown>> = {}): Answering =>
  (response, seen, count) => {
    if (count > 0) return good(response, seen, count)
    response.setHeader('retry-after', after)
    refuse(response, 429, error)
  }

describe('a server that asks for a pause', () => {
  it.each([
    'Rate limit reached for requests. Please try again in 2s. Visit https://platform.example.org/account/billing to add a payment method.',
    'Rate limit reached on tokens per minute (TPM). Need more tokens? Upgrade at https://console.example.org/settings/billing',
  ])('is waited for though it names its page of payments: %s', async (message) => {
    const { text, error, events } = await ask(asksForPause('2', { message, code: 'rate_limit_exceeded' }))
    expect([text, error]).toEqual(['[e1] I taught.\n', null])
    expect(events[0]).toMatchObject({ kind: 'waiting', seconds: 2 })
  })

  it.each([
    {
      code: 'insufficient_quota',
      message: 'You exceeded your current quota, please check your plan and billing details.',
    },
    { message: 'Insufficient credits. Add more to go on.' },
    { message: 'Your credit balance is too low.' },
  ])('is not asked again where the account is empty: $message', async (problem) => {
    const { error, bodies } = await ask(asksForPause('1', problem))
    expect(error?.message).toMatch(/no credit left/u)
    expect(bodies).toHaveLength(1)
  })

  it.each(['-5', 'soon', 'Infinity', ''])('for no time (%j) is asked again after our own', async (after) => {
    const { events, error } = await ask(asksForPause(after))
    expect(error).toBeNull()
    expect(events[0]).toMatchObject({ kind: 'waiting', seconds: 1 })
  })

  it.each([
    ['99999999999999999999999', /again later/u],
    ['Fri, 31 Dec 9999 23:59:59 GMT', /again later/u],
    ['90', /again in 2 minutes/u],
    ['400000', /again in 5 days/u],
  ])('for long (%s) is told about, not waited for', async (after, words) => {
    const { error, bodies } = await ask(asksForPause(after))
    expect(error?.message).toMatch(words)
    expect(bodies).toHaveLength(1)
  })
})

describe('what a server repeats of the request', () => {
  const evidence = { messages: [{ content: 'Credit control, billing; kept temperature records; context length' }] }

  it('is not taken for what is wrong', async () => {
    const detail = [{ type: 'extra_forbidden', loc: ['body', 'max_tokens'], msg: 'Extra inputs', input: evidence }]
    const { text, error, bodies } = await ask((response, seen, count) => {
      if (count > 0) return good(response, seen, count)
      response.writeHead(422, { 'content-type': 'application/json' }).end(JSON.stringify({ detail }))
    })
    expect([text, error]).toEqual(['[e1] I taught.\n', null])
    expect(bodies.map((body) => ['max_tokens', 'temperature'].filter((field) => field in body))).toEqual([
      ['max_tokens', 'temperature'],
      ['temperature'],
    ])
  })

  it('is not repeated in a sentence', async () => {
    const detail = [{ type: 'missing', loc: ['body', 'user'], msg: 'Field required', input: evidence }]
    const { error } = await ask(
      (response) =>
        void response.writeHead(422, { 'content-type': 'application/json' }).end(JSON.stringify({ detail })),
    )
    expect(error?.message).toMatch(/did not accept the request \(error 422\)/u)
    expect(error?.message).not.toMatch(/Credit|temperature/u)
  })

  it('says nothing of a model where it is a web page', async () => {
    const { error } = await ask(
      (response) =>
        void response.writeHead(404, { 'content-type': 'text/html' }).end('<html><title>Our models</title></html>'),
    )
    expect(error?.message).toMatch(/usually ends in \/v1/u)
  })
})

describe('a server that cannot be reached', () => {
  const elsewhere = { url: 'https://models.example.org/v1', local: false, key: null }
  /** What is told when a fetch fails so, and how often it was asked. */
  async function failing(cause: Error) {
    let asked = 0
    const fetch = async () => {
      asked += 1
      throw new TypeError('fetch failed', { cause })
    }
    const told = await collected(openaiModel({ timing, fetch }).write(elsewhere, request)).catch((error) => error)
    expect(told).toBeInstanceOf(VouchError)
    return { message: String(told.message), asked }
  }
  const coded = (code: string, message = 'failed') => Object.assign(new Error(message), { code })

  it.each<[string, Error, RegExp]>([
    ['refuses', coded('ECONNREFUSED'), /No server answers at models\.example\.org; check the address/u],
    ['refuses Chromium', new Error('net::ERR_CONNECTION_REFUSED'), /No server answers/u],
    ['has no name', coded('ENOTFOUND'), /was not found; check it and your connection/u],
    ['has no name for now', coded('EAI_AGAIN'), /was not found/u],
    ['has no name for Chromium', new Error('net::ERR_NAME_NOT_RESOLVED'), /was not found/u],
    ['is out of reach offline', new Error('net::ERR_INTERNET_DISCONNECTED'), /your connection/u],
    ['is on no network', coded('ENETUNREACH'), /your connection/u],
    ['vouches for itself', coded('DEPTH_ZERO_SELF_SIGNED_CERT'), /does not trust its certificate/u],
    ['shows half of its certificates', coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), /does not trust its certificate/u],
    ['has a certificate that ran out', new Error('net::ERR_CERT_DATE_INVALID'), /does not trust its certificate/u],
    ['speaks no TLS', coded('EPROTO', 'SSL routines: wrong version number'), /does not trust its certificate/u],
    ['has a port for something else', new Error('bad port'), /is not one that a model's server uses/u],
    ['has a port that Chromium refuses', new Error('net::ERR_UNSAFE_PORT'), /is not one that a model's server uses/u],
  ])('because it %s is asked once and told about with what to do', async (_, cause, words) => {
    const { message, asked } = await failing(cause)
    expect(message).toMatch(words)
    expect(message).toContain('built-in composer')
    expect(asked).toBe(1)
  })

  it('because the connection broke is asked again, and told about then', async () => {
    const { message, asked } = await failing(coded('ECONNRESET'))
    expect(message).toMatch(/The connection to models\.example\.org failed; try again later, or use the built-in/u)
    expect(asked).toBe(4)
  })

  it('is waited for while it loads on this computer alone', async () => {
    let asked = 0
    const fetch = async () => {
      asked += 1
      return Response.json({ error: { message: 'Loading model' } }, { status: 503 })
    }
    const told = collected(openaiModel({ timing, fetch }).write(elsewhere, request))
    await expect(told).rejects.toThrow('trouble of its own (error 503)')
    expect(asked).toBe(4)
  })
})

it('is asked no more once it may not be, also after a pause', async () => {
  let allowed = true
  await using server = await hostileServer((response) => {
    allowed = false
    response.setHeader('retry-after', '1')
    refuse(response, 429)
  })
  const mayAsk = () => {
    if (!allowed) throw new VouchError('model-refused', 'No AI here.')
  }
  const written = openaiModel({ timing }).write({ url: server.url, local: true, key: null }, { ...request, mayAsk })
  await expect(collected(written)).rejects.toThrow('No AI here.')
  expect(server.seen).toHaveLength(1)
})
