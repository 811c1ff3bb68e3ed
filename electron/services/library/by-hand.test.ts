import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryApp } from '../../testing/temporary-app.ts'

const page =
  '# Ines Ferro\n\n## Work\n\n### Chef, Harbour Kitchen, 2018 – 2021\n\n- Cooked for 90 guests a night in an open kitchen\n'
const cv =
  '# Ines Ferro\n\n## Experience\n\n### Chef, Harbour Kitchen, 2018 – 2021\n\n- Cooked for **90 guests** a night, in an open kitchen\n'

const role = {
  kind: 'work' as const,
  title: 'Baker',
  organisation: 'Mill Lane',
  location: null,
  start: '2015',
  end: '2018',
}

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

const view = () => app.client.library.view()

async function imported(text: string, name: string) {
  for await (const _ of await app.client.library.import({ files: [new File([text], name)] }));
}

describe('the library by hand', { timeout: 20_000 }, () => {
  it('takes every act back: an entry, an item, a rewording, a removal', async () => {
    const states = [await view()]
    const entry = await app.client.library.addEntry(role)
    states.push(await view())
    const item = await app.client.library.addEvidence({ text: 'Baked 300 loaves a night', entry: entry.id })
    states.push(await view())
    const edit = await app.client.library.editEvidence({ id: item.id, text: 'Baked 320 loaves a night', entry: null })
    states.push(await view())
    const removal = await app.client.library.removeEntry({ id: entry.id })
    expect((await view()).entries).toEqual([])
    for (const { undo } of [removal, edit, item, entry]) {
      await app.client.library.undo({ undo })
      expect(await view()).toEqual(states.pop())
    }
  })

  it('keeps the items of an entry that is taken out, on their own', async () => {
    const entry = await app.client.library.addEntry(role)
    await app.client.library.addEvidence({ text: 'Baked 300 loaves a night', entry: entry.id })
    await app.client.library.removeEntry({ id: entry.id })
    expect((await view()).evidence).toMatchObject([{ text: 'Baked 300 loaves a night', entry: null }])
  })

  it('tells where evidence is paired and cited', async () => {
    const item = await app.client.library.addEvidence({ text: 'Baked 300 loaves a night', entry: null })
    expect(await app.client.library.uses()).toEqual([])
    const posting = await app.client.postings.add({
      text: '# Baker\n\n## Requirements\n\n- Experience of baking bread\n',
    })
    const requirement = posting.requirements[0]?.id ?? ''
    const { id: application } = await app.client.applications.create({ posting: posting.id, kind: 'statement' })
    await app.client.matches.pair({ application, requirement, evidence: item.id })
    const { document, revision } = await app.client.documents.get({ application })
    const marks = [{ kind: 'citation' as const, evidence: [item.id] }]
    const content = [{ kind: 'text' as const, text: 'I baked.', marks }]
    const list = [{ kind: 'bulletList' as const, items: [{ content: [{ kind: 'paragraph' as const, content }] }] }]
    const sections = document.sections.map((one) => (one.whenWritten ? one : { ...one, blocks: list }))
    await app.client.documents.save({ application, revision, document: { ...document, sections } })
    const used = { evidence: item.id, application, requirement, where: 'Experience of baking bread' }
    expect(await app.client.library.uses()).toMatchObject([
      { ...used, how: 'pair' },
      { ...used, how: 'citation' },
    ])
  })

  it('shows what merged evidence says in each source, and parts it again', async () => {
    await imported(page, 'page.md')
    await imported(cv, 'cv.md')
    const before = await view()
    expect(before.evidence).toHaveLength(1)
    const id = before.evidence[0]?.id ?? ''
    expect((await app.client.library.wordings({ id })).map(({ name, text }) => [name, text])).toEqual([
      ['page.md', 'Cooked for 90 guests a night in an open kitchen'],
      ['cv.md', 'Cooked for 90 guests a night, in an open kitchen'],
    ])
    const { undo } = await app.client.library.partEvidence({ id, index: 1 })
    const parted = await view()
    expect(parted.evidence.map(({ text, origins }) => [text, origins.length])).toEqual([
      ['Cooked for 90 guests a night in an open kitchen', 1],
      ['Cooked for 90 guests a night, in an open kitchen', 1],
    ])
    await app.client.library.undo({ undo })
    expect(await view()).toEqual(before)
    await expect(app.client.library.partEvidence({ id, index: 7 })).rejects.toMatchObject({
      data: { code: 'not-found' },
    })
  })
})
