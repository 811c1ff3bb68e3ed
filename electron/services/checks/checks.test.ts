import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Document, Mark } from '../../../shared/domain/document.ts'
import { collected } from '../../testing/collected.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

const cv = `# Leena Aalto

## Experience

### Site Electrician, Harrow Lane Fitters

2016 – 2021

- Rewired 40 council houses
- Rewired part of the town hall
- Trained two apprentices in inspection
`
const posting = '# Site Electrician\n\nQuill Housing\n\n## Essential\n\n- Experience of rewiring houses\n'
const other = '# Estimator\n\nMarlow Builders\n\n## Essential\n\n- Experience of pricing\n'

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

const evidenceOf = (words: string) => app.store.evidence.list().find(({ text }) => text.includes(words))?.id ?? ''

async function begun(text: string) {
  const { id } = await app.client.postings.add({ text })
  return (await app.client.applications.create({ posting: id, kind: 'statement' })).id
}

/** An application whose first section holds one marked text. */
async function written(text: string, marks: Mark[]) {
  await collected(await app.client.library.import({ files: [new File([cv], 'cv.md')] }))
  const application = await begun(posting)
  const { revision, document } = await app.client.documents.get({ application })
  const [first, ...rest] = document.sections
  if (!first) throw new Error('The document has no section.')
  const blocks = [{ kind: 'paragraph' as const, content: [{ kind: 'text' as const, text, marks }] }]
  const next: Document = { ...document, sections: [{ ...first, blocks }, ...rest] }
  await app.client.documents.save({ application, revision, document: next })
  return { application, section: first.id }
}

const checked = async (application: string) => {
  const [check] = await app.client.checks.document({ application })
  if (!check) throw new Error('Nothing was checked.')
  return check
}

describe('a statement that the person vouches for', () => {
  const words = 'I led nine electricians.'
  const vouched: Mark = { kind: 'vouched', on: '2026-05-04', words }

  it('counts as vouched with its day, never as backed, and is no open flag', async () => {
    const { application } = await written(words, [vouched])
    const { sentences, findings } = await checked(application)
    expect(sentences).toMatchObject([{ status: 'vouched', vouchedOn: '2026-05-04' }])
    expect(findings).toEqual([])
    const lines = await app.client.exports.preflight({ application })
    expect(lines.filter(({ level }) => level === 'flag')).toEqual([])
    expect(lines.at(-1)?.message).toContain('vouched for by you on 2026-05-04')
  })

  it('is theirs only while it says what they said', async () => {
    const { application } = await written('I led ninety electricians.', [vouched])
    expect((await checked(application)).sentences).toMatchObject([{ status: 'uncited' }])
  })

  it('counts as vouched too where it stands in the library only because of that claim', async () => {
    const { id } = await app.client.library.addEvidence({ text: words, entry: null, ofClaim: true })
    const own: Mark = { kind: 'citation', evidence: [id] }
    const { application } = await written(words, [own])
    const day = (await app.client.library.view()).evidence.find((item) => item.id === id)?.typedOn
    expect((await checked(application)).sentences).toMatchObject([
      { status: 'vouched', vouchedOn: day, evidence: [id] },
    ])
    const sheet = await (await app.client.exports.evidenceSheet({ application, format: 'md' })).file.text()
    expect(sheet).toContain('Vouched for by the writer')
    const typed = await app.client.library.addEvidence({ text: words, entry: null })
    const other = await written(words, [{ kind: 'citation', evidence: [typed.id] }])
    expect((await checked(other.application)).sentences).toMatchObject([{ status: 'backed' }])
  })

  it('leaves no trace in any export', async () => {
    const { application } = await written(words, [vouched])
    for (const format of ['md', 'txt', 'html'] as const) {
      const { file } = await app.client.exports.write({ application, format })
      const text = await file.text()
      expect(text).toContain(words)
      expect(text).not.toMatch(/vouched|2026-05-04/u)
    }
    const sheet = await (await app.client.exports.evidenceSheet({ application, format: 'md' })).file.text()
    expect(sheet).toContain('Vouched for by the writer on 2026-05-04')
  })
})

describe('a check of the document', () => {
  it('lists flags first, then notes with their places, then what is unfinished', async () => {
    const text = 'I rewired 400 council houses for Marlow Builders.'
    const { application, section } = await written(text, [])
    await begun(other)
    const lines = await app.client.exports.preflight({ application })
    expect(lines[0]).toMatchObject({ level: 'flag', section, start: 0 })
    expect(lines.find(({ message }) => message.includes('Marlow'))?.level).toBe('flag')
    expect((await checked(application)).findings).toContainEqual(
      expect.objectContaining({ kind: 'other application', level: 'note', quote: 'Marlow Builders' }),
    )
  })

  it('shows the sum of a number that the evidence does not state', async () => {
    const text = 'I worked as a site electrician at Harrow Lane Fitters for five years.'
    const { application } = await written(text, [])
    const cited: Mark = { kind: 'citation', evidence: [evidenceOf('40 council')] }
    const { revision, document } = await app.client.documents.get({ application })
    const blocks = [{ kind: 'paragraph' as const, content: [{ kind: 'text' as const, text, marks: [cited] }] }]
    const sections = document.sections.map((section, at) => (at === 0 ? { ...section, blocks } : section))
    await app.client.documents.save({ application, revision, document: { ...document, sections } })
    const [sentence] = (await checked(application)).sentences
    expect(sentence?.status).toBe('backed')
    expect(sentence?.sums).toMatchObject([{ quote: 'five years', sum: expect.stringContaining('2016 – 2021') }])
  })

  it('takes what opens a list for resting on the list', async () => {
    const { application } = await written('x', [])
    const { revision, document } = await app.client.documents.get({ application })
    const line = (text: string, marks: Mark[] = []) => ({
      kind: 'paragraph' as const,
      content: [{ kind: 'text' as const, text, marks }],
    })
    const item = (text: string, words: string) => ({
      content: [line(text, [{ kind: 'citation', evidence: [evidenceOf(words)] }])],
    })
    const items = [
      item('I rewired 40 council houses.', '40 council'),
      item('I trained two apprentices.', 'apprentices'),
    ]
    const list = { kind: 'bulletList' as const, items }
    const blocks = [line('Related work:'), list, line('I have rewired houses and trained apprentices:'), list]
    const more = [...blocks, line('I have rewired 400 houses:'), list, line('I have rewired houses:')]
    const sections = document.sections.map((section, at) => (at === 0 ? { ...section, blocks: more } : section))
    await app.client.documents.save({ application, revision, document: { ...document, sections } })
    const { sentences } = await checked(application)
    const opening = sentences.filter(({ text }) => text.endsWith(':')).map(({ status }) => status)
    expect(opening).toEqual(['framing', 'backed', 'flagged', 'uncited'])
  })

  it('takes a note to oneself for no claim', async () => {
    const { application } = await written('TODO ask Jon how many houses it was', [])
    const { sentences, findings } = await checked(application)
    expect(sentences.map(({ status }) => status)).toEqual(['framing'])
    expect(findings.map(({ kind, level }) => `${level} ${kind}`)).toEqual(['note note to self'])
  })
})

describe('ways to put a claim right', () => {
  it('offers the person’s own wording, as the composer puts it', async () => {
    const text = 'I rewired 400 council houses.'
    const { application, section } = await written(text, [])
    const evidence = [evidenceOf('40 council')]
    const { wording, softened } = await app.client.checks.fixes({ application, section, text, evidence, bullet: false })
    expect(wording?.text).toContain('I rewired 40 council houses')
    expect(wording?.evidence).toEqual(evidence)
    expect(softened).toBeNull()
  })

  it('offers the evidence’s own limit where a claim dropped it', async () => {
    const text = 'I rewired the town hall.'
    const { application, section } = await written(text, [])
    const evidence = [evidenceOf('town hall')]
    const { softened } = await app.client.checks.fixes({ application, section, text, evidence, bullet: false })
    expect(softened).toBe('I rewired part of the town hall.')
  })

  it('offers the evidence that an uncited claim most likely rests on, and none where nothing is close', async () => {
    const text = 'I trained two apprentices.'
    const { application, section } = await written(text, [])
    const asked = { application, section, evidence: [], bullet: false }
    expect((await app.client.checks.fixes({ ...asked, text })).suggested).toEqual([evidenceOf('apprentices')])
    const one = await app.client.checks.fixes({ ...asked, text: 'I wrote a book on council politics.' })
    expect(one.suggested, 'one word in common is no evidence').toEqual([])
    const none = await app.client.checks.fixes({ ...asked, text: 'I sailed across an ocean.' })
    expect(none).toEqual({ wording: null, softened: null, amounts: [], suggested: [], near: [] })
  })
})

describe('a check of the library itself', () => {
  const two = cv.replace('- Trained two', '- Rewired 44 council houses\n- Trained two')

  it('tells what does not agree, until the person calls it right; that can be taken back', async () => {
    await collected(await app.client.library.import({ files: [new File([two], 'cv.md')] }))
    const [found] = await app.client.checks.library()
    expect(found?.message).toContain('“40 council” and “44 council”')
    expect(found?.places.map(({ id }) => id)).toEqual([evidenceOf('40 council'), evidenceOf('44 council')])
    const { undo } = await app.client.checks.settle({ key: found?.key ?? '' })
    expect(await app.client.checks.library()).toEqual([])
    await app.client.library.undo({ undo })
    expect(await app.client.checks.library()).toEqual([found])
  })
})
