import { describe, expect, it } from 'vitest'
import { conflictingAmounts } from './conflicting-amounts.ts'

const entries = new Map([
  ['e1', 'n1'],
  ['e2', 'n2'],
])

/** A section for each sentence, with what it cites. */
const notes = (...said: (readonly [text: string, ...evidence: string[]])[]) =>
  conflictingAmounts(
    said.map(([text, ...evidence]) => ({
      text,
      sentences: [{ text, start: 0, end: text.length, status: 'backed' as const, evidence }],
    })),
    entries,
  ).map((all) => all.map(({ quote, why }) => `${quote}: ${why}`))

describe('two sentences of a document that tell the same', () => {
  it('with another amount are noted at the later one', () => {
    const [first, second] = notes(
      ['I order linen and match delivery notes (around 120 a month) in Opera.', 'e1'],
      ['I order linen and match around 210 delivery notes a month in Opera.'],
    )
    expect(first).toEqual([])
    expect(second).toEqual([expect.stringMatching(/^around 210 delivery: Another sentence says “around 120/u)])
  })

  it.each([
    [
      'in the same way',
      ['I match 120 delivery notes a month in Opera.', 'e1'],
      ['In Opera I match some 120 delivery notes a month.', 'e1'],
    ],
    [
      'of different roles',
      ['I taught maths to classes of 28 pupils.', 'e1'],
      ['I taught maths to classes of 30 pupils.', 'e2'],
    ],
    ['of different things', ['I trained 12 nurses in wound care.', 'e1'], ['I ran 3 audits of hand hygiene.', 'e1']],
  ] as const)('are left alone when they tell it %s', (_, one, other) => {
    expect(notes(one, other)).toEqual([[], []])
  })
})
