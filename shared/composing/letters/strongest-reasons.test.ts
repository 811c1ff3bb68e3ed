import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { readComposition } from '../testing/read-composition.ts'
import { strongestReasons } from './strongest-reasons.ts'

const now = entryOf({ id: 'n1', title: 'Head Miller', organisation: 'Lindow Mill', start: '2021', end: 'present' })
const before = entryOf({ id: 'n2', title: 'Miller', organisation: 'Lindow Mill', start: '2019', end: '2021' })
const evidence = [
  evidenceOf('Grind rye for 40 bakers', { id: 'e1', entry: 'n1' }),
  evidenceOf('Dressed the stones', { id: 'e2', entry: 'n2' }),
]
const opened = (title: string | null) => {
  const post = { ...now, title }
  const item = { evidence: evidence[0] as never, entry: post, parent: null, strength: 'strong' as const }
  const sources = { ...readComposition('Miller | Copse Mill'), today: '2026-01-01', answers: [], choices: [], evidence }
  return strongestReasons([{ item, weight: 1 }], { ...sources, entries: [post, before] }).sentences.map(
    ({ text }) => text,
  )
}

it('names the present post with its own beginning, and never the employer alone for whom one worked before it', () => {
  expect(opened('Head Miller')).toEqual(['I have worked as Head Miller at Lindow Mill since 2021.'])
  for (const title of [null, 'Head Miller (Grade 6), North Stones, nights']) {
    const told = opened(title)
    expect(told).not.toContain('I have worked at Lindow Mill since 2021.')
  }
})
