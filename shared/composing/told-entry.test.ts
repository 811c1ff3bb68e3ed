import { expect, it } from 'vitest'
import { entryOf } from '../domain/testing/entry-of.ts'
import { toldEntry } from './told-entry.ts'

it('a post with one stated year was held in it', () => {
  const once = entryOf({ kind: 'work', start: '2015', end: null })
  expect(toldEntry(once, []).end).toBe('2015')
})

it.each([
  ['one still open', { kind: 'work', start: '2015', end: 'present' } as const, 'present'],
  ['a certificate', { kind: 'certificate', start: '2015', end: null } as const, null],
  ['one without a time', { kind: 'work', start: null, end: null } as const, null],
  ['a study that is over', { kind: 'education', start: '2015', end: '2018' } as const, '2018'],
])('%s is told as stated', (_, fields, end) => expect(toldEntry(entryOf(fields), []).end).toBe(end))

it.each([
  ['2027', 'present'],
  ['2025-09', 'present'],
  ['2025', 'present'],
  ['2024', '2024'],
])('a study that ends in %s goes on or is over in March 2025', (end, told) =>
  expect(toldEntry(entryOf({ kind: 'education', start: '2023', end }), [], '2025-03-09').end).toBe(told),
)

it.each([
  ['2025-12', 'present'],
  ['2025-02', '2025-02'],
])('a post that ends in %s goes on or is over in March 2025', (end, told) =>
  expect(toldEntry(entryOf({ kind: 'work', start: '2019', end }), [], '2025-03-09').end).toBe(told),
)
