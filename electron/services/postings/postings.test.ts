import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Document } from '../../../shared/domain/document.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

const advert = `# Pastry Chef

Harbour Hotel, Whitby

## What you bring

- At least three years of experience in a professional kitchen and a food hygiene certificate
- Knowledge of allergens
- Experience of **training apprentices**

## Nice to have

- Chocolate work
`

const cv = `# Ines Duarte

## Experience

### Commis Pâtissier, Café Lumen, 2017 – 2022

- Baked viennoiserie for 200 guests a day
- Trained two apprentices in laminated doughs
- Kept the allergen records
`

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

/** An application on the advert, the first requirement paired with two items and written for, the second paired with one of them. */
async function begun(kind: Document['kind'] = 'statement') {
  for await (const _ of await app.client.library.import({ files: [new File([cv], 'cv.md')] }));
  const posting = await app.client.postings.add({ text: advert })
  const { id: application } = await app.client.applications.create({ posting: posting.id, kind })
  const { evidence } = await app.client.library.view()
  const [baked = '', trained = ''] = evidence.map(({ id }) => id)
  const [first = '', second = ''] = posting.requirements.map(({ id }) => id)
  await app.client.matches.pair({ application, requirement: first, evidence: baked })
  await app.client.matches.pair({ application, requirement: first, evidence: trained })
  await app.client.matches.pair({ application, requirement: second, evidence: trained })
  await write(application, first, 'Words for the kitchen.')
  return { id: posting.id, posting: await app.client.postings.get({ id: posting.id }), application }
}

/** Writes a paragraph into the section that answers a requirement. */
async function write(application: string, requirement: string, text: string) {
  const { document, revision } = await app.client.documents.get({ application })
  const sections = document.sections.map((section) =>
    section.requirements.includes(requirement)
      ? {
          ...section,
          blocks: [
            ...section.blocks,
            { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text, marks: [] }] },
          ],
        }
      : section,
  )
  const { saved } = await app.client.documents.save({ application, revision, document: { ...document, sections } })
  expect(saved).toBe(true)
}

const documentOf = async (application: string) => (await app.client.documents.get({ application })).document
const pairsOf = async (application: string) =>
  (await app.client.matches.pairing({ application })).pairs.map(
    ({ requirement, evidence }) => `${requirement} ${evidence}`,
  )
const at = (all: readonly Requirement[], index: number): Requirement => {
  const one = all[index]
  if (!one) throw new Error(`There is no requirement ${index}.`)
  return one
}

describe('a requirement', () => {
  it('keeps the posting’s words and its quote when it is shortened; the section’s heading follows', async () => {
    const { id, posting, application } = await begun()
    const one = at(posting.requirements, 0)
    const { requirements } = await app.client.postings.edit({
      posting: id,
      requirement: one.id,
      text: ' Three years in  a kitchen ',
      years: { min: 3, max: 5 },
      limit: { words: 250 },
    })
    expect(requirements[0]).toEqual({
      ...one,
      text: 'Three years in a kitchen',
      original: one.text,
      years: { min: 3, max: 5 },
      limit: { words: 250 },
    })
    expect(await app.client.postings.get({ id })).toMatchObject({ requirements })
    expect((await documentOf(application)).sections[0]).toMatchObject({
      heading: 'Three years in a kitchen',
      limit: { words: 250 },
    })
    const back = await app.client.postings.edit({ posting: id, requirement: one.id, text: one.text })
    expect(back.requirements[0]).not.toHaveProperty('original')
  })

  it('keeps a heading that the person wrote themselves', async () => {
    const { id, posting, application } = await begun()
    const stored = await app.client.documents.get({ application })
    const [first, ...rest] = stored.document.sections
    if (!first) throw new Error('The document has no section.')
    const document = { ...stored.document, sections: [{ ...first, heading: 'My kitchens' }, ...rest] }
    await app.client.documents.save({ application, revision: stored.revision, document })
    await app.client.postings.edit({ posting: id, requirement: at(posting.requirements, 0).id, text: 'Kitchens' })
    expect((await documentOf(application)).sections[0]?.heading).toBe('My kitchens')
  })

  it('refuses an edit that leaves no words or turns the years round', async () => {
    const { id, posting } = await begun()
    const requirement = at(posting.requirements, 0).id
    const refused = { data: { code: 'invalid-input' } }
    await expect(app.client.postings.edit({ posting: id, requirement, text: '  ' })).rejects.toMatchObject(refused)
    await expect(
      app.client.postings.edit({ posting: id, requirement, years: { min: 4, max: 2 } }),
    ).rejects.toMatchObject(refused)
  })

  it('splits into two exact quotes without the joining word; pairs, section and text stay with the first', async () => {
    const { id, posting, application } = await begun()
    const pairs = await pairsOf(application)
    const whole = at(posting.requirements, 0)
    const point = advert.indexOf('and a food hygiene')
    const { requirements } = await app.client.postings.split({ posting: id, requirement: whole.id, at: point })
    const [first, second] = [at(requirements, 0), at(requirements, 1)]
    expect(first).toMatchObject({ id: whole.id, text: 'At least three years of experience in a professional kitchen' })
    expect(second).toMatchObject({ text: 'a food hygiene certificate', years: null, level: 'must', group: whole.group })
    expect(first.years).toEqual({ min: 3, max: null })
    for (const { quote, text } of [first, second]) expect(advert.slice(quote.start, quote.end)).toBe(text)
    expect(await pairsOf(application)).toEqual(pairs)
    const { sections } = await documentOf(application)
    expect(sections.map(({ heading }) => heading)).not.toContain(second.text)
    expect(sections[0]).toMatchObject({ heading: first.text, requirements: [first.id] })
    expect(JSON.stringify(sections[0])).toContain('Words for the kitchen.')
    const shared = await app.client.postings.sharePairs({ posting: id, from: first.id, to: second.id })
    expect(await pairsOf(application)).toHaveLength(pairs.length + 2)
    await app.client.postings.undo({ posting: id, undo: shared.undo ?? '' })
    expect(await pairsOf(application)).toEqual(pairs)
  })

  it('is not split where there are no words on one side', async () => {
    const { id, posting } = await begun()
    const { id: requirement, quote } = at(posting.requirements, 0)
    for (const point of [0, quote.start, quote.end, advert.length])
      await expect(app.client.postings.split({ posting: id, requirement, at: point })).rejects.toMatchObject({
        data: { code: 'invalid-input' },
      })
  })

  it('merges with the next: pairs, texts and both quotes are united', async () => {
    const { id, posting, application } = await begun()
    const [first, second] = [at(posting.requirements, 0), at(posting.requirements, 1)]
    await write(application, second.id, 'Words for allergens.')
    const { requirements } = await app.client.postings.merge({ posting: id, requirement: first.id })
    expect(requirements).toHaveLength(posting.requirements.length - 1)
    expect(requirements[0]).toMatchObject({
      id: first.id,
      text: `${first.text}; ${second.text}`,
      quote: first.quote,
      more: [second.quote],
      years: { min: 3, max: null },
    })
    expect(requirements[0]).not.toHaveProperty('original')
    expect(new Set(await pairsOf(application)).size).toBe(2)
    const { sections } = await documentOf(application)
    expect(sections[0]).toMatchObject({ heading: `${first.text}; ${second.text}`, requirements: [first.id] })
    const text = JSON.stringify(sections[0])
    expect(text.indexOf('Words for the kitchen.')).toBeGreaterThan(0)
    expect(text.indexOf('Words for allergens.')).toBeGreaterThan(text.indexOf('Words for the kitchen.'))
    expect(sections.some(({ requirements: ids }) => ids.includes(second.id))).toBe(false)
  })

  it('is one quote again when what was split is merged', async () => {
    const { id, posting } = await begun()
    const whole = at(posting.requirements, 0)
    await app.client.postings.split({ posting: id, requirement: whole.id, at: advert.indexOf('and a food') })
    const { requirements } = await app.client.postings.merge({ posting: id, requirement: whole.id })
    expect(requirements[0]).toMatchObject({ text: whole.text, quote: whole.quote })
    expect(requirements[0]).not.toHaveProperty('more')
  })

  it('splits a merged one where its parts meet', async () => {
    const { id, posting } = await begun()
    const [first, second] = [at(posting.requirements, 0), at(posting.requirements, 1)]
    await app.client.postings.merge({ posting: id, requirement: first.id })
    const { requirements } = await app.client.postings.split({
      posting: id,
      requirement: first.id,
      at: second.quote.start,
    })
    expect(requirements[0]).toEqual(first)
    expect(requirements[1]).toMatchObject({ text: second.text, quote: second.quote })
  })

  it('moves with its section, and into a group', async () => {
    const { id, posting, application } = await begun()
    const [first, second] = posting.requirements
    const last = at(posting.requirements, 3)
    const moved = await app.client.postings.move({
      posting: id,
      requirement: last.id,
      before: second?.id ?? null,
      group: first?.group ?? null,
    })
    const order = moved.requirements.map((one) => one.id)
    expect(order.slice(0, 3)).toEqual([first?.id, last.id, second?.id])
    expect(moved.requirements[1]?.group).toBe('What you bring')
    const { sections } = await documentOf(application)
    expect(sections.flatMap(({ requirements }) => requirements)).toEqual(order)
    expect(sections[1]?.group).toBe('What you bring')
  })

  it('in another group stands behind those of it; a new group begins where it stands', async () => {
    const { id, posting } = await begun()
    const first = at(posting.requirements, 0)
    const groupsAfter = async (group: string) =>
      (await app.client.postings.edit({ posting: id, requirement: first.id, group })).requirements.map(
        (one) => `${one.group}${one.id === first.id ? ' *' : ''}`,
      )
    expect(await groupsAfter('Nice to have')).toEqual([
      'What you bring',
      'What you bring',
      'Nice to have',
      'Nice to have *',
    ])
    expect((await groupsAfter('Papers')).at(-1)).toBe('Papers *')
  })

  it('is marked without the signs of its line, with the years it states; its section is offered, not forced', async () => {
    const { id, posting, application } = await begun()
    const start = advert.indexOf('- Knowledge')
    const line = { start, end: advert.indexOf('\n', start) }
    await app.client.postings.removeRequirement({ posting: id, requirement: at(posting.requirements, 1).id })
    const before = await documentOf(application)
    const marked = await app.client.postings.addRequirement({
      posting: id,
      ...line,
      level: 'must',
      group: 'What you bring',
    })
    const one = at(marked.requirements, 1)
    expect(one).toMatchObject({ text: 'Knowledge of allergens', quote: { start: start + 2, end: line.end } })
    expect(await documentOf(application)).toEqual(before)
    await app.client.postings.addSections({ application, requirements: [one.id] })
    const { sections } = await documentOf(application)
    expect(sections[1]).toMatchObject({ heading: one.text, requirements: [one.id], blocks: [] })
    const bold = await app.client.postings.addRequirement({
      posting: id,
      start: advert.indexOf('**training'),
      end: advert.indexOf('apprentices**') + 13,
      level: 'nice',
      group: null,
    })
    expect(bold.requirements.some(({ text, level }) => text === 'training apprentices' && level === 'nice')).toBe(true)
  })

  it('is set aside with its pairs; an empty section goes, a written one stays and answers it again', async () => {
    const { id, posting, application } = await begun()
    const pairs = await pairsOf(application)
    const [written, empty] = [at(posting.requirements, 0), at(posting.requirements, 1)]
    await app.client.postings.ignore({ posting: id, requirement: empty.id, ignored: true })
    const aside = await app.client.postings.ignore({ posting: id, requirement: written.id, ignored: true })
    expect(aside.ignored.map((one) => one.id)).toEqual([empty.id, written.id])
    expect(await app.client.applications.list()).toMatchObject([{ requirements: 2, paired: 0 }])
    const { sections } = await documentOf(application)
    expect(sections).toHaveLength(3)
    expect(sections[0]).toMatchObject({ heading: written.text, requirements: [] })
    const back = await app.client.postings.ignore({ posting: id, requirement: written.id, ignored: false })
    expect(back.requirements[0]).toEqual(written)
    expect((await documentOf(application)).sections[0]?.requirements).toEqual([written.id])
    expect(await pairsOf(application)).toEqual(pairs)
  })

  it('goes with its pairs, never with what was written', async () => {
    const { id, posting, application } = await begun()
    const written = at(posting.requirements, 0)
    await app.client.postings.removeRequirement({ posting: id, requirement: written.id })
    expect(await pairsOf(application)).toHaveLength(1)
    expect(JSON.stringify(await documentOf(application))).toContain('Words for the kitchen.')
  })

  it('of a letter is answered by its main paragraph', async () => {
    const { id, posting, application } = await begun('letter')
    const whole = at(posting.requirements, 0)
    const { requirements } = await app.client.postings.split({
      posting: id,
      requirement: whole.id,
      at: advert.indexOf('and a food'),
    })
    const { sections } = await documentOf(application)
    expect(sections).toHaveLength(3)
    expect(sections[1]?.requirements.toSorted()).toEqual(requirements.map((one) => one.id).toSorted())
  })
})

describe('taking back', () => {
  const acts: readonly (readonly [
    string,
    (posting: string, all: readonly Requirement[]) => Promise<{ undo?: string | undefined }>,
  ])[] = [
    [
      'an edit',
      (posting, all) =>
        app.client.postings.edit({ posting, requirement: at(all, 0).id, text: 'Kitchens', group: 'Other' }),
    ],
    ['a level', (posting, all) => app.client.postings.setLevel({ posting, requirement: at(all, 0).id, level: 'duty' })],
    [
      'a split',
      (posting, all) =>
        app.client.postings.split({ posting, requirement: at(all, 0).id, at: advert.indexOf('and a food') }),
    ],
    ['a merge', (posting, all) => app.client.postings.merge({ posting, requirement: at(all, 0).id })],
    ['a move', (posting, all) => app.client.postings.move({ posting, requirement: at(all, 0).id, before: null })],
    [
      'setting aside',
      (posting, all) => app.client.postings.ignore({ posting, requirement: at(all, 1).id, ignored: true }),
    ],
    ['a removal', (posting, all) => app.client.postings.removeRequirement({ posting, requirement: at(all, 0).id })],
    [
      'a marking',
      (posting) => app.client.postings.addRequirement({ posting, start: 3, end: 14, level: 'duty', group: null }),
    ],
    [
      'a description',
      (posting) => app.client.postings.describe({ id: posting, role: 'Head Pastry Chef', closes: '1 May' }),
    ],
  ]

  const everything = async (id: string, application: string) => ({
    posting: await app.client.postings.get({ id }),
    pairing: await app.client.matches.pairing({ application }),
    document: await documentOf(application),
    title: (await app.client.applications.get({ id: application })).title,
  })

  for (const [name, act] of acts) {
    it(`${name} restores posting, pairs and document`, async () => {
      const { id, posting, application } = await begun()
      const before = await everything(id, application)
      const { undo = '' } = await act(id, posting.requirements)
      const after = await everything(id, application)
      expect(after).not.toEqual(before)
      await app.client.postings.undo({ posting: id, undo })
      expect(await everything(id, application)).toEqual(before)
      await expect(app.client.postings.undo({ posting: id, undo })).rejects.toMatchObject({
        data: { code: 'not-found' },
      })
    })

    it(`${name} keeps what was written and paired since`, async () => {
      const { id, posting, application } = await begun()
      const { undo = '' } = await act(id, posting.requirements)
      const { requirements } = await app.client.postings.get({ id })
      const other = at(requirements, requirements.length - 1)
      const { evidence } = await app.client.library.view()
      const item = evidence.at(-1)?.id ?? ''
      await app.client.matches.pair({ application, requirement: other.id, evidence: item })
      await write(application, other.id, 'Written later.')
      const back = await app.client.postings.undo({ posting: id, undo })
      expect(back.requirements.map(({ text, level }) => `${level} ${text}`).toSorted()).toEqual(
        posting.requirements.map(({ text, level }) => `${level} ${text}`).toSorted(),
      )
      expect(JSON.stringify(await documentOf(application))).toContain('Written later.')
      expect(JSON.stringify(await documentOf(application))).toContain('Words for the kitchen.')
      expect(await pairsOf(application)).toContain(`${other.id} ${item}`)
    })
  }

  it('leaves later changes of other requirements alone', async () => {
    const { id, posting } = await begun()
    const [first, second] = [at(posting.requirements, 0), at(posting.requirements, 1)]
    const removed = await app.client.postings.removeRequirement({ posting: id, requirement: first.id })
    await app.client.postings.setLevel({ posting: id, requirement: second.id, level: 'nice' })
    const back = await app.client.postings.undo({ posting: id, undo: removed.undo ?? '' })
    expect(back.requirements.slice(0, 2)).toEqual([first, { ...second, level: 'nice' }])
  })
})

describe('a posting', () => {
  it('is described again: titles follow where they still say what was read', async () => {
    const { id, application } = await begun()
    await app.client.postings.describe({ id, role: 'Head Pastry Chef', place: ' Whitby, UK ', closes: '' })
    expect(await app.client.postings.get({ id })).toMatchObject({
      role: 'Head Pastry Chef',
      place: 'Whitby, UK',
      closes: null,
    })
    expect(await app.client.applications.get({ id: application })).toMatchObject({ title: 'Head Pastry Chef' })
    expect((await documentOf(application)).title).toContain('Head Pastry Chef')
  })

  it('is looked at without being stored, with the kind of document it asks for', async () => {
    const kindOf = async (text: string) => (await app.client.postings.preview({ text })).kind
    expect(await kindOf(advert)).toBe('statement')
    expect(await kindOf(`${advert}\n## How to apply\n\nSend your CV and a covering letter.\n`)).toBe('letter')
    expect(await kindOf(`${advert}\n## How to apply\n\nNo cover letter needed; send your CV.\n`)).toBe('statement')
    expect(
      await kindOf(
        '# Clerk of Works\n\n## Questions\n\n1. Why do you want this job? (Max 250 words)\n2. Describe a site you ran. (300 words)\n',
      ),
    ).toBe('answers')
    expect(app.store.postings.list()).toEqual([])
  })
})
