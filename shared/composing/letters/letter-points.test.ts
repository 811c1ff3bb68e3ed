import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { letterPoints } from './letter-points.ts'

const pointed = (texts: readonly string[], most?: number) =>
  letterPoints(
    texts.map((text, at) => ({
      requirement: requirementOf('Tickets', { id: `q${at}`, level: 'must' }),
      items: [
        {
          evidence: evidenceOf(text, { id: `e${at}`, entry: `n${at}` }),
          entry: entryOf({
            id: `n${at}`,
            kind: 'certificate',
            title: text,
            organisation: null,
            start: null,
            end: null,
          }),
          parent: null,
          strength: 'strong' as const,
        },
      ],
    })) as never,
    { language: 'en', told: new Set(), fits: () => true, ...(most ? { most } : {}) },
  ).flatMap(({ evidence }) => evidence)

it('lists no ticket that the person says they have not', () => {
  expect(pointed(['Slinging (crane), exp. 11/2028', 'Rigging - no', 'Ropes: not yet'])).toEqual(['e0'])
})

it('lists no more points than are wanted, the first that answer', () => {
  const tickets = ['Slinging (crane), exp. 11/2028', 'Winches (hand), exp. 2027', 'Hoists (chain), exp. 2029']
  expect(pointed(tickets, 2)).toEqual(['e0', 'e1'])
})
