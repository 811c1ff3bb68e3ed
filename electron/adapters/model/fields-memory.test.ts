import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { mostLearned } from '../../../shared/domain/settings.ts'
import type { SettingsFile } from '../../ports.ts'
import { collected } from '../../testing/collected.ts'
import { settingsFile } from '../settings/settings-file.ts'
import { fieldsMemory } from './fields-memory.ts'
import { openaiModel } from './openai-model.ts'
import { firstFields } from './request-fields.ts'
import { key, request, timing } from './testing/ask-model.ts'
import { type Answering, done, hostileServer, piece, refuse, streaming } from './testing/hostile-server.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-fields-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const good: Answering = (response) => void streaming(response).end(piece('[e1] I taught.\n', 'stop') + done)
/** A server that knows neither the usual field for length nor a temperature. */
const strict: Answering = (response, seen, count) => {
  const body = JSON.parse(seen.body)
  if ('max_tokens' in body) return refuse(response, 400, { param: 'max_tokens', code: 'unsupported_parameter' })
  if ('temperature' in body) return refuse(response, 422, { message: 'temperature: extra_forbidden' })
  return good(response, seen, count)
}

/** One run of the program: it knows what stands in its settings, and nothing else. */
const ask = (url: string, model: string, settings: SettingsFile = settingsFile(folder)) =>
  collected(
    openaiModel({ timing, memory: fieldsMemory(settings) }).write({ url, local: true, key }, { ...request, model }),
  )

const tried = (seen: readonly { readonly body: string }[]) =>
  seen.map(({ body }) => {
    const { model, ...fields } = JSON.parse(body)
    return [model, ...Object.keys(fields).filter((field) => /^(?:max_|temp|stream_o)/u.test(field))].join(' ')
  })

it('what a model takes is known again after a restart, and of no other model and no other server', async () => {
  await using first = await hostileServer(strict)
  await using other = await hostileServer(good)
  await ask(first.url, 'm')
  await ask(first.url, 'm')
  await ask(first.url, 'n')
  await ask(other.url, 'm')
  expect(tried(first.seen)).toEqual([
    'm max_tokens temperature',
    'm max_completion_tokens temperature',
    'm max_completion_tokens',
    'm max_completion_tokens stream_options',
    'n max_tokens temperature',
    'n max_completion_tokens temperature',
    'n max_completion_tokens',
  ])
  expect(tried(other.seen)).toEqual(['m max_tokens temperature'])
  expect(JSON.stringify(settingsFile(folder).read())).not.toContain(key)
})

it('a field that is refused only later is unlearned for good too', async () => {
  await using server = await hostileServer((response, seen, count) =>
    'stream_options' in JSON.parse(seen.body)
      ? refuse(response, 400, { message: 'stream_options is not supported' })
      : good(response, seen, count),
  )
  for (let run = 0; run < 3; run++) await ask(server.url, 'm')
  expect(tried(server.seen).map((fields) => fields.includes('stream_options'))).toEqual([false, true, false, false])
})

it('a request that no other field helped teaches nothing', async () => {
  await using server = await hostileServer((response, seen, count) =>
    count < 3 ? refuse(response, 400, { message: 'unknown field' }) : good(response, seen, count),
  )
  await expect(ask(server.url, 'm')).rejects.toThrow('did not accept the request')
  await ask(server.url, 'm')
  expect(tried(server.seen).at(-1)).toBe('m max_tokens temperature')
})

it('what an answer that broke off has shown is known all the same', async () => {
  await using server = await hostileServer((response, seen, count) =>
    'max_tokens' in JSON.parse(seen.body)
      ? strict(response, seen, count)
      : void streaming(response).end(piece('[e1] I taught.\n') + done),
  )
  for (let run = 0; run < 2; run++) await expect(ask(server.url, 'm')).rejects.toThrow('before its answer was complete')
  expect(tried(server.seen).map((fields) => fields.includes('max_tokens'))).toEqual([true, false, false])
})

it('is lost, and no draft with it, where the settings cannot be written', async () => {
  await using server = await hostileServer(strict)
  const settings = settingsFile(folder)
  const full: SettingsFile = {
    read: settings.read,
    write: () => {
      throw new Error('no space')
    },
  }
  const model = openaiModel({ timing, memory: fieldsMemory(full) })
  for (let time = 0; time < 2; time++)
    expect(await collected(model.write({ url: server.url, local: true, key }, request))).toHaveLength(1)
  expect(server.seen).toHaveLength(4)
})

it('what could be written in the end stands for what could not before', () => {
  const settings = settingsFile(folder)
  let isFull = true
  const memory = fieldsMemory({
    read: settings.read,
    write: (change) => {
      if (isFull) throw new Error('no space')
      return settings.write(change)
    },
  })
  const one = { url: 'https://models.example.org/v1', model: 'm' }
  memory.put({ ...one, fields: firstFields })
  expect([memory.get(one.url, one.model), settings.read().learnedFields]).toEqual([firstFields, []])
  isFull = false
  const later = { ...firstFields, temperature: false }
  memory.put({ ...one, fields: later })
  expect(memory.get(one.url, one.model)).toEqual(later)
  settings.write({ learnedFields: [] })
  expect(memory.get(one.url, one.model)).toBeNull()
})

it('the settings of a version that knew none are read, one line that cannot be read costs only itself, and their number is bounded', async () => {
  const line = { url: 'https://models.example.org/v1', model: 'm', fields: { ...firstFields, temperature: false } }
  const stored = (content: unknown) => writeFileSync(join(folder, 'config.json'), JSON.stringify(content))
  stored({ theme: 'dark', model: { url: line.url, name: 'm', prices: null } })
  expect(settingsFile(folder).read()).toMatchObject({ theme: 'dark', model: { name: 'm' }, learnedFields: [] })
  stored({ theme: 'dark', learnedFields: [{ ...line, fields: { length: 'tokens_of_tomorrow' } }, 7, line] })
  expect(settingsFile(folder).read()).toMatchObject({ theme: 'dark', learnedFields: [line] })
  const settings = settingsFile(folder)
  const memory = fieldsMemory(settings)
  for (let at = 0; at < mostLearned + 9; at++) memory.put({ ...line, model: `m${at}` })
  expect(settings.read().learnedFields).toHaveLength(mostLearned)
  expect([memory.get(line.url, 'm8'), memory.get(line.url, 'm9')]).toEqual([null, line.fields])
})
