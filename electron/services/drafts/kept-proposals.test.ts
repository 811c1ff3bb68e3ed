import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { KeptDraft } from '../../../shared/contract/kept-draft.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-kept-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const secret = 'I calibrated forty theodolites'
const draftCiting = (evidence: string): KeptDraft => ({
  by: 'model',
  variant: 0,
  wish: 'draft',
  sentences: [{ key: '0', text: `${secret}.`, evidence: [evidence], findings: [], state: 'rejected' }],
  bullets: true,
  instruction: '',
  base: '',
  rewrites: false,
  running: true,
  earlier: [],
  questions: [],
  warnings: [],
  problem: null,
  left: [],
})

const cv = '# Odd Lie\n\n## Experience\n\n### Surveyor, Fjord Maps\n\n2016 – 2020\n\n- Calibrated theodolites\n'

async function begun(library: string) {
  const app = temporaryApp(library)
  const { client } = app
  for await (const _ of await client.library.import({ files: [new File([cv], 'cv.md')] }));
  const posting = await client.postings.add({ text: '# Surveyor\n\n## Requirements\n\n- Surveying land\n' })
  const { id } = await client.applications.create({ posting: posting.id, kind: 'statement' })
  const { sections } = (await client.documents.get({ application: id })).document
  const [item] = (await client.library.view()).evidence
  return { ...app, id, section: sections[0]?.id ?? '', evidence: item?.id ?? '' }
}

/** Whether the words stand in any file of the library. */
const stands = (library: string) =>
  readdirSync(folder)
    .filter((name) => join(folder, name).startsWith(library))
    .some((name) => readFileSync(join(folder, name)).includes('forty theodolites'))

it('a proposal outlives the program, is in no file that leaves, and goes for good with its application', async () => {
  const library = join(folder, 'one.vouch')
  const first = await begun(library)
  const draft = draftCiting(first.evidence)
  await first.client.drafts.keep({ application: first.id, section: first.section, draft })
  first.close()

  const { client, close } = temporaryApp(library)
  expect(await client.drafts.kept({ application: first.id })).toEqual([{ section: first.section, draft }])
  expect(stands(library)).toBe(true)
  await client.applications.forget({ id: first.id })
  expect(stands(library)).toBe(false)
  close()
})

it('one that is decided is kept no more; one that cites a source goes with the source', async () => {
  const library = join(folder, 'two.vouch')
  const { client, close, id, section, evidence } = await begun(library)
  const draft = draftCiting(evidence)
  await client.drafts.keep({ application: id, section, draft })
  await client.drafts.keep({ application: id, section, draft: null })
  expect(await client.drafts.kept({ application: id })).toEqual([])
  await client.drafts.keep({ application: id, section, draft })
  const [source] = (await client.library.view()).sources
  await client.library.forgetSource({ id: source?.id ?? '' })
  expect(await client.drafts.kept({ application: id })).toEqual([])
  expect(stands(library)).toBe(false)
  close()
})

it('an application that was removed and comes back brings its proposals; an unknown one takes none', async () => {
  const { client, close, id, section, evidence } = await begun(':memory:')
  const draft = draftCiting(evidence)
  await client.drafts.keep({ application: id, section, draft })
  const { undo } = await client.applications.remove({ id })
  expect(await client.drafts.kept({ application: id })).toEqual([])
  await client.applications.undo({ undo })
  expect(await client.drafts.kept({ application: id })).toHaveLength(1)
  await expect(client.drafts.keep({ application: 'a99', section, draft })).rejects.toThrow(/no longer/u)
  close()
})

it('one as long as a model may answer is kept, and nothing beyond', async () => {
  const { client, close, id, section, evidence } = await begun(':memory:')
  const draft = draftCiting(evidence)
  const saying = (text: string): KeptDraft => ({
    ...draft,
    sentences: draft.sentences.map((one) => ({ ...one, text })),
  })
  const keep = (kept: KeptDraft) => client.drafts.keep({ application: id, section, draft: kept })
  await keep(saying('a'.repeat(200_000)))
  for (const kept of [
    saying('a'.repeat(200_001)),
    { ...draft, base: 'a'.repeat(2_000_001) },
    { ...draft, questions: Array.from({ length: 501 }, () => 'Why?') },
  ])
    await expect(keep(kept)).rejects.toThrow()
  const [one] = await client.drafts.kept({ application: id })
  expect(one?.draft.sentences[0]?.text).toHaveLength(200_000)
  close()
})
