import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { advert, at, pastryChef } from '../../testing/pastry-chef.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

let app: ReturnType<typeof temporaryApp>
let chef: ReturnType<typeof pastryChef>
beforeEach(() => {
  app = temporaryApp()
  chef = pastryChef(app)
})
afterEach(() => app.close())

describe('a requirement', { timeout: 30_000 }, () => {
  it('keeps the posting’s words and its quote when it is shortened; the section’s heading follows', async () => {
    const { id, posting, application } = await chef.begun()
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
    expect((await chef.answersOf(application))[0]).toMatchObject({
      heading: 'Three years in a kitchen',
      limit: { words: 250 },
    })
    const back = await app.client.postings.edit({ posting: id, requirement: one.id, text: one.text })
    expect(back.requirements[0]).not.toHaveProperty('original')
  })

  it('keeps a heading that the person wrote themselves', async () => {
    const { id, posting, application } = await chef.begun()
    const stored = await app.client.documents.get({ application })
    const [opening, first, ...rest] = stored.document.sections
    if (!opening || !first) throw new Error('The document has no section.')
    const document = { ...stored.document, sections: [opening, { ...first, heading: 'My kitchens' }, ...rest] }
    await app.client.documents.save({ application, revision: stored.revision, document })
    await app.client.postings.edit({ posting: id, requirement: at(posting.requirements, 0).id, text: 'Kitchens' })
    expect((await chef.answersOf(application))[0]?.heading).toBe('My kitchens')
  })

  it('refuses an edit that leaves no words or turns the years round', async () => {
    const { id, posting } = await chef.begun()
    const requirement = at(posting.requirements, 0).id
    const refused = { data: { code: 'invalid-input' } }
    await expect(app.client.postings.edit({ posting: id, requirement, text: '  ' })).rejects.toMatchObject(refused)
    await expect(
      app.client.postings.edit({ posting: id, requirement, years: { min: 4, max: 2 } }),
    ).rejects.toMatchObject(refused)
  })

  it('splits into two exact quotes without the joining word; pairs, section and text stay with the first', async () => {
    const { id, posting, application } = await chef.begun()
    const pairs = await chef.pairsOf(application)
    const whole = at(posting.requirements, 0)
    const point = advert.indexOf('and a food hygiene')
    const { requirements } = await app.client.postings.split({ posting: id, requirement: whole.id, at: point })
    const [first, second] = [at(requirements, 0), at(requirements, 1)]
    expect(first).toMatchObject({ id: whole.id, text: 'At least three years of experience in a professional kitchen' })
    expect(second).toMatchObject({ text: 'a food hygiene certificate', years: null, level: 'must', group: whole.group })
    expect(first.years).toEqual({ min: 3, max: null })
    for (const { quote, text } of [first, second]) expect(advert.slice(quote.start, quote.end)).toBe(text)
    expect(await chef.pairsOf(application)).toEqual(pairs)
    const sections = await chef.answersOf(application)
    expect(sections.map(({ heading }) => heading)).not.toContain(second.text)
    expect(sections[0]).toMatchObject({ heading: first.text, requirements: [first.id] })
    expect(JSON.stringify(sections[0])).toContain('Words for the kitchen.')
    const shared = await app.client.postings.sharePairs({ posting: id, from: first.id, to: second.id })
    expect(await chef.pairsOf(application)).toHaveLength(pairs.length + 2)
    await app.client.postings.undo({ posting: id, undo: shared.undo ?? '' })
    expect(await chef.pairsOf(application)).toEqual(pairs)
  })

  it('is not split where there are no words on one side', async () => {
    const { id, posting } = await chef.begun()
    const { id: requirement, quote } = at(posting.requirements, 0)
    for (const point of [0, quote.start, quote.end, advert.length])
      await expect(app.client.postings.split({ posting: id, requirement, at: point })).rejects.toMatchObject({
        data: { code: 'invalid-input' },
      })
  })

  it('merges with the next: pairs, texts and both quotes are united', async () => {
    const { id, posting, application } = await chef.begun()
    const [first, second] = [at(posting.requirements, 0), at(posting.requirements, 1)]
    await chef.write(application, second.id, 'Words for allergens.')
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
    expect(new Set(await chef.pairsOf(application)).size).toBe(2)
    const sections = await chef.answersOf(application)
    expect(sections[0]).toMatchObject({ heading: `${first.text}; ${second.text}`, requirements: [first.id] })
    const text = JSON.stringify(sections[0])
    expect(text.indexOf('Words for the kitchen.')).toBeGreaterThan(0)
    expect(text.indexOf('Words for allergens.')).toBeGreaterThan(text.indexOf('Words for the kitchen.'))
    expect(sections.some(({ requirements: ids }) => ids.includes(second.id))).toBe(false)
  })

  it('is one quote again when what was split is merged', async () => {
    const { id, posting } = await chef.begun()
    const whole = at(posting.requirements, 0)
    await app.client.postings.split({ posting: id, requirement: whole.id, at: advert.indexOf('and a food') })
    const { requirements } = await app.client.postings.merge({ posting: id, requirement: whole.id })
    expect(requirements[0]).toMatchObject({ text: whole.text, quote: whole.quote })
    expect(requirements[0]).not.toHaveProperty('more')
  })

  it('splits a merged one where its parts meet', async () => {
    const { id, posting } = await chef.begun()
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
    const { id, posting, application } = await chef.begun()
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
    const sections = await chef.answersOf(application)
    expect(sections.flatMap(({ requirements }) => requirements)).toEqual(order)
    expect(sections[1]?.group).toBe('What you bring')
  })

  it('in another group stands behind those of it; a new group begins where it stands', async () => {
    const { id, posting } = await chef.begun()
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
    const { id, posting, application } = await chef.begun()
    const start = advert.indexOf('- Knowledge')
    const line = { start, end: advert.indexOf('\n', start) }
    await app.client.postings.removeRequirement({ posting: id, requirement: at(posting.requirements, 1).id })
    const before = await chef.documentOf(application)
    const marked = await app.client.postings.addRequirement({
      posting: id,
      ...line,
      level: 'must',
      group: 'What you bring',
    })
    const one = at(marked.requirements, 1)
    expect(one).toMatchObject({ text: 'Knowledge of allergens', quote: { start: start + 2, end: line.end } })
    expect(await chef.documentOf(application)).toEqual(before)
    await app.client.postings.addSections({ application, requirements: [one.id] })
    const sections = await chef.answersOf(application)
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
    const { id, posting, application } = await chef.begun()
    const pairs = await chef.pairsOf(application)
    const [written, empty] = [at(posting.requirements, 0), at(posting.requirements, 1)]
    await app.client.postings.ignore({ posting: id, requirement: empty.id, ignored: true })
    const aside = await app.client.postings.ignore({ posting: id, requirement: written.id, ignored: true })
    expect(aside.ignored.map((one) => one.id)).toEqual([empty.id, written.id])
    expect(await app.client.applications.list()).toMatchObject([{ requirements: 2, paired: 0 }])
    const sections = await chef.answersOf(application)
    expect(sections).toHaveLength(3)
    expect(sections[0]).toMatchObject({ heading: written.text, requirements: [] })
    const back = await app.client.postings.ignore({ posting: id, requirement: written.id, ignored: false })
    expect(back.requirements[0]).toEqual(written)
    expect((await chef.answersOf(application))[0]?.requirements).toEqual([written.id])
    expect(await chef.pairsOf(application)).toEqual(pairs)
  })

  it('goes with its pairs, never with what was written', async () => {
    const { id, posting, application } = await chef.begun()
    const written = at(posting.requirements, 0)
    await app.client.postings.removeRequirement({ posting: id, requirement: written.id })
    expect(await chef.pairsOf(application)).toHaveLength(1)
    expect(JSON.stringify(await chef.documentOf(application))).toContain('Words for the kitchen.')
  })

  it('of a letter is answered by its main paragraph', async () => {
    const { id, posting, application } = await chef.begun('letter')
    const whole = at(posting.requirements, 0)
    const { requirements } = await app.client.postings.split({
      posting: id,
      requirement: whole.id,
      at: advert.indexOf('and a food'),
    })
    const sections = await chef.answersOf(application)
    expect(sections).toHaveLength(3)
    expect(sections[1]?.requirements.toSorted()).toEqual(requirements.map((one) => one.id).toSorted())
  })
})

describe('a posting', { timeout: 30_000 }, () => {
  it('is described again: titles follow where they still say what was read', async () => {
    const { id, application } = await chef.begun()
    await app.client.postings.describe({ id, role: 'Head Pastry Chef', place: ' Whitby, UK ', closes: '' })
    expect(await app.client.postings.get({ id })).toMatchObject({
      role: 'Head Pastry Chef',
      place: 'Whitby, UK',
      closes: null,
    })
    expect(await app.client.applications.get({ id: application })).toMatchObject({ title: 'Head Pastry Chef' })
    expect((await chef.documentOf(application)).title).toContain('Head Pastry Chef')
  })

  it('says whom the letter greets: address, salutation and closing follow until the person writes their own', async () => {
    const { id, application } = await chef.begun('letter')
    const letter = async () => (await chef.documentOf(application)).letter
    expect(await letter()).toMatchObject({ salutation: 'Dear hiring team,', closing: 'Kind regards,' })
    const { undo = '' } = await app.client.postings.describe({ id, addressee: ' Ms Ada Pell ' })
    expect(await app.client.postings.get({ id })).toMatchObject({ addressee: 'Ms Ada Pell' })
    expect(await letter()).toMatchObject({ salutation: 'Dear Ms Pell,', closing: 'Yours sincerely,' })
    expect((await letter())?.recipient[0]).toBe('Ms Ada Pell')
    await app.client.postings.undo({ posting: id, undo })
    expect(await letter()).toMatchObject({ salutation: 'Dear hiring team,', closing: 'Kind regards,' })
    expect((await letter())?.recipient).not.toContain('Ms Ada Pell')

    const { document, revision } = await app.client.documents.get({ application })
    if (!document.letter) throw new Error('The document is no letter.')
    const own = { ...document, letter: { ...document.letter, salutation: 'Hello Ada,' } }
    await app.client.documents.save({ application, revision, document: own })
    await app.client.postings.describe({ id, addressee: 'Ada Pell' })
    expect(await letter()).toMatchObject({ salutation: 'Hello Ada,', closing: 'Yours sincerely,' })
  })

  it('greets the reader it names from the start', async () => {
    const named = `${advert}\n## How to apply\n\nLetters to Mr Otis Farr, head baker.\n`
    const { id } = await app.client.postings.add({ text: named })
    const application = await app.client.applications.create({ posting: id, kind: 'letter' })
    expect((await chef.documentOf(application.id)).letter).toMatchObject({
      salutation: 'Dear Mr Farr,',
      recipient: ['Mr Otis Farr', expect.any(String)],
    })
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
