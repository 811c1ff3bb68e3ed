import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportFormats } from '../../../shared/contract/exports.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { readBytes } from '../../adapters/readers/read-bytes.ts'
import { taken } from '../../testing/taken.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

const posting = '# Baker\n\n## You bring\n\n- Experience of baking bread\n'

let reading: AbortSignal | undefined
let held: PromiseWithResolvers<void> | null
let app: ReturnType<typeof temporaryApp>

beforeEach(() => {
  reading = undefined
  held = null
  app = temporaryApp(':memory:', {
    reader: {
      async read(file, signal) {
        reading = signal
        held?.resolve()
        if (!held) return await readBytes(file)
        return await new Promise<never>((_, reject) => {
          signal?.addEventListener('abort', () => reject(new VouchError('cancelled', 'Stopped.')), { once: true })
        })
      },
    },
  })
})
afterEach(() => app.close())

async function begun(): Promise<string> {
  const { id } = await app.client.postings.add({ text: posting })
  const { id: application } = await app.client.applications.create({ posting: id })
  const { revision, document } = await app.client.documents.get({ application })
  const sections = document.sections.map((section, index) =>
    index > 0
      ? section
      : {
          ...section,
          blocks: [
            { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: 'I baked bread.', marks: [] }] },
          ],
        },
  )
  await app.client.documents.save({ application, revision, document: { ...document, sections } })
  return application
}

describe('an export that is stopped', () => {
  it.each(exportFormats)('gives no file as %s and leaves none in the list, and the next is written', async (format) => {
    const application = await begun()
    const stop = new AbortController()
    const written = app.client.exports.write({ application, format }, { signal: stop.signal })
    stop.abort()
    await expect(written).rejects.toThrow()
    expect(await app.client.exports.list({ application })).toEqual([])
    const next = await taken(app, application, app.client.exports.write({ application, format }))
    expect(next.file.size).toBeGreaterThan(0)
    expect(await app.client.exports.list({ application })).toHaveLength(1)
  })

  it('stops the reading again of what it wrote', async () => {
    const application = await begun()
    held = Promise.withResolvers()
    const stop = new AbortController()
    const written = app.client.exports.write({ application, format: 'docx' }, { signal: stop.signal })
    await held.promise
    expect(reading?.aborted).toBe(false)
    stop.abort()
    await expect(written).rejects.toMatchObject({ data: { code: 'cancelled' } })
    expect(reading?.aborted).toBe(true)
    expect(await app.client.exports.list({ application })).toEqual([])
  })

  it('gives no evidence sheet and no file written once more either', async () => {
    const application = await begun()
    await taken(app, application, app.client.exports.write({ application, format: 'txt' }))
    const [left] = await app.client.exports.list({ application })
    const stop = new AbortController()
    const [sheet, again] = [
      app.client.exports.evidenceSheet({ application, format: 'pdf' }, { signal: stop.signal }),
      app.client.exports.rewrite({ application, id: left?.id ?? '', format: 'docx' }, { signal: stop.signal }),
    ]
    stop.abort()
    const ends = await Promise.allSettled([sheet, again])
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await app.client.exports.list({ application })).toHaveLength(1)
  })

  it('is in no list when the wish to stop came after the writing: the file reached nobody', async () => {
    const application = await begun()
    const { receipt } = await app.client.exports.write({ application, format: 'txt' })
    expect(await app.client.exports.list({ application })).toEqual([])
    expect(await app.client.exports.arrived({ application, receipt: receipt ?? '' })).toEqual([])
    expect(await app.client.exports.list({ application })).toHaveLength(1)
  })

  it('is listed once, though it is said twice that it arrived, and never for another application', async () => {
    const application = await begun()
    const other = await begun()
    const { receipt } = await app.client.exports.write({ application, format: 'txt' })
    const arrived = { application, receipt: receipt ?? '' }
    expect(await app.client.exports.arrived({ ...arrived, application: other })).toMatchObject([
      expect.stringContaining('not in the list'),
    ])
    await app.client.exports.arrived(arrived)
    expect(await app.client.exports.arrived(arrived)).toMatchObject([expect.stringContaining('not in the list')])
    expect(await app.client.exports.list({ application })).toHaveLength(1)
    expect(await app.client.exports.list({ application: other })).toEqual([])
  })

  it('brings nothing back of an application that was deleted while the file was on its way', async () => {
    const application = await begun()
    const { receipt } = await app.client.exports.write({ application, format: 'txt' })
    await app.client.applications.forget({ id: application })
    expect(await app.client.exports.arrived({ application, receipt: receipt ?? '' })).toHaveLength(1)
    expect(await app.client.exports.list({ application })).toEqual([])
  })
})
