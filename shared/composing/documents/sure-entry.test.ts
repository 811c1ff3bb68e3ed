import { expect, it } from 'vitest'
import type { Entry } from '../../domain/entry.ts'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { sureEntry } from './sure-entry.ts'

const entry = entryOf({ id: 'r1', title: 'Weaver', organisation: 'Lindow Mill', start: '2014', end: 'present' })
const doubt = (field: Entry['doubts'][number]['field']) => ({
  field,
  candidates: ['Weaver', 'Lindow Mill'],
  message: 'Which?',
})

it('an entry is told without what the import still asks about', () => {
  expect(sureEntry(entry)).toBe(entry)
  expect(sureEntry({ ...entry, doubts: [doubt('organisation')] })).toMatchObject({
    title: 'Weaver',
    organisation: null,
  })
  expect(sureEntry({ ...entry, doubts: [doubt('dates')] })).toMatchObject({ start: null, end: 'present' })
  expect(sureEntry({ ...entry, end: '2019', doubts: [doubt('dates')] })).toMatchObject({ start: null, end: null })
})

it('a beginning is not told alone where the end is asked about', () => {
  expect(sureEntry({ ...entry, end: '2026', doubts: [doubt('end')] })).toMatchObject({ start: null, end: null })
  expect(sureEntry({ ...entry, doubts: [doubt('end')] })).toMatchObject({ start: '2014', end: 'present' })
})

it('letters where the employer stands are no place while it is asked which is the title', () => {
  const read = { ...entry, title: null, doubts: [doubt('title')] }
  expect(sureEntry({ ...read, organisation: 'RMN, Lindow Mill' }).organisation).toBeNull()
  expect(sureEntry({ ...read, organisation: 'Lindow Mill' }).organisation).toBe('Lindow Mill')
  expect(sureEntry({ ...read, title: 'Nurse', organisation: 'RMN' }).organisation).toBe('RMN')
})
