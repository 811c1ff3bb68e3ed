import { describe, expect, it } from 'vitest'
import type { ApplicationSummary, Standing } from '../../../shared/contract/applications.ts'
import { localDay } from '../../app/local-day.ts'
import { dueWords } from './due-words.ts'
import { sortedApplications } from './sorted-applications.ts'
import { openCount, openWords } from './standing-words.ts'

const one = (id: string, more: Partial<ApplicationSummary>): ApplicationSummary => ({
  id,
  title: id,
  company: null,
  posting: 'p',
  kind: 'statement',
  status: 'draft',
  createdAt: '2026-01-01T00:00:00Z',
  changedAt: `2026-01-01T00:00:0${id.length}Z`,
  noModel: false,
  requirements: 4,
  paired: 0,
  gaps: 0,
  levels: {},
  due: null,
  closes: null,
  ...more,
})
const standing = (more: Partial<Standing>): Standing => ({
  words: 1,
  written: 1,
  sections: 1,
  flags: 0,
  uncited: 0,
  underlines: 0,
  notes: 0,
  remarks: 0,
  ...more,
})
const look = { sort: 'changed', natural: true, status: 'any', archived: false } as const
const ids = (
  all: readonly ApplicationSummary[],
  how: Partial<Parameters<typeof sortedApplications>[1]>,
  standings = new Map(),
) => sortedApplications(all, { ...look, ...how }, standings).map(({ id }) => id)

describe('the list of applications', () => {
  it('puts the nearest last day first and what has none at the end, whichever way it is sorted', () => {
    const all = [one('none', {}), one('late', { due: '2027-01-01' }), one('soon', { due: '2026-12-01' })]
    expect(ids(all, { sort: 'due' })).toEqual(['soon', 'late', 'none'])
    expect(ids(all, { sort: 'due', natural: false })).toEqual(['late', 'soon', 'none'])
  })

  it('sorts by coverage, status, role and open findings', () => {
    const all = [one('b', { paired: 1, status: 'offer' }), one('a', { paired: 4, status: 'sent' }), one('c', {})]
    expect(ids(all, { sort: 'coverage' })).toEqual(['a', 'b', 'c'])
    expect(ids(all, { sort: 'status' })).toEqual(['c', 'a', 'b'])
    expect(ids(all, { sort: 'role' })).toEqual(['a', 'b', 'c'])
    const standings = new Map([
      ['a', standing({ notes: 1 })],
      ['c', standing({ flags: 2 })],
    ])
    expect(ids(all, { sort: 'open' }, standings)).toEqual(['c', 'a', 'b'])
  })

  it('shows one status, and what is put away only when asked', () => {
    const all = [one('a', { status: 'sent' }), one('b', {}), one('c', { archivedAt: '2026-02-02T00:00:00Z' })]
    expect(ids(all, { status: 'sent' })).toEqual(['a'])
    expect(ids(all, { archived: true })).toEqual(['c'])
  })
})

describe('words for what is open', () => {
  it('names the gravest first and nothing that is not there', () => {
    expect(openWords(standing({ uncited: 2, notes: 1 })).map(({ text }) => text)).toEqual([
      '2 without evidence',
      '1 note to self',
    ])
    expect(openWords(standing({}))).toEqual([])
    expect(openCount(standing({ flags: 1, underlines: 2 }))).toBe(3)
    expect(openCount(undefined)).toBe(0)
  })
})

describe('words for a last day', () => {
  it.each([
    ['2026-11-21', 'today', 'soon'],
    ['2026-11-22', 'tomorrow', 'soon'],
    ['2026-11-28', 'in 7 days', 'soon'],
    ['2026-11-29', 'in 8 days', 'later'],
    ['2026-11-18', '3 days ago', 'past'],
    ['2027-03-01', 'in 3 months', 'later'],
  ])('%s is %s', (due, left, state) => expect(dueWords(due, '2026-11-21')).toMatchObject({ left, state }))

  it('names the year only when it is another', () => {
    expect(dueWords('2026-12-01', '2026-11-21').day).toBe('1 Dec')
    expect(dueWords('2027-01-03', '2026-11-21').day).toBe('3 Jan 2027')
    expect(localDay(new Date(2026, 0, 5))).toBe('2026-01-05')
  })
})
