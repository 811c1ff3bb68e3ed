import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { leftOverGroup } from '../../../shared/applications/carried-document.ts'
import type { Section } from '../../../shared/domain/document.ts'
import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { pastryChef } from '../../testing/pastry-chef.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

const otherAdvert = `# Head Baker

Company: Mill Lane Bakery
Closing date: 14 December 2026

## Essential

- Good understanding of food allergens and labelling
- You will have trained or supervised apprentices
- Full clean driving licence
`

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

const textOf = (section: Section | undefined) => (section ? sectionText(section).text : null)

describe('the status of an application', () => {
  it('keeps what was sent and the day, and forgets the day when it is a draft again', async () => {
    const chef = pastryChef(app)
    const { application, posting } = await chef.begun()
    const sent = await app.client.applications.setStatus({ id: application, status: 'sent' })
    expect(sent.sentOn).toMatch(/^\d{4}-\d\d-\d\d$/u)
    await chef.write(application, posting.requirements[1]?.id ?? '', 'Written after it was sent.')
    const history = await app.client.documents.history({ application })
    const version = history.find(({ why }) => why === 'sent')
    const kept = await app.client.documents.snapshot({ application, id: version?.id ?? '' })
    expect(kept.sections.map(textOf).join()).toContain('Words for the kitchen.')
    expect(kept.sections.map(textOf).join()).not.toContain('after it was sent')
    const later = await app.client.applications.setStatus({ id: application, status: 'interview' })
    expect(later.sentOn).toBe(sent.sentOn)
    expect((await app.client.documents.history({ application })).filter(({ why }) => why === 'sent')).toHaveLength(1)
    const draft = await app.client.applications.setStatus({ id: application, status: 'draft' })
    expect(draft.sentOn).toBeUndefined()
  })

  it('takes the last day from the posting until the person sets another', async () => {
    const posting = await app.client.postings.add({ text: otherAdvert })
    const { id } = await app.client.applications.create({ posting: posting.id })
    const due = async () => (await app.client.applications.list())[0]?.due
    expect(await due()).toBe('2026-12-14')
    await app.client.applications.setDeadline({ id, deadline: '2026-12-01' })
    expect(await due()).toBe('2026-12-01')
    await app.client.applications.setDeadline({ id, deadline: null })
    expect(await due()).toBeNull()
    await app.client.applications.setDeadline({ id })
    expect(await due()).toBe('2026-12-14')
  })
})

describe('an application copied as a starting point', () => {
  it('takes pairs and text to what asks for much the same, loses no text, and names the earlier company at once', async () => {
    const chef = pastryChef(app)
    const { application, posting } = await chef.begun()
    const [, allergens, , chocolate] = posting.requirements.map(({ id }) => id)
    await app.client.postings.describe({ id: posting.id, company: 'Harbour Hotel' })
    await chef.write(application, allergens ?? '', 'I would keep the allergen records of Harbour Hotel.')
    await chef.write(application, chocolate ?? '', 'Tempered chocolate by hand.')
    const next = await app.client.postings.add({ text: otherAdvert })
    const made = await app.client.applications.duplicate({ id: application, posting: next.id })
    const { sections } = await chef.documentOf(made.application.id)
    const allergen = sections.find(({ heading }) => heading.includes('food allergens'))
    expect(textOf(allergen)).toBe('I would keep the allergen records of Harbour Hotel.')
    const over = sections.filter(({ group }) => group === leftOverGroup).map(textOf)
    expect(over).toEqual(['Words for the kitchen.', 'Tempered chocolate by hand.'])
    expect(made).toMatchObject({ leftOver: 2, named: [{ name: 'Harbour Hotel', section: allergen?.id }] })
    expect((await chef.pairsOf(made.application.id)).map((pair) => pair.split(' ')[0])).toEqual([
      next.requirements[0]?.id,
    ])
    const { places, undo } = await app.client.applications.replaceName({
      id: made.application.id,
      name: 'Harbour Hotel',
      by: 'Mill Lane Bakery',
    })
    expect(places).toBe(1)
    expect((await chef.documentOf(made.application.id)).sections.map(textOf).join()).not.toContain('Harbour')
    await app.client.documents.restore({ application: made.application.id, id: undo })
    expect((await chef.documentOf(made.application.id)).sections.map(textOf).join()).toContain('Harbour')
    expect((await chef.documentOf(application)).sections.map(textOf).join()).toContain('Harbour')
  })

  it('is checked for the earlier name even after the earlier application is gone', async () => {
    const chef = pastryChef(app)
    const { application, posting } = await chef.begun()
    await app.client.postings.describe({ id: posting.id, company: 'Harbour Hotel' })
    await chef.write(application, posting.requirements[1]?.id ?? '', 'Harbour Hotel cares for its guests.')
    const next = await app.client.postings.add({ text: otherAdvert })
    const made = await app.client.applications.duplicate({ id: application, posting: next.id })
    await app.client.applications.forget({ id: application })
    const checks = await app.client.checks.document({ application: made.application.id })
    expect(checks.flatMap(({ findings }) => findings).map(({ kind, quote }) => [kind, quote])).toContainEqual([
      'other application',
      'Harbour Hotel',
    ])
  })

  it('for the same posting is the same, and its own', async () => {
    const chef = pastryChef(app)
    const { application } = await chef.begun()
    const made = await app.client.applications.duplicate({ id: application, posting: null })
    expect(made.named).toEqual([])
    expect(await chef.pairsOf(made.application.id)).toEqual(await chef.pairsOf(application))
    const texts = async (id: string) => (await chef.documentOf(id)).sections.map(textOf)
    expect(await texts(made.application.id)).toEqual(await texts(application))
  })
})

describe('earlier answers', () => {
  it('are offered with their citations for a requirement much like the one answered, and checked', async () => {
    const chef = pastryChef(app)
    const { application, posting } = await chef.begun()
    await app.client.postings.describe({ id: posting.id, company: 'Harbour Hotel' })
    const allergens = posting.requirements[1]?.id ?? ''
    const { evidence } = await app.client.library.view()
    const records = evidence.find(({ text }) => text.includes('allergen'))?.id ?? ''
    const { document, revision } = await app.client.documents.get({ application })
    const content = [
      {
        kind: 'text' as const,
        text: 'Kept the allergen records.',
        marks: [{ kind: 'citation' as const, evidence: [records] }],
      },
      { kind: 'text' as const, text: ' I would do the same for Harbour Hotel.', marks: [] },
    ]
    const sections = document.sections.map((section) =>
      section.requirements.includes(allergens)
        ? { ...section, blocks: [{ kind: 'paragraph' as const, content }] }
        : section,
    )
    await app.client.documents.save({ application, revision, document: { ...document, sections } })
    const next = await app.client.postings.add({ text: otherAdvert })
    const { id } = await app.client.applications.create({ posting: next.id })
    const [asked, , licence] = next.requirements.map((one) => one.id)
    const [answer, ...others] = await app.client.applications.earlier({ application: id, requirement: asked ?? '' })
    expect(others).toEqual([])
    expect(answer).toMatchObject({ asked: 'Knowledge of allergens', names: ['Harbour Hotel'] })
    expect(answer?.sentences.map(({ text, evidence: cited }) => [text, cited])).toEqual([
      ['Kept the allergen records.', [records]],
      ['I would do the same for Harbour Hotel.', []],
    ])
    expect(
      answer?.sentences.map(({ findings }) => findings.filter(({ level }) => level === 'flag').length > 0),
    ).toEqual([false, true])
    expect(await app.client.applications.earlier({ application: id, requirement: licence ?? '' })).toEqual([])
  })
})

describe('insight', () => {
  it('counts the fit of each, what several ask for and nothing answers, and how often evidence is used', async () => {
    const chef = pastryChef(app)
    const { application, posting } = await chef.begun()
    await app.client.matches.gap({ application, requirement: posting.requirements[3]?.id ?? '', gap: true })
    const next = await app.client.postings.add({
      text: otherAdvert.replace('Full clean driving licence', 'Chocolate work'),
    })
    const { id } = await app.client.applications.create({ posting: next.id })
    await app.client.matches.gap({ application: id, requirement: next.requirements[2]?.id ?? '', gap: true })
    const { fits, gaps, uses } = await app.client.applications.insight()
    expect(fits.find((one) => one.application === application)).toMatchObject({
      strong: 2,
      partial: 0,
      gap: 1,
      open: 1,
    })
    const shared = gaps.find(({ text }) => text === 'Chocolate work')
    expect(shared?.asked.map((one) => one.application)).toEqual([application, id])
    expect(uses.map((one) => one.uses)).toEqual([1, 2, 0])
  })
})

describe('putting away and deleting', () => {
  it('archives and takes out again without a change', async () => {
    const { application } = await pastryChef(app).begun()
    const before = await app.client.applications.get({ id: application })
    expect((await app.client.applications.archive({ id: application, archived: true })).archivedAt).toBeDefined()
    expect(await app.client.applications.archive({ id: application, archived: false })).toEqual(before)
  })

  it('deletes for good: no word stays in the file, the log of undo, or the copies beside it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vouch-forget-'))
    const library = join(folder, 'library.vouch')
    const own = temporaryApp(library)
    const chef = pastryChef(own)
    const { application, posting } = await chef.begun()
    await chef.write(application, posting.requirements[1]?.id ?? '', 'Sugared the xylograph.')
    const { undo } = await own.client.applications.remove({ id: application })
    await own.client.applications.undo({ undo })
    const backup = await own.client.backups.make()
    await own.client.backups.restore({ file: backup.file, dryRun: false })
    const files = () => readdirSync(folder).filter((name) => /\.vouch(?:$|\.|-)/u.test(name))
    const holding = () => files().filter((name) => readFileSync(join(folder, name)).includes('xylograph'))
    expect(holding().length).toBeGreaterThan(1)
    expect(await own.client.applications.forget({ id: application })).toEqual({ copies: 1, left: [] })
    expect(holding()).toEqual([])
    expect(await own.client.applications.list()).toEqual([])
    expect((await own.client.library.view()).evidence.length).toBe(3)
    own.close()
    expect(holding()).toEqual([])
    const copy = files().find((name) => name.endsWith('.copy')) ?? ''
    const database = new DatabaseSync(join(folder, copy), { readOnly: true })
    expect(database.prepare('SELECT count(*) AS n FROM evidence').get()?.n).toBe(3)
    database.close()
    rmSync(folder, { recursive: true, force: true })
  })
})

describe('standing', () => {
  it('counts what is open and follows every change', async () => {
    const chef = pastryChef(app)
    const { application, posting } = await chef.begun()
    const first = await app.client.applications.standing({ id: application })
    expect(first).toMatchObject({ words: 4, written: 1, sections: 4 })
    await chef.write(application, posting.requirements[1]?.id ?? '', 'Trained forty apprentices in Paris.')
    const then = await app.client.applications.standing({ id: application })
    expect(then.uncited).toBeGreaterThan(first.uncited)
    expect(then.written).toBe(2)
  })
})

describe('search', () => {
  it('gives the place and the words around it', async () => {
    const chef = pastryChef(app)
    const { application, posting } = await chef.begun()
    const [section] = await app.client.applications.search({ query: 'words kitchen' })
    expect(section).toMatchObject({ application, kind: 'section', excerpt: 'Words for the kitchen.' })
    expect(section?.marks.map(({ start, end }) => section.excerpt.slice(start, end))).toEqual(['Words', 'kitchen'])
    const all = await app.client.applications.search({ query: 'Whitby' })
    const found = all.find(({ kind }) => kind === 'posting')
    expect(found?.excerpt).toContain('Harbour Hotel, Whitby')
    expect(posting.text.slice(found?.start, found?.end)).toBe('Whitby')
  })
})
