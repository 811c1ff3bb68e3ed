import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, expect, it } from 'vitest'
import { hostileServer, refuse } from '../../adapters/model/testing/hostile-server.ts'
import { readBytes } from '../../adapters/readers/read-bytes.ts'
import { settingsFile } from '../../adapters/settings/settings-file.ts'
import { fileLog } from '../../adapters/system/file-log.ts'
import { systemClock } from '../../adapters/system/system.ts'
import { compose } from '../../compose.ts'
import { collected } from '../../testing/collected.ts'

const key = 'sk-very-secret-9f8e7d6c5b4a'
const cv =
  '# Ada Finch\n\n## Experience\n\n### Baker, Mill Street Bakery\n\n2019 – present\n\n- Baked 200 loaves a day\n'

const folder = mkdtempSync(join(tmpdir(), 'vouch-keys-'))
afterEach(() => rmSync(folder, { recursive: true }))

/** Every file below a folder that holds these bytes. */
function filesWith(words: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(words))
}

it('no file, log, error or answer holds a key, whatever the server does with it', async () => {
  await using server = await hostileServer((response) =>
    refuse(response, 401, { message: `Incorrect API key provided: ${key}` }),
  )
  const app = compose({
    library: join(folder, 'library.vouch'),
    about: { kind: 'command-line', version: '0', platform: 'linux' },
    settings: settingsFile(join(folder, 'settings')),
    log: fileLog(join(folder, 'state'), systemClock),
    reader: { read: (file) => readBytes(file) },
  })
  const client = createRouterClient(app.router, { context: {} })
  const told: unknown[] = []
  const tell = async (act: () => Promise<unknown>) => {
    told.push(
      await act().catch((error: unknown) => (error instanceof Error ? [error.message, error.stack, error] : error)),
    )
  }
  await collected(await client.library.import({ files: [new File([cv], 'cv.md')] }))
  const posting = await client.postings.add({ text: '# Baker\n\n## Requirements\n\n- Experience of baking bread\n' })
  const application = await client.applications.create({ posting: posting.id, kind: 'statement' })
  const requirement = posting.requirements[0]?.id ?? ''
  await client.matches.pair({
    application: application.id,
    requirement,
    evidence: app.ports.store.evidence.list()[0]?.id ?? '',
  })
  const section = (await client.documents.get({ application: application.id })).document.sections[1]?.id ?? ''

  await tell(() => client.models.connect({ url: server.url, name: 'm', key, prices: null }))
  await tell(() => client.models.status())
  await tell(() => client.settings.get())
  await tell(() => client.models.list({ url: server.url, key }))
  await tell(() => client.models.test())
  await tell(async () =>
    client.drafts.agree({ server: (await client.drafts.sending({ application: application.id, section })).server }),
  )
  await tell(async () => collected(await client.drafts.write({ application: application.id, section })))
  await tell(() => client.models.connect({ url: `not an address ${key}`, name: 'm', key, prices: null }))
  app.close()

  expect(server.seen.length).toBeGreaterThanOrEqual(3)
  expect(server.seen.every(({ headers }) => headers.authorization === `Bearer ${key}`)).toBe(true)
  expect(JSON.stringify(told)).not.toContain(key)
  expect(filesWith('Baked 200 loaves').length).toBeGreaterThan(0)
  expect(filesWith(key)).toEqual([])
})
