import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { countedPosts } from './counted-posts.ts'

const entries = [
  entryOf({ id: 'old', title: 'Miller', organisation: 'Tarn Mill', start: '2008', end: '2014' }),
  entryOf({ id: 'new', title: 'Head Miller', organisation: 'Beck Mill', start: '2014', end: 'present' }),
]
const evidence = [
  evidenceOf('Ground spelt', { id: 'a', entry: 'old' }),
  evidenceOf('Passed every BRC audit', { id: 'b', entry: 'new' }),
]
const counted = (asked: string, min: number) =>
  countedPosts(
    { months: 200, entries: ['old', 'new'], stated: 0, plain: true, asked: { min, max: null } },
    { asked, order: [], evidence, entries, today: '2026-03-02' },
  )

it('counts every post that shows what the years are of', () => {
  expect(counted('Five years as a miller', 5)).toEqual(['a', 'b'])
})

it('counts only the posts of the kind that is asked for by its letters, and none where they come to less', () => {
  expect(counted('Five years in a BRC certified mill', 5)).toEqual(['b'])
  expect(counted('Fifteen years in a BRC certified mill', 15)).toEqual([])
  expect(counted('Five years in an SQF certified mill', 5)).toEqual(['a', 'b'])
})
