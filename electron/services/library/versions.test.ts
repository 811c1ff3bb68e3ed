import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Document } from '../../../shared/domain/document.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

const first = `# Amina Okafor

## Experience

### Ward Manager, Fernhill Hospital

April 2019 – present

- Led a team of 14 nurses on a 28-bed stroke ward
- Cut falls by 30% with hourly rounding
- Wrote the induction plan for new starters

### Staff Nurse, Ashdown Infirmary

2014 – 2019

- Trained 25 students in wound care
- Kept the controlled drugs register
`

const second = `# Amina Okafor

## Experience

### Ward Manager, Fernhill Hospital

April 2019 – August 2026

- Led a team of 14 nurses on a 28-bed stroke ward
- Cut falls by 45% with hourly rounding and bed alarms
- Chaired the falls group of the region

### Staff Nurse, Ashdown Infirmary

2014 – 2019

- Trained 25 students in wound care
- Kept the controlled drugs register
`

const posting = `# Senior Nurse

## Essential criteria

- Experience of leading a team of nurses
- Experience of reducing harm from falls
`

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

async function imported(text: string, name: string) {
  for await (const event of await app.client.library.import({ files: [new File([text], name)] }))
    if (event.kind === 'done') return event
  throw new Error('The file was not read.')
}

const item = async (words: string) => {
  const { evidence } = await app.client.library.view()
  const [found, ...others] = evidence.filter(({ text }) => text.includes(words))
  if (!found || others.length > 0) throw new Error(`“${words}” stands ${others.length + (found ? 1 : 0)} times.`)
  return found
}

const texts = async () => (await app.client.library.view()).evidence.map(({ text }) => text)

async function application(paired: readonly string[]) {
  const { id, requirements } = await app.client.postings.add({ text: posting })
  const { id: application } = await app.client.applications.create({ posting: id, kind: 'statement' })
  for (const [index, evidence] of paired.entries())
    await app.client.matches.pair({ application, requirement: requirements[index]?.id ?? '', evidence })
  const { document, revision } = await app.client.documents.get({ application })
  await app.client.documents.save({ application, revision, document: cited(document, paired) })
  return application
}

const cited = (document: Document, evidence: readonly string[]): Document => ({
  ...document,
  sections: document.sections.map((section, index) => {
    const id = evidence[index]
    if (!id) return section
    const marks = [{ kind: 'citation' as const, evidence: [id] }]
    return { ...section, blocks: [{ kind: 'paragraph' as const, content: [{ kind: 'text', text: 'I did.', marks }] }] }
  }),
})

async function compared() {
  const old = await imported(first, 'cv-2025.md')
  const led = await item('Led a team of 14')
  const falls = await item('Cut falls by 30%')
  const now = await imported(second, 'cv-2026.md')
  const versions = { old: old.source, now: now.source }
  return { now, versions, led, falls, comparison: await app.client.library.compareVersions(versions) }
}

const nothing = { changed: [], entries: [], added: [], gone: [], removeOld: false }

describe('a newer version of a source', { timeout: 30_000 }, () => {
  it('is recognised when it is imported; another document is not', async () => {
    const { now, versions } = await compared()
    expect(now.older).toEqual({ id: versions.old, name: 'cv-2025.md' })
    const other = await imported('# Talks\n\n## Talks\n\n- Spoke about bees at the county show\n', 'talks.md')
    expect(other.older).toBeUndefined()
    const again = await imported(second, 'copy.md')
    expect(again).toMatchObject({ added: false, source: now.source })
    expect(again.older).toBeUndefined()
  })

  it('is compared: unchanged in silence, changed, added, gone', async () => {
    const { comparison, falls } = await compared()
    expect(comparison.same).toBe(3)
    expect(comparison.changed).toEqual([
      expect.objectContaining({
        id: falls.id,
        before: 'Cut falls by 30% with hourly rounding',
        after: 'Cut falls by 45% with hourly rounding and bed alarms',
        entry: 'Ward Manager · Fernhill Hospital',
      }),
    ])
    expect(comparison.added.map(({ text }) => text)).toEqual(['Chaired the falls group of the region'])
    expect(comparison.gone.map(({ text }) => text)).toEqual(['Wrote the induction plan for new starters'])
    expect(comparison.entries).toHaveLength(1)
    expect(comparison.entries[0]).toMatchObject({ before: { end: 'present' }, after: { end: '2026-08' } })
  })

  it('taken whole keeps the pairs and citations of what stayed and of what changed', async () => {
    const { versions, led, falls, comparison } = await compared()
    const id = await application([led.id, falls.id])
    const before = [
      await app.client.matches.pairing({ application: id }),
      await app.client.documents.get({ application: id }),
    ]
    await app.client.library.takeVersion({
      ...versions,
      changed: comparison.changed.map((one) => one.id),
      entries: comparison.entries.map((one) => one.id),
      added: comparison.added.map((one) => one.id),
      gone: comparison.gone.map((one) => one.id),
      removeOld: true,
    })
    expect(await app.client.matches.pairing({ application: id })).toEqual(before[0])
    expect(await app.client.documents.get({ application: id })).toEqual(before[1])
    expect((await item('Cut falls by 45%')).id).toBe(falls.id)
    const view = await app.client.library.view()
    expect(view.sources.map(({ name }) => name)).toEqual(['cv-2026.md'])
    expect(view.evidence.map(({ text }) => text).toSorted()).toEqual([
      'Chaired the falls group of the region',
      'Cut falls by 45% with hourly rounding and bed alarms',
      'Kept the controlled drugs register',
      'Led a team of 14 nurses on a 28-bed stroke ward',
      'Trained 25 students in wound care',
    ])
    expect(view.entries.map(({ title, end }) => [title, end])).toEqual([
      ['Ward Manager', '2026-08'],
      ['Staff Nurse', '2019'],
    ])
    for (const { origins, text } of view.evidence) {
      expect(origins.map(({ source }) => source)).toEqual([versions.now])
      const quote = origins[0]?.quote ?? { start: 0, end: 0 }
      expect(second.slice(quote.start, quote.end)).toBe(text)
    }
  })

  it('taken in part leaves the rest as it was, the other wording beside it', async () => {
    const { versions, comparison, falls } = await compared()
    await app.client.library.takeVersion({ ...versions, ...nothing, added: comparison.added.map(({ id }) => id) })
    expect(await texts()).toContain('Chaired the falls group of the region')
    expect(await texts()).toContain('Wrote the induction plan for new starters')
    expect((await item('Cut falls by')).text).toBe(falls.text)
    expect((await app.client.library.wordings({ id: falls.id })).map(({ name, text }) => [name, text])).toEqual([
      ['cv-2025.md', falls.text],
      ['cv-2026.md', 'Cut falls by 45% with hourly rounding and bed alarms'],
    ])
  })

  it('keeps words the person put in place of the quoted ones', async () => {
    const old = await imported(first, 'cv-2025.md')
    const falls = await item('Cut falls by 30%')
    await app.client.library.editEvidence({ id: falls.id, text: 'Made the ward safer', entry: falls.entry })
    const now = await imported(second, 'cv-2026.md')
    const versions = { old: old.source, now: now.source }
    const comparison = await app.client.library.compareVersions(versions)
    expect(comparison.changed).toEqual([expect.objectContaining({ id: falls.id, reworded: true })])
    await app.client.library.takeVersion({ ...versions, ...nothing, changed: [falls.id] })
    expect(await item('Made the ward safer')).toMatchObject({
      by: 'hand',
      original: 'Cut falls by 45% with hourly rounding and bed alarms',
    })
  })

  it('does not bring back what the person took out', async () => {
    const old = await imported(first, 'cv-2025.md')
    await app.client.library.removeEvidence({ id: (await item('Kept the controlled drugs register')).id })
    const now = await imported(second, 'cv-2026.md')
    const versions = { old: old.source, now: now.source }
    expect((await app.client.library.compareVersions(versions)).added).toHaveLength(1)
    await app.client.library.takeVersion({ ...versions, ...nothing })
    expect(await texts()).not.toContain('Kept the controlled drugs register')
  })

  it('is taken back whole', async () => {
    const { versions, comparison, led } = await compared()
    const id = await application([led.id])
    const before = [await app.client.library.view(), await app.client.matches.pairing({ application: id })]
    const all = (list: readonly { readonly id: string }[]) => list.map((one) => one.id)
    const { undo } = await app.client.library.takeVersion({
      ...versions,
      changed: all(comparison.changed),
      entries: all(comparison.entries),
      added: all(comparison.added),
      gone: all(comparison.gone),
      removeOld: true,
    })
    await app.client.library.undo({ undo })
    expect([await app.client.library.view(), await app.client.matches.pairing({ application: id })]).toEqual(before)
  })

  it('lets the line of a study follow the study', async () => {
    const school = (end: string) =>
      `# Amina Okafor\n\n## Education\n\n### BSc Nursing, University of Lowfield, 2010 – ${end}\n`
    const old = await imported(`${first}\n${school('2013')}`, 'cv-2025.md')
    const line = await item('BSc Nursing')
    const now = await imported(`${second}\n${school('2014')}`, 'cv-2026.md')
    const versions = { old: old.source, now: now.source }
    const { gone, entries } = await app.client.library.compareVersions(versions)
    expect(gone.map(({ text }) => text)).toEqual(['Wrote the induction plan for new starters'])
    const taken = { entries: entries.map(({ id }) => id), gone: gone.map(({ id }) => id), removeOld: true }
    await app.client.library.takeVersion({ ...versions, ...nothing, ...taken })
    expect(await item('BSc Nursing')).toMatchObject({ id: line.id, text: expect.stringContaining('2014') })
  })
})
