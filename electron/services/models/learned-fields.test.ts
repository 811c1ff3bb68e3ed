import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, expect, it } from 'vitest'
import { done, hostileServer, piece, refuse, streaming } from '../../adapters/model/testing/hostile-server.ts'
import { memorySecrets } from '../../adapters/secrets/memory-secrets.ts'
import { settingsFile } from '../../adapters/settings/settings-file.ts'
import { compose } from '../../compose.ts'

const folder = mkdtempSync(join(tmpdir(), 'vouch-learned-'))
afterEach(() => rmSync(folder, { recursive: true }))

/** The program as it starts, with the settings that stand on disk. */
const started = () => {
  const settings = settingsFile(folder)
  const about = { kind: 'command-line' as const, version: '0', platform: 'linux' }
  const app = compose({ library: ':memory:', about, settings, secrets: memorySecrets(), log: { write: () => {} } })
  return { ...app, settings, client: createRouterClient(app.router, { context: {} }) }
}

it('what a test call learned of a server is in the settings, serves the program when it starts anew, and goes when the model is disconnected', async () => {
  await using server = await hostileServer((response, { body }) =>
    'temperature' in JSON.parse(body)
      ? refuse(response, 400, { param: 'temperature', code: 'unsupported_value' })
      : void streaming(response).end(piece('[e1] I baked bramble lighthouse loaves.\n', 'stop') + done),
  )
  const first = started()
  await first.client.models.connect({ url: server.url, name: 'm', key: 'sk-of-nobody', prices: null })
  await first.client.models.test()
  first.close()
  expect(server.seen.filter(({ body }) => 'temperature' in JSON.parse(body))).toHaveLength(1)

  const before = server.seen.length
  const second = started()
  expect(second.settings.read().learnedFields).toMatchObject([
    { url: server.url, model: 'm', fields: { temperature: false, usage: 'asked' } },
  ])
  await second.client.models.test()
  expect(server.seen.slice(before).map(({ body }) => 'temperature' in JSON.parse(body))).toEqual([false, false, false])
  await second.client.models.disconnect()
  expect(settingsFile(folder).read().learnedFields).toEqual([])
  second.close()
})
