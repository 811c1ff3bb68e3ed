import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Document, Mark } from '../../../shared/domain/document.ts'
import { taken } from '../../testing/taken.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

const cv = `# Amina Okafor

amina@example.org

## Experience

### Ward Manager, Fernhill Hospital

April 2019 – present

- Led a team of 14 nurses on a 28-bed stroke ward
- Cut falls by 30% with hourly rounding
`
const posting = `# Senior Nurse

Northgate Trust

## Essential criteria

- Experience of leading a team of nurses
- Knowledge of maritime law
`

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

const text = (words: string, marks: Mark[] = []) => ({ kind: 'text' as const, text: words, marks })
const saying = (document: Document, content: ReturnType<typeof text>[]): Document => ({
  ...document,
  sections: document.sections.map((section, index) =>
    index === 0 ? { ...section, blocks: [{ kind: 'paragraph' as const, content }] } : section,
  ),
})

async function begun() {
  for await (const _ of await app.client.library.import({ files: [new File([cv], 'cv.md')] })) void _
  const { id } = await app.client.postings.add({ text: posting })
  return (await app.client.applications.create({ posting: id, kind: 'statement' })).id
}
async function write(application: string, content: ReturnType<typeof text>[]) {
  const { revision, document } = await app.client.documents.get({ application })
  await app.client.documents.save({ application, revision, document: saying(document, content) })
}
const decoded = async (file: File) => new TextDecoder().decode(await file.arrayBuffer())

describe('the files that left', () => {
  it('are listed newest first and come back byte for byte, whatever was written since', async () => {
    const application = await begun()
    await write(application, [text('I led nurses. '), text('(ask Jo)', [{ kind: 'note' }])])
    const first = await taken(app, application, app.client.exports.write({ application, format: 'html' }))
    await write(application, [text('I led fourteen nurses.')])
    await taken(app, application, app.client.exports.write({ application, format: 'txt' }))
    const list = await app.client.exports.list({ application })
    expect(list.map(({ format, what }) => [format, what])).toEqual([
      ['txt', 'document'],
      ['html', 'document'],
    ])
    expect(list[1]).toMatchObject({ name: first.name, size: first.file.size, words: 3 })
    const id = list[1]?.id ?? ''
    const again = await app.client.exports.again({ application, id })
    expect(again.name).toBe(first.name)
    expect(await decoded(again.file)).toBe(await decoded(first.file))
    const document = await app.client.exports.document({ application, id })
    expect(JSON.stringify(document)).toContain('I led nurses.')
    expect(JSON.stringify(document)).not.toContain('Jo')
    const rewritten = await taken(app, application, app.client.exports.rewrite({ application, id, format: 'md' }))
    expect(await decoded(rewritten.file)).toContain('I led nurses.')
    expect(await app.client.exports.list({ application })).toHaveLength(3)
  })

  it('hold what was sent when; marking one sends a draft and keeps what it said as a version', async () => {
    const application = await begun()
    await write(application, [text('I led nurses.')])
    await taken(app, application, app.client.exports.write({ application, format: 'txt' }))
    await write(application, [text('Something else.')])
    const [file] = await app.client.exports.list({ application })
    const sent = { application, id: file?.id ?? '' }
    expect(await app.client.exports.markSent({ ...sent, on: '2026-05-04' })).toMatchObject([{ sentOn: '2026-05-04' }])
    expect(await app.client.applications.get({ id: application })).toMatchObject({
      status: 'sent',
      sentOn: '2026-05-04',
    })
    const version = (await app.client.documents.history({ application })).find(({ why }) => why === 'sent')
    const kept = await app.client.documents.snapshot({ application, id: version?.id ?? '' })
    expect(JSON.stringify(kept)).toContain('I led nurses.')
    expect(kept.sections.map(({ heading }) => heading)).toContain('Knowledge of maritime law')
    expect((await app.client.exports.markSent({ ...sent, on: null }))[0]?.sentOn).toBeUndefined()
  })

  it('are forgotten with their application, and no working copy is among them', async () => {
    const application = await begun()
    await write(application, [text('I led nurses.')])
    await taken(app, application, app.client.exports.write({ application, format: 'md', notes: true }))
    expect(await app.client.exports.list({ application })).toEqual([])
    await taken(app, application, app.client.exports.write({ application, format: 'md' }))
    await app.client.applications.forget({ id: application })
    await expect(app.client.exports.again({ application, id: 'x1' })).rejects.toThrow('no longer in the library')
  })

  it('keeps the last forty and every one that was sent', async () => {
    const application = await begun()
    await write(application, [text('I led nurses.')])
    await taken(app, application, app.client.exports.write({ application, format: 'txt' }))
    const [first] = await app.client.exports.list({ application })
    await app.client.exports.markSent({ application, id: first?.id ?? '', on: '2026-05-04' })
    for (let run = 0; run < 42; run += 1)
      await taken(app, application, app.client.exports.write({ application, format: 'txt' }))
    const list = await app.client.exports.list({ application })
    expect(list).toHaveLength(41)
    expect(list.at(-1)?.id).toBe(first?.id)
  })
})

describe('the lines of the CV that were used', () => {
  it('are those the document cites, under their entries, with nothing of ours', async () => {
    const application = await begun()
    const { evidence } = await app.client.library.view()
    const led = evidence.find((item) => item.text.includes('14 nurses'))?.id ?? ''
    await write(application, [text('I led fourteen nurses.', [{ kind: 'citation', evidence: [led] }])])
    const { name, file } = await app.client.exports.cvLines({ application })
    expect(name).toMatch(/resume\.json$/u)
    const resume = JSON.parse(await decoded(file))
    expect(resume.work).toMatchObject([
      { name: 'Fernhill Hospital', highlights: ['Led a team of 14 nurses on a 28-bed stroke ward'] },
    ])
    expect(resume.basics.email).toBe('amina@example.org')
    expect(await decoded(file)).not.toMatch(/hourly|vouch|"e\d/u)
  })

  it('are refused with a sentence where nothing is cited', async () => {
    const application = await begun()
    await write(application, [text('I led nurses.')])
    await expect(app.client.exports.cvLines({ application })).rejects.toThrow('cites no line')
  })
})

describe('the list before exporting', () => {
  it('says what is missing around the text, how many pages it takes and what the file will be called', async () => {
    const application = await begun()
    await write(application, [text('I led nurses.')])
    const lines = await app.client.exports.preflight({ application })
    const { document } = await app.client.documents.get({ application })
    expect(lines.find(({ place }) => place === 'pages')?.message).toBe('It takes 1 page.')
    expect(lines.find(({ place }) => place === 'name')?.message).toContain(
      'Senior Nurse - Northgate Trust - statement.pdf',
    )
    expect(lines.some(({ message }) => message.includes('“Knowledge of maritime law” has no answer yet.'))).toBe(true)
    const { revision } = await app.client.documents.get({ application })
    const bare = { ...document, author: '', limit: { pages: 1 } }
    await app.client.documents.save({ application, revision, document: bare })
    const again = await app.client.exports.preflight({ application })
    expect(again.find(({ place }) => place === 'contact')).toMatchObject({
      level: 'warn',
      message: 'The document does not give your name.',
    })
  })

  it('counts what nothing covers where it is left out silently: not in a form, whose boxes say themselves that they are empty', async () => {
    const question = '\n## Please answer\n\n1. Why do you want this post? (Maximum 200 words)\n'
    const told = async (kind: 'letter' | 'answers', asked: string) => {
      const { id } = await app.client.postings.add({ text: asked })
      const { id: application } = await app.client.applications.create({ posting: id, kind })
      const lines = await app.client.exports.preflight({ application })
      return lines.flatMap(({ message }) => (message.includes('no evidence and') ? [message] : []))
    }
    const both = ['2 requirements have no evidence and are no gaps yet.']
    expect(await told('letter', posting)).toEqual(both)
    expect(await told('answers', posting)).toEqual(both)
    expect(await told('answers', posting + question)).toEqual([])
  })

  it('gives every line a place to go to, whatever it is about', async () => {
    const application = await begun()
    const other = await app.client.postings.add({ text: posting.replace('Northgate Trust', 'Southmere Hospital') })
    await app.client.applications.create({ posting: other.id, kind: 'statement' })
    const note: Mark = { kind: 'note' }
    const sentences = Array.from({ length: 8 }, (_, i) => `I led ${i + 3} nurses — on nights. `).join('')
    await write(application, [
      text(`${sentences}Southmere Hospital knows [add the year]. I am a passionate team player. `),
      text('Ask about the rota', [note]),
    ])
    const stored = await app.client.documents.get({ application })
    const document = {
      ...{ ...stored.document, title: 'For Southmere Hospital', author: '', limit: { words: 5 } },
      sections: stored.document.sections.map((one, i) => (i === 0 ? { ...one, limit: { words: 3 } } : one)),
    }
    await app.client.documents.save({ application, revision: stored.revision, document })
    const lines = await app.client.exports.preflight({ application })
    const about = {
      'a flag': /is named in another of your applications/u,
      'a placeholder': /\[add the year\]/u,
      'a note to self': /holds a note to yourself/u,
      'a limit': /the form takes 3/u,
      'an empty section': /has no answer yet/u,
      'the title': /“Southmere Hospital” stands around the text/u,
      'the whole text': /long dashes/u,
      'the limit of the whole': /^The document has \d+/u,
      contact: /does not give your name/u,
      pages: /^It takes/u,
      'the name': /^The file will be called/u,
    }
    for (const [what, words] of Object.entries(about)) {
      const line = lines.find(({ message }) => words.test(message))
      expect(line, what).toBeDefined()
    }
    expect(lines.filter(({ section, place }) => section === null && place === undefined)).toEqual([])
    expect(lines.find(({ place }) => place === 'frame')?.words).toBe('Southmere Hospital')
  })
})
