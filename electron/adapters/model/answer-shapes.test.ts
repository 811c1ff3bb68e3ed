import { expect, it } from 'vitest'
import { collected } from '../../testing/collected.ts'
import { openaiModel } from './openai-model.ts'
import { ask, key, request, timing } from './testing/ask-model.ts'
import { type Answering, done, hostileServer, piece, streaming } from './testing/hostile-server.ts'

const thought = 'I could claim a doctorate'
const event = (delta: Readonly<Record<string, unknown>>) => `data: ${JSON.stringify({ choices: [{ delta }] })}\n\n`

it.each<[string, string]>([
  ['a field', event({ reasoning_content: thought })],
  ['another field', event({ reasoning: thought })],
  ['an object', event({ reasoning: { text: thought } })],
  ['details', event({ content: '', reasoning_details: [{ type: 'reasoning.text', text: thought }] })],
  ['blocks beside the text', event({ content: null, thinking_blocks: [{ type: 'thinking', thinking: thought }] })],
  ['parts of the text', event({ content: [{ type: 'thinking', thinking: thought, signature: 's' }] })],
  ['parts in parts', event({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: thought }] }] })],
  ['parts with a text', event({ content: [{ type: 'reasoning', text: thought }] })],
  ['a sealed part', event({ content: [{ type: 'redacted_thinking', data: thought }] })],
])('leaves out what a model thinks in %s', async (_, thinking) => {
  const { text, error } = await ask(
    (response) => void streaming(response).end(thinking + piece('[e1] I taught.\n', 'stop') + done),
  )
  expect([text, error]).toEqual(['[e1] I taught.\n', null])
})

it('reads text in parts of several kinds, an empty one among them', async () => {
  const parts = [
    { type: 'text', text: null },
    { type: 'output_text', text: '[e1] I ' },
    { type: 'text', text: 'led.' },
  ]
  const { text, error } = await ask(
    (response) => void streaming(response).end(event({ content: parts }) + piece('', 'stop') + done),
  )
  expect([text, error]).toEqual(['[e1] I led.', null])
})

it('reads one answer where a server sends several', async () => {
  const other = 'data: {"choices":[{"index":1,"delta":{"content":"I won."}}]}\n\n'
  const both = 'data: {"choices":[{"index":1,"delta":{"content":"I won."}},{"index":0,"delta":{"content":"led."}}]}\n\n'
  const { text } = await ask(
    (response) => void streaming(response).end(piece('[e1] I ') + other + both + piece('', 'stop') + done),
  )
  expect(text).toBe('[e1] I led.')
})

it.each<[string, Answering]>([
  ['nothing', (response) => void streaming(response).end(piece('', 'stop') + done)],
  ['white space', (response) => void streaming(response).end(piece(' \n\n', 'stop') + done)],
  ['thoughts alone', (response) => void streaming(response).end(event({ reasoning: thought }) + piece('', 'stop'))],
  [
    'a call of a tool',
    (response) =>
      void streaming(response).end(
        'data: {"choices":[{"delta":{"tool_calls":[{"index":0}]},"finish_reason":"tool_calls"}]}\n\n',
      ),
  ],
])('says so where the whole answer is %s', async (_, answer) => {
  const { error } = await ask(answer)
  expect(error?.message).toMatch(/sent an empty answer/u)
})

it('gives a model that begins with an empty piece as long to read as any other', async () => {
  await using server = await hostileServer((response) => {
    streaming(response).write(event({ role: 'assistant', content: '' }))
    setTimeout(() => response.end(piece('[e1] I taught.\n', 'stop') + done), 200)
  })
  const model = openaiModel({ timing: { ...timing, idle: 20 } })
  const events = await collected(model.write({ url: server.url, local: true, key }, request))
  expect(events).toEqual([{ kind: 'text', text: '[e1] I taught.\n' }])
})

it.each([
  ['stop', null],
  ['STOP', null],
  ['eos_token', null],
  ['end_turn', null],
  ['length', /its length limit/u],
  ['model_length', /its length limit/u],
  ['MAX_TOKENS', /its length limit/u],
  ['content_filter', /its filter stopped/u],
  ['SAFETY', /its filter stopped/u],
  ['error', /before its answer was complete/u],
  ['abort', /before its answer was complete/u],
  ['', /before its answer was complete/u],
])('keeps what came of an answer that ended by “%s”, and says whether it is whole', async (finish, words) => {
  const { text, error } = await ask(
    (response) => void streaming(response).end(piece('[e1] I taught.\n') + piece('', finish) + done),
  )
  expect(text).toBe('[e1] I taught.\n')
  if (words === null) expect(error).toBeNull()
  else expect(error?.message).toMatch(words)
})
