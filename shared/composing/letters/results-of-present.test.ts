import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { resultsOfPresent } from './results-of-present.ts'

const now = entryOf({ id: 'now', kind: 'work', title: 'Senior Sailmaker', end: 'present' })
const before = entryOf({ id: 'before', kind: 'work', title: 'Sailmaker', start: '2011', end: '2016' })
const evidence = [
  evidenceOf('Three lofts, 14 sails a week', { id: 'amount', entry: 'now' }),
  evidenceOf('Repairs down 30% since 2021', { id: 'outcome', entry: 'now' }),
  evidenceOf('Mind the loft', { id: 'duty', entry: 'now' }),
  evidenceOf('Waste down 20%', { id: 'old', entry: 'before' }),
]
const ids = (role: string | null) =>
  resultsOfPresent({
    posting: { role, company: null, requirements: [] },
    entries: [now, before],
    evidence,
    today: '2026-03-02',
  }).map((item) => item.evidence.id)

it('finds what came of things in the present post, outcomes first, where the posting names its kind of work', () => {
  expect(ids('Head Sailmaker')).toEqual(['outcome', 'amount'])
  expect(ids('Senior Beekeeper')).toEqual([])
  expect(ids(null)).toEqual([])
})
