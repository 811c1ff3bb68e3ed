import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { unzipSync } from 'fflate'
import { afterEach, expect, it } from 'vitest'
import { type Answering, hostileServer, piece, refuse, streaming } from '../../adapters/model/testing/hostile-server.ts'
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

/** Ways in which a server gives the key back: in a refusal, in the name of a field, in a header, in the middle of an answer and as a model's words. */
const echoes: readonly Answering[] = [
  (response) => refuse(response, 401, { message: `Incorrect API key provided: ${key}`, param: key, code: key }),
  (response) => refuse(response, 418, { message: `Bearer ${key} is no teapot` }),
  (response) => void response.writeHead(502, { 'x-key': key }).end(`<html>${key}</html>`),
  (response) =>
    void streaming(response).end(
      `${piece('[e1] I baked 200 loaves a day.\n')}data: {"error":{"message":"${key}"}}\n\n`,
    ),
  (response) => void response.writeHead(307, { location: `http://127.0.0.1:9/${key}` }).end(),
]

it('no file, log, error or answer holds a key, whatever the server does with it', async () => {
  let echo = echoes[0]
  await using server = await hostileServer((response, seen, count) => {
    response.setHeader('retry-after', '0')
    return echo?.(response, seen, count)
  })
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
  for (echo of echoes) {
    await tell(async () => collected(await client.drafts.write({ application: application.id, section })))
    await tell(() => client.models.test())
    await tell(() => client.models.list({ url: server.url }))
    await tell(() => client.matches.rankWithModel({ application: application.id, requirement }))
    await tell(async () =>
      collected(
        await client.checks.secondOpinion({
          application: application.id,
          claims: [{ text: 'I baked 200 loaves a day.', evidence: [app.ports.store.evidence.list()[0]?.id ?? ''] }],
        }),
      ),
    )
  }
  await tell(() => client.models.connect({ url: `not an address ${key}`, name: 'm', key, prices: null }))
  await tell(() => client.host.log())
  const left = [
    await client.backups.make(),
    await client.backups.makeOpen(),
    await client.host.report(),
    await client.exports.evidenceSheet({ application: application.id, format: 'md' }),
    await client.exports.write({ application: application.id, format: 'html' }),
  ]
  const bytes = await Promise.all(left.map(async ({ file }) => new Uint8Array(await file.arrayBuffer())))
  const opened = Object.values(unzipSync(bytes[1] ?? new Uint8Array()))
  app.close()

  for (const part of [...bytes, ...opened]) expect(Buffer.from(part).includes(key)).toBe(false)
  expect(server.seen.length).toBeGreaterThanOrEqual(3)
  expect(server.seen.every(({ headers }) => headers.authorization === `Bearer ${key}`)).toBe(true)
  expect(JSON.stringify(told)).not.toContain(key)
  expect(filesWith('Baked 200 loaves').length).toBeGreaterThan(0)
  expect(filesWith(key)).toEqual([])
})
