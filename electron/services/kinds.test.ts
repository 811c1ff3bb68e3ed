import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Document } from '../../shared/domain/document.ts'
import { temporaryApp } from '../testing/temporary-app.ts'

const draft =
  '# Essential criteria\n\n## Leading nurses\n\n- Led a team of 14 nurses\n- (need to say where)\n\n## Teaching\n\n- Trained 25 students\n'
const posting = '# Senior Nurse\n\n## Essential criteria\n\n- Leading a team of nurses\n- Training students\n'

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

const openDraft = async (file: File) => (await app.client.applications.openDraft({ file })).id

async function letterOfApplication() {
  const { id } = await app.client.postings.add({ text: posting })
  const { id: application } = await app.client.applications.create({ posting: id, kind: 'statement' })
  const { document, revision } = await app.client.documents.get({ application })
  const [first, ...rest] = document.sections
  const text = 'I led a team of 14 nurses.'
  const written = first && {
    ...first,
    blocks: [{ kind: 'paragraph' as const, content: [{ kind: 'text' as const, text, marks: [] }] }],
  }
  const changed: Document = { ...document, sections: [...(written ? [written] : []), ...rest] }
  await app.client.documents.save({ application, revision, document: changed })
  return application
}

describe('the kind of a document', { timeout: 30_000 }, () => {
  it('is switched with its text, and switched back by its undo', async () => {
    const application = await letterOfApplication()
    const before = (await app.client.documents.get({ application })).document
    const letter = await app.client.documents.switchKind({ application, kind: 'letter' })
    expect(letter.document).toMatchObject({ kind: 'letter', headings: 'hidden' })
    expect(JSON.stringify(letter.document)).toContain('I led a team of 14 nurses.')
    expect(await app.client.applications.get({ id: application })).toMatchObject({ kind: 'letter' })
    const back = await app.client.documents.restore({ application, id: letter.undo })
    expect(back.document).toEqual(before)
    expect(await app.client.applications.get({ id: application })).toMatchObject({ kind: 'statement' })
  })

  it('is switched to all others and back with every text where it stood, though it cites nothing', async () => {
    const application = await letterOfApplication()
    const texts = async () => {
      const { document } = await app.client.documents.get({ application })
      return document.sections.map(({ heading, blocks }) => [heading, JSON.stringify(blocks)])
    }
    const { document, revision } = await app.client.documents.get({ application })
    const content = [{ kind: 'text' as const, text: 'I trained whoever asked.', marks: [] }]
    const sections = document.sections.map((one) =>
      one.heading === 'Training students' ? { ...one, blocks: [{ kind: 'paragraph' as const, content }] } : one,
    )
    await app.client.documents.save({ application, revision, document: { ...document, sections } })
    const before = await texts()
    for (const kind of ['letter', 'answers', 'statement'] as const)
      await app.client.documents.switchKind({ application, kind })
    const after = await texts()
    expect(after).toEqual(expect.arrayContaining(before.slice(1)))
  })

  it('makes one box for a form that asks no question', async () => {
    const application = await letterOfApplication()
    const { document } = await app.client.documents.switchKind({ application, kind: 'answers' })
    expect(document.sections).toHaveLength(1)
  })
})

describe('a draft as an application', { timeout: 60_000 }, () => {
  it('opens from the files it was exported as, with its requirements and pairs', async () => {
    const application = await openDraft(new File([draft], 'draft.md'))
    for (const format of ['docx', 'html'] as const) {
      const { file, name } = await app.client.exports.write({ application, format })
      const again = await openDraft(new File([await file.arrayBuffer()], name))
      const { pairs } = await app.client.matches.pairing({ application: again })
      expect(pairs).toHaveLength(2)
      const { file: written } = await app.client.exports.write({ application: again, format: 'md' })
      expect(await written.text()).toBe(draft.replace('- (need to say where)\n', ''))
    }
  })

  it('is saved with its notes for the writer alone', async () => {
    const application = await openDraft(new File([draft], 'draft.md'))
    const { file, name } = await app.client.exports.write({ application, format: 'md', notes: true })
    expect(await file.text()).toBe(draft)
    expect(name).toContain('working copy')
    const other = await app.client.exports.write({ application, format: 'html', notes: true })
    expect(await other.file.text()).not.toContain('need to say')
  })

  it('is named as the settings say and wrapped on wish', async () => {
    const application = await openDraft(new File([draft], 'draft.md'))
    await app.client.settings.set({ fileName: '{role}_{kind}' })
    const { file, name } = await app.client.exports.write({ application, format: 'txt', wrap: 20 })
    expect(name).toBe('draft_statement.txt')
    expect(Math.max(...(await file.text()).split('\n').map(({ length }) => length))).toBeLessThanOrEqual(20)
  })
})
