import { describe, expect, it } from 'vitest'
import type { Entry } from '../domain/entry.ts'
import { mergeEntries } from './merge-entries.ts'
import { settleDoubt } from './settle-doubt.ts'

const names = ['Millhouse', 'Baker']
const entry: Entry = {
  ...{ id: 'n1', kind: 'work', title: null, organisation: null, location: null, start: null, end: null, origins: [] },
  doubts: [
    { field: 'title', candidates: names, message: 'Which is the title?' },
    { field: 'organisation', candidates: names, message: 'Which is the employer?' },
  ],
}

describe('a doubt', () => {
  it('over the same two names settles both fields with one choice', () => {
    expect(settleDoubt(entry, 'title', 'Baker')).toMatchObject({
      title: 'Baker',
      organisation: 'Millhouse',
      doubts: [],
    })
  })

  it('taken as it stands leaves the field and the other doubts', () => {
    expect(settleDoubt(entry, 'title', null)).toMatchObject({ title: null, doubts: [{ field: 'organisation' }] })
  })

  it.each([
    ['dates', 'Mar 2019 – June 2021', '2019-03', '2021-06'],
    ['dates', 'since 2020', '2020', 'present'],
    ['end', 'Sept 2022', null, '2022-09'],
    ['end', 'present', null, 'present'],
    ['start', '2018-04', '2018-04', null],
  ] as const)('about %s reads the dates of “%s”', (field, words, start, end) => {
    expect(settleDoubt(entry, field, words)).toMatchObject({ start, end })
  })

  it('is not settled by words without a date', () => {
    expect(() => settleDoubt(entry, 'dates', 'a long time')).toThrow(/No date can be read/u)
  })
})

describe('two entries as one', () => {
  it('keep what either states and ask where they differ', () => {
    const one = { ...entry, title: 'Baker', start: '2018', doubts: [] }
    const other = { ...entry, id: 'n2', title: 'Head baker', organisation: 'Millhouse', start: '2018', doubts: [] }
    expect(mergeEntries(one, other)).toMatchObject({
      ...{ id: 'n1', title: 'Baker', organisation: 'Millhouse', start: '2018' },
      doubts: [{ field: 'title', candidates: ['Baker', 'Head baker'] }],
    })
  })
})
