import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { phraseTold } from '../telling/phrase-told.ts'
import { isUnfinished } from './is-unfinished.ts'

const underWay = [
  'CIMA, started 2024, 3 of 16 papers passed',
  'Diploma in Weaving (two of six units)',
  'Advanced Diploma in Thatching, first year completed',
  'MSc Soil Science, paused 2021',
  'Level 4 Diploma, enrolled September 2024',
  'NEBOSH General Certificate, failed 2018',
  'ICB Level 3, exam booked for May',
  'ACCA student',
  'LLM, part-time, from 2024',
  'IRTEC - no',
  'Hoist ticket: none',
  'Diploma in Rope Work, halfway through',
]

it.each(underWay)('“%s” is not held', (line) => {
  expect(isUnfinished(line)).toBe(true)
  for (const kind of ['certificate', 'education'] as const) {
    const entry = entryOf({ id: 'n1', kind })
    expect(phraseTold(line, { entry, period: 'unknown' })).toBeNull()
  }
})

it.each([
  'Food Safety Level 3, 2021',
  'Enrolled Nurse, 1998',
  'BA Botany, Fenwick College, from 2010 to 2013',
  'MSc Soil Science, ranked 3 of 120',
  'ATPL, all exams passed 2019',
  'Sea pilot, licensed since 2014',
])('“%s” may be', (line) => {
  expect(isUnfinished(line)).toBe(false)
})
