import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Document } from '../../shared/domain/document.ts'
import { temporaryApp } from '../testing/temporary-app.ts'

const cv = `# Amina Okafor

amina@example.org

## Experience

### Ward Manager, Fernhill Hospital

April 2019 – present

- Led a team of 14 nurses on a 28-bed stroke ward
- Cut falls by 30% with hourly rounding

### Staff Nurse, Ashdown Infirmary

2014 – 2019

- Trained 25 students in wound care
`

const posting = `# Senior Nurse

Northgate Trust

## Essential criteria

- Experience of leading a team of nurses
- Experience of training students
- Knowledge of maritime law
`

const file = (text: string, name = 'cv.md') => new File([text], name)

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

async function imported(...files: File[]) {
  const events = []
  for await (const event of await app.client.library.import({ files })) events.push(event)
  return events
}

async function begun() {
  await imported(file(cv))
  const { id, requirements } = await app.client.postings.add({ text: posting })
  const application = await app.client.applications.create({ posting: id, kind: 'statement' })
  return { application: application.id, requirements }
}

const withText = (document: Document, text: string): Document => ({
  ...document,
  sections: document.sections.map((section, index) =>
    index === 1
      ? { ...section, blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text, marks: [] }] }] }
      : section,
  ),
})

describe('one application', () => {
  it('goes from import to export', async () => {
    const { application, requirements } = await begun()
    expect(requirements.map(({ text }) => text)).toEqual([
      'Experience of leading a team of nurses',
      'Experience of training students',
      'Knowledge of maritime law',
    ])
    const matches = await app.client.matches.suggest({ application, top: 3 })
    const [lead, train, law] = matches
    const { evidence } = await app.client.library.view()
    const textOf = (id: string | undefined) => evidence.find((item) => item.id === id)?.text
    expect(textOf(lead?.ranked[0]?.evidence)).toMatch(/^Led a team of 14 nurses/u)
    expect(textOf(train?.ranked[0]?.evidence)).toMatch(/^Trained 25 students/u)
    for (const match of [lead, train])
      await app.client.matches.pair({
        application,
        requirement: match?.requirement ?? '',
        evidence: match?.ranked[0]?.evidence ?? '',
      })
    await app.client.matches.gap({ application, requirement: law?.requirement ?? '', gap: true })
    const { document, revision } = await app.client.documents.get({ application })
    expect(document.sections.map(({ heading }) => heading)).toEqual([
      'Why this role',
      ...requirements.map(({ text }) => text),
    ])
    const section = document.sections[1]?.id ?? ''
    const proposal = await app.client.drafts.compose({ application, section, bullets: false })
    const [sentence] = proposal.sentences
    expect(sentence?.text).toMatch(/led a team of 14 nurses/iu)
    expect(sentence?.evidence).toEqual([lead?.ranked[0]?.evidence])
    await app.client.documents.save({ application, revision, document: withText(document, sentence?.text ?? '') })
    const { file: written, name } = await app.client.exports.write({ application, format: 'md' })
    expect(name).toMatch(/^Okafor - .*statement\.md$/u)
    expect(await written.text()).toMatch(/## Experience of leading a team of nurses\n\n.*led a team of 14 nurses/isu)
    const sheet = await app.client.exports.evidenceSheet({ application, format: 'md' })
    expect(sheet.name).toMatch(/^Okafor - .*evidence\.md$/u)
    expect(await sheet.file.text()).toMatch(/Claims that cite nothing[\s\S]*led a team of 14 nurses/iu)
    const [summary] = await app.client.applications.list()
    expect(summary).toMatchObject({ requirements: 3, paired: 2, gaps: 1, levels: { must: 3 }, status: 'draft' })
  })

  it('is taken out and brought back whole', async () => {
    const { application } = await begun()
    const before = await app.client.documents.get({ application })
    const { undo } = await app.client.applications.remove({ id: application })
    expect(await app.client.applications.list()).toEqual([])
    await expect(app.client.documents.get({ application })).rejects.toMatchObject({ data: { code: 'not-found' } })
    expect(await app.client.applications.undo({ undo })).toEqual({ done: true })
    expect(await app.client.documents.get({ application })).toEqual(before)
    expect(await app.client.applications.undo({ undo })).toEqual({ done: false })
  })

  it('gets a requirement back with its pairs and gaps', async () => {
    const { application, requirements } = await begun()
    const { posting: id } = await app.client.applications.get({ id: application })
    const { evidence } = await app.client.library.view()
    const requirement = requirements[0]?.id ?? ''
    await app.client.matches.pair({ application, requirement, evidence: evidence[0]?.id ?? '' })
    const before = [await app.client.postings.get({ id }), await app.client.matches.pairing({ application })]
    const { undo = '', ...without } = await app.client.postings.removeRequirement({ posting: id, requirement })
    expect(without.requirements).toEqual(requirements.slice(1))
    expect(await app.client.postings.get({ id })).toEqual(without)
    expect((await app.client.matches.pairing({ application })).pairs).toEqual([])
    expect(await app.client.postings.undo({ posting: id, undo })).toEqual(before[0])
    expect(await app.client.matches.pairing({ application })).toEqual(before[1])
    await expect(app.client.postings.undo({ posting: id, undo })).rejects.toMatchObject({ data: { code: 'not-found' } })
  })

  it('takes an act back by deciding a requirement as before', async () => {
    const { application, requirements } = await begun()
    const [requirement, other] = requirements.map(({ id }) => id)
    const { evidence } = await app.client.library.view()
    const [first, second] = evidence.map(({ id }) => id)
    if (!requirement || !other || !first || !second) throw new Error('The fixture has two of each.')
    const target = { application, requirement }
    await app.client.matches.pair({ ...target, evidence: first, remark: 'the better one' })
    await app.client.matches.pair({ ...target, evidence: second, strength: 'partial' })
    const before = await app.client.matches.pair({ application, requirement: other, evidence: first })
    await app.client.matches.unpair({ ...target, evidence: first })
    await app.client.matches.gap({ ...target, gap: true })
    const pairs = before.pairs.flatMap(({ requirement: of, ...pair }) => (of === requirement ? [pair] : []))
    const gone = { evidence: 'e-gone', strength: 'strong', remark: '' } as const
    const after = await app.client.matches.decide({ ...target, pairs: [...pairs, gone], gap: false })
    expect(after).toEqual(before)
  })

  it('opens from an alignment draft and is written back the same', async () => {
    const draft =
      '# Essential criteria\n\n## Leading nurses\n\n* Led a team of 14 nurses\n\n## Teaching\n\n* Trained 25 students\n'
    const { id } = await app.client.applications.openDraft({ file: file(draft, 'draft.md') })
    const { pairs } = await app.client.matches.pairing({ application: id })
    expect(pairs).toHaveLength(2)
    const { file: written } = await app.client.exports.write({ application: id, format: 'md' })
    expect(await written.text()).toBe(draft)
  })
})

describe('the library', () => {
  it('takes good files beside bad ones and says what each gave', async () => {
    const events = await imported(file(cv), file('', 'empty.md'), file('\u0000\u0001\u0002'.repeat(500), 'image.md'))
    expect(events.filter(({ kind }) => kind === 'reading')).toHaveLength(3)
    const outcomes = events.filter(({ kind }) => kind !== 'reading')
    expect(outcomes[0]).toMatchObject({ kind: 'done', added: true, entries: 2, evidence: 3 })
    expect(outcomes[1]).toMatchObject({ kind: 'failed', name: 'empty.md', problem: { code: 'file-empty' } })
    expect(outcomes[2]).toMatchObject({ kind: 'failed', name: 'image.md' })
  })

  it('is not changed by the same file again', async () => {
    await imported(file(cv))
    const before = await app.client.library.view()
    expect((await imported(file(cv, 'copy.md'))).at(-1)).toMatchObject({ kind: 'done', added: false })
    expect(await app.client.library.view()).toEqual(before)
  })

  it('keeps what two sources tell once, and forgets a source with what only it gave', async () => {
    await imported(file(cv))
    const before = await app.client.library.view()
    await imported(file(cv.replace('- Trained', '- Wrote the ward handbook\n- Trained'), 'new.md'))
    const both = await app.client.library.view()
    expect(both.entries).toHaveLength(before.entries.length)
    expect(both.evidence).toHaveLength(before.evidence.length + 1)
    expect(both.evidence[0]?.origins).toHaveLength(2)
    const { undo } = await app.client.library.removeSource({ id: both.sources[1]?.id ?? '' })
    expect(await app.client.library.view()).toEqual(before)
    await app.client.library.undo({ undo })
    expect(await app.client.library.view()).toEqual(both)
  })

  it('keeps the quoted words beside edited ones, also without their source', async () => {
    await imported(file(cv))
    const { evidence, sources } = await app.client.library.view()
    const [first] = evidence
    const edited = { id: first?.id ?? '', text: 'Led 14 nurses', entry: first?.entry ?? null }
    expect(await app.client.library.editEvidence(edited)).toMatchObject({ by: 'hand', original: first?.text })
    expect(await app.client.library.search({ query: '14 nur' })).toEqual([first?.id])
    await app.client.library.removeSource({ id: sources[0]?.id ?? '' })
    expect((await app.client.library.view()).evidence).toMatchObject([{ text: 'Led 14 nurses', origins: [] }])
  })

  it('refuses what it does not know with a sentence', async () => {
    const unknown = [
      app.client.library.source({ id: 'f9' }),
      app.client.library.removeSource({ id: 'f9' }),
      app.client.library.addEvidence({ text: 'x', entry: 'n9' }),
      app.client.matches.suggest({ application: 'a9' }),
      app.client.postings.get({ id: 'p9' }),
    ]
    for (const call of unknown)
      await expect(call).rejects.toMatchObject({ code: 'PROBLEM', data: { code: 'not-found' } })
  })
})

describe('a document', () => {
  it('saved on top of another is kept as a copy in the history', async () => {
    const { application } = await begun()
    const { document, revision } = await app.client.documents.get({ application })
    const one = await app.client.documents.save({ application, revision, document: withText(document, 'One') })
    expect(one).toMatchObject({ saved: true, stored: { revision: revision + 1 } })
    const other = await app.client.documents.save({ application, revision, document: withText(document, 'Other') })
    expect(other).toMatchObject({ saved: false, stored: one.stored })
    const copy = (await app.client.documents.history({ application })).find(({ why }) => why === 'copy')
    expect(await app.client.documents.snapshot({ application, id: copy?.id ?? '' })).toEqual(
      withText(document, 'Other'),
    )
  })

  it('of another window stays in the history when it is saved over', async () => {
    const { application } = await begun()
    const { document, revision } = await app.client.documents.get({ application })
    const save = (at: number, text: string) =>
      app.client.documents.save({ application, revision: at, document: withText(document, text) })
    await save(revision, 'Begun')
    await save(revision + 1, 'Words of one window')
    expect(await save(revision, 'Words of the other')).toMatchObject({ saved: false })
    expect(await save(revision + 2, 'Words of the other, again')).toMatchObject({ saved: true })
    const history = await app.client.documents.history({ application })
    const kept = await Promise.all(history.map(({ id }) => app.client.documents.snapshot({ application, id })))
    expect(kept).toContainEqual(withText(document, 'Words of one window'))
    expect(kept).toContainEqual(withText(document, 'Words of the other'))
  })

  it('of another host stays in the history when it is saved over', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vouch-hosts-'))
    const [one, other] = [temporaryApp(join(folder, 'one.vouch')), temporaryApp(join(folder, 'one.vouch'))]
    try {
      const { id } = await one.client.postings.add({ text: posting })
      const { id: application } = await one.client.applications.create({ posting: id, kind: 'statement' })
      const { document, revision } = await one.client.documents.get({ application })
      const save = (at: number, text: string, host = one) =>
        host.client.documents.save({ application, revision: at, document: withText(document, text) })
      await save(revision, 'Begun')
      await save(revision + 1, 'Words of one host')
      await save(revision + 2, 'Words of the other', other)
      const [newest] = await other.client.documents.history({ application })
      const kept = await other.client.documents.snapshot({ application, id: newest?.id ?? '' })
      expect(kept).toEqual(withText(document, 'Words of one host'))
    } finally {
      one.close()
      other.close()
      rmSync(folder, { recursive: true })
    }
  })

  it('keeps what was written before many words are lost at once, however short ago it was kept', async () => {
    const { application } = await begun()
    const { document, revision } = await app.client.documents.get({ application })
    const long = 'I sampled forty rivers. '.repeat(6).trim()
    const save = (at: number, text: string) =>
      app.client.documents.save({ application, revision: revision + at, document: withText(document, text) })
    await save(0, long)
    await save(1, `${long} Then I wrote it up.`)
    await save(2, 'Begun anew')
    const [newest] = await app.client.documents.history({ application })
    const kept = await app.client.documents.snapshot({ application, id: newest?.id ?? '' })
    expect(kept).toEqual(withText(document, `${long} Then I wrote it up.`))
  })

  it('goes back to a version, and forth again', async () => {
    const { application } = await begun()
    const { document, revision } = await app.client.documents.get({ application })
    await app.client.documents.save({ application, revision, document: withText(document, 'Later words') })
    const [opened] = await app.client.documents.history({ application })
    const restored = await app.client.documents.restore({ application, id: opened?.id ?? '' })
    expect(restored).toMatchObject({ revision: revision + 2, document })
    const [newest] = await app.client.documents.history({ application })
    expect(newest).toMatchObject({ why: 'before-change', words: 2 })
    const again = await app.client.documents.restore({ application, id: newest?.id ?? '' })
    expect(again.document).toEqual(withText(document, 'Later words'))
  })
})
