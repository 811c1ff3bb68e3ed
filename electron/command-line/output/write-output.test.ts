import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { settingsSchema } from '../../../shared/domain/settings.ts'
import { letterSample, statementSample } from '../../../shared/formats/testing/sample-documents.ts'
import { docxWriter } from '../../adapters/docx/word-writer.ts'
import { compose } from '../../compose.ts'
import { writeOutput } from './write-output.ts'

const folder = mkdtempSync(join(tmpdir(), 'vouch-output-'))
const settings = { read: () => settingsSchema.parse({}), write: () => settingsSchema.parse({}) }
const about = { kind: 'command-line' as const, version: '0', platform: 'linux' }
const app = compose({ library: ':memory:', about, settings, log: { write: () => {} } })

afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

it('keeps the file that is there when the new one, read again, says something else', async () => {
  const path = join(folder, 'statement.docx')
  writeFileSync(path, 'the old file')
  const said: string[] = []
  const context = { say: (line: string) => said.push(line) }
  const another: typeof app.ports = { ...app.ports, word: { docx: () => docxWriter().docx(letterSample) } }
  const write = (ports: typeof another) =>
    // @ts-expect-error a command has more than what it says
    writeOutput(ports, { document: statementSample }, { out: { path, format: 'docx' }, context })
  await expect(write(another)).rejects.toMatchObject({
    code: 'output-failed',
    message: expect.stringMatching(/statement\.docx.*what was there before is kept/su),
  })
  expect(readFileSync(path, 'utf8')).toBe('the old file')
  expect(readdirSync(folder)).toEqual(['statement.docx'])
  await write({ ...app.ports, word: docxWriter() })
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
})
