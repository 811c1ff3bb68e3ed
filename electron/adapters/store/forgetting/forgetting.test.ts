import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pastryChef } from '../../../testing/pastry-chef.ts'
import { taken } from '../../../testing/taken.ts'
import { temporaryApp } from '../../../testing/temporary-app.ts'
import { automaticBackups } from '../backups/automatic-backups.ts'

/** The word that must be nowhere afterwards; neither its case nor its ending is how the search index would keep it. */
const marker = 'xylogra'
const cv = `# Ines Duarte

## Experience

### Printer, Harbour Press, 2017 – 2019

- Cut xylographs for menus

### Xylographer, Xylograph House, 2015 – 2017

- Printed the xylograph of the year
`

let folder: string
let library: string
let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-forget-'))
  library = join(folder, 'library.vouch')
  app = temporaryApp(library, { backups: join(folder, 'backups') })
})
afterEach(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Names of the files in and below the folder whose bytes hold the marker, in any case. */
const holding = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    try {
      return readFileSync(join(folder, name)).toString('latin1').toLowerCase().includes(marker)
    } catch {
      return false
    }
  })

async function imported(): Promise<string> {
  for await (const _ of await app.client.library.import({ files: [new File([cv], 'xylograph.md')] }));
  return (await app.client.library.view()).sources.find(({ name }) => name === 'xylograph.md')?.id ?? ''
}

/** A source that has been searched, reworded, removed and taken back, called right, restored beside and backed up. */
async function wellKept(): Promise<string> {
  const source = await imported()
  const { evidence } = await app.client.library.view()
  const [first, second] = evidence.filter(({ text }) => text.toLowerCase().includes(marker))
  await app.client.library.search({ query: marker, limit: 5 })
  await app.client.library.editEvidence({ id: first?.id ?? '', text: 'Cut woodblocks', entry: first?.entry ?? null })
  const { undo } = await app.client.library.removeEvidence({ id: second?.id ?? '' })
  await app.client.library.undo({ undo })
  app.store.transact(() => app.store.settled.add('spelling Xylographer xylograph'))
  const { file } = await app.client.backups.make()
  await app.client.backups.restore({ file, dryRun: false })
  const { undo: away } = await app.client.library.removeEvidence({ id: second?.id ?? '' })
  await app.client.library.undo({ undo: away })
  automaticBackups(library, { within: join(folder, 'backups'), clock: { now: () => Date.now() } }).makeIfDue()
  return source
}

describe('deleting a source for good', () => {
  it('leaves no byte of it in the library, the log, the search, the copies and the backups', async () => {
    await pastryChef(app).begun()
    const source = await wellKept()
    expect(holding().length).toBeGreaterThan(2)
    expect(await app.client.library.forgetSource({ id: source })).toEqual({ copies: 2, left: [] })
    expect(holding()).toEqual([])
    const { sources, evidence } = await app.client.library.view()
    expect(sources.map(({ name }) => name)).toEqual(['cv.md'])
    expect(evidence.map(({ text }) => text)).toContain('Trained two apprentices in laminated doughs')
    app.close()
    expect(holding()).toEqual([])
  })

  it('keeps the words the person edited, without the quoted ones, and finds by search what stays', async () => {
    await pastryChef(app).begun()
    const source = await wellKept()
    const entry = (await app.client.library.view()).evidence.find(({ text }) => text === 'Cut woodblocks')?.entry
    await app.client.library.forgetSource({ id: source })
    const kept = (await app.client.library.view()).evidence.find(({ text }) => text === 'Cut woodblocks')
    expect(kept).toMatchObject({ original: null, origins: [], by: 'hand', entry })
    const titles = (await app.client.library.view()).entries.map(({ title }) => title)
    expect(titles).toContain('Printer')
    expect(titles).not.toContain('Xylographer')
    expect(await app.client.library.search({ query: 'woodblocks', limit: 5 })).toEqual([kept?.id])
    expect(await app.client.library.search({ query: 'apprentices', limit: 5 })).toHaveLength(1)
  })

  it('leaves the backups whole, with all else that was in them', async () => {
    await pastryChef(app).begun()
    const source = await wellKept()
    await app.client.library.forgetSource({ id: source })
    const { list } = await app.client.backups.kept()
    expect(list).toHaveLength(1)
    const brought = await app.client.backups.restoreKept({ name: list[0]?.name ?? '', dryRun: true })
    expect(brought).toMatchObject({ sources: 1, applications: 1, unreadable: 0 })
  })

  it('names the copies it could not clean, and damaged files that were set aside', async () => {
    const source = await wellKept()
    const torn = `${library}.before-restore-20200101T000000000Z.copy`
    const aside = `${library}.corrupt-20200101T000000000Z`
    writeFileSync(torn, 'xylograph')
    writeFileSync(aside, 'xylograph')
    const { left } = await app.client.library.forgetSource({ id: source })
    expect([...left].sort()).toEqual([torn, aside].sort())
    expect(
      holding()
        .map((name) => join(folder, name))
        .sort(),
    ).toEqual([torn, aside].sort())
  })

  it('can be stopped between two copies: the library is whole then, and asked again all of it goes', async () => {
    const source = await wellKept()
    const stop = new AbortController()
    let turns = 0
    const between = async () => {
      turns += 1
      if (turns === 2) stop.abort()
      stop.signal.throwIfAborted()
    }
    await expect(app.store.forgetSource(source, between)).rejects.toThrow(/abort/iu)
    const { sources, evidence } = await app.client.library.view()
    expect(sources.map(({ id }) => id)).toContain(source)
    expect(evidence.filter(({ text }) => text.toLowerCase().includes(marker))).not.toEqual([])
    expect(await app.client.library.forgetSource({ id: source })).toEqual({ copies: 1, left: [] })
    expect(holding()).toEqual([])
  })

  it('answers others between two copies, and cleans the copy that is made meanwhile', async () => {
    const source = await wellKept()
    const seen: number[] = []
    const { copies } = await app.store.forgetSource(source, async () => {
      seen.push((await app.client.library.view()).sources.length)
      if (seen.length !== 3) return
      const { file } = await app.client.backups.make()
      await app.client.backups.restore({ file, dryRun: false })
    })
    expect([copies, seen]).toEqual([3, [1, 1, 1, 1]])
    expect(holding()).toEqual([])
  })

  it('is not begun when it was stopped before, nor is deleting everything', async () => {
    const source = await wellKept()
    const before = holding()
    const stopped = { signal: AbortSignal.abort() }
    await expect(app.client.library.forgetSource({ id: source }, stopped)).rejects.toThrow()
    await expect(app.client.library.forgetEverything({ sure: 'everything' }, stopped)).rejects.toThrow()
    expect(holding()).toEqual(before)
  })

  it('says so when the source is not there, and deletes nothing', async () => {
    await imported()
    await expect(app.client.library.forgetSource({ id: 's99' })).rejects.toThrow(/not there|no longer/u)
    expect(holding()).not.toEqual([])
  })
})

describe('deleting everything for good', () => {
  it('leaves an empty library and no byte of what was there, in any file', async () => {
    const chef = pastryChef(app)
    const { application, posting } = await chef.begun()
    await chef.write(application, posting.requirements[1]?.id ?? '', 'Sugared the xylograph.')
    await taken(app, application, app.client.exports.write({ application, format: 'md' }))
    await wellKept()
    writeFileSync(`${library}.corrupt-20200101T000000000Z`, 'xylograph')
    writeFileSync(`${library}.corrupt-20200101T000000000Z-wal`, 'xylograph')
    expect(await app.client.library.forgetEverything({ sure: 'everything' })).toEqual({ copies: 2, left: [] })
    expect(holding()).toEqual([])
    const view = await app.client.library.view()
    expect([view.sources, view.entries, view.evidence, await app.client.applications.list()]).toEqual([[], [], [], []])
    expect((await app.client.backups.kept()).list).toEqual([])
    app.close()
    expect(readdirSync(folder)).not.toContain('library.vouch-wal')
    expect(holding()).toEqual([])
  })

  it('reaches the journal and the lists of another host that has the library open', async () => {
    await pastryChef(app).begun()
    await wellKept()
    const other = temporaryApp(library)
    expect((await other.client.library.view()).sources).toHaveLength(2)
    await other.client.applications.search({ query: 'kitchen' })
    expect(await app.client.library.forgetEverything({ sure: 'everything' })).toMatchObject({ left: [] })
    expect(holding()).toEqual([])
    expect((await other.client.library.view()).sources).toEqual([])
    other.close()
    expect(holding()).toEqual([])
  })

  it('gives a library that can be filled again, with new ids', async () => {
    const before = await imported()
    await app.client.library.forgetEverything({ sure: 'everything' })
    expect(await imported()).not.toBe(before)
    const database = new DatabaseSync(library, { readOnly: true })
    expect(database.prepare('PRAGMA integrity_check').get()?.integrity_check).toBe('ok')
    database.close()
  })

  it('leaves the copies of a library that cannot be written as they are', async () => {
    await wellKept()
    app.close()
    const database = new DatabaseSync(library)
    database.exec('PRAGMA user_version = 999')
    database.close()
    const before = holding()
    const newer = temporaryApp(library, { backups: join(folder, 'backups') })
    await expect(newer.client.library.forgetEverything({ sure: 'everything' })).rejects.toThrow('newer Vouch')
    newer.close()
    expect(holding()).toEqual(before)
  })

  it('is not done by a call that is not sure', async () => {
    await imported()
    const unsure: object = {}
    await expect(app.client.library.forgetEverything(unsure as { sure: 'everything' })).rejects.toThrow()
    expect((await app.client.library.view()).sources).toHaveLength(1)
  })

  it('names what it could not delete', async () => {
    await wellKept()
    const stuck = `${library}.before-restore-20200101T000000000Z.copy`
    mkdirSync(stuck)
    const { copies, left } = await app.client.library.forgetEverything({ sure: 'everything' })
    expect([copies, left]).toEqual([2, [stuck]])
    expect(holding()).toEqual([])
  })
})
