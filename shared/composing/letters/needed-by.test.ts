import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { isLongOver, neededBy } from './needed-by.ts'

const choices = [
  { requirement: 'q1', evidence: [], strength: 'strong' as const, near: [{ id: 'near', score: 0.6 }] },
] as never
const need = (text: string, weight: number, own: NonNullable<Parameters<typeof entryOf>[0]> | null, id = 'e1') =>
  neededBy(
    {
      item: { evidence: evidenceOf(text, { id }), entry: own && entryOf(own), parent: null, strength: 'strong' },
      weight,
    },
    { choices, today: '2026-03-01' },
  )
const present = { kind: 'work', title: 'Ferry Master', start: '2020', end: 'present' } as const
const over = { kind: 'work', title: 'Deck Hand', start: '2008', end: '2012' } as const

it('needs what is done now more than the same done long ago', () => {
  expect(need('Plan the crossings', 4, present)).toBeGreaterThan(need('Plan the crossings', 4, over))
  expect(need('Plan the crossings', 4, present)).toBeGreaterThan(need('Plan the crossings', 5, over))
})

it('needs the paper and the tongue that an essential asks for before any deed', () => {
  const deed = need('Plan the crossings', 6, present)
  expect(need('Welsh (fluent)', 6, { kind: 'language', title: 'Welsh' })).toBeGreaterThan(deed)
  expect(need('Boat Master licence', 6, { kind: 'certificate', title: 'Boat Master licence' })).toBeGreaterThan(deed)
})

it('needs a line of the present post that nobody chose and comes near more than an old one that was chosen', () => {
  expect(need('Train the deck crew', 0, present, 'near')).toBeGreaterThan(need('Swept the deck', 3, over))
  expect(need('A ferry master with nine years on the sound', 0, null)).toBeGreaterThan(4)
})

it.each([
  ['2015', true],
  ['2022', false],
  ['present', false],
])('takes a post until %s for long over: %s', (end, over) =>
  expect(isLongOver(entryOf({ kind: 'work', title: 'Deck Hand', start: '2010', end }), '2026-03-01')).toBe(over),
)
