import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Source } from '../../../shared/domain/source.ts'
import { plainSlice } from '../../../shared/reviewing/plain-slice.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

const cv = `# Maren Holt

maren.holt@example.org

A line about nothing in particular that nobody asked for

## Experience

### Charge Nurse, Riverside Hospital, 2018 – 2021

- Led a ward of **24 beds** with [our handover guide](https://example.org/guide). Trained 12 students on the ward.
- Cut waiting times by 18% with a new rota
  - Wrote the rota rules, agreed with six teams
- Kept the drugs register without an error

### Staff Nurse, Fernley Clinic, 2014 – 2018

- Ran the vaccination days for 300 families
- Taught first aid to school classes

## Education

### BSc Nursing, Lakeside University, 2011 – 2014

- Thesis on hand hygiene in small clinics
`
const page = `Maren Holt\n\nEXPERIENCE\n\nStaff Nurse, Fernley Clinic, 2014 - 2018\n- Ran the vaccination days for 300 families\n- Built the recall list used by four doctors\n`

let app: ReturnType<typeof temporaryApp>
let began: LibraryView
let left: ReadonlyMap<string, string>

const review = () => app.client.review
const view = () => app.client.library.view()

async function imported(text: string, name: string) {
  for await (const event of await app.client.library.import({ files: [new File([text], name)] }))
    if (event.kind === 'done') return event
  throw new Error('nothing was read')
}

// A library of its own for each test: what one leaves behind must not decide about the next.
beforeEach(begin, 30_000)
afterEach(() => app.close())

async function begin(): Promise<void> {
  app = temporaryApp()
  await imported(cv, 'cv.md')
  await imported(page, 'page.txt')
  began = await view()
  left = wordsLeft(began)
}

/** The words of each source that are in nothing and, apart, those that are in something and in the tray as well. */
function wordsLeft(now: LibraryView): ReadonlyMap<string, string> {
  return new Map(app.store.sources.list().map(({ id }) => [id, lostIn(now, app.store.sources.get(id))]))
}

function lostIn(now: LibraryView, source: Source | null): string {
  if (!source) return ''
  const held = [...now.evidence, ...now.entries]
    .flatMap(({ origins }) => origins)
    .filter((origin) => origin.source === source.id)
    .concat(source.notes.map(({ quote }) => ({ source: source.id, quote })))
  const within = (at: number) => (each: { quote: { start: number; end: number } }) =>
    each.quote.start <= at && at < each.quote.end
  return [...source.text.matchAll(/[\p{L}\p{N}]+/gu)]
    .map(({ 0: word, index }) => {
      const [kept, loose] = [held.some(within(index)), source.unplaced.some(within(index))]
      return kept === loose ? `${kept ? 'twice' : 'lost'} ${word}@${index}` : ''
    })
    .filter(Boolean)
    .join(' ')
}

const solid = (text: string) => text.replace(/[\s.,;|·•]+/gu, '')

/** Items whose words are not those of their places. */
function inexact(now: LibraryView): string[] {
  return now.evidence
    .filter(({ by, id }) => by === 'import' && !id.startsWith('h'))
    .filter(({ text, origins }) => {
      let rest = solid(text)
      const slices = origins.map(({ source: id, quote }) => {
        const source = app.store.sources.get(id)
        return solid(plainSlice(source?.text.slice(quote.start, quote.end) ?? '', source?.kind ?? 'text'))
      })
      for (const slice of slices) if (rest.startsWith(slice)) rest = rest.slice(slice.length)
      return rest !== '' || !slices.every((slice) => solid(text).includes(slice))
    })
    .map(({ text }) => text)
}

type Move = readonly [kind: number, one: number, two: number]

/** Does one act, chosen by numbers among what there is; none where there is nothing to act on. Returns how to take it back. */
async function act([kind, one, two]: Move): Promise<string[]> {
  const now = await view()
  const items = now.evidence.filter(({ id }) => !id.startsWith('h'))
  const item = items[one % items.length]
  const other = items[two % items.length]
  const entry = now.entries[two % now.entries.length]
  const piece = now.sources.flatMap((source) => source.unplaced.map(({ quote }) => ({ quote, source: source.id })))
  const loose = piece[one % Math.max(1, piece.length)]
  const acts = [
    () => item && review().split({ id: item.id, at: [1 + (two % Math.max(1, item.text.length - 1))] }),
    () => item && other && review().merge({ first: item.id, second: other.id }),
    () => item && review().move({ ids: [item.id], entry: entry?.id ?? null }),
    () => item && review().drop({ ids: [item.id] }),
    () =>
      loose &&
      review().place({ source: loose.source, start: loose.quote.start, end: loose.quote.end, as: placeOf(two) }),
    () => loose && review().place({ source: loose.source, ...halfOf(loose.quote), as: placeOf(two) }),
    () => entry && review().mergeEntries({ into: entry.id, from: now.entries[one % now.entries.length]?.id ?? '' }),
    () => item && review().splitEntry({ item: item.id }),
    () => entry && app.client.library.removeEntry({ id: entry.id }),
  ]
  const placeOf = (n: number) =>
    n % 3 === 0
      ? { kind: 'note' as const }
      : n % 3 === 1 && entry
        ? { kind: 'field' as const, entry: entry.id, field: 'title' as const }
        : { kind: 'item' as const, entry: entry?.id ?? null }
  try {
    const done = await acts[kind % acts.length]?.()
    return done ? [done.undo] : []
  } catch (error) {
    expect(error).toMatchObject({ data: { code: 'invalid-input' } })
    return []
  }
}

const halfOf = ({ start, end }: { start: number; end: number }) => ({ start, end: Math.ceil((start + end) / 2) })

const moves = fc.array(fc.tuple(fc.nat(8), fc.nat(40), fc.nat(60)), { minLength: 1, maxLength: 12 })

describe('the acts of the review', { timeout: 120_000 }, () => {
  it('lose no word and keep every quote exact, whatever is done; undone in turn, all is as it was', async () => {
    expect(inexact(began)).toEqual([])
    await fc.assert(
      fc.asyncProperty(moves, async (list) => {
        const undos: string[] = []
        try {
          for (const move of list) {
            undos.push(...(await act(move)))
            const now = await view()
            expect(wordsLeft(now)).toEqual(left)
            expect(inexact(now)).toEqual([])
          }
        } finally {
          for (const undo of undos.reverse()) expect(await review().undo({ undo })).not.toEqual({ again: null })
          expect(await view()).toEqual(began)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('lose no word either when they are undone in another order', async () => {
    await fc.assert(
      fc.asyncProperty(moves, fc.nat(), async (list, from) => {
        const undos: string[] = []
        app.close()
        await begin()
        for (const move of list) undos.push(...(await act(move)))
        const first = from % (undos.length + 1)
        for (const undo of [...undos.slice(first), ...undos.slice(0, first)]) {
          await review()
            .undo({ undo })
            .catch((error) => expect(error).toMatchObject({ data: { code: 'not-found' } }))
          expect([...wordsLeft(await view()).values()].join(' ')).toBe([...left.values()].join(' '))
        }
      }),
      { numRuns: 10 },
    )
  })

  it('an import is taken back with what was made of it, and brought again', async () => {
    const before = await view()
    const { source, undo } = await imported(
      `# Ada Brook\n\n## Work\n\n### Chef, Harbour Kitchen, 2018 – 2021\n\n- Cooked for 90 guests. Bought the fish\n`,
      'ada.md',
    )
    const item = (await view()).evidence.find(({ text }) => text.startsWith('Cooked'))
    await review().split({ id: item?.id ?? '', at: [item?.text.indexOf('Bought') ?? 0] })
    const split = await view()
    expect(split.evidence.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Cooked for 90 guests.', 'Bought the fish']),
    )
    const again = await review().undoImport({ source, undo })
    expect(await view()).toEqual(before)
    await review().undo({ undo: again.undo })
    expect(await view()).toEqual(split)
    await review().undoImport({ source, undo })
    expect(await view()).toEqual(before)
  })

  it('a split item is paired as the whole was, and merging gives the pairs of both to one', async () => {
    const item = (await view()).evidence.find(({ text }) => text.startsWith('Led a ward'))
    const id = item?.id ?? ''
    const posting = await app.client.postings.add({
      text: '# Nurse\n\n## Requirements\n\n- Experience of leading a ward\n',
    })
    const requirement = posting.requirements[0]?.id ?? ''
    const { id: application } = await app.client.applications.create({ posting: posting.id, kind: 'statement' })
    await app.client.matches.pair({ application, requirement, evidence: id })
    const { made, undo } = await review().split({ id, at: [item?.text.indexOf('Trained') ?? 0] })
    const paired = async () => (await app.client.library.uses()).map(({ evidence }) => evidence)
    expect(await paired()).toEqual([id, ...made])
    const merged = await review().merge({ first: made[0] ?? '', second: id })
    expect(await paired()).toEqual(made)
    await review().undo({ undo: merged.undo })
    await review().undo({ undo })
    expect(await paired()).toEqual([id])
  })

  it('a doubt is settled by one of its candidates, and the field says it', async () => {
    const { id } = await app.client.library.addEntry({
      kind: 'work',
      title: null,
      organisation: null,
      location: null,
      start: null,
      end: null,
    })
    const doubt = { field: 'dates' as const, candidates: ['2018 – 2021', '2015 – 2018'], message: 'Which?' }
    const entry = app.store.entries.get(id)
    if (entry) app.store.entries.put({ ...entry, doubts: [doubt] })
    const { undo } = await review().settle({ entry: id, field: 'dates', candidate: '2018 – 2021' })
    expect(app.store.entries.get(id)).toMatchObject({ start: '2018', end: '2021', doubts: [] })
    await review().undo({ undo })
    expect(app.store.entries.get(id)).toMatchObject({ start: null, doubts: [doubt] })
    await expect(review().settle({ entry: id, field: 'start', candidate: 'soon' })).rejects.toMatchObject({
      data: { code: 'invalid-input' },
    })
  })
})
