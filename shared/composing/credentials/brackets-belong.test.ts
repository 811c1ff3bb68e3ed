import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { bracketsBelong } from './brackets-belong.ts'

const entry = entryOf({ kind: 'certificate', organisation: 'Quern Guild', location: null })

it.each([
  ['Rope Card, Quern Guild, renewed 2022', 'I hold a Rope Card (Quern Guild, renewed 2022)'],
  ['Cellar licence, BFIB L2', 'I hold a cellar licence (BFIB L2)'],
  ['Loom pass (winding by hand)', 'I hold a loom pass (winding by hand)'],
])('what stands behind “%s” tells of it', (own, told) => expect(bracketsBelong(told, { own, entry })).toBe(true))

it.each([
  ['Rope work, loom pass', 'My training includes rope work (loom pass)'],
  ['Loom Diploma, 90 wpm typing', 'I hold a Loom Diploma (90 wpm typing)'],
  ['Rope aid, fire warden', 'My training includes rope aid (fire warden)'],
  ['GCSEs incl. Maths C, NVQ 2 Weaving', 'I hold GCSEs including Maths C (NVQ 2 Weaving)'],
])('a second thing of “%s” is no part of the first', (own, told) =>
  expect(bracketsBelong(told, { own, entry })).toBe(false),
)
