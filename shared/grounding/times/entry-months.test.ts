import { expect, it } from 'vitest'
import { entryMonths } from './entry-months.ts'

it.each([
  ['2021', 'present', 60, 71],
  ['2021-06', 'present', 66, 66],
  ['2016-05', '2018', 20, 31],
  ['2016', '2018', 13, 35],
])('from %s to %s are between %i and %i months', (start, end, least, most) =>
  expect(entryMonths([{ start, end }], '2026-11-21')).toEqual({ least, most }),
)
