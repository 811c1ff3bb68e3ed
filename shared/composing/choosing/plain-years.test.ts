import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import type { PairedItem } from '../paired-item.ts'
import { plainYears } from './plain-years.ts'

const post = (id: string, title: string, start: string, end: string) =>
  entryOf({ id, title, organisation: `${title} House`, start, end })
const entries = [
  post('n1', 'Weaver', '2008', '2012'),
  post('n2', 'Warper', '2012', '2016'),
  post('n3', 'Mill Foreman', '2016', 'present'),
]
const counted = entries.map((entry): PairedItem => {
  const evidence = evidenceOf(`Kept the looms of ${entry.title?.toLowerCase()}`, {
    id: `e-${entry.id}`,
    entry: entry.id,
  })
  return { evidence, entry, parent: null, strength: 'strong' }
})
const evidence = counted.map((one) => one.evidence)

it('tells many posts by the latest that come to the years asked for', () => {
  const told = (min: number) =>
    plainYears({ min, today: '2026-03-02', counted, asked: `${min} years with looms`, entries }, [], {
      evidence,
      entries,
    })?.counted.map(({ entry }) => entry?.id)
  expect(told(5)).toEqual(['n3'])
  expect(told(12)).toEqual(['n3', 'n2'])
})
