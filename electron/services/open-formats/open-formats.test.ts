import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { zipArchive } from '../../adapters/archive/zip-archive.ts'
import { collected } from '../../testing/collected.ts'
import { taken } from '../../testing/taken.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'
import { gatherLibrary } from './gather-library.ts'

const cv = `# Mina Roth

## Experience

### Cook, Harbour Canteen, 2019 – 2023

- Cooked for 300 guests a day
- Taught two apprentices about allergens

## Notes

(ask Jo for the exact numbers)
`
const posting =
  '# Cook at Quay Works\n\n## What you need\n\n- Experience of cooking for many guests\n- A driving licence\n'

let folder: string
let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-open-'))
  app = temporaryApp(join(folder, 'one.vouch'))
})
afterEach(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A library with a bit of everything: originals, evidence by hand, a pair, a gap, versions, a file that left, a finding called right. */
async function filled() {
  const { client, store } = app
  await collected(await client.library.import({ files: [new File([cv], 'cv: the best.md')] }))
  await client.library.addEvidence({ text: 'Speaks *Dutch* with guests', entry: null })
  const added = await client.postings.add({ text: posting })
  const { id } = await client.applications.create({ posting: added.id, kind: 'statement' })
  const { evidence } = await client.library.view()
  const [first, second] = added.requirements.map((one) => one.id)
  await client.matches.pair({
    application: id,
    requirement: first ?? '',
    evidence: evidence[0]?.id ?? '',
    remark: 'best',
  })
  await client.matches.gap({ application: id, requirement: second ?? '', gap: true })
  const { document, revision } = await client.documents.get({ application: id })
  const sections = document.sections.map((section, index) =>
    index === 0
      ? {
          ...section,
          blocks: [
            {
              kind: 'paragraph' as const,
              content: [
                { kind: 'text' as const, text: 'I cooked for 300 guests a day.', marks: [] },
                { kind: 'text' as const, text: ' (which year?)', marks: [{ kind: 'note' as const }] },
              ],
            },
          ],
        }
      : section,
  )
  await client.documents.save({ application: id, revision, document: { ...document, sections } })
  await taken(app, id, client.exports.write({ application: id, format: 'md' }))
  store.settled.add('double e1 e2')
  store.details.put({ name: 'Mina Roth', address: ['Quay 3'], email: 'mina@example.org', phone: '', links: [] })
  return id
}

const everything = () => gatherLibrary(app.store)

describe('the library in open formats', () => {
  it('comes back the same in another library, with its files, and gives no id twice', async () => {
    await filled()
    const before = everything()
    const { file } = await app.client.backups.makeOpen()
    app.close()
    app = temporaryApp(join(folder, 'other.vouch'))
    expect(await app.client.backups.restore({ file, dryRun: true })).toEqual({
      sources: 1,
      evidence: 3,
      applications: 1,
      unreadable: 0,
      restored: false,
    })
    expect((await app.client.library.view()).evidence).toEqual([])
    expect(await app.client.backups.restore({ file, dryRun: false })).toMatchObject({ restored: true, unreadable: 0 })
    const after = everything()
    expect(after.library).toEqual(before.library)
    expect([...after.files]).toEqual([...before.files])
    const used = new Set(JSON.stringify(before.library).match(/"[a-z]\d+"/gu))
    for (const prefix of ['e', 'n', 'a', 'p', 'f', 'h', 's', 'x'])
      expect(used.has(`"${app.store.nextId(prefix)}"`)).toBe(false)
    expect(await app.client.library.search({ query: 'allergens' })).toHaveLength(1)
  })

  it('are files that need no Vouch: Markdown, JSON Resume, the originals, JSON with its schema', async () => {
    await filled()
    const { file, name } = await app.client.backups.makeOpen()
    expect(name).toMatch(/^vouch-\d{4}-\d\d-\d\d\.zip$/u)
    const files = zipArchive.unpack(new Uint8Array(await file.arrayBuffer()))
    const text = (place: string) => new TextDecoder().decode(files.get(place))
    const title = 'applications/01 Cook'
    expect([...files.keys()].toSorted()).toEqual(
      [
        'README.txt',
        `${title}/document.md`,
        `${title}/posting.txt`,
        ...[...files.keys()].filter((place) => place.startsWith(`${title}/left/01 `)),
        'library.json',
        'library.md',
        'library.schema.json',
        'resume.json',
        'sources/01 cv the best.md',
      ].toSorted(),
    )
    expect([...files.keys()].filter((place) => place.includes('/left/'))).toHaveLength(1)
    expect(text('sources/01 cv the best.md')).toBe(cv)
    expect(text(`${title}/posting.txt`)).toBe(posting)
    expect(text(`${title}/document.md`)).toContain('I cooked for 300 guests a day. (which year?)')
    expect(text('library.md')).toContain('## Cook, Harbour Canteen (2019 – 2023)\n\n- Cooked for 300 guests a day\n')
    expect(text('library.md')).toContain('- Speaks \\*Dutch\\* with guests')
    expect(JSON.parse(text('resume.json')).work).toMatchObject([{ name: 'Harbour Canteen', position: 'Cook' }])
    const schema = JSON.parse(text('library.schema.json'))
    expect(Object.keys(schema.properties)).toEqual(Object.keys(JSON.parse(text('library.json'))))
  })

  it('tell how many files are missing, and bring the rest', async () => {
    await filled()
    const { file } = await app.client.backups.makeOpen()
    const files = new Map(zipArchive.unpack(new Uint8Array(await file.arrayBuffer())))
    files.delete('sources/01 cv the best.md')
    const thinner = new File([new Uint8Array(zipArchive.pack(files))], 'a.zip')
    expect(await app.client.backups.restore({ file: thinner, dryRun: true })).toMatchObject({
      sources: 1,
      unreadable: 1,
    })
  })

  it.each([
    ['no library', new Map([['a.txt', 'x']]), 'it holds no library.json'],
    ['no JSON', new Map([['library.json', '{"format"']]), 'library.json is no JSON'],
    ['another format', new Map([['library.json', '{"format":"other"}']]), 'at format'],
    [
      'a key that is not known',
      new Map([['library.json', '{"format":"vouch-library","version":1,"__proto__":{"polluted":1},"more":1}']]),
      'library.json is not as it should be at sources',
    ],
  ])('with %s are refused with a sentence that says where, and change nothing', async (_, texts, said) => {
    await filled()
    const before = everything()
    const bytes = zipArchive.pack(new Map([...texts].map(([place, text]) => [place, new TextEncoder().encode(text)])))
    const file = new File([new Uint8Array(bytes)], 'a.zip')
    await expect(app.client.backups.restore({ file, dryRun: false })).rejects.toMatchObject({
      code: 'PROBLEM',
      data: { code: 'file-damaged', message: expect.stringContaining(said) },
    })
    expect(everything().library).toEqual(before.library)
    expect('polluted' in {}).toBe(false)
  })

  it('of a program that did not read who reads applications open as they are', async () => {
    await filled()
    const { file } = await app.client.backups.makeOpen()
    const files = new Map(zipArchive.unpack(new Uint8Array(await file.arrayBuffer())))
    const library = JSON.parse(new TextDecoder().decode(files.get('library.json')))
    for (const one of library.postings) delete one.addressee
    files.set('library.json', new TextEncoder().encode(JSON.stringify(library)))
    const older = new File([new Uint8Array(zipArchive.pack(files))], 'a.zip')
    await app.client.backups.restore({ file: older, dryRun: false })
    expect(app.store.postings.list()).toMatchObject([{ addressee: null }])
  })

  it('that point at what is not there change nothing', async () => {
    await filled()
    const { file } = await app.client.backups.makeOpen()
    const files = new Map(zipArchive.unpack(new Uint8Array(await file.arrayBuffer())))
    const library = JSON.parse(new TextDecoder().decode(files.get('library.json')))
    library.applications[0].posting = 'p99'
    files.set('library.json', new TextEncoder().encode(JSON.stringify(library)))
    const before = everything()
    const odd = new File([new Uint8Array(zipArchive.pack(files))], 'a.zip')
    await expect(app.client.backups.restore({ file: odd, dryRun: false })).rejects.toMatchObject({
      data: { code: 'file-damaged' },
    })
    expect(everything().library).toEqual(before.library)
  })
})
