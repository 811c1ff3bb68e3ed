import { describe, expect, it } from 'vitest'
import { entrySchema } from '../../domain/entry.ts'
import { evidenceSchema } from '../../domain/evidence.ts'
import { itemSentences } from './item-sentences.ts'

interface Of {
  readonly kind: 'work' | 'certificate' | null
  readonly end?: string
}

function say(text: string, { kind, end = 'present' }: Of): string {
  const [title, organisation] = kind === 'work' ? ['Saddler', 'Fenwick Tack'] : ['Proof', null]
  const entry =
    kind &&
    entrySchema.parse({
      ...{ id: 'r1', kind, title, organisation, location: null, start: '2019' },
      ...{ end: kind === 'work' ? end : null, doubts: [], origins: [] },
    })
  const evidence = evidenceSchema.parse({
    ...{ id: 'e1', text, entry: entry && 'r1', parent: null, by: 'import' },
    ...{ original: null, origins: [], links: [], said: null },
  })
  return itemSentences({ lead: evidence, nested: [], pair: { evidence, entry, parent: null, strength: 'strong' } }).text
}

describe('a line of a trade', () => {
  it.each([
    ['Tune and voice six harpsichords', 'I tune and voice six harpsichords.'],
    ['Trim and shape hooves for the livery yard', 'I trim and shape hooves for the livery yard.'],
    ['Weed and shelve local history', 'I weed and shelve local history.'],
    ['Restring lutes', 'I restring lutes.'],
    ['Stock and cash control', 'stock and cash control.'],
    ['Roof and gutter repairs', 'roof and gutter repairs.'],
    ['Youth panel, meets weekly, nine members', 'a youth panel (meets weekly, nine members).'],
  ])('of a present post, %j, is an act only where it has an object', (given, expected) =>
    expect(say(given, { kind: 'work' })).toBe(expected),
  )

  it.each([
    ['Dismantled a chapel organ', 'I dismantled a chapel organ.'],
    ['Dismantled dry stone walls with volunteers', 'I dismantled dry stone walls with volunteers.'],
    ['Sworn for one inquest', 'I was sworn for one inquest.'],
    ['Moved the orchard to cider fruit; certified in 2020', 'I moved the orchard to cider fruit (certified in 2020).'],
    ['Weighed fleeces, sorted and baled, paid growers', 'I weighed fleeces, sorted and baled, and paid growers.'],
    ['Open day: 310 visitors came', 'For the open day, 310 visitors came.'],
  ])('of a past post, %j, is told in the past', (given, expected) =>
    expect(say(given, { kind: 'work', end: '2021' })).toBe(expected),
  )

  it.each([
    ['HCPC registered, number on request', 'I am HCPC registered.'],
    [
      'Dry stone walling workshop, Kirkby, 2019 (one week)',
      'I took a dry stone walling workshop (Kirkby, 2019, one week).',
    ],
  ])('among proofs, %j, is held only where one can hold it', (given, expected) =>
    expect(say(given, { kind: 'certificate' })).toBe(expected),
  )

  it.each([
    ['Full driving licence. Some Dutch.', 'I hold a full driving licence. I speak some Dutch.'],
    ['Welsh, conversational', 'I speak Welsh (conversational).'],
    ['Harp maker, eleven years at the bench', 'I am a harp maker with eleven years at the bench.'],
    [
      'Bilingual clerk (Dutch and French, Turkish mother tongue) with a law degree',
      'I am a bilingual clerk (Dutch and French, Turkish mother tongue) with a law degree.',
    ],
  ])('of a profile, %j, says what one is and speaks', (given, expected) =>
    expect(say(given, { kind: null })).toBe(expected),
  )
})
