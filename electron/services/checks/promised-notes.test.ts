import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Document, DocumentBlock, Mark } from '../../../shared/domain/document.ts'
import { collected } from '../../testing/collected.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

const cv = `# Ottilie Brandt

## Experience

### Stage Carpenter, Lantern Theatre

2015 – 2020

- Built sets for nine plays
- Rigged the fly tower
- Trained two apprentices
- Order timber from the mill
- Kept plans in SketchUp
`
const own = '# Workshop Head\n\nHarbour Opera\n\n## Essential\n\n- Building sets\n- Rigging\n'
const others = [
  '# Estimator\n\nMarlow Builders\n\n## Essential\n\n- Pricing\n',
  '# Signal Fitter\n\nCobb Rail\n\n## Essential\n\n- Wiring\n',
]

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

async function begun(text: string) {
  const { id } = await app.client.postings.add({ text })
  return (await app.client.applications.create({ posting: id, kind: 'statement' })).id
}

const evidenceOf = (words: string) => app.store.evidence.list().find(({ text }) => text.includes(words))?.id ?? ''
const citing = (words: string): Mark[] => [{ kind: 'citation', evidence: [evidenceOf(words)] }]
const paragraph = (text: string, marks: Mark[] = []): DocumentBlock => ({
  kind: 'paragraph',
  content: [{ kind: 'text', text, marks }],
})
const lines = (...items: readonly (readonly [text: string, of: string])[]): DocumentBlock => ({
  kind: 'bulletList',
  items: items.map(([text, of]) => ({ content: [paragraph(text, citing(of))] })),
})

/** What the check finds in the first section, as "kind: words", and what it remarks on each. */
async function found(change: (document: Document) => Document, before?: (application: string) => Promise<unknown>) {
  await collected(await app.client.library.import({ files: [new File([cv], 'cv.md')] }))
  const application = await begun(own)
  for (const text of others) await begun(text)
  await before?.(application)
  const { revision, document } = await app.client.documents.get({ application })
  await app.client.documents.save({ application, revision, document: change(document) })
  const checks = await app.client.checks.document({ application })
  return {
    notes: checks.flatMap(({ findings }) => findings.map(({ kind, quote }) => `${kind}: ${quote}`)),
    remarks: checks.flatMap(({ remarks = [] }) => remarks.map(({ message }) => message)),
  }
}

/** The section of the first requirement made of what `blocks` gives once the library is there. */
const saying = (blocks: () => DocumentBlock[]) => (document: Document) => ({
  ...document,
  sections: document.sections.map((one) => (one.heading === 'Building sets' ? { ...one, blocks: blocks() } : one)),
})

describe('the notes that a check of a document promises', () => {
  it('name the company and the role of any other application, not those of its own', async () => {
    const text =
      'I want to join Harbour Opera, not Marlow Builders or Cobb Rail, as Workshop Head and no Signal Fitter.'
    const { notes } = await found(saying(() => [paragraph(text)]))
    expect(notes.filter((note) => note.startsWith('other application'))).toEqual([
      'other application: Marlow Builders',
      'other application: Cobb Rail',
      'other application: Signal Fitter',
    ])
  })

  it('tell what was said before, but for the names of posts', async () => {
    const { notes } = await found(
      saying(() => [
        paragraph('As Stage Carpenter at Lantern Theatre I mended every trap door by hand.'),
        paragraph('As Stage Carpenter at Lantern Theatre I also mended every trap door.'),
      ]),
    )
    expect(notes.filter((note) => note.startsWith('repeated'))).toEqual(['repeated: mended every trap door'])
  })

  it('tell evidence told three times, a line in another tense, and a product in another case', async () => {
    const { notes } = await found(
      saying(() => [
        lines(
          ['Built sets for nine plays', 'nine plays'],
          ['Rigged the fly tower', 'fly tower'],
          ['Trained two apprentices', 'apprentices'],
          ['Order timber from the mill', 'timber'],
          ['Kept plans in Sketchup', 'SketchUp'],
        ),
        paragraph('I built sets for nine plays. ', citing('nine plays')),
        paragraph('I built nine sets.', citing('nine plays')),
      ]),
    )
    expect(notes).toEqual(expect.arrayContaining(['tense of a role: Order', 'casing: Sketchup']))
    expect(notes.filter((note) => note.startsWith('told again'))).toEqual(['told again: I built nine sets.'])
  })

  it('tell a place never filled in, a pointer elsewhere, a note and a sentence that is too long', async () => {
    const long = `${'I planed and sanded and oiled and waxed '.repeat(5)}boards.`
    const { notes, remarks } = await found(
      saying(() => [
        paragraph('At [Company] I would build sets, as mentioned in my CV. TODO ask Ines.'),
        paragraph('ask Ines', [{ kind: 'note' }]),
        paragraph(long),
      ]),
    )
    const kinds = notes.map((note) => note.split(':')[0])
    expect(kinds).toEqual(expect.arrayContaining(['placeholder', 'see above', 'note to self', 'long sentence']))
    expect(remarks).toContain('“Building sets” holds a note to yourself, left out of the export.')
  })

  it('tell a requirement without an answer, a gap answered, and a box below and above its limit', async () => {
    const gap = async (application: string) => {
      const posting = app.store.postings.list().find(({ company }) => company === 'Harbour Opera')
      const first = posting?.requirements[0]
      if (first) await app.client.matches.gap({ application, requirement: first.id, gap: true })
    }
    const limited = (document: Document): Document => {
      const { sections, ...rest } = saying(() => [paragraph('I built sets.')])(document)
      return {
        ...rest,
        sections: sections.map((one) => (one.heading === 'Building sets' ? { ...one, limit: { words: 2 } } : one)),
      }
    }
    const { remarks } = await found(limited, gap)
    expect(remarks).toEqual([
      '“Building sets” has 3 words; the form takes 2.',
      '“Building sets” answers a requirement you marked as a gap.',
      '“Rigging” has no answer yet.',
    ])
  })
})
